# A strip of paper folded into a zigzag: the faces are light and dark by turns, and the strip casts a soft shadow.
import random
from PIL import Image, ImageDraw, ImageFilter
S = 900
table, paper, mark = random.choice([
    ((40, 70, 92), (250, 206, 92), (222, 96, 50)), ((236, 226, 208), (214, 58, 66), (250, 226, 214)),
    ((92, 58, 40), (246, 240, 226), (70, 110, 160)), ((246, 196, 196), (40, 120, 122), (244, 240, 200)),
    ((30, 32, 40), (120, 210, 180), (240, 250, 246)), ((202, 216, 226), (96, 62, 150), (250, 200, 90)),
    ((150, 180, 120), (250, 250, 244), (230, 110, 120)), ((244, 220, 120), (30, 60, 110), (244, 220, 120)),
    ((112, 40, 66), (244, 180, 170), (255, 240, 230))])
def tint(c, f):
    return tuple(max(0, min(255, int(v * f))) for v in c)
img = Image.new("RGB", (S, S), table); d = ImageDraw.Draw(img)
ground = random.choice(["boards", "cloth", "light"])
if ground == "boards":
    y = 0
    while y < S:
        h = random.randint(80, 170)
        d.rectangle([0, y, S, y + h], fill=tint(table, random.uniform(0.9, 1.1)))
        for _ in range(8):
            g = y + random.uniform(0, h)
            d.line([0, g, S, g + random.uniform(-6, 6)], fill=tint(table, random.uniform(0.84, 0.95)), width=2)
        d.line([0, y, S, y], fill=tint(table, 0.7), width=4); y += h
elif ground == "cloth":
    for k in range(0, S, 12):
        d.line([k, 0, k, S], fill=tint(table, 0.93), width=4)
        d.line([0, k, S, k], fill=tint(table, 1.06), width=4)
else:
    cx, cy = random.choice([0, S]), random.choice([0, S])
    for k in range(30, 0, -1):
        r = k * 44
        d.ellipse([cx - r, cy - r, cx + r, cy + r], fill=tint(table, 1.18 - 0.013 * k))
n = random.randint(6, 10)                           # number of faces
step = S * random.uniform(0.9, 0.96) / n
rise = min(step * random.uniform(1.2, 2.4), 380) / 2
broad = random.uniform(120, 200); x0 = (S - n * step) / 2
way = random.choice([-1, 1]); uneven = random.choice([0, 0, 0.3])
top = [(x0 + k * step, S / 2 - broad / 2 + way * rise * (1 if k % 2 else -1) * (1 - uneven * random.random())) for k in range(n + 1)]
cast = Image.new("L", (S, S), 0); c = ImageDraw.Draw(cast)
sun = random.choice([-1, 1])
for (ax, ay), (bx, by) in zip(top, top[1:]):
    c.polygon([(ax + 20 * sun, ay + 28), (bx + 20 * sun, by + 28), (bx + 26 * sun, by + broad + 34), (ax + 26 * sun, ay + broad + 34)], fill=150)
img.paste(tint(table, 0.3), mask=cast.filter(ImageFilter.GaussianBlur(13)))
d = ImageDraw.Draw(img)
printed = random.choice(["plain", "lines", "border", "dots"])
for k in range(n):
    (ax, ay), (bx, by) = top[k], top[k + 1]
    lit = (k % 2 == 0) == (sun * way > 0)
    for m in range(16):                              # a face, darker towards the fold below
        t, u = m / 16, (m + 1.1) / 16
        f = (1.06 if lit else 0.7) - 0.12 * (t if lit else 1 - t)
        px, py, qx, qy = ax + (bx - ax) * t, ay + (by - ay) * t, ax + (bx - ax) * min(u, 1), ay + (by - ay) * min(u, 1)
        d.polygon([(px, py), (qx, qy), (qx, qy + broad), (px, py + broad)], fill=tint(paper, f))
    shade = tint(mark, 1.0 if lit else 0.7)
    if printed == "lines":
        for v in (0.25, 0.5, 0.75):
            d.line([ax, ay + v * broad, bx, by + v * broad], fill=shade, width=6)
    elif printed == "border":
        for v in (0.06, 0.82):
            d.polygon([(ax, ay + v * broad), (bx, by + v * broad), (bx, by + (v + 0.12) * broad), (ax, ay + (v + 0.12) * broad)], fill=shade)
    elif printed == "dots":
        for t in (0.2, 0.5, 0.8):
            for v in (0.28, 0.72):
                px, py = ax + (bx - ax) * t, ay + (by - ay) * t + v * broad
                d.ellipse([px - 8, py - 10, px + 8, py + 10], fill=shade)
    d.line([ax, ay, bx, by], fill=tint(paper, 1.2), width=3)
for k in range(1, n):                                # the creases
    d.line([*top[k], top[k][0], top[k][1] + broad], fill=tint(paper, 0.5 if (k % 2) == (way > 0) else 1.15), width=4)
img = img.resize((500, 500), Image.LANCZOS)
