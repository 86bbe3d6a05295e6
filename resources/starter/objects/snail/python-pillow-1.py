# A garden snail in close-up: the shell is a coiled tube, laid in small lit facets; the skin is grainy and wet.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

W = 760
hues = random.choice([((214, 164, 92), (104, 58, 28)), ((240, 214, 110), (92, 56, 30)), ((196, 120, 96), (84, 36, 34)), ((232, 222, 200), (120, 84, 60)), ((150, 104, 62), (62, 38, 24)), ((226, 150, 130), (240, 226, 210))])
shell, band = (np.array(c, float) for c in hues)
skin = np.array(random.choice([(150, 136, 112), (132, 122, 114), (186, 158, 118), (150, 126, 88), (112, 106, 110)]), float)
air = random.choice([((40, 74, 50), (120, 170, 90)), ((220, 232, 206), (150, 190, 130)), ((30, 40, 66), (70, 104, 140)), ((244, 206, 150), (230, 150, 100)), ((60, 44, 60), (150, 90, 110)), ((206, 226, 240), (160, 196, 226))])
earth = random.choice(["leaf", "stone", "moss"])
bands = random.choice([(), (0.5,), (0.3, 0.62), (0.2, 0.42, 0.62, 0.8)])
R = random.uniform(218, 246)
keep = random.uniform(0.52, 0.6)                  # each turn is so much smaller
lift = random.uniform(-0.25, 0.3)                  # how high the head is
floor = random.uniform(560, 612)
cx, cy = random.uniform(345, 372), floor - 30 - R * 0.9
tone = lambda c, f: tuple(int(max(0, min(255, v * f))) for v in c)

# soft lights far behind
img = Image.new("RGB", (W // 4, W // 4), air[0])
d = ImageDraw.Draw(img, "RGBA")
for _ in range(26):
    x, y, q = random.uniform(0, 190), random.uniform(0, 190), random.uniform(6, 30)
    d.ellipse((x - q, y - q, x + q, y + q), fill=(*tone(air[1], random.uniform(0.8, 1.25)), random.randint(40, 150)))
img = img.filter(ImageFilter.GaussianBlur(2.5)).resize((W, W), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img, "RGBA")
ground = lambda x: floor + 10 * math.sin(x / 150 + R) + (0.00012 * (x - 380) ** 2 if earth != "leaf" else -0.00008 * (x - 380) ** 2)
rim = [(x, ground(x)) for x in range(-10, W + 20, 10)]
if earth == "leaf":
    d.polygon(rim + [(W, W), (0, W)], fill=(62, 128, 48))
    for k in range(-4, 12):                         # veins run forward and down
        d.line((k * 90, ground(k * 90) + 4, k * 90 + 150, W), fill=(146, 190, 98), width=6)
        d.polygon([(k * 90 + 8, ground(k * 90)), (k * 90 + 158, W), (k * 90 + 188, W), (k * 90 + 40, ground(k * 90))], fill=(48, 108, 40, 130))
    d.line(rim, fill=(170, 210, 120), width=7)
else:
    base = (112, 108, 104) if earth == "stone" else (84, 104, 40)
    d.polygon(rim + [(W, W), (0, W)], fill=base)
    for _ in range(1300):
        x = random.uniform(-10, W)
        y = ground(x) + (W - floor + 20) * random.random() ** 1.3
        c = tone(base, random.uniform(0.65, 1.35))
        if earth == "stone":
            q = random.uniform(1, 7)
            d.ellipse((x - q, y - q * 0.5, x + q, y + q * 0.5), fill=c)
        else:
            d.line((x, y + 8, x + random.uniform(-7, 7), y - random.uniform(6, 22)), fill=c, width=3)

# the body: back and sole as two lines, grain and light by a mask
hx, hy = 652, floor - 128 - 70 * lift
back = [(40, floor), (120, floor - 22), (220, floor - 60), (340, floor - 95), (470, floor - 105), (560, hy + 26), (610, hy - 30), (655, hy - 34), (690, hy - 2), (694, hy + 30), (668, hy + 58)]
sole = [(634, floor - 36), (650, floor - 4), (560, floor + 4), (300, floor + 8), (40, floor + 2)]

def smooth(p, n=8):
    out = []
    for i in range(len(p) - 1):
        a, b, c, e = p[max(i - 1, 0)], p[i], p[i + 1], p[min(i + 2, len(p) - 1)]
        for j in range(n):
            t = j / n
            out.append(tuple(0.5 * (2 * b[m] + (c[m] - a[m]) * t + (2 * a[m] - 5 * b[m] + 4 * c[m] - e[m]) * t * t + (3 * b[m] - a[m] - 3 * c[m] + e[m]) * t ** 3) for m in (0, 1)))
    return out + [p[-1]]

outline = smooth(back + sole)
d.ellipse((30, floor - 12, 700, floor + 30), fill=(0, 0, 0, 90))

def feeler(x, y, u, v, w):
    for k in range(30):
        t = k / 29
        q = w * (1 - 0.5 * t)
        px, py = x + u * t + 10 * math.sin(t * 3), y + v * t
        d.ellipse((px - q, py - q, px + q, py + q), fill=tone(skin, 0.75 + 0.35 * t))
    d.ellipse((px - w, py - w, px + w, py + w), fill=tone(skin, 0.8)); d.ellipse((px - w * 0.5, py - w * 0.6, px + w * 0.6, py + w * 0.5), fill=(24, 20, 20))

sway = random.uniform(-20, 50)
feeler(640, hy - 20, sway - 20, -random.uniform(110, 140), 9)
mask = Image.new("L", (W, W), 0)
ImageDraw.Draw(mask).polygon(outline, fill=255)
soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(22)), np.float32) / 255
bump = np.asarray(Image.fromarray((np.random.rand(95, 95) * 255).astype("uint8")).resize((W, W), Image.Resampling.BICUBIC), np.float32) / 255
down = np.clip((np.arange(W)[:, None] - (hy - 40)) / (floor - hy + 40), 0, 1)
lit = (0.5 + 0.62 * soft) * (1.25 - 0.5 * down) * (0.84 + 0.5 * bump)
meat = Image.fromarray(np.clip(skin * lit[..., None], 0, 255).astype("uint8"))
img.paste(meat, (0, 0), mask)
d = ImageDraw.Draw(img, "RGBA")
d.line([(x, y - 3) for x, y in outline[-33:]], fill=tone(skin, 1.45), width=9)         # the pale edge of the foot
feeler(664, hy - 16, sway + 34, -random.uniform(106, 136), 10)
for u in (26, 44):
    feeler(676, hy + 24, u, random.uniform(10, 30), 6)

# the shell
steps, strips = 190, 10
turns = 3.2
# facets between the turns
tube = [[None] * (strips + 1) for _ in range(steps + 1)]
for i in range(steps + 1):
    a = 0.75 + 2 * math.pi * turns * i / steps
    D = R * keep ** (turns * i / steps) * min(1, 0.94 + 0.003 * i)
    for j in range(strips + 1):
        q = D * (1 - (1 - keep) * j / strips)
        tube[i][j] = (cx + 1.06 * q * math.cos(a), cy + q * math.sin(a))
d.ellipse((cx - R * 0.9, floor - 74, cx + R * 1.05, floor - 22), fill=(0, 0, 0, 110))
q = R * keep ** turns * 1.2
d.ellipse((cx - q, cy - q, cx + q, cy + q), fill=tone(shell, 0.8))
for i in range(steps):
    a = 0.75 + 2 * math.pi * turns * (i + 0.5) / steps
    growth = random.uniform(0.9, 1.08)
    for j in range(strips):
        u = (j + 0.5) / strips
        c = math.cos(math.pi * u)
        nx, ny, nz = c * math.cos(a), c * math.sin(a), math.sin(math.pi * u)
        shade = 0.54 + 0.7 * max(0, -0.42 * nx - 0.62 * ny + 0.66 * nz) + 0.16 * nz
        paint = band if any(abs(u - b) < 0.09 for b in bands) else shell * (1 - 0.12 * u)
        if not bands:                               # flames across instead of bands
            paint = shell + (band - shell) * max(0, math.sin(i * 0.55 + 3 * u)) * 0.7
        d.polygon([tube[i][j], tube[i + 1][j], tube[i + 1][j + 1], tube[i][j + 1]], fill=tone(paint, shade * growth))
d.line([tube[i][0] for i in range(60, steps)], fill=(40, 22, 14, 130), width=3)
lip = [(x + 9 * math.sin(math.pi * j / strips), y - 9 * math.sin(math.pi * j / strips)) for j, (x, y) in enumerate(tube[0])]
d.line(lip, fill=tone(band, 0.7), width=17)
d.line(lip, fill=tone(shell, 1.02), width=11)
shine = Image.new("L", (W, W), 0)
ImageDraw.Draw(shine).ellipse((cx - R * 0.46, cy - R * 0.56, cx - R * 0.06, cy - R * 0.4), fill=130)
img.paste((255, 255, 255), (0, 0), shine.filter(ImageFilter.GaussianBlur(14)))
if random.random() < 0.5:
    img = ImageOps.mirror(img)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
