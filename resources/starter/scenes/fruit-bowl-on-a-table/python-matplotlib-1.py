import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#e8dcc8", "#33414f", "#c7d5cd", "#5b3a3a", "#f2cf9f", "#8ea6b8"]))
for k in np.arange(0, 10, 1.0) if random.random() < 0.4 else []:
    ax.add_patch(Rectangle((k, 3), 0.5, 7, color="white", alpha=0.1, lw=0))
table = np.array(random.choice([(0.55, 0.35, 0.2), (0.85, 0.8, 0.72), (0.3, 0.2, 0.16), (0.7, 0.25, 0.25), (0.4, 0.5, 0.45)]))
ax.add_patch(Rectangle((0, 0), 10, 3.1, color=table))
for y in np.linspace(0.2, 2.9, 7):
    ax.plot([0, 10], [y, y + random.uniform(-0.1, 0.1)], color=table * 0.85, lw=1.2)
cx, w = 5 + random.uniform(-0.5, 0.5), random.uniform(2.9, 3.4)
ax.add_patch(Ellipse((cx + 0.3, 1.55), 2 * w * 0.85, 0.8, color="black", alpha=0.3))


def fruit(x, y, r, c, kind):
    c = np.array(c)
    for k in range(14):
        f = k / 13
        ax.add_patch(Ellipse((x - 0.25 * r * f, y + 0.28 * r * f), 2 * r * (1 - 0.85 * f) * (1.2 if kind == "lemon" else 1), 2 * r * (1 - 0.85 * f), angle=20, color=np.clip(c * (0.62 + 0.5 * f), 0, 1), lw=0))
    if kind == "apple":
        ax.plot([x, x + 0.12], [y + r * 0.8, y + r * 1.25], color="#4a2f16", lw=3)
        ax.add_patch(Ellipse((x + 0.36, y + r * 1.12), 0.5, 0.22, angle=25, color="#4f8a3a"))


tones = {"apple": [(0.85, 0.15, 0.15), (0.55, 0.75, 0.2), (0.9, 0.4, 0.2)], "orange": [(0.98, 0.55, 0.1)], "lemon": [(0.98, 0.88, 0.25)], "plum": [(0.4, 0.15, 0.45)], "peach": [(0.98, 0.65, 0.45)]}
t = np.linspace(0.25, 2.3, 40)
for k in range(random.choice([0, 2, 3])):
    r = 2.5 + 0.28 * k
    side = 1
    ax.plot(cx - 0.6 + side * r * np.cos(t), 3.0 + r * 0.9 * np.sin(t), color=[(0.95, 0.8, 0.2), (0.88, 0.7, 0.15)][k % 2], lw=15, solid_capstyle="round")
for row, (n, y, reach) in enumerate([(3, 5.3, 0.32), (4, 4.55, 0.62), (5, 3.75, 0.8)]):
    for k in np.random.permutation(n):
        kind = random.choice(["apple", "apple", "orange", "lemon", "plum", "peach"])
        fruit(cx + (k - (n - 1) / 2) * 2 * w * reach / n + random.uniform(-0.12, 0.12), y + random.uniform(-0.12, 0.12), random.uniform(0.68, 0.86), random.choice(tones[kind]), kind)
if random.random() < 0.6:
    g = random.choice([(0.35, 0.1, 0.4), (0.6, 0.75, 0.25)])
    side = random.choice([-1, 1])
    for k in range(22):
        fruit(cx + side * (w * 0.72 + random.gauss(0, 0.25)), 3.7 - 0.055 * k + random.gauss(0, 0.15), 0.24, g, "grape")
bowl = np.array(random.choice([(0.25, 0.4, 0.65), (0.92, 0.9, 0.86), (0.5, 0.28, 0.16), (0.75, 0.35, 0.25), (0.25, 0.5, 0.45)]))
a = np.linspace(np.pi, 2 * np.pi, 60)
p = np.c_[cx + w * np.cos(a) * (1 - 0.12 * np.abs(np.sin(a)) ** 3), 3.6 + 2.05 * np.sin(a)]
body = Polygon(p, fc=bowl, ec=bowl * 0.5, lw=2)
ax.add_patch(body)
for k in range(12):
    s = Ellipse((cx + w * 0.6 + 0.1 * k, 2.9), 1.8, 3.5, color="black", alpha=0.05, lw=0)
    ax.add_patch(s); s.set_clip_path(body)
ax.add_patch(Rectangle((cx - w * 0.99, 3.5), 1.98 * w, 0.2, color=np.clip(bowl * 1.25, 0, 1)))
if random.random() < 0.5:
    ax.plot(p[8:52, 0] * 0.96 + cx * 0.04, p[8:52, 1] + 0.55, color=np.clip(bowl * 1.5, 0, 1), lw=4, ls=(0, (0.1, 2)), dash_capstyle="round")
ax.add_patch(Rectangle((cx - 1, 1.42), 2, 0.26, color=bowl * 0.7))
