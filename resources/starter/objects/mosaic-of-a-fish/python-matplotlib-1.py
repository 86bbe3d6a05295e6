import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-1, 1); ax.set_ylim(-1, 1); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f0ead8", "#2b2b2b", "#8a8378"]))

sea = random.choice(["#2a6f97", "#bfe3e8", "#1b2a49", "#f4e8c8", "#4fa79b"])
skin, fin = random.choice([("#f2812b", "#d0402b"), ("#f2c53d", "#e07a2b"), ("#c44569", "#7a2c55"), ("#e8e2d0", "#8c9aa8"), ("#63b04f", "#2d6b45")])
n = random.randint(26, 36)
side = random.choice([-1, 1])
fat = random.uniform(0.32, 0.44)
c = (np.arange(n) + 0.5) / n * 2 - 1
X, Y = (v.ravel() for v in np.meshgrid(c, c))
x = X * side

body = ((x + 0.12) / 0.62) ** 2 + (Y / fat) ** 2 < 1
tail = (x > 0.38) & (x < 0.88) & (np.abs(Y) < (x - 0.36) * 0.95)
top = (Y > 0) & (Y < fat + 0.22 - 0.9 * (x + 0.1) ** 2 * 2) & (np.abs(x + 0.05) < 0.34)
low = (Y < 0) & (Y > -fat - 0.16) & (np.abs(x + 0.05) < 0.16)
eye = np.hypot(x + 0.48, Y - 0.09) < 0.1
pupil = np.hypot(x + 0.48, Y - 0.09) < 0.05
stripe = body & (np.sin(x * 14) > 0.55) & (x > -0.3)

colour = np.array([to_rgb(sea)] * len(X))
for mask, name in ((tail | top | low, fin), (body, skin), (stripe, fin), (eye, "#ffffff"), (pupil, "#111111")):
    colour[mask] = to_rgb(name)
colour = np.clip(colour + np.random.normal(0, 0.05, (len(X), 1)) + np.random.normal(0, 0.02, colour.shape), 0, 1)
r = 0.86 / n
corners = np.array([(-r, -r), (r, -r), (r, r), (-r, r)])
tiles = np.stack([X, Y], 1)[:, None, :] + corners + np.random.normal(0, 0.05 / n, (len(X), 4, 2))
ax.add_collection(PolyCollection(tiles, facecolors=colour, edgecolors="none"))
