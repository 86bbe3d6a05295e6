import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f5f3ea", "#2a2d43", "#fcd5ce", "#20403a", "#cfd8dc", "#4a2c4d"]))
lime = np.array(random.choice([(0.6, 0.9, 0.1), (0.7, 0.95, 0.2), (0.5, 0.85, 0.15), (0.78, 0.95, 0.35)]))
w, h, s = random.uniform(4.6, 6), random.uniform(2.6, 3.8), random.uniform(1, 2.4) * random.choice([-1, 1])
p = np.array([(-w / 2 - s / 2, -h / 2), (w / 2 - s / 2, -h / 2), (w / 2 + s / 2, h / 2), (-w / 2 + s / 2, h / 2)])
a = random.choice([0, 0, random.uniform(-0.5, 0.5)])
p = p @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]) + np.random.uniform(-0.4, 0.4, 2)
look = random.choice(["slab", "stripes", "ruled"])
d = np.array([0.35, -0.5])
if look == "slab":
    for i, j, f in ((0, 1, 0.45), (1, 2, 0.6)):
        ax.add_patch(Polygon([p[i], p[j], p[j] + d * 1.6, p[i] + d * 1.6], fc=lime * f, lw=0))
    if s > 0:
        ax.add_patch(Polygon([p[0], p[0] + d * 1.6, p[1] + d * 1.6, p[1]], fc=lime * 0.45, lw=0))
else:
    ax.add_patch(Polygon(p + d * 0.5, fc="black", alpha=0.3, lw=0))
body = Polygon(p, fc=lime, ec=lime * 0.45, lw=random.uniform(2, 6), joinstyle="round")
ax.add_patch(body)
if look == "stripes":
    for k in np.arange(0.1, 1, 0.2):
        ax.add_patch(Polygon([p[0] + (p[1] - p[0]) * k, p[0] + (p[1] - p[0]) * (k + 0.1), p[3] + (p[2] - p[3]) * (k + 0.1), p[3] + (p[2] - p[3]) * k], fc=lime * 0.8, lw=0))
elif look == "ruled":
    foot = p[0] + (p[1] - p[0]) * np.clip(np.dot(p[3] - p[0], p[1] - p[0]) / np.dot(p[1] - p[0], p[1] - p[0]), 0, 1)
    ax.plot(*np.c_[p[0], p[2]], color=lime * 0.3, lw=1.5, ls=(0, (6, 4)))
    ax.plot(*np.c_[p[3], foot], color=lime * 0.3, lw=2)
    ax.plot(*p.T, "o", color=lime * 0.3, ms=8)
