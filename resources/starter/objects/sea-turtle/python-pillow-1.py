import random, math
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
S = 700
top, bot = random.choice([((120, 215, 225), (10, 70, 120)), ((20, 60, 110), (4, 14, 40)), ((225, 240, 225), (90, 185, 195)), ((60, 150, 150), (8, 50, 60)), ((245, 228, 190), (215, 185, 135))])
t = np.linspace(0, 1, S)[:, None, None]
bg = np.repeat(np.array(top) * (1 - t) + np.array(bot) * t, S, 1)
img = Image.fromarray(bg.astype('uint8')).convert('RGB')
glow = Image.new('L', (100, 100)); gd = ImageDraw.Draw(glow)
for i in range(9):                                           # shafts of light or ripples
    x = random.uniform(-10, 110); gd.polygon([(x, 0), (x + random.uniform(3, 9), 0), (x - random.uniform(5, 30), 100), (x - 35, 100)], fill=random.randint(20, 70))
img.paste((255, 255, 255), mask=glow.filter(ImageFilter.GaussianBlur(3)).resize((S, S)))
L = Image.new('RGBA', (S, S)); d = ImageDraw.Draw(L)
skin = random.choice([(96, 125, 78), (70, 110, 105), (150, 140, 85), (60, 85, 75)])
shell = random.choice([(120, 80, 40), (85, 100, 50), (150, 95, 45), (60, 75, 70)])
line = tuple(int(c * .45) for c in shell); pale = (225, 215, 165)
c = 350; W, H = random.randint(118, 140), random.randint(158, 180)
def blade(x, y, ang, n, w, bend):                            # curved flipper from a root point
    up, lo, mid = [], [], []
    for i in range(25):
        q = i / 24; a = ang + bend * q; x += n / 24 * math.cos(a); y += n / 24 * math.sin(a)
        b = w * (math.sin(math.pi * (q * .8 + .2)) ** .7) * (1 - .35 * q) if q < 1 else 0
        up.append((x - b * math.sin(a), y + b * math.cos(a))); lo.append((x + b * math.sin(a), y - b * math.cos(a))); mid.append((x, y, b))
    d.polygon(up + lo[::-1], fill=skin, outline=line, width=3)
    for x, y, b in mid[2:-1]:
        for _ in range(3):
            o, r = random.uniform(-.6, .6) * b, random.uniform(3, 7)
            d.polygon([(x + o * math.cos(k) * 0 + r * math.cos(k), y + o + r * math.sin(k)) for k in (0, 1.2, 2.4, 3.6, 4.9)], fill=tuple(int(v * .6) for v in skin))
sw = random.uniform(-.35, .35)
for s in (-1, 1):
    f = lambda a: a if s > 0 else math.pi - a
    blade(c + s * W * .62, c - H * .62, f(-.35 + sw * s), 215, 38, s * random.uniform(.9, 1.5))
    blade(c + s * W * .5, c + H * .75, f(1.0 - sw * s), 95, 27, s * random.uniform(-.2, .5))
d.polygon([(c - 12, c + H - 8), (c + 12, c + H - 8), (c, c + H + 34)], fill=skin, outline=line)
d.ellipse([c - 34, c - H - 50, c + 34, c - H + 40], fill=skin); d.ellipse([c - 43, c - H - 105, c + 43, c - H - 12], fill=skin, outline=line, width=3)
d.polygon([(c - 17, c - H - 98), (c, c - H - 120), (c + 17, c - H - 98)], fill=skin)
for s in (-1, 1): d.ellipse([c + s * 31 - 9, c - H - 80, c + s * 31 + 9, c - H - 60], fill=(15, 15, 15)); d.ellipse([c + s * 31 - 3, c - H - 77, c + s * 31 + 3, c - H - 71], fill='white')
for i in range(-1, 2):
    for j in range(3): d.regular_polygon((c + i * 15, c - H - 56 + j * 15 + abs(i) * 7, 9), 6, fill=tuple(int(v * .65) for v in skin))
egg = lambda k: [(c + k * W * math.sin(a) * (1 - .14 * math.cos(a + math.pi) * -1), c - k * H * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 60)]
d.polygon(egg(1), fill=pale, outline=line, width=5)
for a in np.linspace(0, 2 * math.pi, 25): d.line([(c + W * .8 * math.sin(a), c - H * .8 * math.cos(a)), (c + W * math.sin(a), c - H * math.cos(a))], fill=line, width=3)
d.polygon(egg(.88), fill=shell, outline=line, width=4)
mul = lambda k: tuple(min(255, int(v * k)) for v in shell)
ys = np.linspace(c - H * .78, c + H * .8, 6)
for i in range(5):                                           # five scutes down the back, four pairs beside
    y0, y1 = ys[i], ys[i + 1]; m = (y0 + y1) / 2; w = W * .26
    for s in (-1, 1):
        e = W * .85 * math.sqrt(max(.02, 1 - ((y1 - c) / H / .88) ** 2))
        if i < 4: d.polygon([(c + s * w * 1.5, m), (c + s * w, y1), (c + s * w * 1.5, (y1 + ys[i + 2]) / 2), (c + s * e, y1 + 16), (c + s * e, y1 - 20)], fill=mul(random.uniform(.95, 1.25)), outline=line, width=4)
    P = [(c - w, y0), (c + w, y0), (c + w * 1.5, m), (c + w, y1), (c - w, y1), (c - w * 1.5, m)]
    d.polygon(P, fill=mul(random.uniform(1.2, 1.5)), outline=line, width=4)
    for k in (.7, .4): d.line([(c + (x - c) * k, m + (y - m) * k) for x, y in P + P[:1]], fill=mul(1.0), width=2)
L = L.rotate(random.uniform(-70, 70), Image.BICUBIC)
z = int(S * random.uniform(1.02, 1.16)); L = L.resize((z, z)); o = (S - z) // 2
sh = Image.new('L', (S, S)); sh.paste(L.getchannel('A').point(lambda v: v // 3), (o + 30, o + 55))
img.paste((5, 25, 45), mask=sh.resize((175, 175)).filter(ImageFilter.GaussianBlur(4)).resize((S, S)))
img.paste(L, (o, o), L)
