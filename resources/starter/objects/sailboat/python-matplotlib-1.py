import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle, Circle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(*random.choice([(0, 100), (100, 0)]))
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#cfe8f7", "#f9dcb8", "#e6d5ea", "#9fc9e6"]))
sea = random.uniform(22, 34)
ax.add_patch(Rectangle((0, 0), 100, sea, color=random.choice(["#3b86b5", "#2a6f7f", "#5a7fb0"])))
ax.add_patch(Circle((random.uniform(10, 90), random.uniform(78, 92)), 5, color="#ffd86b"))

# mast, two sails, hull
x = random.uniform(42, 56)
h = random.uniform(42, 58)
long = random.uniform(24, 34)
deck = sea + 4
ax.plot([x, x], [deck, deck + h + 3], color="#6b4423", lw=5)
sail = random.choice(["#ffffff", "#f4d35e", "#ee6c4d", "#f7e8cf"])
ax.add_patch(Polygon([(x + 1.5, deck + h), (x + 1.5, deck + 6), (x + 0.85 * long, deck + 6)], color=sail))
ax.add_patch(Polygon([(x - 1.5, deck + h * 0.9), (x - 1.5, deck + 6), (x - 0.75 * long, deck + 6)], color=random.choice(["#ffffff", "#e63946", "#457b9d", "#f2cc8f"])))
ax.add_patch(Polygon([(x - long, deck), (x + long, deck), (x + long * 0.75, deck - 11), (x - long * 0.7, deck - 11)], color=random.choice(["#a0522d", "#1d3557", "#c0392b", "#2d6a4f", "#444444"])))

# waves before the boat
t = np.linspace(0, 100, 200)
for i in range(3):
    ax.plot(t, deck - 12 - 6 * i + np.sin(t / random.uniform(2, 4)), color="white", lw=2, alpha=0.7)
