import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

sky, road = random.choice([("#bfe3f5", "#6b7078"), ("#f6d9b8", "#4b4f57"), ("#1c2541", "#0b132b"), ("#e9ecef", "#868e96"), ("#9ad1a5", "#5a5f50"), ("#f2b5b5", "#70585c")])
cab_colour = random.choice(["#d62828", "#1d6fa5", "#2a9d5c", "#f4a300", "#6d4bb5", "#495057"])
box_colour = random.choice(["#ffffff", "#f1e3c6", "#ced4da", "#ffd166", "#a8dadc", "#e07a5f"])
length = random.uniform(4.2, 5.2)          # of the box
height = random.uniform(2.2, 3.6)
ground = random.uniform(2.0, 3.4)
wheel = random.uniform(0.62, 0.8)
flip = random.choice([-1, 1])
size = random.uniform(0.9, 1.08)
total = length + 2.5
move = Affine2D().translate(-total / 2, 0).scale(flip * size, size).translate(5, ground) + ax.transData

fig.patch.set_facecolor(sky)
ax.add_patch(Rectangle((0, 0), 10, ground + 0.35, color=road, zorder=0))
for x in range(0, 11, 2):
    ax.add_patch(Rectangle((x, ground * 0.45), 1.1, 0.14, color="#f8f9fa", zorder=0.5))


def put(patch, z):
    patch.set_transform(move); patch.set_zorder(z); ax.add_patch(patch)


put(Rectangle((0.1, wheel), total - 0.3, 0.35, color="#2b2d33"), 1)                                 # frame
put(Rectangle((0, wheel + 0.35), length, height, facecolor=box_colour, edgecolor="#333333", lw=2), 2)  # box
c = length + 0.15
put(Polygon([(c, wheel), (c, wheel + 2.5), (c + 1.35, wheel + 2.5), (c + 1.75, wheel + 1.35), (c + 2.25, wheel + 1.2), (c + 2.25, wheel)], facecolor=cab_colour, edgecolor="#222222", lw=2), 2)
put(Polygon([(c + 0.35, wheel + 1.35), (c + 0.35, wheel + 2.2), (c + 1.2, wheel + 2.2), (c + 1.5, wheel + 1.35)], color="#cfe8f3"), 3)
put(Circle((c + 2.15, wheel + 0.65), 0.17, color="#ffe066"), 3)
put(Rectangle((c + 0.4, wheel + 1.0), 0.4, 0.1, color="#222222"), 3)
for x in (0.9, 0.95 + 2 * wheel, c + 1.25):
    put(Circle((x, wheel), wheel, color="#1d1d1f"), 4)
    put(Circle((x, wheel), wheel * 0.5, color="#adb5bd"), 5)
    put(Circle((x, wheel), wheel * 0.16, color="#495057"), 6)
