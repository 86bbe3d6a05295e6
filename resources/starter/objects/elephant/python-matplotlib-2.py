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
flip, s = random.choice([-1, 1]), random.uniform(0.8, 1.12)
x0, y0 = random.uniform(4.5, 5.1), random.uniform(0.8, 2.4)
legs = random.uniform(1.4, 2.2)
ear = random.uniform(0.8, 1.25)
tusk = random.choice([0, 0.7, 1.0, 1.4])
trunk_up = random.random() < 0.4
baby = random.random() < 0.3
place = random.choice(["trees", "hills", "river", "sun"])
fig.patch.set_facecolor(sky)


def frame(x, y, k):
    return Affine2D().scale(flip * k, k).translate(x, y) + ax.transData


def smooth(pts, n=10):
    """closed Catmull-Rom curve through the points"""
    p = np.array(pts, float); t = np.linspace(0, 1, n, endpoint=False)[:, None]; out = []
    for i in range(len(p)):
        a, b, c, d = p[i - 1], p[i], p[(i + 1) % len(p)], p[(i + 2) % len(p)]
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - 3 * c + d - a) * t**3))
    return np.vstack(out)


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
    put(Ellipse((0.2, 0), 7, 0.6, color="black", alpha=0.25, lw=0), -0.1)
    put(Polygon(taper(-2.4 - 0.55 * np.sin(2 * u), top + 0.6 - 2.0 * u, 0.22, 0.1), color=shade), 0)
    put(Ellipse((-2.9, top - 1.5), 0.26, 0.6, color="#3d393b"), 0)
    stride = random.uniform(-0.3, 0.3)
    for i, lx in enumerate((-1.05, 0.75, -1.85, 1.35)):
        c, d = (shade, stride) if i < 2 else (skin, -stride)
        put(Polygon(smooth([(lx - 0.6, top), (lx + 0.6, top), (lx + 0.46 + d / 2, legs * 0.5), (lx + 0.52 + d, 0.1), (lx + 0.4 + d, 0), (lx - 0.4 + d, 0), (lx - 0.52 + d, 0.1), (lx - 0.46 + d / 2, legs * 0.5)]), color=c), 0.1 if i < 2 else 0.3)
        for tx in (-0.3, 0, 0.3):
            put(Ellipse((lx + d + tx, 0.08), 0.24, 0.24, color="#e6dccb"), 0.15 if i < 2 else 0.35)
        for wy in (0.35, 0.5, 0.65):
            ax.plot([lx - 0.3 + d / 2, lx + 0.25 + d / 2], [legs * wy, legs * wy - 0.05], color=shade if i > 1 else "#3d393b", lw=1.2 * k, transform=tr, zorder=z + (0.15 if i < 2 else 0.35))
    body = put(Polygon(smooth([(-2.6, top + 0.1), (-2.1, top + 1.2), (-0.8, top + 1.65), (0.7, top + 1.4), (1.9, top + 1.75), (2.9, top + 1.2), (2.95, top + 0.1), (2.2, top - 0.6), (1.2, top - 1.15), (-0.4, top - 1.45), (-1.9, top - 1.1)]), color=skin), 0.3)
    put(Ellipse((-0.4, top + 1.6), 4.0, 0.8, color=pale, alpha=0.6, lw=0), 0.31).set_clip_path(body)
    put(Ellipse((-0.3, top - 1.5), 4.6, 1.2, color=shade, alpha=0.5, lw=0), 0.31).set_clip_path(body)
    # trunk, hanging or raised
    if trunk_up:
        tx, ty = 2.5 + 1.25 * np.sin(1.9 * u) + 0.2 * u, top + 0.55 - 1.3 * np.sin(np.pi * u * 0.75) * (1 - u) + 2.2 * u**2
    else:
        tx, ty = 2.6 + 0.75 * np.sin(2.0 * u) + 0.55 * u**5 * curl, top + 0.75 - (top + 0.45) * u + 0.5 * u**5 * curl
    if tusk:
        put(Polygon(taper(2.7 + 1.5 * tusk * u, top - 0.1 - 0.5 * np.sin(2.6 * u) * tusk, 0.28, 0.05), color="#d6c8a8"), 0.35)
    put(Polygon(taper(tx, ty, 1.05, 0.4), color=skin), 0.4)
    for i in range(8, 38, 3):
        w = 0.42 - 0.24 * i / 40
        dx, dy = tx[i + 1] - tx[i], ty[i + 1] - ty[i]; n = np.hypot(dx, dy)
        ax.plot([tx[i] - w * dy / n, tx[i] + w * dy / n], [ty[i] + w * dx / n, ty[i] - w * dx / n], color=shade, lw=1.1 * k, alpha=0.8, transform=tr, zorder=z + 0.42)
    if tusk:
        put(Polygon(taper(2.35 + 1.6 * tusk * u, top - 0.15 - 0.6 * np.sin(2.6 * u) * tusk, 0.34, 0.06), color="#f6efdd"), 0.5)
    e = np.array([(0.35, 0.95), (-0.55, 1.05), (-1.2, 0.3), (-1.05, -0.7), (-0.4, -1.45), (0.05, -1.2), (0.25, -0.5), (0.55, 0.2)]) * ear
    put(Polygon(smooth(e + (1.6, top + 0.65)), fc=skin, ec=shade, lw=2 * k), 0.6)
    put(Polygon(smooth(e * 0.72 + (1.55, top + 0.65)), color=shade, alpha=0.35, lw=0), 0.61)
    put(Ellipse((2.6, top + 0.85), 0.2, 0.2, color="#1d1816"), 0.6)
    put(Ellipse((2.63, top + 0.89), 0.06, 0.06, color="white"), 0.65)
    ax.plot([2.42, 2.6, 2.78], [top + 1.0, top + 1.07, top + 1.0], color=shade, lw=1.5 * k, transform=tr, zorder=z + 0.65)


curl = random.uniform(-1, 1.4)
horizon = y0 + random.uniform(0.6, 2.4)
if place == "sun":
    sx, sy = random.uniform(1.5, 8.5), horizon + random.uniform(0.5, 4)
    for r in (1.9, 1.5, 1.1):
        ax.add_patch(Ellipse((sx, sy), 2 * r, 2 * r, color="#fff1b8", alpha=0.5, lw=0, zorder=0.2))
elif place == "hills":
    xs = np.linspace(0, 10, 60)
    for h, a in ((2.6, 0.35), (1.5, 0.6)):
        ax.fill_between(xs, horizon - 0.1, horizon + h * (0.5 + 0.5 * np.sin(xs * random.uniform(0.5, 1) + random.uniform(0, 6))), color=shade, alpha=a, lw=0, zorder=0.3)
elif place == "trees":
    for _ in range(random.randint(1, 3)):              # flat acacia crowns
        tx, th = random.uniform(0, 10), random.uniform(2, 4)
        ax.plot([tx, tx + 0.3], [horizon - 0.2, horizon + th], color="#5b4026", lw=5, zorder=0.3)
        for dx in (-0.9, 0.3, 1.5):
            ax.add_patch(Ellipse((tx + dx, horizon + th), 2.2, 0.9, color="#5f7a38", lw=0, zorder=0.4))
ax.axhspan(0, horizon, color=land, zorder=0.5)
if place == "river":
    ax.axhspan(horizon - 0.9, horizon - 0.2, color="#6fb4d0", zorder=0.6)
for gx in np.random.uniform(0, 10, random.randint(0, 40)):
    gy = random.uniform(0, max(0.3, y0 - 0.3))
    ax.plot([gx, gx + random.uniform(-0.15, 0.15)], [gy, gy + 0.5], color=shade, alpha=0.6, lw=1.5, zorder=6)
if baby:
    elephant(x0 - flip * 2.9 * s, y0 - 0.3, s * 0.42, 3, 0)
elephant(x0 - flip * 0.4 * s, y0, s, 2, tusk)
