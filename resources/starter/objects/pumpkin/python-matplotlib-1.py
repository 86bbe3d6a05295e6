import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
sky, soil = random.choice([("#f6e3c0", "#8a6a3f"), ("#1e2540", "#14182b"), ("#bcd8e8", "#6f8f4e"), ("#f2a65a", "#6b3f2a"), ("#d7d2de", "#7d6b5d"), ("#5a3450", "#2e1a2c")])
fig.patch.set_facecolor(sky)
if random.random() < 0.5:
    ax.add_patch(Circle((random.uniform(-3.5, 3.5), random.uniform(2.6, 4)), random.uniform(0.5, 0.9), color="#fff6cf"))
ax.add_patch(Rectangle((-5, -5), 10, 2.9, color=soil))
skin = np.array(random.choice([(0.95, 0.5, 0.1), (0.98, 0.62, 0.2), (0.85, 0.38, 0.1), (0.93, 0.87, 0.75), (0.45, 0.6, 0.5)]))
cx, w, h = random.uniform(-0.3, 0.3), random.uniform(3.2, 3.9), random.uniform(2.3, 3.0)
cy = -2.7 + h * 0.9
ax.add_patch(Ellipse((cx + 0.3, -2.75), 2.1 * w, 0.9, color="black", alpha=0.3))
lamp = random.choice([-1, 1])
n = random.choice([7, 9, 11])
for u in sorted(np.linspace(-1, 1, n), key=lambda v: -abs(v)):
    x, rw = cx + u * w * 0.74, w * (0.42 - 0.2 * abs(u))
    tone = 0.68 + 0.34 * (1 - abs(u)) + 0.12 * lamp * u
    for k in range(9):
        f = k / 8
        ax.add_patch(Ellipse((x + lamp * 0.12 * rw * f, cy + 0.15 * h * f), 2 * rw * (1 - 0.75 * f), 2 * h * (1 - 0.06 * abs(u) ** 2 * 4) * (1 - 0.35 * f), fc=np.clip(skin * (tone + 0.22 * f - 0.1), 0, 1), ec=skin * 0.5 if k == 0 else "none", lw=1.2))
ax.add_patch(Ellipse((cx, cy + h * 0.93), 1.5, 0.4, color=skin * 0.5))
t = np.linspace(0, 1, 20)
lean = random.uniform(-0.9, 0.9)
x, y = cx + lean * t ** 2, cy + h * 0.9 + 1.25 * t
wd = 0.42 - 0.2 * t + 0.16 * (t > 0.9)
green = np.array(random.choice([(0.35, 0.5, 0.2), (0.45, 0.36, 0.2), (0.25, 0.42, 0.22)]))
ax.add_patch(Polygon(np.r_[np.c_[x - wd, y], np.c_[x + wd, y][::-1]], fc=green, ec=green * 0.5, lw=1.5))
for s in (-0.4, 0.1, 0.5):
    ax.plot(x + s * wd, y, color=green * 0.65, lw=1.5)
if random.random() < 0.75:
    side = random.choice([-1, 1])
    s = np.linspace(0, 1, 80)
    ax.plot(cx + side * (0.3 + 2.6 * s) + 0.35 * s * np.cos(18 * s), cy + h * 0.95 + 0.5 * np.sin(3 * s) + 0.35 * s * np.sin(18 * s), color=green, lw=2.5)
    lx, ly = cx + side * 1.5, cy + h + 0.25
    a = np.linspace(0, 2 * np.pi, 60)
    r = 1.05 * (1 + 0.16 * np.cos(5 * a))
    ax.fill(lx + r * np.cos(a), ly + 0.7 * r * np.sin(a), color=green * 1.25, ec=green * 0.6, lw=1.5)
    for b in np.linspace(0, 2 * np.pi, 5, endpoint=False):
        ax.plot([lx, lx + 0.85 * np.cos(b)], [ly, ly + 0.6 * np.sin(b)], color=green * 0.7, lw=1.3)
