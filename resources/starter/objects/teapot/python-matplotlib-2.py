import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
size = random.uniform(104, 136)                          # distance, side and place
side = random.choice([1, -1])
cx, cy = 48 + random.uniform(-5, 5), 42 + random.uniform(-3, 8)
ax.set_xlim(cx - side * size / 2, cx + side * size / 2)
ax.set_ylim(cy - size / 2, cy + size / 2)
ax.set_aspect("equal")
ax.axis("off")
k = 110 / size

wall = np.array(to_rgb(random.choice(["#f3e6d3", "#cfdfdc", "#e9c3b3", "#8f9fbf", "#f2d27f", "#4d5a52", "#d9cfe6"])))
table = np.array(to_rgb(random.choice(["#b98655", "#6b4226", "#e9e2d2", "#7fa0a0", "#a3424a", "#3f5f8a"])))
fig.patch.set_facecolor(wall)
horizon = random.uniform(20, 34)
ax.add_patch(Rectangle((-60, -60), 220, 60 + horizon, color=table, zorder=0))
cover = random.choice(["plain", "boards", "check"])
if cover != "plain":
    for i in range(-12, 30):
        ax.plot([50 + (i * 10 - 50) * 0.6, 50 + (i * 10 - 50) * 1.8], [horizon, -50], color=table * 0.82, lw=1.4 * k, zorder=0.1)
if cover == "check":
    for y in horizon - np.array([4, 9, 16, 25, 36, 50]):
        ax.plot([-60, 160], [y, y], color=table * 0.82, lw=1.4 * k, zorder=0.1)

# the body is a turned form: radius over height, shaded in strips from the lit side
glaze = np.array(to_rgb(random.choice(["#4f8fbf", "#c0563f", "#efe8d8", "#6b9a66", "#e0a526", "#7a4a6f", "#33383f", "#9fd0c8", "#c9cdd3"])))
dark = glaze * 0.55
form = random.choice(["round", "round", "pear", "squat", "tall", "upturned"])
R = {"round": 25, "pear": 25, "squat": 28, "tall": 19, "upturned": 25}[form] * random.uniform(0.94, 1.06)
H = {"round": 44, "pear": 46, "squat": 32, "tall": 56, "upturned": 44}[form] * random.uniform(0.94, 1.06)
z = np.linspace(0, 1, 100)
radius = {"round": R * np.sqrt(np.clip(1 - (2.0 * (z - 0.48) / 1.12) ** 2, 0, 1)), "pear": R * np.sin(np.pi * (0.14 + 0.74 * z ** 1.5)) ** 0.8,
          "squat": R * np.sqrt(np.clip(1 - (2 * (z - 0.45) / 1.18) ** 2, 0, 1)), "tall": R * (1.0 - 0.3 * z + 0.05 * np.sin(np.pi * z)),
          "upturned": R * np.sin(np.pi * (0.22 + 0.64 * z ** 0.7)) ** 0.8}[form]
y0 = 12.0
zs = y0 + z * H


def rad(f):
    return float(np.interp(f, z, radius))


def turned(zs, r, colour, order, x=50.0):
    u = np.linspace(-1, 1, 41)
    for a, b in zip(u[:-1], u[1:]):
        s = 0.5 + 0.62 * np.exp(-((a + 0.35) / 0.75) ** 2)
        ax.fill_betweenx(zs, x + r * a, x + r * (b + 0.015), color=np.clip(colour * s, 0, 1), lw=0, zorder=order)


ax.add_patch(Ellipse((54, y0), 2.6 * R, 7, color="black", alpha=0.3, lw=0, zorder=1))

# handle: an ear at the side or a bail over the lid
ear = random.random() < 0.75
t = np.linspace(0, 1, 50)
if ear:
    reach = random.uniform(14, 20)
    f0, f1 = random.uniform(0.2, 0.3), random.uniform(0.78, 0.88)
    hx = 50 + np.interp(t, [0, 1], [rad(f0) - 1, rad(f1) - 1]) + reach * np.sin(np.pi * t) ** 0.7
    hy = y0 + H * (f0 + (f1 - f0) * t) + 5 * np.sin(np.pi * t) * t
    order = 2
else:
    hx = 50 + rad(0.9) * 1.05 * np.cos(np.pi * t)
    hy = y0 + H * 0.9 + random.uniform(24, 30) * np.sin(np.pi * t) ** 0.8
    order = 2
grip = random.choice([glaze, glaze, np.array(to_rgb("#8a5a2b"))])
for c, lw, o in ((grip * 0.5, 11, 0), (grip * 0.85, 8.5, 0.01), (np.clip(grip * 1.1 + 0.12, 0, 1), 2.5, 0.02)):
    ax.plot(hx, hy, color=c, lw=lw * k, zorder=order + o, solid_capstyle="round")

# spout: a tapering curve from the lower body up to the mouth
far = random.uniform(17, 23)
p = [np.array(q) for q in ((50 - rad(0.35) + 4, y0 + H * 0.30), (50 - R - far * 0.75, y0 + H * 0.30), (50 - R - far * 0.35, y0 + H * 0.80), (50 - R - far, y0 + H * random.uniform(0.88, 0.98)))]
t = t[:, None]
curve = (1 - t) ** 3 * p[0] + 3 * t * (1 - t) ** 2 * p[1] + 3 * t ** 2 * (1 - t) * p[2] + t ** 3 * p[3]
d = np.gradient(curve, axis=0)
n = np.stack([-d[:, 1], d[:, 0]], 1) / np.linalg.norm(d, axis=1)[:, None]
wide = np.interp(t[:, 0], [0, 0.5, 0.9, 1], [8, 4.2, 2.8, 3.4])[:, None]
for a, b, s in ((-1, 1, 0.62), (-0.75, 0.8, 0.85), (-0.5, 0.1, 1.1)):
    ax.add_patch(Polygon(np.vstack([curve + n * wide * a, (curve + n * wide * b)[::-1]]), color=np.clip(glaze * s, 0, 1), lw=0, zorder=2.5))
end = np.vstack([curve[-1] + n[-1] * wide[-1], curve[-1] - n[-1] * wide[-1]])
ax.plot(end[:, 0], end[:, 1], color=dark * 0.5, lw=3 * k, zorder=2.6, solid_capstyle="round")

# foot, body, decoration, lid, knob
ax.add_patch(Polygon([(50 - rad(0.05) * 0.8, y0 + 2), (50 + rad(0.05) * 0.8, y0 + 2), (50 + rad(0.05) * 0.85 + 1, y0 - 2.5), (50 - rad(0.05) * 0.85 - 1, y0 - 2.5)], color=dark, zorder=2.8))
turned(zs, radius, glaze, 3)
ink = np.array(to_rgb(random.choice(["#ffffff", "#27406b", "#c0392b", "#e6b93f", "#3f7a4a"])))
deco = random.choice(["plain", "bands", "dots", "leaves", "zigzag"])
if deco == "bands":
    for f in random.sample([0.2, 0.35, 0.5, 0.65, 0.8], 3):
        ax.plot([50 - rad(f) + 0.6, 50 + rad(f) - 0.6], [y0 + f * H] * 2, color=ink, lw=random.uniform(2, 7) * k, alpha=0.85, zorder=4, solid_capstyle="butt")
elif deco != "plain":
    for row in (0.34, 0.5, 0.66) if deco != "zigzag" else (0.5,):
        xs = 50 + rad(row) * np.sin(np.linspace(-1.2, 1.2, 9))
        ys = np.full(9, y0 + row * H)
        if deco == "zigzag":
            ax.plot(xs, ys + 4 * (-1.0) ** np.arange(9), color=ink, lw=5 * k, alpha=0.9, zorder=4)
        for x, y in zip(xs, ys):
            if deco == "dots":
                ax.add_patch(Circle((x, y), 1.5, color=ink, alpha=0.9, zorder=4))
            elif deco == "leaves":
                ax.add_patch(Ellipse((x, y), 5, 2, angle=random.uniform(20, 60), color=ink, alpha=0.85, zorder=4))
top = y0 + H
r1 = rad(1.0) + 1
hl = random.uniform(4, 9)
zl = np.linspace(0, 1, 30)
turned(top - 1 + zl * hl, r1 * np.sqrt(1 - zl ** 2 * 0.97), glaze * random.choice([1, 0.8]), 5)
ax.plot([50 - r1, 50 + r1], [top - 1, top - 1], color=dark, lw=3.5 * k, zorder=5.1, solid_capstyle="round")
ax.add_patch(Circle((50, top + hl + 1.5), random.uniform(2.4, 3.6), fc=np.clip(glaze * 0.9, 0, 1), ec=dark, lw=k, zorder=5.2))
ax.add_patch(Ellipse((50 - R * 0.45, y0 + H * 0.7), 3.5, 10, angle=-25 if form != "tall" else 0, color="white", alpha=0.55, lw=0, zorder=5))

if random.random() < 0.6:                                # steam out of the spout
    for i in range(2):
        s = np.linspace(0, 1, 40)
        ax.plot(end[0, 0] + 2 * i + 2.5 * np.sin(s * 7 + i), end[0, 1] + 4 + s * random.uniform(14, 24), color="white", alpha=0.5, lw=3.5 * k, zorder=6, solid_capstyle="round")
if random.random() < 0.45:                               # a cup in front
    x = random.choice([16, 86])
    ax.add_patch(Ellipse((x, 0), 24, 5, color=np.clip(glaze * 0.9, 0, 1), zorder=6))
    turned(np.linspace(1, 11, 30), 5 + 4.5 * np.linspace(0, 1, 30) ** 0.5, glaze, 6.1, x)
    ax.add_patch(Ellipse((x, 11), 19, 4, color=np.clip(glaze * 1.15, 0, 1), zorder=6.2))
    ax.add_patch(Ellipse((x, 10.8), 16, 2.8, color="#a85a22", zorder=6.3))
