import math
import random
from PIL import Image, ImageDraw, ImageFilter

# A sunflower close up, seen half from the side, petal by petal, before a garden out of focus.
W = 800
tips, roots = random.choice([((255, 214, 40), (232, 140, 10)), ((255, 196, 20), (206, 98, 8)), ((255, 236, 130), (244, 186, 40)),
                             ((214, 84, 24), (110, 26, 18)), ((255, 226, 60), (150, 40, 20))])
far, near, blob = random.choice([((86, 150, 216), (190, 222, 246), (255, 255, 255)), ((24, 66, 40), (62, 120, 60), (150, 200, 90)),
                                 ((40, 30, 80), (104, 70, 140), (240, 150, 170)), ((16, 26, 50), (30, 60, 96), (90, 140, 180)),
                                 ((140, 190, 190), (200, 226, 216), (120, 160, 110)), ((60, 90, 130), (90, 150, 150), (220, 240, 200))])
flat = random.uniform(0.62, 1.0)                            # 1: looks straight at us
turn = random.uniform(-0.9, 0.9)                            # to which side the head is bowed
count = random.randint(17, 26)
R = random.uniform(118, 152)                                # radius of the seed disc
long = random.uniform(1.25, 1.5) * R if R < 135 else random.uniform(1.05, 1.25) * R
sun = random.choice([-1, 1])
cx, cy = W / 2 + random.uniform(-30, 30), 370 + random.uniform(-20, 20)
deep = math.sqrt(1 - flat * flat)

def mix(p, q, t, f=1.0):
    return tuple(int(max(0, min(255, (u + (v - u) * t) * f))) for u, v in zip(p, q))

def at(r, a, h=0.0):
    """A point of the flower: radius, angle, height above the disc; bowed and turned."""
    x, y = r * math.cos(a), r * math.sin(a) * flat - h * -deep
    return cx + x * math.cos(turn) - y * math.sin(turn), cy + x * math.sin(turn) + y * math.cos(turn)

img = Image.new("RGB", (W, W))
d = ImageDraw.Draw(img)
for y in range(W):
    d.line((0, y, W, y), fill=mix(far, near, y / W))
for _ in range(random.randint(15, 45)):
    x, y, q = random.randint(0, W), random.randint(0, W), random.randint(20, 90)
    d.ellipse((x - q, y - q, x + q, y + q), fill=mix(random.choice([far, near]), blob, random.uniform(0.05, 0.55)))
img = img.filter(ImageFilter.GaussianBlur(random.uniform(9, 22)))
d = ImageDraw.Draw(img)

bx, by = cx - math.sin(turn) * -30, cy + 20                 # the stem and two or three leaves
foot = cx + random.uniform(-120, 120)
stalk = [(bx + (foot - bx) * t * t, by + (W + 30 - by) * t) for t in (i / 20 for i in range(21))]
for w, f in ((40, 0.55), (30, 0.85), (12, 1.25)):
    d.line([(x - (w < 20) * sun * -8, y) for x, y in stalk], fill=mix((86, 130, 52), (120, 160, 80), 0.4, f), width=w)
for side in random.choice([(-1, 1), (1, -1), (-1,), (1,)]):
    n = random.randint(15, 18)
    x, y = stalk[n]
    a = -0.2 + random.uniform(-0.25, 0.35)
    rim = lambda t, s: (x + side * (250 * t * math.cos(a) - s * 95 * math.sin(math.pi * t ** 0.65) * math.sin(a)),
                        y + 250 * t * math.sin(a) + s * 95 * math.sin(math.pi * t ** 0.65) * math.cos(a))
    for s, f in ((-1, 1.1), (1, 0.72)):
        d.polygon([rim(t / 14, 0) for t in range(15)] + [rim(t / 14, s) for t in range(14, -1, -1)], fill=mix((60, 120, 44), far, 0.1, f))
    for t in range(2, 12, 2):
        for s in (-0.75, 0.75):
            d.line((*rim(t / 14, 0), *rim((t + 2) / 14, s)), fill=mix((130, 176, 90), far, 0.1), width=3)

def petal(a, length, wide, lift, shade):
    """One petal in strips from the root to the tip, with veins."""
    curl = random.uniform(-0.12, 0.12)
    edge = lambda t, s: at(R * 0.86 + length * t, a + curl * t * t + s * wide * math.sin(math.pi * min(1, 0.16 + 0.84 * t ** 0.9)) / (1 + 0.55 * t), lift * t * t)
    d.polygon([edge(t / 12, -1.12) for t in range(13)] + [edge(t / 12, 1.12) for t in range(12, -1, -1)], fill=mix(roots, tips, 0.25, shade * 0.62))
    for t in range(12):
        p, q = t / 12, (t + 1) / 12
        d.polygon([edge(p, -1), edge(q, -1), edge(q, 1), edge(p, 1)], fill=mix(roots, tips, p ** 0.6, shade))
    for s in (-0.55, -0.1, 0.4):
        d.line([edge(t / 8, s) for t in range(1, 8)], fill=mix(roots, tips, 0.4 + 0.3 * s, shade * 0.92), width=3)

for ring, (n, size, tone) in enumerate(((count, 1.0, 0.74), (count, 0.95, 0.92), (count - 3, 0.82, 1.06))):
    order = [2 * math.pi * (k + 0.5 * ring) / n + random.uniform(-0.09, 0.09) for k in range(n)]
    random.shuffle(order)
    for a in order:
        light = tone * (1 + 0.1 * sun * math.cos(a + turn) - 0.08 * math.sin(a + turn))
        petal(a, long * size * random.uniform(0.88, 1.06), 3.3 / count, random.uniform(-20, 55), light)

heart, ringc = random.choice([((96, 110, 40), (60, 30, 14)), ((50, 26, 12), (86, 48, 20)), ((30, 18, 14), (54, 30, 20))])
d.polygon([at(R * 1.02, i * math.pi / 30) for i in range(60)], fill=mix(ringc, (0, 0, 0), 0.4))
for k in range(620, 0, -1):                                 # the disc: florets in golden-angle spirals, domed
    u = math.sqrt(k / 620)
    x, y = at(R * u, k * 2.399963, -26 * (1 - u * u))
    c = mix(heart, ringc, min(1, u * 1.6)) if u < 0.72 else mix(ringc, roots, (u - 0.72) * 2.2)
    q = 3.5 + 3.5 * u
    f = 1 + 0.3 * sun * (x - cx) / R + random.uniform(-0.2, 0.2)
    d.ellipse((x - q, y - q, x + q, y + q), fill=mix(c, (0, 0, 0), 0.45))
    d.ellipse((x - q + 1, y - q, x + q - 3, y + q - 4), fill=mix(c, (255, 220, 120), 0.12, 1.2 * f))
if random.random() < 0.4:                                   # a bee gathers pollen
    x, y = at(R * random.uniform(0.2, 0.7), random.uniform(0, 6.3))
    for side in (-1, 1):
        d.ellipse((x - 16 + side * 20, y - 40, x + 16 + side * 20, y - 2), fill=(226, 236, 244), outline=(120, 130, 140))
    for k in range(7):
        w = (14, 19, 22, 22, 20, 16, 9)[k]
        d.ellipse((x - w, y - 34 + k * 11, x + w, y - 14 + k * 11), fill=(34, 24, 16) if k % 2 == 0 else (250, 190, 40))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
