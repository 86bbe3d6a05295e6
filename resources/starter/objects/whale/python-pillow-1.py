import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 480
# a sperm whale hangs or dives in the open sea; shafts of light, a wrinkled hide, bubbles, perhaps a squid far below
above, below = random.choice([((120, 206, 226), (8, 40, 80)), ((40, 96, 140), (2, 8, 24)), ((170, 226, 210), (16, 86, 96)), ((200, 226, 240), (70, 130, 170)), ((70, 80, 140), (10, 8, 36)), ((236, 240, 226), (110, 160, 160))])
hide = np.array(random.choice([(104, 100, 98), (70, 78, 92), (128, 112, 100), (200, 200, 196), (150, 140, 132), (96, 116, 134)]), float)
flip, tilt = random.choice([-1, 1]), random.choice([random.uniform(-0.3, 0.25), random.uniform(0.4, 0.75), random.uniform(-0.7, -0.4)])
long = S * random.uniform(0.7, 0.8)
cx, cy = S * random.uniform(0.47, 0.53), S * random.uniform(0.44, 0.56)
gy, gx = np.mgrid[0:S, 0:S].astype(float)
depth = (gy / S)[..., None]
rng = lambda n, m=None: np.asarray(Image.fromarray((np.random.rand(n, m or n) * 255).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC), float) / 255 - 0.5
sea = np.array(above) * (1 - depth) ** 1.3 + np.array(below) * (1 - (1 - depth) ** 1.3)
source = random.uniform(-0.2, 1.2) * S                           # where the sun stands over the water
fan = np.arctan2(gx - source, gy + 0.35 * S)
shafts = sum(np.sin(fan * f + random.uniform(0, 6)) for f in (17, 31, 47)) / 3
strength = random.uniform(0.1, 0.42)
sea = sea * (1 + strength * np.clip(shafts, 0, 1)[..., None] * (1 - depth))
ripple = np.sin(gx / 19 + 3 * rng(9)) * np.sin(gx / 7 + gy / 3 + 5 * rng(12))
sea = sea + (60 * np.clip(ripple, 0, 1) * np.clip(1 - gy / (0.14 * S), 0, 1))[..., None]

# coordinates along the whale: u from brow (0) to tail stock (1), v across, in lengths
dx, dy = (gx - cx) * flip / long, (gy - cy) / long
u = dx * math.cos(tilt) + dy * math.sin(tilt) + 0.55
v = -dx * math.sin(tilt) + dy * math.cos(tilt)
arch = random.uniform(-0.12, 0.16)
v = v + arch * np.clip(u - 0.35, 0, 1) ** 2 * 1.6                # the tail bends up or down
at = [0, 0.012, 0.05, 0.14, 0.3, 0.36, 0.5, 0.62, 0.68, 0.72, 0.78, 0.86, 0.94, 1.0]
back = [0.03, 0.075, 0.098, 0.108, 0.112, 0.112, 0.106, 0.088, 0.086, 0.068, 0.056, 0.038, 0.022, 0.018]
keel = [0.005, 0.04, 0.058, 0.064, 0.074, 0.088, 0.102, 0.086, 0.074, 0.066, 0.052, 0.034, 0.02, 0.016]
uu = np.clip(u, 0, 1)
t, b = np.interp(uu, at, back), np.interp(uu, at, keel)
w = np.where(v < 0, -v / t, v / b)                               # 0 on the axis, 1 at the outline
cover = np.clip((1 - w) * 0.05 * long, 0, 1) * np.clip(u * long, 0, 1) * np.clip((1.0 - u) * long, 0, 1)
ny = np.where(v < 0, -w, w)
nz = np.sqrt(np.clip(1 - w * w, 0, 1))
front = np.clip(1 - u / 0.05, 0, 1)
wave = rng(60, 22) if abs(tilt) < 0.5 else rng(40)
fold = np.sin(v * long / 3.1 + 7 * rng(14)) * np.clip((u - 0.3) * 5, 0, 1) * np.clip((0.95 - u) * 6, 0, 1)
lam = np.clip(-0.72 * ny + 0.55 * nz + 0.12 * fold - 0.25 * front, 0, 1)
caustic = np.clip(np.sin(u * 40 + 6 * rng(10)) * np.sin(v * 60 + 6 * rng(10)), 0, 1) ** 2 * np.clip(-ny, 0, 1)
tone = 0.34 + 0.98 * lam + 0.16 * rng(24) + 0.1 * wave + 0.4 * caustic * strength * 2
body = hide * tone[..., None] + np.array(below) * (0.3 * np.clip(ny, 0, 1))[..., None]
body = body + (70 * np.exp(-((u - 0.24) / 0.1) ** 2 - ((v - 0.062) / 0.012) ** 2))[..., None]   # pale lips
fog = random.uniform(0.08, 0.3)
body = body * (1 - fog) + sea * fog
img = Image.fromarray(np.clip(sea, 0, 255).astype("uint8"))


def spot(a, c):
    """From whale to picture: share of the length, distance below the axis."""
    c = c - arch * max(0, a - 0.35) ** 2 * 1.6
    x, y = (a - 0.55) * math.cos(tilt) - c * math.sin(tilt), (a - 0.55) * math.sin(tilt) + c * math.cos(tilt)
    return cx + flip * x * long, cy + y * long


def shade(f, fogged=fog):
    return tuple(int(max(0, min(255, c * f * (1 - fogged) + s * fogged))) for c, s in zip(hide, sea[S // 2, S // 2]))


d = ImageDraw.Draw(img)
for _ in range(random.choice([0, 9, 24])):                       # fish in the distance
    x, y, r = random.uniform(0, S), random.uniform(0.1, 1) * S, random.uniform(3, 7)
    c = tuple(int(q * 0.6) for q in sea[int(min(y, S - 1)), 0])
    d.polygon([(x - 2 * r, y), (x, y - r * 0.7), (x + 1.6 * r, y), (x + 2.6 * r, y - r * 0.7), (x + 2.6 * r, y + r * 0.7), (x + 1.6 * r, y), (x, y + r * 0.7)], fill=c)
flat = random.uniform(0.45, 1.0)                                  # how far the flukes are turned to us
for s, f in ((-1, 0.8), (1, 0.52)):
    fluke = [spot(a, s * c * flat) for a, c in ((0.96, 0.0), (0.985, 0.03), (1.02, 0.08), (1.075, 0.15), (1.11, 0.185), (1.115, 0.15), (1.095, 0.09), (1.085, 0.04), (1.06, 0.0))]
    d.polygon(fluke, fill=shade(f))
    d.line(fluke[1:5], fill=shade(f * 1.45), width=3, joint="curve")
d.polygon([spot(a, c) for a, c in ((0.33, 0.06), (0.37, 0.1), (0.4, 0.16), (0.43, 0.175), (0.44, 0.13), (0.41, 0.06))], fill=shade(0.42))
jaw = random.uniform(0.004, 0.06)                                 # the narrow lower jaw, more or less open
d.polygon([spot(a, c) for a, c in ((0.06, 0.06 + jaw), (0.09, 0.057 + jaw), (0.3, 0.06), (0.33, 0.088), (0.22, 0.08 + jaw * 0.5), (0.09, 0.07 + jaw))], fill=shade(0.85))
for k in range(11):
    x, y = spot(0.1 + 0.014 * k, 0.057 + jaw * (1 - k / 15))
    d.ellipse((x - 2, y - 3, x + 2, y + 2), fill=(244, 240, 226))
img.paste(Image.fromarray(np.clip(body, 0, 255).astype("uint8")), (0, 0), Image.fromarray((np.clip(cover, 0, 1) * 255).astype("uint8")))
d = ImageDraw.Draw(img)
d.line([spot(a, c) for a, c in ((0.05, 0.056), (0.15, 0.06), (0.25, 0.066), (0.31, 0.078))], fill=shade(0.3), width=3, joint="curve")
x, y = spot(0.325, 0.05)
d.ellipse((x - 7, y - 5, x + 7, y + 6), fill=shade(0.45))
d.ellipse((x - 4, y - 3, x + 4, y + 4), fill=(10, 10, 12))
d.ellipse((x - 3, y - 3, x, y), fill=(240, 246, 250))
for f, k in ((0.72, 1.0), (1.0, 0.82)):                           # near flipper
    d.polygon([spot(0.385 + (a - 0.385) * k, 0.05 + (c - 0.05) * k) for a, c in ((0.36, 0.05), (0.385, 0.1), (0.43, 0.16), (0.47, 0.18), (0.485, 0.15), (0.465, 0.09), (0.43, 0.045))], fill=shade(f))
for _ in range(random.randint(0, 9)):                             # scars of squid: rings and scratches about the head
    x, y = spot(random.uniform(0.04, 0.3), random.uniform(-0.07, 0.03))
    r = random.uniform(3, 7)
    d.ellipse((x - r, y - r, x + r, y + r), outline=shade(1.5))
    d.line((x + 8, y - 9, x + 8 + random.uniform(-16, 16), y + random.uniform(6, 16)), fill=shade(1.45), width=1)
x, y = spot(0.03, -0.1)
for _ in range(random.choice([0, 18, 36])):                       # bubbles from the blowhole
    y -= random.uniform(2, 9)
    r = random.uniform(1.5, 5)
    bx = x + random.gauss(0, 9)
    d.ellipse((bx - r, y - r, bx + r, y + r), outline=(236, 250, 255))
haze = Image.fromarray(np.clip(90 * np.clip(shafts, 0, 1) * (1 - depth[..., 0]) * strength * 2, 0, 255).astype("uint8")).resize((120, 120)).filter(ImageFilter.GaussianBlur(1)).resize((S, S))
img.paste(Image.new("RGB", (S, S), (255, 255, 255)), (0, 0), haze)
