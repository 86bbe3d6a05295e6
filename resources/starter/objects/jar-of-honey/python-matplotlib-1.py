import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch, RegularPolygon, Ellipse, Rectangle, PathPatch
from matplotlib.path import Path

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
wall, table = random.choice([("#fdf3dc", "#c98f54"), ("#2f3e46", "#59483b"), ("#bfe0e2", "#f6f1e7"), ("#7d3c2b", "#3f2418"), ("#dfe7c8", "#9c7748")])
ax.add_patch(Rectangle((-6, -1), 12, 12, color=wall))
y0 = random.uniform(1.5, 2.1)
ax.add_patch(Rectangle((-6, -1), 12, y0, color=table))
dx, hgt, wid = random.uniform(-0.5, 0.5), random.uniform(5.4, 6.4), random.uniform(2.2, 2.7)
base = 0.8
neck, top = wid * random.uniform(0.68, 0.82), base + hgt
shoulder = top - random.uniform(0.9, 1.5)
half = np.array([(0, base), (0.86, base), (1, base + 0.35), (1, shoulder)])
xs = np.r_[half[:, 0] * wid, neck, neck]
ys = np.r_[half[:, 1], top - 0.35, top]
jar = Path(np.r_[np.c_[xs, ys], np.c_[-xs, ys][::-1]] + [dx, 0])
ax.add_patch(Ellipse((dx + 0.5, base + 0.05), wid * 2.6, 0.6, color="black", alpha=0.25))
dark, mid, bright = random.choice([("#a8540a", "#e79412", "#ffd25e"), ("#7a3206", "#c26a10", "#f5ab3d"), ("#c98a1b", "#f6c443", "#fff0a8")])
glass = PathPatch(jar, facecolor="#f4fbfa", alpha=0.45, lw=0)
ax.add_patch(glass)
u = np.linspace(-1, 1, 200)
glow = 0.55 + 0.45 * np.cos(2.6 * (u - 0.2)) + 0.25 * np.exp(-((u - 0.75) / 0.12) ** 2)
ramp = glow[None, :] * np.linspace(1.05, 0.8, 50)[:, None]
from matplotlib.colors import LinearSegmentedColormap
level = random.uniform(shoulder - 0.7, top - 0.6)
im = ax.imshow(ramp, extent=(dx - wid, dx + wid, base, level), aspect="auto", origin="lower", cmap=LinearSegmentedColormap.from_list("h", [dark, mid, bright]), vmin=0.2, vmax=1.25, zorder=2)
im.set_clip_path(glass)
for _ in range(14):
    ax.add_patch(Ellipse((dx + random.uniform(-0.8, 0.8) * wid, random.uniform(base + 0.5, level - 0.2)), 0.12, 0.12, fc="none", ec="#fff6d0", lw=0.8, zorder=3))
ax.add_patch(PathPatch(jar, fc="none", ec="#ffffff", lw=3, alpha=0.75, zorder=4))
ax.plot([dx - wid * 0.82] * 2, [base + 0.7, shoulder - 0.2], color="white", lw=7, alpha=0.55, zorder=6, solid_capstyle="round")
lid = random.choice(["#b8862f", "#d9d9d4", "#a33327", "#5b6b3a", "#3a2c24"])
ax.add_patch(FancyBboxPatch((dx - neck - 0.2, top - 0.1), 2 * neck + 0.4, 0.75, boxstyle="round,pad=0,rounding_size=0.18", fc=lid, ec="none", zorder=5))
for x in np.linspace(-neck, neck, 22):
    ax.plot([dx + x] * 2, [top, top + 0.5], color="black", lw=1.2, alpha=0.22, zorder=6)
paper = random.choice(["#fff8e3", "#f2d9a0", "#ffffff", "#38291d"])
ink = "#f7cf6b" if paper == "#38291d" else "#8a4b12"
mid_y = base + hgt * 0.38
ax.add_patch(FancyBboxPatch((dx - wid * 0.62, mid_y - 1.05), wid * 1.24, 2.1, boxstyle="round,pad=0.02,rounding_size=0.25", fc=paper, ec=ink, lw=2, zorder=7))
ax.text(dx, mid_y + 0.45, "HONEY", ha="center", va="center", fontsize=wid * 8.6, color=ink, weight="bold", family="serif", zorder=8)
for k in range(-1, 2):
    ax.add_patch(RegularPolygon((dx + k * 0.56, mid_y - 0.42 - 0.16 * (k == 0)), 6, radius=0.31, fc="#f4b52b", ec=ink, lw=1.5, zorder=8))
if random.random() < 0.6:                  # wooden dipper leaning at the jar
    s = random.choice([-1, 1])
    ax.plot([dx + s * (wid + 0.95), dx + s * (wid - 0.1)], [1.15, 5.6], color="#a56a35", lw=7, solid_capstyle="round", zorder=9)
    for i in range(6):
        q = i / 5
        ax.add_patch(Ellipse((dx + s * (wid + 1.0 - 0.25 * q), 0.75 + 1.1 * q), 1.1 - abs(q - 0.5) * 0.7, 0.17, angle=-s * 16, color="#c58a4c", ec="#7b4a20", zorder=10))
z = random.uniform(0, 0.8)
ax.set_xlim(-4.4 - z, 4.4 + z); ax.set_ylim(-0.3 - z, 8.5 + z)
