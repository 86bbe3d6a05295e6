# A grid of triangles, point up and point down in turn, each of another colour
import colorsys
import math
import random
from PIL import Image, ImageDraw, ImageFilter

U, S = random.uniform, 1240
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
seam = random.choice([(22, 24, 34), (250, 249, 244), (70, 60, 90), None])
finish = random.choice(["plain", "bevel", "inner", "stripes"])
order = random.choice(["chance", "wash", "rings", "rows"])
side = random.choice([124, 155, 206, 248])
h = side * math.sqrt(3) / 2
hue, span, soft, way = U(0, 1), random.choice([0.4, 0.7, 1.0]), U(0.5, 0.9), U(0, 6.3)
gap = 0 if seam is None else random.choice([0.03, 0.06, 0.11])
ox, oy = U(0, side / 2), U(0, h)
sheet = Image.new("RGB", (S, S), seam or (128, 128, 128))
d = ImageDraw.Draw(sheet)

def colour(x, y, up):
    """The colour at a place: by chance, along a line, in rings or row by row, never twice quite the same."""
    if order == "chance":
        t = random.random()
    elif order == "wash":
        t = 0.5 + ((x - S / 2) * math.cos(way) + (y - S / 2) * math.sin(way)) / S
    elif order == "rings":
        t = math.hypot(x - S / 2, y - S / 2) / S * 1.4
    else:
        t = (int(y // h) * 0.29 + x / S * 0.3) % 1
    light = 0.53 + (0.09 if up else -0.09) + U(-0.09, 0.09)
    return tuple(int(255 * c) for c in colorsys.hls_to_rgb((hue + span * t + U(-0.06, 0.06)) % 1, light, soft))

def toward(points, centre, t):
    return [(x + (centre[0] - x) * t, y + (centre[1] - y) * t) for x, y in points]

for j in range(-1, int(S / h) + 2):
    for i in range(-3, int(2 * S / side) + 2):
        x, y, up = i * side / 2 + ox - side / 2, j * h + oy - h, (i + j) % 2 == 0
        p = [(x, y + h), (x + side, y + h), (x + side / 2, y)] if up else [(x, y), (x + side, y), (x + side / 2, y + h)]
        m = (sum(q[0] for q in p) / 3, sum(q[1] for q in p) / 3)
        c = colour(*m, up)
        p = toward(p, m, gap)
        d.polygon(p, fill=c)
        if finish == "bevel":                                   # a facet for every edge, lit from above
            for k, t in enumerate((0.28, 0.12, -0.22) if up else (-0.25, 0.2, 0.05)):
                d.polygon([p[k], p[(k + 1) % 3], m], fill=mix(c, BLACK, t) if t > 0 else mix(c, WHITE, -t))
        elif finish == "inner":
            d.polygon(toward(p, m, 0.42), fill=mix(c, WHITE if up else BLACK, 0.3))
            d.polygon(toward(p, m, 0.74), fill=colour(*m, not up))
        elif finish == "stripes":
            a, b, tip = p
            for k in range(1, 8, 2):
                f, g = k / 8, (k + 1) / 8
                d.polygon([toward([a], tip, f)[0], toward([b], tip, f)[0], toward([b], tip, g)[0], toward([a], tip, g)[0]], fill=mix(c, WHITE, 0.22))
if random.random() < 0.4:                                       # the sheet lies on a ground, with its shadow
    ground = random.choice([(236, 230, 218), (40, 44, 56), (190, 200, 204), (90, 66, 54)])
    img = Image.new("RGB", (S, S), ground)
    veil = Image.new("L", (S, S), 0)
    ImageDraw.Draw(veil).rectangle((104, 112, S - 66, S - 56), fill=150)
    img.paste(BLACK, (0, 0), veil.filter(ImageFilter.GaussianBlur(14)))
    img.paste(sheet.crop((80, 80, S - 80, S - 80)), (80, 80))
    ImageDraw.Draw(img).rectangle((80, 80, S - 80, S - 80), outline=mix(ground, WHITE, 0.7), width=14)
else:
    img = sheet
img = img.resize((620, 620), Image.LANCZOS)
