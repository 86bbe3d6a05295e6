# A jar of golden honey with a bee on its label, a dipper, a piece of comb and bees about it.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.patches import Ellipse, FancyBboxPatch, PathPatch, Polygon, Rectangle, RegularPolygon
from matplotlib.path import Path

U = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
oval = lambda x, y, w, h, c, z=1, **more: ax.add_patch(Ellipse((x, y), w, h, fc=c, zorder=z, **{"lw": 0, **more}))
wall, table = random.choice([("#8fb9c4", "#8a5a34"), ("#2f3e46", "#6b5545"), ("#5f8f86", "#d9c7a8"), ("#6d2f2a", "#3f2418"), ("#55704a", "#9c7748"), ("#cfd8ea", "#5b6a8a")])
ax.add_patch(Rectangle((-7, -3), 14, 14, fc=wall))
if random.random() < 0.5:                             # a meadow behind a window
    ax.add_patch(Rectangle((-3.9, 2.9), 7.8, 6.5, fc=random.choice(["#a9d8f0", "#f6c9a0", "#c3d2e8"])))
    ax.add_patch(Polygon([(-3.9, 2.9), (-3.9, 4.6), (-1.5, 5.4), (1.2, 4.5), (3.9, 5.2), (3.9, 2.9)], fc="#6a9a4c"))
    ax.scatter(np.random.uniform(-3.7, 3.7, 40), np.random.uniform(3.1, 4.4, 40), s=14, color=random.choice(["#ffffff", "#f2d13c", "#d96a8a", "#8a6ad0"]), zorder=1)
    for a, b in (((-3.9, -3.9), (2.9, 9)), ((3.9, 3.9), (2.9, 9)), ((-4, 4), (2.9, 2.9)), ((0, 0), (2.9, 9))):
        ax.plot(a, b, color="#f4efe4", lw=9)
else:
    for i, j in [(k % 11 - 5, k // 11) for k in range(77)]:
        ax.add_patch(RegularPolygon((i * 1.04 + 0.52 * (j % 2), 2 + j * 0.9), 6, radius=0.52, fc="none", ec="white", alpha=0.16, lw=2))
ax.add_patch(Rectangle((-7, -3), 14, 3 + U(1.6, 2.2), fc=table, zorder=1))
dx, hgt, wid, base = U(-0.4, 0.4), U(5.4, 6.2), U(2.2, 2.6), 0.8
neck, top, shoulder = wid * U(0.7, 0.84), base + hgt, base + hgt - U(0.9, 1.4)
t = np.linspace(0, np.pi / 2, 12)
xs = np.r_[0, wid - 0.45 + 0.45 * np.sin(t), neck + (wid - neck) * np.cos(t), neck]
ys = np.r_[base, base + 0.45 - 0.45 * np.cos(t), shoulder + (top - 0.4 - shoulder) * np.sin(t), top]
jar = lambda f: Path(np.r_[np.c_[xs * f + dx, base + (ys - base) * (0.5 + f / 2)], np.c_[-xs * f + dx, base + (ys - base) * (0.5 + f / 2)][::-1]])
dark, mid, bright = random.choice([("#a8540a", "#e79412", "#ffd25e"), ("#6e2c05", "#c26a10", "#f7b545"), ("#b87a14", "#f6c443", "#fff0a8")])
sun = random.choice([-1, 1])
for k in range(4):
    oval(dx - 0.7 * sun, base + 0.05, wid * (2.9 - 0.25 * k), 0.9 - 0.14 * k, "black", 1, alpha=0.14)
ax.add_patch(PathPatch(jar(1), fc="#eef8f7", ec="none", alpha=0.55, zorder=2))
inner = ax.add_patch(PathPatch(jar(0.95), fc="none", ec="none", zorder=2))
u = np.linspace(-1, 1, 160)
glow = 0.5 + 0.5 * np.cos(2.3 * (u - 0.25 * sun)) + 0.3 * np.exp(-((u + 0.78 * sun) / 0.1) ** 2)
level = U(shoulder - 0.3, top - 0.8)
im = ax.imshow(glow[None, :] * np.linspace(1.1, 0.75, 50)[:, None], extent=(dx - wid, dx + wid, base, level), aspect="auto", origin="lower", cmap=LinearSegmentedColormap.from_list("h", [dark, mid, bright]), vmin=0.2, vmax=1.25, zorder=3)
im.set_clip_path(inner)
for q in np.linspace(0.08, 0.18, 16):
    oval(dx + U(-0.8, 0.8) * wid, U(base + 0.5, level - 0.3), q, q, "none", 4, ec="#fff6d0", lw=0.9)
ax.add_patch(PathPatch(jar(1), fc="none", ec="white", lw=3, alpha=0.8, zorder=5))
ax.plot([dx + sun * wid * 0.8] * 2, [base + 0.8, shoulder - 0.2], color="white", lw=8, alpha=0.65, zorder=9, solid_capstyle="round")
lid = random.choice(["#b8862f", "#d9d9d4", "#a33327", "#4f6b3a", "#2c4a7a"])
for x, l in [(U(-0.8, 0.8) * neck, U(1.1, 2.4)) for _ in range(random.randint(1, 3))]:
    for w, c in ((9, mid), (3, bright)):
        ax.plot([dx + x] * 2, [top - 0.25, top - l], color=c, lw=w, zorder=8, solid_capstyle="round")
if random.random() < 0.5:                             # screw lid, lit like a drum
    for k in range(12):
        q = neck + 0.22 - 0.12 * k
        ax.add_patch(FancyBboxPatch((dx - q + 0.05 * k * sun, top - 0.15), 2 * q, 0.85, boxstyle="round,pad=0,rounding_size=0.15", fc=lid if k == 0 else "white", alpha=1 if k == 0 else 0.05, ec="none", zorder=10))
    ax.vlines(dx + np.sin(np.linspace(-1.5, 1.5, 26)) * (neck + 0.15), top - 0.05, top + 0.5, color="black", lw=1.3, alpha=0.3, zorder=10)
else:                                                 # cloth tied with string
    n = np.linspace(-1, 1, 60)
    skirt = np.c_[dx + n * (neck + 0.75), top - 0.75 + 0.16 * np.sin(16 * n) + 0.2 * n * n]
    ax.add_patch(Polygon(np.r_[skirt, [(dx + neck + 0.1, top + 0.1), (dx + neck * 0.85, top + 0.75), (dx - neck * 0.85, top + 0.75), (dx - neck - 0.1, top + 0.1)]], fc=lid, ec="black", lw=0.6, zorder=10))
    for x in np.linspace(-0.9, 0.9, 11):
        ax.plot([dx + x * (neck + 0.7), dx + x * neck, dx + x * neck * 0.8], [top - 0.55, top + 0.05, top + 0.7], color="white", alpha=0.5, lw=3, zorder=10)
    ax.plot([dx - neck - 0.1, dx + neck + 0.1], [top + 0.05] * 2, color="#e8d3a0", lw=5, zorder=11)


def bee(x, y, k, z, way=1):
    for s in (-0.25, 0.2):
        oval(x + s * k, y + 0.55 * k, 0.5 * k, 0.95 * k, "#eef6ff", z, alpha=0.85, angle=-s * 90, ec="#5a6a7a", lw=0.8)
    oval(x, y, 1.5 * k, 0.85 * k, "#f4b52b", z, ec="#3a2410", lw=1)
    for s, w, h in ((-0.38, 0.16, 0.7), (-0.08, 0.16, 0.82), (0.22, 0.16, 0.78), (0.72, 0.45, 0.5)):
        oval(x + way * s * k, y, w * k, h * k, "#3a2410", z)


my = base + hgt * 0.37
ax.add_patch(FancyBboxPatch((dx - wid * 0.58, my - 1), wid * 1.16, 2, boxstyle="round,pad=0.02,rounding_size=0.3", fc=random.choice(["#fff8e3", "#f6e2b4", "#ffffff"]), ec="#8a4b12", lw=2, zorder=6))
for i, j in [(-1, 0), (0, 0), (1, 0), (-0.5, -1), (0.5, -1)]:
    ax.add_patch(RegularPolygon((dx + i * 0.58, my - 0.22 + j * 0.5), 6, radius=0.3, fc="#f4b52b", ec="#8a4b12", lw=1.5, zorder=7))
bee(dx, my + 0.45, 0.5, 8)
s = random.choice([-1, 1])
if random.random() < 0.7:                             # wooden dipper leaning at the jar, wet with honey
    a, b = np.array([dx + s * (wid + 0.85), 1.0]), np.array([dx + s * (wid - 0.3), 5.6])
    oval(a[0], 0.45, 2.2, 0.4, mid, 11)
    for w, c in ((9, "#6e421c"), (6, "#b57a3f")):
        ax.plot(*zip(a, b), color=c, lw=w, zorder=12, solid_capstyle="round")
    for q in np.linspace(0, 1, 7):
        x, y = a + (b - a) * 0.3 * q - [0, 0.35]
        oval(x, y, 0.75 + 0.5 * np.sin(np.pi * q), 0.24, mid if q < 0.5 else "#c58a4c", 13, angle=s * 14, ec="#6e421c", lw=1.2)
for i, j in random.choice([[], [(0, 0), (1, 0), (2, 0), (0.5, 1), (1.5, 1)]]):      # a piece of comb
    ax.add_patch(RegularPolygon((dx - s * (wid + 0.35 + 0.55 * i), 0.55 + 0.5 * j), 6, radius=0.33, fc=random.choice([mid, bright, dark]), ec="#fbe3a0", lw=3, zorder=12))
for k in range(random.randint(0, 3)):
    bee(random.choice([-1, 1]) * U(3.2, 3.9), U(4.5, 7.8), U(0.35, 0.5), 14, random.choice([-1, 1]))
z = U(0, 0.6); ax.set(xlim=(-4.4 - z, 4.4 + z), ylim=(-0.3 - z, 8.5 + z))
