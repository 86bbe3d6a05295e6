import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Wedge

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
ground = random.choice(["#dce9e4", "#2c3e50", "#f6dfd0", "#7fa99b", "#4a2f45", "#bcd2ee"])
fig.patch.set_facecolor(ground)
for k in np.arange(-5, 5, 0.8) if random.random() < 0.6 else []:
    ax.add_patch(Polygon([(-5, k), (5, k + 0.6), (5, k + 1.0), (-5, k + 0.4)], fc="white", alpha=0.1, lw=0))
peel = np.array(random.choice([(0.98, 0.85, 0.15), (0.99, 0.9, 0.3), (0.95, 0.8, 0.1)]))


def whole(x, y, r, turn):
    t = np.linspace(0, 2 * np.pi, 160)
    rad = 1 + 0.28 * np.exp(-(((t + np.pi) % (2 * np.pi) - np.pi) / 0.16) ** 2) + 0.2 * np.exp(-((t - np.pi) / 0.2) ** 2)
    c, s = np.cos(turn), np.sin(turn)
    ax.add_patch(Ellipse((x + 0.3, y - r * 0.78), r * 2.5, r * 0.6, color="black", alpha=0.25, lw=0))
    for k in range(22):
        f = k / 21
        u, v = r * 1.22 * rad * np.cos(t) * (1 - 0.8 * f), r * 0.92 * rad * np.sin(t) * (1 - 0.8 * f)
        ax.fill(x - 0.3 * r * f + u * c - v * s, y + 0.32 * r * f + u * s + v * c, color=np.clip(peel * (0.72 + 0.3 * f) + 0.12 * max(0, f - 0.7), 0, 1), lw=0)
    a, q = np.random.uniform(0, 2 * np.pi, 90), np.sqrt(np.random.uniform(0, 0.85, 90))
    u, v = r * 1.2 * q * np.cos(a), r * 0.9 * q * np.sin(a)
    ax.scatter(x + u * c - v * s, y + u * s + v * c, s=5, color=peel * 0.78, alpha=0.6, lw=0)
    return x - 1.3 * r * c, y - 1.3 * r * s


def half(x, y, r):
    ax.add_patch(Ellipse((x + 0.25, y - 0.35), 2.15 * r, 2.0 * r, color="black", alpha=0.25, lw=0))
    ax.add_patch(Circle((x, y), r, fc=peel, lw=0))
    ax.add_patch(Circle((x, y), r * 0.92, fc="#fff9e0", lw=0))
    n, a0 = random.randint(8, 10), random.uniform(0, 60)
    for k in range(n):
        a = a0 + 360 * k / n
        ax.add_patch(Wedge((x + 0.06 * r * np.cos(np.radians(a + 180 / n)), y + 0.06 * r * np.sin(np.radians(a + 180 / n))), r * 0.8, a + 3, a + 360 / n - 3, fc="#f9e04b", lw=0))
        for j in (0.3, 0.5, 0.7):
            b = np.radians(a + 360 * j / n)
            ax.plot([x + r * 0.3 * np.cos(b), x + r * 0.74 * np.cos(b)], [y + r * 0.3 * np.sin(b), y + r * 0.74 * np.sin(b)], color="#fff3a0", lw=1.6)
    ax.add_patch(Circle((x, y), r * 0.09, fc="#fff9e0", lw=0))


side = random.choice([-1, 1])
two = random.random() < 0.6
turn = random.uniform(-0.5, 0.5) + (np.pi if random.random() < 0.5 else 0)
tx, ty = whole(-side * 1.3 if two else random.uniform(-0.4, 0.4), 0.7 if two else 0, random.uniform(1.9, 2.2) if two else random.uniform(2.6, 3.0), turn)
if random.random() < 0.7:
    w = random.uniform(0.3, 2.6)
    leaf = [(tx + 2.0 * k * np.cos(w) - b * np.sin(w), ty + 2.0 * k * np.sin(w) + b * np.cos(w)) for k, b in [(0, 0), (0.3, 0.42), (0.65, 0.4), (1, 0), (0.65, -0.4), (0.3, -0.42)]]
    ax.add_patch(Polygon(leaf, fc="#4f9a44", ec="#2f6b2c", lw=2, joinstyle="round"))
    ax.plot([tx, tx + 1.8 * np.cos(w)], [ty, ty + 1.8 * np.sin(w)], color="#2f6b2c", lw=2)
if two:
    half(side * 1.9, -1.5, random.uniform(1.55, 1.8))
