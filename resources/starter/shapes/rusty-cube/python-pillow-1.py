import random
import numpy as np
from PIL import Image, ImageDraw

S = 520
rng = np.random.default_rng(random.getrandbits(32))
N = 160


def cloud(cells):
    small = Image.fromarray((rng.random((cells, cells)) * 255).astype("uint8"))
    return np.asarray(small.resize((N, N), Image.Resampling.BICUBIC), float) / 255


paint = np.array(random.choice([(90, 110, 120), (60, 110, 90), (180, 60, 50), (200, 180, 130), (70, 80, 130)]), float)


def plate(tone):
    n = 0.5 * cloud(5) + 0.3 * cloud(12) + 0.2 * cloud(40)
    rust = np.array((92, 44, 22)) + np.array((120, 62, 20)) * cloud(24)[..., None] + 26 * cloud(80)[..., None]
    keep = np.clip((n - random.uniform(0.46, 0.56)) * 14, 0, 1)[..., None]
    edge = np.minimum.reduce([*np.mgrid[0:N, 0:N], *(N - 1 - np.mgrid[0:N, 0:N])])[..., None]
    keep = keep * np.clip(edge / 10, 0, 1)
    return Image.fromarray(np.clip((rust * (1 - keep) + paint * keep) * tone, 0, 255).astype("uint8"))


ground = random.choice([(214, 206, 192), (44, 48, 54), (150, 166, 172), (96, 104, 84), (232, 214, 180)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
t, s = random.uniform(0.3, 0.7), random.uniform(185, 215)
a, b, up = np.array([-1.5 * t, -0.42]) * s, np.array([1.5 * (1 - t), -0.42]) * s, np.array([0, -1.08]) * s
low = np.array([S / 2, S / 2]) - (a + b + up) / 2 + [random.uniform(-20, 20), 10]
d.polygon([tuple(low), tuple(low + a), tuple(low + a + b + [30, 0]), tuple(low + b + [110, 12])], fill=tuple(c * 6 // 10 for c in ground))
for o, p, q, tone in ((low, a, up, 0.62), (low, b, up, 0.95), (low + up, a, b, 1.18)):
    m = np.linalg.inv(np.array([[p[0], q[0]], [p[1], q[1]]])) * N
    c = -m @ o
    warped = plate(tone).transform((S, S), Image.Transform.AFFINE, (m[0, 0], m[0, 1], c[0], m[1, 0], m[1, 1], c[1]), Image.Resampling.BILINEAR)
    mask = Image.new("L", (S, S), 0)
    ImageDraw.Draw(mask).polygon([tuple(v) for v in (o, o + p, o + p + q, o + q)], fill=255)
    img.paste(warped, mask=mask)
    d.line([tuple(v) for v in (o, o + p, o + p + q, o + q, o)], fill=(60, 32, 20), width=3)
