# An African elephant modelled in light and shade, side view, on the savanna at morning, noon, evening or in rain light.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops

W = 720
skin = np.array(random.choice([(128, 124, 126), (150, 118, 96), (104, 104, 116), (168, 138, 112), (96, 84, 80)]), float)
sky, glow, grass = random.choice([((112, 170, 216), (236, 240, 226), (206, 186, 104)), ((244, 150, 78), (255, 226, 150), (196, 138, 62)), ((250, 206, 160), (255, 244, 214), (150, 168, 84)),
                                  ((150, 176, 172), (238, 236, 214), (120, 158, 78)), ((216, 130, 140), (255, 216, 170), (190, 150, 90))])
face = random.choice([-1, 1])
sun = random.choice([-1, 1])
flap = random.uniform(0.86, 1.18)              # the ear
s1, s2 = random.uniform(-26, 26), random.uniform(-24, 24)
tusk = random.choice([0, 34, 54, 72])
grain = Image.effect_noise((180, 180), 60).resize((W, W), Image.Resampling.BICUBIC)
grain = ImageChops.add(grain, Image.effect_noise((W // 2, 60), 70).resize((W, W), Image.Resampling.BICUBIC), 2)
grain = (np.array(grain, float) - 128) / 128

fade = np.clip(np.linspace(0, 1.6, W), 0, 1)[:, None, None]
img = Image.fromarray(np.broadcast_to(np.array(sky) * (1 - fade) + np.array(glow) * fade, (W, W, 3)).astype("uint8"))
d = ImageDraw.Draw(img)
x, y, q = random.randint(60, 660), random.randint(60, 330), random.randint(36, 80)
d.ellipse((x - q, y - q, x + q, y + q), fill=tuple(min(255, c + 30) for c in glow))
mist = lambda t: tuple(int(g * (1 - t) + c * t) for g, c in zip(glow, (70, 84, 78)))
if random.random() < 0.4:                       # a lone snowy mountain
    p = random.randint(120, 600)
    d.polygon([(p - 420, 480), (p - 70, 250), (p + 60, 246), (p + 440, 480)], fill=mist(0.4))
    d.polygon([(p - 130, 290), (p - 70, 250), (p + 60, 246), (p + 130, 288), (p + 60, 276), (p + 10, 306), (p - 60, 274)], fill=(250, 250, 250))
for _ in range(random.randint(2, 5)):           # flat-topped acacias
    x, h, w = random.randint(0, W), random.randint(90, 220), random.randint(50, 120)
    d.line([(x, 500), (x - 4, 500 - h * 0.5), (x + w * 0.5, 500 - h)], fill=mist(0.75), width=7)
    d.line([(x - 2, 500 - h * 0.5), (x - w * 0.5, 500 - h)], fill=mist(0.75), width=6)
    for k in range(7):
        cx, cy = x + random.uniform(-w, w), 500 - h - random.uniform(0, 26)
        d.ellipse((cx - w * 0.45, cy - 14, cx + w * 0.45, cy + 14), fill=mist(random.uniform(0.6, 0.85)))
d.rectangle((0, 480, W, W), fill=grass)
for _ in range(1100):
    y = random.randint(486, W)
    x, h, f = random.randint(0, W), (y - 450) * 0.13, random.uniform(0.72, 1.18)
    d.line((x, y, x + random.uniform(-8, 8), y - h), fill=tuple(int(min(255, c * f)) for c in grass), width=2)
shade = Image.new("L", (W, W))
ImageDraw.Draw(shade).ellipse((90 - 30 * sun, 622, 560 - 60 * sun, 672), fill=170)
img.paste((40, 32, 30), mask=shade.filter(ImageFilter.GaussianBlur(10)))


def curve(pts):
    """Catmull-Rom through closed points."""
    out = []
    for i in range(len(pts)):
        a, b, c, e = (np.array(pts[(i + k) % len(pts)], float) for k in (-1, 0, 1, 2))
        for t in np.arange(0, 1, 0.14):
            out.append(tuple(b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - e + t * (3 * (b - c) + e - a)))))
    return out


def model(shape, tone=1.0, round_=26, discs=False):
    """Paste one part of the body: its blurred mask is taken as a relief, lit from above."""
    m = Image.new("L", (W, W))
    dm = ImageDraw.Draw(m)
    if discs:
        for (x0, y0, r0), (x1, y1, r1) in zip(shape, shape[1:]):
            for t in np.linspace(0, 1, 16):
                x, y, r = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, r0 + (r1 - r0) * t
                dm.ellipse((x - r, y - r, x + r, y + r), fill=255)
    else:
        dm.polygon(shape, fill=255)
    box = m.getbbox()
    b = np.array(m.crop(box).filter(ImageFilter.GaussianBlur(round_)), float)
    gy, gx = np.gradient(b)
    light = tone * (0.98 + (gy * 1.0 + gx * 0.55 * sun * face) * round_ / 300 - 0.25 * (np.arange(box[1], box[3])[:, None] - 200) / 460 + 0.16 * grain[box[1]:box[3], box[0]:box[2]])
    patch = Image.fromarray(np.clip(skin * light[:, :, None], 0, 255).astype("uint8"))
    img.paste(patch, box[:2], m.crop(box))


def nails(x):
    for k in range(3):
        d.ellipse((x + 24 * k - 9, 630, x + 24 * k + 9, 646), fill=tuple(int(c * 0.5 + 110) for c in skin))


model(curve([(205 + s2, 420), (222 + s2, 540), (212 + s2 * 1.4, 632), (284 + s2 * 1.4, 634), (284 + s2, 540), (310, 420)]), 0.66)
model(curve([(430, 400), (446 + s1, 530), (440 + s1 * 1.4, 632), (512 + s1 * 1.4, 634), (510 + s1, 530), (530, 400)]), 0.66)
model(curve([(112, 340), (140, 250), (225, 200), (330, 214), (430, 186), (510, 230), (530, 380), (480, 480), (340, 506), (200, 486), (124, 440)]), 1.0, 40)
model([(122, 290, 11), (98, 360, 8), (92, 440, 6)], 0.85, 6, True)
d.polygon([(84, 430), (102, 430), (100, 490), (78, 486)], fill=(40, 34, 34))
model(curve([(112, 370), (108, 470), (124 - s2, 550), (114 - s2, 634), (206 - s2, 638), (206 - s2, 550), (244, 480), (250, 400)]), 1.0, 22)
nails(142 - s2)
model(curve([(392, 380), (404, 520), (398 - s1, 634), (486 - s1, 638), (484 - s1, 540), (506, 400)]), 1.0, 22)
nails(424 - s1)
if tusk:
    d.polygon([(606, 366), (650, 400 + tusk * 0.3), (640 + tusk * 0.55, 400 + tusk * 0.35), (646 + tusk * 0.6, 388 + tusk * 0.3), (658, 376 + tusk * 0.2), (632, 346)], fill=(206, 196, 170))
trunk = random.choice([[(622, 300, 54), (648, 390, 42), (650, 480, 32), (644, 560, 25), (620, 606, 19), (592, 608, 16)], [(622, 296, 54), (654, 380, 42), (668, 470, 32), (662, 540, 25), (686, 584, 19)],
                       [(622, 300, 54), (646, 390, 42), (640, 470, 33), (604, 520, 25), (568, 500, 19), (560, 470, 15)], [(622, 300, 54), (648, 392, 42), (652, 470, 32), (656, 536, 25), (680, 562, 20), (692, 528, 16), (688, 504, 14)]])
model(trunk, 1.0, 18, True)
for i in range(len(trunk) * 5 - 6):             # rings of the trunk
    k, t = divmod(i / 5, 1)
    (x0, y0, r0), (x1, y1, r1) = trunk[int(k)], trunk[min(int(k) + 1, len(trunk) - 1)]
    a, r = math.atan2(y1 - y0, x1 - x0), (r0 + (r1 - r0) * t) * 0.85
    if i > 4 and (x1, y1) != (x0, y0):
        x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
        d.line((x - r * math.sin(a), y + r * math.cos(a), x + r * math.sin(a), y - r * math.cos(a)), fill=tuple(int(c * 0.72) for c in skin), width=2)
model(curve([(470, 260), (515, 178), (575, 150), (632, 182), (662, 258), (652, 340), (606, 396), (548, 412), (490, 350)]), 1.06, 26)
if tusk:
    d.polygon([(580, 372), (630, 420 + tusk * 0.3), (616 + tusk, 416 + tusk * 0.3), (622 + tusk, 402 + tusk * 0.24), (640, 388 + tusk * 0.2), (608, 350)], fill=(248, 240, 218), outline=(150, 138, 112))
d.ellipse((592, 252, 618, 274), fill=tuple(int(c * 0.5) for c in skin))
d.ellipse((598, 256, 614, 270), fill=(30, 20, 16)); d.ellipse((607, 257, 612, 262), fill=(255, 255, 255))
for k in range(4):
    d.arc((584 - 5 * k, 246 - 5 * k, 626 + 5 * k, 282 + 6 * k), 20, 150, fill=tuple(int(c * 0.7) for c in skin), width=2)
wing = [(560, 232), (510, 172), (430, 164), (376, 224), (372, 330), (412, 430), (466, 486), (502, 440), (522, 370), (562, 320)]
wing = [(560 + (x - 560) * flap, y) for x, y in wing]
model(curve([(x - 8, y + 10) for x, y in wing]), 0.55, 8)
model(curve(wing), 1.12, 18)
for k in range(6):                              # veins
    d.line([(536, 250 + 12 * k), (560 - (100 + 5 * k) * flap, 226 + 30 * k), (560 - 140 * flap, 220 + 36 * k)], fill=tuple(int(c * 0.86) for c in skin), width=3)
for _ in range(random.choice([0, 40, 90])):     # dust or grass at the feet
    x, h = random.randint(60, 640), random.uniform(14, 44)
    d.line((x, 662, x + random.uniform(-12, 12), 662 - h), fill=tuple(int(c * random.uniform(0.75, 1.1)) for c in grass), width=3)
if random.random() < 0.5:                       # an egret rides along
    x = random.randint(200, 400)
    d.ellipse((x - 22, 168, x + 16, 190), fill=(255, 255, 255)); d.line((x + 12, 176, x + 18, 150, x + 24, 144), fill=(255, 255, 255), width=7)
    d.polygon([(x + 24, 138), (x + 44, 146), (x + 24, 149)], fill=(240, 170, 40)); d.line((x - 4, 188, x - 4, 206), fill=(60, 60, 60), width=3)
if face < 0:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
