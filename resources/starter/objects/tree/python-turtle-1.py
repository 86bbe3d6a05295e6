import math
import random
import turtle

# A tree bent by the wind on a rock above the sea, like a Japanese print: pads of leaves, big sun or moon.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
skies = [("#f6e7c8", "#e9c793", "#d1495b"), ("#10243e", "#2c4a6e", "#f7eecb"), ("#cfe3e2", "#9cc3c6", "#fffdf2"), ("#f3b59b", "#e88d78", "#fff0d0"),
         ("#4b3f72", "#8a6fa8", "#ffd9a0"), ("#e4ebd3", "#bccfa0", "#f08a4b")]
top, low, orb = random.choice(skies)
leaf = random.choice([("#1f4d3a", "#2f7350", "#5fa36f"), ("#7a1f2b", "#b8342f", "#e2673f"), ("#8f4a63", "#d9849f", "#f9cdd8"), ("#a86a10", "#dd9a1c", "#f5c84c"), ("#3b5d1c", "#6a912c", "#a9c653")])
bark = random.choice(["#3b2a22", "#2a2326", "#5a3d2b"])
rock = random.choice([("#4a4e57", "#6b707a"), ("#5d4a42", "#80695d"), ("#37423f", "#566460")])
wind = random.choice([-1, 1])                                # where the wind blows to
force = random.uniform(0.1, 0.55)
root = -wind * random.uniform(40, 100)

def shape(colour, points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def pad(x, y, w, h, colour, bumps=7):
    """A cushion of leaves: flat below, scalloped above."""
    pts = [(x + w * math.cos(t), y - h * 0.32 * math.sin(-t)) for t in (math.pi + math.pi * i / 12 for i in range(13))]
    for i in range(61):
        t = math.pi * i / 60
        r = 1 + 0.13 * abs(math.sin(bumps * t))
        pts.append((x + w * r * math.cos(t), y + h * r * math.sin(t)))
    shape(colour, pts)

turtle.bgcolor(top)
for k in range(12):                                          # the sky fades to the sea in bands
    t = k / 11
    c = [int(int(top[i:i + 2], 16) * (1 - t) + int(low[i:i + 2], 16) * t) for i in (1, 3, 5)]
    y = 120 - 28 * k
    shape("#%02x%02x%02x" % tuple(c), [(-300, y), (300, y), (300, -300), (-300, -300)])
turtle.goto(wind * random.uniform(20, 130), random.uniform(20, 130)); turtle.dot(random.uniform(220, 360), orb)
for _ in range(random.randint(2, 6)):                        # long clouds
    x, y = random.uniform(-300, 300), random.uniform(-20, 260)
    for k in range(3):
        turtle.goto(x + 24 * k, y - 10 * k); turtle.pensize(9); turtle.pencolor(low); turtle.pendown()
        turtle.goto(x + 24 * k + random.uniform(80, 190), y - 10 * k); turtle.penup()
far = random.uniform(-150, -100)
peak, px = random.uniform(40, 110), wind * random.uniform(90, 220)
if random.random() < 0.6:                                    # a far mountain
    shape(rock[1], [(px - 2.2 * peak, far), (px - 18, far + peak), (px + 18, far + peak), (px + 2.2 * peak, far)])
    shape("#ffffff", [(px - 0.7 * peak, far + peak * 0.7), (px - 18, far + peak), (px + 18, far + peak), (px + 0.7 * peak, far + peak * 0.7), (px + 10, far + peak * 0.82), (px - 8, far + peak * 0.68)])
sea, foam = random.choice([("#2f6690", "#81b1d1"), ("#1d3557", "#5b7fae"), ("#3f7d7b", "#9fcac2"), ("#58718f", "#b7c7d8")])
shape(sea, [(-300, far), (300, far), (300, -300), (-300, -300)])
for row in range(7):                                         # waves as rows of arcs
    r = 10 + 4 * row
    for i in range(int(-300 / r / 2) - 1, int(300 / r / 2) + 2):
        turtle.goto(i * 2 * r + (row % 2) * r, far - 14 - row * row * 4); turtle.pencolor(foam); turtle.pensize(1 + row * 0.35); turtle.pendown()
        for t in range(1, 9):
            turtle.goto(i * 2 * r + (row % 2) * r + 2 * r * t / 8, far - 14 - row * row * 4 + r * 0.5 * math.sin(math.pi * t / 8))
        turtle.penup()

crag = [(-wind * 330, -310), (-wind * 330, -150)]             # the rock, with facets
for i in range(9):
    t = i / 8
    crag.append((-wind * (330 - 400 * t), -165 + 28 * math.sin(5 * t) + random.uniform(-9, 9) - 40 * t * t))
crag += [(wind * 110, -250), (wind * 90, -310)]
shape(rock[0], crag)
for i in range(2, 9):
    x, y = crag[i]
    shape(rock[1], [(x, y), (x + wind * 34, y - 10), (x + wind * random.uniform(0, 26), y - random.uniform(40, 90)), (x - wind * 8, y - 30)])

def limb(x, y, a, length, w, depth):
    """A branch of short strokes, pushed over by the wind; gives its end and goes on in two or three."""
    turtle.goto(x, y); turtle.pencolor(bark); turtle.pendown()
    for k in range(8):
        goal = 0 if wind > 0 else math.pi
        a += (goal - a) * force * 0.07 + random.uniform(-0.16, 0.16)
        x += length / 8 * math.cos(a); y += length / 8 * math.sin(a)
        w *= 0.955
        turtle.pensize(max(1, w)); turtle.goto(x, y)
    turtle.penup()
    if depth == 0 or depth < 3:
        ends.append((x, y))
    if depth:
        for s in random.sample([-1, 1], 2) + ([0] if depth > 2 else []):
            limb(x, y, a + s * random.uniform(0.35, 0.75), length * random.uniform(0.62, 0.84), w * 0.74, depth - 1)

ends = []
foot = -150
shape(bark, [(root - 46, foot - 12), (root - 16, foot + 14), (root - 12, foot + 50), (root + 12, foot + 50), (root + 18, foot + 12), (root + 44, foot - 14)])
limb(root, foot + 8, math.pi / 2 - wind * random.uniform(-0.1, 0.2), random.uniform(128, 150), 30, 4)
ends = [(max(-225, min(225, x)), max(-60, min(235, y))) for x, y in ends]
ends.sort(key=lambda p: -p[1])
size = random.uniform(36, 54)
for x, y in ends[::2]:                                       # pads of leaves: shade, body, light
    q = size * random.uniform(0.8, 1.2)
    pad(x, y - 6, q * 1.04, q * 0.5, leaf[0])
    pad(x + 2, y, q * 0.96, q * 0.44, leaf[1])
    pad(x - wind * q * 0.16, y + q * 0.16, q * 0.56, q * 0.24, leaf[2], 5)
for _ in range(random.randint(0, 45)):                       # leaves fly off
    x, y, a = root + wind * random.uniform(60, 420), random.uniform(-130, 190), random.uniform(0, 6.3)
    if abs(x) < 295:
        shape(random.choice(leaf), [(x - 7 * math.cos(a), y - 7 * math.sin(a)), (x - 3 * math.sin(a), y + 3 * math.cos(a)), (x + 7 * math.cos(a), y + 7 * math.sin(a)), (x + 3 * math.sin(a), y - 3 * math.cos(a))])
turtle.done()
