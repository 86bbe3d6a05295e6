# A knitted sock, stitch by stitch: the stitches run down the leg, round the heel and along the foot.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 900
yarn = random.choice([[(200, 40, 48), (250, 240, 220), (40, 70, 60)], [(34, 84, 140), (250, 200, 70), (240, 240, 236)], [(236, 130, 60), (70, 40, 80), (250, 226, 180)],
                      [(60, 130, 100), (240, 236, 220), (206, 60, 60)], [(222, 110, 150), (90, 60, 120), (252, 232, 240)], [(250, 204, 60), (50, 60, 70), (255, 250, 230)],
                      [(110, 60, 150), (150, 220, 190), (250, 210, 90)], [(70, 76, 92), (240, 120, 90), (220, 224, 230)]])
main, second, third = yarn
place = random.choice(["line", "floor", "floor", "line", "rug"])
pattern = random.choice(["stripes", "dots", "argyle", "fair", "plain", "thin"])
flip = random.choice([-1, 1])
tilt = random.uniform(-0.1, 0.1) if place == "line" else random.uniform(-0.5, 0.5)
leg = random.uniform(250, 370)
foot = random.uniform(250, 300)
half = random.uniform(84, 100)
twin = random.random() < 0.45

def tint(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)

img = Image.new("RGB", (W, W))
d = ImageDraw.Draw(img)
if place == "line":
    top, low = random.choice([((96, 170, 226), (214, 236, 246)), ((250, 190, 140), (255, 234, 200)), ((150, 190, 190), (226, 236, 226)), ((120, 130, 190), (236, 200, 214))])
    for y in range(W):
        t = y / W
        d.line((0, y, W, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(top, low)))
    for _ in range(5):
        x, y = random.randint(0, W), random.randint(100, 600)
        for k in range(9):
            r = random.randint(24, 60)
            d.ellipse((x + k * 22 - r, y - r * 0.6, x + k * 22 + r, y + r * 0.6), fill=tint(low, 1.06))
    for k in range(70):                                    # hedge below
        x, r = random.randint(0, W), random.randint(30, 90)
        d.ellipse((x - r, 850 - r + k, x + r, 850 + r + k), fill=tint((92, 150, 84), random.uniform(0.7, 1.1)))
elif place == "floor":
    wood = random.choice([(190, 150, 106), (120, 88, 66), (214, 190, 156), (90, 98, 108)])
    for x in range(0, W, 130):
        tone = tint(wood, random.uniform(0.88, 1.12))
        d.rectangle((x, 0, x + 126, W), fill=tone)
        for _ in range(24):
            gx, gy = x + random.randint(4, 118), random.randint(-200, W)
            d.line([(gx + 3 * math.sin(k), gy + 40 * k) for k in range(8)], fill=tint(tone, random.uniform(0.84, 1.1)), width=3)
else:
    a = random.choice([(226, 214, 196), (60, 70, 96), (150, 170, 150), (170, 90, 80)])
    d.rectangle((0, 0, W, W), fill=a)
    for _ in range(5000):                                  # tufts
        x, y = random.randint(-10, W), random.randint(-10, W)
        d.line((x, y, x + random.randint(-12, 12), y + random.randint(8, 22)), fill=tint(a, random.uniform(0.78, 1.2)), width=4)

bend = half * 1.25
arc = bend * math.pi / 2
total = leg + arc + foot
rows = int(total / 13)
cols = 18

def spot(u, v, ox, oy, lean):
    """u runs from cuff to toe, v = -1 (front, instep) to 1 (back, sole)."""
    s, wide = u * total, half * (1 + 0.05 * math.cos(u * 9))
    if s < leg:
        x, y, nx, ny = 0, s, -1, 0
        wide *= 1 - 0.12 * math.sin(math.pi * s / leg)
    elif s < leg + arc:
        q = (s - leg) / bend
        x, y, nx, ny = bend - bend * math.cos(q), leg + bend * math.sin(q), -math.cos(q), math.sin(q)
    else:
        x, y, nx, ny = bend + s - leg - arc, leg + bend, 0, 1
    if v > 0:                                              # the heel juts out
        wide *= 1 + 0.3 * math.exp(-((s - leg - arc * 0.5) / (arc * 0.33)) ** 2)
    end = (total - s) / (half * 1.1)
    if end < 1:
        wide *= math.sqrt(max(0, 1 - (1 - end) ** 2))
    x, y = x + nx * wide * v - bend * 1.1, y + ny * wide * v - (leg + bend) / 2 - 30
    x *= flip
    return ox + x * math.cos(lean) - y * math.sin(lean), oy + x * math.sin(lean) + y * math.cos(lean)

def colour(i, j):
    u, v = i / rows * total, (j + 0.5) / cols * 2 - 1
    if i < 7 or u > total - half * 1.15 or abs(u - leg - arc / 2) < arc * 0.62 * (v + 0.25):
        return second
    if pattern == "stripes":
        return (main, third)[i // 5 % 2]
    if pattern == "thin":
        return (main, main, main, third, main, second)[i % 6]
    if pattern == "dots":
        return third if i % 6 < 2 and (j + 3 * (i // 6 % 2)) % 6 < 2 else main
    if pattern == "argyle":
        return third if abs(j % 9 - 4) + abs(i % 10 - 5) < 4 else second if abs(j % 9 - 4) + abs(i % 10 - 5) == 6 else main
    if pattern == "fair":
        return third if i % 12 in (2, 8) else second if i % 12 in (4, 6) and j % 2 or i % 12 == 5 and j % 4 == 1 else main
    return main

def sock(ox, oy, lean, dim):
    ring = [spot(i / 60, -1, ox, oy, lean) for i in range(61)] + [spot(i / 60, 1, ox, oy, lean) for i in range(60, -1, -1)]
    mask = Image.new("L", (W, W), 0)
    ImageDraw.Draw(mask).polygon([(x + 16, y + 24) for x, y in ring], fill=130)
    if place != "line":
        img.paste((20, 14, 20), (0, 0), mask.filter(ImageFilter.GaussianBlur(12)))
    d = ImageDraw.Draw(img)
    d.polygon(ring, fill=tint(main, 0.55 * dim))
    for i in range(rows):
        for j in range(cols):
            v, w = j / cols * 2 - 1, 2 / cols
            c = tint(colour(i, j), dim * (0.74 + 0.36 * math.sin(math.pi * (0.12 + 0.7 * (j + 0.5) / cols))) * random.uniform(0.95, 1.05))
            if i < 7:
                c = tint(c, 1.05 if j % 2 else 0.78)       # ribbed cuff
            a, m, b, e = i / rows, (v + w / 2), (i + 0.62) / rows, min(1, (i + 1.35) / rows)
            lo = min(1, (i + 0.75) / rows)
            for q, f in ((v + 0.012, 1), (v + w - 0.012, 0.9)):   # the two halves of a stitch
                d.polygon([spot(a, q, ox, oy, lean), spot(b, m, ox, oy, lean), spot(e, m, ox, oy, lean), spot(lo, q, ox, oy, lean)], fill=tint(c, f))
    return d

x0, y0 = 450 + flip * 20, 440 + (20 if place == "line" else 0)
if twin:
    sock(x0 - flip * 110, y0 - 26, tilt + (0.05 if place == "line" else random.uniform(-0.3, 0.3)), 0.82)
d = sock(x0 + (flip * 60 if twin else 0), y0, tilt, 1.0)
if place == "line":
    px, py = spot(0.02, 0, x0 + (flip * 60 if twin else 0), y0, tilt)
    d.line((0, py - 14, px, py - 4, W, py - 18), fill=(240, 240, 236), width=7)
    for s in (-0.5, 0.5):
        qx, qy = spot(0.02, s, x0 + (flip * 60 if twin else 0), y0, tilt)
        d.rounded_rectangle((qx - 13, qy - 50, qx + 13, qy + 44), 8, fill=(214, 166, 106), outline=(120, 80, 40), width=4)
        d.line((qx - 13, qy - 6, qx + 13, qy - 6), fill=(90, 90, 96), width=7)
img = img.resize((500, 500), Image.LANCZOS)
