import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")

# a graded sky: noon, evening, overcast or night
top, low = random.choice([("#1f66b0", "#a9daf5"), ("#3f8fd0", "#e6f4fb"), ("#4a3f7a", "#f7a673"), ("#8fa0b0", "#dfe6ea"), ("#0f1836", "#3a4f86"), ("#f08a5d", "#fde7b0")])
grade = np.linspace(0, 1, 64)[:, None, None]
ax.imshow(np.array(to_rgb(low)) * (1 - grade) + np.array(to_rgb(top)) * grade, extent=(0, 100, 0, 100), origin="lower", aspect="auto", zorder=0)
night = top == "#0f1836"
if night:
    for i in range(50):
        ax.add_patch(Circle((random.uniform(0, 100), random.uniform(20, 100)), random.uniform(0.1, 0.4), color="white", zorder=0))
if random.random() < 0.5:
    ax.add_patch(Circle((random.uniform(10, 90), random.uniform(78, 92)), 5, color="#f2f0dc" if night else "#fff3c4", zorder=0))

# clouds: loose ones, or a whole floor of them below
puff = "#8795b8" if night else "white"
if random.random() < 0.4:
    for i in range(60):
        ax.add_patch(Ellipse((random.uniform(-5, 105), random.uniform(-4, 12)), random.uniform(14, 28), random.uniform(7, 13), color=puff, alpha=0.5, lw=0, zorder=1))
else:
    for i in range(random.randint(2, 6)):
        x, y, s = random.uniform(0, 100), random.uniform(5, 95), random.uniform(0.5, 1.3)
        for j in range(5):
            ax.add_patch(Ellipse((x + 5 * s * j, y + random.uniform(0, 3) * s), 12 * s, 8 * s, color=puff, alpha=0.6, lw=0, zorder=1))

# pose of the airplane
size = random.uniform(0.8, 1.08)
turn = Affine2D().scale(random.choice([1, -1]), 1).rotate_deg(random.uniform(-22, 22)).scale(size)
turn = turn.translate(50 + random.uniform(-6, 6), 50 + random.uniform(-8, 8)) + ax.transData
colour = np.array(to_rgb(random.choice(["#1f4f96", "#c0392b", "#1e8449", "#e67e22", "#6c3483", "#16a2a2", "#222c3c", "#e6b800"])))
skin = np.array(to_rgb(random.choice(["#f7f8fa", "#f7f8fa", "#e9ecd9", "#cfd8e2", "#fbe3c0"])))
metal = random.choice(["#aab4c0", "#c9ced6", "#8f9bab"])


def add(p, z=3):
    p.set_transform(turn)
    p.set_zorder(z)
    ax.add_patch(p)


def poly(points, c, z=3, **kw):
    add(Polygon(points, fc=c, ec="none", **kw), z)


kind = random.choice(["jet", "jet", "propeller"])
if kind == "jet":                                # an airliner seen from the side and a little below
    span = random.uniform(24, 34)
    sweep = random.uniform(12, 22)
    fin = random.uniform(19, 26)
    poly([(2, 5), (13, 5), (6 - sweep * 0.4, 5 + span * 0.6), (1 - sweep * 0.4, 5 + span * 0.6)], "#76818d")
    poly([(-36, 4), (-30, 4), (-37, 11), (-40, 11)], "#76818d")
    poly([(-43, 3), (-49, fin), (-48, fin + 1.5), (-41, fin + 1.5), (-22, 5)], colour)
    poly([(-45.6, fin * 0.55), (-46.6, fin * 0.72), (-37.4, fin * 0.72), (-34, fin * 0.55)], np.clip(colour * 0.5 + 0.5, 0, 1))
    body = [(-47, 3.2), (-40, 4.8), (-28, 6.2), (30, 6.4), (37, 5.4), (43, 2.6), (46.5, -0.5), (46, -2), (42, -4.5), (34, -6.6), (28, -7), (-15, -7), (-30, -3.5), (-40, 0)]
    poly(body, skin)
    poly([(-30, -3.5), (-15, -7), (28, -7), (34, -6.6), (42, -4.5), (45.6, -2.4), (20, -3.6), (-15, -3.6)], colour * 0.9)
    poly([(-28, 5.2), (30, 5.5), (38, 4), (30, 6.4), (-28, 6.2)], "white", alpha=0.8)
    n = random.randint(12, 20)
    for x in np.linspace(-27, 29, n):
        add(FancyBboxPatch((x, 1), 0.8, 1.6, boxstyle="round,pad=0.2", fc="#ffe7a0" if night else "#2c3e50", ec="none"), 4)
    poly([(35, 4.4), (40.5, 2.4), (42, 0.8), (36, 0.8)], "#2c3e50", 4)
    for x in (-33, 31.4):
        add(FancyBboxPatch((x, -1.5), 1.6, 4.4, boxstyle="round,pad=0.2", fill=False, ec="#9aa7b5", lw=0.8), 4)
    for s in random.choice([(0.28,), (0.22, 0.52)]):      # one or two engines under the near wing
        ex, ey = 4 - sweep * s, -2 - span * s
        poly([(ex - 5, ey - 1.5), (ex + 8, ey + 0.5), (ex + 9, ey - 2.5), (ex + 8, ey - 5.5), (ex - 5, ey - 4.2)], "#d5dbe2", 4)
        add(Ellipse((ex + 8.2, ey - 2.5), 2, 6, color="#2c3440"), 4)
    poly([(-7, -2), (14, -2), (13, -4), (-2 - sweep, -2 - span), (-8 - sweep, -3 - span)], metal, 5)
    poly([(-7, -2), (-3.5, -2), (-6 - sweep, -2.7 - span), (-8 - sweep, -3 - span)], "#7d8896", 5)
    poly([(-8 - sweep, -3 - span), (-10 - sweep, 1 - span), (-8 - sweep, 1 - span), (-5 - sweep, -2.5 - span)], colour, 5)
    poly([(-42, 2.4), (-30, 2.6), (-42, -7), (-47, -7)], metal, 5)
else:                                            # a small machine with a propeller
    poly([(-40, 2), (-45, 16), (-36, 17), (-26, 4)], colour)
    poly([(-42, 3), (-20, 6), (2, 7), (30, 6), (38, 3), (38, -5), (28, -9), (0, -10), (-24, -4), (-42, 0)], colour)
    poly([(-41, 1.6), (37, 1.5), (37.5, -1.5), (-38, -0.5)], skin)
    poly([(-6, 7), (-1, 15), (12, 15), (20, 6.6)], "#a9d3ea", 3)
    poly([(4, 7), (5, 15), (7, 15), (6.5, 7)], colour * 0.7, 4)
    poly([(-6, 14), (16, 14), (18, 16), (6, 18), (-4, 17)], colour * 0.8, 5)         # high wing seen edge on
    poly([(-3, 15.5), (16, 15.5), (4, 29), (-8, 29)], metal, 2)
    poly([(-6, 15), (16, 15), (2, -14), (-12, -14)], skin * 0.9, 6)
    poly([(-6, 15), (-2, 15), (-8, -14), (-12, -14)], colour, 6)
    poly([(-44, 3), (-32, 3), (-38, -4), (-46, -4)], skin * 0.9, 5)
    for x in (-2, 22):
        poly([(x - 1, -8), (x + 1, -8), (x + 3, -14), (x + 1.6, -14)], "#555555", 2)
        add(Circle((x + 2.4, -16), 3.2, color="#26262a"), 2)
        add(Circle((x + 2.4, -16), 1.3, color="#cccccc"), 2)
    add(Ellipse((41.5, -0.5), 2.4, 30, color="#dddddd", alpha=0.45), 6)
    a = random.uniform(3, 14)
    poly([(41, -0.5 - a), (42, -0.5 - a), (42.4, a), (41, a)], "#4a3524", 6)
    add(Ellipse((40, -0.5), 7, 5, color="#c9ced6"), 6)
