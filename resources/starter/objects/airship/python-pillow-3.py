# A great airship seen from below at three quarters: its hull foreshortened, built of stacked rings with long seams, lights and weather.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 760
top, low, cloud, glow = random.choice([((60, 124, 196), (206, 230, 246), (250, 252, 255), False), ((226, 112, 84), (255, 226, 168), (255, 206, 170), False), ((10, 14, 40), (48, 54, 96), (60, 66, 108), True),
                                       ((150, 164, 174), (226, 230, 230), (240, 242, 242), False), ((74, 44, 92), (238, 150, 120), (150, 96, 126), True), ((18, 62, 70), (150, 206, 190), (190, 226, 214), False)])
hull = random.choice([(196, 202, 210), (196, 58, 52), (236, 186, 66), (78, 136, 116), (246, 240, 224), (62, 78, 118), (150, 108, 70)])
trim = random.choice([(172, 38, 44), (28, 58, 122), (246, 244, 236), (232, 172, 40), (40, 40, 46)])
img = Image.composite(Image.new("RGB", (S, S), low), Image.new("RGB", (S, S), top), Image.linear_gradient("L").resize((S, S)))


def clouds(n, y0, y1, alpha):
    layer = Image.new("L", (S // 4, S // 4))
    c = ImageDraw.Draw(layer)
    for _ in range(n):
        x, y = random.randint(0, S // 4), random.randint(y0 // 4, y1 // 4)
        for _ in range(8):
            r, dx = random.randint(5, 14), random.randint(-32, 32)
            c.ellipse((x + dx - r * 1.4, y - r * .8, x + dx + r * 1.4, y + r * .6), fill=alpha)
    img.paste(Image.new("RGB", (S, S), cloud), mask=layer.filter(ImageFilter.GaussianBlur(3)).resize((S, S)))


clouds(random.randint(2, 7), 0, S, 170)
d = ImageDraw.Draw(img)
if glow:
    for _ in range(70):
        x, y = random.randint(0, S), random.randint(0, S // 2)
        d.ellipse((x, y, x + 3, y + 3), fill=(240, 240, 255))
for k in range(2):                                             # hills or a coast far below
    base = S - 20 - 46 * (1 - k) - random.randint(0, 30)
    a, p = random.uniform(1, 4), random.uniform(0, 6)
    d.polygon([(x, base - 22 * math.sin(a * x / S * 3 + p) - 9 * math.sin(x / 37)) for x in range(0, S + 20, 20)] + [(S + 20, S), (0, S)],
              fill=tuple(int(u * .55 + v * (.25 - .12 * k)) for u, v in zip(low if not k else top, (110, 150, 100))))
ship = Image.new("RGBA", (S, S))
d = ImageDraw.Draw(ship)
# axis from the far tail to the near nose; ring i has a centre, a radius and a tilt
tx, ty, nx, ny = 96, random.randint(300, 360), random.randint(560, 600), random.randint(330, 400)
big = random.uniform(118, 146)
shape = lambda t: math.sin(math.pi * min(1, .06 + .94 * t) ** .9) ** .55 * (.5 + .62 * t) if 0 <= t < 1 else 0
at = lambda t: (tx + (nx - tx) * t, ty + (ny - ty) * t - 30 * math.sin(math.pi * t))
mix = lambda c, k: tuple(max(0, min(255, int(v * k))) for v in c) + (255,)


def on(t, a, out=1.0):
    """A point on the hull: t along it, a round it (0 right, pi / 2 down)."""
    x, y = at(t)
    r = big * shape(t) * out
    return x + r * .42 * math.cos(a) + r * .1 * math.sin(a), y + r * math.sin(a)


def fin(a, k, reach=1.95):
    d.polygon([on(.26, a, .95), on(.1, a, reach * 1.25), on(.0, a, reach * 1.9), on(.02, a, .4)], fill=mix(trim, k))
    d.line([on(.07, a, reach * 1.3), on(.06, a, 1)], fill=mix(trim, k * .55), width=3)


fin(-1.5, .95)
fin(2.9, .5)
ts = [j / 60 for j in range(60)] + [.994]
for i in range(44):                                            # long bands of light, from the crown to the keel
    a, b = -1.6 + i * 3.2 / 44, -1.6 + (i + 1) * 3.2 / 44
    k = .42 + .72 * max(0, math.cos((a + .62) * .98)) ** 1.3
    d.polygon([on(t, a) for t in ts] + [on(t, b + .03) for t in ts[::-1]], fill=mix(hull, k))
wire = mix(hull, .5)[:3] + (150,)
seams = Image.new("RGBA", (S, S))
s = ImageDraw.Draw(seams)
for a in (-1.2, -.75, -.3, .2, .65, 1.1, 1.5):
    s.line([on(j / 40, a) for j in range(3, 40)], fill=wire, width=2)
for t in (.2, .34, .48, .62, .76, .88):
    s.line([on(t, a / 12 * 1.57) for a in range(-12, 13)], fill=wire, width=2)
if random.random() < .65:
    s.polygon([on(j / 40, .12) for j in range(4, 39)] + [on(j / 40, .4) for j in range(38, 3, -1)], fill=mix(trim, .95))
ship.alpha_composite(seams)
d = ImageDraw.Draw(ship)
fin(.35, 1.12, 1.7)
fin(1.62, .72)
x, y = at(.985)
d.ellipse((x - 5, y - 16, x + 20, y + 14), fill=mix(trim, .9))
gx, gy = on(.6, 1.62)
lamp = (255, 236, 160, 255) if glow or random.random() < .5 else (196, 226, 240, 255)
d.polygon([(gx - 96, gy - 20), (gx + 92, gy - 6), (gx + 118, gy + 20), (gx + 92, gy + 44), (gx - 84, gy + 30)], fill=mix(trim, .5))
d.polygon([(gx - 96, gy - 20), (gx + 92, gy - 6), (gx + 98, gy + 2), (gx - 94, gy - 12)], fill=mix(trim, 1))
for k in range(6):
    u, v = gx - 80 + 29 * k, gy - 4 + 2 * k
    d.polygon([(u, v), (u + 20, v + 1.5), (u + 20, v + 19), (u, v + 17)], fill=lamp)
for t, a in ((.33, 1.35), (.43, 1.9)):                         # engine pods and propellers
    ex, ey = on(t, a)
    d.line((ex, ey - 8, ex, ey + 26), fill=(56, 56, 62, 255), width=6)
    d.rounded_rectangle((ex - 24, ey + 16, ex + 26, ey + 38), 11, fill=(84, 86, 94, 255))
    d.ellipse((ex - 34, ey - 10, ex - 22, ey + 62), fill=(236, 236, 240, 110))
z = random.uniform(.98, 1.14)
if random.random() < .5:
    ship = ship.transpose(Image.FLIP_LEFT_RIGHT)
ship = ship.rotate(random.uniform(-10, 10), Image.BICUBIC)
ship = ship.resize((int(S * z),) * 2, Image.BICUBIC)
img.paste(ship, (int((S - S * z) / 2) + random.randint(-8, 8), int((S - S * z) / 2) + random.randint(-60, 20)), ship)
if random.random() < .6:
    clouds(random.randint(1, 2), 600, S, 150)
