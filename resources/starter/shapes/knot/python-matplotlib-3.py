import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_autoscale_on(False)
ax.axis("off")

# ground: boards, cloth or paper with a pool of light
ground = np.array(to_rgb(random.choice(["#f3ead6", "#20263a", "#b9d2cb", "#e7b39c", "#41283c", "#f8f8f6", "#d9a83e", "#35513f", "#7a5638"])))
g = np.linspace(-1, 1, 160)
gx, gy = np.meshgrid(g, g)
lx = random.choice([-1, 1])
paper = ground * (1.1 - 0.28 * np.hypot(gx - 0.5 * lx, gy - 0.6))[..., None]
stuff = random.choice(["boards", "cloth", "paper"])
if stuff == "boards":
    paper *= (1 + 0.05 * np.sin(np.floor(gy * 3.3 + 9) * 7.1) + 0.02 * np.sin(gy * 90 + 2 * np.sin(gx * 3)) - 0.3 * (np.mod(gy * 3.3, 1) < 0.05))[..., None]
elif stuff == "cloth":
    paper *= (1 + 0.05 * np.sin(gx * 250) * np.sin(gy * 250))[..., None]
ax.imshow(np.clip(paper + np.random.normal(0, 0.008, (160, 160, 1)), 0, 1), extent=(-5, 5, -5, 5), origin="lower", interpolation="bilinear", zorder=0)

# the line: an overhand knot with loose ends, or a closed knot
kind = random.choice(["overhand", "overhand", "trefoil", "woven", "carrick", "trefoil"])
n = 640
if kind == "overhand":
    t = np.linspace(-2.23, 2.23, n)
    p = np.array([t**3 - 3 * t, 0.78 * (t**4 - 4 * t**2), (t**5 - 10 * t) / 12])
else:
    t = np.linspace(0, 2 * np.pi, n)
    if kind == "trefoil":
        p = np.array([np.sin(t) + 2 * np.sin(2 * t), np.cos(t) - 2 * np.cos(2 * t), -np.sin(3 * t)])
    elif kind == "woven":
        p = np.array([1.2 * np.cos(3 * t + 0.7), np.cos(2 * t + 0.2), np.cos(7 * t)])
    else:
        p = np.array([(2.1 + 0.95 * np.cos(5 * t)) * np.cos(2 * t), (2.1 + 0.95 * np.cos(5 * t)) * np.sin(2 * t), np.sin(5 * t)])
turn = random.choice([0, np.pi, random.uniform(-0.5, 0.5)]) if kind == "overhand" else random.uniform(0, 6)
x, y = p[0] * random.choice([-1, 1]) * random.uniform(0.9, 1.1), p[1]
x, y, z = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn), p[2]
x, y = x - (x.min() + x.max()) / 2, y - (y.min() + y.max()) / 2
scale = random.uniform(3.6, 3.95) / max(np.abs(x).max(), np.abs(y).max())
x, y = x * scale + random.uniform(-0.25, 0.25), y * scale + random.uniform(-0.25, 0.25)

# even steps along the rope, and its direction
run = np.concatenate([[0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
m = 330
even = np.linspace(0, run[-1], m)
x, y, z = (np.interp(even, run, q) for q in (x, y, z))
c = np.column_stack([x, y])
d = np.gradient(c, axis=0)
d /= np.hypot(d[:, 0], d[:, 1])[:, None]
side = np.column_stack([-d[:, 1], d[:, 0]])
half = {"overhand": random.uniform(0.34, 0.52), "trefoil": random.uniform(0.34, 0.56), "woven": 0.3, "carrick": 0.3}[kind]

for k in range(6):                                    # a soft shadow, further off where the rope is higher
    off = 0.16 + 0.1 * (z - z.min()) / np.ptp(z)
    ax.plot(x - lx * off, y - off * 1.3, color="black", alpha=0.055, lw=72 * half * (0.75 + 0.12 * k), zorder=1)

# the rope's skin: a mesh along and across, with the light on its round body and the twist of its strands
make = random.choice(["twisted", "twisted", "smooth", "braided", "striped"])
tints = [("#d9b77c", "#a97f45"), ("#c9353f", "#f3ead6"), ("#2f6f9f", "#e9eef2"), ("#f0ece2", "#b9b2a3"), ("#3c8f6b", "#f2d16b"), ("#e58a2e", "#7a3a16"), ("#7d4fa8", "#e6c9f0"), ("#50545c", "#a9adb5")]
one, two = (np.array(to_rgb(q)) for q in random.choice(tints))
w = 10
v = np.linspace(-1, 1, w + 1)
grid = c[:, None] + side[:, None] * (v * half)[None, :, None]
mid = (v[1:] + v[:-1]) / 2
around = np.arcsin(mid)
s = even[:-1, None]
if make == "twisted":
    strand = np.abs(np.sin(1.5 * (around[None] + s / half * 0.8)))
    mix = 0.25 * np.mod(np.floor(1.5 * (around[None] + s / half * 0.8) / np.pi), 2)
elif make == "braided":
    strand = np.abs(np.sin(2 * around[None] + s / half * 1.5)) * 0.5 + np.abs(np.sin(2 * around[None] - s / half * 1.5)) * 0.5
    mix = (np.sin(2 * around[None] + s / half * 1.5) * np.sin(2 * around[None] - s / half * 1.5) > 0.3) * 0.8
elif make == "striped":
    strand, mix = np.ones((m - 1, w)), (np.mod(around[None] * 1.2 + s / half * 0.7, np.pi) < 1.0) * 1.0
else:
    strand, mix = np.ones((m - 1, w)), np.zeros((m - 1, w))
normal = side[:-1, None] * mid[None, :, None]
lit = np.clip(normal @ np.array([0.5 * lx, 0.62]) + 0.62 * np.sqrt(1 - mid**2)[None], 0, 1)
high = ((z - z.min()) / np.ptp(z))[:-1, None]
tone = (0.3 + 0.78 * lit) * (0.5 + 0.5 * strand ** 0.6) * (0.8 + 0.2 * high)
mix = np.clip(mix, 0, 1)[..., None]
colour = np.clip((one * (1 - mix) + two * mix) * tone[..., None] + (0.35 * lit**14)[..., None] * (make != "twisted"), 0, 1)
quads = np.stack([grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]], axis=2)

# block by block from the lowest to the highest; a dark edge parts each strand from what it crosses
block = 6
for rank, k in enumerate(sorted(range(0, m - 1, block), key=lambda k: z[min(k + block // 2, m - 1)])):
    q = slice(k, min(k + block, m - 1))
    e = slice(k, min(k + block + 1, m))
    ax.plot(x[e], y[e], color="#000000", alpha=0.35, lw=72 * half * 1.16, solid_capstyle="butt", zorder=2 + rank * 0.01)
    ax.add_collection(PolyCollection(quads[q].reshape(-1, 4, 2), facecolors=colour[q].reshape(-1, 3), edgecolors=colour[q].reshape(-1, 3), linewidths=0.4, zorder=2.005 + rank * 0.01))
if kind == "overhand":                                # whipped ends
    for k, sgn in ((0, -1), (m - 1, 1)):
        a, b = c[k] - d[k] * sgn * 0.28, c[k] + d[k] * sgn * 0.05
        ax.plot([a[0], b[0]], [a[1], b[1]], color=np.clip(two * 0.55, 0, 1), lw=72 * half * 1.1, solid_capstyle="butt", zorder=9)
