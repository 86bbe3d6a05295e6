# A regular grid of dots.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 1)
ax.set_ylim(0, 1)
ax.set_aspect("equal")
ax.axis("off")

ground, dot = random.choice([("#fafafa", "#2b2d42"), ("#13233f", "#ffd166"), ("#fce8d8", "#d1495b"),
                             ("#e1f0e6", "#1b6b4a"), ("#2e1a47", "#f7aef8"), ("#ffe066", "#3d348b"),
                             ("#cfe3f7", "#14477a")])
ax.add_patch(Rectangle((0, 0), 1, 1, color=ground))

columns = random.randint(4, 11)
rows = random.randint(4, 11)
gap = 0.9 / max(columns, rows)
radius = gap * random.uniform(0.18, 0.42)

for i in range(columns):
    for j in range(rows):
        x = 0.5 + (i - (columns - 1) / 2) * gap
        y = 0.5 + (j - (rows - 1) / 2) * gap
        ax.add_patch(Circle((x, y), radius, color=dot, linewidth=0))

plt.show()
