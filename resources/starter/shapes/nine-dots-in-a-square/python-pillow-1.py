import math
import random
from PIL import Image, ImageDraw

S = 600
img = Image.new("RGB", (S, S), random.choice([(28, 36, 44), (240, 232, 214), (120, 40, 50), (30, 90, 90), (222, 226, 240)]))
d = ImageDraw.Draw(img)
for k in range(60):
    x, y, r = random.randint(0, S), random.randint(0, S), random.randint(1, 3)
    d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, c + 16) for c in img.getpixel((0, 0))))
tile = random.choice([(250, 246, 236), (50, 54, 70), (244, 200, 80), (90, 170, 150), (230, 110, 90)])
dots = random.choice([c for c in [(20, 20, 28), (220, 50, 60), (255, 255, 255), (40, 90, 200)] if abs(sum(c) - sum(tile)) > 220])
side, turn = random.uniform(380, 500), random.uniform(-0.5, 0.5)
cx, cy = S / 2 + random.uniform(-30, 30), S / 2 + random.uniform(-30, 30)


def at(x, y):
    return cx + x * math.cos(turn) - y * math.sin(turn), cy + x * math.sin(turn) + y * math.cos(turn)


h = side / 2
for grow, shift, colour in ((0, 16, tuple(c // 2 for c in img.getpixel((0, 0)))), (0, 0, tuple(int(c * 0.8) for c in tile)), (-9, -4, tile)):
    d.polygon([at(sx * (h + grow), sy * (h + grow) + shift) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))], fill=colour)
gap, r = side * random.uniform(0.25, 0.31), side * random.uniform(0.075, 0.115)
for i in (-1, 0, 1):
    for j in (-1, 0, 1):
        x, y = at(i * gap, j * gap)
        d.ellipse((x - r + 3, y - r + 4, x + r + 3, y + r + 4), fill=tuple(int(c * 0.62) for c in tile))
        d.ellipse((x - r, y - r, x + r, y + r), fill=dots)
        d.ellipse((x - r * 0.5, y - r * 0.6, x - r * 0.1, y - r * 0.2), fill=tuple(min(255, c + 70) for c in dots))
