# A red circle: shade, size and place are up to chance.
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")

# plain background
ground = random.choice(["#ffffff", "#f4f1de", "#dfe7ea", "#cfe8ef", "#d8e2dc",
                        "#fff1b8", "#2b2d42", "#c8d5b9", "#1f4e5f"])
ax.add_patch(Rectangle((0, 0), 10, 10, color=ground))

# the circle stays inside the picture
red = random.choice(["#e02020", "#c1121f", "#e63946", "#b5171e", "#f0383b", "#8f0d18"])
r = random.uniform(1.2, 4.2)
x = random.uniform(r + 0.3, 9.7 - r)
y = random.uniform(r + 0.3, 9.7 - r)

outline = random.choice(["none", "#5c0a10", "#ffffff", "#222222"])
ax.add_patch(Circle((x, y), r, facecolor=red, edgecolor=outline,
                    linewidth=random.uniform(1, 6)))

plt.show()
