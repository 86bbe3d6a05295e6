import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
wax = np.array(random.choice([(0.98, 0.78, 0.25), (0.9, 0.62, 0.16), (0.99, 0.88, 0.5), (0.72, 0.46, 0.12)]))
fig.patch.set_facecolor(wax * random.choice([0.45, 0.7, 1.0]))
r = random.uniform(0.55, 1.35)
turn = np.deg2rad(random.choice([0, 30, random.uniform(0, 60)]))
c, s = np.cos(turn), np.sin(turn)
sun = np.array([random.uniform(0, 10), random.uniform(0, 10)])
a = np.deg2rad(np.arange(6) * 60 + 30) + turn
corners = np.c_[np.cos(a), np.sin(a)]
cells, colours, inner, shine = [], [], [], []
filled = random.uniform(0.25, 0.75)
for i in range(-14, 15):
    for j in range(-14, 15):
        x, y = np.sqrt(3) * r * (i + 0.5 * (j % 2)), 1.5 * r * j
        p = np.array([5 + c * x - s * y, 5 + s * x + c * y])
        if np.abs(p - 5).max() > 5 + r:
            continue
        light = 1.1 - 0.05 * np.hypot(*(p - sun))
        full = random.random() < filled
        body = np.array([0.93, 0.5, 0.04]) if full else wax * 0.55
        cells.append(p + corners * r * 0.97)
        colours.append(np.clip(wax * light, 0, 1))
        inner.append((p + corners * r * 0.78, np.clip(body * light * random.uniform(0.85, 1.1), 0, 1)))
        if full:
            shine.append(p + corners * r * 0.22 + np.array([-0.25, 0.28]) * r)
ax.add_collection(PolyCollection(cells, facecolors=colours, edgecolors=wax * 0.6, linewidths=1.2))
ax.add_collection(PolyCollection([p for p, _ in inner], facecolors=[k for _, k in inner], edgecolors=wax * 0.5, linewidths=1))
ax.add_collection(PolyCollection(shine, facecolors="white", alpha=0.55))
