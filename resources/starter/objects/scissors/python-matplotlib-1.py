import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#e9eef0", "#f3e6cf", "#cfe0d6", "#e6d3e0", "#3f4a58", "#8fb0c9"]))
colour = random.choice(["#d1372c", "#2f6fb5", "#2f9a5f", "#f28c28", "#26262b", "#8a4fb0"])
opening = random.uniform(10, 32)                 # half of the angle between the blades
turn = random.uniform(0, 360)
size = random.uniform(0.85, 1.05)
blade = random.uniform(36, 44)
bow_w, bow_h = random.uniform(11, 15), random.uniform(17, 23)

for s, steel in ((-1, "#98a2ac"), (1, "#b8c0c8")):
    t = Affine2D().scale(s, 1).rotate_deg(-s * opening).translate(0, 2).rotate_deg(turn).scale(size).translate(50, 50) + ax.transData
    # the blade leans to one side of the screw, its grip to the other
    ax.add_patch(Polygon([(3, -4), (3, 4), (0, blade), (-3, 3), (-3, -4)], color=steel, transform=t))
    ax.add_patch(Polygon([(-3, -3), (3, -3), (-1, -16), (-6, -14)], color=colour, transform=t))
    ax.add_patch(Ellipse((-4, -15 - bow_h / 2), bow_w, bow_h, fill=False, ec=colour, lw=9, transform=t))
ax.add_patch(Circle((0, 2), 1.8, color="#555555", transform=Affine2D().rotate_deg(turn).scale(size).translate(50, 50) + ax.transData))
