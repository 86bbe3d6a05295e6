# A wooden cube: three visible faces with lines of grain.
import math
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ground = random.choice(["#f2f2ee", "#dfe8ea", "#e9e2f0", "#cfe0cf", "#55606b", "#f3e2d5", "#b8cbd9"])
ax.add_patch(plt.Rectangle((-2, -2), 4, 4, color=ground))

# turn of the cube and height of the eye
turn = random.uniform(0.35, 1.2)
tip = random.uniform(0.35, 0.75)
size = random.uniform(0.85, 1.35)
lower = random.uniform(-0.1, 0.1)


def view(x, y, z):
    u = x * math.cos(turn) - z * math.sin(turn)
    depth = x * math.sin(turn) + z * math.cos(turn)
    return u * size * 0.8, (y * math.cos(tip) + depth * math.sin(tip)) * size * 0.8 + lower


h = 0.5
faces = {  # origin, first edge, second edge
    "top": ((-h, h, -h), (1, 0, 0), (0, 0, 1)),
    "front": ((-h, -h, -h), (1, 0, 0), (0, 1, 0)),
    "side": ((-h, -h, -h), (0, 0, 1), (0, 1, 0))}
wood = random.choice([(0.86, 0.66, 0.42), (0.68, 0.45, 0.25), (0.93, 0.8, 0.58), (0.5, 0.3, 0.18), (0.76, 0.44, 0.28)])
light = {"top": 1.05, "front": 0.85, "side": 0.62}


def point(face, a, b):
    o, e, f = faces[face]
    return view(*(o[k] + a * e[k] + b * f[k] for k in range(3)))


for face in faces:
    colour = [min(1, c * light[face]) for c in wood]
    dark = [c * 0.7 for c in colour]
    ax.add_patch(Polygon([point(face, 0, 0), point(face, 1, 0), point(face, 1, 1), point(face, 0, 1)],
                         facecolor=colour, edgecolor=[c * 0.4 for c in wood], linewidth=2.5, joinstyle="round"))
    lines = random.randint(5, 9)
    for i in range(1, lines):
        b = i / lines + random.uniform(-0.02, 0.02)
        pts = [point(face, a / 10, b + 0.012 * math.sin(a + i)) for a in range(11)]
        ax.plot([p[0] for p in pts], [p[1] for p in pts], color=dark, linewidth=1.8)

ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
