# A sphere shaded by the angle between its surface and the light.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import hsv_to_rgb
from matplotlib.patches import Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])

ground = hsv_to_rgb((random.random(), random.uniform(0.03, 0.25), random.uniform(0.7, 0.97)))
ax.add_patch(plt.Rectangle((-2, -2), 4, 4, color=ground, zorder=0))

radius = random.uniform(0.4, 0.75)
cx, cy = random.uniform(-0.2, 0.2), random.uniform(-0.1, 0.15)
light = np.array([random.choice([-1, 1]) * random.uniform(0.3, 0.8), 0.7, 0.6])
light = light / np.linalg.norm(light)

# shadow on the ground, on the side away from the light
ax.add_patch(Ellipse((cx - light[0] * radius * 0.6, cy - radius), radius * 1.9, radius * 0.4,
                     color=ground * 0.7, zorder=1))

# surface normal of every pixel inside the disc
x, y = np.meshgrid(np.linspace(-1, 1, 300), np.linspace(-1, 1, 300))
z = np.sqrt(np.clip(1 - x**2 - y**2, 0, 1))
shade = np.clip(x * light[0] + y * light[1] + z * light[2], 0, 1)
colour = hsv_to_rgb((random.random(), random.uniform(0.5, 0.9), random.uniform(0.7, 1.0)))
picture = np.zeros((300, 300, 4))
picture[..., :3] = np.clip(colour * (0.15 + 0.85 * shade)[..., None] + 0.6 * (shade ** 20)[..., None], 0, 1)
picture[..., 3] = x**2 + y**2 <= 1
ax.imshow(picture, origin="lower", extent=(cx - radius, cx + radius, cy - radius, cy + radius), zorder=2)

ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
