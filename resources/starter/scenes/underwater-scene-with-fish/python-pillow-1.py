import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 560
# light falls through the surface into deep water; a whole shoal turns in it, nearer fish are larger and clearer
top, mid, deep = random.choice([((150, 222, 236), (34, 132, 172), (6, 42, 82)), ((120, 200, 190), (24, 116, 112), (6, 46, 52)), ((96, 150, 220), (24, 62, 140), (6, 14, 48)),
                                ((206, 226, 170), (84, 148, 118), (22, 62, 62)), ((214, 238, 244), (112, 186, 212), (52, 118, 158)), ((70, 86, 150), (30, 34, 84), (8, 8, 28))])
top, mid, deep = (np.array(c, float) for c in (top, mid, deep))
sun = random.uniform(120, 440)
fish_back, fish_belly, tail_tint = random.choice([((70, 92, 112), (226, 236, 240), (120, 140, 150)), ((226, 152, 40), (255, 230, 150), (214, 96, 30)), ((40, 70, 120), (250, 214, 70), (250, 200, 60)), ((190, 56, 52), (250, 196, 170), (150, 34, 44)),
                                                  ((52, 120, 110), (206, 240, 196), (240, 214, 80)), ((96, 84, 140), (236, 210, 236), (230, 120, 160))])
motion = random.choice(["ball", "stream", "stream", "arc", "few"])
count = {"ball": 120, "stream": 80, "arc": 90, "few": 16}[motion]
floor = random.random() < 0.75

y, x = np.mgrid[0:S, 0:S].astype(float)
t = (y / S)[..., None]
water = np.where(t < 0.4, top + (mid - top) * (t / 0.4), mid + (deep - mid) * ((t - 0.4) / 0.6))
water += (255 - water) * (0.75 * np.exp(-np.hypot((x - sun) * 0.6, y + 30) / 110))[..., None]
# shafts of light: an angle around a point above the surface, banded by a few sines
angle = np.arctan2(x - sun, y + 190)
bands = sum(np.sin(angle * f + random.uniform(0, 6)) for f in (17, 31, 53)) / 3
shaft = np.clip(bands, 0, 1) * np.exp(-y / random.uniform(200, 420)) * random.uniform(0.3, 0.6)
water += (top * 0.4 + 150 - water) * shaft[..., None]
# the underside of the waves
web = np.abs(np.sin(x / 31 + 2 * np.sin(y / 9 + x / 90)) + np.sin(x / 19 - y / 5))
water += (255 - water) * (np.clip(1 - web * 2, 0, 1) * np.exp(-y / 26) * 0.7)[..., None]
img = Image.fromarray(np.clip(water, 0, 255).astype("uint8"))


def veil(colour, depth, px, py):
    """Water between us and a thing at depth 0 (near) to 1 (far) takes its colour."""
    k = min(1, max(0, py / S))
    w = mid + (deep - mid) * k
    return tuple(int(c + (v - c) * 0.86 * depth) for c, v in zip(colour, w))


def fish(d, px, py, size, head, depth, k=1):
    """One fish: tail, fins, a dark back over a pale belly, an eye. It is drawn k times as large."""
    c, s = math.cos(head), math.sin(head)
    up = 1 if c >= 0 else -1
    wag = random.uniform(-0.16, 0.16)
    at = lambda u, v: ((px + size * (u * c - v * up * s)) * k, (py + size * (u * s + v * up * c)) * k)
    d.polygon([at(-0.8, 0), at(-1.45, -0.5 + wag), at(-1.22, wag), at(-1.45, 0.5 + wag)], fill=veil(tail_tint, depth, px, py))
    d.polygon([at(0.3, -0.34), at(-0.15, -0.68), at(-0.55, -0.28)], fill=veil(tail_tint, depth, px, py))
    d.polygon([at(0.05, 0.34), at(-0.25, 0.6), at(-0.5, 0.24)], fill=veil(tail_tint, depth, px, py))
    line = [(1 - 0.1 * i, 0.42 * math.sin(math.pi * min(1, (0.1 * i / 1.9 * 1.02)) ** 0.72)) for i in range(20)]
    d.polygon([at(u, -v) for u, v in line] + [at(u, v) for u, v in line[::-1]], fill=veil(fish_back, depth, px, py))
    d.polygon([at(u, -v * 0.1) for u, v in line] + [at(u, v * 0.94) for u, v in line[::-1]], fill=veil(fish_belly, depth, px, py))
    if size > 14:
        d.line([at(u, -v * 0.08) for u, v in line[2:-1]], fill=veil(tail_tint, depth, px, py), width=max(1, int(size * k / 16)))
        d.line([at(0.52, -0.3), at(0.44, 0), at(0.5, 0.26)], fill=veil(fish_back, depth, px, py), width=max(1, int(size * k / 26)))
        d.polygon([at(0.36, 0.08), at(0.02, 0.3), at(0.1, 0.04)], fill=veil(tail_tint, depth, px, py))
    r = size * k * 0.085
    ex, ey = at(0.72, -0.07)
    d.ellipse((ex - 1.5 * r, ey - 1.5 * r, ex + 1.5 * r, ey + 1.5 * r), fill=veil((246, 246, 230), depth, px, py))
    d.ellipse((ex - r, ey - r, ex + r, ey + r), fill=veil((10, 12, 18), depth, px, py))


# far away: a ridge, and perhaps a turtle or a ray as a shadow
d = ImageDraw.Draw(img)
if floor:
    for depth, base in ((0.9, 410), (0.72, 455)):
        ridge = [(px, base + 26 * math.sin(px / random.uniform(50, 90)) + random.uniform(-14, 14)) for px in range(-10, S + 40, 24)]
        d.polygon([(-10, S), *ridge, (S + 40, S)], fill=veil((30, 44, 52), depth, 0, base))
guest = random.choice(["ray", "turtle", "none", "none"])
gx, gy, g = random.randint(90, S - 90), random.randint(90, 170), random.uniform(26, 40)
ink = veil((20, 40, 56), 0.55, gx, gy)
if guest == "ray":
    d.polygon([(gx - 2.4 * g, gy - 0.4 * g), (gx - 0.6 * g, gy - 0.6 * g), (gx, gy - 0.9 * g), (gx + 0.6 * g, gy - 0.6 * g), (gx + 2.4 * g, gy - 0.2 * g), (gx + 0.5 * g, gy + 0.5 * g), (gx - 0.5 * g, gy + 0.5 * g)], fill=ink)
    d.line((gx, gy, gx - g, gy + 2.2 * g), fill=ink, width=3)
elif guest == "turtle":
    d.ellipse((gx - 1.2 * g, gy - 0.7 * g, gx + 1.2 * g, gy + 0.7 * g), fill=ink)
    d.ellipse((gx + 1.1 * g, gy - 0.4 * g, gx + 1.8 * g, gy + 0.2 * g), fill=ink)
    for u, v in ((0.7, 1.9), (0.7, -1.7), (-1, 1), (-1, -1)):
        d.polygon([(gx + u * g, gy), (gx + (u + 0.5) * g, gy + 0.2 * v * g), (gx + (u - 0.5) * g, gy + v * 0.8 * g)], fill=ink)

# the shoal, far fish first; one way to swim for all
way = random.choice([-1, 1])
slope = random.uniform(-0.35, 0.35)
shoal = []
for _ in range(count):
    depth = random.random() ** 0.8
    if motion == "ball":
        a, r = random.uniform(0, math.tau), 185 * math.sqrt(random.random())
        px, py, head = S / 2 + r * 1.15 * math.cos(a), 270 + r * 0.8 * math.sin(a), a + way * math.pi / 2
    elif motion == "arc":
        a = random.uniform(0.1, 0.9) * math.pi
        r = random.gauss(230, 34)
        px, py, head = S / 2 - r * math.cos(a), 430 - r * 1.2 * math.sin(a), math.atan2(-1.2 * math.cos(a) * way, math.sin(a) * way)
    else:
        px = random.uniform(20, S - 20)
        py = 270 + slope * (px - S / 2) + random.gauss(0, 62 if motion == "stream" else 110)
        head = math.atan2(slope * way, way) + random.gauss(0, 0.1)
    shoal.append((depth, px, min(py, 470), head))
scale = {"ball": 1, "arc": 1, "stream": 1.1, "few": 2.4}[motion] * random.uniform(0.85, 1.15)
for depth, px, py, head in sorted(shoal, reverse=True):
    fish(d, px, py, scale * (26 - 18 * depth), head, 0.12 + 0.72 * depth)
img = img.filter(ImageFilter.GaussianBlur(0.5))
# a few near ones at twice the size and smoothed, then dark rocks with weed before us
layer = Image.new("RGBA", (2 * S, 2 * S))
big = ImageDraw.Draw(layer)
for _ in range(random.randint(2, 4)):
    fish(big, random.uniform(110, S - 110), random.uniform(130, 420), random.uniform(46, 70), (0 if way > 0 else math.pi) + random.uniform(-0.25, 0.25), 0.05, 2)
if floor:
    side = random.choice([0, S])
    rock = veil((24, 34, 40), 0.2, 0, S)
    for _ in range(26):
        px, r = abs(side - abs(random.gauss(0, 150))), random.uniform(20, 60)
        py = S + 10 - 90 * math.exp(-abs(px - side) / 150) + random.uniform(-8, 20)
        big.ellipse((2 * (px - r), 2 * (py - r * 0.7), 2 * (px + r), 2 * (py + r)), fill=tuple(int(c * random.uniform(0.7, 1.3)) for c in rock))
    for _ in range(14):
        px, h, g = random.uniform(0, S), random.uniform(50, 150), random.uniform(0, 6)
        big.line([(2 * (px + 9 * math.sin(k / 2 + g)), 2 * (S - h * k / 10)) for k in range(11)], fill=veil(random.choice([(40, 96, 60), (96, 110, 46), (110, 50, 60)]), 0.35, 0, S), width=11, joint="curve")
layer = layer.resize((S, S), Image.Resampling.BOX)
img.paste(layer, (0, 0), layer)
d = ImageDraw.Draw(img, "RGBA")
for _ in range(random.randint(10, 40)):
    px, py, r = random.uniform(0, S), random.uniform(0, S), random.uniform(1, 6)
    d.ellipse((px - r, py - r, px + r, py + r), fill=(255, 255, 255, 60), outline=(255, 255, 255, 150))
