# Diamonds (rhombs) set in a ring.
import math
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")

ground, colour, second = random.choice([
    ("#ffffff", "#c2185b", "#f48fb1"), ("#101a36", "#ffd166", "#ef476f"), ("#f4ecd8", "#1b5e5a", "#c98f2b"),
    ("#e0f2ff", "#0b4f8a", "#3aa0e8"), ("#2b1230", "#e0aaff", "#9d4edd"), ("#e9f5e1", "#386641", "#bc4749"),
    ("#ffe066", "#222222", "#d62828")])
ax.add_patch(plt.Rectangle((-1, -1), 2, 2, color=ground))

count = random.randint(6, 18)
radius = random.uniform(0.45, 0.7)
long = min(0.95 - radius, random.uniform(0.16, 0.3))          # half length, along the spoke
wide = min(long * random.uniform(0.4, 0.8), 0.85 * math.pi * radius / count)
start = random.uniform(0, math.pi)
two_colours = count % 2 == 0 and random.random() < 0.5

for k in range(count):
    a = start + 2 * math.pi * k / count
    c, s = math.cos(a), math.sin(a)
    corners = [(radius + long, 0), (radius, wide), (radius - long, 0), (radius, -wide)]
    turned = [(x * c - y * s, x * s + y * c) for x, y in corners]
    ax.add_patch(Polygon(turned, color=second if two_colours and k % 2 else colour, linewidth=0))

plt.show()
