import math
import random
from PIL import Image, ImageDraw

S = 640
img = Image.new("RGB", (S, S), random.choice([(248, 240, 220), (38, 50, 68), (206, 222, 214), (96, 40, 56), (250, 210, 150), (24, 30, 28)]))
d = ImageDraw.Draw(img)
ground = img.getpixel((0, 0))
d.rectangle((0, S * 0.72, S, S), fill=tuple(max(0, c - 22) for c in ground))
sets = [[(230, 70, 70), (245, 180, 60), (80, 180, 140), (60, 120, 190)], [(240, 240, 235)] * 4, [(250, 190, 210), (210, 150, 220), (160, 140, 230), (120, 160, 250)], [(200, 120, 60), (224, 160, 90), (240, 200, 140), (250, 230, 190)]]
colours = random.choice(sets)[:]
if random.random() < 0.4:
    random.shuffle(colours)
side, gap = random.uniform(98, 122), random.uniform(16, 30)
slope = random.choice([0, 0, random.uniform(-0.3, 0.3)])
look = random.choice(["tile", "frame", "block"])
cy = S / 2 + random.uniform(-90, 70)
for k, colour in enumerate(colours):
    along = (k - 1.5) * (side + gap)
    x, y = S / 2 + along * math.cos(slope), cy + along * math.sin(slope)

    def at(u, v):
        return x + u * math.cos(slope) - v * math.sin(slope), y + u * math.sin(slope) + v * math.cos(slope)

    h = side / 2
    square = [at(-h, -h), at(h, -h), at(h, h), at(-h, h)]
    if look == "block":
        d.polygon([at(-h, -h), at(-h + 26, -h - 26), at(h + 26, -h - 26), at(h, -h)], fill=tuple(min(255, c + 30) for c in colour))
        d.polygon([at(h, -h), at(h + 26, -h - 26), at(h + 26, h - 26), at(h, h)], fill=tuple(c * 6 // 10 for c in colour))
    else:
        d.polygon([(p + 8, q + 11) for p, q in square], fill=tuple(c * 6 // 10 for c in ground))
    if look == "frame":
        d.polygon(square, fill=colour)
        d.polygon([at(-h * 0.6, -h * 0.6), at(h * 0.6, -h * 0.6), at(h * 0.6, h * 0.6), at(-h * 0.6, h * 0.6)], fill=ground)
    else:
        d.polygon(square, fill=colour, outline=tuple(c // 2 for c in colour), width=4)
