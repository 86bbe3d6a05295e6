# A pineapple with spiral eyes and a full crown, standing or lying on a table with slices, before tiles, a window or palm leaves.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb
from matplotlib.patches import Ellipse, PathPatch, Polygon, Rectangle, Wedge
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
wall, board = [np.array(to_rgb(c)) for c in random.choice([("#f3efe6", "#c99f70"), ("#2b3a42", "#6a5240"), ("#f7b7a3", "#f4e3d0"), ("#8fd0cc", "#f2f4ee"), ("#23233a", "#54406a"), ("#cfe3f2", "#b9764a"), ("#f5e2ea", "#5b7f8c")])]
rind = np.array(to_rgb(random.choice(["#d99a1f", "#c8741c", "#bca630", "#98982f", "#e6b83c"])))
leaf = np.array(to_rgb(random.choice(["#2f6b3a", "#4d8a3c", "#4f8560", "#2c5a4a"])))
side = random.choice([-1, 1])                                  # the light's side
lying = random.random() < .3
edge = 2.6 if lying else 2.0
fig.patch.set_facecolor(wall)
place = random.choice(["tiles", "window", "palms"])
if place == "tiles":
    for i in range(8):
        for j in range(7):
            ax.add_patch(Rectangle((i * 1.3 - .2, edge + j * 1.3), 1.22, 1.22, fc=np.clip(wall * random.uniform(.93, 1.06), 0, 1), lw=0, zorder=.1))
elif place == "window":
    ax.add_patch(Rectangle((5 + side * 2.9 - 2.4, 4.2), 4.8, 6, fc=np.clip(wall * .75, 0, 1), lw=0, zorder=.1))
    for k in range(12):
        ax.add_patch(Rectangle((5 + side * 2.9 - 2.2, 4.4 + .5 * k), 4.4, .52, fc=(.62 + .026 * k, .82 + .008 * k, .93), lw=0, zorder=.11))
    ax.plot([5 + side * 2.9] * 2, [4.4, 10], color=wall * .75, lw=6, zorder=.12)
    ax.plot([5 + side * 2.9 - 2.2, 5 + side * 2.9 + 2.2], [7.6] * 2, color=wall * .75, lw=6, zorder=.12)
else:
    for _ in range(7):
        x0, a0 = random.choice([-.3, 10.3]), random.uniform(-.6, 1.1)
        s, y0 = (1 if x0 < 5 else -1), random.uniform(edge, 9.5)
        for k in range(13):
            u = k / 12
            px, py = x0 + s * 3.6 * u * np.cos(a0), y0 + 3.6 * u * np.sin(a0) - u * u
            for b in (.9, -.9):
                q = (1.25 - .8 * u) * np.array([s * np.cos(a0 + b), np.sin(a0 + b)])
                ax.add_patch(Polygon([(px, py), (px + q[0] * .5 - q[1] * .08, py + q[1] * .5 + q[0] * .08), (px + q[0], py + q[1]), (px + q[0] * .5 + q[1] * .08, py + q[1] * .5 - q[0] * .08)], fc=wall * .78 + leaf * .12, lw=0, zorder=.1))
for k in range(10):                                            # a bright patch on the wall behind the fruit
    ax.add_patch(Ellipse((5 + side, 6), 9 - .7 * k, 9 - .7 * k, fc="white", alpha=.018, lw=0, zorder=.2))
ax.add_patch(Rectangle((0, 0), 10, edge, fc=board, lw=0, zorder=.3))
ax.add_patch(Rectangle((0, edge - .1), 10, .1, fc=np.clip(board * 1.15, 0, 1), lw=0, zorder=.31))
if random.random() < .5:
    for y in (.35, .8, 1.35, edge - .3):
        ax.plot([0, 10], [y, y], color=board * .72, lw=1.6, zorder=.32)
        for _ in range(7):
            x = random.uniform(0, 9)
            ax.plot([x, x + random.uniform(.5, 1.4)], [y - .16] * 2, color=board * .86, lw=1, zorder=.32)
else:                                                          # a checked cloth
    check = np.array(to_rgb(random.choice(["#c8434b", "#3a6ea5", "#3f8f6b"])))
    for k in range(-9, 10):
        ax.add_patch(Polygon([(5 + k * 1.1, edge - .1), (5.5 + k * 1.1, edge - .1), (5.9 + k * 1.9, 0), (5 + k * 1.9, 0)], fc=check, alpha=.3, lw=0, zorder=.32))
    for y, h in ((0, .3), (.6, .27), (1.1, .2), (1.5, .15)):
        ax.add_patch(Rectangle((0, y), 10, h, fc=check, alpha=.3, lw=0, zorder=.33))
foot = 1.75 if lying else 1.2
for k in range(8):                                             # the shadow falls away from the light
    ax.add_patch(Ellipse((5 - side * (.5 + .14 * k), foot), (6.4 if lying else 4.4) - .2 * k, .95 - .07 * k, fc="black", alpha=.075, lw=0, zorder=.5))

tilt = random.choice([-1, 1]) * random.uniform(64, 76) if lying else random.uniform(-8, 8)
fat, tall, turn = random.uniform(1.55, 1.85), random.uniform(2.2, 2.5), random.uniform(0, 6.28)
rows, cols = random.choice([(9, 12), (11, 14), (8, 11)])
lit = np.array([side * .62, .45, .64])
size = random.uniform(1.0, 1.1)
move = Affine2D().translate(0, -1.1).rotate_deg(tilt).scale(size).translate(5 + .3 * np.sign(tilt) * lying, 3.72 if lying else 4.75) + ax.transData


def surface(v, a):
    """Point of the barrel-shaped fruit at height -1..1 and angle a."""
    r = fat * (1 - np.abs(v) ** 3.2) ** .42
    return np.array([r * np.sin(a), tall * v, r * np.cos(a)])


turned = np.radians(-tilt)                                     # the light as the leaning fruit sees it
lamp = np.array([lit[0] * np.cos(turned) - lit[1] * np.sin(turned), lit[0] * np.sin(turned) + lit[1] * np.cos(turned), lit[2]])
tiles, hues = [], []
for i in range(-1, rows + 1):                                  # the eyes: lozenges in spiral rows
    for j in range(cols):
        v, a = -1 + 2 * (i + .5) / rows, turn + 2 * np.pi * (j + i / 2) / cols
        dv, da = 2.0 / rows, np.pi / cols
        if np.cos(a) < -.1:
            continue
        n = np.array([np.sin(a), v * .8, np.cos(a)])
        light = .42 + .72 * max(0, n @ lamp)
        green = np.clip(.5 * (v + .2), 0, .35)
        flesh = rind * (1 - green) + leaf * green
        tone = random.uniform(.92, 1.08)
        for k, f in ((.97, .5), (.82, .95), (.52, 1.2), (.24, 1.38)):
            q = [surface(np.clip(v + k * s * dv, -.999, .999), a + k * c * da) for s, c in ((1, 0), (.3, .85), (-.3, .85), (-1, 0), (-.3, -.85), (.3, -.85))]
            up = .08 * (1 - k)
            tiles.append([(p[0] + up * lamp[0], p[1] + up * lamp[1]) for p in q])
            hues.append(np.clip(flesh * light * f * tone, 0, 1))
        c = surface(np.clip(v - .1 * dv, -.99, .99), a)        # a dry spike on each eye, with a pale edge
        lean = .04 * np.sin(a)
        tiles.append([(c[0] - .1, c[1] - .06), (c[0] + .1, c[1] - .06), (c[0] + lean, c[1] + .25)])
        hues.append(rind * .36 * light)
        tiles.append([(c[0] + side * .02, c[1] - .04), (c[0] + side * .08, c[1] - .04), (c[0] + lean, c[1] + .22)])
        hues.append(np.clip(rind * 1.1 * light + .12, 0, 1))
rim = [tuple(surface(v, s * np.pi / 2)[:2]) for s, vs in ((1, np.linspace(-.999, .999, 40)), (-1, np.linspace(.999, -.999, 40))) for v in vs]
ax.add_collection(PolyCollection([rim], facecolors=[rind * .32], transform=move, zorder=2))
ax.add_collection(PolyCollection(tiles, facecolors=hues, edgecolors="none", transform=move, zorder=3))
count = random.randint(26, 36)
spread = random.uniform(.8, 1.1)
for z, k in enumerate(np.linspace(1, .1, count)):              # crown: long leaves behind, short ones in front
    a = (-1) ** z * random.uniform(.05, 1) * spread * (.35 + .8 * k)
    ln, w = random.uniform(.9, 1.1) * (1.3 + 1.5 * k) * (1.08 - .35 * abs(a)), random.uniform(.17, .25)
    x0, y0 = .6 * np.sin(a), tall * .97 - .25 * (1 - k)
    mx, my = x0 + ln * .55 * np.sin(a * .7), y0 + ln * .66
    tx, ty = x0 + ln * np.sin(a * 1.35), y0 + ln * np.cos(a * 1.1)
    c = np.clip(leaf * random.uniform(.8, 1.25) * (1.05 + .3 * np.sign(a) * side * min(1, abs(a) * 2)), 0, 1)
    ax.add_patch(PathPatch(Path([(x0 - w, y0), (mx - w, my), (tx, ty), (mx + w, my), (x0 + w, y0)], [1, 3, 3, 3, 3]), fc=c, ec=leaf * .4, lw=.8, transform=move, zorder=4 + z * .01))
    ax.add_patch(PathPatch(Path([(x0 + side * w * .4, y0), (mx + side * w * .4, my), (tx, ty)], [1, 3, 3]), fc="none", ec=np.clip(c * 1.4, 0, 1), lw=1.5, transform=move, zorder=4.005 + z * .01))
if not lying and random.random() < .6:                         # cut rings on the table
    for n in range(random.choice([1, 2])):
        x, y = 5 - side * (2.9 - .25 * n), .72 + .34 * n
        ax.add_patch(Ellipse((x - side * .2, y - .22), 2.7, .8, fc="black", alpha=.25, lw=0, zorder=6 + n))
        ax.add_patch(Ellipse((x, y - .16), 2.5, .86, fc=rind * .6, ec=rind * .35, lw=1.2, zorder=6.1 + n))
        ax.add_patch(Ellipse((x, y), 2.5, .86, fc=rind * .8, ec=rind * .4, lw=1.2, zorder=6.2 + n))
        ax.add_patch(Ellipse((x, y), 2.24, .74, fc="#ffd94f", lw=0, zorder=6.3 + n))
        for b in np.linspace(0, 6.28, 22):
            ax.plot([x + .4 * np.cos(b), x + 1.05 * np.cos(b)], [y + .13 * np.sin(b), y + .34 * np.sin(b)], color="#e8a81e", lw=1.1, zorder=6.4 + n)
        ax.add_patch(Ellipse((x, y), .62, .22, fc="#fff0b0", ec="#e0a52a", lw=1, zorder=6.5 + n))
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.axis("off")
