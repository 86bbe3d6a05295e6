import numpy as np
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import PathPatch, Polygon, Circle

R = np.random
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
sky, low, hill = [("#7fb2dc", "#e8f1f5", "#5d7d92"), ("#1c2748", "#6d5f8d", "#1a1f35"), ("#f08a5d", "#fde2a8", "#7b4a5a"), ("#9fb6a8", "#eff3e6", "#44604f"), ("#2f6f8f", "#a9d6d5", "#1f4a4f")][R.randint(5)]
brown, lit, dark = [("#4a3222", "#7a5a3c", "#24170f"), ("#3a2a26", "#6a5046", "#1a1210"), ("#5a3d22", "#916b40", "#2f1d10")][R.randint(3)]
from matplotlib.colors import LinearSegmentedColormap as L
ax.imshow(np.linspace(0, 1, 64)[:, None], extent=(0, 10, 0, 10), cmap=L.from_list("s", [sky, low]), aspect="auto")
sx = R.choice([1.5, 8.5])                                # sun or moon, and bars of cloud
for q in (1.1, .85, .6): ax.add_patch(Circle((sx, 8.6), q, fc="#fff6d8", alpha=.35, lw=0))
for _ in range(6): ax.plot(R.uniform(-1, 9) + np.array([0, R.uniform(1, 3)]), [R.uniform(5, 9.5)] * 2, color="#ffffff", alpha=.3, lw=R.uniform(5, 13), solid_capstyle="round")
for j in range(2):                                       # peaks with a lit side and snow, then wooded hills
    for x in R.uniform(-.5, 10.5, 5):
        h, w = R.uniform(3.4, 5.6) - 1.3 * j, R.uniform(1.6, 2.6)
        ax.add_patch(Polygon([(x - w, 0), (x, h), (x + w, 0)], fc=hill, alpha=.55 + .25 * j, lw=0))
        ax.add_patch(Polygon([(x, h), (x + w * (1 if sx > 5 else -1), 0), (x + .2, 0), (x - .1, h * .6)], fc=low, alpha=.25, lw=0))
        if j == 0: ax.add_patch(Polygon([(x - w * .22, h * .78), (x, h), (x + w * .22, h * .78), (x + .1, h * .83), (x - .08, h * .75)], fc="#ffffff", alpha=.75, lw=0))
px = np.linspace(-.3, 10.3, 30); ph = R.uniform(.7, 1.9, 30)
firs = np.vstack([[(a - .3, 0), (a, b), (a + .3, 0)] for a, b in zip(px, ph)])
ax.add_patch(Polygon(np.vstack([firs, [(10.6, -1), (-.6, -1)]]), fc=hill, lw=0)); ax.add_patch(Polygon(np.vstack([firs, [(10.6, -1), (-.6, -1)]]), fc="#06120e", alpha=.45, lw=0))
side, s, tilt = (-1 if sx > 5 else 1), R.uniform(.9, 1.05), np.radians(R.uniform(-10, 9))

def at(p):
    p = (np.array(p, float) - (5, 5)) * s
    return np.c_[5 + side * (p[:, 0] * np.cos(tilt) - p[:, 1] * np.sin(tilt)), 5 + p[:, 0] * np.sin(tilt) + p[:, 1] * np.cos(tilt)]

def blob(p, fc, ec=None, n=3, lw=1.2, z=2):
    p = np.array(p, float)
    for _ in range(n): q = np.roll(p, -1, 0); p = np.stack([.75 * p + .25 * q, .25 * p + .75 * q], 1).reshape(-1, 2)
    a = Polygon(at(p), fc=fc, ec=ec or fc, lw=lw, zorder=z, joinstyle="round"); ax.add_patch(a); return a

by = 1.85
bx = np.linspace(-1, 11, 30); wob = np.cumsum(R.uniform(-.06, .06, 30))
ax.fill_between(bx, by - .45 + wob * .5, by + .15 + wob * .5, color="#6b5646", zorder=3); ax.fill_between(bx, by - .45 + wob * .5, by - .2 + wob * .5, color="#3d2e25", zorder=3)
for _ in range(2):                                       # lit bark and cracks, with moss or snow on the top
    ax.plot(bx, by + R.uniform(-.3, 0) + wob * .5, color="#a08a74", lw=1.5, ls=(0, (R.uniform(8, 20), 6)), zorder=3.1)
ax.plot(bx, by + .12 + wob * .5, color=["#f4f8fb", "#7d9a4a", "#a58d78"][R.randint(3)], lw=R.uniform(3, 7), ls=(0, (9, 2.5)), zorder=3.1)
for _ in range(R.randint(2, 6)):
    x = R.uniform(0, 10); ax.plot([x, x + R.uniform(-1, 1), x + R.uniform(-1.5, 1.5)], [by - .1, by - .8, by - 1.5], color="#54433a", lw=R.uniform(2, 5), zorder=3)
for i in range(5): blob([(2.9 + .2 * i, 3), (3.5 + .2 * i, 2.8), (3.1 + .22 * i, .5 + .05 * i), (2.5 + .22 * i, .55)], "#f4f1ea", "#b9b4aa", 2)      # white tail
body = blob([(5.6, 7.9), (6.7, 7.2), (7.1, 5.8), (6.8, 4.2), (6.1, 2.9), (5, 2.3), (3.7, 2.6), (3.2, 4), (3.6, 6), (4.4, 7.6)], brown, dark)
shadow = blob([(5, 7.1), (6.9, 7.2), (6.9, 6.5), (6.2, 6.3), (5.6, 5.8), (5, 6.2)], dark, z=2.6); shadow.set_alpha(.8); shadow.set_clip_path(body)   # under the head
belly = blob([(6.4, 6.9), (7.2, 6), (7, 4.2), (6.2, 2.8), (6.3, 4.6)], lit, z=2.2); belly.set_alpha(.6); belly.set_clip_path(body)
for c in (lit, lit, dark):                               # small feathers over the breast, one line for all of a colour
    v = [at([(x, y), (x - .1, y - .24), (x + .14, y - .12), (np.nan, np.nan)]) for x, y in zip(R.uniform(4, 7.1, 42), R.uniform(2.6, 7.4, 42))]
    ax.plot(*np.vstack(v).T, color=c, lw=1.6, zorder=2.5)[0].set_clip_path(body)
for x in (5.15, 6.05):                                   # feathered thighs and yellow feet
    blob([(x - .55, 3.6), (x + .55, 3.6), (x + .35, 2.5), (x - .25, 2.45)], brown, dark, z=3.4)
    for dx in (-.32, 0, .32): blob([(x - .12 + dx * .3, 2.5), (x + .16 + dx * .3, 2.5), (x + .25 + dx, 1.95), (x + .12 + dx, 1.5), (x - .1 + dx, 1.95)], "#f2b51d", "#9a6a08", 2, z=4)
    for dx in (-.32, 0, .32): blob([(x + .02 + dx, 1.8), (x + .25 + dx, 1.85), (x + .18 + dx, 1.4)], "#1b1512", n=1, z=4.2)
blob([(4.3, 7.2), (5.3, 6.6), (5.4, 5), (4.6, 3.4), (3.2, 1.5), (2.7, 1.3), (2.8, 3.2), (3.2, 5.5)], lit, dark, z=3.6)                       # wing
for i in range(8): blob([(3.1 + .26 * i, 4.7 + .14 * i), (3.5 + .24 * i, 4.7), (2.95 + .27 * i, 1.7 + .32 * i), (2.6 + .26 * i, 1.5 + .35 * i)], brown, dark, 2, z=3.7)
v = [at([(3.3 + .26 * i, 4.5 + .12 * i), (2.78 + .265 * i, 1.75 + .34 * i), (np.nan, np.nan)]) for i in range(8)]
ax.plot(*np.vstack(v).T, color=lit, lw=1.8, zorder=3.75)  # the shaft of every quill
for r in range(4):
    for i in range(5): blob([(3.4 + .38 * i, 6.6 - .5 * r), (3.8 + .38 * i, 6.6 - .5 * r), (3.6 + .38 * i, 5.9 - .5 * r)], lit, dark, 2, .8, 3.8)
blob([(4.3, 8.8), (4.9, 9.5), (5.9, 9.6), (6.6, 9.1), (6.7, 8.4), (6.5, 7.9), (6.8, 7.2), (6.2, 6.9), (5.8, 6.4), (5.3, 6.9), (4.7, 6.6), (4.4, 7.2), (3.9, 7.3), (4.2, 8)], "#fbfaf5", "#c8c4bb", z=5)
back = blob([(4.4, 8.7), (4.7, 9), (4.9, 8.2), (5, 7.5), (5.6, 6.9), (5.3, 6.9), (4.7, 6.6), (4.4, 7.2), (3.9, 7.3), (4.2, 8)], "#c3c6cf", z=5.05); back.set_alpha(.75)   # shaded nape
v = [at([(x, y), (x - .12, y - .35), (np.nan, np.nan)]) for x, y in zip(R.uniform(4.4, 5.9, 34), R.uniform(6.9, 9, 34))]
ax.plot(*np.vstack(v).T, color="#cfc9bd", lw=1.3, zorder=5.1)
blob([(6.4, 9), (7.2, 9.05), (7.95, 8.6), (8, 7.55), (7.75, 7.6), (7.5, 8.05), (6.5, 8)], "#f5b81c", "#8a5d06", z=5.2)                          # hooked beak
ax.plot(*at([(6.3, 8.15), (7, 8.25), (7.5, 8.12)]).T, color="#7a5206", lw=2, zorder=5.3); ax.plot(*at([(6.85, 8.7), (7.05, 8.65)]).T, color="#5a3a04", lw=3, zorder=5.3)
blob([(6.7, 8.95), (7.2, 8.97), (7.75, 8.6), (7.3, 8.75)], "#ffe58a", n=2, z=5.25); blob([(6.6, 8.1), (7.5, 8.15), (7.8, 7.75), (7.5, 7.98), (6.6, 7.98)], "#c98a10", n=1, z=5.25)   # light and shade of the beak
e = at([(6.0, 8.75)])[0]; ax.add_patch(Circle(e, .21, fc="#ffd84a", ec="#2a2019", lw=1.5, zorder=5.4)); ax.add_patch(Circle(e + (.05, .07), .035, fc="#ffffff", zorder=5.55)); ax.add_patch(Circle(e, .1, fc="#0c0806", zorder=5.5))
ax.plot(*at([(5.6, 9.02), (6.15, 8.98), (6.5, 8.8)]).T, color="#4a4038", lw=4, zorder=5.6)
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
