import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
ground = random.choice(["#bfe3f5", "#d9efc7", "#fbe8c8", "#2f4858", "#e6d7f1", "#3f6b4a"])
fig.patch.set_facecolor(ground)
for _ in range(16):
    ax.add_patch(Circle(np.random.uniform(-5, 5, 2), random.uniform(0.4, 1.5), color="white", alpha=0.09, lw=0))
cx, cy = np.random.uniform(-0.7, 0.7, 2) + [0, -0.3]
t = np.linspace(0, 1, 30)
ax.plot(cx + random.uniform(-1, 1) * t ** 2, cy - 6 * t, color="#4c8a3a", lw=13)
for s in (-1, 1):
    lx, ly = cx + s * 0.2, cy - random.uniform(2.6, 3.4)
    ax.add_patch(Polygon([(lx, ly), (lx + s * 0.9, ly + 0.75), (lx + s * 2.2, ly + 0.6), (lx + s * 1.2, ly - 0.05)], fc="#5aa046", ec="#3b7330", lw=1.5))
petal = np.array(random.choice([(0.95, 0.4, 0.6), (0.98, 0.97, 0.93), (0.6, 0.35, 0.8), (0.98, 0.55, 0.2), (0.4, 0.5, 0.9), (0.9, 0.2, 0.25)]))
n, r = random.choice([5, 6, 8, 12, 16]), random.uniform(2.0, 2.5)
a0 = random.uniform(0, 360)
for ring, f in ((0.5, 0.8), (0, 1.0)):
    for k in range(n):
        a = a0 + 360 * (k + ring) / n
        w = min(1.9, 5.2 / n * 1.35)
        u = np.radians(a)
        ax.add_patch(Ellipse((cx + r * 0.58 * np.cos(u), cy + r * 0.58 * np.sin(u)), r * 1.05, w * r * 0.5, angle=a, fc=np.clip(petal * f, 0, 1), ec=petal * 0.6, lw=1.2))
        ax.plot([cx + 0.5 * np.cos(u), cx + r * 0.85 * np.cos(u)], [cy + 0.5 * np.sin(u), cy + r * 0.85 * np.sin(u)], color=petal * 0.72, lw=1.5)
ax.add_patch(Circle((cx, cy), r * 0.34, fc="#e0a21b", ec="#9c6a0f", lw=2))
k = np.arange(70)
ax.scatter(cx + r * 0.3 * np.sqrt(k / 70) * np.cos(k * 2.4), cy + r * 0.3 * np.sqrt(k / 70) * np.sin(k * 2.4), s=10, color="#7a4b0c", zorder=3)


def bee(x, y, s, way, turn):
    tr = Affine2D().scale(s * way, s).rotate_deg(turn).translate(x, y) + ax.transData
    put = lambda p, z: (p.set_transform(tr), p.set_zorder(z), ax.add_patch(p))
    for dx, ang in ((-0.1, 62), (0.22, 40)):
        put(Ellipse((dx, 0.62), 0.5, 1.1, angle=90 - ang, fc="white", ec="#8899aa", lw=1, alpha=0.75), 9)
    body = Ellipse((-0.15, 0), 1.5, 0.86, fc="#f6b81a", ec="#3a2608", lw=1.5)
    put(body, 7)
    for q in (-0.62, -0.28, 0.08):
        h = 0.42 * np.sqrt(max(0.05, 1 - ((q + 0.15) / 0.75) ** 2))
        ax.fill([q - 0.1, q + 0.1, q + 0.1, q - 0.1], [-h, -h, h, h], color="#2b1d0b", transform=tr, zorder=8, lw=0)
    put(Polygon([(-0.88, 0.06), (-1.1, 0), (-0.88, -0.06)], fc="#2b1d0b"), 8)
    put(Circle((0.68, 0.05), 0.32, fc="#3a2608"), 8)
    put(Circle((0.78, 0.12), 0.09, fc="white"), 9)
    for q in (0.72, 0.88):
        ax.plot([q, q + 0.2], [0.32, 0.62], color="#2b1d0b", lw=1.6, transform=tr, zorder=8)
    for q in (-0.3, 0, 0.3):
        ax.plot([q, q - 0.06], [-0.38, -0.62], color="#2b1d0b", lw=1.6, transform=tr, zorder=6)


count = random.randint(3, 5)
b0 = random.uniform(0, 6.28)
for k in range(count):
    b = b0 + 2 * np.pi * k / count + random.uniform(-0.3, 0.3)
    far = random.uniform(3.1, 3.7)
    x, y = cx + far * np.cos(b), cy + far * np.sin(b) * 0.95
    x, y = np.clip(x, -4, 4), np.clip(y, -4, 4)
    way = 1 if x < cx else -1
    bee(x, y, random.uniform(0.72, 1.0), way, random.uniform(-25, 25))
    q = np.linspace(0.1, 1, 30)
    ax.plot(x - way * (0.9 + 1.7 * q), y + 0.4 * np.sin(6 * q) * q, color="white" if ground in ("#2f4858", "#3f6b4a") else "#5a4a3a", lw=1.6, ls=(0, (2, 3)))
