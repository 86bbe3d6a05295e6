# A lemon on a board or plate, whole or with a cut half beside it.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

U = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(-5, 5), ylim=(-5, 5)); ax.axis("off")
wall, table = random.choice([((0.80, 0.89, 0.88), (0.35, 0.47, 0.50)), ((0.13, 0.19, 0.27), (0.26, 0.17, 0.13)), ((0.93, 0.80, 0.76), (0.48, 0.28, 0.24)),
                             ((0.38, 0.57, 0.52), (0.20, 0.31, 0.30)), ((0.28, 0.18, 0.30), (0.44, 0.36, 0.52)), ((0.70, 0.80, 0.93), (0.30, 0.42, 0.62))])
wall, table = np.array(wall), np.array(table)
edge = U(0.6, 1.8)
fig.patch.set_facecolor(wall)
lean = U(-2, 2)
for k in (-3.6, -1.2, 1.2) if random.random() < 0.7 else []:         # slanting light on the wall
    ax.add_patch(Polygon([(k, 5), (k + 1.7, 5), (k + 1.7 + lean, edge), (k + lean, edge)], fc="white", alpha=0.13, lw=0))
ax.add_patch(Rectangle((-5, -5), 10, 5 + edge, color=table))
for _ in range(40):
    y, x = U(-5, edge), U(-6, 4)
    ax.plot([x, x + U(1, 4)], [y, y + U(-0.06, 0.06)], color=np.clip(table * U(0.8, 1.2), 0, 1), lw=U(0.6, 2.2), zorder=1)
ax.add_patch(Rectangle((-5, edge - 0.12), 10, 0.12, color=np.clip(table * 1.35, 0, 1)))
if random.random() < 0.5:                                            # a plate
    glaze = np.array(random.choice([(0.95, 0.95, 0.93), (0.30, 0.45, 0.66), (0.62, 0.75, 0.68)]))
    for w, f, dy in ((9.6, 0.3, -0.35), (9.5, 0.82, 0), (9.2, 1.0, 0.08), (6.6, 0.86, -0.05), (6.3, 0.95, -0.12)):
        ax.add_patch(Ellipse((0, -2.1 + dy), w, w * 0.5, color=glaze * f, lw=0))
else:                                                                # a cutting board
    wood = np.array(random.choice([(0.78, 0.56, 0.34), (0.55, 0.35, 0.20), (0.88, 0.72, 0.52)]))
    ax.add_patch(Polygon([(-4.8, -4.5), (4.8, -4.5), (4.2, -0.1), (-4.2, -0.1)], fc=table * 0.5, lw=6, ec=table * 0.5, joinstyle="round"))
    ax.add_patch(Polygon([(-4.7, -4.2), (4.7, -4.2), (4.1, 0.1), (-4.1, 0.1)], fc=wood, ec=wood * 0.8, lw=4, joinstyle="round"))
    for k in np.linspace(-4, -0.1, 16):
        ax.plot([-4.5 - k * 0.02, U(-2, 4)], [k, k + U(-0.04, 0.04)], color=wood * U(0.84, 1.0), lw=U(0.8, 2.4), zorder=1)
peel = np.array(random.choice([(0.98, 0.84, 0.12), (0.99, 0.89, 0.28), (0.93, 0.80, 0.14), (0.86, 0.84, 0.22)]))
sun = random.choice([-1, 1])


def whole(x, y, r, turn):
    t = np.linspace(0, 2 * np.pi, 180)
    near = (t + np.pi) % (2 * np.pi) - np.pi
    rad = 1 + 0.25 * np.exp(-(near / 0.2) ** 2) + 0.12 * np.exp(-((t - np.pi) / 0.26) ** 2)
    c, s = np.cos(turn), np.sin(turn)
    at = lambda u, v: (x + u * c - v * s, y + u * s + v * c)
    for k in range(4):
        ax.add_patch(Ellipse((x - 0.35 * sun, y - r * 0.86), r * (2.7 - 0.2 * k), r * (0.62 - 0.08 * k), color="black", alpha=0.13, lw=0))
    for k in range(24):
        f = k / 23
        px, py = at(r * 1.2 * rad * np.cos(t) * (1 - 0.86 * f), r * 0.9 * (1 + (rad - 1) * 0.3) * np.sin(t) * (1 - 0.86 * f))
        ax.fill(px + 0.36 * sun * r * f, py + 0.36 * r * f, color=np.clip(peel * (0.6 + 0.42 * f ** 0.7) + 0.25 * max(0, f - 0.75), 0, 1), lw=0)
    a, q = np.random.uniform(0, 2 * np.pi, 150), np.sqrt(np.random.uniform(0, 0.88, 150))
    px, py = at(r * 1.18 * q * np.cos(a), r * 0.88 * q * np.sin(a))
    ax.scatter(px, py, s=6, color=peel * 0.74, alpha=0.6, lw=0)
    ax.scatter(px + 0.03 * sun, py + 0.03, s=3, color="#fff8c0", alpha=0.6, lw=0)
    ax.add_patch(Ellipse((x + 0.42 * sun * r, y + 0.46 * r), 0.5 * r, 0.24 * r, angle=-25 * sun, color="white", alpha=0.6, lw=0))
    return at(-1.3 * r, 0)


def half(x, y, r):
    """A cut half, its face towards us, lying back on its peel."""
    ax.add_patch(Ellipse((x - 0.3 * sun, y - r * 0.8), r * 2.5, r * 0.6, color="black", alpha=0.28, lw=0))
    for k in range(8):
        ax.add_patch(Ellipse((x, y - (0.3 - 0.03 * k) * r), (2.05 - 0.04 * k) * r, (1.78 - 0.05 * k) * r, color=peel * (0.66 + 0.035 * k), lw=0))
    for w, c in ((2.0, peel), (1.88, "#fffbe6")):
        ax.add_patch(Ellipse((x, y), w * r, w * 0.85 * r, color=c, lw=0))
    n, a0 = random.randint(8, 10), U(0, 1)
    on = lambda q, b: (x + q * r * np.cos(b), y + 0.85 * q * r * np.sin(b))
    for k in range(n):
        b, g = a0 + 2 * np.pi * (k + 0.5) / n, np.pi / n
        arc = b + np.linspace(-0.84, 0.84, 9) * g
        ax.add_patch(Polygon([on(0.1, b)] + [on(0.82, q) for q in arc], fc="#f5d52e", ec="#f5d52e", lw=3, joinstyle="round"))
        ax.add_patch(Polygon([on(0.3, b)] + [on(0.76, q) for q in b + np.linspace(-0.6, 0.6, 7) * g], fc="#fbe768", lw=0))
        for q in (-0.5, 0, 0.5):
            ax.plot(*zip(on(0.36, b + q * g), on(0.78, b + q * g)), color="#fff8c4", lw=1.5, alpha=0.9)
        if random.random() < 0.35:
            ax.add_patch(Ellipse(on(0.34, b), 0.11 * r, 0.2 * r, angle=np.degrees(b) - 90, fc="#efe2b0", ec="#a98c3c", lw=1))


side, two = random.choice([-1, 1]), random.random() < 0.65
r = U(1.95, 2.2) if two else U(2.6, 2.9)
tx, ty = whole(-side * 1.35 if two else U(-0.3, 0.3), -0.2 if two else -0.4, r, U(-0.45, 0.45) + (np.pi if random.random() < 0.5 else 0))
for _ in range(random.choice([0, 1, 1, 2])):
    w, l, green = U(0.7, 2.4), U(1.7, 2.2), np.array([0.27, U(0.5, 0.62), 0.24])
    on = lambda k, b: (tx + l * k * np.cos(w) - b * np.sin(w), ty + l * k * np.sin(w) + b * np.cos(w))
    k = np.linspace(0, 1, 20)
    b = 0.48 * np.sin(np.pi * k ** 0.8)
    ax.add_patch(Polygon([on(p, q) for p, q in zip(k, b)], fc=green * 1.25, lw=0))
    ax.add_patch(Polygon([on(p, -q) for p, q in zip(k, b)], fc=green * 0.8, lw=0))
    ax.plot(*zip(on(0, 0), on(0.97, 0)), color="#cfe3a0", lw=1.8)
if two:
    half(side * 1.9, -2.3, U(1.6, 1.85))
