import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 720
mist, cane, leaf, soil, way = random.choice([
    ((206, 232, 190), (104, 160, 62), (74, 140, 50), (86, 98, 52), (206, 184, 142)), ((250, 236, 180), (164, 170, 60), (120, 150, 40), (120, 100, 50), (232, 206, 150)),
    ((26, 46, 62), (58, 120, 96), (30, 84, 70), (16, 30, 34), (70, 88, 96)), ((236, 240, 240), (120, 150, 128), (96, 134, 110), (226, 232, 236), (246, 248, 250)),
    ((250, 188, 130), (140, 130, 56), (96, 104, 40), (92, 60, 40), (214, 150, 100)), ((120, 190, 130), (64, 140, 66), (24, 96, 44), (34, 62, 34), (150, 140, 112)),
    ((14, 22, 18), (96, 170, 60), (50, 120, 44), (10, 16, 12), (92, 96, 76)),
])
night = sum(mist) < 200
horizon = random.randint(400, 460)
vx = S / 2 + random.uniform(-90, 90)
mixed = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))

# light that comes from the gap above the path
yy, xx = np.mgrid[0:180, 0:180] * (S / 180)
glow = np.exp(-(((xx - vx) / 260) ** 2) - ((yy - horizon + 140) / 330) ** 2)[..., None]
top = np.array(mixed(mist, leaf, 0.55))
sheet = top + (np.array(mixed(mist, (255, 255, 255), 0.15 if night else 0.45)) - top) * glow
img = Image.fromarray(np.clip(sheet, 0, 255).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img)
d.rectangle((0, horizon, S, S), fill=soil)

def tuft(x, y, size, colour, heading):
    """A few long leaves that hang from one twig."""
    for _ in range(random.randint(3, 5)):
        a = heading + random.uniform(-0.8, 0.8)
        l, w = size * random.uniform(0.7, 1.2), size * 0.11
        px, py = math.cos(a), math.sin(a)
        c = mixed(colour, random.choice([mist, (10, 30, 10), (250, 255, 200)]), random.uniform(0, 0.3))
        d.polygon([(x, y), (x + px * l * 0.4 - py * w, y + py * l * 0.4 + px * w), (x + px * l, y + py * l + 0.18 * l), (x + px * l * 0.4 + py * w, y + py * l * 0.4 - px * w)], fill=c)

def bamboo(x, foot, wide, colour):
    """One cane: segments with a light side, a dark side and a ring at every joint."""
    lean = random.gauss(0, 0.035) - 0.0001 * (x - vx)
    step = wide * random.uniform(3.6, 5.2)
    y = foot
    tint = mixed(colour, random.choice([(200, 180, 60), (30, 80, 40), colour, colour]), random.uniform(0, 0.35))
    while y > -20:
        y2 = y - step
        xa, xb = x + lean * (foot - y), x + lean * (foot - y2)
        for f, g, t in ((-1, 1, -0.32), (-0.72, 0.75, -0.1), (-0.5, 0.4, 0.1), (-0.36, -0.02, 0.34)):
            c = mixed(tint, (255, 255, 220) if t > 0 else (0, 24, 10), abs(t))
            d.polygon([(xa + f * wide / 2, y), (xa + g * wide / 2, y), (xb + g * wide / 2, y2), (xb + f * wide / 2, y2)], fill=c)
        d.rectangle((xb - wide * 0.58, y2 - wide * 0.1, xb + wide * 0.58, y2 + wide * 0.1), fill=mixed(tint, (0, 20, 10), 0.5))
        d.rectangle((xb - wide * 0.55, y2 - wide * 0.2, xb + wide * 0.55, y2 - wide * 0.08), fill=mixed(tint, (255, 255, 230), 0.5))
        if wide > 7 and y2 < foot - 220 and random.random() < 0.45:
            s = random.choice([-1, 1])
            ex, ey = xb + s * wide * random.uniform(1.6, 3.4), y2 - wide * random.uniform(0.6, 2)
            d.line((xb, y2, ex, ey), fill=mixed(tint, (0, 20, 10), 0.3), width=max(2, int(wide / 9)))
            for k in (0.6, 1): tuft(xb + (ex - xb) * k, y2 + (ey - y2) * k, 22 + wide, leaf, 0.5 if s > 0 else math.pi - 0.5)
        y, step = y2, step * 1.03

# the path winds into the depth
bend = random.uniform(-130, 130)
for k in range(80):
    t = k / 79
    y = horizon + (S - horizon) * t**1.3
    mid, half = vx + bend * math.sin(2.6 * t) * t + (S / 2 - vx) * t * 0.5, 9 + 205 * t**1.25
    if k % 8 == 0: d.ellipse((mid - half * 1.25, y - 6, mid + half * 1.25, y + 14), fill=mixed(soil, way, 0.3))
    d.rectangle((mid - half, y, mid + half, y + 8), fill=mixed(way, mist, 0.5 * (1 - t)) if random.random() < 0.75 else mixed(way, soil, 0.18))

thick = random.uniform(0.8, 1.25)
for depth in range(5):
    t = depth / 4
    foot, wide = horizon + 8 + (S - horizon + 30) * t**1.7, (5 + 46 * t**1.6) * thick
    colour = mixed(mist, cane, 0.22 + 0.78 * t)
    gap = 12 + 225 * t**1.35
    for _ in range((26, 20, 15, 8, 4)[depth]):
        s = random.choice([-1, 1])
        x = vx + s * (gap + abs(random.gauss(0, 1)) * (S / 2 - 0.72 * gap)) * random.uniform(0.9, 1.1)
        if depth == 4:
            x = vx + s * random.uniform(235, 380)
        if -30 < x < S + 30:
            bamboo(x, foot + random.uniform(-8, 16) * t, wide * random.uniform(0.75, 1.15), mixed(colour, mist, random.uniform(0, 0.12)))
    for _ in range(28):                               # low plants at the foot of the canes
        x = random.uniform(0, S)
        if abs(x - vx) > gap * 1.15:
            tuft(x, foot + random.uniform(-4, 10), 14 + 34 * t, mixed(mixed(mist, leaf, 0.3 + 0.7 * t), soil, 0.3), -math.pi / 2)
    if depth == 1:
        img = img.filter(ImageFilter.GaussianBlur(1.6))
        d = ImageDraw.Draw(img)
    if depth == 2 and random.random() < 0.35:         # a stone lantern beside the path
        lx, ly, g = vx + random.choice([-1, 1]) * 120, foot + 40, (150, 152, 146)
        d.rectangle((lx - 12, ly - 70, lx + 12, ly), fill=mixed(g, (0, 0, 0), 0.2))
        d.rectangle((lx - 26, ly - 112, lx + 26, ly - 70), fill=g)
        d.rectangle((lx - 13, ly - 104, lx + 13, ly - 78), fill=(255, 214, 110))
        d.polygon([(lx - 44, ly - 110), (lx + 44, ly - 110), (lx + 12, ly - 142), (lx - 12, ly - 142)], fill=mixed(g, (0, 0, 0), 0.1))
        d.ellipse((lx - 30, ly - 10, lx + 30, ly + 12), fill=mixed(g, (0, 0, 0), 0.3))

for _ in range(70):                                   # the roof of leaves
    x = random.uniform(0, S)
    tuft(x, random.uniform(-20, 60 + 0.22 * abs(x - vx)), random.uniform(34, 60), leaf, math.pi / 2 + random.uniform(-1, 1))
if random.random() < 0.6:                             # rays
    rays = Image.new("L", (180, 180), 0)
    r = ImageDraw.Draw(rays)
    side = random.choice([-1, 1])
    for k in range(6):
        x = vx / 4 + side * (20 + 12 * k) + random.uniform(-5, 5)
        r.polygon([(x, -5), (x + random.uniform(4, 9), -5), (x - side * 62 + 10, 175), (x - side * 62 - 8, 175)], fill=random.randint(34, 70))
    rays = rays.filter(ImageFilter.GaussianBlur(3)).resize((S, S))
    img.paste(Image.new("RGB", (S, S), mixed(mist, (255, 255, 230), 0.7)), (0, 0), rays)
