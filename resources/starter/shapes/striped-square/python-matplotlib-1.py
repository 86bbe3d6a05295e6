# A square filled with stripes: direction, number and colours by chance.
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")

ground = random.choice(["#ffffff", "#e8eef2", "#f6efdf", "#dfeadc", "#3d405b", "#f2d7d9"])
ax.add_patch(Rectangle((0, 0), 10, 10, color=ground))

pairs = [("#20639b", "#ffffff"), ("#b23a48", "#fbe9d7"), ("#222222", "#fafafa"), ("#2a9d8f", "#e9c46a"),
         ("#6a4c93", "#e0d4f7"), ("#e76f51", "#264653"), ("#386641", "#f2e8cf")]
one, two = random.choice(pairs)

side = random.uniform(4, 8)
x = random.uniform(0.5, 9.5 - side)
y = random.uniform(0.5, 9.5 - side)
count = random.randint(5, 15)
step = side / count
upright = random.random() < 0.5

for i in range(count):
    colour = one if i % 2 == 0 else two
    if upright:
        ax.add_patch(Rectangle((x + i * step, y), step, side, facecolor=colour, edgecolor="none"))
    else:
        ax.add_patch(Rectangle((x, y + i * step), side, step, facecolor=colour, edgecolor="none"))

ax.add_patch(Rectangle((x, y), side, side, fill=False, edgecolor=one, linewidth=3))
plt.show()
