# A tree bears light bulbs for fruit: crown of leaves, forking boughs, glowing bulbs with screw caps hanging down.
import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

W = 800
top, low, soil, leaf = random.choice([((14, 20, 54), (70, 70, 120), (24, 40, 44), (40, 84, 66)), ((50, 36, 84), (226, 130, 110), (50, 40, 54), (66, 74, 60)), ((10, 40, 56), (60, 120, 124), (18, 44, 40), (30, 96, 70)),
                                      ((28, 24, 40), (92, 60, 84), (40, 30, 40), (120, 62, 44)), ((36, 60, 100), (170, 150, 170), (60, 70, 84), (70, 104, 84)), ((20, 14, 30), (120, 60, 50), (34, 24, 26), (86, 84, 40))])
glow = random.choice([(255, 206, 104), (255, 236, 170), (255, 176, 84), (190, 230, 255), (255, 190, 200)])
many = random.choice([False, False, True])                 # bulbs of many colours
form = random.choice(["round", "wide", "tall"])
rx, ry = {"round": (290, 225), "wide": (340, 195), "tall": (235, 265)}[form]
cx, cy = W / 2 + random.uniform(-20, 20), 310
foot = random.uniform(690, 715)
bend = random.uniform(-50, 50)

def tint(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)

img = Image.new("RGB", (W, W))
d = ImageDraw.Draw(img)
for y in range(W):
    d.line((0, y, W, y), fill=tuple(int(a + (b - a) * min(1, y / 660)) for a, b in zip(top, low)))
for _ in range(random.choice([0, 70, 140])):
    x, y, r = random.randint(0, W), random.randint(0, 500), random.choice([1, 1, 2, 3])
    d.ellipse((x - r, y - r, x + r, y + r), fill=(250, 246, 230))
for n in range(3):                                         # hills
    a, b = random.uniform(0, 6), random.uniform(0.005, 0.011)
    tone = tuple(int(u * (0.6 - 0.25 * n) + v * (0.4 + 0.25 * n)) for u, v in zip(low, soil))
    d.polygon([(0, W)] + [(x, 580 + 46 * n + 26 * math.sin(a + b * x)) for x in range(0, W + 20, 20)] + [(W, W)], fill=tone)
for _ in range(420):
    x, y = random.randint(0, W), random.randint(690, W)
    d.line((x, y, x + random.randint(-6, 6), y - 16), fill=tint(soil, random.uniform(0.7, 1.7)), width=2)

# trunk and boughs
bark = random.choice([(92, 66, 48), (74, 58, 62), (112, 92, 76)])
tips = []
def bough(x, y, a, length, wide, level):
    for k in range(6):
        a += random.uniform(-0.09, 0.09)
        nx, ny = x + math.cos(a) * length / 6, y - math.sin(a) * length / 6
        w = wide * (1 - 0.07 * k)
        d.line((x, y, nx, ny), fill=tint(bark, 0.62), width=int(w) + 1)
        d.line((x - w * 0.16, y, nx - w * 0.16, ny), fill=bark, width=max(1, int(w * 0.55)))
        d.ellipse((nx - w / 2, ny - w / 2, nx + w / 2, ny + w / 2), fill=tint(bark, 0.75))
        x, y = nx, ny
    tips.append((x, y))
    if level < 4:
        for turn in (random.uniform(0.3, 0.62), random.uniform(-0.62, -0.3)):
            bough(x, y, a + turn, length * random.uniform(0.68, 0.84), wide * 0.62, level + 1)

back = []                                                  # leaves behind the boughs, leaves before them
for k in range(1300):
    q, w = math.sqrt(random.random()), random.uniform(0, 2 * math.pi)
    edge = 1 + 0.1 * math.sin(5 * w + bend) + 0.06 * math.sin(9 * w)
    back.append((cx + rx * q * edge * math.cos(w), cy + ry * q * edge * math.sin(w)))

def leafy(x, y, f):
    a, s = random.uniform(0, math.pi), random.uniform(14, 26)
    c, e = math.cos(a) * s, math.sin(a) * s
    light = f * (1.5 - 0.55 * (y - cy + ry) / (2 * ry)) * random.uniform(0.8, 1.25)
    d.polygon([(x - c, y - e), (x - e * 0.4, y + c * 0.4), (x + c, y + e), (x + e * 0.4, y - c * 0.4)], fill=tint(leaf, light))

for x, y in back[:850]:
    leafy(x, y, 0.62)
d.polygon([(cx - 70, foot + 24), (cx - 26, foot - 60), (cx + bend * 0.4 - 24, foot - 150), (cx + bend * 0.4 + 24, foot - 150), (cx + 26, foot - 60), (cx + 76, foot + 24)], fill=tint(bark, 0.62))
d.polygon([(cx - 52, foot + 20), (cx - 20, foot - 60), (cx + bend * 0.4 - 20, foot - 150), (cx + bend * 0.4 + 2, foot - 150), (cx + 4, foot - 60), (cx + 10, foot + 20)], fill=bark)
bough(cx + bend * 0.4, foot - 140, math.pi / 2 - bend * 0.002, 130, 46, 0)
for x, y in back[850:]:
    leafy(x, y, random.choice([1.0, 1.3]))

# bulbs: spread over the crown, each apart from the others
bulbs, gap = [], random.uniform(108, 140)
for _ in range(900):
    q, w = math.sqrt(random.random()) * 0.93, random.uniform(0, 2 * math.pi)
    x, y = cx + rx * q * math.cos(w), cy + ry * q * math.sin(w) + 14
    if all(math.hypot(x - a, y - b) > gap for a, b in bulbs):
        bulbs.append((x, y))
s = gap / random.uniform(3.2, 3.7)
dyes = [random.choice([(255, 120, 110), (255, 210, 90), (120, 220, 255), (160, 240, 140), (230, 150, 255)]) if many else glow for _ in bulbs]
lit = [random.random() < 0.9 for _ in bulbs]
halo = Image.new("RGB", (200, 200))
h = ImageDraw.Draw(halo)
for (x, y), c, on in zip(bulbs, dyes, lit):
    if on:
        for r, f in ((2.4, 0.3), (1.5, 0.6)):
            h.ellipse(((x - s * r) / 4, (y + s * 0.9 - s * r) / 4, (x + s * r) / 4, (y + s * 0.9 + s * r) / 4), fill=tint(c, f))
h.ellipse(((cx - 260) / 4, 168, (cx + 260) / 4, 196), fill=tint(glow, 0.22))
img = ImageChops.screen(img, halo.filter(ImageFilter.GaussianBlur(7)).resize((W, W), Image.BICUBIC))
d = ImageDraw.Draw(img)

def bulb(x, y, c, on):
    d.line((x, y - s * 1.25, x + 3, y - s * 0.5), fill=tint(bark, 0.7), width=4)         # stalk with a leaf
    d.polygon([(x, y - s * 0.9), (x + s * 0.35, y - s * 1.3), (x + s * 0.9, y - s * 1.2), (x + s * 0.45, y - s * 0.85)], fill=tint(leaf, 1.7))
    glass = tuple(int(v * 0.75 + 255 * 0.25) for v in c) if on else (126, 136, 150)
    loop = [(x - s * 0.3, y + s * 0.1)] + [(x + s * 0.74 * math.cos(t), y + s * 0.98 - s * 0.74 * math.sin(t)) for t in [math.radians(180 - 30 + 10 * k) for k in range(25)]] + [(x + s * 0.3, y + s * 0.1)]
    d.polygon(loop, fill=glass, outline=tint(c, 0.75) if on else (70, 80, 90))
    if on:
        d.ellipse((x - s * 0.45, y + s * 0.5, x + s * 0.45, y + s * 1.4), fill=(255, 252, 236))
    d.line([(x - s * 0.12, y + s * 0.1), (x - s * 0.26, y + s * 0.8), (x - s * 0.1, y + s * 0.65), (x, y + s * 0.85), (x + s * 0.1, y + s * 0.65), (x + s * 0.26, y + s * 0.8), (x + s * 0.12, y + s * 0.1)], fill=tint(c, 0.62) if on else (60, 60, 66), width=3)
    d.arc((x - s * 0.6, y + s * 0.4, x + s * 0.6, y + s * 1.55), 190, 250, fill=(255, 255, 255), width=4)
    for k in range(4):                                     # screw cap
        d.rounded_rectangle((x - s * 0.33, y + s * (0.12 - 0.17 * k) - 4, x + s * 0.33, y + s * (0.22 - 0.17 * k)), 3, fill=(206, 206, 210) if k % 2 else (120, 124, 132))
    d.polygon([(x - s * 0.28, y - s * 0.44), (x + s * 0.28, y - s * 0.44), (x + s * 0.12, y - s * 0.6), (x - s * 0.12, y - s * 0.6)], fill=(60, 60, 66))

for (x, y), c, on in zip(bulbs, dyes, lit):
    bulb(x, y, c, on)
if random.random() < 0.5:                                  # windfall in the grass
    bulb(cx + random.choice([-1, 1]) * random.uniform(130, 230), foot - s * 0.4, glow, random.random() < 0.5)
img = img.resize((500, 500), Image.LANCZOS)
