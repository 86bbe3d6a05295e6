import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(*random.choice([(0, 100), (100, 0)]))       # runs to the right or to the left
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#d6e9f2", "#f7dcb5", "#e2e6d3", "#33406b", "#e9cfd6"]))
y = random.uniform(24, 36)                               # top of the rail
ax.add_patch(Rectangle((0, 0), 100, y - 1, color=random.choice(["#9fb57a", "#c9b27c", "#8f8577", "#e6ebef"])))
ax.add_patch(Rectangle((0, y - 1.5), 100, 1.5, color="#555555"))
red, dark = random.choice([("#b5302a", "#2a2a2e"), ("#2f6fb5", "#26303f"), ("#2f7f4f", "#1f2f28"), ("#e0a526", "#3a3a3a")])

# coaches behind the engine
x = random.uniform(44, 54)
w, h = random.uniform(22, 30), random.uniform(18, 24)
coach = random.choice(["#2f6f4f", "#8a3a2f", "#e0c48a", "#3f5f8f"])
for i in range(3):
    left = x - 3 - (i + 1) * (w + 3) + 3
    ax.add_patch(Rectangle((left, y + 5), w, h, color=coach))
    ax.add_patch(Rectangle((left + w, y + 7), 3, 1.5, color="#333333"))
    for j in range(3):
        ax.add_patch(Rectangle((left + w * (0.1 + 0.3 * j), y + 5 + h * 0.45), w * 0.2, h * 0.35, color="#f7e7b0"))
    for f in (0.2, 0.8):
        ax.add_patch(Circle((left + w * f, y + 3.5), 3.5, color="#333333"))

# cab, boiler, chimney, cow catcher, wheels, smoke
ax.add_patch(Rectangle((x, y + 5), 15, h + 6, color=red))
ax.add_patch(Rectangle((x + 3, y + h), 9, 7, color="#f7e7b0"))
ax.add_patch(Rectangle((x + 15, y + 5), 28, h * 0.75, color=dark))
ax.add_patch(Rectangle((x + 34, y + 5 + h * 0.7), 5, 11, color=dark))
ax.add_patch(Polygon([(x + 43, y + 7), (x + 43, y + 1), (x + 49, y + 1)], color=red))
for wx, r in ((x + 7, 5.5), (x + 19, 5.5), (x + 30, 3.5), (x + 38, 3.5)):
    ax.add_patch(Circle((wx, y + r), r, fc="#555555", ec="#222222", lw=3))
for i in range(random.randint(3, 7)):
    ax.add_patch(Circle((x + 36 - 6 * i, y + h * 0.7 + 20 + 2.5 * i + random.uniform(-1, 1)), 3 + i * 0.8, color="white", alpha=0.85))
