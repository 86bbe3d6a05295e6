import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
paper, inks = random.choice([
    ("#fffdf7", ["#1d3f8f", "#b3202c", "#222222"]), ("#f6e7cb", ["#5a3d1c", "#283618", "#7f1d1d"]),
    ("#26352f", ["#f8f9fa", "#ffe8a3", "#bde0fe"]), ("#2a2438", ["#ffafcc", "#a2d2ff", "#fdffb6"]), ("#dbe7f0", ["#023047", "#d00000"]),
])
turtle.bgcolor(paper)
turtle.pencolor(random.choice(inks))
R = random.uniform(165, 225)
cx, cy = random.uniform(-40, 40), random.uniform(-40, 40)
turtle.pensize(random.choice([2, 3, 5]))
filled = random.random() < 0.5
turtle.penup()
turns = random.randint(4, 9)
flat, lean = random.uniform(0.9, 1.08), random.uniform(0, 3.1)
drift = [random.gauss(0, 9) for _ in range(turns + 2)]
for k in range(turns * 40):
    a = 2 * math.pi * k / 40
    n = k / 40
    wobble = drift[int(n)] * (1 - n % 1) + drift[int(n) + 1] * (n % 1)
    r = R + wobble + 3 * math.sin(3 * a + n)
    turtle.goto(cx + r * math.cos(a + lean) + wobble / 2, cy + r * flat * math.sin(a + lean) - wobble / 2)
    turtle.pendown()
if filled:
    turtle.penup()
    slope, step = random.uniform(-0.8, 0.8), random.uniform(9, 20)
    y, sign = -R * 0.95, 1
    while y < R * 0.95:
        half = math.sqrt(max(0, R * R - y * y)) * random.uniform(0.9, 1.06)
        u, v = sign * half, y
        turtle.goto(cx + u * math.cos(slope) - v * math.sin(slope), cy + u * math.sin(slope) + v * math.cos(slope))
        turtle.pendown()
        y, sign = y + step * random.uniform(0.6, 1.3), -sign
