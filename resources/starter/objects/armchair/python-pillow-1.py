import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# An upholstered armchair turned a little to one side, in a room with a lamp of daylight on it.
S = 800
cloths = [(178, 58, 52), (38, 94, 96), (214, 156, 48), (62, 78, 128), (122, 76, 44), (96, 120, 76), (196, 120, 132), (72, 66, 78)]
walls = [(232, 222, 204), (206, 220, 222), (222, 206, 212), (236, 228, 190), (202, 208, 190), (240, 238, 234)]
cloth = np.array(random.choice(cloths), float)
wall = np.array(random.choice(walls), float)
floor = np.array(random.choice([(150, 106, 66), (112, 84, 66), (186, 158, 124), (120, 122, 128)]), float)
style = random.choice(["wing", "club", "tub", "square"])
finish = random.choice(["plain", "tufted", "stripes", "dots"])
turn = random.choice([-1, 1])
wide = random.uniform(0.92, 1.08)
tall = random.uniform(-30, 40)

def tint(c, f):
    """Lighter above 1, darker below."""
    c = np.array(c, float)
    c = c * f if f < 1 else 255 - (255 - c) * (2 - f)
    return tuple(int(v) for v in np.clip(c, 0, 255))

img = Image.new("RGB", (S, S), tint(wall, 1))
d = ImageDraw.Draw(img)
horizon = random.randint(540, 610)
paper = random.choice(["stripes", "panels", "picture", "window", "bare"])
if paper == "stripes":
    step = random.randint(40, 90)
    for x in range(0, S, step):
        d.rectangle([x, 0, x + step // 2, horizon], fill=tint(wall, 0.95))
elif paper == "panels":
    for x in (30, 290, 550):
        d.rectangle([x, 40, x + 220, horizon - 40], outline=tint(wall, 0.84), width=7)
elif paper == "picture":
    x = random.choice([60, 470])
    d.rectangle([x, 40, x + 260, 250], fill=tint(floor, 0.6))
    d.rectangle([x + 16, 56, x + 244, 234], fill=(196, 216, 226))
    d.polygon([(x + 16, 234), (x + 110, 120), (x + 180, 190), (x + 244, 130), (x + 244, 234)], fill=(96, 128, 110))
elif paper == "window":
    x = random.choice([30, 480])
    d.rectangle([x, 30, x + 280, 420], fill=(250, 250, 246))
    for i in range(4):
        a, b = x + 14 + 130 * (i % 2), 44 + 188 * (i // 2)
        d.rectangle([a, b, a + 120, b + 176], fill=(168, 206, 232))
d.rectangle([0, horizon, S, S], fill=tint(floor, 1))
for i in range(-12, 28):
    d.line([(400 + (i - 8) * 46, horizon), (400 + (i - 8) * 120, S)], fill=tint(floor, 0.86), width=3)
d.rectangle([0, horizon - 24, S, horizon], fill=tint(wall, 1.4))
if random.random() < 0.6:
    rug = random.choice(cloths)
    d.ellipse([20, 600, 780, 790], fill=tint(rug, 1.2))
    d.ellipse([60, 614, 740, 776], outline=tint(rug, 1.6), width=8)
shade = Image.new("L", (S, S), 0)
ImageDraw.Draw(shade).ellipse([130, 650, 690, 760], fill=150)
img.paste((30, 22, 20), mask=shade.filter(ImageFilter.GaussianBlur(18)))

def P(x, y):
    return 400 + turn * (x - 400) * wide, y

def cushion(points, light=1.0, pattern=False):
    """A stuffed piece: an outline with round corners, light from above, dark towards the lower side."""
    mask = Image.new("L", (S, S), 0)
    ImageDraw.Draw(mask).polygon([P(*p) for p in points], fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(11)).point(lambda v: max(0, min(255, (v - 116) * 11)))
    ys = np.linspace(0, 1, S)[:, None]
    top, low = min(p[1] for p in points) / S, max(p[1] for p in points) / S
    f = light * (1.12 - 0.3 * np.clip((ys - top) / (low - top + 1e-6), 0, 1)) * np.ones((1, S))
    soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(16)), float) / 255
    f = f * (0.62 + 0.38 * np.clip(soft * 1.35, 0, 1))
    area = np.clip(cloth[None, None] * f[..., None] + (f[..., None] > 1) * 12, 0, 255)
    if pattern:
        yy, xx = np.mgrid[0:S, 0:S]
        if finish == "stripes":
            area = np.where(((xx // 22) % 3 == 0)[..., None], area * 0.45 + 130, area)
        if finish == "dots":
            on = ((xx % 40 - 20) ** 2 + ((yy + 20 * ((xx // 40) % 2)) % 40 - 20) ** 2) < 60
            area = np.where(on[..., None], area * 0.4 + 145, area)
    img.paste(Image.fromarray(np.clip(area, 0, 255).astype("uint8")), mask=mask)

wood = random.choice([(70, 44, 28), (150, 100, 58), (40, 36, 36)])
for x, y, lean in [(215, 640, -12), (575, 640, 14), (185, 690, -16), (505, 700, 4)]:
    d.polygon([P(x - 15, y - 60), P(x + 15, y - 60), P(x + 8 + lean, y + 46), P(x - 6 + lean, y + 46)], fill=tint(wood, 0.7 if y < 660 else 1))
t = 130 - tall
if style == "wing":
    cushion([(220, t + 20), (290, t - 30), (400, t - 44), (510, t - 30), (590, t + 10), (600, 560), (220, 560)], 1.0, True)
    cushion([(566, t + 10), (622, t + 70), (640, 330), (600, 430), (560, 420)], 0.8)
    cushion([(240, t + 10), (190, t + 70), (160, 330), (196, 440), (248, 430)], 1.06)
elif style == "tub":
    cushion([(150, 400), (190, t + 110), (290, t + 40), (400, t + 26), (520, t + 40), (620, t + 110), (650, 400), (600, 580), (200, 580)], 1.0, True)
elif style == "club":
    cushion([(215, t + 90), (270, t + 40), (530, t + 40), (590, t + 90), (600, 560), (210, 560)], 1.0, True)
else:
    cushion([(210, t + 30), (590, t + 30), (604, 560), (206, 560)], 1.0, True)
if finish == "tufted":
    for row in range(4):
        for col in range(5 - row % 2):
            x, y = P(285 + col * 58 + (row % 2) * 29, t + 100 + row * 56)
            d.line([(x - 26, y - 26), (x + 26, y + 26)], fill=tint(cloth, 0.72), width=3)
            d.line([(x + 26, y - 26), (x - 26, y + 26)], fill=tint(cloth, 0.72), width=3)
            d.ellipse([x - 7, y - 7, x + 7, y + 7], fill=tint(cloth, 0.55))
cushion([(236, 560), (580, 560), (590, 676), (196, 686)], 0.78)                      # the front below the seat
cushion([(226, 448), (562, 444), (582, 500), (560, 572), (214, 580), (200, 512)], 1.18, True)
r = random.uniform(0, 40)
cushion([(556, 400 - r), (596, 378 - r), (652, 392 - r), (668, 450), (652, 672), (560, 684)], 0.9, style == "square")
cushion([(138, 410 - r), (170, 380 - r), (226, 384 - r), (252, 420 - r), (254, 694), (150, 690)], 1.08, style == "square")
if style in ("club", "wing"):                                                        # scrolled fronts of the arms
    for x in (200, 612):
        a, b = P(x, 434 - r)
        d.ellipse([a - 38, b - 34, a + 38, b + 34], fill=tint(cloth, 0.94), outline=tint(cloth, 0.6), width=5)
        d.ellipse([a - 9, b - 8, a + 9, b + 8], fill=tint(cloth, 0.6))
if random.random() < 0.55:                                                           # a loose pillow
    cloth = np.array(random.choice([c for c in cloths if abs(sum(c) - cloth.sum()) > 40]), float)
    x, y = random.uniform(330, 450), random.uniform(390, 420)
    a = random.uniform(-0.3, 0.3)
    finish = random.choice(["stripes", "dots", "plain"])
    cushion([(x + 100 * math.cos(a + k * math.pi / 2 + 0.78), y + 92 * math.sin(a + k * math.pi / 2 + 0.78)) for k in range(4)], 1.1, True)
img = img.resize((500, 500), Image.LANCZOS)
