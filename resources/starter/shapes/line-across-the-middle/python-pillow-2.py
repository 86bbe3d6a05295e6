# One line across the middle: chalk, brush, rope, neon or ribbon, on paper, boards, bricks or slate
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 768
paper = random.choice([(246, 238, 220), (34, 54, 48), (28, 30, 46), (214, 226, 236), (250, 222, 176), (84, 40, 44), (226, 200, 210)])
dark = sum(paper) > 380
ink = random.choice([(20, 24, 44), (160, 20, 34), (16, 66, 130), (20, 96, 70)] if dark else [(250, 250, 240), (255, 220, 80), (255, 140, 160), (120, 230, 240)])
tint = lambda c, k: tuple(max(0, min(255, int(v * k))) for v in c)
img = Image.new("RGB", (S, S), paper)
d = ImageDraw.Draw(img)
ground = random.choice(["paper", "boards", "bricks", "slate"])
for j in range(13):
    if ground == "boards":
        d.rectangle((j * 96, 0, j * 96 + 91, S), fill=tint(paper, random.uniform(0.88, 1.0)))
        for _ in range(3):
            x = j * 96 + random.uniform(8, 84)
            d.line((x, 0, x + random.uniform(-5, 5), S), fill=tint(paper, 0.86), width=2)
    elif ground == "bricks":
        for k in range(-1, 6):
            x = k * 150 + 75 * (j % 2)
            d.rectangle((x, j * 64, x + 143, j * 64 + 57), fill=tint(paper, random.uniform(0.87, 1.0)))
    elif ground == "slate":
        x, y, r = random.uniform(0, S), random.uniform(0, S), random.uniform(60, 200)
        d.ellipse((x - r, y - r * 0.4, x + r, y + r * 0.4), fill=tint(paper, random.uniform(0.94, 1.08)))
if ground == "slate":
    img = img.filter(ImageFilter.GaussianBlur(18))
grain = Image.effect_noise((S, S), 40).convert("L")
img = Image.blend(img, Image.merge("RGB", [grain] * 3), 0.06)
vig = Image.new("L", (96, 96), 80)                       # the corners fall into shade
ImageDraw.Draw(vig).ellipse((-6, -6, 102, 102), fill=0)
img.paste((0, 0, 0), (0, 0), vig.filter(ImageFilter.GaussianBlur(14)).resize((S, S)))

slant = random.uniform(-60, 60)
left, right = random.choice([(-20, S + 20), (-20, S + 20), (45, S - 45), (90, S - 90)])
y0, y1 = S / 2 + slant / 2, S / 2 - slant / 2
at = lambda t, o=0.0: (left + (right - left) * t, y0 + (y1 - y0) * t + o)
way = random.choice(["chalk", "brush", "rope", "ribbon"] if dark else ["chalk", "brush", "rope", "ribbon", "neon"])
wide = random.randint(22, 70)
if way in ("rope", "neon", "ribbon"):                    # these lie above the ground: a shadow, or a glow
    soft = Image.new("L", (S // 4, S // 4))
    drop = 0 if way == "neon" else 18
    (ax, ay), (bx, by) = at(0, drop), at(1, drop)
    ImageDraw.Draw(soft).line((ax / 4, ay / 4, bx / 4, by / 4), fill=210 if way == "neon" else 130, width=wide // 3 if way == "neon" else wide // 4)
    soft = soft.filter(ImageFilter.GaussianBlur(9 if way == "neon" else 2)).resize((S, S), Image.BICUBIC)
    img.paste(ink if way == "neon" else (0, 0, 0), (0, 0), soft)
d = ImageDraw.Draw(img)
if way == "neon":
    for k, f in ((1.0, 0.55), (0.75, 0.85), (0.5, 1.2)):
        d.line(at(0) + at(1), fill=tint(ink, f), width=int(max(14, wide * 0.6) * k))
    d.line(at(0, -2) + at(1, -2), fill=tuple((v + 510) // 3 for v in ink), width=5)
    for t in (0.15, 0.5, 0.85):
        x, y = at(t)
        d.rectangle((x - 7, y - wide * 0.45, x + 7, y + wide * 0.45), fill=(70, 74, 80))
elif way == "ribbon":
    for k in range(-10, 11):                             # satin: bright along one thread, dark at the hems
        o = k / 10 * wide / 2
        d.line(at(0, o) + at(1, o), fill=tint(ink, 0.72 + 0.5 * math.exp(-((k + 4) / 4) ** 2)), width=wide // 18 + 3)
    for s in (-1, 1):
        d.line(at(0, s * wide * 0.4) + at(1, s * wide * 0.4), fill=tuple((v + 255) // 2 for v in ink), width=3)
elif way == "rope":
    w = max(20, wide * 0.6)
    d.line(at(0) + at(1), fill=tint(ink, 0.45) if dark else tint(ink, 0.5), width=int(w))
    for k in range(int((right - left) / (w * 0.55))):    # strands twist over each other
        x, y = at(k * w * 0.55 / (right - left))
        for f, q in ((0.8, 0.36), (1.1, 0.22)):
            d.line((x - w * 0.3, y + w * 0.36, x + w * 0.4, y - w * 0.36), fill=tint(tuple(v + 30 * dark for v in ink), f), width=int(w * q))
else:
    for n in range(700):
        t = random.random()
        if way == "chalk":
            o = random.gauss(0, wide / 4.5)
            x, y = at(t, o)
            d.line((x - 18, y, x + 18, y + random.uniform(-2, 2)), fill=ink if n % 5 else tint(ink, 0.85), width=random.randint(1, 4))
        else:
            end = 0.3 + 0.7 * random.random() ** 0.5
            o = (n % 70 - 35) / 70 * wide
            a, b = at(max(0, t * 0.8), o), at(min(end, t * 0.8 + 0.2), o)
            if b[0] > a[0]:
                d.line(a + b, fill=tint(ink, 0.8 + 0.35 * ((n * 7) % 70) / 70), width=3)
    for _ in range(120 if way == "chalk" else 14):       # dust below the chalk, drops beside the brush
        x, y = at(random.random(), random.gauss(0, wide * 0.5) + (14 if way == "chalk" else 0))
        r = random.uniform(0.6, 2.0) if way == "chalk" else random.uniform(2, 5)
        d.ellipse((x - r, y - r, x + r, y + r), fill=ink)
img = img.resize((512, 512), Image.LANCZOS)
