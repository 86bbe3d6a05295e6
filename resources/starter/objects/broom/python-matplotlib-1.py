import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
ground = np.array(random.choice([(0.86, 0.8, 0.7), (0.24, 0.27, 0.35), (0.7, 0.8, 0.75), (0.45, 0.25, 0.25), (0.95, 0.87, 0.7), (0.55, 0.6, 0.75)]))
fig.patch.set_facecolor(ground)
for y in np.arange(-5, 5, 0.9):
    ax.plot([-5, 5], [y, y], color=ground * 0.9, lw=2.5)
    for x in np.random.uniform(-5, 5, 3):
        ax.plot([x, x], [y, y + 0.9], color=ground * 0.9, lw=2.5)
tr = Affine2D().rotate_deg(random.choice([random.uniform(-38, 38), random.uniform(142, 218)])).translate(*np.random.uniform(-0.2, 0.2, 2)) + ax.transData
straw = np.array(random.choice([(0.88, 0.7, 0.32), (0.75, 0.52, 0.25), (0.93, 0.82, 0.5), (0.5, 0.36, 0.22)]))
wood = np.array(random.choice([(0.5, 0.3, 0.16), (0.72, 0.5, 0.28), (0.35, 0.22, 0.16), (0.75, 0.2, 0.2), (0.2, 0.4, 0.55)]))
bend = random.uniform(-0.25, 0.25)
y = np.linspace(-1.3, 4.5, 50)
x = bend * np.sin((y + 1.3) / 5.8 * np.pi)
for lw, f, dx in ((15, 0.5, 0.0), (11, 1.0, -0.02), (3, 1.35, -0.07)):
    ax.plot(x + dx, y, color=np.clip(wood * f, 0, 1), lw=lw, transform=tr, solid_capstyle="round")
wide = random.uniform(1.25, 2.0)
flat = random.random() < 0.4
for _ in range(330):
    u = random.gauss(0, 0.45) if not flat else random.uniform(-1, 1)
    u = np.clip(u, -1, 1)
    t = np.linspace(0, 1, 8)
    end = -4.5 + random.uniform(-0.1, 0.55) + (0 if flat else 0.5 * u * u)
    px = (0.24 + (wide - 0.24) * np.sin(t * np.pi / 2) ** (1.3 if not flat else 0.5)) * u + random.uniform(-0.05, 0.05)
    ax.plot(px, -1.0 + (end + 1.0) * t, color=np.clip(straw * random.uniform(0.62, 1.18), 0, 1), lw=random.uniform(1.2, 2.4), transform=tr)
cord = random.choice(["#b3202c", "#2b59c3", "#3b2a1c", "#f1e3c0"])
for k, yy in enumerate((-1.1, -1.35, -1.85, -2.1)):
    t = (-1.0 - yy) / 3.5
    w = 0.3 + (wide - 0.3) * np.sin(t * np.pi / 2) ** (1.3 if not flat else 0.5)
    a = np.linspace(-1, 1, 20)
    ax.plot(a * w * 0.98, yy - 0.1 * (1 - a * a), color=cord, lw=6, transform=tr, solid_capstyle="round")
    ax.plot(a * w * 0.98, yy - 0.1 * (1 - a * a) + 0.03, color="white", alpha=0.3, lw=1.5, transform=tr)
for _ in range(random.choice([0, 15, 40])):
    q = np.random.uniform(-5, 5, 2)
    ax.add_patch(Polygon(q + np.random.normal(0, 0.13, (4, 2)), fc=random.choice(["#8d99ae", "#c9a227", "#a44a3f", "#6b705c"]), lw=0))
