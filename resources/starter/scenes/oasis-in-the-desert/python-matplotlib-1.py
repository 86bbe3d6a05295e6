import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
top, low, sand = random.choice([("#5fb3e6", "#e9f5fa", (0.93, 0.76, 0.48)), ("#e8825a", "#ffe0a3", (0.85, 0.55, 0.36)), ("#3d3a78", "#e79a9a", (0.62, 0.42, 0.42)), ("#f3c77b", "#fff3d6", (0.96, 0.82, 0.58)), ("#10183a", "#46568c", (0.36, 0.34, 0.44))])
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
t = np.linspace(0, 1, 60)[:, None, None]
ax.imshow(np.broadcast_to(rgb(top) * (1 - t) + rgb(low) * t, (60, 2, 3)), extent=(0, 10, 4, 10), aspect="auto")
ax.add_patch(Circle((random.uniform(1, 9), random.uniform(6.8, 9.2)), random.uniform(0.45, 0.75), color="#fff8d8"))
sand = np.array(sand)
x = np.linspace(0, 10, 120)
for k in range(4):
    p, f = random.uniform(0, 6), random.uniform(0.5, 0.9)
    y = 5.7 - 0.75 * k + (0.75 - 0.1 * k) * np.abs(np.sin(f * x + p)) ** 1.3
    ax.fill_between(x, 0, y, color=np.clip(sand * (0.84 + 0.06 * k), 0, 1), zorder=k)
    ax.fill_between(x, 0, np.where(np.cos(f * x + p) * np.sin(f * x + p) < 0, y, 0), color=sand * 0.72, alpha=0.35, zorder=k, lw=0)
cx, cy = 5 + random.uniform(-0.8, 0.8), random.uniform(1.9, 2.3)
w = random.uniform(3.2, 3.9)
for s, c in ((1.16, (0.45, 0.62, 0.3)), (1.06, (0.62, 0.5, 0.32)), (1.0, rgb(top) * 0.55 + np.array([0.05, 0.3, 0.32]))):
    ax.add_patch(Ellipse((cx, cy), 2 * w * s, 1.7 * s, color=np.clip(c, 0, 1), zorder=5))
for _ in range(16):
    px, py = cx + random.uniform(-0.75, 0.75) * w, cy + random.uniform(-0.6, 0.6)
    ax.plot([px - 0.3, px + 0.3], [py, py], color="white", alpha=0.4, lw=1.5, zorder=6)


def palm(px, py, tall, lean):
    s = np.linspace(0, 1, 14)
    bx, by = px + lean * s ** 1.8, py + tall * s
    for n in range(13):
        ax.plot(bx[n:n + 2], by[n:n + 2], color="#7a5230" if n % 2 else "#8f6540", lw=9 - 0.4 * n, zorder=8, solid_capstyle="round")
    for a in np.radians([200, 165, 125, 90, 55, 15, -20]) + random.uniform(-0.15, 0.15):
        l = tall * 0.42
        q = np.linspace(0, 1, 16)
        fx, fy = bx[-1] + l * q * np.cos(a), by[-1] + l * q * np.sin(a) * 0.6 + l * (0.5 * q - 0.95 * q * q)
        wd = 0.2 * np.sin(np.pi * (0.1 + 0.9 * q)) * tall / 4
        ax.add_patch(Polygon(np.r_[np.c_[fx, fy + wd], np.c_[fx, fy - wd * 1.6][::-1]], fc=random.choice(["#3f7d3a", "#2f6b34", "#5a9445"]), lw=0, zorder=9))
    for d in (-0.16, 0.05, 0.2):
        ax.add_patch(Circle((bx[-1] + d, by[-1] - 0.16), 0.12, color="#6b3f1d", zorder=10))


spots = [(-1, 0.3), (-0.86, -0.35), (0.95, 0.15), (0.8, 0.5), (-0.55, 0.7), (1.05, -0.3)]
for u, v in sorted(random.sample(spots, random.randint(3, 5)), key=lambda q: -q[1]):
    palm(cx + u * w * 1.02, cy + v * 0.9, random.uniform(2.9, 4.4), random.uniform(-1, 1))
for _ in range(22):
    a = random.uniform(0, 2 * np.pi)
    px, py = cx + 1.08 * w * np.cos(a), cy + 0.95 * np.sin(a)
    for d in (-0.2, -0.07, 0.07, 0.2):
        ax.plot([px, px + d], [py, py + random.uniform(0.25, 0.5)], color="#5f8f3f", lw=2, zorder=7)
extra = random.choice(["tent", "camel", "none"])
if extra == "tent":
    px = random.choice([1.2, 8.7])
    ax.add_patch(Polygon([(px - 1, 3.3), (px + 1, 3.3), (px, 4.8)], fc="#c0392b", zorder=6))
    ax.add_patch(Polygon([(px - 0.3, 3.3), (px + 0.3, 3.3), (px, 4.4)], fc="#3a1a14", zorder=6))
elif extra == "camel":
    px, py, s = random.choice([1.4, 8.4]), 3.5, random.choice([-1, 1])
    c = "#8a5a34"
    ax.add_patch(Ellipse((px, py + 0.6), 1.3, 0.62, color=c, zorder=6))
    ax.add_patch(Ellipse((px, py + 0.95), 0.5, 0.55, color=c, zorder=6))
    for d in (-0.45, -0.25, 0.25, 0.45):
        ax.plot([px + d, px + d], [py + 0.45, py - 0.25], color=c, lw=3.5, zorder=6)
    ax.plot([px + s * 0.55, px + s * 0.85, px + s * 0.95], [py + 0.6, py + 0.75, py + 1.3], color=c, lw=5, zorder=6, solid_joinstyle="round")
    ax.add_patch(Ellipse((px + s * 1.08, py + 1.35), 0.45, 0.22, color=c, zorder=6))
