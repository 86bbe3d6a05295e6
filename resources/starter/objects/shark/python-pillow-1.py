import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# a shark comes straight at us, jaws open: blunt snout, rows of teeth, dorsal fin above, pectoral fins spread, tail behind; light falls from the surface
S = 600
up, deep = random.choice([((150, 226, 236), (10, 80, 120)), ((70, 150, 190), (4, 24, 52)), ((30, 70, 110), (2, 6, 16)), ((206, 238, 222), (40, 130, 130)), ((120, 190, 150), (10, 60, 60)), ((228, 240, 244), (110, 160, 190))])
yy, xx = np.mgrid[0:S:5, 0:S:5].astype(float); lx = random.uniform(120, 480)
glow = np.exp(-((xx - lx) / 300) ** 2 - (yy / 330) ** 2)[..., None]
ray = (0.5 + 0.5 * np.sin(np.arctan2(xx - lx, yy + 160) * random.uniform(22, 40) + random.random() * 6))[..., None] * np.exp(-yy / 260)[..., None]
t = (yy / S)[..., None]; sea = np.array(up) * (1 - t) + np.array(deep) * t + 70 * glow + 26 * ray
img = Image.fromarray(np.clip(sea, 0, 255).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img)
if random.random() < 0.4:                                  # a sea floor with weed
    for k in range(26):
        x, h = random.randint(0, S), random.randint(40, 150); c = tuple(int(v * random.uniform(0.4, 0.8)) for v in deep)
        d.line([(x + 14 * math.sin(j / 2 + x), S - h * j / 8) for j in range(9)], fill=c, width=7)
skin = np.array(random.choice([(104, 118, 130), (78, 94, 112), (126, 128, 122), (70, 104, 138), (92, 84, 92)]), float)
haze = np.array(deep, float); pale = np.array((236, 240, 240), float); k = random.uniform(0.86, 0.98)
roll, turn = math.radians(random.uniform(-16, 16)), random.uniform(-0.25, 0.25)   # banking; how far the body swings aside
cx, cy = 300 + random.uniform(-14, 14), 300 + random.uniform(-10, 16)

def at(x, y):
    return cx + k * (x * math.cos(roll) - y * math.sin(roll)), cy + k * (x * math.sin(roll) + y * math.cos(roll))

def spline(points, n=8):
    p = np.array(points, float); u = np.linspace(0, 1, n, endpoint=False)[:, None]
    a, b, c, e = (np.roll(p, s, 0)[:, None] for s in (1, 0, -1, -2))
    q = 0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - e) * u**2 + (3 * b - a - 3 * c + e) * u**3)
    return [at(x, y) for x, y in q.reshape(-1, 2)]

def tone(c):
    return tuple(int(v) for v in np.clip(c, 0, 255))

off = 190 * turn
d.polygon(spline([(off * 1.9 - 8, -30), (off * 2 - 4, -150), (off * 2 + 6, -176), (off * 2 + 10, -60), (off * 1.9 + 8, 60), (off * 1.9 - 4, 110)]), fill=tone(0.45 * skin + 0.5 * haze))   # tail
for s in (-1, 1):                                           # pectoral fins, bent down like wings
    fin = [(s * 110, 60), (s * 170, 64), (s * 236, 108), (s * 282, 190), (s * 226, 150), (s * 150, 136), (s * 100, 126)]
    d.polygon(spline(fin), fill=tone(skin * 0.72))
    d.polygon(spline([(x, y + 16 * (1 - abs(x) / 300)) for x, y in fin[3:]]), fill=tone(skin * 0.45))
    d.line([at(*q) for q in fin[:4]], fill=tone(skin * 1.15), width=4)
d.polygon(spline([(off - 34, -120), (off * 1.2 - 14, -210), (off * 1.3 + 8, -262), (off * 1.2 + 18, -200), (off + 34, -120)], 10), fill=tone(skin * 0.68))    # dorsal fin
d.line([at(off - 26, -130), at(off * 1.2 - 10, -212), at(off * 1.3 + 6, -258)], fill=tone(skin * 1.05), width=4)
for j in range(14):                                         # trunk: ovals that come nearer, darker far away
    f = j / 13; w, h, x, y = 96 + 72 * f, 92 + 66 * f, off * (1 - f), -20 + 12 * f
    ring = [at(x + w * math.cos(a), y + h * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 40)]
    d.polygon(ring, fill=tone((skin * (0.5 + 0.34 * f)) * (0.5 + 0.5 * f) + haze * 0.5 * (1 - f)))
belly = [(-150, 56), (-96, 40), (0, 30), (96, 40), (150, 56), (108, 122), (0, 150), (-108, 122)]
d.polygon(spline(belly), fill=tone(pale * 0.72))
for s in (-1, 1):                                           # gills
    for j in range(4):
        d.line([at(s * (134 + 7 * j - 3 * j), -28 + 4 * j), at(s * (146 - 2 * j), 14 + 9 * j), at(s * (128 - 6 * j), 54 + 10 * j)], fill=tone(skin * 0.34), width=4)
head = [(0, -152), (62, -132), (108, -80), (134, -14), (138, 50), (96, 112), (0, 140), (-96, 112), (-138, 50), (-134, -14), (-108, -80), (-62, -132)]
for j in range(9):                                          # head: shells of light towards the crown
    f = 1 - 0.085 * j
    d.polygon(spline([(x * f, y * f - 5.5 * j) for x, y in head]), fill=tone(skin * (0.66 + 0.075 * j)))
gape = random.uniform(60, 104)
d.polygon(spline([(-120, 38), (-62, 6), (0, -2), (62, 6), (120, 38), (98, 92), (0, 60 + gape + 20), (-98, 92)]), fill=tone(pale * 0.92))   # white jaws
mouth = [(-98, 46), (-54, 26), (0, 20), (54, 26), (98, 46), (74, 46 + gape * 0.62), (0, 46 + gape), (-74, 46 + gape * 0.62)]
d.polygon(spline(mouth), fill=(178, 70, 78))
d.polygon(spline([(x * 0.9, 46 + (y - 46) * 0.82 + 3) for x, y in mouth]), fill=(96, 22, 32))
d.polygon(spline([(x * 0.62, 48 + (y - 46) * 0.6) for x, y in mouth]), fill=(30, 6, 12))
d.polygon(spline([(-40, 40 + gape * 0.8), (0, 28 + gape * 0.7), (40, 40 + gape * 0.8), (0, 40 + gape * 0.94)]), fill=(196, 96, 104))
for row, (f, size, c) in enumerate(((0.86, 0.75, 214), (1.0, 1.0, 250))):  # two rows of teeth above and below
    for j in range(13):
        u = -1 + 2 * (j + 0.5) / 13; x, w = 94 * f * u, 7.4 * size; top = 20 + 27 * u * u + (1 - f) * 60
        d.polygon([at(x - w, top - 3), at(x + w, top - 3), at(x * 0.97 + random.uniform(-2, 2), top + 27 * size * (1 - 0.45 * u * u))], fill=(c, c, c - 8), outline=(170, 160, 156))
        low = 46 + gape * (1 - abs(u) ** 2.2 * 0.85) * f - 2
        d.polygon([at(x * 0.9 - w * 0.8, low + 3), at(x * 0.9 + w * 0.8, low + 3), at(x * 0.88, low - 22 * size * (1 - 0.5 * u * u))], fill=(c, c, c - 8), outline=(170, 160, 156))
for s in (-1, 1):                                           # eyes at the sides, nostrils, pores
    x, y = at(s * 104, -44); d.ellipse((x - 17 * k, y - 16 * k, x + 17 * k, y + 16 * k), fill=tone(skin * 0.5))
    d.ellipse((x - 13 * k, y - 13 * k, x + 13 * k, y + 13 * k), fill=(8, 8, 10))
    d.ellipse((x - 6 * k, y - 8 * k, x, y - 2 * k), fill=(236, 244, 248))
    d.line([at(s * 34, -14), at(s * 46, -6), at(s * 42, 2)], fill=tone(skin * 0.3), width=5)
    for _ in range(9):
        px, py = at(s * random.uniform(8, 70), random.uniform(-70, -14))
        d.ellipse((px - 1.6, py - 1.6, px + 1.6, py + 1.6), fill=tone(skin * 0.6))
for _ in range(random.randint(0, 26)):                      # bubbles
    x, y, r = random.uniform(0, S), random.uniform(0, S), random.uniform(3, 12)
    d.ellipse((x - r, y - r, x + r, y + r), outline=tone(np.array(up) * 0.6 + 100), width=2)
    d.ellipse((x - r * 0.5, y - r * 0.6, x - r * 0.1, y - r * 0.2), fill=(255, 255, 255))
