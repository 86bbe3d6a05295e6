import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Ellipse
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1]); ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
sky, grass = random.choice([("#bfe3f2", "#c9b458"), ("#f6c58b", "#8a6a35"), ("#27335c", "#2f4a38"), ("#f5efd9", "#9fb76a"), ("#7a3b52", "#3d2430")])
net, spot = random.choice([("#f3dfae", "#a8632a"), ("#efcf8f", "#7d4420"), ("#fbeecb", "#c07a35"), ("#e6c79a", "#5c3118")])
fig.patch.set_facecolor(sky)
ax.add_patch(Ellipse((5, 0), 16, random.uniform(2.4, 4.2), color=grass))
for x in np.random.uniform(0, 10, 3):                                  # flat acacias far away
    h = random.uniform(2.4, 3.4)
    ax.plot([x, x], [1.2, h], color="#4d3a26", lw=2.5)
    ax.add_patch(Ellipse((x, h), random.uniform(1.6, 2.6), 0.6, color="#5d7a3a"))
flip, k, lean = random.choice([-1, 1]), random.uniform(0.8, 0.92), random.uniform(-0.2, 0.1)
move = Affine2D().translate(-5.5, 0).scale(flip * k, k).translate(5, random.uniform(0.3, 0.7)) + ax.transData

gx, gy = np.meshgrid(np.linspace(0, 10, 140), np.linspace(0, 10, 140))  # the net of the coat: borders of random cells
pts = np.random.uniform((1.5, 1), (9, 10), (190, 2))
d = np.sqrt(np.partition((gx[..., None] - pts[:, 0]) ** 2 + (gy[..., None] - pts[:, 1]) ** 2, 1, axis=2)[..., :2])
inside = np.clip((d[..., 1] - d[..., 0] - 0.1) * 9, 0, 1)[..., None] * np.clip((gy - 2.3) / 0.6, 0, 1)[..., None]
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
coat = (1 - inside) * rgb(net) + inside * rgb(spot)


def part(points, z, shade=1.0, spots=True):
    p = np.array(points, float)
    p[:, 0] += lean * np.clip(p[:, 1] - 5.4, 0, 9) ** 1.2
    for _ in range(3):
        q = np.roll(p, -1, 0); p = np.stack([.75 * p + .25 * q, .25 * p + .75 * q], 1).reshape(-1, 2)
    shape = Polygon(p, fc=rgb(net) * shade, ec="#4a2c17", lw=1, transform=move, zorder=z); ax.add_patch(shape)
    if spots:
        ax.imshow(coat * shade, extent=(0, 10, 0, 10), origin="lower", interpolation="nearest", transform=move, clip_path=shape, zorder=z + 0.1)


for x, z, s in ((3.95, 2, .8), (5.75, 2, .8), (3.35, 4, 1), (6.25, 4, 1)):
    f = x + random.uniform(-0.45, 0.45)
    b = (x + f) / 2 + (-0.12 if x < 5 else 0.08)
    part([(x - .5, 4.8), (x + .5, 4.8), (x + .32, 3.4), (b + .19, 2.5), (b + .16, 2.1), (f + .13, .9), (f + .26, .5), (f - .2, .5), (f - .12, .9), (b - .17, 2.1), (b - .2, 2.5), (x - .35, 3.4)], z, s, s == 1)
    ax.add_patch(Polygon([(f - .16, .8), (f + .16, .8), (f + .27, .52), (f - .2, .52)], color="#3b271a", transform=move, zorder=z + .3))
ax.plot([2.95, 2.6, 2.65], [4.8, 4.0, 3.2], color=spot, lw=3, transform=move, zorder=1)
ax.add_patch(Ellipse((2.65, 2.95), .28, .8, color="#2a1a12", transform=move, zorder=1))
part([(5.0, 5.4), (5.35, 6.0), (6.1, 7.6), (6.4, 9.2), (6.6, 9.2), (6.5, 7.6), (5.8, 5.6)], 3, .55, False)      # mane
part([(2.9, 4.9), (3.5, 5.3), (4.8, 5.5), (5.5, 6.1), (6.2, 7.6), (6.55, 9.1), (7.25, 9.2), (7.3, 8.5), (7.0, 7.2), (6.85, 5.8), (6.8, 4.7), (6.3, 3.9), (5, 3.65), (3.7, 3.75), (2.9, 4)], 5)
for x in (6.85, 7.2):
    part([(x - .1, 9.2), (x - .14, 9.85), (x + .04, 9.85), (x + .12, 9.2)], 6, .9, False)
    part([(x - .22, 9.7), (x - .22, 9.95), (x + .12, 9.95), (x + .12, 9.7)], 6.2, .25, False)
part([(6.75, 9.25), (6.1, 9.5), (5.95, 9.2), (6.6, 8.95)], 6, .95, False)
part([(6.6, 9.2), (7, 9.55), (7.5, 9.3), (8.2, 8.75), (8.6, 8.4), (8.4, 8.05), (7.9, 8.15), (7.2, 8.4), (6.6, 8.6)], 7, 1, False)
e = 7.3 + lean * 4.9
ax.add_patch(Ellipse((e, 9.0), .3, .24, color="#20130c", transform=move, zorder=8)); ax.add_patch(Ellipse((e + .06, 9.05), .08, .08, color="w", transform=move, zorder=9))
ax.plot([e + 1.0], [8.5], "o", color="#3b271a", ms=3, transform=move, zorder=9)
ax.plot([e + .6, e + 1.05], [8.3, 8.22], color="#3b271a", lw=1.3, transform=move, zorder=9)
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("auto")
