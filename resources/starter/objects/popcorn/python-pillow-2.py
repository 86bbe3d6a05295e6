# A striped tub heaped with popcorn: in the cinema, at the fair or on a table
import math
import random
from PIL import Image, ImageDraw, ImageFilter
S = 720
U = random.uniform
tone = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
wall, floor = random.choice([((34, 30, 66), (66, 36, 60)), ((226, 170, 70), (176, 104, 50)), ((110, 178, 196), (90, 132, 150)), ((96, 62, 52), (150, 100, 64)), ((128, 28, 42), (66, 16, 26))])
red = random.choice([(206, 36, 40), (34, 92, 170), (222, 110, 24), (30, 130, 92), (150, 40, 120)])
butter, light = U(0, 0.5), random.choice([-1, 1])
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
place = random.choice(["cinema", "fair", "table"])
if place == "cinema":                                        # screen with its beam, rows of seats
    d.rectangle((90, 40, 630, 300), fill=(226, 236, 246) if sum(wall) < 300 else (60, 70, 100))
    d.polygon([(150, 290), (300, 120), (420, 250), (500, 170), (600, 290)], fill=tone(wall, 0.8))
    for r in range(3):
        for k in range(-1, 8):
            x, y = k * 110 + (r % 2) * 55, 330 + r * 78
            d.rounded_rectangle((x, y, x + 98, y + 130), 26, fill=tone((150, 34, 50), 0.5 + 0.2 * r))
elif place == "fair":                                        # awning and lamps
    for k in range(12):
        d.polygon([(360, -500), (k * 120 - 360, 230), (k * 120 - 300, 230)], fill=tone(wall, 1.3))
    for k in range(10):
        x, y, r = k * 80, 250 + 40 * math.sin(k * 0.9), U(14, 26)
        d.ellipse((x - r, y - r, x + r, y + r), fill=(255, 226, 130))
else:                                                        # shelf and tiles
    for k in range(9):
        d.rectangle((k * 90, 0, k * 90 + 82, 600), fill=tone(wall, U(0.92, 1.12)))
    d.rectangle((0, 200, S, 216), fill=tone(floor, 1.2))
    for k in range(7):
        d.rounded_rectangle((k * 110 + 10, 200 - U(60, 130), k * 110 + 80, 200), 12, fill=tone(random.choice([red, floor, (220, 220, 210)]), 0.8))
d.rectangle((0, 580, S, S), fill=floor)
img = img.filter(ImageFilter.GaussianBlur(5))
d = ImageDraw.Draw(img)
for k in range(8):                                           # boards of the table
    d.line((k * 150 - 165, 580, k * 260 - 550, S), fill=tone(floor, 0.75), width=4)
d.rectangle((0, 578, S, 586), fill=tone(floor, 1.35))
cx = 360 + random.randint(-20, 20)
topw, botw, rim, bot = random.randint(195, 225), random.randint(125, 160), random.randint(310, 350), 650
def kernel(x, y, r, f=1.0):
    """A popped kernel: lobes round a toasted hull, each shaded from below, with a fold between them."""
    turn = U(0, 6.3)
    tint = lambda g: (min(255, int(255 * g * f)), min(255, int((249 - 20 * butter) * g * f)), min(255, int((228 - 120 * butter) * g * f)))
    lobes = [(x + r * 0.62 * math.cos(turn + k * 1.4), y + r * 0.56 * math.sin(turn + k * 1.4), r * U(0.48, 0.72)) for k in range(4)]
    lobes.append((x, y - r * 0.1, r * 0.58))
    for u, v, q in lobes:
        d.ellipse((u - q - 3, v - q - 1, u + q + 3, v + q + 5), fill=tone((150, 108, 60), f))
    for g, k, o in ((0.8, 1.0, 0), (0.92, 0.84, 0.12), (1.0, 0.6, 0.24), (1.1, 0.3, 0.36)):
        for u, v, q in lobes:
            a, b = u + light * o * q * 0.8, v - o * q
            d.ellipse((a - q * k, b - q * k, a + q * k, b + q * k), fill=tint(g))
    a = turn + 0.7
    u, v = x + r * 0.4 * math.cos(a), y + r * 0.4 * math.sin(a)
    d.arc((x - r * 0.5, y - r * 0.4, x + r * 0.5, y + r * 0.6), math.degrees(a), math.degrees(a) + 120, fill=tint(0.7), width=2)
    d.ellipse((u - r * 0.22, v - r * 0.15, u + r * 0.22, v + r * 0.16), fill=tone((196, 130, 50), f))
for k in range(5):
    d.ellipse((cx - botw - 50 + k * 8 - light * 45, bot - 34 + k * 4, cx + botw + 50 - k * 8 - light * 45, bot + 30 - k * 4), fill=tone(floor, 0.75 - 0.08 * k))
d.ellipse((cx - topw, rim - 34, cx + topw, rim + 34), fill=tone(red, 0.35))   # dark inside of the tub
heap = random.randint(120, 190)
spots = [(cx + U(-1, 1) * topw * 0.93, random.random()) for _ in range(90)]
for x, t in sorted(spots, key=lambda q: -q[1]):
    kernel(x, rim + 24 - t * heap * math.sqrt(max(0, 1 - ((x - cx) / topw) ** 2)), U(24, 33), 0.86 + 0.14 * min(1, t + 0.3))
n = random.choice([7, 9, 11])                                # stripes, lit by their angle, with a scalloped edge
for k in range(n * 4):
    p, q = k / (n * 4), (k + 1) / (n * 4)
    a, b = -math.cos(math.pi * p), -math.cos(math.pi * q)
    ya, yb = 28 * math.sin(math.pi * p), 28 * math.sin(math.pi * q)
    c = tone(red if (k // 4) % 2 == 0 else (252, 248, 240), 0.56 + 0.5 * math.sin(math.pi * min(1, max(0, (p + q) / 2 + 0.2 * -light))) + (0.03 if k % 4 == 1 else 0))
    ea, eb = (16 * math.sin(math.pi * (k % 4 + j) / 4) for j in (0, 1))
    d.polygon([(cx + topw * a, rim + ya - ea), (cx + topw * b, rim + yb - eb), (cx + botw * b, bot - 22 + yb), (cx + botw * a, bot - 22 + ya)], fill=c)
    d.line((cx + topw * a, rim + ya - ea, cx + topw * b, rim + yb - eb), fill=(255, 252, 244), width=5)
for k in range(3):                                           # shade below the heap, a fold at the foot
    d.arc((cx - botw, bot - 60 - k, cx + botw, bot + 6 - k), 10, 170, fill=tone(red, 0.5), width=2)
if random.random() < 0.5:                                    # a round label with a star
    d.ellipse((cx - 74, 430, cx + 74, 578), fill=(255, 246, 214), outline=tone(red, 0.8), width=8)
    d.polygon([(cx + (56 if i % 2 == 0 else 23) * math.sin(i * math.pi / 5), 506 - (56 if i % 2 == 0 else 23) * math.cos(i * math.pi / 5)) for i in range(10)], fill=red)
for k in range(15):                                          # kernels hanging over the rim
    kernel(cx - topw * 0.9 + topw * 1.8 * k / 14, rim + 6 + 20 * math.sin(math.pi * k / 14) + U(-16, 4), U(22, 28))
for _ in range(random.randint(3, 8)):                        # some have fallen, some still jump
    x, y, r = cx + random.choice([-1, 1]) * U(190, 310), U(630, 680), U(20, 27)
    d.ellipse((x - r - light * 14, y + r * 0.4, x + r - light * 14, y + r * 1.2), fill=tone(floor, 0.55))
    kernel(x, y, r)
for _ in range(random.randint(0, 5)):
    kernel(cx + U(-260, 260), U(40, 130), U(18, 25))
z = random.randint(0, 40)
img = img.crop((z, z, S - z, S - z)).resize((512, 512), Image.Resampling.LANCZOS)
