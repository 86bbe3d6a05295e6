import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
dark = random.random() < 0.5
turtle.bgcolor(random.choice(["#16213e", "#2d132c", "#1b2d2a"] if dark else ["#fff8e7", "#e8f1f2", "#f6e7f1"]))
colours = random.sample(["#ff6b6b", "#4ecdc4", "#ffe66d", "#a06cd5", "#5fa8d3", "#f4845f"], 2)
a, b = random.choice([(135, 135), (150, 100), (95, 160), (125, 125)])
angle = random.uniform(0, 2 * math.pi)
ux, uy = math.cos(angle), math.sin(angle)
shift = (a - b) / 2
ox, oy = random.uniform(-20, 20), random.uniform(-20, 20)


def disc(x, y, r, fill, line):
    turtle.penup(); turtle.goto(x, y - r); turtle.setheading(0); turtle.pendown()
    turtle.pencolor(line); turtle.fillcolor(fill); turtle.begin_fill(); turtle.circle(r, steps=90); turtle.end_fill()


turtle.pensize(random.randint(2, 9))
line = "#f5f5f5" if dark else "#22223b"
for r, sign, colour in ((a, -1, colours[0]), (b, 1, colours[1])):
    along = sign * (a if sign < 0 else b) + shift * 0
    x, y = ox + ux * (sign * r - (b - a)), oy + uy * (sign * r - (b - a))
    disc(x, y, r, colour, line)
    turtle.pensize(2)
    for k in range(1, random.choice([1, 1, 4])):
        disc(x, y, r * (1 - 0.22 * k), colour, line)
    turtle.pensize(5)
