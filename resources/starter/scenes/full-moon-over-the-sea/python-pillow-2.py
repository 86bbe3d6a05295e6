# A full moon over the sea: its glitter path, lit clouds, and a boat, a lighthouse or cliffs.
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 500
rng = np.random.default_rng(random.getrandbits(32))
y, x = np.mgrid[0:S, 0:S].astype(np.float32)
h = S * random.uniform(0.52, 0.66)
top, low, sea = (np.array(c, np.float32) for c in random.choice([((6, 10, 34), (48, 72, 126), (10, 24, 54)), ((24, 12, 44), (136, 72, 112), (30, 20, 54)), ((4, 20, 30), (38, 104, 112), (6, 32, 44)), ((28, 28, 44), (140, 120, 124), (28, 34, 52)), ((30, 14, 26), (190, 92, 70), (44, 24, 40))]))
moon = np.array(random.choice([(255, 252, 236), (255, 228, 164), (238, 245, 255), (255, 200, 140)]), np.float32)
mx, my, r = random.uniform(0.27, 0.73) * S, random.uniform(0.18, 0.33) * S, random.uniform(42, 68)
def noise(cells_x, cells_y):
    """Soft random blotches over the whole picture, from 0 to 1."""
    small = Image.fromarray(rng.integers(0, 255, (cells_y, cells_x)).astype("uint8"))
    return np.asarray(small.resize((S, S), Image.BICUBIC), np.float32) / 255

# sky, stars and glow
t = np.clip(y / h, 0, 1)[..., None]
d = np.hypot(x - mx, y - my)
picture = top * (1 - t) + low * t ** 1.4
for a, b, c in zip(rng.integers(0, int(h) - 8, 120), rng.integers(0, S - 2, 120), rng.uniform(60, 190, 120)):
    picture[a, b] += c
    if c > 160:
        picture[a:a + 2, b:b + 2] += c * 0.6
glow = np.exp(-np.clip(d - r, 0, 999) / 55) * 0.45 + np.exp(-np.clip(d - r, 0, 999) / 12) * 0.25
picture = picture + moon * glow[..., None]

# the moon is drawn large, blurred a little and laid in
q = 200
face = Image.new("RGB", (2 * q, 2 * q), tuple(int(c) for c in moon))
m = ImageDraw.Draw(face)
grey, pale = tuple(int(c * 0.74) for c in moon), tuple(min(255, int(c * 1.08)) for c in moon)
for u, v, a, b in [(-0.35, -0.42, 0.34, 0.3), (0.12, -0.4, 0.25, 0.22), (0.32, -0.08, 0.26, 0.22), (0.6, -0.2, 0.14, 0.18), (-0.58, 0.0, 0.28, 0.42), (-0.3, 0.34, 0.24, 0.18), (0.55, 0.16, 0.16, 0.2)]:
    a, b = a * random.uniform(0.85, 1.15), b * random.uniform(0.85, 1.15)
    m.ellipse((q + q * (u - a), q + q * (v - b), q + q * (u + a), q + q * (v + b)), fill=grey)
for k in range(10):
    a = k * 0.63 + random.uniform(-0.2, 0.2)
    m.line((q - 10, q * 1.62, q - 10 + 110 * np.cos(a), q * 1.62 + 110 * np.sin(a)), fill=pale, width=5)
m.ellipse((q - 26, q * 1.62 - 16, q + 6, q * 1.62 + 16), fill=pale)
face = face.filter(ImageFilter.GaussianBlur(7)).rotate(random.uniform(-30, 30), fillcolor=tuple(int(c) for c in moon))
n = int(2 * r)
disc = Image.new("RGB", (S, S))
disc.paste(face.resize((n, n), Image.LANCZOS), (int(mx - r), int(my - r)))
limb = (1 - 0.22 * np.clip(d / r, 0, 1) ** 4)[..., None]
edge = np.clip(r - 1 - d, 0, 1)[..., None]
picture = picture * (1 - edge) + np.asarray(disc, np.float32) * limb * edge

# long clouds, bright where the moon is near
if random.random() < 0.75:
    veil = noise(5, 24) * 0.65 + noise(11, 50) * 0.35
    cloud = np.clip((veil - random.uniform(0.52, 0.6)) * 5, 0, 1) * np.clip(np.abs(y - my) / r - 0.35, 0, 1)
    lit = (np.exp(-d / 110) * (1.1 - 0.5 * cloud))[..., None]
    cloud = 0.8 * cloud[..., None]
    picture = picture * (1 - cloud) + (low * 0.55 + moon * 0.75 * lit) * cloud

# the sea: waves grow towards us, glints gather under the moon
depth = np.clip((y - h) / (S - h), 0, 1)
rough = random.uniform(0.7, 1.4)
wave = np.sin(34 * np.log1p(7 * depth) + 5 * noise(7, 40) + 2 * noise(30, 60)) * rough
spread = r * (0.55 + 2.2 * depth)
glint = np.exp(-((x - mx) / spread) ** 2) * np.clip(0.25 + 0.75 * wave + 0.9 * (noise(50, 110) - 0.5), 0, 1.1)
water = sea * (0.75 + 0.45 * depth[..., None]) + low * 0.3 * (1 - depth[..., None]) ** 2 + 11 * wave[..., None] * (0.3 + depth[..., None]) + moon * glint[..., None]
picture = np.where((y > h)[..., None], water, picture)
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
p = ImageDraw.Draw(img)
dark, rim = tuple(int(c * 0.3) for c in sea), tuple(int(c * 0.45) for c in moon)
away = -1 if mx > S / 2 else 1                                     # things stand on the other side from the moon
thing = random.choice(["sail", "lighthouse", "cliffs", "none"])
if thing == "sail":
    bx, by, k = S / 2 + away * random.uniform(60, 150), h + random.uniform(20, 60), random.uniform(26, 40)
    for j in range(8):
        p.line((bx - k * 0.8 + 2 * j + random.randint(-6, 6), by + k * 0.4 + 6 * j, bx + k * 0.8 - 2 * j, by + k * 0.4 + 6 * j), fill=dark, width=2)
    p.polygon([(bx - k, by), (bx + k, by), (bx + k * 0.7, by + k * 0.35), (bx - k * 0.7, by + k * 0.35)], fill=dark)
    p.polygon([(bx + 2, by - 4), (bx + 2, by - 2.7 * k), (bx + k, by - 6)], fill=rim)
    p.polygon([(bx - 4, by - 4), (bx - 4, by - 2.2 * k), (bx - k * 0.75, by - 6)], fill=tuple(c // 2 for c in rim))
elif thing != "none":
    ex = S if away > 0 else 0                                      # a headland from the edge
    pts = [(ex - away * v, h + w) for v, w in ((0, -70), (40, -66), (75, -44), (110, -38), (132, -8), (165, 6), (150, 14), (0, 30))]
    p.polygon(pts, fill=dark)
    p.line(pts[:6], fill=rim, width=2)
    if thing == "lighthouse":
        lx, ly = ex - away * 56, h - 54
        p.polygon([(lx, ly - 78), (lx - away * 150, ly - 98), (lx - away * 150, ly - 62)], fill=tuple(int(c) for c in low * 0.8 + moon * 0.24))
        p.polygon([(lx - 13, ly + 6), (lx + 13, ly + 6), (lx + 8, ly - 68), (lx - 8, ly - 68)], fill=tuple(int(c * 0.7) for c in moon))
        p.rectangle((lx - 10, ly - 46, lx + 10, ly - 28), fill=dark)
        p.rectangle((lx - 7, ly - 86, lx + 7, ly - 68), fill=(255, 244, 190))
        p.polygon([(lx - 11, ly - 86), (lx + 11, ly - 86), (lx, ly - 98)], fill=dark)
