import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.collections import PolyCollection
from matplotlib.patches import Circle, Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
C = lambda c: np.array(to_rgb(c))

# sky and land
hour, top, low, dim = random.choice([("day", "#3f8fd8", "#dff0fa", 1), ("day", "#8fc4e6", "#fdf3dc", 1), ("dawn", "#5f5fa9", "#fbb58a", 0.9), ("dawn", "#e8837a", "#fde6a8", 0.95), ("night", "#0f1740", "#4a4f8f", 0.6)])
g = np.linspace(0, 1, 60)[:, None, None]
ax.imshow(C(low) * (1 - g) + C(top) * g, extent=(0, 100, 0, 100), origin="lower", aspect="auto", zorder=0)
if hour == "night":
    for i in range(60):
        ax.add_patch(Circle((random.uniform(0, 100), random.uniform(20, 100)), random.uniform(0.1, 0.4), color="white", zorder=0.1))
elif random.random() < 0.6:
    ax.add_patch(Circle((random.uniform(8, 92), random.uniform(20, 92)), random.uniform(3, 6), color="#fff6d0", zorder=0.1))
for i in range(random.randint(1, 6)):
    x, y, s = random.uniform(-5, 100), random.uniform(12, 95), random.uniform(0.5, 1.2)
    for j in range(5):
        ax.add_patch(Ellipse((x + 5 * s * j, y + random.uniform(-1, 2) * s), 12 * s, 6 * s, color="white", alpha=0.4 * dim, lw=0, zorder=0.2))
t = np.linspace(0, 100, 120)
land = random.choice(["hills", "mountains", "desert", "sea", "none"])
if land == "sea":
    ax.fill_between(t, 0, random.uniform(8, 16), color=C("#2f7cab") * dim, zorder=0.3)
elif land == "mountains":
    for base, c in ((20, "#8fa8c4"), (13, "#5f7f8f"), (7, "#4f7a55")):
        k = np.linspace(-5, 105, 14)
        ax.fill_between(k, 0, base + np.random.uniform(-5, 6, 14), color=C(c) * dim, zorder=0.3)
elif land != "none":
    cs = ("#9fc28a", "#7fb069", "#5a8f4f") if land == "hills" else ("#d9a06a", "#c98550", "#a8643c")
    for base, c in zip((16, 11, 6), cs):
        ax.fill_between(t, 0, base + random.uniform(2, 4) * np.sin(t / random.uniform(9, 18) + random.uniform(0, 6)), color=C(c) * dim, zorder=0.3)

palettes = [["#e0482f", "#f6c445"], ["#2f6fb5", "#ffffff"], ["#8a4fb0", "#f2a0c0", "#fff6fb"], ["#2f9a5f", "#f6e27a"], ["#e63946", "#f4a261", "#f2d544", "#4fae6a", "#3f7fc4", "#7a4fa8"],
            ["#1f3a5f", "#e8b04a", "#f7efe0"], ["#c22f3a"], ["#f28c28", "#2a6f7f"], ["#26262b", "#f2f2f2", "#d1372c"]]


def balloon(x, y, r, z, detail):
    """An envelope of radius r around (x, y), turned gores, and a basket below."""
    pal = [C(c) * max(dim, 0.75) for c in random.choice(palettes)]
    style = random.choice(["gores", "gores", "bands", "checks", "zigzag", "spiral"])
    tall = random.uniform(1.0, 1.2)
    f = np.linspace(0, 1, 36 if detail else 13) ** 1.25       # finer near the round top
    mouth = random.uniform(0.16, 0.24)
    half = r * np.where(f < 0.45, np.sqrt(np.clip(1 - (1 - f / 0.45) ** 2, 0, 1)), mouth + (1 - mouth) * np.cos(np.pi * (f - 0.45) / 1.1) ** random.uniform(1.1, 1.5))
    ys = y + r * tall - f * 2.15 * r * tall
    n = random.choice([10, 12, 16])
    turn = random.random()
    a = np.linspace(-np.pi / 2, np.pi / 2, n * (2 if style != "gores" else 2) + 1)
    sun = random.choice([-0.7, 0.7])
    cells, colours = [], []
    for i, (a0, a1) in enumerate(zip(a[:-1], a[1:])):
        light = 0.62 + 0.5 * np.cos((a0 + a1) / 2 - sun)
        for j in range(len(f) - 1):
            k = {"gores": (i + int(turn * 2)) // 2, "bands": int(f[j] * 7), "checks": i // 3 + int(f[j] * 8), "zigzag": int(f[j] * 9 + 0.9 * abs((i / 3) % 2 - 1)), "spiral": int(i / 3 + f[j] * 6)}[style]
            c = np.clip(pal[k % len(pal)] * (light - 0.22 * f[j] + 0.1), 0, 1) if len(pal) > 1 else np.clip(pal[0] * (light - 0.12 * (k % 2)), 0, 1)
            cells.append([(x + half[j] * np.sin(a0), ys[j]), (x + half[j] * np.sin(a1), ys[j]), (x + half[j + 1] * np.sin(a1), ys[j + 1]), (x + half[j + 1] * np.sin(a0), ys[j + 1])])
            colours.append(c)
    ax.add_collection(PolyCollection(cells, facecolors=colours, edgecolors=colours, linewidths=0.3, zorder=z))
    if detail:                                   # seams, a glow of the burner
        for s in np.sin(a[::4]):
            ax.plot(x + half * s, ys, color="black", alpha=0.18, lw=0.8, zorder=z + 0.1)
    m, b = half[-1], ys[-1] - r * random.uniform(0.28, 0.4)
    w = r * random.uniform(0.17, 0.22)
    if detail and (hour != "day" or random.random() < 0.5):
        for i in range(6):
            ax.add_patch(Ellipse((x, ys[-1] + r * 0.25), r * (0.9 - 0.13 * i), r * (1.2 - 0.16 * i), color="#ffe08a", alpha=0.10 if hour == "night" else 0.05, lw=0, zorder=z + 0.2))
        ax.add_patch(Ellipse((x, ys[-1] - r * 0.06), r * 0.1, r * 0.26, color="#ffb52e", zorder=z))
        ax.add_patch(Ellipse((x, ys[-1] - r * 0.1), r * 0.05, r * 0.15, color="#fff6c0", zorder=z))
    for s in (-1, -0.35, 0.35, 1):
        ax.plot([x + s * m, x + s * w], [ys[-1], b], color="#4a3423", lw=1.3 if detail else 0.6, zorder=z)
    wick = C(random.choice(["#9a6a35", "#c9954f", "#6b4420"])) * max(dim, 0.7)
    if detail:                                   # travellers and a woven basket
        for s in random.choice([(0,), (-0.5, 0.5), (-0.6, 0.1, 0.65)]):
            ax.add_patch(Ellipse((x + s * w, b + r * 0.02), w * 0.5, r * 0.16, color=np.random.uniform(0.15, 0.85, 3), zorder=z + 0.1))
            ax.add_patch(Circle((x + s * w, b + r * 0.12), r * 0.045, color=random.choice(["#e6b48a", "#8d5a3b", "#f3cda8"]), zorder=z + 0.1))
    d = r * 0.3
    ax.add_patch(Polygon([(x - w, b), (x + w, b), (x + w * 0.88, b - d), (x - w * 0.88, b - d)], color=wick, zorder=z + 0.2))
    if detail:
        for v in np.linspace(0.12, 0.95, 6):
            ax.plot([x - w * (1 - 0.12 * v), x + w * (1 - 0.12 * v)], [b - d * v] * 2, color=wick * 0.65, lw=1, zorder=z + 0.3)
        for s in np.linspace(-0.8, 0.8, 6):
            ax.plot([x + w * s, x + w * s * 0.88], [b, b - d], color=wick * 0.65, lw=0.8, zorder=z + 0.3)
        ax.plot([x - w * 1.08, x + w * 1.08], [b, b], color=wick * 0.55, lw=3.5, zorder=z + 0.4, solid_capstyle="round")


for i in range(random.choice([0, 0, 1, 2, 3])):  # others far away
    balloon(random.choice([random.uniform(6, 24), random.uniform(76, 94)]), random.uniform(30, 88), random.uniform(3, 6.5), 1, False)
r = random.uniform(21, 28)
balloon(50 + random.uniform(-12, 12), 62 + random.uniform(-2, 4), r, 3, True)
for i in range(random.choice([0, 0, 3, 5])):
    x, y = random.uniform(5, 95), random.uniform(25, 90)
    ax.plot([x - 1.8, x - 0.9, x, x + 0.9, x + 1.8], [y, y + 0.9, y, y + 0.9, y], color="#34475a", lw=1.3, zorder=2)
