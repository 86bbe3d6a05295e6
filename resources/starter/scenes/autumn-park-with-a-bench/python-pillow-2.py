import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 840
R = random.uniform
top, low, grass = random.choice([((140, 194, 232), (240, 240, 220), (124, 138, 62)), ((250, 190, 104), (255, 236, 190), (170, 134, 60)), ((164, 172, 180), (228, 226, 216), (108, 114, 70)), ((92, 70, 120), (244, 156, 112), (92, 76, 50)), ((46, 60, 92), (120, 130, 150), (52, 62, 50))])
dusk = max(.6, sum(low) / 660)
t = np.linspace(0, 1, S)[:, None, None] ** .7
img = Image.fromarray((np.array(top) * (1 - t) + np.array(low) * t + np.zeros((S, S, 1))).astype("uint8"))
d = ImageDraw.Draw(img, "RGBA")
shade = lambda c, k: tuple(int(max(0, min(255, v * k * dusk))) for v in c)
reds = [(214, 72, 32), (236, 138, 30), (246, 190, 50), (176, 44, 36), (196, 104, 36)]
hz = random.randint(430, 490)
sx = R(250, 590)
for k in range(8): d.ellipse((sx - 150 + 16 * k, hz - 330 + 16 * k, sx + 150 - 16 * k, hz - 30 - 16 * k), fill=(255, 250, 220, 20))


def leaves(cx, cy, rx, ry, n, size, base):
    """a crown of clumps, each dark below and bright towards the sun"""
    way = 1 if sx > cx else -1
    for k in range(n):
        a, r = R(0, 6.28), math.sqrt(random.random())
        x, y, q = cx + rx * r * math.cos(a), cy + ry * r * math.sin(a), size * R(.6, 1.3)
        c = base if random.random() < .7 else random.choice(reds)
        f = .62 + .4 * k / n - .26 * (y - cy) / ry + .16 * way * (x - cx) / rx
        d.ellipse((x - q, y - q * .75, x + q, y + q * .85), fill=shade(c, f * .85))
        d.ellipse((x - q * .7 + way * q * .2, y - q * .75, x + q * .6 + way * q * .2, y + q * .3), fill=shade(c, f * 1.15))


for _ in range(11):                                            # distant trees in the haze
    x = R(0, S); d.rectangle((x - 5, hz - 60, x + 5, hz + 8), fill=shade((90, 60, 40), 1)); leaves(x, hz - R(80, 110), 66, 80, 40, 17, random.choice(reds))
veil = img.filter(ImageFilter.GaussianBlur(4)); img.paste(Image.blend(veil, Image.new("RGB", (S, S), low), .4)); d = ImageDraw.Draw(img, "RGBA")
for y in range(hz, S): d.line((0, y, S, y), fill=shade(grass, 1.2 - .4 * (y - hz) / (S - hz)))
if random.random() < .35:                                      # a pond that mirrors the sky
    x = R(60, 200); d.ellipse((x - 210, hz + 18, x + 230, hz + 80), fill=shade(grass, .7)); d.ellipse((x - 200, hz + 22, x + 220, hz + 74), fill=low)
    for _ in range(9): y, u = R(hz + 30, hz + 66), x + R(-120, 90); d.line((u, y, u + 50, y), fill=shade(random.choice(reds), 1) + (150,), width=3)
path = [(450, hz), (486, hz), (640, hz + 90), (S + 110, S), (100, S), (410, hz + 105)]
d.polygon([(x + (-14 if x < 460 else 14), y) for x, y in path], fill=shade(grass, .75)); d.polygon(path, fill=shade((212, 184, 146), 1))
for _ in range(110): y = R(hz + 50, S); f = (y - hz) / (S - hz); x = 480 + R(-1, 1) * (70 + 270 * f); d.ellipse((x, y, x + 14 * f + 3, y + 4 * f + 2), fill=(90, 60, 40, 50))
for k in range(4): x, y = R(0, S), hz + 60 + 80 * k; d.polygon([(x, y), (x + 420, y + 14), (x + 460, y + 34), (x - 40, y + 16)], fill=(40, 24, 30, 42))   # shadows of trees


def tree(x, y, s, base):
    bark, lit = (84, 56, 38), 1 if sx > x else -1
    d.ellipse((x - 150 * s, y - 16, x + 150 * s, y + 24), fill=(30, 20, 10, 90))
    d.polygon([(x - 46 * s, y + 10), (x - 22 * s, y - 60 * s), (x - 16 * s, y - 250 * s), (x + 16 * s, y - 250 * s), (x + 22 * s, y - 60 * s), (x + 50 * s, y + 8), (x + 8 * s, y)], fill=shade(bark, .85))
    d.polygon([(x + lit * 4 * s, y - 2), (x + lit * 5 * s, y - 250 * s), (x + lit * 15 * s, y - 250 * s), (x + lit * 20 * s, y - 50 * s), (x + lit * 30 * s, y)], fill=shade(bark, 1.5))
    for k in range(12): u = x + R(-14, 14) * s; d.line((u, y - R(20, 100) * s, u + R(-3, 3), y - R(110, 230) * s), fill=shade(bark, .55), width=2)
    for a in (-105, -40, 50, 100): d.line((x, y - 170 * s, x + a * .5 * s, y - 255 * s, x + a * s, y - 350 * s), fill=shade(bark, .9), width=int(13 * s), joint="curve")
    for a, b, q in ((0, -430, 1), (-100, -345, .75), (105, -340, .75), (0, -330, .8)): leaves(x + a * s, y + b * s, 120 * s * q, 100 * s * q, 95, 21 * s, base)


tree(random.randint(80, 170), hz + 110, R(.9, 1.1), random.choice(reds)); tree(random.randint(670, 770), hz + 65, R(.8, 1.0), random.choice(reds))
if random.random() < .45:                                      # a lamp by the path
    x, y = R(330, 380), hz + 60; d.line((x, y, x, y - 230), fill=(34, 36, 40), width=9); d.polygon([(x - 14, y), (x + 14, y), (x + 6, y - 40), (x - 6, y - 40)], fill=(34, 36, 40))
    for q in (46, 34, 24): d.ellipse((x - q, y - 254 - q, x + q, y - 254 + q), fill=(255, 236, 160, 70))
    d.polygon([(x - 20, y - 276), (x + 20, y - 276), (x + 13, y - 230), (x - 13, y - 230)], fill=(255, 240, 180), outline=(34, 36, 40)); d.polygon([(x - 26, y - 276), (x + 26, y - 276), (x, y - 304)], fill=(34, 36, 40))
bx, by, w = random.randint(360, 480), random.randint(660, 710), random.randint(205, 245)   # the bench
def leaf(x, y, q, k):
    d.polygon([(x - q, y), (x - q * .3, y - q * .5), (x + q, y + R(-3, 3)), (x, y + q * .55)], fill=shade(random.choice(reds), k))
for _ in range(330): y = hz + 16 + (S - hz) * random.random() ** .8; f = (y - hz) / (S - hz); leaf(R(0, S), y, 3 + 11 * f, R(.75, 1.2))   # fallen leaves, larger towards us
wood, iron = random.choice([(164, 100, 54), (66, 120, 80), (206, 146, 88), (150, 54, 42), (240, 234, 222)]), (36, 36, 42)
for k in range(4): d.ellipse((bx - w - 40 + 14 * k, by + 34 + 5 * k, bx + w + 70 - 14 * k, by + 100 - 5 * k), fill=(20, 12, 6, 45))
for s in (-1, 1):                                              # iron ends behind
    x = bx + s * (w - 26); d.line([(x - s * 4, by - 176), (x, by - 60), (x, by + 56)], fill=iron, width=13, joint="curve")
for k in range(4):                                             # back slats, then the seat
    y = by - 172 + k * 32; d.rounded_rectangle((bx - w, y, bx + w, y + 24), 7, fill=shade(wood, .62)); d.rounded_rectangle((bx - w, y, bx + w, y + 18), 7, fill=shade(wood, 1.15 - k * .05)); d.line((bx - w + 8, y + 4, bx + w - 8, y + 4), fill=shade(wood, 1.4), width=2)
d.rectangle((bx - w + 6, by - 6, bx + w - 6, by + 14), fill=shade(wood, .35))
for k in range(3): y = by - 40 + k * 18; d.rounded_rectangle((bx - w - 6 * k, y, bx + w + 6 * k, y + 17), 5, fill=shade(wood, 1.25), outline=shade(wood, .5), width=2)
d.rounded_rectangle((bx - w - 12, by + 12, bx + w + 12, by + 24), 4, fill=shade(wood, .7))
for s in (-1, 1):                                              # front legs with feet, curled arm rests
    x = bx + s * (w - 6); d.line([(x, by + 16), (x - s * 5, by + 50), (x + s * 8, by + 86)], fill=iron, width=14, joint="curve"); d.ellipse((x + s * 8 - 12, by + 80, x + s * 8 + 12, by + 94), fill=iron)
    d.line([(bx + s * (w - 26), by - 94), (x, by - 90), (x + s * 8, by - 78), (x, by - 20)], fill=iron, width=11, joint="curve"); d.ellipse((x + s * 8 - 10, by - 92, x + s * 8 + 10, by - 72), fill=iron)
for _ in range(10): leaf(bx + R(-w, w) * .85, by - random.choice([30, 12, 2]), 13, 1.2)
if random.random() < .35:                                      # a forgotten umbrella leans on the seat
    c, x = random.choice([(40, 80, 150), (190, 40, 60), (30, 120, 110)]), bx + random.choice([-1, 1]) * w * .55
    d.polygon([(x - 16, by - 90), (x + 16, by - 90), (x + 3, by + 80), (x - 3, by + 80)], fill=shade(c, 1)); d.polygon([(x + 2, by - 90), (x + 16, by - 90), (x + 3, by + 80)], fill=shade(c, .65)); d.line((x, by - 90, x, by - 124), fill=(60, 40, 30), width=6); d.arc((x - 20, by - 138, x + 3, by - 112), 180, 360, fill=(60, 40, 30), width=6)
for _ in range(16): leaf(R(0, S), R(80, S - 170), 11, 1.15)
if random.random() < .5: img = img.transpose(Image.FLIP_LEFT_RIGHT)
img = img.resize((560, 560), Image.Resampling.LANCZOS)
