# A cave: stalactites from the roof, stalagmites from the floor, light from an opening
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 800
warm, glow = random.choice([((170, 104, 60), (255, 214, 140)), ((74, 108, 144), (180, 230, 255)), ((130, 82, 130), (252, 190, 226)), ((84, 124, 96), (208, 255, 196)), ((142, 130, 116), (255, 246, 220)), ((150, 70, 56), (255, 190, 110))])
tint = lambda c, k: tuple(max(0, min(255, int(v * k))) for v in c)
blend = lambda a, b, f: tuple(int(u * (1 - f) + v * f) for u, v in zip(a, b))
img = Image.new("RGB", (S, S), tint(warm, 0.2))
d = ImageDraw.Draw(img)
lx, ly = S * random.uniform(0.32, 0.68), S * random.uniform(0.42, 0.54)
for k in range(40):                                    # light fills the hall behind
    r = 620 - 15 * k
    d.ellipse((lx - r * 1.1, ly - r, lx + r * 1.1, ly + r), fill=blend(tint(warm, 0.2), glow, 0.9 * (k / 40) ** 1.5))
if random.random() < 0.6:                              # the mouth of the cave: sky and far hills
    ring = [(lx + 125 * (1 + 0.2 * math.sin(3 * a + 1)) * math.cos(a), ly + 100 * (1 + 0.18 * math.sin(4 * a)) * math.sin(a)) for a in [i / 24 * math.tau for i in range(24)]]
    mask = Image.new("L", (S, S))
    ImageDraw.Draw(mask).polygon(ring, fill=255)
    view = Image.new("RGB", (S, S), blend(glow, (255, 255, 255), 0.5))
    ImageDraw.Draw(view).polygon([(lx - 170, ly + 60), (lx - 60, ly + 5), (lx + 10, ly + 45), (lx + 90, ly + 15), (lx + 170, ly + 60), (lx + 170, S), (lx - 170, S)], fill=blend(glow, (60, 110, 90), 0.6))
    img.paste(view, (0, 0), mask)
water = S * random.uniform(0.74, 0.8)

def cone(x, y, w, h, up, tone):
    # narrow strips from the left edge to the right, brightest towards the opening
    side, n = (1 if lx > x else -1), 9; edges = []
    for k in range(n + 1):
        u = -1 + 2 * k / n
        edges.append([(x + u * w * (1 - t) ** 1.5 + 3 * math.sin(t * 17 + x), y + (-h if up else h) * t) for t in [i / 9 for i in range(10)]])
    for k in range(n):
        f = 0.4 + 1.0 * max(0, side * (-1 + (2 * k + 1) / n) * 0.6 + 0.4)
        d.polygon(edges[k] + edges[k + 1][::-1], fill=blend(tint(warm, tone * f), glow, 0.35 if tone > 0.5 and side * (k - n / 2) > 3 else 0))
    for t in (0.1, 0.22, 0.36, 0.52):                  # rings left by the dripping water
        q, yy = w * (1 - t) ** 1.5, y + (-h if up else h) * t
        d.arc((x - q, yy - 7, x + q, yy + 7), 0 if not up else 180, 180 if not up else 360, fill=tint(warm, tone * 0.45), width=3)
    if not up and random.random() < 0.3:
        d.ellipse((x - 4, y + h + 14, x + 4, y + h + 26), fill=blend(glow, (255, 255, 255), 0.4))

def layer(depth, tone, count, size, roof, floor, gap):
    rough = lambda x, k: 14 * size * math.sin(x / 47 + k + depth) + 9 * math.sin(x / 19 + 2 * k)
    for k, edge, end in ((1, roof, -20), (3, floor, S + 20)):
        for n in range(3):
            off = 12 * n * size * (1 if end > 0 else -1)
            d.polygon([(-20, end)] + [(x, edge(x) + rough(x, k) + off) for x in range(-20, S + 21, 20)] + [(S + 20, end)], fill=tint(warm, tone * (0.95 - 0.16 * n)))
    for _ in range(count):
        x = random.uniform(-10, S + 10)
        if abs(x - lx) > gap:
            cone(x, roof(x) + rough(x, 1) - 26 * size, random.uniform(16, 32) * size, random.uniform(110, 250) * size, False, tone)
    for _ in range(count * 2 // 3):
        x = random.uniform(-10, S + 10)
        if abs(x - lx) > gap:
            cone(x, floor(x) + rough(x, 3) + 26 * size, random.uniform(20, 38) * size, random.uniform(70, 170) * size, True, tone)

layer(0, 0.9, 15, 0.65, lambda x: 90, lambda x: water - 30, 0)
if random.random() < 0.6:                              # a column where two have met
    x = lx + random.choice([-1, 1]) * random.uniform(170, 260)
    cone(x, 60, 48, 420, False, 0.75)
    cone(x, water + 10, 60, 420, True, 0.75)
pool = random.random() < 0.75
if pool:                                               # still water mirrors the hall
    top = int(water)
    mirror = img.crop((0, 2 * top - S, S, top)).transpose(Image.FLIP_TOP_BOTTOM).filter(ImageFilter.GaussianBlur(4))
    img.paste(Image.blend(mirror, Image.new("RGB", mirror.size, tint(glow, 0.35)), 0.35), (0, top))
    for _ in range(40):
        x, y = random.uniform(0, S), random.uniform(top + 4, S)
        d.line((x, y, x + random.uniform(15, 80), y), fill=blend(tint(warm, 0.5), glow, random.uniform(0.2, 0.9)), width=3)
side = lambda x: (abs(x - lx) / S)
layer(1, 0.55, 8, 1.0, lambda x: 40 + 60 * side(x), lambda x: S + 30 - 190 * side(x) if pool else S - 90 - 60 * side(x), 70)
extra = random.choice(["bats", "crystals", "visitor", "none"])
if extra == "visitor":                                 # someone with a lamp gives the size
    x, y = lx + random.uniform(-60, 60), water + 20
    d.ellipse((x - 80, y - 14, x + 80, y + 22), fill=tint(warm, 0.4))
    for r in (22, 16, 10):
        d.ellipse((x + 42 - r, y - 58 - r, x + 42 + r, y - 58 + r), fill=blend(glow, (255, 250, 210), 1.1 - r / 20))
    d.polygon([(x - 17, y), (x - 20, y - 70), (x - 12, y - 98), (x + 12, y - 98), (x + 18, y - 70), (x + 16, y), (x + 3, y), (x, y - 44), (x - 4, y)], fill=(16, 12, 16))
    d.line((x + 8, y - 90, x + 42, y - 66), fill=(16, 12, 16), width=10)
    d.ellipse((x - 14, y - 130, x + 14, y - 100), fill=(16, 12, 16))
for _ in range({"bats": 7, "crystals": 12}.get(extra, 0)):
    if extra == "bats":
        x, y, s = lx + random.uniform(-220, 220), ly + random.uniform(-130, 90), random.uniform(11, 20)
        d.polygon([(x, y), (x - s, y - s * 0.6), (x - 2 * s, y + s * 0.3), (x - s, y + s * 0.1), (x, y + s * 0.7), (x + s, y + s * 0.1), (x + 2 * s, y + s * 0.3), (x + s, y - s * 0.6)], fill=(14, 10, 14))
    else:
        x, h, lean = random.choice([90, 710]) + random.uniform(-90, 90), random.uniform(60, 140), random.uniform(-40, 40)
        d.polygon([(x - 16, S), (x - 16 + lean, S - h), (x + lean, S - h - 26), (x, S)], fill=blend(glow, (255, 255, 255), 0.5))
        d.polygon([(x, S), (x + lean, S - h - 26), (x + 16 + lean, S - h), (x + 16, S)], fill=blend(glow, warm, 0.5))
layer(2, 0.2, 4, 1.5, lambda x: -20 + 110 * side(x), lambda x: S + 70 - 100 * side(x), 230)
img = img.resize((560, 560), Image.LANCZOS)
