import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

# peel, shaded side, stalk
peel, shade, stalk = random.choice([("#f7d038", "#c9941a", "#8a7a2a"), ("#fbe36a", "#d4ac32", "#9a9a3a"), ("#cfd84a", "#94a030", "#5f7a2a"), ("#9cc04a", "#6a9030", "#4f6f2a"), ("#f2bc2a", "#b07a14", "#5a4420")])
cloth, accent = random.choice([("#e6f0f4", "#6fa3b8"), ("#f4e0d4", "#d9705a"), ("#3f5568", "#7a95a8"), ("#e4ecd4", "#7aa05a"), ("#f6f0fa", "#9a7ac0"), ("#8a5f3f", "#b98a60")])
curve = random.uniform(1.5, 2.4)           # angle of the bow
fat = random.uniform(0.6, 0.95)
turn, flip = random.uniform(0, 360), random.choice([-1, 1])
size = random.uniform(0.9, 1.15)
fig.patch.set_facecolor(cloth)


def banana(tr, R, bow, fat, z):
    """a tube along a circular arc, thinner at both ends; the bow lies below the middle"""
    a = np.linspace(-np.pi / 2 - bow / 2, -np.pi / 2 + bow / 2, 120)
    t = np.linspace(0, 1, 120)
    w = fat * np.clip(np.sin(np.pi * (0.06 + 0.88 * t)), 0, 1)**0.55 * (1 - 0.15 * t)
    cy = R * 0.8

    def ring(k):
        """the line at height k across the tube, -1 outside to 1 inside"""
        return (R - k * w) * np.cos(a), cy + (R - k * w) * np.sin(a)

    def band(k0, k1, c, dz, alpha=1):
        (x0, y0), (x1, y1) = ring(k0), ring(k1)
        return ax.fill(np.r_[x0, x1[::-1]], np.r_[y0, y1[::-1]], color=c, alpha=alpha, lw=0, transform=tr, zorder=z + dz)[0]

    body = band(-1, 1, peel, 0)
    ax.plot(*ring(-0.3), color=shade, lw=3, transform=tr, zorder=z + 0.1)
    (xe, ye), (xi, yi) = ring(-1), ring(1)          # dark tip and stalk
    n = 5
    ax.fill(np.r_[xe[-n:], xi[-n:][::-1]], np.r_[ye[-n:], yi[-n:][::-1]], color="#4a3418", transform=tr, zorder=z + 0.4)
    dx, dy = xe[0] - xi[0], ye[0] - yi[0]
    ox, oy = dy / np.hypot(dx, dy), -dx / np.hypot(dx, dy)
    L = 0.8
    p = np.array([(xe[0], ye[0]), (xi[0], yi[0]), (xi[0] + ox * -L + dx * 0.25, yi[0] - oy * L + dy * 0.25), (xe[0] - ox * L - dx * 0.25, ye[0] - oy * L - dy * 0.25)])
    if (p[2] - p[1]) @ (np.array([np.sin(a[0]), -np.cos(a[0])])) < 0:
        p[2:] += 2 * L * np.array([ox, oy])
    ax.fill(p[:, 0], p[:, 1], color=stalk, transform=tr, zorder=z)


base = Affine2D().scale(flip * size, size).rotate_deg(turn)
banana(base.translate(random.uniform(4.6, 5.4), random.uniform(4.6, 5.4)) + ax.transData, 3.6, curve, fat, 1)
