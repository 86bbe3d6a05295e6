import math
import random
from PIL import Image, ImageDraw

S = 640
ground = random.choice([(250, 200, 80), (60, 110, 170), (236, 236, 230), (40, 36, 52), (230, 120, 120), (120, 180, 150)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for y in range(0, S, 26):
    for x in range(0, S, 26):
        r = 1 + 7 * (x + y) / (2 * S)
        d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(max(0, c - 16) for c in ground))
paper, ink = random.choice([((255, 255, 250), (20, 20, 24)), ((255, 250, 220), (90, 30, 20)), ((230, 245, 255), (20, 50, 110))])
cx, cy = S / 2 + random.uniform(-20, 20), S * 0.44 + random.uniform(-20, 20)
w, h = random.uniform(215, 265), random.uniform(135, 185)
side = random.choice([-1, 1])
tip = (cx + side * random.uniform(100, 200), cy + h + random.uniform(90, 130))
look = random.choice(["round", "box", "spikes"])


def outline(grow):
    out, n = [], 180
    for k in range(n):
        a = 2 * math.pi * k / n
        if look == "box":
            p = 5
            f = (abs(math.cos(a)) ** p + abs(math.sin(a)) ** p) ** (-1 / p)
        else:
            f = 1 + (0.16 * (k % 12 < 6) if look == "spikes" else 0)
        out.append((cx + (w + grow) * f * math.cos(a), cy + (h + grow) * f * math.sin(a)))
    return out


edge = random.randint(7, 12)
for grow, shift, colour in ((edge, 14, tuple(c // 2 for c in ground)), (edge, 0, ink), (0, 0, paper)):
    tail = [(cx + side * 40 - 34 - grow, cy + h * 0.7 + shift), (cx + side * 40 + 46 + grow, cy + h * 0.7 + shift), (tip[0] + side * grow * 0.7, tip[1] + grow * 1.6 + shift)]
    d.polygon(tail, fill=colour)
    d.polygon([(x + shift * 0.6, y + shift) for x, y in outline(grow)], fill=colour)
if random.random() < 0.5:
    for k in (-1, 0, 1):
        d.ellipse((cx + k * 95 - 26, cy - 26, cx + k * 95 + 26, cy + 26), fill=ink)
else:
    for n in range(random.randint(3, 4)):
        y, end = cy - 66 + n * 42, random.uniform(0.2, 0.62) * w
        d.rounded_rectangle((cx - 0.62 * w, y, cx + end, y + 18), 9, fill=tuple((c + p) // 2 for c, p in zip(ink, paper)))
