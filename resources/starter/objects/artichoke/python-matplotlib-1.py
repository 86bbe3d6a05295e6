import random, numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
bg, board = random.choice([('#f4ead8', '#c99c6a'), ('#23262e', '#4a3b33'), ('#d8e5e4', '#8aa5a8'), ('#e9b44c', '#9c4f2c'), ('#3d2c4a', '#6f557c'), ('#fafafa', '#d9d9d6')])
fig.patch.set_facecolor(bg); ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis('off')
ax.axhspan(-5, random.uniform(-3.3, -2.4), color=board)
green = np.array(random.choice([(.48, .60, .34), (.38, .53, .36), (.56, .62, .42), (.45, .40, .44)]))
violet = np.array(random.choice([(.48, .25, .45), (.55, .38, .42), (.40, .50, .30)]))
W, H = random.uniform(2.5, 3.0), random.uniform(2.7, 3.2); tilt = random.uniform(-.3, .3); size = random.uniform(.92, 1.08)
light = random.choice([-1, 1]); openness = random.uniform(.12, .5)
R = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]]); cy = random.uniform(.25, .6)
put = lambda P: (np.asarray(P) @ R) * size + [0, cy]
for i in range(8):                                            # soft shadow on the board
    a = np.linspace(0, 2 * np.pi, 40); q = 1 - i * .09
    ax.fill(-light * .5 + 3.4 * np.sin(tilt) + 2.5 * q * np.cos(a), -4.15 + .5 * q * np.sin(a), color='black', alpha=.06, lw=0)
stem = random.uniform(.9, 1.4); y = np.linspace(-H * .8, -H - stem, 12); bend = random.uniform(-.3, .3) * np.linspace(0, 1, 12) ** 2
for x0, x1, f in ((-.52, .52, .72), (-.3, .1, .95), (.3, .5, .55)):
    ax.fill(*put(np.r_[np.c_[x0 + bend, y], np.c_[x1 + bend, y][::-1]]).T, color=green * f, lw=0)
a = np.linspace(0, 2 * np.pi, 30)
ax.fill(*put(np.c_[bend[-1] + .52 * np.cos(a), y[-1] + .16 * np.sin(a)]).T, color='#d9dbb0')
t = np.linspace(0, 1, 14)
half = np.sqrt(np.clip(1 - t ** 2.6, 0, 1)) * (.86 + .28 * np.sin(np.pi * t * .9))   # outline of one bract
polys, faces, ribs = [], [], []
rows = random.choice([7, 8, 9])
for r in range(rows):                                         # from the tip down: each lower row lies over the one above
    f = r / (rows - 1)
    yc = H * (.62 - 1.42 * f); spread = W * (.18 + .82 * np.sin(np.pi * (.12 + .62 * f))) * .92
    n = [3, 4, 5, 6, 7, 6, 7, 6, 5][r] if r < rows - 1 else 5
    xs = np.linspace(-1, 1, n)
    for x in sorted(xs, key=lambda v: -abs(v)):               # the middle ones lie in front
        x += random.uniform(-.05, .05)
        px = spread * np.sin(x * 1.25) * .92; lean = x * (.35 + openness * (.5 + f)) + random.uniform(-.05, .05)
        w = W * (.27 + .12 * f) * (1 - .38 * abs(x)); L = H * (.50 + .05 * np.sin(np.pi * f)) * (1.02 - .1 * abs(x)) * random.uniform(.94, 1.06)
        for k, tint in ((1, .62), (.88, 1)):
            P = np.r_[np.c_[-half * w * k, t * L * k], np.c_[half * w * k, t * L * k][::-1]]
            P = P + np.c_[np.sign(lean) * .25 * openness * (P[:, 1] / L) ** 3, np.zeros(len(P))]
            c, s = np.cos(lean), np.sin(lean)
            P = P @ np.array([[c, -s], [s, c]]) + [px, yc - .25 * abs(x) * (f - .4)]
            shade = (.82 + .26 * light * -x * -1) * (.9 + .12 * f) * random.uniform(.95, 1.06)
            mix = np.clip(.75 - f * 1.1, 0, .75) + (.25 if k == 1 else 0)
            polys.append(put(P)); faces.append(np.clip((green * (1 - mix) + violet * mix) * shade * tint * 1.12, 0, 1))
        for d in (-.45, 0, .45):
            Q = np.c_[d * w * np.linspace(.9, .35, 6), np.linspace(.15, .8, 6) * L] @ np.array([[c, -s], [s, c]]) + [px, yc - .25 * abs(x) * (f - .4)]
            V = put(Q); T = np.c_[d * w * .2 * t, 0 * t]
            polys.append(np.r_[V, V[::-1] + [.035, 0]]); faces.append(np.clip(faces[-1] * (1.2 if d == 0 else .9), 0, 1) if d == 0 else faces[-1])
ax.add_collection(PolyCollection(polys, facecolors=faces, edgecolors='none', zorder=4))
