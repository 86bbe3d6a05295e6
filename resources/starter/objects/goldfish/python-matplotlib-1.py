import numpy as np
import random
import matplotlib.pyplot as plt
from matplotlib.transforms import Affine2D
from matplotlib.collections import PatchCollection
from matplotlib.patches import Circle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(-5, 5), ylim=(-5, 5)); ax.axis("off")
top, low = random.choice([("#d9f3f4", "#5fb7c9"), ("#12324f", "#050d1c"), ("#bfe3c0", "#3f7f63"), ("#f6f2e6", "#c9dfe2"), ("#2f6f8f", "#0d2b45"), ("#7fd0e8", "#1f6fb0")])
ax.imshow(np.linspace(0, 1, 64)[:, None], extent=(-5, 5, -5, 5), cmap=plt.matplotlib.colors.LinearSegmentedColormap.from_list("w", [top, low]), aspect="auto", zorder=0)
for _ in range(random.randint(0, 9)):                        # water weed
    x, h, t = random.uniform(-5, 5), random.uniform(2, 6), np.linspace(0, 1, 40)
    ax.plot(x + 0.35 * np.sin(t * 9 + x) * t, -5 + h * t, color=random.choice(["#3c8d4e", "#7fae3d", "#1f6b52"]), lw=random.uniform(4, 10), solid_capstyle="round", alpha=0.7)
peb = [Circle((random.uniform(-5, 5), -5 + random.uniform(-0.1, 0.35)), random.uniform(0.15, 0.4)) for _ in range(60)]
ax.add_collection(PatchCollection(peb, facecolor=[random.choice(["#cbb994", "#a89a86", "#e6dcc4", "#8b8078"]) for _ in peb], edgecolor="#00000030"))
deep, gold, pale = random.choice([("#d9480f", "#ff922b", "#ffe0a6"), ("#c92a1a", "#ff6b35", "#ffd0a8"), ("#e08a00", "#ffc233", "#fff0c2"), ("#e8590c", "#ffa94d", "#ffffff")])
k = random.uniform(0.9, 1.1)
tr = Affine2D().scale(k * random.choice([-1, 1]), k).rotate_deg(random.uniform(-14, 14)).translate(random.uniform(-0.3, 0.3), random.uniform(-0.5, 0.7)) + ax.transData
u = np.linspace(0, 1, 80)
deepness = random.uniform(1.35, 1.8)
xs = 3.4 - 5.1 * u                                           # nose at +3.4, tail root at -1.7
half = deepness * np.sin(np.pi * u ** 0.72) ** 0.8 * (1 - 0.25 * u) + 0.34 * u
back, belly = half * 0.98, -half * 1.05


def fin(root_a, root_b, tips, z, waves=5, alpha=0.9):        # a veil between two roots and a line of tips, with rays
    tips = np.array(tips, float)
    s = np.linspace(0, 1, 60)
    edge = np.stack([np.interp(s, np.linspace(0, 1, len(tips)), tips[:, j]) for j in (0, 1)], 1)
    edge += 0.1 * np.sin(s * waves * 2 * np.pi)[:, None]
    ax.add_patch(Polygon(np.vstack([[root_a], edge, [root_b]]), fc=gold, ec=deep, lw=1, alpha=alpha, transform=tr, zorder=z, joinstyle="round"))
    for q, w in zip(edge[4:-3:6], s[4:-3:6]):
        r = np.array(root_a) * (1 - w) + np.array(root_b) * w
        ax.plot([r[0], q[0]], [r[1], q[1]], color=random.choice([deep, pale]), lw=0.9, alpha=0.75, transform=tr, zorder=z)


tail, flow = random.uniform(1.8, 2.5), random.uniform(-0.4, 0.4)
fin((-1.4, 0.3), (-1.55, 0), [(-2.2, 1.2), (-3.1, tail + flow), (-4.1, tail + flow - .2), (-3.6, 0.8), (-2.7, 0.1)], 3)
fin((-1.55, 0), (-1.4, -0.35), [(-2.7, 0.0), (-3.7, -0.9 + flow), (-4.0, -tail + flow), (-3.0, -tail + .1), (-2.2, -1.1)], 3)
fin((1.6, 1.1), (-1.1, 0.5), [(1.1, 2.0), (0.5, deepness + random.uniform(.9, 1.4)), (-0.6, deepness + .7), (-1.7, 1.5)], 3, 7)
fin((-0.2, -1.0), (-1.2, -0.5), [(-0.5, -1.9), (-1.0, -2.6), (-1.6, -2.4), (-1.8, -1.4)], 3, 3)
body = Polygon(np.vstack([np.c_[xs, back], np.c_[xs, belly][::-1]]), fc=gold, ec=deep, lw=1.6, transform=tr, zorder=4)
ax.add_patch(body)
shade = ax.imshow(np.linspace(0, 1, 60)[:, None] ** 1.0, extent=(-2, 3.6, -2.2, 2.2), cmap=plt.matplotlib.colors.LinearSegmentedColormap.from_list("b", [deep, gold, gold, pale]), transform=tr, zorder=5, aspect="auto")
shade.set_clip_path(body)
scales = PatchCollection([Circle((x + 0.165 * (j % 2), y), 0.23) for x in np.arange(-1.7, 1.75, 0.33) for j, y in enumerate(np.arange(-1.8, 1.9, 0.235))], facecolor="none", edgecolor=deep, lw=0.7, alpha=0.45, transform=tr, zorder=6)
ax.add_collection(scales); scales.set_clip_path(body)
g = np.linspace(-1.2, 1.2, 30)
ax.plot(1.75 - 0.45 * np.cos(g) + 0.3, 0.85 * np.sin(g) - 0.1, color=deep, lw=2.2, transform=tr, zorder=7)        # gill cover
ax.plot([3.3, 3.05, 2.9], [-0.1, -0.25, -0.42], color=deep, lw=2.4, transform=tr, zorder=8, solid_capstyle="round")
for r, c, o in ((0.36, deep, 0), (0.31, "#fff6d8", 0), (0.2, "#141216", 0.02), (0.07, "white", 0.1)):
    ax.add_patch(Circle((2.5 + o, 0.35 + o), r, fc=c, transform=tr, zorder=9))
fin((1.35, -0.5), (1.2, -0.85), [(0.7, -0.5), (0.1, -0.9), (0.3, -1.6), (0.95, -1.5)], 9, 3)
for i in range(random.randint(2, 8)):
    ax.add_patch(Circle((random.uniform(-4.6, 4.6), random.uniform(2.4, 4.8)), random.uniform(0.08, 0.26), fc="#ffffff40", ec="white", lw=1.2, zorder=2))
