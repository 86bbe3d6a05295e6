# A red circle with a texture and a shadow, on a tinted ground.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle
from matplotlib.colors import LinearSegmentedColormap, hsv_to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])

# background: a soft gradient between two neighbouring tints
hue = random.random()
value = random.choice([0.97, 0.9, 0.75, 0.3])
tint_a = hsv_to_rgb((hue, random.uniform(0.05, 0.3), value))
tint_b = hsv_to_rgb(((hue + 0.08) % 1, random.uniform(0.1, 0.4), value * 0.85))
angle = random.uniform(0, 6.28)
gx, gy = np.meshgrid(np.linspace(-1, 1, 60), np.linspace(-1, 1, 60))
ax.imshow(gx * np.cos(angle) + gy * np.sin(angle), extent=(0, 10, 0, 10),
          cmap=LinearSegmentedColormap.from_list("ground", [tint_a, tint_b]), interpolation="bilinear")

# place, size and shade of the circle
r = random.uniform(1.4, 4.1)
x, y = (random.uniform(r + 0.4, 9.6 - r) for _ in range(2))
red = np.array(hsv_to_rgb((random.choice([0.97, 0.985, 0.0, 0.01]), random.uniform(0.8, 0.95),
                           random.uniform(0.65, 0.95))))

# shadow: a few translucent circles
sx, sy = random.choice([-0.2, 0.2]), -0.2
for grow in (0.25, 0.15, 0.05):
    ax.add_patch(Circle((x + sx, y + sy), r + grow, color="black", alpha=0.10, linewidth=0))

disc = Circle((x, y), r, facecolor=red, edgecolor="none")
ax.add_patch(disc)

# texture inside the circle
texture = random.choice(["brush", "stipple", "rings", "blotches"])
dark, light = red * 0.72, red + (1 - red) * 0.3
if texture == "brush":
    for _ in range(60):
        h = random.uniform(-r, r)
        line, = ax.plot([x - r, x, x + r], [y + h, y + h + 0.15, y + h], color=random.choice([dark, light]),
                        lw=random.uniform(0.5, 6), alpha=0.35)
        line.set_clip_path(disc)
elif texture == "stipple":
    n = 700
    a, d = np.random.rand(n) * 6.28, r * np.sqrt(np.random.rand(n))
    dots = ax.scatter(x + d * np.cos(a), y + d * np.sin(a), s=np.random.rand(n) * 12,
                      c=[random.choice([dark, light]) for _ in range(n)], alpha=0.6, linewidths=0)
    dots.set_clip_path(disc)
elif texture == "rings":
    for k in np.arange(0.1, 1.0, random.uniform(0.08, 0.16)):
        ax.add_patch(Circle((x, y), r * k, fill=False, edgecolor=dark, lw=2, alpha=0.5))
else:
    cmap = LinearSegmentedColormap.from_list("reds", [dark, red, light])
    im = ax.imshow(np.random.rand(7, 7), cmap=cmap, interpolation="bicubic",
                   extent=(x - r, x + r, y - r, y + r), zorder=2)
    im.set_clip_path(disc)

ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
