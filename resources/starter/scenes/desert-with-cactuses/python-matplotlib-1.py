import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")

# sky, sun, sand
sky, sand, rock = random.choice([("#ffd9a0", "#e8b768", "#c46a3f"), ("#8fcdf0", "#f0d090", "#b5654a"), ("#e88a6a", "#b8723f", "#6b3346"), ("#2c3566", "#7d7290", "#3f3a5e")])
horizon = random.uniform(34, 52)
ax.add_patch(Rectangle((0, 0), 100, 100, color=sky))
ax.add_patch(Circle((random.uniform(10, 90), random.uniform(70, 90)), random.uniform(5, 10), color=random.choice(["#ff9f43", "#fff1a8"])))
mx, mw = random.uniform(0, 70), random.uniform(20, 40)
ax.add_patch(Polygon([(mx, horizon), (mx + 6, horizon + 15), (mx + mw - 6, horizon + 15), (mx + mw, horizon)], color=rock))
x = np.linspace(0, 100, 80)
ax.fill_between(x, 0, horizon + random.uniform(1, 4) * np.sin(x / random.uniform(8, 16)), color=sand)
green = random.choice(["#3c8d40", "#5a8f4a", "#2f6f5a"])


def cactus(cx, y, h):
    """A thick column and bent arms, drawn as round-ended lines."""
    w = h * 0.75
    ax.plot([cx, cx], [y + h * 0.1, y + h], color=green, lw=w, solid_capstyle="round")
    for s in random.sample([-1, 1], random.choice([1, 2, 2])):
        a, b = random.uniform(0.3, 0.55), random.uniform(0.7, 0.9)
        ax.plot([cx, cx + s * h * 0.3, cx + s * h * 0.3], [y + h * a, y + h * a, y + h * b], color=green, lw=w * 0.6,
                solid_capstyle="round", solid_joinstyle="round")


n = random.randint(2, 5)
for k, y in enumerate(sorted(np.random.uniform(6, horizon - 4, n), reverse=True)):
    cactus(12 + 76 * ((k * 2 + 1) % n + random.uniform(0.2, 0.8)) / n, y, random.uniform(22, 30) * (1.5 - y / 60))
for _ in range(random.randint(1, 6)):
    ax.add_patch(Ellipse((random.uniform(0, 100), random.uniform(3, horizon - 6)), random.uniform(4, 9), 3, color=rock))
