import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
door = np.array(random.choice([(0.45, 0.27, 0.15), (0.2, 0.3, 0.4), (0.85, 0.82, 0.75), (0.25, 0.4, 0.3), (0.5, 0.12, 0.12)]))
fig.patch.set_facecolor(door)
for x in np.linspace(-5, 5, 26):
    ax.plot([x, x + random.uniform(-0.2, 0.2)], [-5, 5], color=np.clip(door * random.uniform(0.8, 1.15), 0, 1), lw=random.uniform(3, 9), zorder=0)
metal = np.array(random.choice([(0.85, 0.68, 0.3), (0.75, 0.77, 0.8), (0.35, 0.33, 0.32), (0.7, 0.42, 0.25)]))
look = random.choice(["oval", "plate", "disc"])
k = random.uniform(0.85, 1.05)
for s, f in ((1.05, 0.35), (1.0, 1.0), (0.93, 1.12)):
    c = np.clip(metal * f, 0, 1)
    if look == "oval":
        ax.add_patch(Ellipse((0, 0), 5.4 * s * k, 8.6 * s * k, fc=c, lw=0, zorder=1))
    elif look == "plate":
        ax.add_patch(FancyBboxPatch((-2.4 * s * k, -4.1 * s * k), 4.8 * s * k, 8.2 * s * k, boxstyle="round,pad=0,rounding_size=0.8", fc=c, lw=0, zorder=1))
    else:
        ax.add_patch(Circle((0, 0), 4.2 * s * k, fc=c, lw=0, zorder=1))
for sign in (-1, 1):
    y = sign * 3.45 * k
    ax.add_patch(Circle((0, y), 0.3, fc=metal * 0.7, ec=metal * 0.4, lw=1.5, zorder=2))
    a = random.uniform(0, 3)
    ax.plot([-0.22 * np.cos(a), 0.22 * np.cos(a)], [y - 0.22 * np.sin(a), y + 0.22 * np.sin(a)], color=metal * 0.3, lw=2.5, zorder=3)
r, low, wide = random.uniform(0.85, 1.15), random.uniform(1.9, 2.4), random.uniform(0.75, 1.05)
inside = random.choice(["#0b0a0a", "#0b0a0a", "#ffe9a8", "#bfe8ff"])
for s, c in ((0.14, metal * 0.4), (0, inside)):
    ax.add_patch(Circle((0, 0.75), r + s, color=c, zorder=4 + (s == 0)))
    ax.add_patch(Polygon([(-r * 0.42 - s, 0.5), (r * 0.42 + s, 0.5), (wide + s, -low - s), (-wide - s, -low - s)], color=c, zorder=4 + (s == 0)))
if inside > "#b":
    for n in range(6):
        ax.add_patch(Ellipse((0, -0.4), 2.6 + n, 4.4 + n, color=inside, alpha=0.06, zorder=6))
