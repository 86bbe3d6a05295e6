import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
rnd = np.random.default_rng(random.randrange(10 ** 9))
grout = random.choice(["#e6dfcd", "#37332f", "#9a9184", "#f7f4ec"])
fig.patch.set_facecolor(grout)

sea = [to_rgb(c) for c in random.choice([["#1f5f8b", "#2f7fb0", "#16466b"], ["#cfe9ee", "#a9d6df", "#e8f5f5"], ["#14213d", "#233764", "#0d1730"],
                                         ["#f1e2bd", "#e4cf9f", "#f8efd8"], ["#2f8f83", "#57b3a0", "#1f6b64"], ["#b9543f", "#cf7357", "#963f30"]])]
back, flank, belly, fin, bar = [to_rgb(c) for c in random.choice([
    ["#c8441f", "#f28a2e", "#fbd27a", "#e0572b", "#fff3e0"], ["#22577a", "#38a3a5", "#c7f9cc", "#57cc99", "#f2c53d"],
    ["#6d2e7a", "#c2569b", "#f7c6d9", "#8f3f97", "#ffe066"], ["#6f7f8c", "#b8c4cc", "#f4f6f7", "#e07a5f", "#3d405b"], ["#a3121f", "#e63946", "#ffb3a7", "#f4a259", "#1d3557"]])]
side = random.choice([-1, 1])
deep = random.uniform(1.5, 2.1)
x0, y0 = random.uniform(-0.3, 0.3), random.uniform(-0.4, 0.4)
slant = np.radians(random.uniform(-16, 16))
size = random.uniform(0.92, 1.08)
quads, shades = [], []


def put(x, y):
    """From the fish's own frame (nose at the left) to the picture."""
    x, y = size * x, size * y
    return np.stack([side * (x * np.cos(slant) - y * np.sin(slant)) + x0, x * np.sin(slant) + y * np.cos(slant) + y0], -1)


def lay(grid, colour, gap=0.14):
    """Tiles between the lines of a grid of points (rows, columns, 2); colour(i, j) for row and column."""
    q = np.stack([grid[:-1, :-1], grid[:-1, 1:], grid[1:, 1:], grid[1:, :-1]], 2).reshape(-1, 4, 2)
    mid = q.mean(1, keepdims=True)
    q = mid + (q - mid) * (1 - gap) + rnd.normal(0, 0.012, q.shape)
    rows, cols = grid.shape[0] - 1, grid.shape[1] - 1
    c = np.array([colour(i, j) for i in range(rows) for j in range(cols)])
    c = np.clip(c * rnd.normal(1, 0.09, (len(c), 1)) + rnd.normal(0, 0.025, c.shape), 0, 1)
    quads.extend(q); shades.extend(c)


def mix(a, b, t):
    return tuple(np.array(a) * (1 - t) + np.array(b) * t)


# the water: rows of tiles that wave, or rings around a corner
flow = random.choice(["waves", "rings", "square"])
u, v = np.meshgrid(np.linspace(-5.4, 5.4, 35), np.linspace(-5.4, 5.4, 35))
if flow == "waves":
    grid = np.stack([u, v + 0.3 * np.sin(1.3 * u + random.uniform(0, 6))], -1)
elif flow == "rings":
    a, r = np.meshgrid(np.linspace(-0.2, 1.8, 60), np.linspace(0.4, 16, 52))
    grid = np.stack([side * (r * np.cos(a) - 6), r * np.sin(a) - 6], -1)
else:
    grid = np.stack([u, v], -1)
lay(grid, lambda i, j: sea[(i // 2) % 2 if rnd.random() < 0.75 else 2])

t = np.linspace(0, 1, 27)
half = deep * np.sin(np.pi * np.clip(0.03 + 0.92 * t, 0, 1) ** 0.8) ** 0.8 + 0.12
xs = -3.6 + 5.4 * t
rows = np.linspace(-1, 1, 13)
trunk = put(xs[None, :] + 0.22 * (1 - rows[:, None] ** 2), rows[:, None] * half[None, :])
bars = random.choice([(), (9, 10, 15, 16), (8, 9, 13, 14, 18, 19), (8, 11, 14, 17, 20)])


def skin(i, j):
    if i in (0, 11) or j == 25:
        return mix(back, (0, 0, 0), 0.45)                 # a dark outline
    if j == 7:
        return mix(back, (0, 0, 0), 0.25)                 # gill
    if j in bars and 1 <= i <= 10:
        return bar
    h = i / 11
    c = mix(belly, flank, h * 2) if h < 0.5 else mix(flank, back, h * 2 - 1)
    return mix(c, fin, 0.35) if j < 7 else (mix(c, (1, 1, 1), 0.22) if (i + j) % 2 else c)


s = np.linspace(0, 1, 8)
fork = random.uniform(0.25, 0.6)
spread = np.linspace(-1, 1, 12)
tail = put(1.7 + (1.15 + fork * np.abs(spread[:, None])) * 1.25 * s[None, :], spread[:, None] * (0.3 + 1.45 * s[None, :]))
w = np.linspace(0, 1, 14)
arch = random.uniform(0.8, 1.3) * np.sin(np.pi * w) ** 0.6
ridge = np.interp(-2.0 + 3.2 * w, xs, half)
dorsal = put(-2.0 + 3.2 * w[None, :] + 0.5 * np.linspace(0, 1, 5)[:, None], ridge[None, :] - 0.05 + arch[None, :] * np.linspace(0, 1, 5)[:, None])
keel = put(-1.2 + 1.5 * w[None, ::2] + 0.6 * np.linspace(0, 1, 4)[:, None], -np.interp(-1.2 + 1.5 * w[None, ::2], xs, half) + 0.05 - 0.85 * np.linspace(0, 1, 4)[:, None])
for part in (tail, dorsal, keel, trunk):                  # a bed of grout hides the water below
    ring = np.concatenate([part[0], part[:, -1], part[-1, ::-1], part[::-1, 0]])
    quads.append(ring); shades.append(to_rgb(grout))
for part, rim in ((tail, 6), (dorsal, 99), (keel, 99)):
    lay(part, lambda i, j: mix(fin, (0, 0, 0), 0.4) if j == rim else (fin if (i + j) % 3 else mix(fin, bar, 0.5)))
lay(trunk, skin)
a, e = np.meshgrid(np.linspace(0, 2 * np.pi, 15), np.array([0.0, 0.2, 0.42, 0.62]))
eye = put(-2.55 + e * np.cos(a), 0.38 * deep * 0.8 + e * np.sin(a))
quads.append(eye[-1]); shades.append(to_rgb(grout))
lay(eye, lambda i, j: ((0.05, 0.05, 0.08), (0.98, 0.97, 0.9), mix(back, (0, 0, 0), 0.5))[i], 0.12)
f = np.linspace(-1, 1, 7)
pect = put(-0.9 + 1.25 * s[None, ::2], -0.35 - 0.25 * s[None, ::2] + f[:, None] * (0.12 + 0.5 * s[None, ::2]))
quads.append(np.concatenate([pect[0], pect[:, -1], pect[-1, ::-1]])); shades.append(to_rgb(grout))
lay(pect, lambda i, j: fin if j % 2 else mix(fin, (1, 1, 1), 0.35))
ax.add_collection(PolyCollection(quads, facecolors=shades, edgecolors="none"))
