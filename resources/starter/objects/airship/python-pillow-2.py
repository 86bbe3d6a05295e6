# An airship over land or sea: shaded, ribbed hull, four fins with rudders, gondola, engines, mooring ropes.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 800
top, low, land = random.choice([((84, 150, 214), (214, 234, 246), (92, 128, 84)), ((236, 138, 96), (252, 226, 170), (106, 74, 82)), ((16, 22, 58), (66, 72, 120), (18, 24, 44)),
                                ((190, 204, 212), (238, 240, 238), (128, 144, 150)), ((40, 96, 110), (240, 196, 160), (34, 60, 66))])
hull = random.choice([(206, 210, 216), (206, 62, 54), (238, 190, 70), (84, 140, 118), (244, 236, 218), (70, 84, 120)])
trim = random.choice([(170, 40, 44), (30, 60, 120), (240, 238, 230), (230, 170, 40)])
img = Image.composite(Image.new("RGB", (S, S), low), Image.new("RGB", (S, S), top), Image.linear_gradient("L").resize((S, S)))
d = ImageDraw.Draw(img)
for _ in range(random.randint(3, 8)):                         # clouds of puffs
    cx, cy = random.randint(0, S), random.randint(30, 620)
    for k in range(9):
        r = random.randint(18, 48)
        d.ellipse((cx + 24 * k - 100 - r, cy - r * .6 + random.randint(-14, 8), cx + 24 * k - 100 + r, cy + r * .5), fill=tuple(min(255, c + 26) for c in low))
img = img.filter(ImageFilter.GaussianBlur(5))
d = ImageDraw.Draw(img)
base, n = random.randint(670, 730), random.uniform(1, 3)
ridge = [(x, base - 40 * abs(math.sin(x / 800 * math.pi * n + n))) for x in range(0, S + 1, 20)]
d.polygon(ridge + [(S, S), (0, S)], fill=land)
for x in range(0, S, 30):                                      # trees, houses
    h = random.randint(8, 38)
    d.rectangle((x, base + 12 - h, x + random.randint(10, 28), base + 30), fill=tuple(int(c * .8) for c in land))
ship = Image.new("RGBA", (S, S))
d = ImageDraw.Draw(ship)
L, H, cx, cy = random.randint(300, 345), random.randint(88, 122), 405, 380


def half(t):
    """Half height of the hull from the tail, t = 0, to the nose, t = 1."""
    return H * math.sin(math.pi * t ** .72) ** .62


def tone(c, k):
    return tuple(max(0, min(255, int(v * k))) for v in c) + (255,)


ts = [i / 60 for i in range(61)]
X = lambda t: cx - L + 2 * L * t
d.polygon([(X(.04), cy - 8), (X(-.03), cy - 26), (X(-.03), cy + 26), (X(.04), cy + 8)], fill=tone(trim, .6))
fins = lambda s: [(X(.2), cy + s * half(.2) * .7), (X(.03), cy + s * (H + 32)), (X(-.05), cy + s * (H + 28)), (X(-.02), cy + s * 30), (X(.06), cy + s * 22)]
for s in (-1, 1):
    d.polygon(fins(s), fill=tone(trim, .9 if s < 0 else .62))
    d.line((X(.03), cy + s * (H + 30), X(.02), cy + s * 28), fill=tone(trim, .45), width=4)
for i in range(36):                                            # slices of light across the hull
    a, b = -1 + i / 18, -1 + (i + 1) / 18
    k = .55 + .6 * max(0, math.cos((a + .45) * 1.35))
    d.polygon([(X(t), cy + half(t) * a) for t in ts] + [(X(t), cy + half(t) * b + 1) for t in ts[::-1]], fill=tone(hull, k))
for a in (-.7, -.35, 0, .35, .7):                              # ribs and seams
    d.line([(X(t), cy + half(t) * a) for t in ts], fill=tone(hull, .6), width=2)
for t in (.16, .3, .44, .58, .72, .86):
    d.line([(X(t) + 10 * math.cos(a / 10) - 6, cy + half(t) * a / 16) for a in range(-16, 17)], fill=tone(hull, .62), width=2)
if random.random() < .7:                                       # a painted band
    d.polygon([(X(t), cy + half(t) * .1) for t in ts] + [(X(t), cy + half(t) * .3) for t in ts[::-1]], fill=tone(trim, .95))
d.polygon([(X(.22), cy - 4), (X(.02), cy + 26), (X(-.04), cy + 32), (X(-.03), cy + 6), (X(.1), cy - 14)], fill=tone(trim, 1.1))     # near fin
d.ellipse((X(1) - 14, cy - 9, X(1) + 5, cy + 9), fill=tone(trim, .8))
gx, gy = X(random.uniform(.5, .62)), cy + H * .97
for k in (-70, -20, 40, 90):
    d.line((gx + k * 1.2, gy - 14, gx + k * .8, gy + 20), fill=(50, 50, 56, 255), width=3)
d.polygon([(gx - 118, gy + 4), (gx + 104, gy + 4), (gx + 126, gy + 26), (gx + 96, gy + 48), (gx - 92, gy + 48)], fill=tone(hull, .5))
d.polygon([(gx - 118, gy + 4), (gx + 104, gy + 4), (gx + 112, gy + 12), (gx - 112, gy + 12)], fill=tone(trim, .9))
for k in range(7):
    d.rounded_rectangle((gx - 92 + k * 28, gy + 17, gx - 72 + k * 28, gy + 33), 4, fill=(255, 238, 170, 255))
for ex in (X(.3), X(.42)):                                     # engine pods with whirling propellers
    ey = cy + H * .86
    d.line((ex, ey - 20, ex + 6, ey + 22), fill=(50, 50, 56, 255), width=6)
    d.rounded_rectangle((ex - 20, ey + 12, ex + 30, ey + 34), 11, fill=(70, 72, 80, 255))
    d.ellipse((ex - 30, ey - 12, ex - 20, ey + 58), fill=(230, 230, 235, 120))
d.line((X(.97), cy + 20, X(1.0), cy + 120), fill=(60, 56, 50, 255), width=2)
if random.random() < .5:
    ship = ship.transpose(Image.FLIP_LEFT_RIGHT)
z = random.uniform(.86, 1.02)
ship = ship.rotate(random.uniform(-9, 9), Image.BICUBIC).resize((int(S * z),) * 2, Image.LANCZOS)
img.paste(ship, (int((S - S * z) / 2) + random.randint(-12, 12), random.randint(-90, 60)), ship)
