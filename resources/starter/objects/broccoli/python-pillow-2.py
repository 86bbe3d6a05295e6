# A head of broccoli standing on a board or cloth before a kitchen wall.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 760
wall = random.choice([(248, 240, 222), (226, 120, 92), (30, 34, 54), (244, 204, 96), (186, 208, 232), (96, 62, 98)])
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
def shade(c, f):
    return tuple(max(0, min(255, int(v * f))) for v in c)

# wall: tiles, stripes or plain, then the table
kind = random.choice(["tiles", "stripes", "plain"])
if kind == "tiles":
    for row in range(6):
        for col in range(-1, 6):
            x, y = col * 152 + 76 * (row % 2), row * 102
            d.rectangle((x + 3, y + 3, x + 149, y + 99), fill=shade(wall, random.uniform(0.9, 1.0)))
elif kind == "stripes":
    for x in range(0, S, 76):
        d.rectangle((x, 0, x + 37, S), fill=shade(wall, 0.92))
table = random.choice([(150, 104, 66), (214, 206, 196), (84, 92, 104), (70, 46, 40)])
d.rectangle((0, 590, S, S), fill=table)
for _ in range(14):
    y = random.randint(595, S)
    d.line((0, y, S, y + random.randint(-5, 5)), fill=shade(table, 0.92), width=2)
if random.random() < 0.6:
    d.polygon([(90, 608), (670, 608), (740, 716), (20, 716)], fill=(214, 166, 110))
    d.rectangle((20, 716, 740, 738), fill=(150, 100, 58))
side = random.choice([-1, 1])                            # where the light comes from
cx, base = 380 + random.randint(-20, 20), 672
green = random.choice([(62, 128, 50), (42, 108, 62), (92, 146, 46), (48, 120, 90)])
stem = random.choice([(172, 204, 116), (192, 216, 142), (150, 188, 100)])
wide, crown, lean = random.uniform(0.92, 1.1), random.randint(250, 290), random.uniform(-35, 35)
dim = Image.new("L", (S, S), 0)                          # soft cast shadow
ImageDraw.Draw(dim).ellipse((cx - 150 - side * 90, base - 30, cx + 150 - side * 90, base + 40), fill=150)
img.paste((20, 16, 20), (0, 0), dim.filter(ImageFilter.GaussianBlur(14)))
d = ImageDraw.Draw(img)
def tube(p, q, w0, w1, c):
    for k in range(31):
        t = k / 30
        x, y, r = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, w0 + (w1 - w0) * t
        d.ellipse((x - r, y - r, x + r, y + r), fill=c)

def floret(x, y, r, light):
    """A dome of puffs, dark at its foot, each puff sprinkled with buds."""
    d.ellipse((x - r, y - r * 0.72, x + r, y + r * 0.86), fill=shade(green, 0.42 * light))
    puffs = [(random.uniform(0, 6.3), math.sqrt(random.random())) for _ in range(22)]
    for a, q in sorted(puffs, key=lambda p: -p[1]):
        px, py, s = x + r * 0.86 * q * math.cos(a), y + r * 0.72 * q * math.sin(a), r * 0.27
        f = light * (0.86 - 0.36 * (py - y) / r + 0.24 * side * (px - x) / r)
        d.ellipse((px - s, py - s, px + s, py + s), fill=shade(green, f * 0.66))
        for _ in range(14):
            b, w = random.uniform(0, 6.3), s * math.sqrt(random.random())
            u, v, z = px + w * math.cos(b), py + w * math.sin(b), random.uniform(2.5, 5.5)
            g = f * random.uniform(0.85, 1.2) * (1.08 - 0.28 * (v - py) / s)
            d.ellipse((u - z, v - z, u + z, v + z), fill=shade(green, g))
heads = []
for k in range(5):
    a = math.radians(-90 + (k - 2) * 34 + random.uniform(-6, 6))
    heads.append((cx + lean + 205 * wide * math.cos(a), crown + 120 + 165 * math.sin(a) + 18 * abs(k - 2)))
fork = (cx + lean * 0.5, 520)
for off, g, f in ((0, 1, 0.68), (side * 10, 0.8, 0.88), (side * 20, 0.5, 1.04), (side * 28, 0.16, 1.16)):
    tube((cx + off, base - 26), (fork[0] + off, fork[1]), 66 * g, 56 * g, shade(stem, f))
    for x, y in heads: tube((fork[0] + off * 0.8, fork[1] - 10), (x + off * 0.5, y + 60), 44 * g, 32 * g, shade(stem, f))
for k in range(5):                                       # grooves in the stalk
    x = cx - 44 + k * 22
    d.line((x, base - 40, x + lean * 0.4, base - random.randint(100, 150)), fill=shade(stem, 0.74), width=3)
d.ellipse((cx - 66, base - 30, cx + 66, base + 18), fill=shade(stem, 0.8))
d.ellipse((cx - 60, base - 18, cx + 60, base + 17), fill=shade(stem, 1.22))
d.ellipse((cx - 40, base - 11, cx + 40, base + 11), fill=shade(stem, 1.1))
for s in (-1, 1):                                        # small leaves with a rib
    if random.random() < 0.6:
        x, y = cx + s * 56, 600
        d.polygon([(x, y), (x + s * 30, y - 64), (x + s * 96, y - 96), (x + s * 84, y - 40), (x + s * 46, y - 8)], fill=shade(green, 1.2 if s == side else 0.85))
        d.line((x, y, x + s * 80, y - 80), fill=shade(stem, 1.0), width=4)
rest = [(cx + lean, crown - 5), (cx + lean - 105, crown + 85), (cx + lean + 105, crown + 85), (cx + lean, crown + 95)]
for x, y in sorted(heads, key=lambda p: p[1]) + rest:
    floret(x, y, random.uniform(84, 98), 1.08 - (y - crown) / 520 + side * (x - cx) / 900)
if random.random() < 0.55:                               # a stray floret on the table
    x = cx - side * random.randint(190, 220)
    tube((x, 694), (x - side * 8, 660), 15, 13, shade(stem, 0.9))
    floret(x - side * 10, 640, 46, 0.95)
img = img.resize((500, 500), Image.LANCZOS)
