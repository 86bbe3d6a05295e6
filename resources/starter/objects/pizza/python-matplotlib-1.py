import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

table = random.choice(["#8a5f3f", "#e9e2d6", "#3f4a50", "#c9d6d0", "#b8453f", "#5f7a5a", "#e8c98a"])
crust = random.choice(["#d9984a", "#e6b56a", "#b97a35", "#c98540"])
sauce = random.choice(["#c8442c", "#a8301f", "#e06a3a"])
cheese = random.choice(["#f6c956", "#fbe39a", "#f2b040", "#fff0c8"])
all_toppings = ["salami", "olive", "basil", "tomato"]
toppings = random.sample(all_toppings, random.randint(1, 3))
x0, y0, R = random.uniform(4.6, 5.4), random.uniform(4.6, 5.4), random.uniform(3.4, 4.4)
fig.patch.set_facecolor(table)


def topping(kind, x, y, s):
    z = 3 + random.random()
    if kind == "salami":
        ax.add_patch(Circle((x, y), 0.48 * s, color="#b8322a", zorder=z))
    elif kind == "tomato":
        ax.add_patch(Circle((x, y), 0.42 * s, color="#e8503a", zorder=z)); ax.add_patch(Circle((x, y), 0.25 * s, color="#f4a07a", zorder=z))
    elif kind == "olive":
        ax.add_patch(Circle((x, y), 0.22 * s, color="#33302c", zorder=z)); ax.add_patch(Circle((x, y), 0.1 * s, color=cheese, zorder=z))
    else:
        ax.add_patch(Ellipse((x, y), 0.8 * s, 0.4 * s, angle=random.uniform(0, 180), color="#3f8a35", zorder=z))


ax.add_patch(Circle((x0, y0), R, color=crust, zorder=1))
ax.add_patch(Circle((x0, y0), R * 0.88, color=sauce, zorder=1.1))
ax.add_patch(Circle((x0, y0), R * 0.83, color=cheese, zorder=1.2))
for _ in range(random.randint(14, 30)):
    a, d = random.uniform(0, 2 * np.pi), R * 0.72 * np.sqrt(random.random())
    topping(random.choice(toppings), x0 + d * np.cos(a), y0 + d * np.sin(a), random.uniform(0.8, 1.2))
