import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.bgcolor(random.choice(["#fefae0", "#22223b", "#d8f3dc", "#4a1942", "#f1f1f1", "#003049"]))
colours = random.choice([
    ["#e63946", "#f4a261", "#e9c46a", "#2a9d8f", "#264653"], ["#ffadad", "#ffd6a5", "#caffbf", "#9bf6ff", "#bdb2ff"],
    ["#ff006e", "#fb5607", "#ffbe0b", "#8338ec", "#3a86ff"], ["#606c38", "#283618", "#dda15e", "#bc6c25", "#fefae0"],
])
count = random.choice([18, 30, 45, 70])
big = 2600 / count ** 0.5 / 4.2
placed = []
for _ in range(4000):
    if len(placed) == count:
        break
    s = big * random.uniform(0.45, 1.1)
    x, y = random.uniform(-270, 270), random.uniform(-270, 270)
    if all((x - a) ** 2 + (y - b) ** 2 > (0.62 * (s + t)) ** 2 for a, b, t in placed):
        placed.append((x, y, s))
outlined = random.random() < 0.3
for x, y, s in placed:
    a = random.uniform(0, 360)
    corners = [a, a + 120 + random.uniform(-25, 25), a + 240 + random.uniform(-25, 25)]
    for shift, colour in ((5, "#00000033"), (0, random.choice(colours))):
        if shift:
            colour = "#888888" if outlined else "#777777"
        points = []
        for c in corners:
            turtle.penup(); turtle.goto(x + shift, y - shift); turtle.setheading(c); turtle.forward(s * 0.8)
            points.append(turtle.pos())
        turtle.goto(points[0]); turtle.pencolor("#111111" if outlined and not shift else colour); turtle.pensize(3)
        turtle.pendown(); turtle.fillcolor(colour); turtle.begin_fill()
        for p in points[1:] + points[:1]:
            turtle.goto(p)
        turtle.end_fill()
