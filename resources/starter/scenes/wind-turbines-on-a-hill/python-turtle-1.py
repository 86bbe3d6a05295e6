import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
sky, far, near, field, mast = random.choice([
    ("#8ecae6", "#a3c9a8", "#5a9367", "#3f7d4e", "#ffffff"), ("#ffb88a", "#c98b8b", "#7d5a73", "#4d3c57", "#fff1e6"), ("#2b3a67", "#3d4f7d", "#26365a", "#18243f", "#dfe7f5"),
    ("#d8e2e8", "#b7c6bd", "#8aa08f", "#6b8470", "#ffffff"), ("#fbe29a", "#d9c27a", "#a4a04e", "#74803a", "#ffffff"),
])
turtle.bgcolor(sky)


def fill(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.pendown()
    turtle.pencolor(colour); turtle.pensize(1); turtle.fillcolor(colour); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


turtle.penup()
turtle.goto(random.uniform(-220, 220), random.uniform(120, 240)); turtle.dot(random.randint(50, 80), "#fff8dc")
for _ in range(random.choice([0, 2, 4])):
    x, y = random.uniform(-260, 260), random.uniform(120, 270)
    for _ in range(6):
        turtle.goto(x + random.uniform(-45, 45), y + random.uniform(-8, 8)); turtle.dot(random.randint(24, 46), "#ffffff" if sky != "#2b3a67" else "#4a5a86")


def hill(base, high, colour):
    p, q = random.uniform(0, 6), random.uniform(95, 160)
    shape = lambda x: base + high * math.sin(x / q + p)
    fill([(-310, -310)] + [(x, shape(x)) for x in range(-310, 311, 10)] + [(310, -310)], colour)
    return shape


def turbine(x, y, tall):
    w = tall * 0.022
    fill([(x - w * 1.6, y), (x + w * 1.6, y), (x + w * 0.8, y + tall), (x - w * 0.8, y + tall)], mast)
    a0, long = random.uniform(0, 120), tall * 0.62
    for k in range(3):
        a = math.radians(a0 + 120 * k)
        u, v = math.cos(a), math.sin(a)
        fill([(x - v * w * 0.6, y + tall + u * w * 0.6), (x + u * long * 0.25 - v * w * 2.2, y + tall + v * long * 0.25 + u * w * 2.2), (x + u * long, y + tall + v * long), (x + v * w * 0.6, y + tall - u * w * 0.6)], mast)
    turtle.penup(); turtle.goto(x, y + tall); turtle.dot(max(4, int(w * 4)), "#b9c2c9")


spots = random.sample(range(-250, 251, 62), random.randint(5, 8))
for layer, (base, high, colour, tall) in enumerate([(-40, 28, far, 95), (-110, 34, near, 180), (-190, 30, field, 300)]):
    shape = hill(base + random.uniform(-15, 15), high, colour)
    mine = spots[layer::3] if layer < 2 else spots[2:3]
    for x in mine:
        turbine(x, shape(x) - 6, tall * random.uniform(0.85, 1.05))
for k in range(12):
    x = random.uniform(-300, 300)
    turtle.penup(); turtle.goto(x, random.uniform(-300, -235)); turtle.pencolor(near); turtle.pensize(2); turtle.setheading(80); turtle.pendown(); turtle.forward(16)
