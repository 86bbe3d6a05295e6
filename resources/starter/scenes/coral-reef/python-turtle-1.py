import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
deep, pale, sand = random.choice([("#0b4f7a", "#2d8fb8", "#e6d3a3"), ("#0a3d4f", "#1f8a8a", "#cdbb8c"), ("#1b2a63", "#4a6fc2", "#b9a98a"), ("#35b6c9", "#8fe0e6", "#f2e2b8"), ("#12304a", "#2f5f86", "#8f8468")])
turtle.bgcolor(deep)
corals = ["#ff6f61", "#f7b32b", "#e85d9e", "#9b5de5", "#ff9e7a", "#7bdcb5", "#f4f1de", "#d62828"]


def fill(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.pencolor(colour); turtle.pensize(1); turtle.fillcolor(colour); turtle.pendown(); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


def dot(x, y, r, c):
    turtle.penup(); turtle.goto(x, y); turtle.dot(2 * r, c)


for k in range(6):
    x = random.uniform(-300, 260)
    fill([(x, 300), (x + random.uniform(20, 50), 300), (x - 60, -260), (x - 150, -260)], pale if k % 2 else deep)
p = random.uniform(0, 6)
fill([(-310, -310)] + [(x, -205 + 18 * math.sin(x / 90 + p)) for x in range(-310, 311, 10)] + [(310, -310)], sand)


def branch(x, y, a, l, w, c):
    if l < 9:
        dot(x, y, w * 0.8 + 2, "#ffffff" if random.random() < 0.3 else c)
        return
    u, v = x + l * math.cos(a), y + l * math.sin(a)
    turtle.penup(); turtle.goto(x, y); turtle.pencolor(c); turtle.pensize(max(3, w)); turtle.pendown(); turtle.goto(u, v)
    for s in (-1, 1):
        branch(u, v, a + s * random.uniform(0.22, 0.6), l * random.uniform(0.68, 0.8), w * 0.74, c)


def fan(x, y, r, c):
    for k in range(19):
        a = math.pi * (0.12 + 0.76 * k / 18)
        turtle.penup(); turtle.goto(x, y); turtle.pencolor(c); turtle.pensize(4); turtle.pendown(); turtle.goto(x + r * math.cos(a), y + r * math.sin(a))
    for f in (0.4, 0.62, 0.82, 1):
        turtle.penup()
        for k in range(25):
            a = math.pi * (0.12 + 0.76 * k / 24)
            turtle.goto(x + f * r * math.cos(a), y + f * r * math.sin(a)); turtle.pendown()


def brain(x, y, r, c):
    fill([(x + r * math.cos(a), y + 0.8 * r * math.sin(a)) for a in [math.pi * k / 30 for k in range(31)]], c)
    turtle.pencolor("#00000055"[:7]); turtle.pensize(3)
    for k in range(1, 5):
        turtle.penup()
        for j in range(31):
            a = math.pi * j / 30
            q = r * k / 5 + 5 * math.sin(9 * a + k)
            turtle.goto(x + q * math.cos(a), y + 0.8 * q * math.sin(a)); turtle.pendown()


def anemone(x, y, r, c):
    for k in range(17):
        a = math.pi * (0.08 + 0.84 * k / 16)
        turtle.penup(); turtle.goto(x + 0.3 * r * math.cos(a), y); turtle.pencolor(c); turtle.pensize(9); turtle.pendown()
        for t in (0.4, 0.7, 1.0):
            turtle.goto(x + r * t * math.cos(a) + 7 * math.sin(6 * t + k), y + r * t * math.sin(a))
        dot(*turtle.pos(), 6, "#ffffff")


def fish(x, y, s, way, c, stripe):
    fill([(x - way * 0.8 * s, y), (x - way * 1.5 * s, y + 0.6 * s), (x - way * 1.35 * s, y), (x - way * 1.5 * s, y - 0.6 * s)], c)
    fill([(x + way * 0.1 * s, y + 0.5 * s), (x - way * 0.2 * s, y + 1.0 * s), (x - way * 0.7 * s, y + 0.4 * s)], stripe)
    fill([(x + s * math.cos(a), y + 0.62 * s * math.sin(a)) for a in [6.283 * k / 30 for k in range(30)]], c)
    for u in (-0.35, 0.25):
        h = 0.6 * s * math.sqrt(1 - u * u)
        fill([(x + way * (u - 0.09) * s, y - h), (x + way * (u + 0.11) * s, y - h), (x + way * (u + 0.11) * s, y + h), (x + way * (u - 0.09) * s, y + h)], stripe)
    dot(x + way * 0.62 * s, y + 0.14 * s, 0.15 * s, "#ffffff"); dot(x + way * 0.65 * s, y + 0.14 * s, 0.08 * s, "#101010")


kinds = [branch, fan, brain, anemone]
for row, (y, k) in enumerate([(-196, 0.8), (-235, 1.05)]):
    x = -285 + random.uniform(0, 40)
    while x < 290:
        kind, c = random.choice(kinds), random.choice(corals)
        if kind is branch:
            branch(x, y, math.pi / 2 + random.uniform(-0.2, 0.2), 64 * k, 15 * k, c)
        else:
            kind(x, y, random.uniform(62, 108) * k, c)
        x += random.uniform(70, 125) * k
for _ in range(random.randint(3, 7)):
    c, stripe = random.choice([("#ff7f11", "#ffffff"), ("#ffd60a", "#1d3557"), ("#4cc9f0", "#f72585"), ("#f1faee", "#222222"), ("#ef476f", "#ffd166")])
    fish(random.uniform(-230, 230), random.uniform(-70, 220), random.uniform(24, 52), random.choice([-1, 1]), c, stripe)
for _ in range(random.randint(6, 22)):
    dot(random.uniform(-290, 290), random.uniform(-150, 290), random.uniform(3, 8), "#bfe9f2")
