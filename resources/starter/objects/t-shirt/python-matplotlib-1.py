import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch, Circle, RegularPolygon, Rectangle
from matplotlib.path import Path

fig = plt.figure(figsize=(5, 5), facecolor=random.choice(["#f1efe9", "#263238", "#cfe2ee", "#f6d6c4", "#b08d6a", "#5d4a66"]))
ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set_aspect("equal"); z = random.uniform(0, 0.7)
ax.set_xlim(-5 - z, 5 + z); ax.set_ylim(-5 - z, 5 + z)
if random.random() < 0.4:
    for x in np.arange(-6, 6, 1.2):
        ax.axvline(x, color="black", alpha=0.12, lw=2)
cloth = random.choice(["#ffffff", "#d7263d", "#1b4f9c", "#2b2b2f", "#f2b632", "#3a8f5c", "#9aa0a8", "#f48fb1"])
light = cloth in ("#ffffff", "#f2b632", "#f48fb1", "#9aa0a8")
ink = random.choice(["#1d3557", "#e63946", "#2a9d8f"]) if light else random.choice(["#ffffff", "#ffd166", "#8ecae6"])
body, sleeve, drop = random.uniform(2.15, 2.6), random.uniform(1.6, 2.1), random.uniform(0.9, 1.3); vneck = random.random() < 0.3
M, L, C = Path.MOVETO, Path.LINETO, Path.CURVE3
ex, ey = body + sleeve * 0.95, 3.1 - sleeve * drop                  # the end of the sleeve
right = [(1.05, 3.75), (1.9, 3.6), (2.5, 3.2), (ex + 0.35, ey + 0.55), (ex - 0.55, ey - 0.65), (body, 1.45), (body - 0.15, -1), (body + 0.08, -4.1)]
codes = [M, C, C, L, L, L, C, C]; neck_y = 2.35 if vneck else 2.75

def half(s):
    return [(s * x, y) for x, y in right]

pts = half(1) + [(0, -4.35)] + [half(-1)[-1]] + half(-1)[:-1][::-1]; pc = codes + [C, C] + [C, C, L, L, L, C, C]
shape = Path(pts + [(0, neck_y - (0 if vneck else 0.9)), (1.05, 3.75)], pc + ([L, L] if vneck else [C, C]))
if random.random() < 0.35:                                           # a hanger
    ax.plot([-2.4, 0, 2.4], [3.2, 4.25, 3.2], color="#8a6a48", lw=7, zorder=0); t = np.linspace(-np.pi / 2, np.pi * 0.9, 40)
    ax.plot(0.28 * np.cos(t), 4.72 + 0.28 * np.sin(t), color="#8d9296", lw=3, zorder=0)
back = Path([(-1.05, 3.75), (0, 3.3), (1.05, 3.75), (0, 2.2), (-1.05, 3.75)], [M, C, C, C, C])
ax.add_patch(PathPatch(back, fc=cloth, ec="#00000055", zorder=1)); ax.add_patch(PathPatch(back, fc="black", alpha=0.35, lw=0, zorder=1.5))
ax.add_patch(PathPatch(Path(shape.vertices + [0.12, -0.16], shape.codes), fc="black", alpha=0.25, lw=0, zorder=1.8))
tee = PathPatch(shape, fc=cloth, ec="#00000077", lw=1.6, zorder=2); ax.add_patch(tee)

def inside(artist, zo):
    artist.set_zorder(zo); artist.set_clip_path(tee)

kind = random.choice(["plain", "stripes", "star", "sun", "chest band", "pocket"])
if kind == "stripes":
    for y in np.arange(-4.5, 3.2, random.uniform(0.6, 1)):
        inside(ax.add_patch(Rectangle((-body - 0.3, y), 2 * body + 0.6, 0.32, color=ink)), 3)
elif kind == "chest band":
    inside(ax.add_patch(Rectangle((-6, 0.2), 12, 1.2, color=ink)), 3)
elif kind == "pocket":
    ax.add_patch(Rectangle((0.5, 0.6), 1.15, 1.25, fc=cloth, ec="#00000088", ls="--", zorder=4))
elif kind == "star":
    r = np.where(np.arange(10) % 2, 0.55, 1.4); a = np.arange(10) * np.pi / 5 + np.pi / 2
    ax.fill(r * np.cos(a), 0.3 + r * np.sin(a), color=ink, zorder=4)
elif kind == "sun":
    ax.add_patch(Circle((0, 0.3), 1.35, color=ink, zorder=4))
    for k in range(5):
        ax.add_patch(Rectangle((-1.5, -0.1 - 0.3 * k), 3, 0.05 + 0.035 * k, color=cloth, zorder=5))
for s in (-1, 1):                                                    # folds, seams and hems
    for k in range(4):
        u = np.linspace(0, 1, 30); x = s * (body - 0.1 - (1.1 + 0.3 * k) * u)
        inside(ax.fill_between(x, 1.3 - (1.2 + 0.9 * k) * u - 0.07 * np.sin(np.pi * u), 1.3 - (1.2 + 0.9 * k) * u + 0.12 * np.sin(np.pi * u), color="black", alpha=0.1, lw=0), 6)
    ax.plot([s * 2.3, s * 2.0, s * body], [3.3, 2.4, 1.45], color="black", alpha=0.35, lw=1.4, zorder=7)
    ax.plot([s * (ex + 0.1), s * (ex - 0.78)], [ey + 0.62, ey - 0.55], "--", color="black", alpha=0.5, lw=1, zorder=7)
    inside(ax.fill_betweenx(np.linspace(-4.2, 1.4, 20), s * (body - 0.5), s * (body + 0.3), color="black", alpha=0.09, lw=0), 6)
u = np.linspace(-1, 1, 40); ax.plot(u * body, -4.0 - 0.12 * (1 - u ** 2), "--", color="black", alpha=0.5, lw=1, zorder=7)
rib = (np.abs(u) * (3.75 - neck_y) + neck_y) if vneck else 3.75 - 0.95 * (1 - u ** 2)
ax.plot(u * 1.05, rib - 0.08, color=ink if random.random() < 0.5 else cloth, lw=8, zorder=8, solid_capstyle="butt")
ax.plot(u * 1.16, rib - 0.24, color="black", alpha=0.4, lw=1, zorder=9)
