import random
import numpy as np
from PIL import Image

S = 420
y, x = np.mgrid[0:S, 0:S].astype(float)
paint = np.array(random.choice([(230, 90, 60), (70, 130, 200), (240, 190, 70), (120, 170, 110), (200, 200, 206), (150, 90, 170)]), float)
wall, table = (np.array(c, float) for c in random.choice([((226, 224, 216), (180, 170, 156)), ((40, 46, 62), (66, 74, 92)), ((196, 214, 220), (232, 226, 212)), ((90, 50, 54), (130, 84, 74)), ((36, 62, 54), (90, 120, 104))]))
cx, base = S / 2 + random.uniform(-40, 40), S * random.uniform(0.74, 0.82)
half, tall = random.uniform(85, 130), random.uniform(210, 265)
flat = half * random.uniform(0.2, 0.3)
side = random.choice([-1, 1])
scene = np.where((y > base - flat * 1.6)[..., None], table, wall) * (1.06 - 0.0004 * x[..., None] * side)
lean = (x - cx) * side
reach = (base - y) / tall
shadow = np.clip(1 - np.abs(lean - 1.5 * half * (base + flat - y) / (flat * 2.2)) / (half * np.clip(1 - (base + flat - y) / (flat * 3), 0.02, 1)), 0, 1) * (y < base + flat) * (y > base - flat * 1.8) * (lean > -half)
scene = scene * (1 - 0.5 * np.clip(shadow * 3, 0, 1)[..., None])
t = (y - (base - tall)) / tall
u = (x - cx) / np.maximum(half * t, 1e-6)
bow = flat * np.sqrt(np.clip(1 - ((x - cx) / half) ** 2, 0, 1))
inside = (t > 0) & (np.abs(u) < 1) & (y < base + bow) & ((t <= 1) | (np.abs(x - cx) < half))
n = np.sqrt(np.clip(1 - u * u, 0, 1))
light = np.clip(-side * u * 0.65 + n * 0.6, 0, 1)
body = paint * (0.3 + 0.8 * light[..., None]) + 120 * np.clip(light[..., None] - 0.75, 0, 1) ** 1.5 * 4
body = body * (0.75 + 0.25 * (1 - t[..., None] * 0.4)) + table * 0.08 * np.clip(t, 0, 1)[..., None]
img = Image.fromarray(np.clip(np.where(inside[..., None], body, scene), 0, 255).astype("uint8"))
img = img.resize((840, 840), Image.Resampling.LANCZOS)
