import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 480
rng = np.random.default_rng(random.getrandbits(32))
y, x = np.mgrid[0:S, 0:S].astype(float)
h = S * random.uniform(0.5, 0.68)
top, low, sea = (np.array(c, float) for c in random.choice([((8, 12, 36), (50, 70, 120), (10, 22, 50)), ((26, 14, 44), (130, 70, 110), (28, 20, 52)), ((6, 22, 30), (40, 100, 110), (6, 30, 40)), ((30, 30, 46), (150, 130, 130), (30, 36, 54))]))
moon = np.array(random.choice([(255, 252, 236), (255, 226, 160), (236, 244, 255), (255, 190, 130)]), float)
mx, my, r = random.uniform(0.25, 0.75) * S, random.uniform(0.16, 0.36) * S, random.uniform(32, 62)
t = np.clip(y / h, 0, 1)[..., None]
picture = top * (1 - t) + low * t
d = np.hypot(x - mx, y - my)[..., None]
picture = picture + moon * (0.5 * np.exp(-np.clip(d - r, 0, 999) / 50))
for _ in range(90):
    a, b = rng.integers(0, int(h)), rng.integers(0, S)
    picture[a, b] += 130
face = 1 - 0.14 * (np.sin(x / 9 + y / 14) * np.sin(y / 11) > 0.4)[..., None]
edge = np.clip(r - d, 0, 1)
picture = picture * (1 - edge) + moon * face * edge
for _ in range(random.choice([0, 2, 4])):
    cy, wide = rng.uniform(0.1, 0.75) * h, rng.uniform(5, 14)
    cloud = np.exp(-((y - cy - 8 * np.sin(x / 60 + cy)) / wide) ** 2) * (0.5 + 0.5 * np.sin(x / rng.uniform(60, 130) + cy))
    picture = picture * (1 - 0.75 * cloud[..., None]) + (low * 0.5) * 0.75 * cloud[..., None]
depth = np.clip((y - h) / (S - h), 0, 1)
rough = random.uniform(0.6, 1.6)
ripple = np.sin(y / (1.5 + 9 * depth) * 2.4 + 2.2 * np.sin(x / (12 + 60 * depth) + y / 5)) * rough
path = np.exp(-((x - mx) / (r * (0.7 + 2.6 * depth))) ** 2) * np.clip(0.55 + 0.6 * ripple, 0, 1.2)
water = sea * (0.8 + 0.5 * depth[..., None]) + low * 0.25 * (1 - depth[..., None]) + 12 * ripple[..., None] + moon * path[..., None]
picture = np.where((y > h)[..., None], water, picture)
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
p = ImageDraw.Draw(img)
dark = tuple(int(c * 0.35) for c in sea)
thing = random.choice(["sail", "rocks", "none"])
if thing == "sail":
    bx, by, k = random.uniform(60, 420), h + random.uniform(14, 50), random.uniform(20, 34)
    p.polygon([(bx - k, by), (bx + k, by), (bx + k * 0.7, by + k * 0.35), (bx - k * 0.7, by + k * 0.35)], fill=dark)
    p.polygon([(bx, by - 4), (bx, by - 2.6 * k), (bx + k * 0.95, by - 6)], fill=dark)
    p.polygon([(bx - 4, by - 4), (bx - 4, by - 2.1 * k), (bx - k * 0.7, by - 6)], fill=dark)
elif thing == "rocks":
    bx = random.choice([-30, 330])
    p.polygon([(bx, S), (bx + 10, h + 30), (bx + 50, h - 40), (bx + 90, h + 5), (bx + 130, h - 12), (bx + 190, h + 70), (bx + 230, S)], fill=dark)
