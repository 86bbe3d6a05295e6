# A frosted donut with sprinkles, seen from above.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(-5, 5), ylim=(-5, 5)); ax.axis("off")
bg = random.choice(["#bfe3e0", "#fbe7c6", "#3d405b", "#f7cad0", "#264653", "#e9edc9"])
fig.patch.set_facecolor(bg)
dough = random.choice(["#d99a52", "#c98842", "#e3b26b"])
glaze = random.choice(["#f48fb1", "#5d3a26", "#fff6ea", "#8fd3c1", "#c9a0dc", "#f6c945"])
x0, y0 = random.uniform(-.6, .6), random.uniform(-.6, .6)
R = random.uniform(3.2, 4.1)
hole = R * random.uniform(.24, .36)
ax.add_patch(Circle((x0, y0), R, color=dough, lw=0))
t = np.linspace(0, 2 * np.pi, 200)
wave = R * .88 + R * .05 * np.sin(t * random.randint(7, 11) + random.uniform(0, 6))
ax.add_patch(Polygon(np.c_[x0 + wave * np.cos(t), y0 + wave * np.sin(t)], color=glaze, lw=0))
for _ in range(random.randint(30, 70)):
    a, q, b = random.uniform(0, 6.28), random.uniform(hole * 1.4, R * .78), random.uniform(0, 3.14)
    x, y = x0 + q * np.cos(a), y0 + q * np.sin(a)
    c = random.choice(["#e63946", "#ffd166", "#06d6a0", "#118ab2", "#ffffff"])
    ax.plot([x, x + .28 * np.cos(b)], [y, y + .28 * np.sin(b)], color=c, lw=4, solid_capstyle="round")
ax.add_patch(Circle((x0, y0), hole * 1.15, color=dough, lw=0))
ax.add_patch(Circle((x0, y0), hole, color=bg, lw=0))
