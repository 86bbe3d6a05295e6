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
fig.patch.set_facecolor(random.choice(["#bfe2f7", "#f9d5b0", "#8fb9e0", "#dcd5f0", "#35508f"]))
for i in range(random.randint(0, 5)):
    ax.add_patch(Ellipse((random.uniform(0, 100), random.uniform(0, 100)), random.uniform(16, 30), 6, color="white", alpha=0.7))

x, y = random.uniform(38, 62), random.uniform(56, 66)      # middle of the envelope
r = random.uniform(20, 30)
h = r * random.uniform(1.0, 1.15)
palette = random.choice([["#e0482f", "#f6c445"], ["#2f6fb5", "#ffffff"], ["#8a4fb0", "#f2a0c0", "#ffffff"], ["#2f9a5f", "#f6e27a"], ["#e63946", "#f4a261", "#f2d544", "#4fae6a", "#3f7fc4"]])
t = np.linspace(0, 1, 40)
half = np.where(t < 0.5, r * np.sqrt(np.clip(1 - (1 - 2 * t) ** 2, 0, 1)), r * (0.22 + 0.78 * np.cos(np.pi * (t - 0.5)) ** 1.2))
ys = y + h - t * 2.1 * h
n = random.choice([5, 6, 8])
edges = np.sin(np.linspace(-np.pi / 2, np.pi / 2, n + 1))
for i in range(n):                                          # gores from top to mouth
    ax.add_patch(Polygon(np.vstack([np.c_[x + half * edges[i], ys], np.c_[x + half * edges[i + 1], ys][::-1]]), color=palette[i % len(palette)]))
m = 0.22 * r
b = ys[-1] - random.uniform(6, 10)
for s in (-1, 1):
    ax.plot([x + s * m, x + s * 4], [ys[-1], b], color="#5a3a22", lw=2)
ax.add_patch(Rectangle((x - 4.5, b - 7), 9, 7, color="#8a5a2b"))
