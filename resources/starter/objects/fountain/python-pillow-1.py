import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A stone fountain: bowls one above another, water that leaps, falls over the rims and splashes in the basin.
S = 800
sky0, sky1, lawn, wet = random.choice([((96, 160, 214), (214, 232, 240), (104, 150, 76), (92, 160, 190)), ((238, 150, 104), (250, 216, 160), (128, 118, 66), (170, 140, 150)), ((18, 26, 60), (58, 66, 116), (30, 52, 50), (70, 110, 170)),
                                       ((150, 176, 176), (218, 226, 220), (118, 140, 96), (120, 170, 176)), ((96, 66, 120), (236, 150, 150), (70, 74, 66), (130, 120, 180))])
rock = np.array(random.choice([(206, 194, 172), (176, 176, 178), (190, 150, 120), (226, 222, 214), (130, 128, 122)]), float)
night = sum(sky0) < 150
tiers = random.choice([1, 2, 2, 3])
cx = 400 + random.uniform(-24, 24)
base_w, base_y = random.uniform(300, 345), 640

t = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray((np.array(sky0) * (1 - t) + np.array(sky1) * t + np.zeros((S, S, 3))).astype("uint8"))
d = ImageDraw.Draw(img, "RGBA")
scene = random.choice(["trees", "houses", "hedge", "cypress"])
if night:
    for _ in range(80):
        x, y = random.uniform(0, S), random.uniform(0, 420)
        d.ellipse([x, y, x + 3, y + 3], fill=(255, 250, 220, 220))
def mix(a, b, f):
    return tuple(int(p * (1 - f) + q * f) for p, q in zip(a, b))
if scene == "trees":
    for _ in range(90):
        x, y, r = random.uniform(-20, 820), random.uniform(330, 520), random.uniform(30, 80)
        d.ellipse([x - r, y - r, x + r, y + r], fill=mix(mix(lawn, (20, 50, 30), random.uniform(0.1, 0.6)), sky1, 0.25))
elif scene == "houses":
    x = -20
    while x < S:
        w, h = random.randint(90, 150), random.randint(190, 330)
        c = mix(random.choice([(216, 160, 110), (230, 206, 160), (196, 120, 100), (210, 206, 200)]), sky0, 0.6 if night else 0.25)
        d.rectangle([x, 540 - h, x + w, 560], fill=c)
        d.polygon([(x - 8, 540 - h), (x + w + 8, 540 - h), (x + w - 14, 500 - h), (x + 14, 500 - h)], fill=mix(c, (120, 50, 30), 0.5))
        for wy in range(560 - h, 520, 54):
            for wx in range(x + 16, x + w - 22, 38):
                d.rectangle([wx, wy, wx + 17, wy + 28], fill=(255, 214, 120) if night and random.random() < 0.6 else mix(c, (30, 36, 50), 0.6))
        x += w
elif scene == "hedge":
    d.rectangle([0, 430, S, 560], fill=mix(lawn, (10, 40, 20), 0.45))
    for _ in range(700):
        x, y = random.uniform(0, S), random.uniform(424, 560)
        d.ellipse([x, y, x + 12, y + 9], fill=mix(lawn, random.choice([(0, 30, 10), (240, 250, 190)]), random.uniform(0.1, 0.4)))
else:
    for x in range(20, 830, random.randint(90, 130)):
        h = random.randint(240, 380)
        d.polygon([(x - 34, 560)] + [(x + 36 * math.sin(a) * math.sin(a / 2 + 1.57), 560 - h * (1 + math.cos(a)) / 2) for a in np.linspace(-3.1, 3.1, 30)] + [(x + 34, 560)], fill=mix(lawn, (16, 46, 34), 0.6))
d.rectangle([0, 548, S, S], fill=lawn if scene != "houses" else mix(rock, sky0, 0.35))
for i in range(14):                                             # paving rings round the basin
    d.ellipse([cx - 420 - i * 40, base_y - 60 - i * 9, cx + 420 + i * 40, base_y + 170 + i * 30], outline=mix(lawn, rock, 0.5), width=3)

def stone(box_left, box_right, top, low, shape):
    """A turned piece: shape(v) is the half-width at the height v in 0..1; round light from the left."""
    n = 40
    for i in range(n):
        u0, u1 = -1 + 2 * i / n, -1 + 2 * (i + 1) / n
        lit = 0.5 + 0.55 * max(0, math.cos((u0 + 0.35) * 1.35))
        if night:
            lit *= 0.8
        c = tuple(int(min(255, v * lit)) for v in rock)
        w, m = (box_right - box_left) / 2, (box_left + box_right) / 2
        rows = [top + (low - top) * k / 14 for k in range(15)]
        bulge = lambda u: 0.16 * w * math.sqrt(max(0, 1 - u * u))
        left = [(m + u0 * w * shape(k / 14), y + bulge(u0) * shape(k / 14)) for k, y in enumerate(rows)]
        right = [(m + (u1 + 0.012) * w * shape(k / 14), y + bulge(u1) * shape(k / 14)) for k, y in enumerate(rows)]
        d.polygon(left + right[::-1], fill=c)

def pool(x, y, w):
    """The rim and the water in it."""
    d.ellipse([x - w, y - w * 0.16, x + w, y + w * 0.16], fill=mix(rock, (255, 255, 255), 0.35))
    d.ellipse([x - w * 0.93, y - w * 0.135, x + w * 0.93, y + w * 0.145], fill=wet)
    for _ in range(int(w / 5)):
        a, q = random.uniform(0, 6.28), random.uniform(0, 0.8)
        px, py, l = x + w * q * math.cos(a), y + w * 0.13 * q * math.sin(a), random.uniform(8, 0.2 * w)
        d.arc([px - l, py - l * 0.15, px + l, py + l * 0.15], 0, 360, fill=(255, 255, 255, 130), width=2)

def stream(x0, y0, x1, y1, rise, w=4):
    """A thread of water: up by rise, then down to the end; broken into drops."""
    pts = []
    for i in range(25):
        f = i / 24
        pts.append((x0 + (x1 - x0) * f, y0 + (y1 - y0) * f - rise * 4 * f * (1 - f)))
    d.line(pts, fill=(236, 248, 255, 190), width=w, joint="curve")
    for x, y in pts[8:]:
        r = random.uniform(1, 3.4)
        x, y = x + random.uniform(-6, 6), y + random.uniform(-6, 6)
        d.ellipse([x - r, y - r, x + r, y + r], fill=(255, 255, 255, 220))

d.ellipse([cx - base_w - 40, base_y + 30, cx + base_w + 50, base_y + 150], fill=(10, 14, 20, 90))
lip = random.uniform(0.9, 1)
stone(cx - base_w, cx + base_w, base_y, base_y + 70, lambda v: 1 - 0.06 * math.sin(v * 3.14) if lip > 0.95 else 1 - 0.1 * v)
pool(cx, base_y, base_w)
y, w = base_y, base_w
levels = []
for k in range(tiers):                                          # column, then a bowl on it
    h, nw = {1: 230, 2: 180, 3: 142}[tiers] * random.uniform(0.92, 1.06), w * random.uniform(0.56, 0.66)
    foot = nw * 0.36
    waist = random.uniform(0.3, 0.6)
    stone(cx - foot, cx + foot, y - h + 10, y + 4, lambda v: waist + (1 - waist) * (abs(2 * v - 1) ** 2))
    stone(cx - nw, cx + nw, y - h, y - h + nw * 0.34, lambda v: math.sqrt(max(0, 1 - (v * 0.93) ** 2)))
    pool(cx, y - h, nw)
    levels.append((y - h, nw, y, w))
    y, w = y - h, nw
stone(cx - w * 0.16, cx + w * 0.16, y - 34, y + 4, lambda v: 0.5 + 0.5 * v)
jets, top = random.choice([6, 8, 10]), random.uniform(0.5, 0.9)
up = min(150, y - 110)
for i in range(jets):
    a = math.pi * 2 * (i + 0.5) / jets
    stream(cx, y - 34, cx + w * top * math.cos(a), y + w * 0.13 * math.sin(a), up * random.uniform(0.7, 0.9))
for _ in range(5):
    stream(cx, y - 34, cx + random.uniform(-16, 16), y - 10, up, 5)
for by, bw, ly, lw in levels[::-1]:                             # the water runs over each rim
    n = random.choice([9, 13, 17])
    for i in range(n):
        a = math.pi * (i + 0.5) / n
        x0 = cx + bw * math.cos(a)
        x1 = x0 + (lw - bw) * 0.3 * math.cos(a)
        stream(x0, by + bw * 0.15 * math.sin(a), x1, ly + lw * 0.1 * math.sin(a), 12, random.choice([3, 5, 8]))
        d.ellipse([x1 - 16, ly + lw * 0.1 * math.sin(a) - 5, x1 + 16, ly + lw * 0.1 * math.sin(a) + 6], fill=(255, 255, 255, 120))
img = img.resize((500, 500), Image.LANCZOS)
