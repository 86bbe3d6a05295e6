# A tulip in a striped tulip field or in a garden bed
import math
import random
from PIL import Image, ImageDraw, ImageFilter
S = 640; U = random.uniform; tone = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
blend = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
colours = [(226, 40, 60), (250, 190, 40), (236, 96, 156), (132, 56, 164), (250, 246, 240), (242, 110, 36)]
sky = random.choice([((130, 190, 236), (226, 240, 244)), ((34, 40, 70), (96, 92, 122)), ((250, 226, 180), (252, 246, 226)), ((40, 84, 84), (130, 168, 150)), ((196, 206, 214), (232, 236, 236))])
clear = [c for c in colours if sum(abs(p - q) for p, q in zip(c, blend(*sky, 0.35))) > 190]
c = random.choice(clear)
dim = 0.55 if sum(sky[0]) < 240 else 1.0                     # dusk
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img); hz = int(U(370, 420))
for y in range(hz): d.line((0, y, S, y), fill=blend(*sky, y / hz))
for _ in range(random.choice([0, 3, 5])):                    # soft clouds
    x, y = U(0, S), U(30, 200)
    for k in range(5):
        r = U(20, 46)
        d.ellipse((x + k * 32 - r * 1.4, y - r * 0.6, x + k * 32 + r * 1.4, y + r * 0.6), fill=blend(sky[0], (255, 255, 255), 0.4))
def flower(d, x, y, s, c, lean, wide):
    foot, green = y + 340 * s, tone((74, 138, 62), 1)
    bow = lambda t: x + lean * 36 * s * math.sin(math.pi * t)
    stem = [(bow(t), y + 40 * s + (foot - y) * t) for t in [k / 16 for k in range(17)]]
    for w, dx, f in ((19, 0, 0.62), (14, -1, 1.0), (5, -4, 1.5)):
        d.line([(u + dx * s, v) for u, v in stem], fill=tone(green, f), width=max(1, int(w * s)), joint="curve")
    for side, tall, out in ((-1, U(230, 280), 125), (1, U(190, 240), 150)):   # leaves folded along the midrib
        ts = [k / 18 for k in range(19)]
        mid = [(x + (side * out + lean * 30) * s * t ** 1.6, foot - 8 - tall * s * math.sin(t * 1.45)) for t in ts]
        wid = [30 * s * math.sin(math.pi * (0.14 + 0.86 * t)) for t in ts]
        up = [(u - side * w * 0.8, v - w * 0.5) for (u, v), w in zip(mid, wid)]
        low = [(u + side * w * 0.8, v + w * 0.5) for (u, v), w in zip(mid, wid)]
        d.polygon(up + mid[::-1], fill=tone(green, 1.22), outline=tone(green, 0.6))
        d.polygon(low + mid[::-1], fill=tone(green, 0.82), outline=tone(green, 0.6))
        for f in (0.35, 0.7):
            d.line([(m[0] + (a[0] - m[0]) * f, m[1] + (a[1] - m[1]) * f) for a, m in zip(up, mid)], fill=tone(green, 1.45), width=max(1, int(2 * s)))
        d.line(mid, fill=tone(green, 0.55), width=max(1, int(3 * s)), joint="curve")
    def petal(px, tip, w, h, f, steps=7):
        for j in range(steps):
            q = j / steps; left, right = [], []
            for k in range(25):
                t = k / 24
                half = w * (1 - 0.85 * q) * math.sin(math.pi * min(1, t * 0.62 + 0.2)) ** 0.9 * (1 - t ** 4.5)
                mx = px + (tip - px) * t ** 2 - 9 * s * q
                my = y + 62 * s - h * (t * (1 - 0.2 * q) + 0.09 * q)
                left.append((mx - half, my)); right.append((mx + half, my))
            fill = blend(tone(c, 0.66 * f), blend(tone(c, 1.06 * f), (255, 255, 255), 0.16 if f > 0.85 else 0), q ** 0.8)
            d.polygon(left + right[::-1], fill=fill, outline=tone(c, 0.45 * f) if j == 0 else None)
            if j in (1, 3) and s > 0.8:                      # fine veins follow the edge
                d.line(left[2:-3], fill=tone(c, 0.6 * f), width=2)
                d.line(right[2:-3], fill=tone(c, 0.6 * f), width=2)
    for e in (-1, 1):
        petal(x + e * 30 * s, x + e * (44 + 54 * wide) * s + lean * 20, 46 * s, 184 * s, 0.68)
    petal(x, x + lean * 20, 56 * s, 194 * s, 0.6)
    for e in (-1, 1):
        petal(x + e * 38 * s, x + e * (56 + 70 * wide) * s + lean * 24, 46 * s, 170 * s, 0.98 if e < 0 else 0.84)
    petal(x + lean * 6, x + lean * 26, 58 * s, 166 * s, 1.0)
place = random.choice(["field", "field", "garden"]); earth = (86, 62, 44)
if place == "field":                                         # rows of colour run to the horizon
    vx = U(150, 490); d.rectangle((0, hz, S, S), fill=tone((96, 146, 74), dim))
    for k in range(-9, 10):
        band = tone(blend(random.choice(colours), (96, 146, 74), 0.3), dim * 0.92)
        d.polygon([(vx + k * 26 - 7, hz), (vx + k * 26 + 7, hz), (vx + k * 130 + 40, S), (vx + k * 130 - 40, S)], fill=band)
    for k in range(16):
        x, r = k * 43, U(10, 26)
        d.ellipse((x - r, hz - r, x + r, hz + 6), fill=blend(sky[1], (50, 84, 66), 0.6))
    if random.random() < 0.6:                                # a far mill
        mx, dark = random.choice([90, 550]), blend(sky[1], (70, 50, 46), 0.75)
        d.polygon([(mx - 22, hz), (mx + 22, hz), (mx + 12, hz - 78), (mx - 12, hz - 78)], fill=dark)
        for a in (0.6, 2.17, 3.74, 5.31):
            d.line((mx, hz - 78, mx + 60 * math.cos(a), hz - 78 + 60 * math.sin(a)), fill=dark, width=7)
else:                                                        # hedge and bed
    for k in range(60):
        x, y, r = U(0, S), U(hz - 46, hz + 50), U(18, 40)
        d.ellipse((x - r, y - r, x + r, y + r), fill=tone((52, 96, 60), dim * U(0.7, 1.25)))
    d.rectangle((0, hz + 60, S, S), fill=tone(earth, dim))
for _ in range(random.choice([2, 4, 6])):
    flower(d, random.choice([U(0, 170), U(470, S)]), U(300, 350), U(0.4, 0.55), tone(random.choice(colours), dim), U(-1, 1), U(0, 0.7))
img = img.filter(ImageFilter.GaussianBlur(3)); d = ImageDraw.Draw(img)
x, y, s = S / 2 + U(-45, 45), U(212, 236), U(1.12, 1.24)
d.ellipse((x - 210, 596, x + 230, 690), fill=tone(earth, 0.6 * dim))
flower(d, x, y, s, c, U(-1, 1), U(0, 0.8))
for _ in range(45):                                          # blades before the foot
    u, w = U(0, S), U(-16, 16)
    d.polygon([(u - 5, S), (u + 5, S), (u + w, S - U(16, 52))], fill=tone((74, 138, 62), U(0.55, 1.1) * max(dim, 0.7)))
for _ in range(random.choice([0, 6, 10])):                   # dew
    u, v, r = x + U(-40, 40), y + U(-60, 40), U(3, 6)
    d.ellipse((u - r, v - r, u + r, v + r * 1.3), fill=blend(c, (255, 255, 255), 0.35), outline=tone(c, 0.5))
    d.ellipse((u - r * 0.5, v - r * 0.6, u, v), fill=(255, 255, 255))
