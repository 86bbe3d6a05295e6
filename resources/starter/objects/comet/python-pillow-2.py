# A comet: bright head, curved dust tail in streamers, thin gas tail, over a night land.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 480
U = random.uniform
rng = np.random.default_rng(random.getrandbits(32))
y, x = np.mgrid[0:S, 0:S].astype(float)
top, low = (np.array(c, float) for c in random.choice([((4, 6, 20), (30, 44, 84)), ((12, 6, 26), (90, 50, 90)), ((2, 14, 22), (40, 92, 100)), ((10, 12, 30), (150, 96, 80)), ((8, 8, 12), (44, 44, 60))]))
t = np.clip(y / (0.85 * S), 0, 1)[..., None]
sky = top * (1 - t) + low * t ** 1.8
slant, off = U(-0.8, 0.8), U(0.2, 0.8) * S            # the milky way, cloudy and faint
cloud = np.asarray(Image.fromarray((rng.random((14, 14)) * 255).astype("uint8")).resize((S, S), Image.BICUBIC), float) / 255
band = np.exp(-((y - off - slant * (x - S / 2)) / 60) ** 2) * cloud
sky += band[..., None] * np.array([44, 44, 58])
sky += np.where(rng.random((S, S)) > 0.9975 - 0.006 * band, rng.uniform(40, 200, (S, S)), 0)[..., None]

hx, hy = U(0.28, 0.72) * S, U(0.42, 0.6) * S
way = -math.pi / 2 + (U(0.35, 1.0) * (-1 if hx > S / 2 else 1) if random.random() < 0.8 else U(-0.3, 0.3))
dust, gas = (np.array(c, float) for c in random.choice([((255, 232, 180), (120, 170, 255)), ((225, 255, 235), (80, 230, 190)), ((255, 206, 160), (200, 150, 255)), ((255, 255, 255), (100, 200, 255)), ((255, 196, 130), (130, 220, 255))]))
long, bend, wide = U(300, 420), U(0.15, 0.5) * random.choice([-1, 1]), U(0.15, 0.24)
dx, dy = x - hx, y - hy


def turned(a):
    return dx * math.cos(a) + dy * math.sin(a), -dx * math.sin(a) + dy * math.cos(a)


u, v = turned(way)
reach = np.clip(u / long, 0, 2)
spread = 10 + wide * long * reach ** 0.8
s = (v - bend * long * reach ** 2 * 0.6) / spread     # place across the tail, -1 to 1
p = U(0, 6)
rays = 0.72 + 0.18 * np.sin(s * 8 + p) + 0.14 * np.sin(s * 19 + 3 * p + reach * 2)
tail = np.where(u > -8, np.exp(-s ** 2 * 1.2) * np.exp(-1.7 * reach) * np.clip(1.2 - reach, 0, 1) * np.clip((u + 8) / 12, 0, 1), 0)
sky += dust * (tail * rays)[..., None] * 1.15
u2, v2 = turned(way - math.copysign(U(0.2, 0.34), bend))
wave = v2 - 3 * np.sin(u2 / U(20, 36) + p) * np.clip(u2 / 150, 0, 1)
thin = np.where(u2 > 0, (np.exp(-(wave / (4 + 0.03 * u2)) ** 2) + 0.4 * np.exp(-(wave / (9 + 0.09 * u2)) ** 2)) * np.exp(-u2 / long * 1.5), 0)
sky += gas * thin[..., None] * 0.75
r = np.hypot(dx, dy)
size = U(13, 18)
sky += dust * np.exp(-(r / size) ** 2)[..., None] * 1.8 + gas * (0.75 * np.exp(-r / (size * 2.2)) + 0.12 * np.exp(-r / 90))[..., None]
img = Image.fromarray(np.clip(sky, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img)
for _ in range(random.randint(9, 18)):                # a few great stars with their rays
    a, b, q = U(0, S), U(0, 0.7 * S), U(1.2, 2.6)
    if math.hypot(a - hx, b - hy) > 60:
        c = random.choice([(255, 255, 255), (190, 214, 255), (255, 220, 180)])
        d.ellipse((a - q, b - q, a + q, b + q), fill=c)
        d.line((a - 3 * q, b, a + 3 * q, b), fill=c)
        d.line((a, b - 3 * q, a, b + 3 * q), fill=c)
h = U(0.78, 0.85) * S


shade = lambda f: tuple(int(c * f) for c in low)


def ridge(base, rough, fill, step):
    pts, level = [], 0
    for k in range(0, S + step, step):
        level = 0.6 * level + U(-rough, rough)
        pts.append((k, base + level))
    d.polygon([(0, S)] + pts + [(S + step, S)], fill=fill)


land = random.choice(["peaks", "lake", "pines"])
ridge(h - 12, 34 if land == "peaks" else 9, shade(0.42), 26)
ridge(h + 12, 26 if land == "peaks" else 6, shade(0.26), 22)
if land == "lake":                                    # still water mirrors sky and comet
    e = int(h + 18)
    glass = img.crop((0, 0, S, e)).transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((S, S - e)).filter(ImageFilter.GaussianBlur(1.5))
    img.paste(Image.blend(glass, Image.new("RGB", glass.size, shade(0.5)), 0.3), (0, e))
    for _ in range(45):
        a, b = U(0, S), U(e + 3, S)
        d.line((a, b, a + U(10, 50), b), fill=shade(U(0.5, 1.1)))
elif land == "pines":
    for k in range(random.randint(16, 30)):
        a, q, b = U(0, S), U(26, 62), h + U(22, 46)
        for n in range(4):
            d.polygon([(a - q * (0.34 - 0.07 * n), b - n * q * 0.3), (a + q * (0.34 - 0.07 * n), b - n * q * 0.3), (a, b - n * q * 0.3 - q * 0.5)], fill=shade(0.12))
    d.rectangle((0, h + 40, S, S), fill=shade(0.12))
    a, b = U(60, S - 100), h + 44
    d.rectangle((a, b - 20, a + 40, b + 12), fill=shade(0.2))
    d.polygon([(a - 7, b - 19), (a + 20, b - 40), (a + 47, b - 19)], fill=shade(0.08))
    d.rectangle((a + 13, b - 11, a + 25, b + 1), fill=(255, 206, 110))
