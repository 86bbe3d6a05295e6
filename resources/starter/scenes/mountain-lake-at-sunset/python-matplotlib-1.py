import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Rectangle

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")

# evening colours: sky, low sky, mountain, water, sun
sky, low, rock, water, sun = random.choice([
    ("#e07a5f", "#f4a261", "#5b4b7a", "#6d6fa8", "#ffe08a"),
    ("#6a4c93", "#f28482", "#2d3047", "#8a5a83", "#ffd166"),
    ("#457b9d", "#ffb703", "#264653", "#3d6c87", "#fff1a8"),
    ("#9d4edd", "#ff8fa3", "#3c096c", "#7b4fa3", "#ffe5b4"),
])
horizon = random.uniform(36, 52)
ax.add_patch(Rectangle((0, horizon), 100, 100, color=sky))
ax.add_patch(Rectangle((0, horizon), 100, 25, color=low))

# the setting sun
sx = random.uniform(20, 80)
ax.add_patch(Circle((sx, horizon + random.uniform(4, 14)), random.uniform(5, 9), color=sun))

# mountains with snow caps
for i in range(random.randint(2, 4)):
    w, h = random.uniform(20, 34), random.uniform(18, 40)
    x = sx + random.choice([-1, 1]) * (w + random.uniform(0, 20))  # leave the sun free
    ax.add_patch(Polygon([(x - w, horizon), (x, horizon + h), (x + w, horizon)], color=rock))
    c = 0.2
    ax.add_patch(Polygon([(x - w * c, horizon + h * (1 - c)), (x, horizon + h), (x + w * c, horizon + h * (1 - c)),
                          (x + w * c * 0.3, horizon + h * (1 - 0.7 * c)), (x - w * c * 0.3, horizon + h * (1 - 1.2 * c))],
                         color="white"))

# the lake and the broken reflection of the sun
ax.add_patch(Rectangle((0, 0), 100, horizon, color=water))
for k in range(7):
    y, w = horizon - 3 - k * 4, random.uniform(5, 12)
    ax.add_patch(Rectangle((sx - w / 2, y), w, 1.2, color=sun, alpha=0.8))
