import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 600
lit = random.random() < 0.65
ground = random.choice([(24, 26, 40), (40, 24, 30), (16, 40, 44), (60, 56, 70)]) if lit else random.choice([(236, 226, 208), (190, 214, 220), (246, 214, 180), (70, 84, 100), (214, 226, 200)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for k in range(0, S, 50):
    d.line((k, 0, k, S), fill=tuple(c + 6 for c in ground), width=3)
warm = random.choice([(255, 214, 120), (255, 236, 180), (190, 225, 255), (255, 180, 90)])
sprite = Image.new("RGBA", (S, S), (0, 0, 0, 0))
b = ImageDraw.Draw(sprite)
cx, R = S / 2, random.uniform(128, 150)
cy, neck = 235, random.uniform(46, 54)
right = [(cx + R * math.sin(t), cy - R * math.cos(t)) for t in [k / 30 * 2.35 for k in range(31)]]
x0, y0 = right[-1]
right += [(x0 + (cx + neck - x0) * (t ** 0.75), y0 + (440 - y0) * t) for t in [k / 10 for k in range(1, 11)]]
outline = right + [(2 * cx - x, y) for x, y in right[::-1]]
b.polygon(outline, fill=(warm if lit else (225, 236, 240)) + (215 if lit else 80,))
b.line(outline + outline[:1], fill=(255, 255, 255, 190) if lit else (120, 140, 150, 255), width=5, joint="curve")
for s in (-1, 1):
    b.line([(cx + s * 10, 440), (cx + s * 14, 330), (cx + s * 44, 240)], fill=(90, 90, 96, 255), width=4)
turns = random.randint(3, 7)
wire = [(cx - 44 + 88 * k / 60, 240 - 16 * abs(math.sin(k / 60 * math.pi * turns))) for k in range(61)]
b.line(wire, fill=(255, 252, 230, 255) if lit else (120, 90, 60, 255), width=6 if lit else 4, joint="curve")
b.line([(cx - R * 0.62, cy - 60), (cx - R * 0.72, cy), (cx - R * 0.6, cy + 58)], fill=(255, 255, 255, 180), width=13, joint="curve")
metal = random.choice([(178, 182, 190), (212, 172, 96)])
for k in range(5):
    y, w = 436 + k * 19, neck + 6 - (k == 4) * 12
    for n in range(24):
        f = 0.5 + 0.65 * math.sin(math.pi * (n + 0.5) / 24) ** 1.3
        xx = cx - w + 2 * w * n / 24
        b.line((xx, y + n * 0.28, xx, y + 16 + n * 0.28), fill=tuple(min(255, int(c * f)) for c in metal) + (255,), width=6)
b.polygon([(cx - neck + 12, 533), (cx + neck - 12, 538), (cx + 16, 560), (cx - 16, 558)], fill=(40, 40, 44, 255))
turn = random.choice([0, 180, random.uniform(-60, 60), 90])
sprite = sprite.rotate(turn, Image.Resampling.BICUBIC, center=(S / 2, 300))
if abs(turn) == 180:
    d.line((S / 2, 0, S / 2, 60), fill=(20, 20, 24), width=8)
if lit:
    m = sprite.getchannel("A").resize((150, 150)).filter(ImageFilter.GaussianBlur(random.uniform(14, 22))).resize((S, S))
    img = ImageChops.screen(img, Image.composite(Image.new("RGB", (S, S), warm), Image.new("RGB", (S, S)), m.point(lambda v: min(255, v * 1.6))))
else:
    m = sprite.getchannel("A").filter(ImageFilter.GaussianBlur(7)).point(lambda v: v * 0.35)
    img.paste((0, 0, 0), (12, 16), m)
img.paste(sprite, (0, 0), sprite)
