# a hippopotamus on a river bank, mouth shut or gaping
import math, random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops
R, S = random.uniform, 640
sky, low, land, water, skin = random.choice([
    ((120, 186, 226), (222, 238, 240), (150, 170, 84), (80, 140, 160), (112, 92, 102)),
    ((236, 150, 96), (255, 224, 160), (206, 162, 92), (196, 130, 100), (92, 78, 92)),
    ((22, 28, 62), (70, 84, 130), (40, 62, 62), (30, 46, 86), (172, 146, 158)),
    ((190, 206, 206), (244, 244, 232), (196, 184, 138), (140, 160, 160), (120, 96, 90)),
    ((150, 200, 190), (250, 240, 200), (120, 150, 80), (90, 130, 120), (134, 98, 110))])
mul = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
mix = lambda a, b, t: tuple(int(x + (y - x) * t) for x, y in zip(a, b))
pink = mix(skin, (236, 140, 138), .45)
img = Image.new('RGB', (S, S), sky); d = ImageDraw.Draw(img)
shore, bank, p0 = R(300, 350), 430, R(0, 6)
for y in range(int(shore) + 1): d.line((0, y, S, y), fill=mix(sky, low, y / shore))
x, y = R(60, 580), R(50, 110)
d.ellipse((x - 32, y - 32, x + 32, y + 32), fill=(255, 248, 214))
d.polygon([(0, shore)] + [(x, shore - 34 - 20 * math.sin(x / 95 + p0)) for x in range(0, S + 20, 20)] + [(S, shore)], fill=mix(land, low, .5))
d.rectangle((0, shore, S, S), fill=water)
for i in range(26):
    x, y = R(-40, S), R(shore + 4, 440)
    d.line((x, y, x + R(40, 120), y), fill=mix(water, low, R(.25, .7)), width=2)
d.polygon([(0, S)] + [(x, bank + 8 * math.sin(x / 50 + p0)) for x in range(0, S + 20, 20)] + [(S, S)], fill=land)
for i in range(110):
    x, y = R(0, S), R(bank + 12, S)
    d.line((x, y, x + R(-7, 7), y - R(8, 22)), fill=mul(land, R(.65, 1.25)), width=2)
for side in random.sample([0, 1], random.randint(1, 2)):          # reeds at the edge of the water
    for i in range(12):
        x, h = side * (S - 90) + R(0, 90), R(90, 190)
        d.line((x, bank + 20, x + R(-20, 20), bank + 20 - h), fill=mul(mix(land, (60, 120, 60), .6), R(.5, 1)), width=4)
L = Image.new('RGBA', (S, S), (*skin, 0))


def form(pts, shade=1.0, rounds=3):                               # a rounded part: dark edge below, pale light above
    q = np.array(pts, float)
    for _ in range(rounds):
        n = np.roll(q, -1, 0); q = np.stack([.75 * q + .25 * n, .25 * q + .75 * n], 1).reshape(-1, 2)
    m = Image.new('L', (S, S), 0)
    ImageDraw.Draw(m).polygon([tuple(v) for v in q], fill=255)
    size = int(min(np.ptp(q, 0)) * .09) + 2
    soft = m.resize((S // 4, S // 4)).filter(ImageFilter.GaussianBlur(size / 3)).resize((S, S))
    lit = ImageChops.subtract(m, ImageChops.offset(soft, 0, size))
    dim = ImageChops.subtract(m, ImageChops.offset(soft, 0, -2 * size))
    L.paste((*mul(skin, shade), 255), (0, 0), m)
    L.paste((*mul(skin, shade * .5), 255), (0, 0), ImageChops.multiply(dim, m).point(lambda v: int(v * .9)))
    L.paste((*mix(mul(skin, shade), (255, 244, 236), .5), 255), (0, 0), ImageChops.multiply(lit, m).point(lambda v: int(v * .75)))


def oval(x, y, a, b, shade=1.0): form([(x + a * 1.06 * math.cos(t), y + b * 1.06 * math.sin(t)) for t in np.arange(12) * math.pi / 6], shade, 2)


drop, fat, st = R(-15, 30), R(.95, 1.06), [R(-14, 14) for _ in range(4)]
hx, hy, gape = 165, 285 + drop, random.choice([0, 0, 50, 75])
up = hy - gape * .35                                              # the upper jaw lifts when it gapes
P = ImageDraw.Draw(L)
E = lambda x, y, a, b, c: P.ellipse((x - a, y - b, x + a, y + b), fill=c)
for x, s in ((315, st[0]), (495, st[1])): form([(x - 44, 380), (x + 46, 380), (x + 38 + s, 492), (x - 36 + s, 492)], .6, 2)
P.line([(572, 275), (596, 310), (590, 352)], fill=mul(skin, .6), width=12)
form([(596, 330), (585, 250), (500, 200), (390, 196), (290, 216), (200, 240), (190, 360), (260, 430 * fat), (420, 440 * fat), (540, 420)])
for i in range(3): P.arc((185 + i * 24, 225, 262 + i * 24, 400), -55, 55, fill=mul(skin, .68), width=4)
for x, s in ((275, st[2]), (465, st[3])):
    form([(x - 54, 350), (x + 60, 350), (x + 52 + s, 500), (x - 46 + s, 500)], .95, 2)
    for k in (-26, -3, 20): E(x + k + s, 492, 10, 8, mul(pink, 1.25))
    P.arc((x - 45, 420, x + 50, 452), 20, 160, fill=mul(skin, .65), width=3)
for x in (hx + 62, hx + 8):
    oval(x, hy - 84, 18, 24, .85); E(x - 2, hy - 82, 8, 13, pink)
oval(hx - 14, hy + 66 + gape * .65, 88, 34, .82)
if gape:
    P.polygon([(hx + 52, up + 36), (hx - 100, up + 40), (hx - 88, hy + 58 + gape * .65), (hx + 30, hy + 66 + gape * .55)], fill=(176, 66, 78))
    E(hx - 28, hy + 56 + gape * .6, 48, 14, (228, 122, 128))
    for x in (hx - 82, hx - 36, hx + 6): P.polygon([(x, hy + 64 + gape * .62), (x + 16, hy + 64 + gape * .62), (x + 7, hy + 30 + gape * .2)], fill=(252, 244, 216))
oval(hx + 28, hy - 20, 80, 68)
oval(hx - 28, up + 22, 100, 58, 1.04)
for x in (hx - 94, hx - 52):
    oval(x, up - 22, 18, 13, 1.1); E(x - 2, up - 22, 9, 6, mul(skin, .25))
for k in range(14): E(hx - R(10, 105), up + R(15, 58), 2.5, 2.5, mul(skin, .45))
if not gape: P.arc((hx - 122, hy + 8, hx + 66, hy + 86), 25, 150, fill=mul(skin, .4), width=5)
oval(hx + 8, hy - 64, 24, 20, 1.08)
E(hx + 4, hy - 64, 11, 11, (26, 18, 18)); E(hx + 1, hy - 68, 4, 4, (255, 255, 255))
if random.random() < .45:                                        # an egret rides along
    P.line((450, 176, 450, 202), fill=(60, 50, 40), width=3); E(452, 164, 24, 12, (252, 252, 248)); E(428, 140, 9, 8, (252, 252, 248))
    P.line((436, 160, 428, 142), fill=(252, 252, 248), width=7); P.polygon([(420, 138), (402, 144), (420, 144)], fill=(240, 160, 30))
shadow = Image.new('L', (S // 4, S // 4), 0)
ImageDraw.Draw(shadow).ellipse((22, 117, 152, 133), fill=170)
img.paste(mul(land, .3), (0, 0), shadow.filter(ImageFilter.GaussianBlur(3)).resize((S, S)))
if random.random() < .5: L = L.transpose(Image.FLIP_LEFT_RIGHT)
img.paste(L, (int(R(-10, 10)), 0), L)
