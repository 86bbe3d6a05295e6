import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

n = 300
high, low, sun, dim = random.choice([((36, 110, 200), (170, 214, 245), (255, 255, 255), (150, 170, 196)), ((246, 120, 80), (255, 214, 140), (255, 238, 214), (176, 92, 110)), ((14, 20, 54), (50, 66, 120), (196, 206, 230), (52, 60, 100)), ((110, 190, 210), (226, 246, 240), (255, 252, 244), (150, 176, 190)), ((150, 110, 190), (250, 190, 190), (255, 244, 230), (130, 100, 160)), ((84, 96, 112), (150, 160, 168), (226, 230, 234), (78, 84, 98))])
v, u = np.mgrid[0:1:n * 1j, 0:1:n * 1j]
sky = np.array(high) * (1 - v[..., None]) + np.array(low) * v[..., None]

def noise(levels, first=4):
    """Sum of ever finer random fields, 0..1."""
    out = np.zeros((n, n))
    for i in range(levels):
        m = first * 2 ** i
        out += np.asarray(Image.fromarray((np.random.rand(m, m) * 255).astype("uint8")).resize((n, n), Image.Resampling.BICUBIC), float) / 255 / 2 ** i
    return (out - out.min()) / (out.max() - out.min())

rough, fine = noise(5, 6), noise(4, 14)
wide, tall, floor, lean = random.uniform(.36, .44), random.uniform(.36, .54), random.uniform(.7, .78), random.uniform(-.12, .12)
cx, sunx = .5 + random.uniform(-.05, .05), random.choice([-.6, .6])
height = np.full((n, n), -1.0); light = np.zeros((n, n))
puffs = []
for i in range(random.randint(16, 24)):                     # large heads in the middle, small ones on the flanks
    t = random.uniform(-1, 1); top = tall * (1 - abs(t) ** 1.7) + .03
    r = random.uniform(.085, .13) * (1.25 - .6 * abs(t))
    puffs.append((cx + wide * t * .86 + lean * (1 - abs(t)), floor - r * .55 - random.random() ** .8 * max(0, top - r), r))
for t in np.linspace(-.95, .95, 9): puffs.append((cx + wide * t, floor - .05, .085 - .03 * abs(t)))
puffs.sort(key=lambda p: p[1])
for x, y, r in puffs:
    du, dv = u - x + (rough - .5) * .055, v - y + (fine - .5) * .05
    q = 1 - (du * du + dv * dv) / (r * r)
    front = np.sqrt(np.clip(q, 0, 1)) * r
    hit = (q > 0) & (front + .25 * y > height)
    shine = .5 + .42 * (-dv / r) + .3 * sunx * (du / r)
    light = np.where(hit, shine, light); height = np.where(hit, front + .25 * y, height)
mask = (height > -1) & (v < floor + (rough - .5) * .03)
cloud = np.asarray(Image.fromarray((mask * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(1.6)), float) / 255
light = np.asarray(Image.fromarray((light.clip(0, 1) * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(3)), float) / 255
light = light * .6 + .62 * ((floor - v) / tall).clip(0, 1) ** .6 + (fine - .5) * .2
light = np.clip(light - .45 * np.exp(-((floor - v) / .05).clip(0, 9)), 0, 1)[..., None]
wisps = np.clip((noise(5, 3) - .62) * 1.6, 0, .5)[..., None] * random.choice([0, .8, 1.2])
sky = sky * (1 - wisps) + np.array(sun) * wisps
glow = np.exp(-((u - cx - sunx * .8) ** 2 + (v - .15) ** 2) / .08)[..., None] * .5
sky = sky * (1 - glow) + np.array(sun) * glow
pic = sky * (1 - cloud[..., None]) + (np.array(dim) * (1 - light) + np.array(sun) * light) * cloud[..., None]
img = Image.fromarray(pic.clip(0, 255).astype("uint8")).resize((600, 600), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img, "RGBA")
if sum(high) < 140:
    for _ in range(70):
        x, y = random.randint(0, 599), random.randint(0, 480)
        if cloud[y // 2, x // 2] < .05: d.ellipse((x, y, x + random.choice([1, 2, 3]), y + 2), fill=(255, 255, 255))
if random.random() < .3:                                    # rain falls from the base
    for _ in range(130): x, y = random.gauss(cx, wide * .42) * 600, floor * 600 + random.randint(4, 120); d.line((x, y, x - 7, y + 24), fill=(210, 226, 245, 170), width=2)
if random.random() < .6:
    pts = [(x, 560 - 22 * np.sin(x / random.uniform(88, 92) + cx * 30) + random.randint(-3, 3)) for x in range(0, 601, 12)]; d.polygon(pts + [(600, 600), (0, 600)], fill=tuple(int(c * .42) for c in (dim[0], dim[1] * 1.15, dim[2] * .8)))
for _ in range(random.choice([0, 0, 3, 5])):
    x, y = random.randint(40, 560), random.randint(490, 550); d.arc((x - 14, y, x, y + 12), 200, 340, fill=(20, 20, 30), width=2); d.arc((x, y, x + 14, y + 12), 200, 340, fill=(20, 20, 30), width=2)
