import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
# A prize cup: its outline is spun as on a lathe and mirrors the hall, so the metal gleams.
W = 760
ramp = np.array(random.choice([[(60, 30, 4), (150, 92, 14), (232, 174, 40), (255, 236, 140), (255, 255, 232)],
                               [(40, 44, 54), (106, 112, 126), (178, 184, 196), (236, 240, 246), (255, 255, 255)],
                               [(50, 20, 10), (128, 62, 30), (200, 116, 62), (246, 190, 140), (255, 240, 222)]]), float)
wall = random.choice([(26, 34, 74), (92, 18, 34), (18, 70, 62), (64, 34, 92), (30, 30, 34), (20, 82, 120)])
stone = random.choice([(34, 30, 32), (96, 44, 30), (46, 58, 54), (214, 208, 200)])
cx, rim, foot = W / 2 + random.uniform(-14, 14), random.uniform(120, 150), random.uniform(560, 585); wide = random.uniform(138, 172)
belly = random.choice([[1, 0.97, 0.95, 0.88, 0.66, 0.26], [1, 0.9, 0.84, 0.86, 0.72, 0.24], [1, 0.86, 0.74, 0.58, 0.4, 0.2], [0.92, 0.98, 1.02, 0.98, 0.76, 0.22]])
stem = random.uniform(0.1, 0.15)
waist = rim + (foot - rim) * random.uniform(0.6, 0.68)      # where bowl and stem meet
grip = random.choice(["ear", "scroll", "wing"]); lid = random.random() < 0.4; spin, around = random.uniform(0, 6), random.choice(["rays", "confetti", "lamps", "curtain"])
yy, xx = np.mgrid[0:W, 0:W].astype(float); light = np.exp(-(((xx - cx) / 330) ** 2 + ((yy - 300) / 360) ** 2))
if around == "rays":
    light = light * (0.72 + 0.4 * (np.sin(np.arctan2(yy - 300, xx - cx) * random.choice([9, 12, 16]) + spin) > 0))
elif around == "curtain":
    light = light * 0.55 + 0.4 * np.sin(xx / random.uniform(12, 22) + 0.6 * np.sin(xx / 60)) * 0.6 + 0.1
back = np.array(wall)[None, None] * (0.6 + 1.1 * light[..., None]); img = Image.fromarray(np.clip(back, 0, 255).astype("uint8")); d = ImageDraw.Draw(img)
table = random.choice([(70, 44, 34), (36, 36, 44), (120, 108, 100), (26, 54, 44)]); d.rectangle((0, 664, W, W), fill=table)
d.rectangle((0, 664, W, 671), fill=tuple(min(255, v + 50) for v in table))
if around == "lamps":
    glow = Image.new("L", (W, W), 0); q = ImageDraw.Draw(glow)
    for _ in range(26):
        x, y, r = random.randint(0, W), random.randint(0, 640), random.randint(12, 44); q.ellipse((x - r, y - r, x + r, y + r), fill=random.randint(30, 100))
    img.paste(tuple(int(v) for v in ramp[3]), (0, 0, W, W), glow.filter(ImageFilter.GaussianBlur(4))); d = ImageDraw.Draw(img)
def metal(level):
    """Colour of the metal for a brightness from 0 to 1."""; level = np.clip(level, 0, 1) * 4
    return np.stack([np.interp(level, range(5), ramp[:, m]) for m in range(3)], -1)
def bar(points, w):
    """A bent rod: dark edge, body, glint."""
    for k, level in ((1, 0.12), (0.78, 0.42), (0.5, 0.66), (0.2, 0.95)):
        tone = tuple(int(v) for v in metal(np.array(level)))
        for x, y in points:
            q = w * k / 2; d.ellipse((x - q - (1 - k) * 2, y - q - (1 - k) * 2, x + q - (1 - k) * 2, y + q - (1 - k) * 2), fill=tone)
hold = random.uniform(88, 122)
for side in (-1, 1):
    top, low = rim + (foot - rim) * 0.08, rim + (foot - rim) * 0.47; path = []
    for i in range(161):
        t = i / 160
        if grip == "ear":
            x, y = wide * (0.94 - 0.34 * t) + hold * math.sin(math.pi * t) ** 0.75, top + (low - top) * t
        elif grip == "scroll":
            x, y = wide * (0.94 - 0.32 * t) + hold * math.sin(math.pi * t) + 16 * math.sin(3 * math.pi * t), top + (low - top) * t - 46 * math.sin(math.pi * t) * (1 - t)
        else:
            x, y = wide * (0.62 + 0.33 * t) + hold * 1.1 * math.sin(math.pi * t) ** 0.8, low - (low - top) * t - 74 * math.sin(math.pi * t) * t
        path.append((cx + side * x, y))
    bar(path, random.uniform(19, 22) if side < 0 else 20)
ys = np.arange(W)                                           # the lathe: radius for every row
radius = np.zeros(W); bowl = (ys >= rim) & (ys <= waist); radius[bowl] = wide * np.interp((ys[bowl] - rim) / (waist - rim), np.linspace(0, 1, 6), belly)
radius = np.convolve(np.pad(radius, 14, "edge"), np.ones(29) / 29, "same")[14:-14] * bowl; under = (ys > waist) & (ys <= foot); t = (ys[under] - waist) / (foot - waist)
radius[under] = wide * (stem + 0.16 * np.exp(-((t - 0.2) / 0.09) ** 2) + 0.5 * np.clip((t - 0.55) / 0.45, 0, 1) ** 1.8)
radius[(ys >= rim) & (ys < rim + 14)] = wide * belly[0] * 1.05; u = (xx - cx) / np.maximum(radius[:, None], 1); body = np.abs(u) <= 1
tilt = np.gradient(np.convolve(np.pad(radius, 6, "edge"), np.ones(13) / 13, "same")[6:-6])[:, None]
gleam = 0.5 + 0.55 * np.exp(-((u + 0.45) / 0.13) ** 2) + 0.25 * np.exp(-((u - 0.55) / 0.1) ** 2) - 0.5 * np.abs(u) ** 4 - 0.32 * np.exp(-((u + 0.08) / 0.18) ** 2) + 0.14 * np.clip(tilt, -1.5, 1.5) + 0.05 * np.sin(u * 9 + yy / 26)
img = Image.composite(Image.fromarray(np.clip(metal(gleam), 0, 255).astype("uint8")), img, Image.fromarray((body & (radius[:, None] > 0)).astype("uint8") * 255))
d = ImageDraw.Draw(img); dark, mid, pale = (tuple(int(v) for v in ramp[m]) for m in (0, 2, 3)); edge = wide * belly[0] * 1.05
if lid:                                                     # a domed lid with a knob
    for k in range(44):
        q = edge * 0.96 * math.cos(k / 44 * 1.5)
        for m in range(30):
            a = -1 + m / 15; tone = metal(np.array(0.48 + 0.5 * math.exp(-((a + 0.4) / 0.2) ** 2) - 0.4 * abs(a) ** 3))
            d.rectangle((cx + a * q, rim - k * 1.5 - 2, cx + (a + 0.07) * q, rim - k * 1.5), fill=tuple(int(v) for v in tone))
    bar([(cx, rim - 76 - k) for k in range(10)], 34)
else:
    d.ellipse((cx - edge, rim - 20, cx + edge, rim + 20), fill=pale); d.ellipse((cx - edge + 9, rim - 14, cx + edge - 9, rim + 15), fill=dark)
    d.chord((cx - edge + 16, rim - 8, cx + edge - 16, rim + 15), 10, 170, fill=mid)
mark, my, mr = random.choice(["star", "laurel", "shield", "none"]), rim + (waist - rim) * 0.42, wide * 0.4
if mark == "star":
    for q, tone in ((1.12, dark), (1, pale)):
        d.polygon([(cx + mr * q * (1 if k % 2 == 0 else 0.42) * math.sin(k * math.pi / 5), my - mr * q * (1 if k % 2 == 0 else 0.42) * math.cos(k * math.pi / 5)) for k in range(10)], fill=tone)
elif mark == "laurel":
    for side in (-1, 1):
        for k in range(8):
            a = 0.35 + k * 0.3; x, y = cx + side * mr * math.sin(a), my + mr * math.cos(a)
            d.polygon([(x, y), (x + side * 16 - 6, y - 16), (x + side * 6, y - 30), (x - side * 10, y - 12)], fill=pale, outline=dark)
elif mark == "shield":
    d.polygon([(cx - mr * 0.8, my - mr), (cx + mr * 0.8, my - mr), (cx + mr * 0.8, my), (cx, my + mr), (cx - mr * 0.8, my)], fill=wall, outline=pale, width=7)
for k, (a, b) in enumerate(((0.72, 0.82), (0.86, 0.92))):    # plinth of stone in two steps
    y, h = foot - 4 + k * 56, 56 if k == 0 else 44
    d.polygon([(cx - wide * a, y), (cx + wide * a, y), (cx + wide * b, y + h), (cx - wide * b, y + h)], fill=tuple(int(v * (1 - 0.2 * k)) for v in stone))
    d.polygon([(cx - wide * a, y), (cx - wide * a * 0.6, y), (cx - wide * b * 0.68, y + h), (cx - wide * b, y + h)], fill=tuple(min(255, v + 34) for v in stone))
    d.line((cx - wide * a, y, cx + wide * a, y), fill=tuple(min(255, v + 80) for v in stone), width=4)
d.rectangle((cx - 50, foot + 10, cx + 50, foot + 40), fill=mid, outline=dark, width=3)
if around == "confetti":
    for _ in range(90):
        x, y, a, q = random.randint(0, W), random.randint(0, W), random.uniform(0, 3), random.uniform(6, 11)
        if abs(x - cx) > wide * 0.9 or y > 670:
            d.polygon([(x + q * math.cos(a + m), y + q * 0.7 * math.sin(a + m)) for m in (0, 1, 3.1, 4.1)], fill=random.choice([(240, 80, 90), (90, 200, 240), (250, 220, 90), (140, 220, 120), (240, 240, 240)]))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
