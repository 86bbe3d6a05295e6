import random
import numpy as np
from PIL import Image, ImageFilter

# One banana, softly lit, lying on wood, stone or paper: a tube along an arc, shaded facet by facet.
N = 460
yy, xx = np.mgrid[0:N, 0:N].astype(np.float32)
rng = np.random


def noise(cells_x, cells_y):
    small = Image.fromarray((rng.rand(cells_y, cells_x) * 255).astype("uint8"))
    return np.asarray(small.resize((N, N), Image.Resampling.BICUBIC), dtype=np.float32) / 255


where = random.choice(["wood", "wood", "stone", "paper", "slate"])
if where == "wood":
    tone = np.array(random.choice([(196, 146, 98), (112, 70, 42), (224, 200, 168), (70, 48, 38)]), dtype=np.float32)
    board = np.floor(yy / N * random.randint(3, 6))
    grain = 0.55 * noise(5, 120) + 0.45 * np.sin(board * 5.1 + 18 * noise(3, 9) + yy / 7) * 0.5
    field = tone * (0.78 + 0.34 * grain + 0.05 * np.sin(board * 9))[..., None]
    field[np.abs(np.diff(board, axis=0, prepend=0)) > 0] *= 0.45
elif where == "stone":
    vein = np.abs(noise(6, 6) - 0.5 + 0.25 * (noise(22, 22) - 0.5))
    field = np.array([236, 234, 232], dtype=np.float32) - 90 * np.exp(-vein * 38)[..., None] * np.array([1, 0.95, 0.85], dtype=np.float32)
elif where == "slate":
    field = np.array([48, 54, 62], dtype=np.float32) * (0.75 + 0.35 * noise(40, 40) + 0.25 * noise(6, 6))[..., None]
else:
    field = np.array(random.choice([(120, 190, 214), (236, 122, 120), (88, 66, 128), (250, 236, 214), (34, 86, 78)]), dtype=np.float32) * np.ones((N, N, 1), np.float32)
lamp = random.uniform(0, 2 * np.pi)                                   # where the light comes from
field *= (1.02 + 0.25 * (np.cos(lamp) * (xx / N - 0.5) + np.sin(lamp) * (yy / N - 0.5)))[..., None]

# coordinates of the banana: s along it from stalk to tip, u across it
R = random.uniform(125, 210)
span = random.uniform(370, 480) / R
fat = random.uniform(42, 58)
spin = random.uniform(0, 2 * np.pi)
mx, my = N / 2 + random.uniform(-22, 22), N / 2 + random.uniform(-22, 22)
mid = R * (1 + np.sin(span / 2) / (span / 2)) / 2 - 6
c, d = np.cos(spin), np.sin(spin)


def coords(ox, oy):
    px, py = xx - mx - ox, yy - my - oy
    px, py = c * px + d * py + mid, -d * px + c * py
    r, a = np.hypot(px, py), np.arctan2(py, px)
    s = a / span + 0.5
    w = fat * (np.clip(1 - np.abs(2 * s - 1.02) ** 2.6, 0, 1) ** 0.62)
    w = np.maximum(w, np.where((s > -0.1) & (s < 0.2), fat * 0.23 * (1 + 0.5 * np.clip(0.03 - s, 0, 0.1) * 6), 0))      # stalk
    w = np.maximum(w, np.where((s > 0.9) & (s < 1.03), fat * 0.17, 0))                                            # tip
    return s, (r - R - 3 * np.sin(5 * s)) / np.maximum(w, 0.01), w


s, u, w = coords(0, 0)
mask = np.clip((1 - np.abs(u)) * w * 0.8, 0, 1) * (w > 1)
_, u2, w2 = coords(-26 * np.cos(lamp), -26 * np.sin(lamp))
dark = Image.fromarray(((np.abs(u2) < 1) * (w2 > 1) * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(11))
field *= 1 - 0.55 * (np.asarray(dark, dtype=np.float32) / 255)[..., None]

ripe = random.choice([0.1, 0.8, 0.92, 1.0, 1.0])
skin = (1 - ripe) * np.array([148, 186, 62], np.float32) + ripe * np.array([255, 200, 40], np.float32)
ends = np.clip(np.abs(2 * s - 1) - 0.55, 0, 1)[..., None]
body = skin * (1 - ends) + np.array([150, 176, 60], np.float32) * ends * (1 if ripe < 0.9 else 0.9)
facet = np.array([-1.0, -0.52, 0.08, 0.62, 1.0]) + random.uniform(-0.12, 0.12)
edge = np.min(np.abs(u[..., None] - facet[1:4]), axis=-1)
bow = np.digitize(u, facet).astype(np.float32)
tilt = np.clip(0.62 * u + 0.38 * (bow / 2 - 1.25), -1, 1)           # half round, half faceted
angle = np.arctan2(yy - my, xx - mx) * 0 + spin + (s - 0.5) * span
light = 0.72 * np.sqrt(np.clip(1 - tilt ** 2, 0, 1)) + 0.55 * tilt * np.cos(angle - lamp) + 0.28
body *= np.clip(light, 0.3, 1.25)[..., None] ** np.array([0.85, 1.05, 1.3], np.float32)      # warm shade
body *= (1 - 0.2 * np.exp(-(edge * w / 2.2) ** 2))[..., None]         # the ridges
shine = np.exp(-((tilt - 0.42 * np.cos(angle - lamp)) / 0.13) ** 2) * np.clip(1 - np.abs(2 * s - 1), 0, 1)
body += np.array([40, 52, 70], np.float32) * shine[..., None]
freckle = noise(150, 150) * 0.55 + noise(46, 46) * 0.45
brown = np.clip((freckle - random.choice([0.64, 0.74, 0.8, 0.9]) - (0.3 if ripe < 0.7 else 0)) * 14, 0, 0.8)
brown = np.maximum(brown, np.clip((np.abs(2 * s - 1) - 0.9 + 0.12 * freckle) * 12, 0, 0.92))[..., None]
body = body * (1 - brown) + np.array([82, 52, 26], np.float32) * brown
out = field * (1 - mask[..., None]) + body * mask[..., None]
img = Image.fromarray(np.clip(out, 0, 255).astype("uint8"))
