import random
import numpy as np
from PIL import Image

S = 460
y, x = np.mgrid[0:S, 0:S].astype(float)
cx, cy = S / 2 + random.uniform(-45, 45), S / 2 + random.uniform(-45, 45)
r = np.hypot(x - cx, y - cy)
look = random.choice(["flat", "relief", "glow"])
stops = [np.array(c, float) for c in random.choice([
    [(240, 70, 60), (252, 248, 238)], [(20, 30, 60), (90, 160, 210), (240, 240, 230)], [(40, 40, 44), (220, 180, 60)], [(120, 40, 90), (250, 150, 120), (255, 230, 160)],
    [(20, 70, 60), (180, 220, 160)], [(250, 250, 250), (20, 20, 20)],
])]
wide = random.uniform(18, 46)
power = random.choice([1, 1, 0.75, 1.35])
k = (r / S) ** power * S / wide
outer = random.choice([S, random.uniform(170, 215)])
if look == "flat":
    n = np.floor(k).astype(int) % len(stops)
    picture = np.stack(stops)[n]
elif look == "relief":
    angle = np.arctan2(y - cy, x - cx)
    slope = np.cos(2 * np.pi * k) * np.cos(angle - random.uniform(0, 6.3))
    base = stops[0] * 0.5 + stops[-1] * 0.5
    picture = base * (0.8 + 0.35 * slope)[..., None] + 40 * np.clip(slope, 0, 1)[..., None] ** 3
else:
    g = (0.5 + 0.5 * np.cos(2 * np.pi * k))[..., None] ** 3
    picture = np.array((12, 12, 24)) + (stops[-1] * 0.5 + stops[0] * 0.5) * g * (1.2 - r / S)[..., None]
ground = np.array(random.choice([(236, 230, 218), (34, 38, 48), (150, 180, 180), (90, 40, 40)]), float)
edge = np.clip(outer - r, 0, 1.5)[..., None] / 1.5
img = Image.fromarray(np.clip(ground * (1 - edge) + picture * edge, 0, 255).astype("uint8"))
