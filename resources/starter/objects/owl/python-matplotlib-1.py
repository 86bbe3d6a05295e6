import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Circle
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
s = random.uniform(0.85, 1.12)
x0, y0 = random.uniform(4.4, 5.6), random.uniform(1.3, 2.0)
tilt = random.uniform(-5, 5)          # the head leans
fig.patch.set_facecolor(sky)
trunk = Affine2D().scale(s).translate(x0, y0) + ax.transData
head = Affine2D().rotate_deg_around(0, 4.3, tilt).scale(s).translate(x0, y0) + ax.transData


def put(p, z, tr=trunk):
    p.set_transform(tr); p.set_zorder(z); ax.add_patch(p); return p


if moon:
    mx, my, mr = random.uniform(1, 9), random.uniform(6.5, 9), random.uniform(0.7, 1.5)
    ax.add_patch(Circle((mx, my), mr, color=moon, zorder=0.3))
    stars = np.random.rand(25, 2) * 10
    ax.scatter(stars[:, 0], stars[:, 1], s=np.random.uniform(2, 14, len(stars)), color="white", zorder=0.25)
# branch
bx = np.linspace(-1, 11, 40)
slope = random.uniform(-0.12, 0.12)
by = y0 - 0.15 + slope * (bx - x0)
ax.plot(bx, by, color="#6b4a2f", lw=24, zorder=1.1)
put(Ellipse((0, 2.5), 3.9 * wide, 5.4, color=body), 2)
chest = put(Ellipse((0, 1.9), 2.7 * wide, 3.9, color=light), 2.1)
for side in (-1, 1):
    put(Ellipse((side * 1.75 * wide, 2.2), 1.1, 3.9, angle=side * 8, color=dark), 3)
    for k in (-0.28, 0, 0.28):
        put(Ellipse((side * 0.7 + k, 0.0), 0.27, 0.65, color="#d9a441"), 3.5)
put(Ellipse((0, 4.6), 3.6 * wide, 2.9, color=body), 4, head)
for side in (-1, 1):
    if tufts:
        put(Polygon([(side * 1.7 * wide, 4.8), (side * 1.65 * wide, 5.4 + tufts), (side * 0.4 * wide, 5.85)], color=body), 4, head)
    ex = side * 0.82 * wide
    put(Circle((ex, 4.65), 0.85, color=light), 4.1, head)
    put(Circle((ex, 4.65), 0.58, color=eye), 4.2, head)
    put(Circle((ex, 4.65), 0.3, color="#120e0a"), 4.3, head)
put(Polygon([(-0.24, 4.45), (0.24, 4.45), (0, 3.75)], color="#d9902a" if eye != "#3a2a1e" else "#e0b060"), 4.6, head)
