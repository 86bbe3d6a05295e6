# An upright metal cylinder: a strip picture for the curved side, an ellipse on top.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, PathPatch
from matplotlib.path import Path
from matplotlib.colors import LinearSegmentedColormap, to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ground = random.choice(["#ffffff", "#e8ecef", "#34404c", "#f3eadf", "#cfd8d2", "#5a4a52", "#dbe6f2"])
ax.add_patch(plt.Rectangle((-1, -1), 2, 2, color=ground, zorder=0))

dark, light = random.choice([("#4b5258", "#f4f6f8"), ("#6b4a12", "#ffe9a8"), ("#5e2a14", "#ffc9a3"),
                             ("#3a4654", "#cfe4f7"), ("#222222", "#bbbbbb")])
width = random.uniform(0.3, 0.6)          # half width
height = random.uniform(0.25, 0.65)       # half height
flat = width * random.uniform(0.25, 0.45) # half height of the ellipses
x, y = random.uniform(-0.25, 0.25), random.uniform(-0.1, 0.1)

# shadow
side = random.choice([-1, 1])
ax.add_patch(Ellipse((x + side * 0.15, y - height), width * 2.3, flat * 2, color="black", alpha=0.25, zorder=1))

# outline of the curved side: down, along the lower arc, up again
a = np.linspace(np.pi, 2 * np.pi, 40)
low = np.column_stack([x + width * np.cos(a), y - height + flat * np.sin(a)])
outline = Path(np.vstack([[x - width, y + height], low, [x + width, y + height], [x - width, y + height]]))
body = PathPatch(outline, facecolor="none", edgecolor=dark, linewidth=2, zorder=3)
ax.add_patch(body)

# light and dark strips around the side
u = np.linspace(0, 1, 200)
shine = np.exp(-((u - random.uniform(0.2, 0.4)) / 0.12) ** 2) + 0.5 * np.exp(-((u - random.uniform(0.75, 0.9)) / 0.06) ** 2)
metal = LinearSegmentedColormap.from_list("metal", [dark, light])
strip = ax.imshow(np.tile(0.25 + 0.75 * shine, (2, 1))[:, ::side], cmap=metal, vmin=0, vmax=1, aspect="auto",
                  extent=(x - width, x + width, y - height - flat, y + height), zorder=2)
strip.set_clip_path(body)

top = 0.65 * np.array(to_rgb(light)) + 0.35 * np.array(to_rgb(dark))
ax.add_patch(Ellipse((x, y + height), 2 * width, 2 * flat, facecolor=top, edgecolor=dark, linewidth=2, zorder=4))

ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
