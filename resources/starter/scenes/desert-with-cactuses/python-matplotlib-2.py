import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse
from matplotlib.colors import to_rgb

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
rnd = random.uniform
x = np.linspace(0, 100, 160)

def mix(a, b, t):
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)

# hour of the day: low sky, high sky, sand, rock, light, cactus
low, top, sand, rock, light, green = random.choice([
    ("#ffe7b8", "#4b8fc4", "#ecc27a", "#b9623f", "#fff3bf", "#4a9a4c"), ("#d8f0fa", "#3b93d6", "#f2d9a0", "#c07a50", "#fffbe0", "#5aa356"), ("#ffb36b", "#8a3f6a", "#b8703f", "#5e2a3c", "#fff0b0", "#2f5a3c"),
    ("#ffd0c2", "#8fa0d8", "#e3b593", "#9c5f66", "#fff6ea", "#5c8f72"), ("#3a4a86", "#0a1030", "#6a6488", "#2c2a52", "#f4f1dc", "#1f3f46"), ("#fbe9c6", "#d9a066", "#dca35a", "#a3592f", "#fff8dc", "#6b8a3c")])
night = top == "#0a1030"
horizon = rnd(30, 52)
for k in range(60):
    ax.add_patch(Rectangle((0, horizon - 3 + k * 1.27), 100, 1.5, color=mix(low, top, k / 59), lw=0))
if night:
    ax.scatter(np.random.uniform(0, 100, 120), np.random.uniform(horizon, 100, 120), s=np.random.uniform(0.5, 5, 120), color="white", lw=0)
sx, sy, sr = rnd(8, 92), rnd(horizon + 10, 92), rnd(3, 7)
for r in np.linspace(sr * 3, sr, 12):
    ax.add_patch(Circle((sx, sy), r, color=light, alpha=0.08, lw=0))
ax.add_patch(Circle((sx, sy), sr, color=light))
sun_side = 1 if sx > 50 else -1
for _ in range(random.randint(0, 4)):
    cx, cy = rnd(0, 100), rnd(horizon + 18, 97)
    for _ in range(5):
        ax.add_patch(Ellipse((cx + rnd(-12, 12), cy + rnd(-0.6, 0.6)), rnd(10, 24), rnd(0.8, 2.4), color=mix(low, "#ffffff", 0.4), alpha=0.55, lw=0))

# far range, then mesas with cliffs, a lit face and strata
y = horizon + 3 + sum(np.interp(x, np.linspace(0, 100, n), np.random.uniform(0, a, n)) for n, a in ((6, 8), (14, 4), (30, 2)))
ax.fill_between(x, 0, y, color=mix(rock, low, 0.6), lw=0)
for _ in range(random.randint(0, 4)):
    mx, w, h = rnd(-5, 105), rnd(5, 16), rnd(10, 24)
    c = mix(rock, low, rnd(0.1, 0.35))
    skirt = h * rnd(0.3, 0.6)
    ax.add_patch(Polygon([(mx - w - 7, horizon), (mx - w, horizon + skirt), (mx - w, horizon + h), (mx + w, horizon + h), (mx + w, horizon + skirt), (mx + w + 7, horizon)], color=c, lw=0))
    s = sun_side
    ax.add_patch(Polygon([(mx + s * w * 0.3, horizon + h), (mx + s * w, horizon + h), (mx + s * w, horizon + skirt), (mx + s * (w + 7), horizon), (mx + s * w * 0.5, horizon), (mx + s * w * 0.35, horizon + skirt)], color=mix(c, light, 0.35), lw=0))
    for f in (0.9, 0.8):
        ax.plot([mx - w, mx + w], [horizon + skirt + (h - skirt) * f] * 2, color=mix(c, "#000000", 0.25), lw=1)

# dunes towards us, ripples and grains
bases = np.linspace(horizon + 2, 10, random.randint(3, 5))
dunes = []
for k, b in enumerate(bases):
    y = b + rnd(1.5, 4.5) * np.sin(x / rnd(10, 22) + rnd(0, 6)) + rnd(-0.05, 0.05) * (x - 50)
    dunes.append(y)
    c = mix(sand, low, 0.35 * (1 - k / len(bases)))
    ax.fill_between(x, -1, y, color=mix(c, "#5a2a10", 0.12 * (k % 2)), lw=0)
    ax.fill_between(x, y - rnd(2, 4) * (1 + np.sin(x / rnd(7, 14) + rnd(0, 6))) / 2, y, color=mix(c, light, 0.35), lw=0)
for _ in range(22):
    a, b, L = rnd(0, 100), rnd(0, bases[1] - 4), rnd(5, 14)
    t = np.linspace(0, 1, 12)
    ax.plot(a + L * t, b + 0.7 * np.sin(np.pi * t), color=mix(sand, "#5a2a10", 0.35), lw=1, alpha=0.6)

def limb(points, w, tone):
    """A ribbed green limb along a line: dark edge, body, light on the sun side, ribs."""
    p = np.array(points)
    for f, c, off in ((1, mix(tone, "#00100a", 0.45), 0), (0.8, tone, 0.09), (0.3, mix(tone, light, 0.35), 0.22)):
        ax.plot(p[:, 0] + sun_side * w * off, p[:, 1], color=c, lw=w * 3.6 * f, solid_capstyle="round", solid_joinstyle="round")
    for off in (-0.28, -0.08, 0.12):
        ax.plot(p[:, 0] + w * off, p[:, 1], color=mix(tone, "#00100a", 0.5), lw=0.7)

def saguaro(cx, y, h, tone):
    w = h * rnd(0.15, 0.2)
    ax.add_patch(Polygon([(cx - w * 0.45, y), (cx + w * 0.45, y), (cx - sun_side * h * 0.8, y - h * 0.12), (cx - sun_side * h * 0.85, y - h * 0.1)], color=mix(sand, "#3a1c0c", 0.55), alpha=0.6, lw=0))
    q = np.linspace(0, np.pi / 2, 8)
    for s in random.sample([-1, 1, -1, 1], random.randint(1, 3)):
        a, b, reach = h * rnd(0.28, 0.55), h * rnd(0.15, 0.4), h * rnd(0.2, 0.3)
        arm = [(cx, y + a)] + [(cx + s * (reach * 0.6 + reach * 0.4 * np.sin(v)), y + a + reach * 0.4 * (1 - np.cos(v))) for v in q]
        limb(arm + [(cx + s * reach, y + a + reach * 0.4 + b)], w * 0.62, tone)
        bloom(cx + s * reach, y + a + reach * 0.4 + b + w * 0.3, w)
    limb([(cx, y + w * 0.3), (cx, y + h)], w, tone)
    bloom(cx, y + h + w * 0.45, w * 1.2)
    spines = np.random.uniform(0.1, 0.95, 40)
    ax.plot(cx + w * np.random.uniform(-0.5, 0.5, 40), y + h * spines, ".", color=mix(tone, "#fff6d0", 0.8), ms=1)

def bloom(cx, y, w):
    if flowers:
        for a in np.linspace(0.3, 2.8, 5):
            ax.add_patch(Circle((cx + w * 0.22 * np.cos(a), y + w * 0.16 * np.sin(a)), w * 0.14, color=flowers, lw=0))

def prickly(cx, y, h, tone, a=90.0, depth=0):
    """Flat pads growing out of each other."""
    mx, my = cx + h / 2 * np.cos(np.radians(a)), y + h / 2 * np.sin(np.radians(a))
    ax.add_patch(Ellipse((mx, my), h, h * 0.72, angle=a, facecolor=mix(tone, light, 0.12 * depth), edgecolor=mix(tone, "#00100a", 0.5), lw=0.8))
    ax.plot(mx + np.random.uniform(-0.25, 0.25, 9) * h, my + np.random.uniform(-0.25, 0.25, 9) * h, ".", color="#fff6d0", ms=1.2)
    ex, ey = cx + h * 0.9 * np.cos(np.radians(a)), y + h * 0.9 * np.sin(np.radians(a))
    if depth < 2:
        for d in random.sample([-48, -8, 40], 2):
            prickly(ex, ey, h * rnd(0.65, 0.85), tone, a + d, depth + 1)
    else:
        ax.add_patch(Circle((ex, ey), h * 0.14, color=flowers or "#c9365f", lw=0))

# cactuses from far to near; at least one large one
flowers = random.choice([None, "#f25f8b", "#ffffff", "#ffd93b"])
places = random.sample(list(np.linspace(4, 96, 8)), random.randint(4, 8))
spots = sorted([(a + rnd(-4, 4), rnd(12, bases[1])) for a in places[1:]] + [(places[0] * 0.7 + 15, rnd(4, 10))], key=lambda p: -p[1])
for cx, y in spots:
    size, tone = 1.2 - 1.05 * y / (horizon + 8), mix(green, random.choice(["#000000", light, low]), rnd(0, 0.18))
    if random.random() < 0.25 and (cx, y) != spots[-1]:
        prickly(cx, y - 1, 12 * size, tone)
    else:
        saguaro(cx, y, rnd(34, 50) * size, tone)
for _ in range(random.randint(2, 8)):
    a, b, r = rnd(0, 100), rnd(1, bases[1] - 5), rnd(1.2, 3)
    ax.add_patch(Polygon([(a - r * 1.5, b), (a - r, b + r), (a + r * 0.4, b + r * 1.2), (a + r * 1.5, b)], color=mix(rock, sand, 0.3), lw=0))
    ax.add_patch(Polygon([(a, b + r * 0.5), (a - r * 0.6, b + r * 0.95), (a + r * 0.4, b + r * 1.2)], color=mix(rock, light, 0.5), lw=0))
