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
arms = random.uniform(8, 35)               # how far the flippers stand out
s = random.uniform(0.85, 1.1)
x0, y0 = random.uniform(4.3, 5.7), random.uniform(0.8, 1.4)
fig.patch.set_facecolor(sky)


def curve(pts):
    """closed outline from cubic Bezier points, first point then triples"""
    return Path(pts, [Path.MOVETO] + [Path.CURVE4] * (len(pts) - 1))


def penguin(x, y, k, z):
    tr = Affine2D().scale(fat, tall).scale(k).translate(x, y) + ax.transData

    def put(p, dz):
        p.set_transform(tr); p.set_zorder(z + dz); ax.add_patch(p); return p

    dark, belly = coat, "#ffffff"
    for sd in (-1, 1):
        put(Ellipse((sd * 0.75, 0.1), 1.3, 0.45, color=orange), 0)
        a = np.deg2rad(arms)
        put(Ellipse((sd * (1.55 + 1.2 * np.sin(a)), 4.2 - 1.3 * np.cos(a)), 0.75, 2.9, angle=sd * arms, color=dark), 0.1)
    body = put(PathPatch(curve([(0, 0.05), (2.1, 0.05), (2.4, 3.4), (1.35, 5.2), (0.9, 6.0), (-0.9, 6.0), (-1.35, 5.2), (-2.4, 3.4), (-2.1, 0.05), (0, 0.05)]), color=dark, lw=0), 0.2)
    put(PathPatch(curve([(0, 0.25), (1.6, 0.25), (1.9, 3.3), (1.0, 4.9), (0.6, 5.5), (-0.6, 5.5), (-1.0, 4.9), (-1.9, 3.3), (-1.6, 0.25), (0, 0.25)]), color=belly, lw=0), 0.3)
    put(Ellipse((0, 6.0), 2.3, 2.2, color=dark), 0.5)
    for sd in (-1, 1):
        put(Ellipse((sd * 0.45, 6.2), 0.42, 0.46, color="white"), 0.6)
        put(Ellipse((sd * 0.45, 6.2), 0.2, 0.22, color="black"), 0.7)
    put(Polygon([(-0.35, 5.95), (0.35, 5.95), (0, 5.35)], color=orange), 0.8)


ax.axhspan(0, y0 + 0.9, color=ice, zorder=0)
penguin(x0, y0, s, 2)
