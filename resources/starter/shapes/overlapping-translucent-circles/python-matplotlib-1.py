# Translucent circles that lie over each other.
import math
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")

ground, colours = random.choice([
    ("#ffffff", ["#e53935", "#1e88e5", "#fdd835"]), ("#fff8e7", ["#ef476f", "#ffd166", "#06d6a0", "#118ab2"]),
    ("#10142b", ["#ff6b6b", "#4ecdc4", "#ffe66d", "#c77dff"]), ("#f1f5f2", ["#2d6a4f", "#95d5b2", "#d8a48f"]),
    ("#fdf0f5", ["#7209b7", "#f72585", "#4cc9f0"]), ("#22223b", ["#f2e9e4", "#c9ada7", "#9a8c98"])])
ax.add_patch(plt.Rectangle((-1, -1), 2, 2, color=ground))

count = random.randint(3, 8)
around = random.uniform(0.25, 0.45)            # how far the centres are from the middle
start = random.uniform(0, 2 * math.pi)

for k in range(count):
    a = start + 2 * math.pi * k / count
    x = around * math.cos(a) + random.uniform(-0.1, 0.1)
    y = around * math.sin(a) + random.uniform(-0.1, 0.1)
    ax.add_patch(Circle((x, y), random.uniform(0.3, 0.5), color=colours[k % len(colours)],
                        alpha=random.uniform(0.4, 0.6), linewidth=0))

plt.show()
