import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
side = random.choice([1, -1])
half = random.uniform(5.1, 5.9)
x0, y0 = random.uniform(-0.5, 0.5), random.uniform(-0.8, 0.8)
ax.set_xlim(x0 - side * half, x0 + side * half)
ax.set_ylim(y0 - half, y0 + half)
ax.axis("off")

skin, belly = random.choice([("#3f6fa5", "#dfeaf2"), ("#4a525c", "#c9d0d6"), ("#2b7f8f", "#d8f0ea"), ("#6a7fb0", "#f2f2fa"), ("#23304a", "#aab8cc"), ("#8fa0ac", "#f6f6f2")])
sky, sea = random.choice([("#d6eef8", "#3f93c4"), ("#1a2342", "#14345c"), ("#fbdcb0", "#4f7f92"), ("#f4f4ee", "#7fb8b8"), ("#c7b8dc", "#4a4f8a")])
fig.patch.set_facecolor(sky)
ax.axhspan(-9, random.uniform(-1.2, 0.6), color=sea)

# the tail rises behind the body, with two flukes
ax.add_patch(Polygon([(1.6, 1.0), (3.0, 0.9), (3.7, 2.4), (3.3, 2.5), (2.6, 1.9)], color=skin))
ax.add_patch(Polygon([(3.2, 2.2), (2.1, 3.0), (2.5, 3.5), (3.5, 3.0), (4.6, 3.4), (4.9, 2.8), (3.8, 2.2)], color=skin))
body = Ellipse((-0.6, 0), 7.0, 3.4, color=skin)
ax.add_patch(body)
ax.add_patch(Polygon([(1.2, 1.2), (3.3, 1.9), (3.5, 1.0), (2.4, -0.9)], color=skin))
low = Ellipse((-1.0, -1.0), 6.2, 2.4, color=belly)
ax.add_patch(low)
low.set_clip_path(body)
for k in range(5):
    t = np.linspace(-3.6, 0.5 - 0.3 * k, 20)
    ax.plot(t, -0.45 - 0.22 * k - 0.05 * (t + 1.5) ** 2 * 0.4, color=skin, lw=1.5, clip_path=body)
ax.plot(np.linspace(-4.0, -2.2, 20), -0.1 - 0.15 * np.sin(np.linspace(0, 3.1, 20)), color="#16202c", lw=2.5)
ax.add_patch(Ellipse((-2.3, 0.3), 0.3, 0.3, color="#101820"))
ax.add_patch(Ellipse((-0.6, -1.5), 0.8, 2.0, angle=-25, color=skin))
# the spout
for s in (-1, 1):
    u = np.linspace(0, 1, 20)
    ax.plot(-1.6 + s * random.uniform(0.8, 1.2) * u, 1.6 + 2.2 * np.sin(2.2 * u), color="white" if sky != "#f4f4ee" else "#9fd0e6", lw=6, solid_capstyle="round")
