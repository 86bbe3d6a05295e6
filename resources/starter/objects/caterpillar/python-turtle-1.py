import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.bgcolor(random.choice(["#d7efe1", "#fdf1cf", "#cfe6f7", "#f8dfe6", "#30475e", "#3b2f4a"]))
skin = random.choice([((130, 200, 70), (90, 160, 50)), ((240, 200, 60), (210, 150, 40)), ((110, 180, 200), (70, 140, 170)), ((200, 130, 190), (160, 90, 160)), ((240, 140, 80), (200, 90, 50))])
head = random.choice([(220, 70, 60), (250, 190, 60), skin[0]])


def hexa(c, f=1.0):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(v * f))) for v in c)


def dot(x, y, r, c):
    turtle.penup(); turtle.goto(x, y); turtle.dot(2 * r, c)


def line(points, c, w):
    turtle.penup(); turtle.goto(points[0]); turtle.pencolor(c); turtle.pensize(w); turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)


way, base = random.choice([-1, 1]), random.uniform(-110, -60)
if random.random() < 0.5:
    line([(-310, base - 20), (-100, base - 12), (120, base - 24), (310, base - 10)], "#6b4a2b", 34)
    line([(-310, base - 12), (-100, base - 4), (120, base - 16), (310, base - 2)], "#8a6440", 10)
    for x in (-210, 30, 220):
        y = base - 30
        for k in range(12):
            dot(x + 7 * k, y - 9 * k, 6 + 9 * math.sin(math.pi * k / 11), "#5e9e45")
else:
    turtle.penup(); turtle.goto(-320, base - 40); turtle.pencolor("#3f7d3a"); turtle.fillcolor("#5fa84f"); turtle.pensize(5); turtle.begin_fill(); turtle.pendown()
    for k in range(41):
        t = k / 40
        turtle.goto(-320 + 640 * t, base - 18 + 26 * math.sin(math.pi * t))
    for k in range(41):
        t = 1 - k / 40
        turtle.goto(-320 + 640 * t, base - 30 - 150 * math.sin(math.pi * t))
    turtle.end_fill()
    line([(-320, base - 40), (300, base - 40)], "#3f7d3a", 4)
n = random.randint(6, 9)
r = 330 / n * random.uniform(0.78, 0.9)
hump, phase = random.uniform(20, 75), random.uniform(0, 1)
step = 470 / (n + 0.5)
spots = []
for k in range(n):
    x = -way * 225 + way * step * k
    y = base + r * 0.9 + hump * max(0, math.sin(math.pi * (k + phase) / (n - 1))) ** 2
    spots.append((x, y))
for x, y in spots:
    for s in (-1, 1):
        line([(x + s * r * 0.35, y - r * 0.6), (x + s * r * 0.4, y - r * 1.08)], hexa(skin[1], 0.6), 9)
for k, (x, y) in enumerate(spots):
    c = skin[k % 2]
    dot(x, y, r, hexa(c, 0.62)); dot(x, y, r - 4, hexa(c))
    dot(x - r * 0.25, y + r * 0.35, r * 0.36, hexa(c, 1.25))
    if random.random() < 0.9:
        dot(x, y - r * 0.15, r * 0.2, hexa(skin[(k + 1) % 2], 0.8))
    if k % 2 == 0:
        line([(x, y + r), (x + random.uniform(-6, 6), y + r * 1.3)], hexa(c, 0.6), 3)
hx, hy = spots[-1][0] + way * r * 0.75, spots[-1][1] + r * 0.55
R = r * 1.18
for s in (-0.45, 0.35):
    tip = (hx + way * R * s + way * 18, hy + R * 1.75)
    line([(hx + way * R * s * 0.7, hy + R * 0.8), tip], hexa(head, 0.6), 6)
    dot(*tip, 10, hexa(head, 0.8))
dot(hx, hy, R, hexa(head, 0.62)); dot(hx, hy, R - 4, hexa(head))
for s in (-0.18, 0.46):
    dot(hx + way * R * s, hy + R * 0.22, R * 0.25, "#ffffff")
    dot(hx + way * R * (s + 0.06), hy + R * 0.2, R * 0.13, "#1c1c1c")
line([(hx + way * R * (0.15 + 0.5 * math.sin(a)) - way * 4, hy - R * 0.25 - R * 0.3 * math.cos(a)) for a in [-1 + k * 0.2 for k in range(11)]], "#3a1616", 5)
