import colorsys
import random
import numpy as np
from PIL import Image

S = 480
n = random.choice([3, 4, 5])
cell = S / n
r = cell * random.uniform(0.34, 0.45)
q = int(2 * r) + 2
yy, xx = np.mgrid[0:q, 0:q].astype(float)
u, v = (xx - q / 2) / r, (yy - q / 2) / r
w = np.sqrt(np.clip(1 - u * u - v * v, 0, 1))
side = random.choice([-1, 1])
light = np.clip(side * u * 0.5 - v * 0.55 + w * 0.65, 0, 1)[..., None]
cover = np.clip((1 - np.hypot(u, v)) * r, 0, 1)[..., None]
ground = np.array(random.choice([(238, 234, 224), (32, 36, 48), (200, 216, 222), (70, 40, 56), (250, 226, 190)]), float)
y, x = np.mgrid[0:S, 0:S]
picture = ground * (1.05 - 0.0003 * (x * side + y))[..., None]
hue, span, way = random.random(), random.choice([0, 0.15, 0.5, 0.9]), random.choice(["row", "column", "slant"])
drop = int(r * 0.28)
for i in range(n):
    for j in range(n):
        cx, cy = int((j + 0.5) * cell - q / 2), int((i + 0.5) * cell - q / 2)
        t = {"row": i, "column": j, "slant": (i + j) / 2}[way] / (n - 1)
        paint = np.array(colorsys.hls_to_rgb((hue + span * t) % 1, 0.35 + 0.3 * (t if span == 0 else 0.5), 0.65)) * 255
        ball = paint * (0.25 + 0.9 * light) + 200 * light ** 22
        a, b = max(0, cy + drop), max(0, cx - side * drop)
        part = picture[a:a + q, b:b + q]
        part *= 1 - 0.4 * cover[:part.shape[0], :part.shape[1]]
        part = picture[cy:cy + q, cx:cx + q]
        part[...] = part * (1 - cover) + ball * cover
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
