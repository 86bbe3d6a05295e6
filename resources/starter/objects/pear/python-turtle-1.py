import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
ground, table = random.choice([("#f6e7c8", "#d9b583"), ("#2e3b4e", "#46566e"), ("#dcebe3", "#a8c8b5"), ("#5a2f3a", "#7c4753"), ("#cfe3f5", "#9bbad6"), ("#f7d6cf", "#d99f93")])
turtle.bgcolor(ground)
base, dark, cheek = random.choice([((200, 205, 70), (130, 150, 40), (214, 110, 70)), ((232, 200, 80), (180, 140, 40), (224, 90, 60)), ((140, 180, 80), (80, 120, 50), (190, 150, 70)), ((190, 130, 70), (130, 80, 40), (210, 150, 90))])


def fill(points, colour, pen=None, width=1):
    turtle.penup(); turtle.goto(points[0]); turtle.pendown()
    turtle.pencolor(pen or colour); turtle.pensize(width); turtle.fillcolor(colour); turtle.begin_fill()
    for p in points[1:] + points[:1]:
        turtle.goto(p)
    turtle.end_fill()


def hexa(c):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(v))) for v in c)


fill([(-300, -120), (300, -120), (300, -300), (-300, -300)], table)
side, wide, tall = random.choice([-1, 1]), random.uniform(128, 155), random.uniform(330, 375)
x0, y0, bend = random.uniform(-45, 45), -195, random.uniform(-26, 26)
fill([(x0 + side * 40 + 190 * math.cos(a / 20 * math.pi), y0 + 10 + 30 * math.sin(a / 20 * math.pi)) for a in range(40)], hexa([int(table[i:i + 2], 16) * 0.7 for i in (1, 3, 5)]))


def outline(scale, dx=0.0, dy=0.0):
    points = []
    for k in range(72):
        a = 2 * math.pi * k / 72
        t = 0.5 - 0.5 * math.cos(a)
        w = math.sin(a) * (1.0 - 0.62 * t ** 1.4 + 0.3 * math.sin(math.pi * t) * (1 - t)) * 0.95
        y = t
        points.append((x0 + dx + scale * wide * w + bend * y * y, y0 + dy + tall * 0.5 + scale * tall * (y - 0.5)))
    return points


fill(outline(1), hexa(dark), hexa([c * 0.5 for c in dark]), 5)
for k in range(1, 15):
    f = k / 15
    fill(outline(1 - 0.62 * f, side * 26 * f, -26 * f), hexa([a + (b - a) * f for a, b in zip(dark, base)]))
turtle.penup()
for _ in range(70):
    a, r = random.uniform(0, 6.28), random.uniform(0, 1) ** 0.5
    turtle.goto(x0 + wide * 0.72 * r * math.cos(a), y0 + 135 + 110 * r * math.sin(a))
    turtle.dot(random.randint(2, 5), hexa([c * 0.72 for c in base]))
for k in range(12):
    turtle.goto(x0 - side * wide * (0.55 - 0.01 * k) + random.uniform(-12, 12), y0 + 70 + k * 10)
    turtle.dot(46, hexa([b + (c - b) * 0.55 for b, c in zip(dark, cheek)]))
turtle.goto(x0 + side * 48, y0 + 150); turtle.dot(34, hexa([c + 45 for c in base]))
top = (x0 + bend, y0 + tall - 6)
turtle.goto(top); turtle.pensize(13); turtle.pencolor("#4a3018"); turtle.pendown()
lean = random.uniform(-25, 25)
turtle.goto(top[0] + lean * 0.4, top[1] + 35); turtle.goto(top[0] + lean, top[1] + 66)
if random.random() < 0.75:
    way = random.choice([-1, 1])
    leaf = [(top[0] + way * 130 * t, top[1] + 30 + 46 * math.sin(math.pi * t) + 30 * t) for t in [k / 12 for k in range(13)]]
    leaf += [(top[0] + way * 130 * t, top[1] + 30 - 14 * math.sin(math.pi * t) + 30 * t) for t in [1 - k / 12 for k in range(13)]]
    fill(leaf, "#5c8f3a", "#345c22", 3)
    turtle.goto(leaf[0]); turtle.pendown(); turtle.goto(leaf[12])
