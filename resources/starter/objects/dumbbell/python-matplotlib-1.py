import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

# a dumbbell: hexagonal iron heads, round coloured heads or loose plates with a screw collar; on a gym floor, a mat or plain paper
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
bg, floor = random.choice([("#20242b", "#3b4048"), ("#f1ece2", "#c9b79c"), ("#f6c945", "#e2a500"), ("#2d6a8f", "#1b4763"), ("#e9eef2", "#9aa7b1"), ("#d1495b", "#8d2b3b"), ("#cfe8d5", "#5d8a66"), ("#15151a", "#7b2d26")])
fig.patch.set_facecolor(bg); y0 = random.uniform(-2.2, -0.8); ground = random.choice(["floor", "mat", "none", "tiles"])
if ground != "none":
    ax.add_patch(Rectangle((-5, -5), 10, 5 + y0 + 1.2, color=floor, zorder=0))
if ground == "mat":
    ax.add_patch(Polygon([(-4.6, -4.4), (4.6, -4.4), (3.6, y0 + 0.7), (-3.6, y0 + 0.7)], color=random.choice(["#6a4c93", "#1982c4", "#8ac926", "#ff595e"]), alpha=0.85, zorder=0))
if ground == "tiles":
    for k in np.linspace(-16, 16, 17):
        ax.plot([k, k * 0.3], [-5, y0 + 1.2], color="black", alpha=0.25, lw=1.5, zorder=0)
    for k in (0.15, 0.4, 0.7):
        ax.axhline(-5 + k * (6.2 + y0), color="black", alpha=0.25, lw=1.5, zorder=0)
if random.random() < 0.4:                                    # a strip of mirror or window light
    ax.add_patch(Polygon([(-4, 5), (-1.5, 5), (-3, y0 + 1.2), (-5, y0 + 1.2), (-5, 3)], color="white", alpha=0.1, zorder=0))
kind = random.choice(["hex", "round", "plates"])
turn = random.choice([random.uniform(-12, 12), random.uniform(15, 42), random.uniform(-42, -15)])
laid = Affine2D().rotate_deg(turn).scale(random.uniform(0.92, 1.08)).translate(random.uniform(-0.25, 0.25), random.uniform(-0.5, 0.5))
T, S = laid + ax.transData, laid + Affine2D().translate(0.25, -0.4) + ax.transData
paint = np.array(plt.matplotlib.colors.to_rgb(random.choice(["#e63946", "#118ab2", "#8338ec", "#06a77d", "#ff7f11", "#f15bb5", "#2b2d33", "#2b2d33"] if kind != "hex" else ["#2f3238", "#2f3238", "#43484f", "#1d4e6b"])))
if sum(plt.matplotlib.colors.to_rgb(bg)) < 0.9:                # not dark on dark
    paint = np.clip(paint + 0.22, 0, 1)
steel = np.array([0.74, 0.77, 0.81])
deep = random.uniform(0.16, 0.34)                            # how much of the round end we see

def lathe(xs, half, c, z, n=16):
    """A turned part along the bar, shaded in bands from its underside to a bright streak near the top."""
    xs, half = np.asarray(xs, float), np.asarray(half, float)
    ax.add_patch(Polygon(np.r_[np.c_[xs, half], np.c_[xs[::-1], -half[::-1]]], fc=c * 0.4, ec=c * 0.3, lw=1.2, transform=T, zorder=z))
    for k in range(n):
        lo, v = -0.98 + 1.9 * k / n, k / (n - 1)
        f = 0.5 + 0.75 * v + (0.5 if 0.66 < v < 0.8 else 0) - (0.35 if v > 0.9 else 0)
        ax.add_patch(Polygon(np.r_[np.c_[xs, half * min(0.98, lo + 2 / n)], np.c_[xs[::-1], half[::-1] * lo]], fc=np.clip(c * f + 0.12 * max(0, f - 1), 0, 1), lw=0, transform=T, zorder=z + 0.01 * k))

def end(x, r, c, z):
    for w, f in ((1, 0.75), (0.86, 1.0), (0.8, 0.85)):
        ax.add_patch(Ellipse((x, 0), 2 * r * deep * w, 2 * r * w, fc=np.clip(c * f + 0.05, 0, 1), ec=c * 0.4, lw=1, transform=T, zorder=z))

grip = random.uniform(1.35, 1.75); bar = random.uniform(0.3, 0.38); R = random.uniform(1.5, 1.9)
ax.add_patch(Polygon([(-4.1, -R), (-4.1, R * 0.6), (-grip, R * 0.6), (-grip, -0.3), (grip, -0.3), (grip, R * 0.6), (4.1, R * 0.6), (4.1, -R), (grip, -R), (grip, -bar - 0.2), (-grip, -bar - 0.2), (-grip, -R)], fc="black", alpha=0.25, lw=0, transform=S, zorder=1))
u = np.linspace(-grip - 0.2, grip + 0.2, 30); bulge = random.choice([0, 0.08]) * np.cos(u / grip * 1.5)
lathe(u, bar + bulge, steel if kind != "round" or random.random() < 0.5 else paint, 3)
for k in np.linspace(-grip * 0.8, grip * 0.8, 22):           # knurled grip
    for s in (-1, 1):
        ax.plot([k - s * 0.13, k + s * 0.13], [-bar * 0.9, bar * 0.9], color="#3c4248", lw=0.9, alpha=0.75, transform=T, zorder=4)
for s in (-1, 1):
    z = 5 if s < 0 else 6
    if kind == "hex":
        x0, x1 = s * grip, s * (grip + random.uniform(1.9, 2.2)); c = np.linspace(0, 1, 5)
        xs = [x0, x0 + s * 0.25, x1 - s * 0.25, x1]
        for lo, hi, f in ((-1, -0.52, 0.62), (-0.52, 0.52, 1.0), (0.52, 1, 1.55)):   # three faces of the hexagon
            h = np.array([0.86, 1, 1, 0.86]) * R
            ax.add_patch(Polygon(np.r_[np.c_[xs, h * hi], np.c_[xs[::-1], h[::-1] * lo]], fc=np.clip(paint * f + 0.03, 0, 1), ec=paint * 0.5, lw=1.5, transform=T, zorder=z))
        if s > 0:
            ring = [(x1 + deep * R * 0.86 * np.cos(a), R * 0.86 * np.sin(a)) for a in np.radians([90, 30, -30, -90, -150, 150])]
            ax.add_patch(Polygon(ring, fc=np.clip(paint * 1.25 + 0.04, 0, 1), ec=paint * 0.5, lw=1.5, transform=T, zorder=z)); ax.add_patch(Ellipse((x1, 0), R * deep, R, fc=np.clip(paint * 0.8, 0, 1), ec="#c9ced3", lw=1.5, transform=T, zorder=z))
        lathe([x0 - s * 0.22, x0 + s * 0.05], [bar * 1.35] * 2, steel, z + 0.3)
    elif kind == "round":
        q = np.linspace(0, 1, 20); prof = R * 0.95 * (1 - (2 * np.abs(q - 0.5)) ** random.choice([3, 4, 6])) ** 0.35
        lathe(s * (grip + 2.2 * q), np.maximum(prof, 0.25), paint, z)
        if s > 0:
            end(grip + 2.12, R * 0.5, paint, z + 0.5)
    else:
        x = grip; lathe([s * (x - 0.15), s * (x + 0.1)], [bar * 1.7] * 2, steel, z)
        for j in range(random.randint(2, 3)):                # the largest plate is inside
            r, w = R * (1.12 - 0.17 * j), random.uniform(0.42, 0.55)
            lathe([s * x, s * (x + 0.08), s * (x + w - 0.08), s * (x + w)], [r * 0.95, r, r, r * 0.95], paint if j % 2 == 0 else np.clip(paint * 0.6 + 0.12, 0, 1), z + 0.2 * j)
            if s > 0:
                end(x + w, r * 0.93, paint, z + 0.2 * j + 0.17)
            x += w
        lathe([s * x, s * (x + 0.35)], [bar * 1.8] * 2, steel, z + 0.8); lathe([s * (x + 0.35), s * 4.3], [bar * 0.8] * 2, steel, z + 0.8)
        for k in np.linspace(x + 0.4, 4.25, 8):
            ax.plot([s * k, s * k], [-bar * 0.75, bar * 0.75], color="#5a6066", lw=1, transform=T, zorder=z + 0.99)
        if s > 0:
            end(4.3, bar * 0.8, steel, z + 0.99)
