import math
import random

import numpy as np
from PIL import Image

S = 480
manner = random.choice(["parquet", "brick", "tweed", "marble"])
palettes = {
    "parquet": [((206, 154, 98), (146, 96, 54), (70, 44, 26)), ((120, 78, 48), (70, 42, 26), (34, 20, 12)), ((232, 208, 172), (196, 162, 120), (130, 104, 76))],
    "brick": [((186, 84, 62), (140, 58, 44), (214, 204, 190)), ((150, 150, 148), (112, 112, 114), (66, 64, 62)), ((206, 150, 100), (168, 110, 70), (90, 74, 62))],
    "tweed": [((70, 74, 84), (206, 200, 188), (50, 52, 60)), ((60, 88, 76), (198, 190, 150), (40, 60, 52)), ((110, 50, 60), (222, 196, 180), (70, 30, 40)), ((40, 60, 110), (190, 200, 216), (24, 36, 70))],
    "marble": [((240, 238, 234), (206, 206, 208), (176, 164, 140)), ((40, 44, 50), (64, 70, 78), (196, 164, 96)), ((130, 168, 150), (84, 124, 108), (232, 224, 204))],
}
pale, deep, joint = (np.array(c, float) for c in random.choice(palettes[manner]))
k = {"parquet": random.randint(4, 6), "brick": 2, "tweed": random.randint(5, 7), "marble": random.randint(2, 4)}[manner]
w = {"parquet": random.uniform(24, 40), "brick": random.uniform(44, 74), "tweed": random.uniform(8, 15), "marble": random.uniform(34, 60)}[manner]
turn = math.radians(random.choice([45, 45, 135, 0 if manner != "tweed" else 45]) + random.uniform(-4, 4))

# the floor may be seen straight from above or run away from us
py, px = np.mgrid[0:S, 0:S].astype(float)
u, v = px - S / 2, py - S / 2
depth = np.ones_like(u)
if manner in ("parquet", "brick") and random.random() < 0.5:
    depth = 1 / (0.42 + 0.95 * py / S)
    u, v = u * depth, -330 * depth
u, v = u + random.uniform(0, 300), v + random.uniform(0, 300)
a = (u * math.cos(turn) + v * math.sin(turn)) / w
b = (v * math.cos(turn) - u * math.sin(turn)) / w

# column and row of the grid of plank widths tell which plank a place belongs to
c, r = np.floor(a), np.floor(b)
level = np.mod(c - r, 2 * k) < k
start = np.where(level, c - np.mod(c - r, 2 * k), r - np.mod(r - c - 1, 2 * k))
line = np.where(level, r, c)
along = np.where(level, a, b) - start                 # 0 .. k
cross = np.where(level, b - r, a - c)                 # 0 .. 1
key = np.mod(np.sin(start * 12.9898 + line * 78.233 + level * 37.7) * 43758.5453, 1)
other = np.mod(key * 57.31, 1)

# what the planks are made of
if manner == "parquet":
    rings = np.sin((cross * 2.2 + 0.35 * np.sin(along * 1.3 + key * 40) + other * 9) * (3 + 5 * other)) * 0.5 + 0.5
    fibre = np.sin(cross * 70 + 3 * np.sin(along * 2 + key * 60)) * 0.5 + 0.5
    t = 0.5 * key + 0.32 * rings + 0.18 * fibre
elif manner == "brick":
    cloud = np.array(Image.fromarray(np.random.uniform(0, 255, (80, 80)).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC), float) / 255
    t = 0.65 * key + 0.35 * cloud + np.random.normal(0, 0.07, u.shape)
elif manner == "tweed":
    thread = np.sin(along * 2 * math.pi * 1.5) * 0.5 + 0.5
    t = np.where(np.mod(line, 2) == 0, 0.12, 0.82) + np.where(level, 0.08, 0) + 0.2 * (key - 0.5) + 0.12 * thread + np.random.normal(0, 0.08, u.shape)
else:
    vein = np.abs(np.sin(along * 1.4 + 2.5 * cross + 1.8 * np.sin(2.1 * along - 3 * cross + key * 50) + key * 30))
    t = 0.5 * key + 0.9 * np.exp(-9 * vein)
t = np.clip(t, 0, 1)[..., None]
picture = pale * (1 - t) + deep * t

# the joint, and edges rounded towards the light
near = np.minimum(np.minimum(cross, 1 - cross), np.minimum(along, k - along)) * w / depth
gap = {"parquet": 1.2, "brick": 4.0, "tweed": 0.6, "marble": 2.2}[manner]
rim = np.where(level, 0.5 - cross, np.where(turn > 1.5, cross - 0.5, 0.5 - cross))
bevel = np.clip(1 - near / (gap * 3 + 2), 0, 1) * np.sign(rim) * {"parquet": 0.18, "brick": 0.25, "tweed": 0.1, "marble": 0.12}[manner]
picture *= 1 + bevel[..., None]
groove = np.clip(near - gap + 1, 0, 1)[..., None]
picture = joint * (1 - groove) + picture * groove

# light from a window lies over everything
lx, ly = random.uniform(0, S), random.uniform(0, S * 0.5)
glow = np.exp(-(((px - lx) / (0.7 * S)) ** 2 + ((py - ly) / (0.55 * S)) ** 2))
picture = picture * (random.uniform(0.62, 0.85) + 0.5 * glow)[..., None]
if manner in ("parquet", "marble"):
    picture += 40 * glow[..., None] ** 4
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
