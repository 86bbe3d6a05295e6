import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

sky, ice = random.choice([("#bfe0f0", "#ffffff"), ("#f6c9b0", "#f2eef4"), ("#23345c", "#cddcec"), ("#8fc4c8", "#e6f2ee"), ("#d8d2ea", "#fbfaff"), ("#f4e4b8", "#e9e0d0")])
coat = random.choice(["#1f2430", "#2f3a52", "#3a3436", "#14161c", "#445064"])
orange = random.choice(["#e8902a", "#d9483a", "#f2b632", "#e87f5a", "#3c3a40"])
fat = random.uniform(0.85, 1.25)
tall = random.uniform(0.88, 1.08)
arms = random.uniform(8, 75)               # how far the flippers stand out
s = random.uniform(0.7, 1.1)
x0, y0 = random.uniform(4.3, 5.7), random.uniform(0.8, 1.8)
kind = random.choice(["plain", "king", "crested", "chick"])
lean = random.choice([0, random.uniform(-14, 14)])
side = random.choice([-1, 0, 1])             # where the head looks
fig.patch.set_facecolor(sky)


def curve(pts):
    """closed outline from cubic Bezier points, first point then triples"""
    return Path(pts, [Path.MOVETO] + [Path.CURVE4] * (len(pts) - 1))


def penguin(x, y, k, z, kind, side, lean):
    tr = Affine2D().scale(fat, tall).rotate_deg(lean).scale(k).translate(x, y) + ax.transData

    def put(p, dz):
        p.set_transform(tr); p.set_zorder(z + dz); ax.add_patch(p); return p

    dark, belly = ("#8a8f98", "#c9ccd2") if kind == "chick" else (coat, "#ffffff")
    ax.add_patch(Ellipse((x + 0.3 * k, y), 4.2 * k * fat, 0.55 * k, color="#5a7490", alpha=0.35, lw=0, zorder=z - 0.1))
    for sd in (-1, 1):
        for toe in (-0.35, 0, 0.35):
            put(Ellipse((sd * 0.75 + toe, 0.08 + (0.12 if toe else 0)), 0.5, 0.42, color=orange), 0)
        a = np.deg2rad(arms)
        tip = (sd * (1.45 + 2.9 * np.sin(a)), 4.6 - 2.9 * np.cos(a))
        put(PathPatch(curve([(sd * 1.2, 5.0), (sd * (2.0 + 0.5 * np.sin(a)), 4.8), (tip[0] + sd * 0.5, tip[1] + 0.8), tip, (tip[0] - sd * 0.3, tip[1]), (sd * 1.5, 3.6), (sd * 1.3, 3.2)]), color=dark, lw=0), 0.1)
    body = put(PathPatch(curve([(0, 0.05), (2.1, 0.05), (2.4, 3.4), (1.35, 5.2), (0.9, 6.0), (-0.9, 6.0), (-1.35, 5.2), (-2.4, 3.4), (-2.1, 0.05), (0, 0.05)]), color=dark, lw=0), 0.2)
    put(PathPatch(curve([(0, 0.25), (1.6, 0.25), (1.9, 3.3), (1.0, 4.9), (0.6, 5.5), (-0.6, 5.5), (-1.0, 4.9), (-1.9, 3.3), (-1.6, 0.25), (0, 0.25)]), color=belly, lw=0), 0.3)
    put(Ellipse((1.5, 2.3), 1.5, 5.2, color="#24406a", alpha=0.13, lw=0), 0.35).set_clip_path(body)
    feathers = []                                             # small belly feathers, one broken line
    for fy in np.arange(0.9, 4.4, 0.5):
        for fx in np.arange(-0.8, 0.9, 0.55):
            feathers += [(fx, fy), (fx + 0.1, fy - 0.08), (fx + 0.2, fy), (np.nan, np.nan)]
    ax.plot(*zip(*feathers), color="#9aa6b4", lw=0.9 * k, transform=tr, zorder=z + 0.36)
    if kind == "king":
        put(Ellipse((0, 4.75), 1.9, 1.2, color="#f9c04a", alpha=0.9, lw=0), 0.37).set_clip_path(body)
    put(Ellipse((0, 6.0), 2.3, 2.2, color=dark), 0.5)
    for sd in ((-1, 1) if side == 0 else (side,)):
        ex = sd * 0.45 + side * 0.12
        if kind in ("plain", "chick"):
            put(Ellipse((ex, 6.0), 0.95, 1.3, color="#ffffff"), 0.55)
        if kind == "king":
            put(Ellipse((sd * 0.8 - side * 0.9, 5.75), 0.5, 1.1, angle=-sd * 10, color="#f28a1c"), 0.58)
        put(Ellipse((ex, 6.25), 0.4, 0.44, color="white"), 0.6)
        put(Ellipse((ex + side * 0.05, 6.25), 0.22, 0.26, color="#0c0d12"), 0.7)
        put(Ellipse((ex + 0.05, 6.32), 0.08, 0.08, color="white"), 0.75)
        if kind == "crested":                                  # golden brows
            for a in (15, 30, 45):
                q = np.deg2rad(a)
                ax.plot([ex - 0.2 * sd, ex + sd * 1.3 * np.cos(q)], [6.6, 6.5 + 1.3 * np.sin(q)], color="#f4cf3a", lw=3.5 * k, solid_capstyle="round", transform=tr, zorder=z + 0.8)
    if side:
        put(Polygon([(side * 0.85, 6.3), (side * 2.2, 5.85), (side * 0.85, 5.75)], color=orange if orange != coat else "#e8902a"), 0.45)
        ax.plot([side * 0.9, side * 2.1], [6.0, 5.87], color="black", lw=1.2 * k, alpha=0.6, transform=tr, zorder=z + 0.46)
    else:
        put(Polygon([(-0.35, 5.98), (0, 6.1), (0.35, 5.98), (0, 5.35)], color=orange), 0.8)
        ax.plot([-0.3, 0, 0.3], [5.9, 5.72, 5.9], color="black", lw=1.2 * k, alpha=0.6, transform=tr, zorder=z + 0.85)
    ax.plot(-0.85 + 0.25 * np.cos(np.linspace(1.4, 2.8, 9)), 6.45 + 0.3 * np.sin(np.linspace(1.4, 2.8, 9)), color="white", alpha=0.35, lw=3 * k, transform=tr, zorder=z + 0.6)


if sky == "#23345c":                                           # night: stars and aurora
    for k in range(12):
        ax.fill_between(np.linspace(0, 10, 50), 6 + 0.25 * k, 6.3 + 0.25 * k + np.sin(np.linspace(0, 6, 50) + k * 0.2), color="#5fe0a0", alpha=0.05, lw=0)
    ax.scatter(np.random.rand(50) * 10, 4 + np.random.rand(50) * 6, s=np.random.rand(50) * 10, c="white")
shore = y0 + random.uniform(0.8, 2.4)
if random.random() < 0.5:
    ax.axhspan(shore - 0.3, shore + 0.7, color="#3f86ac", zorder=0.3)
for _ in range(random.randint(0, 4)):                          # icebergs
    ix, w, h = random.uniform(0, 10), random.uniform(1, 2.6), random.uniform(0.8, 3)
    ax.add_patch(Polygon([(ix - w, shore), (ix - w * 0.6, shore + h * 0.7), (ix, shore + h), (ix + w * 0.5, shore + h * 0.5), (ix + w, shore)], color="#e3f1f8", zorder=0.5))
    ax.add_patch(Polygon([(ix, shore + h), (ix + w * 0.5, shore + h * 0.5), (ix + w, shore), (ix + w * 0.15, shore)], color="#b4d3e4", zorder=0.5))
xs = np.linspace(0, 10, 60)
ax.fill_between(xs, 0, shore + 0.15 * np.sin(xs * 1.3 + x0), color=ice, lw=0, zorder=0.8)
for _ in range(random.choice([0, 0, 1, 2, 5])):                # the others, far away
    penguin(random.uniform(0.8, 9.2), shore - random.uniform(0, 0.4), 0.2, 1, kind, random.choice([-1, 0, 1]), 0)
if random.random() < 0.25:
    penguin(x0 + random.choice([-1, 1]) * 3.2 * s, y0 + 0.2, s * 0.5, 2, "chick", 0, 0)
penguin(x0, y0, s, 4, kind, side, lean)
if random.random() < 0.5:
    ax.scatter(np.random.rand(70) * 10, np.random.rand(70) * 10, s=np.random.uniform(4, 40, 70), c="white", alpha=0.85, zorder=9)
