# Five faceted metal stars, polished and lit from one side, in a row on velvet, wood or stone.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 860
metal = random.choice([(236, 184, 56), (244, 204, 92), (222, 160, 60), (240, 190, 70), (206, 212, 220), (214, 140, 96)])
ground = random.choice([(70, 14, 34), (18, 34, 66), (20, 56, 44), (44, 30, 24), (30, 30, 36), (58, 26, 74), (90, 40, 24), (16, 62, 78)])
stuff = random.choice(["velvet", "wood", "stone"])
beam = random.uniform(0, 2 * math.pi)
outer = random.uniform(62, 72)
inner = outer * random.uniform(0.38, 0.54)
step = W * random.uniform(0.172, 0.186)
tilt = random.uniform(-0.1, 0.1)
turn = random.choice([0, 0, math.pi / 5, random.uniform(0, 1.2)])
my = W / 2 + random.uniform(-40, 40)


def tint(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)


# ground: noise, stretched along the grain for wood
noise = np.random.RandomState(random.randrange(10 ** 6))
cells = {"velvet": (200, 200), "wood": (170, 7), "stone": (16, 16)}[stuff]
spot = Image.fromarray(noise.uniform(-1, 1, cells).astype(np.float32)).resize((W, W), Image.Resampling.BICUBIC)
big = Image.fromarray(noise.uniform(-1, 1, (4, 4)).astype(np.float32)).resize((W, W), Image.Resampling.BICUBIC)
grain = 1 + {"velvet": 0.1, "wood": 0.2, "stone": 0.2}[stuff] * np.asarray(spot) + 0.16 * np.asarray(big)
yy, xx = np.mgrid[-1:1:W * 1j, -1:1:W * 1j]
glow = 1.3 + 0.45 * (xx * math.cos(beam) + yy * math.sin(beam)) - 0.25 * (xx ** 2 + yy ** 2)
img = Image.fromarray(np.clip(np.array(ground) * (grain * glow)[..., None], 0, 255).astype(np.uint8))

centres = [(W / 2 + n * step * math.cos(tilt), my + n * step * math.sin(tilt)) for n in range(-2, 3)]


def corners(cx, cy, grow=1.0):
    out = []
    for k in range(10):
        r = (inner if k % 2 else outer) * grow
        a = -math.pi / 2 + tilt + turn + k * math.pi / 5
        out.append((cx + r * math.cos(a), cy + r * math.sin(a)))
    return out


shade = Image.new("L", (W, W), 0)
s = ImageDraw.Draw(shade)
far = random.uniform(8, 20)
for cx, cy in centres:
    s.polygon(corners(cx - far * math.cos(beam), cy - far * math.sin(beam), 1.04), fill=190)
img.paste((4, 4, 8), (0, 0), shade.filter(ImageFilter.GaussianBlur(random.uniform(4, 12))))

d = ImageDraw.Draw(img)
for cx, cy in centres:
    ring = corners(cx, cy)
    d.polygon(corners(cx, cy, 1.06), fill=tint(metal, 0.5))
    for k in range(10):
        p, q = ring[k], ring[(k + 1) % 10]
        normal = math.atan2(-(q[0] - p[0]), q[1] - p[1])              # each facet faces outwards
        f = 0.92 + 0.42 * math.cos(normal - beam)
        face = tint(metal, f)
        d.polygon([(cx, cy), p, q], fill=tuple(min(255, v + int(max(0, f - 1.22) * 300)) for v in face))
        d.line((cx, cy, *p), fill=tint(metal, min(1.35, f + 0.2)), width=2)
    for _ in range(random.choice([0, 6, 14])):                        # worn gilding
        a, r = random.uniform(0, 6.28), random.uniform(0.1, 0.42) * outer
        x, y = cx + r * math.cos(a), cy + r * math.sin(a)
        d.line((x, y, x + random.uniform(-9, 9), y + random.uniform(-5, 5)), fill=tint(metal, random.choice([0.6, 1.3])), width=2)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
