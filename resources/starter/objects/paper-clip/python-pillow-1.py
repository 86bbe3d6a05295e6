import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 640
ground = random.choice([(226, 214, 190), (40, 48, 64), (150, 176, 190), (110, 50, 54), (214, 226, 206), (76, 66, 90)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for _ in range(60):
    y = random.uniform(0, S)
    d.line((0, y, S, y + random.uniform(-12, 12)), fill=tuple(max(0, min(255, c + random.randint(-9, 9))) for c in ground), width=random.randint(1, 6))
turn = random.uniform(0, 2 * math.pi)
c, s = math.cos(turn), math.sin(turn)
k = random.uniform(0.95, 1.15)
at = lambda x, y: (S / 2 + k * (x * c - y * s), S / 2 + k * (x * s + y * c))
holds = random.random() < 0.4
if holds:
    for n in range(3):
        o = n * 7
        d.polygon([at(-230 + o, -130 + o), at(230 + o, -130 + o), at(230 + o, 420), at(-230 + o, 420)], fill=(252 - n * 4, 251 - n * 4, 244 - n * 4), outline=(200, 196, 186))
    for n in range(8):
        d.line([at(-190, 150 + n * 30), at(190 - (n % 3) * 40, 150 + n * 30)], fill=(150, 160, 176), width=5)
wire = random.choice([(176, 182, 190), (214, 170, 80), (210, 50, 60), (40, 110, 190), (60, 160, 90), (240, 120, 170), (70, 74, 80)])


def bow(cx, cy, r, start, end):
    return [(cx + r * math.cos(a), cy + r * math.sin(a)) for a in [start + (end - start) * t / 24 for t in range(25)]]


path = [(-62, 60), (-62, -130)] + bow(0, -150, 62, math.pi, 2 * math.pi) + [(62, 150)] + bow(-14, 160, 76, 0, math.pi) + [(-90, -160)] + bow(0, -175, 90, math.pi, 2 * math.pi) + [(90, 110)]
points = [at(x, y) for x, y in path]
w = int(19 * k)
shade = Image.new("L", (S, S), 0)
ImageDraw.Draw(shade).line([(x + 9, y + 13) for x, y in points], fill=130, width=w, joint="curve")
img.paste((0, 0, 0), mask=shade.resize((160, 160)).filter(ImageFilter.GaussianBlur(1.5)).resize((S, S)))
for wide, f in ((w, 0.45), (w - 5, 0.8), (w - 9, 1.05)):
    colour = tuple(min(255, int(v * f)) for v in wire)
    d.line(points, fill=colour, width=wide, joint="curve")
    for x, y in (points[0], points[-1]):
        d.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), fill=colour)
d.line([(x - 2.5, y - 3) for x, y in points], fill=tuple(min(255, v + 75) for v in wire), width=3, joint="curve")
if holds:
    m = Image.new("L", (S, S), 0)
    ImageDraw.Draw(m).polygon([at(-52, -128), at(52, -128), at(52, 90), at(-52, 90)], fill=255)
