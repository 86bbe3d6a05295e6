# A wire shopping cart in an aisle, a car park or before a plain wall
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
wall, floor, wire, lite = random.choice([
    ("#eef1ee", "#c9d0d2", "#3a434e", "#8f9ba8"), ("#27314b", "#171d2e", "#c8d0dc", "#ffffff"), ("#ffd878", "#d9a145", "#3d3a3a", "#8a8482"),
    ("#0f6a64", "#0a4641", "#dbe6e4", "#ffffff"), ("#f6d8cf", "#cf9d90", "#5a2a2e", "#a8696a"), ("#bfe0ee", "#8fa3ac", "#2b3a52", "#7f93ad")])
grip = random.choice(["#d62828", "#1d70b8", "#f77f00", "#2a9d4b", "#8338ec"])
paint = ["#e63946", "#f4a261", "#2a9d8f", "#e9c46a", "#9b5de5", "#4d96ff", "#f28482"]
fig.patch.set_facecolor(wall)
y0, hz = random.uniform(0.7, 1.1), random.uniform(2.0, 2.6)
place = random.choice(["shelves", "park", "tiles"])
if place == "shelves":                                     # pale goods on shelves, so that the cart stands out
    for y in (3.0, 5.3, 7.6):
        x = -0.2
        while x < 10:
            w, h = random.uniform(0.35, 0.9), random.uniform(0.9, 1.8)
            ax.add_patch(Rectangle((x, y), w, h, color=random.choice(paint), alpha=0.24, lw=0))
            ax.add_patch(Rectangle((x + 0.08, y + h * 0.35), w - 0.16, h * 0.25, color="white", alpha=0.22, lw=0))
            x += w + 0.06
        ax.add_patch(Rectangle((0, y - 0.22), 10, 0.22, color=floor))
elif place == "park":
    for x in np.arange(-1, 11, 1.7):                       # a row of houses and trees far off
        h = random.uniform(0.8, 2.6)
        ax.add_patch(Rectangle((x, hz), 1.5, h, color=floor, alpha=0.55, lw=0))
        ax.add_patch(Circle((x + 1.6, hz + 0.5), 0.6, color=floor, lw=0))
ax.axhspan(0, hz, color=floor)
for k in range(-8, 9):
    if place != "park":
        ax.plot([5 + k * 0.9, 5 + k * 1.9], [hz, 0], color=wall, alpha=0.35, lw=1.5, zorder=1)
    elif k % 3 == 0:
        ax.add_patch(Polygon([(5 + k * 0.9, hz), (5.15 + k * 0.9, hz), (5.35 + k * 2, 0), (5 + k * 2, 0)], color="white", alpha=0.5, lw=0))
ax.plot([0, 10], [hz, hz], color=wire, alpha=0.35, lw=3, zorder=1)
k, flip = random.uniform(0.9, 1.03), random.choice([-1, 1])
T = Affine2D().translate(-5.2, 0).scale(flip * k, k).translate(5, y0) + ax.transData
A, B, C, D = np.array([(2.1, 6.9), (9.0, 6.2), (8.15, 3.4), (3.2, 3.1)])     # near side: rear top, front top, front bottom, rear bottom
far = np.array((0.5, 0.62))
A2, B2, C2, D2 = A + far, B + far * (0.7, 1), C + far * 0.8, D + far * 0.8


def put(p, z):
    p.set_transform(T)
    p.set_zorder(z)
    ax.add_patch(p)


def tube(pts, lw=5, c=None, z=4, shine=True):
    p = np.array(pts, float)
    ax.plot(p[:, 0], p[:, 1], color=c or wire, lw=lw * k, solid_capstyle="round", solid_joinstyle="round", transform=T, zorder=z)
    if shine and lw > 4:
        ax.plot(p[:, 0], p[:, 1] + 0.03, color=lite, lw=lw * k * 0.3, solid_capstyle="round", transform=T, zorder=z + 0.05)


def grid(a, b, c, d, m, n, lw, z):
    for t in np.linspace(0, 1, m):
        tube([a + (b - a) * t, d + (c - d) * t], lw, z=z)
    for t in np.linspace(0, 1, n):
        tube([a + (d - a) * t, b + (c - b) * t], lw, z=z)


def caster(x, y, z, s=1.0):
    tube([(x, y + 0.95 * s), (x, y + 0.5 * s)], 6, z=z)
    put(Polygon([(x - 0.36 * s, y + 0.6 * s), (x + 0.22 * s, y + 0.6 * s), (x + 0.05, y), (x - 0.3, y)], fc=wire, lw=0), z)
    for r, c in ((0.5, "#202227"), (0.29, "#8f969e"), (0.1, "#202227")):
        put(Circle((x - 0.16, y + 0.04), r * s, fc=c, lw=0), z + 0.1)


for q in range(4):
    put(Ellipse((5.6, 0.05), 7.6 - 0.5 * q, 0.75 - 0.12 * q, color="black", alpha=0.11, lw=0), 1)
caster(3.5, 0.85, 1, 0.75)
caster(8.1, 0.85, 1, 0.75)
tube([(3.4, 1.9), (8.6, 1.75)], 4, z=1)
grid(A2, B2, C2, D2, 12, 5, 1.2, 1)                        # far side and the floor
tube([A2, B2], 4, z=1)
put(Polygon([D, C, C2, D2], fc=wire, alpha=0.45, lw=0), 1.1)
n = random.choice([0, 4, 5, 6])
for i in range(n):                                         # goods stand on the floor of the basket
    x, c, b = 3.6 + 4.2 * (i + 0.5) / n, random.choice(paint), 3.35
    h, what = random.uniform(2.0, 3.6), random.choice(["box", "bottle", "melon", "leek", "bag", "bread"])
    if what == "box":
        put(Rectangle((x - 0.6, b), 1.2, h + 0.9, fc=c, ec="#00000066"), 2)
        put(Rectangle((x + 0.3, b), 0.3, h + 0.9, fc="black", alpha=0.18, lw=0), 2)
        put(Rectangle((x - 0.45, b + h * 0.6), 0.7, 0.7, fc="white", lw=0), 2)
    elif what == "bottle":
        put(Polygon([(x - 0.4, b), (x - 0.4, b + h * 0.8), (x - 0.15, b + h + 0.5), (x - 0.15, b + h + 1.2), (x + 0.15, b + h + 1.2), (x + 0.15, b + h + 0.5), (x + 0.4, b + h * 0.8), (x + 0.4, b)], fc=c, ec="#00000066"), 2)
        put(Rectangle((x - 0.2, b + h + 1.1), 0.4, 0.28, fc="#333333"), 2)
        put(Rectangle((x - 0.28, b + 0.3), 0.1, h * 0.6, fc="white", alpha=0.6, lw=0), 2)
    elif what == "melon":
        put(Circle((x, b + h * 0.8), 1.0, fc="#4f9d3a", ec="#2e6b22", lw=2), 2)
        for s in (-0.5, 0, 0.5):
            put(Ellipse((x + s, b + h * 0.8), 0.18, 1.75 - abs(s), fc="#2e6b22", lw=0), 2)
    elif what == "leek":
        put(Rectangle((x - 0.17, b), 0.34, h + 1, fc="#f1f3e0", ec="#9aa87a"), 2)
        for s in (-0.7, -0.3, 0.3, 0.7):
            put(Polygon([(x - 0.16, b + h + 0.8), (x + 0.16, b + h + 0.8), (x + s, b + h + 2.2)], fc="#4c9a49", ec="#2e6b30"), 2)
    elif what == "bread":
        put(Ellipse((x, b + h * 0.6 + 0.8), 0.62, h + 1.8, angle=random.uniform(-14, 14), fc="#c98a45", ec="#8a5a28", lw=1.5), 2)
        for s in (0.4, 0.9, 1.4):
            put(Ellipse((x, b + h * 0.6 + s + 0.3), 0.45, 0.14, angle=30, fc="#f0d29a", lw=0), 2)
    else:
        put(Polygon([(x - 0.7, b), (x - 0.6, b + h + 0.9), (x - 0.3, b + h + 0.7), (x, b + h + 0.95), (x + 0.3, b + h + 0.7), (x + 0.6, b + h + 0.9), (x + 0.7, b)], fc="#d0a873", ec="#8d6b3f"), 2)
put(Polygon([A, B, C, D], fc=wire, alpha=0.13, lw=0), 3)
grid(A, B, C, D, random.randint(11, 15), 6, 1.9, 4)
grid(B, B2, C2, C, 4, 6, 1.9, 4)                           # front
tube([A, B, C, D, A], 5.5, z=4.2)
tube([B, B2], 5.5, z=4.2)
tube([A, A2], 5.5, z=4.2)
if random.random() < 0.6:                                  # the folded child seat
    put(Polygon([A + (0.25, -0.3), A + (0.55, -2.0), A + (1.2, -1.9), A + (1.0, -0.45)], fc=grip, ec=wire, lw=1.5), 4.3)
tube([(1.75, 7.1), (3.2, 3.1), (2.85, 1.55), (8.3, 1.3)], 7.5, z=5)
tube([C, (7.7, 1.35)], 6.5, z=5)
tube([(3.0, 1.9), (7.9, 1.85)], 2.6, z=4.5)
for x in np.linspace(3.4, 7.4, 7):
    tube([(x, 1.5), (x + 0.3, 1.9)], 2.2, z=4.5)
tube([A, (1.45, 7.3)], 7, z=5)
tube([(1.85, 7.2), (0.95, 7.5)], 14, grip, 6, False)
tube([(1.7, 7.32), (1.05, 7.54)], 3, "#ffffffaa", 7, False)
caster(3.0, 0.5, 6)
caster(7.95, 0.5, 6)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
