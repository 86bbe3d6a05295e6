# A checkered disc of tiles, inlaid wood or cloth, with a bevelled rim and a soft shadow.
import random
import numpy as np
from PIL import Image

S = 500
y, x = np.mgrid[0:S, 0:S].astype(np.float32)
rng = np.random.default_rng(random.getrandbits(32))
pairs = [((22, 22, 28), (250, 250, 245)), ((190, 28, 45), (252, 238, 222)), ((20, 64, 142), (246, 206, 64)), ((24, 96, 66), (214, 238, 200)), ((90, 36, 112), (252, 170, 124)), ((110, 58, 30), (240, 208, 156))]
one, two = (np.array(c, np.float32) for c in random.choice(pairs))
ground = np.array(random.choice([(222, 212, 190), (66, 74, 96), (140, 184, 190), (40, 32, 48), (226, 176, 164), (120, 140, 96)]), np.float32)
cx, cy, r = S / 2 + random.uniform(-30, 30), S / 2 + random.uniform(-30, 30), random.uniform(165, 205)
a, q = random.uniform(0, np.pi / 2), random.uniform(28, 62)
lx, ly = random.choice([(-0.7, -0.7), (0.7, -0.7), (0.0, -1.0)])        # where the light comes from
made = random.choice(["tiles", "wood", "cloth"])

# the ground: grain or dots, and light falling off
h = random.uniform(0, np.pi)
p = x * np.cos(h) + y * np.sin(h)
o = -x * np.sin(h) + y * np.cos(h)
kind = random.choice(["grain", "dots", "stripes"])
if kind == "grain":
    mark = 0.5 + 0.5 * np.sin(p / 5 + 2.2 * np.sin(o / 70) + np.sin(o / 31 + p / 40))
elif kind == "dots":
    mark = np.clip(6 - np.hypot(p % 38 - 19, o % 38 - 19), 0, 1)
else:
    mark = np.clip(2 * np.sin(p / 9) + 0.5, 0, 1)
picture = ground * (1 - 0.1 * mark + 0.09 * (lx * (x - S / 2) + ly * (y - S / 2)) / S)[..., None]

# soft shadow on the side away from the light
far = np.hypot(x - cx + 16 * lx, y - cy + 18 * ly)
shadow = 0.5 * np.clip(1 - (far - r + 4) / 30, 0, 1) ** 1.5
picture *= (1 - shadow)[..., None]

# the checks: which square each pixel lies in, and how near to its edge
u = ((x - cx) * np.cos(a) + (y - cy) * np.sin(a)) / q
v = (-(x - cx) * np.sin(a) + (y - cy) * np.cos(a)) / q
shift = random.choice([0, 0.5])                                         # a corner or a square in the middle
u, v = u + shift, v + shift
i, j = np.floor(u).astype(int), np.floor(v).astype(int)
fu, fv = u - i, v - j
side = q * np.minimum(np.minimum(fu, 1 - fu), np.minimum(fv, 1 - fv))
check = ((i + j) % 2)[..., None]
disc = check * one + (1 - check) * two
tone = rng.uniform(0.9, 1.06, (40, 40))[i % 40, j % 40]                 # no two squares quite alike
if made == "tiles":
    bevel = np.clip(1 - side / 4, 0, 1) * np.where(fu + fv < 1, 1, -1) * 0.2
    disc = disc * (tone + bevel)[..., None] + 18 * np.exp(-((fu - 0.3) ** 2 + (fv - 0.3) ** 2) * 18)[..., None]
    grout = np.clip(1.8 - side, 0, 1)[..., None] * 0.8
    disc = disc * (1 - grout) + np.array((120, 114, 106)) * grout
elif made == "wood":
    along = np.where(check[..., 0] > 0, u, v)                           # the grain turns from square to square
    across = np.where(check[..., 0] > 0, v, u)
    grain = np.sin(across * 26 + 1.4 * np.sin(along * 4 + 2 * i) + 3 * j)
    disc = disc * (tone + 0.06 * grain - 0.16 * np.clip(1.3 - side, 0, 1))[..., None] + 7 * (1 + grain)[..., None]
else:
    weave = np.sin(u * q * 1.3) * np.sin(v * q * 1.3)
    disc = disc * (0.97 + 0.08 * weave)[..., None] + 8

# light across the disc, then a bevelled rim
dist = np.hypot(x - cx, y - cy)
toward = (lx * (x - cx) + ly * (y - cy)) / r
disc = disc * (1 + 0.16 * toward)[..., None]
width = random.uniform(9, 16)
rim_colour = two * 0.85 if ground.mean() < 100 else one * 0.55 if made != "wood" else np.array((84, 46, 26))
slope = (dist - (r - width / 2)) / (width / 2)                          # -1 inside, 1 outside
lit = toward / np.maximum(dist / r, 0.01) * slope
rim = np.clip(rim_colour * (1 + 0.35 * lit[..., None]) + 40 * np.clip(lit, 0, 1)[..., None], 0, 255)
on_rim = np.clip(dist - (r - width) + 0.5, 0, 1)[..., None]
inner = 1 - 0.35 * np.clip(1 - np.abs(r - width - dist) / 7, 0, 1) * (dist < r - width)
disc = disc * inner[..., None] * (1 - on_rim) + rim * on_rim
edge = np.clip(r - dist + 0.5, 0, 1)[..., None]
picture = picture * (1 - edge) + disc * edge
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
