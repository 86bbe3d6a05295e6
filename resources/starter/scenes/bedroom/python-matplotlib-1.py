import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse, FancyBboxPatch

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
rnd = random.uniform
# room
wall, cover, wood = random.choice([("#cdd9e5", "#457b9d", "#7f5539"), ("#f3dfc1", "#a63d40", "#5e3a22"), ("#d8e2dc", "#6a994e", "#b08968"),
                                   ("#e6d5ec", "#7b4fa3", "#efe9e1"), ("#3d4a66", "#e0a458", "#2d2420")])
floor = rnd(24, 34)
ax.add_patch(Rectangle((0, 0), 100, 100, color=wall))
ax.add_patch(Rectangle((0, 0), 100, floor, color=random.choice(["#b08968", "#8d6a4f", "#c9b79c", "#6d6875"])))

# window
wx, wy = rnd(4, 12), rnd(60, 68)
ax.add_patch(Rectangle((wx, wy), 22, 26, color="white"))
ax.add_patch(Rectangle((wx + 2, wy + 2), 18, 22, color=random.choice(["#8ecae6", "#22335c", "#ffb997"])))
ax.plot([wx + 11] * 2, [wy, wy + 26], color="white", lw=3)

# bed seen from its foot
bx, bw = rnd(36, 46), rnd(44, 52)
h = rnd(50, 64)
ax.add_patch(Rectangle((bx, floor), bw, h - floor, color=wood))
n = random.choice([1, 2])
for k in range(n):
    w = bw / n - 6
    ax.add_patch(FancyBboxPatch((bx + 3 + k * (bw / n), h - 17), w, 9, boxstyle="round,pad=0,rounding_size=3", fc="white", ec="#999999"))
ax.add_patch(Polygon([(bx + 1, h - 15), (bx + bw - 1, h - 15), (bx + bw + 6, 14), (bx - 6, 14)], color=cover))
ax.add_patch(Rectangle((bx - 6, 9), bw + 12, 5, color=wood))

# bedside table with a lamp
tx = bx - 22
ax.add_patch(Rectangle((tx, floor - 8), 15, 18, color=wood))
ax.plot([tx + 7.5] * 2, [floor + 10, floor + 17], color="#333333", lw=3)
ax.add_patch(Polygon([(tx + 2, floor + 16), (tx + 13, floor + 16), (tx + 10, floor + 24), (tx + 5, floor + 24)], color="#ffe08a"))
