import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 640
hours = {"noon": ((64, 136, 205), (210, 232, 246)), "dusk": ((66, 52, 104), (250, 160, 92)), "night": ((8, 12, 34), (44, 54, 96)),
         "fog": ((160, 168, 174), (222, 224, 222)), "morning": ((120, 168, 214), (255, 222, 190))}
hour = random.choice(list(hours))
top, low = (np.array(c, float) for c in hours[hour])
dark = hour in ("dusk", "night")
paint = random.choice([(30, 76, 150), (190, 36, 44), (24, 128, 92), (232, 128, 24), (94, 58, 140), (245, 245, 245)])
roll = random.uniform(-13, 13)
size = random.uniform(0.84, 1.03)
cx, cy = 320 + random.randint(-20, 20), random.randint(225, 285)

# sky down to the horizon, then the ground with a runway that comes towards us
y = np.linspace(0, 1, S)[:, None, None]
sky = np.repeat(top + (low - top) * np.clip(y / 0.72, 0, 1) ** 1.2, S, axis=1)
img = Image.fromarray(sky.astype("uint8"))
d = ImageDraw.Draw(img)
horizon = random.randint(430, 500)
grass = tuple(int(v) for v in (np.array(random.choice([(96, 128, 66), (150, 140, 92), (120, 126, 120)])) * (0.35 if dark else 1)))
d.rectangle((0, horizon, S, S), fill=grass)
for i in range(14):                                   # trees and sheds at the far end
    x, w, h = random.randint(-20, S), random.randint(20, 90), random.randint(5, 24)
    d.ellipse((x, horizon - h, x + w, horizon + h), fill=tuple(int(v * random.uniform(0.55, 0.8)) for v in grass))
d.rectangle((0, horizon + 2, S, horizon + 26), fill=grass)
vx = cx + random.randint(-60, 60)
d.polygon([(vx - 10, horizon + 3), (vx + 10, horizon + 3), (vx + 300, S), (vx - 300, S)], fill=(44, 46, 52) if dark else (112, 114, 118))
for k in range(6):
    t0, t1 = (k / 6) ** 2, ((k + 0.5) / 6) ** 2
    ya, yb = horizon + 4 + (S - horizon) * t0, horizon + 4 + (S - horizon) * t1
    d.polygon([(vx - 12 * t0, ya), (vx + 12 * t0, ya), (vx + 12 * t1, yb), (vx - 12 * t1, yb)], fill=(236, 236, 230))

# the airplane, seen from the front, on a layer of its own at twice the size
W = 1400
plane = Image.new("RGBA", (W, W))
p = ImageDraw.Draw(plane)
up = random.uniform(60, 105)                          # how far the wing tips are raised
steel, belly, edge = (196, 204, 214), (150, 160, 172), (96, 106, 120)
p.polygon([(688, 560), (712, 560), (706, 300), (694, 300)], fill=paint)
p.polygon([(700, 560), (712, 560), (706, 300), (700, 300)], fill=tuple(int(v * 0.72) for v in paint))
for s in (-1, 1):
    p.polygon([(700, 590), (700 + s * 215, 548), (700 + s * 217, 556), (700, 618)], fill=steel)
    p.polygon([(700 + s * 60, 742), (700 + s * 60, 800), (700 + s * 330, 762 - up * 0.45), (700 + s * 640, 716 - up), (700 + s * 640, 708 - up)], fill=steel)
    p.polygon([(700 + s * 60, 776), (700 + s * 60, 802), (700 + s * 330, 764 - up * 0.45), (700 + s * 640, 716 - up)], fill=belly)
    p.polygon([(700 + s * 634, 716 - up), (700 + s * 642, 712 - up), (700 + s * 662, 650 - up), (700 + s * 655, 650 - up)], fill=paint)
    p.line((700 + s * 120, 790, 700 + s * 120, 930), fill=(120, 126, 136), width=16)
    for k in (-22, 22):
        p.rounded_rectangle((700 + s * 120 + k - 16, 890, 700 + s * 120 + k + 16, 970), 12, fill=(34, 34, 38))
p.line((700, 840, 700, 940), fill=(120, 126, 136), width=14)
for k in (-15, 15):
    p.rounded_rectangle((700 + k - 11, 906, 700 + k + 11, 972), 9, fill=(34, 34, 38))


def ball(x, y, r, colour, shine=1.0):
    """A round body lit from above on the left."""
    v, u = np.mgrid[-1:1:2j * r, -1:1:2j * r]
    z = np.sqrt(np.clip(1 - u * u - v * v, 0, 1))
    lit = np.clip(0.42 + 0.62 * (-0.35 * u - 0.6 * v + 0.7 * z) * shine, 0.2, 1.15)
    rgb = np.clip(np.array(colour) * lit[..., None], 0, 255).astype("uint8")
    mask = Image.fromarray(((u * u + v * v < 1) * 255).astype("uint8"))
    plane.paste(Image.fromarray(rgb), (int(x - r), int(y - r)), mask)


for n in random.choice([(255,), (235, 410)]):         # engines: ring, fan, hub
    for s in (-1, 1):
        x, yy, r = 700 + s * n, 838 - up * n / 700, 62 if n < 300 else 54
        p.line((x, yy - r - 22, x, yy), fill=edge, width=26)
        ball(x, yy, r, (222, 226, 232))
        p.ellipse((x - r + 9, yy - r + 9, x + r - 9, yy + r - 9), fill=(30, 34, 42))
        for k in range(18):
            p.pieslice((x - r + 11, yy - r + 11, x + r - 11, yy + r - 11), k * 20, k * 20 + 9, fill=(84, 92, 106))
        ball(x, yy, 15, (150, 154, 162))
ball(700, 712, 128, (246, 247, 250))
p.chord((574, 586, 826, 838), 25, 155, fill=paint)
for s in (-1, 1):                                     # cockpit windows, two on either side
    p.polygon([(700 + s * 4, 640), (700 + s * 4, 676), (700 + s * 44, 678), (700 + s * 38, 640)], fill=(28, 38, 52))
    p.polygon([(700 + s * 48, 642), (700 + s * 52, 680), (700 + s * 84, 690), (700 + s * 68, 650)], fill=(28, 38, 52))
    p.line((700 + s * 10, 648, 700 + s * 34, 648), fill=(130, 160, 190), width=5)
side = int(W * 0.5 * size * 0.86)
plane = plane.resize((side, side), Image.Resampling.BOX, reducing_gap=1.0)
plane = plane.rotate(roll, Image.Resampling.BILINEAR, center=(side / 2, side * 0.514))
img.paste(plane, (cx - side // 2, int(cy - 0.53 * side)), plane)

glow = Image.new("RGB", (160, 160))                   # lamps: on the wings, the nose wheel and along the runway
g = ImageDraw.Draw(glow)
turn = np.radians(roll)
for dx, dy in ((-90, 90), (90, 90), (0, 200)):
    px, py = (cx + 0.44 * size * (dx * np.cos(turn) + dy * np.sin(turn))) / 4, (cy + 0.44 * size * (dy * np.cos(turn) - dx * np.sin(turn))) / 4
    g.ellipse((px - 4, py - 4, px + 4, py + 4), fill=(255, 246, 214) if dark else (96, 92, 80))
if dark:
    for k in range(1, 9):
        for s in (-1, 1):
            t = (k / 8) ** 2
            px, py = (vx + s * (12 + 320 * t)) / 4, (horizon + 4 + (S - horizon) * t) / 4
            g.ellipse((px - 1 - t, py - 1 - t, px + 1 + t, py + 1 + t), fill=(255, 190, 90))
soft = np.asarray(glow.filter(ImageFilter.GaussianBlur(4)).resize((S, S)), float) * 1.6 + np.asarray(glow.filter(ImageFilter.GaussianBlur(1)).resize((S, S)), float)
img = Image.fromarray(np.clip(np.asarray(img, float) + soft, 0, 255).astype("uint8"))
