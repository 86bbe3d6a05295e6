# One line that wanders at random, coloured along its way, over a quiet ground
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
ax.set_aspect("equal")
dark = random.random() < 0.5
paper = random.choice(["#12121d", "#0d211e", "#2a1020", "#0c1a33"] if dark else ["#fbf7ef", "#e4edf6", "#f8e6d6", "#e6efe0", "#ffffff"])
fig.patch.set_facecolor(paper)
ink = "white" if dark else "#141414"


def walk(kind, n):
    """the way as points, n steps; every step is chance"""
    if kind == "square":
        ways = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)], float)
        return np.cumsum(ways[np.random.randint(0, 4, n)], axis=0)
    if kind == "hexagon":
        a = np.pi / 3 * np.random.randint(0, 6, n)
        return np.cumsum(np.c_[np.cos(a), np.sin(a)], axis=0)
    if kind == "smooth":
        a = np.cumsum(np.random.normal(0, 0.35, n))
        return np.cumsum(np.c_[np.cos(a), np.sin(a)], axis=0)
    if kind == "leaps":                                    # many short steps, now and then a long one
        a, r = np.random.uniform(0, 2 * np.pi, n), np.minimum(np.random.pareto(1.6, n) + 0.2, 25)
        return np.cumsum(np.c_[r * np.cos(a), r * np.sin(a)], axis=0)
    return np.cumsum(np.random.normal(0, 1, (n, 2)), axis=0)


kind = random.choice(["square", "hexagon", "smooth", "leaps", "free"])
steps = random.choice({"square": [250, 700, 1600], "hexagon": [250, 700, 1500], "smooth": [300, 700, 1500], "leaps": [250, 500], "free": [300, 900, 2200]}[kind])
fit = lambda p, size: (p - (p.max(0) + p.min(0)) / 2) / (np.ptp(p, axis=0).max() / 2) * size
raw = walk(kind, steps)
while np.ptp(raw, axis=0).min() < 0.45 * np.ptp(raw, axis=0).max():   # a walk that is too thin is walked again
    raw = walk(kind, steps)
p = fit(raw, 1.0)
step = np.median(np.hypot(*np.diff(p, axis=0).T))
# the ground: dots of the lattice, squared paper, ghosts of earlier walks, or nothing
ground = random.choice(["ghosts", "dots", "paper", "halo", "plain"])
if ground == "ghosts":
    for _ in range(4):
        q = fit(walk(kind, steps), random.uniform(0.8, 1.25)) + np.random.uniform(-0.3, 0.3, 2)
        ax.plot(*q.T, color=ink, alpha=0.1, lw=1, zorder=1)
elif ground == "dots":
    g = max(step if kind == "square" else 0.1, 0.07)
    if kind == "square":
        g = step * max(1, round(0.07 / step))
    i = np.arange(-int(1.3 / g) - 1, int(1.3 / g) + 2) * g
    xx, yy = np.meshgrid(p[0, 0] + i - round(p[0, 0] / g) * g, p[0, 1] + i - round(p[0, 1] / g) * g)
    ax.scatter(xx, yy, s=5, color=ink, alpha=0.22, lw=0, zorder=1)
elif ground == "paper":
    for v in np.arange(-1.2, 1.21, 0.1):
        bold = 1.4 if abs(round(v * 10)) % 5 == 0 else 0.6
        ax.plot([v, v], [-1.3, 1.3], color=ink, alpha=0.13, lw=bold, zorder=1)
        ax.plot([-1.3, 1.3], [v, v], color=ink, alpha=0.13, lw=bold, zorder=1)
elif ground == "halo":
    for k in range(10):
        ax.add_patch(plt.Circle((0, 0), 0.2 + 0.13 * k, color=ink, alpha=0.03, lw=0, zorder=1))
names = ["plasma", "viridis", "cool", "autumn", "spring", "rainbow"] if dark else ["copper", "winter", "plasma", "inferno", "brg", "gnuplot"]
cmap = plt.get_cmap(random.choice(names))
ends = (0.25, 1.0) if dark else (0.0, 0.82)                # leave out what is too near the ground
colours = cmap(np.linspace(*ends, steps - 1))
base = float(np.clip(60 * step, 1.3, 6.0)) * random.uniform(0.8, 1.15)
shape = random.choice(["even", "grows", "fades"])
t = np.linspace(0, 1, steps - 1)
width = base * {"even": np.ones(steps - 1), "grows": 0.5 + 0.9 * t, "fades": 1.4 - 0.9 * t}[shape]
seg = np.stack([p[:-1], p[1:]], axis=1)
if dark:                                                   # a glow under the line
    for k, a in ((6, 0.035), (3, 0.07)):
        ax.add_collection(LineCollection(seg, colors=colours, linewidths=width * k, alpha=a, capstyle="round", zorder=2))
else:                                                      # a soft shadow
    ax.add_collection(LineCollection(seg + (0.012, -0.016), colors="#000000", linewidths=width, alpha=0.12, capstyle="round", zorder=2))
# in pieces, casing before colour, so that later parts pass over earlier ones
n = max(6, steps // 40)
for s in range(0, steps - 1, n):
    part = slice(s, s + n)
    ax.add_collection(LineCollection(seg[part], colors=paper, linewidths=width[part] + 1.8, capstyle="butt", zorder=3 + s / steps))
    ax.add_collection(LineCollection(seg[max(0, s - 1):s + n], colors=colours[max(0, s - 1):s + n], linewidths=width[max(0, s - 1):s + n], capstyle="round", zorder=3 + s / steps))
for at, mark, c in ((p[0], "o", colours[0]), (p[-1], "s" if random.random() < 0.5 else "D", colours[-1])):
    ax.plot(*at, mark, ms=19, color=paper, mec=ink, mew=2.2, zorder=5)
    ax.plot(*at, mark, ms=10, color=c, mec="none", zorder=6)
size = random.uniform(1.14, 1.22)
ax.set_xlim(-size, size)
ax.set_ylim(-size, size)
