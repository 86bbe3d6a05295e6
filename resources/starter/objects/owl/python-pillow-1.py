import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A horned owl painted feather by feather, head and breast, in soft light; it sits on a mossy branch.
W = 760
plume = random.choice([((150, 108, 66), (70, 46, 28), (226, 196, 152)), ((128, 130, 136), (58, 60, 68), (216, 218, 222)), ((240, 240, 238), (140, 140, 146), (255, 255, 255)),
                       ((176, 104, 54), (92, 46, 22), (244, 206, 150)), ((96, 78, 70), (40, 32, 30), (190, 168, 148))])
mid, deep, pale = (np.array(c, float) for c in plume)
iris = random.choice([(250, 176, 24), (244, 120, 20), (236, 216, 60), (110, 60, 20)])
far, near = random.choice([((24, 30, 54), (60, 72, 110)), ((196, 214, 190), (120, 160, 110)), ((240, 206, 170), (220, 140, 90)), ((214, 226, 236), (160, 184, 206)), ((30, 52, 40), (70, 110, 70)), ((70, 36, 60), (150, 80, 90))])
sun = random.choice([-1, 1])
cx, cy = W / 2 + random.uniform(-50, 50), 270 + random.uniform(-16, 30)
tilt = random.uniform(-0.22, 0.22)
r = random.uniform(150, 180)                                # half the width of the head
horn = random.choice([0.0, 0.55, 0.8, 1.0])                 # how high the tufts stand
squint = random.choice([0, 0, 0.25, 0.5])
gaze = random.uniform(-8, 8)

img = Image.new("RGB", (95, 95), far)
d = ImageDraw.Draw(img)
for _ in range(24):
    x, y, q, t = random.randint(0, 95), random.randint(0, 95), random.randint(5, 20), random.random()
    d.ellipse((x - q, y - q, x + q, y + q), fill=tuple(int(a + (b - a) * t) for a, b in zip(far, near)))
img = img.filter(ImageFilter.GaussianBlur(5)).resize((W, W), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img)

def rgb(c, f=1.0):
    return tuple(int(max(0, min(255, v * f))) for v in c)

def lit(x, y):
    return 1 + 0.22 * sun * (x - cx) / 200 - 0.12 * (y - cy) / 300 + random.uniform(-0.08, 0.08)

def turn(x, y):
    """From the head's own plane to the picture."""
    return cx + x * math.cos(tilt) - y * math.sin(tilt), cy + x * math.sin(tilt) + y * math.cos(tilt)

def feather(x, y, ang, length, width, colour, tip=None):
    c, s = math.cos(ang), math.sin(ang)
    spine = lambda t, w: (x + length * t * c - w * width * s, y + length * t * s + w * width * c)
    d.polygon([spine(0, -0.5), spine(0.5, -1), spine(0.85, -0.7), spine(1, 0), spine(0.85, 0.7), spine(0.5, 1), spine(0, 0.5)], fill=colour)
    if tip is not None:
        d.line((*spine(0.1, 0), *spine(0.95, 0)), fill=tip, width=2)
        d.line([spine(0.62, -0.9), spine(0.78, 0), spine(0.62, 0.9)], fill=tip, width=3)

bough = 690 + random.randint(-12, 14)
rise = random.uniform(-26, 26)
feet = lambda x: bough + rise * (x - cx) / 380
for side in (-1, 1):                                        # wings folded at the sides, laid from the tips up
    for row in range(8, -1, -1):
        for col in range(3):
            x, y = cx + side * r * (1.16 - 0.17 * col - 0.045 * (row - 3) ** 2 * 0.3), cy + r * 0.62 + row * 36 + col * 10
            feather(x, y, math.pi / 2 + side * (0.2 + 0.02 * row), 66, 21, rgb(deep if (row + col) % 2 else mid, 0.85 * lit(x, y)), rgb(pale, 0.6))
for row in range(13, -1, -1):                               # the breast: rows of barred feathers, lower ones first
    y = cy + r * 0.5 + row * 27
    half = r * (1.0 - 0.5 * (row / 13) ** 2.2)
    for x in np.arange(-half, half + 1, 27) + (13 if row % 2 else 0):
        f = lit(cx + x, y) * (1.02 - 0.3 * (abs(x) / half) ** 3)
        feather(cx + x + random.uniform(-3, 3), y + random.uniform(-4, 4), math.pi / 2 + x / 900, 50, 15, rgb(pale if row > 2 else (pale + mid) / 2, f), rgb(deep * 0.5 + mid * 0.5, f))
for x in range(0, W, 5):                                    # the branch, in streaks of bark and moss
    for _ in range(3):
        t = random.random()
        bark = rgb((104, 80, 58), 1.2 - t) if t > 0.3 or random.random() < 0.45 else rgb((104, 136, 62), random.uniform(0.7, 1.15))
        d.line((x - 12, feet(x) + 66 * t - 4, x + random.randint(8, 34), feet(x) + 66 * t + random.uniform(-5, 5)), fill=bark, width=9)
for side in (-1, 1):                                        # feathered toes with claws
    for k in (-1, 0, 1):
        x = cx + side * 62 + k * 24
        d.ellipse((x - 13, feet(x) - 18, x + 13, feet(x) + 30), fill=rgb(pale, 0.86 + 0.1 * sun * k))
        d.polygon([(x - 7, feet(x) + 22), (x + 7, feet(x) + 22), (x, feet(x) + 48)], fill=(28, 24, 24))

for side in (-1, 1):                                        # tufts like horns
    for k in range(9 if horn else 0):
        x, y = turn(side * r * (0.34 + 0.06 * k), -r * 0.66 + k * 4)
        feather(x, y, -math.pi / 2 + tilt + side * (0.16 + 0.06 * k), r * horn * (1.02 - 0.06 * k), 12, rgb(deep if k % 2 else mid, lit(x, y)))
spots = [(math.sqrt(random.random()), random.uniform(0, 2 * math.pi)) for _ in range(1150)]
for q, a in sorted(spots, reverse=True):                    # the round head, feathers from the rim inwards
    x, y = turn(r * 1.08 * q * math.cos(a), r * 0.9 * q * math.sin(a))
    c = random.choice([mid, mid, deep, (mid + pale) / 2])
    feather(x, y, a + tilt + random.uniform(-0.3, 0.3), 26, 6, rgb(c, lit(x, y) * (1.08 - 0.25 * q)))
for side in (-1, 1):                                        # facial discs: rays around each eye
    for ring in range(5, 0, -1):
        for k in range(46):
            a = 2 * math.pi * k / 46 + random.uniform(-0.06, 0.06)
            x, y = turn(side * r * 0.47 + r * 0.105 * ring * math.cos(a), r * 0.06 + r * 0.112 * ring * math.sin(a))
            c = deep if ring == 5 else pale * (0.72 + 0.08 * ring) if k % 3 else mid
            feather(x, y, a + tilt, 17, 5, rgb(c, lit(x, y)))
for k in range(26):                                         # pale brows that meet above the beak
    t = k / 25
    for side in (-1, 1):
        x, y = turn(side * r * (0.08 + 0.7 * t), r * (-0.1 - 0.42 * t + 0.12 * t * t))
        feather(x, y, -math.pi / 2 + tilt + side * (0.9 + 0.3 * t), 34, 5, rgb(pale, lit(x, y)))
for side in (-1, 1):
    x, y = turn(side * r * 0.47, r * 0.06)
    q = r * 0.27
    d.ellipse((x - q - 7, y - q - 7, x + q + 7, y + q + 7), fill=(22, 16, 14))
    for k in range(12):
        f = q * (1 - k / 40)
        d.ellipse((x - f, y - f, x + f, y + f), fill=rgb(iris, 0.62 + 0.04 * k))
    p = q * random.uniform(0.5, 0.53)
    d.ellipse((x + gaze - p, y - p, x + gaze + p, y + p), fill=(12, 10, 10))
    d.ellipse((x + sun * q * 0.32 - 8, y - q * 0.5 - 8, x + sun * q * 0.32 + 8, y - q * 0.5 + 8), fill=(255, 255, 255))
    if squint:
        d.chord((x - q - 7, y - q - 7, x + q + 7, y + q + 7), 270 - 150 * squint, 270 + 150 * squint, fill=rgb(mid, 0.75))
beak = [turn(*p) for p in ((-20, r * 0.2), (0, r * 0.08), (20, r * 0.2), (15, r * 0.42), (0, r * 0.62), (-15, r * 0.42))]
d.polygon(beak, fill=(44, 40, 42))
d.line([turn(-4 * sun, r * 0.16), turn(6 * sun, r * 0.34)], fill=(150, 146, 146), width=6)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
