import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
size, side = random.uniform(92, 118), random.choice([1, -1])
cx = 57 + random.uniform(-4, 3)
ax.set_xlim(cx - side * size / 2, cx + side * size / 2)
low_edge = -random.uniform(0.2, 0.34) * size
ax.set_ylim(low_edge, low_edge + size)
ax.set_aspect("equal")
ax.axis("off")
k = 100 / size
C = lambda names: np.array(to_rgb(random.choice(names)))

# country: sky, ridges, ground; the rail lies at height 0
hour, sky, dim = random.choice([("day", "#bfdff0", 1), ("day", "#e6eef0", 1), ("dusk", "#f5b98a", 0.85), ("dusk", "#d99aa5", 0.85), ("night", "#1b2550", 0.6)])
fig.patch.set_facecolor(sky)
if hour == "night":
    for i in range(50):
        ax.add_patch(Circle((random.uniform(-20, 125), random.uniform(20, 100)), random.uniform(0.1, 0.4), color="white", zorder=0))
ax.add_patch(Circle((random.uniform(0, 105), random.uniform(55, 75)), random.uniform(3, 5), color="#fff6d0", zorder=0))
season = random.choice(["summer", "autumn", "winter", "desert"])
land = np.array({"summer": (0.50, 0.66, 0.36), "autumn": (0.72, 0.58, 0.30), "winter": (0.92, 0.95, 0.97), "desert": (0.85, 0.66, 0.43)}[season]) * dim
t = np.linspace(-30, 140, 140)
ax.fill_between(t, -60, random.uniform(18, 34) + random.uniform(4, 10) * np.abs(np.sin(t / 21 + random.uniform(0, 6))) + 2 * np.sin(t / 5), color=land * 0.7 + np.array(to_rgb(sky)) * 0.25, zorder=0.1)
ax.fill_between(t, -60, 10 + random.uniform(2, 6) * np.sin(t / 17 + random.uniform(0, 6)), color=land * 0.85, zorder=0.2)
ax.add_patch(Rectangle((-40, -60), 200, 60, color=land, zorder=0.3))
for i in range(random.randint(0, 6)):
    x, h, c = random.uniform(-20, 125), random.uniform(12, 26), C(["#3f6f4a", "#5a8a4a", "#2f5a44"] if season != "autumn" else ["#c9772e", "#b5482f", "#d9a02f"]) * dim
    for j in range(3):
        ax.add_patch(Polygon([(x - h * (0.3 - 0.06 * j), h * (0.15 + 0.26 * j)), (x + h * (0.3 - 0.06 * j), h * (0.15 + 0.26 * j)), (x, h * (0.55 + 0.24 * j))], color=c, zorder=0.4))
ax.add_patch(Polygon([(-40, -3), (160, -3), (160, -7), (-40, -7)], color=np.array([0.56, 0.52, 0.46]) * dim, zorder=0.5))
for x in np.arange(-40, 160, 6):
    ax.add_patch(Rectangle((x, -4), 3.4, 2.4, color=np.array([0.36, 0.25, 0.17]) * dim, zorder=0.6))
ax.add_patch(Rectangle((-40, -1.6), 200, 1.6, color="#5f646b", zorder=0.7))

paint = C(["#b5302a", "#2f6fb5", "#2f7f4f", "#e0a526", "#6f2722", "#26303f", "#d9d4c6", "#e06a2f"]) * max(dim, 0.75)
second = C(["#f2e6c4", "#e6c983", "#26262b", "#c9ced6"]) * max(dim, 0.75)
lit = "#ffe28a" if hour != "day" else C(["#bfe0ea", "#5f7f95", "#fbe9b0"])
black = np.array([0.14, 0.14, 0.16])
gold = "#d9a93f"


def box(x, y, w, h, c, z=3, r=0.0, **kw):
    ax.add_patch(FancyBboxPatch((x + r, y + r), w - 2 * r, h - 2 * r, boxstyle="round,pad=%g" % r, fc=c, ec=kw.pop("ec", "none"), lw=kw.pop("lw", 0), zorder=z, **kw))


def wheel(x, r, c, spokes):
    ax.add_patch(Circle((x, r), r, color=black, zorder=5))
    ax.add_patch(Circle((x, r), r * 0.78, fill=False, ec=c, lw=2.2 * k, zorder=5))
    a0 = random.uniform(0, 1)
    for i in range(spokes):
        a = a0 + i * 2 * math.pi / spokes
        ax.plot([x, x + r * 0.76 * math.cos(a)], [r, r + r * 0.76 * math.sin(a)], color=c, lw=1.6 * k, zorder=5)
    ax.add_patch(Circle((x, r), r * 0.2, color=c, zorder=5))


def coach(x1, w, h):
    """A coach whose front end stands at x1."""
    x0 = x1 - w
    box(x0, 4, w, h, paint if kind != "steam" else livery, 3, 0.8)
    box(x0 - 0.6, 3.4 + h, w + 1.2, 2, black * 1.6, 3.1, 0.6)
    ax.add_patch(Rectangle((x0, 4 + h * 0.34), w, 1.1, color=second, zorder=3.2))
    n = random.choice([3, 4])
    for i in range(n):
        box(x0 + w * (i + 0.2) / n, 4 + h * 0.48, w * 0.6 / n, h * 0.36, lit, 3.3, 0.5, ec=second, lw=1.2 * k)
    ax.add_patch(Rectangle((x0 + 1, 2.4), w - 2, 2, color=black, zorder=3))
    for f in (0.16, 0.3, 0.7, 0.84):
        ax.add_patch(Circle((x0 + w * f, 2.4), 2.4, fc=black, ec="#8a8f96", lw=1.4 * k, zorder=5))


kind = random.choice(["steam", "steam", "diesel", "express"])
ax.add_patch(Ellipse((40, -1.5), 190, 4, color="black", alpha=0.25, lw=0, zorder=1))
h = random.uniform(19, 23)
livery = C(["#2f6f4f", "#6f2722", "#3f5f8f", "#e0c48a", "#8a5a2b"]) * max(dim, 0.75)
w = random.uniform(28, 36)
if kind == "steam":
    front = 44
    x0, fat = 46, random.uniform(12, 15)
    deck = 9
    boiler = random.choice([black * 1.2, paint * 0.55, paint])
    for i in range(12):                          # a round boiler: strips from top to bottom
        f = i / 12
        s = 0.55 + 0.75 * math.exp(-((f - 0.7) / 0.22) ** 2)
        ax.add_patch(Rectangle((x0 + 14, deck + fat * f), 36, fat / 12 + 0.1, color=np.clip(boiler * s + 0.05 * s, 0, 1), lw=0, zorder=3))
    for x in np.linspace(x0 + 19, x0 + 42, 4):
        ax.plot([x, x], [deck, deck + fat], color=gold, lw=2 * k, zorder=3.1)
    box(x0 + 44, deck - 0.5, 7, fat + 1, black, 3.2, 0.8)
    top = deck + fat
    ch = random.uniform(8, 13)
    flare = random.choice([0, 1, 3])
    ax.add_patch(Polygon([(x0 + 43.5, top), (x0 + 48.5, top), (x0 + 48.5 + flare, top + ch), (x0 + 43.5 - flare, top + ch)], color=black, zorder=3))
    ax.plot([x0 + 43 - flare, x0 + 49 + flare], [top + ch] * 2, color=gold, lw=3 * k, zorder=3.2)
    for x, c in ((x0 + 24, paint), (x0 + 34, np.array(to_rgb(gold)))):
        ax.add_patch(Ellipse((x, top), 6.5, random.uniform(9, 13), color=c, zorder=2.9))
    cab = h + 8
    box(x0, 6, 15, cab - 4, paint, 3.3, 0.4)
    box(x0 - 2, cab + 1.5, 19, 2.4, black, 3.4, 0.8)
    box(x0 + 3, 6 + cab * 0.46, 8.5, cab * 0.3, lit, 3.5, 0.6, ec=gold, lw=1.6 * k)
    ax.add_patch(Rectangle((x0 - 1, 6), 53, 3, color=paint * 0.8, zorder=3.6))
    ax.add_patch(Polygon([(x0 + 50, 8), (x0 + 53, 8), (x0 + 58, 0.6), (x0 + 48, 0.6)], fc=paint * 0.9, ec=black, lw=1.2 * k, zorder=3.6))
    box(x0 + 50.5, top - 4, 3.4, 4, gold, 3.6, 0.4)
    ax.add_patch(Ellipse((x0 + 54, top - 2), 1.6, 3.6, color="#fff6c8", zorder=3.7))
    big = random.uniform(5.4, 6.6)
    n = random.choice([2, 2, 3])
    xs = [x0 + 6 + i * (2 * big + 0.8) for i in range(n)]
    for x in xs:
        wheel(x, big, paint, random.choice([8, 10, 12]))
    for x in np.arange(xs[-1] + big + 4, x0 + 49, 7.4):
        wheel(x, 3.2, paint, 6)
    a = random.uniform(0, 2 * math.pi)
    dx, dy = big * 0.45 * math.cos(a), big * 0.45 * math.sin(a)
    ax.plot([xs[0] + dx, xs[-1] + dx], [big + dy] * 2, color="#c9ced6", lw=4.5 * k, zorder=6, solid_capstyle="round")
    ax.plot([xs[-1] + dx, x0 + 44], [big + dy, 7], color="#aeb5bd", lw=3.5 * k, zorder=6, solid_capstyle="round")
    box(x0 + 40, 4.6, 8.5, 5, black * 1.7, 6.1, 0.8)
    smoke = random.choice([1.0, 0.95, 0.5]) * max(dim, 0.75)
    for i in range(random.randint(9, 16)):       # smoke trails behind
        ax.add_patch(Circle((x0 + 46 - 4.6 * i + random.uniform(-1, 1), top + ch + 4 + 5 * math.sqrt(i) + random.uniform(-1, 1)), 2.6 + 0.38 * i, color=(smoke,) * 3, alpha=0.75, lw=0, zorder=2))
elif kind == "diesel":
    front = 50
    box(52, 4, 48, h + 2, paint, 3, 1)
    ax.add_patch(Polygon([(88, h + 6), (97, h + 6), (104, h * 0.55 + 4), (104, 4), (88, 4)], color=paint, zorder=3.1))
    ax.add_patch(Polygon([(96.6, h + 4), (98, h + 4), (103, h * 0.6 + 4), (96.6, h * 0.6 + 4)], color=lit, zorder=3.3))
    ax.add_patch(Polygon([(52, 8), (104, 8), (104, 11), (52, 11)], color=second, zorder=3.2))
    ax.add_patch(Polygon([(86, 4), (104, 4), (104, 11), (92, 11)], color=second, zorder=3.2))
    for i in range(6):
        box(57 + i * 4, h * 0.55 + 3, 2.6, h * 0.3, paint * 0.55, 3.3, 0.2)
    box(84, h * 0.5 + 4, 6, h * 0.36, lit, 3.3, 0.6, ec=second, lw=1.4 * k)
    box(54, h + 5.6, 28, 2, black * 1.7, 3, 0.4)
    ax.add_patch(Circle((103, 13), 1.2, color="#fff6c8", zorder=3.5))
    ax.add_patch(Rectangle((53, 2.4), 50, 2.4, color=black, zorder=3.4))
    for x in (58, 64, 70, 88, 94, 100):
        ax.add_patch(Circle((x, 2.9), 2.9, fc=black, ec="#8a8f96", lw=1.6 * k, zorder=5))
else:                                            # a fast electric train with a long nose and a wire above
    front = 48
    nose = [(48, 4), (48, h + 4), (78, h + 4), (90, h + 1), (101, h * 0.55 + 2), (108, 7), (107, 3.4), (100, 3)]
    ax.add_patch(Polygon(nose, color=np.clip(second * 0.4 + 0.58 * max(dim, 0.75), 0, 1), zorder=3))
    ax.add_patch(Polygon([(48, 7), (108, 7), (106, 10), (92, 11.5), (48, 11.5)], color=paint, zorder=3.1))
    ax.add_patch(Polygon([(84, h + 1), (89, h), (98, h * 0.62 + 2), (88, h * 0.62 + 2)], color="#26323f", zorder=3.2))
    for i in range(4):
        box(52 + i * 7, h * 0.52 + 4, 4.8, h * 0.27, lit, 3.2, 0.7)
    ax.add_patch(Ellipse((103.5, 11.5), 3.6, 1.4, angle=-35, color="#fff6c8", zorder=3.4))
    ax.add_patch(Rectangle((49, 1.8), 52, 2.2, color=black, zorder=3.3))
    for x in (55, 61, 88, 94):
        ax.add_patch(Circle((x, 2.3), 2.3, fc=black, ec="#8a8f96", lw=1.4 * k, zorder=5))
    wire = h + 16
    ax.plot([-40, 160], [wire, wire], color="#3a3f47", lw=1.2 * k, zorder=2)
    for x in (-12, 34, 80, 126):
        ax.plot([x, x, x + 6], [-2, wire + 3, wire + 3], color="#6d737b", lw=2.6 * k, zorder=0.9)
    ax.plot([56, 61, 56, 60], [h + 4, h + 9, wire - 0.4, wire - 0.4], color="#3a3f47", lw=1.6 * k, zorder=2)
x1 = front
while x1 > -30:                                  # the coaches run out of the picture
    ax.add_patch(Rectangle((x1 - 1, 6), 4.5, 1.6 if kind != "express" else h * 0.7, color=black, zorder=2.5))
    coach(x1, w, h)
    x1 -= w + 2.5
if hour != "day":
    lx, ly = {"steam": (100, 22), "diesel": (104, 13), "express": (104, 11)}[kind]
    ax.add_patch(Polygon([(lx, ly), (lx + 60, ly + 9), (lx + 60, ly - 14)], color="#fff3b0", alpha=0.35, lw=0, zorder=2))
