import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
C = lambda names: np.array(to_rgb(random.choice(names)))

# room, stage or plain paper behind the guitar
place = random.choice(["room", "stage", "boards", "paper"])
back = C(["#3f6f78", "#d8c3a0", "#8a4a3f", "#5f6f9a", "#c9d3c0", "#e6b8a0"])
fig.patch.set_facecolor(back)
if place == "stage":
    fig.patch.set_facecolor("#1a1626")
    for i in range(random.randint(2, 5)):
        x, c = random.uniform(5, 95), C(["#ff6a5a", "#ffd35a", "#5ab5ff", "#c97aff", "#5affb0"])
        ax.add_patch(Polygon([(x - 1.5, 100), (x + 1.5, 100), (x + random.uniform(-10, 40), 0), (x + random.uniform(-50, -10), 0)], color=c, alpha=0.25, lw=0))
elif place == "boards":
    step = random.uniform(8, 16)
    for i in range(14):
        ax.add_patch(Rectangle((0, i * step), 100, step * 0.95, color=np.clip(back * random.uniform(0.85, 1.05), 0, 1), lw=0))
elif place == "room":
    ax.add_patch(Rectangle((0, 0), 100, random.uniform(14, 24), color=back * 0.55))
    px, py = random.choice([6, 68]), random.uniform(58, 68)
    ax.add_patch(Rectangle((px, py), 26, 24, fc=C(["#f3ead6", "#9fc5d8", "#26304f"]), ec="#3a2418", lw=4))

# pose
angle, size = random.choice([-1, 1]) * random.uniform(0, 65), random.uniform(0.82, 0.98)
mirror = random.choice([1, -1])
pose = Affine2D().scale(mirror, 1).rotate_deg(angle).scale(size)
tilt = pose.transform([(0, 50)])[0]
dx, dy = 50 + random.uniform(-4, 4), 50 + random.uniform(-3, 3)
where = pose.translate(dx, dy) + ax.transData
shadow = pose + Affine2D().translate(3, -3) + ax.transData


def add(p, z=3, t=where):
    p.set_transform(t)
    p.set_zorder(z)
    ax.add_patch(p)


def smooth(half):
    """Close a right-hand outline (from top to bottom) with its mirror image and round it."""
    h = np.array(half, float)
    p = np.vstack([h, (h * [-1, 1])[::-1]])
    for i in range(3):                                   # corner cutting
        q = np.roll(p, -1, axis=0)
        p = np.stack([p * 0.75 + q * 0.25, p * 0.25 + q * 0.75], 1).reshape(-1, 2)
    return p


kind = random.choice(["acoustic", "acoustic", "acoustic", "electric"])
w = random.uniform(0.92, 1.08)
base = C(["#d9964a", "#efcf8f", "#8f4a22", "#c0392b", "#2a2a30", "#2f5f8f", "#e8e0cc", "#3f7f5f"])
rim = C(["#3a1408", "#6b3a1c", "#f2e6c8", "#1c1c20"])
neck = C(["#4a2c18", "#2a1a12", "#8a5a33", "#b98a52"])
steel = "#f1eee4"
if kind == "acoustic":
    waist, low = random.uniform(9.5, 12.5) * w, random.uniform(19, 22) * w
    body = smooth([(5, 3), (15 * w, 3), (15.5 * w, -8), (waist, -14), (waist + 1, -18), (low, -25), (low, -40), (11, -48), (0, -48)])
else:
    body = smooth([(4, -6), (9, 2), (15 * w, 6), (15 * w, -8), (12 * w, -16), (13 * w, -22), (20 * w, -30), (19 * w, -43), (9, -47), (0, -46)])
add(Polygon(body, color="black", alpha=0.3, lw=0), 2, shadow)
add(Rectangle((-3, 0), 6, 48, color="black", alpha=0.3, lw=0), 2, shadow)
centre = np.array([0, -24.0])
burst = random.random() < 0.6
for s in np.linspace(1, 0.05, 20):                       # finish: a burst from dark edge to bright middle
    c = base * (1.15 - 0.75 * s ** 3) if burst else base * (1.08 - 0.12 * s)
    add(Polygon(centre + (body - centre) * s, fc=np.clip(c, 0, 1), ec="none"), 3)
add(Polygon(body, fill=False, ec=rim, lw=3.5 * size), 3.1)
add(Polygon(centre + (body - centre) * 0.965, fill=False, ec=np.clip(rim + 0.35, 0, 1), lw=1 * size), 3.1)
hole = -13
if kind == "acoustic":
    for i in np.linspace(-14, 14, 15):                   # grain of the top
        inside = [p for p in np.linspace(-46, 1, 60) if abs(i) < np.interp(p, [-48, -42, -25, -16, -8, 1], [6, 16, 17, 9, 12, 10])]
        for a, b in zip(inside[:-1], inside[1:]):
            if b - a < 1:
                add(Polygon([(i, a), (i, b)], closed=False, fill=False, ec=base * 0.6, alpha=0.35, lw=0.6), 3.2)
    if random.random() < 0.6:
        add(Polygon([(5, -17), (8, -12), (11, -16), (10, -22), (14, -27), (8, -29), (4, -24)], color=C(["#2a0f08", "#f2ead6", "#7a2418"]), alpha=0.9), 3.3)
    add(Circle((0, hole), 7.6, fill=False, ec=rim, lw=2.5 * size, ls=random.choice(["-", ":"])), 3.4)
    add(Circle((0, hole), 6.4, fc="#1c100a", ec=base * 0.5), 3.4)
    add(FancyBboxPatch((-9, -35), 18, 2.4, boxstyle="round,pad=0.5", color="#2f1a10"), 3.5)
    add(Rectangle((-6, -33.8), 12, 0.8, color="#f7f0df"), 3.6)
else:                                                    # pickups, plate, knobs
    plate = smooth([(2, -2), (10, 2), (11, -10), (9, -18), (14, -28), (10, -36), (0, -36)])
    add(Polygon(plate, color=C(["#f7f2e4", "#1c1c20", "#b5463a"]), alpha=0.95), 3.3)
    for y in (-13, -20, -27)[: random.choice([2, 3])]:
        add(FancyBboxPatch((-5, y), 10, 2.2, boxstyle="round,pad=0.4", fc="#26262b", ec="#8a8a8a"), 3.5)
        for i in range(6):
            add(Circle((-4 + i * 1.6, y + 1.1), 0.45, color="#dddddd"), 3.6)
    add(Rectangle((-6.5, -35.5), 13, 3.4, fc="#c9ced6", ec="#555555"), 3.5)
    for kx, ky in ((10, -29), (13, -34), (13, -39)):
        add(Circle((kx * w, ky), 1.6, fc="#e6e0d0", ec="#333333"), 3.6)

# neck with frets, head with pegs, strings
end = -7 if kind == "acoustic" else -9
add(Polygon([(-3.3, end), (3.3, end), (2.5, 38), (-2.5, 38)], color=neck), 4)
for i in range(1, 19):
    y = 38 - (1 - 0.944 ** i) * 68
    if y > end + 1:
        add(Rectangle((-3, y), 6, 0.35, color="#d6cdb8"), 4.1)
for y in (30, 24, 18.5, 12, 5):
    add(Circle((0, y), 0.7, color="#f2ead6"), 4.1)
if kind == "acoustic" or random.random() < 0.4:
    add(Polygon([(-3, 38), (-4.6, 48), (0, 49.5), (4.6, 48), (3, 38)], fc=neck * 0.8, ec=rim, lw=1), 4)
    pegs = [(s * 5.4, y) for s in (-1, 1) for y in (40.5, 43.5, 46.5)]
else:
    add(Polygon([(-2.6, 38), (-4.5, 41), (-3.2, 50), (1.5, 50), (3.5, 45), (2.6, 38)], fc=neck, ec=rim, lw=1), 4)
    pegs = [(-5.4 + 0.2 * i, 40 + 1.7 * i) for i in range(6)]
for p in pegs:
    add(Ellipse(p, 2.8, 1.5, fc="#e6e0d0", ec="#6d6a62"), 3.9)
add(Rectangle((-2.7, 37.6), 5.4, 0.9, color="#f7f0df"), 4.3)
for i in range(6):
    add(Polygon([(-2 + 0.8 * i, 44), (-2 + 0.8 * i, 38), (-3.6 + 1.44 * i, -33.6)], closed=False, fill=False, ec=steel, lw=(1.2 - 0.11 * i) * size), 5)
add(Ellipse((-13 * w, -36), 3, 12, angle=-12, color="white", alpha=0.3, lw=0), 5.1)
add(Ellipse((-11 * w, -3), 2.5, 6, angle=-30, color="white", alpha=0.3, lw=0), 5.1)
