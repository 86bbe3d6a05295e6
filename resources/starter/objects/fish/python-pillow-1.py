# A big-scaled fish, every scale drawn with its own shine, swims side on through water with shafts of light.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 800
base, belly, patch, fin = random.choice([((236, 120, 34), (255, 226, 170), (255, 250, 240), (240, 140, 60)), ((250, 240, 228), (255, 255, 250), (222, 62, 34), (250, 214, 200)), ((206, 160, 62), (250, 236, 190), (150, 104, 40), (196, 120, 60)),
                                         ((150, 164, 176), (240, 244, 246), (90, 106, 122), (206, 110, 84)), ((214, 44, 44), (255, 200, 180), (250, 240, 230), (226, 70, 60)), ((240, 200, 70), (255, 248, 214), (40, 40, 48), (246, 214, 120))])
deep, lightw = random.choice([((6, 54, 84), (48, 142, 166)), ((8, 62, 56), (62, 140, 110)), ((22, 34, 80), (54, 100, 170)), ((44, 52, 30), (120, 132, 76)), ((4, 66, 92), (90, 190, 196))])
tall = random.uniform(0.84, 1.14)
bend = random.uniform(-46, 46)
phase = random.uniform(-0.5, 0.8)
tilt = random.uniform(-12, 12)
patchy = random.choice([0.0, 0.0, 0.35, 0.6])
rows = random.choice([9, 11, 13])
veil = random.uniform(0.9, 1.35)                    # length of the fins

img = Image.new("RGB", (W, W))
d = ImageDraw.Draw(img)
for y in range(0, W, 4):
    d.rectangle((0, y, W, y + 4), fill=tuple(int(a + (b - a) * (1 - y / W) ** 1.3) for a, b in zip(deep, lightw)))
beams = Image.new("L", (W, W))
db = ImageDraw.Draw(beams)
for _ in range(9):
    x, w, s = random.randint(-200, W), random.randint(16, 80), random.randint(60, 260)
    db.polygon([(x, 0), (x + w, 0), (x + w * 2.4 + s, W), (x + s, W)], fill=random.randint(18, 52))
img.paste((236, 255, 240), mask=beams.filter(ImageFilter.GaussianBlur(12)))
d = ImageDraw.Draw(img)
floor = random.choice(["weed", "gravel", "open"])
if floor != "open":
    for _ in range(240):
        x, y, r = random.randint(-20, W), random.randint(700, W + 20), random.randint(8, 30)
        f = random.uniform(0.5, 1.3)
        d.ellipse((x - r, y - r * 0.6, x + r, y + r * 0.6), fill=tuple(int(min(255, (c * 0.6 + 60) * f)) for c in deep))
for _ in range(16 if floor == "weed" else 5):
    x, h, s = random.randint(0, W), random.randint(160, 560), random.uniform(-1, 1)
    c = tuple(int(v) for v in (deep[0] * 0.6 + 16, deep[1] * 0.8 + random.randint(20, 70), deep[2] * 0.6 + 10))
    pts = [(x + 34 * math.sin(t / 2.6 + s * 4) + s * 6 * t, W - h * t / 14) for t in range(15)]
    d.polygon([(px - 9 + 0.6 * k, py) for k, (px, py) in enumerate(pts)] + [(px + 9 - 0.6 * k, py) for k, (px, py) in reversed(list(enumerate(pts)))], fill=c)
img = img.filter(ImageFilter.GaussianBlur(2.5))
d = ImageDraw.Draw(img)

ca, sa = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))


def half(u):
    """Half height of the body from the nose (0) to the root of the tail (1)."""
    return tall * (22 + 150 * math.sin(math.pi * min(1, u ** 0.72)) ** 0.85 * (1 - 0.25 * u)) if u > 0.004 else 4


def at(u, v):
    """Body coordinates to the picture: u along, v across (-1 back, 1 belly)."""
    x = 66 + 490 * u - 400
    y = bend * math.sin(2.6 * u * u + phase) + v * half(min(u, 1)) * (0.94 if v < 0 else 1)
    return 400 + x * ca - y * sa, 400 + x * sa + y * ca


def mix(a, b, t):
    return tuple(int(max(0, min(255, p + (q - p) * t))) for p, q in zip(a, b))


def sail(root, tips, colour, n=26):
    """A fin: root points and tip points, with rays."""
    pick = lambda line, t: tuple(line[int(t * (len(line) - 1.001))][c] * (1 - (t * (len(line) - 1.001)) % 1) + line[int(t * (len(line) - 1.001)) + 1][c] * ((t * (len(line) - 1.001)) % 1) for c in (0, 1))
    edge = [pick(tips, i / n) for i in range(n + 1)]
    d.polygon([at(*p) for p in root] + [at(*p) for p in reversed(edge)], fill=mix(colour, deep, 0.18))
    for i in range(n + 1):
        d.line([at(*pick(root, i / n)), at(*edge[i])], fill=mix(colour, (255, 255, 255) if i % 2 else deep, 0.32), width=3)


v = veil
sail([(0.97, -0.8), (0.97, 0), (0.97, 0.8)], [(1.12 + 0.24 * v, -5.6 * v), (1.18 + 0.12 * v, -2.6), (1.14 + 0.02 * v, 0.1), (1.18 + 0.12 * v, 2.6), (1.12 + 0.24 * v, 5.6 * v)], fin, 34)
sail([(0.36, -0.93), (0.55, -0.93), (0.76, -0.86)], [(0.46, -1 - 0.56 * v), (0.62, -1 - 0.5 * v), (0.86, -1.5 - 0.5 * v)], fin)
sail([(0.42, 0.9), (0.47, 0.93), (0.52, 0.93)], [(0.5, 1 + 0.5 * v), (0.56, 1 + 0.56 * v), (0.62, 1 + 0.44 * v)], fin, 12)
sail([(0.68, 0.9), (0.74, 0.9), (0.8, 0.86)], [(0.76, 1.2 + 0.7 * v), (0.82, 1.2 + 0.8 * v), (0.88, 1.1 + 0.6 * v)], fin, 12)
us = [i / 60 for i in range(61)]
outline = [at(u, -1) for u in us] + [at(u, 1) for u in reversed(us)]
d.polygon(outline, fill=mix(base, (0, 0, 0), 0.35))
spots = [(random.uniform(0.05, 1), random.uniform(-1, 0.4), random.uniform(0.1, 0.24)) for _ in range(7)]


def tone(u, w):
    c = mix(base, belly, max(0, min(1, (w + 0.1) * 0.95)))
    if patchy and any(math.hypot(u - a, (w - b) * 0.34) < r * (0.4 + patchy) for a, b, r in spots):
        c = patch
    return mix(c, (0, 0, 0), max(0, -0.15 - w) * 0.5) if w < 0 else mix(c, deep, max(0, w - 0.6) * 0.7)


cols = int(rows * 2.9)
for i in range(cols, -1, -1):                         # scales from the tail forward, overlapping like tiles
    u = 0.2 + 0.8 * i / cols
    for k in range(-rows, rows + 1):
        w = (k + (0.5 if i % 2 else 0)) * 2 / rows / 1.0
        if abs(w) > 0.93:
            continue
        x, y = at(u, w)
        r = half(u) * 1.3 / rows + 5
        f = random.uniform(-0.06, 0.08)
        c = mix(tone(u, w), (255, 255, 255), max(0, f))
        d.ellipse((x - r, y - r, x + r * 1.2, y + r), fill=mix(c, (0, 0, 0), 0.4))
        d.ellipse((x - r, y - r * 0.9, x + r, y + r * 0.9), fill=c)
        d.ellipse((x - r * 0.1, y - r * 0.6, x + r * 0.55, y), fill=mix(c, (255, 255, 255), 0.4))
head = [at(u, -0.99) for u in [t / 100 for t in range(0, 25)]] + [at(0.27, -0.5), at(0.285, 0), at(0.27, 0.5)] + [at(u, 0.99) for u in [t / 100 for t in range(23, -1, -1)]]
d.polygon(head, fill=tone(0.1, 0.05))
for k in range(14):                                   # roundness of the head in bands
    a, b = -0.98 + 0.14 * k, -0.98 + 0.14 * (k + 1)
    d.polygon([at(0.02, a), at(0.12, a), at(0.245, a), at(0.245, b), at(0.12, b), at(0.02, b)], fill=tone(0.12, (a + b) / 2))
d.line([at(0.235, -0.86), at(0.275, -0.4), at(0.285, 0.05), at(0.268, 0.5), at(0.22, 0.86)], fill=mix(base, (0, 0, 0), 0.55), width=7, joint="curve")
d.line([at(0.19, -0.3), at(0.21, 0.1), at(0.18, 0.5)], fill=mix(base, (0, 0, 0), 0.3), width=4, joint="curve")
d.line([at(0.0, 0.6), at(0.035, 0.5), at(0.065, 0.62)], fill=mix(base, (0, 0, 0), 0.65), width=6, joint="curve")
ex, ey = at(0.115, -0.28)
for r, c in ((27, mix(base, (0, 0, 0), 0.45)), (23, random.choice([(250, 210, 90), (236, 236, 230), (240, 150, 60)])), (14, (14, 12, 16))):
    d.ellipse((ex - r, ey - r, ex + r, ey + r), fill=c)
d.ellipse((ex - 9, ey - 11, ex, ey - 2), fill=(255, 255, 255))
sail([(0.29, 0.32), (0.3, 0.45), (0.3, 0.58)], [(0.43, 0.3 + 0.2 * v), (0.46, 0.7 + 0.2 * v), (0.4, 0.9 + 0.2 * v)], mix(fin, (255, 255, 255), 0.15), 12)
for _ in range(random.randint(3, 22)):
    x, y, r = random.randint(10, 790), random.randint(20, 780), random.randint(4, 16)
    d.ellipse((x - r, y - r, x + r, y + r), outline=(226, 246, 246), width=2)
    d.arc((x - r * 0.6, y - r * 0.6, x + r * 0.6, y + r * 0.6), 180, 270, fill=(255, 255, 255), width=3)
if random.random() < 0.5:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
