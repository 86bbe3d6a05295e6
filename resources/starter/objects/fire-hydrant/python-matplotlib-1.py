import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Ellipse, FancyBboxPatch, Polygon, RegularPolygon

r = np.random
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set_xlim(0, 10); ax.set_ylim(0, 10)
back, joint, walk = [("#a65c45", "#8a4836", "#b9b4aa"), ("#dfe7ea", "#c4d0d4", "#9a9d9f"), ("#26303c", "#1c242e", "#3b4148"), ("#88a98d", "#76967b", "#cfc7b4"), ("#f0d9a8", "#dcc08a", "#a89878"), ("#5c6f8f", "#4c5e7c", "#8b8f99")][r.randint(6)]
paint, cap = [("#d2322d", "#d2322d"), ("#f2b81f", "#f2b81f"), ("#d2322d", "#f4f2ec"), ("#f2b81f", "#2a6fb5"), ("#2f8f57", "#e8e4da"), ("#c9cfd4", "#d2322d"), ("#e56a1d", "#3a3d42")][r.randint(7)]
ax.add_patch(Rectangle((0, 0), 10, 10, color=back, zorder=0))
if r.rand() < .6:                                      # brick wall
    for i, y in enumerate(np.arange(2, 10, .62)):
        ax.plot([0, 10], [y, y], color=joint, lw=2.5, zorder=.5); xs = np.arange((i % 2) * .75, 10, 1.5)
        ax.plot(np.c_[xs, xs, xs * np.nan].ravel(), np.c_[xs * 0 + y, xs * 0 + y + .62, xs].ravel(), color=joint, lw=2.5, zorder=.5)
else:                                                  # a street of houses and windows
    x = 0
    while x < 10:
        w, h = r.uniform(1.4, 3), r.uniform(5, 9); ax.add_patch(Rectangle((x, 2), w - .1, h - 2, color=joint, zorder=.4))
        for wx in np.arange(x + .3, x + w - .5, .75):
            for wy in np.arange(3.2, h - .6, 1.1): ax.add_patch(Rectangle((wx, wy), .4, .6, color="#ffe9a6" if r.rand() < .4 else back, zorder=.45))
        x += w
edge = r.uniform(2.1, 2.9)
ax.add_patch(Rectangle((0, 0), 10, edge, color=walk, zorder=.6)); ax.plot([0, 10], [edge, edge], color="black", alpha=.3, lw=3, zorder=.7)
for x in np.arange(-3, 14, 2.4): ax.plot([5 + (x - 5) * .8, 5 + (x - 5) * 1.6], [edge, 0], color="black", alpha=.22, lw=2, zorder=.7)
if r.rand() < .4: ax.add_patch(Ellipse((5 + r.uniform(-2, 2), .75), 5.5, .9, color="#7fb7d6", alpha=.6, zorder=.8))
if r.rand() < .35:
    px, py = r.uniform(0, 10, 60), r.uniform(0, 10, 60); ax.plot(np.c_[px, px - .15, px * np.nan].ravel(), np.c_[py, py - .5, py].ravel(), color="white", alpha=.6, lw=1.2, zorder=8)
from colorsys import rgb_to_hls, hls_to_rgb
from matplotlib.colors import to_rgb
def tone(c, f): h, l, s = rgb_to_hls(*to_rgb(c)); return hls_to_rgb(h, min(1, l * f), s)
cx, w, top, lamp = 5 + r.uniform(-.35, .35), r.uniform(1.25, 1.6), r.uniform(6.6, 7.2), r.choice([-1, 1])
ax.add_patch(Ellipse((cx + lamp * -.7, 1.15), 6.4, .9, color="black", alpha=.3, zorder=1))

def barrel(x0, x1, y0, y1, c, z, bulge=0):
    """An upright round: strips from light to dark, ends bowed."""
    n = 15; e = np.linspace(0, 1, n + 1); bow = lambda t: -(1 - (2 * t - 1) ** 2) ** .5 * bulge
    for i in range(n):
        u = (e[i] + e[i + 1]) / 2; f = 1.28 - .85 * abs(u - (.5 - .22 * lamp)) ** 1.2 * 1.3
        ax.add_patch(Polygon([(x0 + (x1 - x0) * e[i], y0 + bow(e[i])), (x0 + (x1 - x0) * e[i + 1] + .01, y0 + bow(e[i + 1])), (x0 + (x1 - x0) * e[i + 1] + .01, y1 + bow(e[i + 1])), (x0 + (x1 - x0) * e[i], y1 + bow(e[i]))], color=tone(c, f), zorder=z, lw=.5))

def bolts(y, half, n, z):
    for t in np.linspace(-.82, .82, n): ax.add_patch(RegularPolygon((cx + half * t, y - .16 * (1 - t * t) ** .5), 6, radius=.15, fc=tone(paint, .75), ec="#1d1d1d", zorder=z, lw=.8))

for s in (-1, 1):                                       # side nozzles with caps
    y = top - 1.5; a, b = sorted((cx + s * (w - .1), cx + s * (w + .75)))
    for i in range(12): ax.add_patch(Rectangle((a, y - .55 + i * .092), b - a, .1, color=tone(paint, .55 + .07 * i), zorder=2))
    a, b = sorted((cx + s * (w + .55), cx + s * (w + 1.1)))
    for i in range(14): ax.add_patch(Rectangle((a, y - .72 + i * .103), b - a, .11, color=tone(cap, .55 + .06 * i), zorder=2.1))
    a, b = sorted((cx + s * (w + 1.1), cx + s * (w + 1.4))); ax.add_patch(Rectangle((a, y - .25), b - a, .5, fc=tone(cap, .8), ec="#1d1d1d", zorder=2.1))
    t = np.linspace(0, 1, 12); ax.plot(cx + s * (w + .8 - .75 * t), y - .75 - 1.3 * np.sin(t * 2.6), "o", ms=4, mfc="none", mec="#2a2a2c" if back != "#26303c" else "#c3c7cb", zorder=4)
barrel(cx - w * 1.45, cx + w * 1.45, 1.0, 1.5, paint, 3, .25); bolts(1.55, w * 1.4, 7, 3.2)
barrel(cx - w * 1.05, cx + w * 1.05, 1.6, top, paint, 3.1, .2)
barrel(cx - w * 1.25, cx + w * 1.25, 2.4, 2.8, paint, 3.2, .22)
barrel(cx - w * 1.3, cx + w * 1.3, top, top + .42, cap, 3.3, .25); bolts(top + .3, w * 1.25, 6, 3.4)
e = np.linspace(0, np.pi, 40)
for i in range(20): f = 1 - i / 20; ax.add_patch(Polygon(np.c_[cx - lamp * .25 * (1 - f) + w * 1.12 * f * np.cos(e), top + .38 + 1.5 * (.35 + .65 * f) * np.sin(e) ** .8 * (1 if i == 0 else f ** .35)], color=tone(cap, .72 + .5 * (i / 20)), zorder=3.25))
barrel(cx - .36, cx + .36, top + 1.75, top + 2.1, cap, 3.4, .08); barrel(cx - .22, cx + .22, top + 2.1, top + 2.5, tone(cap, .85), 3.5, .05)
y = top - 1.75                                          # the big front outlet
for rad, c in ((1.08, tone(paint, .55)), (1.0, tone(paint, .95)), (.82, tone(cap, .6)), (.77, cap), (.45, tone(cap, 1.2))): ax.add_patch(Circle((cx, y), rad * w / 1.45, fc=c, ec="#1d1d1d", lw=.8, zorder=4))
ax.add_patch(RegularPolygon((cx, y), 5, radius=.3, fc=tone(cap, .7), ec="#1d1d1d", zorder=4.1))
