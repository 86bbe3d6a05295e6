import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 520
# an apple hangs from its twig in an orchard out of focus
sky, low, spots = random.choice([
    ((196, 224, 240), (120, 168, 80), [(240, 250, 220), (90, 140, 60)]), ((250, 214, 150), (170, 96, 60), [(255, 236, 190), (200, 110, 60)]),
    ((30, 44, 70), (14, 30, 30), [(90, 120, 160), (40, 70, 60)]), ((236, 236, 228), (190, 200, 180), [(255, 255, 250), (160, 180, 140)]),
    ((60, 110, 60), (18, 50, 30), [(170, 210, 90), (30, 80, 40)]), ((150, 190, 235), (220, 232, 240), [(255, 255, 255), (120, 160, 90)]),
])
small = Image.new("RGB", (72, 72))
d = ImageDraw.Draw(small)
for y in range(72):
    d.line((0, y, 72, y), fill=tuple(int(a + (b - a) * y / 72) for a, b in zip(sky, low)))
for _ in range(random.randint(20, 60)):
    x, y, r = random.uniform(0, 72), random.uniform(0, 72), random.uniform(1, 8)
    d.ellipse((x - r, y - r, x + r, y + r), fill=random.choice(spots))
img = small.filter(ImageFilter.GaussianBlur(random.uniform(1.6, 3.5))).resize((S, S), Image.Resampling.BICUBIC)

R = random.uniform(0.27, 0.37) * S
cx, cy = S * random.uniform(0.44, 0.56), S * random.uniform(0.54, 0.6)
wide, tilt, light = random.uniform(0.98, 1.14), random.uniform(-0.25, 0.25), random.choice([-1, 1])
skin, blush = [np.array(c, float) for c in random.choice([
    ((196, 24, 38), (238, 150, 60)), ((140, 186, 60), (206, 90, 60)), ((240, 200, 70), (222, 74, 50)), ((120, 12, 30), (190, 50, 50)),
    ((160, 200, 80), (214, 232, 150)), ((226, 90, 70), (250, 214, 120))])]

gy, gx = np.mgrid[0:S, 0:S].astype(float)
dx, dy = (gx - cx) / R, (gy - cy) / R
x, y = dx * math.cos(tilt) + dy * math.sin(tilt), -dx * math.sin(tilt) + dy * math.cos(tilt)
x = x / (wide * (1 - 0.14 * y))                              # broad shoulders, narrow foot
a = np.arctan2(x, -y)                                         # 0 at the stem
rim = 1 - 0.16 * np.exp(-(a / 0.36) ** 2) - 0.05 * np.exp(-((np.abs(a) - np.pi) / 0.3) ** 2) + 0.012 * np.cos(5 * a)
rho = np.hypot(x, y) / rim
nx, ny = x / rim, y / rim
nz = np.sqrt(np.clip(1 - rho ** 2, 0, 1))
lon = np.arcsin(np.clip(nx / np.sqrt(np.clip(1.03 - ny ** 2, 0.03, 2)), -1, 1))
streak = sum(np.sin(f * lon + random.uniform(0, 6) + 0.8 * ny) for f in (9, 14, 23, 37, 52)) / 5
sun = np.exp(-((nx - light * random.uniform(0.2, 0.7)) ** 2 + (ny - random.uniform(-0.5, 0.5)) ** 2) / random.uniform(0.25, 0.9))
mix = np.clip(sun * (0.75 + 0.9 * streak) + 0.15 * streak, 0, 1)[..., None]
pit = np.exp(-((x / 0.42) ** 2 + ((y + 0.82) / 0.15) ** 2))   # the hollow with its rust-green floor
base = skin * (1 - mix) + blush * mix
base = base * (1 - 0.7 * pit[..., None]) + np.array((120, 120, 40)) * 0.5 * pit[..., None]
lam = np.clip(light * 0.55 * nx - 0.55 * ny + 0.62 * nz, 0, 1)
shade = 0.3 + 0.85 * lam + 0.22 * np.clip(ny, 0, 1) * (1 - nz)
gloss = np.exp(-((nx - light * 0.42) ** 2 + ((ny + 0.38) / 1.3) ** 2) / 0.018) * 190 + lam ** 14 * 50
body = base * shade[..., None] + gloss[..., None] + (1 - nz[..., None]) ** 4 * np.array(low) * 0.35
cover = np.clip((1 - rho) * R * 0.9, 0, 1)
fruit = Image.fromarray(np.clip(body, 0, 255).astype("uint8"))

d = ImageDraw.Draw(img)
bark = (74, 52, 38)
slope = random.uniform(-0.12, 0.12)
top = cy - 1.42 * R
for w, c in ((15, (40, 28, 22)), (11, bark), (3, (140, 110, 84))):    # the branch across the top
    pts = [(t * S, top + slope * (t * S - cx) + 5 * math.sin(t * 9) - (4 if w == 3 else 0)) for t in (k / 20 for k in range(-1, 22))]
    d.line(pts, fill=c, width=w, joint="curve")


def leaf(px, py, ang, length):
    fat, g = random.uniform(0.2, 0.3), random.choice([(86, 140, 52), (60, 110, 46), (130, 160, 60), (170, 140, 50)])
    ca, sa = math.cos(ang), math.sin(ang)
    put = lambda u, v: (px + length * (u * ca - v * sa), py + length * (u * sa + v * ca + 0.25 * u * u))
    us = [k / 14 for k in range(15)]
    up, down = [put(u, -fat * math.sin(math.pi * u ** 0.8)) for u in us], [put(u, fat * math.sin(math.pi * u ** 0.8)) for u in us]
    mid = [put(u, 0) for u in us]
    d.polygon(up + down[::-1], fill=g)
    d.polygon(mid + down[::-1], fill=tuple(int(c * 0.72) for c in g))
    d.line(mid, fill=tuple(min(255, c + 70) for c in g), width=3)
    for k in range(2, 12, 2):
        for v in (-1, 1):
            d.line([mid[k], put(us[k] + 0.12, v * fat * 0.8 * math.sin(math.pi * us[k] ** 0.8))], fill=tuple(min(255, c + 36) for c in g))


for _ in range(random.randint(2, 6)):
    q = cx + random.choice([-1, 1]) * random.uniform(0.5, 1.3) * R
    leaf(q, top + slope * (q - cx), random.uniform(0.2, 2.9), R * random.uniform(0.5, 0.9))
img.paste(fruit, (0, 0), Image.fromarray((cover * 255).astype("uint8")))
d = ImageDraw.Draw(img)
turn = lambda u, v: (cx + R * (u * math.cos(tilt) - v * math.sin(tilt)), cy + R * (u * math.sin(tilt) + v * math.cos(tilt)))
for _ in range(70):
    q, t = math.sqrt(random.random()) * 0.85, random.uniform(0, 6.28)
    fx, fy = turn(q * math.cos(t), q * math.sin(t) + 0.05)
    d.ellipse((fx - 1.2, fy - 1.2, fx + 1.2, fy + 1.2), fill=tuple(int(c) for c in np.clip(blush + 40, 0, 255)))
foot = turn(0, -0.76)
stalk = [(foot[0] + (cx - foot[0]) * t + 8 * math.sin(3 * t), foot[1] + (top - foot[1]) * t) for t in (k / 10 for k in range(11))]
d.line(stalk, fill=(52, 36, 24), width=11, joint="curve")
d.line([(px - 2 + light, py) for px, py in stalk], fill=(132, 96, 62), width=4, joint="curve")
leaf(*stalk[7], random.choice([0.25, 2.7]), R * random.uniform(0.7, 0.95))
if random.random() < 0.5:                                       # dew
    for _ in range(16):
        fx, fy = turn(random.uniform(-0.7, 0.7), random.uniform(-0.5, 0.6))
        r = random.uniform(2, 6)
        d.ellipse((fx - r, fy - r, fx + r, fy + r), outline=(255, 240, 230), fill=tuple(int(c) for c in np.clip(skin * 0.8 + 40, 0, 255)))
        d.ellipse((fx - r / 2, fy - r / 2, fx, fy), fill=(255, 255, 255))
