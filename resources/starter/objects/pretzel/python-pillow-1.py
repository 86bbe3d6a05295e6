import random

import numpy as np
from PIL import Image, ImageDraw

S = 1200
img = Image.new("RGB", (S, S), random.choice(["#f4e6cf", "#2f3e46", "#9fc5d8", "#b5473c", "#ffffff", "#5a7d5a"]))
d = ImageDraw.Draw(img)
brown = np.array(random.choice([(150, 84, 32), (176, 108, 48), (120, 62, 26)]))
size, tilt = random.uniform(430, 500), np.radians(random.uniform(-20, 20))
fat = random.uniform(0.13, 0.17)
# the rope from one end over the crossing, round the lobe and along the belly to its middle
half = np.array([(0.48, -0.52), (0.22, -0.2), (-0.03, -0.02), (-0.12, 0.14), (0, 0.3), (0.32, 0.58), (0.68, 0.62), (0.92, 0.3), (0.84, -0.15), (0.52, -0.55), (0, -0.74)])
t = np.linspace(0, 10, 160)
k = np.arange(11)
path = np.c_[np.interp(t, k, half[:, 0]), np.interp(t, k, half[:, 1])]
for _ in range(60):                                   # smooth the corners
    path[1:-1] = (path[:-2] + path[1:-1] * 2 + path[2:]) / 4


def rope(points, widths):
    for f, grow in ((0.55, 1.1), (1.0, 1.0), (1.2, 0.65), (1.4, 0.25)):
        for (x, y), w in zip(points, widths):
            a, b = x * np.cos(tilt) - y * np.sin(tilt), x * np.sin(tilt) + y * np.cos(tilt)
            r = w * grow * size
            d.ellipse((600 + a * size - r, 600 - b * size - r, 600 + a * size + r, 600 - b * size + r), fill=tuple(int(min(255, v * f)) for v in brown))


w = np.interp(t, [0, 2, 10], [fat * 0.6, fat * 0.65, fat])
left = path * (-1, 1)
rope(np.vstack([path[60:], left[60:][::-1]]), np.r_[w[60:], w[60:][::-1]])
rope(path[:75], w[:75])
rope(left[:75], w[:75])
rope(path[52:75], w[52:75])                           # over and under: the twist
for _ in range(random.randint(40, 110)):
    i = random.randrange(60, 160)
    x, y = (path[i] * (random.choice([-1, 1]), 1)) + np.random.uniform(-0.5, 0.5, 2) * w[i]
    a, b = x * np.cos(tilt) - y * np.sin(tilt), x * np.sin(tilt) + y * np.cos(tilt)
    d.rectangle((600 + a * size - 7, 600 - b * size - 6, 600 + a * size + 7, 600 - b * size + 6), fill=(250, 248, 240))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
