# A folded blue paper triangle lies in one corner of a table top, seen from straight above.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 720
top = random.choice([(196, 148, 96), (226, 204, 166), (122, 78, 50), (238, 236, 230), (206, 120, 84), (182, 196, 160), (236, 200, 96), (70, 52, 46)])
dark_top = sum(top) < 270
blue = random.choice([(70, 140, 244), (62, 160, 250)] if dark_top else [(30, 84, 200), (24, 60, 160), (40, 110, 226), (52, 72, 190)])

# the grain of the table: noise drawn out in one direction, and the joints of the boards
long, short = random.choice([(6, 240), (4, 120), (60, 60)])
grain = Image.fromarray(np.uint8(np.random.rand(short, long) * 255)).resize((W, W), Image.Resampling.BICUBIC)
g = np.asarray(grain, float)[:, :, None] / 255 - 0.5
img = Image.fromarray(np.uint8(np.clip(np.array(top, float) * (1 + random.uniform(0.1, 0.3) * g), 0, 255)))
d = ImageDraw.Draw(img)
if long < 10:
    step = random.randint(120, 260)
    for y in range(random.randint(10, step), W, step):
        d.line((0, y, W, y), fill=tuple(int(v * 0.55) for v in top), width=5)
        d.line((0, y + 4, W, y + 4), fill=tuple(min(255, int(v * 1.12)) for v in top), width=2)
if random.random() < 0.5:
    img = img.rotate(90)

# the triangle, first for the upper left corner, then mirrored into any corner
m = random.uniform(45, 80)
a, b = random.uniform(300, 430), random.uniform(300, 430)
tri = random.choice([[(m, m), (m + a, m), (m, m + b)], [(m, m), (m + a, m), (m, m + a)], [(m, m + 0.2 * b), (m + a, m), (m + 0.3 * a, m + b)]])
turn = math.radians(random.uniform(-5, 5))
mx, my = sum(p[0] for p in tri) / 3, sum(p[1] for p in tri) / 3
tri = [(mx + (x - mx) * math.cos(turn) - (y - my) * math.sin(turn), my + (x - mx) * math.sin(turn) + (y - my) * math.cos(turn)) for x, y in tri]
flip_x, flip_y = random.random() < 0.5, random.random() < 0.5
tri = [(W - x if flip_x else x, W - y if flip_y else y) for x, y in tri]
A, B, C = tri

def mix(p, q, t):
    return p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t

light = random.uniform(0, 2 * math.pi)
shadow = Image.new("L", (W, W), 0)
drop = random.uniform(10, 26)
ImageDraw.Draw(shadow).polygon([(x - drop * math.cos(light), y - drop * math.sin(light)) for x, y in tri], fill=150)
img.paste(tuple(v // 5 for v in top), (0, 0), shadow.filter(ImageFilter.GaussianBlur(drop * 0.6)))

folds = random.randint(0, 3)
O = mix(mix(A, B, 0.5), C, random.uniform(0.25, 0.42))
M = mix(B, C, random.uniform(0.38, 0.62))
pieces = [[[A, B, C]], [[A, B, M], [A, M, C]], [[A, B, O], [B, C, O], [C, A, O]],
          [[A, mix(A, B, 0.45), mix(A, C, 0.45)], [mix(A, B, 0.45), B, M], [M, C, mix(A, C, 0.45)], [mix(A, B, 0.45), M, mix(A, C, 0.45)]]][folds]
d = ImageDraw.Draw(img)
first = random.uniform(0, 6.28)
for n, piece in enumerate(pieces):                          # every facet has its own light
    f = 1 + 0.24 * math.sin(first + n * 2.1)
    d.polygon(piece, fill=tuple(min(255, int(v * f + 18 * (f - 0.8))) for v in blue))
    d.line(piece + [piece[0]], fill=tuple(min(255, v + 46) for v in blue), width=2)
d.line([A, B, C, A], fill=tuple(int(v * 0.7) for v in blue), width=3)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
