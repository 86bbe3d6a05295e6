import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
night = random.random() < 0.6
turtle.bgcolor(random.choice(["#0b132b", "#10002b", "#101d16", "#22223b"] if night else ["#fdf6e3", "#e0fbfc", "#fde2e4"]))
ink = random.choice(["#80ffdb", "#ffd166", "#ff99c8", "#a9def9", "#f1fa8c"] if night else ["#1d3557", "#780000", "#004b23", "#3c096c"])
a, b = random.uniform(0.25, 1.3), random.choice([-1, 1]) * random.uniform(0.3, 0.75)
size, far = random.uniform(115, 140), random.uniform(3.6, 6)
ox, oy = random.uniform(-25, 25), random.uniform(-20, 20)


def seen(x, y, z):
    x, z = x * math.cos(a) - z * math.sin(a), x * math.sin(a) + z * math.cos(a)
    y, z = y * math.cos(b) - z * math.sin(b), y * math.sin(b) + z * math.cos(b)
    k = far / (far + z) * size
    return ox + x * k, oy + y * k, z


points = [(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
edges = [(p, q) for i, p in enumerate(points) for q in points[i + 1:] if sum(m != n for m, n in zip(p, q)) == 1]
edges.sort(key=lambda e: -sum(seen(*p)[2] for p in e))
for p, q in edges:
    (x0, y0, z0), (x1, y1, z1) = seen(*p), seen(*q)
    turtle.pencolor(ink)
    turtle.pensize(max(2, 7 - 2.6 * (z0 + z1) / 2))
    turtle.penup(); turtle.goto(x0, y0); turtle.pendown(); turtle.goto(x1, y1)
turtle.penup()
if random.random() < 0.7:
    for p in points:
        x, y, z = seen(*p)
        turtle.goto(x, y)
        turtle.dot(22 - 6 * z, ink)
