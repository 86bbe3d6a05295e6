import math
import random
from PIL import Image, ImageDraw

S = 640
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
top, low, fields = random.choice([
    ((90, 165, 230), (226, 240, 250), [(120, 170, 80), (214, 196, 90), (92, 140, 66)]), ((110, 60, 120), (250, 170, 110), [(110, 96, 60), (150, 120, 60), (84, 80, 60)]),
    ((250, 190, 130), (255, 240, 210), [(190, 180, 90), (150, 170, 90), (220, 200, 120)]), ((140, 156, 170), (222, 228, 232), [(130, 150, 110), (170, 170, 120), (110, 130, 100)]), ((20, 28, 60), (90, 110, 160), [(40, 60, 50), (60, 66, 50), (34, 50, 44)]),
])
night = sum(top) < 150
h = random.uniform(230, 290)
for y in range(int(h) + 1):
    t = y / h
    d.line((0, y, S, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(top, low)))
for _ in range(random.choice([0, 3, 6])):
    x, y = random.uniform(0, S), random.uniform(30, h * 0.65)
    for _ in range(7):
        u, v, r = x + random.uniform(-60, 60), y + random.uniform(-8, 8), random.uniform(16, 34)
        d.ellipse((u - r, v - r * 0.5, u + r, v + r * 0.5), fill=tuple(min(255, c + 24) for c in low))
p = random.uniform(0, 6)
for n in range(2):
    tone = tuple(int(a * (0.35 + 0.25 * n) + b * (0.65 - 0.25 * n)) for a, b in zip(fields[2], low))
    d.polygon([(0, h + 5)] + [(x, h - 26 + 14 * n - 18 * math.sin(x / (80 + 30 * n) + p + n)) for x in range(0, S + 10, 10)] + [(S, h + 5)], fill=tone)
d.rectangle((0, h, S, S), fill=fields[0])
for _ in range(14):
    y = h + (S - h) * random.random() ** 1.8
    w, x = 60 + (y - h) * 1.3, random.uniform(-100, S)
    k = (y - h) * 0.3 + 8
    d.polygon([(x, y), (x + w, y - 4), (x + w * 1.25, y + k), (x + w * 0.1, y + k + 6)], fill=random.choice(fields))
bend, vx = random.uniform(-260, 260), random.uniform(230, 410)


def at(t, lane):
    """t from 0 at the horizon to 1 at the bottom; lane from -1 to 1"""
    s = t ** 1.6
    cx = vx + bend * math.sin(math.pi * (1 - t) * 0.9) * (1 - t) * s * 2.2 + (S / 2 - vx) * s
    return cx + lane * (3 + 285 * s), h + (S - h) * s


steps = [k / 60 for k in range(61)]
shoulder = lambda a, b, c: d.polygon([at(t, a) for t in steps] + [at(t, b) for t in steps[::-1]], fill=c)
shoulder(-1.15, 1.15, tuple(int(c * 0.8) for c in fields[1]))
shoulder(-1, 1, (70, 72, 78) if not night else (40, 42, 50))
shoulder(-0.06, 0.06, (96, 130, 70) if random.random() < 0.5 else (200, 200, 196))
for lane in (-0.96, -0.1, 0.1, 0.96):
    d.line([at(t, lane) for t in steps], fill=(240, 240, 232), width=3)
for lane in (-0.53, 0.53):
    for k in range(0, 60, 4):
        a, b = at(k / 60, lane), at((k + 1.8) / 60, lane)
        d.line([a, b], fill=(240, 240, 232), width=1 + int(5 * (k / 60) ** 1.6))


def car(t, lane, away):
    x, y = at(t, lane)
    w = 9 + 92 * t ** 1.6
    c = random.choice([(200, 40, 50), (40, 90, 170), (240, 240, 240), (40, 42, 48), (240, 180, 40), (60, 130, 90), (150, 156, 164)])
    big = random.random() < 0.22
    tall = w * (1.25 if big else 0.52)
    d.ellipse((x - w * 0.6, y - w * 0.1, x + w * 0.6, y + w * 0.1), fill=(30, 30, 34))
    for s in (-1, 1):
        d.rectangle((x + s * w * 0.36 - w * 0.09, y - w * 0.18, x + s * w * 0.36 + w * 0.09, y + w * 0.04), fill=(16, 16, 18))
    d.rounded_rectangle((x - w * 0.5, y - tall, x + w * 0.5, y - w * 0.08), max(1, int(w * 0.1)), fill=c)
    if not big:
        d.polygon([(x - w * 0.4, y - tall), (x - w * 0.3, y - tall - w * 0.28), (x + w * 0.3, y - tall - w * 0.28), (x + w * 0.4, y - tall)], fill=tuple(int(v * 0.8) for v in c))
        d.polygon([(x - w * 0.32, y - tall), (x - w * 0.25, y - tall - w * 0.22), (x + w * 0.25, y - tall - w * 0.22), (x + w * 0.32, y - tall)], fill=(70, 90, 110))
    lamp = (255, 60, 50) if away else (255, 250, 210)
    for s in (-1, 1):
        r = w * (0.09 if not night else 0.13)
        d.ellipse((x + s * w * 0.37 - r, y - w * 0.34 - r, x + s * w * 0.37 + r, y - w * 0.34 + r), fill=lamp)


for t in sorted(random.uniform(0.25, 0.93) for _ in range(random.randint(4, 9))):
    away = random.random() < 0.55
    car(t, random.choice([0.3, 0.75]) * (1 if away else -1), away)
x, y = at(0.6, 1.35)
d.rectangle((x - 4, y - 110, x + 4, y), fill=(120, 124, 130))
d.rectangle((x - 60, y - 170, x + 60, y - 105), fill=(20, 110, 70) if random.random() < 0.6 else (30, 80, 170), outline=(250, 250, 250), width=3)
d.line((x - 44, y - 150, x + 30, y - 150), fill=(250, 250, 250), width=6)
d.line((x - 44, y - 128, x + 10, y - 128), fill=(250, 250, 250), width=6)
