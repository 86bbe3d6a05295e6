# A love letter on a table: closed by a heart seal, or open with its letter half drawn out.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis([-5, 5, -5, 5])
ax.axis("off")
t = np.linspace(0, 2 * np.pi, 80)
hx = np.sin(t) ** 3
hy = (13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)) / 16
paper = np.array(random.choice([(0.99, 0.96, 0.88), (0.98, 0.82, 0.85), (0.82, 0.9, 0.98), (0.88, 0.75, 0.57), (0.97, 0.92, 0.68)]))
heart = np.array(random.choice([(0.86, 0.1, 0.2), (0.88, 0.2, 0.46), (0.66, 0.05, 0.2), (0.95, 0.24, 0.3)]))
ground = np.array(random.choice([(0.36, 0.22, 0.15), (0.17, 0.2, 0.33), (0.16, 0.36, 0.36), (0.4, 0.1, 0.18), (0.3, 0.42, 0.58), (0.2, 0.21, 0.24)]))
fig.patch.set_facecolor(ground)
tone = lambda c, f: tuple(np.clip(np.asarray(c) * f, 0, 1))
mixed = lambda c, f: tuple(np.asarray(c) * (1 - f) + f)

# the table
table = random.choice(["boards", "checks", "felt"])
if table == "boards":
    for k, y in enumerate(np.arange(-5, 5, 1.7)):
        ax.fill([-5, 5, 5, -5], [y, y, y + 1.64, y + 1.64], color=tone(ground, random.uniform(0.9, 1.25)), lw=0)
        for _ in range(7):
            g = y + random.uniform(0.1, 1.5)
            x = np.linspace(-5, 5, 40)
            ax.plot(x, g + 0.05 * np.sin(x * random.uniform(0.5, 1.3) + g), color=tone(ground, 0.75), lw=1, alpha=0.6, zorder=1)
elif table == "checks":
    for v in np.arange(-5, 5, 1.6):
        ax.axvspan(v, v + 0.8, color="white", alpha=0.13, lw=0)
        ax.axhspan(v, v + 0.8, color="white", alpha=0.13, lw=0)
else:
    for q in range(10):
        ax.fill(7.5 * (1 - q / 10) * np.cos(t) - 1, 7.5 * (1 - q / 10) * np.sin(t) + 1, color="white", alpha=0.025, lw=0)
for _ in range(random.choice([0, 9, 18])):
    x, y, s = random.uniform(-5, 5), random.uniform(-5, 5), random.uniform(0.14, 0.34)
    a = random.uniform(0, 6.3)
    px, py = s * (hx * np.cos(a) - hy * np.sin(a)), s * (hx * np.sin(a) + hy * np.cos(a))
    ax.fill(x + px + 0.05, y + py - 0.07, color="black", alpha=0.3, lw=0)
    ax.fill(x + px, y + py, color=random.choice([mixed(heart, 0.25), mixed(heart, 0.6), (1, 1, 1)]), lw=0)

w, h = random.uniform(3.4, 3.8), random.uniform(2.3, 2.6)
opened = random.random() < 0.4
tr = Affine2D().translate(0, -0.9 if opened else 0).rotate_deg(random.uniform(-20, 20)).translate(random.uniform(-0.2, 0.2), random.uniform(-0.2, 0.2)) + ax.transData
edge = tone(paper, 0.62)
def put(points, **style):
    return ax.add_patch(Polygon(points, transform=tr, joinstyle="round", **style))
def blob(s, x, y, colour, **style):
    return ax.fill(x + s * hx, y + s * hy, color=colour, lw=0, transform=tr, **style)

for k in range(6):                                      # a soft shadow to the lower right
    e = 0.09 * k
    put([(-w + 0.3 - e, -h - 0.35 - e), (w + 0.3 + e, -h - 0.35 - e), (w + 0.3 + e, h - 0.2), (-w + 0.3 - e, h - 0.2)], fc="black", alpha=0.1, lw=0)
if opened:                                              # raised flap with lining, and the letter
    put([(-w, h), (w, h), (0, h + 2.1)], fc=paper, ec=edge, lw=2)
    lining = put([(-w + 0.5, h), (w - 0.5, h), (0, h + 1.8)], fc=mixed(heart, 0.55), lw=0)
    for x in np.arange(-3.6, 3.7, 0.6):
        for y in np.arange(0.2, 2, 0.5):
            blob(0.14, x, h + y, mixed(heart, 0.88))[0].set_clip_path(lining)
    put([(-w, h), (w, h), (0, -0.5)], fc=tone(mixed(heart, 0.3), 0.7), lw=0)
    put([(-w + 0.4, -h + 0.4), (w - 0.4, -h + 0.4), (w - 0.4, h + 1.2), (-w + 0.4, h + 1.2)], fc="#fffdf6", ec="#c9c4ba", lw=1.5)
    for k in range(4):
        ax.plot([-w + 1, w - 1.3 - 0.8 * (k % 2)], [h + 0.75 - 0.45 * k] * 2, color="#8791a8", lw=2.2, transform=tr)
    blob(0.26, w - 0.95, h + 0.6, tone(heart, 1))
else:
    put([(-w, -h), (w, -h), (w, h), (-w, h)], fc=paper, ec=edge, lw=2)
put([(-w, -h), (-w, h), (0.1, -0.1)], fc=tone(paper, 0.96), ec=edge, lw=1.6)
put([(w, -h), (w, h), (-0.1, -0.1)], fc=tone(paper, 0.84), ec=edge, lw=1.6)
put([(-w, -h), (0, 0.1), (w, -h)], fc=tone(paper, 0.93), ec=edge, lw=1.6)
if not opened:                                          # the flap and its shadow
    put([(-w, h), (w, h), (0.14, -0.85)], fc="black", alpha=0.2, lw=0)
    put([(-w, h), (w, h), (0, -0.6)], fc=tone(paper, 1.03), ec=edge, lw=2)
    put([(-w + 0.35, h - 0.12), (w - 0.35, h - 0.12), (0, h - 0.7)], fc="white", alpha=0.35, lw=0)

s, y0 = random.uniform(0.95, 1.2), -0.4
if random.random() < 0.4:                               # a wax seal around the heart
    rim = s * 1.42 * (1 + 0.05 * np.sin(3 * t + random.uniform(0, 6)) + 0.03 * np.sin(7 * t))
    for q, f, o in ((1.04, 0.3, 0.14), (1, 0.5, 0), (0.95, 0.72, -0.04), (0.8, 0.48, 0)):
        ax.fill(o + q * rim * np.cos(t), y0 - o + q * rim * np.sin(t), color=tone(heart, f), lw=0, transform=tr)
else:                                                   # or a sticker with a pale border
    blob(s * 1.16, 0.1, y0 - 0.14, "black", alpha=0.3)
    blob(s * 1.14, 0, y0, "white")
for k in range(12):                                     # a puffy heart, lit from the upper left
    q = k / 11
    blob(s * (1 - 0.6 * q), -0.22 * s * q, y0 + 0.22 * s * q, tone(mixed(heart, 0.22 * q * q), 0.7 + 0.42 * q))
blob(0.17 * s, -0.42 * s, y0 + 0.5 * s, "white", alpha=0.75)
