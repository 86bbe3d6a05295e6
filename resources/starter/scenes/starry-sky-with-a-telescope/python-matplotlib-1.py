import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon
from matplotlib.transforms import Affine2D

dice = np.random.default_rng()
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
zenith, middle, horizon, earth = [
    ("#05071a", "#14204f", "#31508c", "#060912"), ("#150a33", "#53307f", "#e08a6e", "#140a1c"), ("#02141c", "#0b4a53", "#4fb58e", "#03110f"),
    ("#1c2f6e", "#5f7ec7", "#f7cfa0", "#1d2436"), ("#000000", "#0a0a14", "#23233a", "#15151f"), ("#3a2a78", "#a05aa8", "#ffc3a1", "#2a1838"),
    ("#2f6fa8", "#7fb6d8", "#fdeccb", "#2e4a3c"),
][dice.integers(7)]
tube, trim = [("#f4f4f0", "#2a2d34"), ("#c1272d", "#f1e9d8"), ("#2f6db5", "#e8edf2"), ("#d8a13a", "#5b3716"), ("#23262e", "#c9a24a"), ("#3f8f6b", "#eef2e6")][dice.integers(6)]

def tint(c, t, other="#ffffff"):
    return tuple((1 - t) * np.array(to_rgb(c)) + t * np.array(to_rgb(other)))

# the sky: a gradient, a milky way of dust and faint stars, bright stars with glow
ramp = LinearSegmentedColormap.from_list("sky", [horizon, middle, zenith, zenith])
ax.imshow(np.linspace(0, 1, 200)[:, None], cmap=ramp, extent=(0, 10, 1.5, 10), origin="lower", aspect="auto", zorder=0)
if dice.random() < 0.75:
    lean = dice.uniform(0.7, 2.4)
    u = dice.uniform(-8, 8, 1300)
    v = dice.normal(0, 0.85, 1300) * (1 + 0.3 * np.sin(u))
    bx, by = 5 + dice.uniform(-2, 2) + u * np.cos(lean) - v * np.sin(lean), 6 + u * np.sin(lean) + v * np.cos(lean)
    ax.scatter(bx[:110], by[:110], s=2600, c=[tint(middle, 0.4)], alpha=0.045, lw=0, zorder=0.2)
    ax.scatter(bx, by, s=dice.exponential(0.9, 1300), c="white", alpha=0.55, lw=0, zorder=0.3)
n = int(dice.integers(180, 520))
sx, sy = dice.uniform(0, 10, n), dice.uniform(2.5, 10, n)
size = dice.pareto(1.7, n).clip(0.1, 14) * 4
hue = np.array([to_rgb(c) for c in ("#ffffff", "#ffe9c4", "#cfe0ff", "#ffd0b5")])[dice.integers(0, 4, n)]
ax.scatter(sx, sy, s=size * 7, c=hue, alpha=0.09, lw=0, zorder=0.3)
ax.scatter(sx, sy, s=size, c=hue, lw=0, zorder=0.4)
for k in np.argsort(size)[-7:]:
    r = 0.09 * np.sqrt(size[k])
    ax.plot([sx[k] - r, sx[k] + r, np.nan, sx[k], sx[k]], [sy[k], sy[k], np.nan, sy[k] - r, sy[k] + r], color=hue[k], lw=0.9, zorder=0.4)
for _ in range(dice.integers(0, 3)):            # shooting stars
    x, y, l = dice.uniform(1, 8), dice.uniform(5.5, 9.5), dice.uniform(0.8, 2)
    for k in range(10):
        ax.plot([x + l * k / 10, x + l * (k + 1) / 10], [y - 0.45 * l * k / 10, y - 0.45 * l * (k + 1) / 10], color="white", lw=0.3 + 0.22 * k, alpha=0.1 + 0.08 * k, zorder=0.5)

flip, tilt, scale = dice.random() < 0.5, dice.uniform(32, 58), dice.uniform(0.92, 1.12)
pivot = np.array([dice.uniform(3.9, 4.6), dice.uniform(3.9, 4.4)])
goal = pivot + 6.2 * np.array([np.cos(np.radians(tilt)), np.sin(np.radians(tilt))])
what = dice.integers(4)                          # what it may be looking at
if what < 3:
    goal = np.clip(goal, 1.2, 8.9)
    for r in np.linspace(1.5, 0.7, 8): ax.add_patch(Circle(goal, r, color="#fff3cf", alpha=0.04, zorder=0.6))
    if what == 0:
        ax.add_patch(Circle(goal, 0.7, color="#f7efd2", zorder=0.7))
        for q in dice.uniform(-0.42, 0.42, (7, 2)): ax.add_patch(Circle(goal + q, dice.uniform(0.05, 0.17), color="#d9ceaa", zorder=0.8))
    elif what == 1:
        a, b = np.linspace(-1.9, 1.9, 40), np.linspace(1.9, -1.9, 40)
        ax.add_patch(Polygon(goal + 0.7 * np.r_[np.c_[np.cos(a), np.sin(a)], np.c_[0.75 * np.cos(b) - 0.08, np.sin(b)]], color="#fbf3d5", zorder=0.7))
    else:
        ax.add_patch(Circle(goal, 0.45, color="#e9c184", zorder=0.8))
        ax.add_patch(Ellipse(goal, 2.0, 0.5, angle=22, fc="none", ec="#f3dcae", lw=4, zorder=0.75))
        ax.add_patch(Ellipse(goal + [0, 0.12], 0.82, 0.2, angle=22, color="#c99a5e", zorder=0.85))

# ground: hills or firs, then the meadow
x = np.linspace(0, 10, 120)
p = dice.uniform(0, 6, 3)
far = 2.1 + 0.55 * np.sin(0.8 * x + p[0]) + 0.2 * np.sin(2.3 * x + p[1])
ax.fill_between(x, 0, far, color=tint(horizon, 0.55, earth), lw=0, zorder=1)
if dice.random() < 0.5:
    for t in np.arange(0, 10, 0.28):
        h = dice.uniform(0.5, 1.5)
        ax.add_patch(Polygon([(t - 0.2, 1.5), (t, 1.7 + h), (t + 0.2, 1.5)], color=tint(earth, 0.1, horizon), zorder=1.1))
ground = 1.35 + 0.3 * np.sin(0.6 * x + p[2])
ax.fill_between(x, 0, ground, color=earth, lw=0, zorder=1.2)
gx, gy = dice.uniform(0, 10, 260), dice.uniform(0, 1.5, 260)
ax.plot(np.c_[gx, gx + dice.uniform(-0.08, 0.08, 260)].T, np.c_[gy, gy + dice.uniform(0.1, 0.3, 260)].T, color=tint(earth, 0.12), lw=1, zorder=1.3)

# tripod
foot = 0.75
ax.add_patch(Ellipse((pivot[0], foot - 0.05), 4.4 * scale, 0.4, color="black", alpha=0.45, zorder=1.4))
leg = tint(trim, 0.15, "#000000") if sum(to_rgb(trim)) > 1 else tint(trim, 0.25)
for dx, dy, z in ((0.25, 0.35, 1.5), (-1.75, 0, 1.6), (1.75, 0, 1.6)):
    a, b = pivot + [0.08 * np.sign(dx), -0.3], np.array([pivot[0] + dx * scale, foot + dy])
    m = 0.5 * (a + b)
    ax.plot(*zip(a, m), color=leg, lw=9 * scale, solid_capstyle="round", zorder=z)
    ax.plot(*zip(m, b), color=tint(leg, 0.25, "#8a8a8a"), lw=5.5 * scale, solid_capstyle="round", zorder=z)
    ax.plot(*zip(a + [0.05, 0], m + [0.05, 0]), color=tint(leg, 0.35), lw=1.5, zorder=z)
ax.plot([pivot[0] - 0.8 * scale, pivot[0] + 0.8 * scale], [2.2, 2.2], color=leg, lw=4, zorder=1.55)

# the tube, drawn lying at the origin, then tilted onto its mount
place = Affine2D().scale(scale).rotate_deg(tilt).translate(*pivot) + ax.transData

def part(x0, x1, r0, r1, c, z):
    """A turned piece from x0 to x1 with a light upper side and a dark lower one."""
    for f, g, t, o in ((-1, 1, 0.35, "#000000"), (-0.6, 1, 0.0, "#000000"), (0.1, 0.85, 0.22, "#ffffff"), (0.42, 0.62, 0.6, "#ffffff")):
        ax.add_patch(Polygon([(x0, f * r0), (x1, f * r1), (x1, g * r1), (x0, g * r0)], color=tint(c, t, o), lw=0, transform=place, zorder=z))

part(-2.3, 2.7, 0.4, 0.44, tube, 3)
part(2.6, 3.6, 0.54, 0.56, trim, 3.1)
ax.add_patch(Ellipse((3.6, 0), 0.26, 1.12, color=tint("#9fc4e8", 0.2), transform=place, zorder=3.2))
for a in (-1.2, 0.9, 2.1): part(a, a + 0.22, 0.46, 0.47, trim, 3.15)
part(-2.75, -2.25, 0.3, 0.42, trim, 3.1)
part(-3.15, -2.7, 0.17, 0.17, tint(trim, 0.3, "#777777"), 3.05)
ax.add_patch(Polygon([(-3.4, -0.17), (-3.08, -0.17), (-3.0, 0.62), (-3.3, 0.62)], color=tint(trim, 0.2, "#555555"), transform=place, zorder=3.1))
ax.add_patch(Polygon([(-3.42, 0.6), (-2.9, 0.6), (-2.96, 0.95), (-3.36, 0.95)], color="#111318", transform=place, zorder=3.2))
ax.add_patch(Polygon([(-1.9, 0.62), (-0.1, 0.66), (-0.1, 0.9), (-1.9, 0.84)], color=tint(tube, 0.25, "#000000"), transform=place, zorder=3.2))
for a in (-1.5, -0.5): ax.add_patch(Polygon([(a, 0.35), (a + 0.14, 0.35), (a + 0.14, 0.7), (a, 0.7)], color=trim, transform=place, zorder=3.15))
ax.add_patch(Circle(pivot + [0, -0.15], 0.42 * scale, color=leg, zorder=3.4))
ax.add_patch(Circle(pivot + [0, -0.15], 0.2 * scale, color=tint(leg, 0.4), zorder=3.5))
ax.set_xlim((10, 0) if flip else (0, 10))
ax.set_ylim(0, 10)
