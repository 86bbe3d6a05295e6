import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 640
ground = random.choice([(240, 234, 224), (52, 56, 62), (214, 222, 216), (236, 208, 196), (84, 100, 96)])
stones = random.choice([
    [(200, 110, 90), (90, 110, 120), (236, 190, 120), (60, 60, 66)], [(40, 90, 90), (220, 150, 130), (250, 240, 230), (150, 60, 60)],
    [(30, 30, 34), (130, 130, 130), (220, 220, 216)], [(90, 130, 90), (210, 180, 90), (120, 80, 60), (240, 240, 230)],
])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for _ in range(1500):
    x, y = random.randint(0, S), random.randint(0, S)
    d.point((x, y), fill=tuple(max(0, min(255, c + random.choice([-25, 25]))) for c in ground))
big = random.uniform(34, 78)
placed = []
for r, tries in ((big, 130), (big * 0.5, 260), (big * 0.2, 500)):
    for _ in range(tries):
        x, y, q = random.uniform(0, S), random.uniform(0, S), r * random.uniform(0.6, 1.1)
        if any((x - a) ** 2 + (y - b) ** 2 < (q + p) ** 2 * 0.9 for a, b, p in placed):
            continue
        placed.append((x, y, q))
        n, a0, flat = random.randint(4, 7), random.uniform(0, 6.3), random.uniform(0.55, 1)
        turn = random.uniform(0, 3.1)
        points = []
        for k in range(n):
            a = a0 + 2 * math.pi * (k + random.uniform(-0.3, 0.3)) / n
            u, v = q * math.cos(a), q * flat * math.sin(a)
            points.append((x + u * math.cos(turn) - v * math.sin(turn), y + u * math.sin(turn) + v * math.cos(turn)))
        c = tuple(max(0, min(255, v + random.randint(-14, 14))) for v in random.choice(stones))
        d.polygon(points, fill=c)
        d.line([(x - q * 0.2, y - q * 0.1), (x + q * 0.25, y + q * 0.15)], fill=tuple(min(255, v + 22) for v in c), width=2)
img = img.filter(ImageFilter.SMOOTH)
