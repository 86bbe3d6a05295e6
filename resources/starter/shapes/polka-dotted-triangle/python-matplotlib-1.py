import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import EllipseCollection
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f7f1e3", "#2f3e46", "#ffe8d6", "#cddafd", "#4a2545", "#d0e6a5"]))
cloth, dot = random.choice([("#e63946", "#ffffff"), ("#1d3557", "#f1faee"), ("#ffd166", "#ef476f"), ("#06a77d", "#fdfcdc"), ("#f8f9fa", "#111111"), ("#7b2cbf", "#ffd6ff")])
a = np.deg2rad(90 + random.choice([0, 180, random.uniform(0, 360)]) + np.array([0, 120, 240]) + np.random.uniform(-16, 16, 3))
r = random.uniform(3.6, 4.5)
p = np.c_[r * np.cos(a), r * np.sin(a) - 0.3]
ax.add_patch(Polygon(p + [0.2, -0.28], color="black", alpha=0.25, lw=0))
body = Polygon(p, fc=cloth, ec="none")
ax.add_patch(body)
step = random.uniform(0.75, 1.5)
grid = np.array([(x * step + (step / 2 if y % 2 else 0), y * step * 0.87) for x in range(-9, 10) for y in range(-9, 10)])
turn = random.uniform(0, np.pi)
grid = grid @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
size = np.full(len(grid), step * random.uniform(0.35, 0.6))
dots = EllipseCollection(size, size, np.zeros(len(grid)), units="xy", offsets=grid, transOffset=ax.transData, facecolors=dot)
ax.add_collection(dots)
dots.set_clip_path(body)
if random.random() < 0.5:
    ax.add_patch(Polygon(p, fill=False, ec=dot, lw=random.uniform(6, 12), joinstyle="round"))
    ax.add_patch(Polygon(p * 0.93 - [0, 0.02], fill=False, ec=cloth, lw=1.6, ls=(0, (4, 3))))
else:
    ax.add_patch(Polygon(p, fill=False, ec="#222222", lw=random.uniform(3, 7), joinstyle="round"))
