import random

from PIL import Image, ImageDraw

S = 600
img = Image.new("RGB", (S, S), random.choice([(250, 240, 220), (60, 110, 130), (190, 226, 214), (50, 40, 60), (255, 255, 255), (230, 200, 210)]))
d = ImageDraw.Draw(img)
ground = random.randint(480, 530)
d.rectangle((0, ground, S, S), fill=random.choice([(150, 100, 60), (90, 60, 50), (230, 224, 214), (110, 140, 90)]))
rows = random.randint(3, 5)
r = min(74, 262 / rows)
cx = 300 + random.randint(-24, 24)
bottom = ground + 20 - r
d.ellipse((cx - rows * r - 20, ground - 8, cx + rows * r + 20, ground + 40), fill=(60, 40, 30))
base = random.choice([(245, 140, 30), (250, 160, 50), (235, 120, 25)])
for row in range(rows):
    n = rows - row
    for i in range(n):
        x, y = cx + (2 * i - n + 1) * r, bottom - row * 1.73 * r
        f = random.uniform(0.92, 1.04)
        c = tuple(min(255, int(v * f)) for v in base)
        dark = tuple(int(v * 0.75) for v in c)
        d.ellipse((x - r, y - r, x + r, y + r), fill=dark)
        d.ellipse((x - r * 0.94, y - r * 0.97, x + r * 0.86, y + r * 0.83), fill=c)
        d.ellipse((x - r * 0.5, y - r * 0.6, x - r * 0.1, y - r * 0.3), fill=(255, 220, 160))
        for _ in range(24):
            a, b = random.uniform(-0.6, 0.6) * r, random.uniform(-0.6, 0.6) * r
            d.point((x + a, y + b), fill=dark)
        if random.random() < 0.5:
            d.ellipse((x - 5, y - r * 0.75 - 3, x + 5, y - r * 0.75 + 3), fill=(70, 110, 40))
top = bottom - (rows - 1) * 1.73 * r
d.polygon([(cx, top - r), (cx + r * 0.5, top - r * 1.5), (cx + r * 0.95, top - r * 1.3), (cx + r * 0.5, top - r * 1.05)], fill=(80, 150, 60))
