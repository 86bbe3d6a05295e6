import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A guitar of grained wood leans against a wall, the light of a window falls on it.
W = 900
spruce, side = random.choice([((232, 186, 118), (120, 62, 30)), ((214, 132, 62), (92, 40, 22)), ((170, 84, 44), (70, 28, 16)), ((244, 214, 160), (150, 92, 48)), ((84, 46, 34), (30, 18, 14)), ((196, 70, 50), (80, 20, 16))])
light_wood = sum(spruce) > 420
walls = [(40, 72, 84), (64, 84, 62), (88, 48, 66), (48, 52, 84), (112, 124, 132)] if light_wood else [(226, 214, 190), (176, 204, 208), (238, 206, 190), (206, 214, 184), (236, 222, 150)]
wall = random.choice(walls)
floor = random.choice([(92, 64, 46), (140, 108, 76), (70, 66, 70), (172, 150, 122)])
lean = random.choice([-1, 1]) * random.uniform(5, 19)
horizon = random.randint(640, 740)
stout = random.uniform(0.94, 1.12)
rosette = random.choice([(40, 24, 16), (30, 90, 96), (150, 40, 36), (240, 226, 190)])
slot = random.random() < 0.5                                  # a classical head with slots

img = Image.new("RGB", (W, W), wall)
d = ImageDraw.Draw(img)
if random.random() < 0.5:                                     # papered or panelled wall
    step = random.randint(50, 90)
    for x in range(0, W, step):
        d.rectangle((x, 0, x + step // 2, horizon), fill=tuple(int(v * 0.93) for v in wall))
d.rectangle((0, horizon, W, W), fill=floor)
for k in range(-12, 13):
    d.line((W / 2 + k * 80, horizon, W / 2 + k * 150, W), fill=tuple(int(v * 0.78) for v in floor), width=4)
d.rectangle((0, horizon - 34, W, horizon), fill=tuple(min(255, int(v * 1.25 + 14)) for v in wall))
d.line((0, horizon, W, horizon), fill=tuple(int(v * 0.5) for v in floor), width=6)
beam = Image.new("L", (W, W), 0)                              # panes of light upon the wall
b = ImageDraw.Draw(beam)
ox, slant = random.randint(60, 300), random.choice([-1, 1]) * random.randint(40, 130)
for i in range(2):
    for j in range(3):
        x, y = ox + i * 210 + slant * j, 60 + j * 200
        b.polygon([(x, y), (x + 190, y), (x + 190 + slant, y + 180), (x + slant, y + 180)], fill=70)
img.paste((255, 244, 210), (0, 0), beam.filter(ImageFilter.GaussianBlur(7)))

def curve(p, n=20):
    out = []
    for i in range(0, len(p) - 3, 3):
        for t in np.linspace(0, 1, n):
            c = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
            out.append(tuple(sum(c[k] * p[i + k][m] for k in range(4)) for m in (0, 1)))
    return out

half = curve([(0, 838), (110, 838), (164, 800), (164, 724), (164, 650), (104, 640), (104, 585), (104, 545), (128, 535), (128, 500), (128, 456), (80, 446), (0, 446)])
outline = [(450 + x * stout, y) for x, y in half] + [(450 - x * stout, y) for x, y in half[::-1]]
layer = Image.new("RGBA", (W, W), (0, 0, 0, 0))
g = ImageDraw.Draw(layer)
g.polygon([(x + 12 * (1 if lean < 0 else -1), y + 4) for x, y in outline], fill=side + (255,))       # the rib
mask = Image.new("L", (W, W), 0)
ImageDraw.Draw(mask).polygon(outline, fill=255)
grain = np.cumsum(np.random.normal(0, 0.03, W)); grain -= np.convolve(grain, np.ones(60) / 60, "same")
grain = grain + np.random.normal(0, 0.035, W)
tone = 1 + (grain + grain[::-1])[None, :] * 0.6 + np.linspace(0.13, -0.13, W)[None, :] + np.linspace(0.1, -0.1, W)[:, None]
wood = np.clip(np.array(spruce)[None, None, :] * tone[:, :, None], 0, 255).astype(np.uint8)
layer.paste(Image.fromarray(wood), (0, 0), mask)
g.line(outline + outline[:1], fill=tuple(int(v * 0.6) for v in side) + (255,), width=7)
for r, c in ((62, rosette), (56, (236, 214, 160)), (52, rosette), (46, (14, 9, 8))):
    g.ellipse((450 - r, 570 - r, 450 + r, 570 + r), fill=c + (255,))
g.rounded_rectangle((380, 722, 520, 748), 8, fill=(44, 24, 18, 255))
g.rectangle((408, 726, 492, 732), fill=(250, 240, 220, 255))
g.polygon([(424, 532), (476, 532), (471, 178), (429, 178)], fill=(46, 28, 22, 255))
for n in range(1, 19):
    y = 178 + 546 * (1 - 2 ** (-n / 12))
    g.line((429 - n * 0.26, y, 471 + n * 0.26, y), fill=(206, 196, 170, 255), width=3)
    if n in (3, 5, 7, 9, 12):
        g.ellipse((445, y - 17, 455, y - 7), fill=(244, 236, 214, 255))
for k in range(3):                                            # pegs, then the head over them
    for s in (-1, 1):
        g.rectangle((450 + s * 48 - 12, 82 + k * 30, 450 + s * 48 + 12, 89 + k * 30), fill=(190, 186, 176, 255))
        g.ellipse((450 + s * 62 - 10, 74 + k * 30, 450 + s * 62 + 10, 97 + k * 30), fill=(248, 238, 212, 255))
g.polygon([(428, 180), (410, 160), (406, 58), (432, 62), (450, 48), (468, 62), (494, 58), (490, 160), (472, 180)], fill=side + (255,))
if slot:
    for s in (-1, 1):
        g.rounded_rectangle((450 + s * 22 - 8, 76, 450 + s * 22 + 8, 156), 8, fill=(20, 12, 10, 255))
g.rectangle((427, 174, 473, 182), fill=(252, 246, 230, 255))
for i in range(6):
    x0, x1 = 433 + i * 6.8, 412 + i * 15.2
    g.line((x1, 728, x0, 178), fill=(250, 246, 232, 255), width=2)
    g.line((x0, 178, 428 if i < 3 else 472, 86 + 30 * (i if i < 3 else 5 - i)), fill=(250, 246, 232, 255), width=2)
layer = layer.rotate(lean, Image.Resampling.BICUBIC, center=(450, 470))
shade = layer.getchannel("A").point(lambda v: int(v * 0.5)).filter(ImageFilter.GaussianBlur(12))
img.paste((18, 12, 16), (26 if slant > 0 else -26, 12), shade)
img.paste(layer, (0, 0), layer)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
