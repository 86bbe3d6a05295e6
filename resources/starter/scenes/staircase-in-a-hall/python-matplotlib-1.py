import random
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
wall, floor, wood, carpet = random.choice([
    ("#f3e3c3", "#a9744f", "#7b4a2b", "#b23a48"), ("#3b4a5a", "#222b35", "#d9c8a9", "#c77d3a"),
    ("#cfe0d3", "#8d8f7a", "#f7f4ec", "#3f6b57"), ("#e9c8b8", "#6a5560", "#4a3540", "#f0e6d8"),
    ("#26203a", "#15122a", "#8d6e54", "#8b2f5a"), ("#f4f4f2", "#c9c9c4", "#444444", "#2f6fa5"),
])
n = random.randint(8, 12)
x0, x1 = 1.4, 8.2
y0, y1 = random.uniform(0.9, 1.4), random.uniform(6.0, 6.8)
dx, dy = (x1 - x0) / n, (y1 - y0) / n
ax.add_patch(Rectangle((-1, 0), 12, 10, color=wall))
ax.add_patch(Rectangle((-1, 0), 12, y0, color=floor))
# picture and lamp
px = random.uniform(1.2, 3)
ax.add_patch(Rectangle((px, 6), 1.6, 2, fc=carpet, ec=wood, lw=6))
lx = random.uniform(4.2, 6)
ax.plot([lx, lx], [9, 10], color=wood, lw=2)
ax.add_patch(Circle((lx, 8.8), 0.5, color="#ffe9a8"))
# steps, filled down to the floor, and the upper floor
for i in range(n):
    ax.add_patch(Rectangle((x0 + i * dx, y0), x1 - x0 - i * dx + 3, (i + 1) * dy, color=wood))
    ax.add_patch(Rectangle((x0 + i * dx - 0.1, y0 + (i + 1) * dy - 0.18), dx + 0.1, 0.18, color=carpet))
ax.add_patch(Rectangle((x1, y1 - 0.2), 3, 0.2, color=carpet))
# rail
for i in range(n + 3):
    bx = x0 + (i + 0.5) * dx
    by = y0 + min(i + 1, n) * dy
    ax.plot([bx, bx], [by, by + 1.7], color=wood if wall > "#8" else carpet, lw=4)
ax.plot([x0 + 0.5 * dx, x1 - 0.5 * dx, x1 + 3], [y0 + dy + 1.7, y1 + 1.7, y1 + 1.7], color=carpet, lw=9)
flip = random.random() < 0.5
ax.set_xlim((10, 0) if flip else (0, 10))
ax.set_ylim(0, 10)
