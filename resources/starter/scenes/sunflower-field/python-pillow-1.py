import math
import random
from PIL import Image, ImageDraw

S = 640
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
top, low, hill = random.choice([((70, 150, 230), (220, 240, 252), (110, 150, 100)), ((250, 150, 90), (255, 230, 170), (120, 90, 80)), ((110, 120, 180), (250, 210, 200), (90, 90, 120)), ((150, 170, 185), (220, 224, 226), (120, 130, 120))])
h = random.uniform(0.34, 0.48) * S
for y in range(int(h) + 2):
    t = y / h
    d.line((0, y, S, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(top, low)))
if random.random() < 0.6:
    x, y, r = random.uniform(60, S - 60), random.uniform(50, h - 20), random.uniform(28, 44)
    d.ellipse((x - r, y - r, x + r, y + r), fill=(255, 246, 200))
for _ in range(random.choice([0, 3, 6])):
    x, y = random.uniform(0, S), random.uniform(20, h * 0.7)
    for _ in range(7):
        r = random.uniform(14, 34)
        u, v = x + random.uniform(-50, 50), y + random.uniform(-8, 8)
        d.ellipse((u - r, v - r * 0.6, u + r, v + r * 0.6), fill=(255, 255, 255))
p = random.uniform(0, 6)
d.polygon([(0, h + 4)] + [(x, h - 16 - 16 * math.sin(x / 90 + p)) for x in range(0, S + 20, 20)] + [(S, h + 4)], fill=hill)
d.rectangle((0, h, S, S), fill=(74, 104, 44))
lean = random.uniform(-0.35, 0.35)
petal = random.choice([(250, 200, 30), (255, 214, 60), (244, 176, 20)])


def flower(x, y, r):
    leaf = (52, 98, 40) if r > 12 else (80, 120, 52)
    d.line((x, y, x - lean * r, y + 3.2 * r), fill=leaf, width=max(2, int(r * 0.16)))
    for s in (-1, 1):
        cx, cy = x - lean * r * 0.6 + s * r * 0.55, y + r * random.uniform(1.7, 2.1)
        d.ellipse((cx - r * 0.55, cy - r * 0.22, cx + r * 0.55, cy + r * 0.22), fill=leaf)
    n = 15 if r > 10 else 9
    a0 = random.uniform(0, 1)
    for ring, f in ((1.0, 0.86), (0.86, 1.0)):
        for k in range(n):
            a = a0 + (k + (ring < 1) * 0.5) * 2 * math.pi / n
            u, v, w = math.cos(a), math.sin(a), 0.2
            d.polygon([(x + r * 0.35 * (u - w * v), y + r * 0.35 * (v + w * u)), (x + r * ring * 0.75 * (u - w * v), y + r * ring * 0.75 * (v + w * u)), (x + r * ring * u, y + r * ring * v), (x + r * ring * 0.75 * (u + w * v), y + r * ring * 0.75 * (v - w * u)), (x + r * 0.35 * (u + w * v), y + r * 0.35 * (v - w * u))], fill=tuple(int(c * f) for c in petal))
    q = r * 0.45
    x, y = x + lean * r * 0.18, y
    d.ellipse((x - q, y - q, x + q, y + q), fill=(86, 50, 20))
    d.ellipse((x - q * 0.6, y - q * 0.6, x + q * 0.6, y + q * 0.6), fill=(56, 32, 14))


rows = 11
for k in range(rows):
    t = (k / (rows - 1)) ** 1.7
    r, y = 5 + 66 * t, h + 4 + (S * 0.9 - h) * t
    x = -random.uniform(0, 2 * r)
    while x < S + r:
        flower(x + random.uniform(-0.3, 0.3) * r, y + random.uniform(-0.3, 0.3) * r, r * random.uniform(0.85, 1.1))
        x += r * 2.15
