import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A chess knight carved from wood, stone, ivory or metal; it is lit from one side and stands on its board.
S = 800
piece, ground = random.choice([((240, 224, 190), "dark"), ((64, 44, 36), "light"), ((196, 130, 70), "dark"), ((40, 42, 50), "light"), ((214, 220, 224), "dark"), ((124, 34, 36), "light"), ((214, 174, 72), "dark")])
piece = np.array(piece, float)
back = random.choice([(34, 46, 62), (56, 34, 40), (24, 62, 58), (50, 50, 54), (70, 48, 30)] if ground == "dark" else [(226, 214, 190), (190, 214, 222), (222, 196, 186), (206, 216, 184), (236, 232, 226)])
side = random.choice([-1, 1])
lamp = random.choice([-1, 1])
stone = random.random() < 0.4
kx, bend = random.uniform(0.94, 1.08), random.uniform(-16, 16)

yy, xx = np.mgrid[0:S, 0:S].astype(float)
glow = np.exp(-(((xx - 400 - lamp * -160) / 380) ** 2 + ((yy - 300) / 360) ** 2))
field = np.array(back, float)[None, None] * (0.72 + 0.5 * glow[..., None])
img = Image.fromarray(np.clip(field, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img)
table = random.choice(["board", "board", "plain", "wood"])
h = random.randint(560, 600)
la, lb = random.choice([((232, 212, 172), (120, 74, 46)), ((224, 228, 226), (70, 98, 84)), ((226, 226, 230), (92, 92, 104)), ((240, 226, 200), (150, 52, 44))])
if table == "board":
    shift = random.uniform(-0.5, 0.5)
    rows = [h + (800 - h) * (1 - 1 / (1 + 0.34 * i)) / (1 - 1 / (1 + 0.34 * 6)) for i in range(7)]
    for i in range(6):
        for j in range(-9, 9):
            w0, w1 = 70 + (rows[i] - h) * 0.62, 70 + (rows[i + 1] - h) * 0.62
            d.polygon([(400 + (j + shift) * w0, rows[i]), (400 + (j + 1 + shift) * w0, rows[i]), (400 + (j + 1 + shift) * w1, rows[i + 1]), (400 + (j + shift) * w1, rows[i + 1])], fill=la if (i + j) % 2 else lb)
else:
    base = tuple(int(v * 0.62) for v in back) if table == "plain" else lb
    d.rectangle([0, h, S, S], fill=base)
    if table == "wood":
        for i in range(60):
            y = random.uniform(h, S)
            d.line([(0, y), (S, y + random.uniform(-8, 8))], fill=tuple(int(v * random.uniform(0.8, 1.15)) for v in lb), width=2)
cast = Image.new("L", (S, S), 0)
ImageDraw.Draw(cast).polygon([(220, 730), (580, 730), (400 - lamp * 460, 640), (400 - lamp * 420, 600)], fill=120)
ImageDraw.Draw(cast).ellipse([190, 676, 610, 786], fill=170)
img.paste((12, 10, 12), mask=cast.filter(ImageFilter.GaussianBlur(16)))

def P(x, y):
    x += bend * max(0, (560 - y)) / 300
    return 400 + side * (x - 400) * kx, y

def curve(*p, n=16):
    """Quadratic curves joined: start, bend, end, bend, end..."""
    out = []
    for a, b, c in zip(p[0::2], p[1::2], p[2::2]):
        for i in range(n):
            t = i / n
            out.append(P(*[(1 - t) ** 2 * a[m] + 2 * t * (1 - t) * b[m] + t * t * c[m] for m in (0, 1)]))
    return out

grain = 22 * np.sin(xx / 34 + 3 * np.sin(yy / 47) + 2 * np.sin((xx + yy) / 61)) ** 9 if stone else 1 + 0.05 * np.sin(yy / 5 + 2 * np.sin(xx / 40))
def solid(points, round_=34, gain=1.0):
    """Fill with relief: the blurred mask is a height field, its slope meets the lamp. Only the part's own box is worked on."""
    px, py = [p[0] for p in points], [p[1] for p in points]
    x0, y0, x1, y1 = [int(max(0, min(S, v))) for v in (min(px) - 2 * round_, min(py) - 2 * round_, max(px) + 2 * round_, max(py) + 2 * round_)]
    mask = Image.new("L", (x1 - x0, y1 - y0), 0)
    ImageDraw.Draw(mask).polygon([(x - x0, y - y0) for x, y in points], fill=255)
    tall = np.asarray(mask.filter(ImageFilter.GaussianBlur(round_)), np.float32) / 255 * round_ * 1.9
    gy, gx = np.gradient(tall)
    lit = np.clip((lamp * gx * 0.75 + gy * 0.6 + 0.7) / np.sqrt(gx ** 2 + gy ** 2 + 1), 0, 1.1)
    col = (piece * gain)[None, None] * (0.3 + 0.9 * lit)[..., None] + 80 * (np.minimum(lit, 1) ** 16)[..., None]
    mark = grain[y0:y1, x0:x1, None]
    col = col + mark if stone else col * mark
    img.paste(Image.fromarray(np.clip(col, 0, 255).astype("uint8")), (x0, y0), mask)

def disc(y, w, tall, r):
    solid([(400 + w * math.copysign(abs(math.cos(a)) ** 0.5, math.cos(a)), y + tall * math.copysign(abs(math.sin(a)) ** 0.8, math.sin(a))) for a in np.linspace(0, 6.28, 80)], r)

disc(716, 196, 44, 22)                                                     # the turned base
disc(664, 168, 34, 18)
solid([(400 - 150, 650), (400 - 108, 590), (400 + 108, 590), (400 + 150, 650)], 24)
disc(590, 124, 22, 12)
teeth = random.choice([0, 5, 7])
mane = curve((500, 560), (590, 400), (548, 250), (510, 130), (400, 96), n=24)
if teeth:                                                                  # a mane in steps behind the neck
    for i in range(teeth * 2):
        x, y = mane[6 + i * (36 // (teeth * 2))]
        solid([(x + 40 * math.cos(a) , y + 30 * math.sin(a)) for a in np.linspace(0, 6.28, 24)], 9, 0.9)
solid(curve((290, 580), (262, 520), (316, 440), (372, 372), (366, 334), (312, 352), (268, 372), (240, 418), (204, 406), (160, 392), (172, 344), (200, 296), (250, 226),
            (278, 170), (340, 140), (336, 104), (352, 62), (376, 92), (392, 120), (408, 84), (424, 62), (436, 96), (440, 126), (560, 190), (570, 350), (566, 480), (512, 580)), 36)
dark = tuple(int(v) for v in piece * 0.28)
def groove(w, *p):
    d.line(curve(*p), fill=dark, width=w, joint="curve")
d = ImageDraw.Draw(img)
for i in range(random.choice([4, 5, 6])):                                  # carved locks
    y = 150 + i * 62
    groove(7, (454 + i * 7, y), (500 + i * 4, y + 14), (536 + min(i, 2) * 8, y + 60))
groove(6, (436, 150), (480, 280), (452, 400), (430, 480), (452, 560))
groove(6, (186, 384), (214, 384), (238, 366))                              # mouth, nostril, cheek
groove(5, (366, 334), (400, 300), (392, 240))
x, y = P(196, 340)
d.ellipse([x - 9, y - 11, x + 9, y + 11], fill=dark)
x, y = P(304, 214)
d.ellipse([x - 24, y - 18, x + 24, y + 18], fill=dark)
d.ellipse([x - 15, y - 12, x + 15, y + 12], fill=tuple(int(v) for v in np.clip(piece * 0.7 + 40, 0, 255)))
d.ellipse([x - 7, y - 8, x + 7, y + 8], fill=(10, 8, 8))
groove(6, (268, 204), (300, 176), (340, 196))
groove(5, (366, 130), (372, 104), (372, 92))
img = img.resize((500, 500), Image.LANCZOS)
