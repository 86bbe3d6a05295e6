import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#cfe6f5", "#f7c9a0", "#27305a", "#dfe3e6"]))
ax.add_patch(Rectangle((0, 0), 100, random.uniform(16, 30), color=random.choice(["#3f86b5", "#2f6f7f", "#34507f"])))

x, y = random.uniform(28, 72), random.uniform(14, 22)
h = random.uniform(42, 58)
b, t = random.uniform(9, 14), random.uniform(5, 7)
ax.add_patch(Ellipse((x, y - 2), 60, 18, color=random.choice(["#7a7268", "#5a544d", "#6f8a55"])))

# a tapering tower in bands
colour = random.choice(["#d1372c", "#1f4f8f", "#222222", "#e0782e"])
n = random.choice([4, 5, 6, 7])
for i in range(n):
    a0, a1 = b + (t - b) * i / n, b + (t - b) * (i + 1) / n
    ax.add_patch(Polygon([(x - a0, y + h * i / n), (x + a0, y + h * i / n), (x + a1, y + h * (i + 1) / n), (x - a1, y + h * (i + 1) / n)],
                         color=colour if i % 2 else "#ffffff"))
top = y + h
ax.add_patch(Rectangle((x - 2.5, y), 5, 8, color="#5a3a22"))
side = random.choice([-1, 1])
ax.add_patch(Polygon([(x, top + 6), (x + side * 90, top + 20), (x + side * 90, top - 4)], color="#fff3b0", alpha=0.6))
ax.add_patch(Rectangle((x - t - 2.5, top), 2 * t + 5, 2.2, color="#333333"))
ax.add_patch(Rectangle((x - 4.5, top + 2), 9, 8, color="#ffe27a"))
ax.add_patch(Polygon([(x - 6, top + 10), (x + 6, top + 10), (x, top + 16)], color=colour))
