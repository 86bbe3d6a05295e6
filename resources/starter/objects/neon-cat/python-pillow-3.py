import math
import random

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 600
inks = [(255, 60, 170), (60, 220, 255), (130, 255, 110), (255, 150, 50), (180, 100, 255), (255, 70, 70), (255, 235, 90), (240, 240, 255)]
body, face, extra = random.sample(inks, 3)
k = random.uniform(4.2, 5.1)
flip = random.choice([-1, 1])
tilt = math.radians(random.uniform(-7, 7))
cx, cy = 300 + random.randint(-30, 30), 290 + random.randint(-24, 14)
lean = random.uniform(-3, 3)                              # the head turns
eyes = random.choice(["open", "open", "wink", "asleep", "slit"])
toy = random.choice(["nothing", "fish", "moon", "heart"])


def backdrop():
    kind = random.choice(["brick", "planks", "concrete", "dusk window", "tiles"])
    tone = np.array(random.choice([(96, 46, 42), (54, 54, 66), (128, 112, 104), (40, 28, 52), (30, 60, 66), (168, 156, 150)]), float)
    grain = np.random.normal(1, 0.05, (150, 150, 1)).repeat(4, 0).repeat(4, 1)
    pic = Image.fromarray(np.clip(tone * grain * 0.7, 0, 255).astype("uint8"))
    d = ImageDraw.Draw(pic)
    shade = lambda f: tuple(int(v * f) for v in tone)
    if kind in ("brick", "tiles"):
        h, w = (random.randint(26, 40), 2.3) if kind == "brick" else (random.randint(60, 90), 1)
        for row in range(S // h + 1):
            for col in range(-1, int(S / (w * h)) + 2):
                x = col * w * h + (row % 2) * (w * h / 2 if kind == "brick" else 0)
                d.rectangle((x + 2, row * h + 2, x + w * h - 2, row * h + h - 2), fill=shade(random.uniform(0.6, 0.95)), outline=shade(0.45))
    elif kind == "planks":
        for x in range(0, S, 75):
            d.rectangle((x, 0, x + 72, S), fill=shade(random.uniform(0.55, 0.85)))
            for _ in range(5):
                d.line((x + random.randint(4, 68), 0, x + random.randint(4, 68), S), fill=shade(0.5))
    elif kind == "dusk window":
        top, low = random.choice([((40, 40, 90), (236, 130, 120)), ((20, 60, 90), (150, 200, 200)), ((70, 40, 110), (250, 180, 110))])
        for y in range(S):
            t = y / S
            d.line((0, y, S, y), fill=tuple(int(0.8 * (a + (b - a) * t)) for a, b in zip(top, low)))
        for x in range(-20, S, 50):
            d.rectangle((x, S - random.randint(40, 190), x + 48, S), fill=(34, 28, 50))
        d.line((300, 0, 300, S), fill=(30, 24, 34), width=12)
    return pic


def smooth(path, turns=3):
    for _ in range(turns):
        a, b = np.array(path[:-1]), np.array(path[1:])
        path = np.concatenate([[path[0]], np.stack([0.8 * a + 0.2 * b, 0.2 * a + 0.8 * b], 1).reshape(-1, 2), [path[-1]]])
    x, y = flip * (path[:, 0] - 52) * k, (path[:, 1] - 51) * k
    return [tuple(q) for q in np.stack([cx + x * math.cos(tilt) - y * math.sin(tilt), cy + x * math.sin(tilt) + y * math.cos(tilt)], 1)]


def ring(x, y, rx, ry, a0=0, a1=360):
    return [(x + rx * math.cos(math.radians(a)), y + ry * math.sin(math.radians(a))) for a in range(a0, a1 + 1, 15)]


head = lambda p: [(x + lean, y) for x, y in p]
tail = random.choice([[(77, 94), (95, 94), (100, 74), (87, 64), (96, 46)], [(77, 93), (97, 90), (93, 66), (81, 54), (92, 38), (101, 45)], [(77, 95), (92, 99), (104, 90), (100, 78)]])
tubes = [(body, p) for p in (head([(36, 47), (25, 39), (24, 24), (25, 1), (40, 15), (60, 15), (75, 1), (76, 24), (75, 39), (64, 47)]),
         [(37, 51), (25, 62), (19, 84), (26, 99), (48, 98)], [(63, 51), (75, 62), (81, 84), (74, 99), (52, 98)], tail,
         [(45, 68), (43, 97)], [(55, 68), (57, 97)], [(29, 94), (27, 83), (35, 76)], [(71, 94), (73, 83), (65, 76)])]
for x in (40, 60):
    if eyes == "asleep" or (eyes == "wink" and x == 60):
        tubes.append((face, head([(x - 5, 28), (x, 31), (x + 5, 28)])))
    else:
        tubes += [(face, head(ring(x, 28, 5.2, 4.2))), (face, head([(x, 26), (x, 30)] if eyes == "slit" else ring(x, 28, 1, 1)))]
tubes += [(face, head(p)) for p in ([(47, 34), (53, 34), (50, 38), (47, 34)], [(50, 38), (49, 42), (43, 42)], [(50, 38), (51, 42), (57, 42)],
          [(30, 18), (30, 9), (36, 16)], [(70, 18), (70, 9), (64, 16)], *[[(50 + s * 13, 36 + j), (50 + s * 36, 34 + 3 * j)] for s in (-1, 1) for j in (-1.5, 2)])]
tubes.append((extra, [(38, 52), (50, 57), (62, 52)]))     # collar and bell
tubes.append((extra, ring(50, 60, 3, 3)))
if toy == "fish":
    tubes.append((extra, [(3, 92), (8, 84), (16, 94), (20, 88), (20, 96), (16, 90), (8, 100), (3, 92)]))
elif toy == "moon":
    tubes.append((extra, ring(8, 12, 9, 9, 60, 300) + [(6, 12), (12, 20)]))
elif toy == "heart":
    tubes.append((extra, [(8, 26), (-2, 14), (2, 8), (8, 12), (14, 8), (18, 14), (8, 26)]))
tubes = [(c, smooth(p)) for c, p in tubes]


def layer(width, tint, dx=0, dy=0):
    lay = Image.new("RGB", (S, S))
    e = ImageDraw.Draw(lay)
    for c, p in tubes:
        e.line([(x + dx, y + dy) for x, y in p], fill=tint(c), width=width, joint="curve")
    return lay


img = backdrop()
d = ImageDraw.Draw(img)
for c, p in tubes:                                        # holders, and the shadow of the glass on the wall
    d.line([(x + 7, y + 9) for x, y in p], fill=(10, 8, 14), width=8)
    for x, y in (p[0], p[-1]):
        d.ellipse((x - 7, y - 7, x + 7, y + 7), fill=(16, 14, 20))
x, y = tubes[0][1][len(tubes[0][1]) // 2]
d.line([(x, y), (x + random.randint(-30, 30), -5)], fill=(16, 14, 20), width=5)
wide = layer(48, lambda c: c).resize((120, 120)).filter(ImageFilter.GaussianBlur(15)).resize((S, S))
near = layer(20, lambda c: c).resize((200, 200)).filter(ImageFilter.GaussianBlur(4)).resize((S, S))
img = ImageChops.add(img, ImageChops.multiply(img, ImageChops.add(wide, wide)))
img = ImageChops.add(ImageChops.add(img, wide, 1.5), near, 1.25)
img = ImageChops.lighter(img, layer(11, lambda c: tuple(min(255, v + 20) for v in c)))
img = ImageChops.lighter(img, layer(5, lambda c: tuple(min(255, int(130 + 0.7 * v)) for v in c)))
