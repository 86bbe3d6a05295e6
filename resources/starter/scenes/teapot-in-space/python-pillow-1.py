import random

from PIL import Image, ImageDraw

S = 600
img = Image.new("RGB", (S, S), random.choice([(10, 10, 30), (30, 14, 54), (6, 28, 48), (60, 44, 92), (20, 20, 24)]))
d = ImageDraw.Draw(img)
for _ in range(160):
    x, y, r = random.randint(0, S), random.randint(0, S), random.choice([1, 1, 1, 2, 3])
    d.ellipse((x - r, y - r, x + r, y + r), fill=(255, 255, random.randint(180, 255)))
px, py, pr = random.choice([90, 510]), random.choice([100, 480]), random.randint(60, 120)
planet = random.choice([(220, 120, 70), (90, 150, 220), (200, 180, 120), (150, 110, 190)])
d.ellipse((px - pr, py - pr, px + pr, py + pr), fill=planet)
for i in range(3):
    y = py - pr * 0.4 + i * pr * 0.35
    d.line((px - pr * 0.8, y, px + pr * 0.8, y), fill=tuple(int(c * 0.8) for c in planet), width=8)
pot = random.choice([(240, 240, 240), (214, 60, 60), (70, 150, 200), (240, 190, 60), (100, 180, 130)])
rim = tuple(int(c * 0.65) for c in pot)
k = random.uniform(0.85, 1.1)
layer = Image.new("RGBA", (S, S))
e = ImageDraw.Draw(layer)


def at(*points):
    return [(300 + k * x, 310 + k * y) for x, y in points]


e.ellipse(at((-240, -80), (-80, 80)), outline=rim, width=int(26 * k))
e.polygon(at((110, 50), (190, -10), (210, -100), (250, -110), (236, 10), (130, 100)), fill=rim)
e.ellipse(at((-150, -110), (150, 130)), fill=pot)
e.rectangle(at((-80, 112), (80, 138)), fill=rim)
e.pieslice(at((-90, -160), (90, -60)), 180, 360, fill=rim)
e.ellipse(at((-20, -186), (20, -146)), fill=pot)
e.ellipse(at((-100, -80), (-40, -20)), fill=(255, 255, 255, 255))
layer = layer.rotate(random.uniform(-30, 30))
if random.random() < 0.5:
    layer = layer.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
img.paste(layer, (0, 0), layer)
