import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
ground, inks = random.choice([
    ("#ffffff", ("#111111", "#111111")), ("#101426", ("#7df9ff", "#ff6ec7")), ("#fff4d6", ("#b3001b", "#003049")), ("#0c2b23", ("#f4f1bb", "#9bc1bc")),
    ("#3b1c32", ("#ffd6e0", "#ffcf56")), ("#dfe9f5", ("#1d3557", "#e63946")),
])
turtle.bgcolor(ground)
gap = random.uniform(8, 15)
far, a = random.uniform(40, 130), random.uniform(0, math.pi)
ratio = random.choice([1, 1, random.uniform(0.88, 1.12)])
reach = random.choice([260, 330])
turtle.pensize(gap * random.uniform(0.3, 0.48))
for ink, sign, step in ((inks[0], -1, gap), (inks[1], 1, gap * ratio)):
    x, y = sign * far / 2 * math.cos(a), sign * far / 2 * math.sin(a)
    turtle.pencolor(ink)
    r = step
    while r < reach:
        turtle.penup(); turtle.goto(x, y - r); turtle.setheading(0); turtle.pendown()
        turtle.circle(r, steps=48)
        r += step
