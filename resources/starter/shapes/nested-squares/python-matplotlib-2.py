# Nested squares as layers of cut paper, card frames or painted fields: each
# square may be turned a little more, may drift to a side and casts a shadow.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon
from matplotlib.colors import LinearSegmentedColormap, to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])

ramps = [["#7a1f2b", "#d1572f", "#f5b95a", "#fff8e0"], ["#0d1033", "#4b2a8c", "#d9485f", "#f7c873"],
         ["#081c15", "#2d6a4f", "#95d5b2", "#f1faee"], ["#03045e", "#0077b6", "#90e0ef", "#ffffff"],
         ["#222222", "#888888", "#f5f5f5"], ["#ffadad", "#ffd6a5", "#caffbf", "#9bf6ff", "#bdb2ff"],
         ["#3d2b1f", "#a4763f", "#e9dcc9"], ["#ff006e", "#8338ec", "#3a86ff", "#ffbe0b"]]
ramp = random.choice(ramps)
if random.random() < 0.5:
    ramp = ramp[::-1]
cmap = LinearSegmentedColormap.from_list("ramp", ramp)

# --- ground sheet: the first colour, greyed, with a smooth mottle
ground = 0.6 * np.array(to_rgb(ramp[0])) + 0.4 * np.array(to_rgb(random.choice(["#f4f0e6", "#3a3a44", "#c9d2d8"])))
ax.imshow(np.random.rand(9, 9), extent=(-1, 1, -1, 1), interpolation="bicubic", zorder=0,
          cmap=LinearSegmentedColormap.from_list("g", [ground * 0.88, ground]))

count = random.randint(4, 14)
largest = random.uniform(0.72, 0.95)
rule = random.choice(["same steps", "shrinking steps", "alternate"])
start = random.choice([0, 0, np.pi / 4, random.uniform(0, 1.5)])
twist = random.choice([0, 0, random.uniform(0.03, 0.12) * random.choice([-1, 1])])
if start:
    largest *= 0.72
drift = np.array([random.uniform(-1, 1), random.uniform(-1, 1)]) * random.choice([0, 0, 0.5])
look = random.choice(["stacked", "sunk", "flat", "outlined"])
light = np.array([random.choice([-1, 1]), 1]) / 40


def square(half, turn, centre):
    a = turn + np.pi / 4 + np.arange(4) * np.pi / 2
    return centre + half * np.sqrt(2) * np.column_stack([np.cos(a), np.sin(a)])


half, centre, outer = largest, np.zeros(2), None
for i in range(count):
    t = i / (count - 1)
    colour = np.array(cmap(t if rule != "alternate" else (i % 2) * 0.8 + 0.1)[:3])
    points = square(half, start + twist * i, centre)

    if look == "stacked":               # every square lies on the larger one
        for k in (1.0, 0.6):
            ax.add_patch(Polygon(points - light * k, color="black", alpha=0.18, linewidth=0))
    patch = Polygon(points, facecolor=colour, edgecolor="none")
    ax.add_patch(patch)

    # slight sheen over each field, from one corner to the other
    g = np.add.outer(np.linspace(-1, 1, 20), np.linspace(-1, 1, 20) * -np.sign(light[0]))
    r = np.abs(points - centre).max()
    sheen = ax.imshow(g, extent=(centre[0] - r, centre[0] + r, centre[1] - r, centre[1] + r), zorder=1,
                      cmap=LinearSegmentedColormap.from_list("s", [(1, 1, 1, 0.25), (1, 1, 1, 0), (0, 0, 0, 0.2)]))
    sheen.set_clip_path(patch)

    if look == "sunk":                  # every square is a window in the larger one
        for k in (1.6, 1.0, 0.5):
            top = np.vstack([points, points[:1], (points - light * k)[[0, 3, 2, 1, 0]]])
            shade = Polygon(top, color="black", alpha=0.18, linewidth=0)
            ax.add_patch(shade)
            shade.set_clip_path(patch)
    if look == "outlined":
        ax.add_patch(Polygon(points, fill=False, edgecolor=colour * 0.45, linewidth=2.5))

    # next square: smaller, and moved by part of the free room
    step = largest / count if rule != "shrinking steps" else half * (1 - 0.08 ** (1 / count))
    if twist:
        step = max(step, half * (1 - 1 / (np.cos(abs(twist)) + np.sin(abs(twist)))) + 0.008)
    centre = centre + drift * step
    half = half - step
    if half < 0.03:
        break

ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
