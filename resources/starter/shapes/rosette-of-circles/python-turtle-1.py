import colorsys
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
dark = random.random() < 0.55
turtle.bgcolor(random.choice(["#0d1b2a", "#1a1423", "#10241b"] if dark else ["#fffaf0", "#eaf4f4", "#fbe9e7"]))
count = random.choice([6, 8, 10, 12, 16, 20, 24])
r = random.uniform(95, 135)
hue, span = random.random(), random.choice([0.05, 0.25, 1.0])
filled = random.random() < 0.45 and count <= 12
x0, y0 = random.uniform(-15, 15), random.uniform(-15, 15)
start = random.uniform(0, 360)
turtle.pensize(random.choice([2, 3, 5]))


def colour(k, bright):
    r_, g, b = colorsys.hls_to_rgb((hue + span * k / count) % 1, bright, 0.75)
    return f"#{int(r_ * 255):02x}{int(g * 255):02x}{int(b * 255):02x}"


for k in range(count):
    turtle.penup(); turtle.goto(x0, y0); turtle.setheading(start + 360 * k / count); turtle.pendown()
    turtle.pencolor(colour(k, 0.72 if dark else 0.34))
    if filled:
        turtle.fillcolor(colour(k, 0.5))
        turtle.begin_fill()
    turtle.circle(r, steps=60)
    if filled:
        turtle.end_fill()
turtle.penup()
turtle.goto(x0, y0)
turtle.dot(int(r * random.uniform(0.15, 0.45)), colour(0, 0.8 if dark else 0.25))
