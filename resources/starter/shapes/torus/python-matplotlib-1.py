import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_aspect("equal"); ax.axis("off")
ax.set_xlim(-1.75, 1.75); ax.set_ylim(-1.75, 1.75)
fig.patch.set_facecolor(random.choice(["#f2efe6", "#20242e", "#bcd4de", "#3b2232", "#ffe3b8", "#5d6d5e"]))
paint = np.array(random.choice([(0.9, 0.55, 0.2), (0.3, 0.55, 0.85), (0.85, 0.3, 0.4), (0.55, 0.75, 0.45), (0.75, 0.75, 0.8), (0.95, 0.8, 0.3)]))
r, tilt, turn = random.uniform(0.28, 0.45), random.uniform(0.3, 1.2), random.uniform(-0.6, 0.6)
n, m = 90, 36
u, v = np.meshgrid(np.linspace(0, 2 * np.pi, n + 1), np.linspace(0, 2 * np.pi, m + 1), indexing="ij")


def turned(x, y, z):
    y, z = y * np.cos(tilt) - z * np.sin(tilt), y * np.sin(tilt) + z * np.cos(tilt)
    return x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn), z


x, y, z = turned((1 + r * np.cos(v)) * np.cos(u), (1 + r * np.cos(v)) * np.sin(u), r * np.sin(v))
nx, ny, nz = turned(np.cos(v) * np.cos(u), np.cos(v) * np.sin(u), np.sin(v))
lamp = np.array([random.choice([-0.5, 0.5]), 0.7, 0.55])
light = np.clip(nx * lamp[0] + ny * lamp[1] + nz * lamp[2], 0, 1)
quads = np.stack([np.stack([a[:-1, :-1], a[1:, :-1], a[1:, 1:], a[:-1, 1:]], -1) for a in (x, y)], -1).reshape(-1, 4, 2)
tone = light[:-1, :-1].reshape(-1, 1)
colours = np.clip(paint * (0.28 + 0.75 * tone) + 0.6 * tone ** 14, 0, 1)
order = np.argsort(z[:-1, :-1].ravel())
k = random.uniform(0.95, 1.15)
shift = np.random.uniform(-0.15, 0.15, 2)
th = np.linspace(0, 2 * np.pi, 80)
for s, alpha in ((1.0, 0.12), (0.92, 0.12)):
    ax.fill(shift[0] + 1.25 * s * np.cos(th), -1.45 + 0.16 * s * np.sin(th), color="black", alpha=alpha, lw=0)
ax.add_collection(PolyCollection(quads[order] * k + shift, facecolors=colours[order], edgecolors=colours[order], linewidths=0.4))
