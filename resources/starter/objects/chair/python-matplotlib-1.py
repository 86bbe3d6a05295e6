import random
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(*random.choice([(0, 100), (100, 0)]))
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f3efe6", "#dfe9ec", "#f6dfd3", "#dcd7e8", "#c8d8c0"]))
wood, dark = random.choice([("#a56a35", "#744618"), ("#4a5568", "#2d3644"), ("#c0392b", "#7f231a"), ("#e0b070", "#a97c42"), ("#2f7f6f", "#1c5247")])

# sizes
w = random.uniform(32, 46)            # width of the seat
s = random.uniform(36, 46)            # height of the seat
back = random.uniform(28, 44)         # height of the back
x = 50 - w / 2
d = random.uniform(6, 10)             # depth, drawn to the lower left
t = random.uniform(2.5, 4)            # thickness of a leg

ax.add_patch(Polygon([(x - d, 6), (x + w + 4, 6), (x + w + 8, 14), (x, 14)], color="black", alpha=0.12))
# back legs and posts
for px in (x, x + w - t):
    ax.add_patch(Rectangle((px, 13), t, s + back - 13, color=dark))
# rails or slats of the back
if random.random() < 0.5:
    for i in range(random.randint(2, 4)):
        ax.add_patch(Rectangle((x, s + back - 6 - i * 9), w, 4.5, color=wood))
else:
    ax.add_patch(Rectangle((x, s + back - 6), w, 6, color=wood))
    for i in range(1, 6):
        ax.add_patch(Rectangle((x + i * w / 6 - 1, s), 2, back - 4, color=wood))
# front legs and seat
for px in (x - d, x + w - d - t):
    ax.add_patch(Rectangle((px, 6), t, s - 9, color=wood))
ax.add_patch(Polygon([(x, s), (x + w, s), (x + w - d, s - 8), (x - d, s - 8)], color=wood))
ax.add_patch(Rectangle((x - d, s - 11), w, 3, color=dark))
