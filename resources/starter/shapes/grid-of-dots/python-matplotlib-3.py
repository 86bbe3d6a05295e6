# A grid of dots as solid things: domes, holes, rings, glowing lamps or ink dots,
# set into a surface, painted pixel by pixel in the cells of the grid.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb

N = 400
Y, X = np.mgrid[0:1:N * 1j, 0:1:N * 1j]

palette = random.choice([
    ["#ef476f", "#ffd166", "#06d6a0", "#118ab2", "#f4f1de"], ["#264653", "#2a9d8f", "#e9c46a", "#f4a261", "#e76f51"],
    ["#3d348b", "#7678ed", "#f7b801", "#f18701", "#f35b04"], ["#f8f9fa", "#ced4da", "#adb5bd", "#6c757d", "#343a40"],
    ["#590d22", "#a4133c", "#ff4d6d", "#ff8fa3", "#ffccd5"], ["#d8f3dc", "#95d5b2", "#52b788", "#2d6a4f", "#1b4332"],
    ["#03045e", "#0077b6", "#00b4d8", "#90e0ef", "#caf0f8"]])
colours = np.array([to_rgb(c) for c in palette])
ground = np.array(to_rgb(random.choice(["#e7c592", "#20242c", "#f3efe6", "#8d99ae", "#3a2c25", "#cfe0d8",
                                        "#5a2a3a", "#d9d2e9", "#efe0b9"])))

# --- surface: grain, brushed metal, paper or weave
surface = random.choice(["grain", "paper", "weave"])
if surface == "grain":
    streak = np.repeat(np.random.rand(N, 1), N, axis=1)
    streak = 0.6 * streak + 0.4 * np.sin(Y * 90 + 3 * np.sin(X * 5 + random.random() * 6))
    relief = 1 - 0.12 * streak
elif surface == "paper":
    relief = 1 - 0.10 * np.random.rand(N, N)
else:
    relief = 1 - 0.10 * (np.sin(X * 400) * np.sin(Y * 400))
a = random.uniform(0, 2 * np.pi)
light = 1 - 0.25 * ((X - 0.5) * np.cos(a) + (Y - 0.5) * np.sin(a))
img = ground * (relief * light)[..., None]

# --- the grid: cell of each pixel and the place inside the cell
count = random.randint(4, 12)
turn = random.choice([0, 0, 0, random.uniform(-0.15, 0.15)])
scale = count / random.uniform(0.86, 0.98) * (1.08 if turn else 1)
gx = ((X - 0.5) * np.cos(turn) - (Y - 0.5) * np.sin(turn)) * scale + count / 2
gy = ((X - 0.5) * np.sin(turn) + (Y - 0.5) * np.cos(turn)) * scale + count / 2


def cells(sx, sy):
    """Distance to the next grid point, after a shift; 9 outside the grid."""
    i, j = np.floor(gx - sx).astype(int), np.floor(gy - sy).astype(int)
    u, v = (gx - sx) % 1 - 0.5, (gy - sy) % 1 - 0.5
    inside = (i >= 0) & (i < count) & (j >= 0) & (j < count)
    return np.where(inside, np.hypot(u, v), 9), u, v, np.clip(i, 0, count - 1), np.clip(j, 0, count - 1)


d, u, v, i, j = cells(0, 0)
r = random.uniform(0.24, 0.4)
soft = 1.4 * scale / N

# --- which colour where: rings, diagonals, columns, chance or all the same
order = random.choice(["rings", "diagonals", "columns", "chance", "same"])
c, m = np.arange(count), (count - 1) / 2
table = {"rings": np.hypot(*np.meshgrid(c - m, c - m)), "diagonals": np.add.outer(c, c),
         "columns": np.add.outer(c * 0, c), "chance": np.random.randint(0, 5, (count, count)),
         "same": np.full((count, count), random.randrange(5))}[order]
dot = colours[table.astype(int)[j, i] % 5]
if abs(dot.mean(axis=(0, 1)) - ground).max() < 0.15:      # keep the dots apart from the ground
    dot = dot * 0.45

kind = random.choice(["dome", "dome", "hole", "ring", "lamp", "ink"])
h = np.clip(1 - (d / r) ** 2, 0, 1) ** 0.5              # height of a dome
facing = (-u - v) / r * 0.6
if kind in ("dome", "ring", "ink"):
    shadow = cells(0.10, 0.13)[0] if kind != "ink" else d + 9
    img = img * (1 - 0.4 * np.clip((r + 0.05 - shadow) / 0.12, 0, 1))[..., None]
if kind == "dome":
    shine = np.exp(-((u + 0.35 * r) ** 2 + (v + 0.4 * r) ** 2) / (0.05 * r * r))
    dot = dot * (0.6 + 0.3 * h + 0.3 * facing)[..., None] + 0.7 * shine[..., None]
elif kind == "hole":
    dot = dot * (0.55 - 0.4 * facing * (d / r) ** 2)[..., None]
elif kind == "ring":
    dot = dot * (0.85 + 0.3 * facing)[..., None]
    dot = np.where((d < r * 0.5)[..., None], img * 0.8, dot)
elif kind == "lamp":
    img = img * 0.4
    img = img + dot * (0.6 * np.exp(-(np.minimum(d, 3) / (r * 1.1)) ** 2))[..., None]
    dot = dot + 0.6 * (h ** 3)[..., None]
else:
    dot = dot * (0.9 + 0.1 * np.random.rand(N, N))[..., None]
    r = r * (0.85 + 0.3 * np.random.rand(count, count))[j, i]

cover = np.clip((r - d) / soft, 0, 1)[..., None]
img = img * (1 - cover) + dot * cover

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.imshow(np.clip(img, 0, 1), interpolation="bilinear")
ax.axis("off")
plt.show()
