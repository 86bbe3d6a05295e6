import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Circle, Wedge
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

# body, dark feathers, light feathers
body, dark, light = random.choice([("#85664a", "#54402e", "#dcc29a"), ("#8f9298", "#5a5d66", "#dfe1e4"), ("#f3f1ec", "#b9bcc4", "#ffffff"), ("#b5713c", "#71401f", "#f2d7ac"), ("#5d4a58", "#3a2d3a", "#c4a8b0"), ("#6f7a55", "#474f36", "#d6d8a8")])
eye = random.choice(["#f2b632", "#f47f1e", "#e8e04a", "#3a2a1e", "#c9d84a"])
sky, moon = random.choice([("#26365f", "#f7efc8"), ("#14182f", "#fdfdf5"), ("#e98a6a", "#fff0b8"), ("#bfe0ee", None), ("#dfe8c8", None), ("#4a3a68", "#f4d9a8")])
wide = random.uniform(0.82, 1.2)
tufts = random.choice([0, 0.7, 1.1, 1.5])
s = random.uniform(0.72, 1.12)
x0, y0 = random.uniform(3.9, 6.1), random.uniform(1.3, 2.4)
tilt = random.uniform(-16, 16)          # the head leans
lid = random.choice([0, 0, 0.35, 0.6])         # sleepy eyes
look = random.uniform(-0.14, 0.14)
wing_out = random.choice([0, 0, 0, 1])       # one owl in four spreads its wings
fig.patch.set_facecolor(sky)
trunk = Affine2D().scale(s).translate(x0, y0) + ax.transData
head = Affine2D().rotate_deg_around(0, 4.3, tilt).scale(s).translate(x0, y0) + ax.transData


def put(p, z, tr=trunk):
    p.set_transform(tr); p.set_zorder(z); ax.add_patch(p); return p


if moon:
    mx, my, mr = random.uniform(1, 9), random.uniform(6.5, 9), random.uniform(0.7, 1.5)
    ax.add_patch(Circle((mx, my), 1.5 * mr, color=moon, alpha=0.15, zorder=0.2))
    ax.add_patch(Circle((mx, my), mr, color=moon, zorder=0.3))
    stars = np.random.rand(random.randint(15, 70), 2) * 10
    ax.scatter(stars[:, 0], stars[:, 1], s=np.random.uniform(2, 14, len(stars)), color="white", zorder=0.25)
elif random.random() < 0.7:                    # daylight: leaves out of focus
    for _ in range(14):
        ax.add_patch(Circle((random.uniform(0, 10), random.uniform(0, 10)), random.uniform(0.4, 1.4), color=random.choice(["#7fae6c", "#a4c98a", "#ffffff"]), alpha=0.3, lw=0, zorder=0.3))
# branch
bx = np.linspace(-1, 11, 40)
slope = random.uniform(-0.12, 0.12)
by = y0 - 0.15 + slope * (bx - x0)
put(Polygon([(-0.6, 0.8), (-0.75, -1.5 * 0.8), (0, -1.4), (0.75, -1.2), (0.6, 0.8)], color=dark), 0.8)
ax.plot(bx, by - 0.1, color="#3e2918", lw=26, zorder=1)
ax.plot(bx, by, color="#6b4a2f", lw=20, zorder=1.1)
leafy = random.choice([None, "#3f6b4a", "#b8702e", "#6f9a4c"])
for lx in np.random.uniform(0, 10, 12 if leafy else 0):
    ax.add_patch(Ellipse((lx, y0 - 0.15 + slope * (lx - x0) - 0.5), 0.5, 1.0, angle=random.uniform(-40, 40), color=leafy, zorder=1.05))
put(Ellipse((0, 2.5), 3.9 * wide, 5.4, color=body), 2)
chest = put(Ellipse((0, 1.9), 2.7 * wide, 3.9, color=light), 2.1)
a = np.linspace(np.pi, 2 * np.pi, 10)
for i, fy in enumerate(np.arange(0.4, 3.9, 0.42)):           # scalloped rows of feathers
    for fx in np.arange(-2, 2.1, 0.5) + 0.25 * (i % 2):
        ax.plot(fx * wide + 0.24 * np.cos(a), fy + 0.26 * np.sin(a), color=dark, lw=2 * s, alpha=0.75, transform=trunk, zorder=2.2, clip_path=chest)
for side in (-1, 1):
    if wing_out:
        for k in range(8):                                    # fanned flight feathers
            ang = np.deg2rad(70 - 17 * k)
            L = 3.6 - 0.15 * k
            put(Ellipse((side * (1.3 * wide + 0.5 * L * np.cos(ang)), 2.9 + 0.5 * L * np.sin(ang)), L, 0.85, angle=side * np.rad2deg(ang), fc=dark if k % 2 else body, ec=light, lw=0.8), 1.5)
    else:
        fold = put(Ellipse((side * 1.75 * wide, 2.2), 1.2, 4.1, angle=side * 8, color=dark), 3)
        for k in np.arange(0.6, 4.2, 0.45):
            ax.plot(side * 1.75 * wide + np.array([-0.6, 0, 0.6]), [k + 0.15, k - 0.12, k + 0.15], color=light, lw=2.2 * s, alpha=0.6, transform=trunk, zorder=3.1, clip_path=fold)
    for k in (-0.28, 0, 0.28):
        put(Ellipse((side * 0.7 + k, 0.0), 0.27, 0.65, color="#d9a441"), 3.5)
        put(Polygon([(side * 0.7 + k - 0.08, -0.22), (side * 0.7 + k + 0.08, -0.22), (side * 0.7 + k, -0.5)], color="#2c2016"), 3.6)
put(Ellipse((0, 4.6), 3.6 * wide, 2.9, color=body), 4, head)
for side in (-1, 1):
    if tufts:
        put(Polygon([(side * 1.7 * wide, 4.8), (side * 1.65 * wide, 5.4 + tufts), (side * 0.4 * wide, 5.85)], color=body), 4, head)
        put(Polygon([(side * 1.5 * wide, 5.3), (side * 1.52 * wide, 5.1 + tufts), (side * 0.8 * wide, 5.75)], color=dark), 4.05, head)
    ex = side * 0.82 * wide
    put(Ellipse((ex, 4.6), 1.75 * wide, 1.9, fc=light, ec=dark, lw=2.5 * s), 4.1, head)
    for d in np.linspace(0, 2 * np.pi, 17)[:-1]:
        ax.plot(ex + np.cos(d) * np.array([0.62, 0.78]) * wide, 4.6 + np.sin(d) * np.array([0.66, 0.84]), color=dark, lw=1.2 * s, alpha=0.6, transform=head, zorder=4.12)
    put(Circle((ex, 4.65), 0.58, color=eye), 4.2, head)
    put(Circle((ex + look, 4.65), random.uniform(0.3, 0.34), color="#120e0a"), 4.3, head)
    put(Circle((ex + look + 0.12, 4.8), 0.11, color="white"), 4.4, head)
    if lid:
        put(Wedge((ex, 4.65), 0.6, 90 - 150 * lid, 90 + 150 * lid, color=body), 4.5, head)
put(Polygon([(-0.24, 4.45), (0.24, 4.45), (0, 3.75)], color="#4c4036" if eye != "#3a2a1e" else "#e0b060"), 4.6, head)
put(Polygon([(-0.05, 4.4), (0.08, 4.4), (0.02, 3.95)], color="white", alpha=0.35), 4.7, head)
