import math
import random
from PIL import Image, ImageDraw, ImageFilter
# A crocodile on the bank of a river: toothed jaws, plated back and a tail that swings up behind.
S = 800; hide = random.choice([(96, 112, 60), (74, 92, 66), (122, 106, 66), (68, 80, 78), (110, 124, 84), (88, 74, 54)])
belly = random.choice([(226, 214, 158), (206, 204, 170), (232, 196, 140)])
sky, glow, water, bank = random.choice([((126, 190, 226), (232, 240, 228), (120, 176, 196), (222, 190, 132)), ((244, 150, 90), (254, 222, 150), (226, 150, 110), (196, 138, 92)),
                                        ((96, 92, 150), (236, 170, 170), (150, 130, 176), (206, 176, 150)), ((190, 214, 190), (240, 240, 206), (164, 196, 170), (230, 212, 164))])
gape = random.choice([random.uniform(3, 8), random.uniform(16, 34), random.uniform(16, 34)])
arch = random.uniform(-20, 34); tail = (random.uniform(60, 250), random.uniform(190, 330))
def mix(a, b, f):
    return tuple(int(u + (v - u) * f) for u, v in zip(a, b))
BLACK, WHITE = (18, 20, 14), (255, 255, 255); img = Image.new("RGB", (S, S)); d = ImageDraw.Draw(img)
for y in range(S): d.line([(0, y), (S, y)], fill=mix(sky, glow, min(1, y / 300)) if y < 300 else mix(water, mix(water, BLACK, 0.35), (y - 300) / 300))
if random.random() < 0.6: x, r = random.uniform(100, 700), random.uniform(40, 70); d.ellipse([x - r, 120 - r, x + r, 120 + r], fill=mix(glow, WHITE, 0.6))
for k in range(26):                                              # the far shore, then glints on the water
    x, r = random.uniform(-20, 820), random.uniform(24, 66)
    d.ellipse([x - r * 1.3, 296 - r, x + r * 1.3, 300 + r * 0.1], fill=mix((52, 92, 62), sky, random.uniform(0.25, 0.55)))
for _ in range(50):
    x, y, w = random.uniform(0, S), random.uniform(306, 540), random.uniform(20, 90); d.ellipse([x, y, x + w, y + 3], fill=mix(water, WHITE, 0.4))
d.polygon([(0, S), (0, 500)] + [(x, 520 + 18 * math.sin(x * 0.011 + arch)) for x in range(0, 801, 20)] + [(S, S)], fill=bank)
for _ in range(260):
    x, y, r = random.uniform(0, S), random.uniform(548, S), random.uniform(2, 7)
    d.ellipse([x, y, x + 2 * r, y + r], fill=mix(bank, random.choice([BLACK, WHITE]), random.uniform(0.08, 0.3)))
for _ in range(random.choice([0, 16, 34])):                      # reeds behind
    x = random.choice([random.uniform(0, 180), random.uniform(620, 800)])
    d.line([(x, 560), (x + random.uniform(-10, 10), 430), (x + random.uniform(-40, 40), random.uniform(240, 330))], fill=mix((88, 128, 58), BLACK, random.uniform(0, 0.4)), width=6)
shade = Image.new("L", (S, S), 0); ImageDraw.Draw(shade).ellipse([70, 650, 730, 725], fill=160); img.paste(BLACK, mask=shade.filter(ImageFilter.GaussianBlur(12)))
# the spine, from the tip of the tail to the nape, with a half thickness at each step
def bez(p, t):
    a, b, c, e = [math.comb(3, k) * (1 - t) ** (3 - k) * t ** k for k in range(4)]
    return tuple(a * p[0][i] + b * p[1][i] + c * p[2][i] + e * p[3][i] for i in (0, 1))
one = [tail, (-30, 400), (20, 610), (250, 575 - arch * 0.3)]; two = [(250, 575 - arch * 0.3), (340, 560 - arch), (430, 545 - arch), (530, 540)]
spine = [bez(one, k / 40) for k in range(40)] + [bez(two, k / 30) for k in range(31)]
thick = [5 + 62 * (k / 40) ** 1.25 for k in range(40)] + [67 + 22 * math.sin(math.pi * min(1, k / 24)) - 8 * k / 30 for k in range(31)]
def at(k, v):
    """The point at step k, v = -1 on the back, 1 on the belly."""
    a, b = spine[max(0, k - 1)], spine[min(70, k + 1)]; n = math.hypot(b[0] - a[0], b[1] - a[1])
    return spine[k][0] - (b[1] - a[1]) / n * v * thick[k], spine[k][1] + (b[0] - a[0]) / n * v * thick[k]
def leg(x, y, s, front, tone):
    knee, foot = (x - 46 * s if not front else x + 30 * s, y + 62), (x + 4 * s, 692 if tone < 0.2 else 668)
    c = mix(hide, BLACK, tone); d.line([(x, y), knee, foot], fill=c, width=54 if not front else 44, joint="curve")
    d.ellipse([knee[0] - 27, knee[1] - 27, knee[0] + 27, knee[1] + 27], fill=c)
    d.polygon([(foot[0] - 28, foot[1] - 12), (foot[0] + 30, foot[1] - 14), (foot[0] + 64, foot[1] + 14), (foot[0] - 30, foot[1] + 16)], fill=c)
    for k in range(4):
        d.polygon([(foot[0] + k * 22 - 10, foot[1] + 6), (foot[0] + k * 22 + 6, foot[1] + 6), (foot[0] + k * 22 + 8, foot[1] + 24)], fill=(238, 230, 206))
leg(300, 590, 1, False, 0.45); leg(560, 580, 1, True, 0.45)
for k in range(4, 70, 2 if random.random() < 0.5 else 3):         # plates along the back
    a, b, c = at(k - 2, -0.94), at(min(70, k + 2), -0.94), at(k, -1 - (16 + 8 * math.sin(k)) / max(14, thick[k]))
    d.polygon([a, c, b], fill=mix(hide, BLACK, 0.4))
for i, v in enumerate([1, 0.8, 0.62, 0.44, 0.2, -0.05, -0.3]):      # the flank, from the pale belly up to the lit back
    f = [mix(belly, BLACK, 0.35), belly, mix(belly, hide, 0.5), mix(hide, BLACK, 0.2), hide, mix(hide, WHITE, 0.08), mix(hide, WHITE, 0.16)][i]
    d.polygon([at(k, -1 + 0.05 * i) for k in range(71)] + [at(k, v) for k in range(70, -1, -1)], fill=f)
for row in range(9):                                              # scales
    for k in range(6 + row % 2, 69, 2):
        (x, y), r = at(k, -0.84 + 0.16 * row), thick[k] * 0.1
        d.ellipse([x - r * 1.3, y - r, x + r * 1.3, y + r * 0.8], fill=mix(hide, BLACK, 0.34 - 0.02 * row), outline=mix(hide, WHITE, 0.16))
for k in range(8, 70, 7): d.line([at(k, 0.62), at(k - 1, 0.97)], fill=mix(belly, BLACK, 0.25), width=3)
leg(250, 600, 1, False, 0.08); leg(500, 590, 1, True, 0.08)
# the head: two jaws that turn about the hinge
def jaw(points, angle):
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return [(520 + x * c + y * s, 560 - x * s + y * c) for x, y in points]
up, low = gape * 0.75, -gape * 0.35; d.polygon(jaw([(0, -20), (200, -10), (150, 20), (0, 30)], up * 0.3), fill=(150, 60, 60))
for k in range(9):                                                # lower teeth and jaw
    d.polygon(jaw([(66 + k * 18, 14), (80 + k * 18, 14), (73 + k * 18, -10 - 6 * (k % 3))], low), fill=(250, 244, 222))
d.polygon(jaw([(-30, 44), (20, 8), (150, 8), (232, 6), (246, 18), (226, 32), (100, 48), (10, 66)], low), fill=mix(belly, BLACK, 0.12))
d.polygon(jaw([(-20, 30), (30, 8), (240, 6), (244, 16), (100, 30), (0, 46)], low), fill=mix(hide, BLACK, 0.12))
for k in range(10): d.polygon(jaw([(58 + k * 19, 0), (74 + k * 19, 0), (67 + k * 19, 26 + 8 * (k % 3 == 0))], up), fill=WHITE)
skull = [(-60, 20), (-50, -70), (0, -86), (30, -92), (52, -104), (80, -98), (92, -72), (150, -44), (216, -34), (236, -48), (256, -38), (262, -12), (248, 6), (180, 4), (110, 8), (40, 4), (0, 20)]
for i, f in enumerate([0.3, 0.1, 0]): d.polygon(jaw([(x * (1 - 0.02 * i), y - 4 * i if y > -30 else y + 3 * i) for x, y in skull], up), fill=mix(hide, BLACK, f))
for _ in range(70):
    x = random.uniform(-40, 200); p = jaw([(x, random.uniform(-0.9, -0.1) * (84 - 0.22 * max(0, x)) * (0.5 if x > 90 else 0.8))], up)[0]
    d.ellipse([p[0] - 4, p[1] - 3, p[0] + 4, p[1] + 3], fill=mix(hide, random.choice([BLACK, WHITE]), 0.2))
x, y = jaw([(60, -82)], up)[0]; d.ellipse([x - 17, y - 14, x + 17, y + 14], fill=mix(hide, BLACK, 0.45))
d.ellipse([x - 13, y - 11, x + 13, y + 11], fill=random.choice([(244, 206, 60), (190, 210, 80), (240, 150, 50)]))
d.ellipse([x - 4, y - 11, x + 4, y + 11], fill=BLACK); x, y = jaw([(240, -36)], up)[0]; d.ellipse([x - 7, y - 4, x + 7, y + 4], fill=BLACK)
if random.random() < 0.5: img = img.transpose(Image.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.LANCZOS)
