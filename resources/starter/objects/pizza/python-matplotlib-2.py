import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Wedge, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

table = random.choice(["#8a5f3f", "#e9e2d6", "#3f4a50", "#c9d6d0", "#b8453f", "#5f7a5a", "#e8c98a"])
crust = random.choice(["#d9984a", "#e6b56a", "#b97a35", "#c98540"])
sauce = random.choice(["#c8442c", "#a8301f", "#e06a3a"])
cheese = random.choice(["#f6c956", "#fbe39a", "#f2b040", "#fff0c8"])
all_toppings = ["salami", "olive", "basil", "tomato", "mushroom", "pepper", "onion", "prawn", "pineapple"]
toppings = random.sample(all_toppings, random.randint(1, 4))
x0, y0, R = random.uniform(4.6, 5.4), random.uniform(4.6, 5.4), random.uniform(3.2, 4.3)
fig.patch.set_facecolor(table)
shown = random.choice(["whole", "whole", "cut", "missing", "slice"])
spin = random.uniform(0, 360)
n_cuts = random.choice([6, 8, 8, 10])


def topping(kind, x, y, s, clip):
    z = 3 + random.random()
    a = random.uniform(0, 360); c, n = np.cos(np.deg2rad(a)), np.sin(np.deg2rad(a))
    at = lambda px, py: (x + s * (px * c - py * n), y + s * (px * n + py * c))

    def put(p):
        p.set_zorder(z); ax.add_patch(p)
        if clip is not None:
            p.set_clip_path(clip)

    dot = lambda px, py, w, h, col, **k: put(Ellipse(at(px, py), w * s, h * s, angle=a, **({"color": col, "lw": 0} | k)))
    if kind not in ("basil", "onion"):
        put(Ellipse((x + 0.06, y - 0.07), 0.9 * s, 0.85 * s, color="#6e2c0c", alpha=0.22, lw=0))
    if kind == "salami":
        dot(0, 0, 1.05, 1.0, "#8e1f1a"); dot(0, 0, 0.92, 0.88, "#b8322a")
        for _ in range(5):
            dot(random.uniform(-0.3, 0.3), random.uniform(-0.3, 0.3), 0.1, 0.08, "#e89a84")
    elif kind == "tomato":
        dot(0, 0, 0.95, 0.95, "#cf3a28"); dot(0, 0, 0.8, 0.8, "#ee6a4a")
        for k in range(5):
            q = k * 1.2566
            dot(0.22 * np.cos(q), 0.22 * np.sin(q), 0.2, 0.2, "#f8c08a")
    elif kind == "olive":
        col = olive_c
        dot(0, 0, 0.5, 0.5, col); dot(0, 0, 0.22, 0.22, cheese); dot(-0.12, 0.12, 0.12, 0.08, "#ffffff66")
    elif kind == "basil":
        u = np.linspace(0, np.pi, 20)
        put(Polygon(np.array([at(px, py) for px, py in zip(np.r_[-0.5 * np.cos(u), 0.5 * np.cos(u)], np.r_[0.26 * np.sin(u), -0.26 * np.sin(u)] * 0.9)]), color="#3f8a35"))
        ax.plot(*zip(at(-0.5, 0), at(0.5, 0)), color="#a3d06a", lw=1.3, zorder=z, **({"clip_path": clip} if clip is not None else {}))
    elif kind == "mushroom":
        put(Wedge(at(0, 0), 0.48 * s, a, a + 180, fc="#efe2c8", ec="#a98a60", lw=1.2)); dot(0, -0.2, 0.26, 0.5, "", fc="#efe2c8", ec="#a98a60", lw=1.2, color=None)
    elif kind == "pepper":
        put(Wedge((x, y), 0.48 * s, a, a + 200, width=0.16 * s, color=pepper_c))
    elif kind == "onion":
        put(Wedge((x, y), 0.5 * s, a, a + 230, width=0.06 * s, color="#a8508a")); put(Wedge((x, y), 0.36 * s, a, a + 230, width=0.05 * s, color="#e8c4dc"))
    elif kind == "prawn":
        put(Wedge((x, y), 0.45 * s, a, a + 220, width=0.26 * s, fc="#f59a78", ec="#d9603f", lw=1))
        for q in range(20, 220, 40):
            put(Wedge((x, y), 0.45 * s, a + q, a + q + 6, width=0.26 * s, color="#fde0d0"))
    else:
        put(Wedge((x, y), 0.6 * s, a, a + 65, width=0.42 * s, fc="#f9e04a", ec="#d9b020", lw=1))


olive_c, pepper_c = random.choice(["#33302c", "#6f8a35"]), random.choice(["#4fa03a", "#d9302a", "#f2b52a"])
if random.random() < 0.5:                                    # boards of the table, or a checked cloth
    for k in np.arange(random.random(), 10, random.uniform(0.8, 2)):
        ax.plot([0, 10], [k, k], color="black", alpha=0.15, lw=2, zorder=0.1)
elif random.random() < 0.6:
    w = random.uniform(0.5, 1)
    for k in np.arange(0, 10, 2 * w):
        ax.axhspan(k, k + w, color="white", alpha=0.35, lw=0, zorder=0.1); ax.axvspan(k, k + w, color="white", alpha=0.35, lw=0, zorder=0.1)
one = shown == "slice"
if one:                                                      # a big single slice, tip pointing away from the crust
    spin = random.uniform(0, 360); half = random.uniform(20, 27); R = 7.4
    x0, y0 = 5 - 4.0 * np.cos(np.deg2rad(spin)), 5 - 4.0 * np.sin(np.deg2rad(spin))
step = 360 / n_cuts
t0, t1 = (spin - half, spin + half) if one else (spin, spin + 360 - (step if shown == "missing" else 0))
base = random.choice(["board", "plate", None]) if not one else random.choice(["plate", None])
c0 = (5, 5) if one else (x0, y0)
if base:
    r = 4.75 if one else R * 1.1
    for k, col in ((1.0, "#c99a63" if base == "board" else "#fbfaf6"), (0.93, "#bb8b55" if base == "board" else "#e9e6de")):
        ax.add_patch(Circle(c0, r * k, color=col, zorder=0.6))
ang = np.deg2rad(np.linspace(t0, t1, 240))


def disc(r, wobble, col, z, closed=True):
    """a sector with an uneven edge"""
    rr = R * r * (1 + wobble * (np.sin(ang * 7 + spin) + 0.6 * np.sin(ang * 13)))
    p = np.c_[x0 + rr * np.cos(ang), y0 + rr * np.sin(ang)]
    if t1 - t0 < 359:
        p = np.r_[p, [(x0, y0)]]
    return ax.add_patch(Polygon(p, color=col, lw=0, zorder=z))


sh = disc(1, 0.004, "black", 0.8); sh.set_alpha(0.3); sh.set_xy(sh.get_xy() + (0.12, -0.16))
disc(1, 0.008, crust, 1); disc(0.965, 0.006, "#ffffff", 1.01).set_alpha(0.22); disc(0.92, 0.004, crust, 1.02)
body = disc(0.89, 0.006, sauce, 1.1); melt = disc(0.85, 0.014, cheese, 1.2)
for _ in range(26):                                          # baked spots on crust and cheese
    q, d = random.choice(ang), random.choice([0.96, random.uniform(0.1, 0.8)])
    e = ax.add_patch(Ellipse((x0 + d * R * np.cos(q), y0 + d * R * np.sin(q)), random.uniform(0.2, 0.6), random.uniform(0.15, 0.35), angle=np.rad2deg(q) + 90, color="#8a4a1a" if d == 0.96 else random.choice(["#ffffff", "#d98a2c"]), alpha=0.35, lw=0, zorder=1.3))
count = random.randint(24, 42)
for i in range(count):                      # spread by the golden angle, so that they cover evenly
    d = R * 0.76 * np.sqrt((i + 0.5) / count) if not one else R * random.uniform(0.25, 0.78)
    q = np.deg2rad(spin) + i * 2.4 + random.uniform(-0.15, 0.15) if not one else random.choice(ang)
    topping(toppings[i % len(toppings)], x0 + d * np.cos(q), y0 + d * np.sin(q), random.uniform(0.8, 1.15) * (1.25 if one else R / 4), melt if one or shown == "missing" else None)
if shown in ("cut", "missing"):
    for k in range(n_cuts):
        q = np.deg2rad(spin + k * step)
        ax.plot([x0, x0 + R * np.cos(q)], [y0, y0 + R * np.sin(q)], color="#7d4316", lw=2.4, alpha=0.8, zorder=6)
