import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

main, second, edge = random.choice([("#ef8a22", "#f6b84c", "#16120f"), ("#3f8ae0", "#8fd0f4", "#14264a"), ("#f4e04d", "#fff4a8", "#4a4028"), ("#c0392b", "#f0a830", "#2a1512"), ("#7d4fc0", "#d9a8f0", "#2b1850"), ("#f4f2ea", "#f0b27a", "#3a3a3a"), ("#2fae8a", "#c8f0a0", "#0f3a38"), ("#e86aa0", "#fbd0e0", "#6a1f48")])
ground = random.choice(["#d9edd0", "#e4f1fa", "#fbeed8", "#f3e2f0", "#7fae6c", "#2f4858", "#f8f4e8"])
fig.patch.set_facecolor(ground)
x0, y0 = random.uniform(4.5, 5.5), random.uniform(4.5, 5.5)
s = random.uniform(1.0, 1.3)
turn = random.uniform(-50, 50)
reach = random.uniform(2.6, 3.9)            # length of the front wings
lift = random.uniform(25, 60)               # their angle
hind = random.uniform(1.9, 2.9)             # length of the hind wings
open_ = random.choice([1.0, random.uniform(0.5, 0.95), "side"])      # wings flat, half folded, or side view
scallop = random.choice([0, 0.03, 0.06])
swallow = random.random() < 0.4             # long tails on the hind wings
mark = random.choice(["veins", "spots", "bands", "eyes"])
body_c = random.choice(["#1c1410", "#4a3626", edge])


def move(side):
    w = open_ if open_ != "side" else 0.95
    return Affine2D().scale(side * w, 1).rotate_deg(turn).scale(s).translate(x0, y0) + ax.transData


def lobe(length, width, angle, tip):
    """a wing: a petal that starts at the body"""
    t = np.linspace(0, 1, 120)
    up = length * t
    half = width * np.sin(np.pi * t**tip)**0.7
    ripple = 1 + scallop * np.sin(40 * t) * (t > 0.35)
    half, up = half * ripple, up * (1 + (ripple - 1) * 0.5)
    px, py = np.r_[up, up[::-1]], np.r_[half, -0.8 * half[::-1]]
    a = np.deg2rad(angle)
    return px * np.cos(a) - py * np.sin(a), px * np.sin(a) + py * np.cos(a)


def wing(side, length, width, angle, tip, colours, z, tail=False, dy=0.0):
    tr = move(side)
    if tail:
        ta = np.deg2rad(angle - 14)
        ax.plot([0.6 * length * np.cos(ta), 1.25 * length * np.cos(ta)], [0.6 * length * np.sin(ta), 1.35 * length * np.sin(ta)], color=edge, lw=8 * s, solid_capstyle="round", transform=tr, zorder=z)
    px, py = lobe(length, width, angle, tip)
    ax.fill(px, py, color=edge, transform=tr, zorder=z, lw=0)
    for k, c in zip(np.linspace(0.9, 0.3, 7), blend(colours[0], colours[1], 7)):      # colour fades towards the root
        panel = ax.fill(px * k, py * k, color=c, transform=tr, zorder=z + 0.1, lw=0)[0]
    panel = ax.fill(px * 0.9, py * 0.9, fill=False, lw=0, transform=tr)[0]
    a = np.deg2rad(angle)
    at = lambda r, d: (r * length * np.cos(a + d), r * length * np.sin(a + d))
    items = []
    if mark == "veins":
        for d in np.linspace(-0.5, 0.5, 7):
            q = at(1.1, d)
            items += ax.plot([0, q[0] * 0.5, q[0]], [0, q[1] * 0.47, q[1]], color=edge, lw=2.2 * s, transform=tr, zorder=z + 0.2)
    elif mark == "spots":
        for r, d, m in spots:
            items += ax.plot(*at(r, d), "o", ms=m * s, color=colours[1] if m > 7 else edge, mec=edge, transform=tr, zorder=z + 0.2)
    elif mark == "bands":
        for r in (0.45, 0.68):
            arc = np.array([at(r, d) for d in np.linspace(-0.9, 0.9, 20)])
            items += ax.plot(arc[:, 0], arc[:, 1], color=colours[1] if r > 0.5 else edge, lw=7 * s, transform=tr, zorder=z + 0.2)
    else:
        for m, c in ((30, edge), (23, colours[1]), (14, "#1a2a6c"), (5, "white")):
            items += ax.plot(*at(0.66, 0), "o", ms=m * s * min(1, width), color=c, transform=tr, zorder=z + 0.2 + (31 - m) / 100)
    for it in items:
        it.set_clip_path(panel)
    n = len(px) // 2                                    # pale dots along the edge
    rim = np.arange(n // 2, n - 4, 7); rim = np.r_[rim, len(px) - 1 - rim]
    ax.plot(px[rim] * 0.945, py[rim] * 0.945, "o", ms=2.6 * s, color="white", alpha=0.9, transform=tr, zorder=z + 0.4)


def blend(c0, c1, n):
    rgb = [np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)]) for c in (c0, c1)]
    return [tuple(rgb[0] * (1 - k) + rgb[1] * k) for k in np.linspace(0, 1, n)]


spots = [(random.uniform(0.3, 0.8), random.uniform(-0.35, 0.35), random.choice([5, 6, 9, 13])) for _ in range(9)]
petal = random.choice(["#ffffff", "#f28cb1", "#f6c945", "#a58be0", "#e8604c"])
for _ in range(random.choice([0, 3, 6, 12])):           # flowers below
    fx, fy, r = random.uniform(0, 10), random.uniform(0, 10), random.uniform(0.25, 0.7)
    a = np.arange(0, np.pi, np.pi / 4)
    ax.plot([fx - r * np.cos(a), fx + r * np.cos(a)], [fy - r * np.sin(a), fy + r * np.sin(a)], lw=20 * r, color=petal, solid_capstyle="round", zorder=1)
    ax.plot(fx, fy, "o", ms=22 * r, color="#e0b030", zorder=1.1)
if random.random() < 0.5:                               # broad leaf under the butterfly
    lx, ly = lobe(random.uniform(6, 9), random.uniform(1.6, 2.6), 0, 0.9)
    lt = Affine2D().translate(-4, 0).rotate_deg(random.uniform(-90, 90)).translate(x0, y0 - 1) + ax.transData
    ax.fill(lx, ly, color=random.choice(["#4f8a4a", "#6fa85a", "#3a6a50"]), transform=lt, zorder=1.3)
    ax.plot([0, 8], [0, 0], color="white", alpha=0.35, lw=2, transform=lt, zorder=1.4)
if open_ == "side":                                     # both wings closed above the body
    turn = turn * 0.4
    wing(1, reach, reach * 0.42, 75, 1.5, (second, main), 1.9)
    wing(1, hind * 1.05, hind * 0.45, 20, 1.0, (main, second), 2.5, swallow)
    wing(1, reach, reach * 0.42, 88, 1.5, (main, second), 2)
    sides, lean = (1,), -55
else:
    sides, lean = (-1, 1), 0
    for side in sides:
        wing(side, hind, hind * 0.5, -lift * 0.9, 0.9, (second, main), 2, swallow)
        wing(side, reach, reach * 0.36, lift, 1.5, (main, second), 3)
tr = move(1)
tr = Affine2D().rotate_deg(lean + turn).scale(s).translate(x0, y0) + ax.transData
u = np.linspace(0, 1, 20)
ax.plot([0, 0], [-1.5, 0.2], color=body_c, lw=9 * s, solid_capstyle="round", transform=tr, zorder=5)
ax.plot([0, 0], [0.1, 0.7], color=body_c, lw=14 * s, solid_capstyle="round", transform=tr, zorder=5)
for k in np.linspace(-1.5, -0.3, 6):
    ax.plot([-0.1, 0.1], [k, k], color="#d9c7a8", lw=1.2 * s, transform=tr, zorder=5.1)
ax.plot(0, 1.15, "o", ms=13 * s, color=body_c, transform=tr, zorder=5)
bend = random.uniform(0.5, 1.3)
for side in (-1, 1):
    ax.plot(side * bend * u**1.6, 1.2 + 1.5 * u, color=body_c, lw=1.8 * s, transform=tr, zorder=5)
    ax.plot(side * bend, 2.7, "o", ms=5 * s, color=body_c, transform=tr, zorder=5)
