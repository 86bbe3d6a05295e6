import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 560
warm, glow = random.choice([((120, 74, 44), (255, 210, 130)), ((60, 84, 110), (170, 225, 255)), ((90, 60, 90), (250, 180, 220)), ((70, 96, 80), (200, 255, 190)), ((110, 100, 90), (255, 244, 214))])
img = Image.new("RGB", (S, S), tuple(c // 5 for c in warm))
d = ImageDraw.Draw(img)
lx, ly = S * random.uniform(0.3, 0.7), S * random.uniform(0.38, 0.56)
for k in range(60, 0, -1):
    r = 7 * k
    f = (1 - k / 60) ** 1.4
    d.ellipse((lx - r * 1.15, ly - r, lx + r * 1.15, ly + r), fill=tuple(int(a / 5 + (b * 0.92 - a / 5) * f) for a, b in zip(warm, glow)))
if random.random() < 0.55:
    pts = [(lx + 80 * (1 + 0.25 * math.sin(3 * a + 1)) * math.cos(a), ly + 62 * (1 + 0.2 * math.sin(4 * a)) * math.sin(a)) for a in [i / 20 * 6.283 for i in range(20)]]
    d.polygon(pts, fill=glow)
    d.polygon([(lx - 60, ly + 40), (lx - 20, ly + 6), (lx + 20, ly + 26), (lx + 60, ly + 44)], fill=tuple(int(c * 0.75) for c in glow))


def cone(x, y, w, h, up, tone):
    c = tuple(min(255, int(v * tone)) for v in warm)
    side = 1 if lx > x else -1
    n = 14
    for k in range(n):
        u0, u1 = -1 + 2 * k / n, -1 + 2 * (k + 1) / n
        f = 0.45 + 0.75 * max(0, side * (u0 + u1) / 2 * 0.6 + 0.45)
        edge = []
        for u in (u0, u1):
            edge.append([(x + u * w * (1 - t) ** 1.5 + 2.5 * math.sin(t * 17 + x), y + (-h if up else h) * t) for t in [i / 10 for i in range(11)]])
        d.polygon(edge[0] + edge[1][::-1], fill=tuple(min(255, int(v * f)) for v in c))
    for t in (0.12, 0.3, 0.5):
        yy = y + (-h if up else h) * t
        q = w * (1 - t) ** 1.5
        d.arc((x - q, yy - 6, x + q, yy + 6), 0 if not up else 180, 180 if not up else 360, fill=tuple(int(v * 0.5) for v in c), width=2)


d.polygon([(0, S)] + [(x, S * 0.78 + 16 * math.sin(x / 60)) for x in range(0, S + 10, 10)] + [(S, S)], fill=tuple(int(c * 0.5) for c in warm))
if random.random() < 0.75:
    px, py = lx + random.uniform(-60, 60), S * 0.86
    d.ellipse((px - 170, py - 34, px + 170, py + 34), fill=tuple((a + b) // 4 for a, b in zip(warm, glow)))
    for _ in range(24):
        x, y = px + random.uniform(-130, 130), py + random.uniform(-22, 22)
        d.line((x, y, x + random.uniform(10, 46), y), fill=tuple(int(c * 0.85) for c in glow), width=2)
for layer, (count, tone, size) in enumerate([(16, 0.55, 0.7), (13, 0.85, 1.0), (7, 0.5, 1.45)]):
    for _ in range(count):
        x = random.uniform(-10, S + 10)
        edge = 1 if layer < 2 else 0.35 + 0.65 * abs(x - S / 2) / (S / 2)
        cone(x, -6 + random.uniform(0, 26) * (layer == 0), random.uniform(13, 27) * size, random.uniform(80, 205) * size * edge, False, tone)
    for _ in range(count // 2):
        x = random.uniform(-10, S + 10)
        if layer == 2 and abs(x - S / 2) < 150:
            continue
        cone(x, S * (0.8 + 0.1 * layer) + 8, random.uniform(16, 32) * size, random.uniform(50, 130) * size, True, tone)
if random.random() < 0.4:
    for _ in range(random.randint(3, 8)):
        x, y, s = random.uniform(80, S - 80), random.uniform(150, 330), random.uniform(7, 13)
        d.polygon([(x, y), (x - s, y - s * 0.5), (x - 2 * s, y + s * 0.3), (x - s, y + s * 0.1), (x, y + s * 0.6), (x + s, y + s * 0.1), (x + 2 * s, y + s * 0.3), (x + s, y - s * 0.5)], fill=(14, 10, 14))
