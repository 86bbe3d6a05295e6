# One zigzag line across the picture.
import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")

ground, ink = random.choice([("#ffffff", "#e4572e"), ("#17223b", "#ffcb47"), ("#f3efe0", "#2e5e4e"),
                             ("#ffd6e0", "#7d1d4f"), ("#20232a", "#61dafb"), ("#d9ecf2", "#1b3a57"),
                             ("#f7d046", "#2b2b2b")])
ax.add_patch(plt.Rectangle((-1, -1), 2, 2, color=ground))

teeth = random.randint(3, 9)
height = random.uniform(0.12, 0.55)
x = np.linspace(-0.9, 0.9, 2 * teeth + 1)
y = np.where(np.arange(2 * teeth + 1) % 2 == 0, -height, height) + random.uniform(-0.3, 0.3)

# the line may run level, upright or slanting
turn = random.choice([0, 0, np.pi / 2, random.uniform(-0.6, 0.6)])
ax.plot(x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn), color=ink,
        linewidth=random.uniform(4, 40 / teeth + 4), solid_joinstyle=random.choice(["miter", "round"]))

plt.show()
