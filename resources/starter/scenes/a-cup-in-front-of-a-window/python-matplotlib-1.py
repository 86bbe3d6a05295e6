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
if random.random() < 0.5:
    ax.invert_xaxis()
# wall and window with something to see outside
ax.add_patch(Rectangle((0, 0), 100, 100, color=random.choice(["#e9dcc3", "#cfd8dc", "#d9c2b0", "#b9c7a8", "#5a5f6e"])))
wx, wy, ww, wh = random.uniform(8, 22), random.uniform(22, 28), random.uniform(56, 74), random.uniform(56, 68)
frame = random.choice(["#ffffff", "#6b4423", "#2f3b45"])
ax.add_patch(Rectangle((wx - 4, wy - 4), ww + 8, wh + 8, color=frame))
sky, hill = random.choice([("#9fd3f0", "#7fb069"), ("#1c2748", "#10192e"), ("#ffc48c", "#8a5a5a"), ("#c3ccd3", "#8a9a90"), ("#e3eef5", "#ffffff")])
ax.add_patch(Rectangle((wx, wy), ww, wh, color=sky))
t = np.linspace(0, 1, 50)
ax.fill_between(wx + ww * t, wy, wy + wh * (0.25 + 0.1 * np.sin(t * random.uniform(4, 9))), color=hill)
ax.add_patch(Circle((wx + ww * random.uniform(0.15, 0.85), wy + wh * 0.8), random.uniform(3, 6), color="#fff0a0"))
ax.plot([wx + ww / 2] * 2, [wy, wy + wh], color=frame, lw=8, zorder=1)
if random.random() < 0.6:
    ax.plot([wx, wx + ww], [wy + wh * 0.55] * 2, color=frame, lw=8, zorder=1)
ax.add_patch(Rectangle((wx - 12, wy - 12), ww + 24, 9, color="#c99a6b"))

# the cup stands on the sill
c = random.choice(["#d9483b", "#f4f4f0", "#2f7fb8", "#e0b04a", "#3f8a6a", "#7a5a8c"])
h, r = random.uniform(20, 30), random.uniform(10, 15)
cx, base = random.uniform(34, 66), wy - 8
ax.add_patch(Ellipse((cx + r + 2, base + h * 0.5), r * 1.1, h * 0.6, fill=False, edgecolor=c, lw=9))
k = random.uniform(0.6, 1.0)
ax.add_patch(Polygon([(cx - r, base + h), (cx + r, base + h), (cx + r * k, base), (cx - r * k, base)], facecolor=c, edgecolor="#444444", lw=1))
ax.add_patch(Ellipse((cx, base + h), 2 * r, 5, facecolor=c, edgecolor="#444444", lw=1))
ax.add_patch(Ellipse((cx, base + h), 1.7 * r, 3.6, color=random.choice(["#4a2a16", "#c98a3a", "#8a5a3a"])))
for d in (-3, 3):
    s = np.linspace(0, 1, 30)
    ax.plot(cx + d + 1.5 * np.sin(s * 10), base + h + 4 + 14 * s, color="white", lw=3, alpha=0.8)
