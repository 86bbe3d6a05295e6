import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import LinearSegmentedColormap as Ramp, to_rgb
from matplotlib.patches import Circle, Ellipse

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
low, top, wall, pane, hour = random.choice([("#dff1fa", "#3f93d2", "#8d9aa6", "#5fa3cf", "day"), ("#ffe0a3", "#e2725b", "#6b5560", "#f7b267", "dusk"), ("#2c3a6b", "#070b1e", "#252a40", "#3a4468", "night"), ("#f4f5f3", "#b9c4ca", "#a8adaf", "#cfd8dc", "fog"), ("#fbd3e0", "#7d8fd6", "#c9b8a8", "#8fb3d9", "morning"), ("#cfeee6", "#1f8a8a", "#d8cdb8", "#2f6f7a", "day")])
wall, pane = np.array(to_rgb(wall)), np.array(to_rgb(pane)); lamp = np.array(to_rgb("#ffd978"))
ax.imshow(np.linspace(0, 1, 80)[:, None], cmap=Ramp.from_list("sky", [low, top]), extent=(0, 10, 0, 10), origin="lower", aspect="auto", zorder=0)
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
if hour == "night":
    ax.scatter(*np.random.uniform((0, 3), (10, 10), (120, 2)).T, s=np.random.uniform(.2, 5, 120), color="white", zorder=.1)
    ax.add_patch(Circle((random.uniform(1, 9), random.uniform(7, 9)), .55, color="#fff6d8", zorder=.2))
else:
    for _ in range(5):
        x, y = random.uniform(0, 10), random.uniform(3.5, 9.5)
        for k in range(5): ax.add_patch(Ellipse((x + .45 * k - .9, y + .12 * (k % 2)), 1.2, .45, color="white", alpha=.35, lw=0, zorder=.3))
haze = np.array(to_rgb(low))
for layer in range(3):                                 # the town behind, paler the farther away
    xs, x = [], -.5
    while x < 10:
        w, h = random.uniform(.5, 1.2), random.uniform(.8, 4.0 - layer * .9)
        xs.append([(x, 0), (x, h), (x + w * random.choice([0, .5]), h + random.choice([0, 0, .4])), (x + w, h), (x + w, 0)])
        x += w * random.uniform(.8, 1.1)
    ax.add_collection(PolyCollection(xs, facecolors=[haze * (.65 - .2 * layer) + wall * (.25 + .1 * layer)], edgecolors="none", zorder=.4 + layer * .1))
quads, hues = [], []; cx, ground, lit_side = random.uniform(4.6, 5.4), .55, random.choice([-1, 1])
share = random.uniform(.3, .7)                         # how much of the width the left face takes
glow = {"night": .5, "dusk": .4}.get(hour, .06)
form = random.choice(["steps", "steps", "glass", "taper", "slab", "twist"])

def face(a, b, y0, y1, a1, b1, slope, light, cols, rows, style):
    """One side of a block: its wall, then its windows; upper corners may lean in, rows slope towards the far edge."""
    quads.append([(a, y0 + slope[0]), (b, y0 + slope[1]), (b1, y1 + slope[1] * .0 - slope[1]), (a1, y1 - slope[0])]); hues.append(np.clip(wall * light, 0, 1))
    base, top_ = np.array([[a, y0 + slope[0]], [b, y0 + slope[1]]]), np.array([[a1, y1 - slope[0]], [b1, y1 - slope[1]]])
    mx, my = {"grid": (.16, .24), "bands": (.0, .2), "ribs": (.24, .06), "glass": (.04, .05)}[style]
    for i in range(cols):
        for j in range(rows):
            u, v = np.array([i + mx, i + 1 - mx]) / cols, np.array([j + my, j + 1 - my]) / rows
            p = [(base[0] * (1 - s) + base[1] * s) * (1 - t) + (top_[0] * (1 - s) + top_[1] * s) * t for s, t in ((u[0], v[0]), (u[1], v[0]), (u[1], v[1]), (u[0], v[1]))]
            mirror = 1 + .28 * np.sin(3 * v[0] + 5 * u[0] * (style == "glass")) * (hour != "night")
            quads.append(p); hues.append(np.clip(lamp * random.uniform(.75, 1.1) if random.random() < glow else pane * light * mirror * random.uniform(.9, 1.08), 0, 1))

def block(w, y0, y1, w1, cols, rows, style):
    d, m, m1 = .16 * w, cx - w / 2 + w * share, cx - w1 / 2 + w1 * share; dl, dr = d * (1 - share) * .5, d * share * .5
    face(cx - w / 2, m, y0, y1, cx - w1 / 2, m1, (dl, 0), 1.12 if lit_side < 0 else .62, max(2, round(cols * share)), rows, style)
    face(m, cx + w / 2, y0, y1, m1, cx + w1 / 2, (0, dr), 1.12 if lit_side > 0 else .62, max(2, round(cols * (1 - share))), rows, style)
    quads.append([(cx - w1 / 2, y1 - dl), (m1, y1), (cx + w1 / 2, y1 - dr), (m1, y1 - .0)]); hues.append(wall * .5)

style = random.choice(["grid", "bands", "ribs"]); w, y = random.uniform(2.7, 3.6), ground
if form == "steps":
    n = random.randint(3, 5)
    cuts = ground + np.cumsum(np.array([1.0, .8, .62, .5, .4])[:n] / sum([1.0, .8, .62, .5, .4][:n])) * random.uniform(7, 7.6)
    for k, y1 in enumerate(cuts):
        block(w, y, y1, w, round(w * 3.6), max(2, round((y1 - y) * 3.4)), style)
        quads.append([(cx - w / 2 - .05, y1 - .12), (cx + w / 2 + .05, y1 - .12), (cx + w / 2 + .05, y1), (cx - w / 2 - .05, y1)]); hues.append(np.clip(wall * 1.3, 0, 1))
        y, w = y1, w * .74
else:
    y1 = random.uniform(8.0, 8.7); w1 = {"taper": w * .45, "glass": w * .86, "slab": w, "twist": w * .8}[form]
    if form == "twist":
        n, s0 = 12, share
        for k in range(n):
            share = s0 + (.5 if s0 < .5 else -.5) * .7 * k / n; wk = w + (w1 - w) * k / n; wk1 = w + (w1 - w) * (k + 1) / n
            block(wk, y + (y1 - y) * k / n, y + (y1 - y) * (k + 1) / n + .02, wk1, 9, 2, "glass")
    else: block(w, y, y1, w1, 10, 24, "glass" if form == "glass" else style)
    y, w = y1, w1 * .7; block(w * .6, y - .05, y + .35, w * .5, 4, 1, "grid"); y += .35
tip = random.uniform(9.3, 9.75)
quads += [[(cx - .16, y - .1), (cx + .16, y - .1), (cx + .06, (y + tip) / 2), (cx - .06, (y + tip) / 2)], [(cx - .05, y), (cx + .05, y), (cx, tip)]]
hues += [wall * .6, wall * .45]; ax.add_collection(PolyCollection(quads, facecolors=hues, edgecolors="none", zorder=2))
if hour in ("night", "dusk"): ax.add_patch(Circle((cx, tip), .09, color="#ff3b30", zorder=3)); ax.add_patch(Circle((cx, tip), .25, color="#ff3b30", alpha=.3, lw=0, zorder=3))
# street, entrance, trees and cars give the scale
ax.axhspan(0, .62, color=wall * .35, zorder=3)
ax.plot([0, 10], [.25, .25], color="white", lw=1.5, dashes=(5, 5), zorder=3.1)
ax.add_collection(PolyCollection([[(cx - .5, .6), (cx + .5, .6), (cx + .5, 1.1), (cx - .5, 1.1)], [(cx - .7, 1.1), (cx + .7, 1.1), (cx + .6, 1.2), (cx - .6, 1.2)]], facecolors=[lamp * .9, wall * .4], zorder=3.2))
for x in np.arange(.3, 10, .75):
    if abs(x - cx) > 1: ax.add_patch(Ellipse((x + random.uniform(-.2, .2), .8), .45, random.uniform(.5, .8), color=np.array([.25, .45, .28]) * (.5 if hour == "night" else 1), zorder=3.3))
for _ in range(6):
    x, c = random.uniform(.2, 9.5), random.choice(["#d62828", "#f2f2f2", "#f2c230", "#2a4d8f", "#1b1b1b"])
    ax.add_patch(Ellipse((x, .36), .3, .26, color=c, zorder=3.4)); ax.add_patch(Ellipse((x, .28), .52, .17, color=c, zorder=3.5))
