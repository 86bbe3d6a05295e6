import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 760
high, low, plain, dry, bark, leaf, sun = random.choice([
    ((150, 36, 44), (255, 196, 84), (132, 80, 36), (214, 140, 60), (38, 20, 16), (50, 34, 22), (255, 244, 190)),
    ((78, 156, 224), (224, 240, 246), (206, 176, 92), (236, 212, 130), (96, 70, 50), (92, 122, 48), (255, 252, 230)),
    ((38, 28, 84), (232, 112, 112), (70, 46, 58), (130, 76, 74), (18, 12, 20), (30, 24, 34), (255, 200, 140)),
    ((250, 196, 100), (255, 244, 212), (196, 158, 80), (236, 204, 120), (90, 62, 40), (124, 118, 50), (255, 255, 244)),
    ((8, 12, 38), (54, 66, 120), (22, 30, 40), (50, 62, 72), (4, 6, 12), (10, 18, 22), (244, 244, 226)),
    ((96, 112, 126), (206, 206, 190), (142, 150, 80), (186, 186, 104), (66, 52, 44), (76, 104, 50), (244, 244, 236)),
])
night = sum(high) < 80
blend = lambda a, b, t: tuple(int(max(0, min(255, p + (q - p) * t))) for p, q in zip(a, b))
horizon = random.randint(505, 555)
sx, sy, r = random.randint(110, 650), random.randint(150, horizon + 10), random.randint(46, 92)

# sky with the glow of the sun, made small and enlarged
yy, xx = np.mgrid[0:190, 0:190] * 4.0
t = np.clip(yy / horizon, 0, 1)[..., None]
glow = np.exp(-np.hypot(xx - sx, yy - sy) / 150)[..., None] * (0.35 if night else 0.8)
sky = np.array(high) * (1 - t) + np.array(low) * t
img = Image.fromarray((sky + (np.array(sun) - sky) * glow).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img)
for _ in range(130 if night else 0):
    x, y = random.uniform(0, S), random.uniform(0, 430)
    d.ellipse((x - 1.6, y - 1.6, x + 1.6, y + 1.6), fill=blend(high, (255, 255, 255), random.uniform(0.4, 1)))
d.ellipse((sx - r, sy - r, sx + r, sy + r), fill=sun)
for _ in range(random.choice([0, 3, 7])):             # long clouds
    x, y, w = random.uniform(0, S), random.uniform(60, 400), random.uniform(70, 200)
    c = blend(low, sun, random.random() * 0.6) if not night else blend(high, low, 0.7)
    for k in range(4): d.ellipse((x - w * (1 - 0.15 * k), y - 7 + 5 * k, x + w * (1 - 0.28 * k), y + 7 + 5 * k), fill=c)
# table mountain, far trees, the plain in bands
hx, hh = random.randint(0, S), random.randint(30, 110)
d.polygon([(hx - 330, horizon), (hx - 190, horizon - hh), (hx + 130, horizon - hh * 0.92), (hx + 300, horizon)], fill=blend(low, bark, 0.3))
d.polygon([(hx + 120, horizon), (hx + 300, horizon - hh * 0.5), (hx + 520, horizon)], fill=blend(low, bark, 0.4))
d.rectangle((0, horizon, S, S), fill=plain)
for _ in range(14):
    x, s = random.uniform(0, S), random.uniform(12, 26)
    c = blend(blend(low, leaf, 0.6), bark, 0.2)
    d.line((x, horizon + 3, x, horizon - s), fill=c, width=3)
    d.ellipse((x - s * 1.3, horizon - s * 1.3, x + s * 1.3, horizon - s * 0.7), fill=c)
for k in range(9):
    y = horizon + (S - horizon) * (k / 9) ** 1.5
    c = blend(plain, dry, 0.75 if k % 2 else 0.25)
    d.polygon([(0, y)] + [(x, y + (2 + 2.2 * k) * math.sin(x / (60 + 20 * k) + sx + k)) for x in range(0, S + 20, 20)] + [(S, S), (0, S)], fill=c)

def giraffe(x, y, s, q, c):
    for lx in (-16, -9, 9, 16): d.line((x + q * lx * s, y, x + q * lx * s * 0.9, y - 46 * s), fill=c, width=max(2, int(4 * s)))
    d.polygon([(x - q * 20 * s, y - 40 * s), (x + q * 18 * s, y - 40 * s), (x + q * 20 * s, y - 68 * s), (x - q * 20 * s, y - 58 * s)], fill=c)
    d.polygon([(x + q * 6 * s, y - 62 * s), (x + q * 20 * s, y - 52 * s), (x + q * 42 * s, y - 122 * s), (x + q * 35 * s, y - 124 * s)], fill=c)
    d.polygon([(x + q * 33 * s, y - 128 * s), (x + q * 42 * s, y - 128 * s), (x + q * 60 * s, y - 115 * s), (x + q * 54 * s, y - 110 * s), (x + q * 38 * s, y - 117 * s)], fill=c)

def elephant(x, y, s, q, c):
    d.ellipse((x - 34 * s, y - 66 * s, x + 34 * s, y - 18 * s), fill=c)
    for lx in (-24, -12, 12, 24): d.rectangle((x + lx * s - 6 * s, y - 34 * s, x + lx * s + 6 * s, y), fill=c)
    hx = x + q * 38 * s
    d.ellipse((hx - 20 * s, y - 72 * s, hx + 20 * s, y - 32 * s), fill=c)
    d.ellipse((x + q * 24 * s - 15 * s, y - 74 * s, x + q * 24 * s + 15 * s, y - 34 * s), fill=blend(c, low, 0.2))
    d.line((hx + q * 14 * s, y - 48 * s, hx + q * 22 * s, y - 22 * s, hx + q * 20 * s, y - 4 * s), fill=c, width=max(3, int(9 * s)), joint="curve")
    d.line((hx + q * 10 * s, y - 40 * s, hx + q * 32 * s, y - 32 * s), fill=blend(c, (255, 250, 230), 0.7), width=max(2, int(4 * s)))

x = random.randint(345, 420)                          # where the tree stands
beast, way = random.choice([giraffe, giraffe, elephant]), random.choice([-1, 1])
for k in range(random.randint(0, 4)):
    place = (x + 150 + 95 * k) if x < 380 else (x - 150 - 95 * k)
    beast(place, horizon + random.randint(12, 40), random.uniform(0.75, 1.15), way, blend(bark, low, 0.12))
# the acacia: a trunk that forks again and again, its twigs ending under a flat roof
foot, roof, span = random.randint(635, 680), random.randint(210, 270), random.randint(200, 240)
d.ellipse((x - span * 0.8, foot - 16, x + span * 0.8, foot + 22), fill=blend(plain, (0, 0, 0), 0.35))
tips = []

def limb(x0, y0, goal, wide, depth):
    share = (0.42, 0.5, 0.6, 1)[depth]
    x1, y1 = x0 + (goal - x0) * share * random.uniform(0.75, 1.1), y0 + (roof + 26 - y0) * share
    mid = ((x0 + x1) / 2 - (goal - x0) * 0.07, (y0 + y1) / 2)
    d.line((x0, y0, *mid, x1, y1), fill=bark, width=max(3, int(wide)), joint="curve")
    d.line((x0 - wide * 0.22, y0, x1 - wide * 0.2, y1), fill=blend(bark, low, 0.22), width=max(1, int(wide / 6)))
    if depth == 3:
        return tips.append((x1, y1))
    spread = (span * 0.38, span * 0.22, span * 0.11)[depth]
    for s in (-1, 1) if random.random() < 0.75 else (-1, 0, 1): limb(x1, y1, goal + s * spread * random.uniform(0.75, 1.2), wide * 0.62, depth + 1)

lean = random.uniform(-35, 35)
d.polygon([(x - 38, foot + 6), (x - 14, foot - 60), (x + 14, foot - 60), (x + 40, foot + 6)], fill=bark)
for s in random.choice([(-1, 1), (-1, 1), (-1, 0.1, 1)]): limb(x + s * 5, foot - 20, x + lean + s * span * 0.42, 27, 0)
edge = [p[0] for p in tips]
tips += [(random.uniform(min(edge), max(edge)), roof + random.uniform(-12, 26)) for _ in range(16)]
pads = sorted(((px, py + random.uniform(-22, 4), random.uniform(44, 78)) for px, py in tips), key=lambda p: -p[1])
for tone, lift, size in ((-0.35, 8, 1.0), (0, 0, 0.9), (0.24, -8, 0.62)):
    c = blend(leaf, sun if tone > 0 else (0, 0, 0), abs(tone))
    for px, py, w in pads: d.ellipse((px - w * size, py - 15 * size + lift, px + w * size, py + 15 * size + lift), fill=c)
    for _ in range(420):                              # ragged leaves
        px, py, w = random.choice(pads)
        a, q = random.uniform(0, 2 * math.pi), random.uniform(2, 5)
        lx, ly = px + w * size * 1.06 * math.cos(a), py + lift + 17 * size * math.sin(a)
        d.ellipse((lx - q, ly - q * 0.6, lx + q, ly + q * 0.6), fill=c)

for _ in range(random.choice([0, 4, 8])):             # birds
    bx, by, s = random.uniform(40, S - 40), random.uniform(60, 200), random.uniform(7, 13)
    for q in (bx - 2 * s, bx): d.arc((q, by - s, q + 2 * s, by + s), 200, 340, fill=bark, width=3)
for _ in range(900):                                  # grass, taller towards us
    gx, gy = random.uniform(-10, S + 10), horizon + 14 + (S - horizon) * random.random() ** 0.6
    l = 5 + 46 * ((gy - horizon) / (S - horizon)) ** 1.6
    if gy < foot and abs(gx - x) < 40: continue
    c = blend(random.choice([plain, dry, dry]), random.choice([bark, sun]), random.uniform(0, 0.35))
    d.line((gx, gy, gx + random.uniform(-0.35, 0.35) * l, gy - l), fill=c, width=2)
img = img.filter(ImageFilter.UnsharpMask(1, 40, 0))
