import math
import random

from PIL import Image, ImageDraw, ImageFilter

S = 1024
ground = random.choice([(24, 26, 48), (244, 240, 230), (210, 226, 236), (46, 24, 44), (20, 52, 50), (250, 222, 214)])
gems = random.sample([(220, 40, 70), (40, 140, 230), (30, 170, 110), (240, 170, 30), (150, 70, 210), (240, 110, 170), (60, 200, 210)], random.randint(1, 3))
n = random.choice([6, 8, 9, 10, 12, 15])
R = random.uniform(320, 345)
L = random.uniform(95, 130)
B = min(0.62 * L, math.pi * (R - L * 0.35) / n * 0.82)
turn = random.uniform(0, 2 * math.pi)
light = random.uniform(0, 2 * math.pi)

img = Image.new("RGB", (S, S), ground)
glow = Image.new("L", (S, S))
ImageDraw.Draw(glow).ellipse((160, 160, S - 160, S - 160), fill=70)
img.paste(tuple(min(255, c + 50) for c in ground), (0, 0), glow.filter(ImageFilter.GaussianBlur(120)))


def corners(k):
    a = turn + 2 * math.pi * k / n
    c, s = math.cos(a), math.sin(a)
    return [(512 + (R + u) * c - v * s, 512 + (R + u) * s + v * c) for u, v in ((L, 0), (0, B), (-L, 0), (0, -B))], (512 + R * c, 512 + R * s)


shadow = Image.new("L", (S, S))
pen = ImageDraw.Draw(shadow)
for k in range(n):
    pen.polygon([(x - 22 * math.cos(light), y - 22 * math.sin(light)) for x, y in corners(k)[0]], fill=150)
img.paste((0, 0, 0), (0, 0), shadow.filter(ImageFilter.GaussianBlur(12)))
d = ImageDraw.Draw(img)
for k in range(n):
    points, middle = corners(k)
    gem = gems[k % len(gems)]
    for i in range(4):                                # each facet is as bright as it faces the light
        p, q = points[i], points[(i + 1) % 4]
        facing = math.cos(math.atan2((p[1] + q[1]) / 2 - middle[1], (p[0] + q[0]) / 2 - middle[0]) - light)
        f = 0.86 + 0.34 * facing
        d.polygon([p, q, middle], fill=tuple(min(255, int(c * f + 46 * max(0, facing))) for c in gem))
    table = [((x + middle[0]) / 2, (y + middle[1]) / 2) for x, y in points]
    d.polygon(table, fill=tuple(min(255, int(c * 1.05 + 36)) for c in gem))
    d.line([*table, table[0]], fill=tuple(min(255, c + 90) for c in gem), width=4)
    d.line([*points, points[0]], fill=tuple(int(c * 0.5) for c in gem), width=4, joint="curve")
img.resize((512, 512), Image.Resampling.LANCZOS).save("ring.png")
