# Parallel wavy lines, level or upright.
import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")

ground, ink = random.choice([("#ffffff", "#1976a8"), ("#fff4e0", "#c8553d"), ("#102a43", "#62d0ff"),
                             ("#eaf4ea", "#2d6a4f"), ("#fde2e4", "#7b2d5b"), ("#222222", "#f5f5f5"),
                             ("#ffd95a", "#4c3d8f")])
ax.add_patch(plt.Rectangle((0, 0), 10, 10, color=ground))

count = random.randint(4, 12)
gap = 10 / count
height = gap * random.uniform(0.25, 0.6)
bends = random.uniform(2, 6)
width = random.uniform(2, 60 / count)
upright = random.random() < 0.35

t = np.linspace(0, 10, 400)
for i in range(count):
    wave = (i + 0.5) * gap + height * np.sin(2 * np.pi * bends * t / 10)
    if upright:
        ax.plot(wave, t, color=ink, linewidth=width)
    else:
        ax.plot(t, wave, color=ink, linewidth=width)

plt.show()
