from PIL import Image, ImageDraw, ImageFilter
import random, math
R = random.uniform
S = 640
hour = random.choice([((250, 214, 160), (196, 160, 96)), ((176, 214, 232), (132, 158, 84)), ((52, 56, 92), (44, 60, 58)), ((238, 240, 226), (210, 196, 160)), ((120, 86, 110), (92, 72, 66))])
sky, land = hour
skin = random.choice([(128, 112, 122), (142, 118, 112), (104, 100, 110), (158, 134, 140), (120, 98, 88)])
mul = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
pink = tuple((a + b) // 2 for a, b in zip(skin, (240, 150, 140)))
img = Image.new('RGB', (S, S), sky)
d = ImageDraw.Draw(img)
g = int(R(400, 480))
d.rectangle([0, g - 60, S, S], fill=land)
for i in range(60):
    x, y = R(0, S), R(g - 50, S)
    d.line([x, y, x + R(-6, 6), y - R(8, 24)], fill=mul(land, R(.7, 1.25)), width=2)
L = Image.new('RGBA', (S, S), (0, 0, 0, 0))
p = ImageDraw.Draw(L)
E = lambda x, y, a, b, c: p.ellipse([x - a, y - b, x + a, y + b], fill=c)
fat, drop, st = R(.92, 1.1), R(-25, 35), [R(-14, 14) for _ in range(4)]
hx, hy = 158, 300 + drop
E(340, 508, 235, 22, mul(land, .6))
for x, s in ((300, st[0]), (500, st[1])):                     # far legs
    p.polygon([(x - 36, 400), (x + 40, 400), (x + 34 + s, 495), (x - 32 + s, 495)], fill=mul(skin, .62))
p.line([(570, 290), (592, 320), (590, 362)], fill=mul(skin, .7), width=13)
E(405, 325, 185, 122 * fat, mul(skin, .8)); E(402, 312, 180, 112 * fat, skin); E(420, 262, 120, 45, mul(skin, 1.13))
p.polygon([(hx + 10, hy - 84), (250, 232 + drop / 2), (340, 206), (360, 300), (330, 410), (hx + 30, hy + 75)], fill=skin)
for i in range(3): x = 262 + i * 22; p.arc([x - 60, 230, x + 10, 400], -50, 60, fill=mul(skin, .86), width=4)
for x, s in ((262, st[2]), (460, st[3])):                     # near legs with toenails
    p.polygon([(x - 46, 375), (x - 20, 350), (x + 40, 350), (x + 58, 375), (x + 44 + s, 490), (x - 40 + s, 490)], fill=mul(skin, .93))
    E(x + 2 + s, 490, 45, 18, mul(skin, .84))
    for k in (-30, -8, 14): E(x + k + s, 497, 9, 8, mul(pink, 1.2))
L = L.filter(ImageFilter.GaussianBlur(2)); p = ImageDraw.Draw(L)
for x in (hx + 52, hx + 8): E(x, hy - 88, 17, 22, mul(skin, .8)); E(x - 2, hy - 86, 9, 13, pink)
E(hx + 28, hy - 20, 78, 72, skin); E(hx + 8, hy - 66, 24, 20, mul(skin, 1.1))
gape = random.choice([0, 0, 46, 70])
E(hx - 22, hy + 62 + gape * .6, 82, 34, mul(skin, .75))
if gape:
    p.polygon([(hx + 45, hy + 40), (hx - 96, hy + 44), (hx - 98, hy + 60 + gape * .6), (hx + 20, hy + 72 + gape * .5)], fill=(190, 84, 92))
    for x in (hx - 78, hx - 30): p.polygon([(x, hy + 66 + gape * .6), (x + 18, hy + 66 + gape * .6), (x + 8, hy + 40 + gape * .2)], fill=(250, 240, 210))
E(hx - 34, hy + 22, 94, 56, mul(skin, .97)); E(hx - 50, hy + 8, 66, 34, mul(pink, 1.02))
for x in (hx - 96, hx - 60): E(x, hy - 16, 17, 12, mul(skin, 1.08)); E(x - 2, hy - 16, 9, 6, mul(skin, .35))
E(hx + 6, hy - 66, 10, 10, (30, 22, 22)); E(hx + 3, hy - 69, 3, 3, (255, 255, 255))
for i in range(9): x, y = hx - R(20, 85), hy + R(25, 55); p.line([x, y, x - 4, y + 8], fill=mul(skin, .5), width=2)
if random.random() < .5: L = L.transpose(Image.FLIP_LEFT_RIGHT)
k = R(.88, 1.02); n = int(S * k); L = L.resize((n, n))
img.paste(L, ((S - n) // 2 + int(R(-12, 12)), g + 60 - int(500 * k)), L)
