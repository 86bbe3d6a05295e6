# Overlapping translucent circles as light filters, watercolour, glass discs or
# spots of light. Colours are truly mixed, pixel by pixel: pigments multiply,
# lights add up. Arrangement, number, sizes and palette vary.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb, hsv_to_rgb

N = 420
Y, X = np.mgrid[1:-1:N * 1j, -1:1:N * 1j]


def noise(cells):
    """Smooth random field between 0 and 1."""
    grid = np.random.rand(cells + 2, cells + 2)
    u, v = (X + 1) / 2 * cells, (Y + 1) / 2 * cells
    i, j = np.minimum(u.astype(int), cells), np.minimum(v.astype(int), cells)
    fu, fv = u - i, v - j
    fu, fv = fu * fu * (3 - 2 * fu), fv * fv * (3 - 2 * fv)
    return ((grid[j, i] * (1 - fu) + grid[j, i + 1] * fu) * (1 - fv)
            + (grid[j + 1, i] * (1 - fu) + grid[j + 1, i + 1] * fu) * fv)


kind = random.choice(["watercolour", "watercolour", "glass", "light", "film"])

# --- ground: paper, or a dark wall for spots of light
if kind == "light":
    ground = np.array(to_rgb(random.choice(["#0d0f18", "#15121f", "#101a1a", "#1c1512"])))
    img = ground * (0.8 + 0.3 * noise(30) + 0.3 * noise(5))[..., None]
else:
    ground = np.array(to_rgb(random.choice(["#fffdf7", "#f6efe0", "#eef3f6", "#fbeef0", "#eef5e9", "#e9e4da"])))
    img = ground * (1 - 0.04 * np.random.rand(N, N) - 0.05 * noise(60) - 0.04 * noise(4))[..., None]

# --- colours: neighbours, a full circle of hues, or two opposite hues
hue, spread = random.random(), random.choice([0.12, 0.3, 1.0, 0.5])
count = random.randint(4, 13)
strength = random.uniform(0.45, 0.85)


def pick(k):
    h = hue + (spread * k / count if spread != 0.5 else 0.5 * (k % 2) + 0.05 * random.random())
    return np.array(hsv_to_rgb((h % 1, strength if kind != "light" else strength + 0.1, 0.95)))


# --- where the circles lie: every arrangement keeps neighbours overlapping
layout = random.choice(["cluster", "ring", "row", "flower", "chain", "sizes"])
if layout == "row":
    count = random.randint(3, 5)
turn = random.uniform(0, 2 * np.pi)
discs = []
for k in range(count):
    a = turn + 2 * np.pi * k / count
    if layout == "cluster":
        r = random.uniform(0.22, 0.48)
        x, y = np.random.normal(0, 0.3, 2).clip(-0.6, 0.6)
    elif layout == "ring":
        r = 0.56 * np.pi / count * random.uniform(1.35, 1.7)
        x, y = 0.56 * np.cos(a), 0.56 * np.sin(a)
        r = min(r, 0.42)
    elif layout == "row":
        s = (k - (count - 1) / 2) / count * 1.5
        r = 1.5 / count * random.uniform(0.75, 0.95)
        x, y = s * np.cos(turn), s * np.sin(turn)
    elif layout == "flower":
        r = 0.42
        x, y = 0.4 * np.cos(a), 0.4 * np.sin(a)
    elif layout == "chain":
        r = random.uniform(0.2, 0.32)
        s = k / (count - 1) * 2 - 1
        x, y = 0.68 * s, 0.45 * np.sin(3.2 * s + turn)
    else:
        r = 0.75 * (1 - k / count) + 0.08
        x, y = (0.85 - r) * np.cos(turn + 0.25 * k), (0.85 - r) * np.sin(turn + 0.25 * k)
    discs.append((x, y, r, pick(k)))

soft = 2.2 / N
if kind in ("glass", "film"):                      # coloured shadows first
    for x, y, r, c in discs:
        d = np.hypot(X - x - 0.035, Y - y + 0.05)
        s = np.clip((r - d) / 0.05 + 0.5, 0, 1)[..., None] * 0.22
        img = img * (1 - s) + img * (0.35 + 0.5 * c) * s

for x, y, r, c in discs:
    d = np.hypot(X - x, Y - y)
    if kind == "watercolour":                      # uneven wash, dark dried edge, granules
        d = d + 0.03 * (noise(9) - 0.5) + 0.008 * (noise(45) - 0.5)
        inside = np.clip((r - d) / soft, 0, 1)
        wash = 0.45 + 0.45 * noise(4) + 0.12 * np.random.rand(N, N)
        wash = wash + 0.5 * np.exp(-((r - d) / 0.012) ** 2)
        img = img * (1 - (inside * np.clip(wash, 0, 1.1))[..., None] * (1 - c))
    elif kind == "glass":                          # denser rim, cut edge, bright arc
        inside = np.clip((r - d) / soft, 0, 1)
        dense = 0.5 + 0.4 * (d / r) ** 6
        img = img * (1 - (inside * dense)[..., None] * (1 - c))
        edge = np.exp(-((d - r + 0.02) / 0.006) ** 2)
        facing = np.clip(np.cos(np.arctan2(Y - y, X - x) - 2.3), 0, 1) ** 6
        img = img + (edge * (0.18 + 0.8 * facing))[..., None] * (1 - img)
    elif kind == "light":                          # lights add up
        inside = np.clip((r - d) / (soft * 6), 0, 1)
        img = img + (inside * (0.42 + 0.12 * noise(6)))[..., None] * c * (0.8 + 0.4 * noise(60))[..., None]
    else:                                          # thin film with a crisp line
        inside = np.clip((r - d) / soft, 0, 1)
        img = img * (1 - 0.75 * inside[..., None] * (1 - c))
        img = img * (1 - 0.35 * np.exp(-((d - r + 0.004) / 0.004) ** 2))[..., None]

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.imshow(np.clip(img, 0, 1), interpolation="bilinear")
ax.axis("off")
plt.show()
