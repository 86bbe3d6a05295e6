import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle, Ellipse, FancyBboxPatch

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_aspect("equal")
ax.axis("off")
# side, distance and place of the bicycle: choose the window we look through
size = random.uniform(100, 128)
cx, cy = 52 + random.uniform(-0.04, 0.04) * size, 46 + random.uniform(-5, 6)
flip = random.choice([1, -1])
ax.set_xlim(cx - flip * size / 2, cx + flip * size / 2)
ax.set_ylim(cy - size / 2, cy + size / 2)
k = 100 / size                                  # line widths follow the distance


def line(points, colour, lw, z=3, **kw):
    xs, ys = zip(*points)
    ax.plot(xs, ys, color=colour, lw=lw * k, zorder=z, solid_capstyle="round", solid_joinstyle="round", **kw)


# surroundings: a wall of bricks, a meadow, the seaside, or a street at night
place = random.choice(["wall", "meadow", "sea", "night", "studio"])
if place == "wall":
    base = np.array(random.choice([(0.72, 0.36, 0.26), (0.85, 0.74, 0.56), (0.55, 0.58, 0.62)]))
    fig.patch.set_facecolor(base * 0.85)
    for row in range(26):
        for col in range(17):
            b = np.clip(base * random.uniform(0.9, 1.1), 0, 1)
            ax.add_patch(Rectangle((-30 + col * 10 - 5 * (row % 2), 22 + row * 4), 9.5, 3.6, color=b, zorder=0))
    ground = "#77736e"
elif place == "meadow":
    fig.patch.set_facecolor(random.choice(["#a9d6ef", "#f3c58d", "#cfe3e0"]))
    x = np.linspace(-60, 160, 120)
    for base, colour in ((46, "#9fbf8a"), (36, "#7ea765")):
        p, h = random.uniform(0, 6), random.uniform(3, 9)
        ax.fill_between(x, 0, base + h * np.sin(x / 22 + p), color=colour, zorder=0)
    ground = random.choice(["#5f8a3c", "#c9b27c"])
elif place == "sea":
    fig.patch.set_facecolor(random.choice(["#cdeaf6", "#fbd9b5", "#f2b8a0"]))
    ax.add_patch(Rectangle((-100, 0), 300, random.uniform(40, 56), color=random.choice(["#3f8fb5", "#2c6f8f"]), zorder=0))
    ax.add_patch(Circle((random.uniform(20, 85), random.uniform(78, 92)), 6, color="#fff6d8", zorder=0))
    ground = "#e6cf9f"
elif place == "night":
    fig.patch.set_facecolor("#3a4a86")
    for i in range(12):
        h = random.uniform(20, 60)
        ax.add_patch(Rectangle((-40 + i * 15, 20), 14, h, color="#4b5c99", zorder=0))
        for j in range(8):
            if random.random() < 0.5:
                ax.add_patch(Rectangle((-38 + i * 15 + 4 * (j % 3), 24 + 6 * (j // 3)), 2, 3, color="#f5d47a", zorder=0))
    ground = "#6a7093"
else:
    fig.patch.set_facecolor(random.choice(["#f2efe9", "#ffd9c7", "#d3ecd9", "#ffe9a8", "#c9d4f2"]))
    ground = random.choice(["#dcd6cb", "#b9a89c", "#ffffff"])
ax.add_patch(Rectangle((-100, -100), 300, 122, color=ground, zorder=0.5))

# sizes
r = random.uniform(15.5, 19)
y0 = 18 + r                                     # height of the hubs: the tyres stand on the ground line
rear = np.array([50 - 1.48 * r, y0])
front = np.array([50 + random.uniform(1.45, 1.65) * r, y0])
bottom = np.array([rear[0] + 1.28 * r, y0 - 0.08 * r])      # bottom bracket
tall = random.uniform(1.25, 1.65) * r                       # seat tube
seat = bottom + tall * np.array([-0.29, 0.957])
slope = random.choice([0, 0, 0.12, 0.25])                   # level or sloping top tube
axis = np.array([-0.30, 0.954])                             # steering axis
crown = front + np.array([-0.12 * r, 0]) + axis * 1.2 * r   # bottom of the head tube
head = crown + axis * max(0.35 * r, (seat[1] - crown[1]) + slope * r)
colour = random.choice(["#c0392b", "#2471a3", "#14807a", "#d68910", "#6c3483", "#e8e4da", "#1c1f24", "#d6456f", "#7fb03a"])
tyre = random.choice(["#23262b", "#23262b", "#8a5a33", "#ece5d3"])
black, steel = "#23262b", "#c3c9d1"

ax.add_patch(Ellipse((50, 18), 5 * r, 2.6, color="black", alpha=0.25, zorder=1))

# two equal wheels: tyre, rim, spokes, hub
n = random.choice([16, 20, 24, 28])
for x, y in (rear, front):
    turn = random.uniform(0, 1)
    for i in range(n):
        a = turn + i * 2 * math.pi / n
        line([(x, y), (x + r * 0.93 * math.cos(a), y + r * 0.93 * math.sin(a))], "#8f97a1", 0.7, 2)
    ax.add_patch(Circle((x, y), r - 0.9, fill=False, lw=7 * k, ec=tyre, zorder=2))
    ax.add_patch(Circle((x, y), r - 2.1, fill=False, lw=2.6 * k, ec=steel, zorder=2))
    ax.add_patch(Circle((x, y), 1.6, fc=steel, ec=black, lw=1.5 * k, zorder=4))

# far crank, frame, near crank with chainring and chain
turn = random.uniform(0, 2 * math.pi)
arm = 0.48 * r * np.array([math.cos(turn), math.sin(turn)])
line([bottom, bottom - arm], "#5b616b", 4, 2)
line([bottom - arm - (2.4, 0), bottom - arm + (2.4, 0)], black, 5, 2)

line([rear, bottom], colour, 4.5)
line([rear, seat], colour, 4)
line([bottom, seat], colour, 6.5)
line([seat + (0.4, -1.5), head - axis * 1.5], colour, 6)
line([bottom, crown + axis * 1.5], colour, 7)
mid = crown - axis * 0.75 * r
line([crown, mid, front], colour, 5)
line([crown, head], colour, 8)

ring = 0.29 * r
for s in (1, -1):
    line([rear + (0, s * 2.2), bottom + (0, s * ring)], "#4a4f57", 2, 4)
ax.add_patch(Circle(rear, 2.2, fill=False, lw=2 * k, ec="#4a4f57", zorder=4))
ax.add_patch(Circle(bottom, ring, fill=False, lw=3 * k, ec="#6d737d", zorder=4))
for i in range(5):
    a = turn + i * 2 * math.pi / 5
    line([bottom, bottom + ring * np.array([math.cos(a), math.sin(a)])], steel, 2, 4)
line([bottom, bottom + arm], steel, 5, 5)
line([bottom + arm - (2.6, 0), bottom + arm + (2.6, 0)], black, 6, 5)
ax.add_patch(Circle(bottom, 1.3, fc=steel, ec=black, lw=k, zorder=6))

# saddle on the seat post
top = seat + random.uniform(4, 8) * np.array([-0.29, 0.957])
line([seat, top], steel, 4.5)
leather = random.choice(["#23262b", "#6b4022", "#a8683a", "#e9e2d0"])
ax.add_patch(Polygon(top + np.array([(-7, 2.6), (-5, 3.2), (0, 2.2), (7.5, 2.2), (8.2, 1.2), (2, 0), (-3, -1.4), (-6.5, -1), (-7.6, 1)]),
                     color=leather, zorder=5, joinstyle="round", lw=2))

# handlebars: dropped, flat or swept back
high = head + axis * random.uniform(2.5, 6)
line([head, high], steel, 5)
kind = random.choice(["drop", "flat", "swept"])
if kind == "drop":
    line([high, high + (5, 1)], steel, 5, 5)
    t = np.linspace(math.pi / 2, -math.pi / 2, 20)
    hook = [high + (5, 1)] + [high + (9 + 4.5 * math.cos(a), -3.5 + 4.5 * math.sin(a)) for a in t] + [high + (4, -8)]
    line(hook, leather if leather != "#e9e2d0" else black, 5, 6)
    line([high + (11.5, 1), high + (14.5, 1), high + (13.5, -5)], "#4a4f57", 2.5, 5)
elif kind == "flat":
    line([high, high + (6, 1.5)], steel, 5, 5)
    line([high + (4, 1.5), high + (8.5, 1.5)], black, 8, 6)
    line([high + (8, 1), high + (11, -2)], "#4a4f57", 2.5, 5)
else:
    line([high, high + (3, 3), high + (5, 5.5), high + (1, 6.5), high + (-6, 5)], steel, 4.5, 5)
    line([high + (-2, 6), high + (-9, 4.4)], leather, 7, 6)

# light along the tubes
light = np.clip(np.array(plt.matplotlib.colors.to_rgb(colour)) * 0.5 + 0.5, 0, 1)
up = np.array([-0.3, 0.5])
for a, b in ((seat + (2, -1.7), head - axis * 1.5 - (2, 0)), (bottom + (2, 2), crown + axis * 1.5 - (2, 2)), (seat, bottom + (0, 4)), (crown, mid)):
    line([a + up, b + up], light, 1.3, 3.5)

# things a bicycle may carry
if random.random() < 0.5:                       # mudguards
    guard = random.choice([steel, colour, black])
    for (x, y), a0, a1 in ((rear, 200, 55), (front, 160, 45)):
        t = np.radians(np.linspace(a0, a1, 40))
        line(list(zip(x + (r + 1.3) * np.cos(t), y + (r + 1.3) * np.sin(t))), guard, 3.5, 2.5)
if random.random() < 0.45:                      # bottle in the frame
    d = (crown - bottom) / np.linalg.norm(crown - bottom)
    e = np.array([-d[1], d[0]])
    p = bottom + d * 0.42 * np.linalg.norm(crown - bottom) + e * 1.3
    bottle = random.choice(["#e9eef2", "#58b0d8", "#f0b429", "#d94f3d"])
    ax.add_patch(Polygon([p, p + d * 8, p + d * 8 + e * 3.2, p + e * 3.2], fc=bottle, ec="#555555", lw=0.6, zorder=4))
    ax.add_patch(Polygon([p + d * 8 + e, p + d * 9.6 + e, p + d * 9.6 + e * 2.3, p + d * 8 + e * 2.3], color=black, zorder=4))
if kind != "drop" and random.random() < 0.6:    # basket before the handlebars
    b = crown + axis * 2 + (4, 0)
    straw = random.choice(["#b98a4e", "#8a5a2b", "#d9d9d9"])
    ax.add_patch(Polygon([b, b + (10, 0), b + (12, 9), b + (-1.5, 9)], fc=straw, ec="#5a3a1a", lw=1, zorder=6))
    for i in range(1, 6):
        line([b + (i * 1.9 - 0.3, 0.3), b + (i * 2.2 - 0.8, 8.8)], "#5a3a1a", 0.6, 6)
    line([b + (-1, 4.5), b + (11, 4.5)], "#5a3a1a", 0.6, 6)
    line([crown + axis, b + (1, 1)], steel, 3, 5)
if random.random() < 0.4:                       # luggage rack above the rear wheel
    q = np.array([rear[0], rear[1] + r + 3])
    line([q + (-8, 0), (seat[0] + 1.2, q[1])], black, 3, 3)
    line([q + (-5, 0), rear], black, 1.8, 3)
ax.add_patch(Circle(seat + (-2.2, 1), 1.2, color="#d0281c", zorder=6))      # rear lamp
