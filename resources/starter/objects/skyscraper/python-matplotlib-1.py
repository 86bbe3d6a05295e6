import random
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
sky, wall, glass = random.choice([("#9fd3f0", "#5f7486", "#cfe8f5"), ("#f7c59f", "#7a5c5c", "#ffe3b8"), ("#141a33", "#2d3557", "#ffd86b"), ("#e6e9ec", "#8c949c", "#ffffff"), ("#f2a0a0", "#4a3f5c", "#ffd0a8")])
fig.patch.set_facecolor(sky)
for _ in range(9):                                     # lower houses behind
    x, w, h = random.uniform(-.5, 9.5), random.uniform(.8, 1.6), random.uniform(1, 3.2)
    ax.add_patch(Rectangle((x, 0), w, h, color=wall, alpha=.4))
ax.axhspan(0, .5, color="#4b4f55")
cx = random.uniform(4.4, 5.6)
y, w = .5, random.uniform(3, 4)
for k in range(random.randint(2, 4)):                  # set-backs
    h = random.uniform(2.2, 3.6) if k else random.uniform(3, 4)
    h = min(h, 8.6 - y)
    if h < .5: break
    ax.add_patch(Rectangle((cx - w / 2, y), w, h, fc=wall, ec="#222831", lw=1.5))
    cols, rows = max(2, int(w / .45)), max(1, int(h / .42))
    for i in range(cols):
        for j in range(rows):
            if random.random() < .85:
                ax.add_patch(Rectangle((cx - w / 2 + (i + .25) * w / cols, y + (j + .3) * h / rows), .5 * w / cols, .5 * h / rows, color=glass))
    y += h
    w *= .7
ax.add_patch(Polygon([(cx - .12, y), (cx + .12, y), (cx, 9.7)], color="#30363d"))
ax.add_patch(Rectangle((cx - .4, .5), .8, .7, color="#20242a"))
