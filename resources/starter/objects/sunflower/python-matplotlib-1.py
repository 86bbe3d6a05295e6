import random
import numpy as np
import matplotlib.pyplot as plt

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
ax.axhspan(0, random.uniform(1, 2), color=field, zorder=0)


def flower(x, y, r, foot, z):
    bend = random.uniform(-0.8, 0.8)
    u = np.linspace(0, 1, 40)
    sx = x + (foot - x) * u + bend * np.sin(np.pi * u)
    sy = y * (1 - u) - 0.3 * u
    ax.plot(sx, sy, color=green, lw=5.5 * r, zorder=z, solid_capstyle="round")
    side = random.choice([-1, 1])
    for k, d in ((0.6, side), (0.75, -side)):
        i = int(40 * k)
        L = r * random.uniform(0.75, 1.05)
        t = np.linspace(0, 1, 30)
        w = L * 0.25 * np.sin(np.pi * t)
        rise = random.uniform(-0.1, 0.6)
        lx, ly = sx[i] + d * L * t, sy[i] + rise * L * t - 0.35 * L * t**2
        ax.fill(np.r_[lx, lx[::-1]], np.r_[ly + w, (ly - w)[::-1]], color=green, zorder=z + 0.1, lw=0)

    # petals
    t = np.linspace(0, 1, 20)
    for ring, (c, far) in enumerate([(petal, 1.0)]):
        for a in np.linspace(0, 2 * np.pi, count, endpoint=False):
            L = r * far
            w = fat * r * 0.55 * np.sin(np.pi * np.clip(t, 0, 1)**1.3)
            d = ratio * r * 0.7 + (L - ratio * r * 0.7) * t
            px, py = x + np.r_[d, d[::-1]] * np.cos(a) - np.r_[w, -w[::-1]] * np.sin(a), y + np.r_[d, d[::-1]] * np.sin(a) + np.r_[w, -w[::-1]] * np.cos(a)
            ax.fill(px, py, color=c, ec=tip, lw=0.5, zorder=z + 1)
    ax.add_patch(plt.Circle((x, y), ratio * r, color=disc, zorder=z + 2))
    ax.add_patch(plt.Circle((x, y), ratio * r * 0.55, color="#8a6a2a", zorder=z + 2.1))


flower(random.uniform(4.2, 5.8), random.uniform(5.5, 6.8), random.uniform(2, 2.9), random.uniform(4, 6), 1)
