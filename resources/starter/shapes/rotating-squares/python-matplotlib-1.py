import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_aspect("equal"); ax.axis("off")
ax.set_xlim(-1.12, 1.12); ax.set_ylim(-1.12, 1.12)
filled = random.random() < 0.6
dark = random.random() < 0.5
fig.patch.set_facecolor(random.choice(["#12121c", "#1d2b2a", "#2c0e1e"] if dark else ["#fffdf5", "#f1e4d3", "#dfeaf2"]))
t = random.choice([0.04, 0.07, 0.1, 0.15, 0.25])
hand = random.random() < 0.5
count = {0.04: 70, 0.07: 44, 0.1: 30, 0.15: 20, 0.25: 12}[t]
a = random.uniform(0, np.pi / 2) if random.random() < 0.4 else 0.0
square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], float) * (0.78 if a else 1.0)
square = square @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
shapes = []
for _ in range(count):
    shapes.append(square)
    square = square * (1 - t) + np.roll(square, -1 if hand else 1, axis=0) * t
cmap = plt.get_cmap(random.choice(["magma", "viridis", "cividis", "coolwarm", "PuOr", "GnBu", "YlOrRd"]))
colours = cmap(np.linspace(0.08, 0.95, count))
colours[1::2, :3] *= 0.72
if random.random() < 0.4:
    colours = colours[np.arange(count) % 2 * (count - 1)]
if filled:
    ax.add_collection(PolyCollection(shapes, facecolors=colours, edgecolors="none"))
else:
    ax.add_collection(PolyCollection(shapes, facecolors="none", edgecolors="white" if dark else "black", linewidths=random.choice([1, 1.6, 2.4])))
