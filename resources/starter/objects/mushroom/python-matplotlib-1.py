import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

cap, spot = random.choice([("#cf3a2c", "#fff6e8"), ("#9a6238", "#c99a6a"), ("#e8963a", "#fbe6c0"), ("#efe3cc", "#c9b48a"), ("#7a5a9a", "#e0d0f0"), ("#5a4030", "#8a6a50"), ("#d9607a", "#fff0f2"), ("#c9a04a", "#f6e6b0")])
stem = random.choice(["#f3ead6", "#e0cda8", "#ffffff", "#d9c4b4"])
air, ground = random.choice([("#e8f0dc", "#8fb35c"), ("#cfe0e6", "#6b7a4a"), ("#f4e2c4", "#a8783f"), ("#33483f", "#1f2f22"), ("#e6dcea", "#7a6a5a"), ("#b8d4a8", "#4f7a3a")])
dome = random.uniform(1.2, 2.6)             # height of the cap
fig.patch.set_facecolor(air)


def mushroom(x, y, s, lean, z):
    height, wide, thick = s * random.uniform(2.0, 3.8), s * random.uniform(1.7, 2.7), s * random.uniform(0.35, 0.8)
    u = np.linspace(0, 1, 30)
    mid = x + lean * s * u**2                                   # the stem may bend
    w = thick * (1 + 0.5 * (1 - u)**3)
    ax.fill(np.r_[mid - w, (mid + w)[::-1]], np.r_[y + height * u, (y + height * u)[::-1]], color=stem, zorder=z, lw=0)
    cx, cy = mid[-1], y + height
    t = np.linspace(0, np.pi, 60)
    ax.fill(cx + wide * np.cos(t), cy - 0.2 * s + dome * s * np.sin(t), color=cap, zorder=z + 1)
    for _ in range(random.randint(4, 10)):
        a, q = random.uniform(0.3, 2.8), random.uniform(0.2, 0.8)
        ax.add_patch(Ellipse((cx + q * wide * np.cos(a), cy + q * dome * s * np.sin(a)), 0.5 * s, 0.42 * s, color=spot, zorder=z + 2))


ax.axhspan(0, 1.8, color=ground, zorder=0)
mushroom(random.uniform(4.2, 5.8), random.uniform(1, 1.6), random.uniform(0.9, 1.35), random.uniform(-0.4, 0.4), 1)
