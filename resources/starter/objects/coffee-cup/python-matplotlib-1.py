import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(*random.choice([(0, 100), (100, 0)]))      # handle right or left
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#efe6d8", "#c9ab86", "#bcd0cf", "#e5b8a0", "#584a52"]))
ax.add_patch(Rectangle((0, 0), 100, random.uniform(22, 40), color=random.choice(["#8a5a33", "#5b3a24", "#d6c5a5", "#7f8a8f"])))
x, y = random.uniform(42, 50), random.uniform(18, 24)
w, h = random.uniform(19, 26), random.uniform(34, 46)
colour = random.choice(["#ffffff", "#c0563f", "#f2c14e", "#3f7c8c", "#7fae7a", "#2f2f36"])
saucer = random.choice(["#d9d9d9", "#f4efe4", "#b98a5a"])

ax.add_patch(Ellipse((x, y), w * 3, 13, color=saucer))
t = np.linspace(-1.4, 1.4, 40)
ax.plot(x + w * 0.85 + 12 * np.cos(t), y + h * 0.56 + h * 0.24 * np.sin(t), color=colour, lw=10)
low = w * random.uniform(0.5, 0.9)
ax.add_patch(Polygon([(x - w, y + h), (x + w, y + h), (x + w * 0.95, y + h * 0.45), (x + low, y), (x - low, y), (x - w * 0.95, y + h * 0.45)], color=colour))
ax.add_patch(Ellipse((x, y + h), 2 * w, 10, fc="#eeeeee", ec="#999999"))
ax.add_patch(Ellipse((x, y + h - 0.5), 1.8 * w, 7.5, color="#5a3217"))
for i in (-8, 0, 8):
    s = np.linspace(0, 1, 30)
    ax.plot(x + i + 2 * np.sin(s * 7), y + h + 5 + 16 * s, color="white", lw=4, alpha=0.7)
