import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_autoscale_on(False)
ax.axis("off")

near, far = random.choice([("#f5efe0", "#d9ccb0"), ("#1b2036", "#0c0f1c"), ("#cfe5e8", "#94b9c2"), ("#f6d2c2", "#d99f8b"), ("#2f4a3f", "#1a2c26"), ("#fbfbfb", "#dfe3ea"), ("#4b2a4f", "#2a1530"), ("#f0cb5b", "#cf9f2e")])
g = np.linspace(0, 1, 80)
t = np.clip(np.hypot(*np.meshgrid(g - 0.4, g - 0.6)) * 1.3, 0, 1)[..., None]
ax.imshow(np.array(to_rgb(near)) * (1 - t) + np.array(to_rgb(far)) * t, extent=(-5, 5, -5, 5), origin="lower", interpolation="bilinear", zorder=0)

turns = random.uniform(3.2, 7)
radius = random.uniform(1.3, 2.5)
tall = random.uniform(6.4, 7.6)
hand = random.choice([-1, 1])
taper = random.choice([0, 0, random.uniform(-0.6, 0.6)])
view = random.uniform(0.2, 0.45)                      # how far from above we look
thick = random.uniform(0.3, 0.62) * min(1, 4.6 / turns) * (1 if random.random() < 0.75 else 0.5)
lean = np.radians(random.choice([0, 90, 45, -45, 0]) + random.uniform(-14, 14))

u = np.linspace(0, 1, int(turns * 84))
angle = hand * 2 * np.pi * turns * u + random.uniform(0, 6)
r = radius * (1 + taper * (u - 0.5))
x, z = r * np.cos(angle), r * np.sin(angle)           # z > 0: the half of each turn that is nearer
y = tall * (u - 0.5) - view * z
X, Y = x * np.cos(lean) - y * np.sin(lean), x * np.sin(lean) + y * np.cos(lean)
scale = 4.35 / max(np.abs(X).max(), np.abs(Y).max())
X, Y, thick = X * scale, Y * scale, thick * scale
points = thick * 36                                   # thickness in points: the picture is 10 units and 360 points wide

# a soft shadow on the paper behind
for k in range(6):
    ax.plot(X + 0.28, Y - 0.34, color="black", alpha=0.035, lw=points * (0.7 + 0.18 * k), solid_capstyle="round", zorder=1)

colours = random.choice([["#e63946"], ["#f4a62a"], ["#1d7fbf"], ["#c9ccd4"], ["#d98b4a"], ["#2a9d8f"], ["#e63946", "#f4d35e", "#2a9d8f"], ["#ff70a6", "#70d6ff"], ["#7b2cbf", "#f72585"]])
stops = np.array([to_rgb(c) for c in colours])
place = u * (len(stops) - 1)
tint = np.column_stack([np.interp(place, range(len(stops)), stops[:, k]) for k in range(3)])
depth = (z / r + 1) / 2                               # 0 at the back, 1 in front
tint = tint * (0.5 + 0.5 * depth)[:, None]

# short pieces from the back to the front; each is a dark rim, a body and two lights, so that turns cover one another
pieces = np.stack([np.column_stack([X, Y])[:-3], np.column_stack([X, Y])[1:-2], np.column_stack([X, Y])[3:]], axis=1)
n = len(pieces)
block = 14
order = sorted(range(0, n, block), key=lambda k: z[min(k + block // 2, n - 1)])
slope = np.gradient(Y) / np.hypot(np.gradient(X), np.gradient(Y))
lift = np.column_stack([-np.gradient(Y), np.gradient(X)]) / np.hypot(np.gradient(X), np.gradient(Y))[:, None]
lift *= np.where(lift @ np.array([-0.4, 1]) < 0, -1, 1)[:, None]
for rank, k in enumerate(order):
    s = slice(k, min(k + block + 1, n))
    layer = 2 + rank * 0.01
    for width, gain, add, off in ((1.0, 0.42, 0, 0), (0.84, 0.72, 0, 0.03), (0.6, 1.0, 0, 0.09), (0.3, 1.1, 0.1, 0.16), (0.1, 1.0, 0.45, 0.21)):
        cap = "round" if k in (0, (n - 1) // block * block) else "butt"
        colour = np.clip(tint[s] * gain + add * (0.4 + 0.6 * depth[s, None]), 0, 1)
        moved = pieces[s] + (lift[s] * off * thick)[:, None, :]
        ax.add_collection(LineCollection(moved, colors=colour, linewidths=points * width, capstyle=cap, zorder=layer))
