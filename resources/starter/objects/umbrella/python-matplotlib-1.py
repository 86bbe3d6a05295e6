import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#dfe8ee", "#f3e8d6", "#7f93a6", "#d6e3cf", "#eecfc8"]))
where = Affine2D().scale(random.choice([1, -1]), 1).rotate_deg(random.uniform(-35, 35)).translate(50, 52) + ax.transData

w = random.uniform(30, 42)                       # half width of the canopy
h = random.uniform(22, 34)
colours = random.choice([["#c8323c"], ["#2f5f8f"], ["#f2b134", "#ffffff"], ["#222222"], ["#2a9d8f", "#e9c46a"], ["#d0709a"], ["#e63946", "#f1faee", "#457b9d"]])

# stick with a crook
t = np.linspace(0, -math.pi, 20)
ax.plot(list([0, 0]) + list(-5 + 5 * np.cos(t)), [h + 6, -30] + list(-30 + 5 * np.sin(t)), color="#5a3a22", lw=6, transform=where, solid_capstyle="round", zorder=1)

# canopy from panels between the ribs
n = random.choice([4, 5, 6])
s = np.linspace(0, 1, 20)
edges = np.linspace(-1, 1, n + 1)
for i in range(n):
    a, b = edges[i], edges[i + 1]
    left = np.c_[w * a * np.sin(s * math.pi / 2), h * np.cos(s * math.pi / 2)]
    right = np.c_[w * b * np.sin(s * math.pi / 2), h * np.cos(s * math.pi / 2)]
    low = np.c_[np.linspace(w * a, w * b, 20), 4 * np.sin(np.linspace(0, math.pi, 20))]
    ax.add_patch(Polygon(np.vstack([left, low, right[::-1]]), fc=colours[i % len(colours)], ec="#00000055", lw=1, transform=where, zorder=2))
if random.random() < 0.6:                        # rain
    for i in range(60):
        x, y = random.uniform(0, 100), random.uniform(0, 100)
        ax.plot([x, x - 1.2], [y, y - 4], color="#5f8fb5", lw=1.5, zorder=0)
