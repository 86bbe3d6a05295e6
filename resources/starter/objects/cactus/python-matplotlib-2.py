import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

green, dark = random.choice([("#4b9a5a", "#2c6a3d"), ("#7aa85a", "#4c7236"), ("#5f9a8a", "#356a60"), ("#3f7d4f", "#234f34"), ("#9ab06a", "#67803f"), ("#6f8f6a", "#40604a")])
sky, sand = random.choice([("#cdeaf5", "#ecc98a"), ("#f7b98a", "#c9834f"), ("#33406b", "#7a5f6a"), ("#fbe7b0", "#d99f5a"), ("#e9d3e6", "#c9a08a"), ("#9fd4e0", "#e8dcb8")])
x0, y0 = random.uniform(3.8, 6.2), random.uniform(1, 2.2)
kind = random.choice(["saguaro", "saguaro", "prickly pear", "barrel"])
potted = random.random() < 0.35
bloom = random.choice([None, "#e8508a", "#f9d65c", "#f2703a", "#ffffff"])
fig.patch.set_facecolor(sky)


def column(xs, ys, w, z):
    """a thick ribbed stem along a line"""
    px = w * 36                                   # data units to points
    ax.plot(xs, ys, color=dark, lw=px, solid_capstyle="round", zorder=z)
    ax.plot(xs, ys, color=green, lw=px - 3, solid_capstyle="round", zorder=z + 0.01)
    n = np.gradient(np.c_[xs, ys], axis=0); n = np.c_[-n[:, 1], n[:, 0]] / np.hypot(*n.T)[:, None]
    for k in (-0.34, -0.12, 0.12, 0.34):
        ax.plot(xs + n[:, 0] * k * w, ys + n[:, 1] * k * w, color=dark, lw=1.6, zorder=z + 0.1)
    ax.plot(xs - sun * 0.23 * w * np.abs(n[:, 0]), ys - sun * 0.23 * w * n[:, 1] * np.sign(n[:, 0]), color="white", alpha=0.2, lw=px * 0.3, solid_capstyle="round", zorder=z + 0.05)
    for i in range(2, len(xs), 4):
        for k in (-0.5, -0.23, 0, 0.23, 0.5):
            bx, by = xs[i] + n[i, 0] * k * w, ys[i] + n[i, 1] * k * w
            for a in (-1, 1):
                ax.plot([bx, bx + 0.1 * (k + 0.5 * a)], [by, by + 0.13], color="#f6efd0", lw=0.9, zorder=z + 0.2)
    if bloom:
        flower(xs[-1], ys[-1] + w * 0.5, w * 0.45, z + 0.3)


def flower(x, y, r, z):
    for a in np.deg2rad([20, 55, 90, 125, 160]):
        ax.add_patch(Ellipse((x + 0.6 * r * np.cos(a), y + 0.6 * r * np.sin(a)), 1.2 * r, 0.55 * r, angle=np.rad2deg(a), fc=bloom, ec="#00000033", zorder=z))
    ax.add_patch(Ellipse((x, y + 0.1 * r), 0.6 * r, 0.5 * r, color="#e8b030", zorder=z + 0.1))


def pad(x, y, size, angle, depth, z):
    """one flat pad of a prickly pear, with more pads on its rim"""
    a = np.deg2rad(angle)
    cx, cy = x + 0.55 * size * np.cos(a), y + 0.55 * size * np.sin(a)
    ax.add_patch(Ellipse((cx, cy), 1.25 * size, 0.85 * size, angle=angle, fc=green, ec=dark, lw=2, zorder=z))
    ax.add_patch(Ellipse((cx + 0.1 * sun * size, cy + 0.05 * size), 0.8 * size, 0.5 * size, angle=angle, color="white", alpha=0.13, lw=0, zorder=z + 0.01))
    for u, v in [(i * 0.2 + 0.1 * (j % 2), j * 0.15) for i in range(-3, 3) for j in range(-2, 3)]:
        if (u / 0.6)**2 + (v / 0.4)**2 < 0.85:
            px, py = cx + size * (u * np.cos(a) - v * np.sin(a)), cy + size * (u * np.sin(a) + v * np.cos(a))
            for d in (-0.06, 0, 0.06):
                ax.plot([px, px + d], [py, py + 0.1], color="#f6efd0", lw=1, zorder=z + 0.02)
    tip = (x + 1.1 * size * np.cos(a), y + 1.1 * size * np.sin(a))
    if depth:
        for turn in random.choice([(-38, 38), (-50, 5, 52), (-30, 45)]):
            b = np.deg2rad(angle + turn)
            pad(cx + 0.5 * size * np.cos(b), cy + 0.42 * size * np.sin(b), size * random.uniform(0.62, 0.8), angle + turn * 0.9, depth - 1, z - 0.2)
    elif bloom and random.random() < 0.7:
        flower(*tip, 0.3 * size, z + 0.1)


sun = random.choice([-1, 1])                       # side of the light
if potted:                                         # indoors: shelf and pot
    ax.axhspan(0, y0 - 0.2, color=random.choice(["#b98a5e", "#e9e2d6", "#6b5040"]), zorder=0.1)
    if random.random() < 0.6:
        for k in np.arange(0.4, 10, random.uniform(0.8, 1.6)):
            ax.plot([k, k], [y0 - 0.2, 10], color="white", alpha=0.25, lw=6, zorder=0.05)
    clay, pw = random.choice(["#c96f45", "#3f6fa0", "#f2ece0", "#d9a62e", "#4a4a55"]), random.uniform(1.2, 1.7)
    ax.add_patch(Ellipse((x0, y0 - 0.6), pw * 3, 0.5, color="black", alpha=0.25, lw=0, zorder=0.5))
    ax.add_patch(Polygon([(x0 - pw, y0 + 1.3), (x0 + pw, y0 + 1.3), (x0 + pw * 0.7, y0 - 0.6), (x0 - pw * 0.7, y0 - 0.6)], color=clay, zorder=4))
    ax.add_patch(Polygon([(x0 - pw, y0 + 1.3), (x0 - pw * 0.4, y0 + 1.3), (x0 - pw * 0.3, y0 - 0.6), (x0 - pw * 0.7, y0 - 0.6)], color="white" if sun < 0 else "black", alpha=0.15, lw=0, zorder=4.1))
    ax.add_patch(Polygon([(x0 - pw * 1.12, y0 + 1.7), (x0 + pw * 1.12, y0 + 1.7), (x0 + pw * 1.08, y0 + 1.2), (x0 - pw * 1.08, y0 + 1.2)], fc=clay, ec="#00000033", zorder=4.2))
    y0, room = y0 + 1.5, 5.6
else:                                              # desert
    ax.add_patch(Ellipse((5 + sun * random.uniform(1.5, 4), random.uniform(5, 9)), 1.5, 1.5, color="#fff0a8", zorder=0.1))
    xs = np.linspace(0, 10, 60); horizon = y0 + random.uniform(0.3, 2)
    for h, c in ((1.8, dark), (0.9, sand)):
        rise = np.clip(np.sin(xs * random.uniform(0.7, 1.6) + random.uniform(0, 6)), -1, random.choice([0.2, 1]))
        ax.fill_between(xs, 0, horizon + h * (0.3 + 0.5 * rise), color=c, alpha=0.35, lw=0, zorder=0.2)
    ax.axhspan(0, horizon, color=sand, zorder=0.3)
    for _ in range(random.randint(3, 14)):
        ax.add_patch(Ellipse((random.uniform(0, 10), random.uniform(0.1, horizon - 0.2)), random.uniform(0.2, 0.9), random.uniform(0.12, 0.35), color=random.choice(["#8d7765", "#6f5a4c", "#b09a80"]), zorder=0.5))
    ax.add_patch(Ellipse((x0 - sun * 1.1, y0), 3.6, 0.5, color="black", alpha=0.25, lw=0, zorder=0.6)); room = 7
u = np.linspace(0, 1, 40)
if kind == "saguaro":
    tall, w = random.uniform(0.62, 0.9) * room, random.uniform(0.85, 1.4)
    for side, h in random.sample([(-1, 0.25), (1, 0.4), (-1, 0.5), (1, 0.2)], random.randint(1, 3)):
        reach, up = w * random.uniform(1.1, 1.6), random.uniform(0.2, 0.42) * tall
        column(np.r_[x0 + side * reach * u, x0 + side * reach + 0 * u], np.r_[y0 + h * tall + 0.5 * reach * u**3, y0 + h * tall + 0.5 * reach + up * u + 0.02], w * 0.62, 2)
    column(x0 + 0 * u, y0 + (tall - w / 2) * u, w, 3)
elif kind == "barrel":
    r = random.uniform(1.5, 2.1); h = r * random.uniform(1.6, 2.2)
    body = ax.add_patch(Ellipse((x0, y0 + h * 0.42), 2 * r, h, fc=green, ec=dark, lw=2, zorder=3))
    for k in np.linspace(-0.92, 0.92, 11):
        t = np.linspace(-1, 1, 30)
        rx, ry = x0 + k * r * np.sqrt(1 - t**2), y0 + h * 0.42 + 0.5 * h * t
        ax.plot(rx, ry, color=dark, lw=2, zorder=3.1); ax.plot(rx + 0.06 * sun, ry, color="white", alpha=0.25, lw=2.5, zorder=3.1, clip_path=body)
        for i in range(3, 28, 3):
            for d in (-0.14, 0.14):
                ax.plot([rx[i], rx[i] + d], [ry[i], ry[i] + 0.12], color="#f6efd0", lw=1, zorder=3.2)
    for k in ((-0.5, 0, 0.5) if bloom else ()):
        flower(x0 + k * r, y0 + h * (0.9 - 0.12 * abs(k)), 0.42, 3.5 - abs(k))
else:
    pad(x0, y0 - 0.15, room * random.uniform(0.3, 0.37), 90 + random.uniform(-12, 12), 2, 3)
