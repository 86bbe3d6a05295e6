import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 640
back = random.choice([(247, 240, 224), (40, 54, 48), (168, 208, 226), (250, 214, 205), (28, 26, 34), (214, 222, 180)])
red = np.array(random.choice([(206, 20, 38), (150, 12, 34), (228, 50, 40), (110, 8, 30)]), float)
img = Image.new("RGB", (W, W), back)
far = ImageDraw.Draw(img)
for _ in range(12):                      # soft spots of light
    x, y, r = random.randint(0, W), random.randint(0, W), random.randint(30, 90)
    t = random.uniform(0.8, 1.25)
    far.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, int(c * t)) for c in back))
img = img.resize((80, 80)).filter(ImageFilter.GaussianBlur(2)).resize((W, W), Image.BICUBIC)
light = random.choice([-1, 1])
n = random.choice([2, 2, 3])
knot = (W / 2 + random.randint(-60, 60), random.randint(60, 110))
R = random.randint(105, 125) if n == 2 else random.randint(92, 104)
spread = R * (1.05 if n == 2 else 1.75)
spots = [(W / 2 + spread * f + random.randint(-15, 15), (455 if n == 2 else 430 + 50 * (abs(f) < 0.5)) + random.randint(-35, 30)) for f in np.linspace(-1, 1, n)]


def sphere(r):
    v, u = np.mgrid[-1:1:1j * (2 * r), -1:1:1j * (2 * r)]
    v = v - 0.1 * np.exp(-(u / 0.35) ** 2) * (v < 0)          # a dent where the stem goes in
    rr = u ** 2 * 0.96 + v ** 2
    z = np.sqrt(np.clip(1 - rr, 0, 1))
    shade = np.clip(0.25 + 0.75 * (z * 0.75 + light * u * 0.38 - v * 0.5), 0.12, 1.1)
    col = shade[..., None] * red
    col += 190 * np.exp(-(((u - light * 0.38) / 0.16) ** 2 + ((v + 0.42) / 0.12) ** 2))[..., None]
    col += 45 * np.exp(-((u + light * 0.5) ** 2 + (v - 0.55) ** 2) / 0.05)[..., None] * np.array([1, 0.5, 0.5])
    a = np.clip((1 - rr) * r / 2.2, 0, 1) * 255
    return Image.fromarray(np.dstack([np.clip(col, 0, 255), a]).astype("uint8"), "RGBA")


def stalk(d, x, y):
    t = np.linspace(0, 1, 40)[:, None]
    mid = np.array([(knot[0] + x) / 2 + (x - knot[0]) * 0.35, (knot[1] + y) / 2 - 40])
    p = (1 - t) ** 2 * np.array(knot) + 2 * t * (1 - t) * mid + t ** 2 * np.array([x, y])
    d.line([tuple(q) for q in p], fill=(74, 104, 38), width=9, joint="curve")
    d.line([(q[0] - 2, q[1]) for q in p], fill=(150, 178, 80), width=3, joint="curve")


side = random.choice([-1, 1])            # the leaf
d = ImageDraw.Draw(img)
t = np.linspace(0, 1, 30)
L, droop = random.randint(190, 250), random.uniform(-0.1, 0.5)
mx, my = knot[0] + side * L * t, knot[1] + L * droop * t ** 2
w = 62 * np.sin(np.pi * t) ** 0.8
d.polygon(list(zip(mx, my - w)) + list(zip(mx, my + w))[::-1], fill=(70, 132, 50))
d.polygon(list(zip(mx, my)) + list(zip(mx, my + w))[::-1], fill=(48, 104, 42))
for i in range(4, 27, 4):
    for s in (-1, 1):
        d.line((mx[i], my[i], mx[min(29, i + 3)], my[i] + s * w[i] * 0.8), fill=(140, 186, 96), width=2)
d.line(list(zip(mx, my)), fill=(160, 200, 110), width=4)
for x, y in sorted(spots, key=lambda q: q[1]):
    ball = sphere(R)
    img.paste(ball, (int(x - R), int(y - R)), ball)
    stalk(ImageDraw.Draw(img), x, y - R * 0.82)
ImageDraw.Draw(img).ellipse((knot[0] - 14, knot[1] - 10, knot[0] + 14, knot[1] + 12), fill=(104, 78, 40))
