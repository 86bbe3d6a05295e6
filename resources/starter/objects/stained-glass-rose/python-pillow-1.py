# Stained glass: background panes first, stem and leaves, then the rose ring by ring; every pane gets its own streaky glass.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 900
u, pick = random.uniform, random.choice
petal, sky, trim = pick([((206, 20, 46), (70, 140, 206), (240, 184, 50)), ((240, 120, 160), (60, 130, 130), (250, 224, 140)), ((250, 196, 50), (64, 70, 160), (200, 60, 60)),
                         ((232, 92, 40), (130, 190, 200), (60, 80, 150)), ((160, 60, 170), (236, 206, 120), (60, 140, 110)), ((244, 236, 220), (40, 84, 150), (210, 50, 60)),
                         ((200, 24, 60), (240, 214, 150), (70, 110, 160))])
green = pick([(40, 130, 70), (70, 150, 60), (20, 110, 100)])
img = Image.new("RGB", (S, S), (20, 18, 20))
d = ImageDraw.Draw(img)
lead = (24, 22, 26)
thick = random.randint(9, 13)


def mix(a, b, t):
    return tuple(int(x + (y - x) * t) for x, y in zip(a, b))


def vary(c, amount=26):
    k = u(-amount, amount)
    return tuple(int(min(255, max(0, v + k + u(-10, 10)))) for v in c)


def pane(pts, colour, width=None):
    d.polygon(pts, fill=vary(colour))
    d.line(list(pts) + list(pts[:2]), fill=lead, width=width or thick, joint="curve")


def curve(*p, n=16):
    """Bezier curve through control points."""
    t = np.linspace(0, 1, n)[:, None]
    k = len(p) - 1
    return [tuple(q) for q in sum(math.comb(k, i) * t ** i * (1 - t) ** (k - i) * np.array(p[i]) for i in range(k + 1))]


cx, cy, R = 450 + u(-30, 30), 360 + u(-20, 30), u(258, 290)
m = 66                                                     # the border's width
pattern = pick(["rays", "diamonds", "bricks", "rings"])
if pattern == "rays":
    n = random.choice([12, 16, 20])
    for k in range(n):
        a, b = 2 * math.pi * k / n, 2 * math.pi * (k + 1) / n
        for r0, r1 in ((560, 1100), (400, 560), (0, 400)):
            pane([(cx + r0 * math.cos(a), cy + r0 * math.sin(a)), (cx + r1 * math.cos(a), cy + r1 * math.sin(a)), (cx + r1 * math.cos(b), cy + r1 * math.sin(b)), (cx + r0 * math.cos(b), cy + r0 * math.sin(b))],
                 mix(sky, (255, 255, 255), .35 if (k + (r0 == 400)) % 2 else .05))
elif pattern == "diamonds":
    w, h = u(90, 130), u(110, 160)
    for j in range(-1, 18):
        for i in range(-1, 12):
            x, y = i * w + (j % 2) * w / 2, j * h / 2
            pane([(x, y - h / 2), (x + w / 2, y), (x, y + h / 2), (x - w / 2, y)], mix(sky, (255, 255, 255), pick([0, .15, .4])))
elif pattern == "bricks":
    for j in range(11):
        for i in range(-1, 8):
            x, y = i * 140 + (j % 2) * 70, j * 86
            pane([(x, y), (x + 140, y), (x + 140, y + 86), (x, y + 86)], mix(sky, (255, 255, 255), pick([0, .12, .3, .45])))
else:
    for r in range(8, 0, -1):
        n = 10 + 2 * r
        for k in range(n):
            a = [2 * math.pi * (k + q / 4 + r % 2 / 2) / n for q in range(5)]
            pane([(cx, cy)] + [(cx + r * 100 * math.cos(b), cy + r * 100 * math.sin(b)) for b in a], mix(sky, (255, 255, 255), .08 * (r % 4) + .05))

bend = u(-90, 90)                                          # stem and leaves
left = curve((cx - 16, cy + 100), (cx - 16 + bend, 640), (436 + bend * .3, 900))
right = curve((cx + 16, cy + 100), (cx + 16 + bend, 640), (470 + bend * .3, 900))
for k in range(0, 15, 5):
    pane(left[k:k + 6] + right[k:k + 6][::-1], mix(green, (0, 0, 0), .2))
for side in (-1, 1) if random.random() < .75 else (random.choice([-1, 1]),):
    bx, by = left[9][0] + 16, left[9][1] + u(-10, 40)
    tx, ty = bx + side * u(230, 290), by - u(20, 130)
    spine = curve((bx, by), (bx + side * 120, by + 10), (tx, ty))
    up = curve((bx, by), (bx + side * 60, by - 150), (bx + side * 200, by - 130), (tx, ty))
    down = curve((bx, by), (bx + side * 90, by + 110), (bx + side * 230, by + 70), (tx, ty))
    for k in range(0, 15, 5):
        pane(spine[k:k + 6] + up[k:k + 6][::-1], mix(green, (255, 255, 150), .25))
        pane(spine[k:k + 6] + down[k:k + 6][::-1], green)

turn = u(0, 6.28)
rings = random.choice([3, 4])
n = random.choice([5, 6, 7])
for k in range(5):                                         # sepals show between the petals
    a = turn + k * 1.2566
    pane([(cx + R * 1.16 * math.cos(a), cy + R * 1.16 * math.sin(a))] + [(cx + R * .8 * math.cos(a + q), cy + R * .8 * math.sin(a + q)) for q in (.22, -.22)], green)
for ring in range(rings):                                  # petals, from outside in, each wrapping over the next
    r1 = R * (1 - ring / (rings + .35))
    count = max(3, n - ring)
    for k in range(count):
        a0 = turn + ring * .65 + 2 * math.pi * k / count
        a1 = a0 + 2 * math.pi / count * 1.22
        P = lambda r, a: (cx + r * math.cos(a), cy + r * math.sin(a))
        edge = curve(P(r1 * .72, a0), P(r1 * 1.1, a0 + .1), P(r1 * 1.14, (a0 + a1) / 2), P(r1 * 1.12, a1 - .1), P(r1 * .78, a1))
        inner = curve(P(r1 * .78, a1), P(r1 * .5, (a0 + a1) / 2), P(r1 * .72, a0))
        tone = mix(petal, (255, 255, 255), .32) if k % 2 else mix(petal, (60, 0, 30), .1 + .09 * ring)
        pane([(cx, cy)] + edge, mix(tone, (40, 0, 30), .18))
        lip = curve(P(r1 * .72, a0), P(r1 * .96, a0 + .12), P(r1 * 1.0, (a0 + a1) / 2), P(r1 * .94, a1 - .16), P(r1 * .78, a1))
        pane(edge + lip[::-1], mix(tone, (255, 255, 255), .25), thick - 3)
core = R / (rings + .35) * .62
for k in range(3):                                         # the furled heart
    a = turn + k * 2.09
    pane([(cx, cy)] + [(cx + core * (1 - .25 * q / 9) * math.cos(a + q * .28), cy + core * (1 - .25 * q / 9) * math.sin(a + q * .28)) for q in range(10)], mix(petal, (50, 0, 30), .3 + .12 * k))

step = S / random.choice([8, 10, 12])                      # border of small panes
for side in range(4):
    for k in range(int(S / step + .5)):
        a, b = k * step, (k + 1) * step
        box = [(a, 0), (b, 0), (b, m), (a, m)]
        pts = [[(x, y), (x, S - y), (y, x), (S - y, x)][side] for x, y in box]
        pane(pts, trim if k % 2 else mix(trim, petal, .55))
for x in (0, S - m):
    for y in (0, S - m):
        pane([(x, y), (x + m, y), (x + m, y + m), (x, y + m)], petal)
        d.ellipse([x + 17, y + 17, x + m - 17, y + m - 17], fill=trim, outline=lead, width=8)

a = np.asarray(img).astype(float)                          # streaks in the glass and sunlight through it
rough = np.random.rand(30, 60) * 255
streak = np.asarray(Image.fromarray(rough.astype("uint8")).resize((S, S), Image.BICUBIC).rotate(u(-40, 40))) / 255 - .5
yy, xx = np.mgrid[0:S, 0:S] / S
sun = np.exp(-((xx - u(.2, .8)) ** 2 + (yy - u(.1, .6)) ** 2) / .12)
glass = (a.max(axis=2) > 40)[..., None]
a = np.where(glass, a * (.82 + .3 * streak + .3 * sun)[..., None] + 60 * sun[..., None], a)
img = Image.fromarray(np.clip(a, 0, 255).astype("uint8"))
halo = img.filter(ImageFilter.GaussianBlur(14))
img = Image.blend(img, halo, .16).resize((500, 500), Image.LANCZOS)
