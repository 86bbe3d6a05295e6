import math
import random
from PIL import Image, ImageDraw

S = 640
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
top, low, hill, stone, roof = random.choice([
    ((90, 160, 225), (220, 238, 248), (96, 150, 76), (206, 200, 190), (70, 90, 160)), ((70, 40, 100), (250, 150, 110), (70, 60, 80), (130, 110, 130), (60, 30, 60)),
    ((14, 20, 50), (60, 80, 130), (20, 36, 40), (60, 66, 90), (30, 30, 60)), ((250, 190, 120), (255, 236, 200), (150, 140, 70), (236, 214, 180), (190, 70, 50)), ((150, 165, 175), (222, 226, 228), (110, 130, 110), (170, 172, 176), (90, 96, 110)),
])
for y in range(S):
    t = min(1, y / 430)
    d.line((0, y, S, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(top, low)))
x = random.uniform(80, 560)
d.ellipse((x - 40, 60, x + 40, 140), fill=(255, 250, 220) if sum(top) < 500 else (255, 255, 240))
for layer in range(2):
    p, q = random.uniform(0, 6), random.uniform(60, 110)
    tone = tuple(int(a + (b - a) * (0.6 - 0.3 * layer)) for a, b in zip(hill, low))
    d.polygon([(0, S)] + [(x, 400 + 50 * layer - 34 * math.sin(x / q + p)) for x in range(0, S + 10, 10)] + [(S, S)], fill=tone)
cx, peak = S / 2 + random.uniform(-70, 70), random.uniform(365, 400)
d.polygon([(0, S)] + [(x, peak + (S - peak) * (1 - math.exp(-((x - cx) / 220) ** 2)) * 0.75) for x in range(0, S + 10, 10)] + [(S, S)], fill=hill)
path = []
for k in range(40):
    t = k / 39
    path.append((cx + 150 * math.sin(t * 7) * t, peak + (S - peak) * t * 1.02))
for (a, b), (u, v), k in zip(path, path[1:], range(40)):
    d.line((a, b, u, v), fill=tuple(min(255, c + 70) for c in hill), width=6 + k // 2)
dark, lamp = tuple(int(c * 0.72) for c in stone), (255, 214, 110) if sum(top) < 320 else (40, 40, 60)


def tower(x, w, h, pointed):
    y = peak + 14
    d.rectangle((x - w / 2, y - h, x + w / 2, y), fill=stone)
    d.rectangle((x + w * 0.12, y - h, x + w / 2, y), fill=dark)
    for k in range(5):
        if k % 2 == 0:
            d.rectangle((x - w * 0.6 + k * w * 0.24, y - h - w * 0.2, x - w * 0.6 + (k + 1) * w * 0.24, y - h + 2), fill=stone)
    d.rectangle((x - w * 0.6, y - h, x + w * 0.6, y - h + w * 0.18), fill=dark)
    if pointed:
        d.polygon([(x - w * 0.66, y - h - w * 0.1), (x + w * 0.66, y - h - w * 0.1), (x, y - h - w * 1.9)], fill=roof)
        d.polygon([(x + w * 0.1, y - h - w * 0.1), (x + w * 0.66, y - h - w * 0.1), (x, y - h - w * 1.9)], fill=tuple(int(c * 0.7) for c in roof))
        d.line((x, y - h - w * 1.85, x, y - h - w * 2.4), fill=(40, 30, 30), width=3)
        d.polygon([(x, y - h - w * 2.4), (x + flag * w * 0.7, y - h - w * 2.22), (x, y - h - w * 2.05)], fill=(220, 50, 50))
    for k in range(max(1, int(h / 75))):
        wy = y - h + w * 0.5 + k * 60
        d.rectangle((x - w * 0.1, wy, x + w * 0.1, wy + w * 0.34), fill=lamp)


flag = random.choice([-1, 1])
k = random.uniform(0.9, 1.1)
for x, w, h in [(-135, 44, 110), (135, 44, 125), (-78, 40, 190), (74, 46, 170)]:
    tower(cx + x * k + random.uniform(-10, 10), w, h * k * random.uniform(0.8, 1.2), random.random() < 0.75)
d.rectangle((cx - 135 * k, peak - 70, cx + 135 * k, peak + 16), fill=stone)
for n in range(18):
    x = cx - 135 * k + n * 15 * k
    if n % 2 == 0:
        d.rectangle((x, peak - 84, x + 15 * k, peak - 68), fill=stone)
for _ in range(40):
    x, y = random.uniform(cx - 130 * k, cx + 120 * k), random.uniform(peak - 62, peak + 4)
    d.rectangle((x, y, x + 12, y + 5), fill=tuple(int(c * 0.9) for c in stone))
tower(cx + random.uniform(-8, 8), 64, random.uniform(200, 245), True)
d.pieslice((cx - 22, peak - 40, cx + 22, peak + 10), 180, 360, fill=(50, 34, 30))
d.rectangle((cx - 22, peak - 16, cx + 22, peak + 16), fill=(50, 34, 30))
for _ in range(random.randint(8, 30)):
    x = random.uniform(0, S)
    y = peak + 30 + (S - peak) * (1 - math.exp(-((x - cx) / 220) ** 2)) * 0.75 + random.uniform(0, 60)
    r = random.uniform(10, 22)
    d.ellipse((x - r, y - r * 1.5, x + r, y + r * 0.4), fill=tuple(int(c * random.uniform(0.5, 0.75)) for c in hill))
