import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f0e9dd", "#cfdde0", "#e3c4b0", "#3f4a58", "#d8d0e4", "#5f7f6a"]))

# drawn upright around the sound hole, then turned
where = Affine2D().rotate_deg(random.uniform(-60, 60)).scale(random.uniform(0.8, 0.98)).translate(50, 50) + ax.transData
wood = random.choice(["#d1893f", "#e8c07a", "#8a4520", "#b5302a", "#26262b", "#2f5f8a"])
neck = random.choice(["#5a3a22", "#2f1c12", "#8a5a33"])


def add(p):
    p.set_transform(where)
    ax.add_patch(p)


w = random.uniform(17, 21)
add(Ellipse((0, -28), 2 * w, 34, color=wood))
add(Ellipse((0, -8), 2 * w * random.uniform(0.7, 0.8), 26, color=wood))
add(Rectangle((-2.8, -6), 5.6, 44, color=neck))
add(FancyBboxPatch((-3.6, 38), 7.2, 10, boxstyle="round,pad=0.6", color=neck))
add(Circle((0, -13), 6, color="#1c100a"))
add(Rectangle((-9, -33), 18, 3, color="#2f1c12"))
for y in (39, 43, 47):
    for s in (-1, 1):
        add(Circle((s * 5.6, y), 1.2, color="#d9d3c4"))
for i in range(6):
    add(Rectangle((-2.2 + i * 0.85, -32), 0.25, 74, color="#f4f1e8"))
