# A furry dog, hair by hair, standing side on: the bones are tapered tubes, each tube is covered with strokes of fur.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 900
coat, under, place = random.choice([((196, 132, 62), (240, 206, 150), 0), ((44, 40, 42), (168, 104, 52), 1), ((112, 66, 38), (164, 110, 70), 1), ((172, 78, 34), (232, 178, 120), 0),
                                    ((90, 94, 104), (206, 208, 212), 1), ((236, 226, 206), (255, 250, 240), 2), ((60, 46, 40), (226, 214, 196), 1)])
mood = random.choice([[("grass", (168, 206, 230), (112, 152, 74)), ("dusk", (112, 92, 140), (70, 84, 64)), ("forest", (58, 92, 72), (46, 74, 46))],
                      [("grass", (190, 220, 238), (150, 184, 96)), ("sand", (184, 222, 230), (234, 210, 160)), ("snow", (200, 212, 228), (240, 244, 248))],
                      [("forest", (52, 84, 70), (58, 84, 48)), ("dusk", (86, 76, 130), (60, 74, 66)), ("autumn", (160, 84, 46), (112, 72, 40))]][place])
name, sky, land = mood
shag = random.uniform(0.7, 1.7)                  # length of the fur
lift = random.uniform(-40, 26)                   # head
ears = random.choice(["hang", "hang", "prick"])
wag = random.choice([-1.0, -0.4, 0.3, 0.9])      # tail high or low
mark = random.choice(["plain", "saddle", "socks", "bib"])
s1, s2 = random.uniform(-40, 40), random.uniform(-36, 36)

img = Image.new("RGB", (W, W), sky)
d = ImageDraw.Draw(img)
for y in range(0, 600, 6):
    d.rectangle((0, y, W, y + 6), fill=tuple(int(c + (255 - c) * 0.5 * y / 600) for c in sky))
for _ in range(60):                              # soft things far away
    x, y, q = random.randint(0, W), random.randint(330, 600), random.randint(20, 90)
    if name == "forest" and random.random() < 0.5:
        d.rectangle((x, 0, x + q // 2, 620), fill=tuple(int(c * random.uniform(0.6, 1.2)) for c in sky))
    elif name not in ("sand", "snow"):
        d.ellipse((x - q, y - q, x + q, y + q), fill=tuple(int((a + b) / 2 * random.uniform(0.8, 1.15)) for a, b in zip(sky, land)))
if name == "sand":
    d.rectangle((0, 470, W, 640), fill=(70, 150, 176))
    for k in range(5):
        d.line((0, 500 + 26 * k, W, 506 + 26 * k), fill=(200, 232, 236), width=5)
if name == "snow":
    d.polygon([(0, 560), (200, 380), (330, 500), (520, 330), (760, 540), (W, 430), (W, 700), (0, 700)], fill=(150, 168, 196))
horizon = [(x, 610 + 18 * math.sin(x / 130 + s1)) for x in range(0, W + 20, 20)]
d.polygon(horizon + [(W, W), (0, W)], fill=land)
img = img.filter(ImageFilter.GaussianBlur(9))
d = ImageDraw.Draw(img)
for _ in range(1500):
    y = random.randint(620, W)
    x, h = random.randint(0, W), (y - 540) * (0.16 if name in ("sand", "snow") else 0.13)
    f = random.uniform(0.82, 1.12)
    c = tuple(int(min(255, v * f)) for v in land)
    if name in ("sand", "snow"):
        d.line((x, y, x + h * 1.5, y), fill=c, width=2)
    else:
        d.line((x, y, x + random.uniform(-9, 9), y - h), fill=c, width=3)
d.ellipse((170, 762, 720, 812), fill=tuple(int(c * 0.5) for c in land))


def tube(joints, colour, hairs, far=1.0, lean=0.5):
    """Tapered tube through (x, y, radius) joints; hairs run along it and hang a little."""
    for (x0, y0, r0), (x1, y1, r1) in zip(joints, joints[1:]):
        n = max(2, int(math.hypot(x1 - x0, y1 - y0) / 5))
        ang = math.atan2(y1 - y0, x1 - x0)
        steps = [(x0 + (x1 - x0) * i / n, y0 + (y1 - y0) * i / n, r0 + (r1 - r0) * i / n) for i in range(n + 1)]
        for x, y, r in steps:
            d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(int(c * 0.72 * far) for c in colour))
        for _ in range(hairs):
            x, y, r = random.choice(steps)
            q = random.choice([-1, 1]) * random.random() ** 0.6
            px, py = x - q * r * math.sin(ang), y + q * r * math.cos(ang)
            rel = (py - y) / max(r, 1)
            light = (1.02 - 0.3 * rel + random.uniform(-0.14, 0.14)) * far
            c = colour
            if mark == "saddle" and py > 500 or mark == "bib" and px > 600 and 330 < py < 600 or mark == "socks" and py > 690:
                c = under
            if mark == "plain" and rel > 0.6:
                c = tuple((a + b) // 2 for a, b in zip(coat, under))
            a = ang + lean * math.cos(ang) + random.uniform(-0.3, 0.3)
            ln = shag * random.uniform(12, 26) * (0.6 + r / 160)
            d.line((px, py, px + ln * math.cos(a), py + ln * math.sin(a)), fill=tuple(int(max(0, min(255, v * light))) for v in c), width=3)


# far legs, tail, trunk, near legs
tube([(640, 520, 46), (650 + s1, 640, 28), (648 + s1 * 1.5, 758, 22), (668 + s1 * 1.5, 766, 20)], coat, 130, 0.66)
tube([(330, 500, 66), (352 + s2, 600, 38), (290 + s2, 680, 23), (306 + s2, 756, 20), (328 + s2, 764, 20)], coat, 130, 0.66)
tail = [(230, 430, 24), (165, 420 + 60 * wag, 23), (110, 400 + 170 * wag, 20), (84 + 30 * abs(wag), 380 + 270 * wag, 9)]
tube(tail, coat, 240, 0.95, 0.2)
tube([(610, 470, 112), (450, 476, 104), (300, 462, 88)], coat, 1100)
hy = lift
tube([(700, 280 + hy, 66), (660, 360 + hy / 2, 80), (600, 440, 98)], coat, 520)
tube([(285, 470, 84), (312 - s2 * 0.4, 590, 46), (238 - s2, 678, 24), (252 - s2, 762, 22), (276 - s2, 772, 22)], coat, 230)
tube([(590, 500, 62), (592 - s1 * 0.5, 640, 32), (590 - s1, 762, 24), (614 - s1, 772, 22)], coat, 230)
for x in (276 - s2, 614 - s1):
    for k in (0, 9):
        d.line((x + 2 + k, 768, x + 6 + k, 788), fill=(30, 24, 24), width=3)

# head
if ears == "prick":
    d.polygon([(668, 236 + hy), (672, 128 + hy), (730, 206 + hy)], fill=tuple(int(c * 0.6) for c in coat))
tube([(700, 256 + hy, 72), (730, 262 + hy, 64)], coat, 420, 1.0, 0.9)
tube([(744, 276 + hy, 46), (806, 296 + hy, 34), (826, 298 + hy, 30)], under if mark != "plain" else coat, 190)
if random.random() < 0.5:                        # panting
    d.polygon([(766, 322 + hy), (832, 318 + hy), (818, 344 + hy), (770, 338 + hy)], fill=(60, 24, 28))
    d.polygon([(778, 328 + hy), (814, 326 + hy), (806, 378 + hy), (786, 374 + hy)], fill=(226, 106, 118))
else:
    d.line([(842, 314 + hy), (806, 324 + hy), (764, 318 + hy)], fill=(34, 22, 22), width=5)
d.ellipse((826, 266 + hy, 868, 302 + hy), fill=(26, 20, 22))
d.ellipse((838, 270 + hy, 852, 278 + hy), fill=(140, 134, 138))
d.ellipse((738, 232 + hy, 768, 260 + hy), fill=(34, 20, 14))
d.ellipse((744, 236 + hy, 764, 256 + hy), fill=(112, 62, 24))
d.ellipse((748, 238 + hy, 762, 254 + hy), fill=(14, 10, 10))
d.ellipse((755, 239 + hy, 761, 245 + hy), fill=(255, 255, 255))
dim = tuple(int(c * 0.8) for c in coat)
if ears == "hang":
    tube([(676, 214 + hy, 26), (650, 268 + hy, 42), (640, 336 + hy, 30)], dim, 260)
else:
    d.polygon([(640, 236 + hy), (640, 112 + hy), (712, 206 + hy)], fill=dim)
    tube([(650, 160 + hy, 12), (668, 214 + hy, 32)], coat, 160)
collar = random.choice([(200, 40, 46), (30, 90, 180), (240, 180, 30), (40, 140, 90)])
d.line([(628, 318 + hy / 2), (672, 372 + hy / 2), (728, 352 + hy / 2)], fill=collar, width=18, joint="curve")
d.ellipse((690, 366 + hy / 2, 716, 392 + hy / 2), fill=(236, 200, 90), outline=(130, 100, 30), width=3)
for _ in range(160 if name not in ("sand", "snow") else 0):      # grass in front of the paws
    x = random.randint(100, 800)
    f = random.uniform(0.8, 1.15)
    d.line((x, 806, x + random.uniform(-12, 12), random.uniform(760, 788)), fill=tuple(int(min(255, c * f)) for c in land), width=3)
if random.random() < 0.5:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
