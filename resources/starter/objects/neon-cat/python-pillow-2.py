import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 600
brick = random.choice([(92, 44, 40), (58, 56, 66), (120, 104, 96), (44, 30, 52), (34, 58, 64), (150, 140, 136)])
inks = [(255, 60, 170), (60, 220, 255), (130, 255, 110), (255, 150, 50), (180, 100, 255), (255, 70, 70), (255, 235, 90)]
body, face = random.sample(inks, 2)
k = random.uniform(4.4, 5.4)
flip = random.choice([-1, 1])
ox, oy = 300 - 52 * k + random.randint(-24, 24), 300 - 51 * k + random.randint(-14, 14)
wink = random.random() < 0.3
tail = random.choice([[(76, 95), (94, 94), (99, 74), (86, 64), (95, 48)], [(76, 94), (96, 90), (92, 66), (80, 54), (92, 40), (100, 46)]])

img = Image.new("RGB", (S, S), tuple(int(c * 0.5) for c in brick))
d = ImageDraw.Draw(img)
h = random.randint(26, 40)
for row in range(S // h + 1):                             # the wall, brick by brick
    for col in range(-1, S // (2 * h) + 2):
        f = random.uniform(0.65, 1.0)
        x = col * 2.3 * h + (row % 2) * 1.15 * h
        d.rectangle((x + 2, row * h + 2, x + 2.3 * h - 3, row * h + h - 3), fill=tuple(int(c * f) for c in brick))


def smooth(path, turns=3):
    """Chaikin's corner cutting: tubes of glass bend, they have no sharp corners."""
    for _ in range(turns):
        cut = [path[0]]
        for (a, b), (c, e) in zip(path, path[1:]):
            cut += [(0.8 * a + 0.2 * c, 0.8 * b + 0.2 * e), (0.2 * a + 0.8 * c, 0.2 * b + 0.8 * e)]
        path = cut + [path[-1]]
    return [(ox + k * (50 + flip * (x - 50)), oy + k * y) for x, y in path]


def ring(x, y, rx, ry, a0=0, a1=360):
    return [(x + rx * math.cos(math.radians(a)), y + ry * math.sin(math.radians(a))) for a in range(a0, a1 + 1, 15)]


tubes = [(body, p) for p in (
    [(35, 47), (25, 38), (24, 24), (25, 2), (40, 15), (60, 15), (75, 2), (76, 24), (75, 38), (65, 47)],
    [(37, 50), (25, 62), (19, 84), (26, 99), (48, 98)], [(63, 50), (75, 62), (81, 84), (74, 99), (52, 98)],
    tail, [(45, 68), (43, 97)], [(55, 68), (57, 97)], [(28, 94), (26, 82), (34, 76)], [(72, 94), (74, 82), (66, 76)])]
tubes += [(face, p) for p in (
    ring(40, 28, 5, 4), [(56, 29), (60, 31), (65, 28)] if wink else ring(60, 28, 5, 4), [(47, 34), (53, 34), (50, 38), (47, 34)],
    [(50, 38), (49, 42), (43, 42)], [(50, 38), (51, 42), (57, 42)], [(37, 36), (14, 31)], [(37, 39), (14, 43)],
    [(63, 36), (86, 31)], [(63, 39), (86, 43)], [(30, 18), (30, 10), (36, 16)], [(70, 18), (70, 10), (64, 16)])]
tubes = [(c, smooth(p)) for c, p in tubes]


def layer(width, tint):
    lay = Image.new("RGB", (S, S))
    e = ImageDraw.Draw(lay)
    for c, p in tubes:
        e.line(p, fill=tint(c), width=width, joint="curve")
        for x, y in (p[0], p[-1]):
            e.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=tint(c))
    return lay


# light on the wall: a wide and a narrow glow; then the tubes with a white heart
small = layer(46, lambda c: c).resize((120, 120))
wide = small.filter(ImageFilter.GaussianBlur(14)).resize((S, S))
near = layer(20, lambda c: c).resize((200, 200)).filter(ImageFilter.GaussianBlur(4)).resize((S, S))
img = ImageChops.add(img, ImageChops.multiply(img, wide))
img = ImageChops.add(img, wide, 1.6)
img = ImageChops.add(img, near, 1.3)
img = ImageChops.lighter(img, layer(11, lambda c: c))
img = ImageChops.lighter(img, layer(5, lambda c: tuple(min(255, int(120 + 0.75 * v)) for v in c)))
