import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 640
sky = random.choice([((190, 220, 245), (240, 246, 236)), ((40, 44, 66), (90, 96, 110)), ((250, 232, 200), (250, 250, 240)), ((30, 60, 56), (110, 150, 120)), ((246, 214, 224), (252, 244, 240))])
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
for y in range(S):
    t = y / S
    d.line((0, y, S, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(*sky)))
colours = [(226, 40, 60), (250, 196, 50), (240, 120, 170), (130, 60, 160), (250, 246, 240), (240, 110, 40)]


def flower(d, x, y, s, c, lean, wide):
    green = (70, 130, 60)
    foot = y + 340 * s
    stem = [(x - lean * 120 * s * t ** 1.6 * 0 + lean * 60 * s * (1 - t) * t * 2, y + 40 * s + (foot - y) * t) for t in [k / 16 for k in range(17)]]
    d.line(stem, fill=(56, 112, 52), width=max(3, int(17 * s)), joint="curve")
    d.line([(u - 3 * s, v) for u, v in stem], fill=(104, 168, 84), width=max(1, int(5 * s)))
    for side, tall, out in ((-1, 260, 120), (1, 220, 150)):
        base = (x, foot - 10)
        tip = (x + side * out * s + lean * 40, foot - tall * s)
        left = [(base[0] + (tip[0] - base[0]) * t ** 1.5 + side * 6 * s * math.sin(math.pi * t), base[1] + (tip[1] - base[1]) * t - 0) for t in [k / 14 for k in range(15)]]
        right = [(u + side * 46 * s * math.sin(math.pi * k / 14), v + 26 * s * math.sin(math.pi * k / 14)) for k, (u, v) in enumerate(left)]
        d.polygon(left + right[::-1], fill=green)
        d.line([((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(left, right)], fill=(110, 170, 96), width=max(1, int(3 * s)))
    dark, pale = tuple(int(v * 0.66) for v in c), tuple(min(255, int(v * 1.1 + 24)) for v in c)

    def petal(cx, tipx, w, h, colour, line):
        left, right = [], []
        for k in range(21):
            t = k / 20
            half = w * math.sin(math.pi * min(1, t * 0.62 + 0.2)) ** 0.9 * (1 - t ** 5)
            mx, my = cx + (tipx - cx) * t ** 2, y + 60 * s - h * t
            left.append((mx - half, my)); right.append((mx + half, my))
        d.polygon(left + right[::-1], fill=colour, outline=line)

    for side in (-1, 1):
        petal(x + side * 30 * s, x + side * (40 + 50 * wide) * s + lean * 20, 46 * s, 178 * s, dark, tuple(int(v * 0.5) for v in c))
    petal(x, x + lean * 20, 56 * s, 185 * s, dark, tuple(int(v * 0.5) for v in c))
    for side in (-1, 1):
        petal(x + side * 38 * s, x + side * (58 + 70 * wide) * s + lean * 24, 44 * s, 168 * s, c, dark)
    petal(x + lean * 6, x + lean * 26, 58 * s, 168 * s, pale, dark)
    for k in (-1, 0, 1):
        d.line([(x + k * 12 * s, y + 44 * s), (x + k * 15 * s + lean * 20, y - 70 * s)], fill=c, width=max(1, int(3 * s)))


c = random.choice(colours)
for _ in range(random.choice([0, 4, 8])):
    flower(d, random.uniform(0, S), random.uniform(230, 330), random.uniform(0.4, 0.6), random.choice(colours), random.uniform(-1, 1), random.uniform(0, 0.7))
img = img.filter(ImageFilter.GaussianBlur(3))
d = ImageDraw.Draw(img)
flower(d, S / 2 + random.uniform(-45, 45), random.uniform(210, 240), random.uniform(1.1, 1.25), c, random.uniform(-1, 1), random.uniform(0, 0.8))
