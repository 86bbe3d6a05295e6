import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
size, side = random.uniform(92, 124), random.choice([1, -1])        # distance; handle right or left
cx, cy = 52 + random.uniform(-5, 5), 43 + random.uniform(-2, 6)
ax.set_xlim(cx - side * size / 2, cx + side * size / 2)
ax.set_ylim(cy - size / 2, cy + size / 2)
ax.set_aspect("equal")
ax.axis("off")
k = 100 / size
rgb = lambda names: np.array(to_rgb(random.choice(names)))

# a café or a bright kitchen: blurred lights, table of boards or stone
wall = rgb(["#4a342a", "#c9ab86", "#5f7f7f", "#e3c2ae", "#2d3350", "#d8dccb"])
table = rgb(["#8a5a33", "#4f2f1c", "#cdbb9a", "#6f7880", "#e9e4da", "#a8483a"])
fig.patch.set_facecolor(wall)
for i in range(random.choice([0, 10, 18])):
    ax.add_patch(Circle((random.uniform(-20, 120), random.uniform(40, 110)), random.uniform(2, 8), color="#ffe0a0", alpha=0.18, lw=0))
horizon = random.uniform(20, 42)
ax.add_patch(Rectangle((-60, -60), 220, 60 + horizon, color=table, zorder=0.8))
for i in range(random.choice([0, 7, 12])):
    y = horizon - 1.2 * i ** 1.7 - 2
    ax.plot([-60, 160], [y, y + random.uniform(-1, 1)], color=table * 0.82, lw=1.2 * k, zorder=0.9)

# the cup is a turned form shown from above: tilt flattens its circles
tilt = random.uniform(0.2, 0.4)
W, H = random.uniform(20, 27), random.uniform(26, 42)
z = np.linspace(0, 1, 60)
form = random.choice(["bowl", "mug", "cone", "tulip"])
r = W * {"bowl": 0.45 + 0.55 * np.sin(np.pi / 2 * z) ** 0.7, "mug": 0.95 + 0 * z, "cone": 0.6 + 0.4 * z, "tulip": 0.5 + 0.44 * np.sin(np.pi * 0.62 * z) + 0.1 * z ** 4}[form]
y0 = 14.0
glaze = rgb(["#fbf7ef", "#fbf7ef", "#c0563f", "#f2c14e", "#3f7c8c", "#7fae7a", "#34343c", "#d98c9f", "#6d8fc4"])
ink = rgb(["#b5482f", "#1f5f6b", "#f7ecd0", "#e0a526", "#3a3a44"])


def ring(cy, rad, c, order, **kw):
    ax.add_patch(Ellipse((50, cy), 2 * rad, 2 * rad * tilt, fc=c, zorder=order, **kw))


# saucer with its shadow
if random.random() < 0.75:
    R = W * random.uniform(1.45, 1.75)
    plate = random.choice([glaze, np.array([0.95, 0.93, 0.89])])
    ax.add_patch(Ellipse((55, y0 - 4), 2.3 * R, 2.2 * R * tilt, color="black", alpha=0.3, lw=0, zorder=1))
    ring(y0 - 2, R, plate * 0.65, 1.1)
    ring(y0, R, plate * 0.95, 1.2)
    ring(y0, R * 0.93, np.clip(plate * 1.04, 0, 1), 1.3, ec=ink, lw=2 * k)
    ring(y0 - 0.5, R * 0.6, plate * 0.75, 1.4)
else:
    ax.add_patch(Ellipse((56, y0 - r[0] * tilt * 0.5), 2.8 * W, 2.4 * W * tilt, color="black", alpha=0.3, lw=0, zorder=1))

# handle, then the body in strips from light to shadow
t = np.linspace(0, 1, 40)
f0, f1 = 0.3, 0.85
hx = 50 + np.interp(t, [0, 1], [np.interp(f0, z, r) - 1.5, np.interp(f1, z, r) - 1.5]) + random.uniform(10, 14) * np.sin(np.pi * t) ** 0.65
hy = y0 + H * (f0 + (f1 - f0) * t) + 2 * np.sin(np.pi * t)
for c, lw in ((glaze * 0.5, 11), (glaze * 0.82, 8.5), (np.clip(glaze * 1.1 + 0.1, 0, 1), 2.5)):
    ax.plot(hx, hy, color=c, lw=lw * k, zorder=2, solid_capstyle="round")
u = np.linspace(-1, 1, 49)
for a, b in zip(u[:-1], u[1:]):
    drop = np.sqrt(max(0, 1 - ((a + b) / 2) ** 2)) * tilt
    shade = np.clip(glaze * (0.5 + 0.55 * np.exp(-((a + 0.35) / 0.8) ** 2)), 0, 1)
    left, right = 50 + r * a, 50 + r * (b + 0.02)
    ys = y0 + z * H - r * drop
    ax.add_patch(Polygon(np.vstack([np.c_[left, ys], np.c_[right, ys][::-1]]), fc=shade, ec="none", zorder=3))

# decoration that follows the round form
v = np.linspace(-0.97, 0.97, 60)
deco = random.choice(["plain", "bands", "dots", "stripes", "half"])
band = lambda f, s: (50 + np.interp(f, z, r) * s, y0 + f * H - np.interp(f, z, r) * tilt * np.sqrt(1 - s ** 2))
if deco == "bands":
    for f, lw in ((0.8, 7), (0.7, 2.5), (0.25, 3)):
        ax.plot(*band(f, v), color=ink, lw=lw * k, zorder=4)
elif deco == "dots":
    for j, f in enumerate((0.3, 0.5, 0.7)):
        for s in np.sin(np.linspace(-1.2, 1.2, 8 + j % 2)):
            x, y = band(f, s)
            ax.add_patch(Ellipse((x, y), 3.4 * np.sqrt(1 - s * s * 0.8), 3.4, color=ink, zorder=4))
elif deco == "stripes":
    for s in np.sin(np.linspace(-1.4, 1.4, 11)):
        p = np.array([band(f, s) for f in np.linspace(0.05, 0.93, 20)])
        ax.plot(p[:, 0], p[:, 1], color=ink, lw=4 * k * np.sqrt(1 - s * s * 0.8), zorder=4)
elif deco == "half":
    lo, hi = np.array(band(0.02, v)), np.array([band(f, v[-1]) for f in np.linspace(0.02, 0.45, 15)])
    up, back = np.array(band(0.45, v[::-1])), np.array([band(f, v[0]) for f in np.linspace(0.45, 0.02, 15)])
    ax.add_patch(Polygon(np.vstack([lo.T, hi, up.T, back]), color=ink, alpha=0.8, lw=0, zorder=4))
p = np.array([band(f, -0.62) for f in np.linspace(0.3, 0.85, 20)])
ax.plot(p[:, 0], p[:, 1], color="white", lw=5 * k, alpha=0.7, zorder=4.5, solid_capstyle="round")

# rim, coffee, crema or milk
top = y0 + H
ring(top, r[-1], np.clip(glaze * 1.05 + 0.03, 0, 1), 5, ec=glaze * 0.6, lw=k)
ring(top - 0.4, r[-1] * 0.92, glaze * 0.6, 5.1)
ring(top - 1.2, r[-1] * 0.88, rgb(["#3a1c0a", "#5a3217", "#2a1408"]), 5.2)
drink = random.choice(["black", "crema", "leaf", "rings"])
if drink == "black":
    ax.add_patch(Ellipse((50 - W * 0.3, top), W * 0.6, W * 0.6 * tilt * 0.5, color="white", alpha=0.25, lw=0, zorder=5.4))
else:
    ring(top - 1.2, r[-1] * 0.84, "#a8662f", 5.3)
if drink == "leaf":
    for s, c in ((1, "#fbe9cf"), (0.6, "#a8662f"), (0.35, "#fbe9cf")):
        q = np.array([(0, 0.8), (-0.4, 0.35), (-0.55, -0.2), (-0.3, -0.55), (0, -0.3), (0.3, -0.55), (0.55, -0.2), (0.4, 0.35)]) * W * s
        ax.add_patch(Polygon(np.c_[50 + q[:, 0], top - 1.2 - q[:, 1] * tilt], color=c, lw=0, zorder=5.4))
elif drink == "rings":
    for s, c in ((0.6, "#fbe9cf"), (0.45, "#a8662f"), (0.25, "#fbe9cf")):
        ring(top - 1.2, W * s, c, 5.4)
if random.random() < 0.75:
    for i in np.linspace(-W * 0.5, W * 0.5, random.randint(2, 4)):
        s = np.linspace(0, 1, 50)
        ax.plot(50 + i + 2.4 * np.sin(s * 7 + i), top + 4 + s * random.uniform(16, 28), color="white", alpha=0.45, lw=4 * k, zorder=7, solid_capstyle="round")
for i in range(random.choice([0, 0, 4, 7])):                         # beans on the table
    x, y, a = random.choice([random.uniform(0, 20), random.uniform(80, 104)]), random.uniform(-8, 4), random.uniform(0, 180)
    ax.add_patch(Ellipse((x, y), 6, 4, angle=a, fc="#4a240f", ec="#1f0d05", zorder=8))
    d = np.array([np.cos(np.radians(a)), np.sin(np.radians(a))]) * 2.6
    ax.plot([x - d[0], x + d[0]], [y - d[1], y + d[1]], color="#1f0d05", lw=1.5 * k, zorder=8)
