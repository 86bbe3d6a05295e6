import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A king penguin, breast towards us and head in profile, on a shore; the colony is a blur behind it.
W = 840
look = random.choice([-1, 1])
cx = 420 + random.uniform(-30, 30)
fat = random.uniform(0.94, 1.14)
flare = [random.uniform(0.06, 0.5) for _ in range(2)]
chin = random.uniform(-22, 10)                                # the beak up or down, in degrees
gold = random.choice([(255, 150, 20), (255, 176, 30), (250, 120, 26)])
slate = random.choice([(70, 84, 104), (58, 66, 82), (92, 104, 120)])
sky, land, ground = random.choice([
    ((150, 196, 226), (120, 150, 170), (112, 120, 96)), ((224, 186, 166), (150, 120, 130), (120, 106, 98)), ((176, 188, 196), (126, 140, 150), (150, 160, 168)),
    ((120, 160, 190), (70, 110, 80), (76, 104, 62)), ((96, 110, 150), (66, 76, 110), (84, 88, 110)), ((188, 208, 200), (104, 130, 120), (142, 130, 104))])
shore = random.randint(400, 520)
snow = random.random() < 0.35
rng = np.random.default_rng()

def shade(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)

def bezier(p, n=16):
    out = []
    for i in range(0, len(p) - 3, 3):
        for t in np.linspace(0, 1, n):
            k = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3)
            out.append(tuple(sum(k[j] * p[i + j][m] for j in range(4)) for m in (0, 1)))
    return out

# behind: sky, hills, ground, the colony, all out of focus
img = Image.new("RGB", (W, W), sky)
d = ImageDraw.Draw(img)
for k in range(3):
    base, f = shore - 90 + 45 * k, 1.12 - 0.1 * k
    ph = random.uniform(0, 6)
    d.polygon([(0, W)] + [(x, base - 34 * math.sin(x / (90 + 40 * k) + ph) - 22 * math.sin(x / 37 + ph * 2)) for x in range(0, W + 20, 20)] + [(W, W)], fill=shade(land, f))
d.rectangle((0, shore, W, W), fill=ground)
for _ in range(random.randint(6, 40)):
    x, y = random.randint(0, W), shore + random.randint(-20, 60)
    s = 20 + (y - shore + 20) * 0.35
    d.ellipse((x - s * 0.42, y - s * 2.2, x + s * 0.42, y), fill=shade(slate, 1.0)); d.ellipse((x - s * 0.28, y - s * 1.7, x + s * 0.28, y - 3), fill=(226, 226, 220)); d.ellipse((x - s * 0.2, y - s * 2.5, x + s * 0.2, y - s * 1.9), fill=(40, 40, 46))
img = img.filter(ImageFilter.GaussianBlur(6))
d = ImageDraw.Draw(img)
for _ in range(500):                                          # pebbles get larger towards us
    t = random.random() ** 0.6
    x, y, s = random.randint(0, W), shore + 60 + (W - shore - 60) * t, 2 + 11 * t * random.random()
    d.ellipse((x - s * 1.4, y - s * 0.7, x + s * 1.4, y + s * 0.7), fill=shade((236, 242, 248) if snow else ground, random.uniform(0.7, 1.2)))
shadow = Image.new("L", (W, W), 0)
ImageDraw.Draw(shadow).ellipse((cx - 170 - look * 40, 756, cx + 170 - look * 40, 806), fill=150)
img.paste((16, 18, 26), (0, 0), shadow.filter(ImageFilter.GaussianBlur(10)))
d = ImageDraw.Draw(img)
for s in (-1, 1):                                             # feet and tail
    for k in (-1, 0, 1):
        x = cx + s * 58 + k * 26
        d.polygon([(cx + s * 52 - 22, 744), (cx + s * 52 + 22, 744), (x + 13, 788), (x, 800), (x - 13, 788)], fill=(44, 42, 48)); d.line((x, 786, x, 802), fill=(14, 14, 16), width=5)

def flipper(s, a):
    ax, ay = cx + s * 118 * fat, 318
    pts = bezier([(-16, -30), (34, 0), (60, 130), (40, 290), (36, 306), (22, 306), (14, 280), (-4, 200), (-26, 90), (-16, -30)])
    for k, c in ((1.0, shade(slate, 0.72)), (0.78, slate)):
        d.polygon([(ax + s * (x * k * math.cos(a) + y * math.sin(a) * k ** 0.3), ay + y * math.cos(a) * k ** 0.3 - x * k * math.sin(a)) for x, y in pts], fill=c)
for s, a in zip((-1, 1), flare):
    flipper(s, a)

half = bezier([(0, 232), (60, 240), (104, 270), (124, 330), (164, 450), (168, 640), (110, 742), (80, 770), (30, 772), (0, 772)])
body = [(cx + x * fat, y) for x, y in half] + [(cx - x * fat, y) for x, y in half[::-1]]
d.polygon(body, fill=slate)
yy, xx = np.mgrid[0:W, 0:W].astype(float)
inner = Image.new("L", (W, W), 0)
ImageDraw.Draw(inner).polygon([(cx + (x - cx) * 0.9, 250 + (y - 250) * 0.99) for x, y in body], fill=255)
s = (xx - cx) / (165 * fat)
fade = np.clip((yy - 250) / random.uniform(180, 250), 0, 1)[..., None]
bib = np.array(gold) * (1 - fade) ** 1.6 + np.array((250, 246, 236)) * (1 - (1 - fade) ** 1.6)
hairs = np.array(Image.fromarray(rng.integers(0, 255, (W // 10, W // 3)).astype(np.uint8)).resize((W, W), Image.Resampling.BICUBIC)) / 255 - 0.5
lit = 1.04 - 0.26 * np.clip(s - 0.3 * look, -1.2, 1.2) ** 2 - 0.16 * np.clip((yy - 560) / 220, 0, 1) + 0.08 * hairs
img.paste(Image.fromarray(np.clip(bib * lit[..., None], 0, 255).astype(np.uint8)), (0, 0), inner.filter(ImageFilter.GaussianBlur(2)))
d = ImageDraw.Draw(img)
for s in (-1, 1):                                             # the black line from neck to flank
    d.line([(cx + s * x * fat * 0.92, y) for x, y in half if 270 < y < 560], fill=(30, 32, 40), width=11, joint="curve")

# the head in profile: skull, hood, ear patch, beak; turned by the chin angle about the neck
c, q = math.cos(math.radians(chin)), math.sin(math.radians(chin))
def at(points):
    return [(cx + look * (x * c - y * q), 210 + x * q + y * c) for x, y in points]
d.polygon(at(bezier([(-84, 84), (-92, 20), (-96, -30), (-72, -74), (-40, -122), (40, -124), (70, -72), (84, -44), (78, -10), (66, 12), (54, 46), (72, 70), (76, 96), (40, 70), (-50, 60), (-84, 84)])), fill=(28, 29, 35))
d.polygon(at(bezier([(-74, 78), (-78, 30), (-78, -20), (-50, -46), (-24, -58), (-14, -30), (-22, -2), (-34, 30), (-30, 60), (4, 96), (-24, 92), (-50, 86), (-74, 78)])), fill=gold)
d.polygon(at(bezier([(-66, 60), (-70, 20), (-66, -14), (-48, -34), (-40, -20), (-44, 40), (-66, 60)])), fill=shade(gold, 1.18))
d.polygon(at(bezier([(62, -66), (110, -64), (168, -52), (206, -16), (170, -30), (120, -28), (66, -22), (58, -40), (58, -52), (62, -66)])), fill=(26, 26, 30))
d.polygon(at(bezier([(74, -30), (110, -34), (150, -34), (186, -24), (150, -16), (110, -12), (74, -12), (70, -18), (70, -24), (74, -30)])), fill=random.choice([(244, 110, 60), (236, 120, 150), (250, 150, 70)]))
d.line(at(bezier([(-40, -96), (-10, -112), (30, -110), (50, -92)])), fill=(74, 78, 92), width=9)
(ex, ey), = at([(30, -56)])
d.ellipse((ex - 12, ey - 12, ex + 12, ey + 12), fill=(92, 66, 44)); d.ellipse((ex - 8, ey - 8, ex + 8, ey + 8), fill=(6, 6, 8)); d.ellipse((ex - 6, ey - 7, ex, ey - 1), fill=(255, 255, 255))
if snow:
    for _ in range(150):
        x, y, r = random.randint(0, W), random.randint(0, W), random.uniform(1.5, 6)
        d.ellipse((x - r, y - r, x + r, y + r), fill=(250, 252, 255))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
