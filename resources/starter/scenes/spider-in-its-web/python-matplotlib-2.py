# A spider sits in its web between twigs, in a fence or in a window
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
night = random.random() < 0.55
ground = random.choice(["#14202b", "#1c1730", "#132119"] if night else ["#2f5d4a", "#8a4b32", "#3f6f86", "#51683a"])
wood, lit = ("#0b0e0d", "#2c3a3a") if night else ("#3a2818", "#8a6442")
ink = "#dfe9ee" if night else "#f4f7f2"
fig.patch.set_facecolor(ground)
for _ in range(34):                                          # lights and leaves out of focus
    ax.add_patch(Circle(np.random.uniform(-5, 5, 2), random.uniform(0.4, 1.3), color=random.choice(["#ffffff", "#e9e2a0", "#9fd0b0"]), alpha=0.045 if night else 0.07, lw=0))
if night and random.random() < 0.7:
    mx, my, mr = random.uniform(-2.5, 2.5), random.uniform(1, 3), random.uniform(1.0, 1.6)
    for k in range(10):
        ax.add_patch(Circle((mx, my), mr * (1 + 0.09 * k), color="#b9bd9c", alpha=0.06 if k else 0.55, lw=0))
place, t = random.choice(["twigs", "fence", "window"]), np.linspace(0, 1, 30)
for side in (-1, 1):
    if place == "twigs":
        x, y = side * (4.4 + 0.3 * np.sin(5 * t + side)), -5.3 + 10.6 * t
        ax.plot(x, y, color=wood, lw=17), ax.plot(x - 0.1, y, color=lit, lw=3)
        for _ in range(7):
            q = random.randrange(30)
            ax.plot([x[q], x[q] - side * 0.7], [y[q], y[q] + 0.6], color=wood, lw=4)
            ax.add_patch(Ellipse((x[q] - side * 0.5, y[q] + 0.75), 1.0, 0.42, angle=-side * random.uniform(20, 60), fc="#274a34" if night else "#9dbb4a", ec=wood, lw=1))
    elif place == "fence":
        ax.add_patch(Rectangle((side * 4.6 - 0.55, -5), 1.1, 10, fc=wood, lw=0))
        ax.add_patch(Rectangle((side * 4.6 - 0.5, -5), 0.16, 10, fc=lit, lw=0))
        ax.add_patch(Rectangle((-5, side * 4.5 - 0.35), 10, 0.7, fc=wood, lw=0))
        ax.plot([-5, 5], [side * 4.5 + 0.3] * 2, color=lit, lw=2)
    else:
        for s in (0, 1):
            ax.add_patch(Rectangle((-5, side * 4.65 - 0.35) if s else (side * 4.65 - 0.35, -5), 10 if s else 0.7, 0.7 if s else 10, fc="#5b6470" if night else "#efe9dc", ec=wood, lw=2))
cx, cy = np.random.uniform(-0.4, 0.4, 2)
n = random.randint(14, 21)
a = np.sort(np.arange(n) * 2 * np.pi / n + np.random.uniform(-0.09, 0.09, n))
far = 4.3 + np.random.uniform(0, 0.9, n)
ring = np.arange(0.35, 3.7, random.uniform(0.22, 0.3))
lines = [[(cx, cy), (cx + f * np.cos(b), cy + f * np.sin(b))] for b, f in zip(a, far)]
for i, r in enumerate(ring[:-1]):                            # one spiral: each turn ends where the next begins
    for k in range(n):
        b0, b1 = a[k], a[(k + 1) % n] + (2 * np.pi if k == n - 1 else 0)
        s = np.linspace(0, 1, 6)
        rr = (r + (ring[i + 1] - r) * (k + s) / n) * (1 - 0.12 * np.sin(np.pi * s))
        lines.append(np.c_[cx + rr * np.cos(b0 + (b1 - b0) * s), cy + rr * np.sin(b0 + (b1 - b0) * s)])
ax.add_collection(LineCollection(lines, colors=ink, linewidths=1.0, zorder=3))
if random.random() < 0.6:                                    # dew on the threads
    i = np.random.randint(n, len(lines), 170)
    p = np.array([lines[j][2] for j in i])
    ax.scatter(p[:, 0], p[:, 1], s=np.random.uniform(3, 22, 170), color="white", alpha=0.9, lw=0, zorder=3.5)
if random.random() < 0.5:                                    # a fly wrapped in silk
    b = random.uniform(0, 6.28)
    x, y = cx + 2.9 * np.cos(b), cy + 2.9 * np.sin(b)
    ax.add_patch(Ellipse((x, y), 0.42, 0.75, angle=random.uniform(0, 180), fc="#f2f2ec", ec="#77756c", lw=1.2, hatch="////", zorder=4))
sx, sy = cx + random.uniform(-0.5, 0.5), cy + random.uniform(-0.5, 0.5)
body, mark = random.choice([("#0d0a08", "#e0392e"), ("#7a4a20", "#f6dc9a"), ("#1b1b22", "#f8d838"), ("#6b1d1d", "#f8b060")])
rim = "#cfc6b4" if night else "#0a0806"
turn, k = random.choice([np.pi, 0, random.uniform(0, 6.3)]), random.uniform(1.0, 1.25)
at = lambda x, y: (sx + k * (x * np.cos(turn) - y * np.sin(turn)), sy + k * (x * np.sin(turn) + y * np.cos(turn)))
for side in (-1, 1):
    for leg, (kx, ky, fx, fy) in enumerate([(0.85, 1.15, 1.15, 2.1), (1.2, 0.75, 1.95, 0.95), (1.2, -0.15, 1.9, -0.75), (0.95, -0.7, 1.3, -2.05)]):
        fx, fy = fx + random.uniform(-0.12, 0.12), fy + random.uniform(-0.12, 0.12)
        p = np.array([at(side * 0.15, 0.35 - leg * 0.12), at(side * kx, ky), at(side * (kx * 0.35 + fx * 0.65), ky * 0.35 + fy * 0.65), at(side * fx, fy)])
        for w in (1.4, 0):                                   # a rim round each leg, then the leg, ever thinner
            for j, lw in enumerate((5.5, 4, 2.6)):
                ax.plot(*p[j:j + 2].T, color=rim if w else body, lw=lw + w, solid_capstyle="round", zorder=5 if w else 5.2)
        ax.plot(*np.array([p[1], p[1] * 0.8 + p[2] * 0.2]).T, color=mark, lw=3.5, zorder=5.4)
deg = np.degrees(turn)
ax.add_patch(Ellipse(at(0, -0.62), 1.16 * k, 1.5 * k, angle=deg, fc=body, ec=rim, lw=1.5, zorder=6))
for y, w, h in ((-0.3, 0.5, 0.3), (-0.66, 0.62, 0.26), (-0.98, 0.36, 0.2)):
    ax.add_patch(Ellipse(at(0, y), w * k, h * k, angle=deg, fc=mark, lw=0, zorder=7))
ax.add_patch(Ellipse(at(-0.26, -0.3), 0.16 * k, 0.4 * k, angle=deg + 20, fc="white", alpha=0.4, lw=0, zorder=7))
ax.add_patch(Ellipse(at(0, 0.32), 0.66 * k, 0.78 * k, angle=deg, fc=body, ec=rim, lw=1.5, zorder=6.5))
for side in (-1, 1):
    ax.plot(*np.array([at(side * 0.1, 0.64), at(side * 0.13, 0.86)]).T, color=mark, lw=3, solid_capstyle="round", zorder=6.6)
    for x, y, r in ((0.11, 0.55, 0.07), (0.24, 0.46, 0.045)):
        ax.add_patch(Circle(at(side * x, y), r * k, fc="white", ec="black", lw=0.6, zorder=7))
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
