import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.transforms import Affine2D

# a forklift from the side, its forks under a box
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
wall, floor = random.choice([("#dfe6ea", "#9aa3a8"), ("#3d4852", "#22292f"), ("#f3dfc1", "#b98b5e"), ("#a9cbe0", "#6c757d"), ("#fff6d8", "#c8b88a")])
fig.patch.set_facecolor(wall)
paint = random.choice(["#f2b705", "#e8590c", "#c92a2a", "#2b8a3e", "#1971c2"])
T = Affine2D().translate(-5, 0).scale(random.choice([-1, 1]), 1).translate(5, random.uniform(0, 0.6)) + ax.transData
ax.add_patch(Rectangle((0, 0), 10, 2, color=floor))


def box(x, y, w, h, c, z=3):
    ax.add_patch(Rectangle((x, y), w, h, color=c, lw=0, transform=T, zorder=z))


ax.add_patch(Polygon([(0.8, 2.2), (0.8, 4.2), (2.2, 4.5), (2.6, 3.6), (5.2, 3.6), (5.9, 4.2), (5.9, 2)], color=paint, transform=T, zorder=3))
box(0.7, 2.2, 1.3, 1.6, "#343a40", 4)                      # counterweight
for x, y in ((1.9, 4.2), (5.3, 4)):
    box(x, y, 0.22, 3.8, "#212529")
box(1.6, 7.8, 4.2, 0.25, "#212529")                        # overhead guard
box(2.6, 3.6, 1.4, 0.5, "#495057"); box(2.4, 3.8, 0.4, 1.7, "#495057")
ax.plot([4.9, 4.4], [4, 5.1], color="#212529", lw=4, transform=T); ax.plot([4.2, 4.7], [5, 5.3], color="#212529", lw=5, transform=T)
lift = random.uniform(0, 2.5)
box(6.1, 1.5, 0.35, 7, "#343a40"); box(6.5, 1.5, 0.2, 7, "#6c757d")
box(6.7, 1.6 + lift, 0.2, 1.6, "#212529"); box(6.7, 1.55 + lift, 2.6, 0.2, "#212529")
box(7.1, 1.75 + lift, 2.1, 1.9, random.choice(["#c49a6c", "#8d6e63", "#90a4ae"]))
for x, r in ((1.9, 0.85), (5.2, 1.0)):
    ax.add_patch(Circle((x, 0.9 + r), r, color="#1a1d20", transform=T, zorder=6))
    ax.add_patch(Circle((x, 0.9 + r), r * 0.5, color=paint, transform=T, zorder=7))
