import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
night = random.random() < 0.55
fig.patch.set_facecolor(random.choice(["#14202b", "#1c1730", "#132119"] if night else ["#cfe3d0", "#f3e6cf", "#d6e4ee"]))
if night and random.random() < 0.7:
    mx, my, mr = random.uniform(-2.5, 2.5), random.uniform(0, 3), random.uniform(1.2, 2)
    for k in range(10):
        ax.add_patch(Circle((mx, my), mr * (1 + 0.08 * k), color="#f6efc6", alpha=0.07 if k else 0.9, lw=0))
for side in (-1, 1):
    x = np.linspace(-5.5, 5.5, 40)
    ax.plot(side * (4.4 + 0.25 * np.sin(x)), x, color="#3a2a1c" if not night else "#0a0d0c", lw=16, solid_capstyle="round")
    for k in range(4):
        y0 = random.uniform(-4.5, 4.5)
        ax.plot([side * 4.4, side * 5.4], [y0, y0 + 0.8], color="#3a2a1c" if not night else "#0a0d0c", lw=6)
cx, cy = np.random.uniform(-0.5, 0.5, 2)
n = random.randint(12, 19)
a = np.sort(np.arange(n) * 2 * np.pi / n + np.random.uniform(-0.1, 0.1, n))
ink = "#dfe9ee" if night else "#55606a"
far = 3.6 + np.random.uniform(0, 0.9, n)
for t, f in zip(a, far):
    ax.plot([cx, cx + f * np.cos(t)], [cy, cy + f * np.sin(t)], color=ink, lw=0.9)
for r in np.arange(0.4, 3.55, random.uniform(0.24, 0.36)):
    for k in range(n):
        t0, t1 = a[k], a[(k + 1) % n] + (2 * np.pi if k == n - 1 else 0)
        s = np.linspace(0, 1, 6)
        sag = r * (1 - 0.13 * np.sin(np.pi * s)) + 0.05 * np.sin(5 * t0)
        ax.plot(cx + sag * np.cos(t0 + (t1 - t0) * s), cy + sag * np.sin(t0 + (t1 - t0) * s), color=ink, lw=0.7)
if random.random() < 0.4:
    d = np.random.uniform(0.5, 3.5, 120)
    t = np.random.choice(a, 120)
    ax.scatter(cx + d * np.cos(t), cy + d * np.sin(t), s=np.random.uniform(2, 14, 120), color="white", alpha=0.9, zorder=3)
sx, sy = cx + np.random.uniform(-0.9, 0.9), cy + np.random.uniform(-0.9, 0.9)
body, mark = random.choice([("#1a1410", "#c8342c"), ("#5a3a1c", "#e6c27a"), ("#26262c", "#f2d43a"), ("#6b1d1d", "#f0a060")])
turn, k = random.uniform(0, 6.3), random.uniform(0.85, 1.15)


def at(x, y):
    return sx + k * (x * np.cos(turn) - y * np.sin(turn)), sy + k * (x * np.sin(turn) + y * np.cos(turn))


for side in (-1, 1):
    for leg, (kx, ky, fx, fy) in enumerate([(1.0, 0.9, 1.3, 1.7), (1.15, 0.45, 1.85, 0.6), (1.1, -0.25, 1.8, -0.7), (0.9, -0.75, 1.25, -1.9)]):
        p = np.array([at(side * 0.15, 0.15 - leg * 0.1), at(side * kx, ky), at(side * fx, fy)]).T
        ax.plot(*p, color=body, lw=3, solid_joinstyle="round", solid_capstyle="round", zorder=5)
ax.add_patch(Ellipse(at(0, -0.55), 1.0 * k, 1.3 * k, angle=np.degrees(turn), color=body, zorder=6))
ax.add_patch(Ellipse(at(0, -0.65), 0.4 * k, 0.6 * k, angle=np.degrees(turn), color=mark, zorder=7))
ax.add_patch(Circle(at(0, 0.28), 0.34 * k, color=body, zorder=6))
for side in (-1, 1):
    ax.add_patch(Circle(at(side * 0.12, 0.5), 0.06 * k, color="white", zorder=7))
