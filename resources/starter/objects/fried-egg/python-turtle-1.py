import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
cloth, line = random.choice([("#d9e8e3", "#b8d3cb"), ("#f4d9c6", "#e3b899"), ("#33415c", "#45567a"), ("#f7edb8", "#e3d38a"), ("#7a3b4a", "#93505f"), ("#c9d4ea", "#a8b8d9")])
turtle.bgcolor(cloth)
turtle.pencolor(line); turtle.pensize(14)
for k in range(-280, 300, random.choice([56, 80])):
    turtle.penup(); turtle.goto(-300, k); turtle.pendown(); turtle.goto(300, k)
    if random.random() < 0.9:
        turtle.penup(); turtle.goto(k, -300); turtle.pendown(); turtle.goto(k, 300)


def blob(x, y, shape, colour, pen=None, width=1):
    turtle.penup(); turtle.pencolor(pen or colour); turtle.pensize(width); turtle.fillcolor(colour)
    for k in range(97):
        a = 2 * math.pi * k / 96
        r = shape(a)
        turtle.goto(x + r * math.cos(a), y + r * math.sin(a))
        if k == 0:
            turtle.pendown(); turtle.begin_fill()
    turtle.end_fill()


def disc(x, y, r, colour):
    turtle.penup(); turtle.goto(x, y); turtle.dot(2 * r, colour)


cx, cy = random.uniform(-20, 20), random.uniform(-20, 20)
if random.random() < 0.55:
    a = random.uniform(0, 2 * math.pi)
    turtle.penup(); turtle.goto(cx, cy); turtle.setheading(math.degrees(a)); turtle.pencolor("#3a2a20"); turtle.pensize(52); turtle.forward(235); turtle.pendown(); turtle.forward(220)
    for r, c in ((252, "#141416"), (244, "#3b3d42"), (222, "#1f2024"), (216, "#2a2b30")):
        disc(cx, cy, r, c)
else:
    edge = random.choice(["#3d6fb0", "#c94f4f", "#6aa36f", "#c9a227"])
    for r, c in ((256, "#9aa0a8"), (250, "#ffffff"), (236, edge), (230, "#ffffff"), (176, "#e6e9ee"), (172, "#f7f8fa")):
        disc(cx, cy, r, c)
size = random.uniform(150, 176)
waves = [(n, random.uniform(0, 6.28), random.uniform(0.015, 0.07)) for n in (2, 3, 4, 5, 7)]
shape = lambda a: size * (1 + sum(d * math.sin(n * a + p) for n, p, d in waves))
blob(cx + 4, cy - 6, lambda a: shape(a) * 1.02, "#b9a07a" if random.random() < 0.5 else "#cfd3d8")
blob(cx, cy, shape, "#f3ead4", "#c98f3f" if random.random() < 0.5 else "#e6dcc3", 6)
blob(cx, cy + 2, lambda a: shape(a) * 0.93, "#fffdf6")
blob(cx + 8, cy + 10, lambda a: shape(a) * 0.7, "#ffffff")
spots = [(0, 0)] if random.random() < 0.75 else [(-58, 12), (60, -14)]
yolk = random.choice([("#f2a01e", "#ffc23a"), ("#f08a12", "#ffab2e"), ("#f7b92e", "#ffd85c")])
for dx, dy in spots:
    r = 66 if len(spots) == 1 else 52
    x, y = cx + dx + random.uniform(-16, 16), cy + dy + random.uniform(-14, 14)
    disc(x + 3, y - 5, r + 3, "#e9d9a8"); disc(x, y, r, yolk[0]); disc(x - 2, y + 3, r - 6, yolk[1])
    disc(x - r * 0.36, y + r * 0.4, r * 0.2, "#ffffff"); disc(x - r * 0.1, y + r * 0.58, r * 0.08, "#ffffff")
for _ in range(random.choice([0, 20, 45])):
    a, r = random.uniform(0, 6.28), size * math.sqrt(random.random()) * 0.9
    disc(cx + r * math.cos(a), cy + r * math.sin(a), random.choice([1, 2]), "#3a3028")
