# A square piece of woven striped cloth lies on a table or a coloured ground.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W, S = 800, random.randint(465, 515)                  # canvas, side of the cloth
colours, table = random.choice([
    ([(176, 34, 48), (246, 238, 220)], (60, 70, 84)), ([(24, 52, 110), (240, 240, 234), (206, 60, 54)], (206, 180, 140)),
    ([(236, 180, 60), (60, 44, 90)], (226, 226, 220)), ([(30, 100, 84), (244, 226, 190), (226, 120, 70)], (44, 36, 44)),
    ([(240, 236, 226), (36, 38, 44)], (190, 90, 66)), ([(236, 130, 150), (255, 246, 236), (90, 150, 150)], (52, 60, 90)),
    ([(120, 60, 36), (228, 196, 140), (70, 96, 100), (240, 232, 214)], (28, 40, 38)), ([(100, 170, 210), (250, 250, 246)], (226, 196, 96)),
    ([(86, 50, 120), (200, 220, 120)], (240, 230, 216))])
random.shuffle(colours)

# one repeat of stripes, mirrored or not
order = random.choice(["even", "wide and thin", "mirrored"])
n = random.randint(5, 11)
widths = [1.0] * n
if order == "wide and thin":
    widths = [1.0 if k % 2 == 0 else random.choice([0.3, 0.5]) for k in range(n)]
if order == "mirrored":
    half = [random.uniform(0.4, 1.4) for _ in range((n + 1) // 2)]
    widths = half + half[::-1][n % 2:]
seq = [colours[k % len(colours)] for k in range(len(widths))]
if order == "mirrored":
    seq = [seq[min(k, len(widths) - 1 - k)] for k in range(len(widths))]
cut = np.cumsum([0] + widths) / sum(widths) * S
across = np.zeros((S, 3), np.float32)
for k, c in enumerate(seq):
    across[int(cut[k]):int(cut[k + 1]) + 1] = c
cloth = np.repeat(across[None, :, :], S, axis=0)

# weave: over and under, uneven threads, a soft swell
y, x = np.mgrid[0:S, 0:S].astype(np.float32)
pitch = random.uniform(5, 9)
twill = random.choice([0, 1])
weave = np.sin((x + twill * y) * 2 * math.pi / pitch) * (np.sin(y * 2 * math.pi / pitch) if not twill else 1)
seed = np.random.RandomState(random.randrange(10 ** 6))
uneven = seed.uniform(-1, 1, (1, S)) + seed.uniform(-1, 1, (S, 1))
swell = np.sin(x / random.uniform(60, 140) + y / random.uniform(80, 200) + random.uniform(0, 6))
cloth *= (1 + random.uniform(0.05, 0.1) * weave + 0.035 * uneven + 0.05 * swell)[..., None]
piece = Image.fromarray(np.clip(cloth, 0, 255).astype(np.uint8))
d = ImageDraw.Draw(piece)
hem = random.choice([0, 9, 14])
if hem:                                               # stitched hem
    for k in range(hem, S - hem, 14):
        for box in ((k, hem, k + 7, hem), (k, S - hem, k + 7, S - hem), (hem, k, hem, k + 7), (S - hem, k, S - hem, k + 7)):
            d.line(box, fill=(250, 250, 240) if sum(colours[0]) < 400 else (50, 40, 40), width=2)

grain = seed.uniform(-1, 1, random.choice([(200, 6), (6, 200), (180, 180), (8, 8)])).astype(np.float32)
grain = np.asarray(Image.fromarray(grain).resize((W, W), Image.Resampling.BICUBIC))
yy, xx = np.mgrid[-1:1:W * 1j, -1:1:W * 1j]
beam = random.uniform(0, 6.28)
glow = 1.0 + 0.09 * grain + 0.16 * (xx * math.cos(beam) + yy * math.sin(beam))
img = Image.fromarray(np.clip(np.array(table) * glow[..., None], 0, 255).astype(np.uint8))
turn = random.choice([0, 90]) + random.choice([random.uniform(-12, 12), random.uniform(-12, 12), 45])
mask = Image.new("L", (S, S), 255).rotate(turn, Image.Resampling.BICUBIC, expand=True)
piece = piece.rotate(turn, Image.Resampling.BICUBIC, expand=True)
px, py = (int((W - piece.width) / 2 + random.uniform(-24, 24)) for _ in range(2))
shade = Image.new("L", (W, W), 0)
shade.paste(mask, (px - int(10 * math.cos(beam)), py - int(10 * math.sin(beam))))
img.paste((10, 10, 14), (0, 0), shade.filter(ImageFilter.GaussianBlur(9)).point(lambda v: v * 0.6))
img.paste(piece, (px, py), mask)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
