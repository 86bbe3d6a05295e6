import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A waffle cone with one to three rough scoops, painted softly before a blurred summer backdrop.
W = 800
flavours = [(250, 172, 188), (104, 62, 42), (190, 228, 196), (255, 242, 212), (204, 168, 226), (255, 190, 96), (232, 72, 96), (226, 178, 126), (150, 206, 236)]
count = random.choice([1, 2, 2, 3])
picks = random.sample(flavours, count)
dusk = random.choice([((24, 60, 92), (70, 150, 170)), ((40, 92, 70), (120, 170, 100)), ((78, 40, 88), (190, 92, 120)), ((30, 36, 72), (90, 100, 160)), ((150, 60, 50), (220, 130, 80)), ((10, 110, 130), (60, 180, 190))])
sun = random.choice([-1, 1])
tilt = random.uniform(-13, 13)
sauce = random.choice([None, (70, 34, 20), (190, 24, 54), (206, 128, 40)])

rng = np.random.default_rng()
t = np.linspace(0, 1, W)[:, None, None]
img = Image.fromarray((np.array(dusk[0]) * (1 - t) + np.array(dusk[1]) * t + np.zeros((W, W, 3))).astype(np.uint8))
glow = Image.new("RGB", (W, W), 0)
g = ImageDraw.Draw(glow)
for _ in range(random.randint(12, 34)):                       # lights out of focus
    x, y, q, v = random.randint(0, W), random.randint(0, W), random.randint(16, 70), random.random()
    g.ellipse((x - q, y - q, x + q, y + q), fill=tuple(int(c * 0.2 + 55 * v) for c in dusk[1]))
img = Image.fromarray(np.clip(np.array(img).astype(int) + np.array(glow.filter(ImageFilter.GaussianBlur(5))), 0, 235).astype(np.uint8))

layer = Image.new("RGBA", (W, W), (0, 0, 0, 0))
d = ImageDraw.Draw(layer)
def rgb(c, f=1.0, lift=0):
    return tuple(int(max(0, min(255, v * f + lift))) for v in c) + (255,)

r = {1: 176, 2: 142, 3: 118}[count] * random.uniform(0.96, 1.04)
rise = r * 1.18
rim = {1: 400, 2: 432, 3: 476}[count]
tip = rim + {1: 350, 2: 320, 3: 280}[count]
half = r * 0.9
waffle = random.choice([(226, 164, 88), (206, 136, 66), (238, 190, 120)])

# the cone, in strips from side to side, then the net of ridges
N = 60
for i in range(N):
    a, b = -1 + 2 * i / N, -1 + 2 * (i + 1.3) / N
    f = 0.62 + 0.5 * max(0.0, math.cos((a - sun * 0.4) * 1.25))
    d.polygon([(400 + half * a, rim), (400 + half * b, rim), (400 + 7 * b, tip), (400 + 7 * a, tip)], fill=rgb(waffle, f))
d.ellipse((393, tip - 8, 407, tip + 6), fill=rgb(waffle, 0.8))
for s in (-1, 1):
    for k in range(-5, 14):
        p = []
        for j in range(24):
            v = j / 23
            u = math.sin((k / 5 - 1 + s * v * 2.0) * 0.9) if abs(k / 5 - 1 + s * v * 2.0) < 1.7 else None
            if u is not None:
                p.append((400 + half * (1 - v) * u, rim + (tip - rim) * v))
        if len(p) > 1:
            d.line([(x + 2, y + 3) for x, y in p], fill=rgb(waffle, 1.15, 10), width=4)
            d.line(p, fill=rgb(waffle, 0.56), width=5)

def scoop(cx, cy, c):
    """A ball of ice cream: shaded by its normal, made rough by noise, with a torn skirt."""
    n = int(r * 2.6)
    y, x = np.mgrid[0:n, 0:n] / (n / 2) * 1.3 - 1.3
    ang = np.arctan2(y, x)
    ph = rng.uniform(0, 6.28, 4)
    edge = 1 + 0.018 * np.sin(7 * ang + ph[0]) + 0.012 * np.sin(13 * ang + ph[1])
    low = np.clip((y - 0.45) / 0.5, 0, 1)
    edge = edge + low * (0.1 + 0.07 * np.sin(9 * x + ph[2]) + 0.05 * np.sin(17 * x + ph[3]))
    rad = np.hypot(x, y * 1.04)
    bumps = sum(np.array(Image.fromarray(rng.integers(0, 255, (q, q * 2 // 3)).astype(np.uint8)).resize((n, n), Image.Resampling.BICUBIC)) / 255.0 - 0.5 for q in (16, 34, 70))
    z = np.sqrt(np.clip(1.25 - rad ** 2, 0.02, 2))
    light = 0.66 + 0.36 * (sun * x * 0.6 - y * 0.62 + 0.5 * z) + 0.2 * bumps + np.gradient(bumps, axis=0) * 1.3
    out = np.array(c)[None, None] * light[..., None] + 26 * np.clip(light - 0.95, 0, 1)[..., None]
    mask = np.clip((edge - rad) * n / 4, 0, 1) * 255
    layer.paste(Image.fromarray(np.clip(out, 0, 255).astype(np.uint8)), (int(cx - n / 2), int(cy - n / 2)), Image.fromarray(mask.astype(np.uint8)))

chips = random.choice([0, 0, 26, 40])
for k, c in enumerate(picks):
    cx, cy = 400 + random.uniform(-0.1, 0.1) * r * (k > 0), rim - r * 0.52 - k * rise
    d.ellipse((cx - r * 0.8, cy + r * 0.55, cx + r * 0.8, cy + r * 1.22), fill=rgb(waffle, 0.42) if k == 0 else rgb(picks[k - 1], 0.6))
    scoop(cx, cy, c)
    for _ in range(chips):
        a, q = random.uniform(0, 6.28), math.sqrt(random.random()) * r * 0.85
        x, y, s = cx + q * math.cos(a), cy + q * math.sin(a), random.uniform(5, 10)
        d.polygon([(x - s, y), (x, y - s * 0.7), (x + s, y + s * 0.3), (x, y + s * 0.8)], fill=(58, 30, 20, 255) if sum(c) > 330 else (250, 226, 180, 255))
if sauce:                                                     # sauce runs down the top ball
    edge = [(cx - r * 0.84, cy - r * 0.45)] + [(cx + r * 0.95 * math.cos(a), cy + r * 0.99 * math.sin(a)) for a in np.linspace(math.pi + 0.5, math.tau - 0.5, 30)]
    drip = [(cx + r * 0.84 * (1 - 2 * v), cy - r * 0.3 + r * (0.28 * math.sin(v * 16 + r) + 0.16 * math.sin(v * 29)) + r * 0.25 * math.sin(math.pi * v)) for v in np.linspace(0, 1, 60)]
    d.polygon(edge + drip, fill=rgb(sauce))
    d.line([(x, y - 7) for x, y in drip[8:52]], fill=rgb(sauce, 1.35, 20), width=5)
    d.ellipse((cx + sun * r * 0.4 - r * 0.16, cy - r * 0.78, cx + sun * r * 0.4 + r * 0.16, cy - r * 0.62), fill=rgb(sauce, 1.2, 90))
if random.random() < 0.5:
    top = cy - r - 6
    d.arc((cx + 2, top - 70, cx + 80, top + 60), 170, 260, fill=(60, 90, 40, 255), width=5)
    d.ellipse((cx - 26, top - 26, cx + 26, top + 24), fill=(176, 16, 36, 255)); d.ellipse((cx - 14, top - 18, cx - 2, top - 6), fill=(255, 170, 170, 255))
layer = layer.rotate(tilt, Image.Resampling.BICUBIC, center=(400, 430))
img.paste(layer, (0, 0), layer)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
