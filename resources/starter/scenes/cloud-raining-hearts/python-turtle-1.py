import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.bgcolor(random.choice(["#bfe6ff", "#2b3060", "#ffe9d6", "#f7c8d8", "#ffffff", "#58748f"]))
tone = random.choice(["#f4f7fb", "#d3dae6", "#9aa6bb", "#fbe3ec"])
turtle.penup()
hearts = random.choice([["#e63950"], ["#ff6f91", "#e63950"], ["#ff8fab", "#c9184a", "#ffb3c6"]])
cx, cy = random.randint(-30, 30), random.randint(110, 150)


def circle(x, y, r, colour):
    turtle.goto(x, y - r)
    turtle.setheading(0)
    turtle.fillcolor(colour)
    turtle.begin_fill()
    turtle.circle(r)
    turtle.end_fill()


def heart(x, y, s, colour):
    turtle.fillcolor(colour)
    turtle.begin_fill()
    for i in range(41):
        t = i / 40 * 2 * math.pi
        turtle.goto(x + s * 16 * math.sin(t) ** 3, y + s * (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)))
    turtle.end_fill()


for row in range(4):
    for col in range(5):
        x = cx - 150 + 75 * col + (37 if row % 2 else 0) + random.randint(-12, 12)
        heart(x, cy - 110 - 75 * row + random.randint(-10, 10), random.uniform(1.0, 1.9), random.choice(hearts))
for x, y, r in ((-130, -20, 60), (-60, 20, 80), (30, 36, 92), (120, -6, 70), (-20, -20, 70), (60, -20, 65)):
    circle(cx + x, cy + y, r + random.randint(-6, 6), tone)
