# A storybook snail creeps over the cap of a big toadstool; its shell wears dots, stripes, beads or rays.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
sky, hill, light = random.choice([("#bde0fe", "#8ecae6", "#fff3b0"), ("#1d2951", "#2b3a75", "#fdf0c4"), ("#ffd6ba", "#f7b58d", "#fff1e0"), ("#d8f3dc", "#a9d8b8", "#ffffff"), ("#3c1642", "#5b2a63", "#ffd29d"), ("#fde2e4", "#f3b8c2", "#ffffff")])
cap, fleck = random.choice([("#d00000", "#ffffff"), ("#7f5539", "#b08968"), ("#6a994e", "#a7c957"), ("#4a4e69", "#8186a8"), ("#ef8354", "#ffe5d4")])
shell, deep, trim = random.choice([("#f4a261", "#a44a1f", "#ffe8c9"), ("#e9c46a", "#8a5a12", "#fff8de"), ("#b56576", "#6d2e46", "#ffd9da"), ("#48b8b0", "#14606a", "#d6fff6"), ("#b08ad8", "#553285", "#f1e3ff"), ("#c98a5b", "#5e3417", "#f8dfc4")])
flesh, under = random.choice([("#e6c9a8", "#b08a64"), ("#f2d4c2", "#c58f78"), ("#c9bfa5", "#857a5f"), ("#d9d0e3", "#8f82a3")])
way = random.choice([-1, 1])
k = random.uniform(0.92, 1.06)
dress = random.choice(["dots", "stripes", "beads", "rays"])
base = random.uniform(-142, -118)
nod = random.uniform(-18, 22)

def pt(x, y):
    """The snail's own plane, bent over the cap."""
    return way * k * x, base + k * y - 0.00062 * x * x

def paint(colour, pts, plain=False):
    pts = pts if plain else [pt(*p) for p in pts]
    turtle.goto(pts[0]); turtle.fillcolor(colour); turtle.begin_fill()
    for p in pts[1:]:
        turtle.goto(p)
    turtle.end_fill()

def blob(x, y, size, colour, plain=False):
    turtle.goto((x, y) if plain else pt(x, y)); turtle.dot(size if plain else size * k, colour)

def bezier(*p, n=18):
    """Cubic curves on end: start, two handles, end, two handles, end..."""
    out = []
    for i in range(0, len(p) - 3, 3):
        for s in range(n + 1):
            t = s / n
            w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3)
            out.append(tuple(sum(w[m] * p[i + m][c] for m in range(4)) for c in (0, 1)))
    return out

# behind: a moon or sun, hills, stems of grass
turtle.bgcolor(sky)
blob(random.uniform(-220, 220), random.uniform(120, 230), random.uniform(90, 230), light, True)
for _ in range(random.choice([0, 18, 40])):
    blob(random.uniform(-300, 300), random.uniform(-40, 300), random.uniform(3, 8), light, True)
p = random.uniform(0, 6)
paint(hill, [(-300, -300)] + [(x, -60 + 46 * math.sin(x / 110 + p)) for x in range(-300, 301, 10)] + [(300, -300)], True)
for _ in range(16):
    x, h = random.uniform(-310, 310), random.uniform(60, 230)
    paint("#40916c" if sky != "#d8f3dc" else "#2d6a4f", [(x - 9, -300), (x + random.uniform(-40, 40), -240 + h), (x + 9, -300)], True)
# the toadstool: the cap is as wide as the picture
paint("#efe3cf", [(-80, -300), (-70, base - 60), (70, base - 60), (80, -300)], True)
paint("#ddc9a8", [(20, -300), (24, base - 60), (70, base - 60), (80, -300)], True)
over = [(x, base + 4 - 0.00056 * x * x - 130 * max(0, (abs(x) - 200) / 100) ** 2.2) for x in range(-292, 293, 8)]
paint(cap, over + [(288, base - 150), (150, base - 118), (0, base - 106), (-150, base - 118), (-288, base - 150)], True)
paint("#2a1a1f", [(-288, base - 150), (-150, base - 118), (0, base - 106), (150, base - 118), (288, base - 150), (0, base - 134)], True)
for i in range(-4, 5):
    if i % 2 or cap != "#7f5539":
        blob(i * 58 + random.uniform(-14, 14), base - 46 - 3 * abs(i) - random.uniform(0, 26), random.uniform(18, 44), fleck, True)

# feelers far side, the body, feelers near side
def feeler(x, y, tx, ty, w, eye):
    for s in range(24):
        t = s / 23
        blob(x + (tx - x) * t ** 1.2, y + (ty - y) * t, w * (1 - 0.35 * t), under if eye == "far" else flesh)
    if eye:
        blob(tx, ty, w + 12, "#2b2130"); blob(tx, ty, w + 9, "#ffffff"); blob(tx + 3, ty, w + 1, "#2b2130")

feeler(196, 120 + nod, 204 + nod, 214 + nod, 15, "far")
paint(under, bezier((-258, -4), (-190, 40), (-120, 60), (-30, 62), (70, 70), (130, 40), (150, 90), (160, 160 + nod), (236, 164 + nod), (240, 106 + nod), (242, 60), (206, 40), (216, 0), (100, -6), (-160, -6), (-258, -4)))
paint(flesh, bezier((-240, 2), (-180, 40), (-120, 54), (-30, 56), (70, 66), (136, 40), (156, 92), (168, 152 + nod), (228, 156 + nod), (232, 108 + nod), (232, 64), (192, 44), (190, 16), (90, 10), (-150, 12), (-240, 2)))
for x in range(-210, 200, 17):                     # frill of the foot
    blob(x, 6, 13, under)
for s in range(9):
    blob(170 + 8 * (s % 3), 62 + 22 * (s // 3), 6, under)
blob(214, 92 + nod, 20, "#f28482")
feeler(212, 130 + nod, 246 + nod, 206 + nod, 17, "near")
feeler(232, 96, 256, 78, 10, None)
paint("#7a3b33", [(236 - 22 * math.cos(t / 8), 86 + nod - 13 * math.sin(t / 8)) for t in range(3, 13)] + [(226, 84 + nod)])

# the shell: a disc, its dress, and a spiral ridge that thins towards the middle
sx, sy, R = -46, 138, 122
blob(sx + 2, sy - 4, 2 * R + 12, deep); blob(sx, sy, 2 * R, shell)
turns = random.choice([2.4, 2.9, 3.4])
def coil(t, shift=0.0):
    r = R * (1 - t) ** 1.15 * (1 - shift)
    a = -0.9 - t * turns * math.tau
    return sx + 0.06 * R * t + r * math.cos(a), sy - 0.04 * R * t + r * math.sin(a)
for s in range(150):                               # shade under the outer turn
    t = s / 150
    blob(*coil(t, 0.1), 20 * (1 - t) + 3, trim)
n = 52
for s in range(2, n):
    t = s / n
    ring = R * (1 - t) ** 1.15
    mx, my = coil(t, 0.28)
    if dress == "dots" and s % 2:
        blob(mx, my, 0.2 * ring + 2, deep)
    elif dress == "beads":
        blob(mx, my, 0.24 * ring + 3, deep); blob(mx, my, 0.14 * ring + 1, trim)
    elif dress in ("stripes", "rays") and s % (2 if dress == "stripes" else 4) == 0:
        for c in range(9):
            blob(*coil(t + (0.01 * c / 9 if dress == "rays" else 0), 0.1 + 0.045 * c), 0.1 * ring * (1 - 0.07 * c) + 2, deep)
for s in range(420):
    t = s / 420
    blob(*coil(t), 13 * (1 - t) + 5, deep)
for s in range(16):
    blob(sx + (R - 22) * math.cos(1.75 + s * 0.05), sy + (R - 22) * math.sin(1.75 + s * 0.05), 9, "#ffffff")
turtle.done()
