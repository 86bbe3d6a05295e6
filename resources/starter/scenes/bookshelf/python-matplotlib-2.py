import random
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Polygon, Circle, Ellipse
import numpy as np
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
rnd = random.uniform
def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
def box(x, y, w, h, c, z=2, alpha=1, edge=False):
    ax.add_patch(Rectangle((x, y), w, h, facecolor=c, edgecolor=mix(c, "#000000", 0.5) if edge else "none", lw=0.7, zorder=z, alpha=alpha))
wall = random.choice(["#d9e4dd", "#f3e3ca", "#c6d3e4", "#ecd2d2", "#46585e", "#f4f2ec", "#2f3b52", "#a9c0a6", "#d8c7e2"])
wood = random.choice(["#8a5429", "#b98a55", "#f1ece2", "#3f2a1e", "#5f7f7c", "#c9a26b", "#26303a", "#9c3f34"])
palette = random.choice([
    ["#b23a2e", "#2f6c9c", "#e0b030", "#3d8b57", "#7a4a94", "#d9782d", "#e9e3d3", "#1f8274", "#36495e", "#c9365f"],
    ["#5b2a22", "#7a3b2a", "#2f3d33", "#1f2f4a", "#6b5530", "#8a6a3a", "#3a2430", "#a0824e"],                        # old leather
    ["#f6b8c4", "#b8e0d2", "#d6c8f0", "#fbe3a6", "#a8d0f0", "#f7cfae", "#ffffff", "#c4dca4"],                        # pastel
    ["#e4572e", "#f3a712", "#29335c", "#669bbc", "#a8c686", "#f0f0c9", "#111111", "#8c2f39"],
    ["#f4f1ea", "#d9d3c7", "#8d8a84", "#2b2b2b", "#b9a58a", "#5e6b73"]])
by_colour = random.random() < 0.25              # a sorted, rainbow-like shelf
# wall with paper, floor
box(0, 0, 100, 100, wall, 0)
for a in np.arange(rnd(0, 5), 100, random.choice([200, rnd(5, 12)])):
    ax.plot([a, a], [0, 100], color=mix(wall, "#ffffff", 0.25), lw=rnd(1, 5), zorder=0)
floor_c = random.choice(["#a47551", "#7b5a44", "#c9b79c", "#5d6066"])
fy = rnd(6, 12)
box(0, 0, 100, fy, floor_c, 0)
box(0, fy, 100, 2, mix(wall, "#ffffff", 0.7), 0)
# the case: a tall one, a wide low one, or a wall full of shelves; sometimes without back board
shape = random.choice(["tall", "tall", "wide", "full"])
w, h = {"tall": (rnd(46, 70), rnd(80, 92)), "wide": (rnd(78, 92), rnd(50, 66)), "full": (110, 104)}[shape]
x0 = -5 if shape == "full" else rnd(4, 96 - w)
y0 = -4 if shape == "full" else rnd(2, 4)
rows = max(2, round(h / rnd(17, 27)))
cols = 1 if w < 62 else random.choice([1, 2, 3])
t = rnd(1.4, 2.8)                                # thickness of the boards
box(x0 + 2, y0 - 1.5, w + 3, h + 0.5, "#000000", 1, 0.22)
box(x0, y0, w, h, wood, 2, edge=True)
back = mix(wood, "#000000", rnd(0.35, 0.6)) if random.random() < 0.8 else mix(wall, "#000000", 0.12)
def upright(x, y, bw, bh, c, lean=0.0):
    """One book: spine with rounded shading, bands, a title mark."""
    a = np.radians(lean)
    R = lambda pts: [(x + px * np.cos(a) + py * np.sin(a), y + py * np.cos(a) - px * np.sin(a) + bw * np.sin(a)) for px, py in pts]
    ax.add_patch(Polygon(R([(0, 0), (bw, 0), (bw, bh), (0, bh)]), facecolor=c, edgecolor=mix(c, "#000000", 0.55), lw=0.7, zorder=4))
    for u, v, k, al in ((0.0, 0.2, "#000000", 0.25), (0.25, 0.5, "#ffffff", 0.22), (0.8, 1.0, "#000000", 0.3)):
        ax.add_patch(Polygon(R([(u * bw, 0), (v * bw, 0), (v * bw, bh), (u * bw, bh)]), color=k, alpha=al, lw=0, zorder=4))
    style, ink = random.choice(["bands", "label", "title", "plain"]), random.choice(["#e4c27a", "#ffffff", mix(c, "#000000", 0.5)])
    marks = {"bands": [(0.08, 0.12), (0.18, 0.2), (0.8, 0.82), (0.88, 0.92)], "label": [(0.62, 0.85)], "title": [(0.3, 0.75)], "plain": []}[style]
    for u, v in marks:
        s = 0.36 if style == "title" else 0.0 if style == "bands" else 0.15
        ax.add_patch(Polygon(R([(s * bw, u * bh), ((1 - s) * bw, u * bh), ((1 - s) * bw, v * bh), (s * bw, v * bh)]), color=ink, alpha=0.85, lw=0, zorder=4))
def ornament(x, y, room, high):
    """Something that is not a book, in a free place of the given width."""
    cx, kind = x + room / 2, random.choice(["plant", "vase", "globe", "frame"])
    s = min(room * 0.8, high * 0.7, 12)
    c = random.choice(["#c8744a", "#f1ede4", "#3f6f8c", "#e0b030", "#2b2b2b"])
    if kind == "plant":
        for d in np.linspace(25, 155, 8):
            q = np.radians(d)
            ax.add_patch(Ellipse((cx + s * 0.34 * np.cos(q), y + s * 0.5 + s * 0.3 * np.sin(q)), s * 0.62, s * 0.2, angle=d, color=mix("#3f8a47", "#c8e88a", rnd(0, 0.4)), zorder=5))
        ax.add_patch(Polygon([(cx - s * 0.3, y + s * 0.5), (cx + s * 0.3, y + s * 0.5), (cx + s * 0.22, y), (cx - s * 0.22, y)], color=c, zorder=5))
    elif kind == "vase":
        v = np.linspace(0, 1, 20)
        r = s * (0.16 + 0.2 * np.sin(np.pi * v**0.8) ** 2)
        ax.fill(np.r_[cx - r, (cx + r)[::-1]], np.r_[y + s * v, (y + s * v)[::-1]], color=c, zorder=5)
    elif kind == "globe":
        ax.add_patch(Polygon([(cx - s * 0.25, y), (cx + s * 0.25, y), (cx, y + s * 0.25)], color="#8a5a2c", zorder=5))
        ax.add_patch(Circle((cx, y + s * 0.58), s * 0.4, color="#4a9cd0", zorder=5))
        for _ in range(4):
            ax.add_patch(Ellipse((cx + s * rnd(-0.2, 0.2), y + s * rnd(0.4, 0.75)), s * rnd(0.15, 0.3), s * 0.16, color="#6fae5c", zorder=5))
    else:
        box(cx - s * 0.42, y, s * 0.84, s, "#d9b36a", 5, edge=True)
        box(cx - s * 0.3, y + s * 0.12, s * 0.6, s * 0.76, "#cfe4ee", 5)
        ax.add_patch(Polygon([(cx - s * 0.3, y + s * 0.12), (cx - s * 0.05, y + s * 0.55), (cx + s * 0.3, y + s * 0.12)], color="#5f8a5a", zorder=5))
rh, cw = (h - t) / rows, (w - t) / cols
for r in range(rows):
    for k in range(cols):
        x, y, W, H = x0 + t + k * cw, y0 + t + r * rh, cw - t, rh - t
        box(x, y, W, H, back, 3)
        end, n = x + W, 0
        fill = rnd(0.55, 1.02)
        while x < x0 + t + k * cw + W * fill:
            what = random.random()
            if what < 0.06 and end - x > 14:                       # a lying pile
                bw, yy = rnd(9, 13), y
                for _ in range(random.randint(2, 4)):
                    th, c = rnd(1.6, 2.8), random.choice(palette)
                    if yy + th < y + H:
                        box(x + rnd(0, 1.5), yy, bw - 2, th, c, 4, edge=True)
                    yy += th
                x += bw
            elif what < 0.11 and end - x > 14:
                ornament(x, y, 11, H)
                x += 11
            else:
                bw, bh = rnd(1.8, 5), H * rnd(0.66, 0.94)
                if x + bw > end:
                    break
                c = palette[int((x - x0) / w * len(palette)) % len(palette)] if by_colour else random.choice(palette)
                upright(x, y, bw, bh, mix(c, random.choice(["#ffffff", "#000000"]), rnd(0, 0.15)))
                x += bw
        if end - x > 7 and random.random() < 0.6:                  # the last book leans
            upright(x, y, 3, H * 0.7, random.choice(palette), -rnd(10, 16))
            x += 9
        if end - x > 9:
            ornament(x, y, end - x, H)
        X = x0 + t + k * cw
        box(X, y + H - H * 0.13, W, H * 0.13, "#000000", 6, 0.3)  # shade under the board above
        box(X, y, 1.2, H, "#000000", 6, 0.2)
    box(x0, y0 + r * rh, w, t, wood, 7, edge=True)
    box(x0, y0 + r * rh + t * 0.7, w, t * 0.3, mix(wood, "#ffffff", 0.25), 7)
for k in range(cols + 1):
    box(x0 + k * cw, y0, t, h, mix(wood, "#000000", 0.08), 7, edge=True)
box(x0 - 1, y0 + h - t, w + 2, t + 0.6, mix(wood, "#ffffff", 0.12), 7, edge=True)
if shape == "wide":                             # something stands on top
    for a in np.arange(x0 + 4, x0 + w - 14, rnd(14, 30)):
        ornament(a, y0 + h + 0.6, 12, 18)
