import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# Sunset over a lake between mountains: glow, ridges in haze, clouds lit from below, and the mirror of it all.
W = 760
sky = random.choice([[(52, 62, 120), (180, 96, 130), (250, 150, 84), (255, 220, 140)], [(40, 30, 70), (140, 50, 90), (236, 92, 60), (255, 196, 90)],
                     [(86, 130, 180), (190, 170, 190), (252, 190, 140), (255, 234, 180)], [(24, 36, 80), (84, 70, 140), (224, 120, 140), (255, 200, 150)],
                     [(60, 90, 120), (200, 150, 120), (244, 170, 70), (255, 230, 130)], [(90, 30, 60), (200, 60, 60), (250, 130, 50), (255, 214, 110)]])
shore = random.randint(410, 500)                             # where the land meets the water
sx = random.uniform(160, 600)
sy = shore - random.uniform(70, 190)
radius = random.uniform(24, 46)
rugged = random.uniform(0.48, 0.62)
tall = random.uniform(170, 290)
snow = random.random() < 0.65
rock = random.choice([(46, 40, 70), (60, 40, 56), (36, 50, 72), (70, 52, 60)])
mix = lambda p, q, t: tuple(int(max(0, min(255, u + (v - u) * t))) for u, v in zip(p, q))

def ridge(height, rough):
    """A skyline by midpoint displacement, 513 heights."""
    h = np.array([random.uniform(0.2, 0.8), random.uniform(0.5, 1), random.uniform(0.2, 1), random.uniform(0.5, 1), random.uniform(0.2, 0.8)])
    step = 0.3
    while len(h) < 513:
        mid = (h[:-1] + h[1:]) / 2 + np.array([random.uniform(-step, step) for _ in h[1:]])
        out = np.empty(2 * len(h) - 1)
        out[0::2], out[1::2] = h, mid
        h, step = out, step * rough
    return height * (0.08 + 1.02 * np.clip((h - h.min()) / np.ptp(h), 0, 1) ** random.uniform(1.2, 1.8))

ys, xs = np.mgrid[0:shore, 0:W].astype(float)
t = np.clip(ys / (shore - 30), 0, 1) * 2.999
k = np.minimum(t.astype(int), 2)
f = (t - k)[..., None]
stops = np.array(sky, float)
air = stops[k] * (1 - f) + stops[k + 1] * f
dist = np.hypot(xs - sx, (ys - sy) * 1.15)
air += (np.exp(-dist / 120) * 90 + np.exp(-dist / 45) * 60)[..., None] * np.array([1, 0.75, 0.4])
img = Image.fromarray(np.clip(air, 0, 255).astype(np.uint8))
veil = Image.new("RGB", img.size)
mask = Image.new("L", img.size, 0)
v, m = ImageDraw.Draw(veil), ImageDraw.Draw(mask)
for _ in range(random.randint(2, 12)):                       # banks of cloud: dark above, burning below
    x, y, n = random.uniform(0, W), random.uniform(20, sy + 20), random.randint(8, 26)
    for j in range(n):
        u, w, q = x + random.gauss(0, 90), y + random.gauss(0, 9), random.uniform(5, 17)
        lit = max(0, 1 - math.hypot(u - sx, w - sy) / 420)
        v.ellipse((u - 4.4 * q, w - q, u + 4.4 * q, w + q), fill=mix(sky[0], sky[1], 0.4))
        v.ellipse((u - 4.2 * q, w + q * 0.1, u + 4.2 * q, w + q * 1.1), fill=mix(sky[1], sky[3], 0.35 + 0.6 * lit))
        m.ellipse((u - 4.4 * q, w - q, u + 4.4 * q, w + q * 1.1), fill=190)
img.paste(veil.filter(ImageFilter.GaussianBlur(3)), mask=mask.filter(ImageFilter.GaussianBlur(4)))
d = ImageDraw.Draw(img)
d.ellipse((sx - radius, sy - radius, sx + radius, sy + radius), fill=(255, 246, 206))

layers = random.randint(3, 5)
for n in range(layers):                                      # ridges, the far ones pale with haze
    near = n / (layers - 1)
    h = ridge(tall * (1 - 0.68 * near), rugged)
    base = shore - 4
    top = [(i * W / 512, base - h[i] * (1 - 0.0 * near)) for i in range(513)]
    body = mix(mix(sky[2], sky[1], 0.45), mix(rock, (10, 12, 22), 0.55 * near), 0.3 + 0.7 * near)
    d.polygon([(0, shore), *top, (W, shore)], fill=body)
    glow = mix(body, sky[3], 0.42 - 0.3 * near)
    for i in range(2, 511, 2):                               # slopes that face the sun
        toward = (h[i + 1] - h[i - 2]) * (1 if top[i][0] < sx else -1)
        if toward < 0:
            x, y = top[i]
            depth = h[i] * random.uniform(0.15, 0.55)
            d.line((x, y, x + random.uniform(-8, 8), y + depth), fill=glow, width=3)
        if snow and n < 2 and h[i] > tall * (0.5 - 0.1 * n):
            x, y = top[i]
            d.line((x, y, x + random.uniform(-4, 4), y + (h[i] - tall * (0.48 - 0.1 * n)) * random.uniform(0.2, 0.7)), fill=mix((255, 236, 226), sky[1], 0.2 if toward < 0 else 0.55), width=4)
    if near > 0.6:                                           # a wood along the last ridges
        for i in range(0, 513, 3):
            x, y = top[i]
            q = random.uniform(7, 18)
            d.polygon([(x - q * 0.3, y + 6), (x, y - q), (x + q * 0.3, y + 6)], fill=body)

deep = W - shore
whole = Image.new("RGB", (W, W))
whole.paste(img)
water = img.transpose(Image.Transpose.FLIP_TOP_BOTTOM).crop((0, 0, W, min(shore, int(deep * 1.3)))).resize((W, deep), Image.Resampling.BILINEAR)
water = Image.blend(water, Image.new("RGB", water.size, mix(sky[0], (10, 20, 50), 0.4)), random.uniform(0.12, 0.3)).filter(ImageFilter.GaussianBlur(1.5))
wind = random.choice([0.6, 1.5, 4, 7])
for y in range(deep):
    shift = int(wind * (0.4 + y / 130) * math.sin(y * 0.62 + 3 * math.sin(y * 0.11)) + random.uniform(-0.5, 0.5) * wind)
    row = water.crop((0, y, W, y + 1))
    whole.paste(row, (shift - W if shift > 0 else shift + W, shore + y))
    whole.paste(row, (shift, shore + y))
img = whole
d = ImageDraw.Draw(img)
for _ in range(int(40 + 25 * wind)):                         # the sun's path on the water
    y = shore + 3 + (deep - 3) * random.random() ** 1.2
    x, q = sx + random.gauss(0, 7 + (y - shore) * 0.1), random.uniform(3, 14) * (0.4 + (y - shore) / 160)
    d.line((x - q, y, x + q, y), fill=mix(sky[3], (255, 255, 240), random.random()), width=random.choice([1, 2, 2]))
d.line((0, shore, W, shore), fill=mix(sky[1], (20, 16, 30), 0.6), width=3)
dark = mix(rock, (6, 8, 14), 0.75)
front = random.choice(["pines", "stones", "jetty", "reeds"])
side = random.choice([0, W])
if front == "pines":
    d.polygon([(0, W), (0, W - 40), *[(x, W - 34 + 16 * math.sin(x / 80 + sx)) for x in range(0, W + 1, 10)], (W, W)], fill=dark)
    for _ in range(random.randint(3, 8)):
        x, q = abs(side - abs(random.gauss(0, 130))), random.uniform(190, 470)
        for j in range(16):
            y, r = W - 30 - q + q * j / 16, 4 + q * 0.2 * j / 16
            d.polygon([(x, y - q * 0.05), (x - r * random.uniform(0.8, 1.1), y + q * 0.075), (x, y + q * 0.05), (x + r * random.uniform(0.8, 1.1), y + q * 0.075)], fill=dark)
elif front == "stones":
    for _ in range(26):
        x, q = random.uniform(0, W), random.uniform(14, 60)
        y = W - random.uniform(0, 46) + q * 0.2
        d.ellipse((x - q, y - q * 0.5, x + q, y + q * 0.5), fill=mix(dark, sky[1], 0.12))
        d.arc((x - q * 0.9, y - q * 0.46, x + q * 0.9, y + q * 0.5), 200, 340, fill=mix(dark, sky[3], 0.5), width=3)
elif front == "jetty":
    x = min(max(sx + random.choice([-1, 1]) * 170, 150), W - 150)
    d.polygon([(x - 110, W), (x + 110, W), (x + 28, shore + 110), (x - 28, shore + 110)], fill=dark)
    for j in range(14):
        y = shore + 110 + (W - shore - 110) * (j / 14) ** 1.5
        r = 28 + 82 * (y - shore - 110) / (W - shore - 110)
        d.line((x - r, y, x + r, y), fill=mix(dark, sky[2], 0.4), width=3)
    for s in (-1, 1):
        for j in (0.0, 0.5):
            y = shore + 110 + (W - shore - 110) * j
            d.rectangle((x + s * (30 + 82 * j) - 6, y - 30, x + s * (30 + 82 * j) + 6, y + 30), fill=dark)
else:
    for _ in range(130):
        x, q, b = abs(side - abs(random.gauss(0, 190))), random.uniform(50, 190), random.uniform(-26, 26)
        d.line((x, W, x + b * 0.3, W - q * 0.6, x + b, W - q), fill=dark, width=4)
        if random.random() < 0.25:
            d.ellipse((x + b - 6, W - q - 26, x + b + 6, W - q + 16), fill=dark)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
