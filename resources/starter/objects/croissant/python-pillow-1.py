import math, random
from PIL import Image, ImageDraw

img = Image.new("RGB", (600, 600), random.choice(["#f4ecdd", "#3b5566", "#b7d0c2", "#2b2622", "#e8b7a0", "#8a6f57"]))
d = ImageDraw.Draw(img)
crust = random.choice([(214, 146, 62), (190, 112, 44), (228, 170, 92)])
R, span = random.randint(170, 210), random.uniform(1.15, 1.45)
turn = random.uniform(-0.5, 0.5) + random.choice([0, math.pi])
n = 7
cx, cy = 300 - math.sin(turn) * 40, 300 + math.cos(turn) * 120


def blob(a, fat, shade):
    x, y = cx + R * math.sin(a + turn), cy - R * math.cos(a + turn)
    pts = []
    for k in range(40):
        t = 2 * math.pi * k / 40
        u, v = 62 * math.cos(t), fat * math.sin(t)
        b = a + turn
        pts.append((x + u * math.cos(b) - v * math.sin(b), y + u * math.sin(b) + v * math.cos(b)))
    d.polygon(pts, fill=tuple(min(255, int(c * shade)) for c in crust))


for i in sorted(range(n), key=lambda i: -abs(i - 3)):
    a = span * (i - 3) / 3
    fat = 105 - 21 * abs(i - 3)
    blob(a, fat + 5, 0.6)
    blob(a * 0.99, fat, 0.85)
    blob(a * 0.98, fat * 0.75, 1.0)
    blob(a * 0.97, fat * 0.4, 1.18)
