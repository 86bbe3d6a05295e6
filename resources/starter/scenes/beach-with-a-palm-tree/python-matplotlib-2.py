import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse, Rectangle
from matplotlib.collections import LineCollection
from matplotlib.colors import LinearSegmentedColormap, to_rgb

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.axis("off")
rnd = random.uniform
x = np.linspace(0, 100, 200)


def mix(a, b, t):
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)


def gradient(colours, y0, y1):
    cmap = LinearSegmentedColormap.from_list("g", colours)
    ax.imshow(np.linspace(0, 1, 200)[:, None], extent=(0, 100, y0, y1), cmap=cmap, origin="lower", aspect="auto", zorder=0)


# light of the day: sky (from the horizon up), sea (near to far), sand, leaf green
sky, sea, sand, leaf, sun = random.choice([
    (["#d8f1fb", "#2f9be0"], ["#8fe3da", "#1ca7c4", "#0b6fae"], "#f6dca0", "#2f9a47", "#fff0a0"),
    (["#ffd98a", "#f0815f", "#6a4c93"], ["#f7a072", "#a3557f", "#4c3a73"], "#c98f5f", "#2a4a3c", "#fff3b8"),
    (["#fff4d6", "#9fd8ef"], ["#c8f2e4", "#4cc9c0", "#2a93b8"], "#fff1d0", "#4aa83f", "#fffbe0"),
    (["#f9c6d0", "#8e9fe0"], ["#d9b8d8", "#8a7fc4", "#51599e"], "#e8c7a8", "#3a7a5a", "#fff0e0"),
    (["#dfe6ea", "#93a7b5"], ["#b9cfcf", "#7d9fa8", "#4f7685"], "#d8c6a0", "#557a4a", "#f4f4ee"),
    (["#23366f", "#070d2c"], ["#3f5f98", "#1e3366", "#0e1a45"], "#6f7396", "#152b3a", "#f7f4dc"),
])
horizon, shore = rnd(42, 62), rnd(18, 34)
gradient(sky, horizon, 100)
sx, sy, sr = rnd(8, 92), rnd(horizon + 4, 93), rnd(3, 7)
for r in np.linspace(sr * 3.2, sr, 10):
    ax.add_patch(Circle((sx, sy), r, color=sun, alpha=0.07, lw=0))
ax.add_patch(Circle((sx, sy), sr, color=sun))
for _ in range(random.randint(0, 4)):
    cx, cy = rnd(0, 100), rnd(horizon + 12, 96)
    for _ in range(6):
        ax.add_patch(Ellipse((cx + rnd(-8, 8), cy + rnd(-1, 1.5)), rnd(7, 15), rnd(2, 5), color=mix(sky[0], "#ffffff", 0.6), alpha=0.6, lw=0))

# sea with an island or a sailing boat, glitter, foam at the shore
gradient(sea, 0, horizon)
if random.random() < 0.5:
    ix, iw = rnd(0, 100), rnd(10, 26)
    ax.add_patch(Polygon([(ix - iw, horizon), (ix - iw * 0.4, horizon + iw * 0.25), (ix, horizon + iw * 0.2), (ix + iw * 0.4, horizon + iw * 0.36), (ix + iw, horizon)], color=mix(leaf, sky[0], 0.5), lw=0))
if random.random() < 0.6:
    ox, oy, s, c = rnd(12, 88), horizon - rnd(1, 6), rnd(0.7, 1.5), random.choice(["#fffaf0", "#ffb703", "#e4572e"])
    ax.add_patch(Polygon([(ox - 5 * s, oy), (ox + 5 * s, oy), (ox + 3.5 * s, oy - 2 * s), (ox - 3.5 * s, oy - 2 * s)], color="#6b3a2c"))
    ax.add_patch(Polygon([(ox, oy + 0.5), (ox, oy + 10 * s), (ox + 4.5 * s, oy + 0.5)], color=c))
    ax.add_patch(Polygon([(ox - 0.5, oy + 0.5), (ox - 0.5, oy + 8 * s), (ox - 3.5 * s, oy + 0.5)], color=mix(c, "#ffffff", 0.5)))
for _ in range(90):
    y = rnd(shore, horizon - 0.5)
    px, L = rnd(-3, 100), rnd(1, 6) * (horizon + 6 - y) / 18
    ax.plot([px, px + L], [y, y], color=mix(sea[0], sun, 0.5), lw=0.9, alpha=0.5)
tilt, ph, wl = rnd(-0.09, 0.09), rnd(0, 6), rnd(8, 18)
edge = shore + tilt * (x - 50) + 1.6 * np.sin(x / wl + ph)
for up, colour, alpha in ((4.5, "#ffffff", 0.35), (2.6, "#ffffff", 0.9), (1, mix(sand, "#4a3a20", 0.3), 1), (-1.5, sand, 1)):
    ax.fill_between(x, -1, edge + up + 0.4 * np.sin(x / 2.3 + up), color=colour, alpha=alpha, lw=0)
ax.scatter(np.random.uniform(0, 100, 250), np.random.uniform(0, 1, 250) * (edge.min() - 3), s=0.8, color=mix(sand, "#4a3010", 0.4))


def palm(bx, by, h, lean):
    t = np.linspace(0, 1, 30)
    tx, ty = bx + lean * t**1.8, by + h * t
    w = h * (0.05 - 0.027 * t) * (1 + 0.12 * (np.arange(30) % 2))
    dark = mix("#5a3a1c", sky[-1], 0.12)
    # shadow on the sand, then trunk with rings and a light edge
    ax.add_patch(Ellipse((bx - lean * 0.4 + (50 - sx) * 0.12, by), h * 0.7, h * 0.07, color=mix(sand, "#3a2a10", 0.5), alpha=0.6, lw=0))
    ax.fill(np.r_[tx - w, (tx + w)[::-1]], np.r_[ty, ty[::-1]], color=dark, lw=0)
    ax.fill(np.r_[tx - w, (tx - 0.1 * w)[::-1]], np.r_[ty, ty[::-1]], color=mix("#b98550", sky[-1], 0.12), lw=0, alpha=0.8)
    cx, cy = tx[-1], ty[-1]
    # leaves: a drooping midrib with rows of narrow leaflets
    n = random.randint(8, 13)
    for a in sorted(np.linspace(-25, 205, n) + np.random.uniform(-8, 8, n), key=lambda v: abs(v - 90)):
        L, s = h * rnd(0.38, 0.52), np.linspace(0, 1, 26)
        d = np.radians(a)
        mx = cx + L * np.cos(d) * s
        my = cy + L * (0.75 * np.sin(d) * s - 0.5 * s**2 + 0.1 * s)
        shade = mix(mix(leaf, "#c8e86a", rnd(0, 0.3)), "#03180c", rnd(0, 0.35))
        leaflets = []
        for i in range(2, 26):
            ln = L * 0.26 * np.sin(np.pi * min(0.12 + 0.86 * s[i], 0.97))
            for side in (-1, 1):
                leaflets.append([(mx[i], my[i]), (mx[i] + ln * (0.45 * np.cos(d) + 0.25 * side * np.sin(d)), my[i] - ln * (0.65 + 0.25 * side))])
        ax.add_collection(LineCollection(leaflets, colors=[shade], lw=h / 38, capstyle="round"))
        ax.plot(mx, my, color=mix(shade, "#d8f090", 0.4), lw=h / 45)
    for dx, dy in ((-0.035, -0.01), (0.035, -0.015), (0, -0.045)):
        ax.add_patch(Circle((cx + dx * h, cy + dy * h), h * 0.032, color=mix("#6b3f1d", sky[-1], 0.15), ec="#3a2008", lw=0.6))


# one to three palms, the last the largest
side = random.choice([-1, 1])
for k in range(random.choice([1, 1, 2, 3])):
    bx = 50 + side * rnd(8, 34) * (1 if k == 0 else -1)
    palm(bx, rnd(6, max(8, shore - 4)), rnd(48, 66) * (1 if k == 0 else 0.7), -side * rnd(-4, 24))
if random.random() < 0.6:  # a starfish on the sand
    px, py, r = rnd(10, 90), rnd(3, 10), rnd(1.5, 3)
    a = np.arange(10) * np.pi / 5 + rnd(0, 1)
    ax.fill(px + r * np.where(np.arange(10) % 2, 0.45, 1) * np.cos(a), py + 0.7 * r * np.where(np.arange(10) % 2, 0.45, 1) * np.sin(a), color=random.choice(["#e8643c", "#d9486e", "#e8a23c"]))
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
