# A big ribbed pumpkin in a field, on boards or before a fence; now and then with a carved, glowing face
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.axis("off")
hexes = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
top, low, hill, soil = [hexes(c) for c in random.choice([
    ("#8fc3e6", "#e6f2f4", "#7fa06a", "#6b4a2e"), ("#141a3a", "#3f4674", "#1c2440", "#171420"),
    ("#4a2c52", "#c98aa0", "#3d2a44", "#2c1c2a"), ("#c9d3da", "#eef1f2", "#93a096", "#5c4b3c"), ("#3b7f8c", "#cfe8dc", "#3c6652", "#4a3a26")])]
t = np.linspace(0, 1, 50)[:, None, None]
ax.imshow(np.broadcast_to(top * (1 - t) + low * t, (50, 2, 3)), extent=(-5, 5, -2, 5), aspect="auto", zorder=0)
if random.random() < 0.6:
    ax.add_patch(Circle((random.choice([-1, 1]) * random.uniform(2.9, 4), random.uniform(3, 4.1)), random.uniform(0.45, 0.8), color="#fff6cf"))
x = np.linspace(-5, 5, 80)
for k in range(2):
    y = -0.9 - 0.6 * k + random.uniform(0.3, 0.7) * np.sin(x * random.uniform(0.5, 0.9) + random.uniform(0, 6))
    ax.fill_between(x, -5, y, color=hill * (1.05 - 0.2 * k) + low * 0.15 * (1 - k) * (1 - hill), lw=0)
ax.fill_between(x, -5, -1.95, color=soil, lw=0)
if random.random() < 0.5:                                   # a fence
    wood = random.choice([np.array((0.5, 0.38, 0.27)), np.array((0.85, 0.83, 0.78))]) * (0.5 + 0.5 * low)
    for y in (-1.2, -0.4):
        ax.add_patch(Rectangle((-5, y), 10, 0.22, color=wood * 0.8))
    for px in np.arange(-4.8, 5, 1.1):
        ax.add_patch(Polygon([(px - 0.18, -2), (px - 0.18, 0), (px, 0.3), (px + 0.18, 0), (px + 0.18, -2)], fc=wood, ec=wood * 0.6))
skin = np.array(random.choice([(0.97, 0.5, 0.08), (0.98, 0.62, 0.16), (0.9, 0.38, 0.1), (0.96, 0.88, 0.7), (1.0, 0.55, 0.05)]))
for px in random.sample([-4.3, -3.2, 3.4, 4.4], random.randint(1, 3)):   # far pumpkins
    for s in (-0.28, 0.28, 0):
        ax.add_patch(Ellipse((px + s, -1.8), 0.62, 0.75, fc=skin * (0.7 - 0.4 * abs(s)), ec=skin * 0.4))
    ax.plot([px, px + 0.08], [-1.45, -1.2], color="#4a5a2a", lw=4)
for _ in range(70):                                         # clods and straw
    px, py = random.uniform(-5, 5), random.uniform(-4.9, -2.1)
    ax.plot([px, px + random.uniform(-0.4, 0.4)], [py, py + random.uniform(-0.06, 0.1)], color=np.clip(soil * random.choice([0.7, 1.35, 1.8]), 0, 1), lw=random.uniform(1, 4), solid_capstyle="round")
cx, w, h = random.uniform(-0.3, 0.3), random.uniform(3.1, 3.8), random.uniform(2.2, 3.0)
cy, lamp, n = -3.4 + h, random.choice([-1, 1]), random.choice([7, 9, 11])
green = np.array(random.choice([(0.35, 0.5, 0.2), (0.45, 0.4, 0.2), (0.25, 0.42, 0.22)]))
for k in range(6):
    ax.add_patch(Ellipse((cx - lamp * 0.7, -3.35), 2.3 * w - 0.25 * k, 1.3 - 0.16 * k, color="black", alpha=0.12, lw=0, zorder=3))
# ribs from the far sides to the middle, each rounded by lighter ellipses
for u in sorted(np.linspace(-1, 1, n), key=lambda v: -abs(v)):
    px, rw = cx + u * w * 0.74, w * (0.42 - 0.2 * abs(u))
    tone = 0.62 + 0.3 * (1 - abs(u)) + 0.2 * lamp * u
    tall = h * (1 - 0.22 * u * u)
    for k in range(11):
        f = k / 10
        fc = np.clip(skin * (tone + 0.26 * f - 0.12) + 0.1 * max(f - 0.7, 0) * (1 + lamp * u), 0, 1)
        ax.add_patch(Ellipse((px + lamp * 0.14 * rw * f, cy + 0.2 * h * f), 2 * rw * (1 - 0.8 * f), 2 * tall * (1 - 0.4 * f), fc=fc, ec=skin * 0.42 if k == 0 else "none", lw=1.6, zorder=4))
for k in range(3):
    ax.add_patch(Ellipse((cx + lamp * w * 0.3, cy + h * 0.45), 0.5 - 0.14 * k, 1.3 - 0.3 * k, angle=lamp * 12, color="white", alpha=0.14, lw=0, zorder=5))
face = random.random() < 0.3
if face:                                                    # eyes, nose and a toothed mouth, glowing
    parts = [np.array([(s * 1.75, 0.2), (s * 0.65, 0.25), (s * 1.15, 1.15)]) for s in (-1, 1)] + [np.array([(-0.3, -0.25), (0.3, -0.25), (0, 0.3)])]
    parts.append(np.array([(-2.1, -0.35), (-1.2, -0.8), (-0.9, -0.5), (-0.5, -0.95), (0.5, -0.95), (0.9, -0.5), (1.2, -0.8), (2.1, -0.35), (1.3, -1.3), (0.4, -1.55), (0.2, -1.25), (-0.3, -1.55), (-1.3, -1.3)]))
    for q in parts:
        q = q * (w / 3.6, h / 2.6) + (cx, cy - 0.1)
        ax.add_patch(Polygon(q, fc="#ffd84a", ec="#5a2205", lw=4, zorder=6))
        ax.add_patch(Polygon(q * 0.6 + q.mean(0) * 0.4, fc="#fff4b0", lw=0, zorder=6))
else:
    for _ in range(random.choice([0, 12, 30])):             # warts and freckles
        a, r = random.uniform(0, 6.28), random.uniform(0, 0.85) ** 0.5
        ax.add_patch(Circle((cx + w * r * np.cos(a), cy + h * 0.9 * r * np.sin(a)), random.uniform(0.03, 0.08), fc=np.clip(skin * 1.1, 0, 1), ec=skin * 0.55, zorder=5))
ax.add_patch(Ellipse((cx, cy + h * 0.93), 1.7, 0.42, color=skin * 0.45, zorder=6))
s = np.linspace(0, 1, 24)
lean = random.uniform(-0.9, 0.9)
sx, sy = cx + lean * s ** 2, cy + h * 0.9 + 1.2 * s
wd = 0.2 + 0.4 * (1 - s) ** 3 + 0.1 * (s > 0.88)
ax.add_patch(Polygon(np.r_[np.c_[sx - wd, sy], np.c_[sx + wd, sy][::-1]], fc=green, ec=green * 0.4, lw=2, zorder=7))
for q, c in ((-0.65, 0.65), (-0.2, 1.3), (0.2, 0.65), (0.6, 1.35)):
    ax.plot(sx + q * lamp * wd, sy, color=np.clip(green * c, 0, 1), lw=2, zorder=7)
ax.add_patch(Ellipse((sx[-1], sy[-1]), 0.6, 0.18, fc=np.clip(green * 1.5, 0, 1), ec=green * 0.4, zorder=8))
if random.random() < 0.8:                                   # a vine with a lobed leaf
    side = random.choice([-1, 1])
    q = np.linspace(0, 1, 80)
    ax.plot(cx + side * (0.3 + 2.8 * q) + 0.3 * q * np.cos(18 * q), cy + h * 0.97 + 0.4 * np.sin(3 * q) + 0.3 * q * np.sin(18 * q), color=green * 0.8, lw=3, zorder=6)
    lx, ly = cx + side * 1.7, cy + h * 0.95
    a = np.linspace(0, 2 * np.pi, 80)
    r = 1.05 * (1 + 0.2 * np.cos(5 * a) + 0.03 * np.cos(25 * a))
    ax.fill(lx + r * np.cos(a) - lamp * 0.12, ly + 0.62 * r * np.sin(a) - 0.18, color="black", alpha=0.25, lw=0, zorder=6)
    ax.fill(lx + r * np.cos(a), ly + 0.62 * r * np.sin(a), fc=np.clip(green * 1.3, 0, 1), ec=green * 0.5, lw=2, zorder=7)
    for b in np.linspace(0, 2 * np.pi, 5, endpoint=False):
        ax.plot([lx, lx + 0.95 * np.cos(b)], [ly, ly + 0.58 * np.sin(b)], color=green * 0.65, lw=1.6, zorder=7)
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
