import math
import random
from PIL import Image, ImageDraw

S = 700
back = random.choice([(250, 246, 232), (232, 120, 90), (38, 44, 60), (246, 206, 90), (180, 205, 232), (90, 60, 92)])
img = Image.new("RGB", (S, S), back)
d = ImageDraw.Draw(img)
low = tuple(max(0, int(c * 0.82)) for c in back)
d.rectangle((0, 560, S, S), fill=low)
if random.random() < 0.5:                                               # a cutting board
    d.rounded_rectangle((50, 545, 650, 665), 26, fill=(150, 100, 58)); d.rounded_rectangle((50, 535, 650, 640), 26, fill=(206, 156, 100))
    for _ in range(12):
        y = random.randint(548, 630); d.line((70, y, 630, y + random.randint(-4, 4)), fill=(186, 134, 82), width=2)
cx, base = 350 + random.randint(-20, 20), 610
green = random.choice([(58, 120, 48), (40, 98, 58), (88, 138, 44), (46, 112, 84)])
stem = random.choice([(168, 200, 112), (190, 214, 140), (146, 184, 96)])
wide, crown, lean = random.uniform(0.9, 1.12), random.randint(255, 300), random.uniform(-40, 40)
d.ellipse((cx - 150, base - 26, cx + 170, base + 30), fill=tuple(int(c * 0.7) for c in low))
heads = []
for k in range(5):                                                      # branching stalks, florets on their ends
    a = math.radians(-90 + (k - 2) * 33 + random.uniform(-6, 6))
    heads.append((cx + lean + 190 * wide * math.cos(a), crown + 100 + 150 * math.sin(a) + 16 * abs(k - 2)))


def tube(p, q, w0, w1, c):
    for t in range(41):
        t /= 40
        x, y, r = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, w0 + (w1 - w0) * t
        d.ellipse((x - r, y - r, x + r, y + r), fill=c)


shade = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
fork = (cx + lean * 0.5, 480)
for off, f in ((0, 0.78), (-12, 1.0), (-26, 1.1)):
    g = 1 if off == 0 else 0.75 if off == -12 else 0.25
    tube((cx + off, base - 20), (fork[0] + off, fork[1]), 62 * g, 54 * g, shade(stem, f))
    for x, y in heads:
        tube((fork[0] + off, fork[1] - 10), (x + off * 0.6, y + 60), 44 * g, 34 * g, shade(stem, f))
d.ellipse((cx - 62, base - 22, cx + 62, base + 22), fill=shade(stem, 1.2)); d.ellipse((cx - 44, base - 14, cx + 44, base + 14), fill=shade(stem, 1.1))
for s in (-1, 1):                                                       # a small leaf on the stalk
    if random.random() < 0.5:
        d.polygon([(cx + s * 52, 560), (cx + s * 96, 500), (cx + s * 150, 480), (cx + s * 120, 540)], fill=shade(green, 1.1))
puffs = []
for hx, hy in heads + [((cx + lean) * 1.0, crown + 20), (cx + lean - 85, crown + 75), (cx + lean + 85, crown + 75), (cx + lean, crown + 105)]:
    for _ in range(26):
        a, r = random.uniform(0, 6.3), 84 * math.sqrt(random.random())
        puffs.append((hx + r * math.cos(a), hy + r * math.sin(a) * 0.8, hx, hy))
for x, y, hx, hy in sorted(puffs, key=lambda q: q[1] + 0.6 * q[3]):
    light = 0.92 - (y - crown) / 420 - (x - cx) / 900 - (y - hy) / 260
    r = random.randint(20, 30)
    d.ellipse((x - r, y - r, x + r, y + r), fill=shade(green, light * 0.68))
    for _ in range(16):                                                 # the buds
        a, q = random.uniform(0, 6.3), r * math.sqrt(random.random())
        u, v, b = x + q * math.cos(a), y + q * math.sin(a), random.uniform(3, 6)
        f = light * random.uniform(0.8, 1.15) - (v - y) / r * 0.22 - (u - x) / r * 0.1
        d.ellipse((u - b, v - b, u + b, v + b), fill=shade(green, f * 1.15 + 0.05))
z = random.randint(0, 60)
img = img.crop((z, z, S - z, S)).resize((500, 500)) if z < 40 else img
