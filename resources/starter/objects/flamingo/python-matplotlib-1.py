import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgb
from matplotlib.patches import Ellipse, Polygon

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
back, water = random.choice([("#bfe6e4", "#5fb3b3"), ("#fde3c0", "#e8a87c"), ("#1f3a4d", "#14566a"), ("#f6f1e7", "#b7d3d6"), ("#2f5d46", "#3f8a78"), ("#7fc4f0", "#2f7fb8")])
fig.patch.set_facecolor(back)
pink = np.array(to_rgb(random.choice(["#f77fa0", "#ff9a8b", "#f26a6a", "#fbb4c4"])))
side, size, hor = random.choice([-1, 1]), random.uniform(0.92, 1.05), random.uniform(1.6, 4.2)
ax.set_xlim((0, 10) if side > 0 else (10, 0)); ax.set_ylim(-.15, 10 / size); ax.axis("off")
ax.axhspan(-1, hor, color=water, zorder=0)
for _ in range(14):                                                    # reeds and ripples
    x, h = random.choice([random.uniform(-.5, 3), random.uniform(7.6, 10.5)]), random.uniform(1, 4.5)
    ax.plot([x, x + .1, x + random.uniform(-.6, .6)], [hor - .2, hor + h * .6, hor + h], color="#3f6b45", lw=3, alpha=.55, zorder=.5)
for _ in range(9):
    x, y = random.uniform(0, 9), random.uniform(0, hor)
    ax.plot([x, x + random.uniform(.6, 2)], [y, y], color="white", alpha=.45, lw=2, zorder=.6)

def tube(points, widths, shade, z):
    """A line whose width changes along a smooth path."""
    t, k = np.linspace(0, len(points) - 1, 90), np.arange(len(points))
    c = [np.polynomial.Polynomial.fit(k, np.array(points, float)[:, j], min(len(points) - 1, 6))(t) for j in (0, 1)]
    p = np.c_[c[0], c[1]][:, None]
    ax.add_collection(LineCollection(np.hstack([p[:-1], p[1:]]), linewidths=np.interp(t[1:], k, widths), colors=shade, capstyle="round", zorder=z))
    return p[:, 0]

bx, by = 4.7, 5.2; lift = random.uniform(0, .6)
knee = random.uniform(.2, .9); leg = pink * .85
for e in range(4):
    ax.add_patch(Ellipse((bx + .3, .45), 1 + .7 * e, .2 + .12 * e, fill=False, ec="white", alpha=.6 - .12 * e, lw=1.5, zorder=.7))
ax.plot([bx + .2, bx + .28, bx + .3], [by - .9, 2.75, .45], color=leg, lw=5.5, zorder=2, solid_joinstyle="round")
ax.plot([bx + .28], [2.75], "o", color=leg * .8, ms=9, zorder=2)
ax.plot([bx - .3, bx + .9 + knee, bx + .1], [by - .9, 3.2 + lift, 2.75 + lift * .4], color=leg * .88, lw=5, zorder=1.5, solid_joinstyle="round")
ax.plot([bx + .1, bx - .35, bx + .2], np.array([2.75, 2.5, 2.35]) + lift * .4, color=leg * .7, lw=4, zorder=1.5)
# body: a drop that runs into the tail, then rows of feathers
u = np.linspace(0, 2 * np.pi, 80)
body = np.c_[bx + 2.15 * np.cos(u) - .25 * (1 - np.cos(u)), by + 1.25 * np.sin(u) * (1 - .35 * np.cos(u + 2.6)) + .12 * np.cos(u)]
ax.add_patch(Polygon(body, fc=pink, lw=0, zorder=3))
ax.add_patch(Ellipse((bx + .3, by - .45), 3.1, 1.3, fc=pink * .82, lw=0, alpha=.5, zorder=3.1))
for row in range(6):
    for j in range(8 - row):
        x, y = bx + 1.1 - .42 * j - .1 * row, by + .75 - .27 * row - .04 * j * j
        if abs(x - bx + .3) > 2.1: continue
        f = random.uniform(.88, 1.06) - .03 * row
        ax.add_patch(Ellipse((x - .3, y), 1.15, .4, angle=18 + 4 * j, fc=np.clip(pink * f + .03 * j, 0, 1), ec=pink * .75, lw=.7, zorder=3.3 + row * .02 - .001 * j))
for k in range(5):
    ax.add_patch(Polygon([(bx - 1.5, by + .1 - .12 * k), (bx - 2.75 + .1 * k, by - .75 - .12 * k), (bx - 1.1, by - .45 - .08 * k)], fc=pink * (.95 - .06 * k), ec=pink * .7, lw=.7, zorder=3 - .01 * k))
ax.add_patch(Polygon([(bx - .9, by - .35), (bx - 2.3, by - 1.05), (bx - .3, by - .8)], fc="#2a1c20", zorder=3.25))
s = random.uniform(-.5, .5)
neck = tube([(bx + 1.5, by + .2), (bx + 2.5, by + .35), (bx + 2.6, by + 1.5), (bx + 1.5, by + 2.4 + .2 * s), (bx + 1.45 + .3 * s, by + 3.5), (bx + 2.5 + .3 * s, by + 3.75)], [36, 30, 21, 17, 15, 16], [np.clip(pink * f, 0, 1) for f in np.linspace(.96, 1.08, 89)], 4)
hx, hy = neck[-1]
ax.add_patch(Ellipse((hx + .1, hy), 1.1, .82, angle=-18, fc=np.clip(pink * 1.08, 0, 1), lw=0, zorder=5))
bill = np.array([(.35, .32), (1.0, .1), (1.38, -.45), (1.3, -1.15), (1.08, -1.25), (.92, -.72), (.5, -.4), (.2, -.35)]) + (hx, hy)
ax.add_patch(Polygon(bill, fc="#f7e6d6", ec=pink * .6, lw=1, zorder=4.9))
ax.add_patch(Polygon(bill[[2, 3, 4, 5]] + [(.0, -.12), (0, 0), (0, 0), (-.02, 0)], fc="#1d191b", zorder=5.1))
ax.plot(*(bill[[7]] * .5 + bill[[0]] * .5 + [(.2, -.1), (.55, -.35), (.85, -.75)]).T, color="#7a4a4a", lw=1.2, zorder=5.2)
for r, c in ((.15, "#f8e17a"), (.08, "#141012")): ax.add_patch(Ellipse((hx + .22, hy + .12), 2 * r, 2 * r, fc=c, lw=0, zorder=6))
