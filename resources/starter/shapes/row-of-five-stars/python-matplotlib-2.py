# A row of five stars: folded gold, glowing, stitched on cloth or cut from paper.
# The row is level, slanting, upright or slightly bowed.
import math
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle
from matplotlib.colors import LinearSegmentedColormap, to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])

scheme = random.choice([  # ground top, ground bottom, star
    ("#0f1640", "#41508f", "#ffd75e"), ("#2b0a3d", "#8c2f6b", "#ffe3f1"), ("#f7f1e3", "#e3cfa4", "#c1121f"),
    ("#8b1e2d", "#5c0f1c", "#f2c14e"), ("#cdeaf5", "#8fc7dd", "#f77f00"), ("#0d3b2a", "#1f6b4a", "#f1f5e8"),
    ("#fdfdfd", "#dadfe6", "#3d5a98"), ("#101014", "#35353f", "#7fe7ff"), ("#ffe0b5", "#f4a261", "#6d2e8c"),
    ("#d9f0d0", "#a4cf9a", "#c9184a")])
top, bottom, colour = (np.array(to_rgb(c)) for c in scheme)

# --- ground: gradient, plus cloth threads, speckles or boards
ax.imshow(np.linspace(0, 1, 60).reshape(-1, 1), extent=(0, 12, 0, 12), interpolation="bilinear",
          cmap=LinearSegmentedColormap.from_list("ground", [top, bottom]))
material = random.choice(["cloth", "speckles", "boards", "smooth"])
if material == "cloth":
    t = np.linspace(0, 12, 110)
    ax.hlines(t, 0, 12, color="black", lw=0.5, alpha=0.16, zorder=0.5)
    ax.vlines(t, 0, 12, color="white", lw=0.5, alpha=0.16, zorder=0.5)
elif material == "speckles":
    n = random.randint(80, 260)
    ax.scatter(np.random.rand(n) * 12, np.random.rand(n) * 12, s=np.random.rand(n) * 4,
               color=(top + 1) / 2, alpha=0.7, linewidths=0, zorder=0.5)
elif material == "boards":
    for x in np.arange(0, 12, random.uniform(1.2, 3)):
        ax.axvline(x, color=bottom * 0.6, lw=2, zorder=0.5)
        for _ in range(6):
            gx = x + random.uniform(0.1, 1.2)
            ax.plot([gx, gx + random.uniform(-0.1, 0.1)], [0, 12], color=bottom * 0.75, lw=0.7, alpha=0.6, zorder=0.5)

# --- the row: a line through the picture, turned by some angle, maybe bowed
lean = random.choice([0, 0, random.uniform(-0.45, 0.45), math.pi / 2, random.choice([-0.78, 0.78])])
gap = random.uniform(2.0, 2.3)
bow = random.choice([0, 0, random.uniform(-0.25, 0.25)])
room = 3.0 if abs(lean) in (0, math.pi / 2) else 0.6
centre = np.array([6.0, 6.0]) + random.uniform(-room, room) * np.array([-math.sin(lean), math.cos(lean)])
size = random.uniform(0.85, 1.15)
waist = size * random.uniform(0.36, 0.55)
style = random.choice(["folded", "glow", "stitched", "paper", "outlined"])
turn = random.choice([0, lean, random.uniform(-0.3, 0.3)])
wobble = random.choice([0, 0.15])

for i in range(5):
    s = i - 2
    d = np.array([s * gap, bow * (4 - s * s)])
    x = centre[0] + d[0] * math.cos(lean) - d[1] * math.sin(lean)
    y = centre[1] + d[0] * math.sin(lean) + d[1] * math.cos(lean)
    a = math.pi / 2 + turn + random.uniform(-wobble, wobble) + np.arange(10) * math.pi / 5
    r = np.where(np.arange(10) % 2 == 0, size, waist)
    unit = np.column_stack([np.cos(a), np.sin(a)])
    points = unit * r[:, None] + (x, y)

    if style == "glow":
        for k in np.linspace(1.6, 0.4, 14):
            ax.add_patch(Circle((x, y), size * k, color=colour, alpha=0.025, linewidth=0))
    else:
        for k in (0.16, 0.11, 0.06):
            ax.add_patch(Polygon(points + (k, -k), color="black", alpha=0.14, linewidth=0))
    ax.add_patch(Polygon(points, facecolor=colour, edgecolor=colour * 0.6, linewidth=1.2, joinstyle="round"))

    if style in ("folded", "glow"):
        # every half ray takes the light of the side it faces (light from upper left)
        for k in range(10):
            m = (k + 1) % 10
            facing = a[k] + (math.pi / 2 if k % 2 else -math.pi / 2)
            lit = 0.78 + 0.3 * math.cos(facing - 2.3)
            facet = colour * lit if lit < 1 else colour + (1 - colour) * (lit - 1) * 4
            ax.add_patch(Polygon([(x, y), points[k], points[m]], facecolor=np.clip(facet, 0, 1), linewidth=0))
    elif style == "stitched":
        ax.add_patch(Polygon((points - (x, y)) * 0.82 + (x, y), fill=False, edgecolor=(colour + 2) / 3,
                             linewidth=1.6, linestyle=(0, (3, 2))))
    elif style == "paper":
        for k in (0.72, 0.45):
            ax.add_patch(Polygon((points - (x, y)) * k + (x, y), facecolor=colour + (1 - colour) * (0.75 - k * 0.6),
                                 edgecolor=colour * 0.8, linewidth=0.8))
    else:
        ax.add_patch(Polygon(points, fill=False, edgecolor=colour * 0.45, linewidth=4, joinstyle="round"))

ax.set_xlim(0, 12)
ax.set_ylim(0, 12)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
