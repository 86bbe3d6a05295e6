import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse, FancyBboxPatch

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
# floor and table from above
ax.add_patch(Rectangle((0, 0), 100, 100, color=random.choice(["#8a5f3c", "#5d6066", "#b98d60", "#6f7f6a"])))
cloth = random.choice(["#ffffff", "#b23a3a", "#3a5f8a", "#f2d9a0", "#9c6b3f", "#2f5d50"])
round_table = random.random() < 0.5
if round_table:
    ax.add_patch(Circle((50, 50), random.uniform(40, 46), color=cloth))
else:
    ax.add_patch(Rectangle((10, 10), 80, 80, color=cloth))

plate = random.choice(["#ffffff", "#cfe0ea", "#f4e3c8", "#2f3b4a"])
n = random.choice([2, 3, 4]) if round_table else random.choice([2, 4])
start = random.choice([0, 45, 90]) if round_table else random.choice([0, 90])
for k in range(n):
    a = np.radians(start + 360 / n * k)
    u, v = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
    c = 50 + 27 * u
    # plate, with the fork on one side and the knife on the other
    ax.add_patch(Circle(c, 10, facecolor=plate, edgecolor="#888888", lw=1.5))
    ax.add_patch(Circle(c, 6.5, facecolor="none", edgecolor="#aaaaaa", lw=1))
    for s in (-1, 1):
        p, q = c + s * 13 * v + 6 * u, c + s * 13 * v - 6 * u
        ax.plot([p[0], q[0]], [p[1], q[1]], color="#c4c9ce" if cloth != "#ffffff" else "#777777", lw=3)
        if s < 0:
            for d in (-1, 0, 1):
                r = q + d * v - 3 * u
                ax.plot([q[0] + d * v[0], r[0]], [q[1] + d * v[1], r[1]], color="#c4c9ce" if cloth != "#ffffff" else "#777777", lw=1.5)
    g = c - 13 * u + 9 * v
    ax.add_patch(Circle(g, 3, facecolor=random.choice(["#cfe6f2", "#a3243f", "#f2e3a0"]), edgecolor="#555555", lw=1))

# candle in the middle
ax.add_patch(Circle((50, 50), 4.5, color="#e4c27a"))
ax.add_patch(Circle((50, 50), 2, color="#ff9f2e"))
