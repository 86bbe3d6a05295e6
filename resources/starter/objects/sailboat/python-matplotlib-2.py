import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")

# sky and sea at different hours
top, low, deep, near = random.choice([("#3f8fd0", "#d9effa", "#2f7cab", "#174f78"), ("#4f6fa9", "#f8b37a", "#7a8fa5", "#1f3f5c"), ("#7fb6d6", "#f3f0df", "#3fa3a3", "#146a70"),
                                      ("#10183a", "#38507f", "#1f3a63", "#0c1a33"), ("#8a93a0", "#d5dade", "#5f7683", "#33474f"), ("#e8746a", "#fde0a8", "#b5697a", "#472c55")])
sea = random.uniform(26, 42)


def grade(a, b, y0, y1, z):
    g = np.linspace(0, 1, 50)[:, None, None]
    ax.imshow(np.array(to_rgb(a)) * (1 - g) + np.array(to_rgb(b)) * g, extent=(0, 100, y0, y1), origin="lower", aspect="auto", zorder=z)


grade(low, top, sea, 100, 0)
grade(near, deep, 0, sea, 1)
sun = random.uniform(8, 92)
ax.add_patch(Circle((sun, random.uniform(sea + 4, 90)), random.uniform(3, 6), color="#fff4cf", zorder=0.5))
for i in range(22):                              # its light on the water
    y = random.uniform(1, sea - 1)
    ax.plot([sun + random.gauss(0, 4), sun + random.gauss(0, 4) + 4], [y, y], color="#fff4cf", alpha=0.4, lw=1.5, zorder=1.5)
for i in range(random.randint(0, 4)):
    x, y = random.uniform(0, 100), random.uniform(60, 95)
    for j in range(4):
        ax.add_patch(Ellipse((x + 6 * j, y + random.uniform(-1, 1.5)), 14, 5, color="white", alpha=0.45, lw=0, zorder=0.6))
if random.random() < 0.5:                        # a far coast
    t = np.linspace(0, 100, 60)
    ax.fill_between(t, sea, sea + np.clip(6 * np.sin(t / 17 + random.uniform(0, 6)) + 2, 0, 9), color=np.array(to_rgb(low)) * 0.65, zorder=1.2)

# place, size, heel and course of the boat
size = random.uniform(0.72, 1.08)
heel = random.uniform(-12, 12)
where = Affine2D().scale(random.choice([1, -1]), 1).rotate_deg(heel).scale(size).translate(random.uniform(40, 60), sea - random.uniform(5, 9)) + ax.transData


def poly(points, c, z=3, **kw):
    ax.add_patch(Polygon(points, fc=c, ec=kw.pop("ec", "none"), transform=where, zorder=z, **kw))


def rope(points, c="#4b4640", lw=1.0, z=3):
    ax.plot(*zip(*points), color=c, lw=lw, transform=where, zorder=z, solid_capstyle="round")


def belly(a, b, out):
    """Points on a bulging edge from a to b."""
    t = np.linspace(0, 1, 20)[:, None]
    a, b = np.array(a), np.array(b)
    n = np.array([-(b - a)[1], (b - a)[0]]) / np.linalg.norm(b - a)
    return a + (b - a) * t + n * out * 4 * t * (1 - t)


hull = random.choice(["#8a3b22", "#1d3557", "#f3efe6", "#b3202c", "#23523f", "#2a2a2e", "#e0a526"])
cloth = random.choice(["#fbf8ee", "#f6e6c2", "#e85d4a", "#f2b705", "#7fb7d6", "#ffffff"])
cloth2 = random.choice([cloth, "#ffffff", "#c23b2e", "#2b5f8a", "#f4d35e"])
long = random.uniform(27, 36)
tall = random.uniform(46, 60)
kind = random.choice(["sloop", "sloop", "ketch", "gaff"])
mast = -4 if kind != "ketch" else -8

# sails on their masts
rope([(mast, 3), (mast, tall + 4)], "#6b4423", 4 * size)
boom = long * (0.9 if kind != "ketch" else 0.55) + mast * 0.3
if kind == "gaff":
    peak = (boom * 0.62, tall + 1)
    sail = np.vstack([[(mast + 1, 8), (mast + 1, tall * 0.72)], belly((mast + 1, tall * 0.72), peak, 0.4), belly(peak, (boom, 9), 2.4)])
    rope([(mast, tall * 0.7), peak], "#6b4423", 3 * size, 4)
else:
    sail = np.vstack([[(mast + 1, 8)], belly((mast + 1, tall), (boom, 9), random.uniform(2, 5))])
poly(sail, cloth, 3)
for f in (0.25, 0.5, 0.75):                      # seams
    y = 8 + (sail[:, 1].max() - 8) * f
    right = sail[np.abs(sail[:, 1] - y).argsort()[:3], 0].max()
    rope([(mast + 1, y), (right - 1, y + 1)], "#00000033", 1, 3.5)
rope([(mast, 7.5), (boom + 1, 8)], "#6b4423", 3 * size, 4)
bow = -long - 2
poly(np.vstack([belly((mast - 1, tall * 0.93), (bow + 2, 6), -3.5), [(mast - 2, 8)]]), cloth2, 3)
if kind == "ketch":                              # a second, smaller mast
    x = long * 0.58
    rope([(x, 3), (x, tall * 0.72)], "#6b4423", 3 * size)
    poly(np.vstack([[(x + 1, 8)], belly((x + 1, tall * 0.68), (long + 2, 9), 2)]), cloth2, 3)
rope([(mast, tall + 3), (bow, 4)])
rope([(mast, tall + 3), (long, 4)])
poly([(mast, tall + 4), (mast + 7, tall + 6 + random.uniform(-1, 1)), (mast, tall + 7.5)], random.choice(["#f2b705", "#e63946", "#2a9d8f"]), 3)

# cabin and hull
if random.random() < 0.7:
    poly([(2, 3), (4, 7), (15, 7), (18, 3)], "#f1e3c4", 4)
    for x in (6.5, 11.5):
        ax.add_patch(Circle((x, 5), 0.9, color="#33506b", transform=where, zorder=5))
sheer = belly((bow, 5), (long + 1, 4), -1.6)
poly(np.vstack([sheer, [(long - 4, -7), (bow + 14, -8), (bow + 6, -3)]]), hull, 5)
rope(sheer, "#f6eeda", 2.4 * size, 6)
rope(belly((bow + 2.5, 1.5), (long - 0.5, 0.5), -1.4), "#f6eeda" if hull != "#f3efe6" else "#b3202c", 1.6 * size, 6)
for i in range(random.randint(0, 2)):            # sailors
    x = 20 + i * 5
    ax.add_patch(Ellipse((x, 6), 3.2, 7, color=random.choice(["#1f3f66", "#e63946", "#f2b705"]), transform=where, zorder=4.5))
    ax.add_patch(Circle((x, 10.6), 1.7, color=random.choice(["#e6b48a", "#8d5a3b"]), transform=where, zorder=4.5))

# the sea before the hull, then waves
t = np.linspace(0, 100, 200)
rough = random.uniform(0.4, 1.5)
line = sea - 10 * size + rough * np.sin(t / random.uniform(2.5, 5) + random.uniform(0, 6))
ax.fill_between(t, 0, line, color=deep, alpha=0.85, lw=0, zorder=7)
ax.plot(t, line, color="white", lw=1.5, alpha=0.6, zorder=7)
for i in range(16):
    x, y = random.uniform(0, 95), random.uniform(0, sea - 13 * size)
    s = np.linspace(0, 8, 20)
    ax.plot(x + s, y + rough * 0.6 * np.sin(s * 0.8), color="white", lw=1.4, alpha=0.5, zorder=7)
