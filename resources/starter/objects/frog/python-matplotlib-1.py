import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
zoom, dx = random.uniform(3.1, 4.0), random.uniform(-0.5, 0.5)
ax.set_xlim(dx - zoom, dx + zoom)
ax.set_ylim(-0.28 * zoom - 0.5, 1.72 * zoom - 0.5)

green = random.choice(["#6ab04c", "#3f8f3a", "#a5b83a", "#8a6b3a", "#2f9e8f", "#e0a526"])
belly = random.choice(["#f4f0c0", "#ffffff", "#e3e8a0"])
sky, ground = random.choice([("#bfe3f2", "#4f8f5a"), ("#22304a", "#16402f"), ("#f6e2b0", "#a8763f"), ("#d9efd0", "#4a8f9f"), ("#f2c9c0", "#5a6b3a")])
fig.patch.set_facecolor(sky)
ax.axhspan(-9, random.uniform(0.3, 1.4), color=ground)


def oval(x, y, w, h, color, angle=0):
    ax.add_patch(Ellipse((x, y), w, h, angle=angle, fc=color, ec="#1f3317", lw=2))


wide = random.uniform(0.9, 1.15)
for s in (-1, 1):
    oval(s * 2.0 * wide, 0.1, 1.9, 0.5, green)
    oval(s * 1.7 * wide, 1.0, 1.7, 2.1, green, s * 20)
oval(0, 1.6, 3.4 * wide, 3.2, green)
oval(0, 1.4, 2.2 * wide, 2.5, belly)
for s in (-1, 1):
    oval(s * 0.95, 0.9, 0.6, 1.9, green, s * 8)
    oval(s * 1.0, 0.05, 1.1, 0.4, green)
oval(0, 3.3, 3.9 * wide, 2.2, green)
for s in (-1, 1):
    oval(s * 1.15 * wide, 4.3, 1.2, 1.2, green)
    oval(s * 1.15 * wide, 4.35, 0.85, 0.85, "#ffe066")
    oval(s * 1.15 * wide, 4.35, 0.5, 0.28, "#111111")
    ax.plot(s * 0.25, 3.65, "o", color="#1f3317", ms=4)
t = np.linspace(-1, 1, 40)
ax.plot(1.6 * wide * t, 2.9 + random.uniform(0.1, 0.5) * t**2, color="#1f3317", lw=3)
