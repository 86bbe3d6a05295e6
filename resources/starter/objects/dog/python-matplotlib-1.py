import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

coat, ear_c = random.choice([("#b06d34", "#6b3a18"), ("#d9b27a", "#a87b42"), ("#4b3a31", "#2a1e18"), ("#efe7da", "#8a5a36"), ("#8c8f94", "#55585e"), ("#c8622b", "#7d3612")])
sky, ground = random.choice([("#cfe6f4", "#7fb45a"), ("#f8dfc0", "#c99b5e"), ("#dfe7ef", "#f6f8fb"), ("#efe3f2", "#9a7fae"), ("#fbeeb8", "#5f9a6a")])
flip = random.choice([-1, 1])
size = random.uniform(0.85, 1.1)
leg = random.uniform(1.3, 2.4)           # long or short legs
length = random.uniform(3.2, 4.4)        # long or short body
depth = random.uniform(1.5, 2.1)
snout = random.uniform(0.9, 1.6)
x0, y0 = random.uniform(4.6, 5.2), random.uniform(1.0, 2.2)

move = Affine2D().translate(-0.3, 0).scale(flip * size, size).translate(x0, y0) + ax.transData


def put(p, z):
    p.set_transform(move); p.set_zorder(z); ax.add_patch(p); return p


def oval(x, y, w, h, c, z, angle=0, alpha=1):
    return put(Ellipse((x, y), w, h, angle=angle, color=c, lw=0, alpha=alpha), z)


def line(xs, ys, c, lw, z):
    ax.plot(xs, ys, color=c, lw=lw * size, solid_capstyle="round", transform=move, zorder=z)


fig.patch.set_facecolor(sky)
ax.axhspan(0, y0 + 0.4, color=ground, zorder=0)
top = leg + depth                     # height of the back
back, front = -length / 2, length / 2
u = np.linspace(0, 1, 30)
line(back + 0.1 - 0.9 * u, top - 0.5 + 1.5 * u**1.5, coat, 13, 2)
step = random.uniform(-0.3, 0.3)
for x, c, z in ((back + 0.95, ear_c, 2), (front - 0.85, ear_c, 2), (back + 0.5, coat, 3.5), (front - 0.35, coat, 3.5)):
    s = step if z == 2 else -step
    line([x, x + s], [leg + 0.3, 0.2], c, 18, z)
hx, hy = front + 0.75, top + random.uniform(0.5, 1.1)     # centre of the head
oval(0, leg + depth / 2, length + 0.6, depth, coat, 3)
put(Polygon([(front - 1.1, top - 0.2), (hx - 0.6, hy + 0.3), (hx + 0.3, hy - 0.6), (front + 0.2, leg + 0.7)], color=coat), 3)
oval(hx, hy, 1.7, 1.6, coat, 4)
oval(hx + 0.4 + snout / 2, hy - 0.25, snout + 0.5, 0.85, coat, 4)
oval(hx - 0.45, hy - 0.25, 0.6, 1.4, ear_c, 6, -15)
oval(hx + 0.6 + snout, hy - 0.1, 0.4, 0.34, "#1d1512", 7)
oval(hx + 0.3, hy + 0.25, 0.24, 0.26, "#1d1512" if coat != "#4b3a31" else "#e8c06a", 7)
