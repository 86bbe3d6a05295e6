import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

flavours = random.sample(["#f58aa8", "#fbe9b4", "#a4e0c0", "#6b4028", "#c9a8e8", "#f7b25a", "#fdfaf2", "#8cc4f0", "#d8405a", "#c8d86a"], 3)
back, second = random.choice([("#cdeaf0", "#f2d9a0"), ("#fbdfe4", "#e89ab0"), ("#3f4f78", "#6a7ab0"), ("#fdf0cc", "#f2b95a"), ("#d4ecd8", "#7ab89a"), ("#e6dcf4", "#a58ad0")])
wafer, lines = random.choice([("#dfa356", "#a86c2a"), ("#f0c888", "#c9924a"), ("#b5773a", "#7a4a1e")])
x0, lean = random.uniform(4.3, 5.7), random.uniform(-8, 8)
r = random.uniform(1.25, 1.75)                 # radius of a scoop
count = random.randint(1, 3)
fig.patch.set_facecolor(back)
top = random.uniform(4.2, 5)
ax.add_patch(Polygon([(x0 - r, top), (x0 + r, top), (x0, top - random.uniform(3, 4))], color=wafer, zorder=1))
for k in np.linspace(-0.7, 0.7, 5):
    ax.plot([x0 + k * r, x0 + 0.35 * k * r + 0.2], [top, top - 2], color=lines, lw=2, zorder=1.1)
for i in range(count):
    ax.add_patch(Circle((x0, top + 0.5 * r + i * 1.1 * r), r * (1 - 0.08 * i), color=flavours[i], zorder=2 + i))
if random.random() < 0.5:
    ax.add_patch(Circle((x0, top + 0.5 * r + count * 1.1 * r - 0.15 * r), 0.35, color="#c8202e", zorder=2 + i))
