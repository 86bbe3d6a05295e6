import math
import random
from PIL import Image, ImageDraw, ImageFilter
# A retro rocket, as on an old science-fiction cover, climbs on its flame through one of four skies.
W = 800; sky = random.choice(["space", "dusk", "noon", "nebula"])
top, low = {"space": ((8, 10, 28), (24, 38, 82)), "dusk": ((44, 28, 84), (250, 150, 96)), "noon": ((70, 150, 214), (206, 234, 244)), "nebula": ((20, 12, 36), (96, 34, 92))}[sky]
hull = random.choice([(208, 56, 44), (228, 132, 32), (60, 64, 84), (32, 92, 96)] if sky == "noon" else [(236, 232, 222), (196, 206, 216), (246, 206, 92), (236, 118, 84), (150, 214, 200)])
trim = random.choice([(196, 40, 44), (28, 62, 120), (40, 120, 96)] if sum(hull) > 480 else [(248, 240, 220), (250, 204, 70), (240, 236, 240)])
girth, long = random.uniform(82, 118), random.uniform(455, 520)
lean = random.choice([-1, 1]) * random.uniform(8, 42)
windows = random.randint(1, 3)
def mix(a, b, t):
    return tuple(int(max(0, min(255, p + (q - p) * t))) for p, q in zip(a, b))
img = Image.new("RGB", (W, W), top); d = ImageDraw.Draw(img)
for y in range(W):
    d.line((0, y, W, y), fill=mix(top, low, (y / W) ** 1.3))
if sky != "noon":
    for _ in range(140):
        x, y, r = random.randint(0, W), random.randint(0, W), random.choice([1, 1, 2, 3])
        d.ellipse((x - r, y - r, x + r, y + r), fill=mix(low, (255, 255, 240), random.uniform(0.4, 1)))
if sky in ("nebula", "noon", "dusk"):                       # clouds, or glowing gas
    haze = Image.new("RGBA", (W, W), (0, 0, 0, 0))
    h = ImageDraw.Draw(haze)
    for _ in range(9):
        x, y, r = random.randint(0, W), random.randint(W // 3, W), random.randint(30, 75)
        for k in range(-3, 4):
            q = r * (1 - abs(k) / 5)
            h.ellipse((x + k * r * 0.8 - q, y - q, x + k * r * 0.8 + q, y + q * 0.6), fill=mix(low, (255, 255, 255), random.uniform(0.15, 0.5)) + (210,))
    img.paste(haze.filter(ImageFilter.GaussianBlur(7 if sky == "noon" else 20)), (0, 0), haze.filter(ImageFilter.GaussianBlur(7 if sky == "noon" else 20)))
if sky in ("space", "nebula"):                              # a planet, lit from one side
    px, py, pr = random.choice([110, 690]), random.randint(120, 680), random.randint(60, 130)
    ground = random.choice([(206, 120, 70), (90, 150, 200), (160, 200, 130)])
    for k in range(30):
        q = pr * (1 - k / 30)
        d.ellipse((px - q - k, py - q - k, px + q - k, py + q - k), fill=mix(mix(ground, top, 0.7), ground, k / 22))
ship = Image.new("RGBA", (W, W), (0, 0, 0, 0))              # the rocket stands upright here and is tilted at the end
s = ImageDraw.Draw(ship); cx, nose, tail = W / 2, 70.0, 70 + long
def radius(t):
    return girth * (math.sin(math.pi * min(1, t * 0.86 + 0.02)) ** 0.72)
fire, wild = random.choice([((255, 120, 30), (255, 226, 90)), ((240, 70, 40), (255, 190, 60)), ((70, 150, 255), (190, 240, 255))]), random.uniform(150, 210)
for k, tone in enumerate([fire[0], mix(fire[0], fire[1], 0.55), fire[1], (255, 255, 236)]):
    w, l = girth * (0.62 - 0.13 * k), wild * (1 - 0.2 * k)
    edge = [(w * math.cos(a) * (1 - 0.25 * math.sin(a)), l * math.sin(a) ** 1.6 + random.uniform(-5, 5)) for a in [math.pi * i / 22 for i in range(23)]]
    s.polygon([(cx + x, tail + 12 + y) for x, y in edge], fill=tone + (255,))
reach, drop = random.uniform(1.75, 2.2), random.uniform(30, 95)
for side in (-1, 1):                                        # swept fins
    root = radius(0.66)
    fin = [(root * 0.9, nose + long * 0.62), (girth * reach, tail - 20), (girth * (reach + 0.05), tail + drop), (girth * 1.15, tail - 4), (root * 0.5, tail)]
    s.polygon([(cx + side * x, y) for x, y in fin], fill=mix(trim, (0, 0, 0) if side > 0 else (255, 255, 255), 0.28 if side > 0 else 0.1) + (255,))
    s.line([(cx + side * x, y) for x, y in fin[:3]], fill=mix(trim, (255, 255, 255), 0.45) + (255,), width=5)
s.polygon([(cx - girth * 0.5, tail - 8), (cx + girth * 0.5, tail - 8), (cx + girth * 0.64, tail + 26), (cx - girth * 0.64, tail + 26)], fill=(54, 56, 66, 255))
cap, belts = random.uniform(0.2, 0.3), random.sample([0.36, 0.62, 0.74, 0.86], random.randint(1, 3))
for k in range(40):                                         # the hull: lengthwise strips from light to dark
    u, v = -1 + k / 20, -1 + (k + 1.6) / 20
    light = 0.42 * math.exp(-((u + 0.42) / 0.3) ** 2) - 0.62 * max(0, u + 0.1) ** 1.4 - 0.25 * (u < -0.85)
    for i in range(60):
        t, n = i / 60, (i + 1.3) / 60
        paint = trim if t < cap or any(abs(t - b) < 0.02 for b in belts) else hull
        tone = mix(paint, (255, 255, 255) if light > 0 else (14, 12, 34), abs(light))
        s.polygon([(cx + u * radius(t), nose + long * t), (cx + v * radius(t), nose + long * t), (cx + v * radius(n), nose + long * n), (cx + u * radius(n), nose + long * n)], fill=tone + (255,))
for k in range(windows):                                    # portholes with a rim and a glint
    y, r = nose + long * (0.42 + 0.145 * k), girth * (0.36 - 0.05 * k)
    for q, tone in ((1.0, mix(trim, (0, 0, 0), 0.45)), (0.86, (226, 228, 226)), (0.68, (24, 46, 84)), (0.5, (70, 140, 190))):
        s.ellipse((cx - r * q, y - r * q, cx + r * q, y + r * q), fill=tone + (255,))
    s.ellipse((cx - r * 0.36, y - r * 0.4, cx - r * 0.06, y - r * 0.1), fill=(236, 250, 255, 255))
middle = mix(trim, (0, 0, 0), 0.1)                          # the fin that points at us
s.polygon([(cx, nose + long * 0.76), (cx + 10, tail), (cx + 7, tail + drop * 0.8), (cx - 7, tail + drop * 0.8), (cx - 10, tail)], fill=middle + (255,))
s.line((cx, nose - 34, cx, nose + 14), fill=trim + (255,), width=6)
ship = ship.rotate(lean, Image.Resampling.BICUBIC)
glow = ship.getchannel("A").filter(ImageFilter.GaussianBlur(22)).point(lambda a: a * 0.4)
img.paste(mix(low, (255, 250, 220), 0.7), (0, 0, W, W), glow)
img.paste(ship, (0, 0), ship)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
