import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Circle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_autoscale_on(False)
ax.axis("off")
style = random.choice(["cut paper", "chalk", "riso", "blocks"])
grounds = {"cut paper": ["#f4ead5", "#c8dcd0", "#e8b9a0", "#33415c"], "chalk": ["#1f3a34", "#23262b", "#3a2f45"],
           "riso": ["#fbf7ec", "#f6e6ee", "#e6f0f5"], "blocks": ["#d7e3ea", "#f2d6b3", "#5b6c7d", "#efe9dd"]}
ground = random.choice(grounds[style])
fig.patch.set_facecolor(ground)
inks = ["#e63946", "#f4a261", "#2a9d8f", "#457b9d", "#f2c14e", "#8d5fd3", "#ef6f9b", "#7fb069"]
first, second = random.sample(inks, 2)

# the circle on the left, the square on the right, side by side about one middle line
r = random.uniform(1.45, 2.15)
h = random.uniform(1.35, 2.0)
gap = random.uniform(0.3, 9.2 - 2 * r - 2 * h) * 0.8
start = random.uniform(0.4, 9.6 - 2 * r - 2 * h - gap)
cx, sx = start + r, start + 2 * r + gap + h
base = random.uniform(2.2, 3.6)
cy, sy = (base + r, base + h) if style == "blocks" else (random.uniform(3.6, 6.4),) * 2
sy += 0 if style == "blocks" else random.uniform(-0.4, 0.4)
tilt = 0 if style == "blocks" else np.radians(random.uniform(-8, 8))
rot = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
box = np.array([(-h, -h), (h, -h), (h, h), (-h, h)]) @ rot + (sx, sy)


def pair(dx, dy, a, b, z, alpha=1.0, **more):
    ax.add_patch(Circle((cx + dx, cy + dy), r, facecolor=a, zorder=z, alpha=alpha, **more))
    ax.add_patch(Polygon(box + (dx, dy), facecolor=b, zorder=z, alpha=alpha, **more))


if style == "cut paper":
    for k in range(7):
        pair(0.05 * k, -0.06 * k, "black", "black", 1, 0.06, lw=0)
    pair(0, 0, first, second, 2, edgecolor="#ffffff", lw=0.8)
    spots = np.random.uniform(0, 10, (1500, 2))
    ax.scatter(spots[:, 0], spots[:, 1], s=0.8, c=np.random.choice(["#ffffff", "#000000"], 1500), alpha=0.16, lw=0, zorder=3)
elif style == "chalk":
    for _ in range(5):                                # lines gone over again and again
        t = np.linspace(0, 2 * np.pi + 0.2, 140) + random.uniform(0, 6)
        jitter = r * (1 + np.random.normal(0, 0.008, t.size))
        ax.plot(cx + jitter * np.cos(t), cy + jitter * np.sin(t), color=first, lw=2.4, alpha=0.55, zorder=3)
        loop = np.vstack([box, box[:1]])
        ax.plot(*(np.vstack([np.linspace(p, q, 30) for p, q in zip(loop, loop[1:])]) + np.random.normal(0, 0.02, (120, 2))).T, color=second, lw=2.4, alpha=0.55, zorder=3)
    pair(0, 0, first, second, 2, 0.28, lw=0)
    dust = np.random.uniform(0, 10, (5000, 2))
    ax.scatter(dust[:, 0], dust[:, 1], s=np.random.uniform(0.2, 2.5, 5000), color=ground, lw=0, zorder=4)
    for _ in range(5):
        ax.plot(np.random.uniform(0, 10, 2), np.random.uniform(0, 10, 2), color="white", alpha=0.05, lw=30, zorder=1)
elif style == "riso":
    pair(0, 0, first, second, 2, 0.85, lw=0)
    gx, gy = np.meshgrid(np.arange(0, 10, 0.19), np.arange(0, 10, 0.19))
    gx = gx + 0.095 * (np.arange(gx.shape[0]) % 2)[:, None]
    for shape in (Circle((cx, cy), r, transform=ax.transData), Polygon(box, transform=ax.transData)):
        ax.scatter(gx, gy, s=14 * np.clip((gy - 1.5) / 7, 0.05, 1), color="#2b2340", lw=0, alpha=0.7, zorder=3).set_clip_path(shape)
    pair(0.12, 0.1, "none", "none", 4, edgecolor="#2b2340", lw=1.6)
else:
    ax.axhspan(0, base, color="black", alpha=0.18, zorder=0)
    for x, w in ((cx, r * 0.8), (sx, h)):
        for k in range(8):
            ax.add_patch(Polygon([(x - w, base), (x + w, base), (x + w + 1.2 + 0.1 * k, base - 0.9), (x - w + 1.2 + 0.1 * k, base - 0.9)], color="black", alpha=0.04, lw=0, zorder=1))
    pair(0, 0, first, second, 2, lw=0)
    for k in range(24):
        ax.add_patch(Circle((cx - 0.012 * k * r, cy + 0.014 * k * r), r * (1 - k / 26), color="white", alpha=0.022, lw=0, zorder=3))
        ax.add_patch(Polygon((box - (sx, sy)) * (1 - k / 26) + (sx - 0.012 * k, sy + 0.016 * k), color="white", alpha=0.018, lw=0, zorder=3))
