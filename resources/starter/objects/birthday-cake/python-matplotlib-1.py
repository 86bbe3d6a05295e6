import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Rectangle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1]); ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
room, table = random.choice([("#2a2140", "#5b3f55"), ("#fde7ef", "#c98da6"), ("#d8f0f5", "#6fa9b8"), ("#7a2f3f", "#3c1a22"), ("#fff6cf", "#e0a84a")])
cake, icing, dots = random.choice([("#f7b7c8", "#fff5f0", "#e0405f"), ("#6b3e26", "#f3d9b8", "#f6c445"), ("#fdf3dc", "#7cc6c3", "#ef6f6c"), ("#f6d365", "#ffffff", "#5f6caf"), ("#b9a5e2", "#fff0f8", "#4b2e83")])
fig.patch.set_facecolor(room)
for _ in range(random.randint(14, 40)):                                    # confetti
    ax.plot(random.uniform(0, 10), random.uniform(2, 10), random.choice("o^sd"), ms=random.uniform(3, 7), color=random.choice(["#ff6b6b", "#ffd93d", "#6bcb77", "#4d96ff"]), alpha=.75)
ax.axhspan(0, random.uniform(1.6, 2.4), color=table)
cx, y0 = random.uniform(4.7, 5.3), random.uniform(1.0, 1.5)
ax.add_patch(Ellipse((cx, y0 - .1), 8.2, 1.7, color="#00000055", lw=0)); ax.add_patch(Ellipse((cx, y0), 8.1, 1.6, fc="#f4f4f6", ec="#b9bcc6", lw=2))
shade = np.array([[0, .0, .05, .12, .22, .38]])


def tier(y, w, h, z=0):
    b = w * 0.16
    for dy, k, col in ((0, 1, cake),):
        ax.add_patch(Ellipse((cx, y), w, b * 2, color=col, lw=0, zorder=z + 1)); ax.add_patch(Rectangle((cx - w / 2, y), w, h, color=col, lw=0, zorder=z + 1))
    im = np.zeros((1, 6, 4)); im[..., 3] = shade                          # side shadow
    e = np.linspace(0, np.pi, 60)
    side = Polygon(np.r_[np.c_[cx - w / 2 * np.cos(e), y - b * np.sin(e)], [[cx + w / 2, y + h], [cx - w / 2, y + h]]], fc="none", ec="none"); ax.add_patch(side)
    ax.imshow(im, extent=(cx - w / 2, cx + w / 2, y - b, y + h), aspect="auto", interpolation="bicubic", clip_path=side, zorder=z + 1.5)
    t = np.linspace(0, np.pi, 160)                                          # icing drips round the rim
    n = random.randint(7, 11)
    drip = y + h - b * np.sin(t) - .11 * h - .09 * h * np.abs(np.sin(n * t)) ** .6 * (1 + .7 * np.sin(5 * t + random.random() * 6))
    ax.fill(np.r_[cx - w / 2 * np.cos(t), cx + w / 2, cx - w / 2], np.r_[drip, y + h, y + h], color=icing, zorder=z + 2)
    ax.add_patch(Ellipse((cx, y + h), w, b * 2, fc=icing, ec="#00000022", lw=1.5, zorder=z + 2))
    for a in np.linspace(0.06, np.pi - .06, int(w * 2.6)):
        ax.add_patch(Ellipse((cx - w / 2 * np.cos(a), y - b * np.sin(a) + .1), .38, .38, fc=icing, ec="#00000030", zorder=z + 2.5))
    for a in np.linspace(.3, np.pi - .3, int(w)):
        ax.plot(cx - w / 2 * np.cos(a), y + h * .42 - b * np.sin(a), style, ms=8, color=dots, zorder=z + 2.6)
    return y + h, w, b


style = random.choice(["o", "*", "D", "h"])
top = tier(y0 + .55, random.uniform(6.3, 7.1), random.uniform(2.0, 2.5))
if random.random() < .65:
    top = tier(top[0] + .1, random.uniform(4.0, 4.8), random.uniform(1.3, 1.7), 3)
y, w, b = top
n = random.randint(3, 7)
tall = min(1.7, 8.3 - y)
for a in sorted(np.linspace(0, 2 * np.pi, n, endpoint=False) + random.random(), key=lambda q: -np.sin(q)):
    x, yy = cx + w * .34 * np.cos(a), y + b * .62 * np.sin(a)
    z = 8 - np.sin(a)
    col = random.choice(["#ff5d73", "#43b0f1", "#ffd23f", "#5fd068", "#b36ae2"])
    ax.add_patch(Rectangle((x - .12, yy), .24, tall, fc=col, ec="#00000030", zorder=z))
    for k in np.arange(.1, tall - .1, .3):
        ax.plot([x - .12, x + .12], [yy + k, yy + k + .14], color="white", lw=2.4, zorder=z, solid_capstyle="butt")
    for r, fc, al in ((1.1, "#ffdd77", .18), (.65, "#ffd060", .28)):
        ax.add_patch(Ellipse((x, yy + tall + .32), r, r * 1.1, color=fc, alpha=al, lw=0, zorder=z))
    for s, fc in ((1, "#ff9f1c"), (.55, "#fff3b0")):
        ax.fill(x + s * .2 * np.array([0, .7, 1, .6, 0, -.6, -1, -.7]), yy + tall + .05 + s * np.array([.75, .4, .2, .04, 0, .04, .2, .4]), color=fc, zorder=z)
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("auto")
