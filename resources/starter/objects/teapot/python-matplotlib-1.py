import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(*random.choice([(0, 100), (100, 0)]))       # spout left or right
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f6eee3", "#dbe7e4", "#f5d9cf", "#d7d3e8", "#39424e"]))
y = random.uniform(14, 26)
ax.add_patch(Rectangle((0, 0), 100, y + 4, color=random.choice(["#b98655", "#8a5a3c", "#e3d6bd", "#6f8f8a"])))

a = random.uniform(21, 28)                               # half width and half height of the body
b = random.uniform(17, 26)
cy = y + b
colour, dark = random.choice([("#3f7cac", "#2c5a80"), ("#c0563f", "#8a3626"), ("#e9e2d0", "#b5a98a"), ("#5f8f5a", "#3f6540"), ("#e0a526", "#a87812"), ("#7a4a6f", "#54304c")])

# handle, spout, body, foot, lid, knob
t = np.linspace(-1.3, 1.4, 40)
ax.plot(50 + a * 0.85 + 14 * np.cos(t), cy + 2 + b * 0.55 * np.sin(t), color=colour, lw=11, solid_capstyle="round")
ax.add_patch(Polygon([(50 - a * 0.6, cy - b * 0.6), (50 - a - 8, cy + b * 0.1), (50 - a - 17, cy + b * 0.85), (50 - a - 10, cy + b * 0.9), (50 - a * 0.7, cy + b * 0.35)], color=colour))
ax.add_patch(Ellipse((50, cy), 2 * a, 2 * b, color=colour))
ax.add_patch(Rectangle((50 - a * 0.5, y - 1.5), a, 3.5, color=dark))
ax.add_patch(Ellipse((50, cy + b * 0.9), a * 1.2, 8, color=dark))
ax.add_patch(Circle((50, cy + b * 0.9 + 6), 3.2, color=dark))
