# A playground: a tower with a big slide, swings, a spring rider and a sandpit
import math
import random
from PIL import Image, ImageDraw

N, U = 1000, random.uniform
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
sky, low, grass, sand, tree = random.choice([
    ((110, 190, 240), (220, 240, 250), (128, 192, 88), (240, 220, 164), (72, 150, 74)), ((240, 170, 120), (252, 226, 180), (186, 164, 84), (230, 200, 150), (206, 110, 44)),
    ((34, 42, 84), (90, 90, 140), (44, 88, 76), (146, 136, 108), (30, 70, 60)), ((190, 204, 214), (232, 236, 238), (176, 196, 162), (222, 212, 180), (120, 152, 122))])
night = sum(sky) < 200
img = Image.new("RGB", (N, N), grass)
d = ImageDraw.Draw(img)
E = lambda x, y, a, b, c: d.ellipse((x - a, y - b, x + a, y + b), fill=c)
shade = mix(grass, BLACK, 0.35)
def pole(x, y, u, v, w, c):                                     # a round bar: dark, plain, a line of light
    for k, t in ((w, 0.35), (w * 0.68, 0), (w * 0.2, -1)):
        d.line((x - w * (0.12 if t < 1 else 0), y, u - w * 0.12, v), fill=mix(c, BLACK, t) if t >= 0 else mix(c, WHITE, 0.6), width=max(1, int(k)))
def child(x, y, c, lean):                                       # sits at (x, y), legs ahead
    skin = random.choice([(246, 208, 176), (190, 130, 90), (120, 80, 56)])
    d.line([(x, y - 8), (x + 34 * lean, y - 10), (x + 62 * lean, y + 22)], fill=(50, 70, 130), width=17, joint="curve")
    d.line((x, y - 6, x - 6 * lean, y - 56), fill=c, width=32)
    d.line((x - 4 * lean, y - 50, x + 30 * lean, y - 66), fill=skin, width=10)
    E(x - 6 * lean, y - 84, 23, 24, skin); d.pieslice((x - 6 * lean - 25, y - 111, x - 6 * lean + 25, y - 61), 180, 360, fill=random.choice([(60, 40, 30), (220, 170, 80), (150, 70, 30)]))
far = random.randint(500, 550)
for y in range(far): d.line((0, y, N, y), fill=mix(sky, low, y / far))
E(U(700, 900), U(90, 200), 56, 56, (255, 246, 206))
for _ in range(40 if night else random.choice([0, 4, 7])):
    x, y = U(0, N), U(20, 300)
    for q in (-1, 0, 1): E(x + q * 44, y + abs(q) * 10, 3 if night else 48, 3 if night else 22, mix(low, WHITE, 0.6))
for k in range(6):                                              # trees behind the fence
    x = k * 195 + U(-40, 40)
    pole(x, far, x, far - 120, 30, (112, 78, 56))
    for j in range(12):
        a, b, r = x + U(-75, 75), far - 150 + U(-75, 45), U(42, 66)
        E(a, b, r, r, mix(tree, BLACK, 0.25)); E(a - 9, b - 11, r * 0.78, r * 0.76, mix(tree, WHITE, U(0, 0.14)))
d.rectangle((0, far, N, N), fill=grass)
for x in range(-8, N, 40):
    d.polygon([(x, far + 20), (x, far - 52), (x + 12, far - 66), (x + 24, far - 52), (x + 24, far + 20)], fill=(240, 234, 222), outline=(170, 158, 140))
d.rectangle((0, far - 32, N, far - 20), fill=(222, 212, 194))
for _ in range(260):
    x, y = U(0, N), U(far + 24, N)
    d.line((x, y, x + U(-5, 5), y - U(8, 20)), fill=mix(grass, random.choice([BLACK, WHITE]), 0.14), width=3)
E(510, 852, 478, 134, mix(sand, BLACK, 0.3)); E(510, 844, 474, 128, sand)
for _ in range(200):
    a, t = U(0, 6.28), 0.96 * math.sqrt(random.random())
    E(510 + 465 * t * math.cos(a), 844 + 124 * t * math.sin(a), 3, 2, mix(sand, BLACK, U(0.1, 0.3)))
bars, chute, roof, swing = random.sample([(226, 59, 59), (242, 181, 29), (47, 111, 208), (42, 163, 107), (155, 79, 192), (240, 122, 44)], 4)
# swings at the back, one with a child
d.line([(580, 690), (960, 690)], fill=shade, width=14)
for x in (610, 940):
    pole(x, 372, x - 42, 686, 18, swing); pole(x, 372, x + 42, 686, 18, swing)
pole(594, 374, 956, 374, 20, swing)
who = random.randrange(3)
for k, x in enumerate((710, 840)):
    sway = random.randint(-50, 50)
    y = 606 - abs(sway) // 4
    E(x + sway, 694, 40, 9, shade)
    for o in (-26, 26): d.line((x + o, 378, x + o + sway, y), fill=(90, 96, 106), width=4)
    d.rectangle((x - 36 + sway, y, x + 36 + sway, y + 14), fill=(58, 48, 48))
    if k == who: child(x + sway, y, bars, random.choice([-1, 1]))
# the tower with its ladder and roof
top = random.randint(350, 390)
E(300, 856, 260, 34, mix(sand, BLACK, 0.25))
for x in (190, 350): pole(x, top - 170, x, 850, 26, bars)
pole(36, 862, 140, top, 16, bars); pole(104, 862, 178, top, 16, bars)
for k in range(1, 9):
    t = k / 9
    pole(36 + 104 * t, 862 + (top - 862) * t, 104 + 74 * t, 862 + (top - 862) * t, 13, (236, 230, 216))
d.rectangle((134, top, 376, top + 26), fill=(130, 84, 54)); d.rectangle((134, top, 376, top + 8), fill=(180, 126, 84))
for x in range(204, 346, 28): pole(x, top - 84, x, top, 10, (236, 230, 216))
pole(186, top - 84, 352, top - 84, 14, bars)
d.polygon([(140, top - 162), (268, top - 282), (396, top - 162)], fill=roof); d.polygon([(268, top - 282), (396, top - 162), (310, top - 162)], fill=mix(roof, BLACK, 0.3))
# the chute: dark underside, a bed between two lips, a gleam
wave = random.choice([0, 0, 22])
run = [(350 + 450 * t, top + 6 + (842 - top) * (3 * t * t - 2 * t ** 3) + wave * math.sin(t * 12.6)) for t in (k / 30 for k in range(31))] + [(880, 846)]
E(720, 874, 190, 20, mix(sand, BLACK, 0.28)); pole(590, 640, 590, 856, 18, (120, 126, 134))
for dy, w, c in ((6, 72, mix(chute, BLACK, 0.5)), (-8, 62, mix(chute, WHITE, 0.35)), (-8, 44, mix(chute, BLACK, 0.22)), (-10, 30, chute), (-18, 6, WHITE)):
    d.line([(x, y + dy) for x, y in run], fill=c, width=w, joint="curve")
if random.random() < 0.7: child(*run[random.choice([9, 14, 19])], roof, 1)
# a spring rider, and a ball
x = U(120, 240)
d.line([(x + (14 if k % 2 else -14), 930 - 9 * k) for k in range(6)], fill=(80, 84, 92), width=7)
E(x, 866, 62, 26, swing); E(x + 58, 836, 26, 24, swing); E(x + 66, 830, 5, 6, WHITE); pole(x + 20, 850, x + 26, 806, 9, (60, 60, 66))
b = U(420, 600)
E(b + 8, 952, 42, 10, mix(sand, BLACK, 0.3)); E(b, 920, 36, 36, chute); d.pieslice((b - 36, 884, b + 36, 956), 200, 260, fill=WHITE); d.pieslice((b - 36, 884, b + 36, 956), 20, 80, fill=WHITE)
if random.random() < 0.5: img = img.transpose(Image.FLIP_LEFT_RIGHT)
img = img.resize((600, 600), Image.LANCZOS)
