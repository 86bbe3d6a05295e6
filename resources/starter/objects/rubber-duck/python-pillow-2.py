# A rubber duck afloat in the bath: shiny ellipsoids over tiles, reflection, foam and bubbles.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S, U = 560, random.uniform
yy, xx = np.mgrid[0:S, 0:S].astype(np.float32)
water, tile = random.choice([((70, 170, 206), (206, 228, 236)), ((50, 110, 190), (232, 206, 190)), ((40, 96, 110), (52, 60, 84)), ((110, 190, 180), (214, 130, 150)), ((110, 130, 210), (90, 150, 146)), ((60, 140, 150), (120, 140, 176))])
skin = np.array(random.choice([(255, 208, 40), (255, 208, 40), (255, 190, 20), (255, 222, 80), (250, 130, 170)]), np.float32)
level = random.randint(405, 440)
img = np.full((S, S, 3), tile, np.float32)
t = random.choice([56, 80, 112])
img *= (1 + 0.05 * np.sin((level - yy) // t * 12.9 + xx // t * 78.2))[..., None]       # tiles of slightly unlike tone
img[((xx % t) < 4) | (((level - yy) % t) < 4)] *= 0.84
side = random.choice([-1, 1])
lx, ly, lz = side * 0.4, -0.62, 0.675
img *= (1.08 - 0.22 * yy / S - 0.12 * side * (0.5 - xx / S))[..., None]


def lump(cx, cy, rx, ry, tone, gloss=1.0, turn=0.0, soft=1.0, shadow=0):
    """A shaded, shiny ellipsoid painted over what is there; with shadow it only darkens."""
    c, s, b = math.cos(turn), math.sin(turn), max(rx, ry) + 2
    box = (slice(max(0, int(cy - b)), max(0, int(cy + b))), slice(max(0, int(cx - b)), max(0, int(cx + b))))
    px, py, part = xx[box], yy[box], img[box]
    u, v = ((px - cx) * c + (py - cy) * s) / rx, (-(px - cx) * s + (py - cy) * c) / ry
    r2 = u * u + v * v
    part *= (1 - shadow * np.clip(1 - r2, 0, 1))[..., None]
    if tone is None:
        return
    n, nx, ny = np.sqrt(np.clip(1 - r2, 0, 1)), u * c - v * s, u * s + v * c
    lit = np.clip(nx * lx + ny * ly + n * lz, 0, 1)
    col = np.array(tone, np.float32) * (0.52 + 0.54 * lit + 0.12 * np.clip(ny, 0, 1) * (1 - n))[..., None] + 255 * (gloss * (0.8 * lit ** 40 + 0.1 * lit ** 8))[..., None]
    col[..., 2] *= 0.75 + 0.25 * lit
    a = np.clip((1 - np.sqrt(r2)) * min(rx, ry) / soft, 0, 1)[..., None]
    part[:] = part * (1 - a) + col * a


if random.random() < 0.5:                                            # a tap high at the left
    metal = random.choice([(190, 200, 210), (216, 170, 90)])
    for k in range(24):
        lump(74 - 46 * math.cos(k * 0.13), 90 - 40 * math.sin(k * 0.13), 13, 13, metal, 0.8)
    lump(120, 112, 17, 22, metal, 0.8); lump(28, 96, 30, 36, metal, 0.8); lump(28, 48, 34, 11, metal, 1)


def duck(cx, cy, k, nod):
    hx, hy = cx + 74 * k, cy - 142 * k + nod
    lump(cx - 156 * k, cy - 38 * k, 90 * k, 38 * k, skin, 0.4, U(0.72, 0.92))        # tail
    lump(cx, cy + 22 * k, 192 * k, 118 * k, skin, 0.5)
    lump(cx + 80 * k, cy - 36 * k, 90 * k, 92 * k, skin, 0.05, 0, 14 * k)             # neck melts into the body
    lump(hx - 6 * k, hy + 84 * k, 96 * k, 42 * k, None, shadow=0.3)
    lump(hx, hy, 100 * k, 96 * k, skin, 1.0)
    beak = random.choice([(244, 110, 30), (236, 74, 36), (255, 140, 30)])
    lump(hx + 102 * k, hy + 42 * k, 44 * k, 14 * k, [c * 0.8 for c in beak], 0.2, 0.3)
    lump(hx + 106 * k, hy + 32 * k, 40 * k, 8 * k, (110, 30, 24), 0, 0.06)
    lump(hx + 110 * k, hy + 18 * k, 56 * k, 18 * k, beak, 0.8, -0.16)
    lump(cx - 50 * k, cy + 34 * k, 118 * k, 60 * k, None, 0, -0.1, shadow=0.28)
    for q in range(3):                                                                # feather tips turned up
        lump(cx - (112 - 14 * q) * k, cy + (-12 + 24 * q) * k, 62 * k, 22 * k, skin * (0.9 + 0.02 * q), 0.2, 0.5 - 0.16 * q)
    lump(cx - 40 * k, cy + 12 * k, 98 * k, 56 * k, skin * 0.96, 0.6, -0.12)
    e = U(15, 19) * k
    lump(hx + 46 * k, hy - 20 * k, e * 1.25, e * 1.5, (255, 255, 255), 0); lump(hx + 52 * k, hy - 18 * k, e * 0.85, e * 1.1, (24, 22, 28), 1.0)
    return hx, hy


if random.random() < 0.4:
    duck(U(80, 110), level - 24, 0.27, 0)
k, cx = U(0.92, 1.05), S / 2 - 20 + random.randint(-12, 12)
cy = level - 74 * k
hx, hy = duck(cx, cy, k, U(-8, 8))
for q in range(random.choice([0, 0, 12])):                                            # a cap of foam
    lump(hx + U(-52, 46) * k, hy - U(84, 112) * k, U(14, 24), U(12, 20), (250, 252, 255), 0.1)
for r in [U(9, 26) for _ in range(random.choice([0, 24, 40]))]:                       # foam along the far edge
    lump(random.choice([U(0, 90), U(470, S), U(0, S)]), level - U(-14, 4), r, r * 0.9, (250, 252, 255), 0.2)
im = Image.fromarray(np.clip(img, 0, 255).astype("uint8"))
flip = im.crop((0, level - 130, S, level)).transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((S, S - level + 30)).filter(ImageFilter.BoxBlur(2))
pool = Image.blend(flip, Image.new("RGB", flip.size, water), 0.55)
im.paste(pool, (0, level))
for y in range(0, pool.height, 4):                                                    # ripples shake the reflection
    im.paste(pool.crop((0, y, S, y + 4)), (int(7 * math.sin(y / 7) * y / 100 + U(-3, 3)), level + y))
d = ImageDraw.Draw(im)
pale = tuple(min(255, c + 80) for c in water)
for w, h in ((195, 13), (245, 30), (300, 50)):
    d.arc((cx - w * k, level - h, cx + w * k, level + h + 6), 8, 172, fill=pale, width=4 if w < 200 else 3)
for _ in range(random.randint(2, 9)):                                                 # soap bubbles in the air
    x, y, r = random.choice([U(20, 130), U(490, 540)]), U(20, 300), U(9, 28)
    d.ellipse((x - r, y - r, x + r, y + r), outline=(255, 255, 255), width=2)
    d.ellipse((x - r * 0.5, y - r * 0.6, x - r * 0.1, y - r * 0.2), fill=(255, 255, 255))
img = im.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if random.random() < 0.5 else im
