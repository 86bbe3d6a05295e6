# Five stars in a row.
import math
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 12)
ax.set_ylim(0, 12)
ax.set_aspect("equal")
ax.axis("off")

ground, colour = random.choice([
    ("#1f2a5a", "#ffd23f"), ("#ffffff", "#e63946"), ("#7b1e3a", "#ffe8b0"), ("#fff3d6", "#2a6f97"),
    ("#0b3d2e", "#f4f1de"), ("#f7c59f", "#6a0572"), ("#111111", "#9be7ff")])
ax.add_patch(Rectangle((0, 0), 12, 12, color=ground))


def star(x, y, outer, inner, turn):
    points = []
    for k in range(10):
        r = outer if k % 2 == 0 else inner
        a = math.pi / 2 + turn + k * math.pi / 5
        points.append((x + r * math.cos(a), y + r * math.sin(a)))
    return points


size = random.uniform(0.7, 1.15)
waist = size * random.uniform(0.34, 0.52)      # slim or plump stars
height = random.uniform(2.5, 9.5)
slope = random.uniform(-0.35, 0.35) if 4 < height < 8 else 0
turn = random.uniform(-0.3, 0.3)

for i in range(5):
    x = 1.4 + i * 2.3
    y = height + (i - 2) * slope
    ax.add_patch(Polygon(star(x, y, size, waist, turn), facecolor=colour, edgecolor="none"))

plt.show()
