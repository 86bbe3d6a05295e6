import math
import random

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 760
manner = random.choice(["neon", "chalk", "brush", "block", "paper"])
grounds = {"neon": [(16, 14, 34), (34, 12, 34), (8, 28, 32)], "chalk": [(38, 64, 54), (44, 46, 52), (30, 50, 84)], "brush": [(248, 242, 228), (232, 220, 190), (214, 226, 222)],
           "block": [(246, 200, 70), (226, 92, 78), (120, 190, 190), (238, 238, 234)], "paper": [(250, 226, 206), (60, 72, 110), (190, 214, 178), (130, 60, 84)]}
inks = {"neon": [(255, 70, 150), (70, 220, 255), (255, 190, 60), (130, 255, 130)], "chalk": [(244, 244, 236), (250, 222, 130), (246, 170, 170)], "brush": [(26, 24, 28), (150, 30, 34), (26, 60, 110)],
        "block": [(40, 60, 120), (250, 246, 236), (200, 50, 60), (90, 50, 110)], "paper": [(240, 90, 80), (250, 210, 80), (60, 150, 190), (250, 248, 240)]}
ground = random.choice(grounds[manner])
ink = random.choice([c for c in inks[manner] if sum(abs(a - b) for a, b in zip(c, ground)) > 160])

# the spine of the hook: over the top of a bow, back to the middle, and down; the dot stands below
r = random.uniform(135, 165)
start = math.radians(random.uniform(165, 205))
end = math.radians(random.uniform(-50, -32))
wide = random.uniform(0.9, 1.12)
arc = [(wide * r * math.cos(a), -r * math.sin(a)) for a in np.linspace(start, end, 60)]
x0, y0 = arc[-1]
down = r * random.uniform(1.5, 1.8)
t = np.linspace(0, 1, 40)[:, None]
p0, p1, p2, p3 = np.array([x0, y0]), np.array([x0 - 0.55 * r, y0 + 0.5 * r]), np.array([0, 0.75 * r]), np.array([0, down])
tail = (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t ** 3 * p3
spine = np.vstack([arc, tail[1:]])
thick = random.uniform(52, 84) * {"neon": 0.5, "chalk": 0.62}.get(manner, 1)
dot = np.array([0, down + 0.42 * r + thick * 0.45])
lean = math.radians(random.uniform(-14, 14))
rot = np.array([[math.cos(lean), math.sin(lean)], [-math.sin(lean), math.cos(lean)]])
everything = np.vstack([spine, dot[None]])
middle = (everything.min(0) + everything.max(0)) / 2
shift = np.array([S / 2 + random.uniform(-60, 60), S / 2 + random.uniform(-20, 20)])
spine, dot = (spine - middle) @ rot + shift, (dot - middle) @ rot + shift
swell = random.choice([0, 0, 0.35]) if manner != "brush" else 0.45


def mark(dx=0, dy=0, grow=1.0):
    m = Image.new("L", (S, S), 0)
    d = ImageDraw.Draw(m)
    for k in range(len(spine) * 3 - 2):
        x, y = spine[k // 3] + (spine[min(k // 3 + 1, len(spine) - 1)] - spine[k // 3]) * (k % 3) / 3
        f = k / (len(spine) * 3)
        w = thick * grow * (1 + swell * math.sin(f * 2 * math.pi - 1.2)) / 2
        d.ellipse((x + dx - w, y + dy - w, x + dx + w, y + dy + w), fill=255)
    w = thick * grow * (0.62 if manner != "neon" else 0.6)
    d.ellipse((dot[0] + dx - w, dot[1] + dy - w, dot[0] + dx + w, dot[1] + dy + w), fill=255)
    return m


def soft(m, blur):
    return m.resize((S // 4, S // 4)).filter(ImageFilter.GaussianBlur(blur / 4)).resize((S, S))


img = Image.new("RGB", (S, S), ground)
img = Image.blend(img, Image.effect_noise((S // 2, S // 2), 40).resize((S, S)).convert("RGB"), 0.06)
d = ImageDraw.Draw(img)
if manner == "neon":                                  # bricks behind, then the halo, the tube and its bright core
    for row in range(12):
        for col in range(-1, 7):
            x, y = col * 130 + row % 2 * 65, row * 66
            f = random.uniform(1.1, 1.7)
            d.rectangle((x + 3, y + 3, x + 127, y + 63), fill=tuple(int(c * f + 4) for c in ground))
    for blur, much in ((90, 0.55), (40, 0.6)):
        halo = Image.merge("RGB", [soft(mark(grow=1.6), blur).point(lambda v, c=c: int(v * c / 255 * much)) for c in ink])
        img = ImageChops.add(img, halo)
    img.paste(ink, (0, 0), mark())
    img.paste(tuple((c + 3 * 255) // 4 for c in ink), (0, 0), soft(mark(grow=0.45), 8))
elif manner == "chalk":
    for _ in range(7):                                # wiped board
        x, y = random.randint(-200, S), random.randint(0, S)
        d.line((x, y, x + random.randint(200, 500), y + random.randint(-80, 80)), fill=tuple(int(c + 8) for c in ground), width=random.randint(30, 90))
    grain = Image.fromarray((np.random.random((S // 2, S // 2)) * 255).astype("uint8")).resize((S, S)).point(lambda v: 255 if v > 62 else 110)
    img.paste(ink, (0, 0), ImageChops.multiply(mark(), grain))
    img.paste(ink, (0, 0), ImageChops.multiply(mark(random.randint(-9, 9), 6), grain).point(lambda v: v // 4))
elif manner == "brush":
    streaks = np.random.uniform(150, 255, (S, 1)) * np.ones((1, S))
    dry = Image.fromarray((streaks * np.random.choice([1, 1, 1, 0.55], (S, 1))).astype("uint8")).rotate(random.choice([20, -30, 45]), expand=False).filter(ImageFilter.GaussianBlur(1)).point(lambda v: max(v, 120))
    img.paste(ink, (0, 0), ImageChops.multiply(mark(), dry))
    for _ in range(random.randint(4, 22)):
        x, y, q = random.uniform(60, S - 60), random.uniform(60, S - 60), random.uniform(1, 7)
        d.ellipse((x - q, y - q, x + q, y + q), fill=ink)
elif manner == "block":                               # a thick letter of board, pushed out to one side
    way, deep = random.choice([-1, 1]), random.randint(26, 60)
    img.paste(tuple(int(c * 0.55) for c in ground), (0, 0), soft(mark(way * deep * 1.3, deep * 1.4), 24).point(lambda v: int(v * 0.7)))
    for k in range(deep, 0, -4):
        img.paste(tuple(int(c * (0.62 - 0.15 * k / deep)) for c in ink), (0, 0), mark(way * k, k))
    img.paste(ink, (0, 0), mark())
    img.paste(tuple(min(255, c + 28) for c in ink), (0, 0), mark(-way * 3, -4, 0.72))
else:                                                 # cut out of one sheet: we look through a hole at another sheet
    img.paste(ink, (0, 0), mark())
    inner = ImageChops.subtract(mark(), soft(mark(14, 18), 16))
    img.paste(tuple(int(c * 0.35) for c in ink), (0, 0), inner.point(lambda v: int(v * 0.8)))
    rim = ImageChops.subtract(mark(grow=1.06), mark())
    img.paste(tuple(min(255, c + 34) for c in ground), (0, 0), rim)
img = img.resize((456, 456), Image.Resampling.LANCZOS)
