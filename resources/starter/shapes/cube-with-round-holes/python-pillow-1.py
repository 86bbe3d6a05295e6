import math
import random
import numpy as np
from PIL import Image, ImageDraw

S = 640
img = Image.new("RGB", (S, S), random.choice([(238, 232, 220), (36, 40, 54), (200, 218, 224), (84, 44, 52), (250, 220, 180)]))
d = ImageDraw.Draw(img)
ground = img.getpixel((0, 0))
paint = np.array(random.choice([(220, 90, 60), (70, 130, 190), (236, 180, 60), (110, 160, 110), (190, 190, 198), (150, 90, 160)]))
t, s = random.uniform(0.32, 0.68), random.uniform(185, 225)
c = np.array([S / 2 + random.uniform(-25, 25), S / 2 + 25])
a, b, up = np.array([-1.55 * t, -0.5]) * s * 0.8, np.array([1.55 * (1 - t), -0.5]) * s * 0.8, np.array([0, -1.0]) * s
low = c - (a + b + up) / 2
hole = random.uniform(0.26, 0.38)
side = random.choice([1, -1])
tones = {"left": 0.95 if side < 0 else 0.6, "right": 0.6 if side < 0 else 0.95, "top": 1.25}


def face(o, p, q, tone, inward):
    d.polygon([tuple(v) for v in (o, o + p, o + p + q, o + q)], fill=tuple(int(min(255, v * tone)) for v in paint), outline=tuple(int(v * 0.4) for v in paint), width=3)
    th = np.linspace(0, 2 * math.pi, 80)
    ring = o + p * 0.5 + q * 0.5 + hole * (np.outer(np.cos(th), p) + np.outer(np.sin(th), q))
    mask = Image.new("L", (S, S), 0)
    ImageDraw.Draw(mask).polygon([tuple(v) for v in ring], fill=255)
    deep = Image.new("RGB", (S, S), tuple(int(v * 0.22) for v in paint))
    e = ImageDraw.Draw(deep)
    for k in range(12, 0, -1):
        e.polygon([tuple(v) for v in ring + inward * 0.5 * (1 - k / 12)], fill=tuple(int(v * (0.25 + 0.035 * k)) for v in paint))
    e.polygon([tuple(v) for v in ring + inward * 0.5], fill=tuple(int(v * 0.2) for v in paint))
    img.paste(deep, mask=mask)
    d.line([tuple(v) for v in ring], fill=tuple(int(v * 0.35) for v in paint), width=3)


d.polygon([tuple(v) for v in (low, low + a, low + a + b * 1.2 + [40, 10], low + b + [70, 30])], fill=tuple(int(v * 0.62) for v in ground))
face(low, a, up, tones["left"], b * 0.6)
face(low, b, up, tones["right"], a * 0.6)
face(low + up, a, b, tones["top"], -up * 0.6)
