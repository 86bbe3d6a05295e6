import random

import numpy as np
from PIL import Image, ImageFilter

# a ball floats before a wall and is lit by two coloured lamps, each with a soft shadow of its own
S = 420
gy, gx = np.mgrid[0:S, 0:S].astype(float) / S
R = random.uniform(0.24, 0.36)
cx, cy = random.uniform(R + 0.1, 0.9 - R), random.uniform(R + 0.08, 0.86 - R)
x, y = (gx - cx) / R, (gy - cy) / R
m = np.hypot(x, y)
nz = np.sqrt(np.clip(1 - m * m, 0, 1))
n = np.stack([x, y, nz], -1)

warm, cool = [np.array(c) for c in random.choice([
    ((1.0, 0.75, 0.4), (0.25, 0.4, 0.9)), ((1.0, 0.3, 0.5), (0.15, 0.6, 0.8)), ((0.9, 1.0, 0.6), (0.5, 0.2, 0.7)), ((1.0, 1.0, 0.95), (0.25, 0.27, 0.32)),
    ((0.55, 0.9, 1.0), (0.9, 0.35, 0.15)), ((1.0, 0.55, 0.25), (0.1, 0.5, 0.45)), ((1.0, 0.96, 0.85), (0.35, 0.45, 0.6))])]
paint = np.array(random.choice([(0.9, 0.88, 0.84), (0.85, 0.2, 0.18), (0.2, 0.5, 0.75), (0.95, 0.75, 0.25), (0.3, 0.62, 0.42), (0.25, 0.25, 0.28), (0.7, 0.5, 0.8), (0.95, 0.55, 0.4)]))
level = random.choice([0.12, 0.3, 0.6, 0.95])                   # how bright the wall is
wall = np.array(random.choice([(1.0, 1.0, 1.0), (0.9, 0.95, 1.0), (1.0, 0.9, 0.82), (0.86, 0.95, 0.88), (0.95, 0.88, 1.0)])) * level
side = random.choice([-1, 1])


def unit(v):
    return np.array(v, float) / np.linalg.norm(v)


def soft(a, radius):
    """Blur a map from 0 to 1, at a small size."""
    small = Image.fromarray((np.clip(a, 0, 1) * 255).astype("uint8")).resize((70, 70), Image.Resampling.BOX)
    return np.asarray(small.filter(ImageFilter.GaussianBlur(radius)).resize((S, S), Image.Resampling.BICUBIC), float) / 255


key = unit((side * random.uniform(0.5, 1.0), -random.uniform(0.4, 1.0), random.uniform(0.5, 1.0)))
rim = unit((-side * random.uniform(0.7, 1.1), random.uniform(-0.5, 0.6), random.uniform(0.1, 0.4)))
far = random.uniform(0.25, 0.7)                                 # distance to the wall behind
lit = np.zeros((S, S, 3)) + 0.3
glow = 1.2 - 0.9 * np.hypot(gx - 0.5 - 0.4 * side, gy - 0.15)
for lamp, colour, weight, blur in ((key, warm, 0.85, 2.4), (rim, cool, 0.4, 4.5)):
    sx, sy = x + lamp[0] / lamp[2] * far, y + lamp[1] / lamp[2] * far
    hidden = soft(np.clip((1.02 - np.hypot(sx, sy)) * 12, 0, 1), blur) if np.hypot(lamp[0], lamp[1]) / lamp[2] * far < 2.2 else 0
    lit += (weight * (1 - hidden) * np.clip(glow, 0.35, 1.2))[..., None] * colour
back = wall * lit
texture = random.choice(["plain", "plaster", "stripes", "paper"])
if texture == "plaster":
    rough = Image.fromarray((np.random.rand(90, 90) * 255).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)
    back = back * (0.9 + 0.2 * np.asarray(rough, float)[..., None] / 255)
elif texture == "stripes":
    back = back * np.where(np.sin(gx * random.choice([30, 60, 90]) + gy * random.choice([0, 30, 60])) > 0, 1.0, 0.86)[..., None]
elif texture == "paper":
    back = back + np.random.normal(0, 0.012, (S, S, 1))

# the ball: two lamps, a little light from the wall, and gloss by the half vector
gloss = random.choice([8, 30, 90, 250])
eye = np.array((0, 0, 1.0))
ball = paint * (0.1 + 0.16 * level * (1.2 - nz))[..., None]
for lamp, colour, weight in ((key, warm, 1.0), (rim, cool, 1.15)):
    d = np.clip(n @ lamp, 0, 1)[..., None]
    h = np.clip(n @ unit(lamp + eye), 0, 1)[..., None]
    ball = ball + paint * colour * d * weight + colour * h ** (4 * gloss) * (0.8 if gloss > 10 else 0.1)
finish = random.choice(["plain", "plain", "chalk", "pearl", "bands"])
if finish == "chalk":
    ball = ball * (0.93 + 0.14 * np.random.rand(S, S, 1))
elif finish == "pearl":                                          # colours wander with the angle
    ball = ball * (0.9 + 0.22 * np.cos(6 * nz[..., None] + np.array((0, 2.1, 4.2))))
elif finish == "bands":
    axis = unit(np.random.normal(0, 1, 3))
    ball = ball * np.where(np.sin(random.uniform(8, 16) * (n @ axis)) > 0, 1.0, 0.72)[..., None]
cover = np.clip((1 - m) * R * S, 0, 1)[..., None]
picture = back * (1 - cover) + ball * cover
img = Image.fromarray((np.clip(picture, 0, 1) ** 0.85 * 255).astype("uint8"))
