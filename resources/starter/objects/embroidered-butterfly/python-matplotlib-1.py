import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Wedge

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
rng = np.random.default_rng(random.randrange(10 ** 9))

cloth = np.array(to_rgb(random.choice(["#f4efe4", "#d9e4e8", "#26324a", "#e9c9c4", "#3d3a3c", "#b9c7a8", "#7a2f3d", "#c9b48f"])))
warp = rng.normal(1, 0.035, (1, 170)) * np.ones((170, 1)) + rng.normal(0, 0.035, (170, 1)) + rng.normal(0, 0.03, (170, 170))
warp += 0.035 * ((np.add.outer(np.arange(170), np.arange(170)) % 2) - 0.5)
ax.imshow(np.clip(cloth * warp[..., None], 0, 1), extent=(-5, 5, -5, 5), interpolation="nearest", zorder=0)

sets = [["#e4572e", "#f3a712", "#2b1d1a", "#fff1d0"], ["#2f6fb0", "#7fc4e8", "#13233f", "#f6f6f0"], ["#8e44ad", "#e08bd0", "#3a1c4a", "#ffe28a"],
        ["#1f8a70", "#bedb39", "#12403a", "#fff8e0"], ["#d6336c", "#ff9eb5", "#5a1230", "#ffe9c9"], ["#f0c419", "#fff0a5", "#6b3e12", "#e4572e"]]
main, inner, rim, spot = [np.array(to_rgb(c)) for c in random.choice(sets)]
k = random.uniform(1.02, 1.16)
turn = np.radians(random.uniform(-24, 24))
x0, y0 = random.uniform(-0.15, 0.15), random.uniform(-0.35, 0.05)
fold = random.uniform(0.82, 1.0)                      # wings held a little closed
threads, tints, widths = [], [], []


def place(p):
    p = np.asarray(p, float) * k
    return np.stack([x0 + p[..., 0] * np.cos(turn) - p[..., 1] * np.sin(turn), y0 + p[..., 0] * np.sin(turn) + p[..., 1] * np.cos(turn)], -1)


def sew(a, b, colour, lw=2.1):
    """Straight stitches from the points a to the points b; silk shines by its direction."""
    seg = np.stack([place(a), place(b)], 1)
    d = seg[:, 1] - seg[:, 0]
    gloss = 0.86 + 0.2 * np.abs(np.sin(np.arctan2(d[:, 1], d[:, 0]) + 0.7)) + rng.normal(0, 0.06, len(seg))
    threads.extend(seg); tints.extend(np.clip(colour * gloss[:, None] + 0.02, 0, 1)); widths.extend([lw] * len(seg))


def wing(s, root, angles, radii, n):
    """Long and short stitch: bands of thread that run from the root to the rim."""
    th = np.linspace(angles[0], angles[-1], n)
    R = np.interp(th, angles, radii)
    R = np.convolve(np.pad(R, 4, "edge"), np.ones(9) / 9, "valid")
    pt = lambda f, t=th: np.stack([s * (root[0] + fold * R * f * np.cos(np.radians(t))), root[1] + R * f * np.sin(np.radians(t))], -1)
    j = lambda w: rng.uniform(-w, w, n)
    sew(pt(0.04), pt(0.46 + j(0.07)), inner)
    sew(pt(0.36 + j(0.07)), pt(0.84 + j(0.05)), main)
    sew(pt(0.6 + j(0.06)), pt(0.86 + j(0.05)), main)
    sew(pt(0.8 + j(0.03)), pt(1.0 + j(0.01)), rim)
    for v in np.linspace(angles[0] + 12, angles[-1] - 12, 4):       # veins in stem stitch
        f = np.linspace(0.12, 0.84, 11)
        r = np.interp(v, th, R)
        q = np.stack([s * (root[0] + fold * r * f * np.cos(np.radians(v))), root[1] + r * f * np.sin(np.radians(v))], -1)
        sew(q[:-1], q[1:] + [0.03, 0.03], rim, 1.7)
    for v in np.linspace(angles[0] + 9, angles[-1] - 9, 6):         # satin dots on the rim
        r = np.interp(v, th, R) * 0.91
        c = np.array([s * (root[0] + fold * r * np.cos(np.radians(v))), root[1] + r * np.sin(np.radians(v))])
        h = np.linspace(-0.11, 0.11, 7); w = np.sqrt(0.0145 - h ** 2)
        sew(c + np.stack([-w, h], -1), c + np.stack([w, h], -1), spot, 1.5)
    if eyes:
        v = angles[len(angles) // 2]; r = np.interp(v, th, R) * 0.56
        c = np.array([s * (root[0] + fold * r * np.cos(np.radians(v))), root[1] + r * np.sin(np.radians(v))])
        for rad, col in ((0.36, rim), (0.22, spot)):
            a = np.linspace(0, 2 * np.pi, int(90 * rad) + 12)
            sew(c + 0.25 * rad * np.stack([np.cos(a), np.sin(a)], -1), c + rad * np.stack([np.cos(a), np.sin(a)], -1), col, 1.6)

eyes = random.random() < 0.6
tails = random.choice([1.0, 1.0, 1.35])
up = random.uniform(0.92, 1.12)
for s in (-1, 1):                                     # hind wings first, the fore wings lie on them
    wing(s, (0.12, -0.15), [-86, -70, -52, -35, -15, 10, 22], [1.0, 2.2 * tails, 2.5, 2.55, 2.35, 1.7, 1.0], 86)
    wing(s, (0.12, 0.25), [-6, 8, 24, 40, 54, 66, 76], [1.9, 2.7, 3.15 * up, 3.75 * up, 3.6 * up, 2.2, 1.0], 92)
h = np.linspace(-1.75, 1.0, 62)                       # body in satin stitch, with rings
w = 0.2 * np.clip(1 - ((h + 0.3) / 1.55) ** 2, 0.06, 1) ** 0.6 + 0.07 * np.exp(-((h - 0.35) / 0.35) ** 2)
rings = np.where((np.arange(62) % 9 < 3)[:, None], main * 0.8, rim)
sew(np.stack([-w, h], -1), np.stack([w, h + 0.05], -1), rings, 2.0)
a = np.linspace(0, 2 * np.pi, 22)
sew(np.stack([0 * a, 1.12 + 0 * a], -1), np.stack([0.22 * np.cos(a), 1.12 + 0.2 * np.sin(a)], -1), rim, 2.2)
t = np.linspace(0, 1, 15)
for s in (-1, 1):
    q = np.stack([s * (0.08 + 0.95 * t ** 1.5), 1.25 + 1.5 * t - 0.35 * t ** 2], -1)
    sew(q[:-1], q[1:] + [0.02, 0.03], rim, 2.0)
    sew(q[-1] + 0.1 * np.stack([np.cos(a), np.sin(a)], -1), q[-1] - 0.1 * np.stack([np.cos(a), np.sin(a)], -1), spot, 1.8)
seg = np.array(threads)
ax.add_collection(LineCollection(seg + [0.06, -0.08], colors=[(0, 0, 0, 0.16)], linewidths=np.array(widths) + 1.4, zorder=2))
ax.add_collection(LineCollection(seg + [0.012, -0.016], colors=np.array(tints) * 0.62, linewidths=np.array(widths) + 0.5, capstyle="round", zorder=3))
ax.add_collection(LineCollection(seg, colors=tints, linewidths=widths, capstyle="round", zorder=4))
edge = random.choice(["hoop", "hoop", "running stitch", "sprigs"])
a = np.linspace(0, 2 * np.pi, 73)
if edge == "hoop":
    wood = np.array(to_rgb(random.choice(["#d9b27c", "#a8743f", "#e6cfa4", "#6f4a2d"])))
    around = random.choice(["#efe9dd", "#4b5a60", "#8a6a55", "#c7d3d6", "#23262e"])
    ax.add_patch(Wedge((0, 0), 8, 0, 360, width=3.4, color=around, zorder=6))
    for i in range(9):
        ax.add_patch(Wedge((0, 0), 4.86 - 0.045 * i, 0, 360, width=0.05, color=np.clip(wood * (0.78 + 0.055 * i - 0.007 * i * i), 0, 1), zorder=7))
    ax.add_patch(Wedge((0.05, -0.07), 4.46, 60, 200, width=0.12, color="black", alpha=0.22, lw=0, zorder=6))
    ax.plot([-0.32, 0.32], [4.86, 4.86], color="#b9a14a", lw=9, solid_capstyle="butt", zorder=8)
    ax.add_patch(Circle((0.5, 4.86), 0.13, color="#d9c36a", zorder=8))
elif edge == "running stitch":
    for r in (4.72, 4.5):
        q = np.stack([r * np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.5, r * np.sign(np.sin(a)) * np.abs(np.sin(a)) ** 0.5], -1)
        ax.add_collection(LineCollection(np.stack([q[:-1:2], q[1::2]], 1), colors=[main if r > 4.6 else rim], linewidths=3, capstyle="round", zorder=4))
else:
    for c in np.array([(-3.9, -3.9), (3.9, -3.9), (-3.9, 3.9), (3.9, 3.9)]):
        for v in np.linspace(0, 2 * np.pi, 6)[:-1] + rng.uniform(0, 1):
            o = np.linspace(-0.3, 0.3, 7)[:, None] * [-np.sin(v), np.cos(v)]
            ax.add_collection(LineCollection(np.stack([np.repeat(c[None], 7, 0), c + 0.7 * np.array([np.cos(v), np.sin(v)]) + o * 0.6], 1), colors=[np.clip(inner * f, 0, 1) for f in rng.uniform(0.8, 1.1, 7)], linewidths=2.2, capstyle="round", zorder=4))
        ax.scatter(*(c[:, None] + rng.normal(0, 0.08, (2, 7))), s=22, color=spot, edgecolors=rim, lw=0.6, zorder=5)
