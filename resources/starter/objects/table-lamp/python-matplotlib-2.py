import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
size = random.uniform(96, 122)
left = 50 - size / 2 + random.uniform(-9, 9)
ax.set_xlim(left, left + size)
ax.set_ylim(0, size)
ax.set_aspect("equal")
ax.axis("off")

# colours and sizes
wall = np.array(to_rgb(random.choice(["#c98a4f", "#5f7f7a", "#8a6f9c", "#b5654f", "#56698c", "#a39a7a", "#d9c6a8"])))
wood = np.array(to_rgb(random.choice(["#8a5a33", "#4f2f1c", "#c9a878", "#5c6066", "#e2ddd2"])))
glow = np.array(to_rgb(random.choice(["#fff1c0", "#ffe0a0", "#fff8e4", "#ffd0a8"])))
lit = random.random() < 0.7
table = random.uniform(14, 24)
stem = random.uniform(30, 40)
y = table + stem                                  # lower rim of the shade
tall = random.uniform(20, 32)
low = random.uniform(20, 29)
top = low * random.uniform(0.35, 0.95)

# the room: a halo of light that fades into the corners
g = np.linspace(-1, 1, 120)
X, Y = np.meshgrid(np.linspace(-30, 130, 120), np.linspace(0, 140, 120))
dist = np.hypot(X - 50, Y - y - tall / 3) / 75
fade = np.clip(1 - dist, 0, 1)[..., None] ** 1.3
room = np.clip(wall * (0.35 + 0.4 * fade) + glow * 0.65 * fade, 0, 1) if lit else np.ones((120, 120, 1)) * np.clip(wall * 1.1 + 0.1, 0, 1)
ax.imshow(room, extent=(-30, 130, 0, 140), origin="lower", aspect="auto", zorder=0, interpolation="bilinear")
if random.random() < 0.4:                         # a picture or a window on the wall
    px = random.choice([4, 74])
    ax.add_patch(Rectangle((px, y + 8), 20, 26, fc=random.choice(["#26355c", "#c9b28a", "#7f9f8a"]), ec="#3a2418", lw=5, zorder=0.5))
    ax.add_patch(Circle((px + random.uniform(6, 14), y + random.uniform(18, 28)), 3, color="#f3e6c0", zorder=0.6))
ax.add_patch(Rectangle((-30, -5), 160, table + 5, color=wood * (0.75 if lit else 0.95), zorder=1))
ax.add_patch(Rectangle((-30, table - 1.2), 160, 1.2, color=np.clip(wood * 1.2, 0, 1), zorder=1))
if lit:
    for i in range(10):
        ax.add_patch(Ellipse((50, table - 3), 90 - 8 * i, 13 - 1.1 * i, color=glow, alpha=0.07, lw=0, zorder=1.5))
    ax.add_patch(Polygon([(50 - low, y), (50 + low, y), (50 + low * 2.2, table), (50 - low * 2.2, table)], color=glow, alpha=0.18, lw=0, zorder=1))
    ax.add_patch(Polygon([(50 - top, y + tall), (50 + top, y + tall), (50 + top * 2.6, y + tall + 40), (50 - top * 2.6, y + tall + 40)], color=glow, alpha=0.16, lw=0, zorder=1))
side = random.choice([-1, 1])
t = np.linspace(0, 1, 40)
ax.plot(50 + side * (8 + 60 * t), table - 2 - 5 * np.sin(3 * t) * t - 3 * t, color="#222222", lw=2.5, zorder=2)      # cable
ax.add_patch(Ellipse((50, table - 2.2), 30, 4, color="black", alpha=0.35, lw=0, zorder=2))

# body of the lamp: a turned outline, shaded across in thin strips
zz = np.linspace(0, 1, 80)
form = random.choice(["vase", "ball", "column", "balls", "cone", "slim"])
fat = random.uniform(7, 12)
radius = {"vase": 2 + fat * np.sin(np.pi * zz ** 0.7) ** 1.2, "ball": 2 + fat * 1.15 * np.exp(-((zz - 0.42) / 0.24) ** 4),
          "column": 2.6 + 0.8 * np.cos(zz * 30), "balls": 2 + fat * 0.6 * np.abs(np.sin(zz * 3 * np.pi)),
          "cone": 2 + fat * (1 - zz) ** 1.4, "slim": np.full(80, 1.5)}[form]
body = np.array(to_rgb(random.choice(["#2f6f7f", "#b5563c", "#e8e2d4", "#b58b4a", "#33363c", "#6b8f5a", "#a04f7f", "#d9d2c0"])))
zs = table + zz * (stem + 1)
for a, b in zip(np.linspace(-1, 1, 25)[:-1], np.linspace(-1, 1, 25)[1:]):
    shade = 0.55 + 0.55 * np.exp(-((a + 0.3) / 0.45) ** 2)
    ax.fill_betweenx(zs, 50 + radius * a, 50 + radius * (b + 0.02), color=np.clip(body * shade, 0, 1), lw=0, zorder=3)
foot = random.uniform(10, 15) if form != "cone" else fat + 3
metal = np.array(to_rgb(random.choice(["#b58b4a", "#8f959c", "#3a3a3d"])))
ax.add_patch(Polygon([(50 - foot, table - 2.5), (50 + foot, table - 2.5), (50 + foot * 0.85, table + 1.5), (50 - foot * 0.85, table + 1.5)], color=metal, zorder=3.5))
ax.plot([50 - foot * 0.7, 50 + foot * 0.3], [table + 0.6, table + 0.6], color="white", alpha=0.5, lw=2, zorder=3.6)
ax.add_patch(Rectangle((48, y - 2), 4, 6, color=metal * 0.9, zorder=3))

# shade: cone, drum or bell with pleats, dots or bands
cloth = np.array(to_rgb(random.choice(["#f6d98a", "#f7ecd2", "#e07a5f", "#8fb996", "#86b3cf", "#d6a2ad", "#c9463d", "#f2b134"])))
u = np.linspace(0, 1, 30)
curve = random.choice([0, 0, 0.35])
half = low + (top - low) * (u + curve * np.sin(np.pi * u))
for a, b in zip(np.linspace(-1, 1, 31)[:-1], np.linspace(-1, 1, 31)[1:]):
    bright = (1.1 - 0.45 * a * a) if lit else (0.9 - 0.3 * (a + 0.2) ** 2)
    c = np.clip((cloth * 0.6 + glow * 0.4 if lit else cloth) * bright, 0, 1)
    ax.fill_betweenx(y + u * tall, 50 + half * a, 50 + half * (b + 0.02), color=c, lw=0, zorder=5)
pattern = random.choice(["plain", "pleats", "bands", "dots"])
if pattern == "pleats":
    for a in np.linspace(-0.9, 0.9, 15):
        ax.plot(50 + half * a, y + u * tall, color=cloth * 0.7, lw=0.8, zorder=5.1)
elif pattern == "bands":
    for f in (0.12, 0.88):
        i = int(f * 29)
        ax.plot([50 - half[i], 50 + half[i]], [y + f * tall] * 2, color=cloth * 0.6, lw=4, zorder=5.1, solid_capstyle="butt")
elif pattern == "dots":
    for f in (0.2, 0.5, 0.8):
        for a in np.linspace(-0.8, 0.8, 7):
            ax.add_patch(Circle((50 + half[int(f * 29)] * a, y + f * tall), 1.1, color=cloth * 0.65, zorder=5.1))
for h, yy in ((low, y), (top, y + tall)):
    ax.plot([50 - h, 50 + h], [yy, yy], color=cloth * 0.55, lw=2.5, zorder=5.2)
if lit:
    ax.add_patch(Ellipse((50, y - 0.3), low * 1.7, 2.2, color="white", alpha=0.85, lw=0, zorder=5.3))
if random.random() < 0.5:                         # pull chain
    ax.plot([56, 56], [y, y - 10], color=metal, lw=1.5, ls=":", zorder=4)
    ax.add_patch(Circle((56, y - 11), 1, color=metal, zorder=4))
if random.random() < 0.5:                         # a pile of books beside it
    bx = 50 - side * 32
    for i in range(random.randint(1, 3)):
        ax.add_patch(Rectangle((bx - 11 + random.uniform(-2, 2), table - 2 + 4 * i), random.uniform(18, 23), 4, fc=np.random.uniform(0.15, 0.7, 3), ec="#222222", lw=0.5, zorder=3))
