import random
import numpy as np
from PIL import Image

S = 480
rng = np.random.default_rng(random.getrandbits(32))
sets = [
    [(60, 74, 44), (104, 108, 62), (38, 40, 30), (128, 98, 62)], [(206, 180, 132), (170, 136, 92), (228, 210, 170), (130, 100, 70)],
    [(236, 240, 242), (190, 198, 204), (140, 150, 160), (250, 250, 250)], [(40, 60, 84), (70, 96, 124), (24, 34, 50), (120, 144, 160)], [(90, 90, 92), (140, 140, 142), (50, 50, 54), (190, 190, 188)],
    [(214, 110, 150), (250, 190, 210), (150, 60, 110), (252, 226, 232)],
]
colours = random.choice(sets)
wide, tall = random.choice([(7, 7), (5, 9), (10, 6), (14, 12)])


def blots(shift):
    total = np.zeros((S, S))
    for k in (1, 2):
        small = Image.fromarray((rng.random((tall * k, wide * k)) * 255).astype("uint8"))
        total += np.asarray(small.resize((S, S), Image.Resampling.BICUBIC), float) / k ** 1.2
    return total > np.quantile(total, shift)


picture = np.empty((S, S, 3))
picture[:] = colours[0]
for colour, part in zip(colours[1:], (0.55, 0.68, 0.78)):
    picture[blots(part + rng.uniform(-0.05, 0.05))] = colour
weave = 1 + 0.05 * ((np.add.outer(np.arange(S), np.arange(S)) % 4 < 2) - 0.5)
if random.random() < 0.3:
    q = random.choice([8, 12, 16])
    picture = picture[::q, ::q].repeat(q, 0).repeat(q, 1)[:S, :S]
img = Image.fromarray(np.clip(picture * weave[..., None], 0, 255).astype("uint8"))
