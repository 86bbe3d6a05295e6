# A lipstick stands before a mirror, or lies on marble or silk beside its cap
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 680
tone = lambda c, f, g=0: tuple(max(0, min(255, int(v * f + g))) for v in c)
red = random.choice([(200, 20, 50), (230, 80, 110), (150, 20, 60), (236, 100, 70), (120, 30, 90), (216, 60, 160)])
case = random.choice([(40, 40, 46), (214, 170, 84), (238, 238, 242), (96, 24, 52), (150, 160, 176), (30, 70, 84)])
band = random.choice([(222, 180, 92), (222, 226, 232), (226, 160, 136)])
pale = sum(case) < 330 or sum(red) < 260 or (sum(case) < 700 and random.random() < 0.5)
ground = random.choice([(246, 222, 220), (228, 218, 200), (196, 220, 220), (220, 214, 236)] if pale else [(34, 38, 52), (22, 58, 64), (24, 44, 40), (44, 48, 60)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
standing, side = random.random() < 0.5, random.choice([-1, 1])
if standing:                                                # a wall with a round mirror and lamps, all a little out of focus
    for y in range(S):
        d.line((0, y, S, y), fill=tone(ground, 0.8 + 0.3 * y / S))
    mx, mr = S / 2 - side * random.uniform(0, 120), random.uniform(210, 270)
    d.ellipse((mx - mr, 250 - mr, mx + mr, 250 + mr), fill=band)
    d.ellipse((mx - mr + 14, 264 - mr, mx + mr - 14, 236 + mr), fill=tone(ground, 1.0, 22 if pale else 34))
    for k in range(random.choice([0, 14])):
        x, y = mx + (mr + 26) * math.cos(6.283 * k / 14), 250 + (mr + 26) * math.sin(6.283 * k / 14)
        d.ellipse((x - 17, y - 17, x + 17, y + 17), fill=(255, 246, 214))
    d.rectangle((0, 560, S, S), fill=tone(ground, 0.72))
elif random.random() < 0.5:                                 # veins of marble
    for _ in range(16):
        x, y, a = random.uniform(-50, S), random.uniform(-50, S), random.uniform(0.3, 1.1)
        pts = [(x + k * 34 * math.cos(a) + random.uniform(-14, 14), y + k * 34 * math.sin(a) + random.uniform(-14, 14)) for k in range(random.randint(6, 20))]
        d.line(pts, fill=tone(ground, random.choice([0.86, 0.92, 1.1]), 4), width=random.randint(2, 14), joint="curve")
else:                                                       # folds of silk
    a, w = random.uniform(-0.6, 0.6), random.uniform(46, 90)
    for x in range(-320, 1040, 8):
        f = 1 + 0.16 * math.sin(x / w * 2) + 0.08 * math.sin(x / w * 3.3 + 1)
        d.line([(x + 300 * a * t + 26 * math.sin(4 * t + x / 140), t * S) for t in [q / 12 for q in range(13)]], fill=tone(ground, f), width=13)
img = img.filter(ImageFilter.GaussianBlur(random.uniform(3, 5)))
d = ImageDraw.Draw(img)
if not standing:                                            # a smear of the colour
    x, y = S / 2 + side * random.uniform(140, 175), random.uniform(110, 180)
    for k in range(70):
        o = random.gauss(0, 15)
        d.line((x - 120 + random.uniform(-20, 40), y + o + 14, x + 120 + random.uniform(-50, 20), y + o - 18), fill=tone(red, random.uniform(0.82, 1.15), random.randint(0, 16)), width=5)
cx, w, base, out = S / 2, random.uniform(66, 76), 590, random.uniform(120, 165)


def roll(b, x, w, top, low, e, c, tip=lambda u: 0):         # a round bar seen a little from above
    n = 70
    for k in range(n):
        u = (k + 0.5) / n
        bow = e * math.sqrt(1 - (2 * u - 1) ** 2)
        f = 0.42 + 0.68 * math.sin(math.pi * min(1, u * 1.12)) ** 1.1 - 0.12 * u
        g = 110 * math.exp(-((u - 0.25) / 0.055) ** 2) + 46 * math.exp(-((u - 0.86) / 0.04) ** 2)
        b.rectangle((x - w + 2 * w * k / n, top + bow + tip(u), x - w + 2 * w * (k + 1) / n, low + bow), fill=tone(c, f, g) + (255,))


def ring(b, x, w, y, e, c):
    b.ellipse((x - w, y - e, x + w, y + e), fill=tone(c, 1.05, 24) + (255,), outline=tone(c, 0.6) + (255,))


sprite = Image.new("RGBA", (S, S), (0, 0, 0, 0))
b = ImageDraw.Draw(sprite)
roll(b, cx, w, 388, base, 17, case)
ring(b, cx, w, 388, 17, case)
roll(b, cx, w * 0.86, 286, 384, 14, band)
roll(b, cx, w * 0.86, 368, 374, 14, tone(band, 0.72))
ring(b, cx, w * 0.86, 286, 14, band)
ring(b, cx, w * 0.74, 287, 11, tone(band, 0.45))
slope = lambda u: 108 * (1 - math.sin(u * math.pi / 2) ** 0.8) + 16 * max(0, u - 0.8) ** 2 * 25
top, r = 286 - out - 62, w * 0.68
roll(b, cx, r, top, 285, 10, red, slope)
rim = [(cx - r + 2 * r * u, top + slope(u) + 10 * math.sqrt(1 - (2 * u - 1) ** 2)) for u in [k / 30 for k in range(31)]]
face = [(x, y + 3 + 52 * math.sin(math.pi * k / 30) ** 0.8) for k, (x, y) in enumerate(rim)]
b.polygon(rim + face[::-1], fill=tone(red, 1.08, 34) + (255,))
b.line([((x + p) / 2, (y + q) / 2 - 6) for (x, y), (p, q) in list(zip(rim, face))[9:20]], fill=tone(red, 0.8, 110) + (255,), width=6, joint="curve")
cap = Image.new("RGBA", (S, S), (0, 0, 0, 0))
b = ImageDraw.Draw(cap)
roll(b, cx, w * 1.03, 380, base, 17, case)
ring(b, cx, w * 1.03, 380, 17, tone(case, 0.9, 14))
turn = 0 if standing else side * random.uniform(24, 44)
roam = turn if standing else turn + random.uniform(50, 90) * side
u, v = 140 * math.sin(math.radians(roam)), 140 * math.cos(math.radians(roam))
for sp, a, dx, dy in ((cap, roam, side * 180 if standing else -side * 175 - u, -16 if standing else 150 - v), (sprite, turn, -side * 45 if standing else 0, 6 if standing else 0)):
    sp = sp.rotate(a, Image.Resampling.BICUBIC, center=(cx, 350), translate=(dx, dy))
    if standing:                                            # the table mirrors it
        flip = sp.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        img.paste(flip, (0, 2 * (base + 8 + dy) - S), flip.getchannel("A").point(lambda v: v * 0.28))
    dark = sp.getchannel("A").resize((170, 170)).filter(ImageFilter.GaussianBlur(3)).resize((S, S)).point(lambda v: v * 0.42)
    img.paste((8, 4, 10), (-side * 16, 8 if standing else 18), dark)
    img.paste(sp, (0, 0), sp)
