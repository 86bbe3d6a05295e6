import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 720
wall, floor = random.choice([((32, 28, 58), (60, 34, 60)), ((244, 214, 120), (214, 150, 70)), ((190, 226, 232), (120, 172, 186)), ((250, 240, 224), (216, 190, 158)), ((118, 26, 38), (60, 12, 22))])
red = random.choice([(206, 36, 40), (34, 92, 170), (222, 120, 30), (30, 130, 92), (150, 40, 120)])
butter = random.uniform(0, 0.45)
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
for _ in range(14):
    x, y, r = random.randint(0, S), random.randint(0, 500), random.randint(20, 60)
    d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, c + random.randint(6, 34)) for c in wall))
d.rectangle((0, 590, S, S), fill=floor)
img = img.filter(ImageFilter.BoxBlur(12))
d = ImageDraw.Draw(img)
cx = 360 + random.randint(-20, 20)
topw, botw, rim, bot = random.randint(195, 225), random.randint(125, 160), random.randint(300, 345), 640


def kernel(x, y, r):
    """One popped kernel: a few white lobes around a hull, shaded below."""
    turn = random.uniform(0, 6.3)
    tint = lambda f: (int(min(255, 255 * f)), int(min(255, (250 - 18 * butter) * f)), int(min(255, (232 - 110 * butter) * f)))
    lobes = [(x + r * 0.62 * math.cos(turn + k * 1.4), y + r * 0.55 * math.sin(turn + k * 1.4), r * random.uniform(0.5, 0.72)) for k in range(4)] + [(x, y - r * 0.1, r * 0.6)]
    for u, v, q in lobes:
        d.ellipse((u - q - 3, v - q - 1, u + q + 3, v + q + 5), fill=(166, 126, 70))
    for f, k, o in ((0.86, 1.0, 0), (0.95, 0.8, -0.14), (1.02, 0.5, -0.26)):
        for u, v, q in lobes:
            d.ellipse((u - q * k + o * q, v - q * k + o * q, u + q * k + o * q, v + q * k + o * q), fill=tint(f))
    a = turn + 0.7
    d.ellipse((x + r * 0.35 * math.cos(a) - r * 0.2, y + r * 0.35 * math.sin(a) - r * 0.13, x + r * 0.35 * math.cos(a) + r * 0.2, y + r * 0.35 * math.sin(a) + r * 0.15), fill=(206, 148, 62))


d.ellipse((cx - botw - 60, bot - 30, cx + botw + 80, bot + 34), fill=tuple(int(c * 0.55) for c in floor))
heap = random.randint(120, 190)
places = [(cx + random.uniform(-1, 1) * topw * 0.95, random.random()) for _ in range(95)]
for x, t in sorted(places, key=lambda q: -q[1]):                         # the heap above the rim
    kernel(x, rim + 24 - t * heap * math.sqrt(max(0, 1 - ((x - cx) / topw) ** 2)), random.randint(24, 33))
n = random.choice([7, 9, 11])                                             # the striped tub, each stripe lit by its angle
for k in range(n):
    a, b = -math.cos(math.pi * k / n), -math.cos(math.pi * (k + 1) / n)
    ya, yb = (28 * math.sin(math.pi * (k + j) / n) for j in (0, 1))
    f = 0.72 + 0.3 * math.sin(math.pi * (k + 0.3) / n)
    c = tuple(int(min(255, v * f)) for v in (red if k % 2 == 0 else (252, 248, 240)))
    d.polygon([(cx + topw * a, rim + ya), (cx + topw * (a + b) / 2, rim + (ya + yb) / 2 - 16), (cx + topw * b, rim + yb), (cx + botw * b, bot - 22 + yb), (cx + botw * a, bot - 22 + ya)], fill=c)
if random.random() < 0.55:                                                 # a round label with a star
    d.ellipse((cx - 74, 420, cx + 74, 568), fill=(255, 246, 214), outline=red, width=8)
    d.polygon([(cx + (56 if i % 2 == 0 else 23) * math.sin(i * math.pi / 5), 496 - (56 if i % 2 == 0 else 23) * math.cos(i * math.pi / 5)) for i in range(10)], fill=red)
for k in range(15):
    kernel(cx - topw * 0.9 + topw * 1.8 * k / 14, rim + 10 + 20 * math.sin(math.pi * k / 14) + random.randint(-16, 2), random.randint(22, 28))
for _ in range(random.randint(2, 7)):                                      # some have fallen, some still jump
    kernel(cx + random.choice([-1, 1]) * random.randint(190, 310), random.randint(630, 680), random.randint(20, 27))
for _ in range(random.randint(0, 5)):
    kernel(cx + random.randint(-260, 260), random.randint(40, 130), random.randint(18, 25))
z = random.randint(0, 40)
img = img.crop((z, z, S - z, S - z)).resize((512, 512))
