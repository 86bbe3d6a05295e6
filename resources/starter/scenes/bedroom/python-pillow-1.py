import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter
# A bedroom seen from the foot of the bed; lamps or the window light it.
W = 800
wall, wood, quilt, throw, floor = random.choice([((206, 218, 206), (150, 100, 60), (246, 240, 228), (200, 90, 60), (176, 130, 90)), ((62, 82, 108), (120, 80, 54), (232, 226, 216), (226, 160, 60), (120, 88, 66)),
    ((238, 208, 190), (96, 62, 46), (120, 150, 150), (250, 234, 210), (196, 154, 116)), ((232, 222, 200), (70, 74, 84), (66, 108, 130), (238, 190, 90), (150, 118, 92)), ((120, 96, 130), (226, 214, 200), (240, 220, 224), (110, 60, 110), (110, 84, 76)),
    ((196, 212, 226), (236, 232, 224), (200, 70, 80), (250, 240, 226), (164, 132, 104)), ((76, 104, 88), (166, 116, 72), (226, 206, 160), (60, 80, 72), (132, 96, 66))])
night = random.random() < 0.5; lamps_on = night or random.random() < 0.25
shade = lambda c, f: tuple(int(max(0, min(255, v * f))) for v in c)
mix = lambda a, b, t: tuple(int(u + (v - u) * t) for u, v in zip(a, b))
img = Image.new("RGB", (W, W), wall); d = ImageDraw.Draw(img)
cx = W // 2 + random.randint(-40, 40)                                   # vanishing point and middle of the bed
x0, x1, y0, y1 = 110, 690, 70, 520                                      # the back wall
d.polygon([(0, 0), (W, 0), (x1, y0), (x0, y0)], fill=shade(mix(wall, (255, 255, 255), 0.6), 0.96)); d.polygon([(0, 0), (x0, y0), (x0, y1), (0, W - 60)], fill=shade(wall, 0.82))
d.polygon([(W, 0), (x1, y0), (x1, y1), (W, W - 60)], fill=shade(wall, 0.9)); paper = random.choice(["plain", "stripes", "panels", "dots"])
for i in range(15):
    x = x0 + i * 40
    if paper == "stripes": d.rectangle((x, y0, x + 18, y1), fill=shade(wall, 1.07))
    if paper == "panels" and i % 3 == 0 and x < x1 - 50: d.rectangle((x + 14, y0 + 24, x + 106, y1 - 40), outline=shade(wall, 0.86), width=5)
    for j in range(11 if paper == "dots" else 0): d.regular_polygon((x + 20 * (j % 2) + 10, y0 + 20 + 40 * j, 8), 4, fill=mix(wall, throw, 0.3))
d.polygon([(0, W - 60), (x0, y1), (x1, y1), (W, W - 60), (W, W), (0, W)], fill=floor)
for k in range(-16, 17):                                                # boards run to the vanishing point
    d.line((cx + k * 44, y1, cx + k * 130, W + 120), fill=shade(floor, 0.84), width=3)
d.line((x0, y1, x1, y1), fill=mix(wall, (255, 255, 255), 0.7), width=14); rx = random.randint(300, 360)
for k in range(4):                                                      # a rug under the bed
    d.ellipse((cx - rx + 26 * k, 600 + 12 * k, cx + rx - 26 * k, 792 - 12 * k), fill=mix(throw, quilt, 0.25 + 0.5 * (k % 2)))
half = random.randint(150, 180)                                         # half the width of the bed at its head
sides = [-1, 1]; random.shuffle(sides); lights = []; wx, wy, ww, wh = (cx - half * 0.8, 104, half * 1.6, 150) if random.random() < 0.45 else (0, 0, 0, 0)
if ww:                                                                  # a window above the bed, or pictures
    top, low = random.choice([((16, 22, 60), (70, 70, 120)), ((10, 34, 60), (60, 110, 130))] if night else [((120, 190, 236), (232, 244, 240)), ((250, 170, 120), (255, 232, 180))])
    for i in range(25): d.rectangle((wx, wy + i * wh / 25, wx + ww, wy + (i + 1) * wh / 25), fill=mix(top, low, i / 24))
    mx = wx + ww * random.uniform(0.2, 0.8); d.ellipse((mx - 20, wy + 24, mx + 20, wy + 64), fill=(255, 246, 214))
    for k in range(9): d.ellipse((wx + k * ww / 9 - 12, wy + wh - random.randint(16, 50), wx + (k + 1) * ww / 9 + 6, wy + wh + 30), fill=mix(low, (30, 60, 50), 0.7))
    d.rectangle((wx, wy + wh, wx + ww, wy + wh + 40), fill=wall)
    d.rectangle((wx, wy, wx + ww, wy + wh), outline=(246, 242, 234), width=10); d.line((wx + ww / 2, wy, wx + ww / 2, wy + wh), fill=(246, 242, 234), width=8)
    for s, e in ((-1, wx), (1, wx + ww)):
        for k in range(5): d.rectangle((e + s * 30 - 34 + k * 13, wy - 16, e + s * 30 - 21 + k * 13, wy + wh + 90), fill=shade(throw, 0.82 + 0.2 * (k % 2)))
    d.line((wx - 74, wy - 18, wx + ww + 74, wy - 18), fill=shade(wood, 0.7), width=8)
else:
    n = random.choice([1, 2, 3])
    for k in range(n):
        px, pw = cx + (k - (n - 1) / 2) * 130, 54 if n > 1 else 110; d.rectangle((px - pw, 110, px + pw, 240), fill=shade(wood, 0.75)); d.rectangle((px - pw + 9, 119, px + pw - 9, 231), fill=(246, 240, 228))
        d.ellipse((px - 26, 136, px + 26, 188), fill=throw); d.polygon([(px - pw + 9, 231), (px - pw / 3, 172), (px + 6, 210), (px + pw / 3, 184), (px + pw - 9, 231)], fill=mix(quilt, (40, 70, 90), 0.6))
for s in sides:                                                         # night tables with lamps
    tx = cx + s * (half + 66); d.rectangle((tx - 46, 440, tx + 46, 548), fill=shade(wood, 0.78)); d.rectangle((tx - 52, 430, tx + 52, 444), fill=shade(wood, 1.1))
    for y in (452, 500): d.rectangle((tx - 38, y, tx + 38, y + 40), fill=shade(wood, 0.95)); d.ellipse((tx - 6, y + 15, tx + 6, y + 27), fill=(236, 206, 130))
    d.ellipse((tx - 20, 416, tx + 20, 434), fill=shade(throw, 0.7)); d.line((tx, 425, tx, 370), fill=shade(throw, 0.7), width=9)
    d.polygon([(tx - 22, 318), (tx + 22, 318), (tx + 40, 378), (tx - 40, 378)], fill=(255, 238, 190) if lamps_on else mix(throw, (255, 255, 255), 0.5)); lights.append((tx, 350))
head = random.choice(["board", "arch", "bars", "tufted"]); hy = random.randint(270, 310)
if head == "bars":
    for k in range(9): d.line((cx - half + k * half / 4, hy + 8, cx - half + k * half / 4, 480), fill=shade(wood, 0.8), width=11)
    d.line((cx - half - 8, hy, cx + half + 8, hy), fill=wood, width=20)
elif head == "arch": d.pieslice((cx - half - 10, hy - 40, cx + half + 10, hy + 330), 180, 360, fill=wood); d.arc((cx - half + 16, hy - 14, cx + half - 16, hy + 330), 180, 360, fill=shade(wood, 0.78), width=6)
else: d.rounded_rectangle((cx - half - 10, hy, cx + half + 10, 520), 22, fill=wood if head == "board" else shade(throw, 0.85))
for k in range(27 if head == "tufted" else 0): d.regular_polygon((cx - half + 14 + (k % 9) * half / 4.4, hy + 26 + 34 * (k // 9), 8), 4, fill=shade(throw, 0.6))
foot, near, ny = half * 1.42, 700, 440                                  # the mattress: its top, then its front
edge = lambda t: (half + (foot - half) * t, 436 + (640 - 436) * t)
(a, ya), (b, yb) = edge(0), edge(1); d.ellipse((cx - b - 30, 700, cx + b + 30, 776), fill=shade(floor, 0.5))
for s in (-1, 1): d.rectangle((cx + s * (b - 20) - 12, 720, cx + s * (b - 20) + 12, 762), fill=shade(wood, 0.6))
d.polygon([(cx - a, ya), (cx + a, ya), (cx + b, yb), (cx - b, yb)], fill=mix(quilt, (255, 255, 255), 0.15)); pattern = random.choice(["plain", "stripes", "squares", "squares"])
for i in range(8):
    for j in range(8):
        if pattern == "plain" or (pattern == "stripes" and i % 2) or (pattern == "squares" and (i + j) % 2): continue
        (p, yp), (q, yq) = edge((j / 8) ** 1.2), edge(((j + 1) / 8) ** 1.2)
        d.polygon([(cx + p * (i / 4 - 1), yp), (cx + p * (i / 4 - 0.75), yp), (cx + q * (i / 4 - 0.75), yq), (cx + q * (i / 4 - 1), yq)], fill=mix(quilt, throw, 0.22))
        if j == 7: d.rectangle((cx + b * (i / 4 - 1), yb, cx + b * (i / 4 - 0.75), 735), fill=mix(shade(quilt, 0.8), throw, 0.22))
        elif j == 6: d.rectangle((cx + b * (i / 4 - 1), yb, cx + b * (i / 4 - 0.75), 735), fill=shade(quilt, 0.8))
if pattern == "plain": d.rectangle((cx - b, yb, cx + b, 735), fill=shade(quilt, 0.82))
for k in range(13): x = cx - b + k * b / 6; d.line((x, yb + random.randint(6, 40), x + random.randint(-8, 8), 734), fill=shade(quilt, 0.7), width=3)
(a, ya), (b, yb) = edge(0.56), edge(0.86)                               # the folded throw across the bed
d.polygon([(cx - a - 5, ya), (cx + a + 5, ya), (cx + b + 8, yb), (cx - b - 8, yb)], fill=throw); d.line((cx - a - 5, ya + 3, cx + a + 5, ya + 3), fill=mix(throw, (255, 255, 255), 0.35), width=6)
for row, (n, y, w, h) in enumerate(((2, 380, 0.46, 92), (2, 420, 0.4, 74), (random.choice([1, 1, 2]), 448, 0.26, 60))):
    for k in range(n):                                                  # pillows, three rows
        x, c = cx + (k - (n - 1) / 2) * half * 0.96, ((252, 248, 240), mix(quilt, throw, 0.35), throw)[row]; w2 = w * half
        d.rounded_rectangle((x - w2, y - 6, x + w2, y + h + 6), 30, fill=shade(c, 0.7)); d.rounded_rectangle((x - w2, y - 10, x + w2 - 4, y + h), 30, fill=c)
        d.arc((x - w2 + 10, y + h * 0.2, x + w2 - 10, y + h * 1.0), 30, 150, fill=shade(c, 0.85), width=4)
small = Image.new("RGB", (100, 100), (92, 96, 140) if night else (236, 236, 240))   # light: dark corners, warm lamps or a beam of day
e = ImageDraw.Draw(small)
for x, y in lights if lamps_on else []: e.ellipse((x / 8 - 30, y / 8 - 26, x / 8 + 30, y / 8 + 34), fill=(255, 226, 170) if night else (255, 246, 224))
if not night: s = random.choice(sides); e.polygon([(50 - s * 60, 20), (50 - s * 60, 60), (50 + s * 30, 100), (50 + s * 50, 80)], fill=(255, 250, 232))
e.ellipse((24, 48, 76, 92), fill=(196, 186, 196) if night else (255, 255, 255))
img = ImageChops.multiply(img, small.filter(ImageFilter.GaussianBlur(9)).resize((W, W), Image.Resampling.BICUBIC)); img = img.resize((500, 500), Image.Resampling.LANCZOS)
