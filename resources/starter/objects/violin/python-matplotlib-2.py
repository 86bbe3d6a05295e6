import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.path import Path
from matplotlib.patches import Circle, Ellipse, PathPatch, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.set_aspect("equal"); ax.axis("off")

warm, wood, edge = random.choice([("#f2a552", "#c8692a", "#5e2a0e"), ("#f8cf86", "#dd9747", "#7a4a1c"), ("#d8693a", "#97331c", "#42120a"), ("#d9a866", "#a9702f", "#4e2e10"), ("#b36a3c", "#703317", "#2c1106"), ("#f5b748", "#b9561d", "#3d1607")])
angle = random.choice([random.uniform(-50, 50), random.uniform(-50, 50), random.uniform(60, 120), random.uniform(-120, -60)])
size = random.uniform(0.86, 0.98)
plump = random.uniform(0.94, 1.1)
turn = Affine2D().scale(plump, 1).translate(0, -4.6).scale(size).rotate_deg(angle).translate(random.uniform(-0.15, 0.15), random.uniform(-0.15, 0.15)) + ax.transData
light = random.choice([-1, 1])

def put(patch, z, tr=None):
    patch.set_transform(tr or turn); patch.set_zorder(z); ax.add_patch(patch); return patch

def line(x, y, colour, lw, z, **k):
    ax.plot(x, y, color=colour, lw=lw * size, transform=turn, zorder=z, solid_capstyle="round", **k)

place = random.choice(["boards", "curtain", "music", "spot", "plain", "music"])
tone = random.choice(["#f3e9d8", "#22304a", "#7a1f2b", "#bcd3c8", "#14181d", "#e6b89c", "#2f4d42", "#ffffff", "#8b6f9c"])
fig.patch.set_facecolor(tone)
if place == "boards":
    for x in np.arange(-5, 5, 1.25):
        ax.add_patch(Rectangle((x, -5), 1.2, 10, color=random.choice(["#000000", "#ffffff"]), alpha=random.uniform(0.04, 0.16), lw=0, zorder=0))
        for _ in range(5):
            gx, gy = x + random.uniform(0.1, 1.1), np.linspace(-5, 5, 20)
            ax.plot(gx + 0.05 * np.sin(gy * 2 + gx), gy, color="black", alpha=0.14, lw=1, zorder=0.1)
elif place == "curtain":
    xs = np.linspace(0, 1, 300)
    folds = 0.5 + 0.5 * np.sin(xs * random.uniform(30, 60) + 2 * np.sin(xs * 9))
    ax.imshow(np.dstack([np.zeros((1, 300, 3)), 0.6 * folds[None, :, None]]), extent=(-5, 5, -5, 5), aspect="auto", zorder=0)
elif place == "spot":
    for k in range(14):
        ax.add_patch(Circle((0, 0), 5.2 - 0.3 * k, color="#fff2cf", alpha=0.055, lw=0, zorder=0))
elif place == "music":
    leaf = Affine2D().rotate_deg(random.uniform(-25, 25)) + ax.transData
    put(Rectangle((-3.9, -4.2), 7.8, 8.6, color="black", alpha=0.25), 0, Affine2D().translate(0.15, -0.15) + leaf)
    put(Rectangle((-3.9, -4.2), 7.8, 8.6, color="#fbf5e6"), 0.1, leaf)
    for y in np.arange(-3.7, 3.6, 1.35):
        for k in range(5):
            ax.plot([-3.5, 3.5], [y + 0.16 * k] * 2, color="#55504a", lw=0.8, transform=leaf, zorder=0.2)
        for x in np.arange(-3.1, 3.4, 0.85):
            n = y + 0.08 * random.randint(-1, 8)
            put(Ellipse((x, n), 0.24, 0.17, angle=20, color="#2b2724"), 0.3, leaf)
            ax.plot([x + 0.11, x + 0.11], [n, n + 0.6], color="#2b2724", lw=1.2, transform=leaf, zorder=0.3)

# lower bout, corner, waist, corner, upper bout: the corners stay sharp
half = [(0, 0), (1.15, 0), (1.72, 0.55), (1.72, 1.28), (1.72, 1.8), (1.42, 2.02), (1.52, 2.42), (1.12, 2.46), (0.94, 2.9), (0.94, 3.2), (0.94, 3.52), (1.06, 3.82), (1.32, 3.9), (1.18, 4.1), (1.4, 4.35), (1.4, 4.8), (1.4, 5.4), (0.85, 5.75), (0, 5.75)]

def body(k, dx=0.0, dy=0.0):
    right = [(dx + k * x, dy + 2.9 + k * (y - 2.9)) for x, y in half]
    left = [(2 * dx - x, y) for x, y in right[::-1]]
    return Path(right + left[1:], [Path.MOVETO] + [Path.CURVE4] * 36)

put(PathPatch(body(1.02), color="black", alpha=0.35, lw=0), 1, turn - ax.transData + Affine2D().translate(0.22 * light, -0.26) + ax.transData)
belly = put(PathPatch(body(1), facecolor=wood, edgecolor=edge, lw=3.4 * size), 2)
for k in range(12):                                              # varnish glows in the middle of the arch
    put(Ellipse((-0.2 * light, 2.9), 2.9 - 0.2 * k, 5.4 - 0.36 * k, color=warm, alpha=0.09, lw=0), 2.1).set_clip_path(belly)
grain = LineCollection([[(x, 0), (x + random.uniform(-0.03, 0.03), 5.8)] for x in np.linspace(-1.7, 1.7, 44)], color=edge, lw=0.6 * size, alpha=np.random.uniform(0.08, 0.35, 44), transform=turn, zorder=2.2)
ax.add_collection(grain); grain.set_clip_path(belly)
put(PathPatch(body(0.925), facecolor="none", edgecolor="#20100a", lw=1.3 * size), 2.4)
for x, y, w, h in ((0.75, 4.7, 0.5, 1.2), (0.95, 1.25, 0.5, 1.5)):
    for k in range(5):
        put(Ellipse((-light * x, y), w * (1 - k / 6), h * (1 - k / 6), angle=light * 14, color="#fff3d8", alpha=0.13, lw=0), 2.5).set_clip_path(belly)
t = np.linspace(0, 1, 40)
for s in (-1, 1):                                                # f-holes, wide in the middle
    fx, fy = s * (0.86 - 0.42 * t + 0.17 * np.sin(2 * np.pi * t) * (1 - 0.1 * t)), 1.85 + 1.5 * t
    f = np.c_[fx, fy]
    ax.add_collection(LineCollection(np.stack([f[:-1], f[1:]], 1), color="#140904", lw=size * (1.6 + 3 * np.sin(np.pi * t[:-1])), capstyle="round", transform=turn, zorder=3))
    put(Circle((s * 0.72, 1.95), 0.13, color="#140904"), 3); put(Circle((s * 0.54, 3.26), 0.1, color="#140904"), 3)
    line([s * 0.55, s * 0.74], [2.54, 2.62], "#140904", 1.2, 3.1)
rest = put(Ellipse((-0.8, 0.55), 1.35, 0.95, angle=-18, facecolor="#1a1516", edgecolor="#000000"), 3.2)
put(Ellipse((-0.85, 0.62), 0.9, 0.5, angle=-18, color="#4a4346"), 3.3)
put(Polygon([(-0.26, 5.5), (0.26, 5.5), (0.2, 7.9), (-0.2, 7.9)], color=edge), 3)
put(Polygon([(-0.37, 3.95), (-0.2, 3.88), (0.2, 3.88), (0.37, 3.95), (0.2, 7.8), (-0.2, 7.8)], color="#191415"), 4)
put(Polygon([(-light * 0.34, 4.0), (-light * 0.24, 4.0), (-light * 0.12, 7.75), (-light * 0.18, 7.75)], color="#5b5357"), 4.1)
put(Polygon([(-0.36, 1.86), (-0.3, 1.98), (0.3, 1.98), (0.36, 1.86), (0.16, 0.1), (-0.16, 0.1)], color="#191415"), 4)
put(Polygon([(-0.48, 2.5), (-0.42, 2.74), (-0.2, 2.84), (0.2, 2.84), (0.42, 2.74), (0.48, 2.5), (0.3, 2.5), (0.22, 2.6), (-0.22, 2.6), (-0.3, 2.5)], fc="#efd3a0", ec="#6b4420", lw=1), 5)
put(Polygon([(-0.22, 7.8), (0.22, 7.8), (0.17, 8.95), (-0.17, 8.95)], fc=wood, ec=edge, lw=1.5), 4.5)
put(Polygon([(-0.09, 7.9), (0.09, 7.9), (0.08, 8.7), (-0.08, 8.7)], color="#2a140a"), 4.6)
for s, ys in ((-1, (8.0, 8.42)), (1, (8.18, 8.62))):
    for y in ys:
        line([s * 0.15, s * 0.42], [y, y], "#191415", 4, 4.2)
        put(Ellipse((s * 0.56, y), 0.34, 0.24, facecolor="#191415", edgecolor="#575053", lw=0.8), 4.3)
put(Circle((0, 9.02), 0.27, fc=wood, ec=edge, lw=1.8), 4.8)
a = np.linspace(0, 4 * np.pi, 60)
line(0.02 * a * np.cos(a), 9.02 + 0.02 * a * np.sin(a), edge, 1.6, 4.9)
for k in (-0.18, -0.06, 0.06, 0.18):
    line([k * 0.7, k * 1.9, k * 1.4], [7.85, 2.82, 1.85], "#f1efe8", 1.0, 6)
    put(Circle((k * 1.4, 1.82), 0.06, color="#dfe3e6"), 6)
if random.random() < 0.7:                                         # the bow, beside it or across it
    x0, x1 = random.choice([(2.15, 2.15), (-2.15, -2.15), (-2.4, 2.1), (2.3, -1.9)])
    u = np.linspace(0, 1, 30)
    bx, by = x0 + (x1 - x0) * u, 0.5 + 7.6 * u
    line(bx + 0.15 - 0.25 * u * (1 - u), by, "#4c1d0e", 4.5, 7); line(bx + 0.13 - 0.25 * u * (1 - u), by, "#b5653a", 1.2, 7.1)
    line(bx - 0.1, by, "#f6f0e2", 2.6, 7)
    line([bx[1], bx[4]], [by[1], by[4]], "#120d0c", 9, 7.2); line([bx[-2] + 0.12, bx[-1] - 0.1], [by[-1] + 0.05, by[-1] - 0.1], "#f6f0e2", 4, 7.2)
