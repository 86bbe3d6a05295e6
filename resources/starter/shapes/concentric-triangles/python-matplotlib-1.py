import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_aspect("equal"); ax.axis("off")
ax.set_xlim(-1, 1); ax.set_ylim(-1, 1)
dark = random.random() < 0.5
fig.patch.set_facecolor(random.choice(["#14213d", "#2d1e2f", "#1b3a32", "#222222"] if dark else ["#fefae0", "#e8f0f8", "#fde8e4", "#eeeeee"]))
a = np.deg2rad(90 + random.choice([0, 180, random.uniform(-30, 30)]) + np.array([0, 120, 240]))
p = np.c_[np.cos(a), np.sin(a)] * random.uniform(0.85, 1.05) - [0, 0.14 * np.sign(np.sin(a[0]))]
centre = p.mean(0)
count = random.randint(4, 11)
cmap = plt.get_cmap(random.choice(["YlGnBu", "OrRd", "RdPu", "viridis", "cool", "autumn", "BuPu"]))
filled = random.random() < 0.6
two = random.random() < 0.3
for k in range(count):
    f = 1 - k / count
    q = centre + (p - centre) * f
    c = cmap(0.9 * (k % 2) if two else 0.15 + 0.8 * k / (count - 1))
    if filled:
        ax.add_patch(Polygon(q, fc=c, ec="white" if dark else "black", lw=1.5, joinstyle="round"))
    else:
        ax.add_patch(Polygon(q, fill=False, ec=c if dark else plt.get_cmap("Dark2")(k % 8), lw=2 + 5 * f, joinstyle="round"))
