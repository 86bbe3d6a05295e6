import math, random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 640
ground = random.choice([(243, 234, 218), (52, 78, 94), (170, 200, 186), (40, 34, 32), (226, 172, 150), (120, 88, 62)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
seat = random.choice(["plate", "board", "cloth"])
if seat == "plate":
    rim = random.choice([(250, 250, 247), (150, 180, 205), (60, 66, 76)])
    for r, f in ((306, 0.82), (300, 1.0), (222, 0.93), (214, 0.98)):
        d.ellipse((320 - r, 320 - r, 320 + r, 320 + r), fill=tuple(int(c * f) for c in rim))
elif seat == "board":
    d.rounded_rectangle((30, 60, 610, 580), 40, fill=(176, 124, 76))
    for _ in range(30):
        y = random.randint(70, 570)
        d.line((40, y, 600, y + random.randint(-12, 12)), fill=(158, 106, 62), width=2)
else:
    for i in range(0, S, 64):
        d.rectangle((i, 0, i + 30, S), fill=tuple(min(255, int(c * 1.08 + 6)) for c in ground))
crust = np.array(random.choice([(208, 138, 56), (184, 106, 40), (226, 166, 86)]), float)
R, span, n = random.uniform(165, 195), random.uniform(1.45, 1.75), random.choice([7, 9])
lay = Image.new("RGBA", (S, S))
a = ImageDraw.Draw(lay)
tone = lambda f: tuple(int(min(255, max(0, c * f))) for c in crust) + (255,)
m = n // 2
cx, cy = 320, 410


def place(t, r):
    """Along the bent back of the roll: t is the angle, r outward."""
    q = R * (1 - 0.06 * t * t)
    return cx + (q + r) * math.sin(t), cy - (q + r) * math.cos(t)


for i in sorted(range(n), key=lambda i: -abs(i - m)):
    off = (i - m) / m
    t0, fat, wide = span * off, 112 * (1 - abs(off) ** 1.5 * 0.74), span / m * 0.66
    for j in range(12):                            # from the dark edge to the bright back
        q = 1 - j / 12
        left, right = [], []
        for v in np.linspace(-1, 1, 24):
            bow = wide * math.sqrt(1 - v ** 4) * q
            left.append(place(t0 - bow - 0.03 * off, v * fat * (0.35 + 0.65 * q) + 10 * (1 - q)))
            right.append(place(t0 + bow - 0.03 * off, v * fat * (0.35 + 0.65 * q) + 10 * (1 - q)))
        a.polygon(left + right[::-1], fill=tone((0.5 if j == 0 else 0.68) + 0.5 * (1 - q)))
    glint = [place(t0 + wide * 0.16 * math.cos(p), fat * (0.3 + 0.3 * math.sin(p))) for p in np.linspace(0, 6.28, 14)]
    a.polygon(glint, fill=tone(1.24))
    for _ in range(16):                            # flaky streaks run round each roll
        u, f = random.uniform(-0.75, 0.75), random.choice([0.62, 0.72, 1.3, 1.42])
        lo, hi = sorted((random.uniform(-0.85, 0.85), random.uniform(-0.85, 0.85)))
        a.line([place(t0 + wide * u * math.sqrt(1 - v ** 4), v * fat) for v in np.linspace(lo, hi, 9)], fill=tone(f), width=random.choice([1, 2, 3]))
    edge = -1 if off > 0 else 1                    # the rim of the dough sheet, baked dark
    a.line([place(t0 + edge * wide * 0.94 * math.sqrt(1 - v ** 4), v * fat) for v in np.linspace(-0.9, 0.9, 16)], fill=tone(0.45), width=3)
    a.line([place(t0 + edge * wide * 0.84 * math.sqrt(1 - v ** 4), v * fat) for v in np.linspace(-0.6, 0.7, 16)], fill=tone(1.45), width=3)
turn = random.uniform(0, 360)
k = random.uniform(0.88, 1.05)
lay = lay.transform((S, S), Image.AFFINE, (1 / k, 0, 320 - 320 / k, 0, 1 / k, 335 - 320 / k), Image.BICUBIC).rotate(turn, Image.BICUBIC)
shade = lay.getchannel("A").resize((160, 160)).filter(ImageFilter.GaussianBlur(4)).resize((S, S)).point(lambda p: p * 0.55)
img.paste((16, 8, 4), (12, 16), shade)
img.paste(lay, (0, 0), lay)
d = ImageDraw.Draw(img)
for _ in range(random.randint(8, 30)):             # crumbs and flakes
    t, r, q = random.uniform(0, 6.28), random.uniform(225, 300), random.uniform(2, 7)
    x, y = 320 + r * math.cos(t), 320 + r * math.sin(t)
    d.polygon([(x + q * math.cos(p + random.random()), y + q * 0.7 * math.sin(p)) for p in (0, 1.6, 3.1, 4.7)], fill=tone(random.uniform(0.7, 1.3))[:3])
