# A light bulb: hanging before a wall, standing in a holder on a table, or lying on boards; lit or not
import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter
S = 600; U = random.uniform; lit = random.random() < 0.65; pose = random.choice(["hang", "hang", "stand", "lie"])
if lit:
    ground = random.choice([(34, 36, 58), (58, 32, 40), (22, 54, 58), (66, 52, 40)])
else:
    ground = random.choice([(230, 216, 196), (186, 212, 220), (236, 200, 168), (70, 84, 100), (204, 220, 190)])
tone = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
img = Image.new("RGB", (S, S), tone(ground, 0.72)); d = ImageDraw.Draw(img)
if pose == "lie":                                            # boards seen from above
    for k in range(6):
        c = tone(ground, U(0.88, 1.08)); d.rectangle((0, k * 100, S, k * 100 + 96), fill=c)
        for _ in range(7):
            x, y = U(-100, 500), k * 100 + U(8, 88)
            d.line((x, y, x + U(60, 280), y + U(-3, 3)), fill=tone(c, 0.86), width=2)
elif random.random() < 0.5:                                  # bricks
    for r in range(13):
        for q in range(7):
            x = q * 110 - (r % 2) * 55
            d.rounded_rectangle((x + 3, r * 48 + 3, x + 106, r * 48 + 44), 5, fill=tone(ground, U(0.9, 1.1)))
else:                                                        # panels
    for x in range(0, S, 100):
        d.rectangle((x, 0, x + 94, S), fill=ground); d.line((x + 95, 0, x + 95, S), fill=tone(ground, 1.3), width=2)
if pose == "stand":                                          # a table top
    wood = random.choice([(150, 98, 58), (96, 60, 40), (176, 132, 90)])
    d.rectangle((0, 520, S, S), fill=tone(wood, 0.6 if lit else 1))
    d.rectangle((0, 520, S, 527), fill=tone(wood, 1.0 if lit else 1.3))
    for _ in range(16):
        x, y = U(-100, S), U(534, 596)
        d.line((x, y, x + U(50, 200), y), fill=tone(wood, 0.5 if lit else 0.86), width=2)
warm = random.choice([(255, 206, 104), (255, 230, 160), (176, 218, 255), (255, 170, 80)])
cx, cy, R, neck = 300, 235, U(128, 150), U(46, 54)
right = [(cx + R * math.sin(a), cy - R * math.cos(a)) for a in [k / 30 * 2.35 for k in range(31)]]; x0, y0 = right[-1]
right += [(x0 + (cx + neck - x0) * t ** 0.75, y0 + (440 - y0) * t) for t in [k / 10 for k in range(1, 11)]]
outline = right + [(2 * cx - x, y) for x, y in right[::-1]]
# round glass: from its middle to its edge the colour and the thickness change
Q = int(R * 1.2); field = Image.new("L", (S, S), 255)
field.paste(Image.radial_gradient("L").resize((2 * Q, 2 * Q)), (cx - Q, cy - Q)); inside = Image.new("L", (S, S), 0)
ImageDraw.Draw(inside).polygon(outline, fill=255); light_ground = sum(ground) > 400
core, edge = ((255, 253, 236), warm) if lit else ((255, 255, 255), (84, 116, 134) if light_ground else (206, 226, 236))
sprite = Image.composite(Image.new("RGB", (S, S), edge), Image.new("RGB", (S, S), core), field).convert("RGBA")
sprite.putalpha(ImageChops.multiply(inside, field.point(lambda v: 240 if lit else int(70 + v * 0.45))))
b = ImageDraw.Draw(sprite)
b.line(outline + outline[:1], fill=tone(warm, 0.75) + (255,) if lit else tone(edge, 0.8) + (255,), width=5, joint="curve")
# glass stem, two supports, coiled wire
b.polygon([(cx - 26, 440), (cx - 11, 350), (cx - 14, 336), (cx + 14, 336), (cx + 11, 350), (cx + 26, 440)], fill=(214, 190, 140, 255) if lit else (170, 190, 200, 255))
for s in (-1, 1):
    b.line([(cx + s * 8, 420), (cx + s * 12, 336), (cx + s * 48, 238)], fill=(84, 76, 70, 255), width=4)
turns, tall = random.randint(5, 10), U(8, 16)
wire = [(cx - 48 + 96 * k / 150 + 8 * math.sin(k / 150 * 6.283 * turns), 232 - 14 * math.sin(k / 150 * math.pi) - tall * math.cos(k / 150 * 6.283 * turns)) for k in range(151)]
if lit: b.line(wire, fill=(255, 176, 60, 255), width=9, joint="curve")
b.line(wire, fill=(255, 255, 244, 255) if lit else (110, 70, 44, 255), width=4, joint="curve")
# reflections, at the upper left whichever way up it hangs
h = -1 if pose == "hang" else 1
shine = Image.new("RGBA", (S, S), (255, 255, 255, 0)); g = ImageDraw.Draw(shine)
arc = [(cx - h * R * q * math.cos(a), cy - h * R * q * math.sin(a)) for q, sweep in ((0.86, range(0, 11)), (0.64, range(10, -1, -1))) for a in [0.1 + k * 0.08 for k in sweep]]
g.polygon(arc, fill=(255, 255, 255, 190))
g.line([(cx + h * R * 0.84 * math.cos(a), cy + h * R * 0.84 * math.sin(a)) for a in [0.2 + k * 0.07 for k in range(9)]], fill=(255, 255, 255, 120), width=7)
sprite.alpha_composite(shine.filter(ImageFilter.GaussianBlur(1)))
# the screw: slanting turns, bright above and dark in the groove
metal = random.choice([(182, 186, 194), (216, 172, 90)])
for k in range(5):
    y, w = 436 + k * 19, neck + 6 - (k == 4) * 12
    for n in range(24):
        f = 0.42 + 0.75 * math.sin(math.pi * (n + 0.5) / 24) ** 1.4 + (0.25 if n in (7, 8) else 0)
        xx, yy = cx - w + 2 * w * n / 24, y + n * 0.3
        b.line((xx, yy, xx, yy + 13), fill=tone(metal, f) + (255,), width=6)
        b.line((xx, yy + 13, xx, yy + 18), fill=tone(metal, f * 0.5) + (255,), width=6)
b.polygon([(cx - neck + 12, 533), (cx + neck - 12, 538), (cx + 16, 560), (cx - 16, 558)], fill=(36, 36, 42, 255))
sprite = sprite.rotate({"hang": 180, "stand": 0, "lie": random.choice([-1, 1]) * U(40, 115)}[pose], Image.Resampling.BICUBIC, center=(300, 300))
holder = random.choice([(40, 40, 46), (200, 158, 80), (236, 232, 224)]); alpha = sprite.getchannel("A")
shadow = alpha.filter(ImageFilter.GaussianBlur(9)).point(lambda v: int(v * 0.45))
img.paste((0, 0, 0), (16, 20), shadow)
if lit:                                                      # light on the wall around it
    m = alpha.resize((150, 150)).filter(ImageFilter.GaussianBlur(U(16, 24))).resize((S, S)).point(lambda v: min(255, int(v * 1.15)))
    img = ImageChops.screen(img, Image.composite(Image.new("RGB", (S, S), tone(warm, 0.75)), Image.new("RGB", (S, S)), m))
img.paste(sprite, (0, 0), sprite); d = ImageDraw.Draw(img)
for n in range(24):                                          # the holder, round like the screw
    f, q = 0.5 + 0.7 * math.sin(math.pi * (n + 0.5) / 24), n / 24 * 2 - 1
    if pose == "hang":
        d.rectangle((300 + q * 64, 46, 300 + q * 64 + 6, 108), fill=tone(holder, f))
        d.rectangle((300 + q * 34, 22, 300 + q * 34 + 4, 46), fill=tone(holder, f * 0.9))
    if pose == "stand":
        d.rectangle((300 + q * 66, 500, 300 + q * 66 + 6, 548), fill=tone(holder, f))
        d.rectangle((300 + q * 104, 546, 300 + q * 104 + 9, 566), fill=tone(holder, f * 0.9))
if pose == "hang": d.rectangle((296, 0, 304, 24), fill=(20, 20, 24))
