# A ladybug from above on a leaf, a flower petal or bark
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 680
mix = lambda a, b, t: tuple(max(0, min(255, int(p + (q - p) * t))) for p, q in zip(a, b))
back = random.choice([(206, 228, 190), (50, 92, 60), (240, 222, 180), (150, 196, 214), (38, 54, 66), (232, 206, 214)])
perch = random.choice(["leaf", "leaf", "petal", "bark"])
skin = random.choice({"leaf": [(86, 156, 62), (128, 184, 74), (52, 122, 72)], "petal": [(250, 244, 236), (246, 196, 214), (250, 222, 110), (176, 160, 226)], "bark": [(172, 142, 108), (136, 116, 96)]}[perch])
red, ink = random.choice([(212, 30, 28), (228, 56, 26), (240, 140, 34), (186, 22, 40)]), (18, 16, 18)
img = Image.new("RGB", (S, S), back)
d = ImageDraw.Draw(img)
for _ in range(60):                                          # grass and lights out of focus
    x, y, r = random.uniform(0, S), random.uniform(0, S), random.uniform(16, 60)
    tone = mix(back, random.choice([(255, 255, 230), (20, 50, 30), skin]), random.uniform(0.1, 0.4))
    d.ellipse((x - r, y - r, x + r, y + r), fill=tone)
    d.line((x, y, x + random.uniform(-90, 90), y - 260), fill=tone, width=12)
img = img.filter(ImageFilter.GaussianBlur(10))
d = ImageDraw.Draw(img)
a, wide = random.uniform(0, 6.283), random.uniform(250, 290)
shape = lambda t: max(0.0, math.sin(math.pi * t)) ** 0.7 if perch == "leaf" else max(0.0, math.sin(math.pi * min(1, t * 0.8 + 0.1))) ** 0.5 if perch == "petal" else 1 + 0.1 * math.sin(14 * t)
L = lambda t, s: (S / 2 + (t - 0.5) * 900 * math.cos(a) - s * wide * shape(t) * math.sin(a), S / 2 + (t - 0.5) * 900 * math.sin(a) + s * wide * shape(t) * math.cos(a))
for k in range(12):                                          # the ground under it bulges towards the light
    f = 1 - 0.07 * k
    d.polygon([L(q / 40, f) for q in range(41)] + [L(1 - q / 40, -f) for q in range(41)], fill=mix(mix(skin, (0, 20, 10), 0.3), mix(skin, (255, 255, 220), 0.12), k / 11))
for k in range(1, 26):
    t, s = k / 26, random.uniform(-0.95, 0.95)
    if perch == "leaf":
        for s in (-1, 1):
            d.line([L(t, 0), L(t + 0.05, s * 0.5), L(t + 0.08, s * 0.93)], fill=mix(skin, (240, 250, 190), 0.35 if k % 2 else 0.16), width=4 if k % 2 else 2)
    else:                                                    # streaks of a petal, cracks of bark
        d.line([L(q / 20, s + (0.03 if perch == "petal" else 0.1) * math.sin(q * 0.9 + k)) for q in range(21)], fill=mix(skin, (60, 20, 30), 0.12 if perch == "petal" else 0.4), width=3 if perch == "petal" else random.randint(3, 11), joint="curve")
if perch == "leaf":
    d.line([L(0, 0), L(1, 0)], fill=mix(skin, (245, 255, 200), 0.5), width=10)
turn, k, sun = random.uniform(0, 6.283), random.uniform(1.08, 1.2), random.uniform(0, 6.283)
c, s = math.cos(turn), math.sin(turn)
cx, cy = S / 2 + 14 * s + random.uniform(-12, 12), S / 2 - 14 * c + random.uniform(-12, 12)
at = lambda u, v: (cx + k * (u * c - v * s), cy + k * (u * s + v * c))
hx, hy = math.cos(sun) * c + math.sin(sun) * s, -math.cos(sun) * s + math.sin(sun) * c   # the light, seen by the beetle


def oval(u, v, a, b, colour):
    d.polygon([at(u + a * math.cos(i * 0.131), v + b * math.sin(i * 0.131)) for i in range(48)], fill=colour)


def limb(pts, w):                                            # a dark limb that thins
    for i in range(len(pts) - 1):
        p, q = at(*pts[i]), at(*pts[i + 1])
        d.line([p, q], fill=ink, width=max(4, w - 3 * i))
        d.ellipse((q[0] - 5, q[1] - 5, q[0] + 5, q[1] + 5), fill=ink)


gap = random.choice([0, 0, 0, random.uniform(0.14, 0.3)])
cast = Image.new("L", (S, S), 0)
ImageDraw.Draw(cast).polygon([(x - 24 * math.cos(sun), y - 24 * math.sin(sun)) for x, y in [at(158 * math.cos(t / 6), -10 + 190 * math.sin(t / 6)) for t in range(38)]], fill=170)
img.paste(mix(skin, (6, 14, 10), 0.85), mask=cast.filter(ImageFilter.GaussianBlur(10)))
d = ImageDraw.Draw(img)
for e in (-1, 1):
    for v, tip, w in ((-84, -150, 13), (6, random.uniform(-6, 22), 13), (84, 168, 14)):
        limb([(e * 100, v), (e * 174, v + (tip - v) * 0.15 - 8), (e * 204, v + (tip - v) * 0.7), (e * 226, tip), (e * 238, tip + 4)], w)
    limb([(e * 20, -196), (e * 42, -236), (e * 66, -250), (e * 78, -246)], 9)
oval(0, -176, 70, 52, ink), oval(hx * 12, -182, 48, 30, (44, 40, 44)), oval(-44, -194, 17, 15, (246, 242, 226)), oval(44, -194, 17, 15, (246, 242, 226))
for i in range(8):                                           # the neck shield with its white marks
    oval(hx * 2 * i, -136 + hy * 2 * i, 108 - 9 * i, 54 - 5 * i, mix(ink, (70, 66, 74), i / 8))
for e in (-1, 1):
    oval(e * 76, -138, 27, 25, (250, 244, 228))
oval(0, 14, 140, 166, (34, 22, 24))
if gap:                                                      # flying wings under the open cases
    for e in (-1, 1):
        d.polygon([at(e * u, v) for u, v in ((4, -60), (70, 40), (96, 190), (60, 214), (14, 150))], fill=(206, 190, 170), outline=(120, 100, 84))
spots = [(58, -66, 28), (90, 34, 30), (46, 106, 27), (38, 16, 22), (96, -40, 15)][: random.randint(2, 5)]
for e in (-1, 1):
    R = lambda u, v: (e * (u * math.cos(gap) + (v + 110) * math.sin(gap)), -110 - u * math.sin(gap) + (v + 110) * math.cos(gap))
    half = lambda f: [at(*R(max(1.5, 150 * f * math.cos(t) + e * hx * 46 * (1 - f)), 10 + 172 * f * math.sin(t) + hy * 56 * (1 - f))) for t in [-math.pi / 2 + math.pi * i / 30 for i in range(31)]]
    for n in range(28):                                      # rounded by light, dark at the far rim
        d.polygon(half(1 - n / 30), fill=mix(mix(red, (30, 0, 8), 0.55), mix(red, (255, 190, 120), 0.28), (n / 27) ** 0.7))
    for u, v, r in spots:
        oval(*R(u, v), r, r * 1.1, ink)
    d.line(half(1)[2:29], fill=mix(red, (20, 0, 6), 0.7), width=4, joint="curve")
if not gap:
    d.line([at(0, -118), at(0, 182)], fill=(40, 10, 14), width=6), oval(0, -94, 26, 22, ink)
for q, r in ((0.5, 24), (0.66, 11)):
    oval(150 * q * hx, 10 + 172 * q * hy - 6, r, r * 0.8, mix(red, (255, 250, 240), 0.82))
for _ in range(random.choice([0, 8, 16])):                   # dew
    (x, y), r = L(random.uniform(0.1, 0.9), random.uniform(-0.8, 0.8)), random.uniform(6, 15)
    if (x - cx) ** 2 + (y - cy) ** 2 > 270 ** 2:
        d.ellipse((x - r, y - r, x + r, y + r), fill=mix(skin, (255, 255, 255), 0.3), outline=mix(skin, (0, 20, 10), 0.4), width=2), d.ellipse((x - r * 0.5, y - r * 0.6, x, y - r * 0.1), fill=(255, 255, 255))
