import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops

W = 640
wall, board = random.choice([((238, 230, 214), (170, 116, 66)), ((52, 60, 68), (120, 78, 46)), ((134, 166, 160), (214, 170, 116)), ((28, 24, 26), (86, 58, 40)), ((220, 150, 110), (240, 214, 170)), ((190, 204, 224), (104, 74, 58))])
crust, brown, crumb = random.choice([((206, 136, 62), (128, 66, 22), (250, 232, 190)), ((178, 100, 44), (96, 46, 18), (240, 216, 170)), ((222, 164, 90), (156, 92, 36), (255, 244, 214)), ((140, 82, 44), (70, 38, 18), (214, 178, 126))])
img = Image.new("RGB", (W, W), wall); d = ImageDraw.Draw(img, "RGBA")
table = random.randint(330, 400)
d.rectangle((0, table, W, W), fill=tuple(int(v * .75) for v in board))
for i in range(7): d.line((0, table + 14 + i * i * 7, W, table + 14 + i * i * 7), fill=(0, 0, 0, 40), width=3)
if random.random() < .5:
    for x in range(0, W, 80): d.rectangle((x, 0, x + 40, table), fill=(255, 255, 255, 16))
side, k, ox, oy = random.choice([-1, 1]), random.uniform(.95, 1.08), random.randint(-14, 14), random.randint(-12, 22)
tin = random.random() < .55
if tin: k *= .86
P = lambda pts: [(320 + ox + side * k * (x - 320), 345 + oy + k * (y - 345)) for x, y in pts]
d.polygon(P([(40, 440), (560, 430), (610, 520), (30, 530)]), fill=board); d.polygon(P([(30, 530), (610, 520), (610, 545), (30, 556)]), fill=tuple(v // 2 for v in board))

def soft(p, n=3):
    p = np.array(p, float)
    for _ in range(n): q = np.roll(p, -1, 0); p = np.stack([.75 * p + .25 * q, .25 * p + .75 * q], 1).reshape(-1, 2)
    return P(p)

def glaze(points, colour, strength, blur, inside):
    m = Image.new("L", (W // 4, W // 4), 0); ImageDraw.Draw(m).polygon([(x / 4, y / 4) for x, y in points], fill=strength)
    img.paste(colour, (0, 0), ImageChops.multiply(m.filter(ImageFilter.GaussianBlur(blur)).resize((W, W)), inside))

h = random.randint(190, 225)
shape = Image.new("L", (W, W), 0); s = ImageDraw.Draw(shape)
top = 470 - h
if tin: outline = soft([(70, 470), (60, top + 90), (40, top + 40), (70, top - 10), (160, top - 40), (400, top - 60), (520, top - 40), (580, top + 10), (575, top + 60), (560, top + 110), (560, 455), (520, 480), (120, 492)])
else: outline = soft([(40, 430), (60, top + 60), (170, top - 20), (330, top - 50), (480, top - 20), (590, top + 80), (610, 430), (560, 482), (330, 496), (90, 486)])
glaze([(x + 10, y + 22) for x, y in outline], (20, 10, 5), 150, 4, Image.new("L", (W, W), 255))
s.polygon(outline, fill=255)
img.paste(brown, (0, 0), shape)
glaze(soft([(80, 400), (90, top + 50), (200, top - 10), (400, top - 20), (560, top + 40), (580, 360), (400, 440), (160, 450)]), crust, 255, 9, shape)
glaze(soft([(130, top + 50), (260, top + 5), (440, top + 8), (500, top + 50), (330, top + 60)]), (255, 220, 150), 130, 6, shape)
d = ImageDraw.Draw(img, "RGBA")
if not tin:
    cuts = random.randint(3, 6)
    for i in range(cuts):                                         # slashes that opened in the oven
        x = 120 + i * 370 / (cuts - 1); lift = 40 * np.sin(np.pi * (i + .5) / cuts)
        d.polygon(soft([(x, top + 130 - lift), (x + 18, top + 70 - lift), (x + 60, top + 20 - lift), (x + 72, top + 26 - lift), (x + 56, top + 80 - lift), (x + 24, top + 134 - lift)], 2), fill=crumb, outline=brown)
        d.line(P([(x + 2, top + 130 - lift), (x + 20, top + 72 - lift), (x + 62, top + 20 - lift)]), fill=(*brown, 255), width=6)
for _ in range(500):                                              # flour or seeds
    x, y = random.gauss(320, 130), random.gauss(top + 70, 55); x, y = P([(x, y)])[0]
    if 0 < x < W and 0 < y < W and shape.getpixel((int(x), int(y))): d.ellipse((x, y, x + 3, y + 2), fill=(255, 248, 230, 90))
def face(x, lean):                                                # a cut face with its crumb
    rim = [(x, 485), (x - 6, top + 120), (x - 24, top + 70), (x - 10, top + 18), (x + 60, top - 14), (x + 130, top + 6), (x + 160, top + 54), (x + 142, top + 110), (x + 142, 488)]
    q = [(a + lean * (485 - b), b + (14 if lean else 0)) for a, b in rim]
    d.polygon(soft(q, 2), fill=crust, outline=brown); c = np.mean(q, 0); inner = c + (np.array(q) - c) * .91
    d.polygon(soft(inner, 2), fill=crumb)
    for _ in range(70):
        a, r = random.uniform(0, 6.28), random.random() ** .5; u, v = P([(c[0] + 56 * r * np.cos(a), c[1] + 12 + 88 * r * np.sin(a))])[0]; g = random.uniform(1.5, 5)
        d.ellipse((u - g, v - g * .7, u + g, v + g * .7), fill=(170, 120, 60, 110))
if tin:
    face(74, 0)
    if random.random() < .7: face(26, -.05)
for _ in range(30):
    x, y = P([(random.randint(40, 600), random.randint(498, 528))])[0]; d.ellipse((x, y, x + random.randint(3, 8), y + 5), fill=crust)
