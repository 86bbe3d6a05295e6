import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import PathPatch, Polygon, Ellipse
from matplotlib.transforms import Affine2D

# a great white, tiger or blue shark in profile: rounded body with light on its back, toothed mouth, rays, reef and small fish
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
up, deep = random.choice([("#8fd9e8", "#0d5c7d"), ("#2b86a8", "#031b30"), ("#0f3f63", "#01060f"), ("#d9f3ee", "#4aa3a8"), ("#5fb7a5", "#0c3a3b")])
rgb = lambda c: np.array(plt.matplotlib.colors.to_rgb(c))
sea = rgb(up) * np.linspace(1, 0, 60)[:, None, None] + rgb(deep) * np.linspace(0, 1, 60)[:, None, None]
ax.imshow(sea, extent=(-5, 5, -5, 5), aspect="auto", zorder=0)
for _ in range(random.randint(3, 8)):                                # rays from the surface
    x, w = random.uniform(-5, 5), random.uniform(0.2, 0.9)
    ax.add_patch(Polygon([(x, 5), (x + w, 5), (x + 3 * w - 2, -5), (x - w - 3, -5)], color="white", alpha=0.07, lw=0))
for _ in range(random.choice([0, 8, 14])):                           # rocks on the ground
    x = random.uniform(-5, 5)
    ax.add_patch(Ellipse((x, -5), random.uniform(1, 3), random.uniform(0.8, 2.4), color=rgb(deep) * random.uniform(0.4, 0.8), zorder=1))
kind = random.choice(["white", "white", "tiger", "blue"])
back = rgb({"white": random.choice(["#66737d", "#4c5964"]), "tiger": "#7b7f6c", "blue": "#34598c"}[kind])
side = random.choice([-1, 1])
T = Affine2D().rotate_deg(random.uniform(-20, 20)).scale(side * random.uniform(0.9, 1.03), random.uniform(0.95, 1.2)).translate(random.uniform(-0.2, 0.2), random.uniform(-0.7, 0.9)) + ax.transData
bend = random.uniform(-0.5, 0.5)                                     # sweep of the tail

def smooth(points, n=14):
    p = np.array(points, float)
    p[:, 1] += bend * np.clip(-p[:, 0] - 0.5, 0, 4) ** 2 * 0.09
    u = np.linspace(0, 1, n, endpoint=False)[:, None]
    a, b, c, e = (np.roll(p, s, 0)[:, None] for s in (1, 0, -1, -2))
    return (0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - e) * u**2 + (3 * b - a - 3 * c + e) * u**3)).reshape(-1, 2)

def fin(points, shade, z):
    p = np.array(points, float)
    p[:, 1] += bend * np.clip(-p[:, 0] - 0.5, 0, 4) ** 2 * 0.09
    a, b, c, e, f = p                                                # front root, bowed leading edge, tip, hollow, rear root
    path = Path([a, b, c, e, f, a], [1, 3, 3, 3, 3, 79])
    ax.add_patch(PathPatch(path, fc=np.clip(back * shade, 0, 1), ec=np.clip(back * 0.55, 0, 1), lw=0.8, transform=T, zorder=z))

fin([(1.6, -0.5), (1.9, -1.5), (0.9, -2.1), (1.1, -1.1), (1.0, -0.5)], 0.6, 2)         # far pectoral
fin([(-3.2, 0.22), (-3.7, 0.8), (-4.5, 1.75), (-3.85, 0.5), (-3.6, 0.05)], 0.92, 3)    # tail, upper lobe
fin([(-3.2, -0.1), (-3.6, -0.5), (-4.2, -1.15), (-3.75, -0.2), (-3.65, 0.1)], 0.82, 3)
fin([(1.1, 0.85), (0.5, 1.8), (-0.35, 2.15), (0.0, 1.2), (-0.55, 0.85)], 0.95, 3)      # dorsal
fin([(-2.0, 0.42), (-2.2, 0.75), (-2.5, 0.8), (-2.35, 0.5), (-2.5, 0.3)], 0.9, 3)
fin([(-1.1, -0.5), (-1.4, -0.9), (-1.8, -1.0), (-1.5, -0.7), (-1.7, -0.42)], 0.8, 3)   # pelvic
fin([(-2.2, -0.26), (-2.4, -0.6), (-2.7, -0.65), (-2.5, -0.4), (-2.6, -0.2)], 0.8, 3)
outline = smooth([(4.05, 0.1), (3.3, 0.52), (2.1, 0.88), (0.7, 1.02), (-1, 0.74), (-2.5, 0.36), (-3.45, 0.2), (-3.6, 0.03), (-3.4, -0.1), (-2.5, -0.22),
                  (-1, -0.56), (0.6, -0.9), (1.9, -0.84), (2.8, -0.62), (3.3, -0.42), (3.85, -0.16)])
body = PathPatch(Path(outline), fc="none", ec=back * 0.5, lw=1, transform=T, zorder=5)
ax.add_patch(body); y = np.linspace(1.2, -1.2, 120)[:, None]
x = np.linspace(-4.3, 4.3, 160)[None]
edge = -0.12 + 0.08 * np.sin(5 * x) + 0.06 * np.sin(11 * x + 2)   # where grey meets white
pale = 1 / (1 + np.exp(-(edge - y) * 26))
light = np.clip(0.78 + 0.34 * y + 0.05 * np.sin(9 * x + 6 * y), 0.4, 1.3)
skin = back * light[..., None] * (1 - pale[..., None]) + np.array([0.95, 0.96, 0.95]) * np.clip(1 + 0.35 * (y + 0.3), 0.5, 1)[..., None] * pale[..., None]
if kind == "tiger":
    skin *= (1 - 0.4 * np.clip(np.sin(8 * x + 1.2 * np.sin(4 * y)) * 3, 0, 1) * (y > -0.1) * (x < 1.9))[..., None]
im = ax.imshow(np.clip(skin, 0, 1), extent=(-4.3, 4.3, -1.2, 1.2), aspect="auto", transform=T, zorder=4, interpolation="bilinear")
im.set_clip_path(body); ax.set_xlim(-5, 5); ax.set_ylim(-5, 5)
for k in range(5):                                                   # gill slits
    ax.plot([1.95 - 0.17 * k, 1.86 - 0.17 * k, 1.9 - 0.17 * k], [0.4, 0, -0.42 + 0.03 * k], color=back * 0.35, lw=1.6, transform=T, zorder=6)
gape = random.uniform(0.1, 0.3)                                      # the mouth, under the snout, with teeth
ax.add_patch(Polygon([(3.62, -0.22), (3.2, -0.26), (2.65, -0.36), (3.0, -0.46 - gape * 0.6), (3.4, -0.36 - gape)], color="#5d1f26", lw=0, transform=T, zorder=6))
for q in np.linspace(0.05, 0.9, 7):
    xx, yy = 3.6 - 0.9 * q, -0.22 - 0.13 * q
    ax.add_patch(Polygon([(xx, yy), (xx - 0.12, yy - 0.02), (xx - 0.06, yy - 0.15)], color="white", lw=0, transform=T, zorder=7))
    ax.add_patch(Polygon([(3.4 - 0.7 * q, -0.36 - gape + gape * q), (3.3 - 0.7 * q, -0.37 - gape + gape * q), (3.35 - 0.7 * q, -0.25 - gape * 0.95 + gape * q)], color="#f3f3ee", lw=0, transform=T, zorder=7))
ax.add_patch(Ellipse((3.05, 0.17), 0.27, 0.22, color="#090b0d", transform=T, zorder=7))
ax.add_patch(Ellipse((3.1, 0.21), 0.07, 0.06, color="white", transform=T, zorder=8))
ax.plot([3.68, 3.62], [0.1, 0.04], color=back * 0.3, lw=2, transform=T, zorder=7)
fin([(1.7, -0.35), (1.5, -1.3), (0.0, -2.2), (0.7, -1.0), (0.75, -0.55)], 0.88, 8)      # near pectoral
cx, cy = random.choice([-3, 3]), random.choice([-3.4, 3.5])
for _ in range(random.choice([0, 9, 16])):                           # a school of small fish
    fx, fy = cx + random.gauss(0, 0.9), cy + random.gauss(0, 0.4)
    ax.add_patch(Ellipse((fx, fy), 0.34, 0.14, color="#ffd27a", zorder=2))
    ax.add_patch(Polygon([(fx - side * 0.14, fy), (fx - side * 0.28, fy + 0.09), (fx - side * 0.28, fy - 0.09)], color="#ffd27a", zorder=2))
