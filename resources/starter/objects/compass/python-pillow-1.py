import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
# A pocket compass seen at a slant: case, dial with a wind rose, a trembling needle under glass.
W = 800; ground = random.choice(["chart", "planks", "moss", "sand"]); metal = np.array(random.choice([(214, 166, 74), (190, 194, 200), (196, 120, 78), (92, 96, 108)]), float)
dial, ink = random.choice([((250, 244, 226), (60, 40, 34)), ((30, 40, 62), (232, 226, 206)), ((238, 232, 240), (36, 58, 110)), ((28, 30, 30), (246, 206, 90)), ((206, 228, 220), (20, 70, 70))])
flat = random.uniform(0.62, 1.0)                            # 1: seen straight from above
turn = random.uniform(-0.7, 0.7); points = random.choice([4, 8, 8, 16]); north = random.uniform(0, 2 * math.pi); lid = random.random() < 0.45
r = random.uniform(262, 296) * (0.84 if lid else 1); cx, cy = 400 + random.uniform(-16, 16), (505 if lid else 435) + random.uniform(-10, 10); up = -r * 1.09
def tint(c, f):
    return tuple(int(max(0, min(255, v * f))) for v in c)
base = {"chart": (226, 204, 158), "planks": (122, 82, 52), "moss": (88, 116, 60), "sand": (226, 198, 150)}[ground]; grain = np.random.normal(0, 1, (100, 100))
grain = np.kron(grain, np.ones((8, 8))) * 5 + np.random.normal(0, 4, (W, W))
img = Image.fromarray(np.clip(np.array(base) + grain[..., None], 0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(2)); d = ImageDraw.Draw(img)
if ground == "chart":                                       # coasts, rhumb lines, a sea
    sea = random.choice([(150, 190, 190), (186, 200, 150), (206, 160, 130)])
    for _ in range(3):
        x, y, s = random.randint(0, W), random.randint(0, W), random.randint(120, 240)
        coast = [(x + s * (1 + 0.3 * random.random()) * math.cos(a / 14 * math.pi), y + s * (0.7 + 0.4 * random.random()) * math.sin(a / 14 * math.pi)) for a in range(28)]
        d.polygon(coast, fill=sea); d.line(coast + coast[:1], fill=(120, 86, 54), width=4, joint="curve")
    hx, hy = random.randint(0, W), random.randint(0, W)
    for a in range(16):
        d.line((hx, hy, hx + 1200 * math.cos(a * math.pi / 8), hy + 1200 * math.sin(a * math.pi / 8)), fill=(168, 124, 84), width=2)
elif ground == "planks":
    for k in range(6):
        y = k * 140 + random.randint(-12, 12); d.rectangle((0, y, W, y + 133), fill=tint(base, random.uniform(0.8, 1.2)))
        for _ in range(12):
            g = y + random.randint(6, 126)
            d.line([(x, g + 5 * math.sin(x / 90 + g)) for x in range(0, W + 20, 20)], fill=tint(base, random.uniform(0.66, 1.15)), width=random.choice([1, 2, 3]))
        d.line((0, y + 136, W, y + 136), fill=tint(base, 0.3), width=5)
elif ground == "moss":
    for _ in range(1500):
        x, y, q = random.randint(0, W), random.randint(0, W), random.randint(4, 12)
        d.line((x, y, x + random.randint(-6, 6), y - q), fill=tint(base, random.uniform(0.6, 1.4)), width=3)
else:
    for k in range(26):
        y = k * 34; d.line([(x, y + 14 * math.sin(x / 130 + k * 0.4)) for x in range(0, W + 20, 20)], fill=tint(base, 0.88 if k % 2 else 1.08), width=9)
def at(x, y, lift=0.0):
    """From the dial's plane to the picture."""
    return cx + x * math.cos(turn) - y * math.sin(turn), cy + flat * (x * math.sin(turn) + y * math.cos(turn)) - lift
def disc(q, colour, lift=0.0, ox=0.0, oy=0.0):
    x, y = at(ox, oy, lift); d.ellipse((x - q, y - q * flat, x + q, y + q * flat), fill=colour)
shade = Image.new("L", (W, W), 0); q = ImageDraw.Draw(shade); q.ellipse((cx - r + 26, cy - r * flat + 50, cx + r + 46, cy + r * flat + 64), fill=170)
img.paste((20, 14, 12), (0, 0, W, W), shade.filter(ImageFilter.GaussianBlur(20))); d = ImageDraw.Draw(img)
if lid:                                                     # the lid lies open behind its hinge
    for k in range(24):
        disc(r * (0.96 - 0.012 * k), tint(metal, 0.55 + 0.03 * k + (0.2 if k == 3 else 0)), 0, 0, 1.5 * up if flat < 0.8 else 1.36 * up)
    for a in range(12):
        e = 1.5 * up if flat < 0.8 else 1.36 * up
        d.line((*at(r * 0.2 * math.cos(a * math.pi / 6), e + r * 0.2 * math.sin(a * math.pi / 6)), *at(r * 0.5 * math.cos(a * math.pi / 6), e + r * 0.5 * math.sin(a * math.pi / 6))), fill=tint(metal, 0.7), width=4)
    d.line((*at(-50, up * 0.98), *at(50, up * 0.98)), fill=tint(metal, 0.5), width=34)
else:                                                       # crown and ring
    x, y = at(0, up * 1.22); d.ellipse((x - 52, y - 52 * flat, x + 52, y + 52 * flat), outline=tint(metal, 0.7), width=15)
    d.line((*at(0, up * 0.9), *at(0, up * 1.12)), fill=tint(metal, 0.85), width=46)
deep = int(70 * (1.12 - flat) + 16)
for k in range(deep):                                       # the wall of the case
    disc(r, tint(metal, 0.42 + 0.3 * k / deep), k - deep * 0.4)
for k in range(180):                                        # the bezel glints as it turns
    a, b = k * math.pi / 90, (k + 1.3) * math.pi / 90; f = 0.86 + 0.34 * math.cos(2 * (a + turn) + 1.2) + 0.14 * math.cos(5 * a)
    d.polygon([at(r * m * math.cos(t), r * m * math.sin(t), deep * 0.6) for m, t in ((1, a), (1, b), (0.84, b), (0.84, a))], fill=tint(metal, f))
disc(r * 0.86, tint(metal, 0.4), deep * 0.6); disc(r * 0.83, dial, deep * 0.5)
for k in range(72):
    a, m = k * math.pi / 36, 0.68 if k % 9 == 0 else 0.74
    d.line((*at(r * 0.8 * math.cos(a), r * 0.8 * math.sin(a), deep * 0.5), *at(r * m * math.cos(a), r * m * math.sin(a), deep * 0.5)), fill=ink, width=6 if k % 9 == 0 else 2)
accent = random.choice([(190, 60, 50), (50, 110, 150), (200, 150, 60), (80, 130, 90)])
for k in sorted(range(points), key=lambda k: -(k % 2) * 2 - (k * 4 % points != 0)):
    a = k * 2 * math.pi / points; l = 0.62 if k * 4 % points == 0 else 0.46 if k * 8 % points == 0 else 0.34
    for side, tone in ((1, ink), (-1, tuple((u + v) // 2 for u, v in zip(dial, accent)))):
        d.polygon([at(0, 0, deep * 0.5), at(r * 0.13 * math.cos(a + side * 0.5), r * 0.13 * math.sin(a + side * 0.5), deep * 0.5), at(r * l * math.cos(a), r * l * math.sin(a), deep * 0.5)], fill=tone)
hot = random.choice([(222, 40, 36), (236, 96, 20), (30, 110, 220)])
for off, tones in ((-10, None), (6, (hot, (246, 246, 246)))):  # the needle, and first its shadow
    for half in (0, 1):
        a = north + half * math.pi
        for side in (-1, 1):
            tone = tint(dial, 0.55) if tones is None else tint(tones[half], 1.0 if side > 0 else 0.76)
            d.polygon([at(0, 0, deep * 0.5 + off), at(r * 0.1 * math.cos(a + side * 1.57), r * 0.1 * math.sin(a + side * 1.57), deep * 0.5 + off), at(r * 0.7 * math.cos(a), r * 0.7 * math.sin(a), deep * 0.5 + off)], fill=tone, outline=None if tones is None else (40, 30, 40))
disc(r * 0.065, tint(metal, 0.6), deep * 0.5 + 8); disc(r * 0.045, tint(metal, 1.25), deep * 0.5 + 10); glass = Image.new("L", (W, W), 0); q = ImageDraw.Draw(glass)
q.pieslice((cx - r * 0.8, cy - deep * 0.5 - r * 0.8 * flat, cx + r * 0.8, cy - deep * 0.5 + r * 0.8 * flat), 190, 262, fill=90)
q.ellipse((cx - r * 0.62, cy - deep * 0.5 - r * 0.56 * flat, cx + r * 0.9, cy - deep * 0.5 + r * 0.9 * flat), fill=0)
img.paste((255, 255, 255), (0, 0, W, W), glass.filter(ImageFilter.GaussianBlur(3))); img = img.resize((500, 500), Image.Resampling.LANCZOS)
