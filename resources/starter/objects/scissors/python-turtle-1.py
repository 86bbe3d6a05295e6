# Scissors snip along the dotted line of a sheet of paper, in flat colours with hard shadows.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
table, stripe = random.choice([("#f4d35e", "#eec643"), ("#84a98c", "#769a7f"), ("#ee964b", "#e48a3d"), ("#a2d2ff", "#90c4f5"), ("#cdb4db", "#c0a4d0"), ("#e9edc9", "#dce1b4"), ("#bc6c25", "#ad6120")])
sheet, mark = random.choice([("#ffffff", "#6c757d"), ("#ffc8dd", "#a4133c"), ("#caf0f8", "#0077b6"), ("#fefae0", "#7f5539"), ("#d8f3dc", "#2d6a4f")])
grip = random.choice(["#c1121f", "#1d3557", "#6a0572", "#0b6e4f", "#22223b", "#b5179e"])
head = random.uniform(0, 360)                  # the way it cuts
gape = math.radians(random.uniform(9, 21))
deep = random.uniform(10, 90)                  # how far the pivot is behind the edge of the paper
size = random.uniform(0.88, 1.0)
thick = random.uniform(24, 32)
mirror = random.choice([-1, 1])

def put(x, y, dx=0.0, dy=0.0):
    """Along the cut is x, across is y."""
    a = math.radians(head)
    x, y = (x - 10) * size, y * size * mirror
    return x * math.cos(a) - y * math.sin(a) + dx, x * math.sin(a) + y * math.cos(a) + dy

def spin(pts, ang):
    return [(x * math.cos(ang) - y * math.sin(ang), x * math.sin(ang) + y * math.cos(ang)) for x, y in pts]

def fill(colour, pts, dx=0.0, dy=0.0):
    turtle.goto(put(*pts[0], dx, dy)); turtle.fillcolor(colour); turtle.begin_fill()
    for p in pts[1:]:
        turtle.goto(put(*p, dx, dy))
    turtle.end_fill()

def stroke(colour, width, pts, dx=0.0, dy=0.0):
    turtle.goto(put(*pts[0], dx, dy)); turtle.pensize(width); turtle.pencolor(colour); turtle.pendown()
    for p in pts[1:]:
        turtle.goto(put(*p, dx, dy))
    turtle.penup()

turtle.bgcolor(table)
weave = random.choice(["boards", "dots", "zigzag"])
for k in range(-12, 13):
    if weave == "boards":
        stroke(stripe, 18, [(-500, k * 44), (500, k * 44)])
    elif weave == "zigzag":
        stroke(stripe, 12, [(i * 36, k * 46 + 18 * (i % 2)) for i in range(-14, 15)])
    else:
        for j in range(-12, 13):
            turtle.goto(j * 48 + 24 * (k % 2), k * 42); turtle.dot(17, stripe)
# the paper, its two sides of the cut bent a little apart
for lift, colour in ((10, "#3b3b3b"), (0, sheet)):
    off = (lift * 0.8, -lift)
    for s in (-1, 1):
        fill(colour, [(deep, s * (7 + deep * 0.06)), (deep - 12, s * 210), (560, s * 210), (560, 0), (205, 0)], *off)
for k in range(8):
    fill(mark, [(222 + 26 * k, -2.5), (236 + 26 * k, -2.5), (236 + 26 * k, 2.5), (222 + 26 * k, 2.5)])
motif = random.choice(["lines", "rounds", "none"])
for k in range(5):
    for s in (-1, 1):
        if motif == "lines":
            stroke(mark, 2, [(deep + 40, s * (80 + 26 * k)), (480, s * (80 + 26 * k))])
        elif motif == "rounds":
            turtle.goto(put(deep + 60 + 66 * k, s * (110 + 40 * (k % 2)))); turtle.dot(38, mark)

def bow(side):
    """The bow and shank for the grip on one side (before the opening)."""
    cx, cy, rx, ry = -196, side * 52, 66, 38
    return [(cx + rx * math.cos(t / 24 * math.tau), cy + ry * math.sin(t / 24 * math.tau) + side * 0.12 * -rx * math.cos(t / 24 * math.tau)) for t in range(25)]

blade = [(-34, 17), (-40, -8), (20, -16), (120, -13), (222, 2), (226, 6), (120, 9), (20, 14)]
for part in (1, -1):
    ang = gape * part
    steel = spin([(x, y * -part) for x, y in blade], ang)
    edge = spin([(0, -9 * part), (120, -6.5 * part), (224, 5 * -part), (120, -9 * part), (0, -13 * part)], ang)
    ring = spin(bow(-part), ang)
    shank = spin([(-24, 0), (-70, -part * 8), (-120, -part * 22), (-142, -part * 34)], ang)
    for dx, dy, paint in ((9, -11, "#454545"), (0, 0, None)):
        fill(paint or "#9aa5b1", steel, dx, dy)
        stroke(paint or grip, thick * size, ring, dx, dy)
        stroke(paint or grip, thick * 1.15 * size, shank, dx, dy)
    fill("#dfe6ec", spin([(0, -part * 2), (120, -part * 1), (222, -part * 5), (120, part * 8), (0, part * 10)], ang))
    fill("#f8fbff", edge)
    stroke("#ffffff", 4, [(x * 0.985 - 2, y * 0.985) for x, y in ring[4:10]])
turtle.goto(put(0, 0)); turtle.dot(34 * size, "#3d4650"); turtle.dot(26 * size, "#d7dee5"); turtle.dot(9, "#3d4650")
turtle.done()
