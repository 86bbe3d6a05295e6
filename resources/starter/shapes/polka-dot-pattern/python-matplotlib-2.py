# A polka-dot cloth that lies in folds: the dots bend with the cloth, threads,
# light and shade lie over them. Lattice, dot colours, folds and light vary.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb

N = 420
Y, X = np.mgrid[0:1:N * 1j, 0:1:N * 1j]

schemes = [
    ("#d62839", ["#ffffff"]), ("#14213d", ["#fca311", "#ffffff"]), ("#1c7c8c", ["#fff3da"]), ("#ffc8dd", ["#b5305f"]),
    ("#fdf6ec", ["#e63946", "#457b9d", "#f4a261", "#2a9d8f"]), ("#111111", ["#ffffff"]), ("#f5f5f5", ["#111111"]),
    ("#ffd23f", ["#3a2d91"]), ("#3b6e4c", ["#f3e9d2", "#f6bd60"]), ("#7b5ea7", ["#fbe7ff", "#c8f2ef"]),
    ("#8ecae6", ["#ffffff"]), ("#6b3a2a", ["#f2d0a4"]), ("#f7ede2", ["#84a59d", "#f28482"])]
ground, dots = random.choice(schemes)
ground = np.array(to_rgb(ground))
dots = np.array([to_rgb(c) for c in dots])

# --- folds: a few smooth ridges across the cloth; their slope moves the pattern
drape = random.choice(["flat", "folds", "folds", "waves", "crumpled"])
a = random.uniform(0, np.pi)
along = X * np.cos(a) + Y * np.sin(a)
if drape == "flat":
    height = 0.002 * np.sin(9 * along)
elif drape == "folds":
    bend = along + 0.05 * np.sin(6 * (Y * np.cos(a) - X * np.sin(a)) + random.random() * 6)
    k = random.uniform(9, 20)
    height = (0.13 / k) * (np.sin(k * bend + random.random() * 6) + 0.4 * np.sin(1.7 * k * bend + 1))
elif drape == "waves":
    height = 0.012 * np.sin(random.uniform(8, 16) * X + 3 * Y) + 0.012 * np.sin(random.uniform(8, 16) * Y - 2 * X)
else:
    height = sum(random.uniform(0.002, 0.006) * np.abs(np.sin(random.uniform(4, 14) * (X * np.cos(t) + Y * np.sin(t)) + t * 9))
                 for t in np.random.rand(8) * np.pi)
slope_y, slope_x = np.gradient(height, 1 / N)
u, v = X + slope_x * 0.035, Y + slope_y * 0.035

# --- staggered lattice, turned by some angle; every dot knows its row and column
turn = random.choice([0, 0, np.pi / 4, random.uniform(0, np.pi / 2)])
gap = random.uniform(0.08, 0.26)
p = (u * np.cos(turn) - v * np.sin(turn)) / gap + random.random() + 30
q = (u * np.sin(turn) + v * np.cos(turn)) / gap * 2 + random.random() + 60
radius = random.uniform(0.17, 0.31)

best = np.full((N, N), 9.0)
which = np.zeros((N, N), int)
for dr in (-1, 0, 1):                         # the nearest of three rows
    row = np.floor(q) + dr
    half = 0.5 * (row % 2)
    col = np.round(p - half)
    d = np.hypot(p - half - col, (q - row) / 2)
    nearer = d < best
    best = np.where(nearer, d, best)
    which = np.where(nearer, (row * 7 + col * 3).astype(int) % len(dots), which)

style = random.choice(["plain", "plain", "ringed", "bordered", "extra dots"])
soft = 1.6 / (N * gap)
cover = np.clip((radius - best) / soft, 0, 1)
if style == "ringed":
    cover = cover * np.clip(np.abs(best - radius * 0.72) / soft - 1.2, 0, 1)
img = ground * (1 - cover)[..., None] + dots[which] * cover[..., None]
if style == "bordered":
    edge = np.clip(1.8 - np.abs(best - radius) / soft / 1.5, 0, 1)
    img = img * (1 - 0.65 * edge)[..., None]
if style == "extra dots":                     # small ones between the large ones
    row = np.round(q)
    half = 0.5 * ((row + 1) % 2)
    d = np.hypot(p - half - np.round(p - half), (q - row) / 2)
    small = np.clip((radius * 0.3 - d) / soft, 0, 1)[..., None]
    img = img * (1 - small) + dots[-1] * small

# --- threads of the weave and light on the folds
threads = random.choice([110, 150, 0])
img = img * (1 + 0.05 * np.sin(2 * np.pi * threads * u) + 0.05 * np.sin(2 * np.pi * threads * v))[..., None]
b = random.uniform(0, 2 * np.pi)
light = slope_x * np.cos(b) + slope_y * np.sin(b)
img = img * (1 + 1.5 * np.minimum(light, 0) - 0.15 * np.clip(-height / (np.abs(height).max() + 1e-9), 0, 1))[..., None]
img = img + (0.9 * np.clip(light, 0, 1))[..., None] * (1 - img) * 0.8
fall = 1 - 0.3 * np.hypot(X - random.uniform(0, 1), Y - random.uniform(0, 0.6))
img = img * fall[..., None]

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.imshow(np.clip(img, 0, 1), interpolation="bilinear")
ax.axis("off")
plt.show()
