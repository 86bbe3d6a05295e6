import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
wall, floor = random.choice([("#f6ead2", "#d9bf94"), ("#263043", "#3d4a63"), ("#d4ead9", "#9cc2a6"), ("#4a2b3a", "#70465a"), ("#cfe2f3", "#a3bfd6")])
fig.patch.set_facecolor(wall)
ax.add_patch(Rectangle((0, 0), 10, 2.0, color=floor))
palette = [np.array(c) for c in random.choice([[(0.9, 0.3, 0.3), (0.98, 0.75, 0.25), (0.3, 0.65, 0.85), (0.4, 0.75, 0.45)], [(0.87, 0.72, 0.5), (0.7, 0.5, 0.3), (0.95, 0.85, 0.65)], [(0.6, 0.4, 0.85), (0.95, 0.5, 0.7), (0.35, 0.75, 0.8)]])]
n = random.randint(3, 5)
s = 4.6 / n * random.uniform(1.05, 1.2)
x, y = 5 + random.uniform(-0.6, 0.6), 1.3
ax.add_patch(Ellipse((x + 0.5, y + 0.15), 3.2 * s, 0.9, color="black", alpha=0.25))
for k in range(n):
    t = random.uniform(0.28, 0.72)
    q = s * (random.uniform(0.8, 1.0) if k else 1.08)
    c = random.choice(palette)
    a, b, up = np.array([-1.45 * t, 0.36]) * q, np.array([1.45 * (1 - t), 0.36]) * q, np.array([0, 1.05]) * q
    low = np.array([x, y]) - (a + b) / 2 * np.array([1, 0])
    for o, p, r, f in ((low, a, up, 0.72), (low, b, up, 0.95), (low + up, a, b, 1.18)):
        ax.add_patch(Polygon([o, o + p, o + p + r, o + r], fc=np.clip(c * f, 0, 1), ec=c * 0.35, lw=1.8, joinstyle="round"))
    ax.plot(*np.c_[low + a * 0.15 + up * 0.12, low + a * 0.15 + up * 0.85], color="white", alpha=0.35, lw=2)
    y += 1.05 * q + 0.05 * q
    x += random.uniform(-0.28, 0.28) * s
