import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 480
# a porcini close up on the forest floor, in soft light
top, low, floor = random.choice([
    ((212, 222, 170), (120, 150, 80), (92, 104, 44)), ((40, 52, 46), (20, 28, 24), (44, 50, 28)), ((246, 214, 150), (190, 120, 60), (128, 78, 40)),
    ((196, 208, 214), (140, 154, 156), (96, 100, 84)), ((70, 100, 120), (30, 46, 60), (40, 52, 48)), ((250, 240, 220), (220, 214, 190), (150, 146, 90)),
])
small = Image.new("RGB", (64, 64))
d = ImageDraw.Draw(small)
for y in range(64):
    d.line((0, y, 64, y), fill=tuple(int(a + (b - a) * y / 50) for a, b in zip(top, low)))
for _ in range(random.randint(3, 9)):                            # trunks far off
    x, w, f = random.uniform(0, 64), random.uniform(1, 5), random.uniform(0.5, 0.9)
    d.rectangle((x, 0, x + w, 46), fill=tuple(int(c * f) for c in low))
for _ in range(random.randint(10, 34)):                          # light between the leaves
    x, y, r = random.uniform(0, 64), random.uniform(0, 44), random.uniform(0.8, 3.6)
    d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, int(c * random.uniform(1.0, 1.5))) for c in top))
img = small.filter(ImageFilter.GaussianBlur(random.uniform(1.2, 2.6))).resize((S, S), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img)
line = random.uniform(0.74, 0.82) * S                            # where the moss begins
for _ in range(1500):                                            # moss and needles from back to front
    t = math.sqrt(random.random())
    y = line - 24 + t * (S - line + 40)
    x, f = random.uniform(-5, S + 5), random.uniform(0.45, 1.25) * (0.6 + 0.5 * t)
    c = tuple(min(255, int(v * f)) for v in floor)
    d.line((x, y, x + random.uniform(-7, 7), y - random.uniform(4, 16) * (0.5 + t)), fill=c, width=2)

gy, gx = np.mgrid[0:S, 0:S].astype(float)
light = random.choice([-1, 1])
noise = lambda n: np.asarray(Image.fromarray((np.random.rand(n, n) * 255).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC), float) / 255 - 0.5
grain, blotch = noise(110), noise(14)


def lay(rgb, cover):
    """Put a shaded form on the picture where cover is 1."""
    img.paste(Image.fromarray(np.clip(rgb, 0, 255).astype("uint8")), (0, 0), Image.fromarray((np.clip(cover, 0, 1) * 255).astype("uint8")))


brown = random.choice([(126, 74, 38), (92, 54, 34), (168, 108, 56), (140, 60, 40), (190, 150, 96), (70, 62, 58)])
pale = random.choice([(232, 218, 190), (216, 190, 150), (244, 238, 224)])
spongy = random.choice([(226, 214, 160), (206, 200, 110), (240, 236, 220)])


def porcini(px, py, k, stout, flat, lean):
    """A mushroom with its foot at (px, py), about 2 k high."""
    ball = Image.new("L", (60, 60), 0)                            # soft shadow on the moss
    q = 60 / S
    ImageDraw.Draw(ball).ellipse(((px - light * 0.4 * k - k) * q, (py - 0.16 * k) * q, (px - light * 0.4 * k + k) * q, (py + 0.24 * k) * q), fill=170)
    img.paste(Image.new("RGB", (S, S), tuple(int(c * 0.25) for c in floor)), (0, 0), ball.filter(ImageFilter.GaussianBlur(2)).resize((S, S), Image.Resampling.BICUBIC))
    v = (py - gy) / k                                             # height above the foot
    axis = px + lean * k * v * 0.4
    half = k * stout * (0.62 - 0.22 * np.clip(v, 0, 1.2) + 0.12 * np.sin(np.clip(v, 0, 1) * math.pi) ** 2 - 0.5 * np.clip(0.12 - v, 0, 1))
    u = (gx - axis) / half
    z = np.sqrt(np.clip(1 - u * u, 0, 1))
    net = 0.5 + 0.5 * np.sin(u * 9 + 16 * v) * np.sin(u * 9 - 16 * v)   # the fine net on the stem
    shade = 0.42 + 0.5 * np.clip(0.75 * light * u + 0.75 * z, 0, 1) + 0.1 * grain
    shade = shade * np.clip(1.5 - 0.62 * v, 0.5, 1) + 0.08
    stem = np.array(pale) * (1 - 0.18 * net * np.clip(v * 1.6, 0, 1))[..., None] * shade[..., None]
    stem = stem - 40 * np.clip(0.25 - v, 0, 1)[..., None] + 24 * blotch[..., None]
    lay(stem, np.clip((1 - np.abs(u)) * half, 0, 1) * (v < 1.25) * np.clip((v + 0.1 - 0.14 * u * u) * k, 0, 1))
    cx, cy = px + lean * k * 0.46, py - 1.12 * k                  # cap: a pad of tubes below, a bun above
    rx, up = k * 0.98, k * flat
    x, y = (gx - cx) / rx, (gy - cy) / up
    under = 0.3 * up
    w = np.hypot(x, np.where(gy > cy, (gy - cy) / under, y))
    tube = np.array(spongy) * (0.42 + 0.34 * np.clip(0.5 + 0.6 * light * x, 0, 1) + 0.5 * grain)[..., None]
    lay(tube, np.clip((0.97 - w) * under, 0, 1) * (gy > cy - 4))
    bend = (gy - cy + 0.16 * k * (1 - x * x)) / up                 # the brim curves down in front
    wy = np.where(bend > 0, bend * up / (0.17 * k), bend)
    m = np.abs(x) ** 2.2 + np.abs(wy) ** 2.2
    nz = np.sqrt(np.clip(1 - x * x - np.clip(bend, -1, 0.3) ** 2, 0, 1))
    lam = np.clip(0.52 * light * x - 0.6 * bend + 0.5 * nz, 0, 1.2)
    tone = 0.34 + 0.8 * lam + 0.16 * blotch + 0.07 * grain
    skin = np.array(brown) * tone[..., None] * 1.15 + (np.clip(np.abs(wy), 0, 1) ** 6 * (bend > 0))[..., None] * np.array(pale) * 0.16
    wet = np.exp(-(((x - light * 0.34) / 0.26) ** 2 + ((bend + 0.55) / 0.14) ** 2)) * gloss
    lay(skin + wet[..., None] * np.array((1, 1, 1.05)), np.clip((1 - m) * 0.17 * k, 0, 1))


gloss = random.choice([10, 60, 130])
k = random.uniform(0.29, 0.37) * S
px, side = S * random.uniform(0.44, 0.56), random.choice([-1, 1])
flat = random.uniform(0.5, 0.82)
if random.random() < 0.55:
    small_k = k * random.uniform(0.42, 0.6)
    porcini(px + side * k * random.uniform(0.9, 1.1), line + 22, small_k, random.uniform(0.9, 1.2), 0.8, side * 0.3)
porcini(px, line + 34, k, random.uniform(0.7, 1.15), flat, random.uniform(-0.35, 0.35))
d = ImageDraw.Draw(img)
for _ in range(420):                                              # moss before the foot, fallen leaves
    x, y, f = random.uniform(0, S), random.uniform(line + 34, S + 12), random.uniform(0.5, 1.35)
    d.line((x, y, x + random.uniform(-8, 8), y - random.uniform(10, 26)), fill=tuple(min(255, int(v * f)) for v in floor), width=2)
for _ in range(random.choice([0, 3, 8])):
    x, y, r, a = random.uniform(0, S), random.uniform(line + 20, S), random.uniform(9, 20), random.uniform(-0.5, 0.5)
    c = random.choice([(196, 120, 44), (160, 70, 36), (214, 168, 70)])
    d.polygon([(x + r * u * math.cos(a) - r * w * math.sin(a), y + r * u * math.sin(a) + r * w * math.cos(a)) for u, w in ((-1.3, 0), (-0.4, -0.45), (0.6, -0.35), (1.5, 0), (0.6, 0.35), (-0.4, 0.45))], fill=c)
    d.line((x - r * 1.3 * math.cos(a), y - r * 1.3 * math.sin(a), x + r * 1.5 * math.cos(a), y + r * 1.5 * math.sin(a)), fill=(90, 50, 24), width=1)
