import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
night = random.random() < 0.65
wall = np.array(random.choice([(0.08, 0.07, 0.13), (0.13, 0.06, 0.06), (0.05, 0.1, 0.12)] if night else [(0.85, 0.88, 0.82), (0.95, 0.85, 0.75), (0.7, 0.78, 0.85)]))
fig.patch.set_facecolor(wall)
x0, w, h = random.uniform(-0.4, 0.4), random.uniform(0.55, 0.9), random.uniform(3.2, 5.0)
base = -3.2
top = base + h
if night:
    for k in range(24, 0, -1):
        ax.add_patch(Circle((x0, top + 0.9), 0.27 * k, color="#ffb54a", alpha=0.035, lw=0))
ax.add_patch(Rectangle((-5, -5), 10, 1.6, color=np.clip(wall * 0.6 + np.array([0.16, 0.1, 0.05]), 0, 1)))
wax = np.array(random.choice([(0.97, 0.93, 0.82), (0.75, 0.15, 0.18), (0.25, 0.4, 0.65), (0.9, 0.75, 0.4), (0.4, 0.55, 0.4), (0.85, 0.6, 0.75)]))
place = random.choice(["dish", "stick", "bottle"])
if place == "bottle":
    t = np.linspace(0, 1, 40)
    r = np.interp(t, [0, 0.55, 0.75, 1], [1.35, 1.35, 0.55, 0.5])
    g = random.choice(["#1f4d33", "#5b3a1a", "#23395d"])
    y = -4.4 + 1.9 * t
    ax.add_patch(Polygon(np.r_[np.c_[x0 - r, y], np.c_[x0 + r, y][::-1]], fc=g, lw=0))
    ax.plot(x0 - r * 0.7, y, color="white", alpha=0.3, lw=4)
    base = -2.6
elif place == "stick":
    m = random.choice(["#b8893b", "#9aa0a6", "#4a3b32"])
    ax.add_patch(Ellipse((x0, -4.2), 3.6, 0.7, color=m))
    ax.add_patch(Rectangle((x0 - 0.28, -4.2), 0.56, 1.0, color=m))
    ax.add_patch(Ellipse((x0, -3.2), 2.2, 0.5, color=m))
    ax.add_patch(Ellipse((x0, -3.7), 1.0, 0.45, color=m))
else:
    m = random.choice(["#c9c4b8", "#b0603a", "#51708a"])
    ax.add_patch(Ellipse((x0, -3.5), 4.2, 1.0, color=m))
    ax.add_patch(Ellipse((x0, -3.35), 3.7, 0.7, color=np.array(plt.matplotlib.colors.to_rgb(m)) * 0.8))
    base = -3.4
    th = np.linspace(-1.4, 1.4, 30)
    ax.plot(x0 + 2.1 + 0.55 * np.cos(th), -3.4 + 0.4 * np.sin(th), color=m, lw=7)
n = 26
for k in range(n):
    u = -1 + 2 * (k + 0.5) / n
    f = 0.62 + 0.4 * np.sqrt(1 - u * u) + 0.08 * u
    ax.add_patch(Rectangle((x0 + u * w - w / n, base), 2.2 * w / n, top - base, color=np.clip(wax * f, 0, 1), lw=0))
for k in range(7):
    y = top - 0.12 * k
    ax.add_patch(Rectangle((x0 - w, y - 0.12), 2 * w, 0.12, color="#ffcf7a", alpha=0.5 - 0.07 * k, lw=0))
for _ in range(random.randint(3, 7)):
    px, l = x0 + random.uniform(-0.95, 0.95) * w, random.uniform(0.4, 0.7 * h)
    ax.plot([px, px], [top, top - l], color=np.clip(wax * 1.08, 0, 1), lw=7, solid_capstyle="round")
ax.add_patch(Ellipse((x0, top), 2 * w, 0.36, color=np.clip(wax * 1.15, 0, 1)))
ax.add_patch(Ellipse((x0, top), 1.2 * w, 0.2, color=np.clip(wax * 0.9, 0, 1)))
ax.plot([x0, x0 + 0.05], [top, top + 0.35], color="#2a1a10", lw=3)
draught = random.uniform(-0.5, 0.5)
s = np.linspace(0, 1, 40)
for k, c in ((1.0, "#ff8a1f"), (0.78, "#ffc23d"), (0.5, "#fff2b8")):
    wd = 0.42 * k * np.sin(np.pi * s ** 0.62) ** 1.1
    cx = x0 + draught * s ** 2 * k
    ax.add_patch(Polygon(np.r_[np.c_[cx - wd, top + 0.2 + 1.75 * k * s], np.c_[cx + wd, top + 0.2 + 1.75 * k * s][::-1]], color=c))
ax.add_patch(Ellipse((x0, top + 0.35), 0.26, 0.3, color="#5b8def", alpha=0.7))
