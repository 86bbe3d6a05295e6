# Bees fly round one big flower in a meadow, a garden or the evening
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.patches import Circle, Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
top, low, grass = random.choice([("#8fd0f2", "#eaf6e0", "#5b9a48"), ("#f6c58f", "#fff0cf", "#8a9a45"), ("#24405a", "#6d8fa0", "#27503f"), ("#bfe0c0", "#f4f7d8", "#4f8f5a"), ("#5a7fb8", "#dbe6f5", "#3f7d52")])
ax.imshow(np.linspace(0, 1, 64)[:, None], extent=(-5, 5, -5, 5), cmap=LinearSegmentedColormap.from_list("s", [top, low]), aspect="auto", zorder=0)
for _ in range(26):                                          # far blossoms out of focus
    p, c = (random.uniform(-5, 5), random.uniform(-5, 0)), random.choice(["#ffffff", "#f6d860", "#e88aa8", "#a88ad8"])
    for k in range(3):
        ax.add_patch(Circle(p, 0.2 + 0.16 * k, color=c, alpha=0.16, lw=0, zorder=0.8))
x = np.linspace(-5, 5, 60)
for k in range(3):
    hill = -1.6 - 1.1 * k + 0.5 * np.sin(x * random.uniform(0.5, 0.9) + random.uniform(0, 6))
    ax.fill_between(x, hill, -5, color=grass, alpha=0.35 + 0.2 * k, lw=0, zorder=0.7)
for _ in range(50):                                          # blades of grass
    x0, h = random.uniform(-5, 5), random.uniform(0.8, 2.2)
    ax.add_patch(Polygon([(x0, -5), (x0 + 0.18, -5), (x0 + random.uniform(-0.6, 0.6), -5 + h)], fc=random.choice(["#3f7a34", "#6aa648", "#2f5f30"]), lw=0, zorder=1))
cx, cy = np.random.uniform(-0.4, 0.4, 2) + [0, 0.1]
t = np.linspace(0, 1, 30)
stem = cx + random.uniform(-0.9, 0.9) * t ** 2
ax.plot(stem, cy - 6 * t, color="#2f6428", lw=14, zorder=1.2), ax.plot(stem - 0.06, cy - 6 * t, color="#68ac4c", lw=7, zorder=1.2)
for s in (-1, 1):
    lx, ly = stem[15], cy - random.uniform(2.8, 3.4)
    ax.add_patch(Polygon(np.c_[lx + s * 2.4 * t, ly + 0.9 * t + 0.5 * np.sin(np.pi * t)].tolist() + np.c_[lx + s * 2.4 * t, ly + 0.9 * t - 0.3 * np.sin(np.pi * t)][::-1].tolist(), fc="#4f9a40", ec="#2c6428", lw=1.5, zorder=1.3))
    ax.plot(lx + s * 2.4 * t, ly + 0.9 * t + 0.08 * np.sin(np.pi * t), color="#9fd080", lw=1.5, zorder=1.3)
petal = np.array(random.choice([(0.95, 0.35, 0.58), (0.99, 0.98, 0.94), (0.6, 0.33, 0.8), (0.99, 0.52, 0.16), (0.36, 0.42, 0.92), (0.9, 0.18, 0.24)]))
n, r, a0 = random.choice([6, 8, 11, 14]), random.uniform(2.1, 2.5), random.uniform(0, 6.28)
round_ = random.uniform(0.7, 1.5)
width = np.sin(np.pi * t ** round_) ** 0.7 * min(0.95, 4.3 / n)
for row in (1, 0):                                           # a back row in shade, then the front row
    for k in range(n):
        b = a0 + 2 * np.pi * (k + row / 2) / n
        for q in range(5):                                   # each petal pales from hem to middle
            f = 1 - 0.18 * q
            u, v = np.r_[t, t[::-1]] * r * (1 - 0.05 * q), np.r_[width, -width[::-1]] * f
            c = np.clip(petal * (0.82 if row else 1) * (0.86 + 0.04 * q) + 0.035 * q, 0, 1)
            ax.add_patch(Polygon(np.c_[cx + u * np.cos(b) - v * np.sin(b), cy + u * np.sin(b) + v * np.cos(b)], fc=c, ec=petal * 0.5 if q == 0 else "none", lw=1.2, zorder=2))
        for e in (-0.12, 0, 0.12):
            ax.plot([cx + 0.5 * np.cos(b), cx + r * 0.8 * np.cos(b + e)], [cy + 0.5 * np.sin(b), cy + r * 0.8 * np.sin(b + e)], color=petal * 0.66, lw=1, alpha=0.6, zorder=2)
for k in range(6):
    ax.add_patch(Circle((cx - 0.03 * k, cy + 0.03 * k), r * (0.36 - 0.05 * k), fc=np.array((0.62, 0.38, 0.06)) + np.array((0.06, 0.07, 0.02)) * k, lw=0, zorder=2.5))
k = np.arange(90)
ax.scatter(cx + r * 0.33 * np.sqrt(k / 90) * np.cos(k * 2.4), cy + r * 0.33 * np.sqrt(k / 90) * np.sin(k * 2.4), s=11, c=np.where(k % 3, "#7a4b0c", "#ffe27a"), zorder=3)


def bee(x, y, s, way, turn):
    tr = Affine2D().scale(s * way, s).rotate_deg(turn).translate(x, y) + ax.transData
    put = lambda p, z: (p.set_transform(tr), p.set_zorder(z), ax.add_patch(p))
    put(Ellipse((-0.05, -0.95), 1.9, 0.4, fc="black", alpha=0.13, lw=0), 3.5)
    for dx, ang, w in ((-0.3, 118, 1.0), (0.12, 76, 1.3)):   # wings with veins
        c, sn = np.cos(np.radians(ang)), np.sin(np.radians(ang))
        put(Ellipse((dx + 0.6 * w * c, 0.3 + 0.6 * w * sn), 1.2 * w, 0.56, angle=ang, fc="#f4fbff", ec="#5d7080", lw=1.2, alpha=0.82), 9)
        for e in (-0.1, 0.1):
            ax.plot([dx, dx + 1.05 * w * c - e * sn], [0.3, 0.3 + 1.05 * w * sn + e * c], color="#7d90a0", lw=0.8, transform=tr, zorder=9.1)
    for q in (-0.25, 0.05, 0.32):
        ax.plot([q, q - 0.12, q + 0.04], [-0.3, -0.6, -0.82], color="#22160a", lw=2, transform=tr, zorder=6)
    tail = Ellipse((-0.5, -0.06), 1.35, 0.86, angle=8, fc="#f3ac14", ec="#2a1a06", lw=1.5)
    put(tail, 7)
    for q in (-0.98, -0.68, -0.38):
        band = Polygon([(q - 0.09, -0.7), (q + 0.07, -0.7), (q + 0.12, 0.6), (q - 0.05, 0.6)], fc="#22160a", lw=0)
        put(band, 7.2), band.set_clip_path(tail)
    put(Ellipse((-0.5, 0.2), 0.9, 0.16, angle=8, fc="white", alpha=0.45, lw=0), 7.4)
    put(Polygon([(-1.12, -0.05), (-1.4, -0.2), (-1.1, -0.2)], fc="#22160a", lw=0), 6.9)
    put(Circle((0.22, 0.02), 0.43, fc="#c98716", lw=0), 7.6)
    for _ in range(34):                                      # fur of the chest
        b, q = random.uniform(0, 6.28), random.uniform(0.25, 0.42)
        ax.plot([0.22 + q * np.cos(b), 0.22 + (q + 0.1) * np.cos(b)], [0.02 + q * np.sin(b), 0.02 + (q + 0.1) * np.sin(b)], color=random.choice(["#f8d070", "#8a5a10"]), lw=1.2, transform=tr, zorder=7.7)
    put(Circle((0.75, -0.02), 0.29, fc="#2a1a0a", lw=0), 8)
    put(Ellipse((0.84, 0.06), 0.16, 0.24, fc="#57402a", lw=0), 8.1), put(Circle((0.86, 0.12), 0.05, fc="white", lw=0), 8.2)
    for q in (0.78, 0.9):
        ax.plot([q, q + 0.1, q + 0.3], [0.22, 0.48, 0.5], color="#22160a", lw=1.6, transform=tr, zorder=8)


count, b0 = random.randint(3, 5), random.uniform(0, 6.28)
for k in range(count):
    b, far = b0 + 2 * np.pi * k / count + random.uniform(-0.25, 0.25), random.uniform(3.1, 3.7)
    px, py = np.clip(cx + far * np.cos(b), -3.7, 3.7), np.clip(cy + far * np.sin(b), -3.6, 3.6)
    way = 1 if px < cx else -1
    bee(px, py, random.uniform(0.85, 1.08), way, random.uniform(-25, 25))
ax.set(xlim=(-5, 5), ylim=(-5, 5))
