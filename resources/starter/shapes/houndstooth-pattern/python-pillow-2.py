# Houndstooth: a 2/2 twill of four dark and four light threads, woven thread by thread.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 480
U = random.uniform
one, two = (np.array(c, float) for c in random.choice([((20, 20, 22), (248, 246, 240)), ((20, 20, 22), (248, 246, 240)), ((120, 20, 40), (244, 226, 206)), ((24, 50, 90), (226, 234, 240)), ((90, 60, 36), (232, 212, 176)),
                                                       ((30, 80, 60), (240, 230, 190)), ((236, 110, 150), (60, 30, 60)), ((30, 34, 70), (240, 196, 60)), ((20, 110, 120), (250, 222, 200)), ((200, 70, 30), (250, 236, 214))]))
n = random.choice([4, 4, 4, 6])
q = random.choice([4, 6, 8, 11]) if n == 4 else random.choice([4, 6, 7])
big = int(S * 1.5)
cells = big // q + 2
i, j = np.mgrid[0:cells, 0:cells]
over = ((i + j) // (n // 2)) % 2                       # which thread lies on top
dark = np.where(over == 1, (i // n) % 2, (j // n) % 2)
tone_i, tone_j = np.random.normal(1, 0.035, cells), np.random.normal(1, 0.035, cells)
cloth = np.where(dark[..., None] == 1, one, two) * np.where(over == 1, tone_i[:, None], tone_j[None, :])[..., None]
if random.random() < 0.25:                            # a third colour crosses the check
    third, wide = np.array(random.choice([(200, 40, 50), (40, 110, 190), (230, 170, 40), (60, 140, 90)]), float), n * 8
    cloth[((i % wide == 0) & (over == 1)) | ((j % wide == 0) & (over == 0))] = third
cloth = cloth.repeat(q, 0).repeat(q, 1)[:big, :big]
over = over.repeat(q, 0).repeat(q, 1)[:big, :big]
y, x = np.mgrid[0:big, 0:big].astype(float)
across = np.where(over == 1, (y % q) / q, (x % q) / q) + 0.5 / q
round_ = np.sin(np.pi * np.clip(across, 0, 1))        # every thread is round: light along its middle
cloth = cloth * (0.8 + 0.26 * round_)[..., None] + 14 * round_[..., None]
twist = np.sin((x + y * np.where(over == 1, 1, -1)) * 2 * np.pi / max(3, q * 0.6))
cloth *= (1 + (0.05 if q > 5 else 0) * twist)[..., None]
cloth *= (1 + np.random.normal(0, 0.02, (big, big)))[..., None]
weave = Image.fromarray(np.clip(cloth, 0, 255).astype("uint8"))
weave = weave.rotate(random.choice([0, 0, 45, U(-25, 25)]), Image.Resampling.BICUBIC)
c = (big - S) // 2
weave = weave.crop((c, c, c + S, c + S))
y, x = np.mgrid[0:S, 0:S].astype(float)
if random.random() < 0.5:                             # soft folds: the cloth shifts and the light changes
    a, wave, p = U(0, math.pi), U(40, 80), U(0, 6)
    run = x * math.cos(a) + y * math.sin(a)
    phase = run / wave + 0.7 * np.sin((x * math.sin(a) - y * math.cos(a)) / U(120, 200) + p)
    fold = np.sin(phase) + 0.4 * np.sin(2 * phase + p)
    shift = 6 * np.cos(phase)
    sx, sy = np.clip(x + shift * math.cos(a), 0, S - 1).astype(int), np.clip(y + shift * math.sin(a), 0, S - 1).astype(int)
    light = 0.9 + U(0.12, 0.2) * fold
else:                                                 # flat, light from one corner
    sx, sy = x.astype(int), y.astype(int)
    light = 1.06 - 0.1 * (random.choice([x, S - x]) + y) / S
weave = Image.fromarray(np.clip(np.asarray(weave, float)[sy, sx] * light[..., None], 0, 255).astype("uint8"))
finish = random.choice(["whole", "whole", "swatch", "hem"])
if finish == "swatch":                                # cut with pinking shears, laid on a table
    table = random.choice([(150, 104, 66), (206, 198, 184), (70, 84, 96), (128, 60, 64), (96, 120, 100)])
    img = Image.new("RGB", (S, S), table)
    d = ImageDraw.Draw(img)
    for _ in range(60):
        k = U(0, S)
        d.line((0, k, S, k + U(-6, 6)), fill=tuple(int(v * U(0.9, 1.06)) for v in table), width=random.randint(1, 5))
    m, e, z = Image.new("L", (S, S), 0), 34, 206 / 12
    edge = [(e + z * k, e + 7 * (k % 2)) for k in range(25)]
    ring = edge + [(S - b, a) for a, b in edge] + [(S - a, S - b) for a, b in edge] + [(b, S - a) for a, b in edge]
    ImageDraw.Draw(m).polygon(ring, fill=255)
    m = m.rotate(U(-4, 4), Image.Resampling.BICUBIC)
    img.paste((0, 0, 0), (9, 12), m.filter(ImageFilter.GaussianBlur(7)).point(lambda v: v * 6 // 10))
    img.paste(weave, (0, 0), m)
else:
    img = weave
    if finish == "hem":                               # a seam with stitches, and buttons in a row
        d, h = ImageDraw.Draw(img), U(60, 110)
        thread = tuple(int(v) for v in (one + two) / 2)
        for k in range(5):
            d.line((h + k, 0, h + k, S), fill=tuple(int(v * (0.3 + 0.1 * k)) for v in one), width=1)
        for k in range(0, S, 18):
            d.line((h + 14, k, h + 14, k + 11), fill=thread, width=3)
        for k in range(60, S, 130):
            for r, f in ((22, 0.25), (20, 0.9), (15, 0.7)):
                d.ellipse((h / 2 - r + (2 if r == 22 else 0), k - r + (3 if r == 22 else 0), h / 2 + r, k + r), fill=tuple(min(255, int(v * f + 20)) for v in thread))
            for a in (-5, 5):
                for b in (-5, 5):
                    d.ellipse((h / 2 + a - 2, k + b - 2, h / 2 + a + 2, k + b + 2), fill=(20, 16, 16))
