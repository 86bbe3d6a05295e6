import colorsys
import random
import turtle

turtle.setup(500, 500)
turtle.tracer(0)
turtle.colormode(1.0)
hue = random.random()
spread = random.choice([0, 0.12, 1.0])                # one colour, neighbours, or the whole rainbow
turtle.bgcolor(random.choice(["#ffffff", "#12162b", "#fff4e0", "#e3f2fd", "#241332"]))
n = random.randint(7, 18)
radius = random.randint(140, 165)
long = random.uniform(0.5, 0.68) * 100
half = min(long * 0.6, 3.14159 * (radius - 12) / n * random.uniform(0.72, 0.9))
turtle.register_shape("diamond", ((0, -long), (half, 0), (0, long), (-half, 0)))
t = turtle.Turtle(shape="diamond", visible=False)
t.penup()


def ring(count, distance, scale, shift, edge):
    for k in range(count):
        h = (hue + spread * k / count) % 1
        t.goto(0, 0)
        t.setheading(360 * (k + shift) / count)
        t.forward(distance)
        t.shapesize(scale, scale, 3)
        t.color(colorsys.hsv_to_rgb(h, 0.9, 0.5), colorsys.hsv_to_rgb(h, random.uniform(0.6, 0.8), 0.95))
        t.stamp()
        if edge:
            t.shapesize(scale * 0.5, scale * 0.5, 1)
            t.color(colorsys.hsv_to_rgb(h, 0.3, 1.0))
            t.stamp()


edge = random.random() < 0.6
ring(n, radius, 1, random.random(), edge)
if random.random() < 0.45:
    ring(n, radius * 0.47, 0.42, random.choice([0, 0.5]), False)
turtle.hideturtle()
turtle.done()
