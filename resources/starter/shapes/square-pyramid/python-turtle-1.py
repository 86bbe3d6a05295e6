import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
sky, floor, base = random.choice([
    ("#fdf1d8", "#e6c98f", (222, 160, 80)), ("#1f2b47", "#33415f", (110, 150, 220)), ("#e3f0e6", "#b8d3bd", (70, 150, 100)), ("#3c2033", "#5c3650", (230, 110, 130)), ("#d9e4f2", "#b3c3d9", (120, 90, 180)), ("#fbe0d6", "#e6b8a2", (190, 70, 60)),
])
turtle.bgcolor(sky)


def fill(points, colour, pen=None, width=2):
    turtle.penup(); turtle.goto(points[-1])
    turtle.pencolor(pen or colour); turtle.pensize(width); turtle.fillcolor(colour)
    turtle.pendown(); turtle.begin_fill()
    for p in points:
        turtle.goto(p)
    turtle.end_fill()


def tone(f):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(c * f))) for c in base)


fill([(-300, -70), (300, -70), (300, -300), (-300, -300)], floor)
x, y = random.uniform(-35, 35), random.uniform(-175, -140)
t, r, tall = random.uniform(0.3, 0.7), random.uniform(370, 440), random.uniform(250, 340)
left, near, right = (x - r * t, y + 62 * (0.6 + 0.8 * (1 - t))), (x, y), (x + r * (1 - t), y + 62 * (0.6 + 0.8 * t))
top = (x + r * (0.5 - t) * 0.9, y + tall)
side = random.choice([-1, 1])
lights = (1.12, 0.68) if side < 0 else (0.68, 1.12)
fill([near, left if side > 0 else right, (x - side * 380, y + 70)], "#%02x%02x%02x" % tuple(int(int(floor[i:i + 2], 16) * 0.75) for i in (1, 3, 5)))
fill([left, near, top], tone(lights[0]), tone(0.35), 4)
fill([near, right, top], tone(lights[1]), tone(0.35), 4)
way = random.choice(["smooth", "bands", "stones"])
if way != "smooth":
    rows = random.randint(5, 9)
    for k in range(1, rows):
        f = k / rows
        p = [(q[0] + (top[0] - q[0]) * f, q[1] + (top[1] - q[1]) * f) for q in (left, near, right)]
        turtle.pencolor(tone(0.45)); turtle.pensize(2)
        turtle.penup(); turtle.goto(p[0]); turtle.pendown(); turtle.goto(p[1]); turtle.goto(p[2])
        if way == "stones":
            for u, v in ((p[0], p[1]), (p[1], p[2])):
                n = max(1, int((1 - f) * 5))
                for m in range(n):
                    g = (m + (0.5 if k % 2 else 0.8)) / n
                    if g < 1:
                        a = (u[0] + (v[0] - u[0]) * g, u[1] + (v[1] - u[1]) * g)
                        turtle.penup(); turtle.goto(a); turtle.pendown()
                        turtle.goto(a[0] - (top[0] - a[0]) * 0.0, a[1] - tall / rows * 0.9)
