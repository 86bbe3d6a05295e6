import random

import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-4, 4)
ax.set_ylim(-4, 4)
ax.axis("off")
ground = random.choice(["#f5efe0", "#20263c", "#c7ded8", "#f0c4b0", "#3a2436"])
fig.patch.set_facecolor(ground)
colour = random.choice(["#d1495b", "#edae49", "#4d8fc4", "#66a182", "#b07fd0"])

# a trefoil knot; z says which strand is nearer
t = np.linspace(0, 2 * np.pi, 400)
x, y, z = np.sin(t) + 2 * np.sin(2 * t), np.cos(t) - 2 * np.cos(2 * t), -np.sin(3 * t)
turn = random.uniform(0, 6)
x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
width = random.uniform(14, 30)
for k in sorted(range(0, 399, 3), key=lambda k: z[k]):
    s = slice(k, k + 6)
    ax.plot(x[s], y[s], color=ground, lw=width + 10, solid_capstyle="butt", zorder=10 + z[k])
    ax.plot(x[s], y[s], color=colour, lw=width, solid_capstyle="round", zorder=10 + z[k] + 0.2)
