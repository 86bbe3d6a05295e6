# A sunny lagoon: a leaning coconut palm on pale sand, its shadow, foam along a curved shore, clouds over the sea.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

W = 720
deep, shoal = random.choice([((10, 92, 150), (120, 222, 214)), ((20, 120, 160), (150, 236, 216)), ((16, 74, 130), (96, 196, 210)), ((0, 118, 130), (140, 230, 196)), ((40, 100, 180), (150, 210, 240))])
sand = random.choice([(246, 226, 180), (250, 240, 214), (236, 204, 150), (244, 208, 172)])
high, low = random.choice([((44, 130, 216), (190, 228, 248)), ((86, 170, 234), (232, 244, 250)), ((30, 104, 190), (160, 214, 244)), ((90, 150, 214), (252, 230, 196))])
horizon = random.uniform(250, 340)
foot = (random.uniform(180, 270), random.uniform(610, 660))
lean = random.uniform(-30, 190)
tall = random.uniform(400, 460)
swing = random.uniform(0, 6)

def cloth(n, m):
    a = Image.fromarray((np.random.rand(n, m) * 255).astype("uint8"))
    return np.asarray(a.resize((W, W), Image.Resampling.BICUBIC), np.float32) / 255

def blend(a, b, t):
    return a + (np.array(b, np.float32) - a) * np.clip(t, 0, 1)[..., None]

yy, xx = np.mgrid[0:W, 0:W].astype(np.float32)
puff = 0.5 * cloth(9, 6) + 0.3 * cloth(22, 14) + 0.2 * cloth(60, 40)
pic = blend(np.ones((W, W, 3), np.float32) * np.array(high, np.float32), low, yy / horizon)
pic = blend(pic, (255, 255, 255), (puff - random.uniform(0.46, 0.62)) * 5 * np.clip(1.3 - yy / horizon, 0.1, 1))
# sea: deep far out, green in the shallows; the shore is a curve
shore = 560 + 46 * np.sin(xx / 190 + swing) - 0.16 * (W - xx) + 14 * np.sin(xx / 61 + 2 * swing)
reach = (yy - horizon) / (shore - horizon)
sea = blend(np.ones((W, W, 3), np.float32) * np.array(deep, np.float32), shoal, np.clip(reach, 0, 1) ** 1.2)
ripple = 0.5 * cloth(110, 8) + 0.5 * cloth(160, 30)
sea *= (0.88 + 0.24 * ripple)[..., None]
sea = blend(sea, (255, 255, 255), (ripple - 0.7) * 4)
grit = cloth(360, 360)
beach = np.array(sand, np.float32) * (0.9 + 0.1 * cloth(20, 9) + 0.08 * grit)[..., None]
gap = yy - shore
beach = blend(beach, tuple(0.74 * c for c in sand), 1 - np.abs(gap - 14) / 34)           # wet sand
pic = np.where((yy > horizon)[..., None], sea, pic)
edge = np.clip(gap / 3 + 0.5, 0, 1)[..., None]
pic = pic * (1 - edge) + beach * edge
lace = cloth(90, 60)
for at, wide in ((0, 9), (-32, 6), (-62, 4)):
    pic = blend(pic, (255, 255, 255), (wide - np.abs(gap - at + 16 * (lace - 0.5))) / 4 * (0.4 + lace))
img = Image.fromarray(np.clip(pic, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img, "RGBA")
tone = lambda c, f: tuple(int(max(0, min(255, v * f))) for v in c)

# far out: an island or a sail
if random.random() < 0.5:
    x, w, h = random.uniform(380, 640), random.uniform(120, 240), random.uniform(30, 80)
    for k, c in enumerate(((110, 150, 160), (84, 132, 116))):
        d.polygon([(x - w * (1 - 0.2 * k) + 2 * w * (1 - 0.2 * k) * t, horizon + 1 - h * (1 - 0.35 * k) * math.sin(math.pi * t) ** 1.5 * (1 + 0.25 * math.sin(9 * t))) for t in np.linspace(0, 1, 40)], fill=c)
for _ in range(random.choice([0, 1, 2])):
    x, s = random.uniform(330, 680), random.uniform(0.6, 1.2)
    y = horizon + random.uniform(4, 46)
    d.polygon([(x, y - 70 * s), (x + 34 * s, y - 10 * s), (x, y - 8 * s)], fill=(255, 252, 244))
    d.polygon([(x - 4, y - 60 * s), (x - 24 * s, y - 10 * s), (x - 4, y - 8 * s)], fill=random.choice([(236, 90, 70), (250, 190, 60), (255, 255, 255)]))
    d.polygon([(x - 34 * s, y - 6 * s), (x + 38 * s, y - 6 * s), (x + 26 * s, y + 5 * s), (x - 24 * s, y + 5 * s)], fill=(90, 60, 50))

def trunk(t):
    return foot[0] + lean * t ** 1.6 + 14 * math.sin(t * 3), foot[1] - tall * t

top = trunk(1)
fronds = [(a + random.uniform(-0.12, 0.12), random.uniform(190, 240)) for a in np.linspace(-3.5, 0.36, random.randint(9, 13))]

def rib(a, size, t):
    droop = 130 * t * t * (0.5 + 0.5 * abs(math.cos(a)))
    return top[0] + size * t * math.cos(a), top[1] + size * 0.72 * t * math.sin(a) + droop

# shadow on the sand: the tree, squashed
veil = Image.new("L", (W, W), 0)
v = ImageDraw.Draw(veil)
ground = lambda x, y: (foot[0] + (x - foot[0]) * 0.55 + (foot[1] - y) * 0.75, foot[1] + 4 + (foot[1] - y) * 0.05 - (x - foot[0]) * 0.06)
v.line([ground(*trunk(k / 20)) for k in range(21)], fill=130, width=16)
for a, size in fronds:
    p = [ground(*rib(a, size, k / 8)) for k in range(9)]
    v.line([(x, y + (y - p[0][1]) * 0.3) for x, y in p], fill=130, width=17)
img.paste(tone(sand, 0.42), (0, 0), veil.filter(ImageFilter.GaussianBlur(3)))
d = ImageDraw.Draw(img, "RGBA")

# trunk in rings
for k in range(150):
    t = k / 149
    x, y = trunk(t)
    w = 21 - 9 * t + 15 * (1 - t) ** 8
    for j in range(5):
        f = (0.62 + 0.13 * j) * (0.8 if k % 5 == 0 else 1) * random.uniform(0.94, 1.05)
        d.rectangle((x - w + 2 * w * j / 5, y - 3, x - w + 2 * w * (j + 1) / 5, y + 3), fill=tone((166, 128, 92), f))
for _ in range(26):                                  # grass at the foot
    x = foot[0] + random.uniform(-46, 46)
    d.line((x, foot[1] + 14, x + random.uniform(-22, 22), foot[1] - random.uniform(14, 46)), fill=random.choice([(70, 120, 50), (110, 154, 70)]), width=4)
leafy = random.choice([(58, 134, 52), (86, 150, 56), (40, 116, 66), (116, 156, 60)])
for n, (a, size) in enumerate(sorted(fronds, key=lambda q: random.random())):
    hue = tone(leafy, 0.6 + 0.6 * n / len(fronds))
    for k in range(2, 44):                           # leaflets hang from the rib
        t = k / 44
        x, y = rib(a, size, t)
        u, w = rib(a, size, t + 0.02)
        dirn = math.atan2(w - y, u - x)
        l = 62 * math.sin(math.pi * (0.12 + 0.85 * t)) ** 0.7
        for s in (-1, 1):
            q = dirn + s * 0.85
            tip = (x + l * math.cos(q), y + l * math.sin(q) + 0.35 * l)
            d.polygon([(x, y - 3), (x + 5, y + 2), tip], fill=tone(hue, random.uniform(0.8, 1.2) * (1.15 if s < 0 else 0.85)))
    d.line([rib(a, size, k / 10) for k in range(11)], fill=tone(hue, 1.5), width=4)
for k in range(random.choice([0, 3, 5])):
    x, y = top[0] + random.uniform(-24, 24), top[1] + random.uniform(6, 26)
    d.ellipse((x - 14, y - 14, x + 14, y + 16), fill=(84, 56, 34)); d.ellipse((x - 8, y - 10, x + 3, y), fill=(150, 110, 70))
# something left on the sand
thing = random.choice(["none", "towel", "star", "ball"])
x, y = random.uniform(470, 610), random.uniform(645, 672)
if thing == "towel":
    c = random.choice([(230, 70, 70), (50, 120, 200), (250, 180, 50)])
    for k in range(6):
        d.polygon([(x - 70 + 22 * k, y - 18), (x - 48 + 22 * k, y - 18), (x - 60 + 22 * k, y + 26), (x - 84 + 22 * k, y + 26)], fill=c if k % 2 else (255, 255, 255))
elif thing == "star":
    d.polygon([(x + (28 if k % 2 else 11) * math.cos(k * math.pi / 5), y + 0.6 * (28 if k % 2 else 11) * math.sin(k * math.pi / 5)) for k in range(10)], fill=(232, 106, 60))
elif thing == "ball":
    d.ellipse((x - 20, y + 14, x + 50, y + 34), fill=(0, 0, 0, 70))
    for k in range(6):
        d.pieslice((x - 28, y - 28, x + 28, y + 28), k * 60 + 15, k * 60 + 75, fill=((255, 255, 255), (236, 60, 60), (255, 255, 255), (50, 120, 220), (255, 255, 255), (250, 200, 50))[k])
if random.random() < 0.5:
    img = ImageOps.mirror(img)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
