import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f4ead8", "#2b2a33", "#cfe0d2", "#dfe7f2", "#3d4f48", "#f7f3f7"]))
brown = np.array(random.choice([(0.45, 0.27, 0.13), (0.55, 0.35, 0.18), (0.36, 0.22, 0.14), (0.65, 0.45, 0.28)]))
w, h = random.choice([(7.4, 4), (6.6, 3), (4, 7.2), (3.2, 6.8), (7.8, 5)])
turn = Affine2D().rotate_deg(random.choice([0, 0, random.uniform(-18, 18)]))
tr = turn.translate(5 + random.uniform(-0.8, 0.8), 5 + random.uniform(-0.8, 0.8)) + ax.transData
ax.add_patch(Rectangle((-w / 2 + 0.18, -h / 2 - 0.22), w, h, color="black", alpha=0.28, transform=tr, lw=0))
body = Rectangle((-w / 2, -h / 2), w, h, facecolor=brown, edgecolor=brown * 0.55, lw=2.5, transform=tr)
ax.add_patch(body)
look = random.choice(["wood", "card", "plain"])
if look == "wood":
    knot = random.uniform(-w / 3, w / 3)
    x = np.linspace(-w / 2, w / 2, 120)
    for y in np.arange(-h / 2 + 0.1, h / 2, random.uniform(0.16, 0.3)):
        bulge = 0.5 * np.exp(-((x - knot) ** 2) / 0.5) * np.sign(y + 1e-3) * np.exp(-abs(y) / 1.2)
        line, = ax.plot(x, y + bulge + 0.04 * np.sin(x * 2 + y * 5), color=np.clip(brown * random.uniform(0.6, 1.25), 0, 1), lw=random.uniform(0.8, 2.2), transform=tr)
        line.set_clip_path(body)
elif look == "card":
    for x in np.arange(-w / 2, w / 2, 0.28):
        ax.plot([x, x], [-h / 2, h / 2], color=np.clip(brown * 1.25, 0, 1), lw=2.4, alpha=0.6, transform=tr)
    ax.add_patch(Rectangle((-w / 2, -h * 0.08), w, h * 0.16, color="#e8d9b8", alpha=0.8, transform=tr, lw=0))
else:
    for k in range(14):
        ax.add_patch(Rectangle((-w / 2, -h / 2 + h * k / 14), w, h / 14, color=np.clip(brown * (0.85 + 0.03 * k), 0, 1), transform=tr, lw=0))
