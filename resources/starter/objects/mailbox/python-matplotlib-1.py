# A mailbox on a post.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10)); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#aed9f0", "#f8ddb0", "#2c3a5e", "#d9e8d2"]))
ax.axhspan(0, random.uniform(1.2, 2.4), color=random.choice(["#7cb35c", "#c8a86a", "#f4f6f8"]))
box = random.choice(["#8d99a6", "#c0392b", "#2f6690", "#3d3d44"])
x, y, w, h = random.uniform(1.4, 2.2), random.uniform(4.2, 5), random.uniform(5.4, 6.2), random.uniform(1.9, 2.5)
ax.add_patch(Rectangle((x + w * .45, 0), .8, y, color="#8a623f"))
r = 1.15
t = np.linspace(0, np.pi, 40)
ax.add_patch(Polygon([(x + r, y), (x + w, y), (x + w, y + h + r), (x + r, y + h + r)], color=box))
front = np.r_[[[x, y]], [[x + 2 * r, y]], np.c_[x + r + r * np.cos(t), y + h + r * np.sin(t)]]
ax.add_patch(Polygon(front, fc=box, ec="black", alpha=1, lw=2))
ax.add_patch(Polygon(front, fc="white", alpha=.2, lw=0))
ax.add_patch(Circle((x + r, y + h + .5), .18, color="#222222"))
ax.add_patch(Rectangle((x + w * .7, y + h * .5), .2, 2.6, color="#e63946"))
ax.add_patch(Rectangle((x + w * .7, y + h * .5 + 1.9), 1.1, .7, color="#e63946"))
