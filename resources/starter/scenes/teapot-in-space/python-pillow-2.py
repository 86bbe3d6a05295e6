import math
import random

import numpy as np
from PIL import Image, ImageDraw

S = 520
yy, xx = np.mgrid[0:S, 0:S].astype(np.float32)
tilt = random.uniform(-34, 34)
sun = random.uniform(0, 2 * math.pi)
lamp = np.array([math.cos(sun), -abs(math.sin(sun)) * random.choice([1, 1, -0.4]), random.uniform(0.5, 0.9)])
lamp /= np.linalg.norm(lamp)


def cloudy(step):
    """Soft noise: small random pictures, made large."""
    out = np.zeros((S, S), np.float32)
    for n, w in ((step, 1.0), (2 * step, 0.5), (4 * step, 0.25), (8 * step, 0.12)):
        small = Image.fromarray((np.random.rand(n, n) * 255).astype("uint8"))
        out += w * np.asarray(small.resize((S, S), Image.Resampling.BICUBIC), np.float32) / 255
    return (out / 1.87 - 0.5) * 2


# sky: gas in two colours and stars
gas = random.choice([((150, 60, 160), (40, 90, 190)), ((30, 130, 140), (160, 90, 60)), ((210, 90, 80), (90, 50, 140)), ((60, 70, 110), (30, 34, 60)), ((230, 150, 90), (110, 60, 150))])
thick = random.uniform(0.15, 1.25)
a, b = np.clip(cloudy(4) + 0.35, 0, 1) ** 1.5, np.clip(cloudy(5) + 0.25, 0, 1) ** 1.5
sky = np.array([9, 9, 24], np.float32) + thick * (a[..., None] * np.array(gas[0]) + b[..., None] * np.array(gas[1]))
for _ in range(random.randint(120, 380)):
    x, y = random.randrange(S - 2), random.randrange(S - 2)
    sky[y:y + random.choice([1, 1, 2]), x:x + random.choice([1, 2])] += random.uniform(90, 255)
# one world: a great curve below, or a globe in a corner
great = random.random() < 0.5
r = random.uniform(420, 700) if great else random.uniform(70, 120)
px, py = (S * random.uniform(0.2, 0.8), S * random.uniform(0.74, 0.86) + r) if great else (random.choice([0.14, 0.86]) * S, random.choice([0.16, 0.84]) * S)
q = np.hypot(xx - px, yy - py) / r
z = np.sqrt(np.clip(1 - q ** 2, 0, 1))
lit = np.clip((xx - px) / r * lamp[0] + (yy - py) / r * (lamp[1] if not great else -0.8) + z * lamp[2] + 0.1, 0.04, 1)
ground, land, mist = random.choice([((40, 100, 190), (80, 140, 70), 1), ((200, 110, 66), (150, 76, 50), 0), ((214, 190, 140), (180, 140, 100), 0), ((170, 170, 176), (120, 120, 128), 0), ((110, 190, 200), (80, 150, 190), 1)])
mask = np.clip(cloudy(7) * 4 + 0.4, 0, 1)[..., None]
world = np.array(ground) * (1 - mask) + np.array(land) * mask
if mist:
    world += np.clip(cloudy(9) * 2.4 - 0.2, 0, 1)[..., None] * 150
world *= lit[..., None]
edge = np.clip((1 - q) * r / 1.5, 0, 1)[..., None]
sky += mist * np.clip(1 - (q - 1) * r / 26, 0, 1)[..., None] ** 2 * np.array([60, 130, 220]) * (q > 1)[..., None]
img = Image.fromarray(np.clip(sky * (1 - edge) + world * edge, 0, 255).astype("uint8"))

# the teapot: a heap of round bodies with depth, the nearest of which is seen
k = random.uniform(0.94, 1.16)
deep = np.full((S, S), -1e9, np.float32)
nrm = np.zeros((S, S, 3), np.float32)
part = np.zeros((S, S), np.uint8)


def ball(x, y, z0, rx, ry, which, y_max=1e9):
    cx, cy, rx, ry = S / 2 + k * x, S / 2 + k * y, k * rx, k * ry
    sl = np.s_[int(max(0, cy - ry)):int(cy + ry + 2), int(max(0, cx - rx)):int(cx + rx + 2)]
    u, v = (xx[sl] - cx) / rx, (yy[sl] - cy) / ry
    s = 1 - u * u - v * v
    h = np.sqrt(np.clip(s, 0, 1))
    d = k * z0 + h * rx
    m = (s > 0) & (d > deep[sl]) & (yy[sl] < S / 2 + k * y_max)
    deep[sl][m], part[sl][m] = d[m], which
    n = np.stack([u, v * rx / ry, h], -1)
    nrm[sl][m] = (n / np.linalg.norm(n, axis=-1, keepdims=True))[m]

for t in np.linspace(0, 1, 60):                          # handle
    g = math.pi * (0.42 + 1.2 * t)
    ball(-112 + 84 * math.cos(g), -8 - 66 * math.sin(g), 0, 13, 13, 2)
for t in np.linspace(0, 1, 50):                          # spout
    x = 92 * (1 - t) ** 3 + 3 * 165 * t * (1 - t) ** 2 + 3 * 130 * t * t * (1 - t) + 196 * t ** 3
    y = 46 * (1 - t) ** 3 + 3 * 40 * t * (1 - t) ** 2 - 3 * 60 * t * t * (1 - t) - 92 * t ** 3
    ball(x, y, 0, 36 - 22 * t ** 0.7, 36 - 22 * t ** 0.7, 1)
ball(0, 10, 0, 128, 102, 1)
ball(0, 100, 0, 70, 18, 2)
ball(0, -84, 6, 74, 20, 2)
ball(0, -86, 6, 66, 36, 1, -82)
ball(0, -130, 6, 16, 15, 2)
glaze, gold = random.choice([((240, 238, 232), (206, 160, 70)), ((206, 54, 60), (246, 226, 200)), ((66, 140, 200), (246, 246, 250)), ((238, 186, 70), (150, 70, 40)), ((96, 176, 130), (240, 236, 210)), ((190, 196, 206), (150, 156, 170)), ((160, 84, 60), (110, 54, 40))])
pattern = random.choice(["plain", "bands", "dots", "flowers"])
col = np.where((part == 1)[..., None], np.array(glaze), np.array(gold)).astype(np.float32)
u, v = (xx - S / 2) / k, (yy - S / 2) / k
lon = np.arcsin(np.clip(u / (128 * np.sqrt(np.clip(1 - ((v - 10) / 102) ** 2, 0.02, 1))), -1, 1))
on = (part == 1) & (np.abs(u) < 124) & (v > -74) & (((u / 128) ** 2 + ((v - 10) / 102) ** 2) < 0.99)
if pattern == "bands":
    col[on & (np.abs(np.abs(v - 14) - 34) < 7)] = gold
elif pattern != "plain":
    a, b = (lon / 0.52 + 0.5) % 1 - 0.5, ((v + 74) / 46) % 1 - 0.5
    w = np.hypot(a * 0.9, b)
    col[on & (w < (0.2 if pattern == "dots" else 0.28 + 0.1 * np.cos(5 * np.arctan2(b, a))))] = gold
c, s = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
side = random.choice([1, -1])
lx, ly = c * lamp[0] - s * lamp[1], s * lamp[0] + c * lamp[1]
lx *= side
dif = np.clip(nrm @ np.array([lx, ly, lamp[2]], np.float32), 0, 1)
half = np.array([lx, ly, lamp[2] + 1]) / np.linalg.norm([lx, ly, lamp[2] + 1])
shine = np.clip(nrm @ half.astype(np.float32), 0, 1) ** 50
rim = (1 - np.clip(nrm[..., 2], 0, 1)) ** 3
col = col * (0.2 + 0.95 * dif)[..., None] + 230 * shine[..., None] + rim[..., None] * (0.35 * np.array(gas[1]) + 25)
pot = Image.fromarray(np.dstack([np.clip(col, 0, 255), (part > 0) * 255]).astype("uint8"), "RGBA")
d = ImageDraw.Draw(pot)
for i in range(random.choice([0, 4, 6, 8])):             # tea leaves the spout in round drops
    x, y, q = S / 2 + k * (204 + 6 * i + random.uniform(-8, 8)), S / 2 + k * (-100 - 15 * i), random.uniform(4, 9)
    d.ellipse((x - q, y - q, x + q, y + q), fill=(176, 96, 36, 255))
    d.ellipse((x - q * 0.5, y - q * 0.6, x, y - q * 0.1), fill=(255, 224, 170, 255))
if side < 0:
    pot = pot.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
pot = pot.rotate(-side * tilt if side < 0 else tilt, Image.Resampling.BICUBIC, translate=(random.randint(-22, 22), random.randint(-18, 18)))
img.paste(pot, (0, 0), pot)
