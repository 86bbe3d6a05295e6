import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
ground, fill, frame = random.choice([
    ("#faf3e0", "#c1121f", "#d6c7a1"), ("#1b263b", "#ffb703", "#415a77"), ("#e0fbfc", "#3d5a80", "#98c1d9"),
    ("#2d2a32", "#ddd92a", "#eeeed0"), ("#fde2e4", "#6d597a", "#e5989b"), ("#344e41", "#dad7cd", "#588157"),
])
turtle.bgcolor(ground)
side, edge = random.uniform(150, 230), random.uniform(25, 60)
turn = random.choice([0, 0, random.uniform(-12, 12)])


def square(x, y, s, colour, heading=0, pen=None, width=1):
    turtle.penup(); turtle.goto(x, y); turtle.setheading(heading); turtle.pendown()
    turtle.pensize(width); turtle.pencolor(pen or colour)
    if colour:
        turtle.fillcolor(colour); turtle.begin_fill()
    for _ in range(4):
        turtle.forward(s); turtle.left(90)
    if colour:
        turtle.end_fill()


turtle.pencolor(frame)
for k in range(random.choice([1, 2, 3])):
    square(-285 + 9 * k, -285 + 9 * k, 570 - 18 * k, None, 0, frame, 3)
for k in range(random.choice([0, 6, 10])):
    turtle.penup(); turtle.goto(-260, 250 - k * 40); turtle.pendown(); turtle.pensize(1); turtle.goto(250, 250 - k * 40)
x, y = 300 - edge - side, -300 + edge
square(x + 10, y - 12, side, frame, turn)
square(x, y, side, fill, turn, "#111111", random.choice([2, 6, 10]))
for k in range(random.choice([0, 3, 4])):
    q = side * (0.82 - 0.2 * k)
    square(x + (side - q) / 2, y + (side - q) / 2, q, ground if k % 2 == 0 else fill, turn)
