import random
import numpy as np
from PIL import Image

S = 420
rng = np.random.default_rng(random.getrandbits(32))
y, x = np.mgrid[0:S, 0:S].astype(float)
paper = np.array(random.choice([(250, 247, 238), (244, 236, 220), (238, 242, 244)]), float)
dark = random.random() < 0.2
if dark:
    paper = np.array((52, 50, 58), float)


def cloud(cells):
    small = Image.fromarray((rng.random((cells, cells)) * 255).astype("uint8"))
    return np.asarray(small.resize((S, S), Image.Resampling.BICUBIC), float) / 255 - 0.5


rough = cloud(140) * 9 + cloud(60) * 5
flow = cloud(5) + 0.5 * cloud(11)
picture = paper + rough[..., None]
pigments = [(220, 40, 70), (30, 90, 190), (250, 170, 20), (40, 140, 90), (130, 50, 160), (0, 150, 170)]
cx, cy, r = S / 2 + random.uniform(-30, 30), S / 2 + random.uniform(-30, 30), random.uniform(115, 160)
one, two = (np.array(c, float) for c in random.sample(pigments, 2))
angle = np.arctan2(y - cy, x - cx)
edge = r * (1 + 0.05 * flow + 0.012 * np.sin(angle * 9 + flow * 6)) - np.hypot(x - cx, y - cy) + cloud(40) * 8
cover = np.clip(edge / 3, 0, 1)
rim = np.exp(-((edge - 4) / 6) ** 2)
mix = np.clip(0.5 + flow * 1.6, 0, 1)[..., None]
pigment = one * mix + two * (1 - mix) if random.random() < 0.6 else one + 0 * mix
strength = cover * np.clip(0.55 + 0.5 * cloud(7) + 0.45 * rim + cloud(90) * 0.12, 0.12, 1)
if dark:
    pigment = pigment * 0.5 + 128
picture = picture * (1 - strength[..., None]) + pigment * strength[..., None]
for _ in range(random.randint(0, 14)):
    px, py, pr = random.uniform(20, S - 20), random.uniform(20, S - 20), random.uniform(2, 7)
    spot = np.clip(pr - np.hypot(x - px, y - py), 0, 1)[..., None] * 0.7
    picture = picture * (1 - spot) + one * spot
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
