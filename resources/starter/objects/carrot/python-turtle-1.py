import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
ground = random.choice(["#f3ead7", "#2b3a42", "#b9d8c2", "#5b3a29", "#d7e3f4", "#161a1d", "#f6d365", "#7a9e9f"])
flesh, shade, light = random.choice([("#f47c20", "#c4550c", "#ffae5e"), ("#ff8c2e", "#d2600f", "#ffc07a"), ("#e8641b", "#a8410a", "#fb9a55")])
green, deep = random.choice([("#4f9d3a", "#2c6b24"), ("#7ab648", "#3f7d2c"), ("#2f8f5b", "#195c3a")])
turtle.bgcolor(ground)
turn, size = math.radians(random.choice([0, 0, 35, -35, 60, -60, 120, -125, 90]) + random.uniform(-14, 14)), random.uniform(0.92, 1.08)
long, fat, bend = random.uniform(290, 345), random.uniform(58, 80), random.uniform(-32, 32)
shift = 30

def at(x, y):                     # carrot hangs down from (0, 60) and is then turned about the middle
    x, y = x * size, (y + shift) * size
    return x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)

def poly(points, fill, edge=None, pen=2):
    turtle.color(edge or fill, fill); turtle.pensize(pen); turtle.goto(points[-1]); turtle.pendown(); turtle.begin_fill()
    for p in points: turtle.goto(p)
    turtle.end_fill(); turtle.penup()

def stroke(points, colour, pen):
    turtle.pencolor(colour); turtle.pensize(pen); turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]: turtle.goto(p)
    turtle.penup()

half = lambda t: fat * (min(1, t * 14 + .35) ** .5) * (1 - t) ** .62 + 2.5
mid = lambda t: bend * t * t
body = lambda l, r, grow=0: [at(mid(t) + l * half(t) - grow, 60 - long * t) for t in [k / 30 for k in range(31)]] + [at(mid(t) + r * half(t) + grow, 60 - long * t) for t in [k / 30 for k in range(30, -1, -1)]]
if random.random() < .6:          # a board or a cloth behind
    for k in range(-4, 5): stroke([(-320, k * 75 + 20), (320, k * 75 + random.randint(0, 40))], random.choice(["#000000", shade, "#8a7a66"]), 2)
for _ in range(40):
    x, y = random.randint(-290, 290), random.randint(-290, 290)
    turtle.goto(x, y); turtle.dot(random.randint(2, 7), random.choice(["#6b4a32", "#8d6a48", green]))
poly([(x + 14, y - 16) for x, y in body(-1, 1)], "#1c1512")
# feathery leaves: stems that carry small leaflets
for k in range(random.randint(6, 9)):
    lean = random.uniform(-.75, .75); tall = random.uniform(120, 195)
    spine = [(lean * tall * .75 * (t / 10) ** 1.6 + lean * 16, 52 + tall * t / 10) for t in range(11)]
    stroke([at(*p) for p in spine], deep, 6); stroke([at(*p) for p in spine], green, 3)
    for i in range(2, 11):
        x, y = spine[i]
        for s in (-1, 1):
            r = 34 * (1.15 - i / 11) + 9; a = math.pi / 2 - lean + s * random.uniform(.6, 1.05)
            ex, ey = x + r * math.cos(a), y + r * math.sin(a)
            poly([at(x, y), at((x + ex) / 2 - 6 * s, (y + ey) / 2 + 7), at(ex, ey), at((x + ex) / 2 + 6 * s, (y + ey) / 2 - 5)], random.choice([green, deep]))
poly(body(-1, 1), flesh, shade, 4)
poly(body(.25, .97), shade)
poly(body(.1, .62), flesh)
poly(body(-.72, -.42), light)
for _ in range(random.randint(12, 19)):     # growth rings across the skin
    t = random.uniform(.03, .9); s = random.choice([-1, 1]); w = half(t) * random.uniform(.35, .9)
    stroke([at(mid(t) + s * half(t) * .96 - s * w * q / 5, 60 - long * t - 5 * math.sin(q / 5 * math.pi)) for q in range(6)], shade, 3)
for _ in range(7):
    t = random.uniform(.3, .95); s = random.choice([-1, 1]); x, y = mid(t) + s * half(t), 60 - long * t
    stroke([at(x, y), at(x + s * 10, y - 5), at(x + s * random.randint(14, 26), y - random.randint(4, 18))], shade, 2)
stroke([at(bend, 62 - long), at(bend * 1.15, 50 - long), at(bend * 1.2 + random.uniform(-9, 9), 34 - long)], shade, 4)
poly([at(28 * math.cos(a / 8 * math.pi), 54 + 9 * math.sin(a / 8 * math.pi)) for a in range(16)], deep)
turtle.done()
