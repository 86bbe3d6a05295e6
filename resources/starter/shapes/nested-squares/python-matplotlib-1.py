# Squares inside squares.
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")

schemes = [("#ffffff", ["#1d3557"]), ("#2f2430", ["#f5b95a", "#d1572f"]), ("#e8f1ec", ["#2d6a4f", "#95d5b2"]),
           ("#fff1e6", ["#b5179e", "#4361ee", "#f72585"]), ("#0b132b", ["#5bc0be", "#ffffff"]),
           ("#ffe066", ["#e63946", "#1d3557"])]
ground, colours = random.choice(schemes)
ax.add_patch(Rectangle((-1, -1), 2, 2, color=ground))

count = random.randint(4, 9)
largest = random.uniform(0.7, 0.92)
filled = random.random() < 0.5

for i in range(count):
    half = largest * (1 - i / count)
    colour = colours[i % len(colours)]
    if filled:
        face = colour if i % 2 == 0 else ground
        ax.add_patch(Rectangle((-half, -half), 2 * half, 2 * half, facecolor=face, edgecolor="none"))
    else:
        ax.add_patch(Rectangle((-half, -half), 2 * half, 2 * half, fill=False, edgecolor=colour, linewidth=5))

plt.show()
