import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
sky, light, dim = random.choice([("#a9dcf5", "#fff3c4", 1.0), ("#ffb26b", "#ffc98a", .8), ("#1d2b5e", "#9db4f0", .42), ("#e4e9ec", "#ffffff", 1.15)])
wood = np.array(random.choice([(.62, .43, .27), (.5, .38, .3), (.72, .56, .4), (.55, .5, .46), (.86, .82, .75)])) * dim
tone = lambda k: tuple(np.clip(wood * k, 0, 1))
poly = lambda p, c, **k: ax.add_patch(Polygon(p, fc=c, **k))
cx, peak = random.uniform(4.2, 5.8), random.uniform(7.6, 8.4)
L, R, base = cx - 2.9, cx + 2.9, 2.9
ax.add_patch(Rectangle((0, 0), 10, 10, fc=tone(.55)))
# the two roof slopes with rafters, running from the near edge back to the gable
for far, near in (((L, 3.4), (-5, 3)), ((R, 3.4), (15, 3))):
    poly([far, (cx, peak), (5, 14), near], tone(.75 if far[0] == L else .6))
    for t in np.linspace(0, 1, 9):
        a = np.array(far) * (1 - t) + np.array((cx, peak)) * t
        b = np.array(near) * (1 - t) + np.array((5, 14.)) * t
        ax.plot(*zip(a, b), color=tone(.42), lw=1)
    for t in (.08, .27, .58, .98):
        a, b = np.array(far) * (1 - t) + np.array(near) * t, np.array((cx, peak)) * (1 - t) + np.array((5, 14.)) * t
        ax.plot(*zip(a, b), color=tone(.3), lw=9 + 13 * t, solid_capstyle="butt")
        ax.plot(*zip(a - .04, b - .04), color=tone(1.0), lw=4 + 7 * t, solid_capstyle="butt")
poly([(L, base), (R, base), (15, -2), (-5, -2)], tone(.85))
for t in np.linspace(0, 1, 15):
    ax.plot([L + (R - L) * t, -5 + 20 * t], [base, -2], color=tone(.5), lw=1.2)
gable = poly([(L, base), (L, 3.4), (cx, peak), (R, 3.4), (R, base)], tone(.95))
for x in np.arange(L, R, .42):
    ax.plot([x, x], [base, 9], color=tone(.7), lw=1, clip_path=gable)
r, wy = random.uniform(.95, 1.2), 5.3
pane = Circle((cx, wy), r, fc=sky); ax.add_patch(Circle((cx, wy), r + .24, fc=tone(1.35), ec=tone(.4))); ax.add_patch(pane)
ax.add_patch(Circle((cx + random.uniform(-.5, .5), wy + .4), .27, fc=light, clip_path=pane))
poly([(cx - 2, wy - 1.2), (cx - .5, wy - .3), (cx + .4, wy - .7), (cx + 2, wy - 1.3)], "#4d7a55", alpha=.75, clip_path=pane)
ax.plot([cx - r, cx + r, cx, cx, cx], [wy, wy, wy, wy + r, wy - r], color=tone(1.35), lw=4)
fx = cx + random.uniform(-2.2, 2.2)
ax.fill_between([0], [0])
for k in range(5):
    w = .3 + .12 * k
    poly([(cx - r * w, wy), (cx + r * w, wy), (fx + 1.9 * w, .9), (fx - 1.9 * w, .9)], light, alpha=.1, lw=0)
ax.scatter(np.random.uniform(0, 1, 40) * 2 + fx - 1, np.random.uniform(1, 5, 40), s=3, c=light, alpha=.6)
side = random.choice([-1, 1])
for x, y, w, h in ((cx + side * 2.9, 1.5, 1.9, 1.5), (cx + side * 3.2, 3, 1.2, .9), (cx - side * 3.1, 1.7, 1.5, 1.1)):    # boxes
    c = np.clip(np.array(random.choice([(.8, .6, .38), (.7, .5, .32), (.75, .68, .55)])) * dim, 0, 1)
    ax.add_patch(Rectangle((x - w / 2, y), w, h, fc=c, ec=tone(.25)))
    ax.add_patch(Rectangle((x - .12, y), .24, h, fc=c * .8)); poly([(x - w / 2, y + h), (x + w / 2, y + h), (x + w / 2 - side * .2, y + h + .2), (x - w / 2 - side * .2, y + h + .2)], c * .75)
tx, c = cx - side * 2.4, np.array(random.choice([(.5, .2, .15), (.2, .35, .3), (.25, .28, .45)])) * dim     # the trunk
ax.add_patch(Rectangle((tx - 1.2, .6), 2.4, 1.0, fc=c, ec=tone(.2), lw=2)); poly([(tx - 1.2, 1.6), (tx - 1.1, 2), (tx - .8, 2.2), (tx + .8, 2.2), (tx + 1.1, 2), (tx + 1.2, 1.6)], c * 1.25, ec=tone(.2), lw=2)
for x in (-.75, .75):
    ax.add_patch(Rectangle((tx + x - .1, .6), .2, 1.6, fc="#c9a24b"))
ax.add_patch(Rectangle((tx - .18, 1.4), .36, .4, fc="#e2c064"))
