# a castle on a hill: round towers, curtain wall, gatehouse, winding road
import math
import random
from PIL import Image, ImageDraw

S, R = 840, random.uniform
mix = lambda a, b, t: tuple(max(0, min(255, int(x + (y - x) * t))) for x, y in zip(a, b))
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
top, low, hill, stone, roof, night = random.choice([
    ((72, 148, 224), (222, 240, 250), (92, 150, 70), (222, 212, 196), (62, 84, 160), 0), ((84, 48, 116), (255, 166, 112), (66, 66, 74), (166, 136, 140), (84, 36, 60), 1),
    ((12, 18, 50), (74, 96, 150), (24, 46, 48), (134, 140, 164), (54, 50, 92), 1), ((246, 176, 104), (255, 240, 208), (148, 146, 66), (170, 122, 94), (124, 36, 36), 0), ((120, 140, 156), (222, 228, 232), (100, 126, 100), (116, 106, 104), (62, 46, 56), 0)])
for y in range(S): d.line((0, y, S, y), fill=mix(top, low, min(1, y / 560)))
for _ in range(90 * night):
    x, y = R(0, S), R(0, 420)
    d.ellipse((x, y, x + 3, y + 3), fill=(255, 250, 230))
x, r = R(90, S - 90), R(40, 60)
d.ellipse((x - r, 130 - r, x + r, 130 + r), fill=(255, 248, 214))
lit = -1 if x < S / 2 else 1                                          # the side of the light
for _ in range(random.randint(2, 5)):
    x, y, w = R(0, S), R(60, 300), R(60, 120)
    for _ in range(8):
        u, v, q = x + R(-1, 1) * w, y + R(-8, 8), R(12, 30)
        d.ellipse((u - q * 1.6, v - q * .5, u + q * 1.6, v + q * .5), fill=mix(mix(top, low, y / 560), (255, 255, 255), .3 if night else .75))
p = R(0, 6)
for k in range(3):                                                    # far mountains, then fields
    q, a = R(80, 140), (60, 40, 26)[k]
    d.polygon([(0, S)] + [(x, 500 + 60 * k - a * math.sin(x / q + p * (k + 1)) - a * .4 * math.sin(x / 23 + k) * (k == 0)) for x in range(0, S + 10, 10)] + [(S, S)], fill=mix(hill, low, .65 - .2 * k))
if random.random() < .5:                                              # a river at the foot
    d.polygon([(0, 640), (300, 660), (S, 610), (S, 680), (300, 720), (0, 700)], fill=mix(top, low, .6))
    for _ in range(14): x, y = R(0, S), R(645, 690); d.line((x, y, x + R(30, 80), y), fill=mix(low, (255, 255, 255), .4), width=3)
cx, peak = S / 2 + R(-60, 60), R(490, 525)
slope = lambda x: peak + (S - peak) * (1 - math.exp(-(max(0, abs(x - cx) - 175) / 220) ** 2)) * .8      # a level top for the walls
for k in range(12):                                                   # the hill, lighter on the side of the light
    d.polygon([(0, S)] + [(x, max(slope(x), slope(x + lit * 22 * k) + k * 9)) for x in range(0, S + 10, 10)] + [(S, S)], fill=mix(mix(hill, (255, 240, 170), .16 * (not night)), mix(hill, (0, 10, 20), .5), k / 12))
for _ in range(26):                                                   # rocks and grass
    x = R(cx - 260, cx + 260); y = slope(x) + R(20, 150); w = R(8, 26)
    d.polygon([(x - w, y), (x - w * .5, y - w * .8), (x + w * .4, y - w * .7), (x + w, y)], fill=mix(stone, hill, R(.3, .7)))
    d.polygon([(x + lit * w * .1, y), (x + lit * w * .2, y - w * .7), (x + lit * w, y)], fill=mix(stone, hill, .15))
pale, path = mix(hill, (240, 222, 170), .6), [(cx + 190 * math.sin(k / 39 * 6.6) * k / 39, peak + 22 + (S - peak) * k / 39) for k in range(40)]
for k in range(39): d.line((*path[k], *path[k + 1]), fill=mix(pale, (30, 30, 30), .3 * night), width=10 + k); d.ellipse((path[k][0] - 5 - k / 2, path[k][1] - 5 - k / 2, path[k][0] + 5 + k / 2, path[k][1] + 5 + k / 2), fill=mix(pale, (30, 30, 30), .3 * night))
glow, flag, banner = (255, 214, 110) if night else (44, 36, 48), random.choice([-1, 1]), random.choice([(220, 40, 44), (250, 196, 40), (40, 96, 200)])


def round_wall(x, y0, y1, w, c, taper):                              # strips across a cylinder or cone
    for i in range(12):
        a, b, u = -1 + i / 6, -1 + (i + 1) / 6, (-1 + (i + .5) / 6) * -lit
        d.polygon([(x + a * w * taper, y0), (x + b * w * taper, y0), (x + b * w, y1), (x + a * w, y1)], fill=mix((10, 8, 24), c, 1.04 - .3 * (u + .35) ** 2 - .24 * (u > .1) * u))


def tower(x, w, h, pointed, y):
    w, t = w / 2, y - h
    round_wall(x, t, y, w, stone, 1)
    for k in range(int(h / 14)):                                      # courses: short joints, never in line
        v, u = t + 12 + k * 14, x + R(-.9, .2) * w
        d.line((u, v, u + R(.3, .7) * w, v), fill=mix(stone, (20, 10, 30), .35), width=2)
    round_wall(x, t - w * .3, t + w * .25, w * 1.25, stone, 1)
    d.rectangle((x - w * 1.25, t + w * .2, x + w * 1.25, t + w * .34), fill=mix(stone, (10, 8, 24), .55))
    for k in range(0, 5): d.rectangle((x + (-1.25 + k * .55) * w, t - w * .7, x + (-.95 + k * .55) * w, t - w * .25), fill=mix(stone, (10, 8, 24), .1 + .09 * (k if lit < 0 else 4 - k)))
    if pointed:
        e = t - w * 3.6
        round_wall(x, e, t - w * .3, w * 1.42, roof, .02)
        d.line((x, e, x, e - w * 1.1), fill=(40, 30, 30), width=4)
        d.polygon([(x, e - w * 1.1), (x + flag * w * 1.4, e - w * .85), (x, e - w * .5)], fill=banner)
    for k in range(max(1, int(h / 85))):
        wy = t + w * .75 + k * 74
        d.rectangle((x - w * .17, wy, x + w * .17, wy + w * .6), fill=glow); d.pieslice((x - w * .17, wy - w * .17, x + w * .17, wy + w * .17), 180, 360, fill=glow)


k, base = R(.95, 1.08), peak + 22
for x, w, h in ((-98, 54, 200), (96, 60, 185), (R(-12, 12), 88, R(235, 265))): tower(cx + x * k, w, h * R(.9, 1.1), random.random() < .85, base)
a, b = cx - 180 * k, cx + 180 * k
d.rectangle((a, base - 92, b, base + 6), fill=stone)                  # curtain wall with merlons
for n in range(12): d.rectangle((a + n * 30 * k, base - 112, a + (n * 30 + 17) * k, base - 88), fill=stone)
d.rectangle((a, base - 88, b, base - 82), fill=mix(stone, (10, 8, 24), .4))
d.rectangle((a if lit > 0 else cx + 60, base - 82, cx - 60 if lit > 0 else b, base + 6), fill=mix(stone, (10, 8, 24), .2))
for n in range(70): x, y = R(a, b - 22), base - 76 + 13 * random.randint(0, 5); d.rectangle((x, y, x + 20, y + 9), outline=mix(stone, (10, 8, 24), .3), width=2)
for x, w, h in ((-180, 62, 150), (180, 62, 165)): tower(cx + x * k, w, h * R(.9, 1.15), random.random() < .7, base + 12)
d.rectangle((cx - 30, base - 84, cx + 30, base + 8), fill=stone)
for x in (-46, 46): tower(cx + x, 44, 112, False, base + 8)
d.pieslice((cx - 25, base - 66, cx + 25, base - 10), 180, 360, fill=(34, 22, 22)); d.rectangle((cx - 25, base - 39, cx + 25, base + 8), fill=(34, 22, 22))
for x in (-15, 0, 15): d.line((cx + x, base - 60, cx + x, base - 18), fill=(140, 130, 120), width=3)
for y in (-48, -30): d.line((cx - 24, base + y, cx + 24, base + y), fill=(140, 130, 120), width=3)
for _ in range(random.randint(14, 34)):                               # firs on the slopes, never before the gate
    x = R(0, S); y = slope(x) + R(70, 150); r = R(16, 28)
    if abs(x - cx) > 90:
        for j in range(3): d.polygon([(x - r + j * r * .2, y - j * r), (x + r - j * r * .2, y - j * r), (x, y - r * 2 - j * r)], fill=mix(hill, (6, 30, 24), .5 + .12 * j))
for _ in range(random.choice([0, 5, 8]) * (1 - night)): x, y = R(60, 780), R(60, 240); d.line((x - 12, y - 6, x, y, x + 12, y - 6), fill=(50, 50, 60), width=3)
img = img.resize((600, 600), Image.LANCZOS)
