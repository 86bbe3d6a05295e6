# A Dutch tower mill with gallery, cap and lattice sails on flat land by day, dusk, mist or moonlight.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 800
mix = lambda a, b, t: tuple(int(u + (v - u) * t) for u, v in zip(a, b))
mul = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
top, low, land, hour = random.choice([((80, 155, 228), (226, 240, 250), (106, 160, 82), "day"), ((96, 58, 116), (252, 176, 116), (76, 82, 62), "dusk"), ((244, 176, 112), (255, 240, 205), (150, 156, 84), "dusk"), ((140, 158, 174), (226, 230, 232), (112, 138, 104), "day"), ((16, 24, 58), (84, 104, 156), (36, 60, 56), "night")])
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
h = random.uniform(578, 615)
for y in range(S):
    t = min(1, y / h)
    d.line((0, y, S, y), fill=mix(top, low, t ** 1.3))
side = random.choice([-1, 1])                                  # the lit side
sx, sy = S / 2 + side * random.uniform(230, 320), random.uniform(90, 200)
sun = (250, 246, 226) if hour != "dusk" else (255, 226, 150)
for k in range(8):
    r = 110 - 9 * k
    d.ellipse((sx - r, sy - r, sx + r, sy + r), fill=mix(mix(top, low, sy / h), sun, 0.06 + 0.07 * k))
d.ellipse((sx - 38, sy - 38, sx + 38, sy + 38), fill=sun)
if hour == "night":
    for _ in range(80):
        x, y = random.uniform(0, S), random.uniform(0, 420)
        d.ellipse((x, y, x + 3, y + 3), fill=(240, 240, 220))
for _ in range(random.choice([2, 4, 6])):
    x, y = random.uniform(0, S), random.uniform(60, 380)
    for k in range(9):
        u, v, r = x + random.uniform(-85, 85), y + random.uniform(-10, 10), random.uniform(20, 44)
        d.ellipse((u - r, v - r * 0.5 + 6, u + r, v + r * 0.5 + 6), fill=mix(mix(top, low, y / h), low, 0.5))
        d.ellipse((u - r, v - r * 0.5, u + r, v + r * 0.45), fill=mix(low, (255, 255, 255), 0.35 if hour != "night" else 0.05))
img = img.filter(ImageFilter.GaussianBlur(3))
d = ImageDraw.Draw(img)
for x in range(-20, S, 26):                                    # far trees and a steeple
    r = random.uniform(14, 34)
    d.ellipse((x - r, h - r, x + r * 1.4, h + r), fill=mix(land, low, 0.5))
x = random.choice([90, 700])
d.polygon([(x - 9, h), (x - 9, h - 60), (x, h - 104), (x + 9, h - 60), (x + 9, h)], fill=mix(land, low, 0.42))
for y in range(int(h), S):
    d.line((0, y, S, y), fill=mul(land, 1.16 - 0.36 * (y - h) / (S - h)))
way = random.choice(["tulips", "water", "meadow"])
if way == "tulips":
    hues = random.sample([(226, 50, 60), (250, 200, 60), (240, 130, 170), (150, 70, 170), (250, 250, 245), (240, 120, 40)], 4)
    for r in range(9):
        y, q = h + 14 + r * r * 2.6 + r * 4, 3 + r * 0.75
        for _ in range(190):
            x, yy = random.uniform(0, S), y + random.uniform(-q * 1.4, q * 1.4)
            d.line((x, yy, x, yy + q * 2), fill=mul(land, 0.7), width=2)
            d.ellipse((x - q, yy - q, x + q, yy + q), fill=mul(hues[r % 4], random.uniform(0.7, 1) * (0.6 if hour == "night" else 1)))
elif way == "water":
    d.polygon([(0, h + 92), (S, h + 70), (S, S), (0, S)], fill=mul(land, 0.6))
    d.polygon([(0, h + 102), (S, h + 80), (S, S), (0, S)], fill=mix(top, low, 0.5))
    for _ in range(110):
        y = random.uniform(h + 106, S)
        x, q = random.uniform(-30, S), (y - h) * 0.35
        d.line((x, y, x + q, y), fill=random.choice([low, mix(top, low, 0.25)]), width=3)
else:
    for _ in range(1500):
        y = random.uniform(h, S)
        x, q = random.uniform(0, S), 3 + (y - h) * 0.09
        d.line((x, y, x + random.uniform(-4, 4), y - q), fill=mul(land, random.uniform(0.6, 1.3)), width=2)
cx, k = S / 2 + random.uniform(-50, 50), random.uniform(0.92, 1.02)
wall = random.choice([(160, 84, 62), (232, 226, 212), (112, 84, 64), (76, 108, 92), (196, 156, 112)])
cap = random.choice([(74, 58, 54), (132, 54, 42), (54, 78, 100)])
if hour == "night":
    wall, cap = mul(wall, 0.62), mul(cap, 0.7)
wood = (84, 58, 40) if hour != "night" else (206, 190, 164)     # sails that stand out from the sky
rail = mul((110, 76, 50), 0.6 if hour == "night" else 1)
base, neck, w0, w1 = h + 58, h - 300 * k, 112 * k, 60 * k
half = lambda y: w1 + (w0 - w1) * ((y - neck) / (base - neck)) ** 1.25
ys = [neck + (base - neck) * j / 24 for j in range(25)]
for j in range(8):                                             # shadow on the grass, away from the light
    d.ellipse((cx - side * 70 - w0 * 1.7 + 9 * j, base - 26 + 2 * j, cx - side * 70 + w0 * 1.7 - 9 * j, base + 30 - 2 * j), fill=mul(land, 0.86 - 0.04 * j))
for j in range(24):                                            # the round wall in lit courses of bricks
    for i in range(14):
        a, b = -1 + i / 7 + (j % 2) * 0.07, -1 + (i + 1) / 7 + (j % 2) * 0.07
        a, b = max(-1, min(1, a)), max(-1, min(1, b))
        p, q = math.sin(a * 1.57), math.sin(b * 1.57)
        f = 0.52 + 0.56 * max(0, math.cos((a + b) * 0.785 - side * 0.75)) + random.uniform(-0.035, 0.035)
        d.polygon([(cx + p * half(ys[j]), ys[j]), (cx + q * half(ys[j]), ys[j]), (cx + q * half(ys[j + 1]), ys[j + 1]), (cx + p * half(ys[j + 1]), ys[j + 1])], fill=mul(wall, f))
    d.line((cx - half(ys[j]), ys[j], cx + half(ys[j]), ys[j]), fill=mul(wall, 0.6), width=1)
d.polygon([(cx - 34, base + 4), (cx + 34, base + 4), (cx + 70, S), (cx - 90, S)] if way != "water" else [(cx - 34, base + 4), (cx + 34, base + 4), (cx + 48, h + 86), (cx - 52, h + 86)], fill=mix(land, (222, 200, 160), 0.6))
d.pieslice((cx - 30, base - 104, cx + 30, base - 44), 180, 360, fill=(236, 228, 210))
d.rectangle((cx - 30, base - 76, cx + 30, base + 4), fill=(236, 228, 210))
d.pieslice((cx - 23, base - 96, cx + 23, base - 50), 180, 360, fill=(62, 84, 60))
d.rectangle((cx - 23, base - 74, cx + 23, base + 4), fill=(62, 84, 60))
d.line((cx, base - 96, cx, base), fill=(36, 50, 36), width=2)
glow = (255, 224, 140) if hour != "day" else (58, 74, 92)
for t, u in ((0.56, -0.3), (0.56, 0.3), (0.8, 0)):
    x, y = cx + u * half(base - (base - neck) * t) * 1.2, base - (base - neck) * t
    d.rectangle((x - 14, y - 22, x + 14, y + 18), fill=(240, 236, 226))
    d.rectangle((x - 10, y - 18, x + 10, y + 14), fill=glow)
    d.line((x, y - 18, x, y + 14), fill=(240, 236, 226), width=3)
    d.line((x - 10, y - 2, x + 10, y - 2), fill=(240, 236, 226), width=3)
gy = base - (base - neck) * 0.36                                # the gallery on its struts
gw = half(gy) + 46
for n in range(9):
    u = -1 + n / 4
    d.line((cx + u * gw, gy, cx + u * half(gy + 46) * 0.97, gy + 46), fill=mul(rail, 0.7), width=5)
d.ellipse((cx - gw, gy - 9, cx + gw, gy + 13), fill=mul(rail, 0.62))
d.rectangle((cx - gw, gy - 5, cx + gw, gy + 3), fill=rail)
for n in range(15):
    u = math.sin((-1 + n / 7) * 1.5)
    d.line((cx + u * gw, gy, cx + u * gw, gy - 30), fill=rail, width=3)
for y in (gy - 30, gy - 16):
    d.line((cx - gw, y, cx + gw, y), fill=rail, width=4)
d.line((cx - side * w1, neck - 20, cx - side * (gw + 6), gy - 8), fill=mul(rail, 0.8), width=7)    # tail pole
d.polygon([(cx - w1 - 12, neck + 4), (cx - w1 - 4, neck - 34 * k), (cx - w1 * 0.5, neck - 70 * k), (cx, neck - 82 * k), (cx + w1 * 0.5, neck - 70 * k), (cx + w1 + 4, neck - 34 * k), (cx + w1 + 12, neck + 4)], fill=cap)
d.polygon([(cx - side * 10, neck + 4), (cx - side * 10, neck - 81 * k), (cx - side * w1 * 0.5, neck - 70 * k), (cx - side * (w1 + 4), neck - 34 * k), (cx - side * (w1 + 12), neck + 4)], fill=mul(cap, 0.72))
d.rectangle((cx - w1 - 14, neck, cx + w1 + 14, neck + 9), fill=(238, 232, 214) if hour != "night" else (150, 150, 150))
hub, a0, long = (cx, neck - 30), random.uniform(0.1, 1.47), 208 * k
cloth = random.choice([(252, 248, 238), (240, 220, 180), None, (206, 60, 48), (214, 130, 60)])
if hour == "dusk" and cloth and sum(cloth) > 600:
    cloth = (150, 62, 50)
for q in range(4):
    a = a0 + q * math.pi / 2
    u, v = math.cos(a), math.sin(a)
    at = lambda r, s: (hub[0] + u * r - v * s, hub[1] + v * r + u * s)
    if cloth:
        d.polygon([at(56, 4), at(long, 4), at(long, 46), at(56, 38)], fill=mul(cloth, random.uniform(0.86, 1)))
    for r in range(56, int(long) + 1, 18):
        d.line([at(r, -12), at(r, 46 if r > 70 else 40)], fill=wood, width=3)
    for s in (-12, 18, 32, 46):
        d.line([at(56, s), at(long, s)], fill=wood, width=3)
    d.line([hub, at(long + 6, 0)], fill=mul(wood, 0.75), width=11)
    d.line([at(10, -2), at(long, -2)], fill=mul(wood, 1.25), width=3)
d.ellipse((hub[0] - 18, hub[1] - 18, hub[0] + 18, hub[1] + 18), fill=mul(wood, 0.6))
d.ellipse((hub[0] - 8, hub[1] - 9, hub[0] + 5, hub[1] + 4), fill=mul(wood, 1.4))
for _ in range(random.choice([0, 4, 7])):                       # birds on their way
    x, y, q = random.uniform(40, 760), random.uniform(40, 240), random.uniform(6, 12)
    d.line([(x - q, y - q * 0.5), (x, y), (x + q, y - q * 0.5)], fill=mul(wood, 0.7), width=3, joint="curve")
if way == "meadow":
    for _ in range(random.randint(2, 5)):                       # sheep
        x, y = random.choice([random.uniform(50, 230), random.uniform(570, 750)]), random.uniform(h + 60, 760)
        q = 12 + (y - h) * 0.07
        for u in (-0.6, 0.5):
            d.line((x + u * q, y, x + u * q, y + q), fill=(40, 36, 36), width=4)
        for u, v in ((-0.7, 0), (0, -0.3), (0.7, 0), (0, 0.2), (0.4, -0.25), (-0.4, -0.25)):
            d.ellipse((x + u * q - q * 0.6, y + v * q - q * 0.55, x + u * q + q * 0.6, y + v * q + q * 0.55), fill=(238, 232, 220) if hour != "night" else (150, 152, 160))
        d.ellipse((x + side * q * 1.2 - q * 0.35, y - q * 0.55, x + side * q * 1.2 + q * 0.35, y + q * 0.2), fill=(50, 44, 44))
for _ in range(34):                                            # reeds at the corners of the foreground
    x, y = random.choice([random.uniform(0, 130), random.uniform(670, S)]), S + 10
    tip = (x + random.uniform(-18, 18), random.uniform(690, 760))
    d.line([(x, y), tip], fill=mul(land, random.uniform(0.45, 0.75)), width=4)
    if random.random() < 0.3:
        d.ellipse((tip[0] - 5, tip[1] - 18, tip[0] + 5, tip[1] + 12), fill=(92, 60, 38))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
