# An open book lies on a table, seen from above at an angle; the pages bulge toward the gutter.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 900
turn = random.uniform(-0.55, 0.55)                         # how the book lies
steep = random.uniform(0.62, 0.9)                          # how far from above we look
deep = random.uniform(0.6, 0.76)                           # half the height of a page
bulge = random.uniform(0.16, 0.3)
cover = random.choice([(140, 30, 38), (26, 62, 110), (30, 92, 70), (96, 52, 116), (206, 132, 30), (40, 40, 46), (20, 120, 130)])
paper = random.choice([(252, 248, 236), (246, 234, 206), (250, 250, 250), (238, 222, 186)])
table = random.choice(["planks", "planks", "checks", "linen"])
top = random.choice([(126, 84, 52), (78, 56, 44), (168, 122, 78), (92, 108, 122), (70, 104, 92), (120, 70, 74)])
inked = random.choice([(70, 66, 64), (92, 72, 52), (50, 60, 84)])
S = random.uniform(300, 330)

def shade(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)

def see(x, y, z):
    """A point of the book (x across, y away from us, z up) in the picture."""
    X, Y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
    q = S / (1 + 0.16 * Y)
    return W / 2 + q * X, W / 2 + 30 - q * (Y * steep + z * math.sqrt(1 - (steep * 0.85) ** 2)) 

def swell(x, k=1.0):
    """Height of the page above the board, k = 1 for the uppermost leaf."""
    x = min(1, abs(x))
    return k * (0.05 + bulge * (1 - math.exp(-9 * x)) * (1 - 0.72 * x ** 1.4))

img = Image.new("RGB", (W, W), top)
d = ImageDraw.Draw(img)
if table == "planks":
    wide = random.choice([110, 150, 225])
    for y in range(0, W, wide):
        tone = shade(top, random.uniform(0.85, 1.15))
        d.rectangle((0, y, W, y + wide - 5), fill=tone)
        for _ in range(26):
            gy, x = y + random.uniform(4, wide - 8), random.uniform(-200, W)
            d.line([(x + 40 * k, gy + 3 * math.sin(k * 0.8)) for k in range(12)], fill=shade(tone, random.uniform(0.82, 1.12)), width=3)
elif table == "checks":
    for a in range(0, W, 100):
        d.rectangle((a, 0, a + 50, W), fill=shade(top, 1.25))
    for a in range(0, W, 100):
        for b in range(0, W, 100):
            d.rectangle((a, b, a + 50, b + 50), fill=shade(top, 1.75))
            d.rectangle((a + 50, b, a + 100, b + 50), fill=shade(top, 1.25))
else:
    for a in range(0, W, 7):
        d.line((a, 0, a + random.randint(-6, 6), W), fill=shade(top, random.uniform(0.86, 1.2)), width=3)
        d.line((0, a, W, a + random.randint(-6, 6)), fill=shade(top, random.uniform(0.9, 1.15)), width=2)

# soft shadow, then the boards
dark = Image.new("L", (W, W), 0)
ImageDraw.Draw(dark).polygon([(x + 26, y + 38) for x, y in (see(a * 1.1, b * (deep + 0.08), 0) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1)))], fill=170)
img.paste((12, 8, 8), (0, 0), dark.filter(ImageFilter.GaussianBlur(18)))
d = ImageDraw.Draw(img)
for z, f in ((-0.02, 0.55), (0.01, 1.0)):
    d.polygon([see(a * 1.09, b * (deep + 0.07), z) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))], fill=shade(cover, f))
# many leaves, one on the other; the lower ones reach farther out
for side in (-1, 1):
    for k in range(19):
        t = k / 18
        reach = 1.04 - 0.04 * t
        edge = [i / 24 for i in range(25)]
        sheet = [see(side * x * reach, -deep, swell(x, t)) for x in edge] + [see(side * x * reach, deep, swell(x, t)) for x in reversed(edge)]
        d.polygon(sheet, fill=shade(paper, 0.72 if k % 2 else 0.9))
    for i in range(60):                                    # the upper page, in strips with its own light
        a, b = i / 60, (i + 1.2) / 60
        slope = (swell(b) - swell(a)) * 60
        light = 1.0 - (0.34 * math.exp(-11 * a)) - side * 0.13 * slope
        d.polygon([see(side * a, -deep, swell(a)), see(side * b, -deep, swell(b)), see(side * b, deep, swell(b)), see(side * a, deep, swell(a))], fill=shade(paper, min(1.03, light)))

def patch(side, x0, x1, y0, y1, colour):
    xs = [x0 + (x1 - x0) * i / 16 for i in range(17)]
    d.polygon([see(side * x, y0, swell(x)) for x in xs] + [see(side * x, y1, swell(x)) for x in reversed(xs)], fill=colour)

tint = random.choice([(120, 170, 200), (220, 150, 100), (150, 180, 120), (190, 150, 190)])
for side in (-1, 1):
    picture = random.choice(["none", "above", "below", "full"]) if side == random.choice([-1, 1, side]) else "none"
    for n in range(15):
        y = deep * (0.8 - 1.6 * n / 14)
        if picture == "full" or picture == "above" and y > 0 or picture == "below" and y < 0:
            continue
        end = random.uniform(0.45, 0.8) if n % 5 == 4 else 0.88
        ends = (0.16, end) if side == 1 else (1.04 - end, 0.88)
        if end < 0.85 and side == -1:
            ends = (0.88 - (end - 0.16), 0.88)
        xs = [ends[0] + (ends[1] - ends[0]) * i / 20 for i in range(21)]
        d.line([see(side * x, y, swell(x)) for x in xs], fill=shade(inked, 1.25), width=6)
    if picture != "none":
        lo, hi = {"above": (0.06, 0.82), "below": (-0.82, -0.06), "full": (-0.8, 0.8)}[picture]
        patch(side, 0.16, 0.88, lo * deep, hi * deep, tint)
        mid = (lo + hi) / 2 * deep
        px, py = see(side * random.uniform(0.35, 0.7), mid + 0.2 * (hi - lo) * deep, swell(0.5))
        d.ellipse((px - 24, py - 24, px + 24, py + 24), fill=(255, 240, 200))
        for c, f in ((0.3, 0.75), (0.62, 0.55)):           # hills in the picture
            base = lo * deep
            ridge = [see(side * (0.16 + 0.72 * i / 20), base + (hi - lo) * deep * 0.45 * abs(math.sin(i / 20 * 3 + c * 5)) * c * 1.3, swell(0.16 + 0.72 * i / 20)) for i in range(21)]
            d.polygon(ridge + [see(side * 0.88, base, swell(0.88)), see(side * 0.16, base, swell(0.16))], fill=shade(tint, f))
gut = [see(0, y / 10 * deep, 0.06) for y in range(-10, 11)]
d.line(gut, fill=shade(paper, 0.45), width=5)
extra = random.choice(["ribbon", "ribbon", "pencil", "none"])
if extra == "ribbon":
    tape = random.choice([(190, 30, 44), (30, 90, 160), (214, 160, 40)])
    path = [see(0.02 + 0.09 * math.sin(t / 6), deep - t / 24 * (2 * deep + 0.24), 0.08 if t < 21 else 0.02) for t in range(25)]
    d.line(path, fill=shade(tape, 0.7), width=22, joint="curve")
    d.line(path, fill=tape, width=16, joint="curve")
elif extra == "pencil":
    y = random.uniform(-0.3, 0.3)
    run = [(0.25, y - 0.2), (0.8, y + 0.2)]
    a, b = (see(x, v, swell(x) + 0.04) for x, v in run)
    d.line((a[0] + 8, a[1] + 16, b[0] + 8, b[1] + 16), fill=shade(paper, 0.6), width=20)
    d.line((a, b), fill=(240, 180, 40), width=22)
    tip = (a[0] - (b[0] - a[0]) * 0.18, a[1] - (b[1] - a[1]) * 0.18)
    d.line((tip, a), fill=(230, 200, 150), width=14)
    d.line((tip, (tip[0] * 0.6 + a[0] * 0.4, tip[1] * 0.6 + a[1] * 0.4)), fill=(40, 36, 36), width=7)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
