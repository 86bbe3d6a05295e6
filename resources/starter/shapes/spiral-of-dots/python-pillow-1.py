import colorsys
import math
import random
from PIL import Image, ImageDraw

S = 640
dark = random.random() < 0.55
img = Image.new("RGB", (S, S), random.choice([(16, 18, 34), (34, 16, 28), (10, 34, 32), (30, 30, 30)] if dark else [(252, 246, 232), (228, 238, 244), (250, 226, 220)]))
d = ImageDraw.Draw(img)
one_arm = random.random() < 0.35
count = random.randint(50, 80) if one_arm else random.choice([150, 300, 520])
turn = 2 * math.pi / random.randint(14, 22) if one_arm else math.radians(137.508) * random.choice([1, 1, 1.002, 0.985])
hue, span = random.random(), random.uniform(0.1, 0.8)
start, way = random.uniform(0, 6.3), random.choice([-1, 1])
grow = random.uniform(-0.4, 1)
cx, cy = S / 2 + random.uniform(-12, 12), S / 2 + random.uniform(-12, 12)
for k in range(count):
    f = (k + 1) / count
    r = 292 * (f if one_arm else math.sqrt(f))
    a = start + way * k * turn
    size = (7 + 13 * f) if one_arm else 292 / math.sqrt(count) * (0.45 + 0.35 * grow * (f - 0.5))
    rgb = colorsys.hls_to_rgb((hue + span * f) % 1, 0.62 if dark else 0.45, 0.75)
    x, y = cx + r * math.cos(a), cy + r * math.sin(a)
    if x - size < 0 or y - size < 0 or x + size > S or y + size > S:
        continue
    d.ellipse((x - size, y - size, x + size, y + size), fill=tuple(int(255 * c) for c in rgb))
    d.ellipse((x - size * 0.5, y - size * 0.6, x, y - size * 0.1), fill=tuple(int(255 * min(1, c + 0.25)) for c in rgb))
