import random, numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon
r = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
top, low, grass = random.choice([("#f7a24b", "#fde6b0", "#a98a3c"), ("#6fb7e3", "#e4f2f5", "#8fa04a"), ("#141a38", "#5b4a78", "#2a3322"), ("#e9e3d3", "#faf7ee", "#b99f6b"), ("#7a2f3f", "#f08c4a", "#3c2a1c")])
from matplotlib.colors import LinearSegmentedColormap as C, to_rgb
ax.imshow(np.linspace(0, 1, 64)[:, None], extent=(-1, 11, 1, 11), cmap=C.from_list("", [top, low]), aspect="auto", zorder=0)
ax.add_patch(plt.Circle((r(0, 10), r(7.8, 9)), r(.5, 1), color="#fff3c8", zorder=.5))
gy = r(2.3, 3.2); ax.fill_between([-1, 11], -1, gy, color=grass, zorder=1)
tx = random.choice([r(0, 2), r(8, 10)]); ax.plot([tx, tx + .1], [gy, gy + 3.2], color="#3a2a1c", lw=6, zorder=1)    # acacia
for _ in range(7): ax.add_patch(plt.matplotlib.patches.Ellipse((tx + r(-1.2, 1.2), gy + 3.4 + r(-.1, .3)), 1.7, .5, color="#4d5a28", zorder=1.1))
hide = np.array(to_rgb(random.choice(["#8c8a88", "#77726e", "#a39a90", "#6c7480", "#b3a08a"])))
sh = lambda f: np.clip(hide * f, 0, 1)
m, z = random.choice([-1, 1]), r(.92, 1.04)
T = lambda p: np.column_stack([5 + m * z * (np.asarray(p, float)[:, 0] - 5), 1.2 + z * (np.asarray(p, float)[:, 1] - 1.2)])
def curve(p, closed):                                              # Catmull-Rom through the points
    p = np.array(p, float); q = np.vstack([p[-1:], p, p[:2]]) if closed else np.vstack([p[:1], p, p[-1:]])
    t = np.linspace(0, 1, 14)[:, None]
    return np.vstack([.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3) for a, b, c, d in zip(q, q[1:], q[2:], q[3:])])
def blob(p, f, zo, smooth=True, **k):
    p = np.array(p, float)
    if smooth: p = curve(p, True)
    g = Polygon(T(p), closed=True, fc=sh(f) if np.isscalar(f) else f, ec=k.pop("ec", sh(.45)), lw=1.6, zorder=zo, **k); ax.add_patch(g); return g
def crease(p, w=1.6, c=.5):
    q = T(curve(p, False)); ax.plot(q[:, 0], q[:, 1], color=sh(c), lw=w, zorder=6.5, alpha=.8)
leg = lambda x, s, w: [(x - w, 4.2), (x - w * .8, 3), (x - w * .75 + s, 2), (x - w * .9 + s, 1.35), (x + s, 1.22), (x + w * .95 + s, 1.32), (x + w * .75 + s, 2), (x + w * .85, 3), (x + w * 1.1, 4.2)]
e = [r(-.25, .25) for _ in range(4)]
ax.add_patch(plt.matplotlib.patches.Ellipse((5, 1.25), 8.2, .8, color="black", alpha=.3, zorder=2))
for x, s in ((2.7, e[0]), (6.3, e[1])): blob(leg(x, s, .52), .62, 3)
dr = r(-.35, .25)                                                   # the head hangs lower or higher
body = [(1, 4.3), (1.15, 5.5), (2, 6.25), (3.2, 6.3), (4.5, 6.0), (5.6, 6.25), (6.6, 6.75), (7.3, 6.4), (7.7, 5.4), (7.3, 4.2), (6.6, 3.4), (5, 2.9), (3.3, 3.0), (1.9, 3.2)]
g = blob(body, 1, 5)
for i in range(9):                                                  # rounding light, darker to the belly
    q = T([(0, 0), (10, 0), (10, 3.3 + .22 * i), (0, 3.3 + .22 * i)]); s = Polygon(q, fc="black", alpha=.06, lw=0, zorder=5.1); ax.add_patch(s); s.set_clip_path(g)
    q = T([(0, 9), (10, 9), (10, 5.5 + .1 * i), (0, 5.5 + .1 * i)]); s = Polygon(q, fc="white", alpha=.035, lw=0, zorder=5.1); ax.add_patch(s); s.set_clip_path(g)
for x, s in ((2.0, e[2]), (5.9, e[3])):
    blob(leg(x, s, .62), .88, 6, ec=sh(.88)); crease([(x - .5, 2.7), (x, 2.55), (x + .5, 2.7)])
    for k in (-.38, 0, .38): blob([(x + s + k - .17, 1.24), (x + s + k - .12, 1.5), (x + s + k + .12, 1.5), (x + s + k + .17, 1.24)], (.85, .8, .7), 6.2)
q = T([(1.1, 5.2), (.7, 4.5), (.75, r(3.4, 3.8))]); ax.plot(q[:, 0], q[:, 1], color=sh(.6), lw=4, zorder=4); ax.plot(*q[-1], "o", color="#221c1a", ms=7, zorder=4)
D = lambda p: [(a, b + dr * max(0, (a - 6.8) / 2)) for a, b in p]
for p in ([(7.2, 6.2), (7.0, 6.9), (7.3, 7.35), (7.6, 6.9), (7.6, 6.2)],): blob(D(p), .65, 6)
L1, L2 = r(1.5, 2.3), r(.6, 1.0)
blob(D([(9.15, 4.55), (9.35, 4.9 + L1 * .4), (9.65, 4.6 + L1), (9.85, 4.3 + L1 * .5), (9.8, 4.15)]), (.88, .83, .72), 6.8, False)
blob(D([(8.5, 5.1), (8.68, 5.1 + L2), (8.95, 5.2 + L2), (9.08, 4.8)]), (.8, .75, .64), 6.8, False)
blob(D([(6.7, 6.3), (7.5, 6.3), (8.2, 5.65), (8.9, 5.0), (9.55, 4.65), (9.9, 4.2), (9.85, 3.6), (9.45, 3.3), (8.8, 3.35), (8.1, 3.6), (7.3, 3.9), (6.6, 4.5)]), .97, 7)
blob(D([(7.35, 6.1), (7.35, 6.85), (7.75, 7.3), (8.0, 6.7), (7.8, 6.05)]), .9, 7.4)
for (a, b), w, c in ((D([(8.3, 5.15)])[0], .13, "#14100e"), (D([(9.55, 4.2)])[0], .1, "#2a2220")): ax.add_patch(plt.Circle(T([(a, b)])[0], w, color=c, zorder=8))
q = T(D([(9.7, 3.65), (9.2, 3.72), (8.8, 3.6)])); ax.plot(q[:, 0], q[:, 1], color=sh(.4), lw=2, zorder=8)
for c in ([(6.9, 6.2), (6.5, 5.2), (6.8, 4.2)], [(2.9, 6.1), (3.2, 4.9), (2.8, 3.6)], [(5.2, 5.9), (5.1, 4.6), (5.4, 3.4)]): crease(c)
for _ in range(35): x, y = r(-.2, 10.2), r(0, 1.4); [ax.plot([x, x + k], [y, y + r(.3, .7)], color=to_rgb(grass) if k > 0 else np.array(to_rgb(grass)) * .7, lw=1.5, zorder=9) for k in (-.12, .1)]
ax.set_xlim(-.2, 10.6) if m > 0 else ax.set_xlim(-.6, 10.2); ax.set_ylim(-.3, 10.3)
