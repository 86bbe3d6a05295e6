# A sheep stands in a field.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
wool = random.choice(["#f7f3e8", "#efe6d2", "#ffffff", "#4a423c", "#d8c9ae"])
face = random.choice(["#2c2626", "#efd9c0", "#4a3b34"])
turtle.bgcolor(random.choice(["#9fd3f0", "#f6d9a8", "#2e3f66", "#cfe8d5", "#e5c4d6"]))
side = random.choice([-1, 1])
x0, y0, z = random.randint(-25, 25), random.randint(-30, 30), random.uniform(.9, 1.1)


def blob(x, y, rx, ry, colour, turn=0):
    turtle.fillcolor(colour)
    turtle.goto(x0 + side * z * (x + rx * math.cos(turn)), y0 + z * (y + rx * math.sin(turn)))
    turtle.begin_fill()
    for k in range(41):
        a = k * math.pi / 20
        u, v = rx * math.cos(a), ry * math.sin(a)
        turtle.goto(x0 + side * z * (x + u * math.cos(turn) - v * math.sin(turn)), y0 + z * (y + u * math.sin(turn) + v * math.cos(turn)))
    turtle.end_fill()


turtle.goto(-300, -130 + y0)
turtle.fillcolor(random.choice(["#6ba84f", "#8fbf5a", "#4d7f49", "#c3b457"]))
turtle.begin_fill()
for p in ((300, -110 + y0), (300, -300), (-300, -300)):
    turtle.goto(p)
turtle.end_fill()
for x in (-105, -70, 70, 105):
    blob(x, -140, 15, 70, face)
for k in range(22):
    a = k * 2 * math.pi / 22
    blob(150 * math.cos(a), 95 * math.sin(a), 45, 40, wool)
blob(0, 0, 160, 105, wool)
blob(-195, 10, 24, 34, wool)
blob(190, 70, 46, 66, face, .5)
blob(145, 95, 38, 16, face, .4)
blob(168, 125, 44, 28, wool)
blob(196, 90, 9, 9, "#ffffff")
blob(198, 90, 5, 5, "#111111")
