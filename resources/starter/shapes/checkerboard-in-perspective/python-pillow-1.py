import math
import random

import numpy as np
from PIL import Image

S = 620
pairs = [((240, 236, 226), (30, 32, 40)), ((236, 212, 170), (120, 70, 40)), ((250, 246, 240), (186, 40, 46)), ((230, 240, 238), (26, 96, 108)), ((250, 214, 96), (60, 40, 92)), ((214, 224, 200), (58, 92, 56)), ((246, 198, 190), (130, 44, 84)), ((200, 204, 212), (84, 92, 110))]
pale, deep = (np.array(c, float) for c in random.choice(pairs))
skies = [((250, 214, 170), (120, 150, 200)), ((20, 22, 40), (6, 6, 14)), ((236, 240, 244), (160, 186, 206)), ((250, 170, 130), (110, 60, 120)), ((246, 240, 226), (226, 214, 190)), ((70, 90, 100), (30, 40, 50))]
low, high = (np.array(c, float) for c in random.choice(skies))
form = random.choice(["floor", "floor", "board", "board", "wall"])

# the eye stands above the plane and looks down at it by some angle; each pixel sends a ray to the plane
y, x = np.mgrid[0:S, 0:S] / S - 0.5
yaw = random.uniform(0, math.pi / 2)
if form == "floor":
    tilt, focus, height = random.uniform(0.12, 0.36), random.uniform(0.7, 1.1), 1.0
    roll = random.uniform(-0.06, 0.06)
elif form == "board":
    tilt, focus, height = random.uniform(0.5, 0.85), random.uniform(1.1, 1.5), 1.0
    roll = 0.0
else:
    tilt, focus, height = random.uniform(0.12, 0.3), random.uniform(0.7, 1.0), 1.0
    roll = random.choice([-1, 1]) * math.pi / 2 + random.uniform(-0.1, 0.1)
x, y = x * math.cos(roll) - y * math.sin(roll), x * math.sin(roll) + y * math.cos(roll)
down = y * math.cos(tilt) + focus * math.sin(tilt)    # how steeply the ray falls
ahead = focus * math.cos(tilt) - y * math.sin(tilt)
hit = down > 0.004
far = height / np.maximum(down, 0.004)
px, pz = x * far, ahead * far

if form == "board":                                   # a board of 8 by 8 with a frame and a thickness, lying on a table
    centre = height / math.tan(tilt)
    half = random.uniform(0.6, 0.67) * 0.5 / (focus * math.sin(tilt))
    u, v = px, pz - centre
else:
    half = None
    u, v = px, pz
yaw = yaw if form != "board" else random.choice([random.uniform(0.1, 0.5), random.uniform(0.6, 1.2), 0])
u, v = u * math.cos(yaw) - v * math.sin(yaw), u * math.sin(yaw) + v * math.cos(yaw)
if form == "board":
    half *= 1.12 / (abs(math.cos(yaw)) + abs(math.sin(yaw)))
    cell = half / 4
else:
    cell = random.uniform(0.28, 0.6)
    u, v = u + random.uniform(0, 5), v + random.uniform(0, 5)
i, j = np.floor(u / cell), np.floor(v / cell)
dark = np.mod(i + j, 2)[..., None]
squares = pale * (1 - dark) + deep * dark

# each square of its own tone; grain, veins or polish
key = np.mod(np.sin(i * 12.99 + j * 78.23) * 43758.5, 1)
finish = random.choice(["plain", "veins", "worn", "polish"])
tone = 1 + 0.1 * (key - 0.5)
if finish == "veins":
    w = np.sin(u / cell * 3 + 2 * np.sin(v / cell * 2.3 + key * 9) + key * 20)
    tone = tone + 0.22 * np.exp(-14 * np.abs(w)) * np.where(dark[..., 0] > 0, 1, -1)
elif finish == "worn":
    tone = tone + 0.08 * np.sin(u * 9 + 3 * np.sin(v * 4)) * np.sin(v * 7 + key * 6) + np.random.normal(0, 0.05, u.shape)
fu, fv = u / cell - i, v / cell - j
rim = np.minimum(np.minimum(fu, 1 - fu), np.minimum(fv, 1 - fv))
tone = tone * np.where(rim < 0.018, 0.7, 1)
squares = squares * tone[..., None]

sky_t = np.clip((0.5 - y - 0.1) * 1.1, 0, 1)[..., None]
sky = low * (1 - sky_t) + high * sky_t
if form == "board":
    wood = np.array(random.choice([(96, 58, 34), (40, 34, 34), (150, 104, 60), (70, 80, 96)]), float)
    edge = np.maximum(np.abs(u), np.abs(v))
    table = low * (0.75 + 0.35 * np.exp(-(px ** 2 + (pz - centre) ** 2) / (3 * half * half)))[..., None]
    near = np.maximum(np.abs(u - 0.12 * half), np.abs(v + 0.12 * half))
    table = table * (1 - 0.6 * np.clip(1.35 - (near / half - 0.95) * 4, 0, 1))[..., None]
    framed = wood * (1 + 0.12 * np.sin(80 * np.minimum(np.abs(u), np.abs(v)) / half + 6 * edge))[..., None] * np.where(edge > half * 1.11, 0.6, 1)[..., None]
    floor = np.where((edge < half)[..., None], squares, np.where((edge < half * 1.14)[..., None], framed, table))
else:
    haze = np.exp(-np.maximum(far - 1, 0) / random.uniform(7, 14))[..., None]
    floor = squares * haze + low * (1 - haze)
scene = np.where(hit[..., None], floor, sky)
if finish == "polish":                                # a lamp mirrored in the polish
    lx, ly = random.uniform(-0.3, 0.3), random.uniform(-0.05, 0.3)
    scene = scene + (hit * 70 * np.exp(-(((x - lx) / 0.16) ** 2 + ((y - ly) / 0.3) ** 2)))[..., None]
scene = scene * (1.06 - 0.5 * (x * x + y * y))[..., None]
img = Image.fromarray(np.clip(scene, 0, 255).astype("uint8")).resize((400, 400), Image.Resampling.LANCZOS)
