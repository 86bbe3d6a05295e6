import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle, Wedge
# A double-decker bus stands in a street of tall houses, by day, at dusk, by night or in the rain.
fig, ax = plt.subplots(figsize=(5, 5)); fig.subplots_adjust(0, 0, 1, 1); ax.set_xlim(0, 100); ax.set_ylim(0, 100)
ax.set_aspect("equal"); ax.axis("off"); hour = random.choice(["day", "dusk", "night", "rain"])
top, low = {"day": ("#7fbfe8", "#e6f3f7"), "dusk": ("#5b4a86", "#f7b27a"), "night": ("#0f1636", "#33406e"), "rain": ("#8f9ba6", "#cdd5d8")}[hour]
paint, band = random.choice([("#c8201f", "#f4e6c8"), ("#1f7a4a", "#f3ecd2"), ("#f1b51c", "#3b2b24"), ("#2a5caa", "#f5f5f0"), ("#efe3c2", "#a3242c"), ("#7a3b8f", "#f6d55c")])
flip = random.choice([False, True])
count = random.randint(4, 6)                                # windows on a deck
open_top = random.random() < 0.25; lit = hour in ("night", "dusk")
glass = "#ffe08a" if lit else random.choice(["#a9cfe0", "#5d7f94", "#c8e2ea"]); sky = np.linspace(0, 1, 64)[:, None]
ax.imshow(sky, extent=(0, 100, 20, 100), cmap=plt.matplotlib.colors.LinearSegmentedColormap.from_list("sky", [low, top]), origin="lower", aspect="auto", zorder=0)
def box(x, y, w, h, colour, z, edge="none", r=0.0, lw=1.0):
    """A rectangle, with round corners if r > 0; the bus can face either way."""; x = 100 - x - w if flip and z >= 10 else x
    if r:
        ax.add_patch(FancyBboxPatch((x + r, y + r), w - 2 * r, h - 2 * r, boxstyle=f"round,pad={r}", fc=colour, ec=edge, lw=lw, zorder=z))
    else:
        ax.add_patch(Rectangle((x, y), w, h, fc=colour, ec=edge, lw=lw, zorder=z))
def shade(colour, f):
    return tuple(np.clip(np.array(plt.matplotlib.colors.to_rgb(colour)) * f, 0, 1))
x = -4.0                                                    # the houses
while x < 100:
    w, h = random.uniform(12, 22), random.uniform(46, 74); wall = shade(low, random.uniform(0.62, 0.86)); box(x, 20, w, h, wall, 1)
    if random.random() < 0.5:
        ax.add_patch(Polygon([(x - 1, 20 + h), (x + w / 2, 28 + h), (x + w + 1, 20 + h)], fc=shade(low, 0.5), zorder=1))
    for wx in np.arange(x + 2, x + w - 2.5, 4.6):
        for wy in np.arange(28, 14 + h, 8):
            box(wx, wy, 2.6, 4.6, "#ffd877" if lit and random.random() < 0.4 else shade(low, 0.5), 2)
    x += w
box(0, 0, 100, 22, "#54565c" if hour != "night" else "#2a2c38", 3); box(0, 20, 100, 4, "#a8a39a" if hour != "night" else "#4d4e60", 3)
for dx in np.arange(-6, 100, 18):
    box(dx + random.uniform(0, 1), 4.2, 10, 1.4, "#e8e4d6", 4)
L, R, base, mid = 7.0, 93.0, 17.0, 46.0                     # the bus, its front on the right
roof = random.uniform(78, 83); box(L + 1, 11, R - L, 5, "#1c1d24", 9, r=2)
box(L, base, R - L, (roof - base) * (0.86 if open_top else 1), paint, 10, shade(paint, 0.5), 3.4, 1.5)
box(L + 1, base + 1, R - L - 2, 6, shade(paint, 0.72), 11); box(L, mid - 2.6, R - L, 5.2, band, 11)
box(L, base + 8.6, R - L, 1, band, 11); step = (R - L - 21) / count
people = random.sample(["#3a2a2a", "#6b3f2a", "#26324f", "#84543a", "#4b5a3a", "#8d3b46"], 6)
def rider(px, py):
    skin = random.choice(["#f0c7a0", "#b67c52", "#7a4a2e", "#e3ac83"]); box(px - 2.7, py, 5.4, 4.6, random.choice(people), 13, r=1.3)
    ax.add_patch(Circle((100 - px if flip else px, py + 6.2), 2.3, fc=skin, zorder=13))
    ax.add_patch(Wedge((100 - px if flip else px, py + 6.5), 2.5, 0, 180, fc=random.choice(people), zorder=13))
for deck, y, h in ((0, 28.5, 13), (1, 53, 15)):
    for k in range(count):
        wx = L + 4 + k * step
        if deck and open_top:
            box(wx, y, step - 1.8, 4, band, 12, r=0.8)
        else:
            box(wx, y, step - 1.8, h, glass, 12, "#22262c", 1.2, 1.6)
            ax.add_patch(Polygon([((100 - q) if flip else q, v) for q, v in ((wx + 1, y + h - 1), (wx + step * 0.45, y + h - 1), (wx + step * 0.2, y + 1), (wx + 1, y + 1))], fc="white", alpha=0.25, zorder=14))
        if random.random() < 0.5:
            rider(wx + step / 2 - 0.9, y + 0.5 if not (deck and open_top) else y + 5)
if not open_top:
    box(L + 3, roof - 4, R - L - 6, 1, band, 12); box(R - 16, 53, 15.4, 15, glass, 12, "#22262c", 1.4, 1.8)
else:
    for px in np.arange(L + 3, R - 3, 8):
        box(px, base + (roof - base) * 0.86 - 0.5, 0.8, 5, "#d8d8d8", 12)
    box(L + 3, base + (roof - base) * 0.86 + 4, R - L - 6, 0.9, "#d8d8d8", 12)
box(R - 16, 18.5, 8.4, 23.5, shade(glass, 0.85), 12, "#22262c", 0.8, 2)     # folding door
box(R - 12, 19, 0.7, 22.5, "#22262c", 13)
box(R - 6.4, 28, 6, 14, glass, 12, "#22262c", 1.2, 1.8)     # driver's window
box(R - 1.2, 22, 2.2, 3.2, "#fff3b0", 13, r=0.8); box(L - 0.8, 22, 1.8, 3.6, "#ff4a3a", 13, r=0.6)
box(R - 0.4, 36, 2.6, 5, "#22262c", 13, r=0.8)              # mirror
box(L + 22, mid - 2, 26, 4, random.choice(["#3c7dc4", "#f2a33a", "#57a773", "#d95d8a"]), 12, r=0.6)
if lit:
    beam = [(R + 1, 24.5), (112, 30), (112, 8), (R + 1, 22)]
    ax.add_patch(Polygon([((100 - q) if flip else q, v) for q, v in beam], fc="#fff2b0", alpha=0.45, zorder=15))
for wx in (L + 17, R - 24):
    cx = 100 - wx if flip else wx; ax.add_patch(Wedge((cx, base), 9.6, 0, 180, fc=shade(paint, 0.35), zorder=14))
    for r, c in ((8, "#17181c"), (5, "#b9bec4"), (3.8, shade(paint, 0.8)), (1.4, "#e6e8ea")):
        ax.add_patch(Circle((cx, base - 0.5), r, fc=c, zorder=15))
    for a in np.arange(0, 6.28, 6.283 / 8):
        ax.add_patch(Circle((cx + 2.7 * np.cos(a), base - 0.5 + 2.7 * np.sin(a)), 0.4, fc="#303238", zorder=16))
if hour == "rain":
    for _ in range(70):
        rx, ry = random.uniform(0, 104), random.uniform(0, 100)
        ax.plot([rx, rx - 1.4], [ry, ry - 6], color="white", alpha=0.5, lw=1, zorder=20)
