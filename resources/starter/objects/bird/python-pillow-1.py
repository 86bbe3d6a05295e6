# A plump songbird perched on a branch, painted in short feather strokes against a blurred garden.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 900
# back, breast, belly, wing, cap
back, breast, belly, wing, cap = random.choice([
    [(110, 92, 72), (226, 98, 34), (240, 234, 222), (84, 68, 54), (110, 92, 72)],       # robin
    [(112, 148, 92), (246, 212, 66), (250, 228, 120), (52, 104, 178), (44, 96, 176)],   # blue tit
    [(118, 126, 142), (224, 86, 82), (234, 120, 108), (34, 36, 50), (24, 24, 34)],      # bullfinch
    [(48, 98, 194), (216, 112, 58), (244, 238, 230), (30, 66, 150), (48, 98, 194)],     # bluebird
    [(198, 40, 40), (216, 48, 42), (222, 70, 58), (134, 28, 36), (206, 40, 40)],        # cardinal
    [(214, 170, 40), (248, 206, 52), (252, 226, 110), (62, 56, 50), (40, 38, 40)],      # goldfinch
    [(126, 96, 66), (206, 180, 142), (238, 228, 208), (82, 56, 38), (120, 70, 42)]])    # sparrow
far, near = random.choice([((150, 196, 220), (220, 240, 246)), ((140, 178, 130), (206, 226, 176)), ((240, 196, 150), (252, 228, 196)),
                           ((188, 176, 216), (228, 214, 236)), ((120, 160, 176), (176, 206, 206)), ((232, 184, 192), (248, 222, 216))])
S = random.uniform(168, 192)
lean = random.uniform(-0.16, 0.2)
singing = random.random() < 0.35
season = random.choice(["snow", "leaves", "blossom", "berries"])
ox, oy = 480, 455 + random.uniform(-10, 25)

img = Image.new("RGB", (90, 90), far)
d = ImageDraw.Draw(img)
for _ in range(26):                                        # light spots out of focus
    x, y, q, t = random.randint(0, 90), random.randint(0, 90), random.randint(4, 16), random.random()
    d.ellipse((x - q, y - q, x + q, y + q), fill=tuple(int(a + (b - a) * t) for a, b in zip(far, near)))
img = img.filter(ImageFilter.GaussianBlur(3)).resize((W, W), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(img)

def at(u, v):
    """Bird units (beak to the right, up is plus) to pixels, the bird leaning."""
    c, s = math.cos(lean), math.sin(lean)
    return ox + S * (u * c - v * s), oy - S * (u * s + v * c)

def shade(c, f):
    return tuple(int(max(0, min(255, k * f))) for k in c)

def blade(draw, u, v, ang, length, wide, colour):
    """One feather from (u, v) along ang."""
    c, s = math.cos(ang), math.sin(ang)
    side = ((0, -0.5), (0.5, -1), (0.9, -0.6), (1, 0), (0.9, 0.6), (0.5, 1), (0, 0.5))
    draw.polygon([at(u + length * t * c - wide * w * s, v + length * t * s + wide * w * c) for t, w in side], fill=colour)

# the branch and what grows on it
foot = at(0.1, -1.42)
slope = random.uniform(-0.12, 0.12)
bough = lambda x: foot[1] + 16 + slope * (x - foot[0])
for x in range(-20, W + 20, 6):
    for k in range(6):
        t = k / 5
        d.line((x, bough(x) - 20 + 44 * t, x + random.randint(10, 40), bough(x) - 20 + 44 * t + random.uniform(-4, 4)), fill=shade((112, 82, 58), random.uniform(1.15, 1.35) - 0.7 * t), width=9)
for x in range(20, W, 46):
    y, up = bough(x), random.choice([-1, 1])
    if season != "snow" and random.random() < 0.4:
        continue
    x += random.randint(-14, 14)
    if season == "leaves":
        for k in range(7):
            d.ellipse((x + k * 6 - 12, y + up * (24 + k * 9) - 14, x + k * 6 + 12, y + up * (24 + k * 9) + 14), fill=shade((96, 150, 62), 0.75 + 0.06 * k))
    elif season == "snow":
        d.ellipse((x - 44, y - 36, x + 44, y - 4 + random.randint(-4, 6)), fill=(248, 251, 255))
    elif season == "blossom":
        for k in range(5):
            px, py = x + 15 * math.cos(k * 1.257), y + up * 26 + 15 * math.sin(k * 1.257)
            d.ellipse((px - 12, py - 12, px + 12, py + 12), fill=(255, 226 - 6 * k, 234))
        d.ellipse((x - 6, y + up * 26 - 6, x + 6, y + up * 26 + 6), fill=(226, 120, 90))
    else:
        d.line((x, y, x + 8, y + 52), fill=(90, 60, 40), width=5)
        d.ellipse((x - 10, y + 40, x + 26, y + 76), fill=(190, 26, 36))
        d.ellipse((x - 2, y + 46, x + 8, y + 56), fill=(250, 170, 160))

for k in range(6):                                         # tail feathers
    blade(d, -0.75, -0.42 - 0.03 * k, math.pi + 0.42 + 0.035 * k, 1.6 - 0.05 * k, 0.13, shade(wing, 1.15 if k % 2 else 0.8))
for u in (-0.05, 0.4):                                     # legs and toes
    d.line([at(u, -0.8), at(u - 0.1, -1.1), (foot[0] + S * u, bough(foot[0] + S * u) - 18)], fill=(96, 66, 50), width=13, joint="curve")
# body outline through control points
knots = np.array([(1.5, .85), (1.42, 1.2), (1.05, 1.47), (.6, 1.36), (.25, .98), (-.35, .5), (-.95, -.25), (-1.15, -.62), (-.8, -.82), (-.1, -1.05), (.6, -.92), (1.12, -.4), (1.3, .2), (1.42, .6)])
loop = []
for i in range(len(knots)):
    a, b, c, e = (knots[(i + j - 1) % len(knots)] for j in range(4))
    for t in np.linspace(0, 1, 9)[:-1]:
        loop.append(at(*(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - e) * t ** 2 + (3 * b - a - 3 * c + e) * t ** 3))))
mask = Image.new("L", (W, W), 0)
ImageDraw.Draw(mask).polygon(loop, fill=255)
coat = Image.new("RGB", (W, W), back)
p = ImageDraw.Draw(coat)
for u, v in sorted(((random.uniform(-1.4, 1.7), random.uniform(-1.2, 1.6)) for _ in range(4200))):
    if v > 1.02 + 0.1 * random.random():
        c = cap
    elif ((u - 1.15) / 0.72) ** 2 + ((v - 0.3) / 0.92) ** 2 < random.uniform(0.85, 1.1):
        c = breast
    else:
        c = belly if v < -0.3 + 0.25 * u + random.uniform(-0.1, 0.1) else back
    blade(p, u, v, math.pi + 0.75 - 0.5 * max(0, v) + random.uniform(-0.2, 0.2), 0.2, 0.035, shade(c, 0.98 + 0.13 * v + random.uniform(-0.1, 0.1)))
img.paste(coat, (0, 0), mask)
for k in range(8):                                         # the folded wing: long quills, then coverts
    blade(d, 0.25 - 0.05 * k, 0.02 - 0.07 * k + 0.2, math.pi + 0.5 - 0.02 * k, 1.72 - 0.12 * k, 0.15, shade(wing, 0.75 + 0.09 * (k % 3)))
    blade(d, 0.2 - 0.05 * k, 0.1 - 0.07 * k + 0.2, math.pi + 0.5 - 0.02 * k, 1.5 - 0.12 * k, 0.018, shade(wing, 1.5))
for row in range(4):
    for k in range(7):
        u, v = 0.75 - 0.13 * row - 0.05 * k + 0.1, 0.42 - 0.1 * k - 0.1 * (3 - row) + 0.22
        blade(d, u - 0.35 + 0.13 * row, v, math.pi + 0.55, 0.5 - 0.05 * row, 0.09, shade(back if row > 1 else wing, 1.25 - 0.08 * (k % 3)))
gape = 0.14 if singing else 0.0
d.polygon([at(1.38, 0.9), at(1.38, 0.72), at(1.8, 0.78 - gape)], fill=(74, 60, 48))
d.polygon([at(1.36, 1.05), at(1.38, 0.84), at(1.92, 0.86 + gape)], fill=(120, 98, 70) if cap[0] < 60 else (58, 48, 44))
ex, ey = at(1.1, 1.03)
for q, c in ((25, shade(belly, 0.95)), (20, (20, 14, 12))):
    d.ellipse((ex - q, ey - q, ex + q, ey + q), fill=c)
d.ellipse((ex - 2, ey - 13, ex + 9, ey - 2), fill=(255, 255, 255))
if random.random() < 0.5:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
