import math
import random
from PIL import Image, ImageDraw, ImageFilter, ImageOps
# A rooster in the yard: every feather is one bent blade, laid from the tail to the head.
W = 800
hour = random.choice([((250, 186, 120), (254, 232, 180), (150, 128, 66)), ((150, 206, 236), (228, 244, 248), (126, 168, 78)), ((196, 190, 214), (246, 226, 222), (150, 140, 110)), ((96, 176, 176), (236, 240, 206), (196, 168, 96))])
coat = random.choice([dict(neck=(220, 130, 36), back=(150, 50, 26), breast=(40, 32, 34), tail=(22, 62, 58), wing=(120, 44, 24)),
                      dict(neck=(246, 244, 236), back=(236, 230, 218), breast=(250, 248, 242), tail=(222, 220, 218), wing=(214, 208, 200)),
                      dict(neck=(58, 54, 66), back=(34, 34, 46), breast=(46, 42, 54), tail=(20, 66, 70), wing=(26, 28, 40)),
                      dict(neck=(236, 184, 80), back=(204, 120, 46), breast=(214, 140, 66), tail=(62, 36, 28), wing=(170, 88, 36)),
                      dict(neck=(240, 226, 196), back=(196, 66, 40), breast=(70, 76, 92), tail=(28, 36, 74), wing=(56, 62, 84))])
crow = random.random() < 0.45; hx, hy = 566 + random.uniform(-16, 20), (178 if crow else 206) + random.uniform(-16, 16)
nod = -0.65 if crow else random.uniform(-0.2, 0.18)         # tilt of the head
plume = random.uniform(0.84, 1.12)                          # length of the tail
comb = random.randint(4, 6); gait = random.uniform(-26, 34)
def tone(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)
def wave(c, spread=0.16):
    return tone(c, random.uniform(1 - spread, 1 + spread))
img = Image.new("RGB", (W, W)); d = ImageDraw.Draw(img); horizon = random.randint(500, 580)
for y in range(horizon + 1):
    d.line((0, y, W, y), fill=tuple(int(a + (b - a) * y / horizon) for a, b in zip(hour[0], hour[1])))
if random.random() < 0.6:
    x, y, q = random.choice([140, 690]), random.randint(100, 300), random.randint(46, 90); d.ellipse((x - q, y - q, x + q, y + q), fill=tone(hour[1], 1.1))
d.polygon([(0, horizon - 40)] + [(x, horizon - 50 - 34 * math.sin(x / 130 + hx)) for x in range(0, W + 20, 20)] + [(W, horizon)], fill=tone(hour[2], 1.15))
yard = random.choice(["fence", "barn", "trees"])
if yard == "fence":
    for y in (horizon - 120, horizon - 56):
        d.rectangle((0, y, W, y + 20), fill=tone(hour[1], 0.78))
    for x in range(random.randint(-60, 0), W, 92):
        d.polygon([(x, horizon + 10), (x, horizon - 150), (x + 21, horizon - 176), (x + 42, horizon - 150), (x + 42, horizon + 10)], fill=tone(hour[1], 0.88))
elif yard == "barn":
    x = random.choice([-40, 470])
    d.polygon([(x, horizon), (x, horizon - 180), (x + 90, horizon - 290), (x + 280, horizon - 290), (x + 370, horizon - 180), (x + 370, horizon)], fill=(186, 104, 92))
    d.line([(x - 10, horizon - 172), (x + 90, horizon - 292), (x + 280, horizon - 292), (x + 380, horizon - 172)], fill=(110, 80, 80), width=16)
else:
    for _ in range(24):
        x, q = random.randint(0, W), random.randint(30, 70); d.ellipse((x - q, horizon - q * 1.9, x + q, horizon), fill=tone(hour[2], random.uniform(0.8, 1.0)))
img = img.filter(ImageFilter.GaussianBlur(4)); d = ImageDraw.Draw(img); d.rectangle((0, horizon, W, W), fill=hour[2])
for _ in range(500):
    x, y = random.randint(0, W), random.randint(horizon, W); d.line((x, y, x + random.randint(-8, 8), y - random.randint(4, 22)), fill=wave(hour[2], 0.3), width=3)
d.ellipse((230, 712, 630, 752), fill=tone(hour[2], 0.55))
def blade(a, b, c, wide, colour, shaft=True):
    """A feather along a bent line from a by b to c."""; left, right, spine = [], [], []
    for i in range(15):
        t = i / 14; x, y = ((1 - t) ** 2 * a[m] + 2 * t * (1 - t) * b[m] + t * t * c[m] for m in (0, 1)); dx, dy = ((1 - t) * (b[m] - a[m]) + t * (c[m] - b[m]) for m in (0, 1))
        n, w = math.hypot(dx, dy) + 0.01, wide * (math.sin(math.pi * (0.12 + 0.86 * t)) ** 0.6); left.append((x - dy / n * w, y + dx / n * w))
        right.append((x + dy / n * w, y - dx / n * w)); spine.append((x, y))
    d.polygon(left + right[::-1], fill=colour, outline=tone(colour, 0.68))
    if shaft:
        d.line(spine[:12], fill=tone(colour, 1.5), width=2)
for k in range(17):                                         # tail: sickles, the longest on top
    f = (k * 7 % 17) / 16; ang = math.radians(100 + 82 * f); far = plume * random.uniform(185, 222); bend = (270 + far * math.cos(ang), 360 - far * math.sin(ang) * 1.05)
    tip = (bend[0] - 105 * (0.4 + f * 0.4) * plume, bend[1] + (60 + 110 * f) * plume); blade((300, 400), bend, tip, random.uniform(14, 22), wave(coat["tail"], 0.4))
leg = random.choice([(236, 176, 50), (214, 140, 66), (132, 136, 140)])
for x, far in ((430 - gait, 0.75), (395 + gait, 1)):        # legs with spurs and toes
    blade((x, 520), (x - 14, 590), (x + 4, 640), 38, wave(tone(coat["breast"], 0.8))); d.line([(x, 600), (x + 8, 660), (x, 730)], fill=tone(leg, far), width=17, joint="curve")
    d.polygon([(x + 2, 690), (x - 28, 680), (x, 706)], fill=tone(leg, far * 0.9))
    for toe in (-46, 26, 52, 66):
        d.line([(x, 728), (x + toe * 0.6, 734), (x + toe, 744 - abs(toe - 50) / 6)], fill=tone(leg, far), width=11, joint="curve")
d.ellipse((262, 316, 560, 574), fill=coat["breast"])
for k in range(120):                                        # breast and belly
    a, q = random.uniform(-0.9, 2.4), 1 - (k / 120) ** 1.5 * 0.6; x, y = 420 + 136 * q * math.cos(a), 448 + 122 * q * math.sin(a)
    blade((x, y), (x - 10, y + 16), (x - 26, y + 24), 13, wave(coat["breast"], 0.22), False)
for k in range(70):                                         # back and saddle hang over the flank
    f = random.random(); x, y = 270 + 190 * f, 368 - 20 * math.sin(f * 3) + random.uniform(-14, 14)
    blade((x + 24, y), (x - 26, y + 8), (x - 50 + 20 * f, y + random.uniform(60, 112)), 8, wave(coat["back"], 0.2))
for row in range(3):                                        # the folded wing
    for k in range(7):
        x, y = 494 - row * 44 - k * 7, 398 + k * 15
        blade((x, y), (x - 50, y + 8 + row * 4), (x - 118 - row * 24, y + 24 - k * 3), 15, wave(coat["wing" if row < 2 else "tail"], 0.2) if row != 1 else wave(coat["neck"], 0.12))
for k in range(150):                                        # the hackle, from the shoulders up to the head
    f, side = 1 - k / 150, random.uniform(-1, 1); x, y = hx - 18 - 92 * f ** 0.8, hy + 10 + 190 * f; w = 34 + 62 * f
    blade((x + side * w, y - 18), (x + side * w * 1.16, y + 22), (x + side * w * 1.2 - 18, y + 50 + 26 * f), 8.5, wave(coat["neck"], 0.2))
def head(x, y):
    return hx + x * math.cos(nod) - y * math.sin(nod), hy + x * math.sin(nod) + y * math.cos(nod)
red = random.choice([(214, 30, 34), (196, 24, 44), (228, 56, 36)]); crest = [head(46, -24), head(54, -50)]
for k in range(comb * 2 - 1):
    f = k / (comb * 2 - 2); crest.append(head(50 - 116 * f, -56 - (50 if k % 2 == 0 else 14) * (0.6 + 0.5 * math.sin(math.pi * f))))
d.polygon(crest + [head(-58, -14), head(-10, -10)], fill=red); d.ellipse((hx - 50, hy - 44, hx + 50, hy + 46), fill=wave(coat["neck"]))
beak = random.choice([(240, 190, 70), (190, 150, 100)]); gape = 20 if crow else 3
d.polygon([head(36, -22), head(66, -22 - gape * 0.4), head(102, 4 - gape * 0.9), head(40, 4)], fill=beak)
d.polygon([head(36, 2), head(88, 8 + gape), head(38, 24)], fill=tone(beak, 0.76))
for x, y, q in ((34, 54, 22), (12, 58, 19), (34, 34, 16)):  # wattles
    wx, wy = head(x, y); d.ellipse((wx - q * 0.8, wy - q * 1.2, wx + q * 0.8, wy + q * 1.5), fill=tone(red, 0.9))
d.polygon([head(-8, -22), head(34, -28), head(46, 2), head(30, 30), head(-2, 20)], fill=red); ex, ey = head(14, -8)
d.ellipse((ex - 13, ey - 13, ex + 13, ey + 13), fill=(250, 190, 60)); d.ellipse((ex - 7, ey - 7, ex + 7, ey + 7), fill=(10, 8, 8))
d.ellipse((ex - 1, ey - 6, ex + 4, ey - 1), fill=(255, 255, 255))
if random.random() < 0.5:
    img = ImageOps.mirror(img)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
