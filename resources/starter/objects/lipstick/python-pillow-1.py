import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 640
ground = random.choice([(248, 222, 222), (40, 34, 44), (226, 216, 200), (190, 214, 214), (110, 30, 50), (60, 76, 104)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
red = random.choice([(200, 20, 50), (230, 80, 110), (150, 20, 60), (236, 110, 80), (120, 30, 90), (216, 60, 160)])
if random.random() < 0.7:
    x, y = random.uniform(120, 500), random.uniform(470, 560)
    for k in range(60):
        o = random.gauss(0, 13)
        d.line((x - 110 + random.uniform(-20, 30), y + o + 10, x + 110 + random.uniform(-40, 20), y + o - 14), fill=tuple(max(0, min(255, v + random.randint(-16, 26))) for v in red), width=4)
case = random.choice([(28, 28, 32), (212, 170, 90), (236, 236, 240), (70, 20, 40), (150, 160, 176)])
band = random.choice([(214, 176, 96), (220, 224, 230)])
sprite = Image.new("RGBA", (S, S), (0, 0, 0, 0))
b = ImageDraw.Draw(sprite)
cx, w, base = S / 2, random.uniform(62, 74), 560
out = random.uniform(110, 160)


def block(x0, x1, y0, y1, colour):
    n = 34
    for k in range(n):
        u = (k + 0.5) / n
        f = 0.5 + 0.65 * math.sin(math.pi * min(1, u * 1.15)) ** 1.2 - 0.2 * u
        g = 90 * math.exp(-((u - 0.24) / 0.07) ** 2)
        b.rectangle((x0 + (x1 - x0) * k / n, y0, x0 + (x1 - x0) * (k + 1) / n + 1, y1), fill=tuple(max(0, min(255, int(v * f + g))) for v in colour) + (255,))


block(cx - w, cx + w, 350, base, case)
block(cx - w * 0.86, cx + w * 0.86, 262, 352, band)
top = 262 - out
block(cx - w * 0.66, cx + w * 0.66, top, 264, red)
cut = [(cx - w * 0.7, top - 6), (cx - w * 0.7, top + 66), (cx - w * 0.3, top + 16), (cx + w * 0.25, top - 26), (cx + w * 0.2, top - 80), (cx - w * 0.7, top - 80)]
tip = [(cx - w * 0.66, top + 62)] + [(cx - w * 0.66 + w * 1.32 * t, top + 62 - 100 * math.sin(t * math.pi / 2) ** 0.9) for t in [k / 12 for k in range(13)]] + [(cx + w * 0.66, top + 62)]
b.rectangle((cx - w - 4, top - 90, cx + w + 4, top + 62), fill=(0, 0, 0, 0))
b.polygon(tip, fill=tuple(min(255, int(v * 1.08 + 18)) for v in red) + (255,))
b.ellipse((cx - w * 0.5, top - 22, cx + w * 0.6, top + 58), fill=tuple(min(255, int(v * 1.15 + 36)) for v in red) + (255,))
b.rectangle((cx - w * 0.66, top + 56, cx + w * 0.66, top + 64), fill=red + (255,))
b.line((cx - w, 420, cx + w, 420), fill=band + (255,), width=5)
turn = random.uniform(-40, 40)
sprite = sprite.rotate(turn, Image.Resampling.BICUBIC, center=(cx, 340))
shade = sprite.getchannel("A").resize((160, 160)).filter(ImageFilter.GaussianBlur(3)).resize((S, S)).point(lambda v: v * 0.45)
img.paste((0, 0, 0), (18, 16), shade)
img.paste(sprite, (0, 0), sprite)
