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
# water and sand
x = np.linspace(0, 100, 80)
ax.add_patch(Rectangle((0, 0), 100, 100, color=random.choice(["#2a8fc7", "#1f6fa8", "#3fb5b8", "#16507f", "#5fc6d9"])))
ax.fill_between(x, 0, random.uniform(8, 18) + 2 * np.sin(x / random.uniform(6, 14)), color=random.choice(["#e6cf94", "#d9b98a", "#b8b39a"]))

# seaweed
for _ in range(random.randint(3, 9)):
    px, h = random.uniform(0, 100), random.uniform(15, 45)
    t = np.linspace(0, 1, 30)
    ax.plot(px + 2 * np.sin(t * 9 + random.uniform(0, 6)), 5 + h * t, color=random.choice(["#2f8f4e", "#1f6e3e", "#7a8f2e"]), lw=random.uniform(4, 8))


def fish(cx, cy, s, colour):
    d = random.choice([-1, 1])      # swimming direction
    ax.add_patch(Polygon([(cx - d * s * 0.7, cy), (cx - d * s * 1.6, cy + s * 0.6), (cx - d * s * 1.6, cy - s * 0.6)], color=colour))
    ax.add_patch(Ellipse((cx, cy), 2 * s, s * random.uniform(0.9, 1.3), color=colour))
    ax.add_patch(Circle((cx + d * s * 0.6, cy + s * 0.12), s * 0.14, color="white"))
    ax.add_patch(Circle((cx + d * s * 0.63, cy + s * 0.12), s * 0.07, color="black"))


for _ in range(random.randint(3, 8)):
    fish(random.uniform(15, 85), random.uniform(25, 90), random.uniform(5, 12), random.choice(["#ff8c2e", "#ffd93b", "#e5484d", "#b36ad6", "#ffffff", "#3ecf8e"]))

# bubbles
for _ in range(random.randint(6, 20)):
    ax.add_patch(Circle((random.uniform(0, 100), random.uniform(20, 100)), random.uniform(0.6, 1.8), fill=False, edgecolor="white", lw=1.5))
