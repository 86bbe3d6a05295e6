import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
n = 260
y, x = np.mgrid[0:1:n * 1j, 0:1:n * 1j]
a = random.uniform(0, np.pi)
u, v = x * np.cos(a) + y * np.sin(a), -x * np.sin(a) + y * np.cos(a)
freq = random.uniform(5, 11)
phase = 2 * np.pi * freq * u
for _ in range(4):
    kx, ky, p = random.uniform(-3, 3), random.uniform(-3, 3), random.uniform(0, 6.3)
    phase = phase + random.uniform(0.5, 1.3) * np.sin(2 * np.pi * (kx * x + ky * y) * 0.6 + p)
for _ in range(random.randint(2, 6)):
    px, py = random.random(), random.random()
    phase = phase + random.choice([-1, 1]) * np.arctan2(y - py, x - px)
field = np.sin(phase) + 0.25 * np.sin(2 * np.pi * v * 3 + 2 * u)
ink = random.choice(["#0d0d0d", "#1b1512", "#101018"])
white = random.choice(["#ffffff", "#f7efe2", "#eef1f4"])
fig.patch.set_facecolor(white)
ax.contourf(x, y, field, levels=[random.uniform(-0.25, 0.25), 9], colors=[ink])
ax.set_xlim(0, 1); ax.set_ylim(0, 1)
