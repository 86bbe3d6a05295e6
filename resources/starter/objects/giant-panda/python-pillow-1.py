import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 560
sky, leaf, ground = random.choice([((214, 232, 190), (104, 150, 70), (126, 160, 84)), ((28, 44, 52), (44, 84, 74), (36, 62, 52)),
    ((246, 208, 150), (166, 140, 62), (150, 128, 70)), ((150, 190, 204), (60, 118, 96), (84, 128, 92)), ((92, 116, 78), (140, 172, 84), (62, 84, 48))])
img = Image.new("RGB", (W, W), sky)
d = ImageDraw.Draw(img)
for _ in range(random.randint(4, 13)):                       # bamboo grove, soft
    x, w = random.uniform(0, W), random.uniform(8, 26)
    tone = tuple(int(a + (b - a) * random.uniform(0.3, 0.9)) for a, b in zip(sky, leaf))
    d.rectangle((x, 0, x + w, W), fill=tone)
    for y in range(random.randint(0, 60), W, 84):
        d.rectangle((x - 2, y, x + w + 2, y + 4), fill=leaf)
d.rectangle((0, W * 0.8, W, W), fill=ground)
img = img.filter(ImageFilter.GaussianBlur(3))
d = ImageDraw.Draw(img)
K, X, Y = random.uniform(0.84, 1.04), W / 2 + random.uniform(-36, 36), random.uniform(500, 520)
side, lean, nod = random.choice([-1, 1]), random.uniform(-14, 14), random.uniform(-6, 10)
white, shade, black, sheen = (245, 241, 230), (208, 203, 190), (30, 28, 31), (64, 60, 64)


def fur(x, y, rx, ry, fill, turn=0.0, rough=3.0):            # an oval with a tufted edge, in panda space
    c, s, pts, n = math.cos(turn), math.sin(turn), [], int(rx + ry)
    for k in range(n):
        a, r = 2 * math.pi * k / n, 1 + (k % 2) * random.uniform(0, rough) / min(rx, ry)
        u, v = rx * r * math.cos(a), ry * r * math.sin(a)
        pts.append((X + K * (side * (x + u * c - v * s)), Y + K * (y + u * s + v * c)))
    d.polygon(pts, fill=fill)


fur(0, 8, 200, 22, tuple(v // 2 for v in ground))
fur(0, -130, 140, 142, shade, 0, 6)
fur(-6, -136, 130, 132, white, 0, 6)                          # belly
fur(0, -232, 138, 54, black, 0, 5)                            # shoulder band
for s in (-1, 1):                                             # hind legs with soles turned to us
    fur(s * 108, -42, 76, 52, black, -s * 0.35, 5)
    fur(s * 142, -36, 44, 50, sheen, s * 0.2)
    fur(s * 142, -26, 24, 20, (128, 108, 104))
    for k in (-1, 0, 1):
        fur(s * 142 + k * 21, -58 + abs(k) * 7, 8, 9, (128, 108, 104), 0, 1)
fur(-118, -168, 38, 90, black, 0.28, 5)                       # resting arm
fur(lean - 102, -428 + nod, 42, 42, black, 0, 4), fur(lean + 102, -428 + nod, 42, 42, black, 0, 4)
fur(lean, -336 + nod, 142, 116, shade, 0, 6)
fur(lean - 4, -342 + nod, 134, 109, white, 0, 6)
for s in (-1, 1):
    fur(lean + s * 56, -348 + nod, 27, 38, black, s * 0.6)
    fur(lean + s * 51, -354 + nod, 11, 12, (92, 62, 44), 0, 0), fur(lean + s * 51, -354 + nod, 8, 9, (8, 8, 8), 0, 0)
    fur(lean + s * 51 + 3, -359 + nod, 3.5, 3.5, (255, 255, 255), 0, 0)
fur(lean, -290 + nod, 54, 38, (252, 249, 242))
fur(lean, -268 + nod, 24, 11, (120, 58, 60), 0, 0), fur(lean, -274 + nod, 28, 9, (252, 249, 242), 0, 1)
fur(lean, -309 + nod, 23, 14, (24, 22, 24), 0, 0), fur(lean - 5, -314 + nod, 8, 3, (120, 116, 118), 0, 0)
cx, cy, top = lean + 20, -262 + nod, random.uniform(0.2, 0.6)  # bamboo stalk from the mouth to the paw and on
for k in range(-1, 9):
    fur(cx + 26 * k * math.cos(top), cy + 26 * k * math.sin(top), 15, 7, (132 + 8 * (k % 2), 176, 70), top, 0)
for a in (-1.2, -0.6, 0.3, 1.0):
    fur(cx + 200 * math.cos(top) + 32 * math.cos(a), cy + 200 * math.sin(top) + 32 * math.sin(a), 38, 9, (86, 142 + int(20 * a), 58), a, 0)
fur(126, -166, 38, 76, black, -0.25, 5)
fur(cx + 96 * math.cos(top), cy + 96 * math.sin(top) + 4, 40, 33, sheen, 0.2, 5), fur(cx + 96 * math.cos(top), cy + 96 * math.sin(top) + 8, 36, 29, black, 0.2, 5)
