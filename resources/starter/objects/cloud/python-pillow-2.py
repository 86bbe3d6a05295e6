import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

n = 300
high, low, sun, dim = random.choice([((30, 98, 190), (160, 208, 242), (255, 255, 255), (132, 156, 190)), ((226, 96, 76), (255, 206, 130), (255, 240, 216), (150, 74, 104)), ((12, 18, 50), (46, 62, 116), (200, 210, 234), (58, 68, 112)), ((70, 160, 190), (206, 238, 234), (255, 253, 246), (124, 156, 178)), ((120, 84, 170), (246, 180, 184), (255, 246, 234), (120, 88, 150)), ((74, 86, 104), (140, 150, 160), (232, 235, 238), (64, 72, 90))])
high, low, sun, dim = (np.array(c, float) for c in (high, low, sun, dim))
night = high.sum() < 140
v, u = np.mgrid[0:1:n * 1j, 0:1:n * 1j]
sky = high * (1 - v[..., None]) + low * v[..., None]
soft = lambda a, q: np.asarray(Image.fromarray((np.clip(a, 0, 1) * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(q)), float) / 255


def noise(levels, first=4):
    """Sum of ever finer random fields, 0..1."""
    out = np.zeros((n, n))
    for i in range(levels):
        m = first * 2 ** i
        out += np.asarray(Image.fromarray((np.random.rand(m, m) * 255).astype("uint8")).resize((n, n), Image.Resampling.BICUBIC), float) / 255 / 2 ** i
    return (out - out.min()) / (out.max() - out.min())


rough, fine = noise(5, 6), noise(4, 14)
side = random.choice([-1, 1])


def heap(cx, wide, tall, floor, many):
    """a heap of puffs over a flat base: its mask and its light"""
    height, light, puffs = np.full((n, n), -1.0), np.zeros((n, n)), []
    for _ in range(many):                                     # large heads in the middle, small ones on the flanks
        t = random.uniform(-1, 1)
        top = tall * (1 - abs(t) ** 1.7) + .03
        r = wide * random.uniform(.21, .32) * (1.25 - .6 * abs(t))
        puffs.append((cx + wide * t * .86, floor - r * .55 - random.random() ** .8 * max(0, top - r), r))
    puffs += [(cx + wide * t, floor - .12 * wide, wide * (.21 - .08 * abs(t))) for t in np.linspace(-.95, .95, 8)]
    for x, y, r in sorted(puffs, key=lambda p: p[1]):
        du, dv = u - x + (rough - .5) * .14 * wide, v - y + (fine - .5) * .13 * wide
        q = 1 - (du * du + dv * dv) / (r * r)
        front = np.sqrt(np.clip(q, 0, 1)) * r + .25 * y
        hit = (q > 0) & (front > height)
        light = np.where(hit, .46 - .42 * dv / r + .34 * side * du / r, light)
        height = np.where(hit, front, height)
    cloud = soft((height > -1) & (v < floor + (rough - .5) * .03), 1.5)
    light = soft(light, 2.5) * .72 + .5 * ((floor - v) / tall).clip(0, 1) ** .7 + (fine - .5) * .22
    light = light + .5 * np.clip(soft(cloud, 1) - np.roll(soft(cloud, 5), (4, -5 * side), (0, 1)), 0, 1)   # the bright lining
    return cloud[..., None], np.clip(light - .5 * np.exp(-((floor - v) / .06).clip(0, 9)), 0, 1)[..., None]


sx, sy = .5 + side * random.uniform(.3, .4), random.uniform(.1, .2)
far = np.hypot(u - sx, v - sy)[..., None]
glow = np.exp(-(far / .3) ** 2) * .5
sky = sky * (1 - glow) + sun * glow
disc = np.clip((.055 - far) * n / 2, 0, 1) * random.choice([0, 1, 1])
sky = sky * (1 - disc) + np.array((255, 250, 214)) * disc
wisps = np.clip((noise(5, 3) - .64) * 1.5, 0, .4)[..., None] * random.choice([0, .8])
sky = sky * (1 - wisps) + sun * wisps
for _ in range(random.choice([0, 1, 2])):                     # small clouds far off
    mask, light = heap(random.uniform(.05, .95), random.uniform(.08, .13), .08, random.uniform(.8, .84), 5)
    sky += mask * .6 * (dim * (1 - light) + sun * light - sky)
wide, floor = random.uniform(.36, .43), random.uniform(.66, .72)
cx = .5 + random.uniform(-.05, .05)
cloud, light = heap(cx, wide, random.uniform(.36, .5), floor, random.randint(16, 22))
pic = sky * (1 - cloud) + (dim * (1 - light) + sun * light) * cloud
img = Image.fromarray(pic.clip(0, 255).astype("uint8")).resize((600, 600), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img, "RGBA")
if night:
    for _ in range(90):
        x, y, q = random.randint(0, 599), random.randint(0, 490), random.choice([1, 2, 3])
        if cloud[y // 2, x // 2, 0] < .05: d.ellipse((x, y, x + q, y + q), fill=(255, 255, 255))
if random.random() < .3:                                      # rain falls from the base
    for _ in range(150):
        x, y = random.gauss(cx, wide * .42) * 600, floor * 600 + random.randint(4, 120)
        d.line((x, y, x - 7, y + 24), fill=(214, 228, 246, 170), width=2)
land, dark = random.choice(["hills", "sea", "fields", "none"]), .4 if night else .8 if sum(low) > 500 else .6
tone = lambda c, k: tuple(int(min(255, q * k * dark * .75 + p * .25 * dark)) for p, q in zip(low, c))
xs = np.arange(0, 606, 6)
if land == "sea":
    for k in range(12): d.rectangle((0, 526 + k * k * .6, 600, 600), fill=tone((40, 100, 140), 1.25 - .06 * k))
    for _ in range(40): x, y = random.gauss(sx * 600, 70), random.randint(530, 598); d.line((x, y, x + 26, y), fill=tuple(int(c) for c in sun) + (150,), width=2)
elif land != "none":
    for k in range(4):                                        # each ridge nearer and darker
        ys = 520 + 20 * k + 13 * np.sin(xs / random.uniform(55, 95) + random.uniform(0, 6)) * (1 if land == "hills" else .3)
        c = (70, 120, 80) if land == "hills" else random.choice([(190, 170, 70), (110, 150, 60), (90, 130, 60)])
        d.polygon(list(zip(xs, ys)) + [(600, 600), (0, 600)], fill=tone(c, 1.25 - .2 * k))
        for x in random.sample(range(10, 590), 7): y = np.interp(x, xs, ys); q = 3 + 2 * k; d.ellipse((x - q, y - 2 * q, x + q, y + q * .5), fill=tone((50, 90, 60), .9 - .12 * k))
if land != "none": d.ellipse((cx * 600 - 190, 548, cx * 600 + 150, 584), fill=(0, 0, 20, 50))   # the cloud's shadow
