import math
import random
from PIL import Image, ImageDraw, ImageOps

# A baby's room: a crib with bars, a mobile above it, a window, a chest of drawers, a rug and toys.
W = 900; img = Image.new("RGB", (W, W)); d = ImageDraw.Draw(img)
wall, accent, rug = random.choice([((206, 226, 236), (92, 140, 176), (246, 222, 150)), ((248, 218, 216), (206, 104, 120), (196, 222, 206)), ((222, 232, 204), (112, 150, 92), (250, 214, 176)),
                                   ((250, 236, 196), (224, 146, 56), (160, 200, 210)), ((224, 214, 240), (134, 104, 180), (250, 226, 214)), ((150, 182, 200), (240, 200, 120), (226, 150, 130)), ((240, 238, 232), (90, 150, 140), (236, 178, 160))])
wood = random.choice([(252, 250, 246), (196, 140, 86), (128, 82, 54), (232, 200, 150), (120, 160, 170)]); hour = random.choice(["day", "dusk", "night"])
floor = random.choice([(200, 156, 110), (160, 112, 76), (226, 200, 164), (178, 172, 170)]); dim = {"day": 1.0, "dusk": 0.92, "night": 0.8}[hour]

def sh(c, f=1.0):
    return tuple(int(max(0, min(255, v * f * dim))) for v in c)
def star(x, y, r, c, n=5, turn=-90.0):
    d.polygon([(x + (r if i % 2 == 0 else r * 0.45) * math.cos(math.radians(turn + i * 180 / n)), y + (r if i % 2 == 0 else r * 0.45) * math.sin(math.radians(turn + i * 180 / n))) for i in range(2 * n)], fill=c)
def bear(x, y, s, c):
    for ox, oy, r in ((-24, -78, 15), (24, -78, 15), (-30, 6, 19), (30, 6, 19), (-34, -30, 14), (34, -30, 14)): d.ellipse((x + s * (ox - r), y + s * (oy - r), x + s * (ox + r), y + s * (oy + r)), fill=sh(c, 0.86))
    d.ellipse((x - 32 * s, y - 48 * s, x + 32 * s, y + 20 * s), fill=sh(c)); d.ellipse((x - 33 * s, y - 90 * s, x + 33 * s, y - 32 * s), fill=sh(c, 1.06))
    d.ellipse((x - 15 * s, y - 62 * s, x + 15 * s, y - 38 * s), fill=sh(c, 1.3))
    for ox, oy, r in ((-13, -68, 4), (13, -68, 4), (0, -56, 5)): d.ellipse((x + s * (ox - r), y + s * (oy - r), x + s * (ox + r), y + s * (oy + r)), fill=(40, 28, 24))
base = random.randint(560, 610); d.rectangle((0, 0, W, base), fill=sh(wall)); pattern = random.choice(["stripes", "dots", "stars", "panel", "plain"])
for i in range(10):
    for j in range(6):
        x, y = 50 + i * 95 + (j % 2) * 45, 40 + j * 95
        if pattern == "dots": d.ellipse((x - 11, y - 11, x + 11, y + 11), fill=sh(wall, 0.9))
        elif pattern == "stars": star(x, y, 16, sh(wall, 1.14 if sum(wall) < 450 else 0.9))
    if pattern == "stripes": d.rectangle((i * 95, 0, i * 95 + 46, base), fill=sh(wall, 0.94))
if pattern == "panel": d.rectangle((0, base - 230, W, base), fill=sh((250, 248, 240)), outline=sh((216, 210, 200)), width=6)
d.rectangle((0, base - 22, W, base), fill=sh((250, 248, 242))); d.rectangle((0, base, W, W), fill=sh(floor))
for k in range(-9, 24):                                     # boards run towards the back
    d.line((W / 2 + (k * 64 - 450) * 0.8, base, W / 2 + (k * 64 - 450) * 1.7, W), fill=sh(floor, 0.88), width=3)
# window with curtains
wx, wy, ww, wh = random.randint(70, 110), random.randint(80, 130), random.randint(200, 240), random.randint(250, 290); d.rectangle((wx - 16, wy - 16, wx + ww + 16, wy + wh + 16), fill=sh((255, 255, 252)))
d.rectangle((wx, wy, wx + ww, wy + wh), fill={"day": (150, 208, 240), "dusk": (248, 168, 120), "night": (24, 34, 78)}[hour]); sx, sy = wx + random.randint(60, ww - 60), wy + random.randint(50, 110)
d.ellipse((sx - 28, sy - 28, sx + 28, sy + 28), fill=(255, 246, 200))
for i in range(4): x = wx + 25 + i * (ww - 50) / 3; d.ellipse((x - 25, wy + wh - 70 + random.randint(-14, 14), x + 25, wy + wh - 1), fill={"day": (104, 164, 92), "dusk": (120, 80, 90), "night": (16, 24, 50)}[hour])
d.line((wx + ww / 2, wy, wx + ww / 2, wy + wh), fill=sh((255, 255, 252)), width=12); d.line((wx, wy + wh / 2, wx + ww, wy + wh / 2), fill=sh((255, 255, 252)), width=12)
for s, x in ((1, wx - 34), (-1, wx + ww + 34)):
    for k in range(4): d.polygon([(x + s * k * 18, wy - 40), (x + s * (k + 1) * 18, wy - 40), (x + s * (k + 1) * 12, wy + wh + 60), (x + s * k * 12, wy + wh + 60)], fill=sh(accent, 1.12 - 0.12 * (k % 2)))
d.rounded_rectangle((wx - 60, wy - 52, wx + ww + 60, wy - 38), 7, fill=sh(wood, 0.7))
# chest of drawers below the window, something on it
d.rectangle((60, base - 150, 330, base + 50), fill=sh(wood, 0.86)); d.rectangle((48, base - 166, 342, base - 146), fill=sh(wood, 0.74))
for k in range(3):
    d.rounded_rectangle((76, base - 134 + k * 60, 314, base - 82 + k * 60), 6, fill=sh(wood, 0.97), outline=sh(wood, 0.66), width=3)
    for x in (140, 250): d.ellipse((x - 8, base - 116 + k * 60, x + 8, base - 100 + k * 60), fill=sh(accent))
if random.random() < 0.6: bear(110, base - 186, 0.8, random.choice([(180, 124, 76), (226, 196, 170), (150, 150, 160)]))
for k, c in enumerate(random.sample([(220, 92, 84), (90, 150, 200), (240, 190, 80), (120, 180, 120)], 4)): d.rectangle((210 + k * 24, base - 166 - random.randint(50, 80), 230 + k * 24, base - 166), fill=sh(c))
d.ellipse((150, 700, 830, 880), fill=sh(rug)); d.ellipse((190, 716, 790, 864), outline=sh(rug, 0.85), width=12)
# the crib: back rail, mattress and sleeper, then the bars in front
L, R, T, B = 400, 850, base - 165 + random.randint(-15, 15), 745; arch = random.choice([0, 0, 45]); gap = random.choice([34, 40, 46])
for x in range(L + 40, R - 20, gap): d.line((x, T - 26, x, B - 120), fill=sh(wood, 0.72), width=10)
d.rounded_rectangle((L + 10, T - 40, R - 10, T - 18), 10, fill=sh(wood, 0.78)); d.rectangle((L + 6, B - 140, R - 6, B - 50), fill=sh((250, 248, 244)))
d.rounded_rectangle((R - 140, B - 176, R - 20, B - 122), 24, fill=sh((255, 255, 255), 0.96)); d.polygon([(L + 10, B - 150), (R - 170, B - 172), (R - 150, B - 62), (L + 10, B - 62)], fill=sh(accent))
for k in range(6): star(L + 50 + k * 42, B - 118 + 24 * (k % 2), 11, sh((255, 250, 236)))
bear(R - 100, B - 150, 0.95, random.choice([(196, 140, 90), (240, 220, 210), (160, 120, 100)]))
for x in range(L + 30, R - 10, gap): d.line((x, T + 14, x, B - 40), fill=sh(wood, 0.98), width=12); d.line((x + 5, T + 14, x + 5, B - 40), fill=sh(wood, 0.8), width=3)
d.rounded_rectangle((L, B - 56, R, B - 26), 8, fill=sh(wood), outline=sh(wood, 0.72), width=3); d.rounded_rectangle((L, T, R, T + 26), 10, fill=sh(wood), outline=sh(wood, 0.72), width=3)
for x in (L, R): d.rounded_rectangle((x - 17, T - 46 - arch, x + 17, B + 30), 9, fill=sh(wood, 0.95), outline=sh(wood, 0.7), width=3); d.ellipse((x - 20, T - 70 - arch, x + 20, T - 32 - arch), fill=sh(accent))
# the mobile
mx, my = 625 + random.randint(-30, 30), random.randint(110, 150); d.line((mx, 0, mx, my), fill=sh((110, 100, 96)), width=4); d.ellipse((mx - 130, my - 14, mx + 130, my + 22), outline=sh(wood, 0.7), width=9)
thing = random.choice(["star", "cloud", "moon", "ball"])
for k in range(5):
    x, y = mx - 124 + k * 62, my + 90 + 34 * ((k + random.randint(0, 1)) % 2); c = sh(random.choice([(240, 112, 104), (250, 200, 80), (96, 160, 210), (130, 190, 130), (190, 140, 210)]))
    d.line((x, my + 4, x, y), fill=sh((120, 110, 106)), width=3)
    if thing == "star": star(x, y, 32, c)
    elif thing == "cloud": d.ellipse((x - 30, y - 8, x + 30, y + 20), fill=c); d.ellipse((x - 20, y - 24, x + 16, y + 14), fill=c)
    elif thing == "moon": d.pieslice((x - 28, y - 28, x + 28, y + 28), 60, 300, fill=c)
    else: d.ellipse((x - 27, y - 27, x + 27, y + 27), fill=c)
# toys on the rug
for x in random.sample([210, 300, 390, 500], 3):
    y, c, what = random.randint(800, 835), random.choice([(226, 86, 80), (70, 140, 200), (244, 186, 60), (90, 170, 120)]), random.choice(["ball", "block", "bear"])
    if what == "ball": d.ellipse((x - 38, y - 38, x + 38, y + 38), fill=sh(c)); d.chord((x - 38, y - 38, x + 38, y + 38), 200, 340, fill=sh((255, 250, 240)))
    elif what == "block":
        d.rectangle((x - 34, y - 30, x + 26, y + 30), fill=sh(c)); d.polygon([(x - 34, y - 30), (x - 16, y - 46), (x + 42, y - 46), (x + 42, y + 14), (x + 26, y + 30), (x + 26, y - 30)], fill=sh(c, 0.75))
        star(x - 4, y, 18, sh((255, 250, 236)))
    else: bear(x, y + 10, 0.95, (186, 132, 84))
if random.random() < 0.5: img = ImageOps.mirror(img)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
