import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

skin, shade, pale = random.choice([("#9a9594", "#6a6566", "#b8b2b0"), ("#8a93a0", "#5c6472", "#aab4c2"), ("#a58f80", "#705d52", "#c4b0a2"), ("#7d7a85", "#4f4c58", "#9d9aa6"), ("#b5aca4", "#857b74", "#d2cac2")])
sky, land = random.choice([("#dcecf2", "#d8bd7c"), ("#f6c48a", "#a97c3f"), ("#bfe0ee", "#7fae5c"), ("#e8d7e8", "#8a7a6a"), ("#f2806a", "#5a3a3a"), ("#f7ecc4", "#c4a04f")])
flip, s = random.choice([-1, 1]), random.uniform(0.85, 1.12)
x0, y0 = random.uniform(4.5, 5.1), random.uniform(0.8, 1.8)
legs = random.uniform(1.4, 2.2)
ear = random.uniform(0.8, 1.25)
tusk = random.choice([0, 0.7, 1.0, 1.4])
fig.patch.set_facecolor(sky)


def frame(x, y, k):
    return Affine2D().scale(flip * k, k).translate(x, y) + ax.transData


def taper(xs, ys, w0, w1):
    """a tube along a line, from width w0 to w1"""
    w = np.linspace(w0, w1, len(xs)) / 2
    dx, dy = np.gradient(xs), np.gradient(ys); n = np.hypot(dx, dy)
    return np.c_[np.r_[xs - w * dy / n, (xs + w * dy / n)[::-1]], np.r_[ys + w * dx / n, (ys - w * dx / n)[::-1]]]


def elephant(x, y, k, z, tusk):
    tr = frame(x, y, k)

    def put(p, dz):
        p.set_transform(tr); p.set_zorder(z + dz); ax.add_patch(p); return p

    u = np.linspace(0, 1, 40)
    top = legs + 1.4                                   # middle of the body
    put(Polygon(taper(-2.4 - 0.55 * np.sin(2 * u), top + 0.6 - 2.0 * u, 0.22, 0.1), color=shade), 0)
    put(Ellipse((-2.9, top - 1.5), 0.26, 0.6, color="#3d393b"), 0)
    stride = random.uniform(-0.3, 0.3)
    for i, lx in enumerate((-1.05, 0.75, -1.85, 1.35)):
        c, d = (shade, stride) if i < 2 else (skin, -stride)
        put(Polygon([(lx - 0.48, top), (lx + 0.48, top), (lx + 0.45 + d, 0), (lx - 0.45 + d, 0)], color=c), 0.1 if i < 2 else 0.3)
    put(Ellipse((-0.3, top), 5.0, 3.2, color=skin), 0.3)
    put(Ellipse((2.2, top + 0.8), 2.2, 2.4, color=skin), 0.4)
    # trunk, hanging or raised
    tx, ty = 2.9 + 0.75 * np.sin(2.6 * u), top + 0.7 - (top + 0.3) * u
    put(Polygon(taper(tx, ty, 1.05, 0.4), color=skin), 0.4)
    if tusk:
        put(Polygon(taper(2.35 + 1.6 * tusk * u, top - 0.15 - 0.6 * np.sin(2.6 * u) * tusk, 0.34, 0.06), color="#f6efdd"), 0.5)
    put(Ellipse((1.35, top + 0.75), 1.5 * ear, 2.3 * ear, color=shade), 0.6)
    put(Ellipse((2.6, top + 0.85), 0.2, 0.2, color="#1d1816"), 0.6)


ax.axhspan(0, y0 + 0.6, color=land, zorder=0)
elephant(x0 - flip * 0.4 * s, y0, s, 2, tusk)
