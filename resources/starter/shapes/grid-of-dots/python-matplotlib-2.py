# A grid of dots whose size and colour follow a rule across the grid.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import EllipseCollection
from matplotlib.colors import LinearSegmentedColormap

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 1)
ax.set_ylim(0, 1)
ax.set_aspect("equal")
ax.axis("off")

ground, first, last = random.choice([
    ("#13233f", "#ffd166", "#ef476f"), ("#fdf6e3", "#268bd2", "#d33682"), ("#fafafa", "#111111", "#777777"),
    ("#10251c", "#d9f99d", "#22c55e"), ("#ffe8d6", "#cb4b16", "#5b2333"), ("#e0e7ff", "#4338ca", "#0ea5e9"),
    ("#3b0a2a", "#ffb3c6", "#ff4d00"), ("#ffd60a", "#001d3d", "#7b2cbf"), ("#dcefe3", "#00594c", "#f28f3b")])
fig.patch.set_facecolor(ground)
ax.add_patch(plt.Rectangle((-1, -1), 3, 3, color=ground))

count = random.randint(5, 13)
gap = random.uniform(0.86, 0.95) / count
turn = random.choice([0, 0, 0, random.uniform(-0.2, 0.2)])
steps = (np.arange(count) - (count - 1) / 2) * gap
gx, gy = (g.ravel() for g in np.meshgrid(steps, steps))

# rule: a number from 0 to 1 for every place of the grid
u, v = gx / (gap * count) + 0.5, gy / (gap * count) + 0.5
rule = random.choice(["slope", "rings", "wave", "even", "random"])
if rule == "slope":
    a = random.uniform(0, 6.28)
    k = 0.5 + 0.7 * ((u - 0.5) * np.cos(a) + (v - 0.5) * np.sin(a))
elif rule == "rings":
    k = 1 - np.hypot(u - random.uniform(0.2, 0.8), v - random.uniform(0.2, 0.8)) / 0.8
elif rule == "wave":
    k = 0.5 + 0.5 * np.sin(u * random.uniform(4, 12) + v * random.uniform(-8, 8))
elif rule == "even":
    k = np.full_like(u, 0.6)
else:
    k = np.random.rand(u.size)
k = np.clip(k, 0, 1)

size = gap * (random.uniform(0.25, 0.4) + 0.5 * k)
colours = LinearSegmentedColormap.from_list("dots", [first, last])(k)

x = 0.5 + (gx * np.cos(turn) - gy * np.sin(turn)) * (0.9 if turn else 1)
y = 0.5 + (gx * np.sin(turn) + gy * np.cos(turn)) * (0.9 if turn else 1)
dots = EllipseCollection(size, size, np.zeros_like(size), units="xy", offsets=np.column_stack([x, y]),
                         offset_transform=ax.transData, facecolors=colours, linewidths=0)
ax.add_collection(dots)
plt.show()
