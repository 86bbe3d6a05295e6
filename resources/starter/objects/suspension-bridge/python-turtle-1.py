import random
import turtle

# a suspension bridge over water: two towers, cables that hang between them, hangers and a road
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
sky, sea = random.choice([("#bfe3f5", "#2e7ba6"), ("#f9c58d", "#6b4c7a"), ("#1b2145", "#0d1330"), ("#dfe6e8", "#8ba3ad"), ("#f4e3c1", "#4a8c86")])
paint = random.choice(["#c0392b", "#4a5a66", "#d9dde0", "#8a5a44", "#2c3e50"])
turtle.bgcolor(sky)

def poly(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.color(colour); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def line(points, size, colour):
    turtle.penup(); turtle.pensize(size); turtle.pencolor(colour); turtle.goto(points[0])
    turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()

water = random.randint(-170, -130)
poly([(-300, -300), (-300, water), (300, water), (300, -300)], sea)
for s in (-1, 1):
    poly([(s * 300, water - 20), (s * 300, water + 70), (s * 230, water + 40), (s * 200, water - 20)], "#5f7a55")
road = water + random.randint(60, 85); tall = random.randint(230, 280)
span = random.randint(140, 165); sag = road + 20

def cable(x):
    if abs(x) <= span:
        return sag + (road + tall - sag) * (x / span) ** 2
    return road + tall * max(0, 1 - (abs(x) - span) / (300 - span)) + 4

for x in range(-290, 300, 15):
    line([(x, road), (x, cable(x))], 2, paint)
line([(x, cable(x)) for x in range(-300, 301, 5)], 6, paint)
poly([(-300, road - 14), (-300, road + 4), (300, road + 4), (300, road - 14)], paint)
for s in (-span, span):
    poly([(s - 14, water - 20), (s - 9, road + tall + 8), (s + 9, road + tall + 8), (s + 14, water - 20)], paint)
    poly([(s - 26, water - 26), (s - 26, water + 6), (s + 26, water + 6), (s + 26, water - 26)], "#9a9488")
for _ in range(26):
    x, y = random.randint(-280, 260), random.randint(-290, water - 20)
    line([(x, y), (x + random.randint(20, 60), y)], 3, "#ffffff")
turtle.done()
