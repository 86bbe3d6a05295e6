import random
import numpy as np
from PIL import Image

S = 420
rng = np.random.default_rng(random.getrandbits(32))
y, x = np.mgrid[0:S, 0:S].astype(float)
r = random.uniform(118, 158)
cx, cy = S / 2 + random.uniform(-35, 35), S * 0.46 + random.uniform(-20, 15)
stone, vein = (np.array(c, float) for c in random.choice([((240, 238, 234), (110, 112, 122)), ((36, 44, 46), (220, 216, 200)), ((60, 110, 84), (214, 232, 216)), ((206, 130, 120), (250, 236, 226)), ((150, 96, 60), (250, 226, 180))]))
waves = [(rng.normal(size=3), rng.uniform(2.5, 9), rng.uniform(0, 6)) for _ in range(7)]


def surface(u, v, w):
    turbulence = sum(np.sin(f * (n[0] * u + n[1] * v + n[2] * w) + p) / f for n, f, p in waves)
    line = np.abs(np.sin(3.2 * u + 2 * v + 4.5 * turbulence))
    return np.exp(-line * 7)[..., None]


u, v = (x - cx) / r, (y - cy) / r
w = np.sqrt(np.clip(1 - u * u - v * v, 0, 1))
k = surface(u, v, w)
side = random.choice([-1, 1])
shade = np.clip(u * side * 0.5 - v * 0.6 + w * 0.62, 0, 1)[..., None]
ball = (stone * (1 - k) + vein * k) * (0.35 + 0.72 * shade) + 235 * shade ** 40
wall, table = (np.array(c, float) for c in random.choice([((196, 200, 206), (120, 124, 132)), ((60, 34, 40), (96, 60, 56)), ((232, 222, 204), (204, 180, 150)), ((30, 34, 44), (58, 66, 80)), ((150, 176, 170), (210, 216, 206))]))
floor = cy + r * 0.9
scene = np.where((y > floor - r * 0.25)[..., None], table, wall) * (1.05 - 0.0004 * y[..., None])
mirror = np.clip(1 - np.hypot(u, (y - (2 * floor - cy + r * 0.1)) / r), 0, 1)[..., None]
scene = scene * (1 - 0.35 * np.sqrt(mirror)) + stone * 0.2 * mirror
dark = np.exp(-(((x - cx + side * 0.4 * r) / r) ** 2 + ((y - floor - 6) / (0.16 * r)) ** 2))[..., None]
scene = scene * (1 - 0.6 * dark)
edge = np.clip((1 - np.hypot(u, v)) * r, 0, 1)[..., None]
img = Image.fromarray(np.clip(scene * (1 - edge) + ball * edge, 0, 255).astype("uint8"))
