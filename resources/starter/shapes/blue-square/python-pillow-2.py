import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 600
grounds = [(246, 240, 226), (40, 38, 46), (242, 190, 70), (190, 200, 186), (222, 110, 84), (236, 214, 216), (92, 74, 60)]
ground = np.array(random.choice(grounds), float)
blue = random.choice([(28, 72, 200), (64, 140, 235), (30, 48, 150), (0, 105, 210), (50, 90, 240)])
accent = random.choice([(40, 190, 220), (90, 70, 220), (20, 30, 110), (120, 180, 255)])

# canvas: a weave of threads under a broad wash
y, x = np.mgrid[0:S, 0:S]
weave = 5 * np.sin(x * 1.6) * np.sin(y * 1.6) + np.random.normal(0, 5, (S, S))
wash = np.array(Image.fromarray(np.random.uniform(0, 255, (7, 7)).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC), float) - 128
canvas = ground + (weave + wash * random.uniform(0.05, 0.2))[..., None]
img = Image.fromarray(np.clip(canvas, 0, 255).astype("uint8"))

side = random.randint(290, 430)
turn = math.radians(random.choice([random.uniform(-9, 9), random.uniform(-9, 9), 45 + random.uniform(-6, 6)]))
side = min(side, 380) if abs(turn) > 0.5 else side
room = (S - side * (abs(math.sin(turn)) + abs(math.cos(turn)))) / 2 - 24
cx, cy = S / 2 + random.uniform(-1, 1) * max(0, room), S / 2 + random.uniform(-1, 1) * max(0, room)


def place(u, v):
    return cx + u * math.cos(turn) - v * math.sin(turn), cy + u * math.sin(turn) + v * math.cos(turn)


# the paint: strokes of a wide brush, each a bundle of bristles, laid in one of two directions
paint = Image.new("RGB", (S, S), blue)
d = ImageDraw.Draw(paint)
h = side / 2
across = random.random() < 0.5
wide = random.randint(34, 74)
for pass_ in range(2):
    for row in np.arange(-h - 20, h + 20, wide * 0.5):
        f, mix, bow = random.uniform(0.78, 1.22), random.random() ** 3 * 0.7, random.uniform(-16, 16)
        for bristle in range(0, wide, 3):
            g = f + random.uniform(-0.12, 0.12) + (0.16 if bristle < 6 else 0)
            tone = tuple(int(max(0, min(255, (b * (1 - mix) + a * mix) * g))) for a, b in zip(accent, blue))
            start, end = (-h - 40, h + 40) if pass_ == 0 else sorted((random.uniform(-h, h), random.uniform(-h, h)))
            line = []
            for k in range(7):
                t = start + (end - start) * k / 6
                o = row + bristle + bow * math.sin(t / h * 1.5)
                line.append(place(t, o) if across else place(o, t))
            d.line(line, fill=tone, width=random.choice([2, 3, 4]))

# the edge is the torn, dry edge of a painted square; thick paint casts a little shadow
rough = []
corners = [(-h, -h), (h, -h), (h, h), (-h, h), (-h, -h)]
for (u0, v0), (u1, v1) in zip(corners, corners[1:]):
    for k in range(40):
        t = k / 40
        rough.append(place(u0 + (u1 - u0) * t + random.uniform(-3, 3), v0 + (v1 - v0) * t + random.uniform(-3, 3)))
mask = Image.new("L", (S, S), 0)
ImageDraw.Draw(mask).polygon(rough, fill=255)
shadow = Image.new("L", (S // 4, S // 4), 0)
side_of_light = random.choice([-1, 1])
ImageDraw.Draw(shadow).polygon([((px + 11 * side_of_light) / 4, (py + 14) / 4) for px, py in rough], fill=150)
shadow = shadow.filter(ImageFilter.GaussianBlur(2)).resize((S, S))
img.paste(tuple(int(c * 0.35) for c in ground), (0, 0), shadow)
img.paste(paint, (0, 0), mask)

# drops from the brush
d = ImageDraw.Draw(img)
for _ in range(random.randint(0, 14)):
    px, py, r = random.uniform(10, S - 10), random.uniform(10, S - 10), random.uniform(1.5, 6)
    d.ellipse((px - r, py - r, px + r, py + r), fill=blue)
