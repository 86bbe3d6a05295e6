import random

from PIL import Image, ImageDraw, ImageFilter

W = 1000
hour = random.choice(["day", "day", "evening", "night"])
top, low, lit = {
    "day": ((90, 165, 222), (216, 238, 248), False),
    "evening": ((88, 80, 140), (250, 176, 120), True),
    "night": ((14, 22, 52), (58, 74, 120), True),
}[hour]
img = Image.new("RGB", (1, W))
for y in range(W):
    f = min(1, y / 650)
    img.putpixel((0, y), tuple(int(a + (b - a) * f) for a, b in zip(top, low)))
img = img.resize((W, W))
d = ImageDraw.Draw(img)


def dim(colour, f=None):
    f = {"day": 1, "evening": 0.8, "night": 0.5}[hour] if f is None else f
    return tuple(int(c * f) for c in colour)


if hour == "night":
    for _ in range(90):
        x, y, r = random.randint(0, W), random.randint(0, 500), random.choice([1, 2, 3])
        d.ellipse((x - r, y - r, x + r, y + r), fill=(240, 240, 220))
x = random.randint(100, 900)
glow = Image.new("L", (W, W))
ImageDraw.Draw(glow).ellipse((x - 110, 40, x + 110, 260), fill=130)
img.paste((255, 246, 214), (0, 0), glow.filter(ImageFilter.GaussianBlur(40)))
d = ImageDraw.Draw(img)
d.ellipse((x - 50, 100, x + 50, 200), fill=(255, 248, 220))

# a row of trees far away, then the lawn
for k in range(14):
    x, r = k * 80 + random.randint(-30, 30), random.randint(50, 100)
    d.ellipse((x - r, 640 - r, x + r, 640 + r), fill=dim((96, 140, 92)))
d.rectangle((0, 640, W, W), fill=dim((112, 164, 76)))
for _ in range(900):
    x, y = random.randint(0, W), random.randint(650, W)
    d.line((x, y, x + random.randint(-4, 4), y - random.randint(6, 16)), fill=dim(random.choice([(96, 148, 66), (132, 182, 92)])), width=3)

style = random.choice(["bungalow", "town", "modern"])
wall = dim(random.choice([(240, 226, 196), (206, 120, 96), (232, 234, 230), (170, 196, 206), (238, 200, 130)]))
roof = dim(random.choice([(150, 62, 48), (72, 80, 92), (110, 78, 58)]))
pane = (255, 214, 120) if lit else (150, 196, 220)
cx = 500 + random.randint(-50, 50)
half = {"bungalow": 340, "town": 215, "modern": 310}[style] + random.randint(-20, 20)
base = 760
height = {"bungalow": 200, "town": 400, "modern": 330}[style]
eave = base - height
shadow = Image.new("L", (W, W))
ImageDraw.Draw(shadow).polygon([(cx - half, base), (cx + half + 10, base), (cx + half + 190, base + 55), (cx - half + 160, base + 55)], fill=110)
img.paste((10, 20, 20), (0, 0), shadow.filter(ImageFilter.GaussianBlur(8)))
d = ImageDraw.Draw(img)


def window(x, y, w, h, cross=True):
    d.rectangle((x - 9, y - 9, x + w + 9, y + h + 9), fill=dim((250, 248, 240)))
    d.rectangle((x, y, x + w, y + h), fill=pane)
    if not lit:
        d.polygon([(x, y + h * 0.7), (x + w * 0.7, y), (x + w * 0.35, y), (x, y + h * 0.35)], fill=(190, 222, 236))
    elif random.random() < 0.5:
        c = random.choice([(196, 90, 70), (90, 120, 150)])
        d.polygon([(x, y), (x + w * 0.36, y), (x, y + h * 0.9)], fill=c)
        d.polygon([(x + w, y), (x + w * 0.64, y), (x + w, y + h * 0.9)], fill=c)
    if cross:
        d.rectangle((x + w / 2 - 4, y, x + w / 2 + 4, y + h), fill=dim((250, 248, 240)))
        d.rectangle((x, y + h / 2 - 4, x + w, y + h / 2 + 4), fill=dim((250, 248, 240)))
    d.rectangle((x - 16, y + h + 9, x + w + 16, y + h + 22), fill=dim((170, 164, 152)))


def door(x, w=96, h=172):
    c = dim(random.choice([(150, 44, 44), (40, 84, 110), (52, 96, 66), (90, 60, 40)]))
    d.rectangle((x - w / 2 - 12, base - h - 12, x + w / 2 + 12, base), fill=dim((250, 248, 240)))
    d.rectangle((x - w / 2, base - h, x + w / 2, base), fill=c)
    for a, b in ((0.12, 0.44), (0.56, 0.88)):
        for s, t in ((0.08, 0.45), (0.55, 0.92)):
            d.rectangle((x - w / 2 + a * w, base - h + s * h, x - w / 2 + b * w, base - h + t * h), fill=dim(c, 0.8))
    d.ellipse((x + w / 2 - 22, base - h / 2, x + w / 2 - 8, base - h / 2 + 14), fill=(230, 190, 90))
    for k in range(2):
        d.rectangle((x - w / 2 - 30 - 16 * k, base + 14 * k, x + w / 2 + 30 + 16 * k, base + 14 + 14 * k), fill=dim((186 - 14 * k, 180 - 14 * k, 170 - 14 * k)))


if style == "modern":                                # flat roofs, a wide window, timber
    d.rectangle((cx - half, eave + 150, cx + half, base), fill=wall)
    d.rectangle((cx - half * 0.55, eave, cx + half * 0.75, eave + 160), fill=dim((176, 120, 74)))
    for k in range(int(half * 1.3 / 16)):
        d.line((cx - half * 0.55 + 16 * k, eave, cx - half * 0.55 + 16 * k, eave + 160), fill=dim((140, 92, 54)), width=3)
    d.rectangle((cx - half * 0.6, eave - 18, cx + half * 0.8, eave + 4), fill=roof)
    d.rectangle((cx - half - 24, eave + 146, cx + half + 24, eave + 170), fill=roof)
    window(cx - half * 0.4, eave + 44, 110, 84)
    window(cx + half * 0.25, eave + 44, 110, 84)
    window(cx - half * 0.88, base - 130, half * 0.85, 104, False)
    door(cx + half * 0.35)
    window(cx + half * 0.66, base - 130, 74, 104, False)
else:
    d.rectangle((cx - half, eave, cx + half, base), fill=wall)
    for y in range(int(eave), base, 22):             # weatherboards
        d.line((cx - half, y, cx + half, y), fill=tuple(int(c * 0.92) for c in wall), width=3)
    peak = 250 if style == "town" else 190
    bx = cx + random.choice([-1, 1]) * half * 0.5
    d.rectangle((bx - 34, eave - peak + 10, bx + 34, eave), fill=dim((150, 84, 66)))
    d.rectangle((bx - 42, eave - peak, bx + 42, eave - peak + 22), fill=dim((110, 60, 48)))
    ridge = 0 if style == "town" else half * 0.62
    d.polygon([(cx - half - 50, eave), (cx - ridge, eave - peak), (cx + ridge, eave - peak), (cx + half + 50, eave)], fill=roof)
    for k in range(1, 10):
        y, s = eave - peak * k / 10, k / 10
        w = half + 50 + (ridge - half - 50) * s
        d.line((cx - w, y, cx + w, y), fill=tuple(int(c * 0.85) for c in roof), width=4)
    d.rectangle((cx - half, eave, cx + half, eave + 16), fill=tuple(int(c * 0.7) for c in wall))
    if style == "town":
        d.polygon([(cx - half, eave), (cx, eave - peak * 0.78), (cx + half, eave)], fill=wall)
        window(cx - 38, eave - 90, 76, 76)
        for x in (-half * 0.68, half * 0.68 - 84):
            window(cx + x, eave + 60, 84, 100)
        window(cx + half * 0.68 - 84, base - 160, 84, 100)
        door(cx - half * 0.42)
    else:
        door(cx)
        for x in (-0.78, 0.44):
            window(cx + x * half, base - 150, 116, 96)
        d.polygon([(cx - 110, eave + 10), (cx, eave - 76), (cx + 110, eave + 10)], fill=tuple(int(c * 0.8) for c in roof))
        for x in (-88, 76):
            d.rectangle((cx + x, eave + 10, cx + x + 12, base), fill=dim((248, 246, 238)))
if lit:                                              # light falls on the lawn
    beam = Image.new("L", (W, W))
    ImageDraw.Draw(beam).polygon([(cx - half * 0.7, base + 20), (cx + half * 0.7, base + 20), (cx + half, W), (cx - half, W)], fill=70)
    img.paste((255, 214, 120), (0, 0), beam.filter(ImageFilter.GaussianBlur(40)))
    d = ImageDraw.Draw(img)
for k in range(9):                                   # shrubs along the wall
    x = cx + random.choice([-1, 1]) * random.uniform(half * 0.55, half * 1.05)
    r = random.randint(24, 44)
    for j in range(7):
        a, b = x + random.randint(-r, r) * 0.7, base + 12 - random.randint(0, r)
        d.ellipse((a - r * 0.5, b - r * 0.5, a + r * 0.5, b + r * 0.5), fill=dim(random.choice([(62, 112, 58), (84, 138, 70), (52, 96, 56)])))
img.resize((500, 500), Image.Resampling.LANCZOS).show()
