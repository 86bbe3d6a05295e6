# a loaf of bread on a board: a round slashed loaf or a cut tin loaf
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops

W, R = 640, random.uniform
mul = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
wall, board = random.choice([((226, 222, 212), (150, 96, 52)), ((44, 54, 66), (206, 168, 120)), ((120, 160, 158), (232, 204, 160)), ((30, 26, 30), (176, 136, 96)), ((196, 208, 226), (110, 78, 58)), ((92, 44, 48), (222, 190, 150))])
crust, brown, crumb = random.choice([((206, 132, 56), (112, 54, 18), (252, 234, 194)), ((182, 100, 42), (88, 40, 16), (242, 218, 172)), ((226, 164, 86), (140, 78, 28), (255, 246, 218)), ((142, 82, 42), (62, 34, 18), (222, 186, 134))])
img = Image.new("RGB", (W, W), wall)
d = ImageDraw.Draw(img, "RGBA")
table, place = random.randint(320, 380), random.randint(0, 2)
if place == 0:                                                     # tiles
    for v in range(0, W, 80): d.line((v, 0, v, table), fill=(255, 255, 255, 60), width=4); d.line((0, v, W, v), fill=(0, 0, 0, 40), width=4)
elif place == 1:                                                   # a window with hills
    x = random.choice([60, 200, 330])
    d.rectangle((x - 14, 0, x + 254, 190), fill=(246, 242, 232)); d.rectangle((x, 0, x + 240, 176), fill=(170, 212, 236))
    d.ellipse((x + 10, 120, x + 230, 300), fill=(120, 166, 96)); d.rectangle((x - 14, 176, x + 254, 312), fill=wall)
    d.rectangle((x - 22, 176, x + 262, 192), fill=(246, 242, 232)); d.rectangle((x + 114, 0, x + 126, 176), fill=(246, 242, 232))
d.rectangle((0, table, W, W), fill=mul(board, .55))
for i in range(7): d.line((0, table + 14 + i * i * 7, W, table + 14 + i * i * 7), fill=(0, 0, 0, 50), width=3)
side, k, ox, oy, tin = random.choice([-1, 1]), R(.95, 1.04), random.randint(-12, 12), random.randint(-10, 16), random.random() < .5
if tin: k *= .9
P = lambda pts: [(320 + ox + side * k * (x - 320), 345 + oy + k * (y - 345)) for x, y in pts]
d.polygon(P([(10, 548), (640, 538), (640, 566), (10, 580)]), fill=(0, 0, 0, 90))
d.polygon(P([(40, 430), (570, 420), (620, 525), (20, 535)]), fill=board); d.polygon(P([(20, 535), (620, 525), (620, 550), (20, 562)]), fill=mul(board, .55))
for i in range(6): d.line(P([(40 - i * 3, 445 + i * 15), (575 + i * 7, 436 + i * 15)]), fill=(60, 30, 10, 60), width=2)


def soft(p, n=3):
    p = np.array(p, float)
    for _ in range(n): q = np.roll(p, -1, 0); p = np.stack([.75 * p + .25 * q, .25 * p + .75 * q], 1).reshape(-1, 2)
    return P(p)


def glaze(points, colour, strength, blur, inside):                 # a soft patch of colour, kept inside a mask
    m = Image.new("L", (W // 4, W // 4), 0)
    ImageDraw.Draw(m).polygon([(x / 4, y / 4) for x, y in points], fill=strength)
    img.paste(colour, (0, 0), ImageChops.multiply(m.filter(ImageFilter.GaussianBlur(blur)).resize((W, W)), inside))


top = 470 - random.randint(195, 225)
if tin: outline = soft([(70, 470), (60, top + 90), (40, top + 40), (70, top - 10), (160, top - 40), (400, top - 60), (520, top - 40), (580, top + 10), (575, top + 60), (560, top + 110), (560, 455), (520, 480), (120, 492)])
else: outline = soft([(40, 430), (60, top + 60), (170, top - 20), (330, top - 50), (480, top - 20), (590, top + 80), (610, 430), (560, 482), (330, 496), (90, 486)])
shape, every = Image.new("L", (W, W), 0), Image.new("L", (W, W), 255)
ImageDraw.Draw(shape).polygon(outline, fill=255)
glaze([(x - side * 26 * (1 if tin else -1), y + 24) for x, y in outline], (20, 10, 5), 170, 4, every)
img.paste(mul(brown, .8), (0, 0), shape)
glaze(soft([(70, 410), (80, top + 50), (190, top - 20), (400, top - 30), (570, top + 40), (585, 370), (400, 445), (160, 455)]), crust, 255, 9, shape)
glaze(soft([(120, top + 60), (250, top), (440, top), (520, top + 60), (330, top + 80)]), (255, 216, 140), 150, 6, shape)
glaze(soft([(430, top + 120), (640, top + 60), (640, 500), (420, 500)]), mul(brown, .6), 150, 10, shape)
for _ in range(60):                                                # blisters, then flour: both only on the crust
    x, y = P([(R(70, 580), R(top - 10, 450))])[0]
    if shape.getpixel((int(min(639, max(0, x))), int(min(639, max(0, y))))): d.ellipse((x, y, x + R(4, 14), y + R(3, 7)), fill=(*brown, 60))
for _ in range(420):
    x, y = P([(random.gauss(320, 125), random.gauss(top + 80, 55))])[0]
    if 0 < x < W and 0 < y < W and shape.getpixel((int(x), int(y))): d.ellipse((x, y, x + 3, y + 2), fill=(255, 248, 230, 110))
if not tin:
    cuts = random.randint(3, 5)
    for i in range(cuts):                                          # slashes that tore open: shadow, crumb, a raised ear
        x, lift = 120 + i * 360 / (cuts - 1), 40 * np.sin(np.pi * (i + .5) / cuts)
        gash = np.array([(x, top + 150), (x + 10, top + 80), (x + 56, top + 18), (x + 82, top + 26), (x + 72, top + 84), (x + 32, top + 146)]) - [30, lift]
        d.polygon(soft(gash + [-7, 4], 2), fill=(*mul(brown, .7), 255)); d.polygon(soft(gash, 2), fill=crumb)
        d.line(soft(gash, 2)[4:14], fill=(*mul(crust, 1.12), 255), width=9)
        for j in range(6): d.line(P([tuple(gash[1] + [6 + 7 * j, 40 - 15 * j]), tuple(gash[1] + [26 + 7 * j, 38 - 13 * j])]), fill=(180, 124, 64, 150), width=3)


def face(x, lean):                                                 # a cut face: thick crust, crumb, many holes
    rim = [(x, 485), (x - 6, top + 120), (x - 24, top + 70), (x - 10, top + 18), (x + 60, top - 14), (x + 130, top + 6), (x + 160, top + 54), (x + 142, top + 110), (x + 142, 488)]
    q = np.array([(a + lean * (485 - b), b + (14 if lean else 0)) for a, b in rim]); c = q.mean(0)
    d.polygon(soft(q + [9, 3], 2), fill=(40, 18, 8, 120)); d.polygon(soft(q, 2), fill=crust, outline=mul(brown, .8))
    d.polygon(soft(c + (q - c) * .93, 2), fill=mul(crumb, .9)); d.polygon(soft(c + (q - c) * .86 - [0, 3], 2), fill=crumb)
    for _ in range(80):
        a, r, g = R(0, 6.28), random.random() ** .5, R(1.5, 5)
        u, v = P([(c[0] + 56 * r * np.cos(a), c[1] + 12 + 90 * r * np.sin(a))])[0]
        d.ellipse((u - g, v - g * .7, u + g, v + g * .7), fill=(166, 112, 54, 120))


if tin:
    for i in range(random.randint(1, 2)): face(74 - 48 * i, -.05 * i)
extra = random.randint(0, 2)
if extra == 0:                                                     # a bread knife before the loaf
    d.polygon(P([(250, 520), (520, 508), (560, 520), (250, 536)]), fill=(222, 228, 234)); d.line(P([(140, 532), (250, 528)]), fill=(50, 28, 16), width=16)
elif extra == 1:                                                   # ears of wheat
    for j in (0, 1):
        d.line(P([(300, 545 - 22 * j), (520, 520 + 14 * j)]), fill=(190, 150, 60), width=4)
        for i in range(7): x, y = P([(440 + i * 15, 529 - i * 2 + 9 * j)])[0]; d.ellipse((x - 10, y - 9, x + 10, y + 1), fill=(236, 196, 96)); d.ellipse((x - 10, y + 1, x + 10, y + 11), fill=(206, 160, 66))
for _ in range(36):
    x, y = P([(R(40, 600), R(498, 530))])[0]; d.ellipse((x, y, x + R(3, 8), y + 5), fill=crumb)
