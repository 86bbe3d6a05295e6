import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 600
look = random.choice(["tape", "glow", "brush"])
ground = random.choice([(14, 14, 26), (10, 26, 30), (36, 12, 34)] if look == "glow" else [(244, 236, 220), (60, 76, 90), (230, 200, 190), (190, 210, 190)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
a = random.choice([0, math.pi / 2, random.uniform(0, math.pi)])
gap, wide = random.randint(95, 150), random.randint(18, 52)
colours = random.sample([(240, 80, 90), (70, 170, 240), (250, 200, 70), (110, 210, 140), (190, 120, 240)], 3)
if random.random() < 0.5:
    colours = colours[:1] * 3
long = random.uniform(200, 290)
ux, uy = math.cos(a), math.sin(a)
ends = []
for k in (-1, 0, 1):
    cx, cy = S / 2 - uy * gap * k, S / 2 + ux * gap * k
    ends.append(((cx - ux * long, cy - uy * long), (cx + ux * long, cy + uy * long)))
if look == "glow":
    halo = Image.new("RGB", (S // 4, S // 4), ground)
    h = ImageDraw.Draw(halo)
    for (p, q), c in zip(ends, colours):
        h.line([(p[0] / 4, p[1] / 4), (q[0] / 4, q[1] / 4)], fill=c, width=wide // 3)
    img.paste(halo.filter(ImageFilter.GaussianBlur(7)).resize((S, S)))
for (p, q), c in zip(ends, colours):
    if look == "glow":
        d.line([p, q], fill=c, width=wide // 2)
        d.line([p, q], fill=tuple((v + 510) // 3 for v in c), width=wide // 5)
    elif look == "tape":
        d.line([(p[0] + 6, p[1] + 9), (q[0] + 6, q[1] + 9)], fill=tuple(v * 2 // 3 for v in ground), width=wide)
        d.line([p, q], fill=c, width=wide)
        for n in range(0, 21, 2):
            t = n / 20
            x, y = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t
            d.line([(x - uy * wide / 2, y + ux * wide / 2), (x + uy * wide / 2, y - ux * wide / 2)], fill=tuple(v * 9 // 10 for v in c), width=3)
    else:
        for _ in range(60):
            o, s, e = random.gauss(0, wide / 3.2), random.uniform(-20, 20), random.uniform(-40, 20)
            d.line([(p[0] - uy * o - ux * s, p[1] + ux * o - uy * s), (q[0] - uy * o + ux * e, q[1] + ux * o + uy * e)], fill=tuple(max(0, min(255, v + random.randint(-26, 26))) for v in c), width=3)
