import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

coats = [("#e08a35", "#9a5218"), ("#4a4a52", "#26262c"), ("#8e8a84", "#57534e"), ("#c9a27a", "#7c5a3a"), ("#efe6d8", "#c49a6c"), ("#2b2a2f", "#151518")]
coat, dark = random.choice(coats)
eye = random.choice(["#8fbf3f", "#e8b923", "#58b2d8", "#c77d1e", "#4fae7a"])
wall, floor = random.choice([("#cfe3e2", "#a97c50"), ("#f1d9c0", "#7a8b6f"), ("#d9d3ea", "#6b5a7a"), ("#f4ecc8", "#b5654a"), ("#4d6478", "#2e3a48")])
flip = random.choice([-1, 1])
size = random.uniform(0.72, 1.12)
x0, y0 = random.uniform(4.2, 5.8), random.uniform(0.7, 1.6)
head = random.uniform(0.9, 1.2)      # head size
fat = random.uniform(0.85, 1.25)     # width of the body
coat_kind = random.choice(["plain", "tabby", "tuxedo", "patched"])
pose = random.choice(["sitting", "sitting", "standing"])
white = "#fbf6ec"
patch = random.choice(["#e08a35", "#3a3532", "#b97f4a"])

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
    if coat_kind == "tabby":
        for dx in (-0.25, 0, 0.25):
            line([x + dx * r, x + 0.7 * dx * r], [y + 0.82 * r, y + 0.5 * r], dark, 4, 8)
        for s in (-1, 1):
            for dy in (0, -0.22):
                line([x + s * 1.02 * r, x + s * 0.75 * r], [y + dy * r, y + (dy - 0.08) * r], dark, 3.5, 8)
    if coat_kind == "patched":
        oval(x + 0.5 * r, y + 0.32 * r, 0.95 * r, 0.95 * r, patch, 8, 25)
    if coat_kind != "plain":
        for s in (-1, 1):
            oval(x + s * 0.22 * r, y - 0.45 * r, 0.62 * r, 0.52 * r, white, 8)
    for s in (-1, 1):
        oval(x + s * 0.46 * r, y + 0.08 * r, 0.5 * r, 0.42 * r, eye, 9)
        oval(x + s * 0.46 * r, y + 0.08 * r, pupil * r, 0.36 * r, "#111111", 10)
        oval(x + s * 0.46 * r - 0.06 * r, y + 0.17 * r, 0.09 * r, 0.09 * r, "white", 11)
        for k in (-0.25, 0, 0.25):
            line([x + s * 0.35 * r, x + s * 1.45 * r], [y - 0.4 * r, y - 0.4 * r + k * r], "#f4f0e6" if wall != "#f4ecc8" else "#6b5f50", 1.2, 12)
    put(Polygon([(x - 0.15 * r, y - 0.22 * r), (x + 0.15 * r, y - 0.22 * r), (x, y - 0.38 * r)], color="#d9717a"), 10)
    t = np.linspace(np.pi, 2 * np.pi, 12)
    for s in (-1, 1):
        line(x + s * 0.15 * r + 0.15 * r * np.cos(t), y - 0.45 * r + 0.14 * r * np.sin(t), "#7a3b34", 1.8, 10)


pupil = random.uniform(0.1, 0.3)
fig.patch.set_facecolor(wall)
ax.axhspan(0, y0 + 0.9, color=floor, zorder=0)
if random.random() < 0.6:                     # a window with daylight
    wx = random.uniform(0.4, 6.6)
    ax.add_patch(Rectangle((wx, 5.6), 3, 3.6, fc="#bfe2f4", ec="#fdfaf2", lw=7, zorder=0.5))
    ax.plot([wx + 1.5] * 2, [5.6, 9.2], color="#fdfaf2", lw=4, zorder=0.6)
oval(0.3, 0.05, 5.2 * fat, 0.7, "#000000", 1, 0, 0.25)
u = np.linspace(0, 1, 40)
curl = random.uniform(0.4, 1.6)
if pose == "standing":
    line(-2.1 - 0.9 * np.sin(2.6 * u), 2.7 + 3.2 * u, coat, 15, 2)
    for x, c in ((-1.55, dark), (1.15, dark), (-2.0, coat), (1.65, coat)):       # far legs first
        line([x, x + random.uniform(-0.25, 0.25)], [2.2, 0.25], c, 20, 3 if c == coat else 2.5)
    oval(-0.2, 2.6, 4.9, 1.9 * fat, coat, 3)
    if coat_kind == "tabby":
        for k in np.linspace(-1.7, 1.1, 6):
            line(k + 0.15 * u, 3.1 + 0.3 * fat - 1.1 * u, dark, 5, 4)
    if coat_kind == "patched":
        oval(-0.9, 3.0, 1.7, 1.0, patch, 4, 10)
    face(2.2, 4.0, 1.15 * head)
else:
    line(1.3 * fat + 1.5 * np.sin(2.6 * u), 0.5 + 3.2 * u * curl * 0.8, coat, 16, 2)
    oval(0, 2.0, 3.5 * fat, 3.9, coat, 3)
    oval(0, 3.4, 2.2 * fat, 3.0, coat, 3)
    if coat_kind == "tabby":
        for s in (-1, 1):
            for k in (1.6, 2.2, 2.8):
                line([s * 1.5 * fat * (1.2 - k * 0.12), s * 0.8 * fat], [k, k - 0.25], dark, 5, 4)
    if coat_kind == "patched":
        oval(-0.8 * fat, 2.5, 1.4, 1.6, patch, 4)
    if coat_kind in ("tuxedo", "patched"):
        oval(0, 3.0, 1.3 * fat, 2.7, white, 4)
    for s in (-1, 1):
        oval(s * 1.25 * fat, 0.9, 1.4, 1.7, coat, 4)
        oval(s * 1.3 * fat, 0.22, 1.3, 0.5, white if coat_kind != "plain" else dark, 5)
    for s in (-1, 1):
        oval(s * 0.5, 1.2, 0.85, 2.4, coat, 4)
        line([s * 0.06, s * 0.06], [0.4, 2.0], dark, 1.5, 4.5)
        oval(s * 0.52, 0.2, 0.95, 0.55, white if coat_kind != "plain" else dark, 5)
    face(0, 5.1, 1.45 * head)
