import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

# skin and blush
skin, blush = random.choice([("#d3262f", "#f2a84a"), ("#8fbf3a", "#cfe07a"), ("#f2c83a", "#e8604a"), ("#a3161f", "#d9503a"), ("#e8705a", "#f6e08a"), ("#6fa83a", "#c4473a")])
wall, table = random.choice([("#e3ecec", "#b98654"), ("#f6e3c4", "#6f8fa0"), ("#cfd8ea", "#f2ece0"), ("#3f4a5a", "#6b4a35"), ("#f4d4d0", "#7a9a7a"), ("#fdf6e4", "#c9a9a0")])
fig.patch.set_facecolor(wall)
ax.axhspan(0, random.uniform(2.5, 4), color=table, zorder=0)
wide, tall = random.uniform(0.9, 1.15), random.uniform(0.82, 1.1)


def outline(n=160):
    """a heart-like round with a hollow above and a dent below; radius about 1"""
    t = np.linspace(0, 2 * np.pi, n)
    r = 1 - 0.17 * np.exp(-((t - np.pi / 2) / 0.33)**2) - 0.07 * np.exp(-((t - 1.5 * np.pi) / 0.3)**2)
    x, y = r * np.cos(t), r * np.sin(t)
    return wide * x * (1 + 0.13 * y), tall * y


def apple(x, y, s, tilt, z):
    ca, sa = np.cos(tilt), np.sin(tilt)
    at = lambda px, py: (x + s * (np.asarray(px) * ca - np.asarray(py) * sa), y + s * (np.asarray(px) * sa + np.asarray(py) * ca))
    px, py = outline()
    ax.add_patch(Ellipse((x, y - s * tall * 0.93), 2.1 * s * wide, 0.35 * s, color="black", alpha=0.3, lw=0, zorder=z - 0.5))
    body = ax.fill(*at(px, py), color=skin, zorder=z, lw=0)[0]
    ax.add_patch(Ellipse(at(-0.4, 0.35), 0.35 * s, 0.6 * s, angle=-25, color="white", alpha=0.5, zorder=z + 0.2))
    u = np.linspace(0, 1, 20)
    bend = random.uniform(-0.35, 0.35)
    ax.plot(*at(bend * u**2, 0.72 * tall + 0.55 * u), color="#6b4526", lw=4.5 * s, solid_capstyle="round", zorder=z + 0.3)
    if random.random() < 0.75:
        side, L = random.choice([-1, 1]), random.uniform(0.6, 0.95)
        w = 0.2 * np.sin(np.pi * u)
        rise = random.uniform(-0.1, 0.4)
        lx, ly = bend * 0.3 + side * L * u, 0.72 * tall + 0.3 + rise * u + 0.15 * np.sin(np.pi * u)
        ax.fill(*at(np.r_[lx, lx[::-1]], np.r_[ly + w, (ly - w)[::-1]]), color="#5f9e3c", zorder=z + 0.5, lw=0)


apple(random.uniform(4.4, 5.6), random.uniform(4.2, 5), random.uniform(2.0, 2.7), random.uniform(-0.15, 0.15), 2)
