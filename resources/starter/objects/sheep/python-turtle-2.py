# A sheep stands or grazes in a meadow: curled fleece, drooping ears, knees and hooves, fence and flowers.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
wool, shade, lit = random.choice([("#f3ecdc", "#cbbfa6", "#ffffff"), ("#e8d9bd", "#b8a27c", "#fbf3e0"), ("#ffffff", "#c3c9d6", "#ffffff"), ("#5a4d44", "#362d28", "#7d6d61"), ("#b9aa97", "#83745f", "#d8cbb9")])
face, muzzle = random.choice([("#2b2527", "#4a4144"), ("#ecd3b8", "#d9a894"), ("#5d4a3e", "#7d6655"), ("#f4ece0", "#d9b3a6")])
sky, far, grass, blade = random.choice([("#a9d8f2", "#8fbc8a", "#76b055", "#558f3c"), ("#f7d9a4", "#c9a865", "#a5a54e", "#7c8038"), ("#26345c", "#1f3a46", "#2f5a45", "#1f4333"), ("#d7e3ea", "#b7c6cf", "#f2f5f8", "#ccd6de"), ("#f2b8a6", "#b5727a", "#6f8f5a", "#4f6f44")])
side, grazing, ram = random.choice([-1, 1]), random.random() < .35, random.random() < .25
x0, y0, z = random.randint(-22, 22), random.randint(-14, 24), random.uniform(.92, 1.08)


def place(x, y):
    return x0 + side * z * x, y0 + z * y


def fill(points, colour, free=False):
    turtle.fillcolor(colour)
    turtle.goto(points[0] if free else place(*points[0]))
    turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p if free else place(*p))
    turtle.end_fill()


def blob(x, y, rx, ry, colour, turn=0):
    c, s = math.cos(turn), math.sin(turn)
    fill([(x + rx * math.cos(a) * c - ry * math.sin(a) * s, y + rx * math.cos(a) * s + ry * math.sin(a) * c) for a in [k * math.pi / 14 for k in range(29)]], colour)


def curl(x, y, r, colour, pen):
    turtle.pencolor(colour)
    turtle.pensize(pen)
    turn = random.uniform(0, 6)
    for k in range(15):
        a, q = turn + k * .42, r * (1 - k / 17)
        turtle.goto(place(x + q * math.cos(a), y + q * math.sin(a)))
        turtle.pendown()
    turtle.penup()


def leg(x, colour, hind):
    bend = -9 if hind else 5
    fill([(x - 21, -60), (x + 21, -60), (x + 13 + bend, -125), (x + 11, -182), (x - 11, -182), (x - 9 + bend, -125)], colour)
    fill([(x - 13, -180), (x + 12, -180), (x + 19, -200), (x - 14, -200)], "#1f1a18")


horizon = random.randint(-40, 90)
turtle.bgcolor(sky)
bump = random.uniform(0, 6)
fill([(-300, -300)] + [(x, horizon + 26 * math.sin(x / 90 + bump)) for x in range(-300, 301, 20)] + [(300, -300)], far, True)
fill([(-300, -300)] + [(x, horizon - 70 + 9 * math.sin(x / 60 + bump)) for x in range(-300, 301, 20)] + [(300, -300)], grass, True)
if random.random() < .6:                                   # a fence
    turtle.pencolor("#8a6a4a")
    turtle.pensize(9)
    for y in (horizon - 20, horizon + 14):
        turtle.goto(-300, y); turtle.pendown(); turtle.goto(300, y); turtle.penup()
    for x in range(-280, 301, 110):
        turtle.goto(x, horizon - 60); turtle.pendown(); turtle.goto(x, horizon + 42); turtle.penup()
blob(10, -200, 190, 20, blade)
for x, hind in ((-72, True), (106, False)):
    leg(x, muzzle if face > "#a" else "#1d1819", hind)
for x, hind in ((-112, True), (74, False)):
    leg(x, face, hind)
blob(-186, 8, 22, 40, shade, -.2)
ring = [k * math.pi / 13 for k in range(26)]
for c, dx, dy, g in ((shade, 0, -9, 1.0), (wool, 0, 3, .97)):
    for a in ring:
        blob(dx + 146 * math.cos(a), dy + 82 * math.sin(a), 42 * g, 38 * g, c)
    blob(dx, dy, 154 * g, 92 * g, c)
for _ in range(44):                                        # curls of the fleece
    a, q = random.uniform(0, 6.28), math.sqrt(random.random())
    x, y = 150 * q * math.cos(a), 88 * q * math.sin(a)
    curl(x, y, random.uniform(10, 19), lit if y > 20 and random.random() < .6 else shade, 4)
turtle.pencolor(face)
hx, hy, t = (196, -96, -1.05) if grazing else (186, 84, random.uniform(-.75, -.4))
c, s = math.cos(t), math.sin(t)
h = lambda x, y: (hx + x * c - y * s, hy + x * s + y * c)
blob(150, (hy + 10) * .55, 56, 62, wool, 0)                 # neck
for _ in range(6):
    curl(150 + random.uniform(-30, 25), hy * .55 + random.uniform(-36, 36), 13, shade, 4)
blob(*h(-34, 24), 40, 13, muzzle, t + 2.6)                  # far ear
fill([h(*p) for p in ((-40, 34), (0, 38), (44, 28), (74, 12), (80, -8), (66, -22), (20, -32), (-36, -38), (-50, 0))], face)
blob(*h(62, -4), 21, 18, muzzle, t)
blob(*h(74, 4), 4, 3, "#1a1414", t)
turtle.pensize(3); turtle.pencolor("#1a1414")
turtle.goto(place(*h(76, -8))); turtle.pendown(); turtle.goto(place(*h(50, -14))); turtle.penup()
blob(*h(8, 14), 9, 7, "#e9c25a" if face < "#6" else "#ffffff", t)
blob(*h(8, 14), 6, 4, "#141012", t)
blob(*h(-44, -12), 38, 14, face, t + 3.9)                   # near ear hangs
blob(*h(-50, -14), 26, 7, muzzle, t + 3.9)
for k in range(5):                                          # topknot
    blob(*h(-44 + 9 * k, 34 + 5 * math.sin(k)), 21, 18, wool if k % 2 else lit)
if ram:
    for k in range(26):
        a, q = 1.6 + k * .21, 40 - k * .5
        blob(*h(-40 + q * math.cos(a), 6 + q * math.sin(a)), 13 - k * .35, 13 - k * .35, "#c9b083" if k % 3 else "#8f774d")
turtle.pencolor(blade)
for _ in range(120):
    x, y = random.randint(-300, 300), random.randint(-300, -185)
    turtle.pensize(random.choice([2, 3])); turtle.goto(x, y); turtle.pendown(); turtle.goto(x + random.randint(-7, 7), y + random.randint(9, 26)); turtle.penup()
