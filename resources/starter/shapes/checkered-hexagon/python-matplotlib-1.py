# A hexagon cut out of a checkerboard.
import random
import matplotlib.pyplot as plt
from matplotlib.patches import RegularPolygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.axis("off")

ground = random.choice(["#ffffff", "#eef2e6", "#d7e3ea", "#f5e6d3", "#4a4e69", "#e8d7ee"])
ax.add_patch(Rectangle((-5, -5), 10, 10, color=ground))

dark, light = random.choice([("#222222", "#fafafa"), ("#a8402c", "#f6e6c9"), ("#1d4e89", "#cfe3f7"),
                             ("#2d6a4f", "#d8f3dc"), ("#5a189a", "#ffd166"), ("#7f5539", "#ede0d4")])

radius = random.uniform(2.6, 4.6)
free = 4.8 - radius
x, y = random.uniform(-free, free), random.uniform(-free, free)
turn = random.choice([0, 0.5236])            # on a point or on a side
outline = RegularPolygon((x, y), 6, radius=radius, orientation=turn, facecolor=light,
                         edgecolor=dark, linewidth=4)
ax.add_patch(outline)

# the squares of the checkerboard, clipped by the hexagon
cell = radius / random.choice([2, 3, 4, 5])
n = 6
for i in range(-n, n):
    for j in range(-n, n):
        if (i + j) % 2 == 0:
            square = Rectangle((x + i * cell, y + j * cell), cell, cell, color=dark, linewidth=0)
            ax.add_patch(square)
            square.set_clip_path(outline)

plt.show()
