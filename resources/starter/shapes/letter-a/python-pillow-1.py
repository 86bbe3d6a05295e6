import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 640
look = random.choice(["block", "stencil", "paper"])
ground = random.choice([(240, 230, 210), (50, 64, 84), (190, 212, 206), (120, 60, 50), (250, 214, 150), (40, 36, 44)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for k in range(0, S, 80):
    d.line((0, k, S, k), fill=tuple(max(0, c - 14) for c in ground), width=3)
a, cx, cy = random.uniform(-0.25, 0.25), S / 2, S / 2 + 6
ink = random.choice([(210, 50, 50), (30, 90, 170), (40, 140, 90), (240, 170, 30), (120, 60, 150)])


def at(u, v):
    return cx + u * math.cos(a) - v * math.sin(a), cy + u * math.sin(a) + v * math.cos(a)


def square(h, fill, shift=0):
    d.polygon([at(x * h + shift, y * h + shift) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))], fill=fill)


h, w, t = random.uniform(185, 215), random.uniform(150, 185), random.uniform(52, 78)
if look == "block":
    square(268, tuple(c // 2 for c in ground), 14)
    square(268, (226, 190, 130)); square(240, (250, 236, 204))
    for k in range(26):
        y = random.uniform(-260, 260)
        d.line([at(-262, y), at(262, y + random.uniform(-6, 6))], fill=(238, 218, 176), width=2)
    d.line([at(*p) for p in ((-250, -250), (250, -250), (250, 250), (-250, 250), (-250, -250))], fill=ink, width=12)
    h, w = h * 0.88, w * 0.88
mask = Image.new("L", (S, S), 0)
m = ImageDraw.Draw(mask)
m.polygon([at(-t / 2, -h), at(t / 2, -h), at(w + t / 2, h), at(w - t / 2, h), at(0, -h + t * 1.2), at(-w + t / 2, h), at(-w - t / 2, h)], fill=255)
bar = h * random.uniform(0.2, 0.36)
half = w * (bar + h) / (2 * h)
m.polygon([at(-half, bar - t * 0.35), at(half, bar - t * 0.35), at(half, bar + t * 0.35), at(-half, bar + t * 0.35)], fill=255)
if look == "stencil":
    m.line([at(0, -h - 10), at(0, h + 10)], fill=0, width=16)
    worn = Image.effect_noise((S // 4, S // 4), 90).resize((S, S)).point(lambda v: 255 if v > 96 else 90)
    img.paste(tuple(c // 3 for c in ground) if sum(ground) > 380 else (236, 230, 214), mask=ImageChops.multiply(mask, worn))
else:
    shade = ImageChops.offset(mask, 9, 13).resize((160, 160)).filter(ImageFilter.GaussianBlur(2)).resize((S, S)).point(lambda v: v * 0.5)
    img.paste((10, 8, 12), mask=shade)
    img.paste(ink, mask=mask)
