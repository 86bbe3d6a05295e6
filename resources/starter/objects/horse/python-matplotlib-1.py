import random
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.axis("off")

coat, hair = random.choice([("#8b4a22", "#20150f"), ("#b5682c", "#7a3f18"), ("#2f2a2a", "#141111"), ("#d9d5cf", "#a9a49c"), ("#d8b078", "#f5ead2"), ("#7d7f88", "#3a3c44")])
sky, ground = random.choice([("#bfe3f5", "#86b35a"), ("#fbd7a8", "#b98d4f"), ("#dfe8ef", "#f4f6f8"), ("#2d3e66", "#2e4a3a"), ("#f3e9c9", "#9aa64e")])
fig.patch.set_facecolor(sky)
ax.add_patch(Rectangle((0, 0), 10, random.uniform(2, 3.2), color=ground))

# the horse looks to the right; it is turned, sized and moved as one
side = random.choice([-1, 1])
size = random.uniform(0.92, 1.06)
move = Affine2D().scale(side * size, size).translate(5 + random.uniform(-0.2, 0.2) - side * 0.3, random.uniform(0.9, 1.4)) + ax.transData
thick = random.uniform(2.0, 2.4)
step = random.uniform(-0.35, 0.35)


def add(patch):
    patch.set_transform(move)
    ax.add_patch(patch)


def leg(x, dx, colour):
    add(Polygon([(x - 0.35, 3.2), (x + 0.35, 3.2), (x + dx + 0.2, 1.6), (x + dx + 0.17, 0.3), (x + dx - 0.17, 0.3), (x + dx - 0.2, 1.6)], color=colour))
    add(Polygon([(x + dx - 0.17, 0.3), (x + dx + 0.17, 0.3), (x + dx + 0.28, 0), (x + dx - 0.22, 0)], color="#1a1512"))


add(Polygon([(-2.2, 4.5), (-2.9, 4.0), (-3.0, 2.2), (-2.6, 1.6), (-2.5, 3.0), (-2.0, 3.9)], color=hair))     # tail
for x, d in ((-1.2, -step), (1.7, step)):
    leg(x, d, hair)
add(Ellipse((0, 3.9), 4.8, thick, color=coat))
add(Ellipse((-1.5, 4.0), 1.9, thick * 1.02, color=coat))
add(Polygon([(0.7, 4.7), (1.9, 6.6), (2.6, 6.4), (2.4, 5.0), (2.3, 3.6)], color=coat))                       # neck
for x, d in ((-1.7, step), (1.3, -step)):
    leg(x, d, coat)
add(Polygon([(1.8, 6.7), (2.5, 6.95), (3.9, 5.6), (3.9, 5.2), (3.5, 5.0), (2.3, 5.7)], color=coat))          # head
add(Polygon([(1.95, 6.7), (2.1, 7.3), (2.35, 6.85)], color=coat))
add(Polygon([(2.0, 6.9), (0.9, 5.6), (0.4, 4.8), (1.1, 4.8), (1.7, 5.8), (2.2, 6.5)], color=hair))           # mane
add(Ellipse((2.65, 6.3), 0.2, 0.2, color="black"))
add(Ellipse((3.72, 5.4), 0.14, 0.1, color="black"))
