import math
import random
from PIL import Image, ImageDraw, ImageFilter

# A broad old tree on the bank of still water, painted in dabs, and its mirror image.
W, BANK = 760, 556
season = random.choice(["summer", "summer", "spring", "autumn", "autumn", "blossom", "bare"])
tones = {"summer": [(26, 62, 30), (52, 104, 40), (96, 152, 56), (164, 200, 86)], "spring": [(60, 100, 40), (110, 150, 50), (160, 196, 76), (214, 232, 130)],
         "autumn": random.choice([[(96, 34, 18), (170, 66, 20), (222, 116, 28), (250, 186, 70)], [(110, 20, 26), (160, 30, 30), (204, 58, 40), (238, 120, 70)],
                                  [(120, 84, 18), (184, 134, 24), (228, 180, 44), (252, 224, 110)]]),
         "blossom": [(140, 70, 96), (196, 108, 140), (236, 164, 188), (255, 220, 230)], "bare": [(90, 80, 76)] * 4}[season]
high, low, hills = random.choice([((74, 138, 200), (206, 230, 244), (120, 150, 170)), ((250, 190, 130), (255, 236, 200), (190, 140, 130)), ((58, 62, 110), (236, 150, 120), (80, 70, 110)),
                                  ((196, 208, 214), (240, 242, 240), (176, 190, 196)), ((110, 170, 190), (240, 236, 200), (130, 160, 140)), ((20, 28, 60), (70, 90, 140), (30, 40, 76))])
grass = random.choice([(84, 116, 52), (130, 140, 70), (96, 90, 50)]) if season != "bare" else (226, 232, 238)
sun = random.choice([-1, 1])
bx = W / 2 + random.uniform(-60, 60)
spread = random.uniform(0.42, 0.62)                          # how wide the boughs part
wood = random.choice([(62, 46, 36), (84, 66, 52), (48, 42, 42)])

def mix(p, q, t):
    return tuple(int(u + (v - u) * t) for u, v in zip(p, q))

img = Image.new("RGB", (W, W), low)
d = ImageDraw.Draw(img)
for y in range(BANK):
    d.line((0, y, W, y), fill=mix(high, low, (y / BANK) ** 0.8))
if random.random() < 0.6:                                    # sun or moon
    x, y, q = bx + sun * random.uniform(200, 320), random.uniform(60, 380), random.uniform(26, 60)
    d.ellipse((x - q, y - q, x + q, y + q), fill=mix(low, (255, 250, 220), 0.8))
for _ in range(random.randint(0, 9)):                        # clouds of strokes
    x, y = random.uniform(0, W), random.uniform(30, 300)
    for _ in range(9):
        u, v, q = x + random.gauss(0, 55), y + random.gauss(0, 8), random.uniform(8, 26)
        d.ellipse((u - q * 2.4, v - q * 0.5, u + q * 2.4, v + q * 0.5), fill=mix(low, (255, 255, 255), 0.45))
img = img.filter(ImageFilter.GaussianBlur(5))
d = ImageDraw.Draw(img)
for k in range(3):                                           # hills in the haze
    p, amp = random.uniform(0, 6), random.uniform(14, 48)
    top = [(x, BANK - 60 + 22 * k - amp * math.sin(x / (130 - 20 * k) + p) - 8 * math.sin(x / 23 + 2 * p)) for x in range(0, W + 9, 8)]
    d.polygon([(0, BANK), *top, (W, BANK)], fill=mix(low, mix(hills, grass, 0.3 * k), 0.4 + 0.25 * k))

twigs = []
def grow(x, y, a, length, w, depth):
    """A bough in three bent pieces, then two or three smaller ones."""
    for _ in range(3):
        a += random.uniform(-0.17, 0.17) + 0.025 * math.cos(a)
        u, v = x + length / 3 * math.cos(a), y - length / 3 * math.sin(a)
        d.line((x, y, u, v), fill=wood, width=max(1, int(w)))
        if w > 5:
            d.ellipse((u - w / 2, v - w / 2, u + w / 2, v + w / 2), fill=wood)
            d.line((x + sun * w * 0.28, y, u + sun * w * 0.28, v), fill=mix(wood, low, 0.4), width=max(1, int(w * 0.22)))
        x, y, w = u, v, w * 0.92
    if depth < 5:
        twigs.append((x, y))
    if depth == 0:
        return
    n = 3 if depth > 4 or random.random() < 0.25 else 2
    for k in range(n):
        b = a + spread * (2 * k / (n - 1) - 1) * random.uniform(0.7, 1.25)
        b = max(-0.35, min(math.pi + 0.35, b))
        grow(x, y, b, length * random.uniform(0.74, 0.9), w * (0.72 if n == 2 else 0.6), depth - 1)

d.polygon([(0, BANK)] + [(x, BANK - 16 - 9 * math.sin(x / 90) - 16 * math.exp(-((x - bx) / 150) ** 2)) for x in range(0, W + 9, 8)] + [(W, BANK)], fill=mix(grass, (20, 30, 20), 0.25 if season != "bare" else 0.05))
d.polygon([(bx - 62, BANK - 20), (bx - 24, BANK - 48), (bx - 20, BANK - 90), (bx + 20, BANK - 90), (bx + 24, BANK - 48), (bx + 62, BANK - 20)], fill=wood)
grow(bx, BANK - 80, math.pi / 2 + random.uniform(-0.1, 0.1), 86, 42, 6)
if season == "bare":
    for x, y in twigs:                                       # some snow lies on the twigs
        d.line((x - 5, y - 1, x + 5, y - 2), fill=(250, 252, 255), width=3)
else:
    mx, my = sum(x for x, y in twigs) / len(twigs), sum(y for x, y in twigs) / len(twigs)
    fleck = random.uniform(5, 9)
    for layer in range(4):                                   # from deep shade to sunlit leaves
        for x, y in twigs:
            lit = sun * (x - mx) / 190 + (my - y) / 150
            for _ in range((8, 9, 7, 4)[layer]):
                if layer and random.random() > 0.62 + 0.3 * lit - 0.13 * layer + 0.1:
                    continue
                u, v = x + random.gauss(sun * 3 * layer, 17), y + random.gauss(8 - 7 * layer, 14)
                q = fleck * random.uniform(0.6, 1.25)
                d.ellipse((u - q, v - q * 0.7, u + q, v + q * 0.7), fill=mix(tones[layer], random.choice(tones), 0.22))
for _ in range(500):                                         # grass on the bank, fallen leaves
    x = random.uniform(0, W)
    y = BANK - random.uniform(-2, 22)
    if season in ("autumn", "blossom") and random.random() < 0.5:
        d.ellipse((x - 3, y - 2, x + 3, y + 2), fill=random.choice(tones[1:]))
    else:
        d.line((x, y, x + random.uniform(-4, 4), y - random.uniform(5, 17)), fill=mix(grass, random.choice([(20, 40, 20), (220, 220, 140), grass]), 0.3), width=2)

mirror = img.crop((0, 2 * BANK - W, W, BANK)).transpose(Image.Transpose.FLIP_TOP_BOTTOM).filter(ImageFilter.GaussianBlur(1.2))
mirror = Image.blend(mirror, Image.new("RGB", mirror.size, mix(high, (20, 40, 60), 0.5)), random.uniform(0.12, 0.3))
rough = random.uniform(0.5, 4)
for y in range(W - BANK):                                    # every row of the mirror slips a little
    shift = int(rough * (1 + y / 90) * math.sin(y * 0.5 + 2 * math.sin(y * 0.13)) + rough * random.uniform(-0.5, 0.5))
    row = mirror.crop((0, y, W, y + 1))
    img.paste(row, (shift - W if shift > 0 else shift + W, BANK + y))
    img.paste(row, (shift, BANK + y))
d = ImageDraw.Draw(img)
for _ in range(random.randint(10, 50)):
    x, y, q = random.uniform(0, W), random.uniform(BANK + 4, W), random.uniform(10, 70)
    d.line((x - q, y, x + q, y), fill=mix(low, (255, 255, 255), 0.3), width=1)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
