import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(*random.choice([(0, 100), (100, 0)]))
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#bfe3f7", "#f7d9b0", "#dfe7ec", "#2f3a66", "#e6c9d8"]))
ground = random.uniform(14, 26)
ax.add_patch(Rectangle((0, 0), 100, ground + 3, color=random.choice(["#6fae4f", "#c9b27c", "#f4f7fa", "#8a9a5b"])))
wall = random.choice(["#f2dcae", "#d98c6a", "#ffffff", "#9fb8c9", "#c5d6a0", "#e8b4b8"])
roof = random.choice(["#b5402f", "#5a4a44", "#2f6f7f", "#8a5a33", "#7a3f6f"])
w, h, peak = random.uniform(44, 66), random.uniform(24, 44), random.uniform(14, 28)
x = 50 - w / 2 + random.uniform(-8, 8)

ax.add_patch(Rectangle((x + w * 0.7, ground + h), 7, peak * 0.9, color="#8a4a3a"))      # chimney
ax.add_patch(Rectangle((x, ground), w, h, color=wall))
ax.add_patch(Polygon([(x - 5, ground + h - 1), (x + w + 5, ground + h - 1), (x + w / 2, ground + h + peak)], color=roof))
d = x + w * random.choice([0.2, 0.42, 0.65])                                              # door
ax.add_patch(Rectangle((d, ground), 9, 17, color=random.choice(["#6b4226", "#c0392b", "#2f6f6b"])))
ax.add_patch(Circle((d + 7, ground + 8), 0.8, color="#f2c14e"))
rows = 1 if h < 33 else 2
for row in range(rows):                                                                    # windows beside the door
    for i in range(3):
        wx = x + w * (0.1 + 0.3 * i)
        if row or abs(wx + 4.5 - d - 4.5) > 9:
            ax.add_patch(Rectangle((wx, ground + 9 + row * 14 * h / 38), 9, 9, fc="#8fc7e8", ec="white", lw=3))
