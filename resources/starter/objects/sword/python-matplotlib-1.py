import math
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse

# A sword: two facets of steel, a guard, a wound grip and a pommel; it lies, hangs, shines or stands in a stone.
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.set_aspect("equal"); ax.axis("off")
kind = random.choice(["knight", "leaf", "curved", "broad"])
place = random.choice(["cloth", "wall", "light", "stone", "shield"])
metal = np.array(random.choice([(0.84, 0.87, 0.91), (0.9, 0.88, 0.82), (0.72, 0.8, 0.88), (0.93, 0.93, 0.95)]))
brass = np.array(random.choice([(0.86, 0.66, 0.22), (0.62, 0.64, 0.7), (0.74, 0.46, 0.26), (0.95, 0.82, 0.42)]))
leather = np.array(random.choice([(0.42, 0.2, 0.1), (0.16, 0.2, 0.36), (0.5, 0.08, 0.12), (0.14, 0.14, 0.16), (0.1, 0.34, 0.26)]))
gem = random.choice(["#d61f3c", "#2a7de1", "#1fae62", "#a03fd0", "#f0f4ff"])
ground = np.array(random.choice([(0.36, 0.06, 0.13), (0.08, 0.14, 0.3), (0.1, 0.26, 0.22), (0.25, 0.16, 0.3), (0.26, 0.18, 0.12), (0.16, 0.17, 0.2)]))
a = math.radians(random.uniform(-8, 8) + 180 if place == "stone" else random.choice([-45, 45, 135, -135]) + random.uniform(-16, 16))
wide = {"knight": 0.44, "leaf": 0.58, "curved": 0.5, "broad": 0.66}[kind] * random.uniform(0.92, 1.15)
guard = random.choice(["bar", "down", "wings", "disc"])
lip = random.uniform(1.15, 1.6)
scale = 0.9 if place == "stone" else random.uniform(1.06, 1.14)
bow = random.uniform(0.5, 0.95) * random.choice([-1, 1]) if kind == "curved" else 0

def tone(c, f):
    c = np.array(c, float)
    return tuple(np.clip(c * f if f < 1 else 1 - (1 - c) * (2 - f), 0, 1))

def at(x, y):
    x, y = scale * x, scale * y
    return x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a)

def part(points, colour, z=5, alpha=1.0, edge=None, shift=(0, 0)):
    pts = [at(*p) for p in points]
    ax.add_patch(Polygon([(p[0] + shift[0], p[1] + shift[1]) for p in pts], closed=True, facecolor=colour, edgecolor=edge or "none", lw=1.1 if edge else 0, alpha=alpha, zorder=z, joinstyle="round"))

# the place
xs, ys = np.meshgrid(np.linspace(-5, 5, 160), np.linspace(-5, 5, 160))
lx, ly = random.uniform(-3, 3), random.uniform(0, 4)
glow = 0.75 + 0.75 * np.exp(-((xs - lx) ** 2 + (ys - ly) ** 2) / 22)
if place == "cloth":
    t = random.uniform(0, 3.1)
    w = xs * math.cos(t) + ys * math.sin(t)
    glow = glow * (1 + 0.2 * np.sin(w * random.uniform(1.2, 2.4) + 1.2 * np.sin(ys * 0.7 + xs * 0.3)) + 0.08 * np.sin(w * 4.1 + ys))
ax.imshow(np.clip(ground[None, None] * glow[..., None], 0, 1), extent=(-5, 5, -5, 5), origin="lower", zorder=0, interpolation="bilinear")
if place == "wall":
    for r in range(9):
        x = -5.6 + 0.7 * (r % 2) - random.uniform(0, 0.3)
        while x < 5:
            w = random.uniform(1.1, 1.9)
            ax.add_patch(Polygon([(x + 0.05, -5 + r * 1.15 + 0.05), (x + w - 0.05, -5 + r * 1.15 + 0.05), (x + w - 0.08, -5 + r * 1.15 + 1.08), (x + 0.08, -5 + r * 1.15 + 1.08)], facecolor=tone(ground, random.uniform(1.05, 1.3)), alpha=0.7, zorder=1))
            x += w
if place in ("light", "stone"):
    turn = random.random()
    for k in range(18):
        u, v = turn + k * 0.349, turn + k * 0.349 + 0.17
        ax.add_patch(Polygon([(0, 0.6), (9 * math.cos(u), 0.6 + 9 * math.sin(u)), (9 * math.cos(v), 0.6 + 9 * math.sin(v))], facecolor=tone(ground, 1.5), alpha=0.35, zorder=1))
    for k in range(9):
        ax.add_patch(Circle((0, 0.6), 3.6 - 0.35 * k, facecolor=(1, 0.95, 0.75), alpha=0.035, zorder=1))
    for _ in range(40):
        ax.add_patch(Circle((random.uniform(-5, 5), random.uniform(-5, 5)), random.uniform(0.02, 0.07), facecolor=(1, 0.96, 0.8), alpha=0.7, zorder=2))
if place == "shield":
    q = np.linspace(-1, 1, 40)
    base = random.choice([("#7a2233", "#d9b25a"), ("#24406e", "#c9ced8"), ("#3a3a40", "#a8824a"), ("#1f5a48", "#e0c878")])
    for g, c in [(1.0, base[1]), (0.9, base[0])]:
        ax.add_patch(Polygon([(3.3 * g, 3.3 * g), (3.3 * g, 0.4)] + [(3.3 * g * math.cos(u), 0.4 - 4.4 * g * math.sin(u) ** 0.8) for u in np.linspace(0.05, 3.09, 40)] + [(-3.3 * g, 0.4), (-3.3 * g, 3.3 * g)], facecolor=c, zorder=2))
    ax.add_patch(Polygon([(-0.5, 2.97), (0.5, 2.97), (0.5, -3.4), (0, -3.6), (-0.5, -3.4)], facecolor=base[1], alpha=0.45, zorder=2))
    for s in (-1, 1):
        for k in range(7):
            ax.add_patch(Circle((s * 3.13, 3.0 - 0.45 * k), 0.09, facecolor=tone((0.3, 0.26, 0.2), 1.2), zorder=3))

# outlines in the sword's own frame: the point is up at y = 4.9, the pommel down at -4.4
ts = np.linspace(0, 1, 60)
spine = bow * (ts ** 1.8) * 1.1 - bow * 0.35 * ts
if kind == "leaf":
    w = wide * (0.66 + 0.42 * np.sin(np.clip(ts * 1.5 - 0.25, 0, 1) * math.pi) ** 1.4) * np.clip((1 - ts) / 0.3, 0, 1) ** 0.6
elif kind == "curved":
    w = wide * (0.8 + 0.45 * ts) * np.clip((1 - ts) / 0.34, 0, 1) ** 0.8
else:
    w = wide * (1 - (0.38 if kind == "knight" else 0.2) * ts) * np.clip((1 - ts) / 0.1, 0, 1) ** 0.8
y = -1.9 + 6.7 * ts
left, right, mid = list(zip(spine - w, y)), list(zip(spine + w, y)), list(zip(spine, y))
drop = (0.22, -0.26)
if place != "light" and place != "stone":
    for sh in (1.0, 0.7, 0.4):
        part(left + right[::-1], "black", 4, 0.22, shift=(drop[0] * sh, drop[1] * sh))
        part([(-lip, -2.2), (lip, -2.2), (lip, -1.8), (-lip, -1.8)], "black", 4, 0.2, shift=(drop[0] * sh, drop[1] * sh))
        part([(-0.28, -4.4), (0.28, -4.4), (0.28, -2), (-0.28, -2)], "black", 4, 0.2, shift=(drop[0] * sh, drop[1] * sh))
sun = random.random() < 0.5
part(left + right[::-1], tone(metal, 0.5), 5, edge="#1b1e26")
part(left + mid[::-1], tone(metal, 1.3 if sun else 0.66), 5)
part(mid + right[::-1], tone(metal, 0.66 if sun else 1.3), 5)
if random.random() < 0.7:                                       # the groove
    m = int(60 * random.uniform(0.5, 0.75))
    part([(x - 0.11, v) for x, v in mid[:m]] + [(x + 0.11, v) for x, v in mid[:m]][::-1], tone(metal, 0.5), 6)
    part([(x + 0.03, v) for x, v in mid[:m]] + [(x + 0.11, v) for x, v in mid[:m]][::-1], tone(metal, 1.5), 6)
for _ in range(5):                                              # gleams across the blade
    k = random.randint(4, 48)
    part([left[k], left[k + 2], right[min(59, k + 8)], right[min(59, k + 5)]], "white", 6, 0.3)
# grip, wound with cord
for k in range(12):
    u0, u1 = -0.27 + 0.045 * k, -0.27 + 0.045 * (k + 1.3)
    bulge = [1 + 0.14 * math.sin(math.pi * j / 8) for j in range(9)]
    part([(u0 * bulge[j], -2.1 - 1.75 * j / 8) for j in range(9)] + [(u1 * bulge[j], -2.1 - 1.75 * j / 8) for j in range(8, -1, -1)], tone(leather, 0.55 + 0.85 * math.sin(math.pi * (k + 2) / 14) ** 2), 6)
turns = random.randint(6, 10)
for k in range(turns):
    v = -2.25 - 1.6 * k / turns
    part([(-0.3, v), (0.3, v - 0.12), (0.3, v - 0.2), (-0.3, v - 0.08)], tone(leather, 0.45), 7)
    part([(-0.3, v + 0.03), (0.3, v - 0.09), (0.3, v - 0.12), (-0.3, v)], tone(brass, 1.1), 7, 0.8)
# guard
q = np.linspace(-1, 1, 41)
rise = {"bar": 0 * q, "down": 0.55 * q ** 2, "wings": 0.35 * np.cos(q * 4.4) - 0.35, "disc": -0.1 * q ** 2}[guard]
thick = {"bar": 0.2 + 0.08 * np.abs(q) ** 6, "down": 0.25 - 0.1 * np.abs(q), "wings": 0.2 + 0.1 * np.abs(q) ** 3, "disc": 0.26 * np.sqrt(1.02 - q ** 2)}[guard]
top, low = list(zip(lip * q, -1.95 + rise + thick)), list(zip(lip * q, -1.95 + rise - thick))
part(top + low[::-1], tone(brass, 0.75), 8, edge="#2a1c0c")
part(list(zip(lip * q * 0.98, -1.95 + rise + thick * 0.8)) + list(zip(lip * q * 0.98, -1.95 + rise - thick * 0.1))[::-1], tone(brass, 1.25), 8)
if guard in ("bar", "down", "wings"):
    for s in (0, -1):
        cx, cy = at(lip * q[s], -1.95 + rise[s])
        ax.add_patch(Circle((cx, cy), 0.28 * scale, facecolor=tone(brass, 0.95), edgecolor="#2a1c0c", lw=1, zorder=9))
        ax.add_patch(Circle((cx - 0.06, cy + 0.08), 0.1 * scale, facecolor=tone(brass, 1.6), zorder=9))
part([(-0.42, -1.62), (0.42, -1.62), (0.34, -2.28), (-0.34, -2.28)], tone(brass, 1.0), 9, edge="#2a1c0c")
def jewel(x, v, r):
    cx, cy = at(x, v)
    ax.add_patch(Circle((cx, cy), r, facecolor=gem, edgecolor="#2a1c0c", lw=1, zorder=11))
    ax.add_patch(Circle((cx - r * 0.3, cy + r * 0.35), r * 0.32, facecolor="white", alpha=0.85, zorder=11))
if random.random() < 0.6:
    jewel(0, -1.95, 0.2)
# pommel
px, py = at(0, -4.2)
for g, f in [(0.48, 0.7), (0.42, 1.0), (0.3, 1.2), (0.24, 0.9)]:
    ax.add_patch(Ellipse((px, py), 2 * g * scale, 2 * g * scale, facecolor=tone(brass, f), edgecolor="#2a1c0c" if g == 0.48 else "none", lw=1, zorder=10))
jewel(0, -4.2, 0.2)
if place == "stone":                                            # the rock swallows the point
    base = np.array(random.choice([(0.5, 0.5, 0.52), (0.55, 0.47, 0.4), (0.4, 0.45, 0.5)]))
    tops = [(-5.2, -3.6), (-3.4, -3.1), (-2.3, -2.3), (-0.9, -2.05), (0.2, -2.2), (1.4, -1.95), (2.6, -2.6), (3.6, -3.2), (5.2, -3.7)]
    tops = [(x + random.uniform(-0.2, 0.2), v + random.uniform(-0.2, 0.2)) for x, v in tops]
    ax.add_patch(Polygon(tops + [(5.2, -5.2), (-5.2, -5.2)], facecolor=tone(base, 0.75), zorder=20))
    for k in range(len(tops) - 1):
        (x0, v0), (x1, v1) = tops[k], tops[k + 1]
        fx, fv = (x0 + x1) / 2 + random.uniform(-0.6, 0.6), min(v0, v1) - random.uniform(0.9, 1.8)
        ax.add_patch(Polygon([(x0, v0), (x1, v1), (fx, fv)], facecolor=tone(base, random.uniform(0.8, 1.25)), zorder=21))
        ax.add_patch(Polygon([(x1, v1), (fx, fv), (fx + 1.2, -5.2)], facecolor=tone(base, random.uniform(0.5, 0.85)), zorder=20))
    ax.plot([-0.8, -0.2, 0.1, 0.6, 0.9], [-2.12, -2.4, -2.3, -2.7, -2.6], color=tone(base, 0.3), lw=1.6, zorder=22)
