# A T-shirt hung on a washing line, on a hanger from a rail, or laid out on boards.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch, Circle, Ellipse, Rectangle, Polygon
from matplotlib.path import Path

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
z = random.uniform(0.3, 0.8); ax.axis([-5 - z, 5 + z, -5 - z, 5 + z])
cloth = random.choice(["#ffffff", "#d7263d", "#1b4f9c", "#2b2b2f", "#f2b632", "#2f8f5c", "#a9b0b8", "#f48fb1"])
light = cloth in ("#ffffff", "#f2b632", "#f48fb1", "#a9b0b8")
ink = random.choice(["#1d3557", "#d62839", "#1f7a70", "#5a2a7a"]) if light else random.choice(["#ffffff", "#ffd166", "#8ecae6"])
place, X = random.choice(["line", "rail", "boards"]), 6
if place == "line":                                                  # garden behind the washing line
    sky, lawn = random.choice([("#2f6f9f", "#2e6b3f"), ("#3b4f7a", "#2b5a4a"), ("#7a4a6a", "#3f4a38")] if light else [("#cfe8f7", "#9ccf7c"), ("#ffe3c4", "#c7cf8a"), ("#e3eef2", "#b5d6b0")])
    ax.add_patch(Rectangle((-X, -X), 2 * X, 2 * X, color=sky, zorder=0))
    for x, y in np.random.uniform((-5, 1), (5, 5), (3, 2)):
        for k in range(4): ax.add_patch(Ellipse((x + 0.6 * k, y), 1.5, 0.7 + 0.3 * (k % 2), color="white", alpha=0.3, lw=0, zorder=0))
    u, p = np.linspace(-X, X, 60), random.uniform(0, 6)
    ax.fill_between(u, -X, -2.6 + 0.5 * np.sin(u + p) + 0.35 * np.sin(2.7 * u), color=lawn, lw=0, zorder=0)
    ax.plot(u, 3.7 + 0.012 * u ** 2, color="#f2ead8" if light else "#5a4a3a", lw=3, zorder=0.5)
else:                                                                # wall or boards
    ground = random.choice(["#37474f", "#5b3a2a", "#2f5a5a", "#5d4a66"] if light else ["#f1ece0", "#cfe2ee", "#f6d6c4", "#d9c3a0"])
    fig.patch.set_facecolor(ground)
    for k, v in enumerate(np.arange(-X, X, 1.5)):
        edge = [(-X, v), 2 * X, 1.45] if place == "boards" else [(v, -X), 1.45, 2 * X]
        ax.add_patch(Rectangle(*edge, color=random.choice(["black", "white"]), alpha=random.uniform(0.02, 0.09), lw=0, zorder=0))
    if place == "rail":
        ax.plot([-X, X], [4.95, 4.95], color="#b98f5a" if light else "#7a5a3c", lw=10, zorder=0)
        t = np.linspace(-0.3, np.pi * 1.5, 40)
        ax.plot(np.r_[0.36 * np.cos(t), 0], np.r_[4.95 + 0.4 * np.sin(t), 4.2], color="#9aa0a6", lw=3.5, zorder=0.5)
        ax.plot([-2.3, 0, 2.3], [3.2, 4.2, 3.2], color="#a97c4f", lw=9, zorder=0.6, solid_capstyle="round")

body, sleeve, drop, vneck = random.uniform(2.2, 2.6), random.uniform(1.6, 2.0), random.uniform(0.9, 1.3), random.random() < 0.3
M, L, C = Path.MOVETO, Path.LINETO, Path.CURVE3
ex, ey = body + sleeve * 0.95, 3.1 - sleeve * drop                    # the end of the sleeve
right = [(1.05, 3.75), (1.9, 3.6), (2.5, 3.2), (ex + 0.35, ey + 0.55), (ex - 0.55, ey - 0.65), (body, 1.45), (body - 0.15, -1), (body + 0.08, -4.1)]
left = [(-x, y) for x, y in right]
neck_y = 2.35 if vneck else 2.75
pts = right + [(0, -4.35)] + [left[-1]] + left[:-1][::-1] + [(0, neck_y - (0 if vneck else 0.9)), right[0]]
codes = [M, C, C, L, L, L, C, C] + [C, C] + [C, C, L, L, L, C, C] + ([L, L] if vneck else [C, C])
shape = Path(pts, codes)
back = Path([(-1.05, 3.75), (0, 3.3), (1.05, 3.75), (0, 2.2), (-1.05, 3.75)], [M, C, C, C, C])
for colour, a in ((cloth, 1), ("black", 0.4)):
    ax.add_patch(PathPatch(back, fc=colour, alpha=a, lw=0, zorder=1))
for k in range(1, 5 if place != "line" else 1):                      # soft shadow on wall or boards
    ax.add_patch(PathPatch(Path(shape.vertices + [0.08 * k, -0.09 * k], codes), fc="black", alpha=0.1, lw=0, zorder=0.8))
tee = ax.add_patch(PathPatch(shape, fc=cloth, ec="#00000088", lw=1.8, zorder=2))
def inside(artist, level):
    artist.set_zorder(level); artist.set_clip_path(tee)
kind = random.choice(["plain", "stripes", "star", "sun", "hills", "chest band", "pocket"])
if kind == "stripes":
    for y in np.arange(-4.5, 3.2, random.uniform(0.6, 1)):
        inside(ax.add_patch(Rectangle((-body - 0.3, y), 2 * body + 0.6, 0.32, color=ink)), 3)
elif kind == "chest band":
    inside(ax.add_patch(Rectangle((-6, 0.2), 12, 1.2, color=ink)), 3)
elif kind == "pocket":
    ax.add_patch(Polygon([(0.5, 1.8), (1.7, 1.8), (1.7, 0.7), (1.1, 0.4), (0.5, 0.7)], fc=ink, ec="#00000088", ls="--", zorder=4))
elif kind == "star":
    r, a = np.where(np.arange(10) % 2, 0.58, 1.4), np.arange(10) * np.pi / 5 + np.pi / 2
    ax.fill(r * np.cos(a), 0.4 + r * np.sin(a), color=ink, zorder=4)
elif kind in ("sun", "hills"):
    disc = ax.add_patch(Circle((0, 0.4), 1.4, color=ink, zorder=4))
    for k in range(5):
        bar = Rectangle((-1.5, -0.3 * k), 3, 0.05 + 0.035 * k, color=cloth) if kind == "sun" else Polygon([(-1.9 + k * 0.6, -1.1), (-1.2 + k * 0.6, 0.2 + 0.6 * (k % 2)), (-0.4 + k * 0.6, -1.1)], color=cloth)
        ax.add_patch(bar).set_zorder(5); bar.set_clip_path(disc)
u = np.linspace(0, 1, 30)
for s in (-1, 1):                                                    # round the sides, folds from armpit and hem
    for k in range(8):
        inside(ax.fill_betweenx([-4.4, 1.4], s * (body - 0.12 * k), s * (body + 0.3), color="black", alpha=0.02 + 0.014 * (s > 0), lw=0), 6)
    for k in range(4):
        x, y = s * (body - 0.1 - (1.1 + 0.3 * k) * u), 1.3 - (1.2 + 0.9 * k) * u
        for q, shade in ((1, "black"), (0.6, "black"), (-0.6, "white")):
            inside(ax.fill_between(x, y, y + 0.17 * q * np.sin(np.pi * u), color=shade, alpha=0.13, lw=0), 6)
    ax.plot([s * 2.3, s * 2.0, s * body], [3.3, 2.4, 1.45], color="black", alpha=0.4, lw=1.5, zorder=7)
    inside(ax.fill([s * 2.1, s * body, s * (ex - 0.55), s * (ex - 0.2)], [2.4, 1.3, ey - 0.7, ey - 0.1], color="black", alpha=0.14, lw=0)[0], 6)
    ax.plot([s * (ex + 0.1), s * (ex - 0.78)], [ey + 0.62, ey - 0.55], "--", color="black", alpha=0.5, lw=1, zorder=7)
    if place == "line":                                              # pegs
        ax.add_patch(Rectangle((s * 1.75 - 0.13, 3.15), 0.26, 0.95, fc="#d9a860", ec="#5a3a1c", lw=1.2, zorder=9))
for k in range(5):                                                   # hanging folds above the hem
    x = random.uniform(-body + 0.4, body - 0.4)
    inside(ax.fill([x, x + 0.3, x + 0.05], [-4.4, -4.4, random.uniform(-3.2, -2)], color="black", alpha=0.13, lw=0)[0], 6)
inside(ax.add_patch(Ellipse((-0.7, 1.2), 2.2, 3.4, angle=12, color="white", alpha=0.1, lw=0)), 6)
u = np.linspace(-1, 1, 40)
ax.plot(u * body, -4.0 - 0.12 * (1 - u ** 2), "--", color="black", alpha=0.5, lw=1, zorder=7)
rib = (np.abs(u) * (3.75 - neck_y) + neck_y) if vneck else 3.75 - 0.95 * (1 - u ** 2)
ax.plot(u * 1.05, rib - 0.08, color=ink if random.random() < 0.5 else cloth, lw=9, zorder=8, solid_capstyle="butt")
ax.plot(u * 1.16, rib - 0.25, color="black", alpha=0.45, lw=1.2, zorder=9)
