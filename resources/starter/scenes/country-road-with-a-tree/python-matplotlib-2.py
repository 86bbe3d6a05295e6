import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse, Rectangle

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
from matplotlib.collections import PatchCollection

rnd = random.uniform

def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)

# season and light: sky low/high, grass near/far, leaf colour, crops
season, low, top, grass, leaf, crop = random.choice([
    ("summer", "#e6f5fb", "#4fa6dd", "#6a9e3c", "#3d7f34", "#e2c653"), ("summer", "#fff1cf", "#79b8d9", "#8aa843", "#557f2f", "#d9a83f"), ("spring", "#eaf8ff", "#7cc4ee", "#8cc653", "#f0a3c0", "#b5d96a"),
    ("autumn", "#f9e3bd", "#9fb3c0", "#a89a45", "#d9772a", "#8a6238"), ("autumn", "#f2dcd0", "#8f9fb5", "#8f8a4a", "#b5402a", "#c4a25a"), ("winter", "#f4ece8", "#9fb4cc", "#eef3f7", "#5d5048", "#dbe5ee"),
    ("evening", "#ffb774", "#6d5a94", "#5f6f38", "#2c4028", "#8a7a3c"), ("storm", "#c8d0cf", "#56646f", "#6f8a4a", "#35593a", "#b5a860")])
horizon = rnd(38, 58)
for k in range(60):
    ax.add_patch(Rectangle((0, horizon - 2 + k * 1.15), 100, 1.3, color=mix(low, top, k / 59), lw=0))
if season != "storm":
    sx, sy = rnd(8, 92), rnd(horizon + (6 if season == "evening" else 20), 94)
    for r in np.linspace(13, 4, 10):
        ax.add_patch(Circle((sx, sy), r, color="#fff6c8", alpha=0.09, lw=0))
    ax.add_patch(Circle((sx, sy), rnd(3, 5), color="#fff0a0"))
for _ in range(random.randint(0, 5) + 5 * (season == "storm")):
    cx, cy = rnd(0, 100), rnd(horizon + 16, 97)
    for _ in range(7):
        ax.add_patch(Ellipse((cx + rnd(-9, 9), cy + rnd(-1, 2)), rnd(8, 16), rnd(3, 6), color=mix(low, "#ffffff" if season != "storm" else "#6d7780", 0.7), alpha=0.75, lw=0))

# hills, then a patchwork of fields
x = np.linspace(0, 100, 120)
for k in range(3):
    y = horizon + (2 - k) * rnd(3, 7) + rnd(1, 4) * np.sin(x / rnd(8, 20) + rnd(0, 6)) + 1
    ax.fill_between(x, 0, y, color=mix(mix(low, top, 0.4), grass, 0.3 + 0.25 * k), lw=0)
ax.add_patch(Rectangle((0, 0), 100, horizon, color=mix(grass, low, 0.15), lw=0))
y = horizon
while y > 8:
    step = rnd(2, 3.5) + (horizon - y) * 0.35
    cut = rnd(20, 80)
    for x0, x1 in ((0, cut), (cut, 100)):
        tone = random.choice([grass, grass, crop, mix(grass, "#000000", 0.15), mix(grass, "#ffffff", 0.15)])
        ax.add_patch(Polygon([(x0, y), (x1, y), (x1, y - step), (x0, y - step)], color=mix(tone, low, max(0, 0.3 - (horizon - y) / 60)), lw=0))
    y -= step
for k in range(8):
    ax.add_patch(Rectangle((0, 0), 100, 16 - 2 * k, color=grass, alpha=0.35, lw=0))
for _ in range(26):  # hedges on the horizon
    ax.add_patch(Ellipse((rnd(0, 100), horizon), rnd(3, 8), rnd(1.5, 3.6), color=mix(leaf if season != "spring" else "#5f8c46", low, 0.35), lw=0))

# the winding road: centre line swings less and less towards the horizon
u = np.linspace(0, 1, 200)               # 0 at the horizon, 1 at our feet
vx, bx, swing, turns, width = rnd(25, 60), rnd(25, 45), rnd(-14, 14), rnd(0.6, 1.8), rnd(14, 26)
ry = horizon * (1 - u**1.25)
rx = vx + (bx - vx) * u + swing * np.sin(u * np.pi * turns) * np.sqrt(u)
rw = 0.35 + width * u**1.5
road = random.choice(["#7d7b79", "#67696f", "#c2a477", "#a58a68"])
for grow, colour in ((1.22, mix(crop, "#8a7a5a", 0.5)), (1, road)):
    ax.fill(np.r_[rx - rw * grow, (rx + rw * grow)[::-1]], np.r_[ry, ry[::-1]], color=mix(colour, low, 0.1), lw=0)
if road in ("#7d7b79", "#67696f"):       # asphalt has lines
    for s in (-0.92, 0.92):
        ax.fill(np.r_[rx + rw * s, (rx + rw * (s * 0.95))[::-1]], np.r_[ry, ry[::-1]], color="#f4f1e8", lw=0)
    for k in range(0, 190, 2):
        if int(np.sqrt(k + 1) * 1.6) % 2:
            ax.fill([rx[k] - rw[k] * 0.04, rx[k] + rw[k] * 0.04, rx[k + 2] + rw[k + 2] * 0.04, rx[k + 2] - rw[k + 2] * 0.04], [ry[k], ry[k], ry[k + 2], ry[k + 2]], color="#ffffff", lw=0)
else:                                     # a dirt track has ruts and a green middle
    for s, c in ((-0.5, "#7a5f3c"), (0.5, "#7a5f3c"), (0, grass)):
        ax.fill(np.r_[rx + rw * (s - 0.14), (rx + rw * (s + 0.14))[::-1]], np.r_[ry, ry[::-1]], color=c, alpha=0.5, lw=0)

def tree(x, y, h, bare):
    """Trunk with forked branches; three tones of leaf blobs, lit from above."""
    ax.add_patch(Ellipse((x + h * 0.12, y), h * 0.85, h * 0.09, color="#1d2a12", alpha=0.35, lw=0))
    reach = 1 if bare else 0.72
    bark, w = mix("#6b4423", top, 0.1), h * 0.045
    ax.add_patch(Polygon([(x - w * 1.7, y), (x - w, y + h * 0.12), (x - w * 0.8, y + h * 0.55), (x + w * 0.8, y + h * 0.55), (x + w, y + h * 0.12), (x + w * 1.8, y)], color=bark, lw=0))
    todo = [(x, y + h * 0.4, rnd(80, 100), h * 0.2 * reach, h * 0.06), (x, y + h * 0.38, rnd(35, 60), h * 0.22 * reach, h * 0.05), (x, y + h * 0.36, rnd(120, 145), h * 0.22 * reach, h * 0.05)]
    while todo:
        px, py, a, L, t = todo.pop()
        qx, qy = px + L * np.cos(np.radians(a)), py + L * np.sin(np.radians(a))
        ax.plot([px, qx], [py, qy], color=bark, lw=max(0.6, t * 2), solid_capstyle="round")
        if L > h * (0.07 if bare else 0.1):
            todo += [(qx, qy, a + rnd(12, 38), L * rnd(0.65, 0.8), t * 0.6), (qx, qy, a - rnd(12, 38), L * rnd(0.65, 0.8), t * 0.6)]
    if bare:
        return
    wide, tall = rnd(0.32, 0.42) * h, rnd(0.27, 0.36) * h
    for tone, dy, n, size in ((mix(leaf, "#000000", 0.35), -0.05, 26, 0.15), (leaf, 0.0, 26, 0.12), (mix(leaf, "#fff3a0", 0.3), 0.07, 22, 0.07), (mix(leaf, "#fff3a0", 0.5), 0.1, 26, 0.03)):
        blobs = []
        for _ in range(n):
            a, r = rnd(0, 2 * np.pi), np.sqrt(rnd(0, 1)) * 0.85
            blobs.append(Circle((x + wide * r * np.cos(a) - dy * h * 0.5, y + h * 0.66 + dy * h + tall * r * np.sin(a)), size * h * rnd(0.6, 1.1)))
        ax.add_collection(PatchCollection(blobs, color=tone, lw=0, zorder=2))

# small trees far down the road, then the big one beside it
for _ in range(random.randint(0, 3)):
    k = random.randint(15, 70)
    tree(rx[k] + random.choice([-1, 1]) * (rw[k] * 1.6 + 2), ry[k], 5 + 16 * u[k], season == "winter")
k = random.randint(95, 140)
tree(min(max(rx[k] + rw[k] * 1.3 + rnd(8, 14), 66), 84), ry[k], rnd(42, 60), season == "winter")
if random.random() < 0.6:  # fence on the other side
    px, py = rx[40::18] - rw[40::18] * 1.5 - 2, ry[40::18]
    s = 2 + 11 * u[40::18]
    for f in (0.5, 0.85):
        ax.plot(px, py + s * f, color="#8a6a48", lw=1.6)
    for a, b, c in zip(px, py, s):
        ax.plot([a, a], [b, b + c], color="#76583a", lw=1 + c / 5)
if season in ("summer", "spring"):
    for _ in range(60):
        a, b = rnd(0, 100), rnd(0, 16)
        if abs(a - np.interp(b, ry[::-1], rx[::-1])) > 1.3 * np.interp(b, ry[::-1], rw[::-1]):
            ax.add_patch(Circle((a, b), rnd(0.3, 0.8), color=random.choice(["#ffffff", "#e5483c", "#ffd93b", "#b57ad9"]), lw=0))
