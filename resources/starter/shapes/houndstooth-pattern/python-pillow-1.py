import random
import numpy as np
from PIL import Image

S = 480
one, two = (np.array(c, float) for c in random.choice([((20, 20, 22), (248, 246, 240)), ((120, 20, 40), (244, 226, 206)), ((24, 50, 90), (226, 234, 240)), ((90, 60, 36), (232, 212, 176)), ((30, 80, 60), (240, 230, 190)), ((236, 110, 150), (60, 30, 60))]))
n = random.choice([4, 4, 6])
q = random.choice([3, 5, 7, 10])
big = int(S * 1.5)
cells = big // q + 1
i, j = np.mgrid[0:cells, 0:cells]
warp, weft = (i // n) % 2, (j // n) % 2
over = ((i + j) // (n // 2)) % 2
dark = np.where(over == 1, warp, weft)
cloth = np.where(dark[..., None] == 1, one, two)
cloth = cloth.repeat(q, 0).repeat(q, 1)[:big, :big]
y, x = np.mgrid[0:big, 0:big]
if q >= 5:
    cloth = cloth * (1 + 0.06 * np.cos((x + y) * 2 * np.pi / q))[..., None]
fold = np.sin((x * 0.7 + y * 0.3) / random.uniform(60, 140) + random.uniform(0, 6))
cloth = cloth * (1 + random.choice([0, 0.12]) * fold)[..., None] + 6
img = Image.fromarray(np.clip(cloth, 0, 255).astype("uint8"))
img = img.rotate(random.choice([0, 0, 45, random.uniform(-20, 20)]), Image.Resampling.BICUBIC)
c = (big - S) // 2
img = img.crop((c, c, c + S, c + S))
