import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off"); U = random.uniform
high, low, earth, straw = random.choice([("#8ec6e6", "#f7f0d8", "#c9a75a", "#8f7434"), ("#f08a3c", "#ffe0a0", "#8a5a2c", "#4e3218"), ("#20254a", "#7a5a86", "#2e2a38", "#55506a"), ("#e9eef0", "#f6f4ea", "#b9b37a", "#77783f")])
mixes = np.linspace(0, 1, 60)[:, None, None] * (np.array(plt.matplotlib.colors.to_rgb(high)) - plt.matplotlib.colors.to_rgb(low)) + plt.matplotlib.colors.to_rgb(low)
ax.imshow(mixes, extent=(0, 10, 1.8, 10), origin="lower", aspect="auto")
ax.add_patch(plt.Circle((U(1, 9), U(6.5, 9)), U(0.5, 1), color="#fff3c4", alpha=0.85))
ax.fill_between([0, 10], 0, 2.6, color=earth)
side = random.choice([-1, 1]); tx = 5 - side * U(2.8, 4.2)
ax.plot([tx, tx + 0.1, tx - 0.3], [2.5, 4, 5], color=straw, lw=5)
for k in range(7):
    ax.add_patch(plt.matplotlib.patches.Ellipse((tx + U(-1, 1), 5.1 + U(-0.2, 0.4)), 1.6, 0.5, color=straw, alpha=0.8))
coat, shade, pale, mane, deep = random.choice([("#d9a55c", "#a9773a", "#f2dcb0", "#7a4420", "#4d2812"), ("#c98f4a", "#97652e", "#ecd0a0", "#3f2a1c", "#22160f"), ("#e3bd80", "#b58d50", "#f7e8c8", "#b06a28", "#7c4516")])
k = U(0.88, 1.0)
move = Affine2D().scale(side * k, k).translate(5 + U(-0.3, 0.3), U(0.7, 1.5)) + ax.transData

def soft(pts, colour, z):
    p = np.array(pts, float)
    for _ in range(3):                                   # cut the corners until they are round
        q = np.roll(p, -1, 0)
        p = np.stack([0.75 * p + 0.25 * q, 0.25 * p + 0.75 * q], 1).reshape(-1, 2)
    ax.fill(*p.T, color=colour, transform=move, zorder=z, lw=0)

def hind(dx, c, z):
    soft([(-2.95 + dx, 3.9), (-1.5 + dx, 3.7), (-1.35 + dx, 2.5), (-2.1 + dx, 1.75), (-2.35 + dx, 1.2), (-2.1 + dx, 0.35), (-1.65 + dx, 0.25), (-1.6 + dx, 0), (-2.6 + dx, 0), (-2.75 + dx, 1.2), (-2.6 + dx, 1.7), (-3.3 + dx, 2.7)], c, z)

def fore(dx, c, z):
    soft([(0.7 + dx, 3.4), (1.9 + dx, 3.4), (1.75 + dx, 2), (1.6 + dx, 0.4), (2.0 + dx, 0.25), (2.05 + dx, 0), (1.05 + dx, 0), (1.05 + dx, 1.2), (0.75 + dx, 2.2)], c, z)

step = U(0.3, 0.9); t, sw = np.linspace(0, 1, 30), U(-0.4, 0.8)
ax.plot(-3 - 1.1 * np.sin(1.7 * t), 3.6 - 2.4 * t + sw * t ** 2 * 2, color=shade, lw=6 * k, transform=move, zorder=3, solid_capstyle="round")
soft([(-4.35, 1.3 + 2 * sw), (-3.9, 1.5 + 2 * sw), (-3.75, 0.9 + 2 * sw), (-4.15, 0.35 + 2 * sw), (-4.45, 0.9 + 2 * sw)], deep, 4)
ax.add_patch(plt.matplotlib.patches.Ellipse((0, 0.02), 6.4, 0.4, color="black", alpha=0.3, transform=move, zorder=2))
hind(0.75, shade, 4); fore(step, shade, 4)
soft([(-3.2, 3.5), (-2.6, 4.05), (-1, 3.85), (0.6, 4.1), (1.8, 4.3), (2.5, 3.4), (2.1, 2.5), (0.8, 2.0), (-0.9, 2.25), (-2.2, 2.3), (-3.1, 2.6)], coat, 5)
soft([(-2, 2.4), (-0.8, 2.65), (1.2, 2.5), (1.4, 2.1), (0.4, 2.0), (-1, 2.2)], pale, 5.5)
hind(0, coat, 6); fore(-0.2, coat, 6)
for x in (-1.95, 1.55):
    for j in (0, 0.17):
        ax.plot([x + j, x + j], [0.06, 0.22], color=shade, lw=1.3, transform=move, zorder=7)
for ring, c in ((1.0, deep), (0.86, mane), (0.66, "#" + "".join(f"{min(255, int(mane[i:i+2], 16) + 34):02x}" for i in (1, 3, 5)))):
    a = np.linspace(0, 2 * np.pi, 90)                    # the mane: ragged, long on the breast
    r = ring * (1.55 + 0.2 * (np.arange(90) % 3 - 1) + np.random.uniform(-0.06, 0.06, 90))
    ax.fill(2.2 + 0.92 * r * np.cos(a), 4.15 + r * np.sin(a) * np.where(np.sin(a) < 0, 1.3, 1.1), color=c, transform=move, zorder=8 + (1 - ring), lw=0)
soft([(2.3, 5.2), (2.9, 5.5), (3.4, 5.25), (4.1, 4.7), (4.3, 4.35), (4.15, 4.0), (3.7, 3.75), (2.9, 3.75), (2.3, 4.2)], coat, 10)
soft([(3.55, 4.35), (4.2, 4.4), (4.25, 4.05), (3.7, 3.7), (3.2, 3.72), (3.3, 4.05)], pale, 11)
soft([(3.95, 4.72), (4.32, 4.6), (4.36, 4.35), (4.1, 4.36)], "#4a2a24", 12)
soft([(2.35, 5.0), (2.25, 5.65), (2.75, 5.75), (2.85, 5.2)], coat, 11); soft([(2.45, 5.1), (2.4, 5.5), (2.65, 5.55), (2.7, 5.2)], shade, 12)
ax.plot([3.3, 3.7, 4.18], [3.98, 4.02, 4.22], color="#4a2a24", lw=1.6, transform=move, zorder=13)
soft([(3.2, 4.85), (3.4, 5.0), (3.6, 4.88), (3.4, 4.78)], "#2b1a10", 12)
ax.scatter([3.42], [4.89], s=12, color="#e8a92c", transform=move, zorder=13)
for x in np.random.uniform(0, 10, 90):
    y = U(0, 0.9)
    ax.plot([x, x + U(-0.2, 0.2)], [y, y + U(0.3, 0.8)], color=random.choice([straw, earth]), lw=1.5, zorder=20)
