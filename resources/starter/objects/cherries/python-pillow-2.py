# Cherries on their stalks with toothed leaves, hung from a twig or laid on a table
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 640
back, red = random.choice([((248, 240, 222), (170, 10, 34)), ((30, 50, 44), (236, 40, 44)), ((164, 208, 230), (200, 16, 36)), ((250, 222, 206), (130, 8, 34)),
                           ((26, 26, 38), (240, 50, 50)), ((216, 224, 180), (186, 14, 40)), ((250, 220, 130), (176, 12, 36)), ((38, 60, 92), (238, 44, 56))])
red = np.array(red, float)
tint = lambda c, k: tuple(max(0, min(255, int(v * k))) for v in c)
lying = random.random() < 0.5
light = random.choice([-1, 1])
img = Image.new("RGB", (W, W), back)
d = ImageDraw.Draw(img)
for _ in range(22):                                   # spots of light, far off
    x, y, r = random.randint(0, W), random.randint(0, W), random.randint(25, 80)
    d.ellipse((x - r, y - r, x + r, y + r), fill=tint(back, random.uniform(0.8, 1.22)))
img = img.resize((80, 80)).filter(ImageFilter.GaussianBlur(2)).resize((W, W), Image.BICUBIC)
d = ImageDraw.Draw(img)
n = random.choice([2, 2, 3])
R = random.randint(112, 126) if n == 2 else random.randint(94, 104)
spread = R * (random.uniform(0.86, 1.05) if n == 2 else 1.75)
knot = (W / 2 + random.randint(-60, 60), random.randint(66, 100))
spots = [(W / 2 + spread * f + random.randint(-12, 12), 445 + 40 * (abs(f) < 0.5) + random.randint(-28, 28)) for f in np.linspace(-1, 1, n)]
if lying:                                             # boards, and a shadow under each fruit
    d.rectangle((0, 385, W, W), fill=tint(back, 0.72))
    for k in range(5):
        d.rectangle((0, 388 + k * 52, W, 388 + k * 52 + 47), fill=tint(back, random.uniform(0.66, 0.82)))
    dark = Image.new("L", (160, 160))
    for x, y in spots:
        ImageDraw.Draw(dark).ellipse(((x - R * (1 + 0.35 * light)) / 4, (y + R * 0.62) / 4, (x + R * (1 - 0.35 * light)) / 4, (y + R * 1.12) / 4), fill=170)
    img.paste(tint(back, 0.18), (0, 0), dark.filter(ImageFilter.GaussianBlur(3)).resize((W, W)))
    d = ImageDraw.Draw(img)
else:                                                 # a twig along the top
    rise = random.randint(-50, 50)
    d.line((-10, knot[1] - 34 + rise, knot[0], knot[1] - 14, W + 10, knot[1] - 34 - rise), fill=(84, 60, 42), width=26, joint="curve")
    d.line((-10, knot[1] - 41 + rise, knot[0], knot[1] - 21, W + 10, knot[1] - 41 - rise), fill=(150, 116, 84), width=6, joint="curve")

def leaf(side, long, droop, green):
    t = np.linspace(0, 1, 41)
    mx, my = knot[0] + side * long * t, knot[1] + long * droop * t ** 2
    w = 64 * np.sin(np.pi * t ** 0.9) ** 0.8
    teeth = w * (1 - 0.1 * (np.arange(41) % 2))
    d.polygon(list(zip(mx, my - teeth)) + list(zip(mx, my + teeth))[::-1], fill=green)
    d.polygon(list(zip(mx, my)) + list(zip(mx, my + teeth))[::-1], fill=tint(green, 0.72))
    for i in range(4, 36, 4):
        for s in (-1, 1):
            d.line((mx[i], my[i], mx[min(40, i + 4)], my[i] + s * w[i] * 0.8), fill=tint(green, 1.45), width=2)
    d.line(list(zip(mx, my)), fill=tint(green, 1.7), width=4)

def sphere(r):
    v, u = np.mgrid[-1:1:1j * (2 * r), -1:1:1j * (2 * r)]
    v = v - 0.13 * np.exp(-(u / 0.3) ** 2) * (v < 0)            # the hollow where the stalk goes in
    rr = u ** 2 * 0.96 + v ** 2
    z = np.sqrt(np.clip(1 - rr, 0, 1))
    shade = np.clip(0.2 + 0.8 * (z * 0.72 + light * u * 0.42 - v * 0.48), 0.14, 1.15)
    shade *= 1 - 0.55 * np.exp(-(u / 0.3) ** 2 - ((v + 0.93) / 0.14) ** 2)
    col = shade[..., None] * red
    col += 70 * (np.exp(-((rr - 0.88) / 0.09) ** 2) * (light * u < 0))[..., None] * np.array([1, 0.45, 0.5])   # light thrown back
    col += 210 * np.exp(-(((u - light * 0.4) / 0.15) ** 2 + ((v + 0.4) / 0.11) ** 2) ** 2)[..., None]
    a = np.clip((1 - rr) * r / 2.2, 0, 1) * 255
    return Image.fromarray(np.dstack([np.clip(col, 0, 255), a]).astype("uint8"), "RGBA")

def stalk(x, y):
    t = np.linspace(0, 1, 40)[:, None]
    mid = np.array([(knot[0] + x) / 2 + (x - knot[0]) * 0.35, (knot[1] + y) / 2 - 40])
    p = (1 - t) ** 2 * np.array(knot) + 2 * t * (1 - t) * mid + t ** 2 * np.array([x, y])
    for dx, green, wide in ((0, (50, 76, 30), 12), (-1, (98, 134, 52), 8), (-3 * -light, (178, 204, 110), 3)):
        d.line([(q[0] + dx, q[1]) for q in p], fill=green, width=wide, joint="curve")
    d.ellipse((x - 9, y - 5, x + 9, y + 5), fill=(60, 70, 28))

side = random.choice([-1, 1])
green = random.choice([(76, 144, 54), (104, 156, 50), (54, 124, 70)])
leaf(side, random.randint(200, 245), random.uniform(-0.1, 0.4), green)
if random.random() < 0.7:
    leaf(-side, random.randint(130, 190), random.uniform(0.0, 0.5), tint(green, 0.9))
wet = random.random() < 0.5
for x, y in sorted(spots, key=lambda q: q[1]):
    ball = sphere(R)
    img.paste(ball, (int(x - R), int(y - R)), ball)
    d = ImageDraw.Draw(img)
    for _ in range(6 if wet else 0):                  # drops of dew
        a, q, s = random.uniform(0, 6.28), R * random.uniform(0.2, 0.75), random.uniform(5, 9)
        px, py = x + q * np.cos(a), y + q * np.sin(a)
        d.ellipse((px - s, py - s, px + s, py + s * 1.2), fill=tint(red, 0.72))
        d.ellipse((px - s * 0.5, py - s * 0.6, px, py - s * 0.1), fill=(255, 245, 245))
    stalk(x, y - R * 0.83)
d.ellipse((knot[0] - 15, knot[1] - 12, knot[0] + 15, knot[1] + 13), fill=(104, 78, 40))
