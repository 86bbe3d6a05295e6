import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0, 0)
t = turtle.Turtle(visible=False)
sky, sun, sea, far = random.choice([
    ("#a8dcf2", "#fff3b0", ["#2a9dc4", "#1f7fa8", "#175f85"], "#7fb08a"), ("#ffc49b", "#fff1d0", ["#d9786c", "#a9586f", "#6d4068"], "#8d5a7a"),
    ("#1d2b53", "#f7f0d0", ["#23487a", "#1b3763", "#12264a"], "#101c3c"), ("#d5e3ea", "#ffffff", ["#7fa3ad", "#5e8894", "#446d7b"], "#8fa6a0"),
])
turtle.bgcolor(sky)
way = random.choice([-1, 1])
lean = math.radians(random.uniform(2, 13)) * -way


def fill(points, colour, line=None, pen=2):
    t.penup()
    t.goto(points[0])
    t.pendown()
    t.pensize(pen)
    t.color(line or colour, colour)
    t.begin_fill()
    for p in points[1:] + points[:1]:
        t.goto(p)
    t.end_fill()


def boat(points):
    """Points of the boat, mirrored and leaning."""
    return [(x * way * math.cos(lean) - y * math.sin(lean), x * way * math.sin(lean) + y * math.cos(lean) - 95) for x, y in points]


def curve(a, b, c, n=16):
    return [tuple((1 - s) ** 2 * p + 2 * s * (1 - s) * q + s * s * r for p, q, r in zip(a, b, c)) for s in (k / n for k in range(n + 1))]


t.penup()
t.goto(random.choice([-1, 1]) * random.randint(120, 230), random.randint(120, 220))
t.dot(random.randint(60, 100), sun)
if random.random() < 0.7:
    base = random.choice([-300, 60])
    fill([(base + x, -60 + 60 * math.sin(math.pi * x / 260) ** 2 + 26 * abs(math.sin(x / 31))) for x in range(0, 261, 8)] + [(base + 260, -70), (base, -70)], far)


def wave(level, colour, crest):
    phase, height = random.uniform(0, 6), random.uniform(6, 11)
    top = [(x, level + height * abs(math.sin(x / 34 + phase))) for x in range(-310, 320, 5)]
    fill([(-310, -310), *top, (310, -310)], colour, crest)


wave(-75, sea[0], sea[0])
hull = random.choice(["#8c2f2b", "#f4efe4", "#1f3d63", "#7a4e2b", "#2d6a4f"])
main = random.choice(["#ffffff", "#fff6e0", "#e4572e", "#f2c14e"])
band = random.choice(["#e4572e", "#2e86ab", "#f2c14e", "#3b8b5d", "#b23a48"])
tall = random.randint(265, 320)
t.pensize(8)
t.pencolor("#6b4a2f")
t.penup()
t.goto(boat([(10, 20)])[0])
t.pendown()
t.goto(boat([(10, tall + 22)])[0])
fill(boat([(10, tall + 20), (-26, tall + 12), (10, tall + 2)]), band)
luff = random.randint(20, 46)
leech = curve((2, tall), (-60 - luff, tall * 0.62), (-145, 48))
fill(boat([*leech, (2, 42)]), main, "#6f6a63", 3)
stripes = random.choice([0, 2, 3])
for k in range(stripes):
    lo, hi = 0.18 + 0.26 * k, 0.28 + 0.26 * k
    edge = [leech[round((1 - s) * 16)] for s in (lo, hi)]
    fill(boat([(2, edge[0][1] - 3), edge[0], edge[1], (2, edge[1][1] - 3)]), band)
jib = random.choice([main, band])
fill(boat([*curve((20, tall * random.uniform(0.8, 0.97)), (90 + luff / 2, tall * 0.42), (152, 36)), (24, 46)]), jib, "#6f6a63", 3)
fill(boat([(-150, 26), (168, 34), *curve((168, 34), (140, -34), (84, -48), 8), (-112, -48), *curve((-112, -48), (-150, -30), (-150, 26), 8)]), hull, "#3a2d26", 3)
fill(boat([(-148, 10), (157, 16), (152, 4), (-147, -3)]), "#fdf8ec" if hull != "#f4efe4" else band)
fill(boat([(-80, 27), (-70, 44), (30, 44), (44, 29)]), "#e8dcc4", "#3a2d26", 2)
for x in (-52, -22, 8):
    t.penup()
    t.goto(boat([(x, 36)])[0])
    t.dot(11, "#34576b")
for k in range(random.choice([1, 2])):                 # somebody at the helm
    x, y = boat([(-105 - 26 * k, 44)])[0]
    t.penup()
    t.goto(x, y)
    t.dot(26, random.choice(["#e4572e", "#f2c14e", "#2e86ab"]))
    t.goto(x, y + 20)
    t.dot(18, "#e0ac85")
for k in range(4):
    wave(-128 - 42 * k, sea[min(2, k // 2 + 1)], "#ffffff" if k % 2 == 0 else sea[0])
for _ in range(random.randint(2, 5)):
    x, y = random.randint(-260, 260), random.randint(110, 270)
    t.pensize(3)
    t.pencolor("#3b4252" if sky != "#1d2b53" else "#dfe6f2")
    for s in (-1, 1):
        t.penup()
        t.goto(x, y)
        t.setheading(90 - s * 50)
        t.pendown()
        t.circle(-s * 14, 80)
turtle.done()
