import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.axis("off")
ground = random.choice(["#f5efe0", "#1d2338", "#c7ded8", "#f0c4b0", "#3a2436", "#ffffff", "#e6b94c", "#2e4a41"])
fig.patch.set_facecolor(ground)
band = np.array(to_rgb(random.choice(["#d1495b", "#edae49", "#3d84bf", "#4f9d76", "#a56cc9", "#f2f0ea", "#e27a3b"])))

# the knot: a trefoil, a woven square knot, or a line wound twice around a ring
kind = random.choice(["trefoil", "trefoil", "woven", "torus"])
t = np.linspace(0, 2 * np.pi, 721)
if kind == "trefoil":
    p = np.array([np.sin(t) + 2 * np.sin(2 * t), np.cos(t) - 2 * np.cos(2 * t), -np.sin(3 * t)])
elif kind == "woven":
    p = np.array([1.2 * np.cos(3 * t + 0.7), np.cos(2 * t + 0.2), np.cos(7 * t)])
else:
    a, b = random.choice([(2, 5), (2, 5), (2, 7)])
    p = np.array([(2.1 + 0.95 * np.cos(b * t)) * np.cos(a * t), (2.1 + 0.95 * np.cos(b * t)) * np.sin(a * t), np.sin(b * t)])
turn, mirror = random.uniform(0, 6), random.choice([-1, 1])
x, y, z = mirror * (p[0] * np.cos(turn) - p[1] * np.sin(turn)), p[0] * np.sin(turn) + p[1] * np.cos(turn), p[2]
scale = random.uniform(3.5, 4.2) / np.hypot(x, y).max()
x, y = x * scale, y * scale
width = {"trefoil": random.uniform(24, 44), "woven": random.uniform(16, 26), "torus": random.uniform(16, 24)}[kind]
rim = np.array(to_rgb(ground)) * 0.25

for k in range(5):                                    # the shadow on the ground
    ax.plot(x + 0.2, y - 0.24, color="black", alpha=0.05, lw=width * (0.7 + 0.2 * k), zorder=1)

# from the lowest strand to the highest: rim, body, band of light, with colour that darkens below
points = np.column_stack([x, y])
block = 20
for rank, k in enumerate(sorted(range(0, 720, block), key=lambda k: z[(k + block // 2) % 720])):
    s = points[np.arange(k - 2, k + block + 3) % 720]
    inner = s[2:-2]
    f = 0.78 + 0.22 * (z[k] - z.min()) / np.ptp(z)
    for part, colour, w, off in ((inner, rim, 1.24, 0), (s, band * f * 0.7, 1.0, 0), (s, band * f, 0.72, 0.03), (s, np.clip(band * f * 1.05 + 0.25, 0, 1), 0.2, 0.1)):
        ax.add_collection(LineCollection([part + np.array([-off, off]) * width / 36], colors=[np.clip(colour, 0, 1)], linewidths=width * w, capstyle="butt", zorder=2 + rank * 0.01))
