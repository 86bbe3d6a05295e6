import math
import random
import turtle

# A wooden toy train on the floor of a nursery: an engine and wagons with blocks, balls, logs or a coach.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
wall, floor, motif = random.choice([("#cfe8f3", "#c99e6b", "#ffffff"), ("#33415c", "#5c4b3c", "#f9dc5c"), ("#fde2e4", "#a5a58d", "#f28ca0"), ("#f6f1d3", "#7d5a44", "#e9b44c"),
                                    ("#4a2545", "#2d1b2e", "#d88fd0"), ("#d0f0d8", "#e3c9a5", "#57a773"), ("#ffffff", "#d9dee4", "#8ecae6"), ("#264f4a", "#8b6b4a", "#9fd8cb")])
paints = random.sample(["#e63946", "#1d70a2", "#f4a300", "#2a9d5c", "#8a4fbf", "#ff7f51", "#16a3a3", "#f7d046"], 5)
grain, shade = "#dcae74", "#a8763e"
go = random.choice([-1, 1])                              # which way the engine looks
wagons = random.choice([1, 2, 2])
k = {1: random.uniform(1.08, 1.22), 2: random.uniform(0.8, 0.86)}[wagons]
base = random.uniform(-140, -40); slide = random.uniform(-12, 12)

def spot(x, y):
    return slide + go * k * (x + 205 * wagons / 2 - 126), base + k * y

def slab(colour, corners, soft=0):
    """A flat piece of wood, its corners cut by soft."""
    path = []
    for i, (x, y) in enumerate(corners):
        for j in (i - 1, (i + 1) % len(corners)):
            u, v = corners[j][0] - x, corners[j][1] - y; n = math.hypot(u, v) or 1
            path.append((x + soft * u / n, y + soft * v / n))
    turtle.goto(spot(*path[0])); turtle.fillcolor(colour); turtle.begin_fill()
    for q in path[1:]:
        turtle.goto(spot(*q))
    turtle.end_fill()

def box(x0, y0, x1, y1, colour, soft=5):
    dark = "#" + "".join("%02x" % int(int(colour[i:i + 2], 16) * 0.74) for i in (1, 3, 5))
    slab(dark, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], soft)
    slab(colour, [(x0, y0 + 9), (x1, y0 + 9), (x1, y1), (x0, y1)], soft)

def knob(x, y, r, colour):
    turtle.goto(spot(x, y)); turtle.dot(2 * r * k, colour)

def wheel(x, r, colour):
    knob(x + 3, r - 2, r + 1, "#4a3018"); knob(x, r, r, colour); knob(x, r, r * 0.74, grain)
    for i in range(6):
        a = math.pi * i / 3 + 0.4; knob(x + r * 0.46 * math.cos(a), r + r * 0.46 * math.sin(a), r * 0.12, shade)
    knob(x, r, r * 0.26, colour)

turtle.bgcolor(wall); what = random.choice(["stars", "stripes", "dots", "plain", "window"])
for i in range(-8, 9):
    for j in range(-4, 7):
        x, y = i * 74 + (37 if j % 2 else 0), j * 62
        if what == "dots":
            turtle.goto(x, y); turtle.dot(18, motif)
        elif what == "stars":
            turtle.goto(x, y); turtle.setheading(random.uniform(0, 72)); turtle.fillcolor(motif); turtle.begin_fill()
            for _ in range(5):
                turtle.forward(20); turtle.right(144)
            turtle.end_fill()
    if what == "stripes":
        turtle.pensize(34); turtle.pencolor(motif); turtle.goto(i * 74, 310); turtle.pendown()
        turtle.goto(i * 74, -310); turtle.penup()
if what == "window":
    wx = random.uniform(-160, 160)
    for m, colour in ((0, "#ffffff"), (12, motif)):
        turtle.goto(wx - 90 + m, 290 - m); turtle.fillcolor(colour); turtle.begin_fill()
        for x, y in ((wx + 90 - m, 290 - m), (wx + 90 - m, 110 + m), (wx - 90 + m, 110 + m), (wx - 90 + m, 290 - m)):
            turtle.goto(x, y)
        turtle.end_fill()
turtle.goto(-310, -310); turtle.fillcolor(floor); turtle.begin_fill()
for x, y in ((310, -310), (310, base + 34), (-310, base + 34)):
    turtle.goto(x, y)
turtle.end_fill()
slab("#3b2a1a", [(-560, -20), (360, -20), (360, -8), (-560, -8)])                      # wooden rails
for x in range(-560, 340, 44):
    slab(shade, [(x, -26), (x + 24, -26), (x + 24, -12), (x, -12)], 2)
slab(grain, [(-560, -9), (360, -9), (360, 1), (-560, 1)])

for n in range(wagons):                                                                 # wagons behind the engine
    x = -205 * (n + 1); box(x + 150, 34, x + 215, 42, "#6b4a2a", 2); knob(x + 186, 39, 8, "#d7dde2")
    box(x, 26, x + 172, 50, grain, 4); load = random.choice(["blocks", "balls", "coach", "logs"])
    if load == "blocks":
        for c in range(3):
            box(x + 14 + 50 * c, 88, x + 58 + 50 * c, 134, random.choice(paints))
        box(x + 14 + 50 * random.choice([0, 1]) + 22, 134, x + 58 + 50 + 8, 178, random.choice(paints))
    elif load == "balls":
        for c, (bx, by) in enumerate(((36, 96), (86, 98), (136, 96), (60, 132), (112, 132))):
            knob(x + bx, by, 27, paints[c]); knob(x + bx + 8 * go, by + 9, 6, "#ffffff")
    elif load == "logs":
        for bx, by in ((38, 100), (86, 100), (134, 100), (62, 138), (110, 138)):
            knob(x + bx, by, 25, shade); knob(x + bx, by, 20, grain); knob(x + bx, by, 10, shade)
            knob(x + bx, by, 7, grain)
    side = paints[n]; top = 150 if load == "coach" else 92; box(x + 4, 48, x + 168, top, side, 6)
    if load == "coach":
        box(x - 6, 150, x + 178, 170, paints[3], 8)
        for c in range(3):
            slab("#fff3c9", [(x + 18 + 49 * c, 96), (x + 56 + 49 * c, 96), (x + 56 + 49 * c, 136), (x + 18 + 49 * c, 136)], 7)
    wheel(x + 38, 30, paints[4]); wheel(x + 134, 30, paints[4])

box(0, 30, 218, 58, grain, 4)                                                           # the engine
box(62, 58, 208, 138, paints[2], 30)
for x in (96, 150):
    box(x, 58, x + 12, 139, paints[3], 1)
knob(208, 98, 30, shade); knob(206, 98, 24, grain)
box(162, 136, 190, 178 + random.randint(0, 26), paints[0], 3)
slab(paints[4], [(154, 180), (198, 180), (206, 208), (146, 208)], 4); knob(118, 142, 17, "#f7d046")
box(4, 58, 80, 186, paints[1], 4); slab(wall, [(20, 118), (64, 118), (64, 168), (20, 168)], 8)
if random.random() < 0.6:                                                               # a peg for a driver
    knob(42, 150, 15, "#f2c9a0"); box(30, 118, 54, 138, paints[0], 4)
box(-10, 184, 94, 206, paints[0], 8); slab(paints[0], [(212, 22), (252, 8), (218, 62)], 3)
wheel(42, 40, paints[4]); wheel(126, 31, paints[4]); wheel(188, 31, paints[4])
for n in range(random.choice([0, 3, 4])):                                               # puffs of cotton
    knob(170 - 34 * n, 232 + 16 * n, 17 + 6 * n, "#ffffff" if wall != "#ffffff" else "#dfe6ec")
turtle.done()
