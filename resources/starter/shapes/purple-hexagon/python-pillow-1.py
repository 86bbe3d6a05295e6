import math
import random
from PIL import Image, ImageDraw

S = 600
img = Image.new("RGB", (S, S), random.choice([(246, 240, 226), (30, 28, 44), (214, 226, 210), (250, 214, 120), (60, 84, 96)]))
d = ImageDraw.Draw(img)
base = img.getpixel((0, 0))
for _ in range(70):
    x, y, r = random.randint(0, S), random.randint(0, S), random.randint(10, 60)
    d.regular_polygon((x, y, r), 6, rotation=random.randint(0, 60), outline=tuple(max(0, min(255, c + random.choice([-9, 9]))) for c in base))
purple = random.choice([(128, 60, 190), (96, 40, 150), (160, 90, 220), (110, 30, 120)])
cx, cy, R = S / 2 + random.uniform(-50, 50), S / 2 + random.uniform(-50, 50), random.uniform(170, 235)
turn = random.choice([0, math.pi / 6, random.uniform(0, 1)])
light = random.uniform(0, 6.28)


def ring(r, dx=0, dy=0):
    return [(cx + dx + r * math.cos(turn + k * math.pi / 3), cy + dy + r * math.sin(turn + k * math.pi / 3)) for k in range(6)]


d.polygon(ring(R, 12, 16), fill=tuple(c // 2 for c in base))
outer, inner = ring(R), ring(R * random.uniform(0.7, 0.9))
for k in range(6):
    f = 1 + 0.4 * math.cos(turn + (k + 0.5) * math.pi / 3 - light)
    d.polygon([outer[k], outer[(k + 1) % 6], inner[(k + 1) % 6], inner[k]], fill=tuple(min(255, int(c * f)) for c in purple))
way = random.choice(["plate", "ring", "nested"])
d.polygon(inner, fill=base if way == "ring" else purple)
if way == "nested":
    for k in range(1, 5):
        d.polygon(ring(R * (0.7 - 0.14 * k)), fill=tuple(min(255, int(c * (1 + 0.16 * k))) for c in purple))
