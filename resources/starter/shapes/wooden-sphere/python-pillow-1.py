import random
import numpy as np
from PIL import Image

S = 420
y, x = np.mgrid[0:S, 0:S].astype(float)
r = random.uniform(125, 165)
cx, cy = S / 2 + random.uniform(-30, 30), S * 0.5 + random.uniform(-20, 10)
u, v = (x - cx) / r, (y - cy) / r
w = np.sqrt(np.clip(1 - u * u - v * v, 0, 1))
axis = np.random.normal(size=3)
axis /= np.linalg.norm(axis)
along = u * axis[0] + v * axis[1] + w * axis[2]
away = np.sqrt(np.clip(1 - along ** 2, 0, 1)) + 0.12 * np.sin(3 * along + random.uniform(0, 6)) + 0.05 * np.sin(9 * u + 5 * v)
ring = 0.5 + 0.5 * np.sin(away * random.uniform(24, 46))
fine = 0.5 + 0.5 * np.sin(away * 150 + 8 * along)
light_wood, dark_wood = random.choice([((232, 190, 130), (168, 112, 60)), ((150, 92, 52), (86, 46, 24)), ((244, 220, 170), (206, 160, 100)), ((196, 120, 70), (120, 60, 32))])
t = (ring ** 1.5 * 0.8 + fine * 0.2)[..., None]
ball = np.array(light_wood) * (1 - t) + np.array(dark_wood) * t
side = random.choice([-1, 1])
lx, ly, lz = side * random.uniform(0.3, 0.7), -random.uniform(0.4, 0.7), 0.6
shade = np.clip((u * lx + v * ly + w * lz) / np.sqrt(lx * lx + ly * ly + lz * lz), 0, 1)[..., None]
ball = ball * (0.28 + 0.85 * shade) + 150 * shade ** 30
wall, table = (np.array(c, float) for c in random.choice([((226, 222, 212), (170, 150, 130)), ((60, 70, 90), (40, 44, 56)), ((190, 210, 200), (240, 236, 226)), ((120, 60, 60), (80, 40, 44))]))
scene = np.where((y > cy + r * 0.55)[..., None], table, wall) * (1.08 - 0.0006 * y[..., None])
dark = np.exp(-(((x - cx + side * r * 0.5) / (r * 1.05)) ** 2 + ((y - cy - r * 0.97) / (r * 0.2)) ** 2) * 1.4)[..., None]
scene = scene * (1 - 0.65 * dark)
edge = np.clip((1 - np.hypot(u, v)) * r, 0, 1)[..., None]
img = Image.fromarray(np.clip(scene * (1 - edge) + ball * edge, 0, 255).astype("uint8"))
