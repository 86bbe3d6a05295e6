# A goldfish with flowing fins in lit water, over stones and among weeds
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PatchCollection
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
blend = lambda a, b, t: tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
ramp = lambda *c: LinearSegmentedColormap.from_list("r", c)
top, low = random.choice([("#d9f3f4", "#4aa3b8"), ("#1b4a72", "#050d1c"), ("#bfe3c0", "#2f6f55"), ("#eef6f2", "#a9cfd8"), ("#2f7f9f", "#0b2540"), ("#7fd0e8", "#1a5fa0")])
ax.imshow(np.linspace(0, 1, 64)[:, None], extent=(-5, 5, -5, 5), cmap=ramp(top, low), aspect="auto", zorder=0)
slant, t = random.uniform(-3, 3), np.linspace(0, 1, 40)
for _ in range(random.choice([0, 5, 8])):                   # rays of the sun
    x, w = random.uniform(-5, 5), random.uniform(0.3, 1.0)
    ax.add_patch(Polygon([(x, 5), (x + w, 5), (x + w * 2.4 + slant, -5), (x + slant, -5)], fc="white", alpha=0.08, lw=0, zorder=0.5))
for layer in range(2):                                      # weeds, the far ones pale
    for _ in range(random.randint(2, 6)):
        x, h, c = random.uniform(-5, 5), random.uniform(2.5, 6.5), random.choice(["#3c8d4e", "#6f9e2d", "#1f6b52", "#8a4a5c"])
        sway = x + 0.35 * np.sin(t * 8 + x) * t
        c = blend(c, low, 0.55 - 0.4 * layer)
        ax.plot(sway, -5 + h * t, color=c, lw=3, zorder=1)
        for q in range(4, 40, 3):
            for s in (-1, 1):
                ax.add_patch(Ellipse((sway[q] + s * 0.22, -5 + h * t[q]), 0.5, 0.16, angle=s * 35, fc=c, lw=0, zorder=1))
for _ in range(70):
    x, y, r, c = random.uniform(-5, 5), -5 + random.uniform(-0.1, 0.5), random.uniform(0.16, 0.42), random.choice(["#cbb994", "#a89a86", "#e6dcc4", "#8b8078"])
    ax.add_patch(Ellipse((x, y), 2 * r, 1.4 * r, fc=blend(c, low, 0.25), ec="#00000050", lw=1, zorder=1.5))
    ax.add_patch(Ellipse((x - 0.2 * r, y + 0.25 * r), r, 0.5 * r, fc="white", alpha=0.25, lw=0, zorder=1.5))
deep, gold, pale = random.choice([("#d9480f", "#ff922b", "#ffe0a6"), ("#c0241a", "#ff6330", "#ffd0a8"), ("#d67a00", "#ffbe2e", "#fff0c2"), ("#e0520c", "#ffa040", "#ffffff")])
k = random.uniform(0.92, 1.1)
tr = Affine2D().scale(k * random.choice([-1, 1]), k).rotate_deg(random.uniform(-14, 14)).translate(random.uniform(-0.2, 0.2) + 0.0, random.uniform(-0.2, 0.6)) + ax.transData
u = np.linspace(0, 1, 80)
fat = random.uniform(1.35, 1.75)
xs = 3.4 - 5.1 * u                                          # nose at +3.4, tail root at -1.7
half = fat * np.sin(np.pi * u ** 0.72) ** 0.8 * (1 - 0.25 * u) + 0.34 * u


def fin(ra, rb, tips, z, waves=5):                          # a veil from root to hem: bands that grow paler, then rays
    tips, s = np.array(tips, float), np.linspace(0, 1, 60)
    hem = np.stack([np.interp(s, np.linspace(0, 1, len(tips)), tips[:, j]) for j in (0, 1)], 1)
    hem += 0.1 * np.sin(s * waves * 2 * np.pi)[:, None]
    root = np.array(ra) * (1 - s[:, None]) + np.array(rb) * s[:, None]
    for q in range(6, 0, -1):
        part = root + (hem - root) * q / 6
        ax.add_patch(Polygon(np.vstack([[ra], part, [rb]]), fc=blend(deep, blend(gold, pale, 0.45), q / 6), ec=deep if q == 6 else "none", lw=1.2, alpha=0.92, transform=tr, zorder=z))
    for q in range(3, 58, 3):
        ax.plot([root[q, 0], hem[q, 0]], [root[q, 1], hem[q, 1]], color=pale if q % 2 else deep, lw=0.8, alpha=0.6, transform=tr, zorder=z)


tail, flow = random.uniform(1.8, 2.4), random.uniform(-0.4, 0.4)
fin((-1.4, 0.3), (-1.55, 0), [(-2.2, 1.2), (-3.1, tail + flow), (-4.0, tail + flow - 0.2), (-3.6, 0.8), (-2.7, 0.1)], 3)
fin((-1.55, 0), (-1.4, -0.35), [(-2.7, 0.0), (-3.7, -0.9 + flow), (-3.9, -tail + flow), (-3.0, -tail + 0.1), (-2.2, -1.1)], 3)
fin((1.6, 1.1), (-1.1, 0.5), [(1.1, 2.0), (0.5, fat + random.uniform(0.9, 1.4)), (-0.6, fat + 0.7), (-1.7, 1.5)], 3, 7)
fin((-0.2, -1.0), (-1.2, -0.5), [(-0.5, -1.9), (-1.0, -2.6), (-1.6, -2.4), (-1.8, -1.4)], 3, 3)
fin((1.3, -1.1), (0.6, -1.25), [(0.9, -1.9), (0.2, -2.4), (-0.1, -1.9)], 3, 3)
body = Polygon(np.vstack([np.c_[xs, half * 0.98], np.c_[xs, -half * 1.05][::-1]]), fc=gold, ec=deep, lw=2, transform=tr, zorder=4)
ax.add_patch(body)
inside = [ax.imshow(np.linspace(0, 1, 60)[:, None], extent=(-2, 3.6, -2.2, 2.2), cmap=ramp(deep, gold, gold, pale), transform=tr, zorder=5, aspect="auto")]
spots = [(x + 0.165 * (j % 2), y) for x in np.arange(-1.7, 1.6, 0.33) for j, y in enumerate(np.arange(-1.8, 1.9, 0.235))]
inside.append(ax.add_collection(PatchCollection([Circle(p, 0.23) for p in spots], facecolor="none", edgecolor=deep, lw=0.8, alpha=0.5, transform=tr, zorder=6)))
inside.append(ax.add_collection(PatchCollection([Ellipse((x - 0.08, y + 0.04), 0.08, 0.13) for x, y in spots], facecolor=pale, edgecolor="none", alpha=0.6, transform=tr, zorder=6)))
for _ in range(random.choice([0, 0, 3])):                   # white or dark patches of a pied fish
    inside.append(ax.add_patch(Ellipse((random.uniform(-1.2, 1.2), random.uniform(-0.6, 1.2)), random.uniform(0.7, 1.5), random.uniform(0.5, 1), fc="white", alpha=0.6, lw=0, transform=tr, zorder=5.5)))
inside.append(ax.add_patch(Ellipse((2.75, 0.0), 2.3, 3.4, fc=gold, alpha=0.85, lw=0, transform=tr, zorder=6.5)))
inside.append(ax.add_patch(Ellipse((2.5, -0.45), 1.0, 0.7, fc=pale, alpha=0.55, lw=0, transform=tr, zorder=6.6)))
inside.append(ax.add_patch(Ellipse((1.0, fat * 0.66), 2.6, 0.26, angle=-4, fc="white", alpha=0.45, lw=0, transform=tr, zorder=6.7)))
for p in inside:
    p.set_clip_path(body)
g = np.linspace(-1.2, 1.2, 30)
ax.plot(2.05 - 0.45 * np.cos(g), 0.85 * np.sin(g) - 0.1, color=deep, lw=2.4, transform=tr, zorder=7)         # gill cover
ax.plot([3.34, 3.1, 2.92], [-0.12, -0.26, -0.46], color=blend(deep, "#300000", 0.4), lw=2.6, transform=tr, zorder=8, solid_capstyle="round")
ax.add_patch(Circle((3.05, 0.22), 0.05, fc=deep, transform=tr, zorder=8))
for r, c, o in ((0.38, deep, 0), (0.32, "#fff6d8", 0), (0.21, "#141216", 0.02), (0.08, "white", 0.1)):
    ax.add_patch(Circle((2.5 + o, 0.38 + o), r, fc=c, lw=0, transform=tr, zorder=9))
fin((1.35, -0.5), (1.2, -0.85), [(0.7, -0.5), (0.1, -0.9), (0.3, -1.6), (0.95, -1.5)], 9, 3)
for _ in range(random.randint(3, 10)):
    x, y, r = random.uniform(-4.6, 4.6), random.uniform(2.2, 4.8), random.uniform(0.08, 0.28)
    ax.add_patch(Circle((x, y), r, fc="#ffffff40", ec="white", lw=1.2, zorder=2)), ax.add_patch(Circle((x - 0.3 * r, y + 0.3 * r), 0.25 * r, fc="white", lw=0, zorder=2))
ax.set(xlim=(-5, 5), ylim=(-5, 5))
