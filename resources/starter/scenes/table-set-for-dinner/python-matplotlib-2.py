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
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
floor = random.choice(["#8a5f3c", "#4a4e58", "#b98d60", "#5f6f5a", "#2f2a38", "#c9b79c"])
cloth, trim, plate, napkin = random.choice([
    ("#fbf7ee", "#c9a24a", "#ffffff", "#a8343e"), ("#a8343e", "#f2d9a0", "#ffffff", "#fbf7ee"), ("#34577f", "#e4eef5", "#f4f8fb", "#e0b04a"), ("#f2dfb4", "#7d5a3a", "#e9f1ee", "#5f8a6a"),
    ("#9c6b3f", "#6b4524", "#f7f1e4", "#c25a3a"), ("#2f5d50", "#e4c27a", "#fffdf5", "#d9b36a"), ("#f3d6dc", "#b5687d", "#ffffff", "#7a94b8"), ("#2b2d33", "#8d949b", "#e9e3d8", "#b23a3a"), ("#dfe9d8", "#7f9f6a", "#fdf8e8", "#e88a5a")])
metal = "#d3d8dc" if sum(mix(cloth, cloth, 0)) < 2.1 else "#7d848b"
# floor boards or tiles
ax.add_patch(Rectangle((0, 0), 100, 100, color=floor))
for a in np.arange(rnd(0, 9), 100, rnd(7, 16)):
    ax.plot([a, a], [0, 100], color=mix(floor, "#000000", 0.25), lw=1)
shape = random.choice(["round", "square", "long", "oval"])
W, H = {"round": (86, 86), "square": (78, 78), "long": (88, 62), "oval": (90, 68)}[shape]
upright = random.random() < 0.5 and shape in ("long", "oval")
if shape in ("round", "oval"):
    seats = [(a, W / 2, H / 2) for a in rnd(0, 90) + np.arange(0, 360, 360 / random.choice([2, 3, 4, 5]))] if shape == "round" else [(a, W / 2, H / 2) for a in random.choice([(0, 180), (60, 120, 240, 300), (0, 90, 180, 270)])]
else:
    seats = {"square": random.choice([[0, 180], [0, 90, 180, 270], [90, 270]]), "long": random.choice([["a", "b", "c", "d"], ["a", "b", "c", "d", 0, 180], [90, 270], [0, 180]])}[shape]
    seats = [(a, W / 2, H / 2) for a in seats]
turn = lambda x, y: (50 + (y if upright else x), 50 + (-x if upright else y))
def place(seat):
    """Edge point (from the table centre) and inward direction of one seat."""
    a, w, h = seat
    if isinstance(a, str):
        x, y = {"a": (-0.42, 1), "b": (0.42, 1), "c": (-0.42, -1), "d": (0.42, -1)}[a]
        return np.array([x * w, y * h]), np.array([0, -y])
    r = np.radians(a)
    p = np.array([w * np.cos(r), h * np.sin(r)])
    return p, -p / np.hypot(*p)
def shape_at(points, colour, z, **kw):
    ax.add_patch(Polygon([turn(*p) for p in points], color=colour, zorder=z, **({"lw": 0} | kw)))
def top(scale, colour, z, dx=0.0, dy=0.0, alpha=1):
    if shape in ("round", "oval"):
        t = np.linspace(0, 2 * np.pi, 90)
        ax.add_patch(Polygon([(turn(W / 2 * scale * np.cos(q), H / 2 * scale * np.sin(q))[0] + dx, turn(W / 2 * scale * np.cos(q), H / 2 * scale * np.sin(q))[1] + dy) for q in t], color=colour, lw=0, alpha=alpha, zorder=z))
    else:
        m = (1 - scale) * 40
        c = [(-W / 2 + m, -H / 2 + m), (W / 2 - m, -H / 2 + m), (W / 2 - m, H / 2 - m), (-W / 2 + m, H / 2 - m)]
        ax.add_patch(Polygon([(turn(*p)[0] + dx, turn(*p)[1] + dy) for p in c], color=colour, lw=0, alpha=alpha, zorder=z, joinstyle="round"))
# chairs half under the table, its shadow, the cloth with a trim and a pattern
wood = random.choice(["#6b4423", "#2b2520", "#c9a26b", "#e9e4da"])
for s in seats:
    p, u = place(s)
    v = np.array([-u[1], u[0]])
    shape_at([p - 7 * u + 9 * v, p + 6 * u + 9 * v, p + 6 * u - 9 * v, p - 7 * u - 9 * v], wood, 1)
    shape_at([p - 8 * u + 10 * v, p - 5 * u + 10 * v, p - 5 * u - 10 * v, p - 8 * u - 10 * v], mix(wood, "#000000", 0.35), 1)
top(1, "#000000", 2, 1.5, -2, 0.35)
top(1, cloth, 2)
top(0.96, trim, 2)
top(0.94, cloth, 2)
if random.random() < 0.45:
    shape_at([(-W / 2, -7), (W / 2, -7), (W / 2, 7), (-W / 2, 7)] if shape in ("square", "long") else [(-W * 0.4, -7), (W * 0.4, -7), (W * 0.4, 7), (-W * 0.4, 7)], napkin, 2, alpha=0.75)
meal = random.choice(["napkin", "napkin", "soup", "pasta", "empty"])
drink = random.choice(["#8a1f38", "#e9dfa0", "#cfe6f2", "#e08a3a"])
size = min(9.5, 0.15 * min(W, H))
for s in seats:
    p, u = place(s)
    v = np.array([-u[1], u[0]])
    c = p + (size + 4.5) * u
    circle = lambda q, r, col, **kw: ax.add_patch(Circle(turn(*q), r, facecolor=col, **({"edgecolor": "none", "zorder": 4} | kw)))
    circle(c + (0.5, -0.7), size * 1.03, "#000000", alpha=0.3)
    circle(c, size, plate, edgecolor=mix(plate, "#000000", 0.35), lw=0.8)
    circle(c, size * 0.9, plate, edgecolor=trim, lw=1.3)
    circle(c, size * 0.62, mix(plate, "#ffffff", 0.5), edgecolor=mix(plate, "#000000", 0.18), lw=1)
    if meal == "napkin":      # folded triangle with a ring
        shape_at([c + 5 * u, c - 4 * u + 4.4 * v, c - 4 * u - 4.4 * v], mix(napkin, "#000000", 0.15), 5)
        shape_at([c + 5 * u, c - 4 * u + 4.4 * v, c - 4 * u], napkin, 5)
    elif meal == "soup":
        circle(c, size * 0.58, "#d9692e")
        for _ in range(7):
            circle(c + np.random.uniform(-3, 3, 2), 0.5, "#5f9a3a")
    elif meal == "pasta":
        t = np.linspace(0, 30, 200)
        q = c[:, None] + size * 0.5 * np.vstack([np.cos(t * 1.3) * np.cos(t * 0.37), np.sin(t) * np.cos(t * 0.21)])
        ax.plot(*turn(*q), color="#e9c46a", lw=1.6, zorder=5)
        circle(c, size * 0.2, "#b8321f", zorder=6)
    line = lambda a, b, w: ax.plot(*zip(turn(*a), turn(*b)), color=metal, lw=w, solid_capstyle="round", zorder=5)
    f, k = c + (size + 2.6) * v, c - (size + 2.6) * v     # fork, then knife and spoon
    line(f - 6 * u, f + 2 * u, 2)
    line(f + 2 * u - 1.2 * v, f + 2 * u + 1.2 * v, 2)
    for d in (-1.2, 0, 1.2):
        line(f + 2 * u + d * v, f + 6 * u + d * v, 1.3)
    line(k - 6 * u, k, 2.4)
    shape_at([k, k - 0.2 * v + 6.5 * u, k + 0.9 * v + 5 * u, k + 1.1 * v], metal, 5)
    line(k - 3 * v - 6 * u, k - 3 * v + 2 * u, 1.8)
    circle(k - 3 * v + 4 * u, 1.6, metal, zorder=5)
    g = c + (size + 3) * u - (size * 0.8) * v             # glass with its light
    circle(g + (0.5, -0.6), 3.3, "#000000", alpha=0.25, zorder=5)
    circle(g, 3.2, "#eef6fa", edgecolor="#8fa3ad", lw=0.8, zorder=5)
    circle(g, 2.4, drink, zorder=5)
    circle(g + (-0.8, 0.9), 0.7, "#ffffff", alpha=0.8, zorder=6)
# the middle: candles, flowers or bread
for x in (-9, 0, 9) if min(W, H) > 70 or shape == "long" else (0,):
    q, kind = turn(x, 0), random.choice(["candle", "flowers", "bread"] if x == 0 else ["candle"])
    if kind == "candle":
        for r in np.linspace(16, 3, 9):
            ax.add_patch(Circle(q, r, color="#ffd98a", alpha=0.06, lw=0, zorder=6))
        for r, c in ((3.4, "#c99a3e"), (2.4, "#f7eed6"), (1.1, "#ff9f2e"), (0.5, "#fff8d6")):
            ax.add_patch(Circle(q, r, color=c, lw=0, zorder=7))
    else:
        ax.add_patch(Circle(q, 5.4, color="#b07a3c" if kind == "bread" else "#8fb3c4", lw=0, zorder=6))
        for _ in range(9):
            e = np.array(q) + np.random.uniform(-3, 3, 2)
            if kind == "bread":
                ax.add_patch(Ellipse(e, 4.6, 2.8, angle=rnd(0, 180), facecolor="#d99a4e", edgecolor="#9c6228", zorder=7))
            else:
                ax.add_patch(Ellipse(e * 1.2 - np.array(q) * 0.2, 3, 1.4, angle=rnd(0, 180), color="#4f8a4a", zorder=7))
                ax.add_patch(Circle(e, rnd(1, 1.9), color=random.choice(["#e9486a", "#f7d94a", "#ffffff", "#b57ad9"]), lw=0, zorder=7))
