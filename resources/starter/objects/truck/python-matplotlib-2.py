import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

top, low, land, road, night = random.choice([("#5fb0e5", "#e3f3fa", "#7fa65c", "#5d626b", 0), ("#0d1333", "#3a3f74", "#161b33", "#22252f", 1), ("#ef8354", "#ffe3a8", "#6d4c41", "#4a4549", 0),
                                             ("#c3ccd4", "#eef1f3", "#dfe6ea", "#8b9198", 0), ("#3d2c5e", "#e07a7a", "#2f2440", "#332c3b", 1), ("#8fd0d8", "#fdf1cf", "#d8b36a", "#8a7a66", 0)])
paint = random.choice(["#d62828", "#1d6fa5", "#1f8a58", "#f4a300", "#6d4bb5", "#3f474f", "#e8ecef", "#e8590c"])
second = random.choice(["#ffffff", "#f1e3c6", "#cfd6dc", "#ffd166", "#8fc9cf", "#e07a5f", "#2b3a55"])
kind = random.choice(["box", "box", "tank", "tipper", "logs"]); length = random.uniform(4.3, 5.3)
tall = random.uniform(2.3, 3.4); ground = random.uniform(1.7, 3.3); r = random.uniform(0.62, 0.76)
flip = random.choice([-1, 1]); size = random.uniform(0.98, 1.14) * 7.6 / (length + 2.6)
total = length + 2.6
move = Affine2D().translate(-total / 2, 0).scale(flip * size, size).translate(random.uniform(4.75, 5.25), ground) + ax.transData

ramp = np.linspace(0, 1, 64)[:, None]
ax.imshow(np.hstack([ramp, ramp]), extent=(0, 10, ground, 10), cmap=plt.matplotlib.colors.LinearSegmentedColormap.from_list("s", [top, low]), aspect="auto", zorder=0)
ax.add_patch(Circle((random.uniform(1, 9), random.uniform(7.6, 9.2)), random.uniform(0.4, 0.9), color="#fff6d5", alpha=0.9, zorder=0.1))
where = random.choice(["hills", "town", "pines", "desert"]); xs = np.linspace(0, 10, 60)
for layer in (1, 2):
    shade = 0.35 + 0.25 * layer
    if where == "hills":
        ax.fill_between(xs, 0, ground + 1.7 - 0.7 * layer + 0.6 * np.sin(xs * random.uniform(0.6, 1.4) + random.uniform(0, 6)), color=land, alpha=shade, lw=0, zorder=0.2 * layer)
    for x in np.arange(-0.3, 10, 0.9):
        h = random.uniform(0.7, 3.6) / layer
        if where == "town":
            ax.add_patch(Rectangle((x, ground), 0.85, 0.6 + h, color=land, alpha=shade, lw=0, zorder=0.2 * layer))
            for k in range(int(h * 2) if night else 0):
                ax.add_patch(Rectangle((x + random.choice([0.15, 0.5]), ground + 0.4 + k * 0.4), 0.15, 0.2, color="#ffe08a", lw=0, zorder=0.2 * layer + 0.01))
        elif where == "pines":
            ax.add_patch(Polygon([(x - 0.5, ground), (x + 0.5, ground), (x, ground + 0.9 + h)], color=land, alpha=shade, lw=0, zorder=0.2 * layer))
        elif where == "desert" and random.random() < 0.25:
            ax.add_patch(Polygon([(x - 0.7, ground), (x - 0.4, ground + h), (x + 0.5, ground + h), (x + 0.9, ground)], color=land, alpha=0.8, lw=0, zorder=0.2 * layer))
ax.add_patch(Rectangle((0, 0), 10, ground + 0.5, color=land, zorder=0.7))
ax.add_patch(Rectangle((0, 0), 10, ground + 0.22, color=road, zorder=0.8))
for x in np.arange(-0.5 - random.random(), 11, 2):
    ax.add_patch(Polygon([(x, ground * 0.36), (x + 1.2, ground * 0.36), (x + 1.1, ground * 0.36 + 0.16), (x + 0.1, ground * 0.36 + 0.16)], color="#f1f1ec", alpha=0.8, zorder=0.9))

def put(patch, z):
    patch.set_transform(move); patch.set_zorder(z); ax.add_patch(patch); return patch

def line(x, y, colour, w, z, **k):
    ax.plot(x, y, color=colour, lw=w * size, transform=move, zorder=z, solid_capstyle="round", **k)

put(Ellipse((total / 2, 0.02), total * 1.04, 0.5, color="black", alpha=0.4, lw=0), 1)
put(Rectangle((0.1, r), total - 0.4, 0.34, color="#2b2d33"), 2); base = r + 0.36
if kind == "box":
    put(Rectangle((0, base), length, tall, fc=second, ec="#30343b", lw=1.6), 3)
    put(Rectangle((0, base + tall * random.uniform(0.15, 0.5)), length, tall * random.uniform(0.12, 0.3), color=paint, lw=0), 3.1)
    for x in np.arange(0.35, length, 0.45):
        line([x, x], [base + 0.1, base + tall - 0.1], "#000000", 1, 3.2, alpha=0.16)
    put(Rectangle((0, base + tall - 0.22), length, 0.22, color="white", alpha=0.45, lw=0), 3.3)
    put(Rectangle((0, base), length, 0.3, color="black", alpha=0.22, lw=0), 3.3)
elif kind == "tank":
    for k in range(16):                                       # a cylinder, light above its middle
        t = k / 16; f = 0.45 + 0.6 * np.exp(-((t - 0.68) / 0.26) ** 2)
        c = np.clip(np.array(plt.matplotlib.colors.to_rgb(second)) * f, 0, 1)
        w = np.sqrt(1 - (2 * t - 0.94) ** 2 * 0.98)
        put(FancyBboxPatch((0.35 - 0.3 * w, base + 0.1 + 2.1 * t), length - 0.7 + 0.6 * w, 0.15, boxstyle="round,pad=0.02", color=c, lw=0), 3)
    for x in np.linspace(0.6, length - 0.6, 5):
        line([x, x], [base + 0.12, base + 2.25], "#2b2d33", 2, 3.2, alpha=0.5)
    for x in np.linspace(1.2, length - 1.2, 3):
        put(Rectangle((x - 0.25, base + 2.25), 0.5, 0.22, color="#495057"), 3.2)
    line([0.5, length - 0.5], [base + 2.7, base + 2.7], "#495057", 2, 3.1)
elif kind == "tipper":
    heap = np.linspace(0.1, length - 0.1, 30)
    put(Polygon(np.c_[np.r_[heap, heap[::-1]], np.r_[base + 1.5 + 0.9 * np.sin(np.pi * heap / length) * np.random.uniform(0.8, 1.1, 30), np.full(30, base + 1)]], color=random.choice(["#8a6a45", "#9b9b98", "#c9a66b", "#4a3a30"])), 2.9)
    put(Polygon([(-0.15, base + 1.75), (length + 0.05, base + 1.75), (length - 0.1, base), (0.35, base)], fc=second, ec="#30343b", lw=1.8), 3)
    for x in np.linspace(0.6, length - 0.4, 6):
        line([x - 0.1, x], [base + 1.65, base + 0.1], "#000000", 5, 3.1, alpha=0.25)
    put(Rectangle((-0.2, base + 1.65), length + 0.3, 0.2, fc=paint, ec="#30343b", lw=1), 3.2)
else:
    for row in range(4):
        y = base + 0.32 + row * 0.5
        put(FancyBboxPatch((0.1 + 0.1 * row, y - 0.2), length - 0.3 - 0.15 * row, 0.4, boxstyle="round,pad=0.03", fc=random.choice(["#9c6b3f", "#85572f", "#ad7c4c"]), ec="#4e3219", lw=1.2), 3)
        put(Ellipse((0.12 + 0.1 * row, y), 0.24, 0.46, fc="#e3c08d", ec="#4e3219", lw=1.2), 3.1)
        for q in (-0.08, 0.08):
            line([0.5, length - 0.6], [y + q, y + q], "#4e3219", 0.8, 3.05, alpha=0.6)
    for x in (0.8, length / 2, length - 0.7):
        line([x, x], [base - 0.1, base + 2.3], "#3b3f46", 5, 3.3)
# the cab
c = length + 0.15
put(Polygon([(c, r - 0.1), (c, base + 2.15), (c + 0.15, base + 2.35), (c + 1.3, base + 2.35), (c + 1.75, base + 1.15), (c + 2.2, base + 0.95), (c + 2.32, base + 0.75), (c + 2.35, r - 0.1)], fc=paint, ec="#1d1f24", lw=1.6, joinstyle="round"), 4)
put(Polygon([(c + 0.02, base + 2.12), (c + 0.16, base + 2.32), (c + 1.28, base + 2.32), (c + 1.35, base + 2.15)], color="white", alpha=0.45, lw=0), 4.1)
put(Rectangle((c + 0.02, r - 0.08), 2.3, 0.45, color="black", alpha=0.25, lw=0), 4.1)
put(Polygon([(c + 0.3, base + 1.05), (c + 0.3, base + 2.05), (c + 1.15, base + 2.05), (c + 1.5, base + 1.05)], fc="#ffe9a6" if night else "#bfe0ee", ec="#1d1f24", lw=1.4), 4.2)
put(Polygon([(c + 0.45, base + 1.08), (c + 0.8, base + 2.02), (c + 1.0, base + 2.02), (c + 0.65, base + 1.08)], color="white", alpha=0.55, lw=0), 4.3)
line([c + 0.22, c + 0.22, c + 1.55, c + 1.55], [base + 2.1, base - 0.15, base - 0.15, base + 1.05], "#1d1f24", 1.2, 4.3, alpha=0.6)
line([c + 0.35, c + 0.62], [base + 0.8, base + 0.8], "#e9ecef", 3, 4.4)
line([c + 1.5, c + 1.78, c + 1.78], [base + 1.9, base + 1.9, base + 1.3], "#1d1f24", 3.5, 4.5)
for y in np.arange(base + 0.05, base + 0.62, 0.13):
    line([c + 2.12, c + 2.3], [y, y], "#1d1f24", 1.8, 4.4)
put(Rectangle((c + 1.85, r - 0.22), 0.6, 0.32, fc="#adb5bd", ec="#1d1f24", lw=1), 4.6)
put(Circle((c + 2.18, r + 0.3), 0.17, fc="#fff3bf", ec="#1d1f24", lw=1.2), 4.6); put(Rectangle((-0.02, r + 0.02), 0.14, 0.28, color="#e03131"), 4.6)
line([c - 0.08, c - 0.08], [base, base + random.uniform(2.4, 2.9)], "#9aa3ab", 6, 3.6)
if night:
    put(Polygon([(c + 2.3, r + 0.35), (c + 5.5, r + 1.2), (c + 5.5, r - 1.2), (c + 2.3, r + 0.2)], color="#fff3bf", alpha=0.3, lw=0), 5)
for x in (0.95, 1.02 + 2 * r, c + 1.2):
    put(Circle((x, r), r + 0.12, color="#121316"), 4.7)
    put(Circle((x, r), r, fc="#26272b", ec="#0c0c0e", lw=1), 5); a = np.linspace(0, 2 * np.pi, 25)
    line(x + r * np.ravel([0.86 * np.cos(a), np.cos(a), 0 * a + np.nan], "F"), r + r * np.ravel([0.86 * np.sin(a), np.sin(a), 0 * a], "F"), "#0c0c0e", 1.4, 5.1)
    put(Circle((x, r), r * 0.56, fc="#ced4da", ec="#5c636a", lw=1.5), 5.2)
    put(Circle((x - 0.03, r + 0.04), r * 0.36, color="#868e96"), 5.3)
    for q in a[::4]:
        put(Circle((x + 0.45 * r * np.cos(q), r + 0.45 * r * np.sin(q)), 0.045, color="#343a40"), 5.4)
    put(Circle((x, r), r * 0.15, color="#343a40"), 5.4)
