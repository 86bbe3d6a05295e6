import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

main, second, edge = random.choice([("#ef8a22", "#f6b84c", "#16120f"), ("#3f8ae0", "#8fd0f4", "#14264a"), ("#f4e04d", "#fff4a8", "#4a4028"), ("#c0392b", "#f0a830", "#2a1512"), ("#7d4fc0", "#d9a8f0", "#2b1850"), ("#f4f2ea", "#f0b27a", "#3a3a3a"), ("#2fae8a", "#c8f0a0", "#0f3a38"), ("#e86aa0", "#fbd0e0", "#6a1f48")])
ground = random.choice(["#d9edd0", "#e4f1fa", "#fbeed8", "#f3e2f0", "#7fae6c", "#2f4858", "#f8f4e8"])
fig.patch.set_facecolor(ground)
x0, y0 = random.uniform(4.5, 5.5), random.uniform(4.5, 5.5)
s = random.uniform(0.9, 1.15)
turn = random.uniform(-30, 30)
reach = random.uniform(2.6, 3.9)            # length of the front wings
lift = random.uniform(25, 60)               # their angle
hind = random.uniform(1.9, 2.9)             # length of the hind wings
open_ = 1.0
swallow = random.random() < 0.4             # long tails on the hind wings
body_c = random.choice(["#1c1410", "#4a3626", edge])


def move(side):
    return Affine2D().scale(side * open_, 1).rotate_deg(turn).scale(s).translate(x0, y0) + ax.transData


def lobe(length, width, angle, tip):
    """a wing: a petal that starts at the body"""
    t = np.linspace(0, 1, 120)
    up = length * t
    half = width * np.sin(np.pi * t**tip)**0.7
    px, py = np.r_[up, up[::-1]], np.r_[half, -0.8 * half[::-1]]
    a = np.deg2rad(angle)
    return px * np.cos(a) - py * np.sin(a), px * np.sin(a) + py * np.cos(a)


def wing(side, length, width, angle, tip, colours, z, tail=False):
    tr = move(side)
    if tail:
        ta = np.deg2rad(angle - 14)
        ax.plot([0.6 * length * np.cos(ta), 1.25 * length * np.cos(ta)], [0.6 * length * np.sin(ta), 1.35 * length * np.sin(ta)], color=edge, lw=8 * s, solid_capstyle="round", transform=tr, zorder=z)
    px, py = lobe(length, width, angle, tip)
    ax.fill(px, py, color=colours[0], transform=tr, zorder=z, lw=0)
    ax.fill(px * 0.55, py * 0.55, color=colours[1], transform=tr, zorder=z + 0.1, lw=0)




for side in (-1, 1):
    wing(side, hind, hind * 0.5, -lift * 0.9, 0.9, (second, main), 2, swallow)
    wing(side, reach, reach * 0.36, lift, 1.5, (main, second), 3)
tr = move(1)
u = np.linspace(0, 1, 20)
ax.plot([0, 0], [-1.3, 0.9], color=body_c, lw=11 * s, solid_capstyle="round", transform=tr, zorder=5)
ax.plot(0, 1.15, "o", ms=13 * s, color=body_c, transform=tr, zorder=5)
bend = random.uniform(0.5, 1.3)
for side in (-1, 1):
    ax.plot(side * bend * u**1.6, 1.2 + 1.5 * u, color=body_c, lw=1.8 * s, transform=tr, zorder=5)
    ax.plot(side * bend, 2.7, "o", ms=5 * s, color=body_c, transform=tr, zorder=5)
