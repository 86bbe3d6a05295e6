import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse, Rectangle
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()

sky, sea, sand = random.choice([("#87cefa", "#1e88c7", "#f4d58d"), ("#ffc48c", "#c8587a", "#d9a066"), ("#bfe9ff", "#21b6b0", "#fff0cf"), ("#6fb1e0", "#145c9e", "#e0b978")])
shore, horizon = random.uniform(22, 34), random.uniform(46, 58)
ax.add_patch(Rectangle((0, 0), 100, 100, color=sky))
ax.add_patch(Circle((random.uniform(60, 92), random.uniform(75, 92)), random.uniform(5, 9), color="#ffd93b"))
ax.add_patch(Rectangle((0, 0), 100, horizon, color=sea))
x = np.linspace(0, 100, 60)
ax.fill_between(x, 0, shore + 2 * np.sin(x / random.uniform(10, 20) + random.uniform(0, 6)), color=sand)

# the palm: a bent trunk and a crown of long leaves
bx, by, h, lean = random.uniform(20, 50), random.uniform(10, 20), random.uniform(48, 62), random.uniform(-14, 18)
t = np.linspace(0, 1, 20)
tx, ty = bx + lean * t**2, by + h * t
ax.fill(np.r_[tx - 3 + 1.4 * t, (tx + 3 - 1.4 * t)[::-1]], np.r_[ty, ty[::-1]], color="#8b5a2b")
cx, cy = tx[-1], ty[-1]
for a in np.linspace(-30, 210, random.randint(6, 9)):
    d, L = np.radians(a), random.uniform(20, 27)
    ex, ey = cx + L * np.cos(d), cy + L * np.sin(d) * 0.6 - 7
    mx, my = (cx + ex) / 2, (cy + ey) / 2 + 8
    ax.add_patch(Polygon([(cx, cy), (mx, my + 2), (ex, ey), (mx, my - 3)], color=random.choice(["#2e8b3d", "#37a04a", "#23722f"])))
for dx in (-2, 2):
    ax.add_patch(Circle((cx + dx, cy - 2), 1.9, color="#5a3417"))
