import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

green, dark = random.choice([("#4b9a5a", "#2c6a3d"), ("#7aa85a", "#4c7236"), ("#5f9a8a", "#356a60"), ("#3f7d4f", "#234f34"), ("#9ab06a", "#67803f"), ("#6f8f6a", "#40604a")])
sky, sand = random.choice([("#cdeaf5", "#ecc98a"), ("#f7b98a", "#c9834f"), ("#33406b", "#7a5f6a"), ("#fbe7b0", "#d99f5a"), ("#e9d3e6", "#c9a08a"), ("#9fd4e0", "#e8dcb8")])
x0, y0 = random.uniform(4.2, 5.8), random.uniform(1, 2.2)
fig.patch.set_facecolor(sky)
ax.axhspan(0, y0 + random.uniform(0.2, 1.2), color=sand, zorder=0)
ax.add_patch(Ellipse((random.uniform(1, 9), 8.4), 1.4, 1.4, color="#fff0a8", zorder=0))


def column(xs, ys, w, z):
    """a thick ribbed stem along a line"""
    px = w * 36                                   # data units to points
    ax.plot(xs, ys, color=green, lw=px, solid_capstyle="round", zorder=z)
    for k in (-0.25, 0, 0.25):
        ax.plot(np.asarray(xs) + k * w * 0.8, ys, color=dark, lw=1.5, zorder=z + 0.1)


tall, w = random.uniform(4, 6), random.uniform(0.9, 1.4)
column([x0, x0], [y0, y0 + tall], w, 2)
for side in random.sample([-1, 1, -1, 1], random.randint(1, 3)):
    h = random.uniform(1.2, tall - 1.5)
    reach, up = random.uniform(1.1, 1.8), random.uniform(0.8, 2)
    ax.plot([x0, x0 + side * reach, x0 + side * reach], [y0 + h, y0 + h, y0 + h + up], color=green, lw=w * 24, solid_capstyle="round", solid_joinstyle="round", zorder=1)
