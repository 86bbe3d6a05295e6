# A harbour at dusk: sky in bands, stars, hills, houses with lit windows, boats and their reflections, a soft moon.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = H = 512
img = Image.new("RGB", (W, H))
draw = ImageDraw.Draw(img)
for y in range(320):
    t = y / 320
    draw.line((0, y, W, y), fill=(int(28 + 200 * t), int(32 + 100 * t), int(84 + 40 * t)))
for _ in range(90):
    x, y = random.randrange(W), random.randrange(190)
    draw.point((x, y), fill="#fff7d6")
glow = Image.new("RGB", (W, H))
ImageDraw.Draw(glow).ellipse((360, 50, 430, 120), fill="#f5ecc8")
glow = glow.filter(ImageFilter.GaussianBlur(9))
img = Image.composite(glow, img, glow.convert("L"))
draw = ImageDraw.Draw(img)
hills = [(x, 270 + 26 * math.sin(x / 61 + random.random()) + 14 * math.sin(x / 23)) for x in range(0, W + 8, 8)]
draw.polygon([(0, 330), *hills, (W, 330)], fill="#2c2f4a")
draw.rectangle((0, 322, W, H), fill="#23406b")
x = 10
while x < W - 30:
    w, h = random.randint(26, 52), random.randint(40, 110)
    wall = random.choice(["#5b4a63", "#6f5663", "#494f70", "#7d5a50"])
    draw.rectangle((x, 322 - h, x + w, 322), fill=wall)
    draw.polygon([(x - 3, 322 - h), (x + w + 3, 322 - h), (x + w / 2, 302 - h)], fill="#3a2f3f")
    for wy in range(322 - h + 8, 312, 18):
        for wx in range(x + 6, x + w - 8, 14):
            draw.rectangle((wx, wy, wx + 6, wy + 9), fill="#ffd97a" if random.random() < 0.6 else "#39405c")
    x += w + random.randint(2, 10)
for _ in range(160):
    y = random.randint(326, H - 1)
    x = random.randrange(W)
    length = random.randint(6, 8 + (y - 320) // 5)
    draw.line((x, y, x + length, y), fill=random.choice(["#2d4f80", "#5a6c92", "#c9a46a"]), width=1)
for _ in range(3):
    x, y = random.randint(40, 420), random.randint(390, 470)
    draw.polygon([(x, y), (x + 70, y), (x + 56, y + 18), (x + 14, y + 18)], fill="#a23b3b", outline="#3b1d1d")
    draw.line((x + 34, y, x + 34, y - 62), fill="#e8dcc0", width=3)
    draw.polygon([(x + 37, y - 60), (x + 37, y - 6), (x + 66, y - 6)], fill="#f2ead8")
