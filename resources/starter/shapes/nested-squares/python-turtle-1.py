import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# each square stands with its corners on the sides of the one around it: a whirl of ink lines, felt pen or chalk
paper, inks = random.choice([("#fbf6e9", ["#1d3557", "#e63946"]), ("#14213d", ["#fca311", "#e5e5e5"]), ("#0b3d2e", ["#f1faee", "#ffd166"]), ("#f6bd60", ["#5f0f40", "#9a031e", "#fb8b24"]),
                             ("#ffffff", ["#111111"]), ("#111111", ["#ffffff", "#ff006e"]), ("#cdb4db", ["#3a0ca3", "#f72585"]), ("#a8dadc", ["#1d3557", "#457b9d"]), ("#2b2d42", ["#8d99ae", "#ef233c", "#edf2f4"])])
step = random.choice([0.5, 0.5, random.uniform(0.06, 0.2), random.uniform(0.25, 0.4)])     # where on a side the next corner stands
turning = random.choice([-1, 1])
style = random.choice(["line", "double", "filled", "alternate", "hatched", "stitched"])
size = random.uniform(168, 218)
start = random.choice([0, 45, random.uniform(0, 90)])
if start:
    size *= 0.86
cx, cy = random.uniform(-30, 30), random.uniform(-30, 30)
pen = random.choice([4, 5, 7, 9])
corners = [(cx + size * math.sqrt(2) * math.cos(math.radians(start + 45 + 90 * k)), cy + size * math.sqrt(2) * math.sin(math.radians(start + 45 + 90 * k))) for k in range(4)]


def walk(points, colour, width, fill=None):
    turtle.penup()
    turtle.goto(points[0])
    turtle.color(colour, fill or colour)
    turtle.pensize(width)
    turtle.pendown()
    if fill:
        turtle.begin_fill()
    for q in points[1:] + points[:2]:
        turtle.goto(q)
    if fill:
        turtle.end_fill()
    turtle.penup()


def between(a, b, t):
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def mix(a, b, t):
    return "#" + "".join(f"{int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t):02x}" for i in (1, 3, 5))


turtle.bgcolor(paper)
if random.random() < 0.4:                        # faint squared paper
    for k in range(-300, 301, 30):
        walk([(k, -300), (k, 300)], mix(paper, inks[0], 0.14), 1)
        walk([(-300, k), (300, k)], mix(paper, inks[0], 0.14), 1)
side, n = 2 * size, 0
while side > (16 if style in ("line", "double") else 26) and n < 26:
    ink = inks[n % len(inks)]
    width = max(2, min(pen, side / 18))
    if style == "filled":
        walk(corners, ink, 2, mix(paper, ink, 0.25 + 0.75 * min(1, n / 12)))
    elif style == "alternate":
        walk(corners, inks[0], 2, inks[0] if n % 2 == 0 else paper)
    elif style == "hatched":                     # every second field is filled with parallel strokes
        walk(corners, ink, 3, paper)
        if n % 2 == 0:
            for k in range(1, int(side / 9)):
                t = k * 9 / side
                walk([between(corners[0], corners[1], t), between(corners[3], corners[2], t)], ink, 2)
    elif style == "stitched":
        for k in range(4):
            m = max(2, int(side / 22))
            for j in range(m):
                a, b = (between(corners[k], corners[(k + 1) % 4], (j + d) / m) for d in (0.12, 0.88))
                walk([a, b], ink, width + 1)
    else:
        walk(corners, ink, width)
        if style == "double":
            middle = (cx, cy)
            walk([between(q, middle, 9 / side + 0.02) for q in corners], mix(paper, ink, 0.6), 1)
    t = step if turning > 0 else 1 - step
    corners = [between(corners[k], corners[(k + 1) % 4], t) for k in range(4)]
    side = math.dist(corners[0], corners[1])
    n += 1
turtle.penup()
turtle.goto(cx, cy)
if random.random() < 0.5:
    turtle.dot(int(side * 0.45) + 2, inks[-1])
turtle.done()
