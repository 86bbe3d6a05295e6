import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
# night sky, stars, moon, ground
sky, grass = random.choice([("#14204a", "#24452c"), ("#241546", "#3a3a24"), ("#0b3348", "#16402f"), ("#33245c", "#574a2e")])
ground = random.uniform(22, 38)
ax.add_patch(Rectangle((0, 0), 100, 100, color=sky))
for _ in range(random.randint(30, 120)):
    ax.add_patch(Circle((random.uniform(0, 100), random.uniform(ground + 5, 100)), random.uniform(0.15, 0.5), color="white"))
ax.add_patch(Circle((random.uniform(70, 92), random.uniform(76, 92)), random.uniform(3, 7), color="#f5efcf"))
for _ in range(random.randint(3, 8)):
    x, h = random.uniform(0, 100), random.uniform(20, 44)
    ax.add_patch(Polygon([(x - h / 4, ground - 1), (x, ground + h), (x + h / 4, ground - 1)], color="#0c1f18"))
ax.add_patch(Rectangle((0, 0), 100, ground, color=grass))

# tent with a dark entrance
tx, ty, w, h = random.uniform(28, 42), ground - random.uniform(8, 14), random.uniform(18, 27), random.uniform(26, 36)
tent = random.choice(["#e08a2e", "#c0392b", "#2f8f8a", "#d9c04a", "#6a7fd0"])
ax.add_patch(Polygon([(tx - w, ty), (tx, ty + h), (tx + w, ty)], color=tent))
ax.add_patch(Polygon([(tx - w / 4, ty), (tx, ty + h), (tx + w / 4, ty)], color="#2b1a10"))

# camp fire
fx, fy = tx + w + random.uniform(9, 16), ty - random.uniform(2, 7)
ax.plot([fx - 6, fx + 6], [fy, fy + 3], color="#6b4423", lw=6)
ax.plot([fx - 6, fx + 6], [fy + 3, fy], color="#6b4423", lw=6)
f = random.uniform(10, 16)
ax.add_patch(Polygon([(fx - 5, fy + 2), (fx - 3, fy + f * 0.6), (fx, fy + f), (fx + 3, fy + f * 0.6), (fx + 5, fy + 2)], color="#ff7b22"))
ax.add_patch(Polygon([(fx - 2.5, fy + 2), (fx, fy + f * 0.6), (fx + 2.5, fy + 2)], color="#ffd84d"))
