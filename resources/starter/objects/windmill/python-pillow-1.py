import math
import random
from PIL import Image, ImageDraw

S = 640
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
top, low, land = random.choice([((90, 165, 230), (225, 240, 250), (106, 160, 82)), ((110, 60, 110), (252, 170, 110), (70, 74, 66)), ((245, 180, 120), (255, 240, 205), (160, 160, 90)), ((150, 165, 178), (226, 230, 232), (112, 134, 104)), ((18, 26, 58), (80, 100, 150), (30, 50, 48))])
h = random.uniform(440, 490)
for y in range(int(h) + 1):
    t = y / h
    d.line((0, y, S, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(top, low)))
for _ in range(random.choice([0, 3, 5])):
    x, y = random.uniform(0, S), random.uniform(40, 260)
    for _ in range(7):
        u, v, r = x + random.uniform(-60, 60), y + random.uniform(-9, 9), random.uniform(18, 38)
        d.ellipse((u - r, v - r * 0.55, u + r, v + r * 0.55), fill=tuple(min(255, c + 26) for c in low))
d.rectangle((0, h, S, S), fill=land)
way = random.choice(["tulips", "water", "grass"])
if way == "tulips":
    for r in range(7):
        c = random.choice([(226, 50, 60), (250, 200, 60), (240, 130, 170), (150, 70, 170), (250, 250, 245)])
        y = h + 14 + r * r * 3.2 + r * 8
        for _ in range(150):
            x, q = random.uniform(0, S), 3 + r * 0.9
            yy = y + random.uniform(-q, q)
            d.ellipse((x - q, yy - q, x + q, yy + q * 1.2), fill=c)
elif way == "water":
    d.polygon([(0, h + 60), (S, h + 40), (S, S), (0, S)], fill=tuple(int((a + b) / 2) for a, b in zip(top, low)))
    for _ in range(60):
        x, y = random.uniform(0, S), random.uniform(h + 66, S)
        d.line((x, y, x + random.uniform(15, 60), y), fill=tuple(min(255, c + 20) for c in low), width=2)
cx, k = S / 2 + random.uniform(-60, 60), random.uniform(0.92, 1.08)
wall = random.choice([(150, 80, 60), (226, 220, 208), (96, 74, 60), (70, 96, 84), (190, 150, 110)])
cap = random.choice([(60, 50, 50), (120, 50, 40), (50, 70, 90)])
base, neck = h + 46, h - 270 * k
w0, w1 = 92 * k, 52 * k
dark = tuple(int(c * 0.7) for c in wall)
d.polygon([(cx - w0, base), (cx + w0, base), (cx + w1, neck), (cx - w1, neck)], fill=wall)
d.polygon([(cx + w0 * 0.25, base), (cx + w0, base), (cx + w1, neck), (cx + w1 * 0.25, neck)], fill=dark)
for r in range(13):
    y = base - (base - neck) * r / 13
    w = w0 + (w1 - w0) * r / 13
    d.line((cx - w, y, cx + w, y), fill=tuple(int(c * 0.86) for c in wall), width=2)
d.rectangle((cx - 22, base - 62, cx + 22, base), fill=(70, 44, 30))
for y in (0.45, 0.72):
    yy = base - (base - neck) * y
    d.rectangle((cx - 15, yy - 20, cx + 15, yy + 16), fill=(250, 226, 150) if sum(top) < 200 else (60, 74, 90), outline=(240, 236, 226), width=4)
yy = base - (base - neck) * 0.3
d.rectangle((cx - w0 - 26, yy, cx + w0 + 26, yy + 9), fill=(90, 64, 44))
for n in range(9):
    x = cx - w0 - 24 + n * (2 * w0 + 48) / 8
    d.line((x, yy, x, yy - 24), fill=(90, 64, 44), width=3)
d.line((cx - w0 - 26, yy - 24, cx + w0 + 26, yy - 24), fill=(90, 64, 44), width=3)
d.pieslice((cx - w1 - 10, neck - 62 * k, cx + w1 + 10, neck + 62 * k), 180, 360, fill=cap)
hub = (cx, neck - 18)
a0, long = random.uniform(0, math.pi / 2), 205 * k
cloth = random.choice([(250, 246, 236), (236, 214, 176), None, (214, 60, 50)])
for q in range(4):
    a = a0 + q * math.pi / 2
    u, v = math.cos(a), math.sin(a)
    at = lambda r, s: (hub[0] + u * r - v * s, hub[1] + v * r + u * s)
    if cloth:
        d.polygon([at(46, 4), at(long, 4), at(long, 42), at(46, 36)], fill=cloth)
    for r in range(46, int(long) + 1, 22):
        d.line([at(r, -6), at(r, 42)], fill=(74, 52, 40), width=3)
    for s in (4, 22, 42):
        d.line([at(46, s), at(long, s)], fill=(74, 52, 40), width=3)
    d.line([hub, at(long + 6, 0)], fill=(58, 40, 32), width=9)
d.ellipse((hub[0] - 15, hub[1] - 15, hub[0] + 15, hub[1] + 15), fill=(40, 30, 26))
