import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
# An open pea pod from above: two hulls like a boat, a row of shining peas, calyx and tendril.
fig, ax = plt.subplots(figsize=(5, 5)); fig.subplots_adjust(0, 0, 1, 1); ax.set_xlim(-50, 50); ax.set_ylim(-50, 50)
ax.set_aspect("equal"); ax.axis("off")
def mix(a, b, t):
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
under = random.choice(["cloth", "board", "slate", "dots", "plain"])
ground = {"cloth": random.choice(["#f4ece0", "#f3c9c0", "#cfe0ee"]), "board": random.choice(["#c98f55", "#8a5a34"]), "slate": "#343a42", "dots": random.choice(["#f7d35e", "#f2a0a6", "#8e6fb0"]), "plain": random.choice(["#e9724c", "#fbf3dc", "#2d3561"])}[under]
ax.add_patch(Rectangle((-50, -50), 100, 100, fc=ground))
if under == "cloth":
    check = random.choice(["#c0392b", "#2f6fb0", "#c77d3a"])
    for k in range(-50, 50, 20):
        ax.add_patch(Rectangle((k, -50), 10, 100, fc=check, alpha=0.3))
        ax.add_patch(Rectangle((-50, k), 100, 10, fc=check, alpha=0.3))
elif under == "board":
    for y in np.arange(-50, 50, 1.7):
        x = np.linspace(-50, 50, 60)
        ax.plot(x, y + 1.3 * np.sin(x / 17 + y / 9) + 0.4 * np.sin(x / 5), color=mix(ground, "#3a2010", random.uniform(0.1, 0.5)), lw=random.uniform(0.4, 1.6), zorder=1)
elif under == "slate":
    for _ in range(160):
        x, y = random.uniform(-50, 50), random.uniform(-50, 50)
        ax.plot([x, x + random.uniform(2, 14)], [y, y + random.uniform(-1, 1)], color="white", alpha=random.uniform(0.02, 0.14), lw=1.2, zorder=1)
elif under == "dots":
    for i in range(-5, 6):
        for j in range(-5, 6):
            ax.add_patch(Circle((i * 10 + (j % 2) * 5, j * 10), 1.6, fc="white", alpha=0.5))
else:
    for k in range(12):
        ax.add_patch(Circle((0, 0), 62 - k * 4, fc="white", alpha=0.025))
green = random.choice(["#6fb62c", "#4f9d3a", "#8cc63f", "#3f8f55"])
pea = random.choice([mix(green, "#d8f06a", 0.45), mix(green, "#a8e05a", 0.3), mix(green, "#f0f4a0", 0.35)])
bend = random.choice([-1, 1]) * random.uniform(0.002, 0.009); turn = np.radians(random.uniform(-65, 65))
half, fat = random.uniform(40, 43), random.uniform(9.5, 12.5); count = random.randint(5, 9); gape = random.uniform(0.7, 0.95)
def place(x, y):
    """Bend the pod's axis, then turn it into the picture."""; x, y = np.asarray(x, float), np.asarray(y, float)
    u, v = x - y * 2 * bend * x, y + bend * (x ** 2 - half ** 2 / 2.2)
    return u * np.cos(turn) - v * np.sin(turn), u * np.sin(turn) + v * np.cos(turn)
t = np.linspace(-1, 1, 90); form = fat * (1 - np.abs(t) ** 3.2) ** 0.85
def lens(upper, lower, colour, alpha=1.0, shift=(0, 0), edge="none"):
    ux, uy = place(half * t, upper); lx, ly = place(half * t[::-1], lower[::-1])
    ax.add_patch(Polygon(np.c_[np.r_[ux, lx] + shift[0], np.r_[uy, ly] + shift[1]], fc=colour, alpha=alpha, ec=edge, lw=1.2))
def ball(x, y, r, colour):
    """A shining pea: its shadow below right, rings of light towards the upper left."""
    for k in range(10):
        f = k / 10
        ax.add_patch(Circle((x - r * 0.3 * f, y + r * 0.34 * f), r * (1 - 0.86 * f), fc=mix(mix(colour, "#17401a", 0.5), mix(colour, "#ffffff", 0.5), f ** 0.75)))
    ax.add_patch(Ellipse((x - r * 0.38, y + r * 0.42), r * 0.42, r * 0.26, angle=40, fc="white", alpha=0.85))
for k in range(5):
    lens(form * 1.35, -form * 1.35, "black", 0.08, (1.2 + 0.5 * k, -1.5 - 0.6 * k))
lens(form * 1.45, -form * 1.45, mix(green, "#10350f", 0.25), edge=mix(green, "#0d2a10", 0.65))
for s in (-1, 1):                                           # the hulls: a light rim, fine veins
    for k in range(12):
        f = 1.42 - k * 0.05
        lens(s * form * f, s * form * 0.2, mix(green, "#ffffff" if s > 0 else "#0e3010", 0.04 * k if s > 0 else 0.3 - 0.02 * k))
    for v in np.linspace(-0.85, 0.85, 26):
        x = np.linspace(v, v + 0.07, 8); h = fat * (1 - np.abs(np.clip(x, -1, 1)) ** 3.2) ** 0.85
        ax.plot(*place(half * x, s * h * np.linspace(0.95, 1.38, 8)), color=mix(green, "#0e3010", 0.4), lw=0.7, alpha=0.5, zorder=1)
lens(form * gape, -form * gape, mix(green, "#0a2a0c", 0.62)); lens(form * gape * 0.9, -form * gape * 0.95, mix(green, "#0a2a0c", 0.4))
edge = np.linspace(-0.76, 0.76, count); pitch = half * 1.52 / (count - 1)
for k in np.argsort(-np.abs(edge)):                         # small peas at the ends, the big one last
    r = min(pitch * 0.56, fat * 0.95) * (1 - 0.42 * abs(edge[k]) ** 2.4) * random.uniform(0.94, 1.04)
    x, y = place(half * edge[k], random.uniform(-0.7, 0.7)); ax.add_patch(Circle((x + 0.8, y - 1), r, fc="#0c2a0c", alpha=0.5))
    ball(x, y, r, mix(pea, random.choice(["#ffffff", "#3d7a20"]), random.uniform(0, 0.12)))
for s in (-1, 1):                                           # lips of the pod overlap the peas a little
    lens(s * form * (gape + 0.08), s * form * (gape - 0.12), mix(green, "#f4ffd0", 0.5))
sx = np.linspace(0, 1, 20)
ax.plot(*place(-half - 7 * sx, 2.5 * sx ** 2), color=mix(green, "#2a3a10", 0.3), lw=7, zorder=1, solid_capstyle="round")
for a in np.linspace(-1.2, 1.2, 5):                         # calyx
    ax.add_patch(Polygon(np.c_[place([-half - 2, -half + 4, -half + 10 * np.cos(a), -half + 3], [0, 3 * np.sin(a) + 1.6, 9 * np.sin(a), 3 * np.sin(a) - 1.6])], fc=mix(green, "#20501a", 0.3), ec=mix(green, "#0d2a10", 0.6), lw=0.8))
ax.plot(*place([half - 0.5, half + 3.5], [0, 1.2]), color=mix(green, "#2a3a10", 0.3), lw=3, solid_capstyle="round")
corners = [(-33, -33), (33, -33), (-33, 33), (33, 33)]
corners.sort(key=lambda c: min(np.hypot(c[0] - q[0], c[1] - q[1]) for q in np.c_[place(half * t, 0 * t)]))
for cx, cy in corners[4 - random.randint(0, 2):]:           # loose peas where there is room
    for _ in range(random.randint(1, 3)):
        x, y, r = cx + random.uniform(-9, 9), cy + random.uniform(-9, 9), random.uniform(4, 6)
        ax.add_patch(Circle((x + 1.4, y - 1.8), r, fc="black", alpha=0.3)); ball(x, y, r, pea)
