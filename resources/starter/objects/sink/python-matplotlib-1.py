# A wash-basin on a wall or cabinet, seen from the front: bowl, drain, tap, handles, perhaps running water and a mirror.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, FancyBboxPatch, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10)); ax.axis("off")
wall, grout = random.choice([("#cfe6e8", "#ffffff"), ("#f2e2d0", "#d9c3a8"), ("#2f4858", "#24384a"), ("#dfe3e6", "#c4cbd1"), ("#41644a", "#33523b"), ("#f0c9c0", "#ffffff"), ("#5b4a6b", "#4b3c5a")])
metal, gleam, edge = random.choice([("#b9c2cb", "#f6f9fb", "#6d7680"), ("#c99b4a", "#f6dfa4", "#7d5a20"), ("#2b2d31", "#7b8088", "#101114")])
dx, size = random.uniform(-.5, .5), random.uniform(.92, 1.08)
X = lambda x: 5 + dx + (x - 5) * size
base = random.choice(["pedestal", "cabinet", "cabinet", "wall"])
fig.patch.set_facecolor(wall)
step = random.choice([.8, 1.2, 1.7])
for y in np.arange(0, 10, step):                              # tiles
    ax.axhline(y, color=grout, lw=2, zorder=0)
    for x in np.arange((int(y / step) % 2) * step * .5 * random.choice([0, 1]), 10, step):
        ax.plot([x, x], [y, y + step], color=grout, lw=2, zorder=0)
ax.axhspan(0, .9, color=random.choice(["#8a7a6a", "#4c4f55", "#d8c8b4", "#6d4c3d"]), zorder=.5)


def add(p, z):
    p.set_zorder(z); p.set_linewidth(0); ax.add_patch(p)


def oval(x, y, w, h, c, z, alpha=1):
    add(Ellipse((X(x), y), w * size, h, color=c, alpha=alpha), z)


if random.random() < .6:                                      # mirror
    round_ = random.random() < .5
    for g, c in ((.18, edge), (0, "#dcebf0")):
        add(Ellipse((X(5), 8.5), 3.6 + 2 * g, 2.6 + 2 * g, color=c) if round_ else Rectangle((X(5) - 2.2 - g, 7.5 - g), 4.4 + 2 * g, 2.1 + 2 * g, color=c), 1)
    add(Polygon([(X(4.2), 7.7), (X(4.7), 7.7), (X(5.7), 9.4), (X(5.2), 9.4)], color="white", alpha=.6), 1.1)
if base == "pedestal":
    for i in range(8):
        w = 1.5 - .16 * i
        add(Polygon([(X(5 - w * .8), 3.4), (X(5 + w * .8), 3.4), (X(5 + w * .55), 1.4), (X(5 + w * .9), .5), (X(5 - w * .9), .5), (X(5 - w * .55), 1.4)], color=str(.74 + .03 * i)), 2)
elif base == "cabinet":
    wood = random.choice(["#9a6b43", "#e9e4da", "#3f5a6b", "#6d7f5e", "#503a32"])
    add(Rectangle((X(1.3), .5), 7.4 * size, 3.1, color=wood), 2)
    for x in (1.6, 5.15):
        ax.add_patch(Rectangle((X(x), .8), 3.25 * size, 2.1, fill=False, ec="black", alpha=.35, lw=2, zorder=2.1))
        add(Rectangle((X(4.55 if x < 2 else 5.2), 1.7), .24, .7, color=metal), 2.2)
else:
    ax.plot([X(5), X(5), X(5.4), X(5.4), X(6.2)], [3.2, 1.9, 1.6, 2.1, 2.3], color=edge, lw=13, solid_joinstyle="round", zorder=1.5)
    ax.plot([X(5), X(5), X(5.4), X(5.4), X(6.2)], [3.2, 1.9, 1.6, 2.1, 2.3], color=metal, lw=8, solid_joinstyle="round", zorder=1.6)
glaze = np.array(random.choice([(1, 1, 1), (.98, .96, .9), (.93, .96, .98)]))
shell = lambda k: tuple(np.clip(glaze * k, 0, 1))
for i in range(12):                                           # outside of the basin, lit from the left
    u = i / 11
    t = np.linspace(np.pi, 2 * np.pi, 40)
    add(Polygon(np.c_[X(5 + .5 * u * -1.2 + 3.9 * (1 - .75 * u) * np.cos(t)), 5.0 + 2.1 * (1 - .28 * u) * np.sin(t)], color=shell(.7 + .24 * u)), 3)
oval(5, 5.05, 8.1, 2.5, shell(.82), 3.5)
oval(5, 5.13, 8.1, 2.5, shell(1), 3.6)
for i in range(14):                                           # the hollow
    u = i / 13
    oval(5, 5.0 - .2 * u, 6.7 * (1 - .62 * u), 1.75 * (1 - .62 * u), shell(.66 + .26 * u), 4)
oval(5, 4.82, 1.0, .3, edge, 4.2)
oval(5, 4.82, .66, .18, "#22262a", 4.3)
oval(5, 5.62, .5, .12, "#5a6066", 4.1, .7)                     # overflow
tall = random.uniform(.9, 1.5)
way = random.choice(["gooseneck", "block"])
if random.random() < .6:                                      # running water
    top = 6.1 if way == "gooseneck" else 6.35
    add(Polygon([(X(4.8), top), (X(5.2), top), (X(5.13), 4.85), (X(4.87), 4.85)], color="#7fc4e8", alpha=.75), 6.5)
    ax.plot([X(4.93), X(4.95)], [top, 4.9], color="white", lw=2.5, alpha=.9, zorder=6.6)
    for w in (1.3, .9):
        ax.add_patch(Ellipse((X(5), 4.85), w, w * .24, fill=False, ec="#9fd6f2", lw=2, zorder=4.4))
if way == "gooseneck":
    for lw, c, o in ((26, edge, 0), (20, metal, 0), (6, gleam, -.09)):
        ax.plot([X(5) + o, X(5) + o], [6.05, 6.4 + tall], color=c, lw=lw * size, zorder=5, solid_capstyle="butt")
    add(FancyBboxPatch((X(5) - .42, 6.05), .84, .5 + tall * .5, boxstyle="round,pad=0,rounding_size=.3", color=edge), 7)
    add(FancyBboxPatch((X(5) - .34, 6.12), .68, .4 + tall * .5, boxstyle="round,pad=0,rounding_size=.25", color=metal), 7.1)
else:
    add(Polygon([(X(4.6), 6.0), (X(5.4), 6.0), (X(5.35), 6.3 + tall), (X(4.65), 6.3 + tall)], color=edge), 5)
    add(FancyBboxPatch((X(5) - .45, 6.35), .9, .55, boxstyle="round,pad=0,rounding_size=.2", color=metal), 7)
    ax.plot([X(5), X(5)], [6.3 + tall, 6.8 + tall], color=metal, lw=9, zorder=4.9, solid_capstyle="round")
ax.plot([X(4.8), X(4.8)], [6.4, 6.75], color=gleam, lw=5, zorder=7.2, solid_capstyle="round")
oval(5, 5.98, 1.3, .26, metal, 4.8)
for s in (-1, 1):                                             # two handles
    x = 5 + s * 1.6
    oval(x, 5.95, .9, .22, edge, 4.8)
    ax.plot([X(x), X(x)], [5.98, 6.5], color=metal, lw=13, zorder=5)
    ax.plot([X(x - .42), X(x + .42)], [6.55, 6.55], color=edge, lw=11, zorder=5.1, solid_capstyle="round")
    ax.plot([X(x - .42), X(x + .42)], [6.58, 6.58], color=metal, lw=7, zorder=5.2, solid_capstyle="round")
    oval(x, 6.57, .24, .2, "#d1495b" if s < 0 else "#3a7ca5", 5.3)
