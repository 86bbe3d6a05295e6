import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#dfe8d8", "#2d3a45", "#f3e3c8", "#5a7d5a", "#8fb8d6", "#4b2b2b"]))
rings = random.choice([["white", "black", "#3f8fd2", "#d8333a", "#f4c93a"], ["#c9283a", "white", "#c9283a", "white", "#c9283a"], ["#f2e3b3", "#8a5a2b", "#f2e3b3", "#8a5a2b", "#c9283a"], ["#1d3557", "#f1faee", "#1d3557", "#f1faee", "#e63946"]])
cx, cy, r = random.uniform(-0.9, 0.3), random.uniform(-0.8, 0.3), random.uniform(3.1, 3.7)
ax.add_patch(Circle((cx + 0.2, cy - 0.3), r, color="black", alpha=0.25))
for k, c in enumerate(rings):
    ax.add_patch(Circle((cx, cy), r * (1 - k / 5), fc=c, ec="#555555", lw=0.8))
tip = np.array([cx, cy]) + np.random.normal(0, 0.25, 2)
a = random.uniform(0.35, 1.15)
u = np.array([np.cos(a), np.sin(a)])
n = np.array([-u[1], u[0]])
long = random.uniform(3.7, 4.3)
end = tip + u * long
ax.plot(*np.c_[tip + [0.1, -0.15], end + [0.5, -0.6]], color="black", alpha=0.3, lw=6)
ax.plot(*np.c_[tip, end], color=random.choice(["#8a5a2b", "#d9c29a", "#2b2b2b"]), lw=6, solid_capstyle="round")
ax.add_patch(Polygon([tip - u * 0.12, tip + u * 0.4 + n * 0.2, tip + u * 0.4 - n * 0.2], color="#555b66"))
feather = random.choice(["#e63946", "#2a9d8f", "#ffffff", "#ffb703", "#7b2cbf"])
for side in (1, -1):
    p = end - u * 0.2
    ax.add_patch(Polygon([p, p + u * 0.45 + n * side * 0.5, p + u * 0.05 + n * side * 0.5 - u * 0.6, p - u * 1.1], fc=feather, ec="#333333", lw=1.2))
