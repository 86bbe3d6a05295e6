import math
import random
from PIL import Image, ImageDraw

S = 700
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
top, low, ink = random.choice([((40, 44, 92), (246, 150, 96), (22, 18, 32)), ((70, 36, 84), (250, 120, 110), (26, 12, 30)), ((30, 60, 96), (250, 206, 150), (16, 24, 36)), ((94, 90, 120), (236, 190, 180), (40, 34, 46)), ((20, 26, 48), (110, 96, 140), (8, 8, 16))])
h = random.uniform(0.66, 0.78) * S
for y in range(S):
    t = min(1, y / h)
    d.line((0, y, S, y), fill=tuple(int(a + (b - a) * t ** 1.3) for a, b in zip(top, low)))
x, r = random.uniform(100, 600), random.uniform(36, 64)
y = h - random.uniform(-10, 110)
d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, c + 60) for c in low))
for _ in range(random.randint(2, 7)):
    y = random.uniform(40, h - 60)
    x, w = random.uniform(-100, S), random.uniform(140, 420)
    d.ellipse((x, y, x + w, y + random.uniform(6, 18)), fill=tuple(int((a * 2 + b) / 3 + 14) for a, b in zip(top, low)))
land = tuple(int(a * 0.4 + b * 0.22) for a, b in zip(top, low))
p = random.uniform(0, 6)
d.polygon([(0, S)] + [(x, h + 10 * math.sin(x / 120 + p)) for x in range(0, S + 20, 20)] + [(S, S)], fill=land)
for k in range(14):
    d.line((S / 2 + (k - 7) * 14, h + 12, S / 2 + (k - 7) * 170, S), fill=tuple(int(c * 0.8) for c in land), width=5)
side = random.choice([-1, 1])
n = random.randint(3, 5)
pylons = []
for k in range(n):
    f = random.uniform(0.94, 1.06) * 0.56 ** (n - 1 - k)
    pylons.append((S / 2 + side * (n - 1 - k - (n - 1) / 2) * 118 * (1 - 0.1 * (n - 1 - k)), h + 8 + 150 * f, 560 * f))
hooks = []
for x, y, tall in pylons:
    w = tall * 0.13
    thick = max(1, int(tall / 110))
    waist = y - tall * 0.62
    for s in (-1, 1):
        d.line((x + s * w, y, x + s * w * 0.35, waist, x + s * w * 0.16, y - tall), fill=ink, width=thick + 1)
    steps = 6
    for q in range(steps):
        a, b = q / steps, (q + 1) / steps
        wa, wb = w * (1 - 0.65 * a), w * (1 - 0.65 * b)
        ya, yb = y + (waist - y) * a, y + (waist - y) * b
        d.line((x - wa, ya, x + wb, yb), fill=ink, width=thick)
        d.line((x + wa, ya, x - wb, yb), fill=ink, width=thick)
    arms = []
    for height, reach in ((0.66, 0.2), (0.79, 0.26), (0.92, 0.16)):
        ay = y - tall * height
        for s in (-1, 1):
            d.line((x, ay - tall * 0.035, x + s * tall * reach, ay, x, ay + tall * 0.012), fill=ink, width=thick)
            d.line((x + s * tall * reach, ay, x + s * tall * reach, ay + tall * 0.045), fill=ink, width=thick + 1)
            arms.append((x + s * tall * reach, ay + tall * 0.045))
    hooks.append(arms)
edge = [(S * (0.5 + side * -0.5 * -1) + side * 60 * 0 + (60 if side < 0 else -60) * -1, yy) for _, yy in hooks[-1]]
for one, two in zip(hooks, hooks[1:]):
    for (x0, y0), (x1, y1) in zip(one, two):
        d.line([(x0 + (x1 - x0) * t / 20, y0 + (y1 - y0) * t / 20 + 0.16 * abs(x1 - x0) * 4 * (t / 20) * (1 - t / 20) + 12 * (t / 20) * (1 - t / 20)) for t in range(21)], fill=ink, width=2)
for x0, y0 in hooks[-1]:
    x1, y1 = x0 - side * 420, y0 - 60
    d.line([(x0 + (x1 - x0) * t / 20, y0 + (y1 - y0) * t / 20 + 190 * (t / 20) * (1 - t / 20)) for t in range(21)], fill=ink, width=3)
for _ in range(random.choice([0, 5, 9])):
    x, y = random.uniform(40, S - 40), random.uniform(60, h * 0.6)
    d.line((x - 9, y - 5, x, y, x + 9, y - 6), fill=ink, width=2)
