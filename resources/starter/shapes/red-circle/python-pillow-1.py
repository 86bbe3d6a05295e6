# A red disc in thick brush strokes on a plastered wall.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 840
red = random.choice([(206, 22, 30), (226, 44, 34), (178, 14, 34), (232, 24, 56), (196, 36, 24)])
wall = random.choice([(236, 228, 212), (190, 200, 204), (74, 84, 92), (36, 44, 60), (240, 220, 150),
                      (170, 206, 196), (250, 250, 248), (60, 90, 84), (206, 190, 170)])
cx, cy = W / 2 + random.uniform(-40, 40), W / 2 + random.uniform(-40, 40)
R = random.uniform(265, 360)
way = random.choice(["round", "straight", "spokes", "crossed"])
turn = random.uniform(0, math.pi)


def tint(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)


# wall: coarse and fine noise enlarged
patch = np.random.RandomState(random.randrange(10 ** 6)).uniform(-1, 1, (9, 9))
fine = np.random.RandomState(random.randrange(10 ** 6)).uniform(-1, 1, (210, 210))
rough = random.uniform(3, 12)


def enlarge(a):
    return np.asarray(Image.fromarray(a.astype(np.float32)).resize((W, W), Image.Resampling.BICUBIC))


plaster = np.array(wall, np.float32) + (14 * enlarge(patch) + rough * enlarge(fine))[..., None]
img = Image.fromarray(np.clip(plaster, 0, 255).astype(np.uint8))
d = ImageDraw.Draw(img)
for _ in range(random.choice([0, 2, 5])):                      # cracks
    x, y, a = random.uniform(0, W), random.choice([0, W]), random.uniform(0, 6.28)
    for _ in range(40):
        a += random.uniform(-0.5, 0.5)
        x2, y2 = x + 12 * math.cos(a), y + 12 * math.sin(a)
        d.line((x, y, x2, y2), fill=tint(wall, 0.7), width=2)
        x, y = x2, y2

# paint layer: strokes over a full red ground, cut to a disc with a slightly ragged edge
paint = Image.new("RGB", (W, W), red)
p = ImageDraw.Draw(paint)
spread = random.uniform(0.1, 0.26)
for n in range(520):
    colour = tint(red, 1 + random.uniform(-spread, spread))
    if random.random() < 0.12:
        colour = tuple(min(255, v + 26) for v in colour)
    q, wide = R * 1.05 * math.sqrt(random.random()), random.randint(3, 13)
    a = random.uniform(0, 360)
    if way == "round":
        p.arc((cx - q, cy - q, cx + q, cy + q), a, a + random.uniform(20, 80), fill=colour, width=wide)
        continue
    x, y = cx + q * math.cos(math.radians(a)), cy + q * math.sin(math.radians(a))
    b = {"straight": turn, "spokes": math.radians(a), "crossed": turn + (n % 2) * math.pi / 2}[way] + random.uniform(-0.12, 0.12)
    s = random.uniform(30, 110)
    p.line((x - s * math.cos(b), y - s * math.sin(b), x + s * math.cos(b), y + s * math.sin(b)), fill=colour, width=wide)
mask = Image.new("L", (W, W), 0)
ragged = random.uniform(0, 0.012)
edge = [R * (1 + random.uniform(-ragged, ragged)) for _ in range(180)]
ImageDraw.Draw(mask).polygon([(cx + q * math.cos(k * math.pi / 90), cy + q * math.sin(k * math.pi / 90)) for k, q in enumerate(edge)], fill=255)
beam = random.uniform(0, 6.28)
shade = mask.filter(ImageFilter.GaussianBlur(6)).point(lambda v: v * 0.4)
img.paste(tint(wall, 0.3), (int(7 * math.cos(beam)), int(7 * math.sin(beam))), shade)
img.paste(paint, (0, 0), mask)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
