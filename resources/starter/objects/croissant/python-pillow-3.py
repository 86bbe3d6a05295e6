import random
import numpy as np
from PIL import Image, ImageFilter

N = 440
U = random.uniform
v, u = np.mgrid[-1:1:1j * N, -1:1:1j * N]
bed = random.choice(["napkin", "tray", "slate", "plain"])
tint = np.array(random.choice([(244, 238, 226), (60, 92, 110), (188, 60, 56), (236, 198, 110), (128, 160, 130), (42, 40, 44)]), float)
back = np.ones((N, N, 3)) * tint
if bed == "napkin":
    check = ((np.floor((u + v) * 7) % 2) + (np.floor((u - v) * 7) % 2)) / 2
    back = tint * (1 - check[..., None] * 0.4) + 250 * check[..., None] * 0.4
elif bed == "tray":
    back = np.ones((N, N, 3)) * (168, 172, 176) * (1 + 0.1 * np.sin(u * 90))[..., None] * (0.85 + 0.2 * u)[..., None]
elif bed == "slate":
    grain = np.asarray(Image.fromarray(np.random.randint(0, 255, (60, 60), "uint8")).resize((N, N), Image.BICUBIC), float)
    back = np.ones((N, N, 3)) * (54, 58, 62) + (grain[..., None] - 128) * 0.09

# the bend: polar coordinates round a point below the middle of the roll
a, k = U(-np.pi, np.pi), U(0.9, 1.06)
x, y = (u * np.cos(a) + v * np.sin(a)) * k, (-u * np.sin(a) + v * np.cos(a)) * k
R, span, n = U(0.5, 0.6), U(1.65, 2.05), random.choice([3.5, 4.5])
cy = 0.3
t = np.arctan2(x, -(y - cy))
r = np.hypot(x, y - cy) - R * (1 - 0.04 * t ** 2)
q = np.abs(t) / span                                         # 0 at the middle, 1 at the horns
slant = q * n + 0.5 + 0.35 * r / 0.3 * np.sign(t)
step = slant % 1.0                                           # each lap: high at its inner side, then down
lap = np.sqrt(np.clip(1 - (2 * step - 0.75) ** 2 / 1.6, 0, 1))
wide = (0.36 * np.clip(1 - q ** 1.7, 0, 1) ** 0.75) * (0.84 + 0.16 * lap)
inside = (np.abs(r) < wide) & (q < 1)
tube = np.sqrt(np.clip(1 - (r / np.maximum(wide, 1e-3)) ** 2, 0, 1))
h = tube * wide * (0.66 + 0.34 * lap)
leaf = np.asarray(Image.fromarray(np.random.randint(0, 255, (14, 300), "uint8")).resize((720, 200), Image.BICUBIC), float) / 255
ti = np.clip(((slant / (n + 1.6) * np.sign(t) + 1) / 2 * 719), 0, 719).astype(int)
ri = np.clip((r / 0.45 + 1) / 2 * 199, 0, 199).astype(int)
flake = leaf[ri, ti] - 0.5                                   # thin leaves run along each lap
h = h + 0.018 * flake * inside
hs = np.asarray(Image.fromarray((h * 600).clip(0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(1.6)), float) / 600
gy, gx = np.gradient(hs, 2 / N)
side = random.choice([-1, 1])
light = np.clip((0.8 - side * 0.5 * gx + -0.55 * -gy) / np.sqrt(1 + gx ** 2 + gy ** 2), 0.12, 1.3)
bake = np.array(random.choice([[(96, 46, 16), (204, 128, 46), (246, 200, 116)], [(70, 32, 14), (176, 96, 34), (232, 168, 84)], [(122, 66, 22), (222, 156, 70), (252, 220, 150)]]), float)
tone = np.clip(0.28 + 0.62 * light + 0.5 * flake - 0.45 * np.exp(-((step - 0.97) / 0.06) ** 2) - 0.3 * (1 - tube) ** 2, 0, 1)[..., None]
crust = np.where(tone < 0.5, bake[0] + (bake[1] - bake[0]) * tone * 2, bake[1] + (bake[2] - bake[1]) * (tone - 0.5) * 2)
shine = np.exp(-((light - 1.0) / 0.07) ** 2)[..., None] * 26
crust = crust + shine
if random.random() < 0.3:
    dust = (np.random.random((N, N)) < 0.3 * tube)[..., None]
    crust = np.where(dust, crust * 0.45 + 255 * 0.5, crust)
mask = Image.fromarray((inside * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(1))
img = Image.fromarray(np.clip(back, 0, 255).astype("uint8"))
shadow = mask.resize((110, 110)).filter(ImageFilter.GaussianBlur(4)).resize((N, N)).point(lambda p: p * 0.6)
img.paste((20, 10, 6), (side * 9, 12), shadow)
img.paste(Image.fromarray(np.clip(crust, 0, 255).astype("uint8")), (0, 0), mask)
crumb = Image.fromarray(((np.random.random((N, N)) < 0.0003) * 255).astype("uint8")).filter(ImageFilter.MaxFilter(3))
img.paste(tuple(int(c) for c in bake[1]), (0, 0), crumb)
img = img.resize((660, 660), Image.BICUBIC)
