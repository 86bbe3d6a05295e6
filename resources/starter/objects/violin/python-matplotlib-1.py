import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import Circle, PathPatch, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.set_aspect("equal"); ax.axis("off")

fig.patch.set_facecolor(random.choice(["#f3e9d8", "#22304a", "#7a1f2b", "#cfe0d8", "#101418", "#e6b89c", "#3e5c50", "#ffffff"]))
wood, edge = random.choice([("#c8692a", "#5e2a0e"), ("#e09a4a", "#7a4a1c"), ("#9c3a20", "#4a150c"), ("#b5783a", "#4e2e10"), ("#7a3b1e", "#341508")])
turn = Affine2D().translate(0, -4.5).scale(random.uniform(0.85, 1.0)).rotate_deg(random.uniform(-45, 45)).translate(random.uniform(-0.3, 0.3), random.uniform(-0.2, 0.2)) + ax.transData

def put(patch, z):
    patch.set_transform(turn); patch.set_zorder(z); ax.add_patch(patch)

# right half of the body from the bottom to the neck, then its mirror image
half = [(0, 0), (1.1, 0), (1.65, 0.5), (1.65, 1.2), (1.65, 1.8), (1.1, 2.2), (1.1, 2.9), (1.1, 3.6), (1.4, 3.8), (1.4, 4.6), (1.4, 5.3), (0.9, 5.6), (0, 5.6)]
codes = [Path.MOVETO] + [Path.CURVE4] * 12
for s in (-1, 1):
    put(PathPatch(Path([(s * x, y) for x, y in half], codes), facecolor=wood, edgecolor=edge, lw=3), 2)

put(Polygon([(-0.25, 5.4), (0.25, 5.4), (0.2, 7.9), (-0.2, 7.9)], color=edge), 3)          # neck
put(Polygon([(-0.34, 3.9), (0.34, 3.9), (0.2, 7.8), (-0.2, 7.8)], color="#1c1718"), 4)     # fingerboard
put(Polygon([(-0.34, 1.9), (0.34, 1.9), (0.2, 0.2), (-0.2, 0.2)], color="#1c1718"), 4)     # tailpiece
put(Polygon([(-0.24, 7.8), (0.24, 7.8), (0.18, 8.8), (-0.18, 8.8)], color=wood), 4)
put(Circle((0, 8.9), 0.3, facecolor=wood, edgecolor=edge, lw=2), 5)                         # scroll
put(Polygon([(-0.45, 2.5), (0.45, 2.5), (0.35, 2.7), (-0.35, 2.7)], color="#e8c890"), 5)   # bridge
for s in (-1, 1):
    for y in (8.05, 8.45):
        put(Polygon([(s * 0.15, y - 0.06), (s * 0.65, y - 0.12), (s * 0.65, y + 0.12), (s * 0.15, y + 0.06)], color="#1c1718"), 3)
    t = np.linspace(-1, 1, 30)
    ax.plot(s * (0.75 - 0.12 * t + 0.12 * np.sin(3.1 * t)), 2.6 + 0.65 * t, color="#170b06", lw=3.5, transform=turn, zorder=4)
    put(Circle((s * 0.68, 3.22), 0.08, color="#170b06"), 4)
    put(Circle((s * 0.84, 1.98), 0.1, color="#170b06"), 4)
for k in (-0.18, -0.06, 0.06, 0.18):
    ax.plot([k * 0.7, k * 1.5, k], [7.9, 2.65, 1.8], color="#e8e8e8", lw=1, transform=turn, zorder=6)
