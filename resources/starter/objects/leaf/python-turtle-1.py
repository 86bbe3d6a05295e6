# A leaf with veins.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
turtle.bgcolor(random.choice(["#fdf6e3", "#dcefe0", "#3b2f2f", "#bfe0ee", "#f3d9b1"]))
green = random.choice(["#4c9f38", "#2e7d32", "#8ab833", "#d9822b", "#b23a2e"])
vein = random.choice(["#e6f2c2", "#f8e7b0"])
a = math.radians(random.uniform(0, 360))
length, width = random.randint(420, 480), random.randint(90, 140)


def go(x, y):
    turtle.goto(x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a))


outline = []
for k in range(61):
    t = k / 60
    outline.append((-length / 2 + length * t, width * math.sin(math.pi * t ** .8)))
outline += [(x, -y) for x, y in reversed(outline)]
turtle.fillcolor(green)
go(*outline[0])
turtle.begin_fill()
for p in outline:
    go(*p)
turtle.end_fill()
turtle.pencolor(vein)
turtle.pensize(6)
go(-length / 2 - 50, 0)
turtle.pendown()
go(length / 2 - 10, 0)
turtle.penup()
turtle.pensize(3)
for k in range(1, 8):
    t = k / 9
    x, y = -length / 2 + length * t, width * math.sin(math.pi * t ** .8) * .8
    for s in (-1, 1):
        go(x, 0)
        turtle.pendown()
        go(x + 40, s * y)
        turtle.penup()
