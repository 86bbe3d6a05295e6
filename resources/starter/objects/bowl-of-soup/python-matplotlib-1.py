import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Circle, Wedge

R = np.random
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set_xlim(0, 10); ax.set_ylim(0, 10)
cloth, line = [("#efe3cf", "#d6c2a0"), ("#26313b", "#34434f"), ("#8fb3a5", "#7aa090"), ("#b5523b", "#9d4430"), ("#191517", "#2c2628"), ("#c9d7ea", "#aabdd6"), ("#e9c46a", "#d8ae48")][R.randint(7)]
soup, deep, glow = [("#d9482b", "#a52c16", "#f08a5c"), ("#e8a02e", "#b87414", "#f8cb72"), ("#7d9b3c", "#546f20", "#b2c974"), ("#c98b45", "#8f5a22", "#e8bd80"), ("#f0e0b6", "#cdb57c", "#fff6dc")][R.randint(5)]
china, rim = [("#ffffff", "#cfd6dd"), ("#2f5d8a", "#1d3d5e"), ("#d98b5f", "#9c5733"), ("#5c6b5a", "#3d4a3c"), ("#f2d7d0", "#cfa69c"), ("#3a3a40", "#1f1f24")][R.randint(6)]
ax.add_patch(plt.Rectangle((0, 0), 10, 10, color=cloth))
pattern = R.randint(3)
for t in np.arange(-10, 20, R.uniform(.7, 1.4)):
    if pattern < 2: ax.plot([t, t + 6 * pattern], [0, 10], color=line, lw=R.choice([3, 8]), zorder=.5)
    if pattern == 1: ax.plot([0, 10], [t, t], color=line, lw=5, zorder=.5)
cx, cy, a, sq = 5 + R.uniform(-.5, .5), 5.2 + R.uniform(-.3, .5), R.uniform(3.4, 4), R.uniform(.42, .6)
b, deepth = a * sq, R.uniform(2.3, 3.1)
side = R.choice([-1, 1])
E = lambda x, y, w, h, c, z, **k: ax.add_patch(Ellipse((x, y), 2 * w, 2 * h, fc=c, zorder=z, **k))
E(cx + .3, cy - deepth - .3, a * .95, b * .7, "black", 1, alpha=.28)
if R.rand() < .6: E(cx, cy - deepth + .15, a * 1.12, b * .86, rim, 1.5); E(cx, cy - deepth + .25, a * 1.1, b * .83, china, 1.6, ec=rim, lw=2)
th = np.linspace(np.pi, 2 * np.pi, 60)
foot = np.abs(np.cos(th)) ** .7 * np.sign(np.cos(th))
side_x = np.r_[a * np.cos(th)]; wall = cy - deepth * np.sqrt(np.clip(1 - np.abs(np.cos(th)) ** 2.6, 0, 1)) - b * .25 * np.abs(np.sin(th))
bowl = Polygon(np.r_[np.c_[cx + side_x, wall], [[cx + a, cy], [cx - a, cy]]], fc=china, ec=rim, lw=1.5, zorder=2); ax.add_patch(bowl)
for i in range(14):                                       # the bowl turns into shade on one side
    p = ax.add_patch(Ellipse((cx + side * (a * 1.1 - i * .1), cy - 1.5), 2.4, 7, fc="black", alpha=.022, zorder=2.1)); p.set_clip_path(bowl)
p = ax.add_patch(Ellipse((cx - side * a * .55, cy - deepth * .45), .5, 1.7, angle=side * 22, fc="white", alpha=.5, zorder=2.2)); p.set_clip_path(bowl)
if R.rand() < .5:
    for f in (.3, .42): ax.plot(cx + side_x * .995, cy - (cy - wall) * f - b * .55 * np.abs(np.sin(th)), color=rim, lw=3, zorder=2.2)
E(cx, cy, a, b, china, 3, ec=rim, lw=2); E(cx, cy - .1, a * .92, b * .9, rim, 3.1)
top = E(cx, cy - .22, a * .88, b * .83, deep, 3.2)
for i in range(8): E(cx - side * .04 * i, cy - .22 + .015 * i, a * .87 * (1 - i * .055), b * .81 * (1 - i * .055), soup, 3.3, alpha=.35)
p = E(cx - side * a * .4, cy + b * .3, a * .3, b * .16, glow, 3.4, alpha=.8)
spot = lambda q=.72: (lambda r, t: (cx + a * q * r * np.cos(t), cy - .22 + b * q * r * np.sin(t)))(R.rand() ** .5, R.uniform(0, 6.28))
style = R.randint(4)
for _ in range(R.randint(6, 13) if style != 1 else 3):
    x, y = spot(); kind = R.randint(4); s = R.uniform(.24, .4)
    E(x, y - .07, s * 1.15, s * .7, deep, 3.5)
    if kind == 0: E(x, y, s, s * .6, "#f28c28", 3.6, ec="#c9610f"); E(x, y, s * .45, s * .27, "#f7ae5c", 3.7)               # carrot slice
    elif kind == 1: E(x, y, s * .6, s * .5, "#7fb23a", 3.6, ec="#4d7a1d")                                           # pea
    elif kind == 2: ax.add_patch(Polygon([(x - s, y), (x, y + s * .5), (x + s, y), (x + s, y - .12), (x, y - s * .6), (x - s, y - .12)], fc="#f2d488", ec="#b98f3e", zorder=3.6))   # crouton or potato
    else: ax.plot(x + np.linspace(-.6, .6, 20), y + .14 * np.sin(np.linspace(0, R.uniform(4, 9), 20)), color="#ffeeb0", lw=5, zorder=3.6, solid_capstyle="round")      # noodle
if style == 1:
    t = np.linspace(0, 4 * np.pi, 120); ax.plot(cx + a * .045 * t * np.cos(t), cy - .2 + b * .045 * t * np.sin(t), color="#fffaf0", lw=6, zorder=3.6, solid_capstyle="round")
for _ in range(R.randint(8, 22)):
    x, y = spot(.7); ang = R.uniform(0, 180)
    ax.add_patch(Ellipse((x, y), .36, .15, angle=ang, fc=R.choice(["#3f8a35", "#2d6b2a", "#68ad4b"]), zorder=3.8))
if R.rand() < .7:                                           # spoon leans out of the soup
    sx, sy = cx + side * a * .25, cy - .3; ex, ey = cx + side * min(a * 1.12, 4.5), cy + b + 1.2
    ax.plot([sx, ex], [sy, ey], color="#6d757d", lw=11, zorder=3.9, solid_capstyle="round"); ax.plot([sx, ex], [sy + .05, ey + .05], color="#d5dbe0", lw=6, zorder=3.91, solid_capstyle="round"); E(sx, sy - .05, .6, .3, soup, 3.92)
for i in range(R.randint(2, 5)):                            # steam
    x = cx + R.uniform(-1.8, 1.8); y = np.linspace(cy + .4, R.uniform(8.4, 9.7), 40); u = (y - y[0]) / (y[-1] - y[0])
    for lw in (16, 10, 5): ax.plot(x + .4 * np.sin(u * 7 + R.uniform(0, .3) + i) * (.3 + u), y, color="white" if cloth != "#efe3cf" else "#ffffff", alpha=.17, lw=lw, zorder=5, solid_capstyle="round")
