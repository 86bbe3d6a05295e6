import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

N = 900
top, low = random.choice([((96, 150, 214), (250, 226, 190)), ((120, 100, 170), (255, 178, 140)), ((70, 140, 200), (214, 238, 250)), ((210, 150, 160), (255, 236, 206))])
ramp = np.linspace(0, 1, N)[:, None, None]
img = Image.fromarray(np.broadcast_to(np.array(top) * (1 - ramp) + np.array(low) * ramp, (N, N, 3)).astype(np.uint8).copy())
fog = Image.new("L", (N, N))
d = ImageDraw.Draw(fog)
for _ in range(14):
    x, y = random.randint(0, N), random.randint(60, 640)
    for _ in range(7):
        w = random.randint(40, 120)
        px = x + random.randint(-90, 90)
        d.ellipse((px - w, y - w * 0.22, px + w, y + w * 0.22), fill=150)
img.paste((255, 252, 246), (0, 0), fog.filter(ImageFilter.GaussianBlur(10)))
d = ImageDraw.Draw(img)
for k in range(4):                                    # hills, bluer the farther
    f = k / 3
    c = tuple(int(a * (1 - f) + b * f) for a, b in zip([(i + j) // 2 for i, j in zip(top, low)], random.choice([(58, 98, 66), (86, 104, 52), (70, 84, 76)])))
    a, b = random.uniform(0, 6), random.uniform(90, 190)
    d.polygon([(0, N), *[(x, 700 + 48 * k - 34 * math.sin(x / b + a) - 12 * math.sin(x / 37 + 2 * a)) for x in range(0, N + 10, 10)], (N, N)], fill=c)


def balloon(R, cx, cy, colours, pattern, gores, spin):
    """Return a shaded balloon by looking at each pixel as a point of a body of revolution."""
    h = int(2.3 * R)
    ys, xs = np.mgrid[0:h, 0:2 * R].astype(float)
    v = ys / R - 1                                    # -1 at the crown
    width = np.where(v < 0, np.sqrt(np.clip(1 - v * v, 0, 1)), np.clip(1 - 0.62 * np.abs(v) ** 1.9, 0.16, 1))
    s = (xs / R - 1) / np.maximum(width, 1e-6)
    inside = (np.abs(s) <= 1) & (v < 1.18)
    lon = np.arcsin(np.clip(s, -1, 1)) / math.pi * gores + spin
    cell = np.floor(lon).astype(int)
    lat = np.floor((v + 1) * 3.4).astype(int)
    if pattern == "gores":
        which = cell % len(colours)
    elif pattern == "bands":
        which = lat % len(colours)
    elif pattern == "checks":
        which = (cell + lat) % len(colours)
    elif pattern == "zigzag":
        which = np.floor((v + 1) * 3.4 + 0.8 * np.abs((lon % 1) - 0.5)).astype(int) % len(colours)
    else:
        which = np.floor(lon * 0.5 + (v + 1) * 2.2).astype(int) % len(colours)
    rgb = np.array(colours)[which].astype(float)
    bulge = 0.82 + 0.18 * np.sin(np.pi * (lon % 1))   # each gore swells between its seams
    light = 0.62 + 0.5 * np.clip(-0.55 * s - 0.5 * v + 0.62 * np.sqrt(np.clip(1 - s * s, 0, 1)), 0, 1)
    rgb = np.clip(rgb * (bulge * light)[..., None], 0, 255)
    alpha = np.where(inside, 255, 0)
    tile = Image.fromarray(np.dstack([rgb, alpha]).astype(np.uint8), "RGBA")
    img.paste(tile, (int(cx - R), int(cy - R)), tile)
    d = ImageDraw.Draw(img)
    mouth, w = cy + 1.18 * R, 0.155 * R
    deck = mouth + 0.33 * R
    for x in (-1, -0.4, 0.4, 1):
        d.line((cx + x * w, mouth - 3, cx + x * w * 0.95, deck), fill=(66, 52, 40), width=max(1, R // 70))
    if R > 100:
        d.polygon([(cx - 10, mouth + 26), (cx + 10, mouth + 26), (cx, mouth - 22)], fill=(255, 214, 110))
        for x, c in ((-0.5, (190, 60, 60)), (0.45, (50, 80, 130))):
            d.ellipse((cx + x * w - 9, deck - 36, cx + x * w + 9, deck - 18), fill=(226, 178, 140))
            d.rectangle((cx + x * w - 11, deck - 18, cx + x * w + 11, deck + 4), fill=c)
    d.polygon([(cx - 1.05 * w, deck), (cx + 1.05 * w, deck), (cx + 0.9 * w, deck + 0.27 * R), (cx - 0.9 * w, deck + 0.27 * R)], fill=(166, 112, 62))
    if R > 100:
        for k in range(1, 6):
            d.line((cx - w, deck + k * 0.045 * R, cx + w, deck + k * 0.045 * R), fill=(124, 80, 42), width=3)
        for k in range(-3, 4):
            d.line((cx + k * w * 0.3, deck, cx + k * w * 0.26, deck + 0.27 * R), fill=(140, 92, 50), width=2)
    d.line((cx - 1.1 * w, deck, cx + 1.1 * w, deck), fill=(96, 60, 32), width=max(2, R // 26))


colours = [(214, 48, 58), (250, 190, 60), (40, 110, 170), (248, 244, 232), (60, 150, 110), (130, 70, 150), (240, 120, 50)]
for _ in range(random.randint(0, 4)):
    balloon(random.randint(20, 46), random.randint(60, 840), random.randint(90, 560), random.sample(colours, 2), "gores", 8, 0.3)
balloon(random.randint(232, 268), 450 + random.randint(-60, 60), random.randint(300, 345), random.sample(colours, random.choice([2, 3, 3, 4])),
        random.choice(["gores", "gores", "bands", "checks", "zigzag", "spiral"]), random.choice([8, 10, 12]), random.random())
img.resize((450, 450), Image.Resampling.LANCZOS).save("balloon.png")
