# A striped square, turned by some angle, with a repeating band of two to four
# stripe colours (like ticking, deck-chair or mattress cloth), light and shadow.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")

palettes = [
    ["#b23a48", "#fbf1df", "#e8a33d", "#23395d"], ["#16697a", "#fbf7ee", "#f08a24", "#82c0cc"],
    ["#222222", "#f4f4f0", "#c1121f", "#8d99ae"], ["#386641", "#f2e8cf", "#a7c957", "#bc4749"],
    ["#5a189a", "#f3e8ff", "#ffb703", "#9d4edd"], ["#0d3b66", "#faf0ca", "#f95738", "#ee964b"],
    ["#3d2b1f", "#e9dcc9", "#a4763f", "#6b705c"], ["#ff5d8f", "#fff0f3", "#3a86ff", "#ffbe0b"]]
colours = random.choice(palettes)
grounds = ["#f4efe6", "#dfe6e9", "#cfd8c8", "#38404f", "#e9d5c3", "#b7c9d6", "#6b4f3a"]
ground = np.array(to_rgb(random.choice(grounds)))

# --- ground: two shades of one colour, in boards or as a soft gradient
ax.add_patch(Rectangle((0, 0), 10, 10, color=ground))
if random.random() < 0.5:
    boards = random.randint(3, 7)
    for i in range(boards):
        shade = ground * random.uniform(0.86, 1.0)
        ax.add_patch(Rectangle((0, i * 10 / boards), 10, 10 / boards, facecolor=shade, edgecolor=ground * 0.7, lw=1.5))
else:
    for i in range(40):
        ax.add_patch(Rectangle((0, i / 4), 10, 0.26, color=ground * (1 - 0.006 * i), linewidth=0))

# --- the square in its own coordinates (u, v from -1 to 1), turned and placed
tilt = random.choice([0, 0, np.pi / 4, random.uniform(-0.5, 0.5)])
half = random.uniform(2.0, 3.3) if abs(tilt) > 0.6 else random.uniform(2.2, 3.8)
reach = half * (abs(np.cos(tilt)) + abs(np.sin(tilt))) + 0.3
centre = np.array([random.uniform(reach, 10 - reach) if reach < 5 else 5 for _ in range(2)])
turn = np.array([[np.cos(tilt), -np.sin(tilt)], [np.sin(tilt), np.cos(tilt)]])


def place(uv):
    return np.asarray(uv) * half @ turn.T + centre


corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
for k in (0.28, 0.2, 0.12):
    ax.add_patch(Polygon(place(corners) + (k, -k), color="black", alpha=0.12, linewidth=0))
square = Polygon(place(corners), facecolor=colours[1], edgecolor="none")
ax.add_patch(square)

# --- stripes: one band of widths, repeated across
band = [(random.uniform(0.08, 0.3), c) for c in random.sample(colours, random.randint(2, 4))]
slant = random.choice([0, 0, 90, 45, -45])
a = np.radians(slant)
along, across = np.array([-np.sin(a), np.cos(a)]), np.array([np.cos(a), np.sin(a)])
s, i = -1.5, 0
while s < 1.5:
    width, colour = band[i % len(band)]
    quad = [across * s - along * 2, across * (s + width) - along * 2,
            across * (s + width) + along * 2, across * s + along * 2]
    stripe = Polygon(place(quad), facecolor=colour, edgecolor="none")
    ax.add_patch(stripe)
    stripe.set_clip_path(square)
    s, i = s + width, i + 1

# --- weave: fine threads over the stripes
for t in np.linspace(-1, 1, random.choice([30, 45, 60])):
    for p, q, c in (((t, -1), (t, 1), "white"), ((-1, t), (1, t), "black")):
        ends = place([p, q])
        ax.plot(ends[:, 0], ends[:, 1], color=c, lw=0.6, alpha=0.22)

# --- light falls from one corner, the opposite one is darker
bright = random.randrange(4)
for k in np.linspace(0.2, 1.6, 10):
    p = np.array(corners[bright])
    q = [p, p * (1, 1 - k), p * (1 - k, 1)]
    glow = Polygon(place(q), color="white", alpha=0.045, linewidth=0)
    dusk = Polygon(place([-np.array(v) for v in q]), color="black", alpha=0.05, linewidth=0)
    for patch in (glow, dusk):
        ax.add_patch(patch)
        patch.set_clip_path(square)
if random.random() < 0.6:
    ax.add_patch(Polygon(place(corners), fill=False, edgecolor=colours[0], linewidth=random.uniform(2, 8)))
plt.show()
