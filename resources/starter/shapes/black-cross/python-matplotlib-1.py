import random

import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f7f2e4", "#e0b13a", "#c94f4f", "#8fc1b5", "#9aa3b5", "#ffffff"]))

# one outline of twelve corners: half width of a bar, length of the arms
w = random.uniform(0.6, 1.2)
up, side = random.uniform(3.2, 4.2), random.uniform(3, 3.9)
down = random.uniform(3.4, 4.3)
x, y = random.uniform(-0.5, 0.5), random.uniform(-0.4, 0.4)
corners = [(-w, up), (w, up), (w, w), (side, w), (side, -w), (w, -w), (w, -down), (-w, -down), (-w, -w), (-side, -w), (-side, w), (-w, w)]
ax.add_patch(Polygon([(x + a + 0.2, y + b - 0.22) for a, b in corners], color="black", alpha=0.25, lw=0))
ax.add_patch(Polygon([(x + a, y + b) for a, b in corners], color="#101012", lw=0))
