import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
size, side = random.uniform(96, 124), random.choice([1, -1])
cx = 50 + random.uniform(-4, 4)
ax.set_xlim(cx - side * size / 2, cx + side * size / 2)
ax.set_ylim(0, size)
ax.set_aspect("equal")
ax.axis("off")
rgb = lambda names: np.array(to_rgb(random.choice(names)))

# season and hour
season = random.choice(["summer", "autumn", "winter", "desert"])
hour = random.choice(["day", "day", "evening", "night"])
sky = {"day": ["#9fd0f0", "#cfe6f2"], "evening": ["#f5b183", "#e79aa0"], "night": ["#1b2450", "#27305f"]}[hour]
dim = {"day": 1.0, "evening": 0.88, "night": 0.62}[hour]
fig.patch.set_facecolor(random.choice(sky))
grass = np.array({"summer": (0.45, 0.68, 0.32), "autumn": (0.68, 0.60, 0.33), "winter": (0.94, 0.96, 0.98), "desert": (0.86, 0.71, 0.48)}[season]) * dim
if hour == "night":
    for i in range(50):
        ax.add_patch(Circle((random.uniform(-20, 120), random.uniform(40, 125)), random.uniform(0.1, 0.4), color="white"))
ax.add_patch(Circle((random.uniform(0, 100), random.uniform(82, 94)), 5, color="#fff3c4" if hour != "evening" else "#ffdf8a"))
t = np.linspace(-30, 130, 100)
ax.fill_between(t, 0, 36 + random.uniform(3, 10) * np.sin(t / 18 + random.uniform(0, 6)), color=grass * 0.8, lw=0)
g = random.uniform(15, 22)
ax.add_patch(Rectangle((-30, -5), 160, g + 8, color=grass))

# house: a gabled front and a long side that recedes
wf, ws, h = random.uniform(28, 38), random.uniform(26, 44), random.choice([22, 24, 36, 40]) * random.uniform(0.95, 1.05)
x = 50 - (wf + ws) / 2
peak = random.uniform(13, 24)
wall = rgb(["#f2dcae", "#d98c6a", "#fbf7ee", "#9fb8c9", "#c5d6a0", "#e8b4b8", "#b5523f", "#8f9aa3"]) * dim
roof = rgb(["#b5402f", "#5a4a44", "#2f5f7f", "#8a5a33", "#6b6f76", "#7a3f5f"]) * dim
if season == "winter":
    cap = np.array([0.96, 0.97, 1.0]) * max(dim, 0.65)
trim = np.array([0.98, 0.96, 0.92]) * max(dim, 0.6)
glass = "#ffd873" if hour == "night" or (hour == "evening" and random.random() < 0.7) else "#8fc7e8"
y = g + h
ax.add_patch(Polygon([(x + wf, g), (x + wf + ws, g), (x + wf + ws + 18, g - 4), (x + wf + 14, g - 5)], color="black", alpha=0.2, lw=0))
ch = x + wf * 0.5 + ws * random.uniform(0.45, 0.8)
ax.add_patch(Rectangle((ch, y + peak * 0.5), 6, peak * 0.8, color=np.array([0.55, 0.3, 0.24]) * dim))
ax.add_patch(Rectangle((ch - 0.8, y + peak * 1.3), 7.6, 2, color=np.array([0.4, 0.2, 0.16]) * dim))
for i in range(random.choice([0, 5, 8])):                                        # smoke
    ax.add_patch(Circle((ch + 3 + i * 1.6 + random.uniform(-1, 1), y + peak * 1.3 + 4 + 3.2 * i), 1.4 + 0.45 * i, color="white", alpha=0.4, lw=0))
ax.add_patch(Rectangle((x + wf, g), ws, h, color=wall * 0.8, lw=0))
slope = np.array([(x + wf / 2, y + peak), (x + wf / 2 + ws, y + peak), (x + wf + ws + 3, y - 1.5), (x + wf + 3, y - 1.5)])
ax.add_patch(Polygon(slope, color=cap if season == "winter" else roof))
for f in np.linspace(0.1, 0.9, 9):                                               # rows of tiles
    a, b = slope[0] + (slope[3] - slope[0]) * f, slope[1] + (slope[2] - slope[1]) * f
    ax.plot([a[0], b[0]], [a[1], b[1]], color=roof * 0.75, lw=1, alpha=0.35 if season == "winter" else 1)
ax.add_patch(Polygon([(x, g), (x + wf, g), (x + wf, y), (x + wf / 2, y + peak), (x, y)], color=wall, lw=0))
style = random.choice(["plain", "boards", "bricks", "timber"])
if style in ("boards", "bricks"):
    for i, yy in enumerate(np.arange(g + 2, y, 2.2)):
        ax.plot([x, x + wf + ws], [yy, yy], color=wall * 0.7, lw=0.7)
        if style == "bricks":
            for xx in np.arange(x + 2 * (i % 2), x + wf + ws, 4):
                ax.plot([xx, xx], [yy, min(y, yy + 2.2)], color=wall * 0.7, lw=0.6)
elif style == "timber":
    beam = np.array([0.32, 0.2, 0.13]) * dim
    for p in ([(x, g), (x + wf, y)], [(x + wf, g), (x, y)], [(x, y), (x + wf, y)], [(x + wf / 2, y), (x + wf / 2, y + peak)], [(x + 1, g), (x + 1, y)], [(x + wf - 1, g), (x + wf - 1, y)]):
        ax.plot(*zip(*p), color=beam, lw=4)
ax.plot([x - 4, x + wf / 2, x + wf + 4], [y - 4, y + peak, y - 4], color=cap if season == "winter" else roof * 0.7, lw=9, solid_joinstyle="miter")


def window(wx, wy, w, hh):
    ax.add_patch(Rectangle((wx - 0.8, wy - 0.8), w + 1.6, hh + 1.6, color=trim, zorder=4))
    ax.add_patch(Rectangle((wx, wy), w, hh, color=glass, zorder=4))
    ax.plot([wx + w / 2] * 2, [wy, wy + hh], color=trim, lw=1.6, zorder=4)
    ax.plot([wx, wx + w], [wy + hh / 2] * 2, color=trim, lw=1.6, zorder=4)
    if shutters:
        for sx in (wx - 3, wx + w + 0.8):
            ax.add_patch(Rectangle((sx, wy - 0.5), 2.2, hh + 1, color=paint, zorder=4))


shutters, paint = random.random() < 0.5, rgb(["#2f6f6b", "#8a2f2a", "#2f4f7f", "#d9a02f", "#5a3a24"]) * dim
storeys = 1 if h < 30 else 2
dx = x + wf * random.choice([0.18, 0.38, 0.58])
ax.add_patch(Rectangle((dx - 1, g), 10, 16.5, color=trim, zorder=4))
ax.add_patch(Rectangle((dx, g), 8, 15.5, color=paint, zorder=4))
ax.add_patch(Circle((dx + 6.6, g + 7.5), 0.7, color="#f2c14e", zorder=5))
ax.add_patch(Polygon([(dx, g), (dx + 8, g), (dx + random.uniform(8, 22), -2), (dx - random.uniform(2, 14), -2)], color=np.array([0.82, 0.74, 0.6]) * dim, zorder=2))
for s in range(storeys):
    wy = g + 7 + s * 17
    n = 2 if ws < 36 else 3
    for i in range(n):
        window(x + wf + ws * (i + 0.5) / n - 3, wy, 6, 8)
    if s:
        window(x + wf * 0.2, wy, 6, 8)
        window(x + wf * 0.62, wy, 6, 8)
    elif dx > x + wf * 0.5:
        window(x + wf * 0.16, wy, 6, 8)
    elif dx < x + wf * 0.3:
        window(x + wf * 0.65, wy, 6, 8)
window(x + wf / 2 - 2.5, y + peak * 0.18, 5, 5) if peak > 16 else ax.add_patch(Circle((x + wf / 2, y + peak * 0.3), 2.4, fc=glass, ec=trim, lw=2))

# trees, bushes, fence
leaf = {"summer": ["#3f7f3a", "#5a9148"], "autumn": ["#c9772e", "#b5482f", "#d9a02f"], "winter": ["#dfe8ee", "#c9d6de"], "desert": ["#5f8f5a"]}[season]
for tx in random.sample([x - 12, x - 20, x + wf + ws + 10, x + wf + ws + 20], random.randint(0, 3)):
    th = random.uniform(16, 34)
    ax.add_patch(Rectangle((tx - 1.2, g - 2), 2.4, th, color=np.array([0.36, 0.24, 0.15]) * dim, zorder=3))
    c = rgb(leaf) * dim
    if random.random() < 0.5:
        for j in range(3):
            ax.add_patch(Polygon([(tx - 9 + 2 * j, g + th * (0.25 + 0.3 * j)), (tx + 9 - 2 * j, g + th * (0.25 + 0.3 * j)), (tx, g + th * (0.8 + 0.3 * j))], color=c * (0.9 + 0.05 * j), zorder=3))
    else:
        for j in range(7):
            ax.add_patch(Circle((tx + random.uniform(-6, 6), g + th + random.uniform(-5, 6)), random.uniform(4, 6.5), color=c * random.uniform(0.85, 1), lw=0, zorder=3))
for i in range(random.randint(0, 5)):
    ax.add_patch(Ellipse((x + wf + ws * random.random(), g), random.uniform(6, 10), random.uniform(5, 8), color=rgb(leaf) * dim * 0.9, zorder=5))
if random.random() < 0.4:
    for fx in np.arange(-30, 130, 4.2):
        if abs(fx - dx - 2) > 13:
            ax.add_patch(Polygon([(fx, 1), (fx + 2.4, 1), (fx + 2.4, 8), (fx + 1.2, 9.6), (fx, 8)], color=trim, zorder=6))
