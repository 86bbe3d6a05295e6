# An octopus swims or rests in the sea: eight tapering arms with two rows of suckers.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.collections import EllipseCollection
from matplotlib.patches import Polygon, Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10)); ax.axis("off")
deep, shallow = map(np.array, map(to_rgb, random.choice([("#04121f", "#0f4c66"), ("#0b5a78", "#8fdbe0"), ("#e9f3ef", "#cfe6e4"), ("#1a1038", "#53409a"), ("#f4e3c3", "#fdf6e8"), ("#0e6b62", "#bdeccb")])))
t = np.linspace(0, 1, 60)[:, None, None]
ax.imshow(deep + (shallow - deep) * t + np.zeros((60, 2, 3)), extent=(0, 10, 0, 10), origin="lower", aspect="auto", interpolation="bilinear")
skin = np.array(to_rgb(random.choice(["#c8453a", "#e07a3f", "#8e4a86", "#d98b8b", "#b5653a", "#d9466f"])))
dark, pale = skin * .55, skin * .4 + np.array([.6, .55, .5])
cx, cy, R = random.uniform(4.5, 5.5), random.uniform(5.9, 6.4), random.uniform(1.35, 1.7)
lean, curl, drift = random.uniform(-.35, .35), random.uniform(.8, 2.2), random.uniform(-.5, .5)
for _ in range(random.randint(5, 22)):
    ax.add_patch(Ellipse(np.random.uniform(0, 10, 2), *[random.uniform(.1, .35)] * 2, fill=False, ec="white", lw=1.2, alpha=.5))


def arm(k, back):
    a0 = -np.pi / 2 + (k - 3.5) * .42 + drift * .3
    s = np.linspace(0, 1, 70)
    way = (1 if k > 3.5 else -1) * random.choice([1, 1, 1, -.7])
    th = a0 + way * (curl * s ** 2 * 2.1 + .55 * np.sin(s * 5 + random.uniform(0, 6)) * s)
    step = random.uniform(4.4, 5.4) / 70
    x, y = cx + .32 * (k - 3.5) * R / 1.5 + np.cumsum(np.cos(th)) * step, cy - R * .55 + np.cumsum(np.sin(th)) * step
    x, y = np.clip(x, .15, 9.85), np.clip(y, .2, 9.8)
    w = .4 * (1 - s) ** .8 + .035
    nx, ny = -np.sin(th), np.cos(th)
    shade = .72 if back else 1
    for f, c in ((1, dark), (.86, skin), (.4, np.minimum(1, skin * 1.15 + .06))):
        o = .12 * (1 - f)
        ax.add_patch(Polygon(np.r_[np.c_[x + nx * w * f + o * w, y + ny * w * f + o * w], np.c_[x - nx * w * f, y - ny * w * f][::-1]], fc=c * shade, lw=0, alpha=1 if f > .5 else .5))
    if not back:
        i = np.arange(6, 66, 3)
        for side in (.25, .72):
            xy = np.c_[x[i] - way * nx[i] * w[i] * side, y[i] - way * ny[i] * w[i] * side]
            for f, c in ((.46, dark), (.36, pale)):
                ax.add_collection(EllipseCollection(w[i] * f, w[i] * f, 0, units="x", offsets=xy, offset_transform=ax.transData, facecolors=[c], linewidths=0))


for k in (1, 3, 4, 6):
    arm(k, True)
for k in (0, 2, 5, 7):
    arm(k, False)
# the mantle: a bag above the eyes
u = np.linspace(0, 2 * np.pi, 90)
bag = np.c_[R * (1 + .16 * np.sin(u)) * np.cos(u), R * 1.18 * np.sin(u) + .75]
bag[:, 0] *= np.interp(bag[:, 1], [-1, .2, 1, 3], [.78, .8, 1.05, .95])
rot = np.array([[np.cos(lean), np.sin(lean)], [-np.sin(lean), np.cos(lean)]])
for i, f in enumerate(np.linspace(1, .25, 9)):
    ax.add_patch(Polygon((bag * f + (-.25 * (1 - f), .9 * (1 - f))) @ rot + (cx, cy), fc=np.clip(skin * (.68 + .07 * i) + .012 * i, 0, 1), lw=0))
for _ in range(26):
    p = np.array([random.gauss(0, R * .4), random.gauss(1.3, .55)])
    if abs(p[0]) < R * .8 and .5 < p[1] < 1.2 + R * .8:
        ax.add_patch(Ellipse(p @ rot + (cx, cy), *[random.uniform(.08, .24)] * 2, fc=dark, lw=0, alpha=.4))
iris = random.choice(["#f6e7a8", "#fdfdfd", "#f4c95d"])
for s in (-1, 1):
    e = np.array([s * R * .56, -.12]) @ rot + (cx, cy)
    ax.add_patch(Ellipse(e, .86, .8, fc=skin * .75, lw=0))
    ax.add_patch(Ellipse(e, .62, .56, fc=iris, lw=0))
    ax.add_patch(Ellipse(e, .46, .17, fc="#17121a", lw=0))
