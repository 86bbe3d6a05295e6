import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

coats = [("#e08a35", "#9a5218"), ("#4a4a52", "#26262c"), ("#8e8a84", "#57534e"), ("#c9a27a", "#7c5a3a"), ("#efe6d8", "#c49a6c"), ("#2b2a2f", "#151518")]
coat, dark = random.choice(coats)
eye = random.choice(["#8fbf3f", "#e8b923", "#58b2d8", "#c77d1e", "#4fae7a"])
wall, floor = random.choice([("#cfe3e2", "#a97c50"), ("#f1d9c0", "#7a8b6f"), ("#d9d3ea", "#6b5a7a"), ("#f4ecc8", "#b5654a"), ("#4d6478", "#2e3a48")])
flip = random.choice([-1, 1])
size = random.uniform(0.9, 1.12)
x0, y0 = random.uniform(4.5, 5.5), random.uniform(0.7, 1.2)
head = random.uniform(0.9, 1.2)      # head size
fat = random.uniform(0.85, 1.25)     # width of the body

# everything is drawn around (0, 0) on the ground and moved by this transform
move = Affine2D().scale(flip * size, size).translate(x0, y0) + ax.transData


def put(p, z):
    p.set_transform(move); p.set_zorder(z); ax.add_patch(p)


def oval(x, y, w, h, color, z, angle=0, alpha=1):
    put(Ellipse((x, y), w, h, angle=angle, color=color, lw=0, alpha=alpha), z)


def line(xs, ys, color, lw, z):
    ax.plot(xs, ys, color=color, lw=lw * size, solid_capstyle="round", transform=move, zorder=z)


def face(x, y, r):
    for s in (-1, 1):
        put(Polygon([(x + s * 0.98 * r, y + 0.15 * r), (x + s * 0.92 * r, y + 1.45 * r), (x + s * 0.15 * r, y + 0.75 * r)], color=coat), 5)
        put(Polygon([(x + s * 0.85 * r, y + 0.45 * r), (x + s * 0.82 * r, y + 1.15 * r), (x + s * 0.4 * r, y + 0.75 * r)], color="#e9a6a0"), 6)
    oval(x, y, 2.2 * r, 1.85 * r, coat, 7)
    for s in (-1, 1):
        oval(x + s * 0.46 * r, y + 0.08 * r, 0.5 * r, 0.42 * r, eye, 9)
        oval(x + s * 0.46 * r, y + 0.08 * r, pupil * r, 0.36 * r, "#111111", 10)
        for k in (-0.25, 0, 0.25):
            line([x + s * 0.35 * r, x + s * 1.45 * r], [y - 0.4 * r, y - 0.4 * r + k * r], "#555555", 1.2, 12)
    put(Polygon([(x - 0.15 * r, y - 0.22 * r), (x + 0.15 * r, y - 0.22 * r), (x, y - 0.38 * r)], color="#d9717a"), 10)
    t = np.linspace(np.pi, 2 * np.pi, 12)
    for s in (-1, 1):
        line(x + s * 0.15 * r + 0.15 * r * np.cos(t), y - 0.45 * r + 0.14 * r * np.sin(t), "#7a3b34", 1.8, 10)


pupil = random.uniform(0.1, 0.3)
fig.patch.set_facecolor(wall)
ax.axhspan(0, y0 + 0.6, color=floor, zorder=0)
u = np.linspace(0, 1, 40)
curl = random.uniform(0.4, 1.6)
line(1.3 * fat + 1.5 * np.sin(2.6 * u), 0.5 + 3.2 * u * curl * 0.8, coat, 16, 2)
oval(0, 2.0, 3.5 * fat, 3.9, coat, 3)
oval(0, 3.4, 2.2 * fat, 3.0, coat, 3)
for s in (-1, 1):
    oval(s * 0.5, 1.2, 0.85, 2.4, dark, 4)
face(0, 5.1, 1.45 * head)
