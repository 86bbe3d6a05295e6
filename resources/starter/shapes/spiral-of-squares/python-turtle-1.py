import colorsys
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
dark = random.random() < 0.5
turtle.bgcolor(random.choice(["#101423", "#231123", "#0c2420"] if dark else ["#fff8ec", "#e9f1f7", "#f3e6ee"]))
hue, span = random.random(), random.uniform(0.2, 0.9) * random.choice([-1, 1])
count = random.randint(26, 44)
angle = random.choice([0.38, 0.5, 0.62, 2.4, math.pi / 4])
way = random.choice([-1, 1])
filled = random.random() < 0.7
start = random.uniform(0, 6.3)
for k in range(count):
    f = (k + 1) / count
    r = 235 * f ** (1.0 if angle != 2.4 else 0.6)
    side = 10 + (62 if angle != 2.4 else 42) * f
    a = start + way * angle * k
    rgb = colorsys.hls_to_rgb((hue + span * f) % 1, 0.62 if dark else 0.48, 0.8)
    colour = "#%02x%02x%02x" % tuple(int(255 * c) for c in rgb)
    turtle.penup()
    turtle.goto(r * math.cos(a), r * math.sin(a))
    turtle.setheading(math.degrees(a))
    turtle.forward(-side / 2); turtle.right(90); turtle.forward(side / 2); turtle.left(90)
    turtle.pendown()
    turtle.pensize(2 if filled else 3)
    turtle.pencolor(("#ffffff" if dark else "#222222") if filled else colour)
    turtle.fillcolor(colour)
    if filled:
        turtle.begin_fill()
    for _ in range(4):
        turtle.forward(side); turtle.left(90)
    if filled:
        turtle.end_fill()
