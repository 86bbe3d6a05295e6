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
def box(x, y, w, h, colour, edge="#333333"):
    ax.add_patch(Rectangle((x, y), w, h, facecolor=colour, edgecolor=edge, lw=1))


# wall, floor, cupboards in random colours
wall, cab = random.choice([("#f3e3c3", "#5f8a8b"), ("#dfe9ee", "#c0563f"), ("#f6d6c4", "#f2efe6"), ("#cfe0c6", "#4b5d7a"), ("#fbf3df", "#8a5a34")])
floor = random.uniform(14, 22)
top = random.uniform(46, 52)
box(0, 0, 100, 100, wall, wall)
box(0, 0, 100, floor, random.choice(["#b98d60", "#8d99a3", "#7a4b32", "#d8c8ae"]))
sx, sw = random.uniform(12, 56), random.uniform(26, 32)   # the stove
x = 0
while x < 100:
    w = 16
    box(x, floor - 2, w, top - floor, cab)
    ax.add_patch(Circle((x + w - 3, top - 8), 0.8, color="#e4c27a"))
    if x + w < sx - 2 or x > sx + sw + 2:
        box(x, 70, w, 26, cab)
    x += w
box(0, top - 2, 100, 3, "#8a6238")

# stove with oven window, knobs and a pot; the hood above
steel = random.choice(["#e6e6e6", "#3a3f45", "#c9cdd2", "#b33a2c"])
box(sx, floor - 3, sw, top + 4 - floor, steel)
box(sx + 4, floor + 4, sw - 8, 13, "#22272c")
box(sx + 4, floor + 19.5, sw - 8, 1.6, "#9a9fa5")
for k in range(4):
    ax.add_patch(Circle((sx + sw * (k + 0.8) / 4.6, top - 4), 1.5, color="#111111"))
px = sx + random.uniform(3, sw - 17)
box(px, top + 1, 14, random.uniform(7, 11), random.choice(["#c0392b", "#2f6fb0", "#e0a030", "#555b61"]))
box(px - 2, top + 6, 18, 1.5, "#333333")
m = sx + sw / 2
ax.add_patch(Polygon([(m - 6, 100), (m + 6, 100), (m + 6, 86), (m + 14, 76), (m - 14, 76), (m - 6, 86)], facecolor="#a9adb3", edgecolor="#333333"))
