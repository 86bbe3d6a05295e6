# A volcano throws out fire by night above a lake, a forest or a village
import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 600
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
high, low = random.choice([((6, 8, 28), (66, 30, 52)), ((10, 8, 14), (96, 40, 24)), ((4, 16, 34), (46, 62, 92)), ((20, 8, 36), (110, 44, 78))])
for y in range(S):
    d.line((0, y, S, y), fill=mix(high, low, min(1, y / (S * 0.75)) ** 1.4))
for _ in range(170):
    x, y, r = random.uniform(0, S), random.uniform(0, 340), random.choice([0.6, 0.8, 1.5])
    d.ellipse((x - r, y - r, x + r, y + r), fill=mix(high, (255, 250, 235), random.uniform(0.4, 1)))
cx, top, base = S / 2 + random.uniform(-50, 50), random.uniform(250, 290), random.uniform(490, 520)
half, mouth, wind = random.uniform(250, 320), random.uniform(34, 50), random.choice([-1, 1]) * random.uniform(0.2, 1)
if random.random() < 0.6:                                  # the moon, on the side free of smoke
    mx, my = S / 2 - math.copysign(random.uniform(190, 240), wind), random.uniform(60, 130)
    d.ellipse((mx - 26, my - 26, mx + 26, my + 26), fill=(240, 234, 214))
    if random.random() < 0.5:
        d.ellipse((mx - 16, my - 30, mx + 34, my + 20), fill=mix(high, low, 0.15))
for n in range(2):                                         # far ridges
    f = random.uniform(0, 6)
    d.polygon([(0, S)] + [(x, base - 60 + 34 * n - 26 * math.sin(x / 70 + f) - 10 * math.sin(x / 23 + f)) for x in range(0, S + 10, 10)] + [(S, S)], fill=mix(low, (14, 12, 22), 0.45 + 0.3 * n))
# smoke: puffs, dark above and red below, going with the wind
smoke = Image.new("RGBA", (S, S), (0, 0, 0, 0))
sd = ImageDraw.Draw(smoke)
grey = random.choice([(58, 50, 62), (76, 66, 70), (44, 40, 54)])
for k in range(95, -1, -1):
    t = k / 95
    x, y, r = cx + wind * 250 * t ** 1.5 + random.gauss(0, 12 + 34 * t), top - 10 - 270 * t + random.gauss(0, 10), 18 + 46 * t
    hot = max(0, 1 - t * 1.35)
    body = mix(grey, (196, 62, 26), 0.75 * hot)
    sd.ellipse((x - r, y - r, x + r, y + r), fill=mix(body, (8, 6, 12), 0.5) + (235,))
    sd.ellipse((x - r * 0.86, y - r * 0.9, x + r * 0.74, y + r * 0.66), fill=body + (225,))
    sd.ellipse((x - r * 0.62, y - r * 0.74, x + r * 0.3, y + r * 0.14), fill=mix(body, (190, 160, 160), 0.22) + (170,))
smoke = smoke.filter(ImageFilter.GaussianBlur(3))
img.paste(smoke, (0, 0), smoke)
# the cone: a ragged outline, dark and lit flank, ribs that spread downhill
edge = lambda s, t: cx + s * (mouth + (half - mouth) * t ** 1.55)
level = lambda t: top + (base - top) * t
left = [(edge(-1, i / 24) + random.uniform(-5, 5), level(i / 24)) for i in range(25)]
right = [(edge(1, i / 24) + random.uniform(-5, 5), level(i / 24)) for i in range(25)]
rock = random.choice([(64, 46, 52), (54, 52, 66), (72, 50, 42)])
d = ImageDraw.Draw(img)
d.polygon(left + right[::-1], fill=rock)
d.polygon([(cx + 4, top)] + [(cx + 10 + 40 * i / 24 + random.uniform(-12, 12), level(i / 24)) for i in range(25)] + right[::-1], fill=mix(rock, (8, 6, 12), 0.5))
for _ in range(90):
    s, t = random.uniform(-0.96, 0.96), random.uniform(0.02, 0.7)
    line = [(cx + s * (edge(1, u) - cx) + random.uniform(-3, 3), level(u)) for u in (t, t + 0.1, t + 0.2, t + 0.3)]
    d.line(line, fill=mix(rock, random.choice([(10, 8, 12), (10, 8, 12), (150, 80, 60)]), random.uniform(0.2, 0.5) * (1 if s < 0 else 0.7)), width=random.choice([2, 3, 5]))
if random.random() < 0.3:                                  # snow below the rim
    for side in (-1, 1):
        d.polygon([(edge(side, 0.02), level(0.02)), (edge(side, 0.2), level(0.2))] + [(cx + side * (edge(1, 0.2) - cx) * (0.9 - 0.13 * i), level(0.14 + 0.08 * (i % 2))) for i in range(6)] + [(cx + side * 8, level(0.03))], fill=mix((206, 196, 206), rock, 0.25 + (side > 0) * 0.3))
d.ellipse((cx - mouth - 2, top - 13, cx + mouth + 2, top + 15), fill=(40, 20, 18))
# fire on its own black picture, screened on with its glow
fire = Image.new("RGB", (S, S))
f = ImageDraw.Draw(fire)


def stream(s, t, drift, wide):
    pts = []
    while t < 0.98:
        pts.append((cx + s * (edge(1, t) - cx), level(t)))
        s = max(-0.9, min(0.9, s + drift * 0.012 + random.uniform(-0.03, 0.03)))
        t += random.uniform(0.02, 0.04)
        if random.random() < 0.05 and wide > 7:
            stream(s, t, drift + random.choice([-2, 2]), wide * 0.6)
    for k, colour in ((1.0, (180, 24, 0)), (0.62, (255, 104, 8)), (0.26, (255, 232, 130))):
        for i in range(len(pts) - 1):
            r = wide * k * (0.55 + 0.6 * i / len(pts))
            f.line((pts[i], pts[i + 1]), fill=colour, width=max(1, int(r)))
            f.ellipse((pts[i][0] - r / 2, pts[i][1] - r / 2, pts[i][0] + r / 2, pts[i][1] + r / 2), fill=colour)


for s in random.sample([-0.7, -0.4, -0.1, 0.2, 0.5, 0.75], random.randint(2, 5)):
    stream(s, 0.02, random.uniform(-1, 1), random.uniform(8, 15))
power, spread = random.uniform(150, 230), random.uniform(0.2, 0.38)
for _ in range(230):
    v, ang = random.uniform(0.25, 1) * power, random.gauss(-math.pi / 2, spread)
    s0 = random.uniform(0, 0.6)
    p = [(cx + v * math.cos(ang) * s * 1.4 + wind * 20 * s, top + v * math.sin(ang) * s * 1.5 + 110 * s * s) for s in (s0, s0 + 0.1, s0 + 0.2, s0 + 0.32)]
    f.line(p, fill=random.choice([(255, 84, 0), (255, 150, 30), (255, 226, 140)]), width=random.choice([1, 2, 3, 4]))
for _ in range(random.randint(14, 30)):                    # bombs at the end of their arcs
    v, ang, s = random.uniform(0.5, 1) * power, random.gauss(-math.pi / 2, 0.55), random.uniform(0.7, 1.2)
    x, y, r = cx + v * math.cos(ang) * s * 1.3, top + v * math.sin(ang) * s * 1.4 + 110 * s * s, random.uniform(2, 5)
    f.ellipse((x - r - 2, y - r - 2, x + r + 2, y + r + 2), fill=(210, 50, 0))
    f.ellipse((x - r, y - r, x + r, y + r), fill=(255, 214, 110))
for r, c in ((1.0, (230, 70, 0)), (0.75, (255, 160, 40)), (0.45, (255, 240, 170))):
    f.ellipse((cx - mouth * r, top + 1 - 12 * r, cx + mouth * r, top + 1 + 12 * r), fill=c)
    f.polygon([(cx - mouth * 0.75 * r, top), (cx - 14 * r, top - power * 0.5 * r), (cx + 4, top - power * 0.8 * r), (cx + 16 * r, top - power * 0.45 * r), (cx + mouth * 0.75 * r, top)], fill=c)
small = fire.resize((S // 4, S // 4))
for blur in (3, 12):
    img = ImageChops.screen(img, small.filter(ImageFilter.GaussianBlur(blur)).resize((S, S), Image.Resampling.BICUBIC))
img = ImageChops.screen(img, fire.filter(ImageFilter.GaussianBlur(1)))
d = ImageDraw.Draw(img)
if random.random() < 0.3:                                  # lightning in the cloud
    x, y = cx + wind * 130, top - 210
    bolt = [(x, y)]
    while y < top - 60:
        x, y = x + random.uniform(-24, 24), y + random.uniform(12, 26)
        bolt.append((x, y))
    d.line(bolt, fill=(170, 170, 255), width=5)
    d.line(bolt, fill=(255, 255, 255), width=2)
front, b = random.choice(["lake", "forest", "village"]), int(base)
d.rectangle((0, b, S, S), fill=(20, 16, 24))
if front == "lake":
    lake = img.crop((0, 2 * b - S, S, b)).transpose(Image.Transpose.FLIP_TOP_BOTTOM).point(lambda v: int(v * 0.7))
    img.paste(lake.filter(ImageFilter.GaussianBlur(2)), (0, b))
    d = ImageDraw.Draw(img)
    for _ in range(60):
        x, y = random.gauss(cx, 130), random.uniform(b + 3, S)
        d.line((x, y, x + random.uniform(12, 50), y), fill=random.choice([(20, 14, 26), (200, 84, 30), (250, 140, 60)]), width=2)
    d.line((0, b, S, b), fill=(10, 8, 12), width=4)
elif front == "forest":
    for _ in range(75):
        x, y = random.uniform(0, S), random.uniform(b + 14, S)
        t = random.uniform(24, 40) + (y - b) * 0.4
        for i in range(3):
            d.polygon([(x - t * (0.16 + 0.09 * i), y - t * (0.66 - 0.3 * i)), (x, y - t * (1.15 - 0.3 * i)), (x + t * (0.16 + 0.09 * i), y - t * (0.66 - 0.3 * i))], fill=random.choice([(14, 16, 20), (10, 12, 16), (26, 20, 22)]))
else:
    for _ in range(34):
        x, y = random.uniform(-10, S), random.uniform(b + 12, S - 6)
        w = 18 + (y - b) * 0.2
        d.rectangle((x, y - w * 0.8, x + w, y + 8), fill=(34, 26, 32))
        d.polygon([(x - 3, y - w * 0.8), (x + w / 2, y - w * 1.4), (x + w + 3, y - w * 0.8)], fill=(58, 32, 32))
        if random.random() < 0.8:
            d.rectangle((x + w * 0.3, y - w * 0.5, x + w * 0.55, y - w * 0.15), fill=(255, 214, 120))
img = img.resize((512, 512), Image.Resampling.LANCZOS)
