import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#d9cdb8", "#2f3a40", "#9fb3a6", "#5a3430", "#e9c891", "#6d7f95"]))
table = np.array(random.choice([(0.5, 0.32, 0.2), (0.9, 0.87, 0.8), (0.24, 0.17, 0.15), (0.36, 0.45, 0.5), (0.72, 0.58, 0.4)]))
ax.add_patch(Rectangle((0, 0), 10, 3.6, color=table))
ax.add_patch(Rectangle((0, 3.3), 10, 0.3, color=table * 0.85))
side, lamp = random.choice([-1, 1]), random.choice([-1, 1])
jx = 5 - side * random.uniform(1.5, 2.0)
clay = np.array(random.choice([(0.6, 0.3, 0.2), (0.3, 0.42, 0.6), (0.85, 0.83, 0.78), (0.3, 0.42, 0.32), (0.25, 0.22, 0.22)]))
h, belly = random.uniform(4.6, 5.6), random.uniform(1.35, 1.75)
t = np.linspace(0, 1, 60)
w = np.interp(t, [0, 0.1, 0.4, 0.7, 0.85, 1], [0.7, 0.95, 1, 0.62, 0.5, 0.62]) * belly
w = np.convolve(np.pad(w, 5, mode="edge"), np.ones(11) / 11, "valid")
y = 1.9 + h * t
ax.add_patch(Ellipse((jx - lamp * 0.9, 1.95), belly * 3, 0.8, color="black", alpha=0.3))
a = np.linspace(-0.5 * np.pi, 0.5 * np.pi, 40)
hx = jx - side * (w[42] + 0.95 * np.cos(a) * 1.0 - 0.25)
ax.plot(hx, 1.9 + h * 0.66 + h * 0.22 * np.sin(a), color=clay * 0.8, lw=13, solid_capstyle="round")
body = Polygon(np.r_[np.c_[jx - w, y], np.c_[jx + w, y][::-1]], fc=clay, lw=0)
ax.add_patch(body)
for k in range(16):
    s = Polygon(np.r_[np.c_[jx - lamp * w * (0.12 + 0.055 * k), y], np.c_[jx - lamp * w * 1.1, y][::-1]], fc="black", alpha=0.045, lw=0)
    ax.add_patch(s); s.set_clip_path(body)
shine = Polygon(np.r_[np.c_[jx + lamp * w * 0.45, y], np.c_[jx + lamp * w * 0.62, y][::-1]][12:100], fc="white", alpha=0.3, lw=0)
ax.add_patch(shine)
if random.random() < 0.6:
    for y0 in (0.36, 0.43, 0.52):
        k = int(59 * y0)
        ax.add_patch(Polygon(np.r_[np.c_[jx - w[k:k + 2], y[k:k + 2]], np.c_[jx + w[k:k + 2], y[k:k + 2]][::-1]], fc=np.clip(clay * 1.6 + 0.1, 0, 1), lw=2, ec=np.clip(clay * 1.6 + 0.1, 0, 1)))
ax.add_patch(Ellipse((jx, 1.9 + h), 2 * w[-1], 0.4, color=clay * 0.35))
ax.add_patch(Polygon([(jx + side * w[-1] * 0.6, 1.9 + h), (jx + side * (w[-1] + 0.55), 1.95 + h + 0.15), (jx + side * w[-1], 1.9 + h - 0.6)], color=clay))


def apple(x, y, r, c):
    ax.add_patch(Ellipse((x - lamp * 0.35, y - r * 0.86), 2.3 * r, 0.5, color="black", alpha=0.3))
    th = np.linspace(0, 2 * np.pi, 80)
    rr = r * (1 - 0.14 * np.exp(-((th - np.pi / 2) / 0.35) ** 2) - 0.05 * np.exp(-((th - 1.5 * np.pi) / 0.3) ** 2))
    for k in range(18):
        f = k / 17
        ax.fill(x + lamp * 0.3 * r * f + rr * 1.05 * (1 - 0.85 * f) * np.cos(th), y + 0.28 * r * f + rr * (1 - 0.85 * f) * np.sin(th), color=np.clip(np.array(c) * (0.6 + 0.5 * f), 0, 1), lw=0)
    ax.plot([x, x + 0.14], [y + r * 0.78, y + r * 1.25], color="#4a3018", lw=3.5, solid_capstyle="round")
    if random.random() < 0.6:
        ax.add_patch(Ellipse((x + 0.48, y + r * 1.15), 0.62, 0.26, angle=24, color="#5a8f3c"))


tones = [(0.85, 0.15, 0.15), (0.6, 0.78, 0.25), (0.93, 0.7, 0.25), (0.8, 0.3, 0.22)]
ax0 = 5 + side * random.uniform(1.3, 1.8)
for dx, yy in ((-0.95, 2.55), (0.95, 2.6), (random.uniform(-0.3, 0.3), 1.85)):
    apple(ax0 + dx, yy + random.uniform(-0.1, 0.1), random.uniform(0.88, 1.02), random.choice(tones))
