import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb
from matplotlib.patches import Ellipse, PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
wall, board = random.choice([("#f3efe6", "#d9b48a"), ("#2b3a42", "#5a4636"), ("#f7b7a3", "#f4e3d0"), ("#7cc6c3", "#e9f0ea"), ("#1d1d26", "#3a2a4a"), ("#ffe08a", "#e2955a"), ("#3f7d58", "#d8c29a")])
fig.patch.set_facecolor(wall)
rind = np.array(to_rgb(random.choice(["#d99a1f", "#c8741c", "#b9a02c", "#8f8a2f", "#e0b23a"])))
leaf = np.array(to_rgb(random.choice(["#2f6b3a", "#4d8a3c", "#5f8f6a", "#2c5a4a"])))
lying = random.random() < .3
tilt = random.choice([-1, 1]) * random.uniform(62, 78) if lying else random.uniform(-9, 9)
fat, tall, turn = random.uniform(1.5, 1.9), random.uniform(2.2, 2.6), random.uniform(0, 6.28)
rows, cols = random.choice([(9, 12), (11, 14), (8, 11)])
lit = np.array([random.choice([-1, 1]) * .6, .45, .66])
ax.axhspan(0, 2.2 if lying else 1.7, color=board, zorder=0)
ax.add_patch(Ellipse((5, 1.15 if not lying else 1.75), 6.2 if lying else 4.8, .9, color="black", alpha=.3, lw=0, zorder=.5))
size = random.uniform(1.02, 1.17)
move = Affine2D().translate(0, -1.1).rotate_deg(tilt).scale(size).translate(5 + random.uniform(-.5, .5) * (not lying), 3.72 if lying else 4.95) + ax.transData


def surface(v, a):
    """Height -1..1 and angle to a point on the barrel-shaped fruit and its normal."""
    r = fat * (1 - np.abs(v) ** 3.2) ** .42
    return np.array([r * np.sin(a), tall * v, r * np.cos(a)])


tiles, hues = [], []
for i in range(-1, rows + 1):                          # the eyes: lozenges in spiral rows
    for j in range(cols):
        v, a = -1 + 2 * (i + .5) / rows, turn + 2 * np.pi * (j + i / 2) / cols
        dv, da = 2.0 / rows, np.pi / cols
        if np.cos(a) < -.1: continue
        for k, f in ((.97, .55), (.8, 1.0), (.45, 1.22)):
            q = [surface(np.clip(v + k * s * dv, -.999, .999), a + k * c * da) for s, c in ((1, 0), (.3, .85), (-.3, .85), (-1, 0), (-.3, -.85), (.3, -.85))]
            n = np.array([np.sin(a), v * .8, np.cos(a)])
            light = .5 + .62 * max(0, n @ lit)
            green = np.clip(.5 * (v + .2), 0, .35)
            tiles.append([(p[0], p[1] + (.1 * n[1] if k < .9 else 0)) for p in q])
            hues.append(np.clip((rind * (1 - green) + leaf * green) * light * f * random.uniform(.94, 1.06), 0, 1))
        c = surface(np.clip(v - .1 * dv, -.99, .99), a)   # a dry bract on each eye
        tiles.append([(c[0] - .09, c[1] - .05), (c[0] + .09, c[1] - .05), (c[0] + .02 * np.sin(a), c[1] + .22)]); hues.append(rind * .42 * light)
ax.add_collection(PolyCollection([[tuple(surface(v, s * np.pi / 2)[:2]) for s, vs in ((1, np.linspace(-.999, .999, 40)), (-1, np.linspace(.999, -.999, 40))) for v in vs]], facecolors=[rind * .4], transform=move, zorder=2))
ax.add_collection(PolyCollection(tiles, facecolors=hues, edgecolors="none", transform=move, zorder=3))
n = random.randint(20, 30)
spread = random.uniform(.75, 1.1)
for z, k in enumerate(np.linspace(1, .1, n)):          # crown: outer leaves behind, short ones in front
    a = random.uniform(-1, 1) * spread * (.4 + .8 * k) + (.12 * (-1) ** z)
    ln, w = random.uniform(.85, 1.1) * (1.4 + 1.5 * k) * (1.1 - .35 * abs(a)), random.uniform(.17, .26)
    x0, y0 = .55 * np.sin(a), tall * .97 - .25 * (1 - k)
    mx, my, tx, ty = x0 + ln * .6 * np.sin(a * .7), y0 + ln * .6, x0 + ln * np.sin(a * 1.25), y0 + ln * np.cos(a * 1.05)
    c = np.clip(leaf * random.uniform(.75, 1.3) * (1.1 - .1 * k), 0, 1)
    ax.add_patch(PathPatch(Path([(x0 - w, y0), (mx - w, my), (tx, ty), (mx + w, my), (x0 + w, y0)], [1, 3, 3, 3, 3]), fc=c, ec=leaf * .5, lw=.8, transform=move, zorder=4 + z * .01))
    ax.add_patch(PathPatch(Path([(x0, y0), (mx, my), (tx, ty)], [1, 3, 3]), fc="none", ec=np.clip(c * 1.25, 0, 1), lw=1, transform=move, zorder=4.005 + z * .01))
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
