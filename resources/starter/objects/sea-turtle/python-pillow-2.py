# A sea turtle from above, swimming over sand, a reef or the deep
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 700
deep, top, bot = random.choice([(1, (40, 150, 190), (6, 50, 100)), (1, (24, 64, 120), (5, 16, 46)), (0, (196, 240, 232), (84, 196, 206)), (1, (30, 130, 130), (6, 46, 60)), (0, (250, 236, 200), (222, 192, 140)), (0, (150, 222, 240), (60, 160, 205))])
skin = random.choice([(150, 176, 96), (196, 170, 100), (120, 180, 160)] if deep else [(70, 100, 62), (52, 96, 96), (110, 96, 56)])
shell = random.choice([(196, 130, 60), (170, 150, 66), (214, 110, 66)] if deep else [(124, 76, 36), (84, 92, 40), (140, 60, 36)])
tint = lambda c, k: tuple(max(0, min(255, int(v * k))) for v in c)
line, hem = tint(shell, 0.4), (238, 228, 186); t = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray(np.repeat(np.array(top) * (1 - t) + np.array(bot) * t, S, 1).astype("uint8"))
net = Image.new("L", (175, 175))                       # the net of light on the ground, or shafts
n = ImageDraw.Draw(net)
for _ in range(60):
    x, y, r = random.uniform(0, 175), random.uniform(0, 175), random.uniform(9, 22)
    n.polygon([(x + r * random.uniform(0.7, 1.2) * math.cos(a), y + 0.7 * r * random.uniform(0.7, 1.2) * math.sin(a)) for a in np.arange(0, 6.28, 0.8)], outline=random.randint(40, 90))
img.paste((255, 255, 255), (0, 0), net.filter(ImageFilter.GaussianBlur(1.2)).resize((S, S), Image.BICUBIC))
d = ImageDraw.Draw(img); place = random.choice(["reef", "reef", "weed", "sand"])
for _ in range(26):                                    # corals, weed or stones along the rim of the picture
    a, far = random.uniform(0, 6.28), random.uniform(365, 470); x, y, r = S / 2 + far * math.cos(a), S / 2 + far * math.sin(a), random.uniform(24, 60)
    c = random.choice([(226, 104, 110), (240, 160, 80), (170, 96, 170), (236, 206, 120)]) if place == "reef" else (46, 120, 76) if place == "weed" else tint(bot, 1.25)
    c = tuple(int(u * 0.7 + v * 0.3) for u, v in zip(c, bot))
    for k in range(9):
        b = k * 0.7 + far; u, v = x + r * math.cos(b), y + r * math.sin(b)
        if place == "weed":
            d.line((x, y, x + r * 0.8 * math.cos(b + 0.4), y + r * 0.8 * math.sin(b + 0.4), u, v), fill=tint(c, 0.8 + 0.06 * k), width=9, joint="curve")
        elif place == "reef":
            d.line((x, y, u, v), fill=tint(c, 0.8), width=13); d.ellipse((u - 11, v - 11, u + 11, v + 11), fill=tint(c, 1.15))
        elif k < 3:
            d.ellipse((x - r + 9 * k, y - r * 0.7 + 4 * k, x + r - 9 * k, y + r * 0.7 - 9 * k), fill=tint(c, 0.7 + 0.12 * k))
way, hue = random.choice([-1, 1]), random.choice([(255, 214, 70), (240, 120, 70), (240, 246, 250)])
for _ in range(random.choice([0, 4, 7])):              # a few fish keep to the corners
    x, y = random.choice([80, 620]) + random.uniform(-60, 60), random.choice([80, 620]) + random.uniform(-60, 60)
    d.ellipse((x - 17, y - 8, x + 17, y + 8), fill=hue)
    d.polygon([(x - way * 12, y), (x - way * 27, y - 9), (x - way * 27, y + 9)], fill=tint(hue, 0.8))
L = Image.new("RGBA", (S, S)); d = ImageDraw.Draw(L); c, W, H = 350, random.randint(126, 142), random.randint(160, 178)

def blade(x, y, ang, size, w, bend):                   # a curved flipper with a pale hem and scales
    up, lo, mid = [], [], []
    for i in range(25):
        q = i / 24; a = ang + bend * q; x, y = x + size / 24 * math.cos(a), y + size / 24 * math.sin(a)
        b = w * math.sin(math.pi * (q * 0.8 + 0.2)) ** 0.7 * (1 - 0.35 * q); up.append((x - b * math.sin(a), y + b * math.cos(a)))
        lo.append((x + b * math.sin(a), y - b * math.cos(a))); mid.append((x, y, a, b))
    d.polygon(up + lo[::-1], fill=skin); d.line(up + lo[::-1], fill=hem, width=7, joint="curve")
    for i in range(3, 23, 3):
        x, y, a, b = mid[i]
        for o in (-0.5, 0, 0.5):
            px, py, r = x - o * b * math.sin(a), y + o * b * math.cos(a), 4 + b * 0.14
            d.regular_polygon((px, py, r), 6, rotation=-math.degrees(a), fill=tint(skin, 0.58))

sw = random.uniform(-0.35, 0.35)
for s in (-1, 1):
    f = lambda a: a if s > 0 else math.pi - a
    blade(c + s * W * 0.62, c - H * 0.62, f(-0.35 + sw * s), 215, 40, s * random.uniform(0.9, 1.5))
    blade(c + s * W * 0.45, c + H * 0.72, f(1.0 - sw * s), 105, 28, s * random.uniform(-0.2, 0.5))
d.polygon([(c - 14, c + H - 10), (c + 14, c + H - 10), (c, c + H + 34)], fill=skin)
d.ellipse((c - 36, c - H - 50, c + 36, c - H + 40), fill=tint(skin, 0.8))
d.polygon([(c - 44, c - H - 40), (c - 38, c - H - 84), (c, c - H - 118), (c + 38, c - H - 84), (c + 44, c - H - 40), (c, c - H - 8)], fill=skin, outline=hem, width=5)
for x, y in ((0, -84), (-17, -66), (17, -66), (0, -54), (-19, -40), (19, -40), (0, -28)):
    d.regular_polygon((c + x, c - H + y, 10), 6, fill=tint(skin, 0.58))
for s in (-1, 1):
    d.ellipse((c + s * 33 - 10, c - H - 82, c + s * 33 + 10, c - H - 62), fill=(15, 15, 15))
    d.ellipse((c + s * 33 - 5, c - H - 79, c + s * 33 + 1, c - H - 73), fill="white")
at = lambda a, k: (c + k * W * math.sin(a) * (1 + 0.12 * math.cos(a)), c - k * H * math.cos(a))
for i in range(26):                                    # plates round the rim
    a, b = i * math.tau / 26, (i + 1.05) * math.tau / 26
    d.polygon([at(a, 0.8), at(a, 1), at(b, 1), at(b, 0.8)], fill=tint(shell, 0.75 if i % 2 else 0.95), outline=hem, width=3)
d.polygon([at(a, 0.86) for a in np.linspace(0, math.tau, 50)], fill=line); ys = np.linspace(c - H * 0.8, c + H * 0.8, 6)
wide = lambda y, k: at(math.acos(max(-1, min(1, (c - y) / H / 0.84))), 0.83)[0] - c
for i in range(5):                                     # four pairs of scutes, then five down the back
    y0, y1, w = ys[i], ys[i + 1], W * 0.25; m = (y0 + y1) / 2; plates = [[(-w, y0), (w, y0), (w * 1.45, m), (w, y1), (-w, y1), (-w * 1.45, m)]]
    if i < 4:
        low = (y1 + ys[i + 2]) / 2
        plates = [[(s * (w * 1.45 + 3), m + 3), (s * (w + 4), y1), (s * (w * 1.45 + 3), low - 3), (s * wide(low, 1), low - 3), (s * wide(m, 1), m + 3)] for s in (-1, 1)] + plates
    for p in plates:
        mx, my = sum(q[0] for q in p) / len(p), sum(q[1] for q in p) / len(p)
        for k, bright in ((0.93, 0.95), (0.66, 1.2), (0.34, 1.5)):
            d.polygon([(c + mx + (x - mx) * k, my + (y - my) * k) for x, y in p], fill=tint(shell, bright * random.uniform(0.93, 1.07)))
dome = Image.new("L", (S, S))                          # the dome: light on one shoulder, shade at the edge
ImageDraw.Draw(dome).ellipse((c - 90, c - 130, c + 10, c + 10), fill=110)
L.paste(Image.new("RGBA", (S, S), (255, 250, 220, 255)), (0, 0), dome.resize((100, 100)).filter(ImageFilter.GaussianBlur(5)).resize((S, S), Image.BICUBIC).point(lambda v: int(v * 0.8)))
L = L.rotate(random.uniform(-120, 120), Image.BICUBIC); z = int(S * random.uniform(1.0, 1.12))
L, o = L.resize((z, z)), (S - z) // 2
shadow = Image.new("L", (S, S))
shadow.paste(L.getchannel("A").point(lambda v: v * 0.42), (o + 30, o + 50))
img.paste((5, 25, 45), (0, 0), shadow.resize((175, 175)).filter(ImageFilter.GaussianBlur(3)).resize((S, S))); img.paste(L, (o, o), L)
