# A Venn diagram of three overlapping circles: ink washes, coloured light, or hatching.
import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 900
way = random.choice(["ink", "ink", "light", "hatch"])
if way == "light":
    ground = random.choice([(10, 10, 18), (24, 18, 36), (8, 26, 30)])
    colours = random.choice([[(230, 40, 40), (30, 180, 60), (40, 70, 235)], [(235, 110, 20), (150, 30, 160), (20, 150, 170)], [(220, 40, 110), (30, 150, 110), (90, 80, 220)]])
else:
    ground = random.choice([(255, 255, 255), (252, 244, 228), (232, 241, 247), (240, 236, 246)])
    colours = random.choice([[(0, 180, 235), (238, 70, 160), (255, 224, 50)], [(250, 150, 100), (100, 190, 180), (150, 130, 230)], [(236, 100, 100), (246, 206, 80), (100, 176, 235)], [(120, 190, 90), (240, 150, 60), (170, 110, 200)]])
random.shuffle(colours)
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
faint = tuple(c + 16 for c in ground) if way == "light" else tuple(int(c * 0.93) for c in ground)

# the sheet: squared, dotted, or a board with a frame
sheet = random.choice(["squares", "dots", "frame"])
if sheet == "squares":
    for v in range(0, S, 45):
        d.line((v, 0, v, S), fill=faint, width=2)
        d.line((0, v, S, v), fill=faint, width=2)
elif sheet == "dots":
    for v in range(22, S, 45):
        for w in range(22, S, 45):
            d.ellipse((v - 4, w - 4, v + 4, w + 4), fill=faint)
else:
    d.rectangle((0, 0, S, S), outline=random.choice([(120, 80, 50), (70, 84, 104), (150, 150, 156)]), width=34)
    d.rectangle((34, 34, S - 34, S - 34), outline=faint, width=8)

R = random.uniform(206, 228)
far = R * random.uniform(0.58, 0.74)
start = random.choice([-90, 90, random.uniform(0, 360)])
cx, cy = S / 2 + random.uniform(-14, 14), S / 2 + random.uniform(-14, 14)
cy -= far * 0.22 * math.sin(math.radians(start)) if start in (-90, 90) else 0
centres = [(cx + far * math.cos(math.radians(start + 120 * k)), cy + far * math.sin(math.radians(start + 120 * k))) for k in range(3)]
box = lambda p, r: (p[0] - r, p[1] - r, p[0] + r, p[1] + r)
mix = lambda a, b, f: tuple(int(p + (q - p) * f) for p, q in zip(a, b))

masks = []
for p in centres:
    mask = Image.new("L", (S, S), 0)
    ImageDraw.Draw(mask).ellipse(box(p, R), fill=255)
    masks.append(mask)
clear = (0, 0, 0) if way == "light" else (255, 255, 255)
for k, (p, colour) in enumerate(zip(centres, colours)):
    layer = Image.new("RGB", (S, S), clear)
    e = ImageDraw.Draw(layer)
    if way == "hatch":                                              # strokes, each circle in its own direction
        a, gap = math.radians(30 + 60 * k), random.choice([20, 26])
        e.rectangle((0, 0, S, S), fill=mix(colour, (255, 255, 255), 0.62))
        for v in range(-S, S, gap):
            x, y = p[0] + v * math.sin(a), p[1] - v * math.cos(a)
            e.line((x - S * math.cos(a), y - S * math.sin(a), x + S * math.cos(a), y + S * math.sin(a)), fill=colour, width=7)
    else:                                                           # a wash, fuller towards the rim
        for q in range(16):
            e.ellipse(box(p, R * (1 - q / 18)), fill=mix(colour, clear, 0.02 + 0.022 * q))
    shape = Image.composite(layer, Image.new("RGB", (S, S), clear), masks[k])
    img = ImageChops.add(img, shape) if way == "light" else ImageChops.multiply(img, shape)

# where all three meet: a deeper heart, with a small mark
heart = ImageChops.darker(ImageChops.darker(masks[0], masks[1]), masks[2])
glow = (255, 255, 255) if way == "light" else (60, 40, 70)
img.paste(Image.new("RGB", (S, S), glow), (0, 0), heart.point(lambda v: v * 90 // 255))
d = ImageDraw.Draw(img)
line = (245, 245, 250) if way == "light" else random.choice([(40, 40, 52), (30, 44, 84), (84, 40, 40)])
rims = random.random() < 0.75 or way == "hatch"
for p, colour in zip(centres, colours):
    d.ellipse(box(p, R), outline=line if rims else mix(colour, line, 0.35), width=8)
if random.random() < 0.6:                                           # counters lie in the seven parts
    r = random.uniform(11, 15)
    for k in range(3):
        a, b = math.radians(start + 120 * k), math.radians(start + 120 * k + 60)
        spots = [((cx + (far + R * 0.5 + 18 * j) * math.cos(a + (j - 1) * 0.22), cy + (far + R * 0.5 - 14 * j) * math.sin(a + (j - 1) * 0.22))) for j in range(random.randint(1, 3))]
        spots.append((cx + R * 0.62 * math.cos(b), cy + R * 0.62 * math.sin(b)))
        for p in spots:
            d.ellipse(box((p[0] + 3, p[1] + 4), r), fill=mix(ground, (0, 0, 0), 0.5))
            d.ellipse(box(p, r), fill=line)
mark = random.choice(["star", "disc", "none"])
pale = (255, 240, 150) if way != "light" else (40, 36, 60)
if mark == "star":
    d.polygon([(cx + (38, 16)[k % 2] * math.cos(math.pi * k / 5 - 1.571), cy + (38, 16)[k % 2] * math.sin(math.pi * k / 5 - 1.571)) for k in range(10)], fill=pale, outline=line)
elif mark == "disc":
    d.ellipse(box((cx, cy), 28), fill=pale, outline=line, width=5)
img = img.resize((500, 500), Image.LANCZOS)
