import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
wall, street = random.choice([("#b8c4c9", "#6f7478"), ("#e6b89c", "#8a6f6a"), ("#2f3b52", "#1f2636"), ("#cfe3d4", "#8a9a8f"), ("#f2d16b", "#7c7566"), ("#6a4c6e", "#3d3047")])
fig.patch.set_facecolor(wall)
if random.random() < 0.6:
    for r, y in enumerate(np.arange(-1.6, 5, 0.62)):
        for x in np.arange(-5.6 + (r % 2) * 0.7, 5, 1.4):
            ax.add_patch(Rectangle((x, y), 1.32, 0.55, color="white" if random.random() < 0.5 else "black", alpha=0.05, lw=0))
ax.add_patch(Rectangle((-5, -5), 10, 3.4, color=street))
ax.plot([-5, 5], [-1.6, -1.6], color="white", alpha=0.35, lw=4)
a = random.choice([0, 0, random.uniform(-24, 24)])
flip = random.random() < 0.25
s = random.uniform(0.95, 1.12)
low = -1.95 + abs(np.sin(np.radians(a))) * 2.4
tr = Affine2D().scale(random.choice([-1, 1]) * s, s * (-1 if flip else 1)).rotate_deg(a).translate(random.uniform(-0.3, 0.3), low + (0.2 if flip else 1.1)) + ax.transData
ax.add_patch(Polygon([(-3.6, -2.75), (3.9, -2.75), (3.4, -2.35), (-3.2, -2.35)], color="black", alpha=0.3, lw=0))
deck, grip = random.choice([("#c98a4b", "#222222"), ("#d62839", "#1d1d1f"), ("#2a9d8f", "#20302e"), ("#5b3f8c", "#1c1626"), ("#e9c46a", "#3a2f1a")])
wheel = random.choice(["#f7f7f2", "#ffd166", "#ef476f", "#4cc9f0", "#80ed99"])
x = np.linspace(-4.2, 4.2, 100)
y = 0.055 * np.clip(np.abs(x) - 2.7, 0, None) ** 2 * 6.2 * 0.9
ax.add_patch(Polygon(np.r_[np.c_[x, y], np.c_[x, y + 0.26][::-1]], fc=deck, ec="#2a1c12", lw=1.5, transform=tr))
ax.add_patch(Polygon(np.r_[np.c_[x, y + 0.2], np.c_[x, y + 0.34][::-1]], fc=grip, lw=0, transform=tr))
for k in range(random.choice([0, 5, 9])):
    px = -2.6 + 5.2 * (k + 0.5) / 9
    ax.plot([px, px + 0.3], [0.03, 0.2], color=wheel, lw=4, transform=tr)
for px in (-2.35, 2.35):
    ax.add_patch(Polygon([(px - 0.55, 0.0), (px + 0.55, 0.0), (px + 0.22, -0.45), (px - 0.22, -0.45)], fc="#a8adb3", ec="#4a4e54", lw=1.5, transform=tr))
    for dx in (-0.28, 0.28):
        ax.add_patch(Circle((px + dx * 0.0, -0.72), 0.52, fc=wheel, ec="#555555", lw=2, transform=tr))
    ax.add_patch(Circle((px, -0.72), 0.3, fc=wheel, ec="#999999", lw=1.5, transform=tr))
    ax.add_patch(Circle((px, -0.72), 0.14, fc="#3a3d42", lw=0, transform=tr))
    for bx in (-0.35, 0.35):
        ax.add_patch(Circle((px + bx, 0.3), 0.06, fc="#c9ced4", lw=0, transform=tr))
