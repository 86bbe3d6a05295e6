import math
import random
from PIL import Image, ImageDraw, ImageFilter
# A power drill in profile: motor housing, grip with trigger, battery or cord, chuck and a spiral bit.
S = 900; paint = random.choice([(236, 176, 28), (28, 138, 150), (206, 48, 42), (66, 148, 64), (238, 112, 34), (52, 92, 172), (150, 60, 130)])
walls = [(222, 232, 236), (58, 66, 80), (240, 222, 184), (116, 142, 128), (176, 196, 214), (98, 62, 58), (232, 206, 200)]
wall = random.choice([w for w in walls if sum(abs(a - b) for a, b in zip(w, paint)) > 150 and abs(sum(w) - sum(paint)) > 60] or [(222, 232, 236)])
job = random.choice(["plank", "plank", "pegboard", "rays"]); cordless = random.random() < 0.65; thick = random.uniform(0.94, 1.08)
tilt = math.radians(random.uniform(-14, 14)) if job != "plank" else math.radians(random.uniform(-3, 3)); slant = random.uniform(20, 70)
def mix(a, b, f):
    return tuple(int(u + (v - u) * f) for u, v in zip(a, b))
WHITE, BLACK, DARK = (255, 255, 255), (12, 12, 16), (46, 48, 54)
img = Image.new("RGB", (S, S), wall); d = ImageDraw.Draw(img); tone = mix(wall, WHITE if sum(wall) < 400 else BLACK, 0.1)
if job == "rays":
    for k in range(16): a = k * math.pi / 8; d.polygon([(450, 420)] + [(450 + 900 * math.cos(a + e), 420 + 900 * math.sin(a + e)) for e in (0, 0.2)], fill=tone)
elif job == "pegboard":
    for k in range(400): x, y = 22 + 45 * (k % 20), 22 + 45 * (k // 20); d.ellipse([x - 6, y - 6, x + 6, y + 6], fill=mix(wall, BLACK, 0.3))
else:
    for k in range(0, S, 150): d.rectangle([k, 0, k + 70, S], fill=tone)
if job != "rays":                                                # a bench
    wood = random.choice([(150, 104, 64), (112, 76, 52), (190, 150, 104)])
    d.rectangle([0, 800, S, S], fill=wood); d.rectangle([0, 800, S, 812], fill=mix(wood, WHITE, 0.35))
    for _ in range(30):
        x, y = random.uniform(-80, S), random.uniform(818, S); d.line([(x, y), (x + random.uniform(60, 260), y)], fill=mix(wood, BLACK, 0.25), width=3)
def turn(points):
    c, s = math.cos(tilt), math.sin(tilt)
    return [(450 + (x - 450) * c - (y - 330) * s, 330 + (x - 450) * s + (y - 330) * c + (0 if job == "plank" else 40)) for x, y in points]
def barrel(x0, x1, y, r0, r1, colour, steps=18):
    """A round part that lies level, shaded in strips from a dark edge over a gleam to a dark edge."""
    for k in range(steps):
        u, v = -1 + 2 * k / steps, -1 + 2 * (k + 1.3) / steps; light = math.exp(-((u + 0.45) / 0.28) ** 2)
        c = mix(mix(colour, BLACK, 0.62 * abs(u + 0.15) ** 1.6), WHITE, 0.62 * light)
        d.polygon(turn([(x0, y + u * r0), (x1, y + u * r1), (x1, y + min(1, v) * r1), (x0, y + min(1, v) * r0)]), fill=c)
def block(points, colour, edge=0.55):
    for k in range(9):
        cx, cy = sum(p[0] for p in points) / len(points) - 10, sum(p[1] for p in points) / len(points) - 14
        f = k * 0.035; c = mix(mix(colour, BLACK, edge), mix(colour, WHITE, 0.14), k / 8)
        d.polygon(turn([(x + (cx - x) * f, y + (cy - y) * f) for x, y in points]), fill=c)
def curve(*p, n=24):
    return [tuple(sum(math.comb(3, j) * (1 - t) ** (3 - j) * t ** j * p[j][i] for j in range(4)) for i in (0, 1)) for t in [k / n for k in range(n + 1)]]
axis, big = 300, 92 * thick
if job == "plank":                                               # the post that is drilled
    post = random.choice([(206, 164, 106), (172, 118, 70), (228, 200, 150)]); d.rectangle([0, 60, 130, 812], fill=post)
    for k in range(9): d.line([(k * 15 + 5 + 6 * math.sin(j + k), 60 + j * 75) for j in range(11)], fill=mix(post, BLACK, 0.2), width=3)
    d.rectangle([118, 60, 132, 812], fill=mix(post, BLACK, 0.35)); d.ellipse([112, axis - 22, 138, axis + 22], fill=mix(post, BLACK, 0.75))
    for _ in range(random.randint(40, 110)):
        x, y = 130 + abs(random.gauss(0, 70)), random.uniform(axis, 800); x = min(x, 140 + (y - axis) * 0.3)
        d.ellipse([x, y, x + random.uniform(4, 12), y + 5], fill=mix(post, WHITE, random.uniform(0, 0.4)))
    d.polygon([(130, 806)] + [(130 + k * 14, 806 - 34 * math.exp(-k * 0.22) * random.uniform(0.7, 1.1)) for k in range(14)] + [(330, 806)], fill=mix(post, WHITE, 0.15))
# spiral bit
tip = 96 if job == "plank" else 60; r = random.uniform(13, 20); steel = random.choice([(168, 174, 182), (206, 164, 70), (92, 96, 104)])
d.polygon(turn([(tip, axis), (tip + 30, axis - r), (tip + 30, axis + r)]), fill=mix(steel, BLACK, 0.3)); barrel(tip + 28, 250, axis, r, r, steel, 10)
for x in range(tip + 40, 236, 26): d.polygon(turn([(x, axis + r), (x + 10, axis + r), (x + 34, axis - r), (x + 24, axis - r)]), fill=mix(steel, BLACK, 0.65))
# chuck
barrel(238, 272, axis, 26, 44, (120, 124, 132)); barrel(272, 350, axis, 52, 56, DARK if random.random() < 0.6 else (130, 134, 142))
for k in range(9): d.line(turn([(280, axis - 46 + k * 11.5), (342, axis - 49 + k * 12.2)]), fill=BLACK, width=3)
barrel(350, 398, axis, 60, 66, (34, 36, 42))
# grip, trigger, battery or cord
foot = 690
if not cordless:
    cord = curve((600 + slant, foot), (640 + slant, 860), (820, 700), (random.uniform(820, 880), 905))
    d.line(turn(cord), fill=BLACK, width=20, joint="curve"); d.line(turn(cord), fill=(70, 72, 80), width=8, joint="curve")
block([(500, axis + 60), (660, axis + 30)] + curve((664, axis + 60), (690, 470), (690, 560), (660 + slant, foot)) + curve((520 + slant, foot), (520, 600), (540, 520), (500, axis + 100)), DARK)
block(curve((560, axis + 120), (590, 460), (570, 560), (560 + slant, foot - 10)) + curve((640 + slant, foot - 10), (668, 560), (664, 470), (630, axis + 120)), paint)
for k in range(7): d.line(turn([(590 + k * 2 + slant * k / 9, 480 + k * 26), (650 + k * 2 + slant * k / 9, 476 + k * 26)]), fill=mix(paint, BLACK, 0.45), width=6)
block([(470, axis + 84)] + curve((474, 400), (500, 440), (486, 480), (470, 500)) + [(530, 500), (530, axis + 84)], random.choice([(30, 30, 34), (190, 40, 36)]))
if cordless:
    w = random.uniform(120, 150); c = 590 + slant; block([(c - w + 14, foot - 26), (c + w * 0.75, foot - 26), (c + w * 0.8, foot + 14), (c - w, foot + 14)], paint)
    block([(c - w - 4, foot + 12), (c + w * 0.8 + 4, foot + 12), (c + w * 0.78, foot + 92), (c - w + 10, foot + 92)], DARK)
    for k in range(4):
        x = c - w + 30 + k * 26
        d.polygon(turn([(x, foot + 40), (x + 16, foot + 40), (x + 16, foot + 54), (x, foot + 54)]), fill=(90, 226, 110) if k < 3 else (70, 74, 80))
# motor housing
barrel(396, 470, axis, 72 * thick, big, mix(paint, BLACK, 0.12))
barrel(468, 760, axis, big, big * 0.96, paint, 26); barrel(758, 812, axis, big * 0.94, big * 0.7, DARK); barrel(420, 446, axis, 80 * thick, 86 * thick, DARK)
for k in range(5): x = 640 + k * 24; d.polygon(turn([(x, axis - 30), (x + 12, axis - 30), (x + 4, axis + 40), (x - 8, axis + 40)]), fill=mix(paint, BLACK, 0.72))
block([(490, axis - 6), (600, axis - 18), (596, axis + 26), (494, axis + 32)], mix(paint, WHITE, 0.75) if random.random() < 0.5 else DARK, 0.2)
if random.random() < 0.5: img = img.transpose(Image.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.LANCZOS)
