import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

petal, tip = random.choice([("#f9c22e", "#ffe566"), ("#f2a81d", "#f9d04a"), ("#e8781a", "#f9b83a"), ("#f7e04a", "#fdf3a0"), ("#b8402a", "#e89a3a"), ("#f4d9a0", "#fdf2d8")])
disc = random.choice(["#5a3216", "#3a2212", "#7a4a1c", "#4a4a1c"])
green = random.choice(["#4f8a35", "#6b9c40", "#3a6f45"])
sky, field = random.choice([("#dff0fa", "#7fae4c"), ("#8cc4ee", "#a8b84a"), ("#f9d9b0", "#8a9a4a"), ("#e9e4f4", "#5f9a6a"), ("#f2b08a", "#6b5a3a"), ("#33507a", "#2c4a3c")])
count = random.randint(16, 34)             # petals in a ring
fat = random.uniform(0.18, 0.34)
ratio = random.uniform(0.4, 0.62)          # disc radius / flower radius
fig.patch.set_facecolor(sky)
ax.axhspan(0, random.uniform(0.8, 4.5), color=field, zorder=0)


def flower(x, y, r, foot, z):
    bend = random.uniform(-0.8, 0.8)
    u = np.linspace(0, 1, 40)
    sx = x + (foot - x) * u + bend * np.sin(np.pi * u)
    sy = y * (1 - u) - 0.3 * u
    ax.plot(sx, sy, color=green, lw=5.5 * r, zorder=z, solid_capstyle="round")
    ax.plot(sx - 0.03 * r, sy, color="white", alpha=0.25, lw=1.4 * r, zorder=z + 0.01)
    side = random.choice([-1, 1])
    for k, d in ((0.5, side), (0.68, -side), (0.84, side)):
        i = int(40 * k)
        L = r * random.uniform(0.75, 1.05)
        t = np.linspace(0, 1, 30)
        w = L * 0.36 * np.sin(np.pi * t**0.6)
        rise = random.uniform(-0.1, 0.6)
        lx, ly = sx[i] + d * L * t, sy[i] + rise * L * t - 0.35 * L * t**2
        ax.fill(np.r_[lx, lx[::-1]], np.r_[ly + w, (ly - w)[::-1]], color=green, zorder=z + 0.1, lw=0)
        ax.fill(np.r_[lx, lx[::-1]], np.r_[ly, (ly - w)[::-1]], color="black", alpha=0.16, zorder=z + 0.11, lw=0)
        ax.plot(lx, ly, color="white", alpha=0.5, lw=1.2, zorder=z + 0.12)
        for j in range(5, 26, 5):
            for sg in (1, -1):
                ax.plot([lx[j], lx[min(29, j + 4)]], [ly[j], ly[min(29, j + 4)] + sg * w[j] * 0.7], color="white", alpha=0.35, lw=0.8, zorder=z + 0.12)
    squash, lean = random.uniform(0.78, 1), random.uniform(-0.5, 0.5)       # the head may look aside

    def turn(px, py):
        px = px * squash
        return x + px * np.cos(lean) - py * np.sin(lean), y + px * np.sin(lean) + py * np.cos(lean)

    # petals
    t = np.linspace(0, 1, 20)
    for ring, (c, far) in enumerate([(petal, 1.0), (petal, 0.97), (tip, 0.86)]):
        for a in np.linspace(0, 2 * np.pi, count, endpoint=False) + ring * np.pi / count * 0.9 + np.random.normal(0, 0.05, count):
            L = r * far * random.uniform(0.9, 1.08)
            w = fat * r * 0.55 * np.sin(np.pi * np.clip(t, 0, 1)**1.3)**0.8
            d = ratio * r * 0.7 + (L - ratio * r * 0.7) * t
            curl = random.uniform(-0.12, 0.12) * t**2 * r
            qx, qy = np.r_[d, d[::-1]], np.r_[w + curl, (curl - w)[::-1]]
            ax.fill(*turn(qx * np.cos(a) - qy * np.sin(a), qx * np.sin(a) + qy * np.cos(a)), fc=c, ec="#b8700a", lw=0.5, zorder=z + 1 + ring * 0.1)
            ax.plot(*turn(d[3:15] * np.cos(a) - curl[3:15] * np.sin(a), d[3:15] * np.sin(a) + curl[3:15] * np.cos(a)), color="#a85a08", alpha=0.45, lw=0.9, zorder=z + 1.05 + ring * 0.1)
    v = np.linspace(0, 2 * np.pi, 60)
    ax.fill(*turn(ratio * r * np.cos(v), ratio * r * np.sin(v)), color=disc, zorder=z + 2)
    n = np.arange(int(330 * min(1, r / 2)))                    # seeds in a golden-angle spiral
    q = ratio * r * 0.96 * np.sqrt(n / len(n))
    ax.scatter(*turn(q * np.cos(n * 2.39996), q * np.sin(n * 2.39996)), s=5 * r**1.2, c=n, cmap=random.choice(["YlOrBr", "copper_r", "copper", "YlOrBr_r"]), lw=0, zorder=z + 2.1)


if random.random() < 0.4:                                     # a sun in the sky
    ax.add_patch(plt.Circle((random.uniform(0.5, 9.5), random.uniform(7.5, 9.6)), random.uniform(0.5, 1), color="#fff3c0", zorder=0.1))
if random.random() < 0.5:                                     # rows of far blooms
    for fx in np.random.uniform(0, 10, random.randint(20, 120)):
        fy = random.uniform(0.5, 3)
        ax.add_patch(Ellipse((fx, fy), 0.45 - 0.1 * fy, 0.38 - 0.09 * fy, color=petal, zorder=0.5)); ax.add_patch(Ellipse((fx, fy), 0.18 - 0.04 * fy, 0.16 - 0.04 * fy, color=disc, zorder=0.51))
if random.random() < 0.35:                                    # a fence
    for px in np.arange(random.uniform(0, 0.6), 10, 1.1):
        ax.fill([px, px, px + 0.25, px + 0.5, px + 0.5], [0, 3.2, 3.6, 3.2, 0], color="#f4efe6", ec="#c9c0b0", zorder=0.6)
    ax.plot([0, 10], [2.2, 2.2], color="#f4efe6", lw=9, zorder=0.55)
blooms = random.choice([1, 1, 2, 3])
flip = random.choice([-1, 1])
spots = {1: [(5 + random.uniform(-0.8, 0.8), random.uniform(5.6, 6.8), random.uniform(2.3, 3.1))], 2: [(5 + flip * 1.7, 6.9, 2.3), (5 - flip * 2.4, 4.6, 1.7)], 3: [(5 + flip * 2.6, 4.2, 1.6), (5, 7.3, 2.0), (5 - flip * 2.8, 5.4, 1.7)]}[blooms]
for i, (bx, by, br) in enumerate(spots):
    flower(bx, by, br, bx + random.uniform(-0.8, 0.8), 1 + 5 * i)
