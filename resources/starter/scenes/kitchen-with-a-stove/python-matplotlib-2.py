import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse, FancyBboxPatch
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
rnd = random.uniform
def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.clip(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t, 0, 1))
def box(x, y, w, h, colour, z=2, lw=0.8, r=0.0, alpha=1):
    style = f"round,pad=0,rounding_size={r}" if r else "square,pad=0"
    ax.add_patch(FancyBboxPatch((x, y), w, h, boxstyle=style, facecolor=colour, edgecolor=mix(colour, "#000000", 0.45), lw=lw, alpha=alpha, zorder=z))
def cupboard(x, y, w, h, colour, drawer):
    """A framed door, sometimes with a drawer over it."""
    box(x, y, w, h, colour, lw=1)
    if drawer:
        box(x + 1.2, y + h - 6, w - 2.4, 4.6, mix(colour, "#ffffff", 0.12))
        box(x + w / 2 - 2, y + h - 4.2, 4, 0.9, handle, 3)
        h -= 6.5
    box(x + 1.2, y + 1.4, w - 2.4, h - 2.8, mix(colour, "#ffffff", 0.1))
    if panel:
        box(x + 3, y + 3.4, w - 6, h - 6.8, mix(colour, "#000000", 0.08))
    box(x + w - 3, y + (h - 6 if drawer else 3), 0.9, 3.5, handle, 3)
# wall, tiles, floor and cupboard colours; the stove is enamel or steel
wall, tile, cab, floor_c = random.choice([
    ("#f6e7c8", "#eaf3f1", "#5f8a8b", "#b98d60"), ("#dfe9ee", "#ffffff", "#c0563f", "#8d99a3"), ("#f6d6c4", "#f7efe2", "#f4f0e6", "#7a4b32"),
    ("#cfe0c6", "#f3f4e4", "#3f5272", "#c9b48f"), ("#fbf3df", "#c9dfe8", "#9a6438", "#6d5a50"), ("#3f4a55", "#5a6874", "#e0a63a", "#2c2f36"),
    ("#efe4f0", "#d9c3dd", "#7a5a8c", "#d9c7b0"), ("#f2f2ee", "#2f5d50", "#e9ece6", "#9c7a58")])
handle, panel = random.choice(["#e4c27a", "#d7dade", "#2a2a2a"]), random.random() < 0.6
steel = random.choice(["#d3d7db", "#34393f", "#f2f0ea", "#b4382a", "#2f6d8c", "#a7c7b0"])
floor, top, upper = rnd(13, 21), rnd(45, 52), rnd(68, 74)
box(0, 0, 100, 100, wall, 0, 0)
box(0, top, 100, upper - top, tile, 1, 0)
for y in np.arange(top, upper, 4):
    ax.plot([0, 100], [y, y], color=mix(tile, "#000000", 0.15), lw=0.7, zorder=1)
for x in np.arange(rnd(0, 4), 100, rnd(4, 8)):
    ax.plot([x, x], [top, upper], color=mix(tile, "#000000", 0.15), lw=0.7, zorder=1)
box(0, -1, 100, floor + 1, floor_c, 1, 0)
vx = rnd(30, 70)
for x in np.linspace(-60, 160, 15):
    ax.plot([vx + (x - vx) * 0.75, x], [floor, 0], color=mix(floor_c, "#000000", 0.25), lw=1, zorder=1)
# cupboards left and right of the stove; a window may replace the upper ones on one side
sw = rnd(28, 36)
sx = rnd(8, 92 - sw)
win_side = random.choice(["left", "right", "none"])
for start, stop, name in ((-2, sx, "left"), (sx + sw, 102, "right")):
    n = max(1, round((stop - start) / 17))
    w = (stop - start) / n
    for k in range(n):
        cupboard(start + k * w, floor - 1, w, top - floor, cab, random.random() < 0.6)
        if win_side != name:
            cupboard(start + k * w, upper, w, 96 - upper, cab, False)
    if win_side == name and stop - start > 16:
        wx, ww = max(start, 0) + 3, min(stop, 100) - max(start, 0) - 6
        box(wx, top + 8, ww, 88 - top, "#fdfdf8", 3, 1)
        box(wx + 1.5, top + 9.5, ww - 3, 85 - top, random.choice(["#bfe3f7", "#ffd9a8", "#26365c", "#d5dde2"]), 3)
        ax.plot([wx + ww / 2] * 2, [top + 9, 95], color="#fdfdf8", lw=3, zorder=3)
    box(start, top - 2.4, stop - start, 3, mix("#9a6d3e", floor_c, 0.3), 4)
    # things on the worktop
    for x in np.arange(max(start, 0) + 4, min(stop, 100) - 4, rnd(7, 12)):
        thing, c = random.choice(["jar", "bowl", "plant", "bottle", None]), random.choice(["#d9a441", "#a8442f", "#6d8c3f", "#e9e4d6", "#49708a"])
        if thing == "jar":
            box(x - 2, top + 0.6, 4, 6, c, 5, r=0.6); box(x - 2.2, top + 6.2, 4.4, 1.4, "#6b4a2a", 5)
        elif thing == "bowl":
            for dx in (-2, 0, 2):
                ax.add_patch(Circle((x + dx, top + 4.5), 2, color=random.choice(["#e5482f", "#f2a03a", "#9ec24a"]), zorder=5))
            ax.add_patch(Polygon([(x - 5, top + 4.4), (x + 5, top + 4.4), (x + 2.6, top + 0.6), (x - 2.6, top + 0.6)], color=c, zorder=5))
        elif thing == "plant":
            for a in np.linspace(0.4, 2.7, 7):
                ax.add_patch(Ellipse((x + 4 * np.cos(a), top + 6 + 4 * np.sin(a)), 5, 2, angle=np.degrees(a), color="#3f8a45", zorder=5))
            box(x - 2.4, top + 0.6, 4.8, 5.4, "#b5623c", 5)
        elif thing == "bottle":
            box(x - 1.4, top + 0.6, 2.8, 7, c, 5, r=0.8); box(x - 0.6, top + 7.4, 1.2, 3, c, 5)
# the stove: body, panel with knobs, oven with light, hob
m = sx + sw / 2
box(sx, floor - 2, sw, top + 2.4 - floor, steel, 6, 1.2, r=0.6)
box(sx + 1, top - 6.4, sw - 2, 5.4, mix(steel, "#000000", 0.35), 6)
for k in range(random.randint(4, 6)):
    kx = sx + 4 + k * (sw - 8) / 5
    ax.add_patch(Circle((kx, top - 3.7), 1.5, facecolor="#f0f0f0", edgecolor="#222222", lw=0.8, zorder=7))
    ax.plot([kx, kx + rnd(-1, 1)], [top - 3.7, top - 2.5], color="#c0392b", lw=1.4, zorder=7)
oh = top - floor - 15
box(sx + 3.5, floor + 4, sw - 7, oh, "#1f2429", 7, 1.2, r=1.2)
if random.random() < 0.6:
    for r in np.linspace(0.9, 0.2, 8):
        ax.add_patch(Ellipse((m, floor + 4 + oh / 2), (sw - 8) * r, oh * r, color="#ffb347", alpha=0.12, lw=0, zorder=7))
    ax.add_patch(Ellipse((m, floor + 4 + oh * 0.38), sw * 0.4, oh * 0.4, color=random.choice(["#9c5424", "#d9a45a", "#6b3a1c"]), zorder=7))
box(sx + 3.5, floor + 5.6 + oh, sw - 7, 1.5, "#f4f4f4", 8, r=0.7)
box(sx - 0.5, top - 0.8, sw + 1, 2, "#22262a", 7)
# pots and pans on the fire
spots = [sx + sw * 0.27, sx + sw * 0.73]
random.shuffle(spots)
for px in spots[:random.choice([1, 2, 2])]:
    c, w, h = random.choice(["#c0392b", "#2f6fb0", "#e0a030", "#8d949b", "#3f8a6a", "#30343a"]), rnd(9, 13), rnd(3, 9)
    ax.plot(np.linspace(px - 4, px + 4, 9), [top + 1.6] * 9, "^", color="#4f9bff", ms=4, zorder=7)
    box(px - w / 2, top + 2.4, w, h, c, 8, r=0.8)
    box(px - w / 2 + 1, top + 3.2, 1.2, h - 1.6, mix(c, "#ffffff", 0.6), 8, 0)
    if h > 5:   # pot with ears and lid
        box(px - w / 2 - 1.6, top + h - 0.6, w + 3.2, 1.2, mix(c, "#000000", 0.4), 7)
        ax.add_patch(Ellipse((px, top + 2.4 + h), w, 2.2, color=mix(c, "#000000", 0.25), zorder=8))
        ax.add_patch(Circle((px, top + 4 + h), 0.9, color="#222222", zorder=8))
        for dx in (-2, 0, 2):
            s = np.linspace(0, 1, 30)
            ax.plot(px + dx + 0.9 * np.sin(s * 9 + dx), top + h + 6 + 9 * s, color="white", lw=2, alpha=0.6, zorder=8)
    else:       # frying pan with a handle
        d = -1 if px < m else 1
        ax.plot([px + d * w / 2, px + d * (w / 2 + 8)], [top + 1 + h, top + 3.5 + h], color="#5b3a20", lw=4, zorder=8)
# extractor hood, with its light on the stove
ax.add_patch(Polygon([(m - sw * 0.4, upper + 2), (m + sw * 0.4, upper + 2), (m + sw * 0.55, top), (m - sw * 0.55, top)], color="#fff3b8", alpha=0.28, lw=0, zorder=5))
hood, g = mix(steel, "#c9cdd2", 0.5), sw * 0.48
ax.add_patch(Polygon([(m - 5, 101), (m + 5, 101), (m + 5, upper + 16), (m + g, upper + 5), (m + g, upper + 2), (m - g, upper + 2), (m - g, upper + 5), (m - 5, upper + 16)],
                     facecolor=hood, edgecolor=mix(hood, "#000000", 0.4), zorder=6))
ax.add_patch(Polygon([(m - 4, 101), (m - 1.5, 101), (m - 1.5, upper + 16), (m - g * 0.4, upper + 5), (m - g * 0.85, upper + 5), (m - 4, upper + 16)], color="white", alpha=0.35, lw=0, zorder=6))
if random.random() < 0.5:
    ax.invert_xaxis()
