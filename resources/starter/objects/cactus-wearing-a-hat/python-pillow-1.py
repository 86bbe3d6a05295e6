import math
import random
import numpy as np
from PIL import Image, ImageDraw

# A cactus with a hat on: a desert saguaro or a round one in a pot, under a sombrero, a cowboy hat, a topper or a straw hat.
S = 800
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
place = random.choice(["desert", "desert", "sill"])
skin = np.array(random.choice([(70, 140, 76), (44, 116, 92), (118, 154, 70), (86, 150, 128)]), float)
hat = random.choice(["sombrero", "cowboy", "topper", "straw"])
felt = np.array(random.choice([(206, 52, 56), (120, 74, 44), (52, 54, 92), (232, 190, 96), (122, 52, 122), (44, 44, 50)]), float)
band = random.choice([(250, 214, 90), (238, 238, 230), (214, 66, 70), (70, 180, 180)])
if hat == "straw":
    felt = np.array((234, 202, 126), float)
if sum(abs(a - b) for a, b in zip(band, felt)) < 160:
    band = (60, 40, 90)

def hue(c, f):
    c = np.array(c, float)
    c = c * f if f < 1 else 255 - (255 - c) * (2 - f)
    return tuple(int(v) for v in np.clip(c, 0, 255))

if place == "desert":
    a, b, sand = random.choice([((250, 190, 120), (255, 236, 196), (226, 160, 96)), ((120, 190, 230), (228, 242, 246), (236, 200, 140)), ((96, 60, 120), (246, 150, 110), (150, 84, 76)), ((252, 214, 206), (255, 244, 224), (214, 136, 110))])
    for y in range(S):
        d.line([(0, y), (S, y)], fill=tuple(int(p + (q - p) * y / 620) if y < 620 else q for p, q in zip(a, b)))
    sx, sy, sr = random.uniform(90, 710), random.uniform(120, 380), random.uniform(50, 90)
    d.ellipse([sx - sr, sy - sr, sx + sr, sy + sr], fill=hue(b, 1.5))
    for k in range(random.randint(1, 3)):                       # flat-topped hills far away
        x, w, h = random.uniform(0, 800), random.uniform(90, 200), random.uniform(60, 190)
        d.polygon([(x - w, 640), (x - w * 0.6, 640 - h), (x + w * 0.6, 640 - h), (x + w, 640)], fill=hue(np.array(sand) * 0.5 + np.array(b) * 0.4, 0.9))
    base = random.uniform(690, 725)
    d.polygon([(0, S)] + [(x, 622 + 14 * math.sin(x / 130 + sx)) for x in range(0, 810, 10)] + [(S, S)], fill=sand)
    for _ in range(160):
        x, y = random.uniform(0, S), random.uniform(640, S)
        d.ellipse([x, y, x + random.uniform(3, 16), y + random.uniform(2, 6)], fill=hue(sand, random.uniform(0.8, 1.3)))
    d.ellipse([260, base - 22, 700, base + 26], fill=hue(sand, 0.62))
else:
    wall = random.choice([(244, 220, 200), (206, 226, 232), (236, 226, 170), (222, 206, 232)])
    d.rectangle([0, 0, S, S], fill=wall)
    if random.random() < 0.6:                                   # a window behind
        d.rectangle([60, 30, 740, 600], fill=(252, 252, 250))
        for x in (84, 412):
            d.rectangle([x, 54, x + 304, 580], fill=random.choice([(170, 212, 238), (196, 224, 236)]))
    else:
        for x in range(0, S, 80):
            d.rectangle([x, 0, x + 34, S], fill=hue(wall, 0.94))
    base = 590
    d.rectangle([0, 690, S, S], fill=random.choice([(170, 116, 74), (240, 240, 236), (120, 90, 76)]))
    d.rectangle([0, 690, S, 704], fill=hue(wall, 0.7))

lean = random.uniform(-18, 18)
round_ = place == "sill" and random.random() < 0.55
W = random.uniform(150, 176) if round_ else random.uniform(88, 112)
top = random.uniform(300, 330) if round_ else random.uniform(245, 275)
cx = 400 - lean

def trunk(path, w, ribs):
    """A ribbed column along a path of points: round ends, light on the left, spines on the ribs."""
    for u, f in [(1.0, 0.62)] + [(1 - 0.09 * k, 0.68 + 0.05 * k) for k in range(1, 9)]:
        off = -w * 0.34 * (1 - u)
        for x, y in path:
            r = w * u
            d.ellipse([x + off - r, y - r, x + off + r, y + r], fill=hue(skin, f))
    for k in range(ribs):
        u = -0.82 + 1.64 * k / (ribs - 1)
        line = []
        for i, (x, y) in enumerate(path):
            x2, y2 = path[min(i + 1, len(path) - 1)]
            x1, y1 = path[max(i - 1, 0)]
            l = math.hypot(x2 - x1, y2 - y1) or 1
            line.append((x - u * w * (y2 - y1) / l * -1, y + u * w * (x2 - x1) / l * -1))
        d.line(line, fill=hue(skin, 0.56), width=4, joint="curve")
        for x, y in line[::max(1, int(26 / (0.5 + len(path) / 50)) // 4)]:
            for q in (-0.7, 0, 0.7):
                d.line([(x, y), (x + 13 * math.sin(q + u), y - 13 * math.cos(q + u))], fill=(250, 244, 214), width=2)

def arm(side, y, out, up, w):
    path = [(cx + side * W * 0.7 + side * (out - W * 0.7) * i / 14, y) for i in range(12)]
    path += [(cx + side * (out - 30 + 30 * math.sin(q)), y - 30 + 30 * math.cos(q)) for q in np.linspace(0.2, 1.57, 8)]
    path += [(cx + side * out, y - 30 - up * i / 14) for i in range(1, 15)]
    trunk(path, w, 4)
    return path[-1]

if round_:
    for u, f in [(1 - 0.07 * k, 0.6 + 0.06 * k) for k in range(9)]:
        d.ellipse([cx - W * u - 40 * (1 - u), 455 - 175 * u, cx + W * u - 40 * (1 - u), 455 + 175 * u], fill=hue(skin, f))
    for k in range(-4, 5):
        line = [(cx + W * math.sin(k * 0.36) * math.sin(q), 455 - 175 * math.cos(q)) for q in np.linspace(0.1, 3.0, 24)]
        d.line(line, fill=hue(skin, 0.5), width=4)
        for x, y in line[3::3]:
            for q in (-0.8, 0, 0.8):
                d.line([(x, y), (x + 14 * math.sin(q + k * 0.2), y - 14 * math.cos(q + k * 0.2))], fill=(250, 244, 214), width=2)
    tips = [(cx - 110, 350), (cx + 120, 380), (cx + 20, 440)]
    top = 300
else:
    tips = []
    for side in random.choice([(-1, 1), (1, -1), (-1,), (1,), (-1, 1)]):
        tips.append(arm(side, random.uniform(470, 560), random.uniform(185, 215), random.uniform(60, 150), random.uniform(42, 54)))
    trunk([(cx + lean * (1 - i / 40) * 0.6, top + W * 0.7 + (base - 40 - top - W * 0.7) * i / 40) for i in range(41)], W, 7)
    cx += lean * 0.6
if place == "desert":                                          # a little mound of sand at the foot
    d.ellipse([cx - W - 110, base - 22, cx + W + 110, base + 150], fill=hue(sand, 0.94))
    for _ in range(60):
        x, y = cx + random.gauss(0, 90), base + random.uniform(0, 60)
        d.ellipse([x, y, x + random.uniform(4, 14), y + random.uniform(3, 7)], fill=hue(sand, random.uniform(0.75, 1.2)))
bloom = random.choice([(236, 80, 140), (255, 220, 90), (250, 130, 80), None])
if bloom:
    for x, y in tips:
        for k in range(7):
            px, py = x + 20 * math.cos(k * 0.9), y - 40 * (not round_) + 16 * math.sin(k * 0.9)
            d.ellipse([px - 14, py - 14, px + 14, py + 14], fill=hue(bloom, 0.85 + 0.1 * (k % 3)))
        d.ellipse([x - 10, y - 40 * (not round_) - 8, x + 10, y - 40 * (not round_) + 8], fill=(255, 244, 180))
if place == "sill":
    pot = random.choice([(200, 104, 66), (240, 236, 226), (70, 110, 160), (236, 180, 70)])
    d.polygon([(250, 600), (550, 600), (516, 762), (284, 762)], fill=hue(pot, 0.9))
    d.polygon([(440, 600), (550, 600), (516, 762), (430, 762)], fill=hue(pot, 0.74))
    d.rounded_rectangle([232, 564, 568, 622], 10, fill=pot)
    d.rounded_rectangle([450, 564, 568, 622], 10, fill=hue(pot, 0.8))

# the hat: drawn level on its own sheet, then tipped over the top of the cactus
sheet = Image.new("RGBA", (S, S), (0, 0, 0, 0))
h = ImageDraw.Draw(sheet)
hy = top + (60 if not round_ else 40)
brim = {"sombrero": 270, "cowboy": 220, "topper": 175, "straw": 235}[hat] * random.uniform(0.94, 1.04)
cw = max(W * 0.98, 100) if not round_ else 128
tall = {"sombrero": 180, "cowboy": 150, "topper": 185, "straw": 120}[hat]
curl = {"sombrero": 50, "cowboy": 62, "topper": 16, "straw": 0}[hat]
def rim(up, lo, c):
    q = np.linspace(-1, 1, 40)
    h.polygon([(400 + brim * v, hy - curl * abs(v) ** 3 - up * math.sqrt(1 - v * v)) for v in q] + [(400 + brim * v, hy - curl * abs(v) ** 3 + lo * math.sqrt(1 - v * v)) for v in q[::-1]], fill=c)
rim(38, 44, hue(felt, 0.6))
rim(38, 32, hue(felt, 0.95))
for i in range(30):                                              # crown, in upright strips from light to dark
    u0, u1 = -1 + i / 15, -1 + (i + 1.3) / 15
    k = {"sombrero": lambda u: 1 - 0.75 * abs(u) ** 2.4, "cowboy": lambda u: 0.82 + 0.18 * math.cos(u * 5.2) - 0.3 * u ** 8, "topper": lambda u: 1, "straw": lambda u: 1 - 0.2 * u ** 6}[hat]
    s = {"sombrero": 0.8, "cowboy": 0.86, "topper": 1.08, "straw": 0.9}[hat]
    low = lambda u: hy + 16 * math.sqrt(max(0, 1 - u * u))
    c = hue(felt, 1.14 - 0.5 * abs(u0 + 0.35))
    h.polygon([(400 + cw * u0, low(u0)), (400 + cw * u1, low(min(1, u1))), (400 + cw * s * u1, hy - tall * k(min(1, u1))), (400 + cw * s * u0, hy - tall * k(u0))], fill=c)
    z = 0.24
    h.polygon([(400 + cw * u0, low(u0)), (400 + cw * u1, low(min(1, u1))), (400 + cw * u1 * (1 - z * (1 - s)), low(min(1, u1)) - 36), (400 + cw * u0 * (1 - z * (1 - s)), low(u0) - 36)], fill=hue(band, 1.1 - 0.4 * abs(u0 + 0.35)))
if hat == "topper":
    h.ellipse([400 - cw * 1.08, hy - tall - 20, 400 + cw * 1.08, hy - tall + 20], fill=hue(felt, 1.2))
if hat == "sombrero":                                            # zigzag and bobbles on the rim
    for i in range(21):
        v = -0.95 + 0.095 * i
        x, y = 400 + brim * v, hy - curl * abs(v) ** 3 + 36 * math.sqrt(1 - v * v)
        h.ellipse([x - 9, y - 9, x + 9, y + 9], fill=band)
if hat == "straw":
    for i in range(1, 9):
        h.arc([400 - brim + i * 12, hy - 36 + i * 3, 400 + brim - i * 12, hy + 30 - i * 2], 10, 170, fill=hue(felt, 0.8), width=2)
sheet = sheet.rotate(random.uniform(-13, 13), resample=Image.BICUBIC, center=(400, hy))
img.paste(sheet, (int(cx - 400), 0), sheet)
img = img.resize((500, 500), Image.LANCZOS)
