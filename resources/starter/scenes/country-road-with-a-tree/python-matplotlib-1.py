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
# season: sky, grass, leaves
sky, grass, leaf = random.choice([("#9fd3f0", "#7fb24a", "#3d7a34"), ("#f4d6a8", "#b5a04a", "#d9822b"), ("#c9d6df", "#e9eef2", "#a9b8a0"), ("#f7b58c", "#6f8a3a", "#2f5a2c"), ("#bfe8ff", "#9ccc5a", "#f2a9c4")])
horizon = random.uniform(42, 58)
ax.add_patch(Rectangle((0, 0), 100, 100, color=sky))
ax.add_patch(Circle((random.uniform(10, 90), random.uniform(75, 92)), random.uniform(4, 8), color="#ffdf4d"))
ax.add_patch(Rectangle((0, 0), 100, horizon, color=grass))

# the road runs to a vanishing point, with a dashed middle line
vx, bx, w = random.uniform(30, 60), random.uniform(20, 50), random.uniform(18, 30)
ax.add_patch(Polygon([(vx - 1, horizon), (vx + 1, horizon), (bx + w, 0), (bx - w, 0)], color=random.choice(["#8a8a8a", "#b99b6b", "#6d6f75"])))
for t in (0.02, 0.14, 0.3, 0.52, 0.8):
    s = t + 0.08 + t * 0.12
    for_y = lambda u: horizon * (1 - u)
    cx = lambda u: vx + (bx - vx) * u
    ax.add_patch(Polygon([(cx(t) - t, for_y(t)), (cx(t) + t, for_y(t)), (cx(s) + s, for_y(s)), (cx(s) - s, for_y(s))], color="white"))

# one big tree beside the road
tx, ty, h = random.uniform(72, 84), horizon - random.uniform(4, 16), random.uniform(28, 44)
ax.add_patch(Rectangle((tx - 2.5, ty), 5, h * 0.6, color="#6b4423"))
for _ in range(8):
    ax.add_patch(Circle((tx + random.uniform(-9, 9), ty + h * 0.75 + random.uniform(-7, 9)), random.uniform(7, 11), color=leaf))
