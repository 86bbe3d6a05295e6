import math
import random

from PIL import Image, ImageDraw, ImageFilter

S = 760
wall, table = random.choice([((250, 226, 214), (196, 140, 96)), ((44, 50, 84), (110, 74, 58)), ((196, 226, 214), (240, 236, 226)),
                             ((246, 206, 96), (250, 246, 236)), ((92, 46, 70), (52, 30, 40)), ((232, 236, 246), (120, 160, 190))])
icing = random.choice([(232, 74, 96), (66, 150, 214), (250, 206, 74), (118, 196, 130), (244, 150, 190), (250, 244, 236), (94, 54, 36)])
sponge, cream = random.choice([((226, 178, 104), (255, 248, 230)), ((98, 58, 38), (250, 224, 224)), ((214, 92, 84), (255, 250, 246))])
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)


def mix(a, b, t):
    return tuple(int(p + (q - p) * t) for p, q in zip(a, b))


horizon = random.randint(250, 400)
for y in range(horizon, S, 4):
    d.rectangle((0, y, S, y + 4), fill=mix(table, (0, 0, 0), 0.25 * (y - horizon) / (S - horizon)))
for _ in range(random.randint(3, 6)):                     # balloons on the wall
    x, y, r = random.randint(0, S), random.randint(20, horizon - 60), random.randint(30, 58)
    c = random.choice([(236, 96, 110), (90, 180, 220), (252, 214, 100), (150, 120, 210)])
    d.line((x, y + r, x + random.randint(-20, 20), horizon), fill=mix(c, (90, 90, 90), 0.5), width=2)
    d.ellipse((x - r * 0.85, y - r, x + r * 0.85, y + r), fill=mix(c, wall, 0.3))

k = random.uniform(0.9, 1.06)                             # a profile, and the way in which it goes back
ox, oy = random.randint(62, 92), random.randint(500, 548)
back = (random.uniform(110, 140) * k, -random.uniform(64, 84) * k)
cab = random.randint(-14, 16)
prof = [(0, 0), (0, 92), (14, 112), (112, 126), (158 + cab, 222), (180 + cab, 234), (324, 236), (348, 222), (392, 128), (430, 124), (430, 0)]
side = [(ox + k * x, oy - k * y) for x, y in prof]


def at(x, y, depth=0.0):
    return ox + k * x + back[0] * depth, oy - k * y + back[1] * depth


shadow = Image.new("L", (190, 190), 0)
cx, cy = at(215, 0, 0.5)
ImageDraw.Draw(shadow).ellipse((cx / 4 - 78, cy / 4 - 18, cx / 4 + 82, cy / 4 + 26), fill=130)
img.paste(mix(table, (0, 0, 0), 0.7), (0, 0), shadow.filter(ImageFilter.GaussianBlur(5)).resize((S, S)))
for off, c in ((12, (150, 150, 160)), (0, (246, 246, 250))):   # the board
    d.ellipse((cx - 335, cy - 92 + off, cx + 335, cy + 96 + off), fill=c)
d.ellipse((cx - 318, cy - 84, cx + 318, cy + 86), outline=(206, 170, 90), width=4)

for a, b in zip(prof, prof[1:]):                          # the top, from the bonnet to the boot
    if a[0] < b[0] or a[0] == 0:
        slope = (b[1] - a[1]) / (math.hypot(b[0] - a[0], b[1] - a[1]))
        lit = mix(icing, (255, 255, 255), 0.34) if abs(slope) < 0.2 else mix(icing, (60, 20, 40), 0.08 + 0.2 * abs(slope))
        d.polygon([at(*a), at(*b), at(*b, 1), at(*a, 1)], fill=lit)
rear = [at(430, 0), at(430, 124), at(430, 124, 1), at(430, 0, 1)]
d.polygon(rear, fill=sponge)                              # a slice was cut off here: sponge and cream
for y0, y1, c in ((26, 36, cream), (62, 72, cream), (96, 104, cream), (114, 124, icing)):
    d.polygon([at(430, y0), at(430, y1), at(430, y1, 1), at(430, y0, 1)], fill=c)
for _ in range(170):
    x, y = at(430, random.uniform(2, 110), random.random())
    d.ellipse((x, y, x + 3, y + 2), fill=mix(sponge, (60, 30, 10), random.uniform(0.1, 0.4)))
d.polygon([at(118, 132, 0.1), at(158 + cab, 214, 0.1), at(158 + cab, 214, 0.9), at(118, 132, 0.9)], fill=(206, 232, 244))
d.polygon(side, fill=icing)
for i in range(5):                                        # light on the flank
    y = 118 - 22 * i
    d.polygon([at(4, y), at(426, y), at(426, y - 24), at(4, y - 24)], fill=mix(icing, (50, 16, 34), 0.05 * i))
d.polygon([at(*p) for p in ((136, 134), (168 + cab, 214), (242, 216), (242, 134))], fill=(214, 238, 248), outline=mix(icing, (40, 10, 30), 0.4), width=3)
d.polygon([at(*p) for p in ((258, 134), (258, 216), (324, 214), (372, 134))], fill=(214, 238, 248), outline=mix(icing, (40, 10, 30), 0.4), width=3)
d.line([at(250, 128), at(250, 30)], fill=mix(icing, (40, 10, 30), 0.3), width=3)
for x in (96, 330):                                       # sandwich biscuits for wheels
    for r, c in ((50, (44, 26, 20)), (44, (66, 40, 30)), (26, cream), (12, (232, 70, 80))):
        px, py = at(x, 38)
        d.ellipse((px - r * k, py - r * k, px + r * k, py + r * k), fill=c)


def dollop(p, r, c):
    for q, t in ((1, 0.16), (0.75, 0.0), (0.4, -0.4)):
        d.ellipse((p[0] - r * q, p[1] - r * q - r * (1 - q), p[0] + r * q, p[1] + r * q * 0.8 - r * (1 - q)), fill=mix(c, (120, 80, 70), t) if t > 0 else mix(c, (255, 255, 255), -t))


for i in range(12):
    dollop(at(430, 2, 1 - i / 11), 11, cream)
for i in range(24):
    dollop(at(18 * i + 6, 2), 12, cream)
for a, b in zip(prof[1:9], prof[2:10]):                   # piping along the edge of the roof
    n = max(2, int(math.hypot(b[0] - a[0], b[1] - a[1]) / 15))
    for i in range(n):
        dollop(at(a[0] + (b[0] - a[0]) * i / n, a[1] + (b[1] - a[1]) * i / n), 8, cream)
for y in (0.2, 0.8):
    dollop(at(4, 84, y if y > 0.5 else 0.02), 17, (255, 224, 110))
for _ in range(60):
    x, y = at(random.uniform(16, 108), random.uniform(114, 122), random.uniform(0.1, 0.9)) if random.random() < 0.6 else at(random.uniform(186, 320), 235, random.uniform(0.1, 0.9))
    d.line((x, y, x + random.randint(-8, 8), y + random.randint(-5, 5)), fill=random.choice([(255, 90, 110), (60, 190, 220), (255, 214, 70), (110, 200, 110), (255, 255, 255)]), width=4)
n = random.randint(2, 5)
for i in range(n):
    x, y = at(196 + 112 * i / max(1, n - 1), 236, 0.5)
    c = random.choice([(240, 90, 120), (80, 170, 220), (250, 190, 60)])
    d.rectangle((x - 6, y - 66, x + 6, y), fill=(252, 252, 252))
    for j in range(4):
        d.line((x - 6, y - 8 - 15 * j, x + 6, y - 16 - 15 * j), fill=c, width=5)
    d.polygon([(x - 9, y - 76), (x, y - 104), (x + 9, y - 76), (x, y - 66)], fill=(255, 150, 40))
    d.ellipse((x - 4, y - 84, x + 4, y - 68), fill=(255, 240, 160))
