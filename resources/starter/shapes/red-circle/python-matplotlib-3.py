# A red circle made of some material (watercolour, lacquer, crayon, felt ...)
# lying on some surface (paper, planks, tiles, cloth ...). Painted pixel by pixel.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import hsv_to_rgb

N = 420
y, x = np.mgrid[0:1:N * 1j, 0:1:N * 1j]


def noise(cells_x, cells_y=None):
    """Smooth random field between 0 and 1."""
    cells_y = cells_y or cells_x
    grid = np.random.rand(cells_y + 2, cells_x + 2)
    u, v = x * cells_x, y * cells_y
    i, j = u.astype(int), v.astype(int)
    fu, fv = u - i, v - j
    fu, fv = fu * fu * (3 - 2 * fu), fv * fv * (3 - 2 * fv)
    top = grid[j, i] * (1 - fu) + grid[j, i + 1] * fu
    low = grid[j + 1, i] * (1 - fu) + grid[j + 1, i + 1] * fu
    return top * (1 - fv) + low * fv


def tone(hue, sat, value):
    """A picture in one hue from a field of values."""
    full = np.ones_like(x)
    return hsv_to_rgb(np.dstack([full * (hue % 1), full * np.clip(sat, 0, 1), np.clip(value, 0, 1)]))


# --- the surface underneath
surface = random.choice(["paper", "planks", "tiles", "cloth", "wash", "wall"])
hue = random.choice([0.1, 0.13, 0.3, 0.42, 0.55, 0.6, 0.72])
if surface == "paper":
    img = tone(hue, random.uniform(0.03, 0.2), 0.95 - 0.10 * noise(90) - 0.08 * noise(5))
elif surface == "planks":
    count = random.randint(4, 8)
    gap = np.minimum(1, np.abs((y * count) % 1 - 0.5) * -60 + 30)
    grain = 0.5 * noise(4, 70) + 0.5 * noise(9, 160)
    shade = np.random.rand(count + 1)[(y * count).astype(int)]
    img = tone(random.uniform(0.07, 0.1), 0.5, (random.uniform(0.5, 0.85) + 0.1 * shade - 0.25 * grain) * np.clip(gap, 0.35, 1))
elif surface == "tiles":
    count = random.randint(3, 7)
    edge = np.maximum(np.abs((x * count) % 1 - 0.5), np.abs((y * count) % 1 - 0.5))
    img = tone(hue, 0.18, np.where(edge > 0.47, 0.62, 0.9 - 0.1 * noise(count)))
elif surface == "cloth":
    count = random.randint(30, 60)
    weave = np.sin(x * count * 6.28) * np.sin(y * count * 6.28)
    img = tone(hue, random.uniform(0.2, 0.5), random.uniform(0.45, 0.85) + 0.08 * weave - 0.15 * noise(4))
elif surface == "wash":
    a = random.uniform(0, 6.28)
    img = tone(hue + 0.1 * noise(3), 0.3, 0.85 + 0.12 * (np.cos(a) * (x - 0.5) + np.sin(a) * (y - 0.5)) - 0.1 * noise(6))
else:
    img = tone(hue, 0.15, random.uniform(0.3, 0.55) + 0.2 * noise(40) * noise(12))

# --- where the circle lies
r = random.uniform(0.16, 0.42)
cx, cy = (random.uniform(r + 0.05, 0.95 - r) for _ in range(2))
rough = random.choice([0, 0, 0.012]) * (noise(24) - 0.5)
dist = np.hypot(x - cx, y - cy) + rough
px = 1.5 / N

# soft shadow on the surface
sx, sy = random.uniform(-0.025, 0.025), random.uniform(0.01, 0.03)
far = np.hypot(x - cx - sx, y - cy - sy)
img = img * (1 - 0.45 * np.clip((r + 0.03 - far) / 0.05, 0, 1))[..., None]

# --- the red material
finish = random.choice(["watercolour", "lacquer", "crayon", "felt", "brush", "tin"])
value, sat = random.uniform(0.68, 0.92), random.uniform(0.8, 0.95)
if finish == "watercolour":
    value = value + 0.15 * noise(7) - 0.25 * np.clip((dist - r + 0.03) / 0.03, 0, 1)
    sat = sat - 0.3 * noise(5) * noise(11)
elif finish == "lacquer":
    band = ((x - cx) + (y - cy)) / r + random.uniform(-0.4, 0.6)
    shine = np.exp(-(band / 0.16) ** 4) + 0.7 * np.exp(-((band - 0.45) / 0.06) ** 4)
    value, sat = value + 0.1 * shine, sat - 0.32 * shine
elif finish == "crayon":
    t = random.uniform(0, 3.14)
    lines = np.sin((x * np.cos(t) + y * np.sin(t)) * random.uniform(150, 260) + 5 * noise(8))
    value, sat = value + 0.12 * lines, sat - 0.35 * (noise(120) > 0.72)
elif finish == "felt":
    value = value - 0.22 * noise(140) + 0.1 * noise(60, 20)
elif finish == "brush":
    value = value - 0.3 * noise(3, 90) + 0.15 * noise(5, 30)
else:
    spokes = np.arctan2(y - cy, x - cx)
    value = value - 0.12 + 0.16 * np.cos(2 * spokes + 1) + 0.05 * np.sin(dist * 700)
    value = np.where(np.abs(dist - 0.9 * r) < 0.012, value * 0.75, value)
disc = tone(random.choice([0.975, 0.985, 0.995, 0.005]), sat, value * np.ones_like(x))

cover = np.clip((r - dist) / px, 0, 1)[..., None]
img = img * (1 - cover) + disc * cover

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.imshow(np.clip(img, 0, 1), extent=(0, 1, 0, 1), interpolation="bilinear")
ax.axis("off")
plt.show()
