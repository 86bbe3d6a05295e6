import random
import numpy as np
from PIL import Image, ImageDraw

S = 520
img = Image.new("RGB", (S, S), random.choice([(228, 218, 200), (44, 40, 48), (120, 60, 56), (170, 190, 180), (60, 76, 92), (246, 226, 190)]))
d = ImageDraw.Draw(img)
wall = img.getpixel((0, 0))
d.rectangle((0, 430, S, S), fill=tuple(int(c * 0.66) for c in wall))
d.line((0, 430, S, 430), fill=tuple(min(255, int(c * 1.1)) for c in wall), width=3)
cx, base = S / 2 + random.uniform(-80, 80), random.uniform(455, 480)
w, tall = random.uniform(58, 70), random.uniform(390, 425)
glass = np.array(random.choice([(28, 66, 34), (70, 44, 20), (60, 12, 26), (150, 160, 110), (24, 34, 28)]), float)
slope = random.random() < 0.5
capsule = np.array(random.choice([(150, 20, 40), (30, 30, 34), (190, 160, 70), (40, 60, 120)]), float)
lamp = random.choice([-1, 1])
d.ellipse((cx - lamp * 60 - w * 1.3, base - 14, cx - lamp * 60 + w * 1.5, base + 16), fill=tuple(int(c * 0.45) for c in wall))
t = np.linspace(0, 1, 220)
neck = 0.36
prof = np.interp(t, [0, 0.03, 0.1, 0.3, 0.42 if slope else 0.46, 0.66 if slope else 0.52, 0.97, 1], [0.9, 1, 1, 1, 1, neck + 0.06, neck, neck])
prof[t > 0.955] = neck * 1.14
px = np.asarray(img, float).copy()
for f, half in zip(t, prof * w):
    y = int(base - f * tall)
    xs = np.arange(int(cx - half), int(cx + half) + 1)
    u = (xs - cx) / half
    tone = 0.55 + 0.5 * (1 - u ** 2) + 0.25 * u * lamp
    shine = np.exp(-((u - lamp * 0.55) / 0.12) ** 2) * 0.75 + np.exp(-((u + lamp * 0.7) / 0.08) ** 2) * 0.3
    rows = slice(y, y + 3)
    px[rows, xs[0]:xs[-1] + 1] = np.clip(glass * tone[:, None] + 190 * shine[:, None], 0, 255)
    if f > 0.83:
        px[rows, xs[0]:xs[-1] + 1] = np.clip(capsule * (0.6 + 0.6 * (1 - u ** 2))[:, None] + 120 * shine[:, None], 0, 255)
img = Image.fromarray(px.astype("uint8"))
d = ImageDraw.Draw(img)
paper = random.choice([(246, 240, 222), (30, 30, 34), (236, 220, 190), (250, 250, 248)])
ink = (120, 30, 40) if sum(paper) > 300 else (214, 180, 90)
top, low = base - tall * random.uniform(0.42, 0.46), base - tall * random.uniform(0.08, 0.12)
d.rectangle((cx - w + 2, top, cx + w - 2, low), fill=paper)
for k in range(16):
    d.rectangle((cx - lamp * (w - 2 - k * 3.2) - 2, top, cx - lamp * (w - 2 - k * 3.2) + 2, low), fill=tuple(int(c * (0.72 + 0.0175 * k)) for c in paper))
m = (top + low) / 2
d.line((cx - w * 0.7, top + 14, cx + w * 0.7, top + 14), fill=ink, width=3)
d.line((cx - w * 0.7, low - 14, cx + w * 0.7, low - 14), fill=ink, width=3)
if random.random() < 0.5:
    d.polygon([(cx - 26, m + 16), (cx - 26, m - 8), (cx - 14, m - 20), (cx, m - 6), (cx + 14, m - 20), (cx + 26, m - 8), (cx + 26, m + 16)], fill=ink)
else:
    for r, q in enumerate((4, 3, 2, 1)):
        for k in range(q):
            x, y = cx - (q - 1) * 8 + 16 * k, m - 20 + 14 * r
            d.ellipse((x - 8, y - 8, x + 8, y + 8), fill=ink)
