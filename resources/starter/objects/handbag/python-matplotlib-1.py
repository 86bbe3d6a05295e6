import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Rectangle, FancyBboxPatch

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
fig.patch.set_facecolor(random.choice(["#f6e7e0", "#2d3142", "#d5e5dd", "#c9b7d9", "#f2cf8d", "#6d8794"]))
leather = random.choice(["#b03a48", "#7b4b2a", "#24292f", "#1f6f78", "#d98ba0", "#c9a06a"])
metal = random.choice(["#e3c06b", "#d7dbe0"])
w, top, h = random.uniform(3.1, 3.8), random.uniform(2.6, 3.1), random.uniform(4.2, 4.9)
t = np.linspace(0, np.pi, 60)
hh = random.uniform(2.4, 3.2)
for dx, lw, c in ((0.25, 11, "#00000055"), (0, 11, leather), (0, 2, "#ffffff66")):
    ax.plot(5 + dx + 1.7 * np.cos(t), 1 + h + hh * np.sin(t), color=c, lw=lw)
ax.add_patch(Polygon([(5 - w, 1), (5 + w, 1), (5 + top, 1 + h), (5 - top, 1 + h)], fc=leather, ec="#00000088", lw=2, joinstyle="round"))
a = np.linspace(np.pi, 2 * np.pi, 50)
flap = np.c_[5 + top * np.cos(a), 1 + h + h * 0.55 * np.sin(a)]
ax.add_patch(Polygon(flap, fc="black", alpha=0.18))
ax.plot(5 + top * 0.94 * np.cos(a), 1 + h + h * 0.51 * np.sin(a), "--", color="white", lw=1.3, alpha=0.7)
ax.add_patch(FancyBboxPatch((4.55, 1 + h * 0.38), 0.9, 0.6, boxstyle="round,pad=0.05", fc=metal, ec="#00000066"))
ax.add_patch(Circle((5, 1.3 + h * 0.38), 0.13, color="#333333"))
for s in (-1, 1):
    ax.add_patch(Circle((5 + s * 1.7, 1 + h - 0.1), 0.3, fc="none", ec=metal, lw=5))
ax.add_patch(Rectangle((0, 0.0), 10, 1, color="black", alpha=0.12))
