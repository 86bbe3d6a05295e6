import random
import numpy as np
from PIL import Image

S = 480
rng = np.random.default_rng(random.getrandbits(32))
y, x = np.mgrid[0:S, 0:S].astype(float)
sky = np.zeros((S, S, 3)) + np.array(random.choice([(6, 8, 18), (14, 8, 22), (4, 14, 18)]))
for cells, strength in ((4, 40), (9, 24)):
    small = Image.fromarray((rng.random((cells, cells, 3)) * 255).astype("uint8"))
    sky += np.clip(np.asarray(small.resize((S, S), Image.Resampling.BICUBIC), float) / 255 - 0.55, 0, 1) * strength
for _ in range(260):
    a, b = rng.integers(1, S - 1, 2)
    sky[a, b] = rng.integers(120, 256)
    if rng.random() < 0.1:
        sky[a - 1:a + 2, b - 1:b + 2] = 210
r = random.uniform(125, 185)
cx, cy = S / 2 + random.uniform(-50, 50), S / 2 + random.uniform(-45, 45)
u, v = (x - cx) / r, (y - cy) / r
rho = np.hypot(u, v)
w = np.sqrt(np.clip(1 - rho ** 2, 0, 1))
tilt = random.uniform(-0.6, 0.6)
p, q = u * np.cos(tilt) + v * np.sin(tilt), -u * np.sin(tilt) + v * np.cos(tilt)
lon, lat = np.arctan2(p, w) + random.uniform(0, 6), np.arcsin(np.clip(q, -1, 1))
wave = sum(np.sin(a * lon + b * np.sin(2 * lat + c) * 2 + d * lat + c) / k for k, (a, b, c, d) in enumerate(zip(rng.integers(1, 6, 6), rng.uniform(0.4, 2, 6), rng.uniform(0, 6, 6), rng.uniform(-5, 5, 6)), 1))
if random.random() < 0.6:
    sea, land, snow = (np.array(c, float) for c in random.choice([((20, 70, 150), (70, 130, 60), (240, 246, 250)), ((120, 50, 30), (200, 110, 60), (250, 230, 210)), ((30, 110, 120), (180, 160, 100), (250, 250, 255))]))
    planet = np.where((wave > 0.25)[..., None], land, sea)
    planet = np.where((np.abs(q) > 0.86 + 0.05 * np.sin(5 * lon))[..., None], snow, planet)
    cloud = np.clip(np.sin(3 * lon + 4 * wave) * np.sin(7 * lat + 2 * wave) - 0.3, 0, 1)[..., None]
    planet = planet * (1 - cloud) + 250 * cloud
else:
    one, two, three = (np.array(c, float) for c in random.choice([((214, 170, 120), (240, 222, 190), (160, 100, 70)), ((90, 130, 190), (170, 200, 230), (60, 80, 150)), ((190, 150, 200), (240, 210, 220), (130, 90, 150))]))
    band = np.sin(lat * random.uniform(8, 14) + 0.35 * wave)[..., None]
    planet = np.where(band > 0.3, one, np.where(band > -0.4, two, three))
way = random.uniform(0, 6.3)
light = np.clip(0.75 * (u * np.cos(way) + v * np.sin(way)) + 0.55 * w + 0.1, 0.02, 1)[..., None]
edge = np.clip((1 - rho) * r, 0, 1)[..., None]
halo = np.exp(-np.clip(rho - 1, 0, 9) * 14)[..., None] * np.clip(0.3 + u * np.cos(way) + v * np.sin(way), 0, 1)[..., None]
img = Image.fromarray(np.clip((sky + halo * np.array((90, 140, 220))) * (1 - edge) + planet * light * edge, 0, 255).astype("uint8"))
