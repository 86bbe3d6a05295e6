import math
import random

from PIL import Image, ImageDraw, ImageFilter

S = 1000
coats = {
    "ginger": ((226, 140, 64), (168, 88, 36), (252, 228, 196)), "grey": ((140, 146, 156), (84, 90, 100), (222, 226, 232)),
    "black": ((52, 50, 58), (24, 22, 28), (110, 108, 118)), "cream": ((238, 220, 190), (196, 164, 120), (255, 250, 240)),
    "brown": ((138, 104, 76), (72, 50, 36), (228, 206, 178)), "siamese": ((232, 216, 192), (92, 66, 56), (246, 236, 220)),
}
name = random.choice(list(coats))
coat, dark, pale = coats[name]
tabby = name in ("ginger", "grey", "brown") and random.random() < 0.8
bib = name != "siamese" and random.random() < 0.6
eye = (90, 170, 230) if name == "siamese" else random.choice([(160, 196, 60), (240, 190, 50), (110, 190, 150), (220, 130, 40)])
light = random.choice([-1, 1])
slit = random.uniform(0.2, 0.75)
fluffy = random.uniform(0.8, 1.6)
wide = random.uniform(290, 330)
cx, cy = 500 + random.randint(-25, 25), 520 + random.randint(-15, 20)

# a blurred room behind
img = Image.new("RGB", (S, S), random.choice([(120, 150, 150), (190, 160, 140), (150, 130, 160), (200, 200, 180), (110, 120, 150)]))
d = ImageDraw.Draw(img)
for _ in range(26):
    x, y, r = random.randint(0, S), random.randint(0, S), random.randint(40, 150)
    base = img.getpixel((5, 5))
    d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, max(0, c + random.randint(-30, 55))) for c in base))
img = img.filter(ImageFilter.GaussianBlur(38))
d = ImageDraw.Draw(img)


def tone(x, y):
    """The colour of the fur at a place on the head, from -1 to 1 each way."""
    c = coat
    r = math.hypot(x, y)
    if tabby:
        wave = math.sin(16 * abs(x) + 2.2 * math.sin(4 * y)) if y < -0.35 else math.sin(20 * (y + 0.5 * abs(x)) + 2 * abs(x))
        if wave > 0.35 and (y < -0.35 and abs(x) < 0.5 or abs(x) > 0.55):
            c = dark
    if name == "siamese" and math.hypot(x, y - 0.25) < 0.6:
        c = dark
    if bib and (math.hypot(x * 1.15, y - 0.48) < 0.42 or abs(x) < 0.11 * (y + 1.0) and y < 0.3):
        c = pale
    shade = 1 + 0.2 * light * x - 0.14 * y - 0.12 * r * r + random.uniform(-0.09, 0.09)
    return tuple(int(max(0, min(255, v * shade))) for v in c)


def hair(x, y, angle, length, colour, width=3):
    x2, y2 = x + length * math.cos(angle), y + length * math.sin(angle)
    d.line((x, y, x2, y2), fill=colour, width=width)


# chest, ears, head: hair by hair from behind to the front
for _ in range(9000):
    x, y = random.uniform(-1, 1), random.uniform(0, 1)
    if abs(x) < 0.45 + 0.5 * y:
        c = pale if bib and abs(x) < 0.4 else coat
        f = random.uniform(0.7, 0.98)
        hair(cx + 330 * x, 730 + 280 * y, math.pi / 2 + x * 0.6 + random.uniform(-0.3, 0.3), 34 * fluffy, tuple(int(v * f) for v in c))
for s in (-1, 1):
    tip, inner, outer = (cx + s * wide * 0.86, cy - 400), (cx + s * wide * 0.2, cy - 190), (cx + s * wide * 0.98, cy - 70)
    d.polygon([tip, inner, outer], fill=dark if name == "siamese" else coat)
    d.polygon([tuple(0.72 * a + 0.28 * b for a, b in zip(q, (cx + s * wide * 0.68, cy - 180))) for q in (tip, inner, outer)], fill=(226, 150, 148))
    for _ in range(700):
        a, b = sorted((random.random(), random.random()))
        x, y = (a * tip[k] + (b - a) * inner[k] + (1 - b) * outer[k] for k in (0, 1))
        edge = min(a, b - a, 1 - b)
        if edge < 0.09 or random.random() < 0.1:
            f = random.uniform(0.75, 1.08)
            c = dark if name == "siamese" else (pale if edge > 0.09 else coat)
            hair(x, y, -math.pi / 2 + s * random.uniform(0.1, 0.7), 30 * fluffy, tuple(min(255, int(v * f)) for v in c))
d.ellipse((cx - wide, cy - 255, cx + wide, cy + 255), fill=coat)
places = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(24000)]
for x, y in sorted((q for q in places if math.hypot(*q) < 1.02), key=lambda q: -math.hypot(q[0], q[1] - 0.2)):
    a = math.atan2(y - 0.2, x) + random.uniform(-0.35, 0.35)
    hair(cx + wide * x, cy + 255 * y, a, random.uniform(12, 26) * (0.5 + fluffy * math.hypot(x, y)), tone(x, y))

nose = (232, 140, 146) if name != "black" else (70, 56, 60)
for s in (-1, 1):                                     # muzzle
    for _ in range(1500):
        a, r = random.uniform(0, 2 * math.pi), math.sqrt(random.random())
        f = random.uniform(0.86, 1.02)
        c = dark if name == "siamese" else pale
        hair(cx + s * 62 + 84 * r * math.cos(a), cy + 128 + 62 * r * math.sin(a), a, 16, tuple(int(v * f) for v in c))
for s in (-1, 1):
    ex, ey = cx + s * wide * 0.45, cy - 30
    d.ellipse((ex - 84, ey - 70, ex + 84, ey + 70), fill=(26, 20, 20))
    for k in range(30, 0, -1):
        f = 0.55 + 0.5 * k / 30 if k > 20 else 1.2 - k / 60
        d.ellipse((ex - 2.5 * k, ey - 2.05 * k, ex + 2.5 * k, ey + 2.05 * k), fill=tuple(min(255, int(v * f)) for v in eye))
    d.ellipse((ex - 60 * slit, ey - 60, ex + 60 * slit, ey + 60), fill=(12, 10, 12))
    d.ellipse((ex + light * 22 - 16, ey - 42, ex + light * 22 + 16, ey - 12), fill=(255, 255, 255))
    d.ellipse((ex - light * 20 - 7, ey + 18, ex - light * 20 + 7, ey + 30), fill=(230, 236, 240))
d.polygon([(cx - 42, cy + 62), (cx + 42, cy + 62), (cx + 16, cy + 98), (cx - 16, cy + 98)], fill=nose)
d.ellipse((cx - 44, cy + 50, cx + 44, cy + 78), fill=nose)
d.line((cx, cy + 96, cx, cy + 126), fill=(60, 40, 40), width=6)
for s in (-1, 1):
    d.arc((cx + min(0, s * 92), cy + 82, cx + max(0, s * 92), cy + 164), 20 if s < 0 else 30, 150 if s > 0 else 160, fill=(60, 40, 40), width=6)
    for k in range(4):
        y0 = cy + 112 + 14 * k
        bend = [(cx + s * (70 + 300 * t), y0 + (k - 1.7) * 46 * t - 60 * t * (1 - t) + 30 * t * t) for t in (j / 12 for j in range(13))]
        d.line(bend, fill=(250, 250, 250), width=4)
img.resize((500, 500), Image.Resampling.LANCZOS).save("cat.png")
