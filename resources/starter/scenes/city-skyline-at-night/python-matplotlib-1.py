import random
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")

# night sky with moon and stars
sky, wall = random.choice([("#14213d", "#0a0f1f"), ("#2b1b4d", "#120a26"), ("#0b3350", "#041522"), ("#3a1f4a", "#170b22")])
ax.add_patch(Rectangle((0, 0), 100, 100, color=sky))
for _ in range(random.randint(15, 60)):
    ax.add_patch(Circle((random.uniform(0, 100), random.uniform(50, 100)), random.uniform(0.15, 0.45), color="white"))
ax.add_patch(Circle((random.uniform(10, 90), random.uniform(78, 92)), random.uniform(3, 7), color="#f5f0d0"))

# a row of towers with lit windows
ground = random.uniform(4, 22)
ax.add_patch(Rectangle((0, 0), 100, ground, color="#1d3461"))
light = random.choice(["#ffd866", "#ffe9a8", "#ffb35c"])
x = random.uniform(-4, 0)
while x < 100:
    w, h = random.uniform(8, 17), random.uniform(18, 58)
    ax.add_patch(Rectangle((x, ground), w, h, color=wall))
    cols, rows = int(w // 3), int(h // 4)
    for i in range(cols):
        for j in range(rows):
            if random.random() < 0.55:
                ax.add_patch(Rectangle((x + 0.8 + i * w / cols, ground + 1.5 + j * 4), 1.4, 2, color=light))
    if random.random() < 0.25:
        ax.plot([x + w / 2] * 2, [ground + h, ground + h + 9], color=wall, lw=2)
    x += w + random.uniform(0, 1.5)
