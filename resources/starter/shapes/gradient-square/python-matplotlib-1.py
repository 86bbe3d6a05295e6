import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f5f1e6", "#1d1e2c", "#cfd8dc", "#f4d9c6", "#3d4f4a"]))

pairs = [("#ff5f6d", "#ffc371"), ("#2193b0", "#c3f0ff"), ("#42275a", "#e98fb5"), ("#134e5e", "#a8e063"), ("#000000", "#ffffff"), ("#f7971e", "#4a00e0")]
blend = LinearSegmentedColormap.from_list("blend", random.choice(pairs))
way = np.radians(random.uniform(0, 360))
u, v = np.meshgrid(np.linspace(-1, 1, 120), np.linspace(-1, 1, 120))
ramp = u * np.cos(way) + v * np.sin(way)
side = random.uniform(5.5, 7.5)
x, y = 5 + random.uniform(-0.8, 0.8), 5 + random.uniform(-0.8, 0.8)
ax.imshow(ramp, cmap=blend, extent=(x - side / 2, x + side / 2, y - side / 2, y + side / 2), interpolation="bilinear")
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
