import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse
from matplotlib.colors import LinearSegmentedColormap, to_rgb

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.axis("off")


def gradient(colours, y0, y1, z):
    cmap = LinearSegmentedColormap.from_list("g", colours)
    ax.imshow(np.linspace(0, 1, 200)[:, None], extent=(0, 100, y0, y1), cmap=cmap, origin="lower", aspect="auto", zorder=z)


def mix(a, b, t):
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)


def ridge(height, rough, peaks):
    """A jagged mountain line: tent-shaped peaks plus midpoint noise."""
    x = np.linspace(0, 100, 160)
    y = np.zeros_like(x)
    for _ in range(peaks):
        c, w, h = random.uniform(-5, 105), random.uniform(14, 32), height * random.uniform(0.5, 1)
        y = np.maximum(y, h * (1 - np.abs(x - c) / w))
    for k in (5, 11, 23, 47):
        knots = np.random.uniform(-1, 1, k)
        y += rough * height * 2.2 / k * np.interp(x, np.linspace(0, 100, k), knots)
    return x, np.maximum(y, height * 0.05)


# palette: sky from the horizon upwards, dark rock, snow in evening light
sky, rock, snow = random.choice([
    (["#ffcf80", "#e8735f", "#8a4f8c", "#2f3268"], "#33284f", "#ffd9cf"),
    (["#ffe7a0", "#f7a072", "#b5567a", "#472d6b"], "#2c2145", "#ffe0d6"),
    (["#fff0b3", "#ffb25e", "#d9785c", "#4d5d8c"], "#2b3046", "#fff0dd"),
    (["#ffc2b0", "#f57f8a", "#9d4b94", "#2b2559"], "#2a1c46", "#ffd6e4"),
    (["#fde68a", "#f2a65a", "#6f8fa8", "#2c4a6e"], "#1f3142", "#fdeedd"),
])
horizon = random.uniform(32, 55)
sx, sr = random.uniform(15, 85), random.uniform(3.5, 7)
sy = horizon + random.uniform(2, 16)
gradient(sky, horizon, 100, 0)

# glow and sun
for r in np.linspace(36, sr, 22):
    ax.add_patch(Circle((sx, sy), r, color="#fff0b0", alpha=0.035, lw=0, zorder=1))
ax.add_patch(Circle((sx, sy), sr, color="#fff6cc", zorder=1))

# long flat evening clouds
for _ in range(random.randint(0, 9)):
    cx, cy, w = random.uniform(0, 100), random.uniform(horizon + 22, 97), random.uniform(10, 30)
    for _ in range(4):
        ax.add_patch(Ellipse((cx + random.uniform(-w, w) / 2, cy + random.uniform(-1, 1)), w, random.uniform(1, 3),
                             color=mix(sky[1], sky[2], random.random()), alpha=0.6, lw=0, zorder=2))

# lake: the sky upside down, darker
gradient([mix(c, rock, 0.35) for c in reversed(sky)], 0, horizon, 3)

# ridges from far to near, each with its reflection; the nearest high ones carry snow
layers = random.randint(2, 4)
tall = random.uniform(20, 42)
for i in range(layers):
    t = (i + 1) / layers
    colour = mix(sky[1], rock, 0.35 + 0.65 * t)
    x, y = ridge(tall * (1.0 - 0.55 * (i / layers)), 0.25, random.randint(2, 4))
    outline = list(zip(x, horizon + y))
    ax.add_patch(Polygon([(0, horizon)] + outline + [(100, horizon)], color=colour, lw=0, zorder=4 + i))
    ax.add_patch(Polygon([(0, horizon)] + list(zip(x, horizon - 0.8 * y)) + [(100, horizon)],
                         color=colour, alpha=0.45, lw=0, zorder=4 + i))
    if i <= layers // 2:
        line = tall * random.uniform(0.45, 0.6) * (1 - 0.4 * i / layers)
        low = np.minimum(y, line + 2.2 * np.abs(np.sin(x * 1.1)) + np.random.uniform(0, 1.5, x.size))
        ax.fill_between(x, horizon + low, horizon + y, color=mix(colour, snow, 0.8), lw=0, zorder=4 + i)

# sun path and ripples
for y in np.linspace(horizon - 1, 2, 16):
    w = random.uniform(3, 9) * (0.8 + 0.5 * (horizon - y) / horizon)
    ax.plot([sx - w / 2, sx + w / 2], [y, y], color="#fff0b8", lw=2, alpha=0.75, solid_capstyle="round", zorder=9)
for _ in range(70):
    x, y = random.uniform(0, 100), random.uniform(0, horizon - 1)
    ax.plot([x, x + random.uniform(2, 9)], [y, y], color=sky[0], lw=0.8, alpha=0.25, zorder=9)

# near shore with pines on one side
side = random.choice([-1, 1])
edge = 0 if side > 0 else 100
ax.add_patch(Ellipse((edge, -2), random.uniform(70, 120), random.uniform(14, 26), color=mix(rock, "#000000", 0.5), zorder=10))
for _ in range(random.randint(2, 8)):
    px, py, h = edge + side * random.uniform(0, 30), random.uniform(2, 7), random.uniform(14, 42)
    for k in range(6):
        w, b = h * 0.24 * (1 - k / 7), py + h * k / 7
        ax.add_patch(Polygon([(px - w, b), (px, b + h * 0.3), (px + w, b)], color=mix(rock, "#000000", 0.55), lw=0, zorder=11))
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
