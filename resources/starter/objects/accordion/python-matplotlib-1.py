# A piano accordion seen from the front: a bass box with buttons, bellows bent to a fan, a treble box with keys.
import random
import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1); ax.set(xlim=(-5, 5), ylim=(-5, 5))
ax.set_aspect("equal"); ax.axis("off")
def mix(a, b, f):
    return tuple(np.clip(np.array(a, float) * (1 - f) + np.array(b, float) * f, 0, 1))
WHITE, BLACK, GOLD = (1, 1, 1), (0.05, 0.03, 0.05), (0.85, 0.68, 0.35)
shell = random.choice([(0.72, 0.08, 0.12), (0.1, 0.12, 0.16), (0.08, 0.36, 0.5), (0.94, 0.92, 0.86), (0.1, 0.42, 0.28), (0.45, 0.16, 0.42)])
fold = random.choice([(0.75, 0.15, 0.15), (0.15, 0.15, 0.18), (0.95, 0.85, 0.6), (0.2, 0.4, 0.6), (0.2, 0.5, 0.35)])
walls = [(0.96, 0.88, 0.7), (0.2, 0.26, 0.4), (0.75, 0.86, 0.84), (0.5, 0.2, 0.24), (0.9, 0.74, 0.72), (0.28, 0.34, 0.26), (0.93, 0.62, 0.3)]
wall = random.choice(sorted(walls, key=lambda c: -min(sum(abs(np.array(c) - shell)), sum(abs(np.array(c) - fold))))[:3])
# backdrop
ax.add_patch(plt.Rectangle((-5, -5), 10, 10, color=wall, zorder=0))
tone = mix(wall, WHITE, 0.16)
style = random.choice(["rays", "stripes", "lamps", "confetti"])
if style == "rays":
    for k in range(14):
        a = k * 2 * np.pi / 14
        ax.fill([0, 9 * np.cos(a), 9 * np.cos(a + 0.22)], [-1, 9 * np.sin(a) - 1, 9 * np.sin(a + 0.22) - 1], color=tone, lw=0)
elif style == "stripes":
    for k in range(-8, 8):
        ax.fill([k * 1.2 - 5, k * 1.2 - 4.4, k * 1.2 + 5.6, k * 1.2 + 5], [-5, -5, 5, 5], color=tone, lw=0)
elif style == "lamps":
    x = np.linspace(-5, 5, 60); ax.plot(x, 4.5 - 0.5 * np.cos(x * 0.6), color=BLACK, lw=1.5)
    for a in np.linspace(-4.6, 4.6, 9):
        for r in (0.55, 0.4, 0.25):
            ax.add_patch(plt.Circle((a, 4.25 - 0.5 * np.cos(a * 0.6)), r, color=random.choice([(1, 0.9, 0.5), (1, 0.6, 0.4), (0.6, 0.9, 1)]), alpha=0.45, lw=0))
else:
    ax.scatter(np.random.uniform(-5, 5, 90), np.random.uniform(-5, 5, 90), s=np.random.uniform(8, 90, 90), c=[mix(wall, random.choice([shell, fold, WHITE, GOLD]), 0.45) for _ in range(90)], lw=0)
if random.random() < 0.6:
    ax.add_patch(plt.Rectangle((-5, -5), 10, 1.5, color=mix(wall, (0.35, 0.2, 0.1), 0.7)))
for k in range(6):
    ax.add_patch(plt.matplotlib.patches.Ellipse((0, -3.9), 8.8 - k * 0.5, 1.1 - k * 0.12, color=BLACK, alpha=0.1, lw=0))
# the fan: half-angle and the centre that the folds point to
spread = np.radians(random.uniform(16, 34))
bend = random.choice([-1, 1]); tilt = np.radians(random.uniform(-9, 9))
high = random.uniform(4.5, 5.0); radius = 1.9 / np.sin(spread) * 0.95
top = -bend * radius * np.cos(spread * 0.6)
def place(u, v):
    """u along the fan (-1..1 are the bellows), v across it (0 = middle); beyond +-1 goes straight on."""
    a = spread * np.clip(u, -1, 1); ex = np.sign(u) * max(0, abs(u) - 1)
    x = (radius + bend * v) * np.sin(a) + ex * np.cos(a)
    y = top + bend * (radius + bend * v) * np.cos(a) - bend * ex * np.sin(a)
    return x * np.cos(tilt) - y * np.sin(tilt), x * np.sin(tilt) + y * np.cos(tilt) - 0.55
def quad(u0, u1, v0, v1, colour, lw=0, edge=BLACK, z=3):
    pts = [place(u0, v0), place(u1, v0), place(u1, v1), place(u0, v1)]
    ax.add_patch(plt.Polygon(pts, facecolor=colour, edgecolor=edge, lw=lw, zorder=z, joinstyle="round"))
n = random.randint(11, 17); h = high / 2
for k in range(n):                                             # each fold has a light and a dark side and a metal corner
    a, m, b = -1 + 2 * k / n, -1 + 2 * (k + 0.5) / n, -1 + 2 * (k + 1) / n
    for u0, u1, f in ((a, m, 0.25), (m, b, -0.35)):
        w0, w1 = (h * 0.9, h * 0.97) if f > 0 else (h * 0.97, h * 0.9)
        pts = [place(u0, -w0), place(u1, -w1), place(u1, w1), place(u0, w0)]
        ax.add_patch(plt.Polygon(pts, facecolor=mix(fold, WHITE if f > 0 else BLACK, abs(f)), edgecolor=mix(fold, BLACK, 0.6), lw=0.6, zorder=2))
    for s in (-1, 1):
        quad(m - 0.45 / n, m + 0.45 / n, s * h * 0.97, s * h * 0.87, GOLD, 0.5, BLACK, 3)
for s, w in ((-1, 1.05), (1, 1.15)):                           # the two boxes, shaded in strips
    quad(s * 0.97, s * (1 + w), -h * 1.03, h * 1.03, shell, 2.5, mix(shell, BLACK, 0.7), 3)
    for k in range(10):
        quad(s * (1 + w * k / 10), s * (1 + w * (k + 1.05) / 10), -h, h, mix(mix(shell, BLACK, 0.3), mix(shell, WHITE, 0.28), 1 - abs(k - 3) / 7), z=4)
    quad(s * 0.98, s * 1.12, -h * 1.03, h * 1.03, GOLD, 0.8, z=5)
rows, cols = random.choice([(3, 9), (4, 10), (2, 7)])
for i in range(rows):                                          # bass buttons
    for k in range(cols):
        x, y = place(-1.32 - 0.62 * i / max(1, rows - 1), (k - (cols - 1) / 2) * h * 1.6 / cols + 0.08 * i)
        ax.add_patch(plt.Circle((x, y), 0.11, facecolor=mix(WHITE, GOLD, 0.25), edgecolor=BLACK, lw=0.7, zorder=6))
for k in range(7):                                             # grille of the treble side
    v = (k - 3) * h * 0.24; quad(1.28, 1.82, v - 0.09, v + 0.09, GOLD, 0.5, z=6)
    quad(1.34, 1.76, v - 0.04, v + 0.04, BLACK, z=7)
keys = random.choice([12, 14, 15]); k0 = 2 * h * 0.98 / keys
for k in range(keys):
    v = -h * 0.98 + k * k0; quad(2.0, 2.95, v, v + k0, mix(WHITE, GOLD, 0.1), 0.9, z=6)
for k in range(keys):
    if k % 7 not in (2, 6) and k < keys - 1:
        v = -h * 0.98 + (k + 1) * k0
        quad(1.98, 2.56, v - k0 * 0.3, v + k0 * 0.3, BLACK, 0.4, mix(BLACK, WHITE, 0.4), 7)
