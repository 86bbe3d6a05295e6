import random

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 1000
leap = random.random() < 0.6                                            # above the sea, or below it
tops, lows, sea = random.choice([((70, 150, 215), (225, 242, 250), (22, 92, 140)), ((240, 130, 80), (255, 225, 150), (60, 62, 98)), ((14, 18, 50), (70, 84, 130), (10, 34, 62)), ((215, 222, 224), (250, 250, 246), (84, 140, 150)), ((250, 170, 190), (255, 236, 214), (52, 130, 150))])
back, belly = random.choice([((84, 104, 124), (232, 238, 242)), ((54, 66, 84), (206, 214, 222)), ((126, 148, 168), (250, 248, 244)), ((70, 88, 100), (240, 226, 220))])
side, size = random.choice([-1, 1]), random.uniform(0.78, 0.94)
tilt = np.radians(random.uniform(-34, 4) if leap else random.uniform(-24, 24))
level, bend = random.randint(690, 800), random.uniform(-0.1, 1)
cx, cy = 500 + random.randint(-30, 30), random.randint(400, 440) if leap else random.randint(470, 530)

def blend(a, b, n):
    t = np.linspace(0, 1, n)[:, None]; rows = np.array(a) * (1 - t) + np.array(b) * t
    return Image.fromarray(np.repeat(rows[:, None], 2, 1).astype("uint8")).resize((S, n))

def soft(points):
    """A smooth outline from a few corners; the tail end hangs down by `bend`; turned, mirrored and put in place."""
    p = np.array(points, float)
    for _ in range(4):
        q = np.roll(p, -1, 0); p = np.stack([0.75 * p + 0.25 * q, 0.25 * p + 0.75 * q], 1).reshape(-1, 2)
    p[:, 1] += bend * np.clip(420 - p[:, 0], 0, None) ** 2 / 1100; p = (p - (470, 520)) * size * 0.8
    x, y = p[:, 0] * np.cos(tilt) - p[:, 1] * np.sin(tilt), p[:, 0] * np.sin(tilt) + p[:, 1] * np.cos(tilt)
    return [(cx + side * a, cy + b) for a, b in zip(x, y)]

def paint(points, colour, blur=0, inside=None, strength=255):
    if not (blur or inside): return ImageDraw.Draw(img).polygon(soft(points), fill=colour)
    mask = Image.new("L", (S // 4, S // 4), 0)
    ImageDraw.Draw(mask).polygon([(x / 4, y / 4) for x, y in soft(points)], fill=strength)
    mask = mask.filter(ImageFilter.GaussianBlur(blur / 2)).resize((S, S), Image.Resampling.BILINEAR)
    img.paste(colour, (0, 0), ImageChops.multiply(mask, inside) if inside else mask)

def dark(c, f):
    return tuple(int(min(255, v * f)) for v in c)

if leap:
    img = Image.new("RGB", (S, S)); img.paste(blend(tops, lows, level), (0, 0))
    img.paste(blend(dark(sea, 1.35), dark(sea, 0.6), S - level), (0, level))
    d = ImageDraw.Draw(img, "RGBA"); sx = random.randint(100, 900)
    d.ellipse((sx - 55, level - 330, sx + 55, level - 220), fill=(255, 250, 220, 190))
    for k in range(26):                                                 # glitter
        y = level + 4 + k * k // 3; w = 40 + 4 * k
        d.line((sx + random.randint(-w, w) - w, y, sx + random.randint(-w, w) + w, y), fill=(255, 255, 255, 90), width=3 + k // 6)
else:
    img = blend(dark(sea, 2.1), dark(sea, 0.45), S); d = ImageDraw.Draw(img, "RGBA")
    for _ in range(7):                                                  # rays of light
        x = random.randint(-100, 1000)
        d.polygon([(x, 0), (x + random.randint(30, 110), 0), (x + 60, S), (x - 220, S)], fill=(255, 255, 255, 22))
    img = img.filter(ImageFilter.BoxBlur(8))
body = [(935, 470), (1020, 500), (1075, 520), (1080, 545), (1000, 556), (935, 572), (880, 640), (720, 690), (520, 680), (330, 610), (180, 545), (60, 520), (60, 480), (200, 470), (340, 400), (500, 340), (700, 335), (850, 380)]
fluke = [(120, 480), (60, 470), (10, 420), (-70, 390), (-150, 400), (-80, 450), (-40, 505), (-80, 560), (-130, 620), (-40, 610), (20, 570), (70, 525), (130, 530)]
shape = Image.new("L", (S, S), 0); ImageDraw.Draw(shape).polygon(soft(body), fill=255)
paint([(790, 640), (760, 760), (690, 800), (680, 730), (700, 640)], dark(back, 0.6))            # far flipper
paint([(590, 370), (545, 250), (450, 180), (405, 190), (440, 250), (430, 310), (380, 390)], dark(back, 0.85))
paint(fluke, dark(back, 0.88))
paint([(100, 495), (-40, 450), (-120, 410), (-20, 420), (60, 478)], dark(back, 1.35), 4, None, 130); paint(body, back)
paint([(0, 560), (300, 560), (540, 610), (760, 590), (930, 548), (1100, 540), (1000, 800), (200, 800)], belly, 14, shape)
paint([(330, 610), (520, 640), (760, 660), (900, 620), (900, 800), (300, 800)], dark(belly, 0.72), 16, shape, 170)
paint([(250, 445), (520, 350), (700, 345), (860, 400), (840, 430), (690, 390), (500, 400), (260, 480)], dark(back, 1.55), 9, shape, 170)
paint([(700, 560), (680, 700), (590, 800), (540, 810), (550, 720), (590, 600)], dark(back, 0.72))     # near flipper
paint([(690, 590), (660, 700), (600, 760), (640, 680), (660, 590)], dark(back, 1.2), 4, None, 120)
line = [(1078, 538), (1000, 540), (930, 546), (890, 530), (890, 524), (930, 537), (1000, 531), (1078, 532)]
paint(line, dark(back, 0.4)); paint([(838, 500), (856, 486), (878, 486), (890, 502), (872, 514), (850, 514)], (16, 16, 20))
paint([(858, 492), (868, 489), (872, 496), (862, 500)], (255, 255, 255))
paint([(740, 345), (760, 338), (768, 344), (752, 352)], dark(back, 0.35))                       # blowhole
d = ImageDraw.Draw(img, "RGBA"); foam = soft([(20, 520)] * 4)[0] if leap else soft([(1080, 500)] * 4)[0]
if leap:
    for _ in range(150):                                                # drops falling from the tail
        x, y = foam[0] + random.gauss(0, 70), random.uniform(foam[1], level + 20); r = random.uniform(1, 6)
        d.ellipse((x - r, y - 1.4 * r, x + r, y + 1.4 * r), fill=(255, 255, 255, random.randint(120, 230)))
    for _ in range(60):
        x, r = foam[0] + random.gauss(0, 90), random.uniform(8, 34)
        d.ellipse((x - 1.7 * r, level - r * 0.7, x + 1.7 * r, level + r * 0.9), fill=(255, 255, 255, 70))
else:
    for _ in range(40):
        x, y, r = random.uniform(0, S), random.uniform(0, S), random.uniform(3, 13)
        d.ellipse((x - r, y - r, x + r, y + r), outline=(255, 255, 255, 150), width=2)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
