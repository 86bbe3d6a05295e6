import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 560
yy, xx = np.mgrid[0:S, 0:S].astype(np.float32)
water, tile = random.choice([((90, 186, 214), (222, 240, 244)), ((60, 120, 190), (246, 226, 206)), ((40, 96, 110), (52, 60, 84)), ((150, 214, 196), (250, 200, 206)), ((110, 130, 210), (120, 170, 160))])
skin = np.array(random.choice([(255, 208, 40), (255, 208, 40), (255, 190, 20), (255, 222, 80), (250, 160, 190)]), np.float32)
level = random.randint(400, 440)
img = np.full((S, S, 3), tile, np.float32)
t = random.choice([70, 93, 140])
img[((xx % t) < 4) | (((level - yy) % t) < 4)] *= 0.86
img *= (1.05 - 0.2 * yy / S)[..., None]
lx, ly = random.choice([-1, 1]) * random.uniform(0.25, 0.5), -0.62
lz = math.sqrt(1 - lx * lx - ly * ly)


def lump(cx, cy, rx, ry, tone, gloss=1.0, turn=0.0, rim=True):
    """A shaded, shiny ellipsoid painted over what is there."""
    c, s, b = math.cos(turn), math.sin(turn), max(rx, ry) + 2
    box = (slice(max(0, int(cy - b)), int(cy + b)), slice(max(0, int(cx - b)), int(cx + b)))
    px, py, part = xx[box], yy[box], img[box]
    u, v = ((px - cx) * c + (py - cy) * s) / rx, (-(px - cx) * s + (py - cy) * c) / ry
    r2 = u * u + v * v
    n, nx, ny = np.sqrt(np.clip(1 - r2, 0, 1)), u * c - v * s, u * s + v * c
    lit = np.clip(nx * lx + ny * ly + n * lz, 0, 1)
    col = np.array(tone, np.float32) * (0.58 + 0.5 * lit)[..., None] + 255 * gloss * (lit ** 40)[..., None] * 0.8
    col[..., 2] *= 0.75 + 0.25 * lit
    a = np.clip((1 - np.sqrt(r2)) * min(rx, ry), 0, 1)[..., None]
    part[:] = part * (1 - a) + col * a


k = random.uniform(0.92, 1.08)
cx, cy = S / 2 - 20 + random.randint(-12, 12), level - 78 * k
hx, hy = cx + 78 * k, cy - 150 * k + random.uniform(-8, 8)
lump(cx - 152 * k, cy - 34 * k, 88 * k, 40 * k, skin, 0.4, random.uniform(0.7, 0.95))   # tail
lump(cx, cy + 22 * k, 192 * k, 122 * k, skin, 0.6)
lump(cx + 82 * k, cy - 40 * k, 88 * k, 96 * k, skin, 0.1)
lump(hx, hy, 102 * k, 98 * k, skin, 1.0)
beak = random.choice([(244, 110, 30), (236, 84, 36), (255, 140, 40)])
lump(hx + 108 * k, hy + 36 * k, 46 * k, 15 * k, [c * 0.8 for c in beak], 0.2, 0.2)
lump(hx + 112 * k, hy + 18 * k, 54 * k, 18 * k, beak, 0.8, -0.18)
lump(cx - 92 * k, cy - 6 * k, 74 * k, 30 * k, skin * 0.93, 0.2, 0.42)     # wing, its tip turned up
lump(cx - 38 * k, cy + 14 * k, 98 * k, 58 * k, skin * 0.95, 0.7, -0.12)
e = random.uniform(15, 20) * k
lump(hx + 46 * k, hy - 20 * k, e * 1.25, e * 1.5, (255, 255, 255), 0); lump(hx + 52 * k, hy - 18 * k, e * 0.85, e * 1.1, (24, 22, 28), 1.0)
im = Image.fromarray(np.clip(img, 0, 255).astype("uint8"))
flip = im.crop((0, level - 90, S, level)).transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((S, S - level + 30)).filter(ImageFilter.BoxBlur(3))
pool = Image.blend(flip, Image.new("RGB", flip.size, water), 0.62)
shift = pool.copy()
for y in range(0, pool.height, 4):                                         # ripples shake the reflection
    shift.paste(pool.crop((0, y, S, y + 4)), (int(7 * math.sin(y / 7) + random.uniform(-3, 3)), y))
im.paste(shift, (0, level))
d = ImageDraw.Draw(im)
pale = tuple(min(255, c + 70) for c in water)
for w, h in ((205, 15), (250, 30), (300, 48)):
    d.arc((cx - w * k, level - h, cx + w * k, level + h + 6), 8, 172, fill=pale, width=3)
if random.random() < 0.6:                                                   # foam and soap bubbles
    for _ in range(random.randint(30, 90)):
        x, r = random.choice([random.randint(0, 110), random.randint(430, S), random.randint(0, S)]), random.randint(7, 26)
        y = random.randint(level + 45, S) if 100 < x < 440 else random.randint(level - 8, S)
        d.ellipse((x - r, y - r, x + r, y + r), fill=(248, 252, 255), outline=(206, 222, 236), width=2); d.arc((x - r * 0.6, y - r * 0.6, x + r * 0.6, y + r * 0.6), 190, 260, fill=(190, 210, 230), width=2)
for _ in range(random.randint(0, 7)):
    x, y, r = random.choice([random.randint(20, 110), random.randint(500, 540)]), random.randint(20, 170), random.randint(9, 30)
    d.ellipse((x - r, y - r, x + r, y + r), outline=(255, 255, 255), width=2); d.ellipse((x - r * 0.5, y - r * 0.6, x - r * 0.1, y - r * 0.2), fill=(255, 255, 255))
img = im.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if random.random() < 0.5 else im
