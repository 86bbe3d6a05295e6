import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.patches import Circle, Polygon, Rectangle
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
side = random.choice([1, -1]); ax.set_xlim(*((0, 100) if side > 0 else (100, 0))); ax.set_ylim(0, 100)
top, low, earth = random.choice([("#6fb7e9", "#e6f4fb", "#b08d62"), ("#f08a4b", "#ffe3b3", "#6b4a3a"), ("#1d2b4f", "#4d5f8a", "#3a332f"), ("#aeb6bd", "#e9ecee", "#8b8175"), ("#f6c453", "#fff6dc", "#c79a5b")])
mix = np.linspace(0, 1, 60)[:, None, None]; rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
ax.imshow(rgb(low) * (1 - mix) + rgb(top) * mix, extent=(0, 100, 0, 100), origin="lower", aspect="auto", zorder=0)
R = lambda x, y, w, h, c, **k: ax.add_patch(Rectangle((x, y), w, h, fc=c, lw=k.pop("lw", 0), **k))
for x in range(0, 100, 9): R(x, 15, 8.5, random.uniform(8, 30), top, alpha=.35)                    # the town behind
R(0, 0, 100, 16, earth); ax.add_patch(Polygon([(0, 14), (20, 17), (50, 15), (80, 18), (100, 15), (100, 19), (0, 19)], fc=earth))
steel = random.choice(["#f5b301", "#e4572e", "#f28c28", "#d7263d", "#f7d046"])
def lattice(a, b, w, n):                                                                          # a truss from a to b
    a, b = np.array(a, float), np.array(b, float); u = (b - a) / np.hypot(*(b - a)); v = np.array([-u[1], u[0]]) * w / 2
    p = [a + (b - a) * k / n for k in range(n + 1)]; seg = [(a + v, b + v), (a - v, b - v)]
    for k in range(n): s = 1 if k % 2 else -1; seg += [(p[k] + s * v, p[k + 1] - s * v), (p[k] + v, p[k] - v)]
    ax.add_collection(LineCollection(seg, colors="#3a2c12", linewidths=3.4)); ax.add_collection(LineCollection(seg, colors=steel, linewidths=2.3))
floors, left, width = random.randint(3, 5), random.uniform(44, 50), random.uniform(38, 46)
wall = random.choice(["#a9a9a4", "#c9c2b4", "#8f969c"]); brick = random.choice(["#b5533c", "#d08c60", "#c9b29b"])
for f in range(floors):                                                                           # raw storeys, the lower ones walled
    y = 15 + f * 9.5
    R(left + 1, y, width - 2, 8.3, "#3b3b3d", alpha=.55)
    for k in range(6):
        if f < floors - 2 and k < 5 and random.random() < .75: x = left + 1 + k * (width - 3) / 5; R(x, y, (width - 3) / 5, 8.3, brick); R(x + 2, y + 2.5, 3.6, 3.8, "#33414f")
        R(left + k * (width - 2) / 5, y, 2, 8.3, wall, ec="#666", lw=.5)
    R(left - 2, y + 8.2, width + 4, 1.5, wall, ec="#666", lw=.6)
roof = 15 + floors * 9.5
for k in range(11): ax.plot([left + k * width / 10] * 2, [roof, roof + random.uniform(3, 6)], c="#7a4a2b", lw=1.6)
x0 = left + width - 8; ax.add_collection(LineCollection([((x0 + d, 15), (x0 + d, roof + 3)) for d in (2, 9)] + [((x0 + 2, 18 + k * 6), (x0 + 9, 18 + k * 6)) for k in range(int((roof - 15) / 6))] + [((x0 + 2, 18 + k * 6), (x0 + 9, 24 + k * 6)) for k in range(int((roof - 18) / 6))], colors="#dadada", linewidths=1.8))
mx, my = random.uniform(24, 30), random.uniform(78, 84); tip = random.uniform(90, 96)
R(mx - 7, 12, 14, 5, "#8c8c88", ec="#555", lw=1); lattice((mx, 16), (mx, my), 4.6, 15)             # tower crane
lattice((mx - 20, my + 3), (tip, my + 3), 3.2, 26); ax.plot([mx - 2, mx, mx + 2], [my + 4, my + 14, my + 4], c=steel, lw=4)
for x in (mx - 18, mx + 30, tip - 8): ax.plot([mx, x], [my + 14, my + 4.5], c="#333", lw=1.2)
for k in range(3): R(mx - 19 + k * 3.2, my - 5, 3, 8, "#77777a", ec="#444", lw=1)
R(mx + 2, my - 5, 6, 6.5, steel, ec="#3a2c12", lw=1.2); R(mx + 4, my - 3, 3.6, 3.6, "#bfe6f5")
tx, ly = random.uniform(mx + 22, tip - 8), random.uniform(roof + 6, my - 4)
R(tx - 2.5, my + .4, 5, 1.6, "#333"); ax.plot([tx, tx], [my, ly], c="#222", lw=1.3); ax.plot([tx - 6, tx, tx + 6], [ly - 4, ly, ly - 4], c="#222", lw=1.2)
for k in range(3): R(tx - 8, ly - 5.2 - k * 1.3, 16, 1.1, random.choice(["#9c6b3f", "#c0392b", "#7f8c8d"]))
dx = random.uniform(5, 12); ax.add_patch(Polygon([(dx - 12, 8), (dx, 19), (dx + 5, 18), (dx + 15, 8)], fc=earth, ec="#5a4632"))   # heap of sand
for x in range(0, 100, 10): R(x, 3, 9.4, 6, "#f4f4f0" if x // 10 % 2 else "#d7372f", ec="#444", lw=.8); R(x + 1, 0, 1, 4, "#555")     # barrier
for k in range(random.randint(2, 3)):                                                             # workers with helmets
    x = 20 + k * 12 + random.uniform(-3, 3); R(x - 1.8, 8, 1.5, 6, "#2c3e66"); R(x + .3, 8, 1.5, 6, "#2c3e66"); R(x - 2.2, 13, 4.4, 6, "#ff7a1a"); R(x - 2.2, 15, 4.4, 1, "#f7f7c0")
    ax.add_patch(Circle((x, 20.8), 1.8, fc="#d9a074")); ax.add_patch(Polygon([(x - 2.4, 21.2), (x - 1.5, 23.2), (x + 1.5, 23.2), (x + 2.4, 21.2)], fc=random.choice(["#ffd400", "white", "#2e86de"])))
