import math, random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 700
cloth = np.array(random.choice([(30, 26, 46), (110, 18, 40), (236, 228, 214), (24, 60, 58), (196, 176, 190), (18, 18, 20), (170, 196, 204)]), float)
v, u = np.mgrid[-1:1:70j, -1:1:70j]; wave = 1 + 0.12 * np.sin(u * random.uniform(3, 8) + v * random.uniform(-5, 5)) - 0.22 * (u ** 2 + v ** 2)
img = Image.fromarray(np.clip(cloth * wave[..., None] + 12, 0, 255).astype("uint8")).resize((W, W), Image.BICUBIC); d = ImageDraw.Draw(img)
bust = random.random() < 0.5; tone = random.choice([(60, 58, 64), (222, 206, 186), (120, 30, 50), (240, 238, 234)])
if bust:                                              # a jeweller's display bust
    def torso(dx, c):
        pts = [(262, 20), (258, 150), (230, 205), (110, 250), (78, 330), (130, 520), (230, 690), (470, 690), (570, 520), (622, 330), (590, 250), (470, 205), (442, 150), (438, 20)]
        d.polygon([(350 + (x - 350) * dx, y) for x, y in pts], fill=c)
        d.ellipse((350 - 88 * dx, 2, 350 + 88 * dx, 42), fill=tuple(int(k * 0.8) for k in c))
    for i in range(14):
        torso(1 - i * 0.045, tuple(min(255, int(k * (0.72 + 0.025 * i))) for k in tone))
bead_kind = random.choice(["pearl", "gem", "chain", "mixed"])
hue = random.choice([(240, 232, 222), (40, 120, 190), (200, 40, 60), (30, 150, 110), (150, 80, 190), (60, 66, 84), (238, 160, 60)])
gold = random.choice([(226, 182, 84), (200, 206, 214), (214, 150, 120)])
if bead_kind == "pearl":
    hue = random.choice([(240, 232, 222), (246, 214, 208), (84, 88, 104)])

def ball(r, c):
    """A lit sphere as a small picture."""
    r = max(3, int(r)); y, x = np.mgrid[-1:1:1j * 2 * r, -1:1:1j * 2 * r]; rr = x * x + y * y; z = np.sqrt(np.clip(1 - rr, 0, 1))
    sh = np.clip(0.3 + 0.75 * (z * 0.7 - x * 0.4 - y * 0.5), 0.2, 1.1)[..., None]
    glint = 170 * np.exp(-((x + 0.35) ** 2 + (y + 0.4) ** 2) / 0.05)[..., None]
    rgb = np.clip(np.array(c) * sh + glint + 30 * np.clip(y, 0, 1)[..., None], 0, 255)
    return Image.fromarray(np.dstack([rgb, np.clip((1 - rr) * r, 0, 1) * 255]).astype("uint8"), "RGBA")

half, deep = (random.uniform(105, 130), random.uniform(330, 400)) if bust else (random.uniform(190, 240), random.uniform(400, 450))
top = 130 if bust else random.uniform(90, 130)
point = random.uniform(0.75, 1.25)                    # round to pointed loop
a = np.linspace(0, 1, 400)
if bust:
    x = 350 + 100 * np.cos(np.pi * a) * (1 + 0.9 * np.sin(np.pi * a)) * half / 100; y = top + deep * np.sin(np.pi * a) ** point
else:
    x = 350 + half * np.sin(2 * np.pi * a) * (1 + 0.12 * np.cos(2 * np.pi * a)); y = top + deep / 2 * (1 - np.cos(2 * np.pi * a))
run = np.r_[0, np.cumsum(np.hypot(np.diff(x), np.diff(y)))]
big = {"pearl": random.uniform(14, 19), "gem": random.uniform(13, 18), "chain": 7, "mixed": 11}[bead_kind]
pos, shadow = [], Image.new("L", (W, W), 0); s, i = big, 0
while s < run[-1] - big * 0.5:
    mid = 1 - abs(s / run[-1] - 0.5) * 2
    r = big * (0.7 + 0.5 * mid) if bead_kind in ("pearl", "gem") else big * (1.35 if bead_kind == "mixed" and i % 4 == 0 else 0.8 if bead_kind == "mixed" else 1)
    pos.append((np.interp(s, run, x), np.interp(s, run, y), r, gold if bead_kind == "chain" or bead_kind == "mixed" and i % 4 else hue))
    s += r * (1.9 if bead_kind != "chain" else 1.5); i += 1
for bx, by, r, _ in pos:
    ImageDraw.Draw(shadow).ellipse((bx - r + 8, by - r + 12, bx + r + 8, by + r + 12), fill=130)
img.paste((0, 0, 0), (0, 0), shadow.filter(ImageFilter.GaussianBlur(5))); d.line(list(zip(x, y)), fill=gold, width=3); cache = {}
for bx, by, r, c in pos:
    key = (int(r), c); cache.setdefault(key, ball(r, c)); img.paste(cache[key], (int(bx - r), int(by - r)), cache[key])
if bead_kind != "pearl" or random.random() < 0.4:    # a pendant at the lowest place
    k = int(np.argmax(y)); px, py = x[k], y[k] + big; R = random.uniform(34, 46)
    stone = random.choice([(30, 80, 200), (210, 20, 60), (20, 160, 100), (130, 60, 200)])
    d.ellipse((px - 9, py - 6, px + 9, py + 14), outline=gold, width=4); cyy, sides = py + 10 + R, random.choice([6, 8, 30])
    ring = lambda q: [(px + q * math.sin(2 * math.pi * j / sides), cyy - q * 1.2 * math.cos(2 * math.pi * j / sides)) for j in range(sides)]
    d.polygon(ring(R + 7), fill=gold); o, n = ring(R), ring(R * 0.55)
    for j in range(sides):
        f = 0.75 + 0.6 * math.cos(2 * math.pi * j / sides + 0.8)
        d.polygon([o[j], o[(j + 1) % sides], n[(j + 1) % sides], n[j]], fill=tuple(int(min(255, c * f + 30)) for c in stone))
    d.polygon(n, fill=tuple(min(255, c + 70) for c in stone))
