import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
sky, far, roofs, walls, lamp = random.choice([
    ("#f6b88f", "#c98a86", ["#a8452f", "#c0603c", "#8a3a2e"], ["#f1dcc0", "#e3c3a0", "#d9b08c"], "#5a4a55"), ("#1d2747", "#33406b", ["#2a2338", "#3b2c45", "#232a4a"], ["#3f4a72", "#4d4468", "#38456a"], "#ffd36b"),
    ("#a8d4ee", "#8fb0c4", ["#c2502f", "#d9773f", "#7a8aa0"], ["#fbf3e2", "#f2d9b8", "#dfe6ea"], "#4a6078"), ("#d9dfe3", "#b3bfc6", ["#5b6670", "#7d5a50", "#46505a"], ["#c9c3b8", "#b6b0a8", "#d6d2c9"], "#3a4550"),
    ("#7a4f86", "#5b3f70", ["#3f2a4f", "#5a2f4a", "#2f2745"], ["#8a6390", "#9c6f84", "#6f5a8c"], "#ffe08a"),
])
turtle.bgcolor(sky)


def fill(points, colour, pen=None, width=1):
    turtle.penup(); turtle.goto(points[0]); turtle.pencolor(pen or colour); turtle.pensize(width); turtle.fillcolor(colour); turtle.pendown(); turtle.begin_fill()
    for p in points[1:] + points[:1]:
        turtle.goto(p)
    turtle.end_fill()


def box(x0, y0, x1, y1, c):
    fill([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], c)


turtle.penup(); turtle.goto(random.uniform(-220, 220), random.uniform(170, 250)); turtle.dot(random.randint(50, 84), "#fff4cf")
x = -310
while x < 310:
    w, h = random.uniform(34, 70), random.uniform(70, 150)
    box(x, -300, x + w, h - 20, far)
    fill([(x - 4, h - 20), (x + w + 4, h - 20), (x + w / 2, h + 14)], far)
    x += w


def chimney(x, y, k):
    w, h = 18 * k, random.uniform(34, 56) * k
    box(x - w / 2, y - 20 * k, x + w / 2, y + h, random.choice(["#8a4a3a", "#6b5a52", "#9c6b58"]))
    box(x - w * 0.65, y + h - 7 * k, x + w * 0.65, y + h, "#4a3a36")
    for s in (-0.25, 0.25):
        box(x + s * w - 3 * k, y + h, x + s * w + 3 * k, y + h + 9 * k, "#b5603f")
    if random.random() < 0.55:
        way, c = random.choice([-1, 1]), random.choice(["#ffffff", "#d9d9de", "#b9b9c4"])
        for n in range(6):
            turtle.penup(); turtle.goto(x + way * 7 * k * n ** 1.2 * 0.6, y + h + (16 + 15 * n) * k); turtle.dot(int((12 + 5 * n) * k), c)


def house(x, y, w, h, k):
    wall, roof = random.choice(walls), random.choice(roofs)
    box(x, y - 220, x + w, y + h, wall)
    tall = random.uniform(50, 85) * k
    lean = random.uniform(0.25, 0.75)
    top = (x + w * lean, y + h + tall)
    if random.random() < 0.85:
        chimney(x + w * random.uniform(0.2, 0.8), y + h + tall * 0.45, k)
    gable = random.random() < 0.5
    shape = [(x - 10 * k, y + h - 4), (x + w + 10 * k, y + h - 4), top] if gable else [(x - 10 * k, y + h - 4), (x + w + 10 * k, y + h - 4), (x + w * 0.86, y + h + tall * 0.8), (x + w * 0.14, y + h + tall * 0.8)]
    fill(shape, roof, "#2a1f1f", 2)
    turtle.pencolor("#00000022"[:7]); turtle.pensize(1)
    for n in range(1, 6):
        f = n / 6
        if gable:
            a, b = (x - 10 * k + (top[0] - x + 10 * k) * f, y + h + tall * f), (x + w + 10 * k + (top[0] - x - w - 10 * k) * f, y + h + tall * f)
        else:
            a, b = (x - 10 * k + (w * 0.14 + 10 * k) * f, y + h + tall * 0.8 * f), (x + w + 10 * k - (w * 0.14 + 10 * k) * f, y + h + tall * 0.8 * f)
        turtle.penup(); turtle.goto(a); turtle.pendown(); turtle.goto(b)
    n = max(1, int(w / (46 * k)))
    for r in range(3):
        for q in range(n):
            wx, wy = x + w * (q + 0.5) / n, y + h - (34 + 56 * r) * k
            box(wx - 10 * k, wy - 15 * k, wx + 10 * k, wy + 15 * k, "#f7f2e8")
            box(wx - 7 * k, wy - 12 * k, wx + 7 * k, wy + 12 * k, lamp if random.random() < 0.7 else "#6a7a8a")
    if random.random() < 0.3:
        ax, ay = x + w * random.uniform(0.3, 0.7), y + h + tall * 0.6
        turtle.pencolor("#222222"); turtle.pensize(2); turtle.penup(); turtle.goto(ax, ay); turtle.pendown(); turtle.goto(ax, ay + 52 * k)
        for s in (30, 40, 50):
            turtle.penup(); turtle.goto(ax - 14 * k, ay + s * k); turtle.pendown(); turtle.goto(ax + 14 * k, ay + s * k)


for row, (base, k) in enumerate([(-20, 0.72), (-110, 0.95), (-215, 1.25)]):
    x = -330 + random.uniform(0, 40)
    while x < 310:
        w = random.uniform(95, 170) * k
        house(x, base + random.uniform(-22, 22) - 40, w, random.uniform(55, 105) * k, k)
        x += w * random.uniform(0.92, 1.06)
