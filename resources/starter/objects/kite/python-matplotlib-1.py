# A diamond kite in the sky.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10)); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#8fd0f5", "#fbd6a3", "#274472", "#d7eef2"]))
for _ in range(5):
    x, y = random.uniform(0, 10), random.uniform(0, 10)
    for k in range(3):
        ax.add_patch(Ellipse((x + k * .6, y + random.uniform(-.2, .2)), 1.4, .8, color="white", alpha=.8, lw=0))
a, b = random.sample(["#e63946", "#ffb703", "#2a9d8f", "#7b2cbf", "#1d3557", "#f3722c"], 2)
x, y = random.uniform(4.4, 6), random.uniform(5.6, 6.2)
tilt = random.uniform(-.6, .6)
w, h = random.uniform(1.9, 2.4), random.uniform(2.4, 2.9)
rot = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
top, right, low, left, mid = np.array([(0, h), (w, .6), (0, -h), (-w, .6), (0, .6)]) @ rot + (x, y)
ax.add_patch(Polygon([top, right, mid], color=a))
ax.add_patch(Polygon([right, low, mid], color=b))
ax.add_patch(Polygon([low, left, mid], color=a))
ax.add_patch(Polygon([left, top, mid], color=b))
s = np.linspace(0, 1, 60)
tx, ty = low[0] + .6 * np.sin(s * 9), low[1] - s * 3
ax.plot(tx, ty, color="#333333", lw=2)
for i in (15, 30, 45):
    for q in (-1, 1):
        ax.add_patch(Polygon([(tx[i], ty[i]), (tx[i] + q * .5, ty[i] + .25), (tx[i] + q * .5, ty[i] - .25)], color=random.choice([a, b])))
ax.plot([mid[0], 0], [mid[1], 0], color="white", lw=1)
