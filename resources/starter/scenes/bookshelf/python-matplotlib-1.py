import random
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Polygon, Circle, Ellipse
import numpy as np

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
# wall, floor, wood
ax.add_patch(Rectangle((0, 0), 100, 100, color=random.choice(["#d9e4dd", "#f0e0c8", "#c9d4e4", "#e8cfcf", "#4a5a60"])))
ax.add_patch(Rectangle((0, 0), 100, 8, color="#a47551"))
wood = random.choice(["#7a4a26", "#b98a55", "#ece6da", "#3a2a22", "#5f7a78"])
x0, w, y0, h = random.uniform(6, 20), random.uniform(60, 76), 4, random.uniform(76, 92)
ax.add_patch(Rectangle((x0, y0), w, h, color=wood))
books = ["#c0392b", "#2980b9", "#f1c40f", "#27ae60", "#8e44ad", "#e67e22", "#ecf0f1", "#16a085", "#34495e", "#e88aa0"]

# shelves, each filled with upright books until the row ends
rows = random.randint(3, 5)
rh = (h - 3) / rows
for r in range(rows):
    y = y0 + 3 + r * rh
    ax.add_patch(Rectangle((x0 + 3, y), w - 6, rh - 3, color="#33200f"))
    x, end = x0 + 3.5, x0 + w - 3 - random.choice([0, 0, 10, 20])
    while x < end - 6:
        bw, bh = random.uniform(2.5, 6), (rh - 3) * random.uniform(0.65, 0.95)
        ax.add_patch(Rectangle((x, y), bw, bh, facecolor=random.choice(books), edgecolor="#222222", lw=0.8))
        x += bw
    if end < x0 + w - 12:   # a plant in the free place
        ax.add_patch(Rectangle((end + 1, y), 6, 5, color="#d98c5f"))
        ax.add_patch(Circle((end + 4, y + 8), 4, color="#3d8b4a"))
