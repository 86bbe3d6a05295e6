import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
night = random.random() < 0.3
turtle.bgcolor(random.choice(["#1d2340", "#33213f", "#0f3443"] if night else ["#fde8c9", "#cfe9f3", "#f7c6c7", "#dcedc1", "#ffe45c"]))
line = "#f2f2f2" if night else "#23242a"
frame, cushion = random.choice(["#d7263d", "#1b98e0", "#f4a300", "#2ba84a", "#8e44ad"]), random.choice(["#3b2a20", "#a63d40", "#2d3142", "#e9e4d4"])
R = random.randint(128, 150)                          # radius of the wheel
tilt, turn, n = math.radians(random.uniform(-13, 13)), random.uniform(0, 360), random.choice([16, 20, 24, 28])
gx, gy = random.randint(-40, 40), -265                 # where the tyre touches the ground


def at(x, y):
    """A point of the unicycle, leaning about the ground contact."""
    return gx + x * math.cos(tilt) + y * math.sin(tilt), gy - x * math.sin(tilt) + y * math.cos(tilt)


def path(points, pen, colour, fill=None):
    turtle.penup(); turtle.goto(points[0]); turtle.pendown()
    turtle.pensize(pen); turtle.color(colour, fill or colour)
    if fill: turtle.begin_fill()
    for q in points[1:]: turtle.goto(q)
    if fill: turtle.end_fill()
    turtle.penup()


def ring(r, pen, colour, x=0, y=None, fill=None, sx=1.0):
    y = R if y is None else y
    path([at(x + sx * r * math.cos(a / 24 * math.pi), y + r * math.sin(a / 24 * math.pi)) for a in range(49)], pen, colour, fill)


path([(-300, gy - 8), (300, gy - 8), (300, -300), (-300, -300), (-300, gy - 8)], 1, "#6b5b73" if night else "#b9a58b", "#453b55" if night else "#d8c6a8")
path([(gx - 120, gy - 16), (gx + 150, gy - 16)], 14, "#2f2940" if night else "#a8957a")
for _ in range(random.randint(4, 14)):                 # spots of the circus tent, or stars
    x, y = random.randint(-280, 280), random.randint(-100, 285)
    turtle.goto(x, y); turtle.dot(random.randint(6, 26), "#ffe9a8" if night else "#ffffff")
c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
path([at(0, R), at(-62 * c, R - 62 * s)], 10, "#74777f")               # far crank and pedal
path([at(-62 * c - 30, R - 62 * s), at(-62 * c + 26, R - 62 * s)], 15, "#55575f")
ring(R - 9, 19, line if not night else "#0b0c12")
ring(R - 20, 6, "#c9ccd3"); ring(R + 1, 3, "#8b8d96")
for k in range(n):
    a = math.radians(turn + 360 * k / n)
    b = a + (0.5 if k % 2 else -0.5)
    path([at(12 * math.cos(b), R + 12 * math.sin(b)), at((R - 22) * math.cos(a), R + (R - 22) * math.sin(a))], 2, "#c4c7cf" if night else "#6d7078")
top = 2 * R + 22
path([at(-18, R), at(-18, top - 8), at(18, top - 8), at(18, R)], 13, frame)         # fork over the wheel
path([at(0, top - 8), at(0, top + 70)], 20, frame); path([at(0, top + 60), at(0, 475 + R * 0.15)], 13, "#aeb2ba")
path([at(-15, top + 64), at(15, top + 64)], 12, line)
y = 475 + R * 0.15                                      # the curved saddle, its ends raised
path([at(-78, y + 38)] + [at(-78 + 156 * t / 16, y + 38 - 30 * math.sin(math.pi * t / 16)) for t in range(17)] +
     [at(84, y + 24)] + [at(78 - 156 * t / 16, y + 14 - 34 * math.sin(math.pi * t / 16)) for t in range(17)] + [at(-86, y + 24)], 4, line, cushion)
path([at(-62, y + 24), at(-30, y + 5), at(20, y)], 3, "#ffffff")
ring(17, 4, line, fill="#c9ccd3")
path([at(0, R), at(62 * c, R + 62 * s)], 13, "#9a9da6"); path([at(62 * c - 32, R + 62 * s), at(62 * c + 32, R + 62 * s)], 17, frame)
path([at(62 * c - 30, R + 62 * s + 9), at(62 * c + 30, R + 62 * s + 9)], 3, line)
ring(7, 1, line, fill=line)
turtle.done()
