import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 512
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
a, b = random.choice([((8, 8, 26), (70, 26, 40)), ((14, 10, 14), (90, 40, 20)), ((6, 16, 30), (60, 50, 70))])
for y in range(S):
    t = y / S
    d.line((0, y, S, y), fill=tuple(int(p + (q - p) * t) for p, q in zip(a, b)))
for _ in range(120):
    d.point((random.randint(0, S), random.randint(0, 260)), fill=(200, 200, 210))
cx, top, base = S / 2 + random.uniform(-60, 60), random.uniform(205, 260), random.uniform(410, 450)
half, mouth = random.uniform(200, 260), random.uniform(26, 42)
wind = random.uniform(-1, 1)
smoke = Image.new("L", (S // 4, S // 4), 0)
sd = ImageDraw.Draw(smoke)
for k in range(60):
    t = k / 60
    x, y, r = cx + wind * 260 * t ** 1.4 + random.gauss(0, 18 + 26 * t), top - 230 * t + random.gauss(0, 14), 18 + 40 * t
    sd.ellipse(((x - r) / 4, (y - r) / 4, (x + r) / 4, (y + r) / 4), fill=random.randint(40, 120))
smoke = smoke.filter(ImageFilter.GaussianBlur(4)).resize((S, S), Image.Resampling.BICUBIC)
img.paste((96, 74, 78), mask=smoke)
rock = (66, 46, 50)
d.polygon([(cx - half, base), (cx - mouth * 2.2, top + 60), (cx - mouth, top), (cx + mouth, top + 6), (cx + mouth * 2.4, top + 66), (cx + half, base)], fill=rock)
for _ in range(40):
    x = random.uniform(-0.9, 0.9)
    y0 = top + 20 + abs(x) * (base - top)
    d.line((cx + x * half * 0.8, y0, cx + x * half, base), fill=(92, 62, 60), width=2)
d.rectangle((0, base, S, S), fill=(26, 22, 30))
fire = Image.new("RGB", (S, S))
f = ImageDraw.Draw(fire)
for _ in range(random.randint(3, 6)):
    x, y, way = cx + random.uniform(-mouth, mouth) * 0.8, top + 2, random.uniform(-1, 1)
    points = [(x, y)]
    while y < base - 6 and len(points) < 40:
        x, y = x + way * random.uniform(2, 9) + random.uniform(-5, 5), y + random.uniform(6, 13)
        points.append((x, y))
    for wide, colour in ((11, (190, 30, 0)), (6, (255, 120, 10)), (2, (255, 230, 120))):
        f.line(points, fill=colour, width=wide, joint="curve")
power = random.uniform(110, 190)
for _ in range(260):
    v, ang = random.uniform(0.3, 1) * power, random.gauss(-math.pi / 2, 0.33)
    p = []
    for k in range(6):
        s = random.uniform(0.5, 1) * 0 + k / 5 * random.uniform(0.8, 1)
        p.append((cx + v * math.cos(ang) * s + wind * 20 * s, top + v * math.sin(ang) * s * 1.3 + 90 * s * s))
    f.line(p, fill=random.choice([(255, 90, 0), (255, 160, 30), (255, 230, 140)]), width=random.choice([1, 2, 3]))
f.ellipse((cx - mouth, top - 9, cx + mouth, top + 14), fill=(255, 200, 80))
glow = fire.resize((S // 4, S // 4)).filter(ImageFilter.GaussianBlur(5)).resize((S, S), Image.Resampling.BICUBIC)
img = ImageChops.screen(ImageChops.screen(img, glow), fire)
if random.random() < 0.6:
    lake = img.crop((0, int(2 * base - S), S, int(base))).transpose(Image.Transpose.FLIP_TOP_BOTTOM).point(lambda v: v * 0.5)
    img.paste(lake.filter(ImageFilter.GaussianBlur(2)), (0, int(base)))
