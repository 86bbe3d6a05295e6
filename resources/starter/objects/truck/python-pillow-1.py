import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# Head-on: a heavy truck on a wet road, chrome and lamps, by night, in fog, at dawn or in rain.
W = 720
up, down, asphalt, dark = random.choice([((8, 10, 26), (40, 44, 74), (26, 28, 36), 1.0), ((150, 158, 166), (214, 218, 220), (92, 96, 100), 0.45), ((60, 50, 100), (250, 160, 110), (52, 44, 54), 0.7),
                                         ((110, 170, 220), (226, 238, 244), (110, 112, 116), 0.0), ((240, 180, 120), (255, 238, 200), (120, 104, 96), 0.1), ((20, 40, 44), (70, 110, 104), (34, 46, 46), 0.8)])
paint = random.choice([(196, 30, 36), (24, 80, 160), (20, 120, 80), (240, 170, 20), (236, 238, 240), (60, 64, 72), (120, 50, 140), (230, 100, 30)])
fog = random.uniform(0.15, 0.5)
k = random.uniform(0.92, 1.14)                               # size
cx, base = W / 2 + random.uniform(-50, 50), random.randint(622, 660); sun = random.choice([-1, 1])
visor, lights, bars, bend = random.random() < 0.6, random.choice([3, 5, 5]), random.choice(["up", "across", "mesh"]), random.uniform(-160, 160)

rows = np.linspace(0, 1, W)[:, None, None]
img = Image.fromarray(np.broadcast_to(np.array(up) * (1 - rows) + np.array(down) * rows, (W, W, 3)).astype("uint8"))
d = ImageDraw.Draw(img); hz = base - random.randint(190, 260)
for layer in range(2):
    c = tuple(int(a * fog + b * (1 - fog) * (0.8 - 0.3 * layer)) for a, b in zip(down, asphalt))
    for x in range(-20, W, 30):
        h = random.randint(30, 150) / (1 + layer * 0.4)
        d.polygon([(x - 22, hz + 6), (x + 40, hz + 6), (x + 8, hz - h)], fill=c)
d.rectangle((0, hz, W, W), fill=tuple(int(v * 0.7) for v in asphalt)); far = cx + bend
d.polygon([(far - 14, hz), (far + 14, hz), (cx + 520, W), (cx - 520, W)], fill=asphalt)
for side, c in ((-1, (236, 236, 230)), (1, (236, 236, 230))):
    d.polygon([(far + side * 13, hz), (far + side * 14, hz), (cx + side * 500, W), (cx + side * 470, W)], fill=c)
soft = img.filter(ImageFilter.GaussianBlur(3)); img = soft; shade = Image.new("L", (180, 180), 0)
ImageDraw.Draw(shade).ellipse(((cx - 300 * k) / 4, (base - 26) / 4, (cx + 300 * k) / 4, (base + 40) / 4), fill=210)
img.paste((6, 6, 10), mask=shade.filter(ImageFilter.GaussianBlur(4)).resize((W, W)))
d = ImageDraw.Draw(img); P = lambda x, y: (cx + x * k, base - y * k)

def poly(colour, *knots, line=None, width=3):
    q = [P(*z) for z in knots]; d.polygon(q, fill=colour)
    if line:
        d.line([*q, q[0], q[1]], fill=line, width=width, joint="curve")

def mirrored(colour, *knots, **more):
    poly(colour, *knots, **more); poly(colour, *[(-x, y) for x, y in knots], **more)

def slab(x0, y0, x1, y1, rad, top, low, n=24):
    """A rounded plate shaded from its upper to its lower edge."""
    m = Image.new("L", (W, W), 0); a, b = P(x0, y1), P(x1, y0)
    ImageDraw.Draw(m).rounded_rectangle((*a, *b), rad * k, fill=255)
    w, h = max(1, int(b[0] - a[0])), max(1, int(b[1] - a[1]))
    t = np.linspace(0, 1, h)[:, None, None]; u = np.linspace(-1, 1, w)[None, :, None]
    g = (np.array(top) * (1 - t) + np.array(low) * t) * (1 - 0.22 * np.abs(u) ** 2 + 0.12 * sun * u)
    img.paste(Image.fromarray(np.clip(g, 0, 255).astype("uint8")), (int(a[0]), int(a[1])), m.crop((int(a[0]), int(a[1]), int(a[0]) + w, int(a[1]) + h)))

tone = lambda c, f: tuple(int(max(0, min(255, v * f))) for v in c)
day = 1 - 0.45 * dark; chrome, gloom = tone((236, 240, 246), day), tone((70, 76, 86), day)
box = random.choice([(230, 232, 234), (90, 96, 106), paint, (200, 180, 150)])
slab(-206, 90, 206, 540, 10, tone(box, 0.95 * day), tone(box, 0.5 * day))                 # the trailer behind
d.line([*P(-200, 530), *P(200, 530)], fill=tone(box, 0.4), width=4)
mirrored((24, 24, 28), (130, 0), (204, 0), (204, 110), (130, 110))                           # tyres
for y in range(6, 104, 12):
    mirrored((52, 52, 58), (136, y), (198, y), (198, y + 5), (136, y + 5))
for s in (-1, 1):                                                                             # exhaust stacks
    slab(min(s * 196, s * 178), 180, max(s * 196, s * 178), 520 + 20 * (lights - 3), 8, chrome, gloom)
slab(-172, 110, 172, 470, 34, tone(paint, 1.18 * day), tone(paint, 0.62 * day))              # cab
mirrored(tone(paint, 0.78 * day), (100, 96), (206, 96), (214, 150), (196, 190), (120, 200))  # fenders
slab(-150, 322, 150, 424, 16, (40, 52, 66), (14, 18, 24))                                     # screen
glass = tone((150, 184, 206), 0.45 + 0.45 * (1 - dark))
for s in (-1, 1):
    a = (s * 8, 332), (s * 8, 414), (s * 136, 414), (s * 142, 332); poly(glass, *a)
    poly(tone(glass, 1.3), (s * 40 - 20, 332), (s * 40 + 24, 414), (s * 40 + 48, 414), (s * 40 + 4, 332))
    d.line([*P(s * 14, 330), *P(s * 84, 372)], fill=(14, 14, 18), width=4)
if visor:
    poly(tone(paint, 0.8 * day), (-162, 432), (162, 432), (152, 400), (-152, 400), line=tone(paint, 0.4))
for i in range(lights):                                                                       # lamps on the roof
    x = -120 + 240 * i / (lights - 1)
    poly((255, 190, 70), (x - 12, 470), (x + 12, 470), (x + 8, 486), (x - 8, 486))
slab(-92, 118, 92, 306, 20, chrome, gloom)                                                    # grille in its frame
slab(-80, 128, 80, 296, 14, (40, 42, 48), (18, 18, 22))
for i in range(11):
    t = -70 + 14 * i
    if bars != "across":
        d.line([*P(t, 132), *P(t, 292)], fill=chrome if i % 2 else gloom, width=int(5 * k))
    if bars != "up":
        y = 136 + 15 * i; d.line([*P(-76, y), *P(76, y)], fill=chrome, width=int(4 * k))
poly(tone(paint, 1.1 * day), (-26, 300), (26, 300), (18, 268), (-18, 268), line=chrome)
for s in (-1, 1):                                                                             # mirrors, lamps
    d.line([*P(s * 168, 400), *P(s * 216, 392), *P(s * 216, 310), *P(s * 168, 320)], fill=gloom, width=5)
    slab(min(s * 204, s * 232), 312, max(s * 204, s * 232), 396, 8, chrome, gloom)
    x, y = P(s * 146, 160)
    for q, c in ((38, gloom), (33, chrome), (27, (255, 246, 214)), (14, (255, 255, 255))):
        d.ellipse((x - q * k, y - q * k, x + q * k, y + q * k), fill=c)
    poly((255, 160, 40), (s * 176, 206), (s * 200, 200), (s * 200, 216), (s * 178, 222))
slab(-214, 44, 214, 108, 16, chrome, gloom)                                                   # bumper
slab(-44, 56, 44, 92, 4, (250, 250, 244), (200, 200, 196))
for x in (-30, -14, 2, 18):
    poly((40, 44, 60), (x, 66), (x + 10, 66), (x + 10, 84), (x, 84))
for s in (-1, 1):
    poly((255, 240, 190), (s * 90, 64), (s * 150, 64), (s * 150, 86), (s * 90, 86), line=gloom)
glow = Image.new("L", (120, 120), 0)                                                          # light in the air and on the road
g = ImageDraw.Draw(glow)
for s in (-1, 1):
    x, y = (v / 6 for v in P(s * 146, 160)); q = 16 * k
    g.ellipse((x - q, y - q, x + q, y + q), fill=int(200 * max(dark, 0.25)))
    g.polygon([(x - 5, base / 6), (x + 5, base / 6), (x + 12, 120), (x - 12, 120)], fill=int(130 * dark))
img.paste((255, 244, 206), mask=glow.filter(ImageFilter.GaussianBlur(5)).resize((W, W), Image.Resampling.BICUBIC))
if random.random() < 0.45:                                                                    # rain
    rain = Image.new("L", (W, W), 0); g = ImageDraw.Draw(rain)
    for _ in range(260):
        x, y, h = random.randint(0, W), random.randint(-30, W), random.randint(14, 46)
        g.line((x, y, x - h / 5, y + h), fill=random.randint(60, 150), width=2)
    img.paste((232, 238, 246), mask=rain)
