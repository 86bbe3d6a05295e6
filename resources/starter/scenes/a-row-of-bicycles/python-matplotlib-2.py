import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
rnd = random.uniform
def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
# where they stand: brick wall, plaster house with windows, park hedge, canal or seaside
place = random.choice(["brick", "house", "park", "water", "shop"])
ground = rnd(30, 46)
sky = random.choice(["#bfe3f5", "#fbd9b0", "#d5dce2", "#8fc1e6", "#e9c6d9"])
pave = random.choice(["#a9a59d", "#8a8d92", "#c4b297", "#b98f78", "#77736e"])
ax.add_patch(Rectangle((0, 0), 100, 100, color=sky, lw=0))
if place == "brick":
    wall = random.choice(["#b5674b", "#8f4a3a", "#d9c9b0", "#6f7f8a", "#e9e4da"])
    ax.add_patch(Rectangle((0, 0), 100, 100, color=mix(wall, "#000000", 0.25), lw=0))
    for j, y in enumerate(np.arange(ground, 100, 4)):
        for x in np.arange(-8 + 4 * (j % 2), 100, 8):
            ax.add_patch(Rectangle((x, y), 7.6, 3.6, color=mix(wall, random.choice(["#000000", "#ffffff"]), rnd(0, 0.14)), lw=0))
elif place in ("house", "shop"):
    wall = random.choice(["#f0dcb4", "#c9775a", "#a8c3cf", "#d9b6c0", "#b9c9a3", "#e9e6df"])
    ax.add_patch(Rectangle((0, 0), 100, 100, color=wall, lw=0))
    ax.add_patch(Rectangle((0, ground), 100, 6, color=mix(wall, "#000000", 0.3), lw=0))
    w = rnd(16, 24)
    for x in np.arange(rnd(-6, 6), 100, w + rnd(8, 16)):
        if place == "shop":
            ax.add_patch(Rectangle((x, ground + 6), w + 4, 30, facecolor="#d9ecf4", edgecolor="#3a2c24", lw=3))
            for k in range(8):
                a, c = x - 1 + k * (w + 6) / 8, "#d9483b"
                ax.add_patch(Polygon([(a, ground + 46), (a + (w + 6) / 8, ground + 46), (a + (w + 6) / 8, ground + 34), (a, ground + 34)], color=c if k % 2 else "#fff6e6", lw=0))
        else:
            ax.add_patch(Rectangle((x, ground + 22), w, 30, facecolor="#7fa9c0", edgecolor="#fdfbf4", lw=5))
            ax.plot([x + w / 2] * 2, [ground + 22, ground + 52], color="#fdfbf4", lw=3)
            for _ in range(22):
                ax.add_patch(Circle((x + rnd(0, w), ground + 21 + rnd(0, 4)), rnd(0.7, 1.6), color=random.choice(["#4f8a45", "#4f8a45", "#f2607d", "#ffd34d"]), lw=0))
elif place == "park":
    for _ in range(7):
        x, h = rnd(0, 100), rnd(24, 44)
        leaf = random.choice(["#4f8a45", "#6fa552", "#d98a2e", "#e8a0b8"])
        ax.add_patch(Rectangle((x - 1.2, ground), 2.4, h, color="#6b4a2c", lw=0))
        for _ in range(26):
            ax.add_patch(Circle((x + rnd(-9, 9), ground + h + rnd(-8, 10)), rnd(3, 6), color=mix(leaf, random.choice(["#000000", "#ffffff"]), rnd(0, 0.2)), lw=0))
else:
    water = random.choice(["#3f86b0", "#4f8f8a", "#5f7fa8"])
    ax.add_patch(Rectangle((0, 0), 100, ground + 26, color=water, lw=0))
    for x in np.arange(rnd(-6, 0), 100, 11):
        h, c = rnd(16, 34), random.choice(["#b5674b", "#e3c08a", "#8a5a4a", "#d9cbb2", "#7f8fa0"])
        ax.add_patch(Polygon([(x, ground + 26), (x, ground + 26 + h), (x + 5.5, ground + 32 + h), (x + 11, ground + 26 + h), (x + 11, ground + 26)], color=c, lw=0))
        for j in range(int(h // 7)):
            for i in (1.6, 6.4):
                ax.add_patch(Rectangle((x + i, ground + 29 + 7 * j), 2.8, 4.2, color="#f4f1e6", lw=0))
    for _ in range(50):
        ax.add_patch(Rectangle((rnd(-5, 100), ground + rnd(4, 25)), rnd(3, 10), 0.5, color="#e6f2f5", alpha=0.5, lw=0))
    ax.plot([0, 100], [ground + 13] * 2, color="#2f3b35", lw=4)
ax.add_patch(Rectangle((0, -1), 100, ground + 1, color=pave, lw=0))
for y in np.cumsum(np.linspace(2, 9, 8)):
    ax.plot([0, 100], [ground - y] * 2, color=mix(pave, "#000000", 0.18), lw=1)
for x in np.arange(-100, 200, 13):
    ax.plot([50 + (x - 50) * 0.6, x], [ground, 0], color=mix(pave, "#000000", 0.18), lw=1)
def bicycle(x, y, s, colour, style):
    """x, y: rear hub; s: wheel radius. Styles: city, race, step-through."""
    P = lambda *pts: ([x + a * s for a, b in pts], [y + b * s for a, b in pts])
    line = lambda c, w, *pts: ax.plot(*P(*pts), color=c, lw=w * s, solid_capstyle="round", solid_joinstyle="round")
    ax.add_patch(Ellipse((x + 1.6 * s, y - 1.05 * s), 5 * s, 0.4 * s, color="#000000", alpha=0.3, lw=0))
    tyre = random.choice(["#1f2124", "#1f2124", "#d9cdb4", "#4a2f20"])
    for a in (0, 2.65):
        for q in np.linspace(0, np.pi, 9)[:-1]:
            line("#8d949b", 0.05, (a - 0.9 * np.cos(q), -0.9 * np.sin(q)), (a + 0.9 * np.cos(q), 0.9 * np.sin(q)))
        ax.add_patch(Circle((x + a * s, y), s, fill=False, edgecolor=tyre, lw=s * 0.34))
        ax.add_patch(Circle((x + a * s, y), s * 0.9, fill=False, edgecolor="#d3d8dc", lw=s * 0.12))
        if style != "race":
            q = np.linspace(0.4, 2.9, 20)
            line(colour, 0.2, *[(a + 1.13 * np.cos(v), 1.13 * np.sin(v)) for v in q])
    line("#3a3d41", 0.12, (0, 0.14), (1.15, 0.16))
    line("#3a3d41", 0.12, (0, -0.14), (1.15, -0.28))
    top = {"city": [(0.72, 1.35), (2.22, 1.45)], "race": [(0.7, 1.5), (2.25, 1.5)], "step": [(0.92, 0.75), (1.6, 0.55), (2.25, 1.3)]}[style]
    line(mix(colour, "#000000", 0.3), 0.26, (0, 0), (1.15, -0.06), (0.7, 1.5), (0, 0))
    line(colour, 0.4, (1.15, -0.06), (0.7, 1.5))
    line(colour, 0.4, (1.15, -0.06), *([(2.3, 1.2)] if style != "step" else [(1.5, 0.25), (2.3, 1.0)]))
    line(colour, 0.4, *top)
    line(colour, 0.34, (2.65, 0), (2.38, 0.9), (2.15, 1.8))
    line("#b9bec4", 0.24, (0.7, 1.5), (0.62, 1.85))
    ax.add_patch(Polygon(list(zip(*P((0.15, 1.95), (0.3, 1.82), (0.8, 1.82), (1.15, 1.9), (0.7, 2.0)))), color=random.choice(["#2b1d14", "#7a4a28", "#222222"]), lw=0))
    if style == "race":
        line("#222222", 0.24, (2.15, 1.8), (2.5, 1.85), (2.72, 1.65), (2.6, 1.38), (2.4, 1.38))
    else:
        line("#b9bec4", 0.24, (2.15, 1.8), (2.08, 2.15), (2.5, 2.15))
        line("#2b1d14", 0.36, (1.75, 2.12), (2.1, 2.15))
        ax.add_patch(Circle((x + 2.52 * s, y + 1.72 * s), s * 0.16, color="#fff3b0", ec="#777777", lw=0.6))
        if random.random() < 0.45:      # basket in front, sometimes with flowers
            ax.add_patch(Polygon(list(zip(*P((2.4, 2.1), (3.3, 2.1), (3.15, 1.45), (2.5, 1.45)))), facecolor="#c99a5a", edgecolor="#7d5a28", hatch="xxx", lw=0.8))
            for _ in range(random.choice([0, 9])):
                ax.add_patch(Circle((x + rnd(2.45, 3.25) * s, y + rnd(2.05, 2.4) * s), 0.14 * s, color=random.choice(["#f2607d", "#ffd34d", "#4f8a45", "#ffffff"]), lw=0))
    ax.add_patch(Circle((x + 1.15 * s, y - 0.06 * s), s * 0.27, fill=False, edgecolor="#3a3d41", lw=s * 0.2))
    q = rnd(0, np.pi)
    line("#3a3d41", 0.2, (1.15 - 0.5 * np.cos(q), -0.06 - 0.5 * np.sin(q)), (1.15 + 0.5 * np.cos(q), -0.06 + 0.5 * np.sin(q)))
    for d in (-1, 1):
        line("#222222", 0.26, (1.0 + d * 0.5 * np.cos(q), -0.06 + d * 0.5 * np.sin(q)), (1.3 + d * 0.5 * np.cos(q), -0.06 + d * 0.5 * np.sin(q)))
# the row: straight, or stepping towards us with growing size; a rack behind
n = random.choice([3, 3, 4, 5])
grow, same = rnd(0, 0.12) * random.choice([0, 1]), random.random() < 0.25
s = rnd(0.95, 1.12) * 92 / (n * 4.0 + 1.0)
y = max(s + 2, ground - s * rnd(0.2, 1.1))
base = random.choice(["#c62f2f", "#2a6fb5", "#2f8f57", "#e0a11f"])
colours = [base] * n if same else random.sample(["#c62f2f", "#2a6fb5", "#2f8f57", "#e0a11f", "#7d4fa8", "#f1f1ee", "#e88aa0", "#26292d", "#3fb5b0"], n)
style = random.choice(["city", "race", "step"]) if same else None
step = 92 / n
if random.random() < 0.6:
    ax.plot([0, 100], [y + s * 0.5] * 2, color="#6f767d", lw=4)
for k in range(n):
    z = s * (1 + grow * k)
    bicycle(2 + s + k * step * (1 - 0.02 * grow * k), y + (z - s) - k * grow * 14, z, colours[k], style or random.choice(["city", "city", "race", "step"]))
