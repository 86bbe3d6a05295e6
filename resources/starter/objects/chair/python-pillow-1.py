import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 560
side = random.choice([-1, 1])
seat_h = random.uniform(0.96, 1.05)
broad = random.uniform(0.92, 1.1)
rise = random.uniform(-30, 40)                          # a lower or higher back
splay = random.uniform(0.7, 1.3)
shell = random.choice([(236, 232, 224), (214, 66, 52), (44, 110, 128), (238, 178, 52), (62, 66, 74), (122, 160, 118), (206, 128, 150), (176, 110, 62)])
leg = random.choice([(212, 164, 108), (140, 88, 50), (74, 48, 34), (226, 190, 140)])
wall, floor = random.choice([((232, 228, 222), (206, 200, 192)), ((120, 144, 156), (92, 112, 124)), ((246, 214, 190), (222, 178, 150)), ((52, 54, 64), (36, 38, 46)),
                             ((194, 208, 186), (150, 168, 142)), ((250, 250, 250), (226, 226, 228)), ((86, 62, 84), (62, 44, 62))])
extra = random.choice(["none", "cushion", "gap", "grain", "buttons"])
shift = random.uniform(-22, 22)
size = random.uniform(0.9, 1.03)


def at(x, y):
    """From the drawing (1000 wide, chair facing right) to the picture."""
    return (S / 2 + shift + side * (x - 505) * 0.56 * size, 0.545 * S + (y - 540) * 0.56 * size)


def smooth(points, n=10):
    """A closed soft outline through the points."""
    p = np.array(points, float)
    a, b, c, e = np.roll(p, 1, 0), p, np.roll(p, -1, 0), np.roll(p, -2, 0)
    t = np.linspace(0, 1, n, endpoint=False)[:, None, None]
    q = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - e) * t ** 2 + (3 * b - a - 3 * c + e) * t ** 3)
    return [at(*v) for v in q.transpose(1, 0, 2).reshape(-1, 2)]


def paint(points, colour, lit=(1.1, 0.8), rim=7):
    """Fill an outline with light that falls off from the upper left and darkens towards its rim."""
    xs, ys = zip(*points)
    x0, y0, w, h = int(min(xs)) - 4, int(min(ys)) - 4, int(max(xs) - min(xs)) + 8, int(max(ys) - min(ys)) + 8
    m = Image.new("L", (2 * w, 2 * h))
    ImageDraw.Draw(m).polygon([(2 * (x - x0), 2 * (y - y0)) for x, y in points], fill=255)
    m = m.resize((w, h), Image.Resampling.BOX)
    soft = np.asarray(m.filter(ImageFilter.BoxBlur(rim)), float) / 255
    v, u = np.mgrid[y0:y0 + h, x0:x0 + w] / S
    ramp = lit[0] + (lit[1] - lit[0]) * np.clip(0.35 * u + 0.65 * v, 0, 1)
    tone = np.array(colour) * (ramp * (0.55 + 0.45 * np.clip(soft * 1.6 - 0.6, 0, 1)))[..., None]
    img.paste(Image.fromarray(np.clip(tone, 0, 255).astype("uint8")), (x0, y0), m)


# a studio: wall that rounds into the floor, a pool of light
v, u = np.mgrid[0:1:1j * S, 0:1:1j * S]
blend = 1 / (1 + np.exp(-(v - random.uniform(0.62, 0.74)) * random.choice([14, 14, 120])))
ground = np.array(wall) + (np.array(floor, float) - np.array(wall)) * blend[..., None]
pool = 1.13 - 0.5 * ((u - random.uniform(0.25, 0.75)) ** 2 + (v - 0.42) ** 2)
img = Image.fromarray(np.clip(ground * pool[..., None], 0, 255).astype("uint8"))
shadow = Image.new("L", (S // 4, S // 4))
s = ImageDraw.Draw(shadow)
fall = random.uniform(-60, 90)
s.polygon([(x / 4, y / 4) for x, y in (at(300, 840), at(430, 925), at(760 + fall, 905), at(640 + fall, 800))], fill=130)
s.ellipse([c / 4 for c in (*map(min, zip(at(270, 800), at(760, 920))), *map(max, zip(at(270, 800), at(760, 920))))], fill=110)
shadow = shadow.filter(ImageFilter.GaussianBlur(5)).resize((S, S))
img.paste(Image.new("RGB", (S, S), tuple(int(c * 0.35) for c in floor)), (0, 0), shadow)

top = 640 * (1 - seat_h)
feet = [((400, 600), (400 - 50 * splay, 905)), ((650, 590), (650 + 70 * splay, 880)), ((360, 590), (350 - 62 * splay, 800)), ((600, 580), (604 + 44 * splay, 780))]


def post(a, b, w0, w1, colour):
    paint([at(a[0] - w0, a[1]), at(a[0] + w0, a[1]), at(b[0] + w1, b[1]), at(b[0] - w1, b[1])], colour, (1.15, 0.85), 3)


far = tuple(int(c * 0.72) for c in leg)
post(*feet[2], 15, 9, far)
post(*feet[3], 15, 9, far)
d = ImageDraw.Draw(img)
for a, b in ((0, 3), (1, 2)):                           # crossed wires between the legs
    (ax, ay), (bx, by) = (tuple(p + 0.4 * (q - p) for p, q in zip(*feet[k])) for k in (a, b))
    d.line([at(ax, ay), at(bx, by)], fill=(40, 40, 44), width=3)
post(*feet[0], 18, 11, leg)
post(*feet[1], 18, 11, leg)

m = broad
back = [(505 - 205 * m, 210 - rise), (505 - 110 * m, 140 - rise), (505 + 60 * m, 138 - rise), (505 + 145 * m, 200 - rise), (505 + 170 * m, 330), (505 + 160 * m, 470), (505 + 150 * m, 540), (380, 560), (505 - 185 * m, 500), (505 - 220 * m, 350)]
seat = [(505 - 190 * m, 470), (450, 486), (505 + 145 * m, 468), (505 + 225 * m, 520), (505 + 235 * m, 580 + top), (505 + 170 * m, 618 + top), (440, 640 + top), (505 - 150 * m, 600 + top), (505 - 205 * m, 530)]
paint([(x + 4 * side, y + 8) for x, y in smooth(back)], tuple(int(c * 0.6) for c in shell), (0.9, 0.7))
paint(smooth(back), shell, (1.02, 0.62), 12)
if extra == "gap":
    paint(smooth([(420, 300), (470, 288), (540, 290), (575, 306), (570, 350), (500, 362), (425, 352)]), tuple(int(0.8 * c) for c in wall), (0.9, 0.9), 4)
elif extra == "buttons":
    for bx in (400, 500, 600):
        for by in (250, 350):
            paint(smooth([(bx - 13, by), (bx, by - 13), (bx + 13, by), (bx, by + 13)]), tuple(int(c * 0.62) for c in shell), (1.3, 0.8), 2)
elif extra == "grain":
    d = ImageDraw.Draw(img, "RGBA")
    for k in range(9):
        d.line([at(505 - 150 * m + 34 * k + 12 * np.sin(t / 60 + k), t) for t in range(int(190 - rise), 470, 20)], fill=(60, 30, 10, 46), width=3)
paint([(x, y + 13) for x, y in smooth(seat)], tuple(int(c * 0.5) for c in shell), (0.9, 0.8))
paint(smooth(seat), shell, (1.36, 0.95), 9)
if extra == "cushion":
    pad = random.choice([(230, 190, 90), (150, 60, 60), (70, 110, 150), (240, 240, 236)])
    paint(smooth([(360, 480), (500, 470), (640, 480), (690, 530), (650, 580), (500, 596), (380, 576), (335, 530)]), pad, (1.3, 0.8), 9)
