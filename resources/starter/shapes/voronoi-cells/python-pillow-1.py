import random
import numpy as np
from PIL import Image

S = 400
rng = np.random.default_rng(random.getrandbits(32))
n = random.choice([14, 25, 45, 80])
points = rng.uniform(-10, S + 10, (n, 2))
y, x = np.mgrid[0:S, 0:S].astype(np.float32)
far = np.stack([(x - a) ** 2 + (y - b) ** 2 for a, b in points.astype(np.float32)])
first = far.argmin(0)
two = np.sqrt(np.partition(far, 1, axis=0)[:2])
gap = two[1] - two[0]
base = np.array(random.choice([
    [(239, 71, 111), (255, 209, 102), (6, 214, 160), (17, 138, 178)], [(38, 70, 83), (42, 157, 143), (233, 196, 106), (231, 111, 81)],
    [(20, 33, 61), (252, 163, 17), (229, 229, 229)], [(96, 108, 56), (40, 54, 24), (221, 161, 94), (254, 250, 224)], [(205, 180, 219), (255, 200, 221), (162, 210, 255), (189, 224, 254)],
]), float)
colours = np.clip(base[rng.integers(0, len(base), n)] + rng.normal(0, 12, (n, 3)), 0, 255)
picture = colours[first]
if random.random() < 0.6:
    picture = picture * (1.12 - 0.5 * two[0] / two[0].max())[..., None]
seam = np.array(random.choice([(20, 20, 26), (255, 255, 250), (60, 40, 30)]), float)
wide = random.uniform(2, 9)
k = np.clip(gap - wide, 0, 1.5)[..., None] / 1.5
picture = seam * (1 - k) + picture * k
if random.random() < 0.6:
    dot = np.clip(random.uniform(3, 6) - two[0], 0, 1)[..., None]
    picture = picture * (1 - dot) + seam * dot
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
