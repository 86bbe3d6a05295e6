import random
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle, Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f1eadc", "#cfdde2", "#4a4460", "#e9cdbb", "#b9c7ae"]))
table = random.uniform(12, 24)
ax.add_patch(Rectangle((0, 0), 100, table, color=random.choice(["#9b6b43", "#5b3a24", "#d9c3a0", "#77808a"])))

x = random.uniform(38, 62)
h = random.uniform(26, 38)                       # height of the stem
top, low = random.uniform(8, 18), random.uniform(20, 28)
tall = random.uniform(22, 32)                    # height of the shade
body = random.choice(["#444444", "#2f6f7f", "#b5563c", "#e8e2d4", "#b58b4a"])

ax.add_patch(Rectangle((x - 1.5, table), 3, h, color="#6b6b6b"))
if random.random() < 0.5:
    ax.add_patch(Ellipse((x, table + h * 0.4), random.uniform(14, 22), h * 0.75, color=body))
ax.add_patch(Rectangle((x - 12, table - 1), 24, 4, color=body))
y = table + h
ax.add_patch(Polygon([(x - low, y), (x + low, y), (x + top, y + tall), (x - top, y + tall)],
                     color=random.choice(["#f2c14e", "#f7e7c0", "#e76f51", "#7fb069", "#8ecae6"])))
