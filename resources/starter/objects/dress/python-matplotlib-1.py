import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle, Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1]); ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
wall = random.choice(["#f4ede4", "#3a3f5c", "#d6e4e1", "#7d4e57", "#f8dcd2", "#c9c2dc", "#23302e"])
base, trim = random.choice([("#d7263d", "#ffffff"), ("#1f4e8c", "#f4d35e"), ("#f2b5c4", "#8c2f4b"), ("#2a9d8f", "#fdf6e3"), ("#f6c945", "#d9481c"), ("#fbf7f0", "#b08968"), ("#5b2a86", "#f1c6e7"), ("#1d1d22", "#d4af37")])
fig.patch.set_facecolor(wall)
cx = random.uniform(4.8, 5.2)
for x in np.arange(0, 10, random.uniform(.5, 1.4)) if random.random() < .5 else []:
    ax.add_patch(Rectangle((x, 0), .16, 10, color="#ffffff", alpha=.1, lw=0))
# the clothes rail and the hanger
ax.plot([0, 10], [9.55, 9.55], color="#8a8f98", lw=9, zorder=1); ax.plot([0, 10], [9.6, 9.6], color="#e3e6ea", lw=2, zorder=1)
t = np.linspace(-.5 * np.pi, np.pi, 30)
ax.plot(cx + .26 * np.cos(t), 9.42 + .26 * np.sin(t), color="#b9bdc4", lw=3.5, zorder=2); ax.plot([cx, cx], [8.7, 9.16], color="#b9bdc4", lw=3.5, zorder=2)
ax.plot([cx - 1.2, cx, cx + 1.2], [8.25, 8.8, 8.25], color="#9c6b3f", lw=9, solid_capstyle="round", solid_joinstyle="round", zorder=2)

waist, hip, hem, y_hem = random.uniform(.82, .98), random.uniform(1.3, 1.6), random.uniform(2.3, 3.7), random.uniform(.7, 2.3)
sleeve = random.choice(["none", "strap", "short", "puff", "long"])
neck = random.choice(["v", "round"])
sh = .62 if sleeve == "strap" else 1.12                                   # half width of the shoulders
right = [(sh, 8.32), (1.12, 7.3), (1.15, 7.0), (waist, 5.85)]
u = np.linspace(0, 1, 30)
skirt = np.c_[waist + (hem - waist) * (.75 * u ** random.uniform(.7, 1.3) + .25 * np.sin(u * np.pi / 2)), 5.85 + (y_hem - 5.85) * u]
n = random.randint(4, 8)                                                  # folds
s = np.linspace(1, -1, 121)
bottom = np.c_[hem * s, y_hem - .28 * (1 - s ** 2) - .1 * np.cos(s * n * np.pi)]
top = [(-sh, 8.32), (-sh + .28, 8.36), (0, 7.15), (sh - .28, 8.36)] if neck == "v" else [(-sh, 8.32)] + [(-(sh - .25) * np.cos(a), 8.34 - (.6 + .3 * (sleeve == "strap")) * np.sin(a)) for a in np.linspace(0, np.pi, 20)]
half = np.r_[right, skirt]
outline = np.r_[half, bottom, (half * [-1, 1])[::-1], top] + [cx, 0]
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
ax.add_patch(Polygon(outline + [.14, -.14], color="#000", alpha=.2, lw=0, zorder=1.5))
for k in (-1, 1):                                                          # sleeves
    if sleeve in ("short", "long", "puff"):
        p = {"short": [(.95, 8.35), (1.3, 8.2), (2.0, 7.25), (1.35, 6.9), (1.05, 7.3)], "long": [(.95, 8.35), (1.3, 8.2), (1.95, 7.0), (2.3, 4.9), (1.75, 4.8), (1.45, 6.5), (1.05, 7.3)], "puff": [(.9, 8.3), (1.3, 8.55), (1.85, 8.4), (2.1, 7.9), (1.85, 7.35), (1.4, 7.1), (1.05, 7.2)]}[sleeve]
        p = np.array(p) * [k, 1] + [cx, 0]
        ax.add_patch(Polygon(p, fc=rgb(base) * (.9 if k < 0 else .78), ec=rgb(base) * .5, lw=1.3, joinstyle="round", zorder=2.5))
        a, b = (p[3], p[4]) if sleeve == "long" else (p[2], p[3]) if sleeve == "short" else (p[4], p[5])
        ax.plot([a[0], b[0]], [a[1], b[1]], color=trim, lw=5, zorder=2.6)
dress = Polygon(outline, fc=base, ec=rgb(base) * .5, lw=1.4, zorder=3); ax.add_patch(dress)

gx, gy = np.meshgrid(np.linspace(-4, 4, 240), np.linspace(0, 9, 260))      # cloth: pattern and folds that fan out from the waist
w = np.interp(gy, np.r_[y_hem, 5.85], [hem, waist]); v = gx / w
kind = random.choice(["plain", "dots", "stripes", "check", "flowers"])
q = random.uniform(.42, .62)
row = np.floor(gy / q)
pat = {"plain": gx * 0, "dots": (np.hypot((gx / q + .5 * (row % 2)) % 1 - .5, (gy / q) % 1 - .5) < .24), "stripes": (gy / q * 1.1) % 1 < .35, "check": .5 * ((gx / q) % 1 < .45) + .5 * ((gy / q) % 1 < .45),
       "flowers": (lambda X, Y: np.hypot(X, Y) < .2 + .14 * np.cos(5 * np.arctan2(Y, X)))((gx / q / 1.3 + .5 * (np.floor(gy / q / 1.3) % 2)) % 1 - .5, (gy / q / 1.3) % 1 - .5)}[kind][..., None] * 1.0
fold = np.where(gy < 5.85, .16 * np.cos(v * n * np.pi) * np.clip((5.85 - gy) / 2, 0, 1), 0) - .2 * v * np.abs(v) + .05
cloth = np.clip((rgb(base) * (1 - pat) + rgb(trim) * pat) * (1 + fold[..., None]), 0, 1)
ax.imshow(cloth, extent=(cx - 4, cx + 4, 0, 9), origin="lower", clip_path=dress, zorder=3.1, aspect="auto")
ax.add_patch(Polygon(np.array([(-waist - .04, 5.95), (waist + .04, 5.95), (waist + .06, 5.6), (-waist - .06, 5.6)]) + [cx, 0], fc=trim, ec=rgb(trim) * .6, zorder=4))
if random.random() < .6:                                                     # a bow
    for k in (-1, 1):
        ax.add_patch(Polygon(np.array([(0, 5.78), (k * .75, 6.15), (k * .75, 5.4)]) + [cx, 0], fc=rgb(trim) * .93, ec=rgb(trim) * .55, zorder=4.1)); ax.add_patch(Polygon(np.array([(0, 5.75), (k * .5, 4.6), (k * .18, 4.6)]) + [cx, 0], fc=rgb(trim) * .85, ec=rgb(trim) * .55, zorder=4))
    ax.add_patch(Ellipse((cx, 5.78), .32, .36, fc=trim, ec=rgb(trim) * .55, zorder=4.2))
ax.plot(bottom[:, 0] * .99 + cx, bottom[:, 1] + .14, color=trim, lw=3, alpha=.9, zorder=3.5)
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
