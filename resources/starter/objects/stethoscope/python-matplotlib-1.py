import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

# a stethoscope laid out: two ear tubes, one hose, the chest piece
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#e8f4f8", "#1f3a4d", "#f7e1d7", "#ffffff", "#9ad1c9", "#33323d"]))
hose = random.choice(["#c1121f", "#1d4e89", "#111418", "#2a9d8f", "#8e4585"])
side = random.choice([-1, 1])
x = lambda v: 5 + side * (np.asarray(v) - 5)
t = np.linspace(0, 1, 50)


def bez(p, color, lw, z):
    a, b, c, d = (np.array(q, float)[:, None] for q in p)
    q = a * (1 - t)**3 + 3 * b * (1 - t)**2 * t + 3 * c * (1 - t) * t**2 + d * t**3
    ax.plot(x(q[0]), q[1], color=color, lw=lw, solid_capstyle="round", zorder=z)


low = random.uniform(1.0, 2.0)
bez([(4.0, 5.4), (4.0, low - 1), (8.2, low - 1), (8, 3.6)], hose, 13, 2)      # hose from the fork to the chest piece
for s in (-1, 1):
    bez([(4.0, 5.4), (4.0 + s * 0.4, 6.6), (4.0 + s * 1.8, 6.4), (4.0 + s * 1.9, 7.6)], hose, 11, 2)
    bez([(4.0 + s * 1.9, 7.5), (4.0 + s * 1.9, 8.6), (4.0 + s * 1.5, 9.2), (4.0 + s * 1.0, 9.2)], "#aab2b9", 7, 3)
    ax.add_patch(Circle((x(4.0 + s * 0.9), 9.2), 0.28, color="#22262a", zorder=4))
ax.plot([x(8), x(8)], [3.6, 4.2], color="#8a939b", lw=12, zorder=3)
for r, c in ((1.25, "#7c858d"), (1.1, "#c9d0d6"), (0.85, "#eef1f3")):
    ax.add_patch(Circle((x(8), 5.1), r, color=c, zorder=5))
