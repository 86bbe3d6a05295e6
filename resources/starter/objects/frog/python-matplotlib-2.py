import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Ellipse, Polygon, Circle
from matplotlib.transforms import Affine2D

ax = plt.figure(figsize=(5, 5)).add_axes([0, 0, 1, 1])
ax.set_xlim(-4, 4); ax.set_ylim(-1.6, 6.4); ax.axis("off")
# sort of frog: skin, spots, belly, iris
skin, spot, belly, iris = [np.array(to_rgb(c)) for c in random.choice([
    ("#6fae38", "#33691f", "#f4f0c8", "#f0c23a"), ("#8a7a3f", "#4a3d1c", "#e9e0bd", "#d99a2a"), ("#2f9a6a", "#12543c", "#fff6d8", "#e8452c"), ("#3f86d9", "#10182e", "#9fd0f5", "#2a2a34"),
    ("#e8b822", "#1c1a16", "#f7e08a", "#3a2c1a"), ("#a4c83f", "#5d8a22", "#ffffff", "#d9d9c8"), ("#c8502e", "#3a1a16", "#f4c7a0", "#f2d05a"), ("#7f8a78", "#48524a", "#dfe3d6", "#e0b040"),
])]
dark, lit = skin * 0.6, np.clip(skin * 1.2 + 0.1, 0, 1)
night = random.random() < 0.35
top, low, water = random.choice([("#0b1430", "#27406b", "#14304a"), ("#1c1030", "#5a3a63", "#2a2a4a"), ("#06201f", "#1f5a4a", "#0f3b3c")]) if night else random.choice([
    ("#9fd3ee", "#f2f7e6", "#5fa0a8"), ("#f9d08a", "#fbeccb", "#8f9f6a"), ("#dfe7e4", "#b9cbbd", "#7f9a90"), ("#f7f2dc", "#cfe2a8", "#3f8a78")])
g = np.linspace(0, 1, 60)[:, None, None]
ax.imshow(np.array(to_rgb(low)) * (1 - g) + np.array(to_rgb(top)) * g, extent=[-4, 4, 0.2, 6.4], origin="lower", aspect="auto", zorder=0)
ax.axhspan(-1.6, random.uniform(0.2, 1.6), color=water, zorder=0.1)
seat = random.choice(["pad", "stone", "log", "pad"])
s0, flip = random.uniform(0.84, 1.08), random.choice([-1, 1])
move = Affine2D().scale(flip * s0, s0).translate(random.uniform(-0.6, 0.6), random.uniform(0.0, 0.55)) + ax.transData


def put(p, z, clip=None):
    p.set_transform(move); p.set_zorder(z); ax.add_patch(p)
    p.set_clip_path(clip or ax.patch)
    return p


def oval(x, y, w, h, color, z, angle=0.0, alpha=1.0, clip=None):
    return put(Ellipse((x, y), w, h, angle=angle, color=color, lw=0, alpha=alpha), z, clip)


def limb(pts, w0, w1, color, z):
    """A tapering limb through points."""
    p, t = np.array(pts, float), np.linspace(0, 1, 30)
    q = np.stack([np.interp(t, np.linspace(0, 1, len(p)), p[:, i]) for i in (0, 1)], 1)
    q[2:-2] = (q[:-4] + q[1:-3] + q[2:-2] + q[3:-1] + q[4:]) / 5
    d = np.gradient(q, axis=0); n = np.stack([-d[:, 1], d[:, 0]], 1) / np.linalg.norm(d, axis=1)[:, None]
    w = np.linspace(w0, w1, 30)[:, None] / 2
    put(Polygon(np.r_[q + n * w, (q - n * w)[::-1]], color=color, lw=0), z)
    [oval(*q[k], 2 * w[k, 0], 2 * w[k, 0], color, z) for k in (0, -1)]


def hand(x, y, turn, long, z, color):
    for a in turn + np.array([-48, -16, 16, 48]):
        tip = x + long * np.cos(np.deg2rad(a)), y + 0.42 * long * np.sin(np.deg2rad(a))
        limb([(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 + 0.04), tip], 0.2, 0.13, color, z)
        oval(*tip, 0.27, 0.2, np.clip(color * 1.15, 0, 1), z + 0.01)


# around it: stars or sun, reeds, water lines, the seat
if night:
    ax.scatter(np.random.uniform(-4, 4, 50), np.random.uniform(2, 6.4, 50), s=np.random.uniform(1, 8, 50), color="white", zorder=0.2)
ax.add_patch(Circle((random.uniform(-3.4, 3.4), random.uniform(4.2, 5.8)), random.uniform(0.3, 0.7), color="#fff6d6", zorder=0.2))
for _ in range(random.randint(0, 14)):
    x, h, b = random.uniform(-4, 4), random.uniform(2, 6), random.uniform(-0.7, 0.7)
    t = np.linspace(0, 1, 12)
    ax.plot(x + b * t**2, 0.2 + h * t, color=np.array(to_rgb("#4f7a3f")) * (0.45 if night else random.uniform(0.8, 1.3)), lw=random.uniform(2, 6), zorder=0.3, solid_capstyle="round")
for _ in range(16):
    x, y = random.uniform(-4, 4), random.uniform(-1.5, 0.3)
    ax.plot([x, x + random.uniform(0.4, 1.6)], [y, y], color="white", alpha=0.3, lw=1.5, zorder=0.4)
if seat == "pad":
    leaf = np.array(to_rgb("#4a8f45")) * (0.6 if night else 1)
    oval(0, -0.25, 7.2, 1.7, leaf * 0.6, 0.6); oval(0, -0.15, 7.1, 1.6, leaf, 0.61)
    for a in np.linspace(0, 2 * np.pi, 15):
        put(Polygon([(0, -0.15), (3.3 * np.cos(a), -0.15 + 0.72 * np.sin(a))], closed=False, ec=leaf * 1.25 * 0.8 + 0.15, fc="none", lw=1.2), 0.62)
else:
    base = np.array(to_rgb("#7d7f83" if seat == "stone" else "#7a5233")) * (0.55 if night else 1)
    put(Polygon([(-3.9, -5), (-3.3, -0.3), (-2.2, 0.15), (2.3, 0.15), (3.3, -0.35), (4, -5)] if seat == "stone" else [(-9, -1.4), (-9, 0.1), (9, 0.1), (9, -1.4)], color=base, lw=0), 0.6)
    for _ in range(24):
        oval(random.uniform(-3.2, 3.2), random.uniform(-1.4, 0), random.uniform(0.3, 1.5), 0.09, base * random.uniform(0.7, 1.2), 0.61)
oval(0.2, -0.05, 5.4, 0.55, "black", 0.7, alpha=0.35)

wide, fat = random.uniform(0.92, 1.1), random.uniform(0.94, 1.1)
for s in (-1, 1):                                     # hind legs: long foot, shank, thigh
    hand(s * 2.0 * wide, 0.12, 90 - s * 78, 0.95, 1, dark)
    limb([(s * 1.2, 0.22), (s * 2.2 * wide, 0.16)], 0.34, 0.26, dark, 1.0)
    limb([(s * 1.0, 0.6), (s * 2.15 * wide, 1.75), (s * 2.1 * wide, 0.35)], 0.95, 0.5, skin * 0.85, 1.1)
    oval(s * 1.78 * wide, 1.08, 1.15, 1.85, skin * 0.93, 1.2, s * 24)
    for k in range(3):
        oval(s * (1.65 + 0.22 * k) * wide, 1.75 - 0.42 * k, 0.5, 0.2, spot, 1.25, s * 40, 0.75)
body = oval(0, 1.55, 3.1 * fat, 3.1, skin, 2)
oval(0, 1.35, 2.1 * fat, 2.6, belly, 2.1, clip=body)
[oval(0, 0.3 - 0.1 * k, 2.9 * fat, 1.5, "black", 2.2, alpha=0.05, clip=body) for k in range(6)]
for s in (-1, 1):                                     # arms
    limb([(s * 1.0 * fat, 2.2), (s * 1.35 * fat, 1.2), (s * 0.95, 0.22)], 0.66, 0.34, skin * (0.9 if s < 0 else 1.0), 2.5)
    hand(s * 0.95, 0.15, -90 + s * 22, 0.62, 2.6, skin * (0.9 if s < 0 else 1.0))
if random.random() < 0.35:                            # it calls: the sac is full
    for k in range(8):
        oval(-0.06 * k, 2.35 + 0.05 * k, 2.3 - 0.24 * k, 1.75 - 0.18 * k, np.clip(belly * (0.8 + 0.035 * k), 0, 1), 3 + 0.01 * k)
head = oval(0, 3.3, 3.7 * wide, 2.1, skin, 4)
oval(0, 2.45, 3.5 * wide, 1.25, belly * 0.95, 4.1, clip=head)
for k in range(7):
    oval(-0.35, 3.75 + 0.04 * k, (2.9 - 0.35 * k) * wide, 1.0 - 0.12 * k, lit, 4.15, alpha=0.16, clip=head)
for _ in range(random.choice([0, 5, 9, 14])):
    oval(random.uniform(-1.7, 1.7) * wide, random.uniform(3.1, 4.2), random.uniform(0.12, 0.4), random.uniform(0.1, 0.25), spot, 4.2, 0, 0.8, clip=head)
t, smile = np.linspace(-1, 1, 40), random.uniform(0.15, 0.42)
ax.plot(1.68 * wide * t, 2.82 + smile * t**2 - 0.06 * np.cos(9 * t), color=dark * 0.4, lw=2.8 * s0, transform=move, zorder=4.4, solid_capstyle="round")
look = random.uniform(-0.1, 0.1)
for s in (-1, 1):
    x, y = s * 1.15 * wide, 4.22
    oval(s * 0.24, 3.62, 0.13, 0.1, dark * 0.35, 4.4)
    oval(x, y, 1.25, 1.22, skin * 0.88, 4.5); oval(x - 0.06, y + 0.07, 1.08, 1.04, lit, 4.51, alpha=0.6)
    oval(x, y + 0.03, 0.92, 0.9, dark * 0.35, 4.52); oval(x, y + 0.03, 0.84, 0.82, iris, 4.53)
    oval(x, y - 0.1, 0.6, 0.4, np.clip(iris * 1.25 + 0.1, 0, 1), 4.54, alpha=0.6)
    oval(x + look, y + 0.04, 0.54, random.choice([0.26, 0.34]), "#0c0a08", 4.55); oval(x + look - flip * 0.14, y + 0.22, 0.2, 0.17, "white", 4.56)
