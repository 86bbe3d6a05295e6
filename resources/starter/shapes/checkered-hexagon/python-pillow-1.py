import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A hexagonal patch of checked cloth, woven thread by thread and sewn down with big stitches.
N = 480
rng = np.random
yy, xx = np.mgrid[0:N, 0:N].astype(np.float32)


def threads(field, pitch, depth):
    """Over and under: a relief of crossing threads."""
    over = ((np.floor(xx / pitch) + np.floor(yy / pitch)) % 2) > 0.5
    across = np.abs(np.sin(np.pi * yy / pitch))
    along = np.abs(np.sin(np.pi * xx / pitch))
    return field * (1 - depth + depth * np.where(over, across, along))[..., None]


ground = np.array(random.choice([(38, 56, 92), (232, 224, 208), (150, 60, 58), (60, 62, 60), (142, 168, 146), (250, 250, 246), (94, 70, 110), (206, 166, 100)]), np.float32)
cloth = np.ones((N, N, 3), np.float32) * ground
kind = random.choice(["denim", "felt", "linen"])
if kind == "denim":
    cloth *= (0.82 + 0.22 * (np.sin((xx + yy) * 1.25) > 0) + 0.1 * rng.rand(N, N))[..., None]
elif kind == "felt":
    fuzz = Image.fromarray((rng.rand(N, N) * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(1.1))
    cloth *= (0.72 + 0.55 * np.asarray(fuzz, np.float32) / 255)[..., None]
else:
    cloth = threads(cloth, 5, 0.3) * (0.93 + 0.14 * rng.rand(N, 1))[..., None]

pairs = [((200, 36, 44), (250, 246, 238)), ((30, 90, 160), (240, 246, 250)), ((28, 28, 30), (240, 190, 40)), ((40, 120, 80), (236, 230, 200)),
         ((120, 60, 130), (238, 206, 226)), ((230, 120, 40), (60, 44, 40)), ((24, 24, 28), (244, 244, 244)), ((20, 130, 140), (255, 224, 180))]
a, b = (np.array(c, np.float32) for c in random.choice(pairs))
R = random.uniform(150, 212)
room = 232 - R
mx, my = N / 2 + random.uniform(-room, room), N / 2 + random.uniform(-room, room)
turn = random.choice([0, np.pi / 6, random.uniform(0, np.pi / 3)])
cell = R / random.choice([2.2, 2.8, 3.5, 4.5])
c, s = np.cos(turn + (k := random.choice([0, 0, np.pi / 4]))), np.sin(turn + k)
u, v = (xx - mx) * c + (yy - my) * s, -(xx - mx) * s + (yy - my) * c
u += 2.5 * np.sin(v / 40 + random.uniform(0, 6))                       # the weave is never quite straight
v += 2.5 * np.sin(u / 46 + random.uniform(0, 6))
gingham = random.random() < 0.35
p, q = (np.floor(u / cell + 50.5) % 2), (np.floor(v / cell + 50.5) % 2)
share = np.where(p == q, 1.0, 0.0)
field = a * share[..., None] + b * (1 - share)[..., None]
if gingham:                                                            # threads of the other colour shine through
    fine = ((xx + yy) % 4 < 1.4)[..., None]
    field = np.where(fine, field * 0.72 + 0.28 * (a + b - field), field)
field = threads(field, random.choice([4, 5, 6]), random.uniform(0.16, 0.32)) * (0.94 + 0.12 * rng.rand(N, N))[..., None]
light = random.uniform(0, 2 * np.pi)
folds = 1.03 + 0.07 * np.sin((xx * np.cos(light) + yy * np.sin(light)) / random.uniform(30, 70)) + 0.2 * (np.cos(light) * (xx - mx) + np.sin(light) * (yy - my)) / R
field *= np.clip(folds, 0.6, 1.3)[..., None]


def hexagon(r, dx=0.0, dy=0.0, k=2):
    return [(k * (mx + dx + r * np.cos(turn + i * np.pi / 3)), k * (my + dy + r * np.sin(turn + i * np.pi / 3))) for i in range(6)]


def mask(r, dx=0.0, dy=0.0, blur=0.0):
    m = Image.new("L", (2 * N, 2 * N), 0)
    ImageDraw.Draw(m).polygon(hexagon(r, dx, dy), fill=255)
    m = m.resize((N, N), Image.Resampling.BILINEAR)
    return m.filter(ImageFilter.GaussianBlur(blur)) if blur else m


img = Image.fromarray(np.clip(cloth, 0, 255).astype("uint8"))
img = Image.composite(Image.new("RGB", (N, N), tuple(int(g * 0.3) for g in ground)), img, mask(R + 3, -7 * np.cos(light), -7 * np.sin(light), 6).point(lambda g: int(g * 0.75)))
img.paste(Image.fromarray(np.clip(field, 0, 255).astype("uint8")), mask=mask(R))
edge = Image.fromarray(np.clip(field * 0.66, 0, 255).astype("uint8"))        # the hem lies a little darker
hem = np.asarray(mask(R), np.int16) - np.asarray(mask(R - 3, blur=1.5), np.int16)
img.paste(edge, mask=Image.fromarray(np.clip(hem, 0, 255).astype("uint8")))
big = img.resize((2 * N, 2 * N), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(big)
yarn = random.choice([(255, 255, 255), (250, 210, 70), (30, 30, 34), (230, 70, 60)])
stitch, sewn = random.choice([(13, "run"), (10, "over"), (16, "cross")]), random.uniform(0.86, 0.93)
step, way = stitch
outer, inner = hexagon(R * (1.02 if way == "over" else sewn + 0.02)), hexagon(R * (sewn if way != "run" else sewn + 0.02))
for i in range(6):
    o0, o1, i0, i1 = (np.array(z) for z in (outer[i], outer[(i + 1) % 6], inner[i], inner[(i + 1) % 6]))
    m = int(np.hypot(*(o1 - o0)) / (2.4 * step))
    for j in range(m):
        t0, t1 = (j + 0.18) / m, (j + 0.78) / m
        ends = {"run": [(i0, i1, t0, i0, i1, t1)], "over": [(o0, o1, t0, i0, i1, t0 + 0.3 / m)], "cross": [(o0, o1, t0, i0, i1, t1), (o0, o1, t1, i0, i1, t0)]}[way]
        for e0, e1, ta, f0, f1, tb in ends:
            p0, p1 = e0 + (e1 - e0) * ta, f0 + (f1 - f0) * tb
            d.line((p0[0] + 3, p0[1] + 4, p1[0] + 3, p1[1] + 4), fill=(20, 16, 18), width=7)
            d.line((*p0, *p1), fill=yarn, width=7)
            d.line((*p0, *(p0 + (p1 - p0) * 0.6)), fill=tuple(min(255, y + 30) for y in yarn), width=3)
img = big.resize((N, N), Image.Resampling.LANCZOS)
