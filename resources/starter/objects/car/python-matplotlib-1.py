import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_aspect("equal")
ax.axis("off")
ax.set_xlim(*random.choice([(0, 100), (100, 0)]))      # drives to the right or to the left
ax.set_ylim(0, 100)

# sky and road
y = random.uniform(22, 38)                              # ground under the wheels
fig.patch.set_facecolor(random.choice(["#d5e8f4", "#f7e3c8", "#e8f0dc", "#2f3b57", "#f3d5d0"]))
ax.add_patch(Rectangle((0, 0), 100, y + 4, color=random.choice(["#8a8d92", "#6b6e73", "#b39b7d"])))

# proportions: long or short, low or tall
length = random.uniform(62, 84)
belt = y + random.uniform(17, 23)
roof = belt + random.uniform(11, 17)
x0 = 50 - length / 2
x1 = 50 + length / 2
back = x0 + random.uniform(0.02, 0.25) * length
front = x1 - random.uniform(0.2, 0.3) * length
colour = random.choice(["#d62828", "#1d70b8", "#f2b705", "#2a9d5c", "#f4f4f4", "#333a45", "#e76f51", "#7b4fa3"])

# body, cabin and windows
ax.add_patch(Polygon([(x0, y + 5), (x0, belt - 1), (back, belt), (back + 7, roof), (front - 11, roof), (front, belt),
                      (x1 - 2, belt - 4), (x1, y + 5)], color=colour))
mid = (back + front) / 2 - 1
ax.add_patch(Polygon([(back + 4, belt), (back + 9, roof - 2.5), (mid - 1.5, roof - 2.5), (mid - 1.5, belt)], color="#bfe3f5"))
ax.add_patch(Polygon([(mid + 1.5, belt), (mid + 1.5, roof - 2.5), (front - 12, roof - 2.5), (front - 4, belt)], color="#bfe3f5"))

# wheels, lights
r = random.uniform(7.5, 9.5)
for x in (x0 + 0.2 * length, x1 - 0.2 * length):
    ax.add_patch(Circle((x, y + r - 3), r, color="#222222"))
    ax.add_patch(Circle((x, y + r - 3), r * 0.5, color="#cccccc"))
ax.add_patch(Circle((x1 - 3, belt - 8), 2.3, color="#fff3b0"))
ax.add_patch(Rectangle((x0, belt - 9), 2.5, 4.5, color="#ff8c69"))
