# A paper clip: round shining wire in three bends, lying on a desk or holding sheets.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S, U = 1000, random.uniform


def tint(c, f, add=0):
    return tuple(max(0, min(255, int(v * f + add))) for v in c)


light = lambda c: 0.3 * c[0] + 0.6 * c[1] + 0.1 * c[2]
place = random.choice(["wood", "mat", "felt", "book"])
ground = random.choice({"wood": [(150, 98, 58), (206, 168, 120), (84, 54, 38)], "mat": [(28, 96, 84), (40, 60, 104), (86, 92, 100)],
                        "felt": [(120, 40, 50), (64, 56, 92), (206, 190, 170), (36, 42, 54)], "book": [(248, 244, 230), (232, 240, 246)]}[place])
img = Image.new("RGB", (S, S), ground); d = ImageDraw.Draw(img)
if place == "wood":
    for _ in range(150):                              # grain, then the gaps between the boards
        y, x = U(0, S), U(-200, S)
        d.line((x, y, x + U(200, 700), y + U(-9, 9)), fill=tint(ground, U(0.86, 1.12)), width=random.randint(2, 8))
    for y in range(random.randint(60, 200), S, random.randint(260, 340)):
        d.line((0, y, S, y), fill=tint(ground, 0.5), width=7)
elif place == "felt":
    for x, y in [(U(0, S), U(0, S)) for _ in range(900)]:
        d.line((x, y, x + U(-14, 14), y + U(-14, 14)), fill=tint(ground, U(0.85, 1.15)), width=3)
else:                                                 # squares of a cutting mat or lines of a notebook
    for n, q in enumerate(range(20, S, 52)):
        d.line((0, q, S, q), fill=tint(ground, 1.3 if place == "mat" else 0.84), width=5 if n % 5 == 0 else 3)
        d.line((q, 0, q, S) if place == "mat" else (130, 0, 130, S), fill=tint(ground, 1.3 if place == "mat" else 0.7), width=3)


def frame(cx, cy, k, turn):
    c, s = math.cos(turn), math.sin(turn)
    return lambda x, y: (cx + k * (x * c - y * s), cy + k * (x * s + y * c))


def bow(cx, cy, r, start, end):
    return [(cx + r * math.cos(start + (end - start) * t / 30), cy + r * math.sin(start + (end - start) * t / 30)) for t in range(31)]


outer = [(92, 100)] + bow(0, -128, 92, 0, -math.pi) + bow(-14, 150, 78, math.pi, math.pi / 2)
inner = bow(-14, 150, 78, math.pi / 2, 0) + bow(2, -92, 62, 0, -math.pi) + [(-60, 84)]


def shadow(points, w, far, dark):
    m = Image.new("L", (S, S), 0)
    ImageDraw.Draw(m).line([(x + far, y + far * 1.4) for x, y in points], fill=dark, width=int(w), joint="curve")
    img.paste((0, 0, 0), mask=m.resize((250, 250)).filter(ImageFilter.GaussianBlur(2)).resize((S, S)))


def tube(points, w, wire):
    """Round wire: ever narrower, brighter strokes, moved towards the light."""
    for n in range(7):
        f, o, wide = n / 6, w * n / 30, w * (1 - 0.8 * n / 6)
        colour = tint(wire, 0.42 + 0.75 * f, 90 * max(0, f - 0.6) / 0.4)
        line = [(x - o, y - o) for x, y in points]
        d.line(line, fill=colour, width=max(2, int(wide)), joint="curve")
        for x, y in (line[0], line[-1]):
            d.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), fill=colour)


wires = [(186, 192, 200), (224, 176, 84), (214, 44, 56), (36, 110, 200), (50, 160, 90), (240, 116, 170), (62, 66, 74), (240, 200, 50)]
holds = random.random() < 0.45
seen = [c for c in wires if abs(light(c) - light(ground)) > 60 and (not holds or light(c) < 175)]
wire = random.choice(seen or [(40, 44, 52)])
for cx, cy in random.sample([(30, 60), (970, 70), (40, 950), (960, 940)], random.randint(0, 3)):
    at = frame(cx, cy, 0.8, U(0, 6.3))                # other clips, cut off by the edge
    pts = [at(x, y) for x, y in outer + inner]
    shadow(pts, 13, 7, 110)
    tube(pts, 13, random.choice(seen or wires))
k = U(1.65, 1.9)
at = frame(500 + U(-25, 25), 500 + U(-25, 25), k, U(0, 2 * math.pi) if not holds else random.choice([0, 0, math.pi]) + U(-0.6, 0.6))
back, front = [at(x, y) for x, y in outer], [at(x, y) for x, y in inner]
w = 16 * k
shadow(back + front, w, 15, 150)
tube(back + front, w, wire)
if holds:                                             # the sheets go between the two loops
    page = random.choice([(252, 250, 242), (255, 243, 190), (226, 240, 250)])
    for n in range(4):
        o = 9 * n
        d.polygon([at(-420 + o, 150 - o), at(420, 140 - o), at(420, -900), at(-420 + o, -900)], fill=tint(page, 0.86 + 0.045 * n), outline=tint(page, 0.7))
    for n in range(9):
        d.line([at(-330, 60 - n * 60), at(330, 60 - n * 60)], fill=tint(page, 0.86), width=5)
    d.line([(x + 5, y + 7) for x, y in back[:-24]], fill=tint(page, 0.86), width=int(w * 0.8), joint="curve")
    d.line(back[:-24], fill=tint(page, 0.96), width=int(w * 0.8), joint="curve")
    shadow(front, w, 10, 150)
    tube(front, w, wire)
img = img.resize((500, 500), Image.LANCZOS)
