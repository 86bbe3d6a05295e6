import math
import random

import numpy as np
from PIL import Image

S = 480
hour = random.choice(["night", "blue hour", "blue hour", "dusk", "fog", "snow"])
top, low = {"night": ((10, 12, 34), (58, 44, 74)), "blue hour": ((30, 52, 110), (96, 120, 170)), "dusk": ((70, 50, 100), (232, 140, 110)),
            "fog": ((120, 128, 136), (176, 172, 166)), "snow": ((90, 104, 140), (190, 196, 214))}[hour]
t = np.linspace(0, 1, S)[:, None, None]
light = np.array(top) * (1 - t) + np.array(low) * t
light = np.repeat(light, S, 1).astype(float)
yy, xx = np.mgrid[0:S, 0:S]
warm = [(255, 190, 90), (255, 160, 60), (255, 214, 140), (255, 236, 200)]
cool = [(90, 200, 255), (120, 255, 190), (255, 80, 90), (255, 90, 200), (170, 120, 255)]
lens = random.choice(["round", "six blades", "ring"])
size = random.uniform(0.65, 1.05)


def spot(x, y, r, colour, power, squash=1.0):
    """One light out of focus, added to the picture."""
    x0, x1, y0, y1 = int(max(0, x - r - 2)), int(min(S, x + r + 3)), int(max(0, y - r * squash - 2)), int(min(S, y + r * squash + 3))
    if x0 >= x1 or y0 >= y1:
        return
    u, v = xx[y0:y1, x0:x1] - x, (yy[y0:y1, x0:x1] - y) / squash
    q = np.hypot(u, v)
    if lens == "six blades":
        a = np.arctan2(v, u) % (math.pi / 3) - math.pi / 6
        q = q * np.cos(a) / math.cos(math.pi / 6) * 1.02
    disc = np.clip(r - q, 0, 2) / 2
    rim = np.exp(-((q - 0.9 * r) / (0.09 * r + 1)) ** 2) * (0.6 if lens == "ring" else 0.35)
    light[y0:y1, x0:x1] += ((0.45 * disc + rim * disc) * power)[..., None] * np.array(colour)


# dark towers, already soft at the edge
horizon = random.uniform(0.52, 0.66) * S
for _ in range(16):
    x, w, h = random.uniform(-20, S), random.uniform(30, 80), random.uniform(0.15, 0.95) * horizon
    edge = np.clip((w / 2 - np.abs(xx[0] - x)) / 14 + 0.5, 0, 1)[None, :] * np.clip((yy[:, 0] - horizon + h) / 18 + 0.5, 0, 1)[:, None] * np.clip((horizon - yy[:, 0]) / 10 + 0.5, 0, 1)[:, None]
    light *= (1 - random.uniform(0.15, 0.5) * edge)[..., None]
    hue = random.choice(warm + cool[:1])
    for _ in range(random.randint(3, 9)):                  # its windows
        spot(x + random.uniform(-w, w) / 2, horizon - random.uniform(0.05, 0.95) * h, random.uniform(9, 19) * size, hue, random.uniform(0.3, 0.7))
ground = np.clip((yy[:, :1] - horizon) / 60, 0, 1)[..., None]
light *= 1 - 0.45 * ground
vx = random.uniform(0.3, 0.7) * S
for row, hue in ((-1.15, random.choice(warm)), (1.15, random.choice(warm)), (-0.42, (255, 225, 180)), (0.42, (255, 50, 50))):
    lamps = abs(row) > 1
    for i in range(8):                                     # street lamps above, cars on the road below
        z = 0.12 + 0.88 * (i / 7) ** 1.8
        x = vx + row * 0.62 * S * z + random.uniform(-6, 6)
        y = horizon - z * 0.5 * S if lamps else horizon + z * random.uniform(0.2, 0.3) * S
        r = (6 + 30 * z) * size
        spot(x, y, r, hue, random.uniform(0.45, 0.8))
        if not lamps:
            spot(x + r * random.uniform(0.9, 1.5), y, r, hue, 0.6)
        spot(x, 2 * horizon - y * 0.98 + 0.1 * S, r * 0.8, hue, 0.2, 2.2)          # shine on the wet street
for _ in range(random.randint(8, 20)):
    spot(random.uniform(0, S), random.uniform(0.2, 0.85) * S, random.uniform(8, 34) * size, random.choice(cool + warm), random.uniform(0.3, 0.8))
img = Image.fromarray(np.clip(light, 0, 255).astype("uint8"))
