import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f6d7dc", "#2e2a44", "#d9e8e0", "#7a2238", "#f3e6cc", "#5b7fa3"]))
t = np.linspace(0, 2 * np.pi, 80)
hx, hy = 16 * np.sin(t) ** 3 / 16, (13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)) / 16
for _ in range(random.choice([0, 14, 30])):
    x, y, s = random.uniform(-5, 5), random.uniform(-5, 5), random.uniform(0.1, 0.35)
    ax.fill(x + s * hx, y + s * hy, color=random.choice(["#ff6b81", "#ffffff", "#ffc9d3"]), alpha=0.6, lw=0)
paper = np.array(random.choice([(0.99, 0.96, 0.9), (0.97, 0.8, 0.84), (0.8, 0.88, 0.97), (0.85, 0.72, 0.55), (0.95, 0.9, 0.65)]))
heart = random.choice(["#d7263d", "#e0457b", "#a4133c", "#ff4d6d"])
w, h = random.uniform(3.5, 4.0), random.uniform(2.4, 2.8)
tr = Affine2D().rotate_deg(random.uniform(-22, 22)).translate(*np.random.uniform(-0.3, 0.3, 2)) + ax.transData
put = lambda p, **k: ax.add_patch(Polygon(p, transform=tr, joinstyle="round", **k))
put([(-w + 0.2, -h - 0.3), (w + 0.2, -h - 0.3), (w + 0.2, h - 0.3), (-w + 0.2, h - 0.3)], fc="black", alpha=0.25, lw=0)
opened = random.random() < 0.35
if opened:
    put([(-w, h), (w, h), (0, h + 2.0)], fc=paper * 0.85, ec=paper * 0.6, lw=2)
    put([(-w + 0.4, -h + 0.4), (w - 0.4, -h + 0.4), (w - 0.4, h + 1.1), (-w + 0.4, h + 1.1)], fc="white", ec="#cccccc", lw=1.5)
    for k in range(4):
        ax.plot([-w + 1, w - 1 - 0.5 * (k % 2)], [h + 0.7 - 0.4 * k] * 2, color="#9aa4b5", lw=2.5, transform=tr)
put([(-w, -h), (w, -h), (w, h), (0, -0.1) if opened else (w, h), (-w, h)], fc=paper, ec=paper * 0.6, lw=2)
put([(-w, -h), (0, 0.2), (w, -h)], fc=paper * 0.97, ec=paper * 0.65, lw=2)
put([(-w, -h), (-w, h), (0, -0.1)], fc=paper * 0.93, ec=paper * 0.65, lw=2)
put([(w, -h), (w, h), (0, -0.1)], fc=paper * 0.93, ec=paper * 0.65, lw=2)
put([(-w, -h), (0, 0.25), (w, -h)], fc=paper, ec=paper * 0.65, lw=2)
if not opened:
    put([(-w, h), (w, h), (0, -0.55)], fc=np.clip(paper * 1.02, 0, 1), ec=paper * 0.6, lw=2.5)
s, y0 = random.uniform(0.75, 1.0), -0.45
ax.fill(s * hx + 0.08, y0 + s * hy - 0.1, color="black", alpha=0.25, lw=0, transform=tr)
ax.fill(s * hx, y0 + s * hy, color=heart, lw=0, transform=tr)
ax.fill(-0.3 * s + 0.28 * s * hx, y0 + 0.32 * s + 0.24 * s * hy, color="white", alpha=0.35, lw=0, transform=tr)
