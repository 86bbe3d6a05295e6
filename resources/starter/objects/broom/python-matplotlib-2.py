# A straw broom lying on boards, tiles or stone, with what it has swept together
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.patches import Ellipse
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
U = random.uniform
clip = lambda c: np.clip(c, 0, 1)
dark = random.random() < 0.55
ground = np.array(random.choice([(0.24, 0.27, 0.35), (0.36, 0.2, 0.2), (0.2, 0.32, 0.3), (0.3, 0.21, 0.16)]) if dark else random.choice([(0.88, 0.86, 0.8), (0.74, 0.84, 0.86), (0.84, 0.88, 0.78), (0.92, 0.84, 0.84)]))
straw = np.array(random.choice([(0.92, 0.74, 0.34), (0.95, 0.84, 0.52), (0.88, 0.66, 0.34)]) if dark else random.choice([(0.78, 0.52, 0.2), (0.62, 0.4, 0.2), (0.8, 0.58, 0.16)]))
wood = np.array(random.choice([(0.8, 0.58, 0.34), (0.85, 0.3, 0.26), (0.5, 0.7, 0.82), (0.9, 0.82, 0.68)]) if dark else random.choice([(0.5, 0.3, 0.16), (0.72, 0.16, 0.18), (0.16, 0.36, 0.55), (0.2, 0.42, 0.28)]))

# the floor
fig.patch.set_facecolor(ground * 0.72)
place = random.choice(["boards", "tiles", "stone"])
tiles = []
for j, y in enumerate(np.arange(-5, 5, 1.25)):
    size = {"boards": 4.5, "tiles": 1.25, "stone": 2.1}[place]
    x = -5 - (U(0, size) if place == "boards" else (j % 2) * size / 2 if place == "stone" else 0)
    while x < 5:
        w = size * (U(0.75, 1.25) if place == "stone" else 1)
        tiles.append([(x + 0.04, y + 0.04), (x + w - 0.04, y + 0.04), (x + w - 0.04, y + 1.21), (x + 0.04, y + 1.21)])
        x += w
ax.add_collection(PolyCollection(tiles, facecolors=[clip(ground * U(0.9, 1.08)) for _ in tiles], edgecolors="none"))
if place == "boards":
    grain = [[(x, y), (x + U(0.6, 2.4), y + U(-0.05, 0.05))] for x, y in np.random.uniform(-5, 5, (90, 2))]
else:
    grain = [[(x, y), (x + U(-0.12, 0.12), y + U(-0.12, 0.12))] for x, y in np.random.uniform(-5, 5, (120, 2))]
ax.add_collection(LineCollection(grain, colors=[ground * 0.82], linewidths=1.3))

angle = random.choice([U(-40, 40), U(140, 220)])
move = Affine2D().rotate_deg(angle).translate(U(-0.2, 0.2), U(-0.2, 0.2))
tr = move + ax.transData
under = move + Affine2D().translate(0.26, -0.3) + ax.transData
lamp = np.sin(np.radians(angle)) - np.cos(np.radians(angle))   # > 0: the light falls on the right half
wide, flat, bend = U(1.3, 2.0), random.random() < 0.45, U(-0.22, 0.22)
y = np.linspace(-1.2, 4.15, 40)
x = bend * np.sin((y + 1.2) / 5.35 * np.pi)
t = np.linspace(0, 1, 9)
half = lambda t: 0.3 + (wide - 0.3) * np.sin(t * np.pi / 2) ** (0.6 if flat else 1.25)
body = np.r_[np.c_[half(t), -0.85 - 3.35 * t], np.c_[-half(t), -0.85 - 3.35 * t][::-1]]
for p in (0.92, 1.0, 1.08):                                # soft shadow on the floor
    ax.fill(body[:, 0] * p, body[:, 1], color="black", alpha=0.17, lw=0, transform=under)
ax.plot(x, y, color="black", alpha=0.3, lw=15, transform=under)

# a leather loop, then the round handle
cord = random.choice(["#c22733", "#2452b8", "#f4e8cc", "#2a1c14"])
ax.add_patch(Ellipse((0, 4.3), 0.42, 0.85, fill=False, ec=cord, lw=3.5, transform=tr))
for lw, f, dx in ((17, 0.32, 0), (13.5, 0.72, 0), (9, 1.0, 0.04), (2.8, 1.4, 0.08)):
    ax.plot(x + dx * np.sign(lamp), y, color=clip(wood * f + (0.08 if f > 1.2 else 0)), lw=lw, transform=tr, solid_capstyle="round")

# the straw: a dark mass, then three layers of stalks lighter to the lit side
ax.fill(body[:, 0], body[:, 1], color=straw * 0.42, lw=0, transform=tr)
for n, f in ((150, 0.62), (150, 0.86), (110, 1.08)):
    u = np.random.uniform(-1, 1, n) * (1 if f < 1 else 0.93)
    end = -4.35 + np.random.uniform(-0.2, 0.5, n) + (0 if flat else 0.45 * u * u)
    px = half(t)[None, :] * u[:, None] + np.random.uniform(-0.16, 0.16, (n, 1)) * t ** 3
    py = -0.85 + (end[:, None] + 0.85) * t
    tone = f * (1 + 0.24 * u * lamp / 1.4) * np.random.uniform(0.86, 1.12, n)
    ax.add_collection(LineCollection(np.stack([px, py], -1), colors=clip(straw * tone[:, None]), linewidths=np.random.uniform(1, 2.3, n), transform=tr, zorder=2.5), autolim=False)
a = np.linspace(-1, 1, 24)
for k in range(7):                                         # wire round the neck
    yy, w = -0.72 - 0.09 * k, 0.33 + 0.012 * k * k
    ax.plot(a * w, yy - 0.07 * (1 - a * a), color="black", alpha=0.7, lw=6, transform=tr, zorder=3)
    ax.plot(a * w, yy - 0.07 * (1 - a * a) + 0.015, color=cord, lw=4, transform=tr, zorder=3)
for yy in random.choice([(-1.75, -2.3), (-1.8, -2.2, -2.6), (-1.9,)]):   # stitched seams
    w = half((-0.85 - yy) / 3.35) * 0.99
    curve = yy - 0.14 * (1 - a * a)
    ax.plot(a * w, curve - 0.07, color="black", alpha=0.35, lw=7, transform=tr, zorder=3)
    ax.plot(a * w, curve, color=cord, lw=5.5, transform=tr, zorder=3)
    ax.add_collection(LineCollection([[(p * w, q - 0.13), (p * w + 0.05, q + 0.13)] for p, q in zip(a[1:-1:2], curve[1:-1:2])], colors=cord, linewidths=2.2, transform=tr, zorder=3), autolim=False)

# the swept heap beside the straw: leaves, crumbs or dust
side, heap = random.choice([-1, 1]), random.choice([("#c9a227", "#a44a3f", "#d9772b"), ("#f2e6d0", "#8d99ae", "#6b705c"), ("#7d8f4e", "#b5622d", "#e0b050")])
leaves = [np.array((side * (wide + 1.0) + random.gauss(0, 0.5), -3.3 + random.gauss(0, 0.5))) + U(0.5, 1) * np.random.normal(0, 0.15, (4, 2)) for _ in range(random.choice([0, 25, 60]))]
ax.add_collection(PolyCollection(leaves, facecolors=[random.choice(heap) for _ in leaves] or "none", edgecolors=(0, 0, 0, 0.35), linewidths=0.8, transform=tr, zorder=2.2), autolim=False)
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
