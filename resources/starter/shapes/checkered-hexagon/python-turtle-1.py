import math
import random
import turtle

# A hexagonal floor of checks: the squares are cut to the outline one by one, a bold rim runs around.
turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
paper, one, two, rim = random.choice([
    ("#f5ebe0", "#1d3557", "#f1faee", "#e63946"), ("#10002b", "#ff9e00", "#5a189a", "#ffffff"), ("#d8f3dc", "#081c15", "#ffffff", "#2d6a4f"), ("#22223b", "#f2e9e4", "#c9184a", "#f2e9e4"),
    ("#ffcad4", "#6d597a", "#ffe5d9", "#355070"), ("#edf6f9", "#00b4d8", "#ffffff", "#03045e"), ("#343a40", "#212529", "#f8f9fa", "#ffd60a"), ("#ffb703", "#023047", "#8ecae6", "#fb8500"),
    ("#004643", "#f9bc60", "#001e1d", "#e8e4e6"), ("#ffffff", "#d00000", "#ffba08", "#370617")])
radius = random.uniform(180, 262)
reach = 285 - radius
ox, oy = random.uniform(-reach, reach), random.uniform(-reach, reach)
turn = random.choice([0, 30, random.uniform(0, 60)])
slant = turn + random.choice([0, 45, random.uniform(-20, 20)])
cell = radius / random.choice([2, 2.5, 3, 3.5, 4.5])
gap = random.choice([0, 0, 3])
corners = [(radius * math.cos(math.radians(turn + 60 * i)), radius * math.sin(math.radians(turn + 60 * i))) for i in range(6)]


def trim(poly):
    """What of a polygon lies inside the hexagon: cut along each of its six sides."""
    for i in range(6):
        (ax, ay), (bx, by) = corners[i], corners[(i + 1) % 6]
        inside = lambda p: (bx - ax) * (p[1] - ay) - (by - ay) * (p[0] - ax)
        kept = []
        for p, q in zip(poly, poly[1:] + poly[:1]):
            u, v = inside(p), inside(q)
            if u >= 0:
                kept.append(p)
            if u * v < 0:
                t = u / (u - v)
                kept.append((p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])))
        poly = kept
        if not poly:
            break
    return poly


def paint(poly, colour, dx=0.0, dy=0.0):
    turtle.fillcolor(colour)
    for n, (x, y) in enumerate(poly):
        turtle.goto(ox + x + dx, oy + y + dy)
        if n == 0:
            turtle.begin_fill()
    turtle.end_fill()


turtle.bgcolor(paper)
if random.random() < 0.5:                                # a hard shadow
    drop = random.choice([-1, 1]) * random.uniform(10, 22)
    paint([(1.05 * x, 1.05 * y) for x, y in corners], "#000000", drop, -abs(drop))
edge = random.choice([1.03, 1.06, 1.1])
paint([(edge * x, edge * y) for x, y in corners], rim)
paint(corners, two)
c, s = math.cos(math.radians(slant)), math.sin(math.radians(slant))
shift = random.choice([0, 0.5])
n = int(radius / cell) + 2
for i in range(-n, n + 1):
    for j in range(-n, n + 1):
        if (i + j) % 2:
            continue
        x0, y0, x1, y1 = (i - shift) * cell, (j - shift) * cell, (i + 1 - shift) * cell - gap, (j + 1 - shift) * cell - gap
        piece = trim([(x * c - y * s, x * s + y * c) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))])
        if piece:
            paint(piece, one)
turtle.pencolor(rim)
turtle.pensize(random.choice([3, 6]))
turtle.goto(ox + corners[0][0], oy + corners[0][1])
turtle.pendown()
for x, y in corners[1:] + corners[:1]:
    turtle.goto(ox + x, oy + y)
turtle.done()
