import math
import random
import numpy as np
from PIL import Image, ImageDraw

S = 480
rng = np.random.default_rng(random.getrandbits(32))
y, x = np.mgrid[0:S, 0:S].astype(float)
top, low = (np.array(c, float) for c in random.choice([((4, 6, 20), (30, 44, 84)), ((12, 6, 26), (90, 50, 90)), ((2, 14, 22), (40, 92, 100)), ((10, 12, 30), (150, 96, 80))]))
t = (y / S)[..., None]
sky = top * (1 - t) + low * t ** 1.5
stars = rng.random((S, S)) > 0.9985
sky += np.where(stars, rng.uniform(60, 255, (S, S)), 0)[..., None]
hx, hy = random.uniform(0.22, 0.78) * S, random.uniform(0.34, 0.6) * S
way = random.uniform(-2.6, -0.55)
dust, gas = (np.array(c, float) for c in random.choice([((255, 236, 190), (120, 170, 255)), ((230, 255, 240), (90, 230, 200)), ((255, 210, 170), (200, 150, 255)), ((255, 255, 255), (110, 200, 255))]))
long, bend, wide = random.uniform(250, 390), random.uniform(-0.5, 0.5), random.uniform(0.13, 0.24)
dx, dy = x - hx, y - hy
u, v = dx * math.cos(way) + dy * math.sin(way), -dx * math.sin(way) + dy * math.cos(way)
reach = np.clip(u / long, 0, 2)
side = v - bend * long * reach ** 2 * 0.6
spread = 7 + wide * long * reach
tail = np.where(u > -6, np.exp(-(side / spread) ** 2) * np.exp(-2.4 * reach) * np.clip(1.25 - reach, 0, 1), 0)
rays = 0.8 + 0.2 * np.sin(side / spread * 9)
sky += dust * (tail * rays)[..., None] * 0.95
w = way + random.uniform(0.12, 0.3) * random.choice([-1, 1])
u2, v2 = dx * math.cos(w) + dy * math.sin(w), -dx * math.sin(w) + dy * math.cos(w)
thin = np.where(u2 > 0, np.exp(-(v2 / (4 + 0.05 * u2)) ** 2) * np.exp(-u2 / long * 1.6), 0)
sky += gas * thin[..., None] * 0.6
r = np.hypot(dx, dy)
sky += dust * np.exp(-(r / 12) ** 2)[..., None] * 1.4 + gas * np.exp(-r / 26)[..., None] * 0.7
img = Image.fromarray(np.clip(sky, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img)
h, p = random.uniform(0.78, 0.9) * S, random.uniform(0, 6)
dark = tuple(int(c * 0.28) for c in low)
d.polygon([(0, S)] + [(k, h + 20 * math.sin(k / 70 + p) + 8 * math.sin(k / 23)) for k in range(0, S + 8, 8)] + [(S, S)], fill=dark)
if random.random() < 0.6:
    for _ in range(random.randint(8, 26)):
        k, s = random.uniform(0, S), random.uniform(14, 44)
        b = h + 20 * math.sin(k / 70 + p) + 8
        for q in range(3):
            d.polygon([(k - s * (0.4 - 0.1 * q), b - q * s * 0.45), (k + s * (0.4 - 0.1 * q), b - q * s * 0.45), (k, b - q * s * 0.45 - s * 0.8)], fill=tuple(int(c * 0.2) for c in low))
else:
    d.rectangle((0, h + 18, S, S), fill=tuple(int(c * 0.45) for c in low))
    for _ in range(60):
        a, b = random.uniform(0, S), random.uniform(h + 22, S)
        d.line((a, b, a + random.uniform(10, 40), b), fill=tuple(int(c * 0.8) for c in low))
