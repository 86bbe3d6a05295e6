import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")

# a room: wall with a pattern or a window, floor of boards or tiles
wall = np.array(to_rgb(random.choice(["#e9e2d2", "#a9c4bd", "#d8b4a0", "#8fa3bf", "#f2d9a0", "#5b6b73", "#efe9f2"])))
floor = np.array(to_rgb(random.choice(["#c9a878", "#8a6a4a", "#b8b4ae", "#7d4f32", "#d9d3c6"])))
fig.patch.set_facecolor(wall)
edge = random.uniform(22, 40)
style = random.choice(["plain", "stripes", "window", "picture"])
if style == "stripes":
    step = random.uniform(6, 14)
    for i in range(20):
        ax.add_patch(Rectangle((i * step, 0), step / 2, 100, color=wall * 0.93, zorder=0))
elif style == "window":
    x, y = random.choice([6, 66]), random.uniform(58, 68)
    ax.add_patch(Rectangle((x, y), 28, 30, fc=random.choice(["#bfe3f5", "#f9cf9a", "#23305a"]), ec="white", lw=5, zorder=0))
    ax.plot([x + 14, x + 14], [y, y + 30], color="white", lw=3, zorder=0)
    ax.plot([x, x + 28], [y + 15, y + 15], color="white", lw=3, zorder=0)
elif style == "picture":
    x, y = random.choice([8, 70]), random.uniform(60, 70)
    ax.add_patch(Rectangle((x, y), 20, 24, fc="#f7f2e6", ec="#5a3a1f", lw=4, zorder=0))
    ax.add_patch(Ellipse((x + 10, y + 12), random.uniform(6, 14), random.uniform(6, 16), color=np.random.rand(3), zorder=0))
ax.add_patch(Rectangle((0, 0), 100, edge, color=floor, zorder=0.1))
for i in range(-12, 25):
    ax.plot([50 + (i * 8 - 50) * 0.7, 50 + (i * 8 - 50) * 1.6], [edge, 0], color=floor * 0.85, lw=1, zorder=0.2)
ax.add_patch(Rectangle((0, edge), 100, 2.2, color=np.clip(wall * 1.1 + 0.08, 0, 1), zorder=0.2))

# a box of space: seat corners from width, depth and the slant of the view
w, deep, seat_h = random.uniform(34, 44), random.uniform(22, 30), random.uniform(34, 44)
view = np.array([random.choice([-1, 1]) * random.uniform(0.25, 0.55), random.uniform(0.28, 0.42)])
kind = random.choice(["rails", "slats", "solid", "cross", "stool-back", "arms"])
tall = random.uniform(34, 46)
scale = min(1.0, 86 / (seat_h + tall + view[1] * deep)) * random.uniform(0.82, 1.0)      # the whole chair stays in sight
origin = np.array([50 - scale * (w + view[0] * deep) / 2, random.uniform(6, 11)])
wood = np.array(to_rgb(random.choice(["#a56a35", "#d9a866", "#5a3a24", "#c0392b", "#2f7f6f", "#e9e4da", "#39424e", "#e0a526", "#3f6fa8"])))
dark, light = wood * 0.65, np.clip(wood * 1.12 + 0.06, 0, 1)
cloth = np.array(to_rgb(random.choice(["#c0563f", "#3f6f8f", "#e3b04b", "#6b8f5a", "#8a5a8f", "#eae3d2"])))


def at(x, y, z):
    """Point of the room (x right, y back, z up) on the picture."""
    return origin + scale * (np.array([x, z]) + view * y)


def face(points, c, z):
    ax.add_patch(Polygon([at(*p) for p in points], fc=c, ec=dark * 0.8, lw=0.6, joinstyle="round", zorder=z))


def beam(x, y, z0, z1, t, z):
    """An upright square post: front and side."""
    face([(x, y, z0), (x + t, y, z0), (x + t, y, z1), (x, y, z1)], wood, z)
    s = x + t if view[0] > 0 else x
    face([(s, y, z0), (s, y + t, z0), (s, y + t, z1), (s, y, z1)], dark, z)
    face([(x, y, z1), (x + t, y, z1), (x + t, y + t, z1), (x, y + t, z1)], light, z)


def rail(x0, x1, y, z0, z1, z, c=None):
    face([(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)], wood if c is None else c, z)
    face([(x0, y, z1), (x1, y, z1), (x1, y + 2, z1), (x0, y + 2, z1)], light, z)


t = random.uniform(2.6, 4)
top = seat_h + tall
ax.add_patch(Polygon([at(-3, -1, 0), at(w + 3, -1, 0), at(w + 12, deep + 3, 0), at(3, deep + 3, 0)], color="black", alpha=0.2, lw=0, zorder=1))

# back legs run up into the back
beam(0, deep, 0, top, t, 2)
beam(w - t, deep, 0, top, t, 2)
rail(t, w - t, deep, seat_h * 0.4, seat_h * 0.4 + 2, 1.9)
if kind == "rails" or kind == "arms":
    n = random.randint(2, 4)
    for i in range(n):
        z = seat_h + tall * (0.98 - i * 0.85 / n)
        rail(t, w - t, deep, z - 5, z, 2)
elif kind == "slats":
    rail(t, w - t, deep, top - 6, top, 2.1)
    rail(t, w - t, deep, seat_h + 5, seat_h + 7.5, 2.1)
    n = random.randint(3, 6)
    for x in np.linspace(t, w - t, n + 2)[1:-1]:
        face([(x - 1, deep, seat_h + 7), (x + 1, deep, seat_h + 7), (x + 1, deep, top - 6), (x - 1, deep, top - 6)], wood, 2)
elif kind == "solid":
    rail(t, w - t, deep, seat_h + 6, top, 2, cloth)
    face([(t + 3, deep, seat_h + 9), (w - t - 3, deep, seat_h + 9), (w - t - 3, deep, top - 3), (t + 3, deep, top - 3)], np.clip(cloth * 1.1, 0, 1), 2.1)
elif kind == "cross":
    rail(t, w - t, deep, top - 5, top, 2.1)
    rail(t, w - t, deep, seat_h + 5, seat_h + 8, 2.1)
    for a, b in ((t, w - t), (w - t, t)):
        p, q = at(a, deep, seat_h + 8), at(b, deep, top - 5)
        ax.plot([p[0], q[0]], [p[1], q[1]], color=wood, lw=7 * scale, zorder=2)
else:
    rail(-1, w + 1, deep, top - 13, top + 1, 2.1)

# stretchers at the sides, seat with thickness, cushion, front legs
for x in (t / 2, w - t / 2):
    p, q = at(x, t, seat_h * 0.3), at(x, deep, seat_h * 0.3)
    ax.plot([p[0], q[0]], [p[1], q[1]], color=dark, lw=4 * scale, zorder=2.4)
beam(0, 0, 0, seat_h - 2, t, 3)
beam(w - t, 0, 0, seat_h - 2, t, 3)
if random.random() < 0.5:
    rail(t, w - t, 0, seat_h * 0.45, seat_h * 0.45 + 2.2, 2.9)
face([(-1, -1.5, seat_h), (w + 1, -1.5, seat_h), (w + 1, deep + 1, seat_h), (-1, deep + 1, seat_h)], light, 4)
face([(-1, -1.5, seat_h - 4), (w + 1, -1.5, seat_h - 4), (w + 1, -1.5, seat_h), (-1, -1.5, seat_h)], wood, 4)
s = w + 1 if view[0] > 0 else -1
face([(s, -1.5, seat_h - 4), (s, deep + 1, seat_h - 4), (s, deep + 1, seat_h), (s, -1.5, seat_h)], dark, 3.9)
if random.random() < 0.6:
    face([(2, 1, seat_h + 3), (w - 2, 1, seat_h + 3), (w - 2, deep - 2, seat_h + 3), (2, deep - 2, seat_h + 3)], np.clip(cloth * 1.08, 0, 1), 4.3)
    face([(2, 1, seat_h), (w - 2, 1, seat_h), (w - 2, 1, seat_h + 3), (2, 1, seat_h + 3)], cloth * 0.8, 4.2)
    s = w - 2 if view[0] > 0 else 2
    face([(s, 1, seat_h), (s, deep - 2, seat_h), (s, deep - 2, seat_h + 3), (s, 1, seat_h + 3)], cloth * 0.65, 4.2)
if kind == "arms":                               # arm rests on front posts
    for x in (0, w - t):
        beam(x, 1, seat_h, seat_h + 15, t, 5)
        face([(x - 0.5, -1, seat_h + 17), (x + t + 0.5, -1, seat_h + 17), (x + t + 0.5, deep, seat_h + 17), (x - 0.5, deep, seat_h + 17)], light, 5.2)
        face([(x - 0.5, -1, seat_h + 15), (x + t + 0.5, -1, seat_h + 15), (x + t + 0.5, -1, seat_h + 17), (x - 0.5, -1, seat_h + 17)], wood, 5.2)
