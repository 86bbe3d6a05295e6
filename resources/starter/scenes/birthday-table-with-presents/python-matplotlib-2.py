# A birthday table: cake with candles, presents with bows, balloons, bunting.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Ellipse, Polygon, Rectangle

U = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10)); ax.axis("off")
gay = ["#ef476f", "#ffd166", "#06d6a0", "#118ab2", "#9b5de5", "#ff9f1c"]
tone = lambda c, f: tuple(np.clip(np.array(to_rgb(c)) * f + max(0, f - 1) * 0.5, 0, 1))


oval = lambda x, y, w, h, c, **more: ax.add_patch(Ellipse((x, y), w, h, fc=c, **{"lw": 0, **more}))
box = lambda x, y, w, h, c, **more: ax.add_patch(Rectangle((x, y), w, h, fc=c, **{"lw": 0, **more}))
poly = lambda pts, c, **more: ax.add_patch(Polygon(pts, fc=c, **{"lw": 0, **more}))
wall, paper = random.choice(["#f0b7bd", "#9fcbdc", "#2d3250", "#b4cfc6", "#e9cf8c", "#5b3a5e"]), random.choice(["stripes", "spots", "panel"])
fig.patch.set_facecolor(wall)
if paper == "stripes":
    for k in range(0, 10):
        box(k + 0.1, 0, 0.5, 10, "white", alpha=0.13)
elif paper == "spots":
    ax.scatter(*np.meshgrid(np.arange(0.3, 10, 0.8), np.arange(2.7, 10, 0.8)), s=40, color="white", alpha=0.25, lw=0)
else:                                                 # panel below a rail
    box(0, 0, 10, 5, tone(wall, 0.8)); box(0, 5, 10, 0.25, tone(wall, 1.15))
x = np.linspace(0, 10, 60)
ax.plot(x, 9.6 - 0.9 * np.sin(np.pi * x / 10), color="white", lw=2)
for k in range(11):                                   # bunting, each flag with a shaded half
    px, y, c = 0.4 + 0.92 * k, 9.6 - 0.9 * np.sin(np.pi * (0.04 + 0.092 * k)), random.choice(gay)
    poly([(px - 0.36, y), (px + 0.36, y), (px, y - 0.8)], c)
    poly([(px, y), (px + 0.36, y), (px, y - 0.8)], "black", alpha=0.12)
for _ in range(random.randint(3, 6)):
    bx, by, c = random.choice([U(0.7, 2.4), U(7.6, 9.3)]), U(5.4, 7.5), random.choice(gay)
    ax.plot(bx + 0.12 * np.sin(x * 0.9), by - 0.75 - 0.26 * x, color="#777777", lw=1.2)
    poly([(bx - 0.13, by - 0.88), (bx + 0.13, by - 0.88), (bx, by - 0.68)], tone(c, 0.8))
    for k in range(5):                                # round: dark rim, light towards the upper left
        oval(bx - 0.05 * k, by + 0.06 * k, 1.25 - 0.17 * k, 1.5 - 0.2 * k, tone(c, 0.78 + 0.08 * k))
    oval(bx - 0.28, by + 0.36, 0.2, 0.4, "white", alpha=0.75, angle=-25)
cloth = random.choice(["#fbfbfb", "#d9675c", "#6f9be0", "#ffd6a5", "#6fb58e"])
box(0, 0, 10, 2.7, tone(cloth, 0.9)); box(0, 2.1, 10, 0.6, cloth)
for k in np.arange(0.2, 10, 0.65):                    # hanging folds and a scalloped edge
    poly([(k, 2.1), (k + 0.12, 2.1), (k + 0.3 + U(-0.1, 0.1), 0), (k - 0.1, 0)], "black", alpha=0.1)
    oval(k + 0.3, 2.1, 0.66, 0.6, random.choice(gay) if cloth == "#fbfbfb" else "#ffffff", alpha=0.5)
cx = 5 + U(-0.3, 0.3)


def present(px, w, h, base):
    (c, r), s = random.sample(gay, 2), 0.25 * w
    oval(px + 0.15, base, w * 1.5, 0.3, "black", alpha=0.25)
    poly([(px + w / 2 - s, base), (px + w / 2, base + 0.14), (px + w / 2, base + h), (px + w / 2 - s, base + h)], tone(c, 0.62))
    box(px - w / 2, base, w - s, h, c)
    for _ in range(7):
        oval(px - w / 2 + U(0.08, 0.92) * (w - s), base + U(0.08, 0.85) * h, 0.11, 0.11, "white", alpha=0.75)
    mid = px - s / 2
    box(px - w / 2, base + h * 0.4, w - s, 0.18, r)
    box(px - w / 2 - 0.05, base + h - 0.22, w - s + 0.05, 0.24, tone(c, 1.1))
    poly([(px + w / 2 - s, base + h - 0.22), (px + w / 2 + 0.05, base + h - 0.14), (px + w / 2 + 0.05, base + h + 0.02), (px + w / 2 - s, base + h + 0.02)], tone(c, 0.75))
    box(mid - 0.1, base, 0.2, h + 0.02, r)
    for q in (-1, 1):                                 # loops and ends of the bow
        poly([(mid, base + h), (mid + q * 0.42, base + h - 0.3), (mid + q * 0.26, base + h - 0.34)], tone(r, 0.8))
        oval(mid + q * 0.27, base + h + 0.19, 0.56, 0.34, r, angle=q * 28, ec=tone(r, 0.6))
    oval(mid, base + h + 0.08, 0.2, 0.2, tone(r, 1.15))


for side in (-1, 1):
    px = cx + side * 2.15
    for k in range(random.randint(1, 2)):
        w = U(1.0, 1.4)
        present(px + side * w / 2, w, U(0.9, 1.7), 2.42 - 0.12 * k)
        px += side * (w + 0.12)
oval(cx + 0.1, 2.3, 4.5, 0.62, "black", alpha=0.25); oval(cx, 2.4, 4.3, 0.54, "#eef1f5"); top = 2.45
sponge, cream = random.choice([("#8a4b2d", "#fff4e0"), ("#e8ad55", "#ffd0e0"), ("#d9709f", "#ffffff"), ("#5b3a29", "#bfe6cf"), ("#7aa7d9", "#fffbe8")])
for w, h in ((1.8, 1.05), (1.35, 0.9), (0.9, 0.75))[: random.randint(2, 3)]:
    for u in np.linspace(-1, 0.875, 16):              # a lit cylinder in strips
        box(cx + u * w, top - 0.13 * np.sqrt(1 - u * u), 0.13 * w, h, tone(sponge, 0.66 + 0.4 * np.sqrt(1 - (u + 0.3) ** 2 / 1.7)))
    oval(cx, top + h, 2 * w, 0.4, cream)
    for u in np.linspace(-0.94, 0.94, int(w * 8)):    # icing runs over the edge
        l, edge = U(0.3, 0.7), top + h - 0.17 * np.sqrt(1 - u * u)
        oval(cx + u * w, edge - l * 0.3, 0.27, l, tone(cream, 1 - 0.16 * max(0, u)))
    for u in np.linspace(-0.88, 0.88, int(w * 6)):    # a row of sweets at the foot
        oval(cx + u * w, top + 0.1 - 0.12 * np.sqrt(1 - u * u), 0.2, 0.2, random.choice(gay))
    top += h
for u in np.linspace(-0.72, 0.72, random.randint(3, 7)):
    px, y, c = cx + w * u, top - 0.06 + 0.1 * (1 - abs(u)) * random.choice([-1, 1]), random.choice(gay)
    box(px - 0.07, y, 0.14, 0.8, c)
    oval(px, y + 1.05, 0.8, 0.8, "#ffdf80", alpha=0.25)
    for wd, hd, c in ((0.26, 0.54, "#ff8a1c"), (0.18, 0.4, "#ffd23f"), (0.09, 0.22, "#fffbe0")):
        oval(px, y + 0.8 + hd / 2, wd, hd, c)
