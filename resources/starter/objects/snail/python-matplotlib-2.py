import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Circle
from matplotlib.transforms import Affine2D
from matplotlib.collections import PatchCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

shell = random.choice(["#c5813f", "#e0b04a", "#a85a6a", "#7d8a4a", "#d9d0b8", "#5f6f9a", "#8a5fa0", "#d9703f"])
band = random.choice(["#6e3c17", "#3a2a24", "#f2e2bc", "#7a2f3a", "#2f4858"])
skin = random.choice(["#d3bc8a", "#a08a76", "#8f9a6a", "#e0c8b8", "#6f6258", "#c9a05f"])
air, soil = random.choice([("#e4f0dc", "#8fb86a"), ("#dce8f2", "#8a6a4a"), ("#f7e6c8", "#c49a5a"), ("#c4d4d0", "#5f6f66"), ("#efe0ee", "#6f8f5a"), ("#33434f", "#1f2a24")])
flip, s = random.choice([-1, 1]), random.uniform(0.7, 1.15)
turns = random.uniform(2.2, 3.8)
growth = random.uniform(0.14, 0.22)          # how fast the shell widens
x0, y0 = random.uniform(4.4, 5.4), random.uniform(1.6, 3.2)
stretch = random.uniform(0.7, 1.2)           # how far the neck comes out
slope = random.uniform(-14, 14)
striped = random.random() < 0.6
place = random.choice(["grass", "leaf", "stones", "rain"])
fig.patch.set_facecolor(air)
move = Affine2D().scale(flip * s, s).rotate_deg(slope).translate(x0, y0) + ax.transData


def line(xs, ys, c, lw, z, a=1):
    ax.plot(xs, ys, color=c, lw=lw * s, alpha=a, solid_capstyle="round", transform=move, zorder=z)


u = np.linspace(0, 1, 60)
# the ground tilts with the snail
gx = np.linspace(-2, 12, 80)
gy = y0 + np.tan(np.deg2rad(slope)) * (gx - x0)
if place == "leaf":
    leaf = random.choice(["#5f9a4a", "#3f7d4f", "#a4b84a", "#c9803f"])
    ax.fill_between(gx, gy - 1.8 * np.sin(np.clip((gx + 1) / 12, 0, 1) * np.pi), gy, color=leaf, lw=0, zorder=0.6)
    for k in range(1, 10, 2):
        ax.plot([k, k + 0.8], [np.interp(k, gx, gy) - 0.05, np.interp(k, gx, gy) - 1.1], color="white", alpha=0.35, lw=2, zorder=0.7)
else:
    ax.fill_between(gx, -1, gy, color=soil, lw=0, zorder=0.6)
if place == "grass":
    for bx in np.random.uniform(0, 10, random.randint(12, 40)):
        b = np.interp(bx, gx, gy)
        ax.plot([bx, bx + random.uniform(-0.4, 0.4)], [b - random.uniform(0, 2), b + random.uniform(0.1, 1.2)], color=random.choice(["#4f8238", "#6fa04f", "#8fb85a"]), lw=random.uniform(2, 5), zorder=random.choice([0.5, 0.5, 0.8, 0.8, 6]))
if place == "stones":
    for _ in range(14):
        bx = random.uniform(0, 10)
        ax.add_patch(Ellipse((bx, np.interp(bx, gx, gy) - random.uniform(0.3, 2.5)), random.uniform(0.4, 1.5), random.uniform(0.3, 0.8), color=random.choice(["#8d8f94", "#b5a58c", "#6f6a66"]), zorder=0.8))
if place == "rain":
    rx, ry = np.random.rand(2, 60) * 10
    ax.plot([rx, rx - 0.12], [ry, ry - 0.5], color="#6f8fa8", alpha=0.6, lw=1.6, zorder=0.4)
line([-3.6, 3], [0.02, 0.02], "black", 6, 0.9, 0.25)
# soft body: tail, foot, neck and head
foot = 0.55 * np.sin(np.pi * np.clip(u * 1.15 + 0.02, 0, 1))**0.5
neck = 2.2 + 0.9 * stretch
xs = np.linspace(-3.7, 2.9, 60)
ax.fill_between(xs, 0, 0.15 + 0.75 * np.clip((xs + 3.7) / 2.5, 0, 1)**1.3 * np.clip((2.95 - xs) * 3, 0, 1), color=skin, lw=0, transform=move, zorder=2)
for k, w in zip(np.linspace(0, 1, 14), np.linspace(46, 34, 14)):       # the neck is a row of discs

    ax.plot(1.3 + (neck - 1.3) * k, 0.66 + (0.8 + stretch) * k**2, "o", ms=w * s, color=skin, transform=move, zorder=2)
    ax.plot(1.3 + (neck - 1.3) * k + random.uniform(-0.2, 0.2), 0.66 + (0.8 + stretch) * k**2 + random.uniform(-0.2, 0.2), "o", ms=3 * s, color="black", alpha=0.2, transform=move, zorder=2.1)
for fx in np.arange(-3.3, 2.7, 0.35):                                    # frill of the foot
    ax.add_patch(Ellipse((fx, 0.06), 0.36, 0.22, color="black", alpha=0.18, lw=0, transform=move, zorder=2.2))
hx, hy = neck, 1.5 + stretch
for d in (-0.25, 0.45):
    sway = random.uniform(-0.3, 0.5)
    tip = (hx + d * 1.6 + sway * 0.6, hy + 1.5)
    line([hx + d * 0.6, tip[0]], [hy+ 0.1, tip[1]], skin, 6, 1.9)
    ax.add_patch(Circle(tip, 0.17, color="#f4ead0", transform=move, zorder=3))
    ax.add_patch(Circle((tip[0] + 0.03, tip[1] + 0.02), 0.1, color="#1d1612", transform=move, zorder=3))
line([hx + 0.35, hx + 0.85], [hy - 0.15, hy - 0.4], skin, 5, 1.9)
line([hx + 0.15, hx + 0.38, hx + 0.5], [hy - 0.35, hy - 0.36, hy - 0.22], "#3a2a20", 2, 3)
# shell: a growing spiral, drawn as circles from the opening to the middle
th = np.linspace(0, 2 * np.pi * turns, 120)
r = np.exp(-growth * th)
big = random.uniform(1.9, 2.4)
sx = -0.5 + big * 0.72 * r * np.cos(-th - 0.5)
sy = 0.5 + big * 0.95 + big * 0.72 * r * np.sin(-th - 0.5)
ax.add_patch(Circle((-0.5, 0.5 + big * 0.95), big * 0.8, color=shell, transform=move, zorder=3))
whorls, tints = [], []
for i, (px, py, pr) in enumerate(zip(sx, sy, big * 0.42 * r)):
    base = np.array(plt.matplotlib.colors.to_rgb(shell)); k = 0.92 + 0.14 * np.sin(-th[i] + 0.6)   # light and shade
    tint = np.clip(base * k, 0, 1)
    whorls.append(Circle((px, py), pr)); tints.append(tint)
ax.add_collection(PatchCollection(whorls, facecolors=tints, edgecolors="none", transform=move, zorder=3.1))
def along(q):
    """a line on the shell, q times as far from the middle as the centre of the whorl"""
    return -0.5 + big * q * r * np.cos(-th - 0.5), 0.5 + big * 0.95 + big * q * r * np.sin(-th - 0.5)


line(*along(1.12), band, 3.5, 5)                                        # the seam between the whorls
if striped:
    for q in (0.78, 0.95):
        line(*along(q), band, 5, 5, 0.55)
else:
    for k in range(0, 75, 3):                                          # growth lines across
        line([along(0.72)[0][k], along(1.1)[0][k]], [along(0.72)[1][k], along(1.1)[1][k]], band, 1.4, 5, 0.5)
g = np.linspace(1.8, 2.7, 12)
line(-0.5 + big * 0.72 * np.cos(g), 0.5 + big * 0.95 + big * 0.72 * np.sin(g), "white", 8, 5.1, 0.5)
