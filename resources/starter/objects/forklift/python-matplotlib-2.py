import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle, FancyBboxPatch
from matplotlib.transforms import Affine2D

# a forklift from the side: tilting mast with chains and carriage, roll cage, driver or empty seat, loads on a pallet; hall, yard or night
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off"); place = random.choice(["hall", "yard", "night", "poster"])
wall, floor = random.choice({"hall": [("#e9e4da", "#a8a296"), ("#b7c4cc", "#77828a")], "yard": [("#a8d4ee", "#8b8378"), ("#f6c99b", "#6f6259")], "night": [("#141a2c", "#2c3140")], "poster": [("#f7e7b4", "#2a9d8f"), ("#e76f51", "#264653"), ("#ffffff", "#ced4da")]}[place])
fig.patch.set_facecolor(wall); y0 = random.uniform(0.9, 1.5)
ax.add_patch(Rectangle((0, 0), 10, y0 + 0.5, color=floor, zorder=0))
if place == "hall":                                        # shelves with goods
    for y in np.arange(y0 + 0.5, 10, 2.6):
        for x in np.arange(random.uniform(-1, 0), 10, 1.3):
            if random.random() < 0.75:
                ax.add_patch(Rectangle((x, y + 0.15), random.uniform(0.8, 1.15), random.uniform(0.8, 1.8), fc=random.choice(["#c9a87c", "#b08d60", "#8fa6b2", "#d8c3a5"]), ec="#8a7a63", lw=0.6, alpha=0.55, zorder=0))
        ax.plot([0, 10], [y, y], color="#d9822b", lw=4, alpha=0.6, zorder=1)
    for x in (1, 5.1, 9.2):
        ax.plot([x, x], [y0 + 0.5, 10], color="#3f6593", lw=5, alpha=0.6, zorder=1)
elif place in ("yard", "night"):                           # stacked containers, lamps or stars
    for k in range(6):
        x, c = k * 2 - random.uniform(0.5, 1.2), random.choice(["#9b3d2e", "#2f6690", "#52796f", "#b08900"])
        for j in range(random.randint(1, 2)):
            ax.add_patch(Rectangle((x, y0 + 0.5 + 1.3 * j), 1.9, 1.25, color=c, alpha=0.5 if place == "yard" else 0.3, zorder=0))
            ax.vlines(x + np.linspace(0.15, 1.75, 9), y0 + 0.55 + 1.3 * j, y0 + 1.7 + 1.3 * j, color=wall, lw=1, alpha=0.4, zorder=0)
    ax.scatter(np.random.uniform(0, 10, 40), np.random.uniform(5, 10, 40), s=4 if place == "night" else 0, color="white", zorder=0)
paint, deep, lit = random.choice([("#f5b800", "#b37f00", "#ffd95a"), ("#ec6a1e", "#a8430a", "#ff9a56"), ("#cf2f2f", "#8c1818", "#ef6a5e"), ("#2f9e52", "#1a6331", "#63c983"), ("#2377c9", "#124a85", "#62a6ea")])
side, k = random.choice([-1, 1]), random.uniform(0.9, 1.0)
T = Affine2D().translate(-5, 0).scale(side * k, k).translate(5 + random.uniform(-0.15, 0.15), y0) + ax.transData
mast = Affine2D().rotate_deg_around(6.2, 0.8, random.uniform(-3, 5)) + T

def shape(points, c, z, tr=T, ec="none"):
    ax.add_patch(Polygon(points, closed=True, fc=c, ec=ec, lw=0.8, transform=tr, zorder=z))

def bar(x, y, w, h, c, z, tr=T, r=0.05):
    ax.add_patch(FancyBboxPatch((x + r, y + r), w - 2 * r, h - 2 * r, boxstyle=f"round,pad={r}", fc=c, ec="none", transform=tr, zorder=z))

shape([(0.3, 0.02), (9.4, 0.02), (9.2, -0.22), (0.6, -0.22)], "#00000055", 1)
# counterweight, hood, step and floor plate
shape([(0.55, 0.75), (0.45, 2.3), (0.75, 3.1), (1.6, 3.3), (3.15, 3.3), (3.3, 2.1), (4.9, 1.95), (5.3, 2.9), (5.85, 3.0), (5.95, 0.85), (4.2, 0.7), (4.1, 0.55), (3.0, 0.55), (2.9, 0.75)], paint, 5, ec=deep)
shape([(0.55, 0.75), (0.45, 2.3), (0.75, 3.1), (1.35, 3.25), (1.35, 0.75)], "#3b4046", 6)
shape([(1.45, 3.12), (3.0, 3.12), (3.1, 2.8), (1.45, 2.8)], lit, 6)
for x in np.arange(1.7, 2.9, 0.22):
    ax.plot([x, x + 0.1], [2.1, 2.6], color=deep, lw=2, transform=T, zorder=6)
shape([(2.95, 0.55), (4.2, 0.55), (4.3, 0.95), (2.9, 0.95)], "#24282c", 6)
shape([(5.3, 2.9), (5.85, 3.0), (5.9, 2.2), (5.1, 2.3)], deep, 6)
# seat and driver, wheel
bar(2.0, 3.25, 1.35, 0.4, "#2b2f34", 6); shape([(1.85, 3.4), (1.65, 4.7), (1.95, 4.8), (2.3, 3.5)], "#2b2f34", 6)
ax.plot([5.15, 4.55], [2.9, 4.0], color="#22262a", lw=3.5, transform=T, zorder=7)
ax.plot([4.25, 4.8], [3.88, 4.28], color="#111417", lw=4.5, solid_capstyle="round", transform=T, zorder=9)
if random.random() < 0.65:
    vest, skin = random.choice(["#ff7b00", "#c6e000", "#2c6fbb"]), random.choice(["#f0c29a", "#b57a4e", "#6f4528"])
    ax.plot([2.5, 3.9, 4.05, 4.4], [3.75, 3.75, 2.4, 2.3], color="#2d3a55", lw=12 * k, solid_joinstyle="round", transform=T, zorder=8)
    bar(2.05, 3.5, 0.9, 1.75, vest, 8, r=0.25); bar(2.05, 4.2, 0.9, 0.16, "#f3f3e6", 8, r=0.02)
    ax.add_patch(Circle((2.65, 5.7), 0.42, color=skin, transform=T, zorder=8))
    shape([(2.15, 5.8), (2.2, 6.15), (2.6, 6.32), (3.0, 6.15), (3.08, 5.9), (3.3, 5.85), (3.28, 5.78)], random.choice(["#ffd000", "#ffffff", "#e63946"]), 9)
    ax.plot([2.6, 3.4, 4.4], [4.9, 4.1, 4.1], color=vest, lw=8 * k, solid_joinstyle="round", solid_capstyle="round", transform=T, zorder=9)
# cage
ax.plot([1.15, 1.45, 4.9, 5.6], [3.2, 6.9, 6.95, 2.9], color="#1d2023", lw=7 * k, solid_joinstyle="round", transform=T, zorder=10)
bar(1.3, 6.8, 3.8, 0.28, "#1d2023", 10); bar(1.6, 7.05, 0.35, 0.3, random.choice(["#ff9d00", "#ff3b30"]), 10, r=0.08)
# mast, chain, carriage, forks and load
lift = random.choice([random.uniform(0.0, 0.5), random.uniform(0.8, 2.6)])
bar(6.05, 0.5, 0.34, 7.2, "#2a2e33", 4, mast); bar(6.38, 0.5 + lift * 0.45, 0.26, 7.0, "#545c64", 4, mast)
ax.plot([6.2, 6.2], [0.8, 7.4], color="#9aa3ab", lw=1.5, ls=(0, (2, 1.4)), transform=mast, zorder=5)
ax.plot([5.6, 6.1], [1.4, 2.6], color="#b8bfc5", lw=4, transform=T, zorder=4)
bar(6.62, 0.3 + lift, 0.22, 2.1, "#1b1e21", 6, mast)
shape([(6.6, 0.22 + lift), (6.6, 0.48 + lift), (9.25, 0.36 + lift), (9.35, 0.22 + lift)], "#1b1e21", 6, mast)
load = random.choice(["boxes", "crate", "drums", "none", "sacks"])
if load != "none":
    bar(6.95, 0.72 + lift, 2.35, 0.14, "#b98d58", 7, mast, 0.02)
    for x in (6.95, 7.95, 9.0):
        bar(x, 0.38 + lift, 0.3, 0.36, "#94703f", 7, mast, 0.02)
b = 0.87 + lift
if load == "boxes":
    for j in range(random.randint(1, 3)):
        for i in range(2):
            bar(7.0 + 1.13 * i, b + 1.0 * j, 1.1, 0.96, random.choice(["#c99b62", "#b98750", "#d8b07a"]), 7, mast, 0.03); bar(7.45 + 1.13 * i, b + 1.0 * j, 0.18, 0.96, "#e9d3a8", 8, mast, 0.02)
elif load == "crate":
    bar(7.0, b, 2.2, 1.9, "#8c6239", 7, mast, 0.02)
    for y in (0.1, 0.7, 1.3):
        bar(7.0, b + y, 2.2, 0.48, "#b5834f", 8, mast, 0.02)
elif load == "drums":
    for i in range(2):
        c = random.choice(["#2a6fb0", "#c8312b", "#3b7d45"])
        bar(7.03 + 1.1 * i, b, 1.03, 1.6, c, 7, mast, 0.06); bar(7.0 + 1.1 * i, b + 0.5, 1.09, 0.1, "#222222", 8, mast, 0.02); bar(7.0 + 1.1 * i, b + 1.05, 1.09, 0.1, "#222222", 8, mast, 0.02)
elif load == "sacks":
    for j in range(3):
        for i in range(2):
            bar(6.98 + 1.12 * i, b + 0.5 * j, 1.15, 0.5, random.choice(["#e4d9c3", "#d2c4a6"]), 7 + j, mast, 0.2)
for x, r in ((1.75, 0.85), (5.05, 0.98)):                  # tyres
    shape([(x + (r + 0.14) * np.cos(t), r + (r + 0.14) * np.sin(t)) for t in np.linspace(0, np.pi, 20)], deep, 10)
    ax.add_patch(Circle((x, r), r, color="#17191b", transform=T, zorder=11))
    for t in np.linspace(0, 2 * np.pi, 18):
        ax.plot([x + 0.86 * r * np.cos(t), x + r * np.cos(t)], [r + 0.86 * r * np.sin(t), r + r * np.sin(t)], color="#3c4146", lw=2, transform=T, zorder=12)
    ax.add_patch(Circle((x, r), r * 0.55, color=lit, transform=T, zorder=12)); ax.add_patch(Circle((x, r), r * 0.2, color="#4b5157", transform=T, zorder=13))
