import random
import numpy as np
from PIL import Image

S = 420
y, x = np.mgrid[0:S, 0:S].astype(float)
paint = np.array(random.choice([(230, 80, 70), (70, 140, 210), (240, 190, 80), (110, 180, 120), (160, 100, 190), (220, 220, 222)]), float)
wall, table = (np.array(c, float) for c in random.choice([((232, 228, 218), (200, 186, 164)), ((34, 38, 52), (58, 66, 86)), ((204, 222, 226), (160, 186, 190)), ((84, 46, 56), (120, 74, 80)), ((246, 226, 196), (220, 176, 130)), ((52, 70, 62), (90, 112, 98))]))
r = random.uniform(125, 165)
cx = S / 2 + random.uniform(-35, 35)
dome = random.random() < 0.6
flat = random.uniform(0.28, 0.42)
cy = S * 0.68 if dome else S * 0.42
side = random.choice([-1, 1])
scene = np.where((y > S * 0.56)[..., None], table, wall) * (1.05 - 0.0003 * x * side)[..., None]
u, v = (x - cx) / r, (y - cy) / r
foot = cy + (r * 0.1 if dome else r * 0.98)
dark = np.exp(-(((x - cx + side * 0.3 * r) / (r * (1.15 if dome else 0.6))) ** 2 + ((y - foot - r * 0.16) / (r * 0.26)) ** 2) * 1.3)[..., None]
scene = scene * (1 - 0.6 * dark)
w = np.sqrt(np.clip(1 - u * u - v * v, 0, 1))
light = np.clip(side * u * 0.55 - v * 0.55 + w * 0.6, 0, 1)[..., None]
ball = paint * (0.3 + 0.8 * light) + 190 * light ** 26
rim = (u ** 2 + (v / flat) ** 2) < 1
body = (u * u + v * v < 1) & ((v < 0) if dome else (v > 0))
scene = np.where((body | (rim if dome else False))[..., None], np.where((rim & (v > 0))[..., None] if dome else False, ball * 0.95, ball), scene)
if not dome:
    disc = paint * (1.05 + 0.1 * side * u[..., None]) + 30
    scene = np.where(rim[..., None], disc, scene)
    ring = np.abs(np.sqrt(u ** 2 + (v / flat) ** 2) - 0.97) < 0.03
    scene = np.where(ring[..., None], paint * 0.6 + 100, scene)
if dome and random.random() < 0.4:
    lines = (np.abs(np.sin(np.arctan2(u, np.maximum(w, 1e-3)) * 6)) < 0.14) & body
    scene = np.where(lines[..., None], scene * 0.7, scene)
img = Image.fromarray(np.clip(scene, 0, 255).astype("uint8")).resize((840, 840), Image.Resampling.LANCZOS)
