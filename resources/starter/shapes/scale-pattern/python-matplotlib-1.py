import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import EllipseCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
base, tip = (np.array(c) for c in random.choice([((0.05, 0.35, 0.5), (0.6, 0.9, 0.9)), ((0.5, 0.12, 0.1), (0.98, 0.7, 0.45)), ((0.1, 0.3, 0.15), (0.75, 0.85, 0.4)), ((0.25, 0.12, 0.4), (0.9, 0.65, 0.95)), ((0.15, 0.15, 0.18), (0.75, 0.77, 0.8)), ((0.75, 0.55, 0.15), (1, 0.95, 0.75))]))
fig.patch.set_facecolor(base)
w = random.uniform(0.9, 2.3)
step = w * random.uniform(0.42, 0.55)
down = random.random() < 0.7
rows = np.arange(-2, 14 / step + 4)
cx, cy = random.uniform(0, 10), random.uniform(0, 10)
for n, k in enumerate(rows):
    y = k * step if down else 10 - k * step
    xs = np.arange(-1, 12, w) + (w / 2 if n % 2 else 0)
    at = np.c_[xs, np.full_like(xs, y)]
    light = np.clip(1.15 - np.hypot(xs - cx, y - cy) / 11, 0.15, 1)
    jitter = np.random.uniform(0.85, 1.1, len(xs))
    for size, mix in ((1.0, 0.0), (0.94, 0.45), (0.72, 0.75), (0.42, 1.0)):
        shade = np.clip((base + (tip - base) * mix)[None] * (light * jitter)[:, None], 0, 1)
        o = at + [0, (1 - size) * w * 0.35 * (1 if down else -1)]
        d = np.full(len(xs), w * size)
        ax.add_collection(EllipseCollection(d, d * 1.05, np.zeros(len(xs)), units="xy", offsets=o, transOffset=ax.transData, facecolors=shade, edgecolors=base * 0.5 if size == 1 else "none", linewidths=0.8, zorder=n + mix * 0.1))
