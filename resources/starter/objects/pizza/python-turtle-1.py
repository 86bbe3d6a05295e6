# A poster of a sliced pizza from above on a gingham cloth; one slice is being pulled out or has gone.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
cloth, line = random.choice([("#ffffff", "#d7263d"), ("#fff7e6", "#2a6f97"), ("#f1f7ed", "#3a7d44"), ("#2b2d42", "#3f4366"), ("#ffe8d6", "#cb997e"), ("#e0fbfc", "#3d5a80"), ("#5b2333", "#7d3348")])
tray = random.choice(["#343a40", "#b08968", "#f8f9fa", "#6c757d", "#264653"])
cheese, sauce, crust = random.choice([("#ffd166", "#c8351f", "#c98542"), ("#ffe08a", "#b92b27", "#b87333"), ("#fbc14a", "#9d2113", "#d19a5b"), ("#fff0b8", "#d1452b", "#bd7f3c")])
slices = random.choice([6, 8, 8, 10])
spin = random.uniform(0, 360)
radius = random.uniform(212, 238)
pulled, way = random.randrange(slices), random.choice([24, 40, 56, 400])
loads = [random.choice(["pepperoni", "mushroom", "pepper", "olive", "leaf"]) for _ in range(2)]
gap = random.uniform(4, 9)

def at(x, y, deg, r):
    a = math.radians(deg)
    return x + r * math.cos(a), y + r * math.sin(a)

def shape(colour, pts):
    turtle.goto(pts[0]); turtle.fillcolor(colour); turtle.begin_fill()
    for p in pts[1:]:
        turtle.goto(p)
    turtle.end_fill()

def spot(p, size, colour):
    turtle.goto(p); turtle.dot(size, colour)

def wedge(x, y, a, b, r, wobble=0.0):
    """Tip, then the arc from angle a to b; the arc may be wavy."""
    n = 24
    return [(x, y)] + [at(x, y, a + (b - a) * i / n, r + wobble * math.sin(i * 1.7)) for i in range(n + 1)]

# the cloth
turtle.bgcolor(cloth)
square, tilt = random.choice([36, 50, 75]), random.choice([0, 45])
for k in range(-14, 15):
    for turn in (0, 90):
        c = at(0, 0, tilt + turn, k * 2 * square)
        u, v = at(0, 0, tilt + turn, square / 2), at(0, 0, tilt + turn + 90, 700)
        shape(line, [(c[0] + s * u[0] + t * v[0], c[1] + s * u[1] + t * v[1]) for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1))])
# the tray
spot((7, -9), 2 * radius + 84, "#1d1d25")
spot((0, 0), 2 * radius + 78, tray)
spot((0, 0), 2 * radius + 54, "#20222a" if tray != "#343a40" else "#565d64")

def topping(kind, p, a):
    if kind == "pepperoni":
        spot((p[0] + 3, p[1] - 4), 50, sauce); spot(p, 48, "#a4161a"); spot(p, 41, "#d6402f")
        for k in range(5):
            spot(at(*p, a + k * 72, 12), 6, "#8f1414" if k % 2 else "#f08a6c")
    elif kind == "olive":
        spot(p, 30, "#22223b"); spot((p[0] - 2, p[1] + 2), 22, "#4a4e69"); spot(p, 12, cheese)
    elif kind == "leaf":
        for side, colour in ((-1, "#2d6a4f"), (1, "#52b788")):
            shape(colour, [at(*at(*p, a, t * 6 - 30), a + 90 * side, 14 * math.sin(math.pi * t / 10)) for t in range(11)])
    elif kind == "pepper":
        ring = [at(*p, a + t * 20, 24) for t in range(10)]
        shape(random.choice(["#38b000", "#e85d04", "#38b000"]), ring + [at(*p, a + t * 20, 14) for t in range(9, -1, -1)])
    else:
        for grow, colour in ((1, "#7f5539"), (0.8, "#f5ebe0")):
            cap = [at(*p, a + t * 15, 25 * grow) for t in range(13)]
            foot = at(*p, a - 90, 24 * grow)
            shape(colour, cap + [at(*p, a + 180, 8 * grow), at(*foot, a + 180, 9 * grow), at(*foot, a, 9 * grow), at(*p, a, 8 * grow)])

for k in range(slices):
    mid = spin + (k + 0.5) * 360 / slices
    half = 180 / slices
    x, y = at(0, 0, mid, gap / math.sin(math.radians(half)) * 0.5 + (way if k == pulled else 0))
    if k == pulled and way > 100:                       # eaten: crumbs only
        for _ in range(14):
            spot(at(0, 0, mid + random.uniform(-half, half) * 0.6, random.uniform(60, radius)), random.uniform(4, 11), random.choice([crust, cheese]))
        continue
    r = radius - gap
    shape("#101015", wedge(x + 5, y - 7, mid - half, mid + half, r))
    shape("#7a4419", wedge(x, y, mid - half, mid + half, r, 2))
    shape(crust, wedge(x, y, mid - half, mid + half, r - 6, 2))
    shape("#e9b872", wedge(x, y, mid - half * 0.9, mid + half * 0.9, r - 13, 2))
    shape(sauce, wedge(x, y, mid - half, mid + half, r - 27, 1.5))
    shape(cheese, wedge(*at(x, y, mid, 4), mid - half, mid + half, r - 40, 5))
    for _ in range(5):                                  # brown blisters on the cheese
        spot(at(x, y, mid + random.uniform(-half, half) * 0.7, random.uniform(60, r - 56)), random.uniform(7, 18), random.choice(["#f4a340", "#fff3cf"]))
    load = loads[k % 2 if random.random() < 0.5 else 0]
    places = [(0, 82), (-0.42, r - 70), (0.42, r - 66)] if slices < 10 else [(0, 100), (0, r - 64)]
    for off, reach in places:
        topping(load, at(x, y, mid + off * half * random.uniform(0.9, 1.1), reach + random.uniform(-6, 6)), random.uniform(0, 360))
turtle.done()
