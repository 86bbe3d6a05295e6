import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import LinearSegmentedColormap as Map, to_rgb

r = np.random
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
sky, low, sand, lit, shade, orb = [("#3f8fd0", "#d9edf7", "#e6c27c", "#edd097", "#a67b43", "#fff7cf"), ("#e2592f", "#ffd98a", "#b8683a", "#e59a55", "#6b3328", "#fff0b0"), ("#0d1436", "#3d4a86", "#5b5876", "#8e8aa8", "#2b2a48", "#f2f2e6"), ("#8f6aa8", "#f8c3b0", "#c98f7a", "#efb793", "#6f4a62", "#fff3e0"), ("#c8b184", "#efe0b8", "#d2ac6a", "#d9b97c", "#97713f", "#fff9df"), ("#1f6f78", "#bfe3d0", "#d8a24e", "#f2c46d", "#7d5423", "#ffffff")][r.randint(6)]
ax.imshow(np.linspace(0, 1, 64)[:, None], extent=(0, 10, 0, 10), cmap=Map.from_list("s", [sky, low]), aspect="auto", zorder=0)
night = np.mean(to_rgb(sky)) < .3
if night: ax.scatter(r.uniform(0, 10, 120), r.uniform(3, 10, 120), s=r.uniform(.3, 7, 120), c="white", lw=0, zorder=.3)
side = r.choice([-1, 1]); hz = r.uniform(2.1, 3.2)
ax.add_patch(Circle((5 + side * r.uniform(2.4, 4), r.uniform(6.5, 8.9)), r.uniform(.45, .85), color=orb, zorder=.4))
for _ in range(0 if night else r.randint(0, 5)): ax.add_patch(Ellipse((r.uniform(0, 10), r.uniform(6, 9.6)), r.uniform(1.5, 4), r.uniform(.1, .35), color="white", alpha=.5, zorder=.5))
ax.axhspan(-1, hz, color=sand, zorder=1)
mix = lambda a, b, t: np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t

def pyramid(cx, base, w, h, edge, z, rows):
    """The edge towards us stands at `edge` between the two lower corners."""
    top, left, right = np.array([cx, base + h]), np.array([cx - w, base + w * .06]), np.array([cx + w, base + w * .06])
    foot = np.array([cx + edge * w, base - w * .1])
    faces = ((left, foot, lit if side < 0 else shade), (foot, right, shade if side < 0 else lit))
    t = np.linspace(0, 1, rows + 1); blocks, cols, lines = [], [], []
    for a, b, c in faces:
        n0 = max(2, int(rows * 1.1 * np.hypot(*(b - a)) / w))
        for i in range(rows):
            y0, y1 = t[i], t[i + 1]; l0, l1, r0, r1 = a + (top - a) * y0, a + (top - a) * y1, b + (top - b) * y0, b + (top - b) * y1
            n = max(1, int(n0 * (1 - y0))); s = np.clip(np.linspace(0, 1, n + 1) + (.5 / n) * (i % 2), 0, 1); s[0], s[-1] = 0, 1
            for p, q in zip(s[:-1], s[1:]):
                blocks.append([l0 + (r0 - l0) * p, l0 + (r0 - l0) * q, l1 + (r1 - l1) * q, l1 + (r1 - l1) * p]); cols.append(np.clip(np.array(to_rgb(c)) * r.uniform(.9, 1.07), 0, 1))
            lines.append([l1, r1])
    ax.add_patch(Polygon([foot, right, (cx + (2.1 * w if side < 0 else w), base - .1), (cx + .6 * w, base - .5)] if side < 0 else [left, foot, (cx - .6 * w, base - .5), (cx - 2.1 * w, base - .1)], color="black", alpha=.28, lw=0, zorder=z - .1))
    ax.add_collection(PolyCollection(blocks, facecolors=cols, edgecolors=mix(shade, "#000000", .25), linewidths=.45, zorder=z))
    ax.add_collection(LineCollection(lines, colors=[mix(lit, "#ffffff", .3)], linewidths=.5, alpha=.7, zorder=z))
    if cap: ax.add_patch(Polygon([top, left + (top - left) * .84, foot + (top - foot) * .84, right + (top - right) * .84], color=mix(lit, "#ffffff", .45), zorder=z + .01))

cap = r.rand() < .35
for i in range(r.randint(0, 3)): pyramid([1.2, 8.9, 7.6][i] + r.uniform(-.3, .3), hz - .05, r.uniform(1, 1.7), r.uniform(1.1, 1.9), side * .4, 2 + i * .1, 9)
W = r.uniform(3.7, 4.4); pyramid(5 + r.uniform(-.4, .4), hz - .35, W, W * r.uniform(1.18, 1.36), r.uniform(-.05, .5) * -side, 3, r.randint(14, 22))
for i in range(3):                                          # dunes before it
    x = np.linspace(0, 10, 50); y = hz - 1.0 - .62 * i + .3 * np.sin(x * r.uniform(.5, 1.1) + r.uniform(0, 6)); ax.fill_between(x, -1, y, color=mix(sand, shade if i % 2 else lit, .3), zorder=4 + i * .1)
    for k in range(3): ax.plot(x, y - .13 - .12 * k, color=shade, alpha=.25, lw=1, zorder=4.05 + i * .1)
ink = mix(shade, "#000000", .55)
if r.rand() < .55:                                          # palms
    for _ in range(r.randint(1, 4)):
        x, y, h = r.choice([r.uniform(.6, 2), r.uniform(8, 9.4)]), hz - 1.2, r.uniform(1.2, 2.2)
        t = np.linspace(0, 1, 12); ax.plot(x + .25 * t * t, y + h * t, color="#5b3d22", lw=4, zorder=5)
        for a in np.linspace(-.3, 3.5, 9): ax.plot(x + .25 + .9 * t * np.cos(a), y + h + .75 * t * np.sin(a) - .75 * t * t, color="#2f6b3a" if not night else "#17332a", lw=3, zorder=5.1)
if r.rand() < .6:                                           # a string of camels
    for i in range(r.randint(1, 5)):
        x, y = 2.2 + i * 1.35, hz - 1.15; b = lambda p: ax.add_patch(Polygon(np.array(p) * (.8, .8) + (x, y), color=ink, zorder=5.2))
        b([(0, .5), (.15, .75), (.3, .72), (.42, 1.0), (.6, .74), (.78, .7), (.9, .62), (1.02, .95), (1.2, .98), (1.22, .9), (1.08, .86), (.98, .5), (.82, .42), (.2, .42)])
        for lx in (.12, .24, .72, .84): ax.plot([x + lx * .8, x + (lx + r.uniform(-.06, .06)) * .8], [y + .4, y - .1], color=ink, lw=1.8, zorder=5.2)
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
