# Pop art: one fat zigzag with outline, coloured stripes and a solid block behind it, over a dotted or split ground.
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle()
turtle.penup()
ground, second, line, core, ink = random.choice([
    ("#ffd60a", "#ffee85", "#e5383b", "#ffffff", "#14110f"), ("#4cc9f0", "#90e0ef", "#ffd60a", "#fffbe0", "#10002b"),
    ("#f72585", "#ff70a6", "#e9ff70", "#ffffff", "#240046"), ("#f8f4e3", "#e4dcc0", "#ef6f6c", "#ffd9b8", "#2e294e"),
    ("#2ec4b6", "#7fe0d6", "#ff9f1c", "#ffe8c2", "#011627"), ("#5f0f40", "#7d2358", "#fb8b24", "#ffe1a8", "#1a020f"),
    ("#d9ed92", "#b5e48c", "#1a759f", "#a9e5ff", "#0b2530"), ("#22223b", "#33355a", "#9ef01a", "#f1ffd8", "#08080f"),
    ("#ffffff", "#e3e8ee", "#7209b7", "#e0aaff", "#1b0a2a"), ("#a8dadc", "#c9ecec", "#e63946", "#ffd6d6", "#1d3557")])
turtle.bgcolor(ground)
def shape(points, colour):
    turtle.goto(points[0]); turtle.fillcolor(colour)
    turtle.begin_fill()
    for p in points:
        turtle.goto(p)
    turtle.end_fill()
back = random.choice(["dots", "halves", "burst", "frame", "hatch"])
if back == "dots":                                     # halftone, the dots shrink upwards
    for j in range(16):
        for i in range(16):
            turtle.goto(-300 + 40 * i + 20 * (j % 2), -300 + 40 * j)
            turtle.dot(32 - 1.7 * j, second)
elif back == "halves":
    tilt = random.randint(-120, 120)
    shape([(-300, tilt), (300, -tilt), (300, 300), (-300, 300)], second)
elif back == "burst":
    for k in range(12):
        turtle.goto(0, 0); turtle.setheading(k * 30)
        turtle.fillcolor(second); turtle.begin_fill()
        turtle.forward(460); turtle.left(95); turtle.forward(120)
        turtle.goto(0, 0); turtle.end_fill()
elif back == "frame":
    for a, c in ((280, second), (250, ground), (236, second)):
        shape([(-a, -a), (a, -a), (a, a), (-a, a)], c)
else:
    turtle.pencolor(second)
    turtle.pensize(7)
    for k in range(-40, 41, 2):
        turtle.goto(k * 15 - 300, -300)
        turtle.pendown()
        turtle.goto(k * 15 + 300, 300)
        turtle.penup()
n = random.randint(6, 11)                              # strokes of the zigzag
tall = random.uniform(0.65, 1.15) * min(150, 560 / n + 40)
half = random.uniform(0.16, 0.24) * (60 + 1100 / n) / 2 + 14
saw = random.choice([0, 0, 0.45])                       # leaning teeth
first = random.choice([-1, 1])
spine = []
for k in range(n + 1):
    lean = saw * 600 / n * (1 if k % 2 else 0) if 0 < k < n else 0
    spine.append((-320 + 640 * k / n + lean * 0.6, first * tall * (1 if k % 2 else -1)))
def band(low, high, dx=0, dy=0):                        # the spine given a height, so the tips stay sharp
    return [(x + dx, y + high + dy) for x, y in spine] + [(x + dx, y + low + dy) for x, y in reversed(spine)]
sx, sy = random.choice([-1, 1]) * 5, -6
for k in range(8, 0, -1):                               # the solid block behind
    shape(band(-half - 9, half + 9, sx * k * 0.8, sy * k * 0.8), ink)
shape(band(-half - 9, half + 9), ink)
shape(band(-half, half), line)
inside = random.choice(["plain", "core", "three", "shine"])
if inside == "core":
    shape(band(-half * 0.35, half * 0.35), core)
elif inside == "three":
    shape(band(half * 0.3, half), core)
    shape(band(-half, -half * 0.3), second)
elif inside == "shine":
    shape(band(half * 0.5, half * 0.75), core)
turtle.done()
