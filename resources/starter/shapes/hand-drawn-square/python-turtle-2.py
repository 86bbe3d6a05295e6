import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
paper, rule, inks = random.choice([
    ("#fffdf5", "#d7e4ee", ["#26262e", "#1d4e89", "#b3261e"]), ("#efdfb8", "#dfcb9b", ["#4a2f1b", "#7a2e1f", "#2f4a3a"]),
    ("#22322d", "#2b3d37", ["#f4f4ea", "#f7d774", "#9fd8e6"]), ("#1f2f4d", "#2c4067", ["#ffffff", "#ffd166", "#ff9db5"]),
    ("#f9d5d0", "#f1c2bc", ["#6b1430", "#2b2b48"]), ("#cfe3d6", "#bcd5c5", ["#1e3b33", "#99352a"]), ("#6f7780", "#7b848d", ["#ffffff", "#fff3b0"]),
])
turtle.bgcolor(paper)
ink = random.choice(inks)
pen = random.choice(["pencil", "brush", "felt", "doubled", "scribble"])
back = random.choice(["rules", "squares", "plain", "plain"])


def hop(x, y):
    turtle.penup()
    turtle.goto(x, y)
    turtle.pendown()


turtle.pencolor(rule)
turtle.pensize(2)
if back != "plain":
    gap = random.choice([30, 40])
    for k in range(-300 // gap, 300 // gap + 1):
        hop(-300, k * gap)
        turtle.goto(300, k * gap)
        if back == "squares":
            hop(k * gap, -300)
            turtle.goto(k * gap, 300)

# four corners, all a little wrong
half = random.uniform(150, 200)
cx, cy, lean = random.uniform(-45, 45), random.uniform(-45, 45), random.uniform(-0.14, 0.14)
corners = []
for k in range(4):
    a = lean + math.pi / 4 + k * math.pi / 2
    r = half * 1.3 * random.uniform(0.94, 1.05)
    corners.append((cx + r * math.cos(a), cy + r * math.sin(a)))
first, way = random.randrange(4), random.choice([-1, 1])


def hand_line(p, q, shake, width, swell=0.0, over=0.0):
    """A line as a hand draws it: it bows, trembles, runs a little past its corner, and presses harder in the middle."""
    (x0, y0), (x1, y1) = p, q
    long = math.hypot(x1 - x0, y1 - y0)
    nx, ny = -(y1 - y0) / long, (x1 - x0) / long
    bow, phase, t0, t1 = random.uniform(-1, 1) * shake * 3, random.uniform(0, 6), -over * random.random(), 1 + over * random.random()
    for k in range(31):
        t = t0 + (t1 - t0) * k / 30
        off = bow * math.sin(math.pi * t) + shake * math.sin(phase + 9 * t) * 0.5 + random.uniform(-0.3, 0.3) * shake
        x, y = x0 + (x1 - x0) * t + nx * off, y0 + (y1 - y0) * t + ny * off
        turtle.pensize(max(1, width * (1 + swell * math.sin(math.pi * t) + random.uniform(-0.12, 0.12) * (swell > 0))))
        if k == 0:
            hop(x, y)
        else:
            turtle.goto(x, y)
    turtle.penup()


def around(shake, width, swell=0.0, over=0.0, jitter=0.0):
    points = [(x + random.uniform(-jitter, jitter), y + random.uniform(-jitter, jitter)) for x, y in corners]
    for k in range(4):
        hand_line(points[(first + way * k) % 4], points[(first + way * (k + 1)) % 4], shake, width, swell, over)


def blend(a, b, t):
    return "#" + "".join(f"{int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t):02x}" for i in (1, 3, 5))


turtle.pencolor(ink)
if pen == "pencil":
    for k in range(6):
        turtle.pencolor(blend(ink, paper, random.uniform(0.1, 0.55)))
        around(4, random.choice([3, 4, 5]), 0, 0.07, 6)
elif pen == "brush":
    around(5, 17, 0.55, 0.02)
    turtle.pencolor(blend(ink, paper, 0.2))
    around(6, 3, 0, 0.03, 5)
elif pen == "felt":
    turtle.pencolor(blend(ink, paper, 0.75))
    for t in [k / 26 for k in range(1, 26)]:           # the inside filled in with a broad zigzag
        a, b, c, d = corners
        p = (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
        q = (d[0] + (c[0] - d[0]) * t, d[1] + (c[1] - d[1]) * t)
        hand_line(*random.choice([(p, q), (q, p)]), 3, 10, 0.2, -0.02)
    turtle.pencolor(ink)
    around(3, 13, 0.1, 0.0)
elif pen == "doubled":
    around(4, 9, 0.2, 0.05, 4)
    around(4, 6, 0.2, 0.09, 11)
else:
    for k in range(11):
        turtle.pencolor(blend(ink, paper, random.uniform(0, 0.35)))
        around(7, 4, 0, 0.05, 13)
turtle.done()
