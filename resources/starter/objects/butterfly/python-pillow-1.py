# A spread butterfly in a collector's frame: veined wings with glowing fields, dark rims and rows of dots.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 900
# rim, outer field, inner field, dots
rim, outer, inner, dot = random.choice([((30, 20, 18), (232, 104, 20), (250, 160, 50), (255, 250, 240)), ((16, 22, 48), (30, 92, 200), (90, 190, 250), (230, 246, 255)),
    ((36, 30, 22), (244, 200, 40), (254, 236, 130), (70, 110, 200)), ((20, 40, 36), (30, 150, 110), (150, 226, 120), (250, 246, 190)),
    ((44, 18, 44), (178, 50, 140), (250, 150, 180), (255, 230, 240)), ((60, 30, 20), (176, 60, 34), (224, 130, 70), (90, 160, 230)), ((26, 26, 30), (214, 208, 192), (250, 246, 236), (214, 60, 40))])
wood = random.choice([(110, 72, 44), (62, 44, 38), (168, 130, 84), (42, 46, 52), (230, 226, 216)])
cloth = random.choice([(240, 234, 220), (222, 230, 232), (232, 222, 206), (236, 226, 232), (224, 232, 214)])
stretch, rise = random.uniform(0.9, 1.06), random.uniform(-0.12, 0.25)
hind = random.uniform(0.88, 1.12)
tail = random.choice([0, 0, 0.35, 0.6])
veined = random.random() < 0.7
eyes = random.choice([0, 0, 1, 2])
band = random.random() < 0.45
S = 285

def bez(p, n=18):
    """A chain of cubic curves through p[0], p[3], p[6]..."""
    out = []
    for a, b, c, e in zip(p[0::3], p[1::3], p[2::3], p[3::3]):
        for i in range(n):
            t = i / n
            out.append(tuple((1 - t) ** 3 * a[m] + 3 * t * (1 - t) ** 2 * b[m] + 3 * t * t * (1 - t) * c[m] + t ** 3 * e[m] for m in (0, 1)))
    return out

def mix(a, b, t):
    return tuple(int(x + (y - x) * t) for x, y in zip(a, b))

def pix(p):
    return W / 2 + S * p[0] * stretch, W / 2 + 10 - S * p[1]

def toward(p, q, t):
    return q[0] + (p[0] - q[0]) * t, q[1] + (p[1] - q[1]) * t

fore = bez([(0.03, 0.34), (0.3, 0.85), (0.8, 1.2 + rise), (1.22, 1.2 + rise), (1.5, 1.2 + rise), (1.32, 0.75), (1.26, 0.42), (1.2, 0.1), (1.0, -0.02), (0.75, -0.02), (0.4, -0.02), (0.2, 0.05), (0.03, 0.12)])
back = bez([(0.03, 0.16), (0.4, 0.1), (0.7, 0.12), (0.98, 0.02), (1.2, -0.15), (1.12, -0.6 * hind), (0.86, -0.9 * hind),
            (0.78, -0.98 * hind - tail * 0.6), (0.72, -1.0 * hind - tail), (0.6, -0.98 * hind - tail), (0.56, -0.94 * hind), (0.45, -1.08 * hind), (0.3, -0.92 * hind), (0.12, -0.7), (0.06, -0.4), (0.03, -0.1)])

wings = Image.new("RGBA", (W, W), (0, 0, 0, 0))
d = ImageDraw.Draw(wings)
for outline, root, heart in ((back, (0.03, 0.0), (0.5, -0.28)), (fore, (0.03, 0.22), (0.62, 0.52))):
    d.polygon([pix(p) for p in outline], fill=rim + (255,))
    for k in range(26):                                    # the field glows from the rim to the root
        t = 0.87 - 0.028 * k
        d.polygon([pix(toward(p, toward(root, heart, 0.5 if k < 12 else 0.75), t)) for p in outline], fill=mix(outer, inner, k / 25) + (255,))
    if band:
        d.line([pix(toward(p, root, 0.62)) for p in outline[14:44]], fill=rim + (255,), width=20, joint="curve")
        d.line([pix(toward(p, root, 0.69)) for p in outline[14:44]], fill=dot + (255,), width=9, joint="curve")
    cell = toward(heart, root, 0.85)
    for i in range(8, len(outline) - 5, 6):
        edge = outline[i]
        if veined:
            half = toward(edge, cell, 0.4)
            d.line([pix(root), pix(toward(half, root, 0.75)), pix(edge)], fill=rim + (255,), width=6 if i % 12 else 8, joint="curve")
        if 14 < i < 56 and not tail or 18 < i < 50:
            for far, q in ((0.945, 8), (0.87, 5)):
                x, y = pix(toward(outline[min(i + 3, len(outline) - 1)], heart, far))
                d.ellipse((x - q, y - q, x + q, y + q), fill=dot + (255,))
    d.line([pix(p) for p in outline + outline[:1]], fill=mix(rim, (0, 0, 0), 0.4) + (255,), width=5, joint="curve")
spots = [(0.98, 0.82 + rise * 0.8), (0.8, -0.4)][:eyes] if eyes < 2 else [(0.98, 0.8 + rise * 0.8), (0.76, -0.44 * hind)]
for s in spots:
    x, y = pix(s)
    for q, c in ((44, rim), (36, dot), (26, outer), (17, (20, 20, 30))):
        d.ellipse((x - q, y - q, x + q, y + q), fill=c + (255,))
    d.ellipse((x + 2, y - 12, x + 11, y - 3), fill=(255, 255, 255, 255))
grain = ImageDraw.Draw(wings)
for _ in range(900):                                       # fine scales, only where there is wing
    x, y = random.randint(W // 2, W - 60), random.randint(60, W - 60)
    if wings.getpixel((x, y))[3] and wings.getpixel((x, y))[:3] != rim:
        c = wings.getpixel((x, y))[:3]
        a = math.atan2(y - W / 2, x - W / 2)
        grain.line((x, y, x + 14 * math.cos(a), y + 14 * math.sin(a)), fill=mix(c, random.choice([(255, 255, 255), rim]), 0.16) + (255,), width=2)
wings.alpha_composite(wings.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
d = ImageDraw.Draw(wings)
fur = mix(rim, outer, 0.25)
for side in (-1, 1):                                       # feelers with clubs
    line = [(W / 2 + side * (6 + 95 * (t / 14) ** 1.3), W / 2 - 105 - 190 * t / 14 + 26 * (t / 14) ** 2) for t in range(15)]
    d.line(line, fill=rim + (255,), width=6, joint="curve")
    x, y = line[-1]
    d.ellipse((x - 9, y - 12, x + 9, y + 12), fill=rim + (255,))
for y, rx, ry in ((150, 15, 70), (95, 19, 60), (40, 22, 50), (-40, 33, 70), (-105, 24, 25)):
    d.ellipse((W / 2 - rx, W / 2 + y - ry, W / 2 + rx, W / 2 + y + ry), fill=fur + (255,))
    d.ellipse((W / 2 - rx * 0.5, W / 2 + y - ry * 0.8, W / 2 + rx * 0.2, W / 2 + y + ry * 0.5), fill=mix(fur, (255, 240, 220), 0.22) + (255,))
for k in range(70):                                        # fur on the thorax
    a, r = random.uniform(0, 6.3), random.uniform(4, 30)
    x, y = W / 2 + r * math.cos(a), W / 2 - 40 + 2 * r * math.sin(a)
    d.line((x, y, x + random.uniform(-5, 5), y + 13), fill=mix(fur, outer, random.random() * 0.6) + (255,), width=2)
d.ellipse((W / 2 - 9, W / 2 - 55, W / 2 + 9, W / 2 - 37), fill=(226, 226, 232, 255))      # the pin

img = Image.new("RGB", (W, W), cloth)
b = ImageDraw.Draw(img)
for a in range(0, W, 6):
    b.line((a, 0, a + random.randint(-5, 5), W), fill=mix(cloth, (90, 80, 70), random.uniform(0, 0.13)), width=2)
    b.line((0, a, W, a + random.randint(-5, 5)), fill=mix(cloth, (255, 255, 255), random.uniform(0, 0.5)), width=2)
n = int(W * (0.78 if tail else 0.88))                        # leave room for the frame
small = wings.resize((n, n), Image.Resampling.LANCZOS)
wings = Image.new("RGBA", (W, W), (0, 0, 0, 0))
wings.paste(small, ((W - n) // 2, (W - n) // 2 - (10 if tail else -14)))
wings = wings.rotate(random.uniform(-14, 14), Image.Resampling.BICUBIC)
shade = wings.getchannel("A").filter(ImageFilter.GaussianBlur(12)).point(lambda v: int(v * 0.5))
img.paste((50, 40, 40), (random.choice([-22, 22]), 30), shade)
img.paste(wings, (0, 0), wings)
b = ImageDraw.Draw(img)
m = random.choice([34, 44, 52])
for k in range(m):                                         # frame, mitred, each side in its own light
    f = 0.75 + 0.5 * math.sin(math.pi * k / m)
    for g, line in ((1.1, (k, k, W - k, k)), (0.95, (k, k, k, W - k)), (0.7, (k, W - k, W - k, W - k)), (0.8, (W - k, k, W - k, W - k))):
        b.line(line, fill=tuple(min(255, int(c * f * g)) for c in wood), width=2)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
