# A row of pylons walking to the horizon at dusk, wires sagging between them.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 760
top, low, ink = random.choice([((38, 42, 92), (250, 156, 96), (20, 16, 30)), ((68, 34, 86), (252, 122, 108), (24, 10, 28)), ((28, 58, 98), (252, 210, 152), (14, 22, 34)), ((88, 84, 120), (242, 196, 184), (36, 30, 44)), ((18, 24, 48), (124, 108, 156), (6, 6, 14))])
mix = lambda a, b, f: tuple(max(0, min(255, int(p + (q - p) * f))) for p, q in zip(a, b))
h = random.uniform(0.68, 0.76) * S
img = Image.new("RGB", (S, S), top)
d = ImageDraw.Draw(img)
for y in range(0, S, 2):
    d.rectangle((0, y, S, y + 2), fill=mix(top, low, min(1, y / h) ** 1.5))
side = random.choice([-1, 1])
vx, nx = S / 2 + side * random.uniform(120, 220), S / 2 - side * random.uniform(130, 190)   # vanishing point, nearest tower

# the low sun with its glow, then bars of cloud lit from below
sx, sr = vx - side * random.uniform(60, 320), random.uniform(38, 66)
sy = h - random.uniform(-14, 100)
mask = Image.new("L", (S // 4, S // 4), 0)
ImageDraw.Draw(mask).ellipse([v / 4 for v in (sx - 3 * sr, sy - 3 * sr, sx + 3 * sr, sy + 3 * sr)], fill=120)
img.paste(mix(low, (255, 250, 220), 0.4), (0, 0), mask.filter(ImageFilter.GaussianBlur(18)).resize((S, S), Image.BILINEAR))
d = ImageDraw.Draw(img)
d.ellipse((sx - sr, sy - sr, sx + sr, sy + sr), fill=mix(low, (255, 252, 226), 0.72))
for _ in range(random.randint(2, 6)):
    x, y, w = random.uniform(-100, S - 100), random.uniform(60, h - 80), random.uniform(160, 420)
    for k in range(5):
        u, v = x + random.uniform(0, w * 0.6), y + random.uniform(-9, 9)
        d.ellipse((u, v + 4, u + w * 0.5, v + 16), fill=mix(low, (255, 240, 210), 0.25))
        d.ellipse((u, v, u + w * 0.5, v + 11), fill=mix(mix(top, low, 0.35 + 0.4 * y / h), ink, 0.12))
if random.random() < 0.4:                                          # first stars
    for x, y in [(random.uniform(0, S), random.uniform(0, h * 0.45)) for _ in range(26)]:
        d.ellipse((x, y, x + 3, y + 3), fill=mix(top, (255, 255, 240), 0.75))

# hills, hedges, ploughed field
for k in range(3):
    p, c = random.uniform(0, 6), mix(mix(low, top, 0.55), ink, 0.25 + 0.25 * k)
    y0 = h - 34 + 20 * k
    d.polygon([(0, S)] + [(x, y0 + (16 - 4 * k) * math.sin(x / (90 + 40 * k) + p)) for x in range(0, S + 20, 20)] + [(S, S)], fill=c)
for _ in range(22):
    x, r = random.uniform(0, S), random.uniform(5, 15)
    d.ellipse((x - 1.6 * r, h + 8 - r, x + 1.6 * r, h + 8 + r), fill=mix(mix(low, top, 0.5), ink, 0.72))
land = mix(mix(top, low, 0.3), ink, 0.66)
d.rectangle((0, h + 8, S, S), fill=land)
for k in range(-14, 15):
    d.polygon([(vx + k * 9, h + 8), (vx + k * 120, S), (vx + k * 120 + 40, S)], fill=mix(land, low, 0.16))
def arms(x, y, tall):
    """Where the six wires hang on a tower: foot at (x, y)."""
    return [(x + s * tall * reach, y - tall * (up - 0.055)) for up, reach in ((0.66, 0.19), (0.79, 0.25), (0.92, 0.16)) for s in (-1, 1)]
def tower(x, y, tall):
    w, waist, thick = tall * 0.13, y - tall * 0.62, max(1, int(tall / 100))
    for s in (-1, 1):
        d.line((x + s * w, y, x + s * w * 0.34, waist, x + s * w * 0.15, y - tall, x, y - tall * 1.03), fill=ink, width=thick + 2)
        d.line((x + s * w * 0.6, y - tall * 0.03, x + s * w * 0.2, waist), fill=ink, width=thick)      # far legs
    levels = [0, 0.17, 0.31, 0.43, 0.53, 0.62, 0.7, 0.78, 0.86, 0.93]
    half = lambda q: w * (1 - 1.065 * q) if q < 0.62 else w * (0.34 - 0.5 * (q - 0.62))
    for a, b in zip(levels, levels[1:]):
        d.line((x - half(a), y - tall * a, x + half(b), y - tall * b, x - half(b), y - tall * b, x + half(a), y - tall * a), fill=ink, width=thick)
    for k, (ax, ay) in enumerate(arms(x, y, tall)):
        s, yy = (-1, 1)[k % 2], ay - tall * 0.055
        d.line((x, yy - tall * 0.04, ax, yy, x, yy + tall * 0.014), fill=ink, width=thick + 1)
        d.line((x + (ax - x) * 0.55, yy - tall * 0.018, x + (ax - x) * 0.55, yy + tall * 0.006), fill=ink, width=thick)
        e = tall * 0.007
        for j in range(4):                                          # insulator
            d.ellipse((ax - e, yy + tall * 0.013 * j, ax + e, yy + tall * 0.013 * (j + 1)), fill=ink)
n, step = random.randint(4, 6), random.uniform(0.52, 0.6)
row = [(vx + (nx - vx) * step ** k, h + 8 + 150 * step ** k, 600 * step ** k) for k in range(n - 1, -2, -1)]   # the last is behind us
perch = []
for one, two in zip(row, row[1:]):
    tower(*one)
    for (x0, y0), (x1, y1) in zip(arms(*one), arms(*two)):
        sag = 0.11 * (one[2] + two[2])
        wire = [(x0 + (x1 - x0) * t / 24, y0 + (y1 - y0) * t / 24 + sag * 2 * (t / 24) * (1 - t / 24)) for t in range(25)]
        d.line(wire, fill=ink, width=max(2, int(two[2] / 230)))
        perch.append(wire)
if random.random() < 0.6:                                          # birds on a wire of the nearest whole span
    for x, y in random.choice(perch[-12:-6])[5:20:random.choice([2, 3])]:
        d.ellipse((x - 5, y - 12, x + 5, y + 1), fill=ink)
        d.ellipse((x - 1, y - 16, x + 6, y - 9), fill=ink)
        d.line((x - 3, y - 3, x - 7, y + 7), fill=ink, width=3)
else:                                                               # or a flock on its way home
    x0, y0 = random.uniform(150, 500), random.uniform(80, 220)
    for k in range(9):
        x, y = x0 + 22 * k, y0 + 13 * abs(k - 4) + random.uniform(-5, 5)
        d.line((x - 9, y - 5, x, y, x + 9, y - 6), fill=ink, width=3)
for _ in range(150):                                                # grass along the lower edge
    x, b = random.uniform(0, S), random.uniform(-14, 14)
    d.line((x, S, x + b * 0.4, S - 22, x + b, S - random.uniform(26, 64)), fill=ink, width=2)
img = img.resize((500, 500), Image.LANCZOS)
