# Tartan cloth in a twill weave: flat, in folds, pleated or with a fringe; sett, colours, scale, turn by chance
import random
import numpy as np
from PIL import Image, ImageDraw

S = 520
grounds = [((168, 22, 34), (22, 66, 44), (20, 28, 66)), ((26, 58, 116), (18, 92, 62), (12, 14, 26)), ((212, 182, 142), (36, 30, 30), (120, 84, 58)), ((98, 58, 130), (146, 172, 146), (44, 32, 66)), ((240, 196, 50), (24, 24, 28), (120, 60, 20)), ((228, 128, 160), (250, 238, 236), (120, 56, 92)), ((232, 236, 238), (60, 96, 140), (30, 36, 50)), ((30, 74, 56), (14, 26, 34), (120, 30, 40))]
lines = [(246, 242, 228), (250, 214, 70), (226, 44, 40), (120, 200, 230), (14, 14, 18)]
one, two, three = random.choice(grounds)
apart = lambda c, d: sum(abs(p - q) for p, q in zip(c, d))
bright = random.choice([c for c in lines if apart(c, one) > 200])
fine = random.choice([c for c in lines if apart(c, two) > 200])
# half a sett, which is mirrored at both ends: ground, guards, second ground, overcheck
wide, narrow = random.randint(20, 34), random.randint(14, 26)
sett = random.choice([
    [(bright, 3), (one, wide), (three, 4), (one, 5), (three, 4), (two, narrow), (fine, 3), (two, narrow // 2)],
    [(one, wide), (fine, 2), (one, 4), (two, narrow), (bright, 3), (two, 5), (three, narrow // 2)],
    [(two, narrow), (three, 8), (one, 6), (bright, 4), (one, wide)],
    [(one, wide), (two, 6), (one, 6), (two, 6), (bright, 3), (two, wide)],
])
sett = sett + sett[-2:0:-1]
size = random.uniform(1.0, 1.8)
threads = np.array([c for c, n in sett for _ in range(max(2, round(n * size)))], float)
big = 800
line = threads[(np.arange(big) + random.randint(0, 90)) % len(threads)]
i, j = np.mgrid[0:big, 0:big]
step = random.choice([1, 2])
lean = random.choice([-1, 1])
phase = (i * lean + j) // step % 4                           # twill: two over, two under, one further each row
over = phase < 2
cloth = np.where(over[..., None], line[None, :], line[:, None])
cloth *= np.where(phase % 2 == 0, 1.06, 0.94)[..., None]      # each thread lit at its crown
slub = np.random.normal(1, 0.025, (2, big))
cloth *= (slub[0][None, :] * slub[1][:, None])[..., None]
img = Image.fromarray(np.clip(cloth, 0, 255).astype("uint8"))
turn = random.choice([0, 0, 45, random.uniform(-18, 18)])
c = (big - S) // 2
img = img.rotate(turn, Image.Resampling.BICUBIC).crop((c, c, c + S, c + S))

flat = np.asarray(img, float)
y, x = np.mgrid[0:S, 0:S]
way = random.choice(["flat", "folds", "folds", "pleats", "fringe"])
if way == "folds":                                           # soft folds bend the stripes and carry the light
    t = random.uniform(-0.7, 0.7)
    u = x * np.cos(t) + y * np.sin(t) + 16 * np.sin(y / random.uniform(70, 120))
    p, f = random.uniform(0, 6), random.uniform(26, 40)
    height = np.sin(u / f + p) + 0.5 * np.sin(u / f * 0.47 + 1)
    slope = np.cos(u / f + p) + 0.24 * np.cos(u / f * 0.47 + 1)
    xs = np.clip(x + 7 * slope, 0, S - 1).astype(int)
    ys = np.clip(y + 5 * height, 0, S - 1).astype(int)
    flat = flat[ys, xs] * (0.86 + 0.24 * slope + 0.06 * height)[..., None] + 14 * np.clip(slope - 0.7, 0, 1)[..., None]
elif way == "pleats":                                        # a kilt: each pleat overlaps the next
    n = random.choice([65, 87, 104])
    v = (x % n) / n
    flat = flat * (1.1 - 0.22 * v - 0.5 * np.exp(-v / 0.07))[..., None]
    flat[:, ::n] *= 0.45
else:
    light = random.choice([-1, 1])
    flat = flat * (1 + 0.12 * light * (x / S - 0.5) - 0.14 * (y / S - 0.5))[..., None]
img = Image.fromarray(np.clip(flat, 0, 255).astype("uint8"))
if way == "fringe":                                          # the hem ends in twisted threads over a table
    hem = random.randint(410, 440)
    table = random.choice([(232, 220, 200), (60, 42, 34), (196, 206, 214)])
    below = Image.new("RGB", (S, S - hem), table)
    d = ImageDraw.Draw(below)
    for k in range(0, S, 9):
        tone = img.getpixel((k, hem - 2))
        length = random.randint(44, 62)
        sway = random.randint(-5, 5)
        d.line((k + 9, 0, k + sway + 9, length), fill=tuple(int(q * 0.6) for q in table), width=6)
        d.line((k + 4, 0, k + 4 + sway, length), fill=tone, width=6)
        for m in range(4, length, 8):
            d.line((k + 1 + sway * m / length, m + 3, k + 7 + sway * m / length, m), fill=tuple(int(q * 0.6) for q in tone), width=1)
    img.paste(below, (0, hem))
