# A magnifying glass over a map, a leaf, a patterned cloth, a page of scribbled lines or pebbles: the lens really enlarges the ground.
import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

W = 900
ground = random.choice(["map", "leaf", "cloth", "page", "pebbles"])
rim = random.choice([(206, 160, 70), (190, 196, 204), (60, 60, 66), (184, 110, 70)])
grip = random.choice([(120, 58, 30), (34, 30, 34), (170, 40, 44), (30, 80, 110), (206, 150, 90), (40, 100, 70)])
turned = random.random() < 0.5
angle = random.uniform(0.45, 1.1) + random.choice([0, math.pi / 2])
R = random.uniform(215, 255)
power = random.uniform(1.8, 2.7)

def tint(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)

def shift(c, k=14):
    return tuple(int(max(0, min(255, v + random.uniform(-k, k)))) for v in c)

img = Image.new("RGB", (W, W))
d = ImageDraw.Draw(img)
if ground == "map":
    land, sea = random.choice([((236, 224, 190), (150, 196, 210)), ((214, 226, 190), (96, 160, 196)), ((240, 214, 170), (120, 150, 150))])
    d.rectangle((0, 0, W, W), fill=land)
    for _ in range(40):
        x, y, r = random.randint(0, W), random.randint(0, W), random.randint(30, 90)
        d.ellipse((x - r, y - r * 0.6, x + r, y + r * 0.6), fill=tint(land, random.uniform(0.9, 1.03)))
    y0, f = random.uniform(200, 700), random.uniform(0.006, 0.012)
    d.line([(x, y0 + 90 * math.sin(f * x) + 30 * math.sin(3 * f * x)) for x in range(-20, W + 20, 12)], fill=sea, width=64, joint="curve")
    for _ in range(22):
        x, y, a = random.randint(0, W), random.randint(0, W), random.choice([0.3, 1.87])
        d.line((x - 900 * math.cos(a), y - 900 * math.sin(a), x + 900 * math.cos(a), y + 900 * math.sin(a)), fill=(250, 250, 244), width=random.choice([4, 4, 10]))
    for _ in range(120):
        x, y, r = random.randint(0, W), random.randint(0, W), random.randint(5, 12)
        d.rectangle((x, y, x + r, y + r), fill=random.choice([(190, 100, 80), (150, 130, 120), (120, 160, 100)]))
    d.line([(random.randint(0, W), y) for y in range(0, W + 1, 150)], fill=(206, 50, 50), width=8)
elif ground == "leaf":
    g = random.choice([(96, 150, 60), (190, 110, 40), (170, 50, 50), (60, 130, 100)])
    d.rectangle((0, 0, W, W), fill=g)
    for k in range(-8, 20):
        for s in (-1, 1):
            a = [(450 + s * t, k * 70 - t * 0.55 - t * t * 0.0004) for t in range(0, 500, 25)]
            d.line(a, fill=tint(g, 1.4), width=8, joint="curve")
            for t in range(30, 480, 34):
                x, y = 450 + s * t, k * 70 - t * 0.55 - t * t * 0.0004
                d.line((x, y, x + random.randint(-20, 20), y + 34, x + random.randint(-16, 16), y + 66), fill=tint(g, 1.16), width=3)
    d.line((450, 0, 450, W), fill=tint(g, 1.55), width=18)
    for _ in range(160):
        x, y, r = random.randint(0, W), random.randint(0, W), random.randint(2, 7)
        d.ellipse((x - r, y - r, x + r, y + r), fill=tint(g, random.uniform(0.6, 0.85)))
elif ground == "cloth":
    a, b = random.choice([((230, 90, 90), (250, 240, 230)), ((60, 90, 150), (240, 236, 220)), ((90, 150, 120), (246, 240, 220)), ((240, 190, 80), (90, 60, 90))])
    d.rectangle((0, 0, W, W), fill=b)
    for k in range(0, W, 60):
        for m in range(0, W, 60):
            x, y = k + 30 * (m // 60 % 2) + 15, m + 30
            for q in range(5):
                px, py = x + 11 * math.cos(q * 1.257), y + 11 * math.sin(q * 1.257)
                d.ellipse((px - 8, py - 8, px + 8, py + 8), fill=a)
            d.ellipse((x - 6, y - 6, x + 6, y + 6), fill=tint(b, 0.8))
    for k in range(0, W, 6):
        d.line((0, k, W, k), fill=tint(b, 0.94))
elif ground == "page":
    d.rectangle((0, 0, W, W), fill=random.choice([(246, 238, 216), (230, 232, 236)]))
    ink = random.choice([(40, 40, 60), (110, 60, 40), (30, 70, 110)])
    for y in range(30, W, 44):
        x = 20
        while x < W - 20:
            n = random.randint(4, 12)
            d.line([(x + 4 * k, y + random.choice([-12, -6, 6, 0, 6])) for k in range(n)], fill=ink, width=3, joint="curve")
            x += 4 * n + 14
else:
    d.rectangle((0, 0, W, W), fill=(70, 62, 58))
    for _ in range(900):
        x, y, r = random.randint(0, W), random.randint(0, W), random.randint(16, 36)
        c = shift(random.choice([(180, 170, 156), (130, 126, 124), (196, 160, 120), (226, 220, 208), (140, 100, 80)]))
        d.ellipse((x - r, y - r * 0.8, x + r, y + r * 0.8), fill=tint(c, 0.6))
        d.ellipse((x - r, y - r * 0.8 - 3, x + r - 3, y + r * 0.7 - 3), fill=c)

dx, dy = math.cos(angle), math.sin(angle)                  # from the lens toward the handle
cx, cy = 450 - dx * 175 , 450 - dy * 175
cx, cy = max(R + 50, min(W - R - 50, cx)), max(R + 50, min(W - R - 50, cy))
far = min((W - 40 - cx) / dx if dx > 0 else (cx - 40) / -dx, (W - 40 - cy) / dy) - 30

def along(t, v):
    return cx + dx * t - dy * v, cy + dy * t + dx * v

def profile(t):                                            # half width of the handle, t = 0..1
    return 24 + 12 * math.sin(math.pi * min(1, t * 1.1)) + (6 * math.sin(t * 19) if turned else 8 * t)

start = R + 62
body = [(start + (far - start) * k / 40, profile(k / 40) * (1 if k < 39 else 0.75)) for k in range(41)]
ring = Image.new("L", (W, W), 0)
q = ImageDraw.Draw(ring)
q.ellipse((cx - R - 14, cy - R - 14, cx + R + 46, cy + R + 52), outline=190, width=44)
q.polygon([(x + 18, y + 30) for x, y in [along(t, w) for t, w in body] + [along(t, -w) for t, w in body[::-1]]], fill=190)
shadow = ring.filter(ImageFilter.GaussianBlur(14))
plain = img.copy()
img.paste((16, 12, 20), (0, 0), shadow)
# what the lens shows: a small part of the ground, enlarged, brighter
r = R / power
part = plain.crop((int(cx - r), int(cy - r), int(cx + r), int(cy + r))).resize((int(2 * R), int(2 * R)), Image.BICUBIC)
part = Image.blend(part, Image.new("RGB", part.size, (255, 255, 255)), 0.14)
disc = Image.new("L", part.size, 0)
ImageDraw.Draw(disc).ellipse((0, 0, 2 * R - 1, 2 * R - 1), fill=255)
inner = Image.new("L", part.size, 90)
ImageDraw.Draw(inner).ellipse((26, 30, 2 * R - 14, 2 * R - 10), fill=0)
part.paste((30, 40, 60), (0, 0), inner.filter(ImageFilter.GaussianBlur(16)))
gloss = Image.new("L", part.size, 0)
q = ImageDraw.Draw(gloss)
q.pieslice((24, 24, 2 * R - 24, 2 * R - 24), 190, 262, fill=150)
q.ellipse((62, 66, 2 * R + 10, 2 * R + 10), fill=0)
q.arc((40, 40, 2 * R - 40, 2 * R - 40), 20, 60, fill=110, width=12)
part.paste((255, 255, 255), (0, 0), gloss.filter(ImageFilter.GaussianBlur(3)))
img.paste(part, (int(cx - R), int(cy - R)), disc)
d = ImageDraw.Draw(img)
for k in range(13):                                        # the rim is round: dark, bright, dark
    f = 0.45 + 1.0 * math.sin(math.pi * k / 12) ** 2
    d.ellipse((cx - R - 26 + 2 * k, cy - R - 26 + 2 * k, cx + R + 26 - 2 * k, cy + R + 26 - 2 * k), outline=tint(rim, f), width=3)
d.arc((cx - R - 18, cy - R - 18, cx + R + 18, cy + R + 18), 200, 250, fill=(255, 255, 250), width=8)
for k in range(24):                                        # neck, then handle, in lengthwise strips of light
    a, b = k / 12 - 1, (k + 1.3) / 12 - 1
    f = 0.5 + 0.9 * math.exp(-((a + 0.3) / 0.4) ** 2)
    d.polygon([along(R + 20, 17 * a), along(R + 20, 17 * b), along(start + 6, 24 * b), along(start + 6, 24 * a)], fill=tint(rim, f))
    d.polygon([along(t, w * a) for t, w in body] + [along(t, w * min(1, b)) for t, w in body[::-1]], fill=tint(grip, 0.35 + f * 0.75))
    for at in (start - 4, far - 26):
        d.polygon([along(at, 30 * a), along(at, 30 * b), along(at + 22, 30 * b), along(at + 22, 30 * a)], fill=tint(rim, f * 1.05))
img = img.resize((500, 500), Image.LANCZOS)
