import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

cap, spot = random.choice([("#cf3a2c", "#fff6e8"), ("#9a6238", "#c99a6a"), ("#e8963a", "#fbe6c0"), ("#efe3cc", "#c9b48a"), ("#7a5a9a", "#e0d0f0"), ("#5a4030", "#8a6a50"), ("#d9607a", "#fff0f2"), ("#c9a04a", "#f6e6b0")])
stem = random.choice(["#f3ead6", "#e0cda8", "#ffffff", "#d9c4b4"])
air, ground = random.choice([("#e8f0dc", "#8fb35c"), ("#cfe0e6", "#6b7a4a"), ("#f4e2c4", "#a8783f"), ("#33483f", "#1f2f22"), ("#e6dcea", "#7a6a5a"), ("#b8d4a8", "#4f7a3a")])
shape = random.choice(["dome", "dome", "cone", "flat", "ball"])
dotted = random.random() < 0.6
skirt = random.random() < 0.5
place = random.choice(["wood", "meadow", "stump"])
light = random.choice([-1, 1])
fig.patch.set_facecolor(air)


def mushroom(x, y, s, lean, z):
    height, wide, thick = s * random.uniform(2.0, 3.8), s * random.uniform(1.7, 2.7), s * random.uniform(0.35, 0.8)
    u = np.linspace(0, 1, 30)
    mid = x + lean * s * u**2                                   # the stem may bend
    w = thick * (1 + 0.5 * (1 - u)**3)
    ax.fill(np.r_[mid - w, (mid + w)[::-1]], np.r_[y + height * u, (y + height * u)[::-1]], color=stem, zorder=z, lw=0)
    ax.fill(np.r_[mid - light * w, (mid - light * 0.1 * w)[::-1]], np.r_[y + height * u, (y + height * u)[::-1]], color="black", alpha=0.15, zorder=z + 0.01, lw=0)
    for k in (-0.5, -0.15, 0.2, 0.55):
        ax.plot((mid + k * w)[3:22], (y + height * u)[3:22], color="#8a7654", alpha=0.5, lw=1, zorder=z + 0.02)
    cx, cy = mid[-1], y + height
    v = np.linspace(-1, 1, 80)
    tall, power = {"dome": (0.75, 0.5), "cone": (1.15, 0.95), "flat": (0.4, 0.5), "ball": (1.05, 0.42)}[shape]
    tall *= wide
    top = cy + tall * (1 - np.abs(v)**(1.5 if shape == "cone" else 2.2))**power
    sag = 0.22 * wide                                            # the rim seen from a little below
    rim = cy - sag * np.sqrt(1 - v**2)
    ax.fill(np.r_[cx + wide * v, cx + wide * v[::-1]], np.r_[cy + 0.12 * s * (1 - v**2), rim[::-1]], color=stem, zorder=z + 0.5, lw=0)
    ax.fill(np.r_[cx + wide * v, cx + wide * v[::-1]], np.r_[cy + 0.12 * s * (1 - v**2), rim[::-1]], color="#7a5c34", alpha=0.35, zorder=z + 0.51, lw=0)
    for k in np.linspace(-0.97, 0.97, 34):                       # gills
        ax.plot([cx + thick * 0.9 * k, cx + wide * k], [cy + 0.1 * s, cy - sag * np.sqrt(1 - k**2)], color=stem, lw=1.1, alpha=0.9, zorder=z + 0.52)
    edge = cy + 0.14 * s * (1 - v**2) * (-0.4)
    body = ax.fill(np.r_[cx + wide * v, cx + wide * v[::-1]], np.r_[top, edge[::-1]], color=cap, zorder=z + 1, lw=0)[0]
    for q in np.linspace(0.1, 0.9, 7):                           # light on one side, shade on the other
        ax.add_patch(Ellipse((cx + light * 0.4 * wide, cy + 0.62 * tall), wide * (1.3 - 1.2 * q), tall * (1.1 - q), color="white", alpha=0.07, lw=0, zorder=z + 1.1, clip_path=body))
    dusk = ax.fill(cx - light * wide * np.r_[1.2, 0.35, 0.55, 1.2], cy + tall * np.r_[-0.2, -0.2, 1.1, 1.1], color="black", alpha=0.12, lw=0, zorder=z + 1.1)[0]
    dusk.set_clip_path(body)
    if dotted:
        for _ in range(random.randint(8, 22)):
            a, q = random.uniform(0.15, 2.99), random.uniform(0.1, 0.93)
            px, py, r = cx + q * wide * np.cos(a), cy + q * tall * np.sin(a) * 0.95, s * random.uniform(0.15, 0.5)
            r *= np.sqrt(max(0.1, 1 - (q * np.cos(a))**2))       # spots narrow towards the rim
            ax.add_patch(Ellipse((px + 0.03 * s, py - 0.04 * s), r, r * 0.8, color="black", alpha=0.25, lw=0, zorder=z + 1.2, clip_path=body))
            ax.add_patch(Ellipse((px, py), r, r * 0.8, color=spot, lw=0, zorder=z + 1.3, clip_path=body))
    if skirt:
        i = 21
        k = np.linspace(-1, 1, 30)
        ax.fill(np.r_[mid[i] + w[i] * k, mid[i] + 1.7 * w[i] * k[::-1]], np.r_[y + height * u[i] + 0 * k, y + height * u[i] - 0.35 * s - 0.06 * s * np.cos(9 * k)], fc=stem, ec="#b8a47c", lw=1, zorder=z + 0.3)


floor = random.uniform(1.6, 3.2)
xs = np.linspace(0, 10, 80)
if place == "wood":                                              # trunks in the mist
    for tx in np.random.uniform(0, 10, random.randint(3, 9)):
        ax.plot([tx, tx + random.uniform(-0.3, 0.3)], [floor - 0.4, 10], color=ground, alpha=random.uniform(0.25, 0.6), lw=random.uniform(10, 40), zorder=0.1)
elif place == "meadow":
    ax.fill_between(xs, 0, floor + 1 + 0.5 * np.sin(xs * 0.8 + floor * 9), color=ground, alpha=0.4, lw=0, zorder=0.1)
ax.fill_between(xs, 0, floor + 0.12 * np.sin(2 * xs + floor), color=ground, lw=0, zorder=0.5)
if place == "stump":
    ax.fill([1.2, 0.6, 9.4, 8.8], [floor - 0.2, 0, 0, floor - 0.2], color="#6b4a30", zorder=0.6)
    for k in (1, 0.72, 0.45, 0.2):
        ax.add_patch(Ellipse((5, floor - 0.2), 7.6 * k, 1.5 * k, fc="#c99f6c", ec="#8a6238", lw=2, zorder=0.7))
else:
    for _ in range(random.randint(30, 130)):                     # grass and fallen leaves
        gx, gy = random.uniform(0, 10), random.uniform(0, floor)
        ax.plot([gx, gx + random.uniform(-0.2, 0.2)], [gy, gy + random.uniform(0.2, 0.7)], color=random.choice(["#4f7a33", "#7fa04a", "#38582a"]), lw=2, zorder=0.8)
    for _ in range(random.choice([0, 6, 15])):
        ax.add_patch(Ellipse((random.uniform(0, 10), random.uniform(0, floor - 0.3)), 0.6, 0.3, angle=random.uniform(0, 180), color=random.choice(["#c9722a", "#d99a35", "#a8502a"]), zorder=0.9))
side = random.choice([-1, 1])
group = random.choice([[(0, 1)], [(0, 1)], [(-1.2, 0.95), (2.3, 0.55)], [(0, 0.9), (-2.9, 0.5), (2.8, 0.6)], [(-2.2, 0.6), (0.2, 0.75), (2.4, 0.5), (3.6, 0.35)]])
for i, (dx, k) in enumerate(group):
    mx, my = 5 + side * dx + random.uniform(-0.3, 0.3), floor - 0.35 - 0.35 * k - 0.1 * i
    ax.add_patch(Ellipse((mx - light * 0.5 * k, my), 2.8 * k, 0.35, color="black", alpha=0.3, lw=0, zorder=0.95))
    mushroom(mx, my, k * random.uniform(1.1, 1.35), random.uniform(-0.5, 0.5), 1 + i * 3)
