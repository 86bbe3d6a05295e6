import random
import numpy as np
from PIL import Image

S = 440
y, x = np.mgrid[0:S, 0:S].astype(float)
a = random.uniform(0, np.pi)
q = random.uniform(22, 46)
one, two = (np.array(c, float) for c in random.choice([((220, 60, 60), (250, 244, 232)), ((40, 70, 120), (220, 230, 240)), ((250, 200, 80), (90, 60, 40)), ((40, 44, 50), (200, 204, 200)), ((60, 140, 110), (236, 240, 210))]))
checks = random.random() < 0.6


def cloth(x, y):
    u, v = x * np.cos(a) + y * np.sin(a), -x * np.sin(a) + y * np.cos(a)
    k = np.floor(u / q) + (np.floor(v / q) if checks else 0)
    k = (k % 2)[..., None]
    return one * k + two * (1 - k)


r = random.uniform(120, 165)
cx, cy = S / 2 + random.uniform(-40, 40), S / 2 + random.uniform(-35, 35)
u, v = (x - cx) / r, (y - cy) / r
rho = np.hypot(u, v)
side = random.choice([-1, 1])
scene = cloth(x, y) * (1.1 - 0.0006 * (x * side + y))[..., None]
shade = np.exp(-(((x - cx - side * 0.35 * r) / (1.05 * r)) ** 2 + ((y - cy - 0.45 * r) / (0.9 * r)) ** 2) * 1.6)[..., None]
glow = np.exp(-(((x - cx - side * 0.55 * r) / (0.4 * r)) ** 2 + ((y - cy - 0.7 * r) / (0.3 * r)) ** 2) * 3)[..., None]
scene = scene * (1 - 0.55 * shade) + 150 * glow
bend = 1 - 1.9 * (1 - rho ** 2).clip(0, 1)
inside = cloth(cx + (x - cx) * bend * 1.4, cy + (y - cy) * bend * 1.4)
tint = np.array(random.choice([(1, 1, 1), (0.8, 0.95, 1), (0.85, 1, 0.88), (1, 0.85, 0.92)]))
inside = inside * tint * (0.98 - 0.5 * rho[..., None] ** 6) + 40
inside += 120 * np.exp(-(((u - side * 0.3) / 0.35) ** 2 + ((v - 0.55) / 0.2) ** 2))[..., None]
inside += 255 * np.exp(-(((u + side * 0.38) / 0.16) ** 2 + ((v + 0.45) / 0.11) ** 2))[..., None] ** 1.5
inside += 70 * np.exp(-((rho - 0.93) / 0.05) ** 2)[..., None] * (v < 0)[..., None]
edge = np.clip((1 - rho) * r, 0, 1)[..., None]
img = Image.fromarray(np.clip(scene * (1 - edge) + inside * edge, 0, 255).astype("uint8"))
