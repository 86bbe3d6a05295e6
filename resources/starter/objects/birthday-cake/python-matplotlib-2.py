# A birthday cake with burning candles on a stand, bunting and balloons behind it
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
def oval(x, y, w, h, colour, z, alpha=1.0, edge="none", lw=0):
    ax.add_patch(Ellipse((x, y), w, h, fc=colour, ec=edge, lw=lw, alpha=alpha, zorder=z))
def shape(points, colour, z, alpha=1.0):
    return ax.add_patch(Polygon(points, closed=True, fc=colour, ec="none", alpha=alpha, zorder=z))
party = ["#ff5d73", "#43a5f1", "#ffd23f", "#4fc46a", "#b36ae2"]
room, cloth = random.choice([("#2a2140", "#8a4f74"), ("#17364a", "#c9803a"), ("#4a1f30", "#d9b48a"), ("#fbe3ea", "#a8587c"), ("#d3edf3", "#3f7d94"), ("#fdf0c4", "#b5622f")])
dark = room in ("#2a2140", "#17364a", "#4a1f30")
cake, icing, dots = random.choice([("#f59ab2", "#fffaf5", "#d42f55"), ("#6b3e26", "#f8dfba", "#e24a4a"), ("#f5dfa8", "#3fa9a5", "#ef6f6c"), ("#f6c945", "#ffffff", "#4b5fb5"), ("#a58be0", "#fff0f8", "#5a2e95"), ("#f9ead2", "#5a3020", "#e8b23a")])
# the room: striped paper, bunting, balloons
fig.patch.set_facecolor(room)
for k in range(0, 10, 2):
    shape([(k, 0), (k + 1, 0), (k + 1, 10), (k, 10)], "white", 0, 0.05 if dark else 0.25)
for side in (-1, 1):
    for _ in range(random.randint(1, 3)):
        x, y, c = 5 + side * U(3.3, 4.6), U(4.6, 7.6), random.choice(party)
        ax.plot([x, x + 0.2, x - 0.1, x], [y, y - 1.4, y - 2.8, y - 5], color="white" if dark else "#8a8a90", lw=1, zorder=0.3)
        oval(x, y, 1.5, 1.8, c, 0.4)
        oval(x - 0.33, y + 0.38, 0.3, 0.5, "white", 0.5, 0.6)
sag = U(0.5, 1.0)
for k in range(11):
    x, y = k - 0.4, 9.75 - sag * np.sin(np.pi * (k % 5.5) / 5.5)
    shape([(x, y), (x + 0.85, y), (x + 0.42, y - 1)], party[(k * 2) % 5], 0.6)
edge = U(1.5, 2.0)
shape([(0, 0), (10, 0), (10, edge), (0, edge)], cloth, 0.8)
for x in np.arange(0.4, 10.5, 0.8): oval(x, 0.35, 0.85, 0.8, "white", 0.9, 0.35)
# the stand
cx, y0 = U(4.8, 5.2), U(1.5, 1.75)
oval(cx + 0.4, 0.75, 6, 0.8, "black", 1, 0.28)
shape([(cx - 0.5, y0), (cx + 0.5, y0), (cx + 0.6, 1.1), (cx + 1.5, 0.75), (cx - 1.5, 0.75), (cx - 0.6, 1.1)], "#d5d8e0", 1.1)
oval(cx, y0 - 0.14, 8.3, 1.5, "#a5a9b6", 1.2)
oval(cx, y0, 8.3, 1.5, "#f6f6f9", 1.3)
oval(cx + 0.3, y0 + 0.1, 7.4, 1.15, "black", 1.4, 0.18)
def tier(y, w, h, z, mark):
    b, t = w * 0.15, np.linspace(0, np.pi, 160)
    fx, fy = cx - w / 2 * np.cos(t), -b * np.sin(t)             # the front of the rim
    side = shape(np.r_[np.c_[fx, y + fy], [[cx + w / 2, y + h], [cx - w / 2, y + h]]], cake, z)
    if mark == "stripes":
        for k in range(8, 150, 14):
            shape([(fx[k], y + fy[k]), (fx[k + 6], y + fy[k + 6]), (fx[k + 6], y + h + fy[k + 6]), (fx[k], y + h + fy[k])], icing, z + 0.1, 0.55)
    else:
        k = np.linspace(12, 147, int(w * 1.6)).astype(int)
        ax.scatter(fx[k], y + h * 0.36 + fy[k], s=130, marker=mark, color=dots, edgecolors="white", linewidths=0.8, zorder=z + 0.1)
    shade = np.zeros((1, 6, 4))
    shade[..., 3] = [[0.12, 0, 0, 0.08, 0.2, 0.4]]
    ax.imshow(shade, extent=(cx - w / 2, cx + w / 2, y - b, y + h), aspect="auto", interpolation="bilinear", clip_path=side, zorder=z + 0.2)
    n, p = random.randint(7, 11), U(0, 6)
    drip = y + h + fy - 0.12 * h - 0.12 * h * np.abs(np.sin(n * t)) ** 0.7 * (1.4 + np.sin(5 * t + p))
    shape(np.r_[np.c_[fx, drip - 0.05], np.c_[fx, y + h + fy][::-1]], "black", z + 0.25, 0.2)
    shape(np.r_[np.c_[fx, drip], np.c_[fx, y + h + fy][::-1]], icing, z + 0.3)
    for j in range(n // 2):                                      # a gleam on each drip of the lit side
        k = int(160 * (j + 0.5) / n)
        oval(fx[k] - 0.06, drip[k] + 0.2, 0.09, 0.26, "white", z + 0.35, 0.75)
    oval(cx, y + h, w, b * 2, icing, z + 0.4, 1, "#00000030", 1.5)
    for q in (y, y + h):                                         # piped shells at the foot and the rim
        k = np.linspace(2, 157, int(w * 3)).astype(int)
        ax.scatter(fx[k], q + fy[k] + 0.08, s=150, color=icing, edgecolors="#00000040", linewidths=1, zorder=z + 0.5)
        ax.scatter(fx[k] - 0.04, q + fy[k] + 0.14, s=18, color="white", alpha=0.7, zorder=z + 0.55)
    return y + h, w, b
mark = random.choice(["o", "*", "D", "stripes"])
y, w, b = tier(y0 + 0.6, U(6.2, 6.9), U(1.9, 2.3), 2, mark)
if random.random() < 0.6:
    y, w, b = tier(y + 0.15, U(4.0, 4.6), U(1.2, 1.5), 4, mark)
if random.random() < 0.6:                                        # fruit round the back of the top
    for a in np.linspace(0.2, 2.94, 9):
        oval(cx + w * 0.42 * np.cos(a), y + b * 0.75 * np.sin(a) + 0.15, 0.42, 0.42, dots, 6, 1, "#00000050", 1)
        oval(cx + w * 0.42 * np.cos(a) - 0.08, y + b * 0.75 * np.sin(a) + 0.24, 0.1, 0.1, "white", 6.1)
n, tall = random.randint(3, 7), min(1.6, 8.2 - y)
for a in sorted(np.linspace(0, 2 * np.pi, n, endpoint=False) + random.random(), key=lambda q: -np.sin(q)):
    x, v, z, c = cx + w * 0.33 * np.cos(a), y + b * 0.55 * np.sin(a), 8 - np.sin(a), random.choice(party)
    oval(x + 0.1, v, 0.5, 0.16, "black", z, 0.25)
    ax.add_patch(Rectangle((x - 0.13, v), 0.26, tall, fc=c, ec="#00000055", lw=1, zorder=z))
    for k in np.arange(0.1, tall - 0.2, 0.32):
        shape([(x - 0.13, v + k), (x + 0.13, v + k + 0.13), (x + 0.13, v + k + 0.25), (x - 0.13, v + k + 0.12)], "white", z)
    for r, alpha in ((1.3, 0.16), (0.8, 0.26)):
        oval(x, v + tall + 0.36, r, r * 1.1, "#ffd060", z, alpha)
    for s, c in ((1, "#ff8a0f"), (0.55, "#fff3b0")):
        shape(np.c_[x + s * 0.2 * np.array([0, 0.7, 1, 0.6, 0, -0.6, -1, -0.7]), v + tall + 0.06 + s * np.array([0.8, 0.42, 0.2, 0.04, 0, 0.04, 0.2, 0.42])], c, z)
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
