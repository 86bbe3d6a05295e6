import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
ground, square, disc = random.choice([
    ("#f2e9de", "#3d405b", "#e07a5f"), ("#12263a", "#f4d35e", "#ee964b"), ("#d8e2dc", "#ffffff", "#d00000"), ("#3a0f2b", "#ff99c8", "#fcf6bd"),
    ("#264653", "#e9c46a", "#264653"), ("#eeeeee", "#111111", "#eeeeee"), ("#52796f", "#cad2c5", "#bc4749"),
])
turtle.bgcolor(ground)
h, a = random.uniform(200, 245), random.choice([0, 0, random.uniform(-0.3, 0.3)])
cx, cy = random.uniform(-15, 15), random.uniform(-15, 15)


def at(u, v):
    return cx + u * math.cos(a) - v * math.sin(a), cy + u * math.sin(a) + v * math.cos(a)


def block(half, colour, dx=0, dy=0, pen=None, width=1):
    turtle.penup()
    turtle.pencolor(pen or colour); turtle.pensize(width); turtle.fillcolor(colour)
    for n, (u, v) in enumerate([(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]):
        x, y = at(u * half, v * half)
        turtle.goto(x + dx, y + dy)
        if n == 0:
            turtle.pendown(); turtle.begin_fill()
    turtle.end_fill()


block(h, "#555555" if ground != "#555555" else "#222222", 9, -12)
block(h, square, pen=disc, width=random.choice([2, 8, 14]))
turtle.pensize(1)
r = random.uniform(34, 62)
u, v = random.choice([(0, 0), (random.uniform(-1, 1) * (h - r - 40), random.uniform(-1, 1) * (h - r - 40))])
x, y = at(u, v)
for k, colour in ((1.0, disc), *([(0.66, square), (0.34, disc)] if random.random() < 0.4 else [])):
    turtle.penup(); turtle.goto(x, y - r * k); turtle.setheading(0); turtle.pendown()
    turtle.pencolor(colour); turtle.fillcolor(colour); turtle.begin_fill(); turtle.circle(r * k, steps=70); turtle.end_fill()
