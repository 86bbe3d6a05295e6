import math
import random
from PIL import Image, ImageDraw

S = 640
night = random.random() < .3
top, low = random.choice([((22, 28, 60), (60, 60, 100)), ((30, 30, 40), (110, 70, 80))] if night else [((120, 190, 235), (235, 246, 250)), ((250, 200, 150), (255, 240, 210)), ((205, 214, 220), (240, 240, 240))])
img = Image.new("RGB", (1, 2)); img.putpixel((0, 0), top); img.putpixel((0, 1), low)
img = img.resize((S, S), Image.BILINEAR)
d = ImageDraw.Draw(img, "RGBA")
d.rectangle((0, 520, S, S), fill=(40, 60, 40) if night else random.choice([(120, 165, 80), (196, 178, 140), (150, 150, 140)]))
frame = random.choice([(250, 250, 246), (40, 80, 60), (60, 64, 70), (120, 160, 150)])
w, eave, ridge = random.randint(235, 280), random.randint(225, 260), random.randint(70, 110)
cx = 320 + random.randint(-25, 25)
house = [(cx - w, 570), (cx - w, eave), (cx, ridge), (cx + w, eave), (cx + w, 570)]
d.polygon(house, fill=(255, 226, 140) if night else (222, 240, 232))


def leaf(x, y, a, n, c, fat=.28):
    q = [(x, y)] + [(x + n * t * math.cos(a) - s * n * fat * math.sin(math.pi * t) * math.sin(a), y - n * t * math.sin(a) - s * n * fat * math.sin(math.pi * t) * math.cos(a)) for s, ts in ((1, (.2, .45, .7)), (1, (1,)), (-1, (.7, .45, .2))) for t in ts]
    d.polygon(q, fill=c); d.line((x, y, x + n * .9 * math.cos(a), y - n * .9 * math.sin(a)), fill=(230, 255, 200, 110))


def green():
    return random.choice([(38, 110, 52), (70, 150, 60), (110, 175, 70), (30, 90, 70), (90, 140, 90), (140, 170, 50)])


def plant(x, y, h, kind):
    c, bloom = green(), random.choice([(230, 60, 70), (250, 190, 40), (240, 130, 190), (150, 90, 210), (255, 255, 255)])
    if kind == "palm":
        d.line((x, y, x, y - h * .5), fill=(120, 85, 50), width=9)
        for k in range(11): leaf(x, y - h * .5, math.pi * k / 10, h * .5, c, .14)
    elif kind == "vine":
        d.line((x, y, x, y - h), fill=(80, 110, 50), width=4)
        for k in range(int(h / 20)):
            leaf(x, y - 20 * k - 10, (.4 if k % 2 else 2.7) + random.uniform(-.3, .3), 42, c, .34)
            if k % 2: d.ellipse((x + (-1) ** (k // 2) * 17 - 8, y - 20 * k - 8, x + (-1) ** (k // 2) * 17 + 9, y - 20 * k + 9), fill=(220, 50, 35))
    elif kind == "cactus":
        d.rounded_rectangle((x - 17, y - h * .7, x + 17, y), 17, fill=c); d.line([(x, y - h * .3), (x + 34, y - h * .3), (x + 34, y - h * .5)], fill=c, width=15, joint="curve")
        for k in (-9, 0, 9): d.line((x + k, y - h * .66, x + k, y), fill=(230, 240, 190, 150))
    else:
        for k in range(15): leaf(x, y, random.uniform(.25, 2.9), h * random.uniform(.4, .7), c if k % 3 else green())
        for k in range(5 if kind == "flower" else 0):
            fx, fy = x + random.uniform(-38, 38), y - h * random.uniform(.4, .75)
            for p in range(5): d.ellipse((fx + 8 * math.cos(p * 1.257) - 7, fy + 8 * math.sin(p * 1.257) - 7, fx + 8 * math.cos(p * 1.257) + 7, fy + 8 * math.sin(p * 1.257) + 7), fill=bloom)
            d.ellipse((fx - 5, fy - 5, fx + 5, fy + 5), fill=(250, 210, 60))


for shelf, size in ((eave + 95, 130), (eave + 185, 130), (556, 165)):
    x = cx - w + 45
    while x < cx + w - 30:
        plant(x, shelf - 26, size * random.uniform(.75, 1.1), random.choice(["palm", "vine", "bush", "flower", "flower", "cactus", "bush"]))
        d.polygon([(x - 24, shelf - 32), (x + 24, shelf - 32), (x + 17, shelf), (x - 17, shelf)], fill=random.choice([(190, 95, 60), (170, 80, 55), (210, 200, 185), (70, 110, 140)])); d.rectangle((x - 27, shelf - 36, x + 27, shelf - 27), fill=(205, 115, 78))
        x += random.randint(56, 78)
    d.rectangle((cx - w, shelf, cx + w, shelf + 9), fill=(120, 85, 55))
d.polygon(house, fill=(255, 255, 255, 38))                                         # the glass and its bars
for k in range(random.randint(3, 5)):
    x = cx - w + random.randint(0, 2 * w - 60); d.polygon([(x + 50, eave + 10), (x + 80, eave + 10), (x + 20, 560), (x - 10, 560)], fill=(255, 255, 255, 40))
n = random.choice([6, 8])
for k in range(n + 1):
    x = cx - w + 2 * w * k / n; d.line((x, 570, x, eave - (eave - ridge) * (1 - abs(x - cx) / w)), fill=frame, width=5)
for y in (eave, (eave + 570) // 2 + 20): d.line((cx - w, y, cx + w, y), fill=frame, width=6)
d.line(house + house[:1], fill=frame, width=13, joint="curve")
d.rectangle((cx - w - 8, 545, cx + w + 8, 590), fill=random.choice([(160, 85, 65), (150, 145, 140), (200, 190, 175)]))
for k in range(26): d.rectangle((cx - w - 8 + k * 22, 545 + k % 2 * 22, cx - w + 12 + k * 22, 567 + k % 2 * 22), outline=(90, 70, 60, 110))
