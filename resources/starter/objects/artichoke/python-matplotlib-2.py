# an artichoke: rows of bracts laid from the tip down, each with rib, thorn and shade
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.patches import Ellipse, Rectangle

U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
bg, board = random.choice([('#f4ead8', '#a9713f'), ('#23262e', '#6b4a3a'), ('#dbe8ea', '#7d98a0'), ('#e6b052', '#8a3f28'), ('#3d2c4a', '#80648c'), ('#f3d3c8', '#ece6da')])
fig.patch.set_facecolor(bg)
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis('off')
edge, place = U(-3.2, -2.4), random.randint(0, 2)
if place == 0:                                                # tiles
    for v in np.arange(-5, 6, 1.4):
        ax.plot([v, v], [edge, 5], color='w', alpha=.4, lw=2, zorder=0); ax.plot([-5, 5], [v, v], color='w', alpha=.4, lw=2, zorder=0)
elif place == 1:                                              # light that falls from a window
    for v in (0, 2.6):
        ax.fill([-4 + v, -2 + v, -.6 + v, -2.6 + v], [4.6, 4.6, -2, -2], color='w', alpha=.2, lw=0, zorder=0)
ax.add_patch(Rectangle((-5, -5), 10, 5 + edge, color=board, zorder=0.5))
ax.add_patch(Rectangle((-5, edge - .12), 10, .12, color='black', alpha=.3, lw=0, zorder=.6))
for v in (1, 2.2, 3.6):
    ax.plot([-5, 5], [edge - v * .55] * 2, color='black', alpha=.22, lw=1.5, zorder=.6)
green = np.array(random.choice([(.50, .66, .32), (.36, .58, .34), (.60, .68, .38), (.42, .52, .42)]))
violet = np.array(random.choice([(.50, .22, .48), (.58, .32, .42), (.38, .50, .26)]))
W, H, size, tilt = U(2.5, 2.9), U(2.7, 3.1), U(.94, 1.06), U(-.25, .25)
light, openness, cy = random.choice([-1, 1]), U(.12, .45), U(.35, .65)
turn = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
put = lambda P: (np.asarray(P) @ turn) * size + [0, cy]
for i in range(8):                                            # soft shadow on the board, away from the light
    ax.add_patch(Ellipse((-light * .8, -4.05), 6.6 - i * .5, 1.3 - i * .1, color='black', alpha=.07, lw=0, zorder=1))
if random.random() < .4:                                      # half a lemon
    lx = -light * 3.7
    for r, c in ((1.05, '#e8b923'), (.92, '#fff6cf'), (.82, '#f7d64a')):
        ax.add_patch(Ellipse((lx, -3.7), 2 * r, 1.9 * r, color=c, lw=0, zorder=2))
    for q in np.arange(0, 6.2, .785):
        ax.plot([lx, lx + .8 * np.cos(q)], [-3.7, -3.7 + .76 * np.sin(q)], color='#fff6cf', lw=2, zorder=2.1)
# stem with ribs, a pale cut end and one leaf
y = np.linspace(-H * .75, -H - U(.9, 1.3), 12)
bend = U(-.3, .3) * np.linspace(0, 1, 12) ** 2
for x0, x1, f in ((-.55, .55, .6), (-.45, .45, .85), (light * .1, light * .38, 1.15), (-light * .42, -light * .3, .5)):
    ax.fill(*put(np.r_[np.c_[x0 + bend, y], np.c_[x1 + bend, y][::-1]]).T, color=np.clip(green * f, 0, 1), lw=0, zorder=3)
a = np.linspace(0, 2 * np.pi, 30)
for q, c in ((1, green * .8), (.78, (.88, .9, .72))):
    ax.fill(*put(np.c_[bend[-1] + .55 * q * np.cos(a), y[-1] + .18 * q * np.sin(a)]).T, color=c, lw=0, zorder=3.1)
s, side = np.linspace(0, 1, 25), random.choice([-1, 1])
mid = np.c_[side * (.4 + 2.6 * s), -H - .5 - .5 * np.sin(3 * s) + .5 * s]
teeth = (.5 * np.sin(np.pi * s) * (.75 + .3 * np.abs(np.sin(s * 14))))[:, None] * [0, 1]
ax.fill(*put(np.r_[mid + teeth, (mid - teeth)[::-1]]).T, color=green * .7, lw=0, zorder=2.5)
ax.plot(*put(mid).T, color=np.clip(green * 1.2, 0, 1), lw=2.5, zorder=2.6)

t = np.linspace(0, 1, 16)
half = np.sqrt(np.clip(1 - t ** 2.6, 0, 1)) * (.86 + .28 * np.sin(np.pi * t * .9))
polys, faces = [], []
rows = random.choice([7, 8])
for r in range(rows):                                         # each lower row lies over the one above
    f = r / (rows - 1)
    yc = H * (.62 - 1.42 * f)
    spread = W * (.18 + .82 * np.sin(np.pi * (.12 + .62 * f))) * .92
    n = [3, 4, 5, 6, 7, 6, 7, 6][r] if r < rows - 1 else 5
    for x in sorted(np.linspace(-1, 1, n), key=lambda v: -abs(v)):
        x += U(-.05, .05)
        at = np.array([spread * np.sin(x * 1.25) * .92, yc - .25 * abs(x) * (f - .4)])
        lean = x * (.35 + openness * (.5 + f)) + U(-.05, .05)
        w, L = W * (.27 + .12 * f) * (1 - .38 * abs(x)), H * (.5 + .05 * np.sin(np.pi * f)) * (1.02 - .1 * abs(x)) * U(.94, 1.06)
        c, sn = np.cos(lean), np.sin(lean)
        shade = (.92 + .3 * light * at[0] / W - .16 * f) * U(.94, 1.06)
        flush = np.clip(.75 - f * .9, .1, .75)

        def lay(k, low, wide, colour):                        # one layer of a bract, from height `low` to its tip
            i = t >= low
            P = np.r_[np.c_[-half[i] * w * k * wide, t[i] * L * k], [[0, L * (k + .06)]], np.c_[half[i] * w * k * wide, t[i] * L * k][::-1]]
            P = P + np.c_[np.sign(lean) * .25 * openness * (P[:, 1] / L) ** 3, 0 * P[:, 1]]
            polys.append(put(P @ np.array([[c, -sn], [sn, c]]) + at)); faces.append(np.clip(colour, 0, 1))

        lay(1, 0, 1, green * .34 * shade)                     # dark gap
        lay(.94, 0, 1, (green * (1 - flush) + violet * flush) * shade)
        lay(.84, 0, .8, (green * (1 - flush * .5) + violet * flush * .5) * shade * 1.12)
        lay(.68, 0, .5, green * shade * 1.36)
        lay(.92, 0, .06, green * shade * .8)                  # rib and thorn
ax.add_collection(PolyCollection(polys, facecolors=faces, edgecolors='none', zorder=4))
