# A highway with traffic runs through crop fields to the horizon
import math
import random
from PIL import Image, ImageDraw

U, S = random.uniform, 1000
mix = lambda a, b, t: tuple(int(max(0, min(255, p + (q - p) * t))) for p, q in zip(a, b))
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
top, low, fields = random.choice([
    ((84, 160, 228), (228, 241, 250), [(116, 172, 76), (222, 202, 92), (84, 140, 62), (176, 192, 88)]), ((104, 62, 124), (252, 176, 112), [(120, 100, 60), (160, 124, 62), (84, 84, 56), (138, 92, 58)]),
    ((240, 176, 120), (255, 240, 208), [(196, 180, 84), (150, 168, 82), (226, 200, 116), (128, 140, 70)]), ((136, 152, 168), (224, 229, 232), [(128, 152, 104), (176, 170, 116), (104, 130, 92), (150, 140, 100)]),
    ((16, 24, 58), (84, 104, 156), [(42, 66, 56), (70, 74, 54), (32, 52, 48), (54, 62, 66)])])
night = sum(top) < 150
img = Image.new("RGB", (S, S), fields[0])
d = ImageDraw.Draw(img)
E = lambda x, y, a, b, c: d.ellipse((x - a, y - b, x + a, y + b), fill=c)
h = int(U(370, 450))
for y in range(h + 1): d.line((0, y, S, y), fill=mix(top, low, y / h))
E(U(80, 920), U(110, 300), 50, 50, (250, 246, 214))
for _ in range(random.choice([0, 3, 6])):                       # clouds, lit above
    x, y = U(0, S), U(50, h * 0.6)
    for q in range(-3, 4): E(x + q * 42, y, 52 - 6 * abs(q), 26 - 5 * abs(q), mix(low, WHITE, 0.1 if night else 0.45))
p = U(0, 6)
for n in range(2):
    d.polygon([(0, h + 8)] + [(x, h - 44 + 24 * n - 28 * math.sin(x / (130 + 50 * n) + p + n)) for x in range(0, S + 20, 20)] + [(S, h + 8)], fill=mix(low, fields[2], 0.35 + 0.3 * n))
bend, vx = U(-400, 400), U(360, 640)
def at(t, lane):
    """t from 0 at the horizon to 1 at the bottom; lane from -1 to 1 on the road, further out in the fields"""
    s = t ** 1.6
    cx = vx + bend * math.sin(math.pi * (1 - t) * 0.9) * (1 - t) * s * 2.2 + (S / 2 - vx) * s
    return cx + lane * (4 + 440 * s), h + (S - h) * s
steps = [k / 50 for k in range(51)]
strip = lambda a, b, c, lo=0.0, hi=1.0: d.polygon([at(lo + (hi - lo) * t, a) for t in steps] + [at(lo + (hi - lo) * t, b) for t in steps[::-1]], fill=c)
# fields in bands to both sides; their rows run with the road or lie across it
for side in (-1, 1):
    cuts = [0, 0.16, 0.3, 0.48, 0.72, 1]
    for lo, hi in zip(cuts, cuts[1:]):
        for inner, outer in ((1, 6), (6, 60)):
            c = random.choice(fields)
            strip(side * inner, side * outer, c, lo, hi)
            rows = random.choice([6, 10, 14]) if inner == 1 else 8
            for k in range(rows):
                a = inner + (outer if inner == 1 else 20) * (k + 0.5) / rows
                d.line([at(lo + (hi - lo) * q / 6, side * a) for q in range(7)], fill=mix(c, BLACK, 0.16), width=1 + int(7 * hi * hi))
        for q in range(26):                                     # the hedge at the far edge, with a tree here and there
            x, y = at(max(lo, 0.03), side * (1.5 + 60 * (q / 26) ** 2))
            r = (3 + 26 * lo) * (2.2 if q % 7 == 3 else 0.8)
            E(x, y - r * 0.6, r, r, mix(fields[2], BLACK, 0.4)); E(x - r * 0.2, y - r * 0.85, r * 0.6, r * 0.55, mix(fields[2], BLACK, 0.15))
x, y = at(0.3, random.choice([-1, 1]) * U(3.5, 5))
d.rectangle((x - 34, y - 34, x + 34, y), fill=mix((236, 226, 208), top, 0.4 if night else 0.1)); d.polygon([(x - 44, y - 34), (x, y - 70), (x + 44, y - 34)], fill=(150, 62, 48))
# the road, its worn lanes, lines and rails
road = (44, 46, 56) if night else (84, 86, 94)
strip(-1.16, 1.16, mix(fields[1], BLACK, 0.22)); strip(-1, 1, road)
for lane in (-0.75, -0.3, 0.3, 0.75): strip(lane - 0.1, lane + 0.1, mix(road, BLACK, 0.14))
strip(-0.06, 0.06, random.choice([(96, 132, 70), (190, 190, 186)]))
for lane in (-0.97, -0.1, 0.08, 0.95): strip(lane, lane + 0.02, (240, 240, 230))
for lane in (-0.53, 0.53):
    for k in range(0, 50, 4): strip(lane - 0.015, lane + 0.015, (240, 240, 230), k / 50, (k + 1.8) / 50)
for side in (-1.12, 1.12):
    for k in range(4, 50, 3):
        x, y = at(k / 50, side)
        d.line((x, y, x, y - 2 - 46 * (k / 50) ** 1.6), fill=(120, 124, 130), width=1 + k // 8)
    rail = [(x, y - 2 - 44 * t ** 1.6, 1 + 16 * t ** 1.6) for t in steps for x, y in [at(t, side)]]
    d.polygon([(x, y) for x, y, r in rail] + [(x, y + r) for x, y, r in rail[::-1]], fill=(196, 202, 208))
def car(t, lane, away):
    x, y = at(t, lane)
    w, c = 12 + 140 * t ** 1.6, random.choice([(206, 40, 50), (40, 96, 180), (240, 240, 240), (62, 64, 74), (244, 184, 40), (60, 140, 90)])
    lorry = random.random() < 0.25
    tall = w * (1.3 if lorry else 0.5)
    box = lambda a, b, e, f, fill, r=0.05: d.rounded_rectangle((x + a * w, y - b * w, x + e * w, y - f * w), max(1, int(r * w)), fill=fill)
    E(x + w * 0.06, y, w * 0.66, w * 0.1, mix(road, BLACK, 0.6))
    for s in (-0.36, 0.36): box(s - 0.1, 0.2, s + 0.1, -0.04, (16, 16, 18))
    if not lorry:
        d.polygon([(x - w * 0.43, y - tall), (x - w * 0.31, y - tall - w * 0.32), (x + w * 0.31, y - tall - w * 0.32), (x + w * 0.43, y - tall)], fill=mix(c, BLACK, 0.12))
        d.polygon([(x - w * 0.36, y - tall), (x - w * 0.27, y - tall - w * 0.26), (x + w * 0.27, y - tall - w * 0.26), (x + w * 0.36, y - tall)], fill=(58, 80, 104))
    box(-0.5, tall / w, 0.5, 0.08, c, 0.1); box(-0.5, 0.24, 0.5, 0.08, mix(c, BLACK, 0.4))
    if lorry and away: d.line((x, y - tall * 0.94, x, y - w * 0.26), fill=mix(c, BLACK, 0.35), width=max(1, int(w * 0.03)))
    if lorry and not away: box(-0.42, 0.98, 0.42, 0.62, (58, 80, 104))
    for s in (-0.36, 0.36):
        if night: E(x + s * w, y - w * 0.34, w * 0.17, w * 0.17, mix((255, 60, 50) if away else (255, 250, 210), road, 0.55))
        box(s - 0.1, 0.4, s + 0.1, 0.28, (250, 50, 44) if away else (255, 250, 214))
    box(-0.14, 0.2, 0.14, 0.11, (236, 236, 226))
spots = [(U(0.3, 0.94), lane) for lane in (-0.75, -0.3, 0.3, 0.75)] + [(U(0.25, 0.45), random.choice([-0.75, 0.75])) for _ in range(random.randint(0, 3))]
for t, lane in sorted(random.sample(spots, random.randint(3, len(spots)))): car(t, lane, lane > 0)
x, y = at(0.55, 1.5)
for s in (-50, 50): d.line((x + s, y, x + s, y - 190), fill=(130, 134, 140), width=9)
d.rounded_rectangle((x - 96, y - 260, x + 96, y - 150), 10, fill=random.choice([(20, 116, 74), (30, 84, 176)]), outline=WHITE, width=5)
d.line((x, y - 166, x, y - 236), fill=WHITE, width=11); d.polygon([(x - 22, y - 220), (x, y - 250), (x + 22, y - 220)], fill=WHITE)
img = img.resize((640, 640), Image.LANCZOS)
