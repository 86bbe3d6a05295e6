import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#fde2e4", "#cde7f0", "#2d3250", "#e2ece9", "#fff1c9", "#5b3a5e"]))
gay = ["#ef476f", "#ffd166", "#06d6a0", "#118ab2", "#9b5de5", "#ff9f1c"]
x = np.linspace(0, 10, 60)
sag = 9.5 - 0.9 * np.sin(np.pi * x / 10)
ax.plot(x, sag, color="white", lw=2)
for k in range(11):
    px = 0.4 + 0.92 * k
    y = 9.5 - 0.9 * np.sin(np.pi * px / 10)
    ax.add_patch(Polygon([(px - 0.36, y), (px + 0.36, y), (px, y - 0.75)], fc=random.choice(gay), lw=0))
for _ in range(random.randint(3, 6)):
    bx, by, c = random.choice([random.uniform(0.7, 2.6), random.uniform(7.4, 9.3)]), random.uniform(5.2, 7.4), random.choice(gay)
    t = np.linspace(0, 1, 20)
    ax.plot(bx + 0.12 * np.sin(9 * t), by - 0.7 - 2.4 * t, color="#888888", lw=1.2)
    ax.add_patch(Ellipse((bx, by), 1.15, 1.4, fc=c, lw=0))
    ax.add_patch(Polygon([(bx - 0.12, by - 0.82), (bx + 0.12, by - 0.82), (bx, by - 0.66)], fc=c, lw=0))
    ax.add_patch(Ellipse((bx - 0.22, by + 0.3), 0.25, 0.4, angle=20, fc="white", alpha=0.5, lw=0))
cloth = random.choice(["#ffffff", "#f4978e", "#a0c4ff", "#ffd6a5", "#8ac6a4"])
ax.add_patch(Rectangle((0, 0), 10, 2.4, color=cloth))
for k in range(14):
    ax.add_patch(Ellipse((0.36 + 0.72 * k, 2.4 - 0.55), 0.72, 0.8, color="black", alpha=0.07, lw=0))
ax.add_patch(Rectangle((0, 2.25), 10, 0.25, color="white", alpha=0.5))
cx = 5 + random.uniform(-0.4, 0.4)
ax.add_patch(Ellipse((cx, 2.6), 4.3, 0.5, color="#dfe3e8"))
sponge, cream = random.choice([("#8a4b2d", "#fff4e0"), ("#f6c177", "#ffe0ec"), ("#d98cb3", "#ffffff"), ("#5b3a29", "#c9e4ca")])
top = 2.6
for w, h in ((1.8, 1.05), (1.35, 0.9), (0.9, 0.75))[: random.randint(2, 3)]:
    ax.add_patch(Rectangle((cx - w, top), 2 * w, h, color=sponge))
    ax.add_patch(Rectangle((cx - w, top + h * 0.42), 2 * w, h * 0.14, color=cream))
    ax.add_patch(Ellipse((cx, top + h), 2 * w, 0.34, color=cream))
    for k in range(int(w * 7)):
        px = cx - w + 2 * w * (k + 0.5) / int(w * 7)
        ax.add_patch(Ellipse((px, top + h - 0.16), 0.26, random.uniform(0.3, 0.62), color=cream))
    for k in range(int(w * 4)):
        ax.add_patch(Ellipse((cx + random.uniform(-0.85, 0.85) * w, top + h * random.uniform(0.15, 0.35)), 0.11, 0.11, color=random.choice(gay)))
    top += h
last = w
n = random.randint(3, 7)
for k in range(n):
    px = cx + last * 0.75 * (2 * k / (n - 1) - 1)
    ax.add_patch(Rectangle((px - 0.055, top), 0.11, 0.75, color=random.choice(gay)))
    for w2, h2, c in ((0.3, 0.5, "#ff9f1c"), (0.16, 0.3, "#fff3b0")):
        ax.add_patch(Ellipse((px, top + 0.95), w2, h2, color=c))
for side in (-1, 1):
    px = cx + side * 2.35
    for _ in range(random.randint(1, 2)):
        w, h = random.uniform(0.95, 1.45), random.uniform(0.8, 1.6)
        px += side * w / 2
        c, r = random.sample(gay, 2)
        ax.add_patch(Rectangle((px - w / 2, 2.4), w, h, fc=c, ec="#33333355", lw=1))
        for _ in range(9):
            ax.add_patch(Ellipse((px + random.uniform(-0.42, 0.42) * w, 2.4 + random.uniform(0.08, 0.92) * h), 0.1, 0.1, color="white", alpha=0.7))
        ax.add_patch(Rectangle((px - 0.09, 2.4), 0.18, h, color=r))
        ax.add_patch(Rectangle((px - w / 2, 2.4 + h * 0.45), w, 0.18, color=r))
        for s in (-1, 1):
            ax.add_patch(Ellipse((px + s * 0.25, 2.4 + h + 0.16), 0.5, 0.26, angle=s * 25, fc=r, ec="#00000044"))
        px += side * (w / 2 + 0.08)
