import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Rectangle

rng = np.random
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
air, turf, blade = [("#bfe3f2", "#79b04f", "#4d8733"), ("#f7c98b", "#8a8a3c", "#5f5f22"), ("#22304f", "#1f4436", "#12291f"), ("#e9edf0", "#a7b89a", "#7d9270"), ("#fdf1d0", "#c9a66b", "#9b7a42"), ("#5f7f8c", "#3f5e3a", "#2b4427")][rng.randint(6)]
tub = ["#3c8f4e", "#c43c2f", "#2f6db3", "#8d99a3", "#e6a11f", "#5a3f7a"][rng.randint(6)]
wood, grain = [("#c08a4e", "#7d5427"), ("#8a5a33", "#553316"), ("#d9b27c", "#9c743e")][rng.randint(3)]
ax.add_patch(Rectangle((0, 0), 10, 10, color=air)); level = rng.uniform(2.3, 3.4)
if rng.rand() < .55:                                   # picket fence
    for x in np.arange(-.2, 10, .95): ax.add_patch(Polygon([(x, level - .2), (x, 5.6), (x + .3, 6.1), (x + .6, 5.6), (x + .6, level - .2)], fc="#ffffff", ec="#bbb6ab", alpha=.75))
    for y in (3.9, 5.2): ax.add_patch(Rectangle((0, y), 10, .25, fc="#f4f1ea", ec="#bbb6ab", alpha=.75))
else:
    for _ in range(14): ax.add_patch(Circle((rng.uniform(0, 10), level + rng.uniform(-.2, .8)), rng.uniform(.5, 1.2), fc=blade, alpha=.55))
ax.add_patch(Rectangle((0, 0), 10, level, color=turf))
gx, gy = rng.uniform(0, 10, 170), rng.uniform(0, level, 170); nan = np.full(170, np.nan)
ax.plot(np.c_[gx, gx + rng.uniform(-.12, .12, 170), nan].ravel(), np.c_[gy, gy + .3, nan].ravel(), color=blade, lw=1.5)
side, k, ox, oy = rng.choice([-1, 1]), rng.uniform(.92, 1.06), rng.uniform(-.2, .2), rng.uniform(-.3, .5)
T = lambda p: np.c_[5 + ox + side * k * (np.array(p, float)[:, 0] - 5), 4.6 + oy + k * (np.array(p, float)[:, 1] - 4.6)]
add = lambda p, fc, ec="none", z=3, lw=1.5, **o: ax.add_patch(Polygon(T(p), fc=fc, ec=ec, zorder=z, lw=lw, joinstyle="round", **o))
bar = lambda p, c, w, z: ax.plot(*T(p).T, color=c, lw=w, zorder=z, solid_capstyle="round", solid_joinstyle="round")
disc = lambda x, y, r, fc, ec, z, lw=1: ax.add_patch(Circle(T([(x, y)])[0], r * k, fc=fc, ec=ec, zorder=z, lw=lw))
a = np.linspace(0, 6.3, 40); add(np.c_[4.9 + 4.2 * np.cos(a), 1.55 + .3 * np.sin(a)], "black", z=2.5, alpha=.28)
bar([(9.4, 4.75), (6.4, 3.5), (2.5, 2.6)], grain, 9, 2.6)                             # far handle
bar([(7.3, 3.5), (7.7, 1.7)], "#3b3f44", 6, 2.6)
load = rng.randint(5)                                                              # what lies in the tray
if load == 0:
    add([(1.9, 6.2), (2.8, 7.2), (3.9, 7.7), (5, 8.0), (6, 7.5), (7, 6.6), (7.6, 6.1), (5, 5.6)], "#5b3d28", "#3a2516", 2.8)
    for _ in range(70): u = rng.uniform(-1, 1); disc(4.8 + 2.4 * u, 6.2 + rng.rand() * 1.5 * (1 - u * u), rng.uniform(.04, .14), ["#7a5538", "#3a2516", "#8f6b4a"][rng.randint(3)], "none", 2.9)
    bar([(5.2, 7.6), (6.6, 9.3)], wood, 5, 2.75)
elif load == 1:
    add([(1.9, 6.1), (3, 7), (4.8, 7.4), (6.4, 7), (7.6, 6.1)], "#8a4a1c", z=2.75)
    for _ in range(100): u = rng.uniform(-1, 1); x, y, s = 4.8 + 2.6 * u, 5.9 + rng.rand() * 1.9 * (1 - u * u), rng.uniform(0, 6.3); add([(x + .32 * np.cos(s), y + .32 * np.sin(s)), (x - .14 * np.sin(s), y + .14 * np.cos(s)), (x - .32 * np.cos(s), y - .32 * np.sin(s)), (x + .14 * np.sin(s), y - .14 * np.cos(s))], ["#d9772b", "#b33a1e", "#e8b23a", "#8a5a22"][rng.randint(4)], "#5a3212", 2.8, .6)
elif load == 2:
    for x, y, r in [(3, 6.5, .85), (4.9, 6.7, 1.0), (6.6, 6.4, .75), (4, 7.6, .75), (5.9, 7.6, .65)]:
        for f in (1, .62, .25): add(np.c_[x + r * f * 1.15 * np.cos(a), y + r * .86 * np.sin(a)], "#ec7f1e", "#a84e0a", 2.8)
        bar([(x, y + r * .8), (x + .12, y + r * 1.15)], "#4f6b2a", 5, 2.85)
else:
    for _ in range(28): u = rng.uniform(-1, 1); x, y = 4.8 + 2.4 * u, 6.5 + rng.rand() * 2.1 * (1 - .7 * u * u); bar([(4.8 + 1.9 * u, 5.8), (x, y)], "#3d7a35", 2.5, 2.7); c = ["#f25f8a", "#f9d648", "#ffffff", "#a86fd1", "#e8402f"][rng.randint(5)]; [disc(x + .18 * np.cos(t), y + .18 * np.sin(t), .14, c, "none", 2.8) for t in np.arange(5) * 1.26]; disc(x, y, .1, "#7a4a12", "none", 2.9)
add([(1.2, 6.2), (2.5, 3.7), (6.1, 3.5), (8.1, 6.1)], tub, "#22262b", 3, 2)
add([(1.2, 6.2), (1.65, 5.3), (7.5, 5.3), (8.1, 6.1)], "white", z=3.1, alpha=.18); add([(2.5, 3.7), (6.1, 3.5), (6.8, 4.4), (2.05, 4.6)], "black", z=3.1, alpha=.2)
bar([(1.05, 6.22), (8.25, 6.12)], "#22262b", 8, 3.2); bar([(1.05, 6.25), (8.25, 6.15)], tub, 5, 3.3)
bar([(6.2, 3.4), (6.6, 1.55), (7.1, 1.55)], "#3b3f44", 7, 3.4); bar([(3.2, 3.6), (6.4, 2.3)], "#3b3f44", 4, 2.9)
bar([(9.5, 4.4), (6.3, 3.2), (1.9, 2.55)], grain, 12, 3.5); bar([(9.5, 4.42), (6.3, 3.24), (1.9, 2.6)], wood, 8, 3.6); bar([(8.8, 4.15), (9.6, 4.46)], "#1e1f22", 12, 3.7)
disc(1.9, 2.6, 1.05, "#26272b", "#101114", 3.8); disc(1.9, 2.6, .68, air, "#b9bec4", 3.9, 3)
for t in np.arange(8) * np.pi / 4 + rng.rand(): bar([(1.9, 2.6), (1.9 + .66 * np.cos(t), 2.6 + .66 * np.sin(t))], "#c3c8cd", 2.5, 4)
disc(1.9, 2.6, .18, "#d9b23a", "#5b4712", 4.2); bar([(1.9, 2.6), (2.9, 2.75)], wood, 6, 4.1)
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
