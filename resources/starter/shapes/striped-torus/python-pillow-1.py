import random
import numpy as np
from PIL import Image, ImageDraw

S = 420
tilt, turn, r = random.uniform(0.55, 1.15), random.uniform(0, 3.1), random.uniform(0.3, 0.44)
one, two = (np.array(c, float) for c in random.choice([((230, 60, 60), (250, 240, 230)), ((30, 110, 180), (250, 210, 70)), ((40, 150, 110), (16, 40, 50)), ((150, 70, 190), (250, 190, 220)), ((30, 30, 34), (240, 200, 30))]))
img = Image.new("RGB", (S, S), random.choice([(236, 232, 222), (36, 40, 56), (190, 214, 222), (80, 50, 60), (250, 224, 196)]))
d = ImageDraw.Draw(img)
n, m = 110, 26
u, v = np.meshgrid(np.linspace(0, 2 * np.pi, n, endpoint=False), np.linspace(0, 2 * np.pi, m, endpoint=False), indexing="ij")
du, dv = 2 * np.pi / n, 2 * np.pi / m


def place(u, v):
    x, y, z = (1 + r * np.cos(v)) * np.cos(u), (1 + r * np.cos(v)) * np.sin(u), r * np.sin(v)
    y, z = y * np.cos(tilt) - z * np.sin(tilt), y * np.sin(tilt) + z * np.cos(tilt)
    return x * np.cos(turn * 0.2) - y * np.sin(turn * 0.2), x * np.sin(turn * 0.2) + y * np.cos(turn * 0.2), z


scale = S * random.uniform(0.27, 0.33)
corners = [place(u + a, v + b) for a, b in ((0, 0), (du, 0), (du, dv), (0, dv))]
nx, ny, nz = (np.cos(v) * np.cos(u), np.cos(v) * np.sin(u), np.sin(v))
ny, nz = ny * np.cos(tilt) - nz * np.sin(tilt), ny * np.sin(tilt) + nz * np.cos(tilt)
side = random.choice([-1, 1])
light = np.clip(0.6 * side * nx - 0.55 * ny + 0.6 * nz, 0, 1)
bands = random.choice([8, 12, 16, 24])
stripe = np.floor(u / (2 * np.pi) * bands) % 2 if random.random() < 0.6 else np.floor((v + u * random.choice([0, 1, 2])) / (2 * np.pi) * 6) % 2
ox, oy = S / 2 + random.uniform(-25, 25), S / 2 + random.uniform(-20, 20)
depth = corners[0][2]
for k in np.argsort(depth, axis=None):
    i, j = divmod(int(k), m)
    c = (one if stripe[i, j] else two) * (0.35 + 0.75 * light[i, j]) + 130 * light[i, j] ** 20
    d.polygon([(ox + p[0][i, j] * scale, oy + p[1][i, j] * scale) for p in corners], fill=tuple(int(min(255, q)) for q in c))
