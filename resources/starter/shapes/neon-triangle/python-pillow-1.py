import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 512
wall = Image.new("RGB", (S, S), random.choice([(22, 18, 26), (16, 22, 30), (28, 16, 16), (12, 24, 20)]))
w = ImageDraw.Draw(wall)
if random.random() < 0.6:
    h = random.randint(26, 40)
    for r, y in enumerate(range(0, S, h)):
        for x in range(-80 + (r % 2) * h, S, 2 * h):
            w.rectangle((x, y, x + 2 * h - 4, y + h - 4), fill=tuple(c + random.randint(4, 16) for c in wall.getpixel((0, h - 2))))
colours = random.sample([(255, 60, 160), (60, 240, 255), (255, 220, 60), (120, 255, 120), (255, 110, 50), (160, 110, 255)], 2)
start = random.choice([-90, 90, random.uniform(0, 360)])
cx, cy = S / 2 + random.uniform(-35, 35), S / 2 + 18 + random.uniform(-25, 25)
gap = random.choice([0, 0, 0.12])
tubes = [(random.uniform(165, 200), colours[0])]
if random.random() < 0.55:
    tubes.append((tubes[0][0] * random.uniform(0.55, 0.72), random.choice(colours)))
lines = []
for R, colour in tubes:
    p = [(cx + R * math.cos(math.radians(start + 120 * k)), cy + R * math.sin(math.radians(start + 120 * k))) for k in range(3)]
    p.append(p[0])
    if gap:
        p[-1] = (p[-1][0] + (p[2][0] - p[-1][0]) * gap, p[-1][1] + (p[2][1] - p[-1][1]) * gap)
    lines.append((p, colour))
total = np.asarray(wall, float)
for blur, wide, power in ((28, 26, 1.5), (9, 16, 1.1)):
    small = Image.new("RGB", (S // 4, S // 4))
    g = ImageDraw.Draw(small)
    for p, colour in lines:
        g.line([(x / 4, y / 4) for x, y in p], fill=colour, width=max(2, wide // 4), joint="curve")
    glow = np.asarray(small.filter(ImageFilter.GaussianBlur(blur / 4)).resize((S, S), Image.Resampling.BICUBIC), float)
    total = total + glow * power + np.asarray(wall, float) * glow / 60
img = Image.fromarray(np.clip(total, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img)
for p, colour in lines:
    d.line(p, fill=colour, width=11, joint="curve")
    d.line(p, fill=tuple((c + 510) // 3 for c in colour), width=5, joint="curve")
