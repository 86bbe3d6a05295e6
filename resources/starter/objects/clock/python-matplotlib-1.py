import random
import math
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, FancyBboxPatch

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#dbe7ea", "#f3e3c8", "#c8d8c0", "#5b6b7a", "#e9c8c0"]))
case = random.choice(["#34495e", "#c0392b", "#8a4f2a", "#e0a526", "#2f7f6f", "#222222"])
r = random.uniform(28, 42)
x, y = 50 + random.uniform(-1, 1) * (46 - r), 50 + random.uniform(-1, 1) * (46 - r)

# case, face, marks
if random.random() < 0.3:
    ax.add_patch(FancyBboxPatch((x - r, y - r), 2 * r, 2 * r, boxstyle="round,pad=0,rounding_size=6", color=case))
else:
    ax.add_patch(Circle((x, y), r, color=case))
ax.add_patch(Circle((x, y), r * 0.88, color="#ffffff"))
for h in range(12):
    a = h * math.pi / 6
    ax.plot([x + r * 0.7 * math.sin(a), x + r * 0.82 * math.sin(a)], [y + r * 0.7 * math.cos(a), y + r * 0.82 * math.cos(a)], color="#222222", lw=4)

# the hands show a real time of the day
minutes = random.randrange(720)
for a, length, lw in ((minutes / 720, 0.45, 8), (minutes % 60 / 60, 0.68, 5)):
    a *= 2 * math.pi
    ax.plot([x, x + r * length * math.sin(a)], [y, y + r * length * math.cos(a)], color="#222222", lw=lw, solid_capstyle="round")
ax.add_patch(Circle((x, y), r * 0.05, color="#222222"))
