import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
wall, floor = random.choice([("#efe9dc", "#cdbfa6"), ("#232a3b", "#3b455c"), ("#cfe3ea", "#9db9c2"), ("#4a2634", "#6e4152"), ("#fde7c7", "#dfb98b"), ("#3d5247", "#5f7c6b")])
fig.patch.set_facecolor(wall)
ax.add_patch(Polygon([(0, 0), (10, 0), (10, 3.4), (0, 3.4)], fc=floor, lw=0))
cube, ball = (np.array(c) for c in random.sample([(0.9, 0.3, 0.25), (0.2, 0.5, 0.8), (0.95, 0.75, 0.25), (0.3, 0.65, 0.45), (0.6, 0.35, 0.75), (0.93, 0.93, 0.9)], 2))
t, s = random.uniform(0.3, 0.7), random.uniform(2.1, 2.5)
side = 1 if t > 0.5 else -1
low = np.array([5 + (t - 0.5) * s * 1.4 + random.uniform(-0.3, 0.3), 1.4])
a, b, up = np.array([-1.5 * t, 0.42]) * s, np.array([1.5 * (1 - t), 0.42]) * s, np.array([0, 1.15]) * s
ax.add_patch(Polygon([low, low + a, low + a + b + [0.6, 0.3], low + b + [1.8, 0.1]], fc="black", alpha=0.25, lw=0))
for o, p, q, f in ((low, a, up, 0.75), (low, b, up, 0.5), (low + up, a, b, 1.1)):
    ax.add_patch(Polygon([o, o + p, o + p + q, o + q], fc=np.clip(cube * f, 0, 1), ec=cube * 0.35, lw=1.6, joinstyle="round"))
top = low + up + (a + b) / 2
r = random.uniform(1.15, 1.6)
ax.add_patch(Ellipse(top + [0.3, 0], r * 1.5, r * 0.5, fc="black", alpha=0.4, lw=0))
c = top + [0, r * 0.94]
for k in range(50):
    f = k / 49
    ax.add_patch(Circle(c + np.array([-0.34, 0.36]) * r * f, r * (1 - 0.93 * f), fc=np.clip(ball * (0.42 + 0.62 * f) + 0.45 * max(0, f - 0.75), 0, 1), lw=0))
if random.random() < 0.4:
    ax.add_patch(Ellipse(c, 2 * r, r * 0.55, angle=random.uniform(-25, 25), fill=False, ec=ball * 0.4, lw=4))
