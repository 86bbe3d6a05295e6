import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# a slice of watermelon, cut as a wedge or a half disc: rind, white rim, wet red flesh, seeds; maybe bitten
S, W = 640, 640
tops = [((255, 214, 92), (255, 236, 170)), ((92, 190, 190), (168, 226, 214)), ((30, 34, 52), (58, 62, 86)), ((250, 246, 238), (226, 222, 212)), ((240, 150, 170), (252, 204, 206)), ((120, 84, 58), (168, 122, 84))]
a, b = random.choice(tops); img = Image.new("RGB", (S, S), a); d = ImageDraw.Draw(img)
style = random.choice(["stripes", "dots", "planks", "plain", "sun"]); step = random.randint(40, 90)
if style == "stripes":
    for x in range(-S, S, 2 * step):
        d.polygon([(x, 0), (x + step, 0), (x + step + S, S), (x + S, S)], fill=b)
elif style == "dots":
    for i in range(0, S + step, step):
        for j in range(0, S + step, step):
            d.ellipse((i - 12, j - 12, i + 12, j + 12), fill=b)
elif style == "planks":
    for i in range(0, S, step):
        d.line((0, i, S, i), fill=b, width=5)
elif style == "sun":
    for i in range(0, 360, 24):
        d.pieslice((-S, -S, 2 * S, 2 * S), i, i + 12, fill=b)

lay = Image.new("RGBA", (W, W), (0, 0, 0, 0)); e = ImageDraw.Draw(lay); half = random.random() < 0.5
R = 300 if half else random.randint(430, 500); cx, cy = W / 2, 150 if half else 80
spread = 90 if half else random.uniform(30, 36); lo, hi = 90 - spread, 90 + spread
flesh = np.array(random.choice([(232, 58, 66), (240, 84, 84), (214, 40, 58), (246, 176, 60)]))
green = np.array(random.choice([(58, 128, 62), (30, 92, 50), (96, 150, 70)]))

def sector(r, colour, dy=0):
    e.pieslice((cx - r, cy - r + dy, cx + r, cy + r + dy), lo, hi, fill=tuple(int(v) for v in colour) + (255,))

thick = random.randint(16, 30)                             # the lower face of the rind, then the cut face
sector(R, green * 0.55, thick); sector(R, green)
for k in np.linspace(lo, hi, int(spread / 5)):
    p = math.radians(k + random.uniform(-1, 1))
    e.line((cx + R * math.cos(p), cy + R * math.sin(p) - 6, cx + R * math.cos(p), cy + R * math.sin(p) + thick), fill=tuple(int(v) for v in green * 0.34) + (255,), width=random.randint(4, 10))
sector(R - 7, green * 0.75); sector(R - 16, (206, 230, 168))
for r, f in ((32, 0.72), (40, 0.55), (48, 0.35), (58, 0.18), (72, 0.08), (90, 0)):
    sector(R - r, flesh * (1 - f) + np.array([250, 238, 214]) * f)
for r in range(int(R - 110), 40, -30):                     # redder towards the heart, with grains
    sector(r, np.clip(flesh * (0.99 - 0.09 * (1 - r / R)), 0, 255))
for _ in range(450):
    p, r = math.radians(random.uniform(lo + 1, hi - 1)), (R - 55) * math.sqrt(random.random())
    x, y, f = cx + r * math.cos(p), cy + r * math.sin(p), random.choice([0.9, 1.08, 1.15])
    e.line((x, y, x + 7 * math.cos(p), y + 7 * math.sin(p)), fill=tuple(int(v) for v in np.clip(flesh * f + 8 * (f > 1), 0, 255)) + (255,), width=2)
seed = random.choice([(36, 24, 22), (36, 24, 22), (70, 40, 26)]); count = random.randint(2, 3)
for ring in range(count):
    rr = R * (0.74 - 0.19 * ring)
    n = max(2, int((9 if half else 6) * rr / R * random.uniform(0.8, 1.2) * (1 if half else 0.8)))
    for k in range(n):
        p = math.radians(lo + (hi - lo) * (k + 0.5 + random.uniform(-0.16, 0.16)) / n)
        r, u = rr + random.uniform(-14, 14), np.array([math.cos(p), math.sin(p)])
        o, v = np.array([cx, cy]) + r * u, np.array([-u[1], u[0]])
        drop = [tuple(o + 15 * math.cos(t) * u + 8.5 * math.sin(t) * (1 + 0.45 * math.cos(t)) * v) for t in np.linspace(0, 6.28, 18)]
        e.polygon([(x + 2, y + 3) for x, y in drop], fill=tuple(int(c) for c in flesh * 0.7) + (255,))
        e.polygon(drop, fill=seed + (255,))
        e.line((*(o - 5 * u + 3 * v), *(o + 4 * u + 3 * v)), fill=(150, 130, 120, 255), width=2)
if random.random() < 0.35:                                 # a bite out of the tip or the cut edge
    bx, by = (cx + random.choice([-90, 90]), cy - 12) if half else (cx, cy + 14)
    for k in (-1, 0, 1):
        e.ellipse((bx + 40 * k - 36, by - 40 + 14 * (k == 0), bx + 40 * k + 36, by + 34 + 14 * (k == 0)), fill=(0, 0, 0, 0))
turn = random.choice([0, 180, random.uniform(-35, 35), random.uniform(150, 210)])
size = int(W * random.uniform(0.78, 0.93)); lay = lay.rotate(turn, Image.Resampling.BICUBIC, expand=True)
lay = lay.crop(lay.getbbox()); f = size / max(lay.size)
lay = lay.resize((int(lay.width * f), int(lay.height * f)), Image.Resampling.BILINEAR)
ox, oy = (S - lay.width) // 2 + random.randint(-12, 12), (S - lay.height) // 2 + random.randint(-12, 12)
shadow = Image.new("RGBA", lay.size, (0, 0, 0, 0))
shadow.putalpha(lay.getchannel("A").resize((160, 145)).filter(ImageFilter.GaussianBlur(4)).resize(lay.size).point(lambda v: int(v * 0.4)))
img.paste(shadow, (ox + 14, oy + 20), shadow); img.paste(lay, (ox, oy), lay)
