import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

# back, breast, wing, beak
plumages = [("#7d6a54", "#e0682a", "#57483a", "#4a4038"), ("#3f78c0", "#f0e4cc", "#274f88", "#3a3a3a"), ("#c8323a", "#d8505a", "#8a1f28", "#e8a23a"), ("#e8c22e", "#f6e27a", "#4a4a3a", "#d98a4a"), ("#3a3a42", "#5a5a66", "#22222a", "#f0a020"), ("#5f9a5a", "#cfe08a", "#3a6a40", "#55504a"), ("#b08a62", "#f2e8d6", "#7a5c40", "#6a5a4a")]
back, breast, wing, beak = random.choice(plumages)
sky = random.choice(["#d6ebf5", "#f8e0c4", "#dfeed8", "#e9e2f2", "#9cc4e4", "#fbf3d4", "#b7c3cf"])
flip, s = random.choice([-1, 1]), random.uniform(0.9, 1.25)
x0, y0 = random.uniform(4.4, 5.6), random.uniform(4.4, 5.6)
tilt = random.uniform(-15, 15)            # lean of the body in degrees
plump = random.uniform(0.85, 1.2)
tail_len, beak_len = random.uniform(1.2, 2.6), random.uniform(0.45, 0.95)
if sky == "#b7c3cf":
    snow = np.random.rand(60, 2) * 10
    ax.scatter(snow[:, 0], snow[:, 1], s=np.random.uniform(5, 40, 60), c="white", zorder=0.5)
fig.patch.set_facecolor(sky)
move = Affine2D().rotate_deg(tilt).scale(flip * s, s).translate(x0, y0) + ax.transData


def put(p, z):
    p.set_transform(move); p.set_zorder(z); ax.add_patch(p); return p


def line(xs, ys, c, lw, z):
    ax.plot(xs, ys, color=c, lw=lw * s, solid_capstyle="round", transform=move, zorder=z)


# branch below the bird
bx = np.linspace(0, 10, 40)
ax.plot(bx, y0 - 2.2 * s + 0.2 * np.sin(bx + random.uniform(0, 6)), color="#7a5636", lw=random.uniform(10, 20), zorder=1)
for x in (-0.3, 0.3):
    line([x, x], [-1.2, -2.2], "#6b4a34", 4, 2)
put(Polygon([(-1.0, 0.2), (-1.6 - tail_len, -0.6), (-1.5 - tail_len, -1.1), (-0.8, -0.7)], color=wing), 2)
put(Ellipse((0, -0.2), 3.2, 2.4 * plump, angle=20, color=back), 3)
put(Ellipse((0.6, -0.3), 1.7, 1.8 * plump, angle=30, color=breast), 3)
put(Ellipse((1.2, 1.1), 1.6, 1.5, color=back), 3)
put(Polygon([(1.85, 1.35), (1.95 + beak_len, 1.05), (1.85, 0.85)], color=beak), 3)
put(Ellipse((-0.5, -0.1), 2.2, 1.1, angle=15, color=wing), 4)
put(Ellipse((1.4, 1.3), 0.24, 0.24, color="#15120f"), 5)
