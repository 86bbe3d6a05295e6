import math, random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops

W = 640
top, low = random.choice([((70, 160, 210), (8, 40, 90)), ((20, 40, 80), (2, 6, 20)), ((150, 214, 216), (40, 120, 140)), ((60, 30, 90), (12, 6, 30)), ((10, 80, 90), (2, 26, 36))])
ramp = np.linspace(0, 1, W)[:, None, None]
sea = Image.fromarray((np.array(top) * (1 - ramp) + np.array(low) * ramp + np.zeros((W, W, 1))).astype("uint8"))
rays = Image.new("L", (160, 160))                     # sunbeams from above
r = ImageDraw.Draw(rays); sun = random.randint(20, 140)
for _ in range(9):
    x = random.randint(-60, 220)
    r.polygon([(sun, -20), (x, 160), (x + random.randint(6, 24), 160)], fill=random.randint(20, 60))
sea.paste((230, 250, 255), (0, 0), rays.filter(ImageFilter.GaussianBlur(4)).resize((W, W)))
tint = random.choice([(235, 240, 255), (255, 190, 220), (190, 220, 255), (255, 220, 180), (210, 190, 255)])
ring = random.choice([(255, 140, 190), (190, 120, 230), (255, 180, 110), (120, 190, 255)])

def mixed(f):
    return tuple(int(c * f + 255 * (1 - f)) for c in tint)

g = Image.new("RGB", (W, W))                          # light, added to the sea
d = ImageDraw.Draw(g); A, B = random.randint(195, 235), random.randint(125, 165)
cx, cy = W // 2, 225; f = lambda c, k: tuple(int(v * k) for v in c); n = 54
sway, ph = random.uniform(-50, 50), random.uniform(0, 6)
for i in range(n):                                    # the fringe
    a = math.pi * (i + 0.5) / n
    x, y, L = cx - A * math.cos(a), cy + 36 * math.sin(a) + 20, random.randint(70, 150)
    d.line([(x + sway * q * q + 6 * math.sin(5 * q + ph + i * 0.4), y + L * q) for q in [j / 12 for j in range(13)]], fill=f(tint, 0.55), width=2)
for k in range(4):                                    # ruffled arms
    x0 = cx + (k - 1.5) * 46; left, right, L = [], [], random.randint(210, 290)
    for j in range(30):
        q = j / 29
        x, w = x0 + sway * q * q + (k - 1.5) * 12 * q, (24 + 9 * math.sin(j * 1.5 + k)) * (1 - q) + 3
        left.append((x - w, cy + 24 + L * q)); right.append((x + w, cy + 24 + L * q))
    d.polygon(left + right[::-1], fill=f(mixed(0.8), 0.42))
    d.line(left, fill=f(tint, 0.8), width=2); d.line(right, fill=f(tint, 0.8), width=2)
bell = Image.new("RGB", (W, W)); b = ImageDraw.Draw(bell)
for k in range(24):
    q = 1 - k / 24
    edge = [(cx - A * q * math.cos(t), cy - B * q * math.sin(t)) for t in np.linspace(0, math.pi, 40)]
    rim = [(cx + A * q * math.cos(t), cy + (38 + 5 * abs(math.sin(8 * t))) * q * math.sin(t)) for t in np.linspace(0, math.pi, 66)]
    b.polygon(edge + rim, fill=f(tint, 0.78 - 0.44 * (1 - q) ** 0.5))
for k in range(4):                                    # the four rings
    x, y = cx + [-62, 62, -46, 46][k], cy + [-46, -46, 2, 2][k] - 8
    for w, c in ((11, f(ring, 0.6)), (5, f(ring, 0.8))):
        b.ellipse((x - 38, y - 20, x + 38, y + 20), outline=c, width=w)
for i in range(40):                                   # fine canals in the bell
    a = math.pi * i / 39
    b.line((cx - A * 0.6 * math.cos(a), cy - B * 0.6 * math.sin(a) + 8, cx - A * 0.97 * math.cos(a), cy - B * 0.95 * math.sin(a) + 4), fill=f(tint, 0.62), width=1)
g = ImageChops.lighter(g, bell)
halo = g.resize((160, 160)).filter(ImageFilter.GaussianBlur(7)).resize((W, W))
g = ImageChops.add(g, halo.point(lambda v: v * 0.5)).rotate(random.uniform(-28, 28), Image.BICUBIC, translate=(random.randint(-30, 30), random.randint(0, 30)))
img = ImageChops.screen(sea, g); s = ImageDraw.Draw(img)
for _ in range(50):                                   # small life in the water
    x, y, q = random.randint(0, W), random.randint(0, W), random.choice([1, 1, 2, 3])
    s.ellipse((x - q, y - q, x + q, y + q), fill=tuple(min(255, v + 70) for v in img.getpixel((min(x, W - 1), min(y, W - 1)))))
