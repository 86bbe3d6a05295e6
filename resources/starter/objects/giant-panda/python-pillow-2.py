# A giant panda sits and eats bamboo in a grove, by day, dusk, mist or snow
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 640
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
sky, leaf, ground = random.choice([((206, 228, 180), (84, 136, 58), (112, 148, 72)), ((58, 84, 92), (34, 66, 60), (44, 74, 62)), ((244, 200, 140), (150, 124, 50), (140, 120, 62)),
    ((148, 190, 206), (56, 112, 92), (80, 124, 88)), ((196, 208, 218), (92, 120, 108), (222, 230, 238)), ((84, 116, 76), (132, 168, 78), (58, 82, 46))])
img, snow, sun = Image.new("RGB", (W, W), sky), ground[0] > 200, random.choice([-1, 1])
d = ImageDraw.Draw(img)
for layer in range(3):                                       # three rows of canes, the far ones pale in the mist
    for _ in range(random.randint(3, 7)):
        x, w, lean = random.uniform(0, W), 9 + 9 * layer, random.uniform(-40, 40)
        c = mix(sky, leaf, 0.3 + 0.28 * layer)
        d.line((x, W, x + lean, 0), fill=c, width=w)
        for k in range(8):
            y = 84 * k + random.uniform(0, 20)
            xx = x + lean * (1 - y / W)
            d.line((xx - w * 0.65, y, xx + w * 0.65, y), fill=mix(c, (20, 30, 20), 0.4), width=4)
            for _ in range(2):                               # narrow leaves
                ex, ey = random.uniform(-60, 60), random.uniform(10, 56)
                d.polygon([(xx, y), (xx + ex / 2 - 6, y + ey / 2 - 4), (xx + ex, y + ey), (xx + ex / 2 + 6, y + ey / 2 + 5)], fill=mix(c, leaf, 0.5))
    img = img.filter(ImageFilter.GaussianBlur(4 - layer))
    d = ImageDraw.Draw(img)
d.rectangle((0, 505, W, W), fill=ground)
for _ in range(500):
    x, y = random.uniform(0, W), random.uniform(505, W)
    d.line((x, y, x + random.uniform(-7, 7), y - random.uniform(6, 20) * (0.4 if snow else 1)), fill=mix(ground, random.choice([(255, 255, 220), (20, 40, 20)]), random.uniform(0.05, 0.3)), width=2)
K, X, Y = random.uniform(0.98, 1.12), W / 2 + random.uniform(-24, 24), random.uniform(584, 598)
side, lean, nod = random.choice([-1, 1]), random.uniform(-16, 14), random.uniform(-6, 10)
white, cream, black, sheen = (250, 247, 238), (190, 184, 174), (30, 28, 32), (78, 76, 84)
P = lambda x, y: (X + K * side * x, Y + K * y)


def fur(x, y, rx, ry, fill, turn=0.0, rough=3.0):            # an oval with a tufted edge, in panda space
    c, s, pts, n = math.cos(turn), math.sin(turn), [], int(rx + ry)
    for k in range(n):
        a, r = 2 * math.pi * k / n, 1 + (k % 2) * random.uniform(0, rough) / min(rx, ry)
        pts.append(P(x + rx * r * math.cos(a) * c - ry * r * math.sin(a) * s, y + rx * r * math.cos(a) * s + ry * r * math.sin(a) * c))
    d.polygon(pts, fill=fill)


def round_fur(x, y, rx, ry, lo, hi, turn=0.0, hairs=160):    # the oval rounded by light from one side, then combed
    for k in range(9):
        f = k / 8
        fur(x + side * sun * rx * 0.2 * f, y - ry * 0.2 * f, rx * (1 - 0.55 * f), ry * (1 - 0.55 * f), mix(lo, hi, f ** 0.6), turn, 6 - 3 * f)
    for _ in range(hairs):
        a, q = random.uniform(0, 6.283), math.sqrt(random.random()) * 0.96
        u, v = rx * q * math.cos(a), ry * q * math.sin(a)
        u, v = u * math.cos(turn) - v * math.sin(turn), u * math.sin(turn) + v * math.cos(turn)
        d.line([P(x + u, y + v), P(x + u * 1.06 + random.uniform(-2, 2), y + v * 1.05 + random.uniform(4, 12))], fill=mix(lo, hi, random.uniform(0.2, 1) if q < 0.6 else random.uniform(0, 0.6)), width=1)


cast = Image.new("L", (W, W), 0)
ImageDraw.Draw(cast).ellipse((X - 235 - sun * 40, Y - 40, X + 235 - sun * 40, Y + 26), fill=130)
img.paste((10, 16, 14), mask=cast.filter(ImageFilter.GaussianBlur(14)))
d = ImageDraw.Draw(img)
round_fur(0, -136, 144, 146, cream, white, 0, 420)
round_fur(0, -238, 140, 52, black, sheen, 0, 160)
for s in (-1, 1):                                             # hind legs, their soles turned to us
    round_fur(s * 106, -46, 80, 52, black, sheen, -s * 0.35)
    round_fur(s * 146, -44, 46, 54, black, sheen, s * 0.2, 60)
    fur(s * 146, -34, 26, 22, (150, 122, 116)), fur(s * 146 - 4, -38, 15, 11, (178, 150, 142))
    for k in (-1, 0, 1):
        fur(s * 146 + k * 22, -70 + abs(k) * 8, 9, 10, (150, 122, 116), 0, 1)
round_fur(-122, -172, 40, 92, black, sheen, 0.3)
round_fur(lean - 104, -436 + nod, 44, 43, black, sheen, 0, 70), round_fur(lean + 104, -436 + nod, 44, 43, black, sheen, 0, 70)
round_fur(lean, -342 + nod, 146, 116, cream, white, 0, 380)
round_fur(lean, -292 + nod, 60, 42, (218, 212, 200), (255, 253, 247), 0, 40)
for s in (-1, 1):                                             # tilted patches, bright eyes
    round_fur(lean + s * 60, -344 + nod, 29, 42, black, (54, 52, 58), s * 0.65, 40)
    for r, c, o in ((13, (104, 70, 48), 0), (9, (8, 8, 8), 0), (4, (255, 255, 255), 4)):
        fur(lean + s * 53 + o, -352 + nod - o, r, r, c, 0, 0)
fur(lean, -312 + nod, 25, 16, (22, 20, 22), 0, 0), fur(lean - 5, -318 + nod, 11, 4, (134, 130, 134), 0, 0)
fur(lean, -268 + nod, 25, 12, (126, 54, 58), 0, 0), fur(lean, -275 + nod, 29, 9, (240, 236, 226), 0, 1)
cx, cy, a = lean + 14, -264 + nod, random.uniform(0.2, 0.6)   # a cane from the mouth through the paw
B = lambda r, o=0: (cx + r * math.cos(a) - o * math.sin(a), cy + r * math.sin(a) + o * math.cos(a))
for o, w, c in ((0, 17, (84, 122, 44)), (-2, 12, (142, 182, 74)), (-5, 3, (206, 228, 140))):
    d.line([P(*B(-24, o)), P(*B(214, o))], fill=c, width=w)
for r in (10, 60, 160, 208):
    d.line([P(*B(r, -9)), P(*B(r, 9))], fill=(66, 96, 36), width=5)
for q in (-1.3, -0.7, -0.1, 0.5, 1.1):
    fur(B(196)[0] + 40 * math.cos(q), B(196)[1] + 40 * math.sin(q), 44, 9, (74, 134 + int(24 * q), 52), q, 0)
round_fur(130, -176, 40, 78, black, sheen, -0.25)
round_fur(*B(100, 6), 42, 34, black, sheen, 0.2, 70)
for _ in range(130 if snow else 0):
    x, y, r = random.uniform(0, W), random.uniform(0, W), random.uniform(1.5, 4)
    d.ellipse((x - r, y - r, x + r, y + r), fill=(255, 255, 255))
