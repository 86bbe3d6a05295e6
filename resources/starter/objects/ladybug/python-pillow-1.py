import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 620
ground = random.choice([(206, 228, 190), (60, 100, 60), (240, 228, 196), (150, 196, 214), (44, 60, 70), (232, 206, 214)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for _ in range(26):
    x, y, r = random.uniform(0, S), random.uniform(0, S), random.uniform(30, 90)
    d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(max(0, min(255, c + random.randint(-16, 16))) for c in ground))
img = img.filter(ImageFilter.GaussianBlur(14))
d = ImageDraw.Draw(img)
a = random.uniform(0, 6.28)
leaf = random.choice([(86, 150, 62), (120, 176, 70), (58, 120, 66)])
L = lambda t, s: (S / 2 + (t - 0.5) * 720 * math.cos(a) - s * 250 * math.sin(math.pi * t) ** 0.8 * math.sin(a), S / 2 + (t - 0.5) * 720 * math.sin(a) + s * 250 * math.sin(math.pi * t) ** 0.8 * math.cos(a))
d.polygon([L(k / 30, 1) for k in range(31)] + [L(1 - k / 30, -1) for k in range(31)], fill=leaf)
d.line([L(0, 0), L(1, 0)], fill=tuple(min(255, c + 50) for c in leaf), width=9)
for k in range(2, 13):
    for s in (-1, 1):
        d.line([L(k / 14, 0), L(k / 14 + 0.09, s * 0.92)], fill=tuple(min(255, c + 28) for c in leaf), width=4)
turn, k = random.uniform(0, 6.28), random.uniform(1.0, 1.16)
c, s = math.cos(turn), math.sin(turn)
cx, cy = S / 2 + random.uniform(-20, 20), S / 2 + random.uniform(-20, 20)
at = lambda u, v: (cx + k * (u * c - v * s), cy + k * (u * s + v * c))


def oval(u, v, a, b, colour, n=48, lo=0.0, hi=1.0):
    d.polygon([at(u + a * math.cos(2 * math.pi * (lo + (hi - lo) * i / n)), v + b * math.sin(2 * math.pi * (lo + (hi - lo) * i / n))) for i in range(n + 1)], fill=colour)


shade = Image.new("L", (S, S), 0)
sd = ImageDraw.Draw(shade)
sd.polygon([(x + 12, y + 18) for x, y in [at(150 * math.cos(t), 172 * math.sin(t)) for t in [i / 40 * 6.283 for i in range(40)]]], fill=120)
img.paste((16, 30, 14), mask=shade.filter(ImageFilter.GaussianBlur(9)))
d = ImageDraw.Draw(img)
for side in (-1, 1):
    for v, out, back in ((-70, 190, -34), (5, 212, 8), (80, 188, 62)):
        d.line([at(side * 110, v), at(side * out, v + back * 0.4), at(side * (out + 22), v + back)], fill=(20, 18, 18), width=11, joint="curve")
    d.line([at(side * 22, -200), at(side * 48, -244), at(side * 66, -252)], fill=(20, 18, 18), width=7, joint="curve")
    x, y = at(side * 66, -252)
    d.ellipse((x - 8, y - 8, x + 8, y + 8), fill=(20, 18, 18))
oval(0, -168, 74, 56, (24, 22, 22))
for side in (-1, 1):
    oval(side * 42, -188, 17, 15, (246, 244, 232))
oval(0, -138, 104, 52, (30, 26, 26))
for side in (-1, 1):
    oval(side * 72, -138, 27, 24, (246, 240, 222))
red = random.choice([(210, 36, 30), (226, 60, 30), (240, 150, 40), (180, 24, 40)])
open_ = random.choice([0, 0, 0, random.uniform(14, 40)])
oval(0, 14, 140, 165, (40, 26, 24))
spots = [(58, -70, 27), (88, 30, 30), (48, 100, 25), (40, 12, 22), (92, -40, 16)][: random.randint(2, 5)]
for side in (-1, 1):
    for n in range(30):
        f = n / 29
        w, h = 148 * (1 - 0.5 * f), 168 * (1 - 0.5 * f)
        pts = []
        for i in range(31):
            t = -math.pi / 2 + math.pi * i / 30
            u, v = max(2, w * math.cos(t) * 1.0 - 10 * f) + open_ * (0.5 + 0.5 * math.sin(t)), h * math.sin(t) + 12 - 34 * f
            pts.append(at(side * u, v))
        d.polygon(pts, fill=tuple(min(255, int(v * (0.62 + 0.45 * f) + 60 * max(0, f - 0.8))) for v in red))
    for u, v, r in spots:
        oval(side * (u + open_ * 0.6), v, r, r * 1.08, (22, 18, 18))
if not open_:
    d.line([at(0, -118), at(0, 178)], fill=(40, 14, 14), width=6)
    if len(spots) % 2:
        oval(0, -92, 24, 22, (22, 18, 18))
for u, v, r in ((-62, -84, 22), (-84, -40, 9)):
    oval(u, v, r, r * 0.66, (255, 226, 214))
for _ in range(random.choice([0, 6, 14])):
    x, y = L(random.uniform(0.1, 0.9), random.uniform(-0.8, 0.8))
    if (x - cx) ** 2 + (y - cy) ** 2 > 210 ** 2:
        d.ellipse((x - 11, y - 11, x + 11, y + 11), fill=tuple(min(255, v + 40) for v in leaf), outline=(240, 250, 240), width=2)
        d.ellipse((x - 6, y - 7, x - 1, y - 2), fill=(255, 255, 255))
