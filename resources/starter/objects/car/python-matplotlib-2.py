import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import Circle, Ellipse, PathPatch, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_aspect("equal")
ax.axis("off")
w = random.uniform(98, 135)                              # near or far
cx, cy = 50 + random.uniform(-0.08, 0.08) * (w - 90), 22 + random.uniform(-5, 9)
side = random.choice([1, -1])
ax.set_xlim(cx - side * w / 2, cx + side * w / 2)
ax.set_ylim(cy - w / 2, cy + w / 2)


def shape(points, curve=True, **kw):
    """A closed outline through the points; corners are rounded when curve is set."""
    p = np.array(points, float)
    if not curve:
        return ax.add_patch(Polygon(p, **kw))
    verts, codes = [(p[-1] + p[0]) / 2], [Path.MOVETO]
    for i in range(len(p)):
        a, b, c = p[i - 1], p[i], p[(i + 1) % len(p)]
        verts += [b + (a - b) * 0.22, b, b + (c - b) * 0.22]
        codes += [Path.LINETO, Path.CURVE3, Path.CURVE3]
    return ax.add_patch(PathPatch(Path(verts + [verts[0]], codes + [Path.CLOSEPOLY]), **kw))


# the world: city, country or desert, by day, at dusk or at night
time = random.choice(["day", "day", "dusk", "night"])
sky = {"day": random.choice(["#bfe0f2", "#e3eef2"]), "dusk": random.choice(["#f7b98b", "#e9a1a1"]), "night": "#27305a"}[time]
dim = {"day": 1, "dusk": 0.8, "night": 0.55}[time]
fig.patch.set_facecolor(sky)
place = random.choice(["city", "country", "desert"])
if place == "city":
    for i in range(16):
        g = random.uniform(0.55, 0.8) * dim
        h, x = random.uniform(25, 70), -60 + i * 14
        ax.add_patch(Rectangle((x, 0), 13, h, color=(g, g, min(1, g * 1.08))))
        for j in range(int(h / 7)):
            for m in range(3):
                lit = random.random() < 0.4
                ax.add_patch(Rectangle((x + 1.5 + 4 * m, 5 + 7 * j), 2, 3, color="#ffe08a" if lit and time != "day" else "#5d6b80"))
else:
    t = np.linspace(-60, 170, 150)
    colours = [(0.55, 0.70, 0.50), (0.40, 0.60, 0.36)] if place == "country" else [(0.83, 0.62, 0.42), (0.90, 0.76, 0.52)]
    for base, c in zip((34, 18), colours):
        ph, amp = random.uniform(0, 6), random.uniform(4, 12)
        ax.fill_between(t, -5, base + amp * np.sin(t / 25 + ph), color=np.array(c) * dim)
road = random.choice([0.42, 0.5, 0.35]) * dim ** 0.5
ax.add_patch(Rectangle((-100, -100), 300, 106, color=(road, road, road * 1.03)))
for i in range(-5, 12):
    ax.add_patch(Rectangle((i * 22, -16), 12, 2, color="#f3edd6"))
ax.add_patch(Ellipse((50, -1), 92, 4, color="black", alpha=0.35))

# what kind of car: every number is a share of the body
kind = random.choice(["saloon", "hatchback", "suv", "coupe", "beetle"])
tail, rear_top, front_top, screen, belt, roof = {
    "saloon": (22, 35, 58, 72, 21, 35), "hatchback": (8, 14, 55, 73, 22, 38), "suv": (7, 10, 60, 73, 26, 43),
    "coupe": (16, 38, 54, 70, 19, 30), "beetle": (18, 34, 56, 70, 22, 41)}[kind]
roof += random.uniform(-1.5, 2)
r = random.uniform(7.6, 8.6) + (1 if kind == "suv" else 0)
rear, front = 22, random.uniform(75, 79)
paint = np.array(random.choice([(0.84, 0.16, 0.16), (0.12, 0.42, 0.72), (0.95, 0.70, 0.05), (0.15, 0.55, 0.38), (0.93, 0.93, 0.92),
                                (0.20, 0.22, 0.27), (0.93, 0.45, 0.25), (0.45, 0.75, 0.80), (0.60, 0.62, 0.66)])) * (1 if time == "day" else 0.85)
dark = paint * 0.55
nose = belt - 3
shape([(5, 3), (3.5, belt - 7), (6, belt), (tail, belt + 1), (rear_top, roof), (front_top, roof), (screen, belt + 1), (93, nose), (97, nose - 7), (96, 3)],
      fc=paint, ec=dark, lw=1, zorder=3)
shape([(4, 3), (4, 8), (97, 8), (96.5, 3)], False, color=dark, zorder=3)
ax.plot([7, 93], [belt - 3, nose - 2], color=np.clip(paint * 1.15 + 0.2, 0, 1), lw=1.6 * 100 / w, zorder=4)

# windows with a pillar, a glint on each
glass = random.choice(["#bfe3f5", "#7fa8bd", "#394a57"]) if time != "night" else "#8fa6c9"
mid = (rear_top + front_top) / 2 + 2
k = 2.4
shape([(tail + 4, belt + 1), (rear_top + k, roof - k), (mid - 1, roof - k), (mid - 1, belt + 1)], fc=glass, ec=dark, lw=1, zorder=4)
shape([(mid + 1, belt + 1), (mid + 1, roof - k), (front_top - 0.3, roof - k), (screen - 3.5, belt + 1)], fc=glass, ec=dark, lw=1, zorder=4)
for x in (mid - 7, mid + 3):
    shape([(x, belt + 2), (x + 3, roof - k - 1), (x + 5, roof - k - 1), (x + 2, belt + 2)], False, color="white", alpha=0.35, zorder=4)

# doors, handles, mirror
for x in (mid, screen - 4):
    ax.plot([x, x], [7, belt], color=dark, lw=1.2, zorder=4)
for x in (mid - 6, mid + 2):
    ax.add_patch(Rectangle((x, belt - 4.6), 4.5, 1.2, color=dark, zorder=5))
ax.add_patch(Ellipse((screen - 4, belt + 2), 3.4, 3, color=dark, zorder=5))

# lights and bumpers
ax.add_patch(Ellipse((93.5, nose - 5), 5, 4.2, fc="#fff6cf", ec=dark, zorder=5))
ax.add_patch(Rectangle((3.8, belt - 8), 3, 5, color="#e5372a", zorder=5))
for x in (2.5, 91):
    ax.add_patch(Rectangle((x, 6), 7, 2.6, color="#2a2a2e", zorder=5))
if time == "night":
    shape([(95, nose - 4), (150, nose + 6), (150, -14), (95, nose - 7)], False, color="#fff3b0", alpha=0.35, zorder=2)

# wheels in dark arches
spokes = random.choice([5, 6, 8, 10])
for x in (rear, front):
    ax.add_patch(Circle((x, r - 1), r + 1.6, color="#141416", zorder=5))
    ax.add_patch(Circle((x, r - 1), r, color="#26262a", zorder=6))
    ax.add_patch(Circle((x, r - 1), r * 0.64, fc="#c9ccd2", ec="#777777", zorder=6))
    for i in range(spokes):
        a = i * 2 * math.pi / spokes
        ax.plot([x, x + r * 0.55 * math.cos(a)], [r - 1, r - 1 + r * 0.55 * math.sin(a)], color="#5b5f67", lw=2 * 100 / w, zorder=6)
    ax.add_patch(Circle((x, r - 1), r * 0.17, color="#eeeeee", zorder=7))
if kind == "suv" and random.random() < 0.6:              # luggage on the roof
    ax.plot([rear_top + 3, front_top - 3], [roof + 1, roof + 1], color="#333333", lw=2, zorder=3)
    ax.add_patch(Rectangle((rear_top + 8, roof + 1.3), random.uniform(12, 26), 5, color=random.choice(["#8a5a33", "#3d6f5a", "#b03a3a"]), zorder=3))
