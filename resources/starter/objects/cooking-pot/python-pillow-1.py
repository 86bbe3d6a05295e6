import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 640
wall, top = random.choice([((236, 226, 206), (80, 62, 52)), ((150, 190, 196), (232, 228, 220)), ((54, 60, 76), (28, 30, 38)), ((214, 120, 92), (110, 60, 48)), ((206, 214, 190), (140, 112, 80))])
metal = random.choice([(190, 196, 204), (196, 46, 40), (52, 92, 150), (232, 220, 196), (206, 128, 72), (60, 62, 70), (80, 140, 96)])
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
t = random.choice([80, 107, 160])
for x in range(0, S, t):
    for y in range(-(t // 2), 470, t):
        f = random.uniform(0.94, 1.05)
        d.rectangle((x + 3, y + 3, x + t - 3, y + t - 3), fill=tuple(min(255, int(c * f)) for c in wall))
d.rectangle((0, 480, S, S), fill=top)
cx, w, lip, bot = 320 + random.randint(-15, 15), random.randint(195, 225), random.randint(215, 275), 540
ry = random.randint(34, 48)
d.ellipse((cx - w - 55, bot - 34, cx + w + 55, bot + 52), fill=(32, 30, 34)); d.ellipse((cx - w - 40, bot - 26, cx + w + 40, bot + 42), fill=(52, 48, 52))
gas = random.random() < 0.5
for k in range(26 if gas else 0):                                        # a ring of blue flames
    x = cx - w * 0.9 + 1.8 * w * k / 25
    h = random.randint(26, 48)
    y = bot + 30 - 0.0006 * (x - cx) ** 2
    for q, c in ((1, (40, 110, 240)), (0.55, (170, 220, 255))):
        d.polygon([(x - 9 * q, y), (x - 7 * q, y - h * q * 0.5), (x, y - h * q), (x + 7 * q, y - h * q * 0.5), (x + 9 * q, y)], fill=c)
u = np.linspace(-1, 1, 2 * w)
s = 0.48 + 0.55 * np.exp(-((u + random.uniform(0.2, 0.5)) / 0.33) ** 2) + 0.22 * np.exp(-((u - 0.72) / 0.12) ** 2) - 0.12 * u
column = np.clip(np.array(metal)[None] * s[:, None] * 1.12, 0, 255).astype("uint8")
sheet = Image.fromarray(np.broadcast_to(column, (S, 2 * w, 3)).copy())
for s_ in (-1, 1):                                                        # side handles
    x, y = cx + s_ * (w + 4), lip + 78
    d.ellipse((x - 56, y - 30, x + 56, y + 34), outline=(34, 32, 36), width=19); d.arc((x - 50, y - 25, x + 50, y + 28), 190, 350, fill=(130, 130, 136), width=4)
mask = Image.new("L", (S, S), 0)
m = ImageDraw.Draw(mask)
m.rectangle((cx - w, lip, cx + w, bot - 30), fill=255); m.ellipse((cx - w, bot - 30 - ry, cx + w, bot - 30 + ry), fill=255); m.ellipse((cx - w, lip - ry, cx + w, lip + ry), fill=255)
img.paste(sheet, (cx - w, 0), mask.crop((cx - w, 0, cx + w, S)))
d = ImageDraw.Draw(img)
shade = lambda f: tuple(max(0, min(255, int(c * f))) for c in metal)
d.arc((cx - w, bot - 46 - ry, cx + w, bot - 46 + ry), 0, 180, fill=shade(0.5), width=5)
lid = random.random() < 0.5
d.ellipse((cx - w - 8, lip - ry - 4, cx + w + 8, lip + ry + 4), fill=shade(1.15)); d.ellipse((cx - w - 8, lip - ry - 1, cx + w + 8, lip + ry + 10), outline=shade(0.6), width=3)
if lid:
    rise = random.randint(60, 88)
    for k in range(24):                                                   # the lid's dome, tone by tone
        q = 1 - k / 24
        d.ellipse((cx - w * q, lip - rise * (1 - q * q) - ry * q, cx + w * q, lip - rise * (1 - q * q) + ry * q), fill=shade(0.72 + 0.5 * (k / 24)))
    d.ellipse((cx - w * 0.55, lip - rise * 0.9, cx - w * 0.1, lip - rise * 0.9 + 22), fill=shade(1.45))
    d.rectangle((cx - 12, lip - rise - 22, cx + 12, lip - rise + 6), fill=(40, 38, 42)); d.ellipse((cx - 44, lip - rise - 52, cx + 44, lip - rise - 10), fill=(34, 32, 36)); d.ellipse((cx - 30, lip - rise - 47, cx + 4, lip - rise - 33), fill=(120, 120, 128))
else:
    soup = random.choice([(200, 70, 36), (224, 164, 60), (120, 150, 60), (222, 200, 150)])
    d.ellipse((cx - w + 8, lip - ry + 4, cx + w - 8, lip + ry - 3), fill=shade(0.45)); d.ellipse((cx - w + 14, lip - ry + 18, cx + w - 14, lip + ry - 4), fill=soup)
    for _ in range(26):
        a, r = random.uniform(0, 6.28), math.sqrt(random.random()) * 0.82
        x, y, q = cx + (w - 20) * r * math.cos(a), lip + 6 + (ry - 16) * r * math.sin(a), random.randint(6, 17)
        d.ellipse((x - q, y - q * 0.45, x + q, y + q * 0.45), fill=random.choice([(238, 140, 40), (110, 160, 60), (250, 226, 150), tuple(min(255, c + 26) for c in soup)]))
    x = cx + random.choice([-1, 1]) * random.randint(40, 100)             # a spoon leans on the rim
    e = x + (x - cx) * 1.2
    d.line((x, lip + 8, e, 60), fill=(120, 78, 40), width=22); d.line((x - 3, lip + 6, e - 3, 60), fill=(190, 136, 80), width=12); d.ellipse((e - 20, 40, e + 20, 88), fill=(170, 116, 64))
fog = Image.new("L", (160, 160), 0)
f = ImageDraw.Draw(fog)
for k in range(random.randint(2, 4)):
    x, a = cx / 4 + random.randint(-36, 36), random.uniform(0, 6)
    f.line([(x + 9 * math.sin(a + j / 6) * (1 + j / 40), lip / 4 - 12 - j * 1.3) for j in range(46)], fill=random.randint(90, 160), width=8, joint="curve")
img.paste((255, 255, 255), (0, 0), fog.filter(ImageFilter.GaussianBlur(4)).resize((S, S)))
img = img.resize((512, 512))
