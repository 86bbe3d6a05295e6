import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 640
ground = random.choice([(252, 244, 232), (40, 34, 60), (214, 236, 240), (96, 20, 48), (236, 226, 246), (20, 60, 64)])
pink = random.choice([(255, 120, 170), (240, 84, 140), (255, 160, 190), (232, 60, 130)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
light = tuple(min(255, c + 22) if sum(ground) < 500 else c - 18 for c in ground)
if random.random() < 0.5:
    step = random.randint(36, 70)
    for y in range(0, S + step, step):
        for x in range(0, S + step, step):
            r = step * 0.16
            o = step / 2 if (y // step) % 2 else 0
            d.ellipse((x + o - r, y - r, x + o + r, y + r), fill=light)
else:
    w = random.randint(20, 60)
    for x in range(-S, S, 2 * w):
        d.line((x, S, x + S, 0), fill=light, width=w // 2)
size = random.uniform(11, 16)
tilt = random.uniform(-0.35, 0.35)
cx, cy = S / 2 + random.uniform(-60, 60), S / 2 + random.uniform(-40, 40)


def heart(k, dx=0, dy=0):
    out = []
    for n in range(160):
        t = 2 * math.pi * n / 160
        x = 16 * math.sin(t) ** 3 * k
        y = -(13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)) * k
        out.append((cx + dx + x * math.cos(tilt) - y * math.sin(tilt), cy + dy + x * math.sin(tilt) + y * math.cos(tilt)))
    return out


shade = Image.new("L", (S, S), 0)
ImageDraw.Draw(shade).polygon(heart(size, 14, 18), fill=120)
img.paste((10, 0, 10), mask=shade.resize((160, 160)).filter(ImageFilter.GaussianBlur(4)).resize((S, S)))
d.polygon(heart(size), fill=tuple(int(c * 0.8) for c in pink))
d.polygon(heart(size * 0.94), fill=pink)
gloss = Image.new("L", (S, S), 0)
ImageDraw.Draw(gloss).polygon(heart(size * 0.55, -size * 3.4, -size * 3.2), fill=110)
img.paste((255, 255, 255), mask=gloss.resize((160, 160)).filter(ImageFilter.GaussianBlur(7)).resize((S, S)))
