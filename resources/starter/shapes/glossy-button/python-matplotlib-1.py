import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
ground = np.array(random.choice([(0.93, 0.92, 0.9), (0.16, 0.17, 0.22), (0.75, 0.83, 0.88), (0.35, 0.2, 0.25), (0.95, 0.85, 0.65)]))
fig.patch.set_facecolor(ground)
for k in np.arange(-5, 5, 0.25):
    ax.axhline(k, color=ground * 0.96, lw=1.5, zorder=0)
c = np.array(random.choice([(0.9, 0.12, 0.15), (0.1, 0.5, 0.9), (0.1, 0.7, 0.3), (0.98, 0.7, 0.05), (0.55, 0.2, 0.8), (0.95, 0.4, 0.65)]))
cx, cy = np.random.uniform(-0.35, 0.35, 2)
r = random.uniform(3.0, 3.7)
ax.add_patch(Circle((cx + 0.15, cy - 0.3), r * 1.17, color="black", alpha=0.25))
metal = random.choice([(0.85, 0.86, 0.88), (0.25, 0.25, 0.28), (0.9, 0.78, 0.4)])
for k in range(20):
    ax.add_patch(Circle((cx, cy), r * (1.16 - 0.006 * k), color=np.clip(np.array(metal) * (0.65 + 0.5 * abs(np.sin(k / 19 * np.pi))), 0, 1)))
for k in range(45):
    f = k / 44
    ax.add_patch(Circle((cx, cy - 0.22 * r * f), r * (1 - 0.45 * f ** 1.3), color=np.clip(c * (0.5 + 0.55 * f) + 0.3 * max(0, f - 0.6), 0, 1)))
sign = random.choice(["none", "play", "stop", "ring"])
ink = np.clip(c * 0.35, 0, 1)
if sign == "play":
    ax.add_patch(Polygon(np.array([(-0.75, -1), (-0.75, 1), (1.05, 0)]) * r * 0.32 + [cx, cy - 0.2], color=ink))
elif sign == "stop":
    ax.add_patch(Rectangle((cx - r * 0.27, cy - 0.2 - r * 0.27), r * 0.54, r * 0.54, color=ink))
elif sign == "ring":
    ax.add_patch(Circle((cx, cy - 0.2), r * 0.3, fill=False, ec=ink, lw=11))
for k in range(12):
    ax.add_patch(Ellipse((cx, cy + r * (0.5 + 0.008 * k)), r * 1.5 * (1 - 0.02 * k), r * 0.78 * (1 - 0.05 * k), color="white", alpha=0.06))
