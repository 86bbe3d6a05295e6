# Voronoi cells with even seams, as pebbles, stained glass, growth rings, cracked earth or paper; colours follow a slope, a ring or chance.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 500
rng = np.random.default_rng(random.getrandbits(32))
n = random.choice([18, 30, 48, 76])
plan = random.choice(["even", "even", "chance", "rings", "slope"])
if plan == "rings":                                            # a sunflower-like turn round a centre
    c = rng.uniform(170, 330, 2)
    n = int(n * 1.2)
    k = np.arange(n) + .5
    r = 400 * np.sqrt(k / n)
    a = k * 2.39996
    points = c + np.c_[r * np.cos(a), r * np.sin(a)] + rng.normal(0, 4, (n, 2))
elif plan == "slope":                                          # small cells at one side, large at the other
    u = rng.uniform(0, 1, n) ** 2.2
    v = rng.uniform(0, 1, n)
    points = np.c_[u, v] * (S + 40) - 20
    if random.random() < .5:
        points = points[:, ::-1]
    if random.random() < .5:
        points = S - points
else:
    points = rng.uniform(-15, S + 15, (n, 2))
if plan != "chance":                                           # push the points apart a few times
    for _ in range(3 if plan == "even" else 1):
        sample = rng.uniform(-25, S + 25, (4000, 2))
        owner = ((sample[:, None, :] - points[None]) ** 2).sum(2).argmin(1)
        for k in range(len(points)):
            mine = sample[owner == k]
            if len(mine):
                points[k] = .35 * points[k] + .65 * mine.mean(0)
n = len(points)
points = points.astype(np.float32)
y, x = np.mgrid[0:S, 0:S].astype(np.float32)
best = np.full((S, S), 1e9, np.float32)
first = np.zeros((S, S), int)
for k, (px, py) in enumerate(points):                          # whose point is nearest?
    d = (x - px) ** 2 + (y - py) ** 2
    near = d < best
    best[near] = d[near]
    first[near] = k
edge = np.full((S, S), 1e9, np.float32)                        # true distance to the nearest border
ox, oy = points[first, 0], points[first, 1]
for px, py in points:
    ux, uy = px - ox, py - oy
    long = np.sqrt(ux * ux + uy * uy)
    away = ((px - x) ** 2 + (py - y) ** 2 - best) / (2 * np.maximum(long, 1e-3))
    edge = np.where(long > .01, np.minimum(edge, away), edge)
base = np.array(random.choice([
    [(239, 71, 111), (255, 209, 102), (6, 214, 160), (17, 138, 178)], [(38, 70, 83), (42, 157, 143), (233, 196, 106), (231, 111, 81)],
    [(20, 33, 61), (252, 163, 17), (229, 229, 229), (96, 112, 150)], [(96, 108, 56), (60, 76, 40), (221, 161, 94), (254, 250, 224)], [(205, 180, 219), (255, 200, 221), (162, 210, 255), (189, 224, 254)],
    [(88, 24, 69), (199, 0, 57), (255, 141, 26), (255, 215, 100)], [(12, 60, 90), (30, 130, 170), (120, 200, 210), (240, 246, 230)],
]), float)
order = random.choice(["chance", "slope", "ring"])              # how the colours are dealt out
if order == "chance":
    t = rng.uniform(0, len(base) - 1, n).round()
else:
    turn = random.uniform(0, 2 * math.pi)
    t = (points - S / 2) @ np.array([math.cos(turn), math.sin(turn)]) / (S * 1.1) + .5 if order == "slope" else np.hypot(*(points - S / 2).T) / (S * .62)
    t = np.clip(t + rng.normal(0, .07, n), 0, 1) * (len(base) - 1)
low = np.minimum(t.astype(int), len(base) - 2)
colours = base[low] + (base[low + 1] - base[low]) * (t - low)[:, None]
colours = np.clip(colours * rng.uniform(.86, 1.1, (n, 1)) + rng.normal(0, 6, (n, 3)), 0, 255)
picture = colours[first]
look = random.choice(["pebble", "glass", "rings", "earth", "paper"])
seam = np.array(random.choice([(20, 20, 26), (250, 248, 240), (56, 38, 30)]), float)
wide = random.uniform(2, 5)
side = random.choice([-1, 1])
if look == "pebble":                                           # rounded tops, lit from one upper side
    h = np.sqrt(1 - (1 - np.clip((edge - wide) / 26, 0, 1)) ** 2)
    gy, gx = np.gradient(h * 15)
    light = (side * gx * .6 + gy * .7 + 1) / np.sqrt(gx ** 2 + gy ** 2 + 1)
    light = np.clip(light, .15, 1.7)
    picture = picture * (.35 + .65 * light)[..., None] + 50 * (np.clip(light - 1.12, 0, 1) ** 1.2)[..., None]
    seam = np.array(random.choice([(26, 24, 28), (58, 48, 42), (214, 204, 188)]), float)
elif look == "glass":                                          # a glow in each pane, streaks, dark lead
    d = np.sqrt(best)
    far = np.zeros(n, np.float32)
    np.maximum.at(far, first.ravel(), d.ravel())
    picture = picture * (1.22 - .6 * d / np.maximum(far[first], 1))[..., None]
    tilt = rng.uniform(0, 6.28, n)[first]
    picture += (9 * np.sin((x * np.cos(tilt) + y * np.sin(tilt)) / 5 + 2 * np.sin(y / 23)))[..., None]
    seam, wide = np.array((22, 22, 28), float), random.uniform(4, 6)
elif look == "rings":                                          # growth rings run in from the border
    gap = random.uniform(8, 13)
    picture = picture * (.88 + .2 * (np.sin(edge / gap * 6.283) > 0))[..., None]
    picture = picture * (.85 + .3 * np.clip(edge / 50, 0, 1))[..., None]
elif look == "earth":                                          # dry plates whose edges curl up
    rough = np.array(Image.fromarray(rng.integers(0, 255, (125, 125), dtype=np.uint8)).resize((S, S), Image.Resampling.BICUBIC), float) / 255 - .5
    edge = edge + rough * 3.5
    curl = np.exp(-(edge - wide - 4) ** 2 / 18)
    picture = picture * (.8 + .3 * curl + .16 * rough)[..., None]
    seam = picture.min(axis=(0, 1)) * .3
else:                                                          # paper: each piece throws a shadow inside its rim
    picture = picture * (1.06 - .3 * np.exp(-np.clip(edge - wide, 0, None) / 7))[..., None]
    picture += rng.normal(0, 3, (S, S, 1))
k = np.clip(edge - wide, 0, 1.4)[..., None] / 1.4
picture = seam * (1 - k) + picture * k
if look == "glass":                                          # a line of light on the lead
    picture += 46 * np.exp(-(edge - .8) ** 2 / .8)[..., None] * (edge < wide)[..., None]
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
if look in ("rings", "paper") and random.random() < .7:          # the points themselves
    draw = ImageDraw.Draw(img)
    q = random.uniform(3, 5)
    for px, py in points.tolist():
        draw.ellipse((px - q, py - q, px + q, py + q), fill=tuple(int(v) for v in seam))
img = img.filter(ImageFilter.SMOOTH)
