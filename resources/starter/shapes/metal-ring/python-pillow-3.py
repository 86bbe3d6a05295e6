import random

import numpy as np
from PIL import Image, ImageFilter

S, N = 460, 460
metals = {"gold": (1.0, 0.76, 0.34), "silver": (0.94, 0.95, 0.98), "copper": (0.96, 0.56, 0.38), "steel": (0.62, 0.66, 0.72), "brass": (0.88, 0.76, 0.42), "blued": (0.38, 0.5, 0.78)}
metal = np.array(random.choice(list(metals.values())))
finish = random.choice(["polished", "polished", "brushed", "hammered"])
R, t = random.uniform(1.0, 1.2), random.uniform(0.13, 0.34)       # radius of the ring, half thickness of its bar
square = random.uniform(1.0, 3.2)                      # 1: a round bar; more: a flatter band
pose = random.choice(["lying", "lying", "above", "standing"])
tip = {"lying": random.uniform(0.75, 1.1), "above": random.uniform(0, 0.3), "standing": random.uniform(1.15, 1.3)}[pose]
roll = random.uniform(-0.6, 0.6) if pose != "lying" else random.uniform(-0.15, 0.15)

# points of the ring and their normals; then tip it over and roll it
a, b = np.meshgrid(np.linspace(0, 2 * np.pi, 560, endpoint=False), np.linspace(0, 2 * np.pi, 150, endpoint=False))
cb, sb = np.cos(b), np.sin(b)
flatness = (np.abs(cb) ** (2 * square) + np.abs(sb) ** (2 * square)) ** (-1 / (2 * square))
dent = 1 + (0.03 * np.sin(13 * a + 2 * np.sin(3 * b)) * np.sin(9 * a + 3 * b) if finish == "hammered" else 0)
across, up = t * flatness * cb * dent, t * 1.1 * flatness * sb * dent
p = np.stack([(R + across) * np.cos(a), (R + across) * np.sin(a), up])
n = np.cross(np.gradient(p, axis=2), np.gradient(p, axis=1), axis=0)
n[:, :, [0, -1]] = n[:, :, [1, -2]]                   # the seam
n[:, [0, -1], :] = n[:, [1, -2], :]
n /= np.linalg.norm(n, axis=0) + 1e-9
n *= np.sign((n * np.stack([cb * np.cos(a), cb * np.sin(a), sb])).sum(axis=0))
ct, st, cr, sr = np.cos(tip), np.sin(tip), np.cos(roll), np.sin(roll)
turn = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]]) @ np.array([[1, 0, 0], [0, ct, -st], [0, st, ct]])
p, n = np.einsum("ij,jab->iab", turn, p), np.einsum("ij,jab->iab", turn, n)

# light: a room with a bright window, dark walls and a floor, mirrored in the metal
lx = random.choice([-1, 1]) * random.uniform(0.35, 0.75)
light = np.array([lx, 0.62, 0.6]) / np.linalg.norm([lx, 0.62, 0.6])
grounds = [((0.93, 0.9, 0.85), (0.8, 0.75, 0.68)), ((0.12, 0.13, 0.18), (0.2, 0.22, 0.3)), ((0.5, 0.16, 0.18), (0.36, 0.1, 0.13)), ((0.32, 0.5, 0.48), (0.22, 0.38, 0.38)), ((0.78, 0.62, 0.42), (0.62, 0.46, 0.3)), ((0.98, 0.98, 0.98), (0.86, 0.88, 0.9))]
wall, floor = (np.array(c) for c in random.choice(grounds))
mirror = 2 * n[2] * n - np.array([0, 0, 1])[:, None, None]
soft = 0.16 if finish == "brushed" else 0.05
window = 1 / (1 + np.exp(-((mirror * light[:, None, None]).sum(axis=0) - 0.82) / soft))
sky = 1 / (1 + np.exp(-(mirror[1] + 0.12) / (soft * 1.4)))
stripe = 0.5 + 0.5 * np.tanh(4 * np.sin(mirror[0] * 5 + random.uniform(0, 6)))
tone = 0.2 + 0.42 * sky + 0.18 * stripe * sky + 0.16 * np.clip((n * light[:, None, None]).sum(axis=0), 0, 1)
if finish == "brushed":
    tone = tone * (1 + 0.07 * np.random.normal(size=(150, 1)))
colour = tone[None] * metal[:, None, None] + 0.14 * floor[:, None, None] * (1 - sky) + 0.75 * window * (0.5 + 0.5 * metal[:, None, None])

# the ground: a surface that runs back, or a plain sheet for a ring seen from above
y, x = np.mgrid[0:S, 0:S] / S
scene = floor * (1.12 - 0.3 * np.hypot(x - 0.5 - 0.4 * lx, y - 0.2))[..., None] + np.random.normal(0, 0.012, (S, S, 1))
if pose == "standing":
    scene = np.where((y > 0.66)[..., None], scene, wall * (0.82 + 0.3 * y)[..., None])
scale = S * random.uniform(0.33, 0.365) / (R + t)
cx, cy = S / 2 + random.uniform(-0.08, 0.08) * S, S / 2 + random.uniform(-0.05, 0.05) * S
if pose == "standing":
    cy = S * 0.5
u, v = cx + p[0] * scale, cy - p[1] * scale

# shadow: every point thrown on the ground away from the light
low = p[1].min()
shade = np.zeros((S // 2, S // 2))
if pose == "standing":
    su, sv = cx + (p[0] - (p[1] - low) * lx * 0.9) * scale, cy - (low + 0.16 * (p[2] - (p[1] - low) * 0.2) + 0.2 * (p[1] - low)) * scale
else:
    su, sv = u - scale * t * 1.1 * np.sign(lx), v + scale * t * 0.9
np.add.at(shade, (np.clip(sv / 2, 0, S // 2 - 1).astype(int), np.clip(su / 2, 0, S // 2 - 1).astype(int)), 1)
shade = Image.fromarray((np.clip(shade, 0, 1) * 190).astype("uint8")).filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(4)).resize((S, S))
scene = scene * (1 - np.asarray(shade, float)[..., None] / 255 * 0.85)

# every place takes the mean of the points that fall on it, the nearest by far the heaviest
face = (n[2] > -0.05).ravel()
flat = np.clip(colour, 0, 1.15).reshape(3, -1)[:, face]
iu, iv, heavy = u.ravel()[face].astype(int), v.ravel()[face].astype(int), np.exp(16 * p[2].ravel()[face])
total, mass = np.zeros((3, S * S)), np.zeros(S * S)
for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
    at = np.clip(iv + dy, 0, S - 1) * S + np.clip(iu + dx, 0, S - 1)
    mass += np.bincount(at, heavy, S * S)
    total += np.stack([np.bincount(at, heavy * c, S * S) for c in flat])
hit = mass > 0
scene.reshape(-1, 3)[hit] = (total[:, hit] / mass[hit]).T
img = Image.fromarray(np.clip(scene * 255, 0, 255).astype("uint8")).filter(ImageFilter.SMOOTH)
