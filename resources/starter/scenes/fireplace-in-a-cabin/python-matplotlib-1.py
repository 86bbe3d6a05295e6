import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Ellipse, Circle, Polygon
from matplotlib.collections import PolyCollection, LineCollection
R = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set(xlim=(0, 10), ylim=(0, 10))
wall = np.array(random.choice([(.62, .42, .24), (.45, .28, .16), (.78, .6, .38), (.36, .26, .2)])); dark = random.choice([.45, .7, 1, 1.25])
sh = lambda c, f: tuple(np.clip(np.array(c) * f, 0, 1))
h = R(.75, 1.05)
for y in np.arange(1.6, 10.2, h):                                  # round wall logs, shaded in strips
    rows = np.repeat([sh(wall, f * dark) for f in (.85, 1.05, 1.12, 1, .8, .55)], 1, 0)[:, None]
    ax.imshow(rows, extent=(0, 10, y, y + h), aspect="auto", zorder=0)
    a = np.random.rand(9) * 10; ax.hlines(y + h * np.random.uniform(.2, .8, 9), a, a + np.random.uniform(.5, 2, 9), color=sh(wall, .6 * dark), lw=.7, zorder=.5)
ax.set(xlim=(0, 10), ylim=(0, 10))
for i, x in enumerate(np.arange(-6, 16, 1.3)):                     # floor boards towards the eye
    ax.add_patch(Polygon([(5 + (x - 5) * .6, 1.75), (5 + (x - 3.7) * .6, 1.75), (x + 1.3, 0), (x, 0)], fc=sh(wall, dark * R(.72, .95)), ec=sh(wall, .4 * dark)))
side = random.choice([-1, 1]); cx = 5 - side * R(.3, 1.4); W = R(2.4, 2.9); top = R(5.2, 6.3)
stone = np.array(random.choice([(.6, .58, .56), (.66, .58, .5), (.5, .52, .56), (.72, .68, .62)]))
ax.add_patch(Rectangle((cx - W, 1.4), 2 * W, top - 1.4, color=sh(stone, .4 * dark)))
ax.add_patch(Rectangle((cx - W * .68, top), W * 1.36, 5, color=sh(stone, .4 * dark)))
y, st, hl = 1.42, [], []
while y < 10:                                                      # field stones, row by row
    sy = R(.42, .62); half = W if y + sy * .5 < top else W * .68; x = cx - half + .03
    while x < cx + half - .1:
        sx = min(R(.5, 1.05), cx + half - x)
        if cx + half - x - sx < .3: sx = cx + half - x
        c = sh(stone, dark * R(.7, 1.15) * (1.1 - .05 * max(0, y - 4)))
        e = .1; q = [(0, e), (e, 0), (sx - .04 - e, 0), (sx - .04, e), (sx - .04, sy - .04 - e), (sx - .04 - e, sy - .04), (e, sy - .04), (0, sy - .04 - e)]
        st.append((np.array(q) + (x, y), c)); hl.append(([(x + .12, y + sy - .09), (x + sx - .18, y + sy - .09)], sh(c, 1.18))); x += sx
    y += sy
ax.add_collection(PolyCollection([v for v, c in st], facecolors=[c for v, c in st], zorder=1))
ax.add_collection(LineCollection([v for v, c in hl], colors=[c for v, c in hl], lw=1.5, zorder=1))
ow = W * .64; oh = top - R(1.4, 1.9)
t = np.linspace(0, np.pi, 40); arch = R(.3, 1.1)
o = np.c_[np.r_[cx - ow, cx - ow * np.cos(t), cx + ow], np.r_[1.6, oh - arch + arch * np.sin(t), 1.6]]
ax.add_patch(Polygon(o, fc=(.09, .05, .04), ec=sh(stone, .3), lw=5, zorder=1.2))
clip = Polygon(o, transform=ax.transData)
for r in np.linspace(2.2, .5, 7): ax.add_patch(Circle((cx, 2.5), r, color=(1, .45, .1, .12), zorder=1.3)).set_clip_path(clip)
def flame(x, w, hh, c):
    u = np.linspace(0, 1, 30); lean = R(-.25, .25); p = R(0, 6)
    mid = x + lean * u ** 2 + .12 * np.sin(u * 7 + p) * u; wd = w * np.sin(np.pi * np.clip(u * .82 + .18, 0, 1)) ** 1.1
    ax.fill(np.r_[mid - wd, (mid + wd)[::-1]], np.r_[2 + u * hh, (2 + u * hh)[::-1]], color=c, lw=0, zorder=1.4)
lim = (oh - 2) * R(.7, .92); reds = [(R(-.75, .75) * ow, R(.25, .45), R(.6, 1)) for _ in range(9)]
for s, c in ((1, (.86, .2, .05)), (.75, (.98, .5, .08)), (.5, (1, .78, .2)), (.28, (1, .96, .7))):
    for a, w, q in reds: flame(cx + a * s ** .3, w * s ** .6, lim * q * s * (1 - .5 * (a / ow) ** 2), c)
for a, b in ((-.9, .25), (.9, .25), (0, .12)):                      # burning logs and andirons
    ax.plot([cx + a * ow * .8, cx - a * ow * .5 + .4 * (a == 0) * ow], [1.85, 1.9 + b], color=(.27, .14, .08), lw=15, solid_capstyle="round")
    ax.plot([cx + a * ow * .8, cx - a * ow * .5 + .4 * (a == 0) * ow], [1.92, 1.97 + b], color=(.95, .4, .1), lw=2, ls=":")
ax.add_patch(Rectangle((cx - W - .35, top), 2 * W + .7, .42, fc=sh(wall, .62), ec=sh(wall, .3)))    # mantel
ax.add_patch(Rectangle((cx - W - .35, top + .33), 2 * W + .7, .09, color=sh(wall, .95)))
ax.add_patch(Rectangle((cx - W - .4, 1.15), 2 * W + .8, .45, fc=sh(stone, .85 * dark), ec=sh(stone, .4)))
for s in (-1, 1):
    x = cx + s * (W * .84); ax.add_patch(Rectangle((x - .1, top + .42), .2, R(.5, .9), color=(.95, .91, .8))); ax.add_patch(Ellipse((x, top + 1.5), .16, .4, color=(1, .8, .3)))
xw = cx + side * (W + .95)
for r in range(4):                                                 # stacked firewood
    for q in range(3 - (r == 3)): ax.add_patch(Circle((xw + (q - 1) * .5 + (r % 2) * .12, 1.5 + r * .43), .24, fc=sh((.86, .66, .42), R(.8, 1)), ec=(.3, .18, .1), lw=2.5))
ax.add_patch(Ellipse((cx, .55), 6.2, .95, fc=random.choice([(.62, .14, .14), (.16, .3, .42), (.2, .4, .28), (.9, .86, .78)]), ec=(.95, .85, .65), lw=3)); ax.add_patch(Ellipse((cx, .55), 4, .5, fc="none", ec=(.95, .85, .65), lw=2))
for r in np.linspace(5.5, 1.5, 5): ax.add_patch(Ellipse((cx, 2.2), 2 * r, 1.5 * r, color=(1, .6, .2, .035), lw=0))
