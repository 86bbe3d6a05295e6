import math
import random
from PIL import Image, ImageDraw, ImageFilter, ImageChops

# Evening: a table laid for dinner, seen from its near edge, with plates, cutlery, glasses and candles.
W = 900
wall, cloth, napkin = random.choice([((92, 44, 48), (250, 244, 232), (180, 40, 52)), ((40, 66, 78), (236, 226, 206), (226, 150, 60)), ((66, 80, 58), (250, 246, 238), (70, 110, 80)), ((58, 48, 84), (214, 206, 232), (120, 80, 160)),
                                     ((120, 84, 56), (150, 34, 44), (250, 236, 210)), ((190, 160, 120), (42, 74, 108), (250, 240, 220)), ((48, 44, 46), (196, 150, 100), (250, 246, 240))])
china, band = random.choice([((255, 253, 248), (60, 100, 170)), ((252, 248, 238), (196, 150, 60)), ((232, 240, 240), (90, 140, 130)), ((255, 255, 255), (200, 60, 70)), ((66, 70, 84), (220, 190, 120))])
wood = random.choice([(96, 56, 34), (140, 92, 54), (60, 40, 34), (230, 222, 208)]); wine = random.choice([(130, 16, 44), (130, 16, 44), (240, 214, 120), (210, 230, 236)]); img = Image.new("RGB", (W, W), wall)
d = ImageDraw.Draw(img, "RGBA")
def mix(a, b, q):
    return tuple(int(u + (v - u) * q) for u, v in zip(a, b))
for x in range(0, W, 60): d.rectangle((x, 0, x + 30, 480), fill=(*mix(wall, (255, 240, 210), 0.12), 150))
d.rectangle((0, 380, W, W), fill=mix(wall, (20, 12, 14), 0.35)); d.rectangle((0, 372, W, 386), fill=mix(wall, (255, 240, 210), 0.35)); wx = random.randint(90, 520)
d.rectangle((wx - 14, 36, wx + 274, 330), fill=mix(wood, (255, 255, 255), 0.15)); d.rectangle((wx, 50, wx + 260, 316), fill=random.choice([(18, 26, 62), (40, 30, 74), (28, 50, 84), (120, 60, 84)]))
for _ in range(26): x, y = wx + random.randint(6, 250), random.randint(56, 230); d.ellipse((x, y, x + 4, y + 4), fill=(255, 250, 220))
x, y = wx + random.randint(50, 210), random.randint(90, 150); d.ellipse((x - 26, y - 26, x + 26, y + 26), fill=(255, 244, 206))
for k in range(7): h = random.randint(30, 90); d.rectangle((wx + k * 37, 316 - h, wx + k * 37 + 37, 316), fill=(14, 16, 34)); d.rectangle((wx + k * 37 + 12, 326 - h, wx + k * 37 + 22, 338 - h), fill=(255, 206, 110))
for bar in ((wx + 130, 50, wx + 130, 316), (wx, 180, wx + 260, 180)): d.line(bar, fill=mix(wood, (255, 255, 255), 0.15), width=12)
guests = random.choice([2, 2, 3]); seats = [W / 2 + (k - (guests - 1) / 2) * (440 if guests == 2 else 300) for k in range(guests)]; chair = random.choice([8, 34, 80])
far = [W / 2 + (x - W / 2) * 0.74 for x in seats]
for x in far: d.rounded_rectangle((x - 82, 300, x + 82, 540), chair, fill=wood); d.rounded_rectangle((x - 64, 318, x + 64, 540), max(4, chair - 18), fill=mix(napkin, (30, 20, 20), 0.35))
# the table: its top, and the cloth that falls over the near edge
top, edge = 470, 790; d.polygon([(130, top), (770, top), (900, edge), (0, edge)], fill=cloth); d.polygon([(0, edge), (900, edge), (900, W), (0, W)], fill=mix(cloth, (30, 20, 30), 0.25))
for x in range(0, W, 50): d.polygon([(x, edge), (x + 22, edge), (x + 30 + random.randint(-8, 8), W), (x - 6, W)], fill=(*mix(cloth, (30, 20, 30), 0.4), 160))
trim = random.choice(["runner", "stripes", "border", "plain"])
if trim == "runner": d.polygon([(60, 590), (840, 590), (868, 664), (32, 664)], fill=napkin)
for k in range(11 if trim == "stripes" else 0): d.polygon([(130 + k * 62, top), (152 + k * 62, top), (26 + k * 86, edge), (k * 86, edge)], fill=(*napkin, 90))
if trim == "border": d.line([(160, top + 16), (740, top + 16), (862, edge - 22), (38, edge - 22), (160, top + 16)], fill=napkin, width=9)
d.line((0, edge, W, edge), fill=mix(cloth, (255, 255, 255), 0.4), width=4)
def glass(x, y, s):
    d.ellipse((x - 24 * s, y - 6 * s, x + 24 * s, y + 8 * s), fill=(225, 235, 245, 190)); d.line((x, y, x, y - 54 * s), fill=(235, 242, 250, 230), width=max(2, int(5 * s)))
    bowl = [(x + s * 30 * math.sin(min(1.9, 0.25 + q * 1.5)), y - s * (52 + 66 * q)) for q in [i / 8 for i in range(9)]]
    d.polygon(bowl + [(2 * x - a, b) for a, b in reversed(bowl)], fill=(235, 245, 255, 120), outline=(255, 255, 255, 210)); d.polygon(bowl[:6] + [(2 * x - a, b) for a, b in reversed(bowl[:6])], fill=(*wine, 225))
    d.line((x - 15 * s, y - 64 * s, x - 19 * s, y - 104 * s), fill=(255, 255, 255, 200), width=3)
steel = random.choice([(214, 218, 226), (224, 186, 96)]); folded = random.choice(["cone", "flat"])
def place(x, y, s):                                         # a cover: fork, plates, napkin, knife, spoon, glass
    for o, w, h, c in ((6, 92, 44, mix(cloth, (20, 10, 20), 0.45)), (0, 88, 41, china), (-1, 60, 27, band), (-4, 56, 24, mix(china, (255, 255, 255), 0.3))):
        d.ellipse((x - w * s, y + (o - h) * s, x + w * s, y + (o + h) * s), fill=c)
    d.ellipse((x - 84 * s, y - 38 * s, x + 84 * s, y + 37 * s), outline=band, width=max(2, int(4 * s))); u = (x - W / 2) / 900 * 40 * s
    for k, ox in enumerate((-112, 110, 132)):
        for c, m in ((mix(steel, (10, 10, 20), 0.55), 4), (steel, 0)): d.line((x + ox * s + u + m * s, y + 46 * s, x + ox * s - u + m * s, y - 34 * s), fill=c, width=max(3, int((9, 12, 9)[k] * s)))
        for t in (-9, 0, 9) if k == 0 else (): d.line((x + (ox + t) * s - u * 0.7, y - 20 * s, x + (ox + t) * s - u, y - 52 * s), fill=steel, width=max(2, int(4 * s)))
        if k == 2: d.ellipse((x + (ox - 11) * s - u, y - 56 * s, x + (ox + 11) * s - u, y - 26 * s), fill=(*steel, 255))
    if folded == "cone":
        d.polygon([(x - 34 * s, y + 6 * s), (x, y - 82 * s), (x + 34 * s, y + 6 * s), (x, y + 16 * s)], fill=napkin)
        d.polygon([(x, y - 82 * s), (x + 34 * s, y + 6 * s), (x, y + 16 * s)], fill=mix(napkin, (10, 10, 20), 0.25))
    else: d.polygon([(x - 40 * s, y - 8 * s), (x + 26 * s, y - 16 * s), (x + 40 * s, y + 8 * s), (x - 26 * s, y + 14 * s)], fill=napkin)
    glass(x + 104 * s, y - 52 * s, 0.9 * s)
size = 1.0 if guests == 2 else 0.8
for x in far: place(x, 528, 0.62 * size)
# the middle of the table
flames = []; apart = random.randint(120, 190); piece = random.choice(["flowers", "roast", "fruit"])
for x in (450 - apart, 450 + apart):
    tall = random.randint(110, 170); d.ellipse((x - 36, 606, x + 36, 632), fill=mix(steel, (30, 20, 20), 0.25))
    for a, b, e, f, c in ((-7, 560, 7, 618, steel), (-11, 570 - tall, 11, 572, (252, 242, 220)), (4, 570 - tall, 11, 572, (224, 204, 172))): d.rectangle((x + a, b, x + e, f), fill=c)
    flames.append((x, 550 - tall))
if piece == "flowers":
    d.polygon([(416, 520), (484, 520), (474, 622), (426, 622)], fill=mix(china, (40, 60, 90), 0.25))
    for _ in range(16):
        a, r = random.uniform(0, 6.3), random.uniform(10, 62); x, y, c = 450 + r * math.cos(a), 478 + 0.75 * r * math.sin(a), random.choice([napkin, (250, 220, 200), (240, 150, 150), (250, 240, 220)])
        d.ellipse((x - 28, y - 6, x + 28, y + 12), fill=(60, 100, 60)); d.ellipse((x - 19, y - 19, x + 19, y + 17), fill=c); d.ellipse((x - 8, y - 8, x + 8, y + 7), fill=mix(c, (90, 20, 20), 0.35))
else:
    d.ellipse((340, 574, 560, 646), fill=mix(china, (20, 10, 20), 0.25)); d.ellipse((344, 568, 556, 636), fill=china)
    if piece == "roast": d.ellipse((362, 566, 538, 612), fill=(150, 80, 30)); d.ellipse((384, 520, 516, 622), fill=(166, 92, 36)); d.ellipse((398, 526, 480, 576), fill=(206, 132, 60))
    else:
        for x, y in ((400, 590), (500, 590), (450, 600), (425, 560), (478, 562), (452, 536)):
            c = random.choice([(206, 50, 44), (240, 160, 40), (120, 170, 60), (110, 50, 110)]); d.ellipse((x - 30, y - 30, x + 30, y + 28), fill=c)
            d.ellipse((x - 18, y - 20, x - 4, y - 8), fill=mix(c, (255, 255, 255), 0.5))
for x in seats: place(x, 712, size)
glow = Image.new("RGB", (150, 150)); g = ImageDraw.Draw(glow)
for x, y in flames:
    g.ellipse((x / 6 - 17, y / 6 - 17, x / 6 + 17, y / 6 + 17), fill=(150, 96, 40)); d.ellipse((x - 10, y - 20, x + 10, y + 18), fill=(255, 190, 70))
    d.polygon([(x - 9, y - 6), (x, y - 44), (x + 9, y - 6)], fill=(255, 200, 80)); d.ellipse((x - 5, y - 12, x + 5, y + 14), fill=(255, 250, 220))
if random.random() < 0.6:
    lx = random.randint(380, 520); d.line((lx, 0, lx, 110), fill=(30, 24, 24), width=5); d.polygon([(lx - 40, 100), (lx + 40, 100), (lx + 120, 180), (lx - 120, 180)], fill=mix(napkin, (255, 220, 150), 0.3))
    g.ellipse((lx / 6 - 34, 20, lx / 6 + 34, 60), fill=(120, 84, 40))
img = ImageChops.screen(img, glow.filter(ImageFilter.GaussianBlur(12)).resize((W, W))).resize((500, 500), Image.Resampling.LANCZOS)
