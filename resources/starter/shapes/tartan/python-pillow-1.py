import random
import numpy as np
from PIL import Image

S = 480
sets = [
    [(160, 20, 30), (20, 60, 40), (20, 30, 70), (240, 220, 90), (240, 240, 235)], [(30, 60, 110), (20, 90, 60), (10, 10, 20), (230, 60, 50)],
    [(210, 180, 140), (20, 20, 20), (250, 250, 245), (190, 30, 40)], [(90, 60, 120), (150, 180, 150), (40, 30, 60), (240, 240, 250)], [(240, 200, 60), (20, 20, 24), (250, 250, 250)], [(230, 130, 160), (250, 240, 240), (120, 60, 90)],
]
colours = random.choice(sets)
sett = []
for _ in range(random.randint(4, 7)):
    sett.append((random.choice(colours[:2] * 2 + colours), random.choice([4, 6, 10, 22, 34])))
if len({c for c, _ in sett}) < 2:
    sett.append((colours[1], 24))
sett = sett + sett[::-1]
scale = random.uniform(0.9, 2.0)
threads = np.array([c for c, n in sett for _ in range(int(n * scale) + 1)], float)
big = int(S * 1.5)
line = threads[np.arange(big) % len(threads)]
i, j = np.mgrid[0:big, 0:big]
over = ((i + j) // 2 % 2)[..., None] if random.random() < 0.7 else ((i // 2 + j // 2) % 2)[..., None]
cloth = np.where(over == 0, line[None, :], line[:, None])
cloth *= 1 + 0.05 * np.sin((i - j) * 0.8)[..., None]
img = Image.fromarray(np.clip(cloth, 0, 255).astype("uint8"))
img = img.rotate(random.choice([0, 0, 45, random.uniform(-15, 15)]), Image.Resampling.BICUBIC)
c = (big - S) // 2
img = img.crop((c, c, c + S, c + S))
