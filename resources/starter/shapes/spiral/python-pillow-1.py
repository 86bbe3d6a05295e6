# A thick twisted rope laid out in a spiral on planks, sand or a painted deck.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 840
rope, thread, base = random.choice([
    ((222, 190, 134), (222, 190, 134), (60, 84, 104)), ((240, 236, 226), (40, 90, 170), (150, 92, 52)), ((206, 60, 50), (250, 240, 220), (212, 196, 164)),
    ((226, 200, 150), (170, 60, 40), (44, 60, 52)), ((40, 70, 120), (230, 230, 220), (222, 206, 176)), ((240, 190, 60), (60, 50, 60), (62, 92, 110)),
    ((236, 228, 210), (236, 228, 210), (92, 58, 42)), ((60, 56, 60), (220, 150, 60), (196, 204, 206)), ((110, 160, 120), (240, 240, 210), (72, 44, 56))])
ground = random.choice(["planks", "planks", "sand", "tiles"])
turns = random.uniform(2.6, 4.4)
way = random.choice([-1, 1])
start = random.uniform(0, 2 * math.pi)
R = random.uniform(335, 385)
thick = R / turns * random.uniform(0.5, 0.72)
cx, cy = W / 2 + random.uniform(-15, 15), W / 2 + random.uniform(-15, 15)


def tint(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)


seed = np.random.RandomState(random.randrange(10 ** 6))
cells = (150, 6) if ground == "planks" else (240, 240)
fine = np.asarray(Image.fromarray(seed.uniform(-1, 1, cells).astype(np.float32)).resize((W, W), Image.Resampling.BICUBIC))
img = Image.fromarray(np.clip(np.array(base) * (1 + 0.11 * fine)[..., None], 0, 255).astype(np.uint8))
d = ImageDraw.Draw(img)
gap = random.randint(84, 150)
if ground != "sand":
    for k in range(0, W + gap, gap):
        d.line((0, k, W, k), fill=tint(base, 0.6), width=5)
        if ground == "tiles":
            d.line((k, 0, k, W), fill=tint(base, 0.6), width=5)
if random.random() < 0.5:
    img = img.rotate(90)

# points along the spiral, evenly spaced
inside = thick * 0.35
points, a, lay = [], 0.0, thick * 0.27
while True:
    r = inside + (R - thick / 2 - inside) * a / (2 * math.pi * turns)
    if r > R - thick / 2:
        break
    b = start + way * a
    points.append((cx + r * math.cos(b), cy + r * math.sin(b), b + way * math.atan2(r, 12)))
    a += lay / max(r, thick * 0.5)

shade = Image.new("L", (W, W), 0); s = ImageDraw.Draw(shade)
beam, h = random.uniform(0, 6.28), thick * 0.52
ox, oy = 12 * math.cos(beam), 12 * math.sin(beam)
for x, y, _ in points:
    s.ellipse((x + ox - h, y + oy - h, x + ox + h, y + oy + h), fill=170)
img.paste((10, 10, 16), (0, 0), shade.filter(ImageFilter.GaussianBlur(7)))

# the strands lie across the rope like slanted leaves, each over the last
d = ImageDraw.Draw(img)
every = random.choice([2, 3, 4, 6])
for n, (x, y, t) in enumerate(points):
    colour = thread if n % every == 0 else rope
    across = t + way * math.radians(52)
    ux, uy, vx, vy = math.cos(across), math.sin(across), -math.sin(across), math.cos(across)
    light = 0.9 + 0.14 * math.cos(t + math.pi / 2 - beam)
    for grow, f in ((1.0, 0.5), (0.9, 0.86), (0.62, 1.06), (0.28, 1.16)):
        long, wide = thick * 0.6 * (0.4 + 0.6 * grow), thick * 0.29 * grow
        leaf = [(long * math.cos(q * math.pi / 8), wide * math.sin(q * math.pi / 8)) for q in range(16)]
        d.polygon([(x + p * ux + w * vx, y + p * uy + w * vy) for p, w in leaf], fill=tint(colour, f * light))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
