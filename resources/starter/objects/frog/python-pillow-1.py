import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 440
# a tree frog looks over the edge of a leaf: round forms lit softly, wet skin, the wood behind out of focus
top, low = random.choice([((24, 60, 40), (8, 22, 18)), ((196, 220, 150), (90, 140, 70)), ((20, 26, 50), (8, 10, 22)), ((250, 226, 170), (206, 140, 90)), ((206, 226, 232), (120, 160, 160)), ((90, 50, 90), (30, 16, 40)), ((236, 240, 226), (190, 206, 170))])
skin, toe, iris, under = random.choice([
    ((96, 178, 50), (240, 130, 40), (206, 30, 26), (250, 246, 226)), ((60, 160, 110), (120, 200, 140), (236, 180, 50), (240, 244, 220)), ((150, 196, 60), (170, 206, 90), (190, 160, 90), (250, 250, 236)),
    ((150, 110, 66), (190, 150, 100), (226, 170, 50), (236, 222, 190)), ((66, 150, 190), (110, 190, 220), (230, 200, 80), (226, 240, 240)), ((214, 190, 60), (240, 150, 60), (120, 40, 30), (252, 244, 210)),
])
small = Image.new("RGB", (56, 56))
d = ImageDraw.Draw(small)
for y in range(56):
    d.line((0, y, 56, y), fill=tuple(int(a + (b - a) * y / 56) for a, b in zip(top, low)))
for _ in range(random.randint(10, 30)):
    x, y, r, f = random.uniform(0, 56), random.uniform(0, 50), random.uniform(1.5, 6), random.uniform(0.7, 1.5)
    if random.random() < 0.5:
        d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, int(c * f)) for c in top))
    else:
        d.line((x, y, x + random.uniform(-30, 30), y + 30), fill=tuple(min(255, int(c * f)) for c in top), width=random.randint(2, 4))
img = small.filter(ImageFilter.GaussianBlur(2.2)).resize((S, S), Image.Resampling.BICUBIC)

k = random.uniform(0.33, 0.4) * S                                # half the width of the head
cx, cy = S * random.uniform(0.45, 0.55), S * random.uniform(0.43, 0.5)
roll, light = random.uniform(-0.16, 0.16), random.choice([-1, 1])
gy, gx = np.mgrid[0:S, 0:S].astype(float)
px = ((gx - cx) * math.cos(roll) + (gy - cy) * math.sin(roll)) / k
py = (-(gx - cx) * math.sin(roll) + (gy - cy) * math.cos(roll)) / k
place = lambda x, y: (cx + k * (x * math.cos(roll) - y * math.sin(roll)), cy + k * (x * math.sin(roll) + y * math.cos(roll)))
grain = np.asarray(Image.fromarray((np.random.rand(150, 150) * 255).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC), float) / 255 - 0.5


def form(x, y, a, b, colour, p=2.0, turn=0.0, wet=60, cut=None, rough=0.16):
    """A swollen form about (x, y) in head units; p > 2 makes it squarer, cut keeps part of it."""
    c, s, r = math.cos(turn), math.sin(turn), 1.1 * max(a, b) * k + 3
    fx, fy = place(x, y)
    box = np.s_[max(0, int(fy - r)):max(1, min(S, int(fy + r))), max(0, int(fx - r)):max(1, min(S, int(fx + r)))]
    qx, qy = px[box] - x, py[box] - y
    u, v = (qx * c + qy * s) / a, (-qx * s + qy * c) / b
    m = np.hypot(u, v) if p == 2 else (np.abs(u) ** p + np.abs(v) ** p) ** (1 / p)
    nz = np.sqrt(np.clip(1 - np.clip(m, 0, 1) ** 2, 0, 1))
    nx, ny = u * c - v * s, u * s + v * c
    lam = np.clip(light * 0.5 * nx - 0.62 * ny + 0.6 * nz, 0, 1)
    base = colour[box] if isinstance(colour, np.ndarray) else np.array(colour, float)
    rgb = base * (0.34 + 0.8 * lam + rough * grain[box])[..., None] + (wet * lam ** 16)[..., None] + (np.clip(ny, 0, 1) * (1 - nz))[..., None] * np.array(low) * 0.5
    cover = np.clip((1 - m) * min(a, b) * k, 0, 1) * (1 if cut is None else cut[box])
    img.paste(Image.fromarray(np.clip(rgb, 0, 255).astype("uint8")), (box[1].start, box[0].start), Image.fromarray((cover * 255).astype("uint8")))


# body behind the head, with thighs drawn up to its sides
dull = tuple(int(c * 0.72) for c in skin)
for s in (-1, 1):
    form(s * 0.98, 0.42, 0.42, 0.62, dull, turn=s * 0.5)
form(0, 0.55, 0.86, 0.85, dull)
# head: green above, pale below the wide mouth
smile = random.uniform(0.1, 0.22)
line = 0.25 - smile * px ** 2
spots = np.zeros((S, S))
for _ in range(random.choice([0, 0, 12, 20])):
    x, y, r = random.uniform(-0.9, 0.9), random.uniform(-0.5, 0.2), random.uniform(0.03, 0.1)
    spots = np.maximum(spots, np.clip((r - np.hypot(px - x, (py - y) * 1.3)) * 40, 0, 1))
hue = np.array(skin, float) * (1 - 0.45 * spots[..., None])
form(0, 0.5, 0.8, 0.42, under, wet=20)
form(0, 0.12, 1.0, 0.62, hue, p=2.3, wet=90)
form(0, 0.12, 0.985, 0.6, under, p=2.3, wet=10, cut=np.clip((py - line) * k * 0.5, 0, 1))
d = ImageDraw.Draw(img)
mouth = [place(x, 0.25 - smile * x * x) for x in np.linspace(-0.95, 0.95, 40)]
d.line(mouth, fill=tuple(int(c * 0.28) for c in skin), width=5, joint="curve")
for s in (-1, 1):
    x, y = place(s * 0.15, -0.16)
    d.ellipse((x - 4, y - 3, x + 4, y + 3), fill=tuple(int(c * 0.25) for c in skin))
slit = random.choice(["upright", "level", "round"])
for s in (-1, 1):                                                # eyes bulge at the sides of the crown
    x, y, r = s * 0.66, -0.42, random.uniform(0.33, 0.36)
    form(x, y, r * 1.13, r * 1.1, skin, wet=90)
    form(x + s * 0.03, y, r * 0.94, r * 0.93, tuple(int(c * 0.25) for c in iris), wet=0)
    rays = 0.78 + 0.3 * np.sin(np.arctan2(py - y, px - x) * 34) * np.abs(grain * 2)
    form(x + s * 0.03, y, r * 0.88, r * 0.87, np.array(iris, float) * rays[..., None], wet=30, rough=0.3)
    w, h = {"upright": (0.2, 0.62), "level": (0.62, 0.28), "round": (0.46, 0.46)}[slit]
    form(x + s * 0.03, y, r * w, r * h, (16, 12, 12), wet=0)
    form(x + light * 0.09, y - 0.12, 0.065, 0.06, (255, 255, 255), wet=0, rough=0)
    form(x - light * 0.1, y + 0.13, 0.03, 0.025, (220, 230, 230), wet=0, rough=0)

# the leaf in front, and two hands with round pads that hold its edge
d = ImageDraw.Draw(img)
leaf = random.choice([(46, 120, 50), (90, 150, 50), (30, 86, 60), (150, 120, 50), (120, 40, 60)])
edge = lambda x: cy + k * 0.72 + 0.1 * k * math.sin(x / k * 1.2 + roll * 8) + roll * (x - cx)
d.polygon([(x, edge(x)) for x in range(-10, S + 11, 10)] + [(S + 10, S + 10), (-10, S + 10)], fill=leaf)
d.line([(x, edge(x) + 3) for x in range(-10, S + 11, 10)], fill=tuple(min(255, c + 70) for c in leaf), width=5)
for j in range(-4, 16):
    x = j * S / 10
    d.line((x, edge(x) + 6, x + (x - S / 2) * 0.3 - 50, S + 10), fill=tuple(int(c * (0.78 if j % 2 else 1.2)) for c in leaf), width=3)
for s in (-1, 1):
    bottom = 0.74 + random.uniform(-0.03, 0.05)
    form(s * 0.7, bottom - 0.1, 0.2, 0.15, skin)
    for j in range(4):
        a = (j - 1.5) * 0.42
        form(s * 0.7 + 0.2 * math.sin(a), bottom + 0.09 * math.cos(a), 0.07, 0.16, toe, turn=-a)
        form(s * 0.7 + 0.32 * math.sin(a), bottom + 0.24 * math.cos(a), 0.095, 0.09, toe, wet=110)
if random.random() < 0.5:
    for _ in range(14):                                          # drops on the leaf
        x, r = random.uniform(0, S), random.uniform(3, 8)
        y = random.uniform(edge(x) + 30, S + 20)
        d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, c + 40) for c in leaf), outline=tuple(int(c * 0.6) for c in leaf))
        d.ellipse((x - r * 0.5, y - r * 0.6, x, y - r * 0.1), fill=(255, 255, 255))
