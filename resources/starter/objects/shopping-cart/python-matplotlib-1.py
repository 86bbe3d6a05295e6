import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle, Ellipse
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1]); ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
wall, floor, wire = random.choice([("#e8eef2", "#c3ccd4", "#5b6570"), ("#2b3550", "#1b2236", "#cfd6e2"), ("#ffd166", "#e0a83a", "#434343"), ("#0f766e", "#0a4f4a", "#e6f2f0"), ("#f9dcd4", "#d9a79a", "#7a3a3a")])
grip = random.choice(["#d62828", "#1d70b8", "#f77f00", "#2a9d4b", "#8338ec"])
fig.patch.set_facecolor(wall)
y0 = random.uniform(.8, 1.4)
ax.axhspan(0, y0 + random.uniform(.2, 1.0), color=floor)
k, flip = random.uniform(.86, 1.02), random.choice([-1, 1])
T = Affine2D().translate(-5.2, 0).scale(flip * k, k).translate(5, y0) + ax.transData
A, B, C, D = np.array([(2.2, 7.0), (9.0, 6.3), (8.2, 3.4), (3.3, 3.1)])          # the basket: rear top, front top, front bottom, rear bottom


def tube(pts, lw=5, c=None, z=4):
    p = np.array(pts, float)
    ax.plot(p[:, 0], p[:, 1], color=c or wire, lw=lw * k, solid_capstyle="round", solid_joinstyle="round", transform=T, zorder=z)


ax.add_patch(Ellipse((5.6, .02), 7, .5, color="#000", alpha=.22, lw=0, transform=T))
# goods in the basket, in part above its rim
n = random.choice([0, 4, 5, 6])
for i in range(n):
    x, c = 3.3 + 4.6 * (i + .5) / n, random.choice(["#e63946", "#f4a261", "#2a9d8f", "#e9c46a", "#9b5de5", "#4d96ff", "#f28482"])
    h, what = random.uniform(1.6, 3.2), random.choice(["box", "bottle", "melon", "leek", "bag"])
    put = lambda p: (p.set_transform(T), p.set_zorder(2), ax.add_patch(p))
    if what == "box":
        put(Rectangle((x - .6, 4), 1.2, h + .5, angle=random.uniform(-8, 8), fc=c, ec="#0003")); put(Rectangle((x - .45, 4 + h * .6), .9, .6, fc="#fff", ec="none"))
    elif what == "bottle":
        put(Polygon([(x - .4, 4), (x - .4, 4 + h * .8), (x - .15, 4.4 + h), (x - .15, 5.1 + h), (x + .15, 5.1 + h), (x + .15, 4.4 + h), (x + .4, 4 + h * .8), (x + .4, 4)], fc=c)); put(Rectangle((x - .2, 5.0 + h), .4, .25, fc="#333"))
    elif what == "melon":
        put(Circle((x, 4.4 + h * .7), 1.0, fc="#4f9d3a", ec="#2e6b22", lw=2))
        for s in (-.5, 0, .5): put(Ellipse((x + s, 4.4 + h * .7), .16, 1.7 - abs(s), fc="#2e6b22"))
    elif what == "leek":
        put(Rectangle((x - .16, 4), .32, h + .6, fc="#f1f3e0"))
        for s in (-.7, -.3, .3, .7): put(Polygon([(x - .14, 4.5 + h), (x + .14, 4.5 + h), (x + s, 6 + h)], fc="#4c9a49"))
    else:
        put(Polygon([(x - .7, 4), (x - .6, 4.2 + h), (x - .3, 4 + h), (x, 4.25 + h), (x + .3, 4 + h), (x + .6, 4.2 + h), (x + .7, 4)], fc="#c9a06a", ec="#8d6b3f"))
far = np.array((.35, .28))                                                          # the far wall of the basket, thin
tube([A + far, B + far, C + far * .6], 2, z=1)
ax.add_patch(Polygon([A, B, C, D], fc=wire, alpha=.16, transform=T, zorder=3))
m = random.randint(10, 15)
for t in np.linspace(0, 1, m):
    tube([A + (B - A) * t, D + (C - D) * t], 1.7)
for t in np.linspace(0, 1, 6):
    tube([A + (D - A) * t, B + (C - B) * t], 1.7)
tube([A, B, C, D, A], 4.5)
tube([(1.9, 7.1), (3.3, 3.1), (2.9, 1.6), (8.3, 1.35)], 6)                        # frame, rear post and lower rail
tube([(3.2, 3.2), (8.1, 3.3)], 5); tube([(8.1, 3.4), (7.6, 1.4)], 5)
for x in np.linspace(3.6, 7.3, 5): tube([(x, 1.55), (x + .3, 1.75)], 2)
tube([(3.0, 1.72), (7.9, 1.7)], 2.2)
tube([A, (1.5, 7.35)], 6); tube([(1.72, 7.28), (1.05, 7.5)], 12, grip, 6); tube([(1.6, 7.4), (1.15, 7.56)], 2, "#fff8", 7)
for x in (3.0, 7.9):                                                               # casters
    tube([(x, 1.5), (x, 1.05)], 6)
    ax.add_patch(Polygon([(x - .36, 1.1), (x + .22, 1.1), (x + .05, .5), (x - .3, .5)], fc=wire, transform=T, zorder=5))
    for r, c in ((.52, "#202227"), (.3, "#8f969e"), (.1, "#202227")):
        ax.add_patch(Circle((x - .16, .54), r, fc=c, transform=T, zorder=6))
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
