import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse, Rectangle

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
# sky of a winter day and white ground
ground = random.uniform(25, 45)
ax.add_patch(Rectangle((0, 0), 100, 100, color=random.choice(["#cfe3f1", "#b8c6d9", "#e8dfe6", "#8fa8c8", "#f3dccb"])))
ax.add_patch(Rectangle((0, 0), 100, ground, color="#ffffff"))
green = random.choice(["#2f5d50", "#1f4a3d", "#3f6b4f", "#2c5561"])


def fir(x, y, h):
    """Three stacked triangles, each with a snow cap."""
    w = h * random.uniform(0.22, 0.34)
    ax.add_patch(Rectangle((x - h * 0.03, y), h * 0.06, h * 0.2, color="#6b4a2f"))
    for k in range(3):
        b, ww, hh = y + h * (0.12 + 0.24 * k), w * (1 - 0.25 * k), h * 0.42
        ax.add_patch(Polygon([(x - ww, b), (x, b + hh), (x + ww, b)], color=green))
        ax.add_patch(Polygon([(x - ww * 0.4, b + hh * 0.6), (x, b + hh), (x + ww * 0.4, b + hh * 0.6)], color="white"))


# trees from back to front
for y in sorted(np.random.uniform(6, ground, random.randint(5, 12)), reverse=True):
    fir(random.uniform(0, 100), y, random.uniform(30, 45) * (1.3 - y / 90))

# falling snow
for _ in range(random.randint(20, 90)):
    ax.add_patch(Circle((random.uniform(0, 100), random.uniform(0, 100)), random.uniform(0.4, 1), color="white"))
