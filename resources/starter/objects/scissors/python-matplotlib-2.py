import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
C = lambda names: np.array(to_rgb(random.choice(names)))

# pose first: the point between the blades is where something may be cut
turn, size = random.uniform(0, 360), random.uniform(0.92, 1.12)
opening = random.uniform(8, 30)
px, py = 50 + random.uniform(-3, 3), 50 + random.uniform(-3, 3)
pose = Affine2D().rotate_deg(turn).scale(size).translate(px, py)
where = pose + ax.transData
ahead = np.array([-math.sin(math.radians(turn)), math.cos(math.radians(turn))])

# table: cutting mat, cloth, boards or plain
top = C(["#2f7a66", "#d9c3a0", "#8a5a3a", "#c9d6df", "#e8c9bf", "#4a5570", "#efe9dc", "#7f6a8f"])
fig.patch.set_facecolor(top)
style = random.choice(["mat", "boards", "check", "plain"])
if style == "mat":
    for i in range(0, 101, 5):
        for a, b in (([i, i], [0, 100]), ([0, 100], [i, i])):
            ax.plot(a, b, color=np.clip(top + 0.35, 0, 1), lw=1.4 if i % 25 == 0 else 0.5, zorder=0)
elif style == "boards":
    step = random.uniform(9, 18)
    for i in range(12):
        ax.add_patch(Rectangle((0, i * step), 100, step, fc=np.clip(top * random.uniform(0.88, 1.05), 0, 1), ec=top * 0.7, lw=1, zorder=0))
elif style == "check":
    step = random.uniform(7, 13)
    for i in range(8):
        ax.add_patch(Rectangle((2 * i * step, 0), step, 100, color="white", alpha=0.22, lw=0, zorder=0))
        ax.add_patch(Rectangle((0, 2 * i * step), 100, step, color="white", alpha=0.22, lw=0, zorder=0))

# paper with a slit that ends between the blades, or scraps, thread, buttons
thing = random.choice(["paper", "paper", "scraps", "thread", "nothing"])
sheet = C(["#fbf3df", "#f6c94a", "#8fc7e8", "#f2a0b0", "#b5d99a"])
if thing == "paper":
    gap = 8 * math.tan(math.radians(opening)) + 1
    p = [(-70, 12), (-gap, 12), (0, 24), (gap, 12), (70, 12), (70, 90), (-70, 90)]
    ax.add_patch(Polygon(np.array(p) + (1.2, -1.2), color="black", alpha=0.2, lw=0, transform=where, zorder=1))
    ax.add_patch(Polygon(p, color=sheet, lw=0, transform=where, zorder=1.1))
    ax.plot([0, 0], [24, 90], color=sheet * 0.5, lw=1.8, ls="--", transform=where, zorder=1.2)
elif thing == "scraps":
    for i in range(random.randint(6, 14)):
        x, y, s = random.uniform(0, 100), random.uniform(0, 100), random.uniform(3, 8)
        a = np.sort(np.random.uniform(0, 2 * np.pi, random.choice([3, 4, 5])))
        ax.add_patch(Polygon(np.c_[x + s * np.cos(a), y + s * np.sin(a)], color=C(["#fbf3df", "#f6c94a", "#8fc7e8", "#f2a0b0", "#b5d99a"]), lw=0, zorder=1))
elif thing == "thread":
    t = np.linspace(0, 1, 200)
    x0, y0 = random.uniform(5, 40), random.choice([10, 88])
    ax.plot(x0 + 60 * t + 6 * np.sin(14 * t), y0 + 6 * np.cos(11 * t), color=C(["#c8323c", "#2f5f8f", "#f2b134"]), lw=2, zorder=1)
    for i in range(random.randint(2, 5)):
        x, y, c = random.uniform(6, 94), random.choice([random.uniform(4, 14), random.uniform(86, 96)]), C(["#e86a7a", "#f7f0df", "#3f8f9a", "#f2b134"])
        ax.add_patch(Circle((x, y), 3.4, fc=c, ec=c * 0.6, lw=1.5, zorder=1))
        for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
            ax.add_patch(Circle((x + dx, y + dy), 0.45, color=c * 0.3, zorder=1.1))

# shape of one half: blade to the right of the axis, grip to the left
kind = random.choice(["office", "office", "tailor", "embroidery", "children"])
length = {"office": 42, "tailor": 46, "embroidery": 36, "children": 32}[kind] * random.uniform(0.94, 1.05)
wide = {"office": 3.6, "tailor": 4.6, "embroidery": 2.6, "children": 4.4}[kind]
grip = C(["#d1372c", "#2f6fb5", "#2f9a5f", "#f28c28", "#2a2a30", "#8a4fb0", "#f2c230", "#e0709a"])
if kind == "embroidery":
    grip = C(["#d9a93f", "#c9ced6", "#b5763a"])
bar = {"office": 10, "tailor": 11, "embroidery": 5, "children": 11}[kind] * size
neck = {"office": 12, "tailor": 12, "embroidery": 16, "children": 9}[kind]
bows = [(random.uniform(11, 14), random.uniform(16, 20))] * 2
if kind == "tailor":
    bows = [(11, 15), (13.5, 25)]
elif kind == "embroidery":
    bows = [(12, 12)] * 2
tip = 1.6 if kind == "children" else 0.25


def half(s, bw, bh, z, shade, t, flat=None):
    m = Affine2D().scale(s, 1).rotate_deg(-s * opening) + t

    def poly(p, c, zz, **kw):
        ax.add_patch(Polygon(p, fc=c if flat is None else flat, ec=kw.get("ec", "none") if flat is None else "none", lw=kw.get("lw", 0), alpha=0.28 if flat else kw.get("alpha", 1), transform=m, zorder=zz))

    steel = np.array([0.76, 0.79, 0.82]) * shade
    blade = [(-wide * 0.8, -5), (wide * 0.8, -5), (wide, 2), (wide * 0.75, length * 0.5), (tip, length), (-tip, length), (-wide * 0.9, length * 0.12), (-wide, 2)]
    poly(blade, steel, z, ec=steel * 0.55, lw=1)
    if flat is None:
        poly([(-wide * 0.9, length * 0.1), (-wide * 0.1, length * 0.1), (0, length * 0.97)], np.clip(steel * 1.25, 0, 1), z + 0.01)
        poly([(wide * 0.45, 4), (wide * 0.85, 4), (wide * 0.3, length * 0.8)], "white", z + 0.02, alpha=0.35)
    poly([(-wide * 0.9, -3), (wide * 0.9, -3), (-1, -neck - 3), (-6, -neck)], grip * shade, z + 0.03)
    cx, cy = -5 - (bw - 12) * 0.3, -neck - bh / 2 + 1
    tilt = 10
    for c, lw, dx in ((grip * shade * 0.75, bar, 0), (grip * shade, bar * 0.78, 0), (np.clip(grip * shade + 0.28, 0, 1), bar * 0.14, -0.5)):
        if flat is None or lw == bar:
            ax.add_patch(Ellipse((cx + dx, cy - dx), bw, bh, angle=-tilt, fill=False, ec=c if flat is None else flat, alpha=0.28 if flat else 1, lw=lw, transform=m, zorder=z + 0.04))


shadow = pose + Affine2D().translate(2, -2.4) + ax.transData
for i, s in enumerate((-1, 1)):
    half(s, *bows[i], 2, 1, shadow, flat="black")
half(-1, *bows[0], 3, 0.82, where)
half(1, *bows[1], 4, 1.0, where)
ax.add_patch(Circle((0, 0), 2, fc="#d9dee3", ec="#555d66", lw=1.4, transform=where, zorder=5))
a = random.uniform(0, math.pi)
ax.plot([-1.3 * math.cos(a), 1.3 * math.cos(a)], [-1.3 * math.sin(a), 1.3 * math.sin(a)], color="#555d66", lw=2, transform=where, zorder=5)
