# A fire engine from the side: cab, lockers, ladder on its turret, blue lights; a street behind.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 900
paint = random.choice([(206, 28, 30)] * 6 + [(170, 20, 34), (226, 60, 30), (214, 206, 40)])
trim = random.choice([(250, 250, 246), (250, 214, 60), (226, 230, 234)])
top, low, ground, night = random.choice([((120, 186, 230), (224, 240, 246), (110, 112, 118), False), ((18, 22, 52), (70, 66, 110), (44, 44, 56), True),
                                         ((240, 170, 120), (255, 228, 190), (124, 108, 104), False), ((150, 160, 170), (214, 218, 220), (90, 94, 100), False), ((60, 50, 100), (232, 130, 110), (66, 60, 74), True)])
lift = random.choice([0.02, random.uniform(0.16, 0.42)])
length = random.uniform(0.92, 1.0)
lamp = random.choice([(40, 120, 255), (255, 60, 50), (255, 170, 30)])
lockers = random.randint(2, 4)

def tint(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)

img = Image.new("RGB", (W, W))
d = ImageDraw.Draw(img)
for y in range(W):
    d.line((0, y, W, y), fill=tuple(int(a + (b - a) * y / 700) for a, b in zip(top, low)))
x = -40
while x < W:                                               # houses of the street
    w, h = random.randint(110, 210), random.randint(200, 520)
    tone = tuple(int(v * 0.75 + u * 0.25) for v, u in zip(low, random.choice([(150, 90, 70), (90, 110, 130), (190, 170, 130)])))
    tone = tint(tone, 0.6 if night else 0.94)
    d.rectangle((x, 720 - h, x + w, 730), fill=tone)
    d.rectangle((x - 6, 720 - h, x + w + 6, 736 - h), fill=tint(tone, 0.8))
    for a in range(int(x) + 18, int(x + w) - 30, 44):
        for b in range(760 - h, 640, 66):
            d.rectangle((a, b, a + 24, b + 38), fill=(255, 220, 130) if night and random.random() < 0.5 else tint(tone, 0.72))
    x += w + random.randint(0, 12)
d.rectangle((0, 700, W, W), fill=tint(ground, 1.3))
d.rectangle((0, 728, W, W), fill=ground)
for k in range(-1, 6):
    d.polygon([(k * 200 + 40, 842), (k * 200 + 150, 842), (k * 200 + 140, 858), (k * 200 + 26, 858)], fill=(236, 232, 214))
X = lambda v: 450 + (v - 450) * length                     # the cab is at the right
shade = Image.new("L", (W, W), 0)
ImageDraw.Draw(shade).ellipse((X(30), 745, X(880), 815), fill=190)
img.paste((8, 8, 14), (0, 0), shade.filter(ImageFilter.GaussianBlur(9)))
d = ImageDraw.Draw(img)

def box(a, y0, b, y1, colour, r=6):
    d.rounded_rectangle((X(a), y0, X(b), y1), r, fill=colour)

# ladder: two rails with rungs, on a turret
px, py, reach = X(250), 372, 470 if lift > 0.1 else 510
for off, f in ((14, 0.6), (0, 1)):
    for w in (0, 34):
        a = (px - 130 * math.cos(lift), py + 130 * math.sin(lift) - w + off)
        b = (px + reach * math.cos(lift), py - reach * math.sin(lift) - w + off)
        d.line((a, b), fill=tint((206, 210, 216), f), width=11)
        for k in range(20):
            q = (a[0] + (b[0] - a[0]) * k / 19, a[1] + (b[1] - a[1]) * k / 19)
            if w == 0:
                d.line((q[0], q[1], q[0], q[1] - 34), fill=tint((180, 186, 194), f), width=6)
box(205, 362, 300, 440, (84, 88, 96), 12)
# body
box(44, 425, 610, 720, tint(paint, 0.85))
box(44, 425, 610, 470, tint(paint, 1.15))
box(40, 415, 612, 432, (190, 194, 200), 4)
gap = 520 / lockers
for k in range(lockers):                                   # roller shutters
    a = 62 + k * gap
    box(a, 488, a + gap - 16, 610, (120, 124, 132))
    for y in range(494, 604, 11):
        box(a + 5, y, a + gap - 21, y + 7, tint((196, 200, 206), 1.1 - (y - 494) / 300), 2)
    box(a + gap / 2 - 28, 594, a + gap / 2 + 12, 602, (50, 52, 58), 2)
box(40, 628, 614, 664, trim)
for k in range(14):
    d.polygon([(X(44 + k * 41), 664), (X(64 + k * 41), 664), (X(84 + k * 41), 628), (X(64 + k * 41), 628)], fill=paint)
# cab with sloping windscreen
cab = [(620, 400), (800, 400), (838, 470), (862, 560), (866, 720), (620, 720)]
d.polygon([(X(a), b) for a, b in cab], fill=paint)
d.polygon([(X(a), b) for a, b in [(620, 400), (800, 400), (806, 414), (620, 414)]], fill=tint(paint, 1.35))
glass = (60, 84, 106) if not night else (250, 220, 140)
for w in ([(640, 432), (706, 432), (706, 540), (640, 540)], [(722, 432), (786, 432), (824, 540), (722, 540)]):
    d.polygon([(X(a), b) for a, b in w], fill=(26, 26, 30))
    d.polygon([(X(a + 5), b + 5 if b < 500 else b - 5) for a, b in w[:1]] + [(X(w[1][0] - 5), 437), (X(w[2][0] - 7), 535), (X(w[3][0] + 5), 535)], fill=glass)
    d.polygon([(X(w[0][0] + 14), 437), (X(w[0][0] + 34), 437), (X(w[0][0] + 16), 535), (X(w[0][0] + 6), 535)], fill=tint(glass, 1.3))
for a in (713, 628):
    d.line((X(a), 424, X(a), 700), fill=tint(paint, 0.6), width=4)
box(620, 600, 866, 636, trim, 2)
box(726, 560, 752, 570, (230, 230, 230), 3)
box(846, 650, 868, 682, (255, 246, 200), 6)
box(600, 706, 884, 738, (200, 204, 210), 6)
box(30, 706, 610, 730, (70, 72, 80), 4)
for c in (170, 700):                                       # wheels
    cx = X(c)
    d.pieslice((cx - 82, 640, cx + 82, 804), 180, 360, fill=(24, 24, 28))
    for r, f in ((70, (26, 26, 30)), (60, (52, 52, 58)), (40, (206, 208, 214)), (32, (150, 154, 162)), (14, (226, 60, 50))):
        d.ellipse((cx - r, 722 - r, cx + r, 722 + r), fill=f)
    for k in range(8):
        bx, by = cx + 25 * math.cos(k * 0.785), 722 + 25 * math.sin(k * 0.785)
        d.ellipse((bx - 4, by - 4, bx + 4, by + 4), fill=(70, 72, 78))
box(660, 374, 780, 402, (60, 62, 70), 8)                   # light bar with its glow
box(664, 366, 716, 396, lamp, 8)
box(724, 366, 776, 396, tint(lamp, 1.3), 8)
glow = Image.new("L", (W, W), 0)
for a in (690, 750, 80):
    ImageDraw.Draw(glow).ellipse((X(a) - 60, 318, X(a) + 60, 438), fill=130 if night else 80)
img.paste(lamp, (0, 0), glow.filter(ImageFilter.GaussianBlur(26)))
if random.random() < 0.5:
    img = img.transpose(Image.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.LANCZOS)
