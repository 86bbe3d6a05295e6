import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
# wall and pavement
ground = random.uniform(28, 42)
ax.add_patch(Rectangle((0, 0), 100, 100, color=random.choice(["#e3c9a5", "#b9d0dc", "#d9b0a0", "#c3cfb0", "#f2e6c9"])))
ax.add_patch(Rectangle((0, 0), 100, ground, color=random.choice(["#9a9a96", "#7a7d82", "#b5a68f"])))
for x in np.arange(random.uniform(4, 12), 90, 30):
    ax.add_patch(Rectangle((x, ground + 24), 18, 22, facecolor="#8fb8cf", edgecolor="white", lw=4))


def bicycle(x, y, s, colour):
    """x, y: hub of the rear wheel; s: size of a wheel."""
    P = lambda *pts: ([x + a * s for a, b in pts], [y + b * s for a, b in pts])
    for a in (0, 2.6):
        ax.add_patch(Circle((x + a * s, y), s, fill=False, edgecolor="#222222", lw=s * 0.35))
    ax.plot(*P((0, 0), (1.1, 0), (0.8, 1.4), (2.2, 1.4), (1.1, 0)), color=colour, lw=s * 0.4)
    ax.plot(*P((0, 0), (0.8, 1.4)), color=colour, lw=s * 0.4)
    ax.plot(*P((2.6, 0), (2.1, 1.8), (2.5, 2.0)), color="#333333", lw=s * 0.35)
    ax.plot(*P((0.8, 1.4), (0.75, 1.75)), color="#333333", lw=s * 0.35)
    ax.plot(*P((0.45, 1.75), (1.1, 1.75)), color="#222222", lw=s * 0.6)
    ax.add_patch(Circle((x + 1.1 * s, y), s * 0.25, fill=False, edgecolor="#222222", lw=s * 0.3))


n = random.choice([2, 3, 3, 4])
step = 96 / n
s = step / 4.9
colours = random.sample(["#c0392b", "#2471a3", "#1e8449", "#e0a11f", "#7d3c98", "#e8e8e8", "#e88aa0"], n)
y = random.uniform(ground - 14, ground - 4)
for k in range(n):
    bicycle(2 + k * step + 1.2 * s, y, s, colours[k])
