# A blue triangle that sits in one of the four corners.
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")

ground = random.choice(["#ffffff", "#f4f1de", "#ffe8a3", "#e9d8c7", "#d6ead0",
                        "#f7cfd2", "#3a3a3a", "#e4e4ec"])
ax.add_patch(Rectangle((0, 0), 10, 10, color=ground))

# corner: (0, 0), (10, 0), (0, 10) or (10, 10); dx and dy point inwards
left, low = random.random() < 0.5, random.random() < 0.5
cx, dx = (0, 1) if left else (10, -1)
cy, dy = (0, 1) if low else (10, -1)

gap = random.uniform(0.2, 0.8)
w = random.uniform(2.2, 4.5)
h = w * random.uniform(0.75, 1.3)
x0, y0 = cx + dx * gap, cy + dy * gap

if random.random() < 0.5:
    # right angle in the corner
    points = [(x0, y0), (x0 + dx * w, y0), (x0, y0 + dy * h)]
else:
    # upright triangle close to the corner
    base, top = min(y0, y0 + dy * h), max(y0, y0 + dy * h)
    points = [(x0, base), (x0 + dx * w, base), (x0 + dx * w / 2, top)]

blue = random.choice(["#1f5fd0", "#0b3d91", "#3a86ff", "#1e40af", "#2563eb", "#0077b6"])
ax.add_patch(Polygon(points, facecolor=blue, edgecolor=random.choice(["none", "#0a2458"]), linewidth=3))

plt.show()
