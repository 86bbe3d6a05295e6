import colorsys
import math
import random
from PIL import Image, ImageDraw

S = 620
seam = random.choice([(20, 22, 30), (250, 250, 246), None])
img = Image.new("RGB", (S, S), seam or (128, 128, 128))
d = ImageDraw.Draw(img)
side = random.choice([62, 90, 124, 155])
h = side * math.sqrt(3) / 2
hue, span, soft = random.random(), random.choice([0.12, 0.3, 1.0]), random.uniform(0.45, 0.9)
way = random.uniform(0, 6.3)
plain = random.random() < 0.4
shrink = 0 if seam is None else random.choice([1.5, 4, 8])
for j in range(-1, int(S / h) + 2):
    for i in range(-2, int(2 * S / side) + 3):
        x, y = i * side / 2 - (side / 2 if j % 2 else 0) * 0, j * h
        up = (i + j) % 2 == 0
        p = [(x, y + h), (x + side, y + h), (x + side / 2, y)] if up else [(x, y), (x + side, y), (x + side / 2, y + h)]
        cx, cy = sum(q[0] for q in p) / 3, sum(q[1] for q in p) / 3
        t = ((cx - S / 2) * math.cos(way) + (cy - S / 2) * math.sin(way)) / S
        where = random.random() if plain else 0.5 + t + random.uniform(-0.12, 0.12)
        r, g, b = colorsys.hls_to_rgb((hue + span * where) % 1, min(0.85, max(0.2, 0.5 + (0.1 if up else -0.06) + 0.25 * t + random.uniform(-0.08, 0.08))), soft)
        p = [(cx + (u - cx) * (1 - shrink / side * 2), cy + (v - cy) * (1 - shrink / side * 2)) for u, v in p]
        d.polygon(p, fill=(int(r * 255), int(g * 255), int(b * 255)))
