# A saguaro in the desert: ribbed, rounded trunk, arms that bend up, evening or midday light.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 900
# sky above, sky at the horizon, far rocks, ground
high, low, rock, sand = random.choice([((60, 132, 200), (206, 232, 240), (196, 122, 88), (222, 176, 120)), ((82, 52, 110), (252, 160, 96), (120, 62, 92), (176, 98, 72)),
    ((246, 150, 110), (255, 226, 170), (190, 96, 84), (226, 150, 96)), ((24, 32, 78), (150, 120, 170), (66, 54, 100), (110, 90, 110)),
    ((120, 190, 190), (252, 240, 214), (210, 140, 110), (236, 204, 156)), ((220, 120, 140), (250, 210, 190), (150, 80, 110), (200, 130, 110))])
green = random.choice([(86, 140, 74), (64, 124, 92), (124, 152, 74), (96, 146, 118), (70, 110, 60)])
if sum(high) < 400:
    green = tuple(min(255, int(c * 1.35)) for c in green)   # the cactus shines in dark surroundings
sun = random.choice([-1, 1])
horizon = random.uniform(640, 720)
base = random.uniform(815, 850)
height = random.uniform(660, 730)
thick = random.uniform(66, 86)
ribs = random.choice([9, 11, 13])
cx = W / 2 + random.uniform(-40, 40)

def mix(a, b, t):
    return tuple(int(max(0, min(255, x + (y - x) * t))) for x, y in zip(a, b))

img = Image.new("RGB", (W, W))
d = ImageDraw.Draw(img)
for y in range(W):
    d.line((0, y, W, y), fill=mix(high, low, min(1, (y / horizon) ** 1.3)))
sx, sy, sr = W / 2 + sun * random.uniform(210, 350), random.uniform(110, horizon - 160), random.uniform(42, 90)
for k in range(10, -1, -1):                                # the sun in its haze
    q = sr * (1 + 0.16 * k)
    d.ellipse((sx - q, sy - q, sx + q, sy + q), fill=mix((255, 246, 214), mix(high, low, sy / horizon), k / 11))
if random.random() < 0.5:
    for _ in range(5):
        x, y = random.uniform(0, W), random.uniform(60, horizon - 240)
        for k in range(5):
            d.rounded_rectangle((x + 26 * k, y + random.uniform(-8, 8), x + 26 * k + random.uniform(90, 200), y + 22), 11, fill=mix(low, (255, 255, 255), 0.45))
for layer in range(3):                                     # mesas or mountains, then the plain
    x, tone = -80, mix(mix(rock, low, 0.55), rock, layer / 2)
    flat = random.random() < 0.55
    while x < W:
        w, h = random.uniform(120, 300), random.uniform(40, 170) * (1 - 0.25 * layer)
        d.polygon([(x - 50, horizon + 20), (x + (20 if flat else w * 0.4), horizon - h), (x + (w - 20 if flat else w * 0.55), horizon - h * 0.95), (x + w + 50, horizon + 20)], fill=tone)
        x += w * random.uniform(0.7, 1.6)
for y in range(int(horizon), W):
    d.line((0, y, W, y), fill=mix(mix(sand, low, 0.35), mix(sand, (60, 30, 30), 0.3), (y - horizon) / (W - horizon)))
for _ in range(260):                                       # pebbles and scrub
    x, y = random.uniform(0, W), random.uniform(horizon + 4, W)
    q = (y - horizon) / 40 + 1
    d.ellipse((x - q * 1.6, y - q * 0.6, x + q * 1.6, y + q * 0.6), fill=mix(sand, random.choice([(50, 30, 30), (255, 240, 210)]), random.uniform(0.1, 0.4)))
for _ in range(random.randint(7, 15)):
    x, y = random.uniform(0, W), random.uniform(horizon + 6, W)
    q = 10 + (y - horizon) / 4
    for k in range(22):
        a = math.pi * (0.1 + 0.8 * random.random())
        d.line((x, y, x + q * math.cos(a), y - q * math.sin(a) * 0.8), fill=mix(mix(green, rock, 0.5), (40, 40, 30), random.random() * 0.6), width=3)
cast = Image.new("L", (W, W), 0)                           # long shadow away from the sun
ImageDraw.Draw(cast).polygon([(cx - thick, base), (cx + thick, base), (cx - sun * 420 + 40, base + 56), (cx - sun * 420 - 40, base + 30)], fill=150)
img.paste((40, 20, 30), (0, 0), cast.filter(ImageFilter.GaussianBlur(7)))
d = ImageDraw.Draw(img)

def limb(path, r, foot=1.0):
    """A ribbed, round stem along a path of points; rounded at its end."""
    n = len(path)
    total = sum(math.dist(a, b) for a, b in zip(path, path[1:]))
    left, frame = total, []
    for i, p in enumerate(path):
        a, b = path[max(0, i - 1)], path[min(n - 1, i + 1)]
        s = math.dist(a, b) or 1
        rest = max(0.0, left)
        rr = r * math.sqrt(max(0, 1 - (1 - rest / (1.15 * r)) ** 2)) if rest < 1.15 * r else r
        rr *= foot + (1 - foot) * min(1, i / (0.5 * n))
        frame.append((p, ((a[1] - b[1]) / s, (b[0] - a[0]) / s), rr))
        if i + 1 < n:
            left -= math.dist(p, path[i + 1])
    at = lambda f, u: (f[0][0] - f[1][0] * f[2] * u, f[0][1] - f[1][1] * f[2] * u)
    for j in range(ribs):                                  # valley, flank, ridge of every rib
        u0, u1 = (math.sin(math.pi * (-0.5 + q / ribs)) for q in (j, j + 1))
        mid = (u0 + u1) / 2
        lamp = 0.78 + 0.42 * sun * mid * (1 - 0.25 * abs(mid))
        for a, b, f in ((u0, u1, 0.62), (u0 + (u1 - u0) * 0.2, u0 + (u1 - u0) * 0.85, 0.9), (u0 + (u1 - u0) * 0.35, u0 + (u1 - u0) * 0.62, 1.16)):
            d.polygon([at(q, a) for q in frame] + [at(q, b) for q in reversed(frame)], fill=tuple(min(255, int(c * f * lamp)) for c in green))
        for q in frame[3::3]:                              # spines in tufts along the ridge
            x, y = at(q, mid)
            for k in (-1, 0, 1):
                d.line((x, y, x + 8 * k + 7 * mid, y - 7), fill=mix((250, 236, 200), green, 0.15 + 0.3 * abs(mid)), width=2)

def crown(x, y, r):
    """White flowers or red fruit on the tip."""
    for k in range(-2, 3):
        px, py = x + k * r * 0.36, y + abs(k) ** 1.6 * r * 0.13
        if bloom == "flowers":
            for a in range(8):
                ax, ay = px + 13 * math.cos(a * 0.785), py - 6 + 11 * math.sin(a * 0.785)
                d.ellipse((ax - 8, ay - 8, ax + 8, ay + 8), fill=petal)
            d.ellipse((px - 8, py - 14, px + 8, py + 2), fill=(250, 200, 60))
        else:
            d.ellipse((px - 10, py - 22, px + 10, py + 8), fill=(200, 40, 60))
            d.ellipse((px - 5, py - 18, px + 1, py - 4), fill=(250, 150, 150))

bloom = random.choice(["flowers", "fruit", "none", "none"])
petal = random.choice([(255, 252, 240), (255, 190, 210), (255, 236, 140)])
bow = random.uniform(-22, 22)
stem = [(cx + bow * math.sin(t / 40 * math.pi), base - height * t / 40) for t in range(41)]
sides = random.choice([[-1, 1], [-1, 1], [-1, 1, -1], [1, -1, 1], [1], [-1]])
arms = []
for n, s in enumerate(sides):
    y = base - height * (random.uniform(0.3, 0.55) if n < 2 else 0.72)
    out, up, r = thick * random.uniform(2.1, 2.6) if n < 2 else thick * 1.75, random.uniform(150, 290) if n < 2 else random.uniform(60, 100), thick * random.uniform(0.56, 0.7) * (1 if n < 2 else 0.75)
    bend = r * 1.3
    path = [(cx + s * (t / 8 * (out - bend)), y + 8 * math.sin(t)) for t in range(9)]
    path += [(cx + s * (out - bend + bend * math.sin(t / 10 * math.pi / 2)), y - bend + bend * math.cos(t / 10 * math.pi / 2)) for t in range(1, 11)]
    path += [(cx + s * (out + 6 * math.sin(t / 6)), y - bend - up * t / 16) for t in range(1, 17)]
    arms.append((path, r))
for path, r in arms:
    limb(path, r)
    if bloom != "none":
        crown(path[-1][0], path[-1][1] + 8, r)
limb(stem, thick, 0.86)
if bloom != "none":
    crown(stem[-1][0], stem[-1][1] + 8, thick)
for _ in range(36):                                        # stones and grass at the foot
    x = cx + random.uniform(-1.6, 1.6) * thick
    q = random.uniform(6, 19)
    d.ellipse((x - q, base - q * 0.4, x + q, base + q * 0.9), fill=mix(sand, (60, 34, 30), random.uniform(0.1, 0.6)))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
