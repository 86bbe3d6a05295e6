import numpy as np, matplotlib.pyplot as plt
from matplotlib.patches import Rectangle as Re, Polygon as Po, Ellipse as El
r = np.random; U = r.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
m = r.choice([-1, 1]); ax.set_xlim((0, 10) if m > 0 else (10, 0)); ax.set_ylim(0, 10)
wall = r.choice(["#e9e2d4", "#54606e", "#c9d6cf", "#a4553f", "#2f3b36", "#f4f1ea", "#b9a7c9"])
fl = r.choice(["#b98a58", "#6f4a30", "#8f8a84", "#d8b98a"]); wood = r.choice(["#a8703a", "#7a4a24", "#d3a566"])
add = lambda p: ax.add_patch(p)
add(Re((0, 0), 10, 10, fc=wall)); hy = U(2.6, 3.2); add(Re((0, 0), 10, hy, fc=fl))
for k in np.linspace(-12, 22, 26): ax.plot([k, 5 + (k - 5) * .45], [0, hy], c="k", alpha=.16, lw=1, zorder=1)
add(Re((0, hy), 10, .22, fc="white", alpha=.55))
wx, wy, ww, wh = U(.3, .8), U(5.2, 5.7), U(2.4, 3), U(3.4, 4)             # tall studio window
sky = r.choice(["#a9d6f2", "#f6c98e", "#1b2a4a", "#dfe8ee"])
add(Re((wx - .15, wy - .15), ww + .3, wh + .3, fc="#f7f4ee", ec="#777")); add(Re((wx, wy), ww, wh, fc=sky))
add(Po([(wx, wy), (wx + ww, wy), (wx + ww, wy + .7), (wx + ww * .6, wy + 1.1), (wx + ww * .3, wy + .6), (wx, wy + 1)], fc="#5f7f5a" if sky != "#1b2a4a" else "#0e1626"))
for t in (1 / 3, 2 / 3): ax.plot([wx + ww * t] * 2, [wy, wy + wh], c="#f7f4ee", lw=4); ax.plot([wx, wx + ww], [wy + wh * t] * 2, c="#f7f4ee", lw=4)
if sky != "#1b2a4a": add(Po([(wx + .6, hy - .4), (wx + ww + 1.6, hy - .4), (wx + ww + 2.8, .5), (wx + 1, .5)], fc="#fff3c4", alpha=.35))
for i in range(r.randint(2, 4)):                                            # canvases leaning at the wall
    x = 7.6 + i * .55; h = U(1.5, 2.4); c = plt.cm.tab20(r.randint(20))
    add(Po([(x, hy - .5), (x + 1.6, hy - .5), (x + 1.7, hy - .5 + h), (x + .1, hy - .5 + h)], fc=c, ec="#efe8da", lw=4))
    add(El((x + .8, hy + h * .4 - .5), .7, .8, fc=plt.cm.Set2(r.randint(8))))
for i in range(r.randint(1, 4)): add(Re((7.3 + (i % 2) * 1.3, 6.3 + i // 2 * 1.5), 1, 1.2, fc=plt.cm.Pastel1(r.randint(9)), ec="#3a2c20", lw=3, angle=U(-3, 3)))
ex, w, h = U(4.8, 5.4), U(1.5, 1.95), U(2.9, 3.7); by = 3.5; tp = by + h   # the easel
add(El((ex, .85), 5, .6, fc="k", alpha=.2))
ax.plot([ex, ex + .5], [tp + .7, 1.6], c="#4d2f18", lw=9, solid_capstyle="round")
for s in (-1, 1): ax.plot([ex + s * .25, ex + s * 1.7], [tp + 1.1, .7], c=wood, lw=10, solid_capstyle="round")
ax.plot([ex - 1.2, ex + 1.2], [2.2, 2.2], c=wood, lw=8); ax.plot([ex] * 2, [by, tp + 1.3], c=wood, lw=8)
add(Re((ex - w - .06, by - .06), 2 * w + .2, h, fc="k", alpha=.25))
cv = add(Re((ex - w, by), 2 * w, h, fc="#fbf8f0", ec="#d8d0c0", lw=2, zorder=3))
kind = r.randint(3); X = np.linspace(ex - w, ex + w, 60)
sc = r.choice(["#f3b65c", "#8fc6e8", "#f0a2a0", "#31487a"]); put = lambda p: (add(p).set_clip_path(cv), p.set_zorder(3.1 + len(ax.patches) * .001))
if kind == 0:                                                               # a painted landscape
    put(Re((ex - w, by), 2 * w, h, fc=sc)); put(El((ex + U(-w, w) * .6, by + h * .75), .8, .8, fc="#fff4c0"))
    for i, c in enumerate(r.permutation(["#4f7d4a", "#2f5d62", "#7a6a9a"])): put(Po([(ex - w, by), *zip(X, by + h * (.5 - .14 * i) + .3 * np.sin(X * U(1, 3) + U(0, 6))), (ex + w, by)], fc=c))
elif kind == 1:                                                             # a vase of flowers
    put(Re((ex - w, by), 2 * w, h, fc=sc)); put(Re((ex - w, by), 2 * w, h * .28, fc="#7d5036")); put(El((ex, by + h * .33), 1.0, 1.3, fc="#f2efe6"))
    for _ in range(16): x, y = ex + U(-.9, .9), by + h * U(.55, .9); ax.plot([ex, x], [by + h * .5, y], c="#3d7a3d", lw=1.5, zorder=3.12); put(El((x, y), .42, .42, fc=plt.cm.Set1(r.randint(9)), ec="w"))
else:                                                                       # wild abstract strokes
    for _ in range(24): ax.plot(ex + U(-.85, .85, 2) * w, by + h * U(.08, .92, 2), c=plt.cm.Set1(r.randint(9)), lw=U(4, 12), alpha=.85, solid_capstyle="round", zorder=3.5)
ax.plot([ex - w - .1, ex + w + .1], [by - .1] * 2, c="#5c3719", lw=9, zorder=4); add(Re((ex - .25, tp - .1), .5, .3, fc="#5c3719", zorder=4))
sx = U(1.5, 2.1)                                                            # stool with palette and brush jar
for dx in (-.75, -.2, .75): ax.plot([sx + dx * .7, sx + dx], [2.5, .5], c=wood, lw=6)
add(El((sx, 2.5), 2, .55, fc="#5c3719", zorder=3)); add(El((sx, 2.6), 2, .5, fc=wood, zorder=3)); add(El((sx + .1, 2.72), 1.5, .42, fc="#e2b87a", ec="#8a5a2c", zorder=3))
for i in range(6): add(El((sx - .4 + i * .2, 2.78 + .08 * (-1) ** i), .2, .12, fc=plt.cm.Set1(i), zorder=4))
for i in range(5): ax.plot([sx - .7, sx - 1.05 + i * .2], [3, 4 + U(0, .4)], c="#8a5a2c", lw=2.5); ax.plot([sx - 1.02 + i * .19], [4.1], "o", c=plt.cm.Set1(i), ms=5)
add(Re((sx - .95, 2.65), .55, .75, fc="#bcd0d6", ec="#667", zorder=4))
for _ in range(r.randint(8, 30)): add(El((U(2.5, 9), U(.2, hy - 1)), U(.06, .3), U(.03, .12), fc=plt.cm.Set1(r.randint(9))))
