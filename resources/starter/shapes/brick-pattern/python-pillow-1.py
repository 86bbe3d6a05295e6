import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 560
brick = random.choice([(168, 74, 52), (196, 120, 80), (110, 60, 56), (206, 186, 160), (92, 96, 104), (140, 40, 40)])
mortar = random.choice([(196, 188, 176), (90, 86, 82), (230, 226, 216)])
img = Image.new("RGB", (S, S), mortar)
d = ImageDraw.Draw(img)
h = random.randint(34, 74)
w, gap = int(h * random.uniform(2.1, 2.8)), random.randint(4, 9)
shift = random.choice([0.5, 0.5, 1 / 3])
spread = random.randint(8, 34)
for n, y in enumerate(range(-h, S + h, h)):
    x = -w - (n * shift % 1) * w
    while x < S:
        c = tuple(max(0, min(255, v + random.randint(-spread, spread))) for v in brick)
        if random.random() < 0.06:
            c = tuple(v * 6 // 10 for v in c)
        box = (x + gap, y + gap, x + w, y + h)
        d.rectangle((box[0] + 3, box[1] + 3, box[2] + 3, box[3] + 3), fill=tuple(v * 7 // 10 for v in mortar))
        d.rectangle(box, fill=c)
        d.line((box[0], box[1], box[2], box[1]), fill=tuple(min(255, v + 26) for v in c), width=3)
        for _ in range(4):
            px, py = random.uniform(box[0], box[2] - 6), random.uniform(box[1], box[3] - 4)
            d.ellipse((px, py, px + random.randint(2, 6), py + random.randint(2, 4)), fill=tuple(v * 8 // 10 for v in c))
        x += w
light = Image.linear_gradient("L").resize((S, S)).rotate(random.choice([0, 90, 180, 270]))
img = Image.composite(img, ImageChops.multiply(img, Image.new("RGB", (S, S), (120, 110, 130))), light)
