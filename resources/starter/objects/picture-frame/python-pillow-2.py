# A framed painting hangs on a papered wall above a panelled rail
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 720
mul = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
wall = random.choice([(196, 178, 150), (64, 88, 80), (122, 42, 50), (204, 214, 222), (50, 56, 84), (232, 204, 176), (110, 128, 92)])
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
way = random.choice(["stripes", "diamonds", "sprigs", "bricks"])
for k in range(0, S + 60, 48):
    for q in range(0, S + 60, 48):
        x, y, c = k + (24 if (q // 48) % 2 else 0), q, mul(wall, 0.88)
        if way == "stripes":
            d.rectangle((k, q, k + 22, q + 48), fill=c)
        elif way == "diamonds":
            d.polygon([(x, y - 14), (x + 10, y), (x, y + 14), (x - 10, y)], fill=c)
        elif way == "sprigs":
            d.line((x, y + 14, x, y - 4), fill=c, width=2)
            for a in (-0.9, 0, 0.9):
                d.ellipse((x + 11 * math.sin(a) - 5, y - 11 * math.cos(a) - 5, x + 11 * math.sin(a) + 5, y - 11 * math.cos(a) + 5), fill=c)
        else:
            d.rectangle((x - 48, y, x, y + 48), outline=c, width=3)
glow = Image.new("L", (90, 90), 0)
gx = random.choice([22, 68])
ImageDraw.Draw(glow).ellipse((gx - 42, -30, gx + 42, 66), fill=80)
img.paste((255, 240, 205), mask=glow.filter(ImageFilter.GaussianBlur(12)).resize((S, S), Image.Resampling.BICUBIC))

w, h = random.choice([(420, 320), (320, 420), (380, 380)])
k = random.uniform(0.95, 1.08)
w, h = int(w * k), int(h * k)
pic = Image.new("RGB", (w, h))
p = ImageDraw.Draw(pic)
scene = random.choice(["land", "sea", "still", "face"])
top, low = random.choice([((96, 160, 226), (240, 238, 222)), ((84, 58, 120), (252, 178, 116)), ((70, 120, 150), (250, 226, 170))])
for y in range(h):
    p.line((0, y, w, y), fill=mix(top, low, y / h))
X, Y = (lambda u: u * w), (lambda v: v * h)
blob = lambda u, v, r, c, e=1.0: p.ellipse((u - r, v - r * e, u + r, v + r * e), fill=c)
if scene in ("land", "sea"):
    blob(X(random.uniform(0.2, 0.8)), Y(0.2), w * 0.06, (255, 244, 206))
    for _ in range(3):
        u, v = X(random.random()), Y(random.uniform(0.08, 0.3))
        for i in range(5):
            blob(u + 18 * i - 36, v + random.uniform(-6, 6), random.uniform(14, 24), mix(low, (255, 255, 255), 0.5), 0.6)
if scene == "land":
    greens = random.choice([[(128, 158, 150), (104, 146, 92), (62, 104, 52)], [(150, 130, 140), (196, 140, 60), (146, 84, 38)]])
    for n, c in enumerate(greens):
        f = random.uniform(0, 6)
        p.polygon([(0, h)] + [(x, h * (0.48 + 0.15 * n) - h * 0.08 * math.sin(x / (w * 0.14) + f)) for x in range(0, w + 8, 8)] + [(w, h)], fill=c)
    p.polygon([(X(0.46), Y(0.66)), (X(0.5), Y(0.66)), (X(0.62), h), (X(0.34), h)], fill=(222, 200, 150))
    for u, s in ((random.uniform(0.1, 0.3), 1.0), (random.uniform(0.7, 0.9), 0.8)):
        p.rectangle((X(u) - 6 * s, Y(0.5), X(u) + 6 * s, Y(0.82)), fill=(78, 52, 34))
        for i in range(60):
            c = mix(greens[2], (236, 226, 120), 0.45 * i / 60)
            blob(random.gauss(X(u) + i * 0.2, w * 0.055 * s), random.gauss(Y(0.47) - i * 0.3, h * 0.06 * s), 13 * s, c)
elif scene == "sea":
    p.rectangle((0, Y(0.56), w, h), fill=(34, 92, 132))
    for _ in range(110):
        x, y = X(random.random()), Y(random.uniform(0.57, 1))
        p.line((x, y, x + 14 + 24 * (y / h), y), fill=mix((34, 92, 132), low, random.uniform(0.1, 0.7)), width=3)
    x = X(random.uniform(0.4, 0.6))
    p.polygon([(x, Y(0.14)), (x, Y(0.62)), (x + w * 0.22, Y(0.62))], fill=(252, 248, 236))
    p.polygon([(x - 6, Y(0.2)), (x - 6, Y(0.62)), (x - w * 0.17, Y(0.62))], fill=(226, 210, 184))
    p.line((x - 3, Y(0.1), x - 3, Y(0.66)), fill=(70, 44, 28), width=5)
    p.polygon([(x - w * 0.22, Y(0.65)), (x + w * 0.27, Y(0.65)), (x + w * 0.18, Y(0.77)), (x - w * 0.15, Y(0.77))], fill=(140, 46, 36))
    p.polygon([(x - w * 0.2, Y(0.65)), (x + w * 0.27, Y(0.65)), (x + w * 0.25, Y(0.68)), (x - w * 0.2, Y(0.68))], fill=(240, 226, 200))
elif scene == "still":
    p.rectangle((0, 0, w, h), fill=mix((52, 44, 40), top, 0.3))
    p.rectangle((0, Y(0.7), w, h), fill=(146, 94, 54))
    pot = random.choice([(60, 96, 150), (190, 190, 184), (150, 70, 50)])
    for i in range(16):
        q = 1 - i / 18
        blob(X(0.36) + 2 * i, Y(0.56) - i, w * 0.17 * q, mul(pot, 0.6 + 0.05 * i), 1.25 * h / w)
    p.rectangle((X(0.3), Y(0.28), X(0.44), Y(0.4)), fill=mul(pot, 0.8))
    for i in range(26):                                    # flowers in the pot
        u, v = random.gauss(X(0.38), w * 0.1), random.gauss(Y(0.2), h * 0.06)
        p.line((u, v, X(0.37), Y(0.3)), fill=(60, 110, 60), width=3)
        blob(u, v, random.uniform(9, 17), random.choice([(236, 90, 90), (250, 210, 90), (250, 240, 236), (200, 110, 190)]))
        blob(u, v, 4, (120, 70, 30))
    for u, c in ((0.58, (206, 46, 36)), (0.77, (240, 164, 44)), (0.67, (130, 168, 60))):
        for i in range(10):
            blob(X(u) + i, Y(0.74) - i, w * 0.09 * (1 - i / 11), mul(c, 0.6 + 0.075 * i))
else:
    p.rectangle((0, 0, w, h), fill=mix((70, 58, 44), top, 0.25))
    coat = random.choice([(60, 44, 84), (132, 38, 44), (36, 82, 76), (34, 50, 96)])
    hair, skin = random.choice([(50, 30, 20), (150, 100, 50), (28, 28, 34), (170, 80, 40)]), random.choice([(236, 194, 164), (196, 144, 106), (134, 90, 64)])
    p.ellipse((X(0.1), Y(0.68), X(0.9), Y(1.5)), fill=coat)
    p.ellipse((X(0.27), Y(0.1), X(0.73), Y(0.7)), fill=hair)
    p.polygon([(X(0.42), Y(0.55)), (X(0.58), Y(0.55)), (X(0.62), Y(0.74)), (X(0.5), Y(0.82)), (X(0.38), Y(0.74))], fill=mul(skin, 0.82))
    p.ellipse((X(0.345), Y(0.2), X(0.655), Y(0.63)), fill=mul(skin, 0.86))
    p.ellipse((X(0.345), Y(0.2), X(0.625), Y(0.62)), fill=skin)
    p.pieslice((X(0.32), Y(0.13), X(0.68), Y(0.5)), 190, 350, fill=hair)
    for s in (0.43, 0.57):
        p.ellipse((X(s) - w * 0.035, Y(0.395), X(s) + w * 0.035, Y(0.43)), fill=(250, 246, 240))
        blob(X(s), Y(0.412), w * 0.017, (40, 30, 30))
        p.line((X(s) - w * 0.04, Y(0.37), X(s) + w * 0.04, Y(0.365)), fill=hair, width=4)
        blob(X(0.5 + (s - 0.5) * 1.4), Y(0.5), w * 0.03, mix(skin, (230, 90, 90), 0.3))
    p.line((X(0.505), Y(0.4), X(0.48), Y(0.49), X(0.51), Y(0.495)), fill=mul(skin, 0.7), width=4)
    p.chord((X(0.44), Y(0.5), X(0.56), Y(0.575)), 10, 170, fill=(186, 70, 76))
    p.polygon([(X(0.38), Y(0.73)), (X(0.5), Y(0.83)), (X(0.62), Y(0.73)), (X(0.6), Y(0.92)), (X(0.5), Y(0.84)), (X(0.4), Y(0.92))], fill=(244, 240, 230))
pic = pic.filter(ImageFilter.ModeFilter(5))                # strokes of a brush

frame = random.choice([(220, 170, 66), (120, 70, 38), (62, 56, 58), (232, 228, 218), (164, 118, 62), (196, 200, 206)])
mat, e, carve = random.choice([0, 30, 42]), random.randint(46, 62), random.choice(["beads", "leaves", "plain"])
W, H = w + 2 * (mat + e), h + 2 * (mat + e)
whole = Image.new("RGBA", (W, H), frame + (255,))
q = ImageDraw.Draw(whole)
for n in range(e):                                         # four mitred sides, each with its own light
    f = 0.68 + 0.5 * abs(math.sin(n / e * math.pi * 2.5))
    a, b, c, g = (n, n), (W - 1 - n, n), (W - 1 - n, H - 1 - n), (n, H - 1 - n)
    for ends, lit in (((a, b), 1.15), ((a, g), 1.0), ((b, c), 0.78), ((g, c), 0.66)):
        q.line(ends, fill=mul(frame, f * lit) + (255,))
for x, y in ((0, 0), (W - 1, 0), (0, H - 1), (W - 1, H - 1)):
    q.line((x, y, abs(x - e), abs(y - e)), fill=mul(frame, 0.45) + (255,), width=2)
m = e * 0.42
spots = [(x, y) for x in range(e, W - e + 1, 18) for y in (m, H - m)] + [(x, y) for y in range(e, H - e + 1, 18) for x in (m, W - m)]
for x, y in spots if carve != "plain" else []:
    r, s = (6, 6) if carve == "beads" else ((9, 4) if y in (m, H - m) else (4, 9))
    q.ellipse((x - r, y - s, x + r, y + s), fill=mul(frame, 0.55) + (255,))
    q.ellipse((x - r, y - s - 1, x + r - 2, y + s - 3), fill=mul(frame, 1.25) + (255,))
if carve != "plain":
    for x, y in ((e / 2, e / 2), (W - e / 2, e / 2), (e / 2, H - e / 2), (W - e / 2, H - e / 2)):
        for r, f in ((0.46, 0.5), (0.4, 1.1), (0.24, 0.6), (0.17, 1.3)):
            q.ellipse((x - e * r, y - e * r, x + e * r, y + e * r), fill=mul(frame, f) + (255,))
if mat:
    q.rectangle((e, e, W - e, H - e), fill=random.choice([(246, 242, 232, 255), (214, 224, 214, 255), (70, 50, 54, 255)]))
    q.rectangle((e + mat - 6, e + mat - 6, W - e - mat + 5, H - e - mat + 5), fill=(252, 250, 244, 255))
    q.line((e + mat - 6, H - e - mat + 5, e + mat - 6, e + mat - 6, W - e - mat + 5, e + mat - 6), fill=(150, 140, 130, 255), width=3)
whole.paste(pic, (e + mat, e + mat))
q.rectangle((e + mat, e + mat, W - e - mat, H - e - mat), outline=(40, 32, 26, 255), width=3)
q.line((e, H - e, e, e, W - e, e), fill=(30, 22, 18, 255), width=4)
fit = min(1, 640 / max(W, H))
whole = whole.resize((int(W * fit), int(H * fit)), Image.Resampling.LANCZOS).rotate(random.choice([0, 0, random.uniform(-4, 4)]), Image.Resampling.BICUBIC, expand=True)
x, y = (S - whole.width) // 2 + random.randint(-6, 6), (S - whole.height) // 2 + random.randint(6, 20)
if random.random() < 0.5:                                  # cord and nail
    d.line((x + whole.width * 0.25, y + 8, S / 2, max(y - 46, 12), x + whole.width * 0.75, y + 8), fill=(60, 44, 34), width=4)
    d.ellipse((S / 2 - 8, max(y - 54, 4), S / 2 + 8, max(y - 38, 20)), fill=(214, 196, 140), outline=(60, 44, 34), width=2)
shade = Image.new("L", (S, S), 0)
shade.paste(whole.getchannel("A").point(lambda v: int(v * 0.6)), (x + (14 if gx < 45 else -14), y + 20))
img.paste((16, 10, 8), mask=shade.filter(ImageFilter.GaussianBlur(10)))
img.paste(whole, (x, y), whole)
img = img.resize((512, 512), Image.Resampling.LANCZOS)
