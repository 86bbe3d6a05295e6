import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
rnd = random.uniform
x = np.linspace(0, 100, 140)
def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
def poly(points, colour, z=3, alpha=1):
    ax.add_patch(Polygon(points, color=colour, lw=0, zorder=z, alpha=alpha))
def glow(cx, cy, r, colour, z, a=0.06):
    for q in np.linspace(r, r * 0.12, 12):
        ax.add_patch(Circle((cx, cy), q, color=colour, alpha=a, lw=0, zorder=z))

# night: low sky, high sky, ground
low, top, land = random.choice([("#5a5a9c", "#060a24", "#26492f"), ("#b0647a", "#140b33", "#4a3a2c"), ("#2f8f94", "#04122a", "#1f4a3c"), ("#d98a5a", "#1a1440", "#5a4a33"),
                                ("#3f5fa8", "#02061a", "#cfd8e6"), ("#7a5fb8", "#0d0628", "#33492f")])
ground = rnd(26, 40)
for k in range(60):
    ax.add_patch(Rectangle((0, ground - 4 + k * 1.33), 100, 1.6, color=mix(low, top, (k / 59)**0.7), lw=0, zorder=0))
n = random.randint(120, 420)
ax.scatter(np.random.uniform(0, 100, n), np.random.uniform(ground, 100, n), s=np.random.exponential(1.6, n), color="white", alpha=0.85, lw=0, zorder=0)
if random.random() < 0.5:   # milky way
    x0, slope = rnd(10, 60), rnd(0.5, 1.6) * random.choice([-1, 1])
    t = np.random.uniform(0, 1, 500)
    ax.scatter(x0 + slope * 60 * (t - 0.3) + np.random.normal(0, 4, 500), ground + (100 - ground) * t, s=np.random.uniform(0.1, 2, 500), color="#e8e0ff", alpha=0.6, lw=0, zorder=0)
mx, my, mr = rnd(10, 92), rnd(74, 92), rnd(2.5, 6)
if random.random() < 0.8:
    glow(mx, my, mr * 3, "#fff6d5", 0, 0.04)
    t, bite = np.linspace(-np.pi / 2, np.pi / 2, 40), random.choice([-1, -0.2, 0.5])
    ax.fill(mx + mr * np.r_[np.cos(t), bite * np.cos(t[::-1])], my + mr * np.r_[np.sin(t), np.sin(t[::-1])], color="#fdf6da", zorder=0)

# mountains or hills, a dark wood, the clearing
rough = random.choice([0, 1])
y = ground + sum(np.interp(x, np.linspace(0, 100, q), np.random.uniform(0, a, q)) for q, a in ((5, 26), (11, 8), (27, 4))) if rough else ground + 8 + 5 * np.sin(x / rnd(9, 20) + rnd(0, 6))
ax.fill_between(x, 0, y, color=mix(low, top, 0.55), lw=0, zorder=1)
if rough:
    ax.fill_between(x, np.maximum(ground, np.minimum(y, y.max() * 0.86 + 1.5 * np.sin(x * 1.3))), y, color=mix(low, "#ffffff", 0.5), lw=0, zorder=1)
dark = mix(top, "#0a1f14", 0.6)
def tree(a, b, h, colour, z):
    ax.add_patch(Rectangle((a - h * 0.02, b - 1), h * 0.04, h * 0.2, color=colour, lw=0, zorder=z))
    for k in range(6):
        w, c = h * 0.23 * (1 - k / 6.6), b + h * (0.08 + 0.15 * k)
        poly([(a - w, c), (a - w * 0.4, c + h * 0.05), (a, c + h * 0.26), (a + w * 0.4, c + h * 0.05), (a + w, c)], colour, z)
for _ in range(34):
    tree(rnd(-2, 102), ground - 2, rnd(7, 15), mix(dark, low, 0.18), 1)
ax.fill_between(x, -1, ground + 0.8 * np.sin(x / 7), color=mix(land, top, 0.35), lw=0, zorder=2)
for k in range(8):
    ax.fill_between(x, -1, ground * (1 - k / 8), color=mix(land, top, 0.35 + 0.05 * k), lw=0, zorder=2)

# the camp: where the tent and the fire stand
w, h = rnd(20, 27), rnd(27, 38)
tx, ty = rnd(w + 5, 44), rnd(12, ground - 8)
fx, fy = min(tx + w + rnd(8, 20), 90), ty - rnd(1, 6)
for _ in range(random.randint(2, 6)):
    a = rnd(-2, 102)
    tree(a, ground - rnd(0, 3), rnd(30, 62), dark, 2)
fabric = random.choice(["#f08a2c", "#d9453a", "#2f9c94", "#e0c040", "#6a86e0", "#8fbf4a", "#e9e0cc"])
lit = random.random() < 0.65                      # a lantern burns inside
ax.add_patch(Ellipse((tx, ty), w * 2.5, 5, color="#000000", alpha=0.35, lw=0, zorder=3))
for r in np.linspace(1, 0.15, 10):
    ax.add_patch(Ellipse((fx, fy), 62 * r, 20 * r, color="#ff9a3c", alpha=0.07, lw=0, zorder=3))
if lit:
    glow(tx, ty + h * 0.4, w * 1.5, "#ffdf9a", 3, 0.03)
kind = random.choice(["ridge", "ridge", "dome", "tipi"])
inside = "#ffe9a8" if lit else "#1d130d"
shade = mix(fabric, "#1a0a10", 0.5)
if kind == "ridge":
    back = rnd(8, 15)
    poly([(tx, ty + h), (tx - back, ty + h + 2), (tx - w - back * 0.7, ty + 5), (tx - w, ty)], mix(fabric, top, 0.6), 3)
    poly([(tx - w, ty), (tx, ty + h), (tx + w, ty)], mix(fabric, "#fff0b0", 0.3 if lit else 0), 3)
    poly([(tx - w, ty), (tx, ty + h), (tx - w * 0.3, ty)], shade, 3, 0.45)
    for a, b in ((tx + w + 8, ty - 2), (tx - w - back - 5, ty + 2)):
        ax.plot([tx if a > tx else tx - back, a], [ty + h, b], color="#e9dcc0", lw=1, zorder=3)
elif kind == "dome":
    t = np.linspace(0, np.pi, 50)
    px, py = tx + w * 1.1 * np.cos(t), ty + h * 0.85 * np.sin(t)**0.8
    poly(list(zip(px, py)), mix(fabric, "#fff0b0", 0.3 if lit else 0), 3)
    poly(list(zip(np.minimum(px, tx - 0.35 * w * np.sin(t)), py)), shade, 3, 0.4)
    for s in (-0.6, 0.6):
        ax.plot(tx + s * w * np.cos(t / 2), ty + h * 0.85 * np.sin(t / 2), color=shade, lw=1.4, zorder=3)
else:
    h *= 1.25
    for d in (-2.5, 0, 2.5):
        ax.plot([tx, tx + d], [ty + h * 0.9, ty + h * 1.1], color="#9c7b50", lw=2, zorder=3)
    poly([(tx - w * 0.85, ty), (tx - 1, ty + h), (tx + 1, ty + h), (tx + w * 0.85, ty)], mix(fabric, "#fff0b0", 0.3 if lit else 0), 3)
    poly([(tx - w * 0.85, ty), (tx - 1, ty + h), (tx - w * 0.28, ty)], shade, 3, 0.4)
    for u in (0.22, 0.3):
        q = w * 0.85 * (1 - u)
        poly([(tx - q, ty + h * u), (tx + q, ty + h * u), (tx + q * 0.96, ty + h * (u + 0.03)), (tx - q * 0.96, ty + h * (u + 0.03))], mix(fabric, "#ffffff", 0.6), 3)
eh = h * (0.82 if kind == "ridge" else 0.6)
poly([(tx - w * 0.3, ty), (tx, ty + eh), (tx + w * 0.3, ty)], inside, 4)
poly([(tx + w * 0.3, ty), (tx, ty + eh), (tx + w * 0.1, ty + eh * 0.2), (tx + w * 0.5, ty)], mix(fabric, "#ffffff", 0.25), 4)

# camp fire with stones, flames, sparks, smoke; a log to sit on
glow(fx, fy + 5, rnd(20, 34), "#ffb04d", 5, 0.05)
for a, b in ((-6, 6), (6, -6)):
    ax.plot([fx + a, fx + b], [fy - 0.6, fy + 2.4], color="#5a3318", lw=6, solid_capstyle="round", zorder=5)
F = rnd(10, 19)
for s, c in ((1, "#f2561a"), (0.72, "#ff9f2e"), (0.42, "#ffe36b")):
    t = np.linspace(0, 1, 30)
    side = s * 5 * np.sin(np.pi * t**0.6) * (1 - t)**0.3
    sway = 1.2 * np.sin(t * 6 + rnd(0, 6)) * t
    poly(list(zip(fx - side + sway, fy + 1 + F * s * t)) + list(zip((fx + side + sway)[::-1], (fy + 1 + F * s * t)[::-1])), c, 5)
for _ in range(14):
    ax.add_patch(Circle((fx + rnd(-5, 5), fy + F + rnd(0, 22)), rnd(0.15, 0.45), color="#ffc04d", lw=0, zorder=5))
for a in np.linspace(-8, 8, 7):
    ax.add_patch(Ellipse((fx + a, fy - 2.4 + abs(a) * 0.25), 3.2, 2.4, facecolor="#6c6a70", edgecolor="#ffb56b", lw=0.8, zorder=6))
if random.random() < 0.6:
    a, b = fx - rnd(14, 24), fy - rnd(4, 8)
    ax.plot([a - 8, a + 7], [b, b], color="#4d301a", lw=11, solid_capstyle="butt", zorder=6)
    ax.add_patch(Ellipse((a + 7, b), 2.6, 5.4, color="#c99a64", zorder=6))
