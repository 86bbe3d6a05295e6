import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 440
# a Japanese iron teapot with knobs and an arched handle, lit from one side
room, board = random.choice([
    ((226, 220, 206), (176, 128, 84)), ((34, 36, 44), (58, 44, 38)), ((120, 138, 128), (60, 66, 60)), ((206, 150, 120), (110, 52, 40)),
    ((246, 244, 238), (222, 212, 194)), ((70, 92, 120), (150, 120, 92)), ((190, 200, 170), (84, 74, 50)),
])
iron = np.array(random.choice([(54, 56, 60), (54, 56, 60), (40, 92, 96), (140, 44, 40), (92, 96, 54), (196, 150, 60), (60, 72, 120), (120, 126, 130)]), float)
light, side = random.choice([-1, 1]), random.choice([-1, 1])
fat, tall = random.uniform(0.95, 1.15), random.uniform(0.66, 0.92)
k = S * random.uniform(0.235, 0.275)                             # half the width of the body
cx, cy = S * (0.5 + 0.03 * side) + random.uniform(-12, 12), S * random.uniform(0.6, 0.66)
rx, ry = k * fat, k * tall
small = Image.new("RGB", (60, 60), room)
d, far = ImageDraw.Draw(small), random.uniform(30, 40)
for y in range(60):
    f = 0.8 + 0.35 * y / 60 if y < far else 1.15 - 0.5 * (y - far) / 30
    d.line((0, y, 60, y), fill=tuple(min(255, int(c * f)) for c in (room if y < far else board)))
scene = random.choice(["window", "bamboo", "lamp", "plain"])
if scene == "window":
    for j in range(12):
        x, y = (4 if light < 0 else 34) + 8 * (j % 3), 2 + 8 * (j // 3)
        d.rectangle((x, y, x + 6, y + 6), fill=tuple(min(255, c + 60) for c in room))
elif scene == "bamboo":
    [d.line((x, 0, x + random.uniform(-4, 4), far), fill=(96, 120, 70), width=random.randint(1, 3)) for x in np.random.uniform(0, 60, 9)]
elif scene == "lamp":
    d.ellipse((30 + light * 20 - 9, 2, 30 + light * 20 + 9, 20), fill=(255, 224, 160))
img = small.filter(ImageFilter.GaussianBlur(2)).resize((S, S), Image.Resampling.BICUBIC)
veil, q = Image.new("L", (60, 60), 0), 60 / S                    # the soft shadow on the board
ImageDraw.Draw(veil).ellipse(((cx - 1.1 * rx - light * 0.5 * k) * q, (cy + 0.72 * ry) * q, (cx + 1.1 * rx - light * 0.5 * k) * q, (cy + 1.3 * ry) * q), fill=190)
img.paste(Image.new("RGB", (S, S), tuple(c // 6 for c in board)), (0, 0), veil.filter(ImageFilter.GaussianBlur(2.2)).resize((S, S), Image.Resampling.BICUBIC))

gy, gx = np.mgrid[0:S, 0:S].astype(float)
grain = np.random.normal(0, 1, (S, S)) * 5
sun = np.array((light * 0.55, -0.62, 0.56))


def near(x0, y0, x1, y1):                                         # the part of the picture between two corners
    return np.s_[int(np.clip(y0, 0, S - 2)):int(np.clip(y1, 2, S)), int(np.clip(x0, 0, S - 2)):int(np.clip(x1, 2, S))]


def cast(nx, ny, nz, cover, box, tint=1.0, shine=70):             # light a form by its normals and lay it down
    lam, back = np.clip(nx * sun[0] + ny * sun[1] + nz * sun[2], 0, 1), np.clip(-light * nx - 0.2, 0, 1) ** 2
    rgb = iron * tint * (0.28 + 1.15 * lam)[..., None] + (shine * lam ** 9 + grain[box])[..., None] + back[..., None] * (np.array(room) * 0.2 + 34) + (np.clip(ny, 0, 1) ** 2)[..., None] * np.array(board) * 0.22
    img.paste(Image.fromarray(np.clip(rgb, 0, 255).astype("uint8")), (box[1].start, box[0].start), Image.fromarray((np.clip(cover, 0, 1) * 255).astype("uint8")))


def bun(x, y, a, b, **how):                                       # an egg of half axes a and b
    box = near(x - a, y - b, x + a + 2, y + b + 2)
    u, v = (gx[box] - x) / a, (gy[box] - y) / b
    m = np.hypot(u, v)
    cast(u, v, np.sqrt(np.clip(1 - m * m, 0, 1)), (1 - m) * min(a, b), box, **how)


def tube(points, widths, **how):                                  # every pixel takes the nearest place on the axis
    best, nx, ny = np.full((S, S), 9e9), np.zeros((S, S)), np.zeros((S, S))
    for (x0, y0), (x1, y1), w in zip(points, points[1:], widths):
        box = near(min(x0, x1) - w, min(y0, y1) - w, max(x0, x1) + w + 2, max(y0, y1) + w + 2)
        f = np.clip(((gx[box] - x0) * (x1 - x0) + (gy[box] - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2), 0, 1)
        dx, dy = (gx[box] - x0 - f * (x1 - x0)) / w, (gy[box] - y0 - f * (y1 - y0)) / w
        won = dx * dx + dy * dy < best[box]
        for old, new in ((best, dx * dx + dy * dy), (nx, dx), (ny, dy)):
            old[box] = np.where(won, new, old[box])
    box = near(*(np.min(points, 0) - 40), *(np.max(points, 0) + 40))
    cast(nx[box], ny[box], np.sqrt(np.clip(1 - best[box], 0, 1)), (1 - np.sqrt(best[box])) * np.mean(widths), box, **how)


t, arch, hook = np.linspace(0, 1, 21), random.uniform(1.3, 1.6) * k, cy - 0.62 * ry
bow = [(cx + 0.8 * rx * math.cos(math.pi * s) * (1 + 0.1 * math.sin(math.pi * s)), hook - arch * math.sin(math.pi * s) ** 0.8) for s in t]
tube(bow, [k * 0.06] * 21, tint=0.95)
if random.random() < 0.4:                                                          # cane wound round the top of the handle
    iron, keep = np.array((190, 140, 76.0)), iron
    tube(bow[6:15], [k * (0.084 + 0.014 * (j % 2)) for j in range(9)], shine=20)
    iron = keep
s, tip = side, random.uniform(0.42, 0.66)
tube([(cx + s * (0.72 * rx + 0.72 * k * u), cy + ry * (0.12 - tip * u ** 1.5 - 0.35 * u)) for u in t], [k * (0.25 - 0.16 * u ** 0.7) for u in t])
ex, ey = cx + s * (0.72 * rx + 0.73 * k), cy + ry * (0.12 - tip - 0.36)
ImageDraw.Draw(img).ellipse((ex - 0.05 * k, ey - 0.075 * k, ex + 0.08 * k, ey + 0.055 * k), fill=(14, 14, 16))
[bun(cx + f * rx, cy + 0.93 * ry, 0.14 * k, 0.2 * k, tint=0.6) for f in (-0.55, 0.55)]
box = near(cx - rx, cy - ry, cx + rx + 2, cy + ry + 2)
u, v = (gx[box] - cx) / rx, (gy[box] - cy) / ry                              # body, slightly square in profile
m = (np.abs(u) ** 2.5 + np.abs(v) ** 2.3) ** 0.42
nx, ny, nz = u, v, np.sqrt(np.clip(1 - np.clip(u * u + v * v, 0, 1), 0, 1))
relief, n = random.choice(["knobs", "knobs", "ribs", "plain", "waves"]), random.choice([11, 14, 17])
lon, lat = np.arctan2(u, np.sqrt(np.clip(1.02 - u * u - v * v, 0.01, 2))), np.arcsin(np.clip(v, -1, 1))
if relief == "knobs":
    row = np.floor(lat * n / math.pi * 1.6)
    fx, fy = (lon * n / math.pi * 1.6 + 0.5 * (row % 2)) % 1 - 0.5, (lat * n / math.pi * 1.6) % 1 - 0.5
    dome = (np.hypot(fx, fy) < 0.36) * (lat > -0.75) * (lat < 0.5)
    nx, ny = nx + dome * fx * 2.2, ny + dome * fy * 2.2
elif relief == "ribs":
    nx = nx + 0.45 * np.cos(lon * (n + 8))
elif relief == "waves":
    ny = ny + 0.4 * np.cos(lat * 22 + 1.2 * np.sin(lon * 5))
cast(nx, ny, nz, (1 - m) * ry, box)
bun(cx, cy - 0.8 * ry, 0.6 * rx, 0.22 * k, tint=0.62)
bun(cx, cy - 0.84 * ry, 0.56 * rx, 0.26 * k, tint=0.95)
bun(cx, cy - 0.86 * ry - 0.3 * k, 0.1 * k, 0.13 * k, tint=1.0)
[bun(cx + f * rx, hook, 0.1 * k, 0.13 * k, tint=0.8) for f in (-0.8, 0.8)]
if random.random() < 0.6:                                         # steam from the spout
    steam = Image.new("L", (100, 100), 0)
    g, q, x = ImageDraw.Draw(steam), 100 / S, ex
    for j in range(16):
        r, x = 1.2 + 0.22 * j, x + s * random.uniform(-2, 8)
        g.ellipse((x * q - r, (ey - 12 - 9 * j) * q - r, x * q + r, (ey - 12 - 9 * j) * q + r), fill=int(150 - 8 * j))
    img.paste(Image.new("RGB", (S, S), (250, 250, 250)), (0, 0), steam.filter(ImageFilter.GaussianBlur(2)).resize((S, S), Image.Resampling.BICUBIC))
