import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 384
# the head and neck of a horse, modelled like clay: light falls on heights made from its own outlines
coat, hair, skin = random.choice([((146, 82, 42), (28, 20, 18), (56, 36, 30)), ((176, 98, 50), (150, 80, 40), (110, 66, 52)), ((58, 54, 60), (24, 22, 26), (34, 32, 36)), ((222, 218, 212), (240, 238, 232), (120, 108, 108)),
                                  ((214, 170, 106), (246, 236, 212), (150, 110, 90)), ((128, 130, 140), (60, 62, 72), (66, 62, 66)), ((92, 54, 34), (232, 218, 190), (60, 42, 36))])
side = random.choice([-1, 1])
light = np.array(random.choice([(-0.6, -0.6, 0.55), (0.6, -0.55, 0.6), (0.1, -0.8, 0.6)]))
turn = math.radians(random.uniform(-9, 9))
size = random.uniform(0.92, 1.04)
mark = random.choice(["none", "star", "blaze", "blaze", "snip"])
tack = random.choice(["none", "halter", "halter", "bridle"])
strap = random.choice([(150, 40, 36), (40, 70, 120), (70, 46, 30), (30, 30, 34), (60, 110, 70)])


def at(p):
    """From the drawing (nose to the right, 1000 wide) to the picture."""
    x, y = p[0] - 500, p[1] - 500
    x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
    return (S / 2 + side * x * 0.375 * size, S / 2 + y * 0.375 * size)


def soft(points, closed=True, n=8):
    p = np.array(points, float)
    p = p if closed else np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    a, b, c, e = np.roll(p, 1, 0), p, np.roll(p, -1, 0), np.roll(p, -2, 0)
    t = np.linspace(0, 1, n, endpoint=False)[:, None, None]
    q = (0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - e) * t ** 2 + (3 * b - a - 3 * c + e) * t ** 3)).transpose(1, 0, 2)
    return [at(v) for v in (q if closed else q[1:-2]).reshape(-1, 2)]


def cover(points, blur=0.0, k=2):
    m = Image.new("L", (S * k, S * k))
    ImageDraw.Draw(m).polygon([(x * k, y * k) for x, y in points], fill=255)
    m = m.resize((S, S), Image.Resampling.BOX) if k > 1 else m
    return np.asarray(m.filter(ImageFilter.GaussianBlur(blur)) if blur else m, float) / 255


def gentle(m, r):
    """A wide blur, made at a third of the size."""
    i = np.arange(128)
    g = np.exp(-((i[:, None] - i) / (r / 4)) ** 2 / 2)
    g /= g.sum(1).mean()
    small = g @ m.reshape(128, 3, 128, 3).mean((1, 3)) @ g.T
    return np.asarray(Image.fromarray(small.astype("float32")).resize((S, S), Image.Resampling.BICUBIC), float)


# the place behind: a soft paddock, a stable wall or an open sky
y, x = np.mgrid[0:S, 0:S] / S
a, b = (np.array(c, float) for c in random.choice([((150, 200, 236), (120, 160, 80)), ((250, 196, 130), (110, 84, 66)), ((104, 84, 72), (58, 48, 46)), ((226, 230, 232), (196, 200, 202)), ((84, 108, 152), (48, 64, 98)), ((186, 204, 170), (92, 120, 72)), ((244, 232, 210), (214, 186, 150))]))
pic = a + (b - a) * np.clip((y - random.uniform(0.2, 0.5)) * random.choice([1.5, 4]), 0, 1)[..., None]
spots = Image.new("L", (64, 64), 128)
sd = ImageDraw.Draw(spots)
for _ in range(26):
    px, py, r = random.randint(0, 64), random.randint(0, 64), random.randint(2, 8)
    sd.ellipse((px - r, py - r, px + r, py + r), fill=random.randint(70, 200))
pic *= (0.75 + 0.5 * np.asarray(spots.filter(ImageFilter.GaussianBlur(2.5)).resize((S, S), Image.Resampling.BICUBIC), float) / 255)[..., None]

head = [(470, 190), (520, 172), (572, 190), (622, 262), (690, 372), (752, 470), (798, 560), (806, 612), (782, 650), (742, 664), (706, 654), (672, 664), (634, 640), (600, 592), (548, 552), (490, 532), (440, 490), (416, 410), (424, 290)]
neck = [(470, 190), (400, 210), (320, 300), (240, 430), (170, 580), (110, 760), (60, 1070), (600, 1070), (545, 910), (500, 770), (478, 650), (490, 540), (560, 430), (540, 250)]
ears = [[(452, 204), (438, 130), (466, 62), (506, 116), (512, 192)], [(516, 196), (524, 130), (556, 78), (576, 136), (566, 204)]]
shapes = [(neck, 60, 0.9), (ears[1], 10, 0.5), (head, 46, 1.0), (ears[0], 10, 0.6)]
for outline, r, deep in shapes:
    m = cover(soft(outline))
    height = gentle(m, r) * r * 1.5 + gentle(m, r / 3) * r * 0.45
    if outline is head:                                  # cheek, bone below the eye, muzzle, hollow of the temple
        for form, q, h in (([(440, 330), (520, 340), (560, 440), (520, 520), (450, 480)], 16, 16), ([(560, 330), (640, 400), (700, 490), (660, 500), (590, 420)], 10, 10),
                           ([(720, 540), (790, 570), (796, 630), (730, 655), (690, 610)], 12, 13), ([(510, 220), (540, 215), (560, 260), (530, 270)], 7, -8)):
            height += gentle(cover(soft(form), k=1), q) * h
    elif outline is neck:
        for form, q, h in (([(420, 520), (480, 560), (420, 760), (330, 960), (280, 940), (370, 720)], 18, 20), ([(300, 380), (340, 400), (200, 640), (120, 800), (110, 740)], 16, 12)):
            height += gentle(cover(soft(form), k=1), q) * h
    gy, gx = np.gradient(height)
    n = np.dstack([-gx, -gy, np.full_like(gx, 1.1)])
    n /= np.linalg.norm(n, axis=2, keepdims=True)
    lit = np.clip(n @ (light / np.linalg.norm(light)), 0, 1)
    fur = np.array(coat, float) * (0.36 + 0.85 * lit)[..., None] + 70 * (np.clip(n @ (light + (0, 0, 0.7)) / 1.35, 0, 1) ** 14)[..., None]
    fur *= 1 + np.random.normal(0, 0.025, (S, S, 1))
    if outline is head:
        dark = gentle(cover(soft([(700, 520), (770, 500), (830, 600), (800, 690), (700, 690), (650, 630)]), k=1), 14)[..., None]
        fur += (np.array(skin) * (0.4 + 0.8 * lit)[..., None] - fur) * dark * 0.85
        spot = {"star": [(566, 224), (590, 250), (580, 280), (556, 256)], "blaze": [(552, 190), (600, 240), (690, 376), (756, 480), (800, 560), (770, 560), (716, 480), (640, 370), (574, 262)], "snip": [(756, 490), (800, 560), (800, 590), (768, 560)]}.get(mark)
        if spot:
            w = cover(soft(spot), 1.5)[..., None]
            fur += (np.array((248, 244, 236)) * (0.45 + 0.65 * lit)[..., None] - fur) * w * 0.95
    under = gentle(m, 14)[..., None] if outline is head else 0
    pic = pic * (1 - 0.45 * under) if outline is head else pic
    pic = pic * (1 - m[..., None]) + fur * m[..., None]
img = Image.fromarray(np.clip(pic, 0, 255).astype("uint8"))

layer = Image.new("RGBA", (2 * S, 2 * S))
d = ImageDraw.Draw(layer)
big = lambda pts: [(2 * px, 2 * py) for px, py in pts]
d.polygon(big(soft([(464, 190), (456, 130), (470, 88), (494, 130), (498, 186)])), fill=(*(int(c * 0.45) for c in coat), 255))
d.polygon(big(soft([(552, 296), (576, 282), (604, 296), (612, 318), (586, 330), (560, 320)])), fill=(24, 16, 14, 255))       # eye with lid and light
d.polygon(big(soft([(564, 304), (580, 294), (598, 304), (600, 316), (584, 322), (568, 316)])), fill=(74, 44, 26, 255))
px, py = big([at((581, 304))])[0]
d.ellipse((px - 4, py - 4, px + 4, py + 4), fill=(255, 255, 255, 255))
d.line(big(soft([(546, 292), (574, 274), (610, 292)], False)), fill=(*(int(c * 0.5) for c in coat), 255), width=7)
d.polygon(big(soft([(758, 566), (782, 578), (788, 604), (772, 608), (762, 590)])), fill=(18, 12, 12, 255))
d.line(big(soft([(792, 630), (750, 632), (706, 618), (684, 600)], False)), fill=(20, 14, 12, 200), width=6)
if tack != "none":                                       # straps over nose and cheek with a ring
    for s in ([(656, 322), (640, 420), (606, 584)], [(606, 500), (520, 440), (470, 330), (462, 214)], [(430, 470), (520, 470), (606, 500)]) + (([(538, 188), (580, 262), (500, 290)],) if tack == "bridle" else ()):
        d.line(big(soft(s, False)), fill=(*(int(c * 0.5) for c in strap), 255), width=20, joint="curve")
        d.line(big(soft(s, False)), fill=(*strap, 255), width=15, joint="curve")
    px, py = big([at((612, 502))])[0]
    d.ellipse((px - 13, py - 13, px + 13, py + 13), outline=(226, 200, 120, 255), width=6)
for k in range(210):                                     # the mane falls over the neck, the forelock over the brow
    t = random.random()
    px, py = 500 - 430 * t + random.uniform(-12, 12), 176 + 470 * t ** 1.25 - 30 * math.sin(3 * t)
    fall, swing = random.uniform(110, 200) * (0.6 + 0.5 * t), random.uniform(0, 70)
    f = random.uniform(0.6, 1.35)
    d.line(big(soft([(px, py), (px + 14 + swing * 0.3, py + fall * 0.4), (px + swing, py + fall)], False, 6)), fill=(*(min(255, int(c * f)) for c in hair), 255), width=random.randint(4, 8))
for k in range(26):
    px, f = random.uniform(490, 540), random.uniform(0.7, 1.3)
    d.line(big(soft([(px, 168), (px + 40, 200), (px + 46 + random.uniform(-10, 24), random.uniform(250, 290))], False, 6)), fill=(*(min(255, int(c * f)) for c in hair), 255), width=5)
layer = layer.resize((S, S), Image.Resampling.BOX)
img.paste(layer, (0, 0), layer)
