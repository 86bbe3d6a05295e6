import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Circle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

shell = random.choice(["#c5813f", "#e0b04a", "#a85a6a", "#7d8a4a", "#d9d0b8", "#5f6f9a", "#8a5fa0", "#d9703f"])
band = random.choice(["#6e3c17", "#3a2a24", "#f2e2bc", "#7a2f3a", "#2f4858"])
skin = random.choice(["#d3bc8a", "#a08a76", "#8f9a6a", "#e0c8b8", "#6f6258", "#c9a05f"])
air, soil = random.choice([("#e4f0dc", "#8fb86a"), ("#dce8f2", "#8a6a4a"), ("#f7e6c8", "#c49a5a"), ("#c4d4d0", "#5f6f66"), ("#efe0ee", "#6f8f5a"), ("#33434f", "#1f2a24")])
flip, s = random.choice([-1, 1]), random.uniform(0.85, 1.15)
turns = random.uniform(2.2, 3)
growth = random.uniform(0.14, 0.22)          # how fast the shell widens
x0, y0 = random.uniform(4.4, 5.4), random.uniform(1.6, 2.6)
stretch = random.uniform(0.7, 1.2)           # how far the neck comes out
fig.patch.set_facecolor(air)
move = Affine2D().scale(flip * s, s).translate(x0, y0) + ax.transData


def line(xs, ys, c, lw, z, a=1):
    ax.plot(xs, ys, color=c, lw=lw * s, alpha=a, solid_capstyle="round", transform=move, zorder=z)


u = np.linspace(0, 1, 60)
ax.axhspan(0, y0, color=soil, zorder=0)
# soft body: tail, foot, neck and head
foot = 0.55 * np.sin(np.pi * np.clip(u * 1.15 + 0.02, 0, 1))**0.5
neck = 2.2 + 0.9 * stretch
ax.fill(np.r_[-3.3, 2.6, 2.6, -1], [0, 0, 0.9, 0.9], color=skin, transform=move, zorder=2)
line([1.6, 2.3, neck], [0.5, 0.7, 1.3 + stretch], skin, 42, 2)
hx, hy = neck, 1.3 + stretch
for d in (-0.25, 0.45):
    sway = random.uniform(-0.3, 0.5)
    tip = (hx + d * 1.6 + sway * 0.6, hy + 1.5)
    line([hx + d * 0.6, tip[0]], [hy, tip[1]], skin, 6, 1.9)
    ax.add_patch(Circle(tip, 0.15, color="#1d1612", transform=move, zorder=3))
# shell: a growing spiral, drawn as circles from the opening to the middle
th = np.linspace(0, 2 * np.pi * turns, 130)
r = np.exp(-growth * th)
big = random.uniform(1.9, 2.4)
sx = -0.5 + big * 0.72 * r * np.cos(-th - 0.5)
sy = 0.5 + big * 0.95 + big * 0.72 * r * np.sin(-th - 0.5)
ax.add_patch(Circle((-0.5, 0.5 + big * 0.95), big * 0.8, color=shell, transform=move, zorder=3))
for i, (px, py, pr) in enumerate(zip(sx, sy, big * 0.42 * r)):
    ax.add_patch(Circle((px, py), pr, color=shell, transform=move, zorder=3 + i * 0.001))
line(-0.5 + big * 1.02 * r * np.cos(-th - 0.5), 0.5 + big * 0.95 + big * 1.02 * r * np.sin(-th - 0.5), band, 4, 5)
