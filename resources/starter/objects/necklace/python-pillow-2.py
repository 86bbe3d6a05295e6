# A necklace of pearls, gems or gold links with a pendant, on a bust, on velvet or on wood.
import math, random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W, U = 760, random.uniform
tint = lambda c, f, add=0: tuple(max(0, min(255, int(v * f + add))) for v in c)
place = random.choice(["bust", "bust", "velvet", "wood"]); bust = place == "bust"
cloth = np.array(random.choice([(44, 38, 72), (120, 20, 44), (24, 70, 66), (30, 30, 34), (40, 64, 110), (90, 50, 84)] if place != "wood" else [(104, 62, 38), (70, 46, 36), (58, 58, 62)]), float)
v, u = np.mgrid[-1:1:90j, -1:1:90j]
q = v * U(-1, 1) + u
lines = np.random.uniform(0.8, 1.15, (90, 1)) + 0 * u
if place != "wood":                                    # soft folds of cloth
    lines = 1 + 0.26 * np.sin(q * U(4, 8) + 0.8 * np.sin(v * 3 + U(0, 6))) + 0.12 * np.sin(q * 15 + v * 4)
img = Image.fromarray(np.clip(cloth * (lines * (1.1 - 0.28 * (u ** 2 + v ** 2)))[..., None] + 10, 0, 255).astype("uint8")).resize((W, W), Image.BICUBIC); d = ImageDraw.Draw(img)
tone = max(random.sample([(40, 38, 46), (206, 180, 150), (120, 24, 46), (160, 160, 172)], 3), key=lambda c: np.abs(cloth - c).sum())
if bust:                                               # a jeweller's bust, lit from the left
    half = [(88, 20), (84, 100), (96, 165), (150, 215), (240, 250), (282, 330), (262, 450), (200, 590), (120, 700)]
    m = Image.new("L", (W, W))
    ImageDraw.Draw(m).polygon([(350 + x + 30, y + 30) for x, y in half] + [(380 - x, y + 30) for x, y in half[::-1]], fill=255)
    m = m.filter(ImageFilter.GaussianBlur(3))
    img.paste((0, 0, 0), (14, 18), m.filter(ImageFilter.GaussianBlur(14)).point(lambda k: k * 6 // 10))
    round_ = np.sqrt(np.clip(1 - (np.abs(u) / 0.8) ** 2, 0, 1)) * 0.55 + 0.5 - 0.18 * u - 0.1 * np.clip(v, 0, 1) - 0.18 * np.exp(-((v + 0.42) / 0.1) ** 2) * np.exp(-(u / 0.3) ** 2)
    img.paste(Image.fromarray(np.clip(np.array(tone) * round_[..., None] + 14, 0, 255).astype("uint8")).resize((W, W), Image.BICUBIC), (0, 0), m)
    d.ellipse((292, 32, 468, 68), fill=tint(tone, 0.75))
kind = random.choice(["pearl", "gem", "chain", "mixed"])
back = np.array(tone if bust else cloth)
hues = [(244, 236, 226), (250, 214, 206), (90, 94, 116)] if kind == "pearl" else [(40, 130, 220), (220, 40, 64), (30, 170, 120), (160, 84, 210), (240, 160, 60), (236, 236, 240), (70, 200, 210)]
hue = max(random.sample(hues, 2), key=lambda c: np.abs(back - c).sum())
gold = max(random.sample([(232, 186, 80), (206, 212, 222), (220, 146, 116)], 2), key=lambda c: np.abs(back - c).sum())


def ball(r, c):
    """A lit sphere as a small picture."""
    y, x = np.mgrid[-1:1:2j * r, -1:1:2j * r]
    rr = x * x + y * y; z = np.sqrt(np.clip(1 - rr, 0, 1))
    sh = np.clip(0.26 + 0.8 * (z * 0.7 - x * 0.4 - y * 0.5), 0.2, 1.1)[..., None]
    glint = 190 * np.exp(-((x + 0.35) ** 2 + (y + 0.4) ** 2) / 0.05)[..., None] + 40 * np.exp(-((x - 0.4) ** 2 + (y - 0.5) ** 2) / 0.08)[..., None]
    return Image.fromarray(np.dstack([np.clip(np.array(c) * sh + glint, 0, 255), np.clip((1 - rr) * r, 0, 1) * 255]).astype("uint8"), "RGBA")


a = np.linspace(0, 1, 500)
if bust:
    h, deep, point = U(84, 94), U(300, 380), U(0.75, 1.2)
    x, y = 380 + h * np.cos(np.pi * a) * (1 + 1.2 * np.sin(np.pi * a)), 150 + deep * np.sin(np.pi * a) ** point
else:                                                  # a closed loop, laid down a little uneven
    h, deep = U(210, 260), U(440, 490)
    x = 380 + h * np.sin(2 * np.pi * a) * (1 + 0.12 * np.cos(2 * np.pi * a)) + 16 * np.sin(2 * np.pi * a * 3 + deep) * np.sin(np.pi * a)
    y = 90 + deep / 2 * (1 - np.cos(2 * np.pi * a)) + 10 * np.sin(4 * np.pi * a)
run = np.r_[0, np.cumsum(np.hypot(np.diff(x), np.diff(y)))]
big = {"pearl": U(15, 20), "gem": U(14, 18), "chain": 11, "mixed": 12}[kind]
pos, s, i = [], big, 0
while s < run[-1] - big * 0.5:
    grow = 0.7 + 0.5 * (1 - abs(s / run[-1] - 0.5) * 2)
    link = kind == "chain" or kind == "mixed" and i % 4
    r = big * (grow if kind in ("pearl", "gem") else 0.85 if link else 1.5 * grow)
    ahead = math.atan2(np.interp(s + 4, run, y) - np.interp(s - 4, run, y), np.interp(s + 4, run, x) - np.interp(s - 4, run, x))
    pos.append((np.interp(s, run, x), np.interp(s, run, y), r, ahead, link))
    s, i = s + r * (1.25 if link else 2.0), i + 1
px, py, R, hang = x[np.argmax(y)], y.max() + big, U(38, 50), kind != "pearl" or random.random() < 0.5
shadow = Image.new("L", (W, W))
for bx, by, r, _, _ in pos:
    ImageDraw.Draw(shadow).ellipse((bx - r + 9, by - r + 13, bx + r + 9, by + r + 13), fill=150)
img.paste((0, 0, 0), (0, 0), shadow.filter(ImageFilter.GaussianBlur(6))); d.line(list(zip(x, y)), fill=tint(gold, 0.6), width=3)
for n, (bx, by, r, t, link) in enumerate(pos):
    if link:                                           # rings seen flat and edge-on in turn
        ring = [(bx + r * math.cos(q) * math.cos(t) - r * (0.7 if n % 2 else 0.22) * math.sin(q) * math.sin(t), by + r * math.cos(q) * math.sin(t) + r * (0.7 if n % 2 else 0.22) * math.sin(q) * math.cos(t)) for q in np.linspace(0, 6.4, 18)]
        d.line(ring, fill=tint(gold, 0.55), width=6); d.line([(k - 1, j - 1) for k, j in ring], fill=tint(gold, 1.08), width=3)
        continue
    bead = ball(int(r), hue); img.paste(bead, (int(bx - r), int(by - r)), bead)
    k, j = bx + r * math.cos(t), by + r * math.sin(t); d.ellipse((k - 4, j - 4, k + 4, j + 4), fill=gold)
if not bust:                                           # the clasp
    d.ellipse((x[0] - 17, y[0] - 11, x[0] + 17, y[0] + 11), fill=gold, outline=tint(gold, 0.5), width=3)
if hang:                                               # a cut stone in a setting at the lowest place
    stone = random.choice([(30, 90, 210), (215, 20, 60), (20, 160, 100), (140, 60, 210), (230, 140, 30)])
    d.ellipse((px - 10, py - 8, px + 10, py + 16), outline=gold, width=5)
    cy, n, drop = py + 14 + R * 1.2, random.choice([8, 10, 16]), random.choice([0, 0.35])
    ring = lambda q, o=0: [(px + q * math.sin(2 * math.pi * (j + o) / n), cy - q * (1.15 + drop * math.cos(2 * math.pi * (j + o) / n)) * math.cos(2 * math.pi * (j + o) / n)) for j in range(n)]
    d.polygon(ring(R + 8), fill=gold, outline=tint(gold, 0.5))
    o, m, c = ring(R), ring(R * 0.78, 0.5), ring(R * 0.5)
    for j in range(n):                                 # three rows of facets, lit from the upper left
        f = 0.8 + 0.55 * math.cos(2 * math.pi * j / n + 0.8)
        d.polygon([o[j], o[(j + 1) % n], m[j]], fill=tint(stone, f * 0.8, 10)); d.polygon([o[j], m[j], m[j - 1]], fill=tint(stone, f * 1.1, 25))
        d.polygon([m[j], m[j - 1], c[j], c[(j + 1) % n]], fill=tint(stone, 1.5 - 0.6 * f, 20))
    d.polygon(c, fill=tint(stone, 0.95, 60))
for bx, by in random.sample([p[:2] for p in pos], 3) + ([(px - R * 0.4, cy - R * 0.5)] if hang else []):
    q = U(14, 26)                                      # sparkles
    d.polygon([(bx - q, by), (bx - 2, by - 2), (bx, by - q), (bx + 2, by - 2), (bx + q, by), (bx + 2, by + 2), (bx, by + q), (bx - 2, by + 2)], fill=(255, 255, 250))
img = img.resize((500, 500), Image.LANCZOS)
