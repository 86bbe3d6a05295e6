import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse, Rectangle

U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.axis("off")
sky, light, dim, land = random.choice([("#9bd4f3", "#fff3c4", .95, "#4d8a55"), ("#ffad66", "#ffd9a0", .78, "#7a4a4a"), ("#1d2b5e", "#a9bdf5", .45, "#0f1a30"), ("#dfe9ee", "#ffffff", 1.05, "#8fa39a")])
wood = np.array(random.choice([(.62, .43, .27), (.5, .38, .3), (.72, .56, .4), (.55, .5, .46), (.82, .76, .68)])) * dim
tone = lambda k, c=wood: tuple(np.clip(np.array(c) * k, 0, 1))
plot = lambda *a, **k: ax.plot(*a, zorder=1, **k)               # lines and areas lie in the order they are drawn
poly = lambda p, c, **k: ax.add_patch(Polygon(p, fc=c, **k))
cx, peak = U(4.2, 5.8), U(7.6, 8.4)
L, R, base = cx - 2.9, cx + 2.9, 2.9
ax.add_patch(Rectangle((0, 0), 10, 10, fc=tone(.55)))
# the two roof slopes with rafters, running from the near edge back to the gable
for far, near in (((L, 3.4), (-5, 3)), ((R, 3.4), (15, 3))):
    poly([far, (cx, peak), (5, 14), near], tone(.72 if far[0] == L else .58))
    for t in np.linspace(0, 1, 12):
        a, b = np.array(far) * (1 - t) + np.array((cx, peak)) * t, np.array(near) * (1 - t) + np.array((5, 14.)) * t
        plot(*zip(a, b), color=tone(.42), lw=1)
    for t in (.02, .15, .34, .62, .98):
        a, b = np.array(far) * (1 - t) + np.array(near) * t, np.array((cx, peak)) * (1 - t) + np.array((5, 14.)) * t
        plot(*zip(a, b), color=tone(.28), lw=9 + 13 * t, solid_capstyle="butt")
        plot(*zip(a - .05, b - .05), color=tone(.95 - .2 * t), lw=4 + 8 * t, solid_capstyle="butt")
poly([(L, base), (R, base), (15, -2), (-5, -2)], tone(.8))
for t0, t1 in zip(np.linspace(0, 1, 16), np.linspace(0, 1, 16)[1:]):         # floor boards of uneven tone
    poly([(L + (R - L) * t0, base), (L + (R - L) * t1, base), (-5 + 20 * t1, -2), (-5 + 20 * t0, -2)], tone(U(.7, .92)), ec=tone(.45), lw=1)
gable = poly([(L, base), (L, 3.4), (cx, peak), (R, 3.4), (R, base)], tone(.92))
for x in np.arange(L, R, .42):
    ax.add_patch(Rectangle((x, base), .4, 6, fc=tone(U(.82, 1)), ec=tone(.62), lw=1, clip_path=gable))
plot([L, R], [base, base], color=tone(.4), lw=4)
plot([cx - 1.45, cx + 1.45], [peak - 1.05] * 2, color=tone(.35), lw=10, solid_capstyle="butt")      # collar beam
r, wy = U(1.05, 1.3), 5.15
for q, k in ((.34, .35), (.28, 1.45), (.1, .5)):                             # window: frame, reveal, view
    ax.add_patch(Circle((cx, wy), r + q, fc=tone(k)))
pane = ax.add_patch(Circle((cx, wy), r, fc=sky))
ax.add_patch(Circle((cx + U(-.6, .6), wy + .45), .27, fc=light, clip_path=pane))
for k in range(3):
    u = np.linspace(-2, 2, 30)
    poly(list(zip(cx + u, wy - .2 - .28 * k + .16 * np.sin(u * U(2, 4) + U(0, 6)))) + [(cx + 2, wy - 3), (cx - 2, wy - 3)], land, alpha=.5, lw=0, clip_path=pane)
bars = random.choice([(0, 90), (0, 60, 120), (0, 45, 90, 135), (45, 135)])
for a in np.radians(bars):
    plot([cx - r * np.cos(a), cx + r * np.cos(a)], [wy - r * np.sin(a), wy + r * np.sin(a)], color=tone(1.45), lw=5, solid_capstyle="butt")
side = random.choice([-1, 1])
fx, fy = cx + side * U(.2, .9), 1.35                                         # the lit patch on the floor, barred like the window
poly([(cx - r, wy), (cx, wy + r * .9), (cx + r, wy), (fx + 1.7, fy), (fx, fy - .7), (fx - 1.7, fy)], light, alpha=.13, lw=0, zorder=3)
poly([(cx - r * .6, wy), (cx + r * .6, wy), (fx + 1.1, fy), (fx - 1.1, fy)], light, alpha=.13, lw=0, zorder=3)
ax.add_patch(Ellipse((fx, fy), 3.5, 1.3, fc=light, alpha=.6, lw=0))
for a in np.radians(bars):
    plot([fx - 1.75 * np.cos(a), fx + 1.75 * np.cos(a)], [fy - .65 * np.sin(a), fy + .65 * np.sin(a)], color=tone(.7), lw=5, alpha=.7, solid_capstyle="butt")
ax.scatter(np.random.uniform(-1, 1, 60) + np.linspace(cx, fx, 60), np.linspace(5, 1.4, 60), s=np.random.uniform(1, 7, 60), c=light, alpha=.7, lw=0, zorder=3.1)


def box(x, y, w, h, c):
    """a box: shadow, front, lit top, tape"""
    ax.add_patch(Ellipse((x, y), w * 1.25, .4, fc="black", alpha=.35, lw=0))
    ax.add_patch(Rectangle((x - w / 2, y), w, h, fc=tone(.8, c), ec=tone(.3, c), lw=1.5))
    poly([(x - w / 2, y + h), (x + w / 2, y + h), (x + w * .42, y + h + .26), (x - w * .42, y + h + .26)], tone(1.15, c), ec=tone(.3, c), lw=1.5)
    dark = x + w / 2 if x > cx else x - w / 2                                 # the end away from the window lies in shade
    poly([(dark, y), (dark, y + h), (x, y + h), (x + (dark - x) * .4, y)], "black", alpha=.16, lw=0)
    ax.add_patch(Rectangle((x - .12, y + h * .5), .24, h * .5, fc=tone(1.05, c)))


for x, y, w, h in ((cx + side * 2.9, 1.7, 1.9, 1.4), (cx + side * 3.0, 3.1, 1.3, .9), (cx + side * 3.6, .5, 1.6, 1.1), (cx - side * 3.2, 1.8, 1.5, 1.1)):
    box(x, y, w, h, np.array(random.choice([(.84, .62, .38), (.72, .5, .32), (.78, .7, .56)])) * dim)
tx, c = cx - side * 2.5, np.array(random.choice([(.55, .2, .15), (.2, .4, .33), (.26, .3, .52)])) * dim     # the trunk
ax.add_patch(Ellipse((tx, .5), 3, .5, fc="black", alpha=.4, lw=0))
ax.add_patch(Rectangle((tx - 1.2, .45), 2.4, 1.0, fc=tone(.9, c), ec=tone(.3, c), lw=2))
lid = poly([(tx - 1.25, 1.45), (tx - 1.15, 1.9), (tx - .8, 2.15), (tx + .8, 2.15), (tx + 1.15, 1.9), (tx + 1.25, 1.45)], tone(1.25, c), ec=tone(.3, c), lw=2)
plot([tx - .8, tx + .8], [2.02, 2.02], color=light, lw=3, alpha=.5)
for x in (-.75, .75): ax.add_patch(Rectangle((tx + x - .1, .45), .2, 1.7, fc=tone(dim, (.85, .66, .32)), ec=tone(.3, c)))
ax.add_patch(Rectangle((tx - .18, 1.22), .36, .42, fc=tone(dim, (.95, .8, .42)), ec=tone(.3, c)))
corner = np.array((L + .05, 3.5)) if side > 0 else np.array((R - .05, 3.5))
for q in (.3, .55, .8): plot(corner[0] + side * q * np.array([0, .25, .75, 1]), corner[1] + q * np.array([1.2, .6, .2, -.4]), color="white", alpha=.35, lw=.8)
