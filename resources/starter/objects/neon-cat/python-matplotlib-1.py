import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")

main, second = random.sample(["#ff3fa4", "#27e1ff", "#7dff5a", "#ffb02e", "#b57bff", "#ff5050", "#fff06a"], 2)
night = random.choice(["#0b0a1c", "#1a0f2e", "#08222a", "#3b3350", "#5a6478", "#2b0d16", "#7a6a70"])
r = random.uniform(0.86, 1.08)
x0, y0 = random.uniform(-0.35, 0.35), random.uniform(-0.35, 0.25)
wide = random.uniform(0.92, 1.12)
lit = random.uniform(0.8, 1.25)
fig.patch.set_facecolor(night)

# light that falls on the wall behind the sign
g = np.linspace(-5, 5, 160)
X, Y = np.meshgrid(g, g)
fall = np.exp(-((X - x0) ** 2 + (Y - y0) ** 2) / random.uniform(6, 16)) * 0.55 * lit
halo = np.zeros((160, 160, 4)); halo[..., :3] = to_rgb(main); halo[..., 3] = np.clip(fall, 0, 0.7)
ax.imshow(halo, extent=(-5, 5, -5, 5), origin="lower", zorder=1)
wall = random.choice(["slats", "panel", "dots", "none"])
if wall == "slats":
    for y in np.arange(-5, 5, random.uniform(0.5, 1.1)):
        ax.axhline(y, color="black", lw=3, alpha=0.35, zorder=2)
elif wall == "panel":
    ax.add_patch(FancyBboxPatch((x0 - 3.9, y0 - 3.7), 7.8, 7.8, boxstyle="round,pad=0.3,rounding_size=0.8", fc="black", ec="#777788", lw=2, alpha=0.45, zorder=2))
elif wall == "dots":
    ax.scatter(*np.random.uniform(-5, 5, (2, 260)), s=np.random.uniform(1, 8, 260), color="white", alpha=0.4, lw=0, zorder=2)


def tube(xs, ys, colour, lw=4.2):
    """Four wide, faint strokes make the glow; a pale one is the gas."""
    xs, ys = x0 + r * wide * np.asarray(xs), y0 + r * np.asarray(ys)
    for width, alpha in ((26, 0.06 * lit), (19, 0.09 * lit), (13, 0.16 * lit), (8, 0.4)):
        ax.plot(xs, ys, color=colour, lw=width, alpha=min(1, alpha), solid_capstyle="round", zorder=4)
    ax.plot(xs, ys, color=colour, lw=lw + 1.4, solid_capstyle="round", zorder=5)
    ax.plot(xs, ys, color="white", lw=lw * 0.45, alpha=0.85, solid_capstyle="round", zorder=6)


def bend(points, n=40):
    """A curve through the points of a quadratic spline."""
    p = np.array(points, float)
    t = np.linspace(0, len(p) - 2.0001, n * (len(p) - 2))
    i, f = t.astype(int), (t % 1)[:, None]
    mid = (p[:-1] + p[1:]) / 2
    a, b = mid[i], mid[np.minimum(i + 1, len(mid) - 1)]
    c = p[i + 1]
    q = (1 - f) ** 2 * a + 2 * f * (1 - f) * c + f ** 2 * b
    return q[:, 0], q[:, 1]


up = random.uniform(2.9, 3.5)
tube(*bend([(0, 1.95), (-0.9, 1.95), (-1.5, 1.85), (-2.3, up), (-2.65, up + 0.1), (-2.75, 1.6), (-3.0, 0.2), (-2.7, -1.6), (-1.4, -2.5), (0.0, -2.55), (0.8, -2.55)]), main)
tube(*bend([(0, 1.95), (0.9, 1.95), (1.5, 1.85), (2.3, up), (2.65, up + 0.1), (2.75, 1.6), (3.0, 0.2), (2.7, -1.6), (1.4, -2.5), (0.0, -2.55), (-0.8, -2.55)]), main)
for s in (-1, 1):
    tube([s * 1.75, s * 2.25, s * 2.35], [1.95, 2.6, 1.5], second, 3)
    for k in (-0.45, 0, 0.45):
        tube([s * 1.5, s * 3.9], [-0.85 + 0.35 * k, -0.75 + 1.25 * k], second, 2.6)
t = np.linspace(0, 2 * np.pi, 50)
mood = random.choice(["open", "wink", "happy"])
for s in (-1, 1):
    if mood == "happy" or (mood == "wink" and s == 1):
        tube(s * 1.25 + 0.65 * np.cos(t[:26]), 0.25 + 0.45 * np.sin(t[:26]), second)
    else:
        tube(s * 1.25 + 0.68 * np.cos(t), 0.4 + 0.52 * np.sin(t), second)
        tube([s * 1.25, s * 1.25], [0.15, 0.65], main)
tube([-0.35, 0.35, 0, -0.35], [-0.5, -0.5, -0.88, -0.5], second)
for s in (-1, 1):
    tube(s * 0.48 + 0.48 * np.cos(t[25:]), -1.15 + 0.5 * np.sin(t[25:]), main)
tube([0, 0], [-0.88, -1.15], main)
if random.random() < 0.6:                             # two paws on the edge of a bar
    tube([-3.9, 3.9], [-3.35, -3.35], second)
    for s in (-1, 1):
        tube(s * 1.7 + 0.62 * np.cos(t[:26]), -3.05 + 0.5 * np.sin(t[:26]), main)
for s in (-0.7, 0.7):                                 # the wires up to the mains
    ax.plot([x0 + s, x0 + 1.3 * s], [y0 + 1.95 * r, 5], color="black", lw=2, alpha=0.7, zorder=3)
