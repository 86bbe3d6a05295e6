# Palms around a pond among dunes, with a tent, camels or clay houses
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
ok = lambda c: np.clip(c, 0, 1)
top, low, sand, leaf = [rgb(c) for c in random.choice([
    ("#3f9fe0", "#e6f4fa", "#eec27c", "#4f9a3e"), ("#d9633f", "#ffdf9a", "#d68a58", "#3f6a34"), ("#3a3678", "#f0a09a", "#a8706c", "#3c5a44"),
    ("#f0bd6a", "#fff3d6", "#f4d293", "#5a9440"), ("#0c1434", "#46568c", "#6e6a86", "#3f7a6a")])]
t = np.linspace(0, 1, 60)[:, None, None]
ax.imshow(np.broadcast_to(top * (1 - t) + low * t, (60, 2, 3)), extent=(0, 10, 4.5, 10), aspect="auto", zorder=0)
lit = random.choice([-1, 1])                               # the side the light comes from
sun = (5 + lit * random.uniform(1.5, 4), random.uniform(7.6, 9.2))
for k in range(6):
    ax.add_patch(Circle(sun, 0.55 + 0.25 * k, color="#fff8d8", alpha=1 if k == 0 else 0.09, lw=0, zorder=0.1))
if top.sum() < 1:                                          # stars
    ax.scatter(np.random.uniform(0, 10, 60), np.random.uniform(6, 10, 60), s=np.random.uniform(1, 7, 60), color="white", lw=0, zorder=0.05)
# dunes: each a row of crests with a lit slope and a shaded slope behind a curved ridge
for k in range(4):
    y0, n = 5.6 - 0.75 * k, random.randint(2, 3)
    c = ok(sand + (low - sand) * (0.45 - 0.15 * k))
    ax.add_patch(Rectangle((0, 0), 10, y0, color=c, lw=0, zorder=k * 0.2 + 0.2))
    for px in np.sort(np.random.uniform(-0.5, 10.5, n)):
        h, w = random.uniform(0.6, 1.4) * (1 - 0.14 * k), random.uniform(2.2, 3.6)
        s = np.linspace(0, 1, 30)
        L = np.c_[px - w + w * s, y0 - 0.02 + h * s ** 1.7]
        R = np.c_[px + w * s, y0 - 0.02 + h * (1 - s) ** 1.7]
        ridge = np.c_[px + lit * -0.9 * s ** 1.5 * np.cos(3 * s), y0 + h - (h + 0.5) * s]
        ax.add_patch(Polygon(np.r_[L, R, [(px + w, y0 - 0.6), (px - w, y0 - 0.6)]], fc=c, lw=0, zorder=k * 0.2 + 0.2))
        dark = np.r_[ridge[::-1], R if lit < 0 else L[::-1]]
        ax.add_patch(Polygon(dark, fc=ok(c * 0.72), lw=0, zorder=k * 0.2 + 0.2))
for _ in range(46):                                        # ripples of the wind
    px, py = random.uniform(-1, 10), random.uniform(0, 3.2)
    q = np.linspace(0, random.uniform(0.8, 2), 20)
    ax.plot(px + q, py + 0.07 * np.sin(q * 4 + px), color=ok(sand * random.choice([0.8, 1.12])), lw=1.6, zorder=1)
cx, cy, w, hh = 5 + random.uniform(-0.5, 0.5), random.uniform(1.75, 2.05), random.uniform(3.3, 3.9), 0.95
# a wavy bank: grass, mud, water
a = np.linspace(0, 2 * np.pi, 120)
wob = 1 + 0.07 * np.sin(3 * a + random.uniform(0, 6)) + 0.04 * np.sin(5 * a + random.uniform(0, 6))
shore = lambda s: np.c_[cx + w * s * wob * np.cos(a), cy + hh * (s + 0.12 * (s > 1)) * wob * np.sin(a)]
for s, c in ((1.2, leaf * 0.85 + sand * 0.2), (1.12, leaf), (1.05, sand * 0.6)):
    ax.add_patch(Polygon(shore(s), fc=ok(c), lw=0, zorder=2))
blue = top * 0.5 + np.array((0.02, 0.27, 0.33))
water = Polygon(shore(1.0), fc=ok(blue), lw=0, zorder=2)
ax.add_patch(water)
for k in range(8):                                         # brighter towards the far shore
    e = Ellipse((cx, cy + hh * 0.75), 2 * w * (1 - 0.08 * k), 1.2 - 0.13 * k, color=low, alpha=0.1, lw=0, zorder=2)
    ax.add_patch(e)
    e.set_clip_path(water)


def palm(px, py, tall, lean, angles, mirror):
    f = -0.55 if mirror else 1
    al, z = (0.38, 2.5) if mirror else (1, 5 - py * 0.1)
    place = lambda p: np.c_[p[:, 0], py + f * (p[:, 1] - py)]
    s = np.linspace(0, 1, 26)
    mid, wd = np.c_[px + lean * s ** 1.8, py + tall * s], 0.2 - 0.1 * s + 0.1 * (1 - s) ** 8
    parts = []
    for shift, c in ((1, "#5f3d24"), (0.25, "#9a6c42")):
        left, right = mid - np.c_[wd * (1 if lit < 0 else shift), 0 * s], mid + np.c_[wd * (shift if lit < 0 else 1), 0 * s]
        parts.append(Polygon(place(np.r_[left, right[::-1]]), fc=c, alpha=al, lw=0, zorder=z))
    rings = np.stack([place(mid - np.c_[wd, 0 * s]), place(mid + np.c_[wd, 0 * s - 0.05])], 1)
    parts.append(LineCollection(rings[1:-1], colors="#4a2e1a", linewidths=1.2, alpha=al, zorder=z))
    tip = mid[-1]
    for b in angles:
        l, q = tall * 0.45, np.linspace(0, 1, 15)
        rib = np.c_[tip[0] + l * q * np.cos(b), tip[1] + l * q * np.sin(b) * 0.7 + l * (0.45 * q - 0.9 * q * q)]
        hang = np.c_[0.12 * l * np.cos(b) * np.ones(15), -0.3 * l * np.sin(np.pi * (0.08 + 0.88 * q))]
        up = np.c_[0.2 * l * np.cos(b) * np.ones(15), 0.12 * l * (1 - q)]
        green = ok(leaf * (0.6 + 0.45 * random.random() + 0.15 * lit * np.cos(b)))
        for d in (hang, up):
            parts.append(LineCollection(np.stack([place(rib), place(rib + d)], 1), colors=[green], linewidths=2.6 * tall / 4, alpha=al, zorder=z + 0.1))
        parts.append(LineCollection([place(rib)], colors=[ok(green * 1.35)], linewidths=1.5, alpha=al, zorder=z + 0.1))
    for part in parts:
        ax.add_artist(part)
        if mirror:
            part.set_clip_path(water)
    if not mirror:
        for d in (-0.16, 0.03, 0.18):
            ax.add_patch(Circle((tip[0] + d, tip[1] - 0.17), 0.12, fc="#7a431c", ec="#43240e", zorder=z + 0.2))
        ax.add_patch(Ellipse((px - lit * 0.5, py - 0.02), 1.4, 0.2, color="black", alpha=0.25, lw=0, zorder=z - 0.1))


spots = [(-1.02, 0.35), (-0.6, 1.05), (0.98, 0.3), (0.68, 1.0), (-0.25, 1.2), (0.3, 1.2)]
for u, v in sorted(random.sample(spots, random.randint(3, 5)), key=lambda q: -q[1]):
    tall, lean = random.uniform(3.2, 4.6), random.uniform(0.1, 1.0) * (-1 if u < 0 else 1) * random.choice([1, 1, -1]) * (0.4 if abs(u) > 0.9 else 1)
    angles = np.radians([205, 172, 140, 112, 84, 56, 28, 0, -25]) + np.random.uniform(-0.14, 0.14, 9)
    spot = (cx + u * w, cy + v * hh)
    palm(*spot, tall, lean, angles, True)
    palm(*spot, tall, lean, angles, False)
for _ in range(26):                                        # ripples of light
    b, r = random.uniform(0, 6.28), random.random() ** 0.5 * 0.8
    px, py = cx + w * r * np.cos(b), cy + hh * r * np.sin(b)
    ax.plot([px - 0.3, px + 0.3], [py, py], color="white", alpha=0.5, lw=1.5, zorder=2.8)
for _ in range(44):                                        # reeds and shrubs
    b = random.uniform(0, 2 * np.pi)
    px, py = cx + 1.1 * w * np.cos(b), cy + 1.18 * hh * np.sin(b)
    for d in (-0.24, -0.12, 0, 0.12, 0.24):
        ax.plot([px, px + d], [py, py + random.uniform(0.25, 0.6)], color=ok(leaf * random.uniform(0.65, 1.35)), lw=2, zorder=5.6 - py * 0.1)
extra, side = random.choice(["tent", "camels", "houses", "none"]), random.choice([-1, 1])
px, py = 5 + side * 3.6, 3.35
if extra == "tent":
    c = rgb(random.choice(["#c0392b", "#f0e4cc", "#2f6f8f"]))
    ax.add_patch(Ellipse((px - lit * 0.3, py), 2.9, 0.3, color="black", alpha=0.25, lw=0, zorder=1.5))
    for k in range(6):
        x0, x1 = px - 1.25 + 2.5 * k / 6, px - 1.25 + 2.5 * (k + 1) / 6
        ax.add_patch(Polygon([(x0, py), (x1, py), (px, py + 1.7)], fc=ok(c * (0.75 + 0.25 * (k % 2))), lw=0, zorder=1.6))
    ax.add_patch(Polygon([(px - 0.3, py), (px + 0.3, py), (px, py + 1.1)], fc="#2a1612", lw=0, zorder=1.7))
    ax.plot([px, px], [py + 1.6, py + 2.1], color="#4a2e1a", lw=2.5, zorder=1.6)
elif extra == "camels":
    for m in range(random.randint(1, 3)):
        qx, c, s = px - side * 1.1 * m, ok(sand * 0.42 + np.array((0.1, 0.04, 0.02))), side
        ax.add_patch(Ellipse((qx, py - 0.05), 1.5, 0.16, color="black", alpha=0.25, lw=0, zorder=1.5))
        for d in (-0.38, -0.22, 0.22, 0.38):
            ax.plot([qx + d, qx + d * 1.15], [py + 0.7, py], color=c, lw=3.2, zorder=1.6)
        back = [(-0.6, 0.7), (-0.5, 0.98), (-0.25, 1.05), (-0.05, 1.42), (0.12, 1.05), (0.42, 0.98), (0.66, 0.95), (0.84, 1.45), (0.95, 1.56), (1.2, 1.46), (1.2, 1.36), (0.98, 1.32), (0.84, 0.86), (0.55, 0.66), (0, 0.6)]
        ax.add_patch(Polygon([(qx + s * u, py + v) for u, v in back], fc=c, lw=0, zorder=1.6))
        ax.add_patch(Polygon([(qx + s * u, py + v) for u, v in ((-0.28, 1.1), (0.14, 1.1), (0.1, 0.72), (-0.26, 0.72))], fc=random.choice(["#c0392b", "#2f6f8f", "#d9a130"]), lw=0, zorder=1.65))
elif extra == "houses":
    for m in range(3):
        qx, h = px + (m - 1) * 0.95, random.uniform(0.8, 1.5)
        ax.add_patch(Rectangle((qx - 0.5, py), 1.0, h, fc=ok(sand * 1.12), ec=sand * 0.6, zorder=1.5))
        ax.add_patch(Rectangle((qx - lit * 0.5, py), lit * 0.3, h, fc=ok(sand * 0.75), lw=0, zorder=1.5))
        ax.add_patch(Rectangle((qx - 0.12, py), 0.26, 0.45, fc="#3a2418", lw=0, zorder=1.6))
        if random.random() < 0.5:
            ax.add_patch(Circle((qx, py + h), 0.4, fc=ok(sand * 1.2), ec=sand * 0.6, zorder=1.45))
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
