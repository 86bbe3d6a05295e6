# a giraffe on the savanna; the coat is a net of random cells
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Ellipse, Circle
from matplotlib.transforms import Affine2D

U, fig = random.uniform, plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
sky, low, grass, tree = random.choice([("#8cc8ee", "#e4f2ee", "#c2b052", "#5f8040"), ("#e8895a", "#fbd9a0", "#94703a", "#5a4a2a"), ("#1c2a5c", "#4a5a92", "#2c4a40", "#18302c"), ("#b8d8d0", "#f8f2dc", "#9fb76a", "#5c8a50"), ("#5a2a52", "#c8606a", "#40283a", "#2a1828")])
net, spot = random.choice([("#f6e4b6", "#a8612a"), ("#f2d596", "#7d4420"), ("#fdf1d2", "#bb7430"), ("#eed0a6", "#643618")])
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
for i in range(24):
    t = i / 23
    ax.axhspan(1 + 9 * i / 24, 1 + 9 * (i + 1.1) / 24, color=rgb(low) * (1 - t) + rgb(sky) * t, lw=0, zorder=0)
ax.add_patch(Circle((U(1, 9), U(5, 9)), U(.5, .8), color="#fff3c8", zorder=.1))
h = np.linspace(0, 10, 60)
for y0, k in ((2.7, .35), (2.2, .6)):                                    # two lines of hills
    ax.fill_between(h, 0, y0 + .35 * np.sin(h * U(.6, 1) + U(0, 6)), color=rgb(grass) * k + rgb(low) * (1 - k), lw=0, zorder=.2)
ax.axhspan(0, U(1.5, 1.9), color=grass, lw=0, zorder=.3)
for x in (U(0, 2), U(3.5, 6), U(8, 10)):                                 # umbrella acacias
    y, w = U(2.9, 3.7), U(1, 1.5)
    for dx in (-.45, 0, .5):
        ax.plot([x, x + dx * w], [1.5, y], color=rgb(tree) * .6, lw=2.5, zorder=.5)
    for j in range(5):
        ax.add_patch(Ellipse((x + U(-.7, .7) * w, y + U(-.1, .25)), w, .5, color=rgb(tree) * (.75 + .07 * j), zorder=.6))
for _ in range(110):
    x, y = U(0, 10), U(0, 1.6)
    ax.plot([x, x + U(-.12, .12)], [y, y + U(.12, .4)], color=np.clip(rgb(grass) * U(.65, 1.3), 0, 1), lw=1.6, zorder=.7)
flip, k, lean = random.choice([-1, 1]), U(.82, .92), U(-.2, .08)
move = Affine2D().translate(-5.5, 0).scale(flip * k, k).translate(5, U(.3, .6)) + ax.transData
ax.add_patch(Ellipse((5.4, .5), 6.4, .6, color="black", alpha=.3, lw=0, transform=move, zorder=.9))

gx, gy = np.meshgrid(np.linspace(0, 10, 120), np.linspace(0, 10, 120))
pts = np.random.uniform((2.4, 1), (8.2, 10), (150, 2))
d = np.sqrt(np.partition((gx[..., None] - pts[:, 0]) ** 2 + (gy[..., None] - pts[:, 1]) ** 2, 1, axis=2)[..., :2])
inside = np.clip((d[..., 1] - d[..., 0] - .1) * 9, 0, 1)[..., None] * np.clip((gy - 2.2) / .6, 0, 1)[..., None]
coat = (1 - inside) * rgb(net) + inside * rgb(spot)


def bent(points):                                                        # the neck leans, corners are rounded off
    p = np.array(points, float)
    p[:, 0] += lean * np.clip(p[:, 1] - 5.4, 0, 9) ** 1.2
    for _ in range(3):
        q = np.roll(p, -1, 0); p = np.stack([.75 * p + .25 * q, .25 * p + .75 * q], 1).reshape(-1, 2)
    return p


def part(points, z, shade=1.0, spots=False):
    shape = Polygon(bent(points), fc=rgb(net) * shade, ec="#4a2c17", lw=1, transform=move, zorder=z)
    ax.add_patch(shape)
    if spots: ax.imshow(coat * shade, extent=(0, 10, 0, 10), origin="lower", interpolation="nearest", transform=move, clip_path=shape, zorder=z + .1)


def tone(points, z, c="black", a=.24): ax.add_patch(Polygon(bent(points), fc=c, alpha=a, lw=0, transform=move, zorder=z))


for x, z, s in ((3.95, 2, .68), (5.75, 2, .68), (3.35, 4, 1), (6.25, 4, 1)):
    f = x + U(-.45, .45)
    b = (x + f) / 2 + (-.12 if x < 5 else .08)
    part([(x - .5, 4.8), (x + .5, 4.8), (x + .32, 3.4), (b + .2, 2.5), (b + .17, 2.1), (f + .13, .9), (f + .26, .5), (f - .2, .5), (f - .12, .9), (b - .18, 2.1), (b - .21, 2.5), (x - .35, 3.4)], z, s, s == 1)
    tone([(x - .4, 4.2), (x - .1, 4), (b - .03, 2.3), (f - .02, .8), (f - .13, .8), (b - .2, 2.2), (x - .36, 3.4)], z + .2)
    ax.add_patch(Polygon([(f - .16, .8), (f + .16, .8), (f + .28, .5), (f - .21, .5)], color="#2e1e14", transform=move, zorder=z + .3))
ax.plot([2.95, 2.6, 2.65], [4.8, 4.0, 3.2], color=spot, lw=3.5, transform=move, zorder=1)
ax.add_patch(Ellipse((2.65, 2.9), .3, .9, color="#2a1a12", transform=move, zorder=1))
for y in np.linspace(5.6, 9.1, 26):                                      # bristles of the mane
    x = np.interp(y, [5.4, 6.1, 7.6, 9.2], [4.95, 5.5, 6.2, 6.6]) + lean * max(0, y - 5.4) ** 1.2
    ax.plot([x + .15, x - .28], [y - .1, y + .12], color=rgb(spot) * .6, lw=4, transform=move, zorder=3)
part([(2.9, 4.9), (3.5, 5.3), (4.8, 5.5), (5.5, 6.1), (6.2, 7.6), (6.55, 9.1), (7.25, 9.2), (7.3, 8.5), (7.0, 7.2), (6.85, 5.8), (6.8, 4.7), (6.3, 3.9), (5, 3.65), (3.7, 3.75), (2.9, 4)], 5, 1, True)
tone([(2.95, 4.2), (3.7, 4.25), (5, 4.15), (6.2, 4.5), (6.72, 5.2), (6.5, 4.1), (5, 3.7), (3.7, 3.8)], 5.3)
tone([(6.72, 5), (6.8, 5.8), (6.95, 7.2), (7.25, 8.6), (7.0, 8.5), (6.6, 7), (6.45, 5.6)], 5.3)
tone([(3.2, 4.9), (3.6, 5.2), (4.9, 5.4), (5.5, 6), (6.2, 7.5), (6.3, 7.4), (5.6, 5.8), (4.8, 5.1)], 5.3, "white", .22)
for x in (6.85, 7.2):
    part([(x - .1, 9.2), (x - .12, 9.9), (x + .06, 9.9), (x + .13, 9.2)], 6, .9)
    part([(x - .2, 9.7), (x - .2, 10), (x + .14, 10), (x + .14, 9.7)], 6.2, .22)
part([(6.75, 9.3), (6.05, 9.6), (5.85, 9.25), (6.6, 9.0)], 6, .95)
tone([(6.6, 9.2), (6.2, 9.42), (6.05, 9.28), (6.55, 9.1)], 6.1, "#a0505a", .5)
part([(6.6, 9.2), (7, 9.6), (7.5, 9.35), (8.2, 8.75), (8.65, 8.4), (8.45, 8.0), (7.9, 8.1), (7.2, 8.35), (6.6, 8.6)], 7, 1)
tone([(6.7, 8.65), (7.3, 8.6), (8, 8.3), (8.5, 8.15), (7.9, 8.12), (7.2, 8.37)], 7.1)
tone([(8.0, 8.75), (8.3, 8.65), (8.62, 8.38), (8.45, 8.05), (8.1, 8.15)], 7.1, spot, .45)
e = 7.3 + lean * 4.7
for c, w, v, dx in (("#20130c", .34, .28, 0), ("w", .09, .1, .06)): ax.add_patch(Ellipse((e + dx, 9.0 + dx), w, v, color=c, transform=move, zorder=8))
ax.plot([e - .2, e + .05, e + .24], [9.12, 9.22, 9.12], color="#20130c", lw=2.2, transform=move, zorder=8)
ax.plot([e + 1.02], [8.5], "o", color="#20130c", ms=3.5, transform=move, zorder=9)
ax.plot([e + .55, e + .8, e + 1.08], [8.36, 8.24, 8.22], color="#20130c", lw=1.5, transform=move, zorder=9)
if random.random() < .4:                                                 # a twig to browse
    ax.plot([e + 1.05, e + 1.9], [8.2, 8.5], color="#5a3c20", lw=2.5, transform=move, zorder=8)
    for i in range(9): ax.add_patch(Ellipse((e + 1.3 + .08 * i, 8.28 + .03 * i + (.14 if i % 2 else -.14)), .16, .3, color="#6fa044", transform=move, zorder=8.5))
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("auto"); ax.axis("off")
