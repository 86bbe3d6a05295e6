import math
import random
import turtle

# Straight from above: a cup of coffee with a picture in its milk, on a saucer on a cafe table.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
table, lines = random.choice([("#27374d", "#33496a"), ("#f3e9dc", "#e4d3bf"), ("#7f4f24", "#6f431d"), ("#9ad1c4", "#87c0b2"),
                              ("#1e1e22", "#2f2f37"), ("#f2b5a7", "#e59f8f"), ("#ffffff", "#e3e6ea"), ("#5b3758", "#6c4668")])
china, edge = random.choice([("#ffffff", "#cfd6dd"), ("#2f4858", "#1c2d38"), ("#e76f51", "#bd4f34"), ("#f6d365", "#cfa93e"),
                             ("#8fc1e3", "#6499bf"), ("#f7f0e6", "#cbbda9"), ("#7a9e7e", "#587a5c")])
cream, roast = random.choice([("#f6e2c3", "#a5632c"), ("#fff1dc", "#8a4b1f"), ("#f0d3a8", "#b9783c")])
mx, my = random.uniform(-30, 30), random.uniform(-30, 30)
turn = random.uniform(0, 360)
k = random.uniform(0.86, 1.06)

def spot(x, y):
    """From the cup's own plane to the table: turned, scaled, moved."""
    a = math.radians(turn)
    return mx + k * (x * math.cos(a) - y * math.sin(a)), my + k * (x * math.sin(a) + y * math.cos(a))

def disc(r, colour, x=0.0, y=0.0):
    turtle.goto(spot(x, y)); turtle.dot(2 * r * k, colour)

def patch(colour, path):
    turtle.goto(spot(*path[0])); turtle.fillcolor(colour); turtle.begin_fill()
    for q in path:
        turtle.goto(spot(*q))
    turtle.end_fill()

def leafy(length, width, x, y, heading):
    """A pointed leaf, its point towards the heading."""
    h = math.radians(heading)
    rim = []
    for i in range(33):
        t = i / 16 if i <= 16 else 2 - i / 16
        w = width * math.sin(math.pi * t ** 0.8) * (1 if i <= 16 else -1)
        rim.append((x + length * t * math.cos(h) - w * math.sin(h), y + length * t * math.sin(h) + w * math.cos(h)))
    return rim

turtle.bgcolor(table); turtle.pensize(random.choice([2, 5, 14])); turtle.pencolor(lines)
tablecloth = random.choice(["boards", "checks", "plain"])
gap = random.randint(38, 80)
if tablecloth != "plain":
    for v in range(-320, 340, gap):
        for a, b in (((v, -310), (v, 310)), ((-310, v), (310, v)))[: 1 if tablecloth == "boards" else 2]:
            turtle.goto(a); turtle.pendown(); turtle.goto(b); turtle.penup()
turtle.goto(mx + 16, my - 18)                            # shadow
turtle.dot(2 * 236 * k, "#101014" if table < "#8" else lines)
disc(232, edge)                                          # the saucer
disc(228, china)
disc(196, edge)
disc(193, china)
if random.random() < 0.6:
    band = random.choice(["#d62828", "#2a9d8f", "#e9c46a", "#264653", "#f4a261"])
    for i in range(0, 360, random.choice([12, 15, 20])):
        disc(6, band, 212 * math.cos(math.radians(i)), 212 * math.sin(math.radians(i)))
disc(158, edge, 6, -4)
patch(edge, [(120, 30), (222, 36), (238, 22), (238, -22), (222, -36), (120, -30)])        # handle, seen from above
patch(china, [(120, 22), (216, 27), (229, 17), (229, -17), (216, -27), (120, -22)])
patch(edge, [(120, 4), (214, 7), (214, -7), (120, -4)])
disc(152, edge)
disc(147, china)
disc(132, edge)
for r, mix in ((127, 0.45), (122, 0.6), (114, 0.75), (104, 0.88), (92, 1)):               # coffee, lighter inwards
    rgb = [int(int(roast[i:i + 2], 16) * mix) for i in (1, 3, 5)]
    disc(r, "#%02x%02x%02x" % tuple(rgb))
art = random.choice(["heart", "rosetta", "tulip", "swirl", "black"])
if art == "heart":
    for size, colour in ((4.9, cream), (3.2, roast), (2.2, cream)):
        patch(colour, [(size * (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t) + 2), size * 16 * math.sin(t) ** 3)
                       for t in (2 * math.pi * i / 60 for i in range(61))])
elif art == "rosetta":
    for i in range(6):
        for s in (-1, 1):
            patch(cream, leafy(92 - 9 * i, 8, -80 + 25 * i, 0, s * 58))
    patch(cream, leafy(196, 9, -96, 0, 0))
elif art == "tulip":
    for i, r in enumerate((70, 54, 36)):
        patch(cream, [(-66 + 52 * i + r * math.cos(a) * (0.6 if math.cos(a) < 0 else 0.9), r * math.sin(a)) for a in (math.pi * j / 20 for j in range(41))])
        disc(r * 0.62, roast, -92 + 52 * i, 0)
    patch(cream, leafy(60, 20, 60, 0, 0))
elif art == "swirl":
    turtle.pencolor(cream)
    for i in range(170):
        turtle.goto(spot((18 + 0.5 * i) * math.cos(i / 11), (18 + 0.5 * i) * math.sin(i / 11))); turtle.pendown()
        turtle.pensize(3 + 9 * math.sin(math.pi * i / 170))
    turtle.penup()
else:
    for _ in range(22):
        a, r = random.uniform(0, 6.3), random.uniform(60, 108)
        disc(random.uniform(3, 9), "#d9a066", r * math.cos(a), r * math.sin(a))
if random.random() < 0.65:                               # a spoon on the saucer
    for grow, colour in ((1.15, "#5c6670"), (1, "#c9d1d9"), (0.6, "#eef2f5")):
        a = math.radians(110)
        patch(colour, [(-186 + 24 * grow * math.cos(t), 60 + 40 * grow * math.sin(t)) for t in (i * math.pi / 15 for i in range(31))])
        patch(colour, [(-186 - 5 * grow, 24), (-186 + 5 * grow, 24), (-186 + 8 * grow, -120), (-186 - 8 * grow, -120)])
turtle.done()
