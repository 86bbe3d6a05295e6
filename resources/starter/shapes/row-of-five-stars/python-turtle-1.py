# Five paper stars hang side by side on threads from a line across the top, before banded light.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()

high, low, gold, dark, cord = random.choice([
    ("#0e1a40", "#3d5a98", "#ffd257", "#d99a1c", "#c8d2ee"), ("#f7f3e8", "#e8d9b8", "#d89a1a", "#a86c0c", "#5c4a32"),
    ("#2a0f3a", "#8a3a6a", "#ffcb52", "#d88a2a", "#f0d6e6"), ("#cfe8f2", "#eef8f4", "#c9302c", "#8f1c1c", "#3a5568"),
    ("#10312b", "#2f6e58", "#f6c945", "#c48d18", "#dfeee0"), ("#ffe3d8", "#ffc9b5", "#7a3fa0", "#56287a", "#6a3a3a"),
    ("#1d1d22", "#45454f", "#ffe08a", "#d6a93c", "#b8b8c0"), ("#f9dc7c", "#fbeab0", "#1d5a96", "#123c68", "#6a5520")])
outer = random.uniform(43, 50)
inner = outer * random.uniform(0.4, 0.56)
step = random.uniform(104, 112)
middle = random.uniform(-20, 20)
wave = random.choice([0, 0, 5])
swing = random.uniform(0, 14)
line_y = random.uniform(190, 250)
sag = random.uniform(0, 45)


def blend(p, q, t):
    u, v = [int(p[i:i + 2], 16) for i in (1, 3, 5)], [int(q[i:i + 2], 16) for i in (1, 3, 5)]
    return "#%02x%02x%02x" % tuple(int(a + (b - a) * t) for a, b in zip(u, v))


def area(points, colour):
    turtle.fillcolor(colour)
    turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


def rope(points, wide, colour):
    turtle.pencolor(colour); turtle.pensize(wide)
    turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()


# background: level bands, or rings of light behind the row
turtle.bgcolor(high)
bands = random.randint(6, 20)
rings = random.random() < 0.5
for n in range(bands):
    colour = blend(high, low, (n + 1) / bands)
    if rings:
        turtle.goto(0, middle); turtle.dot(820 * (1 - n / bands) + 60, colour)
    else:
        y = 300 - 600 * n / bands
        area([(-300, y), (300, y), (300, -300), (-300, -300)], colour)

rope([(x, line_y - sag * (1 - (x / 300) ** 2)) for x in range(-310, 311, 20)], random.uniform(3, 6), cord)
for n in range(-2, 3):
    x = n * step
    y = middle + wave * (-1) ** n
    lean = math.radians(random.uniform(-swing, swing))
    ring = [((inner if k % 2 else outer) * math.cos(math.pi / 2 + lean + k * math.pi / 5),
             (inner if k % 2 else outer) * math.sin(math.pi / 2 + lean + k * math.pi / 5)) for k in range(10)]
    rope([(x, line_y - sag * (1 - (x / 300) ** 2)), (x + ring[0][0], y + ring[0][1])], 2, cord)
    area([(x + 6 + p, y - 7 + q) for p, q in ring], blend(low, "#000000", 0.35))
    area([(x + p, y + q) for p, q in ring], gold)
    for k in range(0, 10, 2):                              # folded paper: one side of each ray in shade
        area([(x, y), (x + ring[k][0], y + ring[k][1]), (x + ring[k + 1][0], y + ring[k + 1][1])], dark)
turtle.done()
