# A kite flies on its line: diamond, delta or hexagon sail with seams, spars, sun shining through, bowed tails, sky and land.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.collections import EllipseCollection
from matplotlib.patches import Circle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10)); ax.axis("off")
rgb = lambda c: np.array(to_rgb(c))
high, low, land, cloud = random.choice([("#2f80d0", "#d3ecf8", "#6fae57", "#ffffff"), ("#e9764f", "#fde3ae", "#7a5148", "#ffe9cf"), ("#16204a", "#6a5f9c", "#1c2434", "#8a84b4"), ("#b9cfd8", "#f2f4f0", "#8a9c86", "#ffffff"),
                                        ("#1f7a8c", "#bfdbd6", "#e6cf9c", "#f4fbfa"), ("#f4b6c2", "#fff3e6", "#a3c585", "#ffffff")])
t = np.linspace(0, 1, 50)[:, None, None]
ax.imshow(rgb(low) + (rgb(high) - rgb(low)) * t + np.zeros((50, 2, 3)), extent=(0, 10, 0, 10), origin="lower", aspect="auto", interpolation="bilinear", zorder=0)
sun = np.array([random.uniform(.5, 9.5), random.uniform(7.5, 9.8)])
for r in (2.2, 1.5, .9):
    ax.add_patch(Circle(sun, r * random.uniform(.6, 1), color="#fff4c8", alpha=.22, lw=0, zorder=.2))
for _ in range(random.randint(2, 6)):                          # clouds with flat bottoms
    c, n = np.array([random.uniform(0, 10), random.uniform(1.5, 9)]), random.randint(9, 18)
    off = c + np.c_[np.random.normal(0, .9, n), np.abs(np.random.normal(0, .22, n))]
    size = np.random.uniform(.5, 1.2, n)
    ax.add_collection(EllipseCollection(size * 1.3, size * .75, 0, units="x", offsets=off, offset_transform=ax.transData, facecolors=cloud, alpha=.55, linewidths=0, zorder=.4))
x = np.linspace(0, 10, 60)
for k in range(2):
    ax.fill_between(x, 0, random.uniform(.5, 1.3) - .4 * k + .22 * np.sin(x * random.uniform(.5, 1.3) + random.uniform(0, 6)), color=rgb(land) * (.72 + .28 * k) + (rgb(low) * .25 if k == 0 else 0) * .9, lw=0, zorder=.6 + k / 10)
flip, tilt, z = random.choice([-1, 1]), random.uniform(.05, .75), random.uniform(.92, 1.12)
pos = np.array([5 + random.uniform(-.7, .9) * flip, random.uniform(5.9, 6.4)])
rot = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
P = lambda q: (np.atleast_2d(q) @ rot * (flip * z, z)) + pos
tints = random.sample(["#e63946", "#ffb703", "#2a9d8f", "#7b2cbf", "#1d4e9e", "#f3722c", "#ff5d8f", "#fdfcf5", "#43aa4b", "#26232e"], 4)
kind = random.choice(["diamond", "diamond", "diamond", "delta", "hexagon"])
w, h = random.uniform(1.75, 2.2), random.uniform(2.3, 2.75)
up = random.uniform(.45, .85)
rim, hub = {"diamond": ([(0, h), (w, up), (0, -h), (-w, up)], (0, up)), "delta": ([(0, 2.2), (3.1, -1.2), (.75, -.85), (0, -1.9), (-.75, -.85), (-3.1, -1.2)], (0, -.3)),
            "hexagon": ([(2.3 * np.cos(a), 2.3 * np.sin(a)) for a in np.pi / 6 + np.arange(6) * np.pi / 3], (0, 0))}[kind]
rim, hub = np.array(rim), np.array(hub)
pattern = random.choice(["quarters", "rings", "stripes", "sun"])


def panel(pts, c, light, zo=4):
    ax.add_patch(Polygon(P(pts), fc=np.clip(rgb(c) * light + max(0, light - 1) * .3, 0, 1), lw=0, zorder=zo))


n = len(rim)
for i in range(n):                                              # each panel takes the light differently; within it, bands
    a, b = rim[i], rim[(i + 1) % n]
    light = 1 + .2 * np.cos(2 * np.pi * i / n + tilt * 3)
    if pattern == "quarters" or pattern == "sun":
        panel([a, b, hub], tints[i % 2], light)
    for f, c in zip((1, .74, .5, .26), tints):
        if pattern == "rings":
            panel([hub + (a - hub) * f, hub + (b - hub) * f, hub], c, light)
    if pattern == "stripes":
        for k in range(5):
            u, v = k / 5, (k + 1) / 5
            panel([a + (b - a) * u, a + (b - a) * v, hub], tints[k % 3], light)
    ax.add_patch(Polygon(P([a, hub, a + (b - a) * .16]), fc="white", alpha=.16, lw=0, zorder=4.5))
    ax.add_patch(Polygon(P([b, hub, b + (a - b) * .16]), fc="black", alpha=.14, lw=0, zorder=4.5))
if pattern == "sun":
    for f, c in ((.42, tints[2]), (.3, tints[3])):
        panel(hub + f * np.c_[np.cos(np.linspace(0, 6.3, 40)), np.sin(np.linspace(0, 6.3, 40))] * 1.9 + (0, -.25 if kind == "diamond" else 0), c, 1, 4.3)
ax.add_patch(Polygon(P(rim), fill=False, ec=rgb(tints[0]) * .55, lw=2.5, zorder=5, joinstyle="round"))
spars = {"diamond": [(0, 2), (1, 3)], "delta": [(0, 3), (0, 1), (0, 5)], "hexagon": [(0, 3), (1, 4), (2, 5)]}[kind]
for i, j in spars:
    ax.plot(*P(rim[[i, j]]).T, color="#4a3424", lw=2.4, alpha=.75, zorder=5.1, solid_capstyle="round")
foot = rim[np.argmin(rim[:, 1])] if kind != "hexagon" else rim[4]
s = np.linspace(0, 1, 90)
for tail in range(1 if kind == "diamond" else random.choice([1, 2])):
    start = P(foot if tail == 0 else rim[3] if kind == "hexagon" else foot)[0]
    end = start + (-flip * random.uniform(.3, 2.4), -min(start[1] - .5, random.uniform(2.6, 3.6)))
    wave, ph = random.uniform(.25, .5), random.uniform(6, 11)
    cx, cy = start[0] + (end[0] - start[0]) * s ** 1.4 + wave * np.sin(s * ph) * s ** .5, start[1] + (end[1] - start[1]) * s + .12 * np.cos(s * ph)
    ax.plot(cx, cy, color=rgb(tints[0]) * .6, lw=2, zorder=3)
    for j, i in enumerate(range(14, 90, 13)):                   # bows
        th, q = np.arctan2(cy[i] - cy[i - 2], cx[i] - cx[i - 2]) + np.pi / 2, .42 - .02 * j
        for sgn in (-1, 1):
            tip = np.array([[.62, .5], [.62, -.5]]) * q * 1.3 * (sgn, 1)
            tip = tip @ np.array([[np.cos(th), np.sin(th)], [-np.sin(th), np.cos(th)]]) + (cx[i], cy[i])
            ax.add_patch(Polygon([(cx[i], cy[i]), *tip], fc=rgb(tints[(j + 1) % 4]) * (1 if sgn > 0 else .8), lw=0, zorder=3.2))
hand = np.array([5 - flip * random.uniform(3.4, 5.4), -.1])      # line with sag, and bridle
joint = P(hub)[0] + (-flip * .35, -.75)
for q in (hub + (rim[0] - hub) * .45, hub + (foot - hub) * .35):
    ax.plot(*np.vstack([P(q), joint]).T, color="white", lw=1.3, zorder=5.4)
line = joint + (hand - joint) * s[:, None] - np.c_[0 * s, .9 * np.sin(np.pi * s)]
ax.plot(*line.T, color="white" if high != "#b9cfd8" else "#44505a", lw=1.6, zorder=2)
