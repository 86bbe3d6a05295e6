import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
ground, colours = random.choice([
    ("#fbf3e4", ["#e07a5f", "#3d405b"]), ("#1d3557", ["#f1faee", "#e63946"]), ("#d8f3dc", ["#2d6a4f", "#ffb703"]), ("#2b2d42", ["#ef476f", "#ffd166"]),
    ("#f4d1ae", ["#6d2e46", "#2a9d8f"]), ("#dfe7fd", ["#5e548e", "#ff9770"]), ("#3a2618", ["#f2e9e4", "#c9ada7"]),
])
if random.random() < 0.5:
    colours = colours[::-1]
turtle.bgcolor(ground)
x = random.uniform(-40, 40)
side, wide, gap = random.uniform(170, 220), random.uniform(180, 260), random.uniform(35, 75)
tall = wide * random.uniform(0.75, 0.95)
low = -(side + gap + tall) / 2


def shape(points, colour, lean=0):
    for dx, dy, fill in ((9, -11, "#000000"), (0, 0, colour)):
        turtle.penup()
        turtle.goto(points[-1][0] + dx, points[-1][1] + dy)
        turtle.pencolor(fill if not dx else "#6b6b6b"); turtle.fillcolor(fill if not dx else "#6b6b6b")
        turtle.pensize(3); turtle.pendown(); turtle.begin_fill()
        for u, v in points:
            turtle.goto(u + dx, v + dy)
        turtle.end_fill()


shift = random.uniform(-25, 25)
square = [(x - side / 2, low), (x + side / 2, low), (x + side / 2, low + side), (x - side / 2, low + side)]
base = low + side + gap
triangle = [(x + shift - wide / 2, base), (x + shift + wide / 2, base), (x + shift + random.uniform(-20, 20), base + tall)]
shape(square, colours[0])
shape(triangle, colours[1])
turtle.pencolor(ground)
for k in range(random.choice([0, 4, 6])):
    y = low + side * (k + 0.5) / 6
    turtle.penup(); turtle.goto(x - side / 2 + 14, y); turtle.pensize(4); turtle.pendown(); turtle.goto(x + side / 2 - 14, y)
