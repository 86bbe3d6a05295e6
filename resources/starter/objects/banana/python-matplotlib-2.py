import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

# peel, shaded side, stalk
peel, shade, stalk = random.choice([("#f7d038", "#c9941a", "#8a7a2a"), ("#fbe36a", "#d4ac32", "#9a9a3a"), ("#cfd84a", "#94a030", "#5f7a2a"), ("#9cc04a", "#6a9030", "#4f6f2a"), ("#f2bc2a", "#b07a14", "#5a4420")])
cloth, accent = random.choice([("#e6f0f4", "#6fa3b8"), ("#f4e0d4", "#d9705a"), ("#3f5568", "#7a95a8"), ("#e4ecd4", "#7aa05a"), ("#f6f0fa", "#9a7ac0"), ("#8a5f3f", "#b98a60")])
curve = random.uniform(1.5, 2.4)           # angle of the bow
fat = random.uniform(0.6, 0.85)
turn, flip = random.uniform(0, 360), random.choice([-1, 1])
ripe = random.random() if peel[1] == "f" else 0.2    # brown freckles, hardly any on green fruit
kind = random.choice(["one", "one", "bunch", "bunch", "peeled"])
ground = random.choice(["plain", "stripes", "checks", "plate"])
size = random.uniform(0.85, 1.1)
fig.patch.set_facecolor(cloth)


def banana(tr, R, bow, fat, z, start=0.0):
    """a tube along a circular arc, thinner at both ends; the bow lies below the middle"""
    a = np.linspace(-np.pi / 2 - bow / 2, -np.pi / 2 + bow / 2, 120)
    t = np.linspace(0, 1, 120)
    w = fat * np.clip(np.sin(np.pi * (0.06 + 0.88 * t)), 0, 1)**0.55 * (1 - 0.15 * t)
    cy = R * 0.8
    keep = t >= start
    a, t, w = a[keep], t[keep], w[keep]

    def ring(k):
        """the line at height k across the tube, -1 outside to 1 inside"""
        return (R - k * w) * np.cos(a), cy + (R - k * w) * np.sin(a)

    def band(k0, k1, c, dz, alpha=1):
        (x0, y0), (x1, y1) = ring(k0), ring(k1)
        return ax.fill(np.r_[x0, x1[::-1]], np.r_[y0, y1[::-1]], color=c, alpha=alpha, lw=0, transform=tr, zorder=z + dz)[0]

    body = band(-1, 1, peel, 0)
    ax.plot(*ring(-1), color=shade, lw=1.2, transform=tr, zorder=z); ax.plot(*ring(1), color=shade, lw=1.2, transform=tr, zorder=z)
    for k in np.linspace(-0.95, -0.35, 4):         # rounder and darker towards the outside
        band(-1, k, shade, 0.1, 0.22)
    band(-0.32, -0.38, shade, 0.2); band(-0.26, -0.32, "white", 0.2, 0.45)
    band(0.42, 0.46, shade, 0.2, 0.8); band(0.5, 1, shade, 0.1, 0.25)
    band(0.02, 0.2, "white", 0.2, 0.35)
    for _ in range(int(26 * ripe**2)):
        i, k = random.randrange(5, len(t) - 5), random.uniform(-0.9, 0.9)
        ax.add_patch(Ellipse((ring(k)[0][i], ring(k)[1][i]), random.uniform(0.04, 0.22), random.uniform(0.03, 0.1), angle=np.rad2deg(a[i]) + 90, color="#7a4a14", alpha=0.8, transform=tr, zorder=z + 0.3, clip_path=body))
    (xe, ye), (xi, yi) = ring(-1), ring(1)          # dark tip and stalk
    n = 5
    ax.fill(np.r_[xe[-n:], xi[-n:][::-1]], np.r_[ye[-n:], yi[-n:][::-1]], color="#4a3418", transform=tr, zorder=z + 0.4)
    if start:
        return ring(0)[0][0], ring(0)[1][0], a[0]
    dx, dy = xe[0] - xi[0], ye[0] - yi[0]
    ox, oy = dy / np.hypot(dx, dy), -dx / np.hypot(dx, dy)
    L = 0.75
    p = np.array([(xe[0], ye[0]), (xi[0], yi[0]), (xi[0] + ox * -L + dx * 0.25, yi[0] - oy * L + dy * 0.25), (xe[0] - ox * L - dx * 0.25, ye[0] - oy * L - dy * 0.25)])
    if (p[2] - p[1]) @ (np.array([np.sin(a[0]), -np.cos(a[0])])) < 0:
        p[2:] += 2 * L * np.array([ox, oy])
    ax.fill(p[:, 0], p[:, 1], color=stalk, transform=tr, zorder=z-0.05)
    ax.plot(p[2:, 0], p[2:, 1], color="#3f2e16", lw=4, transform=tr, zorder=z + 0.4)


base = Affine2D().scale(flip * size, size).rotate_deg(turn)
if ground == "stripes":
    k, lean = random.uniform(0.8, 2), random.uniform(-4, 4)
    for x in np.arange(-5, 15, k):
        ax.fill([x, x + k * 0.4, x + k * 0.4 + lean, x + lean], [0, 0, 10, 10], color=accent, alpha=0.5, lw=0, zorder=0.1)
elif ground == "checks":
    k = random.uniform(0.8, 1.7)
    for i in np.arange(0, 10, k):
        ax.axhspan(i, i + k / 2, color=accent, alpha=0.35, lw=0, zorder=0.1); ax.axvspan(i, i + k / 2, color=accent, alpha=0.35, lw=0, zorder=0.1)
elif ground == "plate":
    for r, c in ((9.2, "#00000030"), (9.0, "#fdfdfb"), (6.6, "#eceae4")):
        ax.add_patch(Ellipse((5, 5 - (0.15 if c == "#00000030" else 0)), r, r, color=c, zorder=0.2))
    ax.add_patch(Ellipse((5, 5), 8.4, 8.4, fc="none", ec=accent, lw=3, zorder=0.25))
else:
    ax.add_patch(Rectangle((0, 0), 10, random.uniform(2, 7), color=accent, alpha=0.35, zorder=0.1))
place = lambda extra=0, dx=0, dy=0: Affine2D().rotate_deg(extra) + base + Affine2D().translate(5 + dx, 5 + dy) + ax.transData


def shadow(extra=0):
    u = np.linspace(-np.pi / 2 - curve / 2, -np.pi / 2 + curve / 2, 40)
    ax.plot(3.5 * np.cos(u), 2.8 + 3.5 * np.sin(u), color="black", alpha=0.16, lw=fat * 58 * size, solid_capstyle="round", transform=place(extra, 0.15, -0.25), zorder=0.5)


if kind == "one":
    shadow()
    banana(place(), 3.5, curve, fat, 1)
elif kind == "bunch":
    many = random.randint(2, 4)
    hub = np.array([3.5 * np.cos(-np.pi / 2 - curve / 2), 2.8 + 3.5 * np.sin(-np.pi / 2 - curve / 2) + 0.6])
    for i in range(many):                           # fan around the common crown
        fan = Affine2D().translate(*-hub).rotate_deg((i - (many - 1) / 2) * random.uniform(13, 19)).translate(*hub) + place(0, 0, 0)
        banana(fan, 3.5, curve * random.uniform(0.93, 1.05), fat * 0.92, 1 + i)
    ax.add_patch(Ellipse(hub, 1.0, 0.75, color=stalk, transform=place(), zorder=9))
    ax.add_patch(Ellipse(hub + (-0.1, 0.12), 0.6, 0.4, color="#3f2e16", transform=place(), zorder=9.1))
else:                                               # half peeled: pale fruit and hanging strips
    shadow()
    u = np.linspace(0, 1, 50); a = -np.pi / 2 - curve / 2 + curve * 0.47 * u
    w = 0.74 * fat * np.minimum(1, np.sqrt(np.maximum(0, u * 5)))
    fx, fy = lambda k: (3.5 - k * w) * np.cos(a), lambda k: 2.8 + (3.5 - k * w) * np.sin(a)
    ax.fill(np.r_[fx(-1), fx(1)[::-1]], np.r_[fy(-1), fy(1)[::-1]], fc="#fbf2cf", ec="#e0cf98", lw=1.5, transform=place(), zorder=2)
    for k in (-0.4, 0.1, 0.5):
        ax.plot(fx(k)[6:], fy(k)[6:], color="#e6d6a0", lw=1.5, transform=place(), zorder=2.1)
    x, y, a0 = banana(place(), 3.5, curve, fat, 3, start=0.42)
    out = np.array([np.cos(a0), np.sin(a0)]); back = np.array([np.sin(a0), -np.cos(a0)])
    for d, L, c in ((1, 2.0, peel), (-1, 1.7, peel), (0.1, 1.5, shade)):
        q = np.array([x, y]) - 0.35 * back + np.outer(d * fat * (0.55 + 1.3 * u - 0.5 * u**2), out) + np.outer(L * (u - 1.1 * u**2), back)
        n = np.gradient(q, axis=0); n = np.c_[-n[:, 1], n[:, 0]] / np.hypot(*n.T)[:, None] * (0.42 * (1 - u**2) + 0.05)[:, None]
        ax.fill(np.r_[(q + n)[:, 0], (q - n)[::-1, 0]], np.r_[(q + n)[:, 1], (q - n)[::-1, 1]], fc=c, ec=shade, lw=1.2, transform=place(), zorder=4)
