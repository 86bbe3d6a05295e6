import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops

# Stone pyramids in the last light: a big low sun, bands of cloud, courses of stone, dunes with ripples.
W = 800
sky = random.choice([[(60, 40, 96), (198, 80, 98), (252, 168, 84), (255, 226, 150)], [(36, 62, 120), (150, 110, 150), (244, 146, 108), (255, 214, 140)], [(120, 34, 52), (214, 74, 50), (250, 146, 58), (255, 220, 110)],
                     [(22, 26, 66), (92, 50, 110), (212, 88, 90), (252, 184, 104)], [(110, 160, 190), (220, 190, 170), (250, 190, 120), (255, 236, 170)], [(80, 30, 90), (186, 60, 120), (250, 130, 120), (255, 206, 160)]])
stone, dune = random.choice([((226, 160, 92), (214, 138, 74)), ((214, 140, 98), (180, 96, 70)), ((232, 186, 122), (226, 166, 96)), ((190, 126, 104), (150, 80, 78))])
horizon = random.randint(500, 560); sx = random.randint(130, 670); sr = random.randint(46, 84); sy = horizon - random.randint(10, 170)
t = np.clip(np.linspace(0, 1, W) * W / horizon, 0, 1)
rows = np.stack([np.interp(t, [0, 0.45, 0.8, 1], [c[k] for c in sky]) for k in range(3)], -1)
img = Image.fromarray(np.repeat(rows[:, None, :], W, 1).astype("uint8"))

glow = Image.new("RGB", (200, 200)); g = ImageDraw.Draw(glow)
for r, c in ((70, (60, 34, 14)), (40, (100, 66, 26)), (sr // 4 + 4, (150, 110, 50))):
    g.ellipse((sx / 4 - r, sy / 4 - r, sx / 4 + r, sy / 4 + r), fill=c)
img = ImageChops.add(img, glow.filter(ImageFilter.GaussianBlur(14)).resize((W, W))); d = ImageDraw.Draw(img, "RGBA")
for i in range(random.randint(0, 9)):                       # bands of cloud, lit from below
    x, y, l = random.randint(-100, W), random.randint(60, horizon - 110), random.randint(120, 330)
    for k in range(5):
        o = random.randint(0, l // 2); d.ellipse((x + o, y - 4 + k * 4, x + o + l // 2, y + 8 + k * 4), fill=(*sky[1 if k < 3 else 3], 150))
d.ellipse((sx - sr, sy - sr, sx + sr, sy + sr), fill=(255, 244, 200, 255))

def mix(a, b, q):
    return tuple(int(u + (v - u) * q) for u, v in zip(a, b))

d.rectangle((0, horizon, W, W), fill=mix(dune, sky[3], 0.3))
for k in range(22):                                         # far dunes
    x = random.randint(-60, W); d.ellipse((x - 130, horizon - random.randint(4, 14), x + 130, horizon + 30), fill=mix(dune, sky[2], 0.5))

def pyramid(x, y, w, h, far):
    """Two faces meet in an edge that is nearer to us; the side towards the sun is bright."""
    left = sx < x; edge = x + w * random.uniform(0.08, 0.3) * (1 if left else -1); foot = y + h * 0.12
    light, dark = mix(mix(stone, (255, 226, 150), 0.25), sky[2], far), mix(mix(stone, (44, 20, 54), 0.72), sky[1], far)
    faces = (((x - w, y), (edge, foot), light if left else dark), ((edge, foot), (x + w, y), dark if left else light))
    reach = (x - sx) * random.uniform(0.5, 0.9) + (60 if left else -60)
    d.polygon([(x - w, y), (x + w, y), (edge, foot), (x + reach + (w if left else -w), min(W, y + h * 0.55))], fill=(50, 20, 50, 90))
    for a, b, c in faces:
        d.polygon([(x, y - h), a, b], fill=c); n = int(h / 11)
        for i in range(1, n):
            q = i / n; pa, pb = (x + (a[0] - x) * q, y - h + (a[1] - y + h) * q), (x + (b[0] - x) * q, y - h + (b[1] - y + h) * q)
            d.line((*pa, *pb), fill=(*mix(c, (40, 16, 30), 0.3), 150), width=2)
            for _ in range(int(1 + 4 * q)):                 # joints between blocks
                f = random.random(); px, py = pa[0] + (pb[0] - pa[0]) * f, pa[1] + (pb[1] - pa[1]) * f
                d.line((px, py, px, py + 9), fill=(*mix(c, random.choice([(40, 16, 30), (255, 240, 200)]), 0.3), 150), width=2)

count = random.choice([1, 2, 3, 3, 4]); spots = random.sample([160, 330, 500, 650], count) if count > 1 else [random.randint(330, 470)]
sizes = sorted(random.uniform(95, 190) for _ in spots) if count > 1 else [random.uniform(250, 310)]; steep = random.uniform(1.0, 1.25)
for i, (x, w) in enumerate(zip(spots, sizes)):
    q = (w - 95) / 200
    pyramid(x, horizon + 8 + 60 * q, w * (1.2 if i == count - 1 else 1), w * steep * (1.2 if i == count - 1 else 1), 0.4 * (1 - min(1, q)))

for layer in range(3):                                      # near dunes: crest in light, hollow in shade
    y0, a, f, p = horizon + 90 + layer * 72, random.uniform(12, 34), random.uniform(0.005, 0.011), random.uniform(0, 6)
    crest = [(x, y0 + a * math.sin(x * f + p) + 0.4 * a * math.sin(2.3 * x * f + 2 * p)) for x in range(0, W + 10, 10)]
    c = mix(dune, (50, 20, 50), 0.16 + 0.2 * layer); d.polygon(crest + [(W, W), (0, W)], fill=c)
    d.line(crest, fill=mix(c, (255, 220, 150), 0.55), width=4)
    for k in range(1, 7):
        d.line([(x, y + 9 * k + 3 * math.sin(x * 0.05 + k + p)) for x, y in crest], fill=(*mix(c, (40, 14, 40), 0.5), 70), width=3)
    if layer == 1 and random.random() < 0.55:               # a small caravan, dark against the sand
        x, step = random.randint(120, 420), random.choice([62, 74])
        for n in range(random.randint(2, 4)):
            cx = x + n * step; cy = crest[cx // 10][1] - 34; ink = (46, 20, 34); d.ellipse((cx - 20, cy - 9, cx + 20, cy + 11), fill=ink)
            d.ellipse((cx - 11, cy - 22, cx + 9, cy + 6), fill=ink)
            d.line((cx + 17, cy + 2, cx + 28, cy - 8, cx + 29, cy - 22, cx + 39, cy - 21), fill=ink, width=6)
            for o in (-16, -9, 9, 16): d.line((cx + o, cy + 4, cx + o + 1, cy + 38), fill=ink, width=4)
if random.random() < 0.5:                                   # palms at one side
    side = random.choice([60, 740])
    for n in range(random.randint(1, 3)):
        x, top, lean = side + random.randint(-40, 40), random.randint(380, 480), random.randint(-26, 26)
        d.line((x, W, x + lean * 0.4, (top + W) / 2, x + lean, top), fill=(36, 16, 30), width=13)
        for a in range(0, 360, 36):
            u, v = math.cos(math.radians(a)), math.sin(math.radians(a))
            d.polygon([(x + lean, top), (x + lean + 50 * u, top - 26 + 24 * v), (x + lean + 92 * u, top + 26 + 28 * v), (x + lean + 46 * u, top - 8 + 30 * v)], fill=(34, 22, 34))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
