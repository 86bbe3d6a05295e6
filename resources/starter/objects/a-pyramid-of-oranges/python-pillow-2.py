import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 640
n = random.choice([3, 3, 4, 4, 5])                         # oranges along one side of the lowest layer
shape = random.choice(["square", "square", "three-sided"])
yaw = math.radians(random.uniform(8, 82))
lift = math.radians(random.uniform(13, 27))                # the eye is a little above
r = {3: 76, 4: 62, 5: 51}[n] * random.uniform(0.93, 1.04)
light = random.choice([-1, 1])
place = random.choice(["table", "market", "studio", "night table", "cloth"])
wall, wall2, top = {"table": ((206, 224, 222), (236, 240, 232), (176, 124, 78)), "market": ((70, 120, 90), (120, 160, 110), (150, 104, 66)), "studio": ((244, 236, 222), (255, 252, 244), (232, 220, 200)),
                    "night table": ((26, 24, 34), (60, 48, 50), (74, 46, 34)), "cloth": ((120, 140, 176), (176, 190, 214), (240, 242, 246))}[place]
if random.random() < 0.4:
    wall, wall2 = wall2, tuple(int(v * 0.62) for v in wall)
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
edge = random.randint(300, 400)
for y in range(0, S, 4):
    t = y / edge if y < edge else (y - edge) / (S - edge)
    a, b = (wall, wall2) if y < edge else (tuple(int(v * 0.8) for v in top), top)
    d.rectangle((0, y, S, y + 4), fill=tuple(int(p + (q - p) * t) for p, q in zip(a, b)))
if place in ("table", "night table", "market"):
    for i in range(-8, 9):
        d.line((320 + i * 60, edge, 320 + i * 150, S), fill=tuple(int(v * 0.72) for v in top), width=2)
if place == "market":                                      # an awning over the stall
    for i in range(9):
        d.polygon([(i * 80 - 40, 0), (i * 80 + 40, 0), (i * 80 + 46, 62), (i * 80, 84), (i * 80 - 46, 62)], fill=(204, 60, 50) if i % 2 else (246, 240, 226))
if place == "cloth":
    for i in range(-14, 15):
        d.polygon([(320 + i * 40, edge), (320 + i * 40 + 20, edge), (320 + i * 100 + 50, S), (320 + i * 100, S)], fill=(206, 84, 90))
    for i in range(7):
        y = edge + 9 * i * i * 0.7
        d.rectangle((0, y, S, y + 6 + 2 * i), fill=(222, 140, 140))


def orange():
    """One fruit on a small picture of its own: a lit ball with pores, a green star where the stalk was."""
    m = int(2 * r) + 4
    v, u = (np.mgrid[0:m, 0:m] - m / 2 + 0.5) / r
    q = u * u + v * v
    z = np.sqrt(np.clip(1 - q, 0, 1))
    pores = np.random.normal(0, 1, (m // 2 + 1, m // 2 + 1)).repeat(2, 0).repeat(2, 1)[:m, :m]
    dif = np.clip(light * -0.5 * u - 0.62 * v + 0.62 * z + 0.05 * pores * z, 0, 1)
    hot = np.clip(light * -0.36 * u - 0.46 * v + 0.81 * z + 0.03 * pores, 0, 1) ** 26
    bounce = np.clip(v * 0.8 - 0.2, 0, 1) * 0.22
    skin = np.array(random.choice([(250, 146, 28), (246, 130, 20), (252, 164, 44), (240, 118, 20)]), float) * random.uniform(0.95, 1.03)
    rgb = skin * (0.34 + 0.78 * dif)[..., None] + hot[..., None] * np.array([110, 110, 90]) + bounce[..., None] * np.array([130, 60, 20])
    a, g = random.uniform(0, 2 * math.pi), random.uniform(0.1, 0.95)     # where the stalk sits
    su, sv = g * math.cos(a), g * math.sin(a) * 0.9
    if math.hypot(su, sv) < 0.8 and random.random() < 0.75:
        w = np.hypot(u - su, v - sv)
        rgb *= (1 - 0.35 * np.exp(-(w / 0.13) ** 2))[..., None]
        star = w < 0.075 + 0.035 * np.cos(5 * np.arctan2(v - sv, u - su))
        rgb[star] = np.array([86, 116, 44]) * 0.9
        rgb[w < 0.03] = (150, 140, 80)
    alpha = np.clip((1 - np.sqrt(q)) * r + 0.5, 0, 1) * 255
    return Image.fromarray(np.dstack([np.clip(rgb, 0, 255), alpha]).astype("uint8"), "RGBA")


spots = []
for k in range(n):
    m = n - k
    for i in range(m):
        for j in range(m if shape == "square" else m - i):
            if shape == "square":
                x, y, z = 2 * i - (m - 1), 2 * j - (m - 1), k * math.sqrt(2)
            else:                                          # three-sided: each layer rests in the dips of the one below
                x = 2 * i + j + k - (n - 1)
                y = math.sqrt(3) * j + k / math.sqrt(3) - (n - 1) / math.sqrt(3)
                z = k * 2 * math.sqrt(2 / 3)
            X, Y = x * math.cos(yaw) - y * math.sin(yaw), x * math.sin(yaw) + y * math.cos(yaw)
            spots.append((Y * math.cos(lift) + 1.0 * z * math.sin(lift), X * r, (Y * math.sin(lift) - z * math.cos(lift)) * r))
lo, hi = min(s[2] for s in spots) - r, max(s[2] for s in spots) + r
cx = 320 + random.randint(-20, 20)
cy = max(S - 60 - random.randint(0, 24) - hi, 96 - lo)
shadow = Image.new("L", (160, 160), 0)
e = ImageDraw.Draw(shadow)
for depth, x, y in spots:
    if y > hi - r - 4 * r * n * math.sin(lift) - 4:
        sx, sy = (cx + x + light * 26) / 4, (cy + max(y, 0) + r * 0.75) / 4
        e.ellipse((sx - r / 3.4, sy - r / 9, sx + r / 3.4, sy + r / 8), fill=170)
img.paste(tuple(int(v * 0.25) for v in top), (0, 0), shadow.filter(ImageFilter.GaussianBlur(5)).resize((S, S)))
stock = [orange() for _ in range(7)]
dark = Image.new("RGBA", stock[0].size, (70, 22, 0, 255))
near = max(s[0] for s in spots)
for depth, x, y in sorted(spots):                          # far ones first
    fruit = random.choice(stock)
    where = (int(cx + x - fruit.width / 2), int(cy + y - fruit.height / 2))
    halo = fruit.getchannel("A").resize((fruit.width + 10, fruit.height + 10)).point(lambda v: v * 0.3)
    img.paste((60, 18, 0), (where[0] - 5, where[1] - 2), halo)   # the dark where two fruits touch
    img.paste(fruit, where, fruit)
d = ImageDraw.Draw(img)


def leaf(x, y, ang, size, tone):
    c, s = math.cos(ang), math.sin(ang)
    ring = [(t * size, 0.24 * size * math.sin(math.pi * t) * w) for w in (1, -1) for t in (np.linspace(0, 1, 14) if w > 0 else np.linspace(1, 0, 14))]
    d.polygon([(x + u * c - v * s, y + u * s + v * c) for u, v in ring], fill=tone)
    d.line((x, y, x + size * 0.9 * c, y + size * 0.9 * s), fill=tuple(min(255, v + 50) for v in tone), width=2)


x, y = cx + min(spots, key=lambda s: s[2])[1], cy + lo
for i in range(random.choice([0, 1, 2, 3])):
    leaf(x, y + 9, -math.pi / 2 + random.uniform(-1.3, 1.3), r * random.uniform(0.8, 1.1), random.choice([(60, 130, 56), (84, 150, 60), (46, 106, 60)]))
