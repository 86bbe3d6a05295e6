import random
from PIL import Image, ImageDraw, ImageFilter

S = 512
paper = random.choice([(246, 240, 226), (34, 52, 46), (28, 30, 44), (226, 232, 238), (250, 226, 190), (70, 40, 40)])
img = Image.new("RGB", (S, S), paper)
grain = Image.effect_noise((S, S), 40).convert("L")
img = Image.blend(img, Image.merge("RGB", [grain] * 3), 0.07)
d = ImageDraw.Draw(img)
dark = sum(paper) > 380
ink = random.choice([(20, 24, 40), (150, 20, 30), (20, 70, 130)] if dark else [(250, 250, 240), (250, 220, 90), (250, 150, 160)])
slant = random.uniform(-40, 40)
left, right = random.choice([(0, S), (30, S - 30), (60, S - 60)])
y0, y1 = S / 2 + slant / 2, S / 2 - slant / 2
way = random.choice(["chalk", "brush", "pen"])
wide = random.randint(10, 60)
for n in range(900 if way != "pen" else 1):
    if way == "pen":
        d.line((left, y0, right, y1), fill=ink, width=max(6, wide // 3))
        break
    t = random.random()
    x, y = left + (right - left) * t, y0 + (y1 - y0) * t
    if way == "chalk":
        o = random.gauss(0, wide / 4)
        d.line((x - 14, y + o, x + 14, y + o + random.uniform(-1, 1)), fill=ink, width=random.randint(1, 3))
    else:
        o, body = random.uniform(-wide / 2, wide / 2), 0.55 + 0.45 * (1 - t)
        d.line((x - 30, y + o * body, x + 30, y + o * body), fill=tuple(max(0, min(255, c + random.randint(-18, 18))) for c in ink), width=3)
