# A blue triangle in one of the corners: four kinds of triangle, hatched or
# layered, with a shadow, on paper with a faint ruling.
import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle
from matplotlib.colors import hsv_to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")

# --- paper, in any hue but blue so that the triangle stands out
hue = random.choice([0.02, 0.08, 0.12, 0.15, 0.3, 0.9])
paper = hsv_to_rgb((hue, random.uniform(0.02, 0.3), random.choice([0.98, 0.95, 0.88, 0.4])))
ax.add_patch(Rectangle((0, 0), 10, 10, color=paper, zorder=0))
ruling = random.choice(["none", "lines", "grid", "dots", "slanted"])
ink = np.clip(paper * 0.82, 0, 1)
step = random.uniform(0.6, 1.4)
marks = np.arange(step / 2, 21, step)
if ruling in ("lines", "grid"):
    ax.hlines(marks, 0, 10, color=ink, lw=1.5, zorder=0.5)
if ruling == "grid":
    ax.vlines(marks, 0, 10, color=ink, lw=1.5, zorder=0.5)
if ruling == "slanted":
    for m in marks:
        ax.plot([m, m - 10], [0, 10], color=ink, lw=4, zorder=0.5)
if ruling == "dots":
    gx, gy = np.meshgrid(marks, marks)
    ax.scatter(gx, gy, s=14, color=ink, zorder=0.5)

# --- the triangle, drawn for the lower left corner ...
w = random.uniform(2.6, 5.0)
h = w * random.uniform(0.8, 1.25)
g = random.choice([0.0, 0.35, 0.6])
kind = random.choice(["right angle", "upright", "pointing in", "hanging"])
if kind == "right angle":
    pts = [(g, g), (g + w, g), (g, g + h)]
elif kind == "upright":
    pts = [(g, g), (g + w, g), (g + w / 2, g + h)]
elif kind == "pointing in":
    pts = [(g, g + 0.6 * w), (g + 0.6 * w, g), (g + 0.85 * w, g + 0.85 * w)]
else:
    pts = [(g, g + h), (g + w, g + h), (g + w * random.uniform(0.3, 0.7), g)]
# ... then mirrored into a corner that chance picks
flip_x, flip_y = random.random() < 0.5, random.random() < 0.5
pts = np.array([(10 - x if flip_x else x, 10 - y if flip_y else y) for x, y in pts])
mid = pts.mean(axis=0)

# --- shadow towards the middle of the picture
away = (np.array([5, 5]) - mid) / 5 * 0.3
for k in (1.0, 0.7, 0.4):
    ax.add_patch(Polygon(pts + away * k, color="black", alpha=0.10, linewidth=0))

blue = hsv_to_rgb((random.uniform(0.57, 0.65), random.uniform(0.75, 0.95), random.uniform(0.55, 0.95)))
tri = Polygon(pts, facecolor=blue, edgecolor="none")
ax.add_patch(tri)

# --- inside: hatching, nested triangles, facets or a plain glaze
inside = random.choice(["hatch", "nested", "facets", "glaze"])
if inside == "hatch":
    t = random.uniform(0, math.pi)
    for d in np.arange(-6, 6, random.uniform(0.25, 0.5)):
        px, py = mid + d * np.array([-math.sin(t), math.cos(t)])
        line, = ax.plot([px - 9 * math.cos(t), px + 9 * math.cos(t)], [py - 9 * math.sin(t), py + 9 * math.sin(t)],
                        color=blue * 0.6, lw=2)
        line.set_clip_path(tri)
elif inside == "nested":
    for i, k in enumerate((0.78, 0.56, 0.34)):
        ax.add_patch(Polygon(mid + (pts - mid) * k, color=blue * (0.7 if i % 2 == 0 else 1.0), linewidth=0))
elif inside == "facets":
    for i, k in enumerate(random.sample([0.6, 0.8, 1.0], 3)):
        ax.add_patch(Polygon([pts[i], pts[(i + 1) % 3], mid], color=blue * k, linewidth=0))
else:
    for k in np.linspace(0.9, 0.1, 9):
        c = pts[0] + (pts - pts[0]) * k
        ax.add_patch(Polygon(c, color=blue + (1 - blue) * 0.5, alpha=0.12, linewidth=0))
ax.add_patch(Polygon(pts, fill=False, edgecolor=blue * 0.45, linewidth=random.uniform(0, 4), joinstyle="round"))

plt.show()
