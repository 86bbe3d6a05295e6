# A checkered hexagon as a real thing: a board or tile with a bevelled rim.
# Chance turns hexagon and checks, picks the material and the surface below.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.collections import PolyCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])

# --- surface below: mottled, in one of many colours
ground = np.array(to_rgb(random.choice(["#dfe7ea", "#f0e4cf", "#c9d8c3", "#35524a", "#2f3e56", "#7a5b45",
                                        "#e6c9c9", "#b9b4c7", "#f4f4f2"])))
mottle = np.random.rand(12, 12)
ax.imshow(mottle, extent=(-5, 5, -5, 5), interpolation="bicubic",
          cmap=LinearSegmentedColormap.from_list("g", [ground * 0.85, ground]))
if random.random() < 0.4:
    for k in np.arange(-5, 5, random.uniform(0.7, 1.6)):
        ax.plot([k, k], [-5, 5], color=ground * 0.75, lw=1.5, zorder=0.5)
        ax.plot([-5, 5], [k, k], color=ground * 0.75, lw=1.5, zorder=0.5)

pairs = [("#222222", "#f5f5f0"), ("#a8402c", "#f6e6c9"), ("#1d4e89", "#dbe9f6"), ("#2d6a4f", "#e3f0d8"),
         ("#5a189a", "#ffd166"), ("#6b3a1e", "#efd6a4"), ("#c1121f", "#fdf0d5"), ("#0a9396", "#ffe5b4"),
         ("#e85d04", "#3a0ca3"), ("#ff5d8f", "#fff0f3")]
dark, light = (np.array(to_rgb(c)) for c in random.choice(pairs))

radius = random.uniform(2.8, 4.4)
free = 4.7 - radius
centre = np.array([random.uniform(-free, free), random.uniform(-free, free)])
turn = random.choice([0, np.pi / 6, random.uniform(0, np.pi / 3)])


def hexagon(r, shift=(0, 0)):
    a = turn + np.arange(6) * np.pi / 3
    return centre + np.array(shift) + r * np.column_stack([np.cos(a), np.sin(a)])


# --- shadow, then the ground colour of the checks
side = random.choice([-1, 1])
for k in (0.34, 0.24, 0.14):
    ax.add_patch(Polygon(hexagon(radius + k / 3, (side * k, -k)), color="black", alpha=0.13, linewidth=0))
rim = radius * random.uniform(0.05, 0.14)
field = Polygon(hexagon(radius - rim), facecolor=light, edgecolor="none")
ax.add_patch(field)

# --- checks: every square has its own slight shade
count = random.randint(3, 7)
cell = (radius - rim) / count
spin = turn + random.choice([0, 0, np.pi / 4])
rot = np.array([[np.cos(spin), np.sin(spin)], [-np.sin(spin), np.cos(spin)]])
squares, shades = [], []
for i in range(-2 * count, 2 * count):
    for j in range(-2 * count, 2 * count):
        unit = np.array([[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]]) * cell
        if np.hypot(*unit.mean(axis=0)) < radius + cell:
            squares.append(unit @ rot + centre)
            shades.append(np.clip((dark if (i + j) % 2 else light) * random.uniform(0.88, 1.04), 0, 1))
grout = random.choice(["none", dark * 0.6, light * 0.8])
checks = PolyCollection(squares, facecolors=shades, edgecolors=grout, linewidths=1.2)
ax.add_collection(checks)
checks.set_clip_path(field)

# --- gloss: a band of light across the board, clipped by it
g = random.uniform(0, np.pi)
gx, gy = np.meshgrid(np.linspace(-1, 1, 80), np.linspace(-1, 1, 80))
gloss = ax.imshow(gx * np.cos(g) + gy * np.sin(g), extent=(-5, 5, -5, 5), zorder=3, interpolation="bilinear",
                  cmap=LinearSegmentedColormap.from_list("gloss", [(1, 1, 1, 0.4), (1, 1, 1, 0), (0, 0, 0, 0.35)]))
gloss.set_clip_path(field)

# --- bevelled rim: six trapezoids, each lit by its direction
frame = random.choice([dark, dark * 0.6, np.array([0.55, 0.38, 0.22]), np.array([0.75, 0.75, 0.78])])
outer, inner = hexagon(radius), hexagon(radius - rim)
for k in range(6):
    m = (k + 1) % 6
    normal = turn + (k + 0.5) * np.pi / 3
    lit = 0.8 + 0.35 * np.cos(normal - (np.pi / 2 + side * 0.6))
    ax.add_patch(Polygon([outer[k], outer[m], inner[m], inner[k]], facecolor=np.clip(frame * lit, 0, 1),
                         edgecolor=frame * 0.4, linewidth=1, zorder=4))

ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
