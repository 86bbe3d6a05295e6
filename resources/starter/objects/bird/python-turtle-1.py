# A bird in the style of a 1950s poster: half moons and drops, thin legs, a bold wing, on a twig or a wire.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
paper, tint, coat, chest, trim, ink = random.choice([
    ("#f6ecd9", "#f2c078", "#1f6f78", "#f08a4b", "#f7d774", "#22303c"), ("#d7e8e4", "#f8f3e6", "#c8553d", "#f6d8ae", "#2d3047", "#2d3047"),
    ("#fbd8c6", "#fff1e6", "#2b4c7e", "#e85d4a", "#f4b942", "#1b2a41"), ("#20324a", "#35506f", "#f2b134", "#f7f0dc", "#e4572e", "#f7f0dc"),
    ("#e9e4d4", "#b9cfb4", "#6a4c93", "#ff924c", "#ffca3a", "#33264a"), ("#3b2c35", "#5b4451", "#7fc8a9", "#f6e7cb", "#ef6f6c", "#f6e7cb"),
    ("#cfe3f2", "#ffffff", "#7a3e2b", "#e4572e", "#f3d9b1", "#3a1f17"), ("#f4e285", "#f9f1c4", "#386641", "#bc4749", "#a7c957", "#1e3523")])
flip = random.choice([-1, 1])
k = random.uniform(0.92, 1.1)
lean = math.radians(random.uniform(-14, 12))
plump = random.uniform(0.92, 1.16)


def spot(x, y):
    """From the bird's own page (beak to the right) to the canvas."""
    y *= plump
    return flip * k * (x * math.cos(lean) - y * math.sin(lean)), k * (x * math.sin(lean) + y * math.cos(lean)) + 10


def piece(colour, points, raw=False):
    turtle.fillcolor(colour)
    points = points if raw else [spot(*p) for p in points]
    turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


def arc(cx, cy, r, a, b, squash=1.0):
    return [(cx + r * math.cos(math.radians(a + (b - a) * i / 40)), cy + squash * r * math.sin(math.radians(a + (b - a) * i / 40))) for i in range(41)]


def drop(x, y, length, width, angle):
    """A leaf shape with two pointed ends, starting at x, y."""
    t = math.radians(angle)
    edge = [(length * i / 20, width * math.sin(math.pi * i / 20)) for i in range(21)]
    edge += [(u, -v) for u, v in reversed(edge)]
    return [(x + u * math.cos(t) - v * math.sin(t), y + u * math.sin(t) + v * math.cos(t)) for u, v in edge]


turtle.bgcolor(paper)
scene = random.choice(["sun", "stripes", "leaves", "hills", "drops"])
if scene == "sun":
    turtle.goto(random.uniform(-120, 120), random.uniform(0, 120)); turtle.dot(random.uniform(320, 470), tint)
elif scene == "stripes":
    for x in range(-300, 300, 60):
        piece(tint, [(x, -300), (x + 30, -300), (x + 30, 300), (x, 300)], True)
elif scene == "hills":
    for x in (-260, 20, 270):
        piece(tint, arc(x, -300, random.uniform(210, 330), 0, 180), True)
else:
    for x in range(-270, 300, 90):
        for y in range(-270, 300, 90):
            piece(tint, drop(x, y, 62 if scene == "leaves" else 34, 14, random.choice([45, 135]) if scene == "leaves" else -90), True)
# the perch, level, under the feet
floor = -205
for x0, lift in ((-320, 0), (320, 0)):
    piece(ink, [(-320, floor - 7), (320, floor - 7), (320, floor + 7), (-320, floor + 7)], True)
perch = random.choice(["wire", "twig", "twig", "berries"])
for x in range(-280, 300, 62):
    if perch == "twig":
        piece(trim, drop(x, floor, 74, 17, random.choice([-35, -140])), True)
    elif perch == "berries":
        piece(ink, [(x - 2, floor), (x + 2, floor), (x + 2, floor - 40), (x - 2, floor - 40)], True)
        turtle.goto(x, floor - 50); turtle.dot(38, chest)
# tail: a fan of long drops or straight slats
style = random.randint(0, 2)
for i in range(5):
    colour = (coat, trim, chest)[i % 3]
    if style == 0:
        piece(colour, drop(-90, -40, 185 - 8 * abs(i - 2), 17, 192 + 8 * i))
    elif style == 1:
        piece(colour, [(-80, -20 - 14 * i), (-80, -36 - 14 * i), (-265 + 14 * i, -92 - 17 * i), (-262 + 14 * i, -76 - 17 * i)])
    else:
        piece(colour, drop(-90, -30, 170 + 14 * i, 10, 178 + 9 * i))
# legs reach the perch whatever the lean
turtle.pencolor(ink)
for x in (-14, 36):
    top = spot(x, -110)
    turtle.width(6); turtle.goto(top); turtle.pendown(); turtle.goto(top[0] + flip * 8, floor + 7); turtle.penup()
    for dx in (-22, 0, 26):
        turtle.goto(top[0] + flip * 8, floor + 16); turtle.pendown(); turtle.goto(top[0] + flip * (8 + dx), floor + 4); turtle.penup()
# body: a big drop closed by the round breast, neck and head
shape = [(-175, -62)] + [(-175 + 260 * i / 20, -62 + 175 * (i / 20) ** 1.35) for i in range(21)]
shape += arc(98, 122, 74, 140, -20) + arc(20, -5, 148, 12, -150, 0.86)
piece(coat, shape)
bib = random.randint(0, 2)
if bib < 2:
    piece(chest, arc(98, 112, 64, -30, -60) + arc(20, -5, 147, 28, -128, 0.86) + arc(-5, -20, 96, -120, 50, 0.7))
else:
    for i in range(5):
        for j in range(i + 2):
            piece(trim, drop(150 - 22 * i + 4 * j, 62 - 40 * j - 8 * i, 26, 7, 225)) if i + j < 6 and j < 4 else None
# wing: nested drops with stripes
wing = random.uniform(190, 212)
for i, colour in enumerate((ink, trim, coat, chest)):
    piece(colour, drop(-140 + 30 * i * 0.9, -62 + 15 * i, (220 - 40 * i), 56 - 11 * i, 24))
if random.random() < 0.6:
    for i in range(4):
        piece(paper, drop(-60 + 26 * i, -14 + 13 * i, 34, 5, 100))
# crest, cheek, eye, beak
for i in range(random.choice([0, 0, 3, 4])):
    piece(trim, drop(84 - 12 * i, 180 - 6 * i, 62, 9, 100 + 16 * i))
gape = random.choice([0, 0, 12])
piece(trim if trim != ink else chest, [(164, 140), (166, 116), (228, 116 + gape)])
piece(ink, [(166, 118), (160, 100), (218, 108 - gape)])
for size, colour in ((52, "#fbf6ea"), (26, "#16181d")):
    turtle.goto(spot(112, 136)); turtle.dot(size * k, colour)
turtle.goto(spot(117, 141)); turtle.dot(8 * k, "#ffffff")
turtle.done()
