# a field of sunflowers running to the horizon
import math
import random
from PIL import Image, ImageDraw

S, R = 840, random.uniform
mix = lambda a, b, t: tuple(max(0, min(255, int(x + (y - x) * t))) for x, y in zip(a, b))
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
top, low, hill, sun = random.choice([((56, 136, 224), (218, 240, 252), (96, 146, 96), (255, 250, 214)), ((232, 116, 76), (255, 226, 160), (130, 92, 84), (255, 244, 190)),
    ((96, 104, 172), (252, 208, 190), (92, 90, 126), (255, 230, 190)), ((104, 126, 150), (206, 216, 222), (92, 112, 100), (236, 238, 236)), ((20, 150, 200), (250, 240, 200), (70, 130, 110), (255, 250, 220))])
h = R(.32, .44) * S
for y in range(int(h) + 2): d.line((0, y, S, y), fill=mix(top, low, y / h))
x, y, r = R(90, S - 90), R(70, h - 60), R(36, 54)
if random.random() < .7:
    for k in range(6): d.ellipse((x - r * (2 - .2 * k), y - r * (2 - .2 * k), x + r * (2 - .2 * k), y + r * (2 - .2 * k)), fill=mix(mix(top, low, y / h), sun, .1 + .18 * k))
for _ in range(random.choice([0, 3, 5])):                          # clouds with a grey underside
    x, y, w = R(0, S), R(40, h * .62), R(50, 100)
    lumps = [(x + R(-1, 1) * w, y - R(0, 20), R(18, 38)) for _ in range(8)]
    for dy, c in ((8, mix(low, top, .3)), (0, (255, 252, 246))):
        for u, v, r in lumps: d.ellipse((u - r, v - r * .6 + dy, u + r, v + r * .5 + dy), fill=c)
p = R(0, 6)
for k, (a, q) in enumerate(((44, 150), (22, 90))):
    d.polygon([(0, h + 8)] + [(x, h - a * .6 - a * math.sin(x / q + p * (k + 1)) * .5) for x in range(0, S + 20, 20)] + [(S, h + 8)], fill=mix(hill, low, .5 - .45 * k))
for _ in range(16):
    x, r = R(0, S), R(8, 20)
    d.ellipse((x - r, h - 1.5 * r, x + r, h + 6), fill=mix(hill, (20, 50, 30), R(.3, .6)))
x, thing = R(130, S - 130), random.randint(0, 2)
if thing == 0:                                                     # a red barn
    d.rectangle((x - 50, h - 52, x + 50, h + 6), fill=(156, 44, 40)); d.polygon([(x - 60, h - 50), (x - 40, h - 88), (x + 40, h - 88), (x + 60, h - 50)], fill=(84, 74, 78))
    d.rectangle((x - 14, h - 30, x + 14, h + 6), fill=(246, 238, 226)); d.line((x - 14, h - 30, x + 14, h + 6), fill=(156, 44, 40), width=4)
elif thing == 1:                                                   # a windmill
    d.polygon([(x - 24, h + 6), (x - 14, h - 84), (x + 14, h - 84), (x + 24, h + 6)], fill=(240, 232, 220)); d.polygon([(x - 18, h - 82), (x, h - 108), (x + 18, h - 82)], fill=(110, 60, 50))
    for k in range(4):
        a = p + k * math.pi / 2
        d.line((x, h - 86, x + 62 * math.cos(a), h - 86 + 62 * math.sin(a)), fill=(80, 56, 44), width=7)
for y in range(int(h), S): d.line((0, y, S, y), fill=mix((150, 150, 60), (34, 66, 28), min(1, (y - h) / (S - h) * 2)))
lean, turn, petal = R(-.35, .35), R(-1, 1), random.choice([(252, 200, 24), (255, 214, 56), (246, 168, 16)])


def far(x, y, r):                                                  # a small head: one toothed polygon and a disc
    pts = [(x + r * (1 - .3 * (k % 2)) * math.cos(k * .45), y + r * .85 * (1 - .3 * (k % 2)) * math.sin(k * .45)) for k in range(14)]
    d.ellipse((x - r, y + r * .6, x + r, y + r * 2.4), fill=mix((58, 108, 40), (130, 140, 60), max(0, 1 - r / 14)))
    d.polygon(pts, fill=mix(petal, low, max(0, .4 - r / 30)))
    d.ellipse((x - r * .42, y - r * .36, x + r * .42, y + r * .36), fill=(96, 58, 24))


def flower(x, y, r):
    green, sx, sy, a0 = (60, 118, 44), R(.84, 1), R(.84, 1), R(0, 1)
    d.line((x, y, x - lean * r, y + 3.4 * r), fill=(48, 96, 36), width=int(r * .18)); d.line((x - r * .04, y, x - lean * r - r * .04, y + 3.4 * r), fill=(110, 160, 70), width=max(1, int(r * .05)))
    for s in (-1, 1):                                              # heart-shaped leaves with a vein
        u, v, w = x - lean * r * .6 + s * r * .1, y + r * R(1.5, 2.1), R(.8, 1.1) * r
        tip = (u + s * w * 1.3, v + w * R(-.1, .4))
        d.polygon([(u, v), (u + s * w * .2, v - w * .45), (u + s * w * .7, v - w * .42), tip, (u + s * w * .7, v + w * .4), (u + s * w * .2, v + w * .3)], fill=mix(green, (20, 50, 20), .25 + .2 * s))
        d.line((u, v, *tip), fill=(128, 172, 84), width=max(1, int(r * .04)))
    put = lambda q, a: (x + sx * q * math.cos(a), y + sy * q * math.sin(a))
    n = 17
    for size, f, off in ((1.06, .72, 0), (.95, 1, .5)):            # back ring in shade, front ring with a fold in each petal
        for k in range(n):
            a, q, b = a0 + (k + off) * 2 * math.pi / n + R(-.06, .06), r * size * R(.92, 1.06), .2
            c = mix((90, 40, 0), petal, f * (.94 + .1 * math.cos(a + 2)))
            d.polygon([put(.35 * r, a - b), put(.7 * q, a - b), put(q, a), put(.7 * q, a + b), put(.35 * r, a + b)], fill=c)
            d.polygon([put(.35 * r, a), put(q, a), put(.7 * q, a + b), put(.35 * r, a + b)], fill=mix(c, (150, 70, 0), .22))
    for q, c in ((.5, (60, 32, 12)), (.45, (104, 62, 24)), (.28, (66, 38, 16)), (.15, (110, 116, 46))):
        d.ellipse((x + turn * r * .05 - q * r * sx, y - q * r * sy, x + turn * r * .05 + q * r * sx, y + q * r * sy), fill=c)
    for k in range(int(min(90, r * 1.2))):                         # seeds on a spiral
        u, v = put(r * .46 * math.sqrt((k + .5) / min(90, r * 1.2)), k * 2.4)
        d.ellipse((u - r * .022, v - r * .022, u + r * .022, v + r * .022), fill=(176, 118, 48) if k % 3 else (36, 20, 8))


rows = 12
for k in range(rows):
    t = (k / (rows - 1)) ** 1.7
    r, y = 6 + 92 * t, h + 6 + (S * .9 - h) * t
    x = -R(0, 2 * r)
    while x < S + r:
        (flower if r > 22 else far)(x + R(-.3, .3) * r, y + R(-.3, .3) * r, r * R(.85, 1.1))
        x += r * 2.15
img = img.resize((600, 600), Image.LANCZOS)
