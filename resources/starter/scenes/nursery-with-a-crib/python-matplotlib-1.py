import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb

# A room in true perspective: every board is a box, and boxes are painted from far to near.
rng = np.random.default_rng()
ax = plt.figure(figsize=(5, 5)).add_axes([0, 0, 1, 1])
wall, wall2, floor, wood, cloth, accent = [
    ("#f6d9d5", "#eec3be", "#d8b592", "#ffffff", "#f28fa5", "#7bb6a4"), ("#cfe3f1", "#b4d0e4", "#c39a6c", "#fbfaf5", "#5b93c5", "#f3b34c"),
    ("#2c3556", "#232b47", "#4a3f4f", "#d9b78c", "#8d9ae0", "#f2d16b"), ("#dfe9cb", "#c8d7ae", "#9a7450", "#a9703f", "#f0b64d", "#d96c5f"),
    ("#47605b", "#3a504c", "#6d5848", "#f5ecdc", "#e08e66", "#f3d9a4"), ("#f8eec4", "#ecdfa6", "#b88c62", "#6f4a33", "#69b8a3", "#8e6bb0"),
][rng.integers(6)]
night = sum(to_rgb(wall)) < 1.2
eye = np.array([rng.uniform(5.6, 6.8), -rng.uniform(5.2, 6.2), rng.uniform(4.6, 5.8)])
aim = np.array([2.45, 2.9, 1.15])
f = (aim - eye) / np.linalg.norm(aim - eye)
r = np.cross(f, [0, 0, 1]) / np.hypot(f[0], f[1])
u = np.cross(r, f)

def see(p):
    q = np.asarray(p, float) - eye
    return np.stack([q @ r, q @ u], -1) / (q @ f)[..., None]

polys, colours = [], []
def face(p, c, light=1.0):
    polys.append(see(p))
    colours.append(np.clip(np.array(to_rgb(c)) * light * (0.8 if night else 1), 0, 1))

def box(x, y, z, w, d, h, c):
    face([(x + w, y, z), (x + w, y + d, z), (x + w, y + d, z + h), (x + w, y, z + h)], c, 0.78)
    face([(x, y, z), (x + w, y, z), (x + w, y, z + h), (x, y, z + h)], c, 0.92)
    face([(x, y, z + h), (x + w, y, z + h), (x + w, y + d, z + h), (x, y + d, z + h)], c, 1.03)

def disc(x, y, z, rx, ry, c, light=1.0):
    a = np.linspace(0, 2 * np.pi, 40)
    face(np.stack([x + rx * np.cos(a), y + ry * np.sin(a), np.full(40, z)], -1), c, light)

def ball(x, y, z, s, c):
    a = np.linspace(0, 2 * np.pi, 30)[:, None]
    for k, (g, l) in enumerate(((1, 0.8), (0.86, 0.92), (0.6, 1.03))):
        face(np.array([x, y, z]) + s * 0.13 * k * (u - r) + g * s * (np.cos(a) * r + np.sin(a) * u), c, l)

# floor boards, two walls with a paper, skirting
for k in range(13): face([(-0, -6 + k, 0), (9, -6 + k, 0), (9, -5 + k, 0), (0, -5 + k, 0)], floor, rng.uniform(0.9, 1.03))
face([(0, 6, 0), (9, 6, 0), (9, 6, 9), (0, 6, 9)], wall)
face([(0, -6, 0), (0, 6, 0), (0, 6, 9), (0, -6, 9)], wall2)
if rng.random() < 0.6:
    for k in np.arange(0.2, 9, 0.8): face([(k, 6, 0), (k + 0.3, 6, 0), (k + 0.3, 6, 9), (k, 6, 9)], wall, 1.06 if night else 0.95)
else:
    for x, z in ((0.4 + 0.8 * i + 0.4 * (j % 2), 0.7 + 0.75 * j) for i in range(11) for j in range(10)):
        face([(x, 6, z - 0.14), (x + 0.11, 6, z), (x, 6, z + 0.14), (x - 0.11, 6, z)], accent, 0.95)
for x, y in ((9, 6), (0, -6)): face([(0, 6, 0), (x, y, 0), (x, y, 0.25), (0, 6, 0.25)], "#ffffff", 0.9)
# window with curtains on the far wall
sky = "#141b40" if night else ["#a8d8f0", "#ffdca8", "#cfeaf5"][rng.integers(3)]
wx = rng.uniform(2.6, 3.6)
face([(wx - 0.12, 6, 2.3), (wx + 1.92, 6, 2.3), (wx + 1.92, 6, 4.6), (wx - 0.12, 6, 4.6)], "#ffffff")
for x, z in ((wx, 2.42), (wx + 0.94, 2.42), (wx, 3.49), (wx + 0.94, 3.49)): face([(x, 6, z), (x + 0.86, 6, z), (x + 0.86, 6, z + 0.98), (x, 6, z + 0.98)], sky, 1.2 if night else 1)
for k in range(8):
    x = wx + 0.9 + (-1) ** (k // 4) * (0.85 + 0.16 * (k % 4))
    face([(x - 0.09, 5.95, 2), (x + 0.09, 5.95, 2), (x + 0.09, 5.95, 4.75), (x - 0.09, 5.95, 4.75)], accent, 0.9 + 0.1 * (k % 2))
# round rug, chest of drawers with a lamp against the far wall
for q, c in ((2.6, accent), (2.1, "#fff7e8"), (1.6, cloth)): disc(3.4, 0.9, 0.02, q, q, c, 0.93)
box(5.3, 4.9, 0, 1.8, 1, 1.5, wood)
for z in (0.12, 0.58, 1.04):
    face([(5.4, 4.89, z), (7, 4.89, z), (7, 4.89, z + 0.36), (5.4, 4.89, z + 0.36)], wood, 0.75)
    face([(6.1, 4.88, z + 0.14), (6.3, 4.88, z + 0.14), (6.3, 4.88, z + 0.22), (6.1, 4.88, z + 0.22)], accent)
box(6.1, 5.3, 1.5, 0.12, 0.12, 0.6, accent)
face([(5.8, 5.3, 2.1), (6.55, 5.3, 2.1), (6.35, 5.3, 2.65), (6.0, 5.3, 2.65)], "#ffe9a6", 1.2)
# the crib: far bars, mattress, pillow, blanket, bear, near bars
x0, y0, w, d, top = 1.0, 1.4, 2.3, 3.3, rng.uniform(1.75, 2.05)
face([(x0, y0, 0.02), (x0 + w + 0.3, y0, 0.02), (x0 + w + 0.3, y0 + d, 0.02), (x0, y0 + d, 0.02)], floor, 0.72)

def rails(along, fixed, start, length, end_high):
    n = int(length / 0.27)
    for k in range(n + 1):
        p = start + (n - k if along == "y" else k) * (length - 0.12) / n
        q = (p, fixed) if along == "x" else (fixed, p)
        thick = 0.16 if k in (0, n) else 0.08
        box(*q, 0.0 if thick > 0.1 else 0.5, thick, thick, end_high if thick > 0.1 else top - 0.5, wood)
    q = (start, fixed, length, 0.12) if along == "x" else (fixed, start, 0.12, length)
    for z in (0.45, top): box(q[0], q[1], z, q[2], q[3], 0.14, wood)

rails("x", y0 + d, x0, w, top + 0.35)
rails("y", x0, y0, d, top + 0.3)
box(x0 + 0.1, y0 + 0.1, 0.5, w - 0.2, d - 0.15, 0.35, "#ffffff")
box(x0 + 0.5, y0 + d - 0.9, 0.85, w - 1, 0.6, 0.16, "#fff3dd")
fur = ["#b07a48", "#9a9aa4", "#e6c79c", "#f4ece2"][rng.integers(4)]
box(x0 + 0.12, y0 + 0.12, 0.85, w - 0.24, d * 0.5, 0.14, cloth)
for k in range(4):
    face([(x0 + 0.12, y0 + 0.3 + 0.4 * k, 1.0), (x0 + w - 0.12, y0 + 0.3 + 0.4 * k, 1.0), (x0 + w - 0.12, y0 + 0.45 + 0.4 * k, 1.0), (x0 + 0.12, y0 + 0.45 + 0.4 * k, 1.0)], "#ffffff", 0.95)
bx, by = x0 + rng.uniform(0.9, 1.3), y0 + 2
for dx, dz, s in ((-0.2, 0.95, 0.13), (0.2, 0.95, 0.13), (0, 0.3, 0.32), (0, 0.72, 0.28), (0, 0.66, 0.1)):
    ball(bx + dx, by, 0.9 + dz, s, "#fbe9d2" if s == 0.1 else fur)
for s in (-0.1, 0.1): ball(bx + s, by - 0.25, 1.72, 0.035, "#222222")
rails("y", x0 + w - 0.1, y0, d, top + 0.3)
rails("x", y0, x0, w, top + 0.1)
# mobile above, ball and blocks on the rug
mz = top + 1.75
for k in range(6):
    a = k * np.pi / 3 + 0.4
    ball(2.1 + 0.75 * np.cos(a), 3.1 + 0.75 * np.sin(a), mz - rng.uniform(0.35, 0.8), 0.17, [cloth, accent, "#ffd257"][k % 3])
ring = [(2.1 + 0.8 * np.cos(a), 3.1 + 0.8 * np.sin(a), mz) for a in np.linspace(0, 6.3, 40)]
for p in (ring, [(2.1, 3.1, mz), (2.1, 3.1, mz + 4)]): ax.plot(*see(p).T, color="#8a6a4a", lw=3, zorder=3)
ball(rng.uniform(4.3, 5.0), rng.uniform(0.2, 0.8), 0.35, 0.36, accent)
for k, c in enumerate((cloth, "#ffd257", "#e4695b")): box(3.3 + 0.55 * (k % 2), -0.9 - 0.2 * (k % 2), 0.04 + 0.45 * (k // 2), 0.45, 0.45, 0.45, c)
ax.add_collection(PolyCollection(polys, facecolors=colours, edgecolors=colours, linewidths=0.3, zorder=2))
side, zoom = rng.choice([-1, 1]), rng.uniform(0.37, 0.42)
ax.axis([-zoom * side, zoom * side, -zoom * 0.9, zoom * 1.1])
ax.axis("off")
