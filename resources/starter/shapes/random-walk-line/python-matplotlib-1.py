import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off"); ax.set_aspect("equal")
dark = random.random() < 0.5
fig.patch.set_facecolor(random.choice(["#14141f", "#101e1c", "#2a1220"] if dark else ["#fbf7ef", "#e7eef5", "#f7e9dc"]))
steps = random.choice([400, 900, 2000, 4000])
if random.random() < 0.5:
    ways = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)])
    p = np.cumsum(ways[np.random.randint(0, 4, steps)], axis=0).astype(float)
else:
    a = np.cumsum(np.random.normal(0, random.uniform(0.3, 1.2), steps))
    p = np.cumsum(np.c_[np.cos(a), np.sin(a)], axis=0)
p -= (p.max(0) + p.min(0)) / 2
p /= np.ptp(p, axis=0).max() / 2
cmap = plt.get_cmap(random.choice(["plasma", "viridis", "cool", "autumn", "spring"] if dark else ["copper", "winter", "plasma", "twilight"]))
lines = LineCollection(np.stack([p[:-1], p[1:]], axis=1), cmap=cmap, array=np.linspace(0, 1, steps - 1), linewidths=random.uniform(1.2, 2.6), capstyle="round")
ax.add_collection(lines)
for at, mark in ((p[0], "o"), (p[-1], "s")):
    ax.plot(*at, mark, ms=13, color="white" if dark else "black", mec=cmap(0.5), mew=2.5, zorder=4)
ax.set_xlim(-1.2, 1.2); ax.set_ylim(-1.2, 1.2)
