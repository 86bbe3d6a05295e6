# A single leaf of beech, maple, oak, poplar or ginkgo: true outline, lit and shaded halves, branching veins, stalk, spots, dew.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
turtle.colormode(255)
ground = random.choice([(250, 244, 228), (34, 36, 44), (196, 222, 226), (92, 66, 48), (232, 196, 150), (24, 52, 48), (226, 216, 236), (150, 160, 150)])
base, other = random.choice([((86, 152, 60), (126, 180, 70)), ((34, 104, 62), (60, 134, 72)), ((222, 126, 38), (238, 176, 58)), ((184, 46, 40), (222, 96, 44)), ((150, 176, 56), (214, 196, 70)), ((118, 72, 40), (160, 108, 56)), ((112, 34, 60), (160, 52, 66))])
kind = random.choice(["beech", "beech", "maple", "maple", "oak", "poplar", "ginkgo"])
turn, z, side = math.radians(random.uniform(-65, 65)), random.uniform(.9, 1.06), random.choice([-1, 1])
bow = random.uniform(-.0009, .0009)                           # the midrib bends
plump = random.uniform(.86, 1.15)
light = random.choice([-1, 1])


def put(x, y):
    """x to the side, y up the leaf from its foot at 0 to its tip near 400."""
    x, y = side * (x * plump + bow * (y - 150) ** 2 * 1.4), y - 175
    return z * (x * math.cos(turn) - y * math.sin(turn)), z * (x * math.sin(turn) + y * math.cos(turn))


def mix(c, e, t):
    return tuple(max(0, min(255, int(a + (b - a) * t))) for a, b in zip(c, e))


def area(points, colour, dx=0, dy=0):
    turtle.fillcolor(colour)
    for i, p in enumerate(points):
        x, y = put(*p)
        turtle.goto(x + dx, y + dy)
        if i == 0:
            turtle.begin_fill()
    turtle.end_fill()


def vein(points, colour, width):
    turtle.pencolor(colour)
    for i, p in enumerate(points):
        turtle.pensize(max(1, width * (1 - i / len(points))))
        turtle.goto(put(*p))
        turtle.pendown()
    turtle.penup()


def bend(x0, y0, x1, y1, c, n=8):
    return [(x0 + (x1 - x0) * k / n + c * (y1 - y0) * math.sin(math.pi * k / n) * .2, y0 + (y1 - y0) * k / n + c * abs(x1 - x0) * math.sin(math.pi * k / n) * .2) for k in range(n + 1)]


half = []                                                      # right edge from foot to tip
if kind in ("beech", "poplar"):
    wide, peak, saw = (112, .78, 26) if kind == "beech" else (150, .52, 18)
    for k in range(131):
        t = k / 130
        x = wide * math.sin(math.pi * t ** peak) ** (1 if kind == "beech" else 1.2) * (1 if t < .86 or kind == "poplar" else 1)
        half.append((x + 7 * ((t * saw) % 1) * min(1, 8 * t * (1 - t)), 400 * t))
elif kind == "oak":
    for k in range(131):
        t = k / 130
        half.append((118 * math.sin(math.pi * t ** 1.25) ** .8 * (.74 + .3 * math.sin(t * 31 + 3.6)) + 6, 400 * t - 16 * math.cos(t * 31 + 3.6) * min(1, 6 * t) * (t < .96)))
elif kind == "maple":
    half = [(0, 60), (40, 12), (88, 22), (80, 44), (128, 58), (112, 84), (150, 96), (128, 120), (160, 146), (206, 150), (190, 184), (222, 232), (178, 230), (168, 254), (128, 226), (96, 216), (72, 196), (84, 246), (104, 292), (70, 288), (62, 316), (36, 306), (24, 350), (0, 410)]
else:
    for k in range(81):
        t = k / 80
        a, r = math.pi * (-.06 + .56 * t), 250 + 9 * math.sin(t * 40) - (70 * math.exp(-((1 - t) / .07) ** 2))
        half.append((r * math.cos(a), 40 + r * math.sin(a)) if k else (0, 0))
whole = half + [(-x, y) for x, y in reversed(half)]
turtle.bgcolor(ground)
for _ in range(26):                                            # soft marks on the ground
    turtle.goto(random.randint(-300, 300), random.randint(-300, 300))
    turtle.dot(random.randint(6, 60), mix(ground, (255, 255, 255) if sum(ground) < 300 else (90, 80, 70), .06))
mid = (0, half[-1][1])
for k in (14, 9):
    area(whole, mix(ground, (0, 0, 0), .3 if k == 9 else .16), k, -k)
area(whole, base)
foot = (0, 60) if kind == "maple" else (0, 0)
area([foot] + half + [mid], mix(base, (255, 255, 255) if light > 0 else (0, 0, 0), .16))       # two halves in different light
for f in (.82, .64, .46, .28):                                 # the inner colour spreads from the midrib
    c = (0, 40) if kind == "ginkgo" else (0, 170)
    area([(x * f, c[1] + (y - c[1]) * (f + .08)) for x, y in whole], mix(base, other, 1.1 - f))
    area([(x * f * .99, c[1] + (y - c[1]) * (f + .08)) for x, y in half] + [(0, c[1])], mix(mix(base, other, 1.1 - f), (255, 255, 255) if light > 0 else (0, 0, 0), .14))
pale, dark = mix(other, (255, 255, 236), .5), mix(base, (0, 0, 0), .4)
stalk = [(0, foot[1])] + [(random.uniform(-1, 1) * k, foot[1] - k * 13) for k in range(1, 9 if kind != "maple" else 10)]
turtle.pencolor(mix(dark, (110, 70, 40), .5))
turtle.pensize(11)
for p in stalk:
    turtle.goto(put(*p)); turtle.pendown()
turtle.penup()
ribs = []
if kind in ("beech", "poplar", "oak"):
    vein(bend(0, 0, 0, 392, 0, 14), pale, 10)
    n = random.randint(7, 11)
    for k in range(n):
        y = 30 + 320 * k / n
        for s in (-1, 1):
            q = half[min(130, int((y + 62 - 20 * k / n) / 400 * 130))]
            ribs.append((bend(0, y + (8 if s > 0 else 0), s * q[0] * .93, q[1], .5), 5))
elif kind == "maple":
    for x, y in ((0, 396), (212, 228), (122, 58), (100, 286), (200, 156)):
        for s in ((-1, 1) if x else (1,)):
            start = (0, 60) if (x, y) not in ((100, 286), (200, 156)) else (0, 180) if x == 100 else (80, 105)
            ribs.append((bend(s * start[0], start[1], s * x * .95, y * .97, .2), 8 if start == (0, 60) else 4))
else:
    for k in range(-15, 16):
        a, r = math.pi / 2 + k * .112, 236 - 56 * math.exp(-(k / 2) ** 2)
        ribs.append((bend(0, 4, r * math.cos(a), 40 + r * math.sin(a), .1), 3.5))
for points, w in ribs:
    vein([(x + 2, y - 3) for x, y in points], mix(base, (0, 0, 0), .22), w)
    vein(points, pale, w)
for _ in range(random.choice([0, 0, 12, 26])):                  # blight spots
    x, y = random.uniform(-70, 70), random.uniform(110, 240)
    turtle.goto(put(x, y)); turtle.dot(random.randint(4, 13), mix(base, (60, 36, 16), .7))
for _ in range(random.choice([0, 0, 5, 9])):                    # dew
    x, y = put(random.uniform(-70, 70), random.uniform(90, 250))
    r = random.randint(12, 26)
    for q, c, o in ((r + 3, mix(base, (0, 0, 0), .35), -2), (r, mix(other, (255, 255, 255), .45), 0), (r * .4, (255, 255, 255), r * .16)):
        turtle.goto(x - o, y + o); turtle.dot(q, c)
