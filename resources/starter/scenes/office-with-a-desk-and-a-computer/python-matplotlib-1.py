import random
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch, Polygon, Ellipse, Circle
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set_xlim(0, 100); ax.set_ylim(0, 100)
wall, floor, sky = random.choice([("#dfe6ea", "#9aa4ab", "#a9d6f5"), ("#27364a", "#18212e", "#0d1730"), ("#c9a98a", "#6f4e37", "#ffd08a"),
                                  ("#7fa69a", "#4b5d58", "#d9f0ff"), ("#f7f1e3", "#c8b08a", "#bfe3ff"), ("#4a3f55", "#2b2433", "#f28d6b")])
wood, edge = random.choice([("#b9814e", "#8a5a31"), ("#e8e4dc", "#b9b3a6"), ("#5a3a26", "#3a2416"), ("#d9b382", "#a9834f")])
flip = random.choice([1, -1])
X = lambda x, w=0: x if flip > 0 else 100 - x - w
def box(x, y, w, h, c, r=0.0, **k):
    ax.add_patch(FancyBboxPatch((X(x, w) + r, y + r), w - 2 * r, h - 2 * r, boxstyle=f"round,pad={r}" if r else "square,pad=0", fc=c, lw=k.pop("lw", 0), **k))
box(0, 0, 100, 100, wall); box(0, 0, 100, 22, floor); box(0, 22, 100, 1.5, "white", alpha=.5)
box(8, 58, 34, 36, "white"); box(9.5, 59.5, 31, 33, sky)                       # window with towers and blinds
for i in range(7):
    h = random.uniform(5, 22); box(9.5 + i * 4.4, 59.5, 4.4, h, "#3d4f63", alpha=random.uniform(.4, .9))
    for k in range(int(h / 4)): box(10.5 + i * 4.4, 61 + k * 4, 1.5, 1.6, "#ffe9a0", alpha=random.choice([0, .9]))
for k in range(random.randint(2, 9)): box(9, 91 - k * 1.9, 32, 1.3, "#f4f4f0", alpha=.9)
box(24.7, 59, .9, 34, "white")
for y in (74, 87):                                                             # shelves of binders
    box(56, y, 38, 1.4, edge); x = 57
    while x < 90:
        w = random.uniform(2, 3.6); box(x, y + 1.4, w, random.uniform(7, 10), random.choice(["#c0392b", "#2e86ab", "#f2c14e", "#3a7d44", "#eeeeee", "#333844"]))
        box(x + w * .25, y + 5, w * .5, 2.2, "white"); x += w + .3
top = random.uniform(36, 40)
for x in (9, 86): box(x, 6, 4, top - 6, edge)
box(66, 10, 22, top - 10, wood)                                                # drawers
for k in range(3): box(67.5, 11.5 + k * 8.2, 19, 7.2, wood, ec=edge, lw=2); box(74, 15 + k * 8.2, 6, 1.2, "#555")
box(5, top, 90, 4, wood); box(5, top, 90, 1.2, edge); d = top + 4; m = random.uniform(42, 48)
ax.add_patch(Ellipse((X(m + 14), d + .6), 19, 2.4, fc="#2b2f36")); box(m + 12, d, 4, 8, "#3b4049")
box(m - 4, d + 5, 36, 24, "#16191f", 1); scr = random.choice(["#1f7ae0", "#eef3f8", "#0f2b22", "#7d3cb5"]); box(m - 2.6, d + 6.6, 33.2, 20.8, scr)
box(m - 2.6, d + 25.4, 33.2, 2, "#d0d6de")                                       # a program on the screen
for k in range(6): box(m, d + 22 - k * 2.4, random.uniform(5, 15), 1, random.choice(["#f2c14e", "#7bd389", "#ff8c8c", "#9fb3c8"]))
for k in range(5): box(m + 18 + k * 2.2, d + 9, 1.5, random.uniform(3, 13), "#ff9f43")
box(m + 2, d, 22, 1.5, "#e6e8ec", ec="#888", lw=1); ax.add_patch(Ellipse((X(m + 29), d + 1), 4, 2.2, fc="#f5f5f5", ec="#777"))
mug = random.choice(["#d1495b", "#edae49", "#00798c", "#ffffff"]); box(84, d, 5, 6, mug, .6); ax.add_patch(Circle((X(90), d + 3), 1.8, fill=False, ec=mug, lw=3))
ax.add_patch(Ellipse((X(13), d + .8), 10, 2, fc="#222")); ax.plot([X(13), X(10), X(20)], [d, d + 13, d + 24], c="#444", lw=4)
ax.add_patch(Polygon([(X(16), d + 18), (X(28), d + 19), (X(34), d), (X(12), d)], fc="#fff2a8", alpha=.3)); ax.add_patch(Polygon([(X(18), d + 26), (X(22), d + 26), (X(28), d + 19), (X(16), d + 18)], fc=mug))
chair = random.choice(["#20242c", "#a23b3b", "#2f5d8a", "#4f7a4a"]); c = random.uniform(26, 40)
ax.plot([X(c + 8), X(c + 8)], [6, 18], c="#7d838c", lw=6)
for s in (-10, -3, 4, 10): ax.plot([X(c + 8), X(c + 8 + s)], [8, 4], c="#7d838c", lw=4); ax.add_patch(Circle((X(c + 8 + s), 3), 1.5, fc="#222"))
box(c - 3, 17, 22, 5, chair, 1.5); box(c - 2, 23, 20, 20, chair, 2.5); box(c + 1, 26, 14, 14, "white", 2, alpha=.12)
