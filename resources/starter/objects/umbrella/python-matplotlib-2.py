import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
C = lambda names: np.array(to_rgb(random.choice(names)))

# weather: rainy street, beach in the sun, meadow in the wind, plain studio
place = random.choice(["rain", "rain", "beach", "wind", "studio"])
wind = random.uniform(-2, 2)
if place == "rain":
    top, low, floor = C(["#41566b", "#34405a", "#6a7480"]), C(["#93a9b5", "#b5b0bf", "#c9d3d3"]), C(["#4f5d69", "#5f5a66"])
elif place == "beach":
    top, low, floor = C(["#4f9fd8", "#7fc4e0"]), C(["#e6f4fa", "#fdeac4"]), C(["#ecd6a3", "#e0c08a"])
elif place == "wind":
    top, low, floor = C(["#8fb9d6", "#f2b58a", "#a9b8d9"]), C(["#f3efe2", "#fde6c8"]), C(["#7fa65a", "#b5a055"])
else:
    top = low = C(["#f3e8d6", "#d9e6e3", "#f2cfc4", "#cfd3ea", "#3f4752"])
    floor = low * 0.88
g = np.linspace(0, 1, 50)[:, None, None]
ax.imshow(low * (1 - g) + top * g, extent=(0, 100, 0, 100), origin="lower", aspect="auto", zorder=0)
hz = random.uniform(10, 24)
if place == "beach":
    ax.add_patch(Rectangle((0, 0), 100, hz + 10, color=C(["#2f8fb5", "#3fa9a9"]), zorder=0.1))
if place == "rain":                              # houses in the mist
    for i in range(9):
        bh = random.uniform(10, 40)
        ax.add_patch(Rectangle((i * 12 - 3, hz), 11, bh, color=low * 0.75, zorder=0.1))
        for j in range(4):
            ax.add_patch(Rectangle((i * 12 + random.choice([0, 4]), hz + 4 + 6 * j), 2, 3, color="#ffe3a0", alpha=0.8 if 8 + 6 * j < bh else 0, zorder=0.2))
ax.add_patch(Rectangle((0, 0), 100, hz, color=floor, zorder=0.3))
if place == "wind":
    for i in range(120):
        x = random.uniform(0, 100)
        ax.plot([x, x + wind * 1.5], [random.uniform(0, hz), hz + random.uniform(0, 3)], color=floor * 0.8, lw=1, zorder=0.4)

# the canopy is a dome seen from a little below or above: ribs around a circle, tilted
n = random.choice([6, 8, 8, 10])
R, H = random.uniform(31, 39), random.uniform(19, 27)
look = random.uniform(-0.12, 0.22)               # > 0: from below, the inside shows
turn = random.uniform(0, 2 * math.pi / n)
lean = random.uniform(-38, 38)
where = Affine2D().rotate_deg(lean).scale(random.uniform(0.82, 1.0)).translate(50 + lean * 0.12, 55 + random.uniform(-3, 3)) + ax.transData
palette = random.choice([["#c8323c"], ["#2f5f8f"], ["#26262b"], ["#f2b134", "#fff6e0"], ["#2a9d8f", "#e9c46a"], ["#d0709a", "#f7dfe6"], ["#e63946", "#f1faee"],
                         ["#e63946", "#f4a261", "#f2d544", "#4fae6a", "#3f7fc4", "#7a4fa8"], ["#5f8f5a"], ["#3f3f6f", "#8f8fc4"]])
t = np.linspace(0, 1, 16)


def rib(a):
    """Points from the tip to the hem along the rib at angle a."""
    r, z = R * np.sin(t * 1.35) / math.sin(1.35), H * np.cos(t * math.pi / 2)
    return np.c_[r * math.cos(a), z - r * look * math.sin(a)]


panels = []
for i in range(n):
    a, b = turn + i * 2 * math.pi / n, turn + (i + 1) * 2 * math.pi / n
    m = (a + b) / 2
    p, q = rib(a), rib(b)
    dip = rib(m)[-1] * 0.95 + np.array([0, 1.2])
    u = np.linspace(0, 1, 12)[:, None]
    hem = (1 - u) ** 2 * p[-1] + 2 * u * (1 - u) * (2 * dip - (p[-1] + q[-1]) / 2) + u ** 2 * q[-1]
    panels.append((math.sin(m) if look > 0 else -math.sin(m), m, np.vstack([p, hem, q[::-1]]), p))
colour_of = {m: np.array(to_rgb(palette[i % len(palette)])) for i, (_, m, _, _) in enumerate(panels)}
panels.sort(key=lambda p: p[0])
for depth, m, shape, edge in panels:
    near = math.sin(m) * (1 if look > 0 else 1) < 0
    c = colour_of[m]
    light = (0.80 + 0.32 * math.cos(m - 2.2)) if (math.sin(m) > 0) or look <= 0 else 0.9 + 0.2 * math.cos(m - 2.2)
    back = look > 0 and math.sin(m) < 0          # the far half is seen from inside
    ax.add_patch(Polygon(shape, fc=np.clip(c * (0.45 if back else light), 0, 1), ec=c * 0.5, lw=1, joinstyle="round", transform=where, zorder=2 if back else 4))
    if back:
        ax.plot([0, edge[-1][0]], [H * 0.35, edge[-1][1]], color="#9aa0a8", lw=1.6, transform=where, zorder=2.5)
    ax.add_patch(Circle(edge[-1], 0.8, color="#333840", transform=where, zorder=4.5))
if random.random() < 0.35:                       # dots on the cloth
    for i in range(40):
        a, s = random.uniform(math.pi * 0.05, math.pi * 0.95), random.randint(4, 14)
        ax.add_patch(Circle(rib(a)[s] - (0, 0), 1.1, color="white", alpha=0.75, transform=where, zorder=4.6))

# stick, handle, tip
length = random.uniform(32, 40)
ax.plot([0, 0], [H, -length + 6], color="#5d636d", lw=4, transform=where, zorder=3)
ax.plot([-0.4, -0.4], [H * 0.5, -length + 6], color="#c9ced6", lw=1, transform=where, zorder=3)
wood = C(["#6b4226", "#2a2a2e", "#b5713c", "#c8323c"])
if random.random() < 0.7:
    s = np.linspace(0, -math.pi, 20)
    d = random.choice([1, -1])
    hx, hy = np.r_[0, 0, d * (-4.5 + 4.5 * np.cos(s))], np.r_[-length + 9, -length, -length + 4.5 * np.sin(s)]
else:
    hx, hy = np.array([0, 0]), np.array([-length + 8, -length - 3])
for c, lw in ((wood * 0.6, 8.5), (wood, 6.5), (np.clip(wood + 0.3, 0, 1), 1.6)):
    ax.plot(hx, hy, color=c, lw=lw, transform=where, zorder=3.2, solid_capstyle="round", solid_joinstyle="round")
ax.plot([0, 0], [H - 1, H + 6], color="#5d636d", lw=4, transform=where, zorder=5, solid_capstyle="round")
gloss = rib(2.2)
ax.plot(gloss[3:11, 0], gloss[3:11, 1], color="white", alpha=0.35, lw=6, transform=where, zorder=4.7, solid_capstyle="round")
ax.add_patch(Ellipse((50, hz * 0.45), 44, 4, color="black", alpha=0.18, lw=0, zorder=1))

if place == "rain":                              # streaks that stop at nothing, rings in the puddles
    for i in range(random.randint(60, 140)):
        x, y = random.uniform(-5, 105), random.uniform(hz * 0.3, 100)
        ax.plot([x, x + wind], [y, y - random.uniform(3, 6)], color="#dcebf4", alpha=0.6, lw=1.2, zorder=1.5)
    for i in range(9):
        x, y, s = random.uniform(2, 98), random.uniform(1, hz - 2), random.uniform(3, 9)
        ax.add_patch(Ellipse((x, y), s, s * 0.25, fill=False, ec="#dcebf4", alpha=0.7, zorder=1.5))
elif place == "beach":
    ax.add_patch(Circle((random.choice([10, 90]), random.uniform(82, 92)), 6, color="#fff3b8", zorder=0.5))
elif place == "wind":
    for i in range(random.randint(6, 16)):
        ax.add_patch(Ellipse((random.uniform(0, 100), random.uniform(10, 95)), 3.2, 1.4, angle=random.uniform(0, 180), color=C(["#c9772e", "#d9a02f", "#8a5a2a"]), zorder=6))
