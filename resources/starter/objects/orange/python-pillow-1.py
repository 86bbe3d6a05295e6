import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 600
ground = random.choice([(214, 230, 226), (38, 48, 66), (246, 226, 196), (90, 40, 60), (150, 180, 140), (186, 204, 232)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for k in range(-S, S, random.choice([26, 44, 70])):
    d.line((k, 0, k + S, S), fill=tuple(min(255, c + 9) for c in ground), width=10)
peel = random.choice([(244, 140, 24), (250, 160, 40), (232, 116, 20)])


def shadow(x, y, w, h):
    m = Image.new("L", (S // 4, S // 4), 0)
    ImageDraw.Draw(m).ellipse(((x - w) / 4, (y - h) / 4, (x + w) / 4, (y + h) / 4), fill=150)
    img.paste(tuple(c // 3 for c in ground), mask=m.filter(ImageFilter.GaussianBlur(4)).resize((S, S)))


def whole(x, y, r):
    shadow(x + 16, y + r * 0.88, r * 1.05, r * 0.3)
    for k in range(50):
        t = k / 49
        q, o = r * (1 - 0.85 * t), r * 0.34 * t
        d.ellipse((x - q - o, y - q - o, x + q - o, y + q - o), fill=tuple(min(255, int(c * (0.62 + 0.42 * t) + 70 * max(0, t - 0.75))) for c in peel))
    for _ in range(int(r * 2.4)):
        a, q = random.uniform(0, 6.28), r * 0.97 * math.sqrt(random.random())
        u, v = x + q * math.cos(a), y + q * math.sin(a)
        d.ellipse((u - 1.5, v - 1.5, u + 1.5, v + 1.5), fill=tuple(int(c * 0.78) for c in peel))
    a = random.uniform(-2.4, -0.7)
    nx, ny = x + r * 0.62 * math.cos(a), y + r * 0.62 * math.sin(a)
    for k in range(5):
        b = a + k * 1.257
        d.line((nx, ny, nx + r * 0.11 * math.cos(b), ny + r * 0.11 * math.sin(b)), fill=(92, 120, 40), width=6)
    if random.random() < 0.7:
        w = random.uniform(-2.6, -0.5)
        left = [(nx + r * 0.9 * t * math.cos(w) - r * 0.22 * math.sin(math.pi * t) * math.sin(w), ny + r * 0.9 * t * math.sin(w) + r * 0.22 * math.sin(math.pi * t) * math.cos(w)) for t in [i / 12 for i in range(13)]]
        right = [(nx + r * 0.9 * t * math.cos(w) + r * 0.2 * math.sin(math.pi * t) * math.sin(w), ny + r * 0.9 * t * math.sin(w) - r * 0.2 * math.sin(math.pi * t) * math.cos(w)) for t in [1 - i / 12 for i in range(13)]]
        d.polygon(left + right, fill=(70, 140, 56))
        d.line([left[0], left[-1]], fill=(40, 96, 36), width=4)


def half(x, y, r):
    shadow(x + 14, y + 16, r * 1.05, r * 1.02)
    for f, c in ((1.0, peel), (0.93, (255, 240, 210)), (0.84, (252, 176, 50))):
        d.ellipse((x - r * f, y - r * f, x + r * f, y + r * f), fill=c)
    n, a0 = random.randint(9, 11), random.uniform(0, 1)
    for k in range(n):
        a = a0 + 2 * math.pi * k / n
        d.line((x, y, x + r * 0.85 * math.cos(a), y + r * 0.85 * math.sin(a)), fill=(255, 236, 190), width=7)
        for _ in range(14):
            b, q = a + random.uniform(0.12, 2 * math.pi / n - 0.12), r * random.uniform(0.3, 0.74)
            d.line((x + q * math.cos(b), y + q * math.sin(b), x + (q + 16) * math.cos(b), y + (q + 16) * math.sin(b)), fill=random.choice([(255, 200, 96), (240, 150, 30)]), width=4)
    d.ellipse((x - 13, y - 13, x + 13, y + 13), fill=(255, 240, 210))


side = random.choice([-1, 1])
if random.random() < 0.55:
    whole(S / 2 - side * 95, 250, random.uniform(135, 155))
    half(S / 2 + side * 120, 400, random.uniform(118, 138))
else:
    whole(S / 2 + random.uniform(-30, 30), S / 2 + random.uniform(-20, 30), random.uniform(185, 220))
