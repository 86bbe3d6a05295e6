import random
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Circle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#aed9f2", "#7fb8e6", "#f6c9a4", "#dfe7ee", "#2b3a66"]))

# a few clouds
for i in range(random.randint(1, 5)):
    x, y = random.uniform(0, 100), random.choice([random.uniform(5, 25), random.uniform(75, 95)])
    for j in range(3):
        ax.add_patch(Ellipse((x + 7 * j, y + (j % 2) * 2), 16, 7, color="white", alpha=0.8))

# the airplane is drawn around the origin, then turned, scaled and placed
turn = Affine2D().scale(random.choice([1, -1]), 1).rotate_deg(random.uniform(-18, 18))
turn = turn.scale(random.uniform(0.75, 1.05)).translate(50 + random.uniform(-5, 5), 50 + random.uniform(-8, 8)) + ax.transData
colour = random.choice(["#2b5fa8", "#c0392b", "#1e8449", "#e67e22", "#6c3483", "#16a2a2"])


def add(p):
    p.set_transform(turn)
    ax.add_patch(p)


add(Polygon([(-41, 0), (-46, 22), (-36, 22), (-22, 4)], color=colour))                       # fin
add(Polygon([(2, 4), (14, 4), (2, 22), (-4, 22)], color="#8793a1"))                          # far wing
add(Polygon([(-45, 2), (-30, 6), (32, 6), (42, 3), (46, -1), (40, -5), (28, -7), (-20, -7)], color="#f7f7f7"))
add(Polygon([(-6, -2), (13, -2), (-10, -28), (-20, -28)], color="#aab4c0"))                  # near wing
add(Polygon([(-42, 1), (-30, 1), (-41, -8), (-47, -8)], color="#aab4c0"))                    # tailplane
for i in range(random.randint(6, 11)):
    add(Circle((-24 + i * 5, 2), 1.1, color="#34495e"))
add(Polygon([(33, 4.5), (40, 2), (41, 0.5), (33, 0.5)], color="#34495e"))                    # cockpit
