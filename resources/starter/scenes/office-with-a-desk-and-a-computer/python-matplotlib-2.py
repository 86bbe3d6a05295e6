# An office: a desk with a computer, a chair, a window by day or night, shelves, a plant
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set_xlim(0, 100); ax.set_ylim(0, 100)
wall, floor, sky, night = random.choice([("#d5e0e4", "#8e8378", "#8cc8f0", 0), ("#33486a", "#1d2536", "#0d1730", 1), ("#cfa587", "#6f4e37", "#ffc27a", 0),
                                         ("#7fa69a", "#4b5d58", "#cfeaff", 0), ("#f3e8d2", "#b58f62", "#9fd4fb", 0), ("#5a4a6a", "#2b2433", "#2a1f4a", 1)])
wood, edge = random.choice([("#c98f58", "#8a5a31"), ("#f0ece4", "#b0a89c"), ("#6e4830", "#3a2416"), ("#e2bd8c", "#a97f4a")])
flip = random.choice([1, -1])
X = lambda x: x if flip > 0 else 100 - x

def poly(points, c, **k):
    ax.add_patch(Polygon([(X(x), y) for x, y in points], fc=c, lw=k.pop("lw", 0), joinstyle="round", **k))

def box(x, y, w, h, c, **k):
    poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], c, **k)

def oval(x, y, w, h, c, **k):
    ax.add_patch(Ellipse((X(x), y), w, h, fc=c, lw=k.pop("lw", 0), **k))

box(0, 0, 100, 100, wall)
for k in range(6):
    poly([(0, 24 - k * 5), (100, 24 - k * 5), (100, 23.4 - k * 5), (0, 23.4 - k * 5)], "#000000", alpha=0.2) if k else box(0, 0, 100, 24, floor)
box(0, 24, 100, 2, "#ffffff", alpha=0.75)
oval(46, 9, 84, 15, random.choice(["#a2413a", "#3d5f80", "#d0b070", "#4f6f52"]))
oval(46, 9, 74, 12, "#ffffff", alpha=0.18)
box(7, 57, 37, 38, "#00000033")                                 # window with towers and a blind
box(6, 58, 37, 38, "#fbfaf5"); box(8, 60, 33, 34, sky); oval(32, 86, 5, 5, "#fff4cc")
for i in range(7):
    h = random.uniform(6, 22)
    box(8 + i * 4.7, 60, 4.75, h, random.choice(["#2b3950", "#4a6076", "#62798c"]))
    for k in range(int(h / 4)):
        box(9 + i * 4.7, 61.5 + k * 4, 2.4, 1.5, "#ffe08a" if night and random.random() < 0.7 else "#9fb8c8", alpha=0.85)
box(24, 60, 1, 34, "#fbfaf5"); box(5, 56, 39, 2.4, "#fbfaf5")
for k in range(random.randint(2, 8)):
    box(7.5, 92.6 - k * 1.9, 34, 1.3, "#e9e6dc")
for y in (73, 87):                                               # shelves of binders
    box(57, y - 1.2, 37, 1.2, "#000000", alpha=0.2); box(56, y, 38, 1.5, edge); x = 57
    while x < 90:
        w, h = random.uniform(2.2, 3.8), random.uniform(7, 10)
        box(x, y + 1.5, w, h, random.choice(["#c0392b", "#2e86ab", "#f2c14e", "#3a7d44", "#eeeeee", "#333844"]), ec="#00000055", lw=0.7)
        x += w + (0.2 if random.random() < 0.85 else 4)
if not night:                                                    # sunlight lies on the floor
    poly([(10, 0), (34, 0), (46, 22), (28, 22)], "#fff2c0", alpha=0.3)
for x in (8, 87):
    box(x, 5, 5, 34, edge)
box(65, 9, 22, 30, wood)
for k in range(3):
    box(66.5, 10 + k * 8.6, 19, 7.6, wood, ec=edge, lw=2); box(73, 14 + k * 8.6, 6, 1.2, "#3a3a3a")
back, front = 48, 37                                             # the top of the desk, seen from above
poly([(3, front), (97, front), (92, back), (8, back)], wood)
for k in range(5):
    poly([(4 + k, front + 1 + 2.1 * k), (96 - k, front + 1 + 2.1 * k), (96 - k, front + 1.25 + 2.1 * k), (4 + k, front + 1.25 + 2.1 * k)], edge, alpha=0.35)
box(3, front - 3, 94, 3, edge); m = random.uniform(40, 47)
scr, ink = random.choice([("#1f6fd0", "#ffffff"), ("#f4f7fa", "#33415a"), ("#0f2b22", "#6ee7a0"), ("#4a2a8a", "#ffd9f0")])
oval(m + 14, 46, 24, 3.4, "#000000", alpha=0.3)
oval(m + 14, 46.6, 18, 2.8, "#3b4049"); box(m + 12, 46.6, 4, 7, "#2b2f36")
for k in range(4):                                               # the screen lights the wall
    box(m - 6 - k * 1.5, 49 - k, 40 + k * 3, 27 + k * 2, scr, alpha=0.1)
box(m - 4, 51, 36, 24, "#14171c", ec="#4a4f58", lw=1.5)
box(m - 2.6, 53, 33.2, 20.6, scr); box(m - 2.6, 71.4, 33.2, 2.2, ink, alpha=0.35)
for k in range(6):
    box(m, 68 - k * 2.4, random.uniform(5, 15), 1.1, ink, alpha=0.8)
    box(m + 17 + k * 2.1, 55, 1.5, random.uniform(3, 14), random.choice(["#ff9f43", "#f2c14e", "#ef6f8a"]))
poly([(m - 1, 53), (m + 10, 53), (m + 22, 73.6), (m + 11, 73.6)], "#ffffff", alpha=0.1)
poly([(m, 39.5), (m + 24, 39.5), (m + 23, 44), (m + 1, 44)], "#e6e8ec", ec="#777777", lw=1.5)
for k in range(3):
    ax.plot([X(m + 1.6), X(m + 22.4)], [40.6 + k * 1.2] * 2, c="#8b9099", lw=2.2, ls=(0, (1.4, 0.5)), zorder=1)
oval(m + 28, 41.5, 4, 3, "#f5f5f5", ec="#777777", lw=1.5)
cup = random.choice(["#d1495b", "#edae49", "#00798c", "#ffffff"])
ax.add_patch(Circle((X(91), 44.5), 1.9, fill=False, ec=cup, lw=3))
box(84.5, 41, 5.5, 6.5, cup, ec="#00000055", lw=1); oval(87.2, 47.5, 5.5, 1.5, "#4a2c1a")
poly([(73, 38.5), (81, 38.5), (80, 42.5), (72, 43)], "#ffffff", ec="#999999", lw=0.8)
oval(17, 46, 10, 2.2, "#26292e")                                 # the lamp and its light
poly([(18, 63), (27, 62), (36, 42), (10, 42)], "#fff2a8", alpha=0.4 if night else 0.18)
ax.plot([X(17), X(13), X(20)], [46, 57, 67], c="#3a3d42", lw=4)
poly([(17, 68), (22, 69.5), (28, 62), (16, 62.5)], cup, ec="#00000066", lw=1)
c, chair = random.uniform(26, 38), random.choice(["#20242c", "#a23b3b", "#2f5d8a", "#4f7a4a"])
for dx in (-11, -4, 4, 11):
    ax.plot([X(c + 8), X(c + 8 + dx)], [9, 4], c="#7d838c", lw=5); oval(c + 8 + dx, 3, 3, 3, "#1c1c1c")
box(c + 7, 8, 2, 10, "#7d838c"); oval(c + 8, 18.5, 24, 7, chair, ec="#00000088", lw=1.5)
poly([(c - 1, 20), (c + 17, 20), (c + 18, 40), (c + 15, 43.5), (c + 1, 43.5), (c - 2, 40)], chair, ec="#00000088", lw=1.5)
poly([(c + 1.5, 23), (c + 14.5, 23), (c + 15, 39), (c + 1, 39)], "#ffffff", alpha=0.14)
for s in (-1, 1):                                                # a plant beside the desk
    for k in range(4):
        poly([(95, 15), (95 + s * (3 + 2.5 * k), 26 - 2 * k), (95 + s * (5 + 3.4 * k), 33 - 4 * k), (95 + s * (2 + 2 * k), 29 - 3 * k)], "#2f7d46" if k % 2 else "#55a85c")
poly([(90, 16), (100, 16), (98.5, 3), (91.5, 3)], random.choice(["#b5553a", "#e8e4dc", "#33506a"]))
