import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, FancyBboxPatch, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
ground = random.choice(["#d8ecf3", "#f8e1dc", "#2d4059", "#e5f0da", "#5d4a66", "#f3efe4", "#7fb7be"])
fig.patch.set_facecolor(ground)
for k in np.arange(-5, 6, 1.25) if random.random() < 0.6 else []:
    ax.axhline(k, color="white", alpha=0.3, lw=3, zorder=0)
    ax.axvline(k, color="white", alpha=0.3, lw=3, zorder=0)
c, c2 = random.choice([("#2a9df4", "#ffffff"), ("#ef476f", "#ffd6e0"), ("#2a9d8f", "#d8f3dc"), ("#f77f00", "#fff1d6"), ("#7b2cbf", "#e0c3fc"), ("#111827", "#9ca3af")])
s = random.uniform(0.98, 1.1)
tr = Affine2D().scale(s * random.choice([-1, 1]), s).rotate_deg(random.uniform(0, 360)).translate(*np.random.uniform(-0.25, 0.25, 2)) + ax.transData
shadow = Affine2D().translate(0, 0)
x = np.linspace(-4.3, 2.2, 80)
w = 0.34 + 0.08 * np.sin((x + 4.3) * 1.3) - 0.17 / (1 + np.exp(-(x - 1.0) * 4))
bend = 0.12 * np.sin((x + 4.3) * 0.7)
body = np.r_[np.c_[x, bend + w], np.c_[x, bend - w][::-1]]
head = lambda o: FancyBboxPatch((2.0, -0.36 + o), 2.3, 0.62, boxstyle="round,pad=0,rounding_size=0.3", fc=c, ec="#222222", lw=1.3, transform=tr)
ax.add_patch(Polygon(body + [0.1, -0.2], fc="black", alpha=0.2, lw=0, transform=tr))
rows = random.choice([5, 6, 7])
tall = random.uniform(1.0, 1.3)
for k in range(rows):
    px = 2.25 + 1.85 * k / (rows - 1)
    for j in range(9):
        dx = (j - 4) * 0.03
        h = tall * (1 + 0.1 * np.sin(k * 2 + j)) + (0.15 if k in (0, rows - 1) else 0)
        ax.plot([px + dx, px + dx * 2.6 + random.uniform(-0.03, 0.03)], [0.1, 0.25 + h], color=[c2, "#ffffff", c][(k + (j > 6)) % 3] if k % 2 else "#ffffff", lw=2, transform=tr, solid_capstyle="round")
        ax.plot([px + dx + 0.015, px + dx * 2.6 + 0.02], [0.1, 0.2 + h], color="#8d99ae", lw=0.5, transform=tr)
ax.add_patch(head(0))
ax.add_patch(Polygon(body, fc=c, ec="#222222", lw=1.3, transform=tr))
ax.add_patch(Ellipse((-4.3, bend[0]), 0.75, 0.7, fc=c, ec="#222222", lw=1.3, transform=tr))
ax.add_patch(Polygon(body[10:150], fc=c, lw=0, transform=tr))
grip = (x > -3.6) & (x < -0.4)
ax.add_patch(Polygon(np.r_[np.c_[x[grip], (bend + 0.5 * w)[grip]], np.c_[x[grip], (bend - 0.5 * w)[grip]][::-1]], fc=c2, lw=0, transform=tr))
for k in np.linspace(-3.3, -0.8, 7):
    ax.plot([k, k + 0.12], [0.12, -0.05], color=c, lw=3, transform=tr)
if random.random() < 0.7:
    t = np.linspace(0, 1, 60)
    y = 0.35 + tall + 0.12 * np.sin(t * 14)
    for lw, col, dy in ((17, "#ffffff", 0), (6, random.choice(["#4cc9f0", "#ef476f", "#80ed99"]), 0.06)):
        ax.plot(2.3 + 1.75 * t, y + dy, color=col, lw=lw, solid_capstyle="round", transform=tr, zorder=5)
