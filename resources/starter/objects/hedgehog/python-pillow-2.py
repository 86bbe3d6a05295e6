# A hedgehog seen from the side: layered spines, a pointed furry face, small paws, in a wood, a meadow or a moonlit garden.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 800
mul = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
mix = lambda a, b, t: tuple(int(u + (v - u) * t) for u, v in zip(a, b))
ground, back, kind = random.choice([((126, 100, 60), (222, 206, 156), "wood"), ((70, 104, 52), (176, 210, 156), "meadow"), ((46, 60, 62), (74, 92, 136), "moon"), ((150, 84, 44), (244, 196, 130), "wood"), ((92, 124, 60), (196, 222, 240), "meadow")])
img = Image.new("RGB", (S, S), back)
d = ImageDraw.Draw(img)
for y in range(570):
    d.line((0, y, S, y), fill=mix(mul(back, 0.84), mix(back, (255, 255, 245), 0.25), y / 570))
if kind == "moon":
    x, y = random.choice([140, 640]), random.randint(90, 150)
    for k in range(7):
        r = 120 - 10 * k
        d.ellipse((x - r, y - r, x + r, y + r), fill=mix(mul(back, 0.9), (240, 240, 220), 0.05 + 0.04 * k))
    d.ellipse((x - 52, y - 52, x + 52, y + 52), fill=(240, 238, 218))
    for _ in range(50):
        u, v = random.randint(0, S), random.randint(0, 420)
        d.ellipse((u, v, u + 3, v + 3), fill=(224, 226, 236))
if kind == "wood":                                             # far trunks, paler the farther
    for k in range(11):
        x, w, f = random.randint(-20, S), random.randint(16, 30) + 4 * k, 0.9 - 0.026 * k
        d.polygon([(x, 0), (x + w, 0), (x + w * 1.2, 580), (x - w * 0.2, 580)], fill=mul(back, f))
for _ in range(46):                                            # bushes along the edge
    x, r = random.randint(-20, S), random.randint(26, 74)
    y = random.randint(500, 570)
    d.ellipse((x - r, y - r * 0.8, x + r, y + r), fill=mul(mix(ground, back, random.uniform(0.45, 0.75)), random.uniform(0.9, 1.06)))
img = img.filter(ImageFilter.GaussianBlur(5))
d = ImageDraw.Draw(img)
for y in range(556, S):
    d.line((0, y, S, y), fill=mul(ground, 1.12 - 0.3 * (y - 556) / 244))
for _ in range(900):                                           # grass
    x, y = random.randint(0, S), random.randint(556, S)
    q = 6 + (y - 556) * 0.07
    d.line((x, y, x + random.randint(-6, 6), y - q), fill=mul(mix(ground, (90, 130, 50), random.random() * 0.7), random.uniform(0.7, 1.25)), width=2)


def fallen(x, y, l):
    a, c = random.uniform(0, 3.1), random.choice([(196, 100, 36), (156, 62, 30), (214, 160, 54), (116, 96, 44), (176, 50, 36)])
    u, v = (math.cos(a) * l, math.sin(a) * l * 0.5), (-math.sin(a) * l * 0.38, math.cos(a) * l * 0.26)
    p = [(x - u[0], y - u[1]), (x - u[0] * 0.3 + v[0], y - u[1] * 0.3 + v[1]), (x + u[0], y + u[1]), (x - u[0] * 0.3 - v[0], y - u[1] * 0.3 - v[1])]
    d.polygon([(s + 3, t + 4) for s, t in p], fill=mul(ground, 0.55))
    d.polygon(p, fill=mul(c, 0.6 if kind == "moon" else 1))
    d.line([p[0], p[2]], fill=mul(c, 0.55), width=2)


def toadstool(x, y, s):
    red = random.choice([(204, 44, 36), (176, 112, 64), (226, 150, 60)])
    d.polygon([(x - 9 * s, y), (x + 9 * s, y), (x + 6 * s, y - 44 * s), (x - 6 * s, y - 44 * s)], fill=(236, 226, 206))
    d.polygon([(x + 2 * s, y), (x + 9 * s, y), (x + 6 * s, y - 44 * s), (x + 2 * s, y - 44 * s)], fill=(196, 184, 164))
    d.pieslice((x - 34 * s, y - 76 * s, x + 34 * s, y - 8 * s), 180, 360, fill=red)
    for u, v in ((-18, -54), (2, -64), (16, -50), (-4, -50)):
        d.ellipse((x + u * s - 4 * s, y + v * s - 3 * s, x + u * s + 4 * s, y + v * s + 3 * s), fill=(250, 240, 226))


for _ in range(60 if kind == "wood" else 18):
    fallen(random.randint(0, S), random.randint(580, 690), random.randint(12, 26))
for _ in range(random.randint(0, 3)):
    toadstool(random.choice([random.randint(30, 110), random.randint(690, 770)]), random.randint(590, 650), random.uniform(0.9, 1.5))
fur = random.choice([(204, 168, 124), (230, 206, 170), (160, 124, 90), (242, 230, 208)])
dark, tip = random.choice([((56, 42, 34), (236, 220, 188)), ((92, 64, 42), (248, 236, 210)), ((38, 34, 38), (206, 200, 194))])
coat = mul(dark, 0.7)
cx, by = 352 + random.randint(-10, 10), 668
w, h = random.randint(238, 262), random.randint(300, 350)
nod = random.choice([-34, 0, 26])                              # it sniffs up, looks ahead, or sniffs the ground
for k in range(9):
    d.ellipse((cx - w - 26 + 8 * k, by - 4 + 2 * k, cx + w + 150 - 8 * k, by + 52 - 2 * k), fill=mul(ground, 0.9 - 0.055 * k))
pace = random.choice([0, 14])
for x, far in ((-150, 1), (125, 1), (-95, 0), (190, 0)):         # paws with toes, the far pair darker
    x, c = cx + x + (pace if far else -pace), mul(fur, 0.5 if far else 0.72)
    d.ellipse((x - 30, by - 52, x + 30, by + 16), fill=c)
    d.ellipse((x - 26, by + 2, x + 42, by + 28), fill=c)
    for k in range(4):
        d.line((x + 16 + 7 * k, by + 12, x + 25 + 8 * k, by + 26), fill=(36, 26, 22), width=4)
d.ellipse((cx - w + 14, by - h * 0.6, cx + w + 10, by + 8), fill=mul(fur, 0.66))
for _ in range(700):                                           # shaggy belly, dark below
    x, t = cx + random.uniform(-w * 0.9, w * 0.98), random.random()
    y = by - 64 + 58 * t
    d.line((x, y, x - 11, y + 16), fill=mul(fur, random.uniform(0.8, 1.05) * (0.95 - 0.35 * t)), width=3)
fx, fy = cx + w * 0.78, by - h * 0.3                            # middle of the head
nose = (fx + 178, fy + 44 + nod)
face = [(fx - 60, fy - 138), (fx + 8, fy - 112), (fx + 62, fy - 56 + nod * 0.2), (fx + 118, fy + 4 + nod * 0.7), (nose[0], nose[1] - 18), (nose[0] + 2, nose[1] + 16), (fx + 120, fy + 70 + nod * 0.7), (fx + 60, fy + 92 + nod * 0.3), (fx - 20, fy + 104), (fx - 80, fy + 60)]
d.polygon(face, fill=mul(fur, 0.9))
for a, b in zip(face, face[1:5]):                              # soften the corners of the brow
    d.line([a, b], fill=mul(fur, 0.9), width=16)
for _ in range(1500):                                          # fur runs back from the nose, darker below
    t, s = random.random() ** 0.8, random.uniform(-1, 1)
    x, y = nose[0] - 8 - t * 224, nose[1] + s * (12 + (104 if s < 0 else 84) * t ** 0.85) - (44 + nod) * t * 0.8
    f = random.uniform(0.86, 1.1) * (1.02 - 0.26 * max(0, s))
    d.line((x, y, x - 15, y + 5 * s + random.randint(-3, 3)), fill=mul(fur, f), width=3)
d.line([(nose[0] - 22, nose[1] + 20), (fx + 118, fy + 52 + nod * 0.7), (fx + 92, fy + 46 + nod * 0.5)], fill=mul(fur, 0.42), width=5, joint="curve")
d.pieslice((cx - w - 6, by - h - 10, cx + w + 6, by + h - 60), 180, 314, fill=coat)
d.ellipse((cx - w - 6, by - h * 0.62, cx + w * 0.55, by - 26), fill=coat)
spines = [(random.uniform(0, math.pi), math.sqrt(random.random())) for _ in range(2300)]
rows = []
for a, r in spines:
    x, y = cx - (w + 4) * r * math.cos(a), by - 36 - (h - 34) * r * math.sin(a)
    if r > 0.5 and math.pi - a < 0.8 + random.uniform(-0.05, 0.05):
        continue                                               # the face stays free
    rows.append((x, y, r))
for x, y, r in sorted(rows, key=lambda q: q[0] + random.uniform(-20, 20)):    # tail first, brow last
    b = math.atan2((y - by - 30) * 0.9, (x - cx) * 0.9 - 215) + random.uniform(-0.24, 0.24)
    l = random.uniform(40, 62)
    f = random.uniform(0.8, 1.12) * (0.62 + 0.5 * (by - y) / h)
    m = (x + 0.62 * l * math.cos(b), y + 0.62 * l * math.sin(b))
    e = (x + l * math.cos(b), y + l * math.sin(b))
    d.line((x, y, *m), fill=mul(dark, f), width=7)
    d.line((*m, *e), fill=mul(tip, min(1.1, f)), width=4)
ex, ey = fx - 30, fy - 82                                       # a small round ear
d.ellipse((ex - 30, ey - 34, ex + 28, ey + 32), fill=mul(fur, 0.55))
d.ellipse((ex - 18, ey - 20, ex + 20, ey + 24), fill=(206, 146, 134))
for k in range(9):
    d.line((ex - 20 + 5 * k, ey + 30, ex - 24 + 5 * k, ey + 8 + 2 * (k % 3)), fill=mul(fur, 0.95), width=3)
ix, iy = fx + 56, fy - 12 + nod * 0.35
d.ellipse((ix - 22, iy - 22, ix + 22, iy + 22), fill=mul(fur, 0.6))
d.ellipse((ix - 18, iy - 18, ix + 18, iy + 18), fill=(20, 16, 18))
d.ellipse((ix - 1, iy - 13, ix + 10, iy - 2), fill=(255, 255, 255))
d.ellipse((ix - 10, iy + 4, ix - 4, iy + 10), fill=(110, 100, 104))
d.ellipse((nose[0] - 20, nose[1] - 24, nose[0] + 26, nose[1] + 20), fill=(28, 22, 26))
d.ellipse((nose[0] + 2, nose[1] - 18, nose[0] + 14, nose[1] - 8), fill=(190, 190, 200))
for k in range(4):
    d.line((nose[0] - 40, nose[1] + 4 + 4 * k, nose[0] - 66 + 14 * k, nose[1] + 44 + 5 * k), fill=mul(fur, 0.45), width=1)
for _ in range(30 if kind == "wood" else 10):                    # leaves and blades before its feet
    fallen(random.randint(0, S), random.randint(714, 796), random.randint(18, 32))
if random.random() < 0.4:
    x, y, c = random.choice([90, 250, 420]), 736, random.choice([(206, 48, 40), (150, 190, 60)])
    d.ellipse((x - 40, y + 18, x + 58, y + 46), fill=mul(ground, 0.5))
    for k in range(8):
        d.ellipse((x - 38 + 2.4 * k, y - 38 + 1.6 * k, x + 38 - 5 * k, y + 38 - 6 * k), fill=mul(c, 0.66 + 0.06 * k))
    d.line((x, y - 34, x + 8, y - 54), fill=(84, 58, 36), width=6)
if random.random() < 0.5:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
z = random.randint(0, 50)
img = img.crop((z // 2, z, S - z // 2, S)).resize((500, 500), Image.Resampling.LANCZOS)
