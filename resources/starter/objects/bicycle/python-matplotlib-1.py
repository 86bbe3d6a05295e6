import random
import math
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_aspect("equal")
ax.axis("off")
# the bicycle may look to the left or to the right
ax.set_xlim(*random.choice([(0, 100), (100, 0)]))
ax.set_ylim(0, 100)
fig.patch.set_facecolor(random.choice(["#ffffff", "#f3ead7", "#dcebf2", "#e6efd9", "#f6dcd5"]))

colour = random.choice(["#c0392b", "#2471a3", "#1e8449", "#d68910", "#6c3483", "#222222"])
r = random.uniform(15, 19)                     # radius of both wheels
rear = (24, 20 + r)
front = (24 + r * random.uniform(2.9, 3.2), 20 + r)
height = random.uniform(20, 30)                # how tall the frame stands above the hubs

# wheels with spokes
for x, y in (rear, front):
    ax.add_patch(Circle((x, y), r, fill=False, lw=5, ec="#222222"))
    for k in range(14):
        a = k * 2 * math.pi / 14
        ax.plot([x, x + r * math.cos(a)], [y, y + r * math.sin(a)], color="#888888", lw=0.8)
    ax.add_patch(Circle((x, y), 1.5, color="#222222"))

# the diamond frame and the fork
bottom = (rear[0] + 1.25 * r, rear[1] - 1.5)
seat = (bottom[0] - 0.3 * height, bottom[1] + height)
head = (front[0] - 0.36 * (height + 4), front[1] + height + 4)
for a, b in ((rear, bottom), (rear, seat), (bottom, seat), (seat, head), (bottom, head), (head, front)):
    ax.plot([a[0], b[0]], [a[1], b[1]], color=colour, lw=6, solid_capstyle="round")

# saddle on its post
top = (seat[0] - 1.5, seat[1] + 5)
ax.plot([seat[0], top[0]], [seat[1], top[1]], color="#555555", lw=4)
ax.plot([top[0] - 5, top[0] + 6], [top[1], top[1]], color="#222222", lw=8, solid_capstyle="round")

# handlebars on the stem
stem = (head[0] - 1.5, head[1] + 5)
ax.plot([head[0], stem[0], stem[0] + 7], [head[1], stem[1], stem[1] + 1], color="#222222", lw=5, solid_capstyle="round")

# crank and pedals
a = random.uniform(0, math.pi)
ax.add_patch(Circle(bottom, 3.5, fill=False, lw=4, ec="#333333"))
for s in (1, -1):
    px, py = bottom[0] + s * 8 * math.cos(a), bottom[1] + s * 8 * math.sin(a)
    ax.plot([bottom[0], px], [bottom[1], py], color="#333333", lw=4)
    ax.plot([px - 2.5, px + 2.5], [py, py], color="#111111", lw=5)
