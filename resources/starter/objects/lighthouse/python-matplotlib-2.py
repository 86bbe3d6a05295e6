import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.collections import PolyCollection
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
C = lambda c: np.array(to_rgb(c))

# hour: sky from top to horizon, sea, and how much light is left
hour, top, low, sea, dim = random.choice([("day", "#4f9fd8", "#dff0fa", "#2f7cab", 1), ("day", "#8fb9cf", "#f3f0e2", "#3f8f9a", 1), ("dusk", "#4a4f8f", "#f7a97a", "#5f6f95", 0.82),
                                          ("dusk", "#d9707a", "#fde0a0", "#7f5f7f", 0.85), ("night", "#0c1434", "#34507f", "#16305a", 0.6), ("storm", "#4f5a66", "#aab3b8", "#41565f", 0.75)])
hz = random.uniform(22, 36)
g = np.linspace(0, 1, 60)[:, None, None]
ax.imshow(C(low) * (1 - g) + C(top) * g, extent=(0, 100, hz, 100), origin="lower", aspect="auto", zorder=0)
ax.imshow(C(sea) * 0.45 * (1 - g) + C(sea) * g, extent=(0, 100, 0, hz), origin="lower", aspect="auto", zorder=1)
if hour == "night":
    for i in range(70):
        ax.add_patch(Circle((random.uniform(0, 100), random.uniform(hz, 100)), random.uniform(0.1, 0.4), color="white", zorder=0.1))
if hour != "storm":
    ax.add_patch(Circle((random.uniform(5, 95), random.uniform(hz + 4, 92)), random.uniform(3, 5), color="#fff4cf", zorder=0.2))
for i in range(random.randint(0, 4) + (4 if hour == "storm" else 0)):
    cx, cy = random.uniform(0, 100), random.uniform(50, 95)
    for j in range(5):
        ax.add_patch(Ellipse((cx + 6 * j, cy + random.uniform(-1.5, 1.5)), 14, 6, color="#6a747c" if hour == "storm" else "white", alpha=0.35, lw=0, zorder=0.3))

# coast: an islet or a headland with a cliff
x = random.uniform(28, 72)
side = 1 if x > 50 else -1
ground = hz + random.uniform(-6, 8)
stone, grass = C(random.choice(["#7a7268", "#8f7a66", "#5f6068"])) * dim, C(random.choice(["#6f9a55", "#8a9a4f", "#7a7268"])) * dim
t = np.linspace(-1, 1, 60)
if random.random() < 0.5:
    w = random.uniform(26, 40)
    crest = ground - 16 * np.abs(t) ** 3 + np.random.uniform(-0.7, 0.7, 60)
    xs = x + w * t
else:
    xs = np.linspace(x - side * random.uniform(18, 26), x + side * 90, 60)
    crest = ground + np.linspace(0, random.uniform(0, 14), 60) ** 1.0 + np.random.uniform(-0.6, 0.6, 60)
    crest[:4] = np.linspace(hz - 18, ground, 4)
ax.fill_between(xs, 0, crest, color=stone, lw=0, zorder=3)
ax.fill_between(xs, crest - 3 - np.random.uniform(0, 3, 60), crest, color=grass, lw=0, zorder=3.1)
for i in range(26):
    j = random.randrange(4, 56)
    d = random.uniform(4, 14)
    ax.plot([xs[j], xs[j] + random.uniform(-2, 2)], [crest[j] - d, crest[j] - d - random.uniform(2, 5)], color=stone * 0.65, lw=1.5, zorder=3.2)

# tower: taper, bands or spiral or plain, round shading in strips
y = ground - 3
h = random.uniform(36, min(58, 80 - y))
b, tp = random.uniform(7.5, 11), random.uniform(4.2, 6)
paint = C(random.choice(["#d1372c", "#1f4f8f", "#26262b", "#e0782e", "#2f7f5f"]))
white = C(random.choice(["#fbf9f3", "#fbf9f3", "#efe0c4"]))
style = random.choice(["bands", "bands", "spiral", "plain", "halves"])
n = random.choice([3, 5, 7, 9])
rows = np.linspace(0, 1, 71)
cols = np.linspace(-1, 1, 17)
cells, colours = [], []
for f0, f1 in zip(rows[:-1], rows[1:]):
    r0, r1 = b + (tp - b) * f0 ** 0.8, b + (tp - b) * f1 ** 0.8
    for a0, a1 in zip(cols[:-1], cols[1:]):
        if style == "bands":
            c = paint if int(f0 * n) % 2 == 0 else white
        elif style == "spiral":
            c = paint if (f0 * n / 2 + np.arcsin((a0 + a1) / 2) / 6) % 1 < 0.5 else white
        elif style == "halves":
            c = paint if f0 > 0.6 else white
        else:
            c = white
        shade = dim * (0.55 + 0.5 * np.exp(-((a0 + 0.3) / 0.75) ** 2))
        cells.append([(x + r0 * a0, y + h * f0), (x + r0 * a1, y + h * f0), (x + r1 * a1, y + h * f1), (x + r1 * a0, y + h * f1)])
        colours.append(np.clip(c * shade, 0, 1))
ax.add_collection(PolyCollection(cells, facecolors=colours, edgecolors=colours, linewidths=0.7, zorder=5))
lit = hour != "day"
for f in random.sample([0.3, 0.5, 0.68, 0.84], random.randint(1, 3)):
    ax.add_patch(Rectangle((x - 1.2, y + h * f), 2.4, 4, fc="#ffd873" if lit else "#33475c", ec="#d9d3c6", lw=1, zorder=6))
ax.add_patch(Polygon([(x - 2.3, y), (x + 2.3, y), (x + 2.3, y + 6), (x, y + 8), (x - 2.3, y + 6)], fc=C("#5a3a22") * dim, ec="#d9d3c6", lw=1, zorder=6))

# gallery with railing, lantern, roof
iron, roof = C("#2f3440"), (paint if style != "plain" else C("#b02a22")) * dim
ty = y + h
ax.add_patch(Polygon([(x - tp, ty - 1.5), (x + tp, ty - 1.5), (x + tp + 3, ty + 1), (x - tp - 3, ty + 1)], color=iron, zorder=6))
for px in np.linspace(x - tp - 2.6, x + tp + 2.6, 9):
    ax.plot([px, px], [ty + 1, ty + 5], color=iron, lw=1.1, zorder=7)
ax.plot([x - tp - 2.6, x + tp + 2.6], [ty + 5, ty + 5], color=iron, lw=1.6, zorder=7)
lw = tp * 0.8
ax.add_patch(Rectangle((x - lw, ty + 1), 2 * lw, 9, color="#fff0a8" if lit else "#bfe0ea", zorder=6.2))
for px in np.linspace(x - lw, x + lw, 4):
    ax.plot([px, px], [ty + 1, ty + 10], color=iron, lw=1.4, zorder=6.6)
s = np.linspace(0, np.pi, 30)
if random.random() < 0.5:
    ax.add_patch(Polygon(np.c_[x + (lw + 1.4) * np.cos(s), ty + 10 + 5 * np.sin(s)], color=roof, zorder=6.7))
else:
    ax.add_patch(Polygon([(x - lw - 1.8, ty + 10), (x + lw + 1.8, ty + 10), (x, ty + 17)], color=roof, zorder=6.7))
ax.plot([x, x], [ty + 14, ty + 19], color=iron, lw=1.6, zorder=6.6)
if lit:                                          # beams through the dark
    a = random.uniform(-0.25, 0.25)
    for d in random.choice([(1,), (-1,), (1, -1)]):
        for wide in (0.05, 0.09, 0.13):
            ax.add_patch(Polygon([(x, ty + 5.5), (x + d * 110, ty + 5.5 + 110 * (a * d + wide)), (x + d * 110, ty + 5.5 + 110 * (a * d - wide))], color="#fff3b0", alpha=0.22, lw=0, zorder=4))
    for i in range(7):
        ax.add_patch(Circle((x, ty + 5.5), 12 - 1.5 * i, color="#fff3b0", alpha=0.12, lw=0, zorder=8))

# keeper's hut, foam, waves, gulls
if random.random() < 0.6:
    hx, hy = x + side * 14, float(np.interp(x + side * 14, np.sort(xs), crest[np.argsort(xs)])) - 1.5
    ax.add_patch(Rectangle((hx - 6, hy), 12, 7, color=white * dim * 0.92, zorder=4.5))
    ax.add_patch(Polygon([(hx - 7.5, hy + 7), (hx + 7.5, hy + 7), (hx + 4.5, hy + 12), (hx - 4.5, hy + 12)], color=C("#9a4632") * dim, zorder=4.5))
    ax.add_patch(Rectangle((hx - 1.5, hy + 2), 3, 3, color="#ffd873" if lit else "#33475c", zorder=4.6))
w = np.linspace(0, 100, 200)
rough = 2.2 if hour == "storm" else random.uniform(0.4, 1.1)
line = hz - random.uniform(13, 17) + rough * np.sin(w / 3 + random.uniform(0, 6)) + rough * 0.5 * np.sin(w / 1.3)
ax.fill_between(w, 0, line, color=C(sea) * 0.75, lw=0, zorder=9)
ax.plot(w, line, color="white", lw=2.5, alpha=0.75, zorder=9)
for i in range(14):
    wx, wy = random.uniform(0, 92), random.uniform(0, hz - 18)
    q = np.linspace(0, 8, 20)
    ax.plot(wx + q, wy + rough * 0.6 * np.sin(q), color="white", lw=1.3, alpha=0.5, zorder=9.1)
for i in range(random.randint(0, 4) if hour != "night" else 0):
    bx, by = random.uniform(5, 95), random.uniform(55, 92)
    ax.plot([bx - 2.5, bx - 1.2, bx, bx + 1.2, bx + 2.5], [by, by + 1.2, by, by + 1.2, by], color="#3a3f4a" if hour != "storm" else "white", lw=1.5, zorder=2)
