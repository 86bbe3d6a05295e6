import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# a crown in the round: a hoop of metal with its far side seen through, lit points, set jewels, pearls, ermine or a velvet cap, on a cushion or before rays
S = 660
theme = random.choice([((92, 10, 34), (200, 40, 70)), ((10, 16, 48), (52, 74, 150)), ((250, 244, 228), (226, 198, 150)), ((6, 60, 54), (60, 150, 120)), ((12, 12, 16), (66, 62, 74)), ((214, 190, 236), (250, 236, 255)), ((250, 206, 90), (255, 240, 190))])
yy, xx = np.mgrid[0:S:6, 0:S:6].astype(float)
q = np.clip(np.hypot(xx - S / 2, yy - S * 0.42) / (S * 0.62), 0, 1)[..., None]
img = Image.fromarray((np.array(theme[1]) * (1 - q) + np.array(theme[0]) * q).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img); back = random.choice(["rays", "damask", "plain"])
tone = tuple(int(0.7 * a + 0.3 * b) for a, b in zip(theme[1], theme[0]))
if back == "rays":
    for k in range(0, 360, 20):
        a, b = math.radians(k), math.radians(k + 9)
        d.polygon([(S / 2, S * 0.45), (S / 2 + 700 * math.cos(a), S * 0.45 + 700 * math.sin(a)), (S / 2 + 700 * math.cos(b), S * 0.45 + 700 * math.sin(b))], fill=tone)
elif back == "damask":
    for i in range(0, S + 60, 88):
        for j in range(0, S + 60, 88):
            x, y = i + 44 * (j // 88 % 2), j; d.polygon([(x, y - 30), (x + 12, y), (x, y + 30), (x - 12, y)], fill=tone)
gold = np.array(random.choice([(236, 182, 48), (236, 182, 48), (208, 214, 224), (222, 146, 102)]), float)
gems = random.sample([(200, 20, 50), (30, 80, 210), (20, 150, 84), (140, 50, 190), (30, 170, 200), (240, 120, 30)], 2)
cap = random.choice([None, (130, 16, 40), (60, 30, 110), (20, 60, 110)])
n = random.choice([8, 10, 12])                              # points right round the hoop
cx, base = S / 2 + random.randint(-14, 14), random.randint(470, 500)
R, dip = random.randint(196, 214), random.uniform(0.16, 0.3)   # radius, how far we look into it
flare, tall = random.uniform(1.08, 1.28), random.randint(225, 290); band = random.randint(62, 80)
style = random.choice(["point", "fleuron", "curve"]); spin = random.uniform(0, 2 * math.pi / n)

def at(a, h):
    """A place on the crown: angle round it, height above its foot."""
    r = R * (1 + (flare - 1) * h / tall)
    return cx + r * math.sin(a), base + r * dip * math.cos(a) - h

def metal(a, f=1.0):
    s = 0.52 + 0.4 * math.cos(a - 0.5) + 0.55 * math.exp(-((a + 0.55) / 0.16) ** 2) + 0.3 * math.exp(-((a - 0.85) / 0.12) ** 2)
    return tuple(int(min(255, v)) for v in gold * min(s, 1) * f + 190 * max(0, s - 1))

def height(a):
    t = ((a - spin) * n / (2 * math.pi)) % 1
    w = abs(2 * t - 1)                                       # 0 at a point, 1 in a valley
    if style == "curve":
        return band + (tall - band) * (1 - w) ** 2.2
    if style == "fleuron":
        return band + (tall - band) * max(0.88 * max(0, 1 - w * 1.15), 0.62 if 0.18 < w < 0.36 else 0)
    return band + (tall - band) * (1 - w)

def ball(x, y, r, c):
    for k in range(5):
        f = 0.45 + 0.18 * k; o = r * 0.1 * k; rr = r * (1 - 0.19 * k)
        d.ellipse((x - o - rr, y - o - rr, x - o + rr, y - o + rr), fill=tuple(int(min(255, v * f + (30 if k > 3 else 0))) for v in c))
    d.ellipse((x - r * 0.55, y - r * 0.6, x - r * 0.15, y - r * 0.25), fill=(255, 255, 255))

def gem(a, h, w, c, kind):
    x, y = at(a, h); w2 = w * max(0.35, math.cos(a))
    pts = [(x + w2 * math.sin(t), y - w * math.cos(t)) for t in np.linspace(0, 2 * math.pi, 5 if kind == "lozenge" else 13)]
    d.polygon([(x + (u - x) * 1.28, y + (v - y) * 1.28) for u, v in pts], fill=metal(a, 0.55))
    for k, (u, v) in enumerate(zip(pts, pts[1:])):           # facets
        f = 0.75 + 0.5 * math.sin(k * 2 * math.pi / (len(pts) - 1) + 4)
        d.polygon([(x, y), u, v], fill=tuple(int(min(255, t * f + 20)) for t in c))
    d.polygon([(x + (u - x) * 0.5, y + (v - y) * 0.5) for u, v in pts], fill=tuple(min(255, int(t * 1.1 + 45)) for t in c))
    d.line((x - w2 * 0.35, y - w * 0.1, x - w2 * 0.05, y - w * 0.4), fill=(255, 255, 255), width=3)

if random.random() < 0.6:                                    # cushion with tassels
    c = np.array(random.choice([(150, 20, 50), (70, 40, 130), (24, 84, 90), (230, 226, 216)]), float)
    for k in range(14):
        e = 300 - k * 7, 84 - k * 4
        d.rounded_rectangle((cx - e[0], base + 52 - e[1] - k * 2, cx + e[0], base + 52 + e[1] - k * 2), int(e[1] * 0.9), fill=tuple(int(v) for v in np.clip(c * (0.5 + 0.045 * k), 0, 255)))
    for s in (-1, 1):
        d.polygon([(cx + s * 290, base + 60), (cx + s * 310, base + 130), (cx + s * 276, base + 130)], fill=tuple(int(v) for v in gold * 0.8))
        ball(cx + s * 290, base + 60, 14, gold)
soft = Image.new("L", (110, 110), 0)
ImageDraw.Draw(soft).ellipse([v / 6 for v in (cx - R - 20, base - R * dip + 8, cx + R + 30, base + R * dip + 34)], fill=150)
img.paste((0, 0, 0), (0, 0), soft.filter(ImageFilter.GaussianBlur(3)).resize((S, S))); d = ImageDraw.Draw(img); m = 150
for i in range(m):                                           # the far half, seen from inside
    a, b = math.pi / 2 + math.pi * i / m, math.pi / 2 + math.pi * (i + 1.3) / m
    d.polygon([at(a, 0), at(a, height(a)), at(b, height(b)), at(b, 0)], fill=metal(a + 2.6, 0.55))
if cap:                                                      # velvet puffs
    for k in range(9):
        x, r = cx + (k - 4) * R * 0.21, R * (0.36 - 0.015 * abs(k - 4) ** 1.6)
        for j in range(4):
            f = 0.6 + 0.2 * j
            d.ellipse((x - r + 8 * j, base - tall * 0.62 - r + 6 * j, x + r - 14 * j, base - 40), fill=tuple(int(min(255, v * f)) for v in cap))
for k in range(n):
    a = (spin + math.pi / n + 2 * math.pi * k / n + math.pi) % (2 * math.pi) - math.pi
    if abs(a) > math.pi / 2:
        ball(*at(a, tall + 4), 9, gold * 0.7)
for i in range(m):                                           # the near half, strip after strip
    a, b = -math.pi / 2 + math.pi * i / m, -math.pi / 2 + math.pi * (i + 1.25) / m
    d.polygon([at(a, 0), at(a, height(a)), at(b, height(b)), at(b, 0)], fill=metal(a))
    d.line([at(a, height(a)), at(b, height(b))], fill=metal(a, 1.25), width=5)
for h, w, f in ((4, 12, 0.8), (4, 5, 1.3), (band - 4, 10, 0.72), (band - 3, 4, 1.35)):
    for i in range(60):
        a, b = -math.pi / 2 + math.pi * i / 60, -math.pi / 2 + math.pi * (i + 1) / 60
        d.line([at(a, h), at(b, h)], fill=metal(a, f), width=w)
kind = random.choice(["lozenge", "round"])
for k in range(n):
    a = (spin + math.pi / n + 2 * math.pi * k / n + math.pi) % (2 * math.pi) - math.pi
    if abs(a) < math.pi / 2 - 0.1:
        ball(*at(a, tall + 6), 15 if style != "curve" else 18, random.choice([gold, (236, 230, 220)]) if k % 2 else (240, 234, 226))
        gem(a, band + (tall - band) * 0.32, 17, gems[k % 2], kind)
    for s in (0, 0.5):
        a2 = (a + s * 2 * math.pi / n + math.pi) % (2 * math.pi) - math.pi
        if abs(a2) < math.pi / 2 - 0.12:
            gem(a2, band / 2, 19 if s else 15, gems[(k + (s > 0)) % 2] if s else (236, 232, 226), "round" if s == 0 else kind)
for _ in range(random.randint(2, 5)):                        # sparks of light
    x, y = at(random.uniform(-1.2, 1.2), random.uniform(0.2, 1) * tall); r = random.randint(14, 30)
    d.polygon([(x, y - r), (x + 4, y - 4), (x + r, y), (x + 4, y + 4), (x, y + r), (x - 4, y + 4), (x - r, y), (x - 4, y - 4)], fill=(255, 255, 244))
