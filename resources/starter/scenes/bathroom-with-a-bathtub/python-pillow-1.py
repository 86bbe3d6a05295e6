import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageOps

S = 900
glaze, grout, floor, trim = random.choice([
    ((120, 190, 196), (214, 234, 234), ((244, 244, 240), (70, 84, 92)), (38, 92, 104)),
    ((240, 238, 230), (200, 196, 186), ((224, 214, 196), (150, 120, 96)), (122, 150, 128)),
    ((30, 66, 92), (18, 38, 54), ((96, 110, 120), (44, 54, 62)), (214, 176, 90)),
    ((232, 150, 150), (250, 224, 220), ((250, 246, 240), (196, 92, 104)), (140, 54, 72)),
    ((36, 82, 64), (20, 48, 38), ((206, 190, 158), (120, 100, 74)), (230, 206, 140)),
    ((198, 206, 228), (240, 242, 250), ((150, 156, 176), (92, 98, 124)), (84, 92, 150)),
])
enamel = random.choice([(250, 250, 248), (250, 250, 248), (196, 60, 60), (60, 110, 150), (50, 54, 60), (236, 190, 120)])
metal = random.choice([(206, 212, 218), (206, 164, 74)])
img = Image.new("RGB", (S, S), grout)
d = ImageDraw.Draw(img)

def mix(a, b, t):
    return tuple(int(max(0, min(255, p + (q - p) * t))) for p, q in zip(a, b))

# the wall: bonded tiles up to a border, plaster above
base = random.randint(590, 660)
border = random.randint(40, 300)
wide = random.choice([60, 84, 110])
high = wide if random.random() < 0.4 else wide // 2
d.rectangle((0, 0, S, border), fill=mix(grout, (255, 255, 255), 0.35) if sum(grout) > 400 else mix(glaze, grout, 0.6))
for row, y in enumerate(range(border, base, high)):
    for x in range(-wide + (row % 2) * wide // 2, S, wide):
        c = mix(glaze, random.choice([(0, 0, 0), (255, 255, 255)]), random.uniform(0, 0.14))
        d.rectangle((x + 2, y + 2, x + wide - 3, y + high - 3), fill=c)
        d.line((x + 8, y + 7, x + wide * 0.45, y + 7), fill=mix(c, (255, 255, 255), 0.35), width=3)
d.rectangle((0, border - 12, S, border + 12), fill=trim)

# floor tiles running to a vanishing point
vx, vy = S / 2 + random.uniform(-200, 200), base - 330
rows = [base + (S - base) * (k / 6) ** 1.45 for k in range(7)]
for i in range(6):
    for k in range(-12, 13):
        q = [(vx + (k + j) * 95 * (y - vy) / (base - vy), y) for j, y in ((0, rows[i]), (1, rows[i]), (1, rows[i + 1]), (0, rows[i + 1]))]
        d.polygon(q, fill=floor[(i + k) % 2])
d.rectangle((0, base - 26, S, base), fill=mix(trim, (255, 255, 255), 0.15))

# window or round mirror, and a towel on its rail
wx, wy = random.randint(110, 170), random.randint(70, 110)
sky = random.choice([(170, 214, 240), (250, 206, 160), (24, 30, 66)])
if random.random() < 0.5:
    d.rectangle((wx - 16, wy - 16, wx + 256, wy + 256), fill=(246, 244, 238))
    d.rectangle((wx, wy, wx + 240, wy + 240), fill=sky)
    for k in range(5): d.ellipse((wx + 20 + 44 * k, wy + 150 + 14 * (k % 2), wx + 80 + 44 * k, wy + 205), fill=mix(sky, (40, 100, 60), 0.5))
    d.rectangle((wx, wy + 196, wx + 240, wy + 240), fill=mix(sky, (40, 90, 60), 0.6))
    d.line((wx + 120, wy, wx + 120, wy + 240), fill=(246, 244, 238), width=12)
    d.line((wx, wy + 110, wx + 240, wy + 110), fill=(246, 244, 238), width=12)
else:
    d.ellipse((wx - 14, wy - 14, wx + 254, wy + 254), fill=metal)
    d.ellipse((wx, wy, wx + 240, wy + 240), fill=mix(glaze, (235, 245, 250), 0.7))
    d.polygon([(wx + 60, wy + 180), (wx + 170, wy + 40), (wx + 200, wy + 60), (wx + 90, wy + 205)], fill=mix(glaze, (255, 255, 255), 0.9))
tx = random.randint(520, 600)
cloth = random.choice([(230, 110, 90), (250, 220, 120), (240, 240, 236), (90, 150, 180), (150, 190, 120)])
d.line((tx - 30, 150, tx + 230, 150), fill=metal, width=12)
for k in range(20):
    d.rectangle((tx + 10 * k, 146, tx + 10 * k + 10, 340 + 8 * (k % 5 == 0)), fill=mix(cloth, (0, 0, 0), 0.12 + 0.12 * math.sin(k * 1.1)))
d.rectangle((tx, 300, tx + 200, 314), fill=mix(cloth, (255, 255, 255), 0.5))

# the tub: shadow, feet, tap, inside with water and foam, outer wall, rim
cx, rim = S / 2 + random.randint(-25, 25), random.randint(500, 530)
half, deep = random.randint(310, 350), random.randint(215, 245)
foot = rim + deep + 46
d.ellipse((cx - half * 0.95, foot - 34, cx + half * 0.95, foot + 30), fill=mix(floor[1], (0, 0, 0), 0.55))
for s in (-1, 1):
    fx = cx + s * half * 0.6
    d.polygon([(fx - 34, foot - 80), (fx + 34, foot - 80), (fx + s * 34, foot - 14), (fx + s * 10, foot - 30)], fill=metal)
    d.ellipse((fx + s * 22 - 26, foot - 34, fx + s * 22 + 26, foot + 6), fill=mix(metal, (0, 0, 0), 0.2))
px = cx + half * 0.86
d.line((px, rim, px, rim - 150), fill=metal, width=20)
d.arc((px - 90, rim - 190, px + 9, rim - 100), 180, 360, fill=metal, width=20)
d.rectangle((px - 92, rim - 146, px - 68, rim - 118), fill=mix(metal, (0, 0, 0), 0.25))
d.line((px - 24, rim - 84, px + 24, rim - 84), fill=mix(metal, (255, 255, 255), 0.5), width=14)
d.ellipse((cx - half, rim - 52, cx + half, rim + 52), fill=(196, 204, 208))
d.ellipse((cx - half + 40, rim - 24, cx + half - 40, rim + 60), fill=random.choice([(120, 196, 214), (150, 214, 200), (110, 170, 220)]))
for _ in range(random.choice([25, 70, 110])):
    a, r = random.uniform(0, 6.3), random.uniform(14, 46)
    x, y = cx + (half - 90) * math.cos(a) * random.random(), rim + 12 + 18 * math.sin(a)
    d.ellipse((x - r, y - r, x + r, y + r), fill=mix((255, 255, 255), (186, 208, 224), random.random() * 0.6))
    d.ellipse((x - r * 0.7, y - r * 0.8, x + r * 0.4, y + r * 0.3), fill=(255, 255, 255))
if random.random() < 0.7:
    x, y = cx + random.randint(-190, 60), rim - 16
    d.ellipse((x - 44, y - 28, x + 44, y + 34), fill=(250, 206, 50))
    d.ellipse((x + 8, y - 70, x + 62, y - 16), fill=(255, 218, 70))
    d.polygon([(x + 56, y - 46), (x + 88, y - 38), (x + 56, y - 30)], fill=(236, 120, 40))
    d.ellipse((x + 36, y - 56, x + 46, y - 46), fill=(30, 30, 30))
t = np.linspace(0, 1, 40)
w = half * (1 - 0.26 * t**2.6) * np.sqrt(1 - np.clip(t - 0.72, 0, 1) ** 2 / 0.1)
w = np.nan_to_num(w, nan=0)
y = rim + deep * t + 8
outline = list(zip(cx - w, y)) + list(zip((cx + w)[::-1], y[::-1]))
u = np.linspace(-1, 1, S)[None, :, None]
v = np.linspace(-1, 1, S)[:, None, None]
light = 0.86 - 0.3 * u**2 - 0.22 * v + 0.18 * np.exp(-((u + 0.35) ** 2) / 0.02)
shade = Image.fromarray(np.clip(light * np.array(enamel), 0, 255).astype("uint8"))
mask = Image.new("L", (S, S), 0)
ImageDraw.Draw(mask).polygon(outline, fill=255)
img.paste(shade, (0, 0), mask)
d.arc((cx - half - 14, rim - 58, cx + half + 14, rim + 58), 0, 180, fill=(226, 230, 232), width=26)
d.arc((cx - half - 12, rim - 60, cx + half + 12, rim + 54), 10, 170, fill=(255, 255, 255), width=10)
if random.random() < 0.5: img = ImageOps.mirror(img)
img = img.resize((600, 600), Image.Resampling.LANCZOS)
