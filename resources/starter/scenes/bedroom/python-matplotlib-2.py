import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse, FancyBboxPatch
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
rnd = random.uniform
def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
def poly(points, colour, z=2, edge=0.0, alpha=1):
    ax.add_patch(Polygon(points, facecolor=colour, edgecolor=mix(colour, "#000000", 0.45) if edge else "none", lw=edge, alpha=alpha, zorder=z, joinstyle="round"))
def box(x, y, w, h, colour, z=2, edge=0.0, r=0.0):
    ax.add_patch(FancyBboxPatch((x, y), w, h, boxstyle=f"round,pad=0,rounding_size={r}" if r else "square,pad=0",
                                facecolor=colour, edgecolor=mix(colour, "#000000", 0.45), lw=edge, zorder=z))
# palette: wall, cover, accent, wood, floor; day or night
wall, cover, accent, wood, plank = random.choice([
    ("#cdd9e5", "#457b9d", "#e0a458", "#8a5a38", "#b08968"), ("#f5e3c6", "#a63d40", "#3f6f73", "#5e3a22", "#9c7350"), ("#d8e2dc", "#6a994e", "#f2cc8f", "#b98d60", "#7d5a40"),
    ("#ecdcf0", "#8a5fb5", "#f29ca3", "#f1ece4", "#cbb398"), ("#e9e6e0", "#f4f1ea", "#2f4858", "#3a322c", "#b5a38c"), ("#f7cfc6", "#fdf0ea", "#d9695f", "#c28f62", "#d8bfa4"),
    ("#2f5d62", "#e8dcc4", "#d98b4a", "#6b432a", "#5a4636"), ("#fff1b8", "#3d7ea6", "#ef6461", "#ffffff", "#c8a06a")])
night = random.random() < 0.4
if night:
    wall, plank = mix(wall, "#141a3c", 0.55), mix(plank, "#141a3c", 0.5)
floor = rnd(26, 36)
box(0, floor, 100, 80, wall, 0)
if random.random() < 0.6:  # striped or dotted wallpaper
    gx, gy = np.meshgrid(np.arange(2, 100, rnd(5, 9)), np.arange(floor + 4, 100, random.choice([1, 7])))
    ax.scatter(gx + (gy // 7 % 2) * 3.5 * (gy[1, 0] - gy[0, 0] > 2), gy, s=7, color=mix(wall, "#ffffff", 0.3), zorder=0)
box(0, 0, 100, floor, plank, 0)
vx = rnd(35, 65)
for x in np.linspace(-80, 180, 16):
    ax.plot([vx + (x - vx) * 0.65, x], [floor, 0], color=mix(plank, "#000000", 0.22), lw=1, zorder=0)
box(0, floor - 0.5, 100, 2.2, mix(wall, "#ffffff", 0.6), 1)
# window with curtains: sky by day, stars and moon by night
wx, wy, ww, wh = rnd(5, 10), rnd(56, 64), rnd(20, 27), rnd(28, 34)
box(wx - 1.5, wy - 1.5, ww + 3, wh + 3, "#fdfdf8", 1, 0.8)
box(wx, wy, ww, wh, "#101a40" if night else random.choice(["#9fd4f2", "#c9dbe6", "#ffc9a3"]), 1)
if night:
    ax.scatter(np.random.uniform(wx + 1, wx + ww - 1, 14), np.random.uniform(wy + 1, wy + wh - 1, 14), s=2, color="white", zorder=1)
    ax.add_patch(Circle((wx + ww * rnd(0.2, 0.8), wy + wh * 0.7), 2.6, color="#fff6d0", zorder=1))
else:
    ax.add_patch(Ellipse((wx + ww / 2, wy), ww, rnd(5, 14), color="#7fb069", zorder=1))
    box(wx - 1.5, wy - 6, ww + 3, 6, wall, 1)
    box(wx - 2.5, wy - 2, ww + 5, 2, "#fdfdf8", 1, 0.8)
ax.plot([wx + ww / 2] * 2, [wy, wy + wh], color="#fdfdf8", lw=3, zorder=1)
ax.plot([wx, wx + ww], [wy + wh * 0.55] * 2, color="#fdfdf8", lw=3, zorder=1)
for x0, x1, d in ((wx - 4, wx + 4, 1), (wx + ww + 4, wx + ww - 4, -1)):
    poly([(x0, wy - 4), (x0, wy + wh + 2), (x1 + d * 3, wy + wh + 2), (x1, wy + wh * 0.5), (x1 - d * 3, wy - 4)], accent, 2)
    for f in (0.3, 0.6):
        ax.plot([x0 + (x1 - x0) * f * 0.7, x0 + (x1 - x0) * f * 1.3], [wy - 4, wy + wh + 2], color=mix(accent, "#000000", 0.25), lw=1.2, zorder=2)
ax.plot([wx - 6, wx + ww + 6], [wy + wh + 2.4] * 2, color=mix(wood, "#000000", 0.3), lw=3, zorder=2)
# the bed seen from its foot: headboard, mattress, pillows, cover
bx, bw, h = rnd(40, 46), rnd(40, 52), rnd(44, 54)
top, drop, foot = h + rnd(6, 16), rnd(12, 18), rnd(4, 8)
m, spread = bx + bw / 2, rnd(3, 8)
ax.add_patch(Ellipse((m, foot), bw + 2 * spread + 8, 5, color="#000000", alpha=0.25, lw=0, zorder=2))
style = random.choice(["round", "slats", "padded", "posts"])
if style == "slats":
    for x in np.linspace(bx, bx + bw - 2.5, 9):
        box(x, floor, 2.5, top - floor, wood, 3, 0.6)
    box(bx - 1, top - 1, bw + 2, 4, wood, 3, 1)
elif style == "posts":
    box(bx, floor, bw, top - floor - 4, wood, 3, 1)
    for x in (bx - 2, bx + bw - 1):
        box(x, floor - 4, 3, top - floor + 12, mix(wood, "#000000", 0.15), 3, 1)
        ax.add_patch(Circle((x + 1.5, top + 9), 2.4, color=wood, zorder=3))
else:
    box(bx - 1, floor - 4, bw + 2, top - floor + 4, wood if style == "round" else mix(accent, wood, 0.3), 3, 1, r=6)
    if style == "padded":
        for i in range(5):
            for j in range(2):
                ax.add_patch(Circle((bx + 4 + i * (bw - 8) / 4, top - 4 - j * 6), 0.7, color="#222222", alpha=0.5, zorder=3))
poly([(bx + 1, h), (bx + bw - 1, h), (bx + bw + spread, drop), (bx - spread, drop)], "#f4f3f0", 4, 0.8)
n = random.choice([1, 2, 2])
for k in range(n):
    w = min((bw - 4) / n - 2, 26)
    cx = m + (k - (n - 1) / 2) * (bw - 2) / n
    box(cx - w / 2, h - 4, w, 10, "#ffffff", 5, 1, r=3.5)
    box(cx - w / 2 + 1, h - 3.5, w - 2, 3, "#dfe3ea", 5, r=1.5)
for k in range(random.randint(0, 2)):
    box(m - 7 + k * 6, h - 6 - k, 10, 8.5, mix(accent, "#ffffff", 0.3 * k), 5, 1, r=2.5)
t = np.linspace(0, 1, 40)
hem = drop - rnd(5, 9) + 0.6 * np.sin(t * rnd(20, 40))
left, right = bx - spread, bx + bw + spread
poly([(bx, h - 6), (bx + bw, h - 6), (right, drop)] + list(zip(right - (right - left) * t, hem)) + [(left, drop)], cover, 6, 0.8)
poly([(right, drop)] + list(zip(right - (right - left) * t, hem)) + [(left, drop)], mix(cover, "#000000", 0.22), 6)
pattern = random.choice(["stripes", "quilt", "dots", "plain"])
for u in np.linspace(0.1, 0.9, 7):
    if pattern in ("stripes", "quilt"):
        ax.plot([bx + bw * u, left + (right - left) * u], [h - 6, drop], color=mix(cover, accent if pattern == "stripes" else "#000000", 0.5), lw=4 if pattern == "stripes" else 0.8, zorder=6)
    if pattern == "quilt":
        ax.plot([bx - spread * u, bx + bw + spread * u], [h - 6 - (h - 6 - drop) * u] * 2, color=mix(cover, "#000000", 0.5), lw=0.8, zorder=6)
    if pattern == "dots":
        for v in np.linspace(0.15, 0.9, 5):
            ax.add_patch(Ellipse((m + (u - 0.5) * (bw + 2 * spread * v), h - 6 - (h - 6 - drop) * v), 2.4, 1.6, color=mix(cover, accent, 0.7), zorder=6))
poly([(bx - 0.6, h - 5.4), (bx + bw + 0.6, h - 5.4), (bx + bw + 1.4, h - 9.5), (bx - 1.4, h - 9.5)], "#ffffff", 6, 0.6)
for x in (left + 2, right - 5):
    box(x, foot - 1, 3, drop - foot, mix(wood, "#000000", 0.3), 5)
# bedside table, lamp with its glow, picture over the bed
tx, ty, th = bx - spread - rnd(16, 20), floor - rnd(8, 12), rnd(17, 22)
box(tx, ty, 14, th, wood, 4, 1)
for k in (0.12, 0.54):
    box(tx + 1.4, ty + th * k, 11.2, th * 0.36, mix(wood, "#ffffff", 0.12), 4, 0.8)
    ax.add_patch(Circle((tx + 7, ty + th * (k + 0.18)), 0.8, color="#e4c27a", zorder=4))
ly = ty + th
ax.plot([tx + 7] * 2, [ly, ly + 8], color="#444444", lw=3, zorder=4)
for r in np.linspace(26 if night else 14, 4, 10):
    ax.add_patch(Circle((tx + 7, ly + 11), r, color="#ffe39a", alpha=0.06, lw=0, zorder=4))
poly([(tx + 0.5, ly + 7), (tx + 13.5, ly + 7), (tx + 10.5, ly + 16), (tx + 3.5, ly + 16)], "#ffedb0", 4, 0.8)
pw, ph = rnd(16, 30), rnd(11, 16)
if top + 12 + ph < 98:
    box(m - pw / 2, 97 - ph, pw, ph, mix(wood, "#000000", 0.3), 2, 0.8)
    box(m - pw / 2 + 1.4, 98.4 - ph, pw - 2.8, ph - 2.8, mix(accent, "#ffffff", 0.7), 2)
    poly([(m - pw * 0.35, 98.6 - ph), (m - pw * 0.1, 93 - ph * 0.3), (m + pw * 0.3, 98.6 - ph)], mix(cover, "#203040", 0.4), 2)
