import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# a picture-book whale: round and merry, half out of the waves, a fountain on its head
sky, cloud, seas = random.choice([
    ("#bfe4f5", "#ffffff", ("#4fa3d1", "#3a86b5", "#2b6a96")), ("#101a3d", "#2b3a6e", ("#25508a", "#1b3c6d", "#132b52")), ("#ffd9a8", "#fff1dc", ("#e58a6a", "#b9607a", "#7a4478")),
    ("#f7f3e3", "#e8dfc4", ("#8fc1b5", "#5f9ea0", "#3f7f86")), ("#f6c6d0", "#ffe8ec", ("#8a8fd0", "#6a6fb8", "#4d529a")), ("#23343a", "#35505a", ("#2f7f7a", "#226460", "#174a48")), ("#d9e8c8", "#f4fae8", ("#6fb38a", "#4a9473", "#35735c")),
])
skin, dark, belly = random.choice([
    ("#34608f", "#1f3f63", "#eaf2f7"), ("#56616d", "#38414b", "#f0eee6"), ("#7b6fb3", "#544a86", "#f3eaf7"), ("#2f8f93", "#1c6165", "#e8f7ef"), ("#e2725b", "#a84734", "#fff0dc"), ("#f2f4f5", "#b3c0c8", "#d5e0e6"), ("#1f2733", "#0d1219", "#c9d3dc"),
])
turtle.bgcolor(sky)
k, side = random.uniform(0.86, 1.04), random.choice([1, -1])
ox, oy, nod = random.uniform(-16, 16), random.uniform(-60, -15), math.radians(random.uniform(-7, 9))


def at(x, y):
    return ox + side * k * (x * math.cos(nod) - y * math.sin(nod)), oy + k * (x * math.sin(nod) + y * math.cos(nod))


def area(points, fill, line=None, pen=1):
    turtle.penup()
    turtle.goto(points[0])
    turtle.pensize(pen)
    turtle.color(line or fill, fill)
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:]:
        turtle.goto(q)
    turtle.goto(points[0])
    turtle.end_fill()
    turtle.penup()


def spline(points, n=8, closed=True):
    """A smooth line through the points (Catmull-Rom), moved onto the screen."""
    m, out = len(points), []
    for i in range(m if closed else m - 1):
        p = [points[(i + j) % m] if closed else points[max(0, min(m - 1, i + j))] for j in (-1, 0, 1, 2)]
        for j in range(n):
            t = j / n
            c = (-0.5 * t + t * t - 0.5 * t ** 3, 1 - 2.5 * t * t + 1.5 * t ** 3, 0.5 * t + 2 * t * t - 1.5 * t ** 3, -0.5 * t * t + 0.5 * t ** 3)
            out.append(at(sum(w * q[0] for w, q in zip(c, p)), sum(w * q[1] for w, q in zip(c, p))))
    return out + ([] if closed else [at(*points[-1])])


def stroke(points, colour, pen):
    turtle.pen(pencolor=colour, pensize=pen)
    for q in points:
        turtle.goto(q)
        turtle.pendown()
    turtle.penup()


def dot(q, size, colour):
    turtle.goto(q)
    turtle.dot(max(2, int(size)), colour)


def wave(level, colour, step, phase, foam):
    pts = []
    for j in range(int(640 / step) + 2):                     # scalloped crests
        pts += [(-320 - phase + step * (j + t / 6), level + 0.2 * step * abs(math.sin(math.pi * t / 6)) ** 0.8) for t in range(6)]
    area([(-320, -320)] + pts + [(340, -320)], colour)
    stroke(pts if foam else [], "#ffffff", 4)


turtle.penup()
for _ in range(random.choice([0, 46])):
    dot((random.randint(-300, 300), random.randint(-20, 300)), random.randint(2, 6), cloud)
dot((-side * random.randint(90, 230), random.randint(170, 240)), random.randint(60, 130), random.choice(["#fff3c4", "#ffd166", "#ffffff"]))
for _ in range(random.randint(0, 3)):
    x, y = random.randint(-260, 260), random.randint(120, 250)
    for j in range(5):
        dot((x + 26 * j - 50, y + (12 if j in (1, 3) else 20 if j == 2 else 0)), random.randint(40, 60), cloud)
level = oy - 50 * k
wave(level + 30, seas[0], random.randint(40, 90), random.randint(0, 40), False)
spray = "#ffffff" if sky != "#f7f3e3" else "#b9dfe6"
for s in (-1, 1):                                             # fountain
    for j in range(3):
        w, h = 26 + 26 * j, random.uniform(95, 130) - 20 * j
        pts = [at(-92 + s * w * t, 96 + h * (2.6 * t - 1.9 * t * t)) for t in (i / 12 for i in range(13))]
        stroke(pts, spray, 12 - 2 * j)
        dot(pts[-1], 15, spray)
# tail with its two flukes, body, belly, pleats
up = random.uniform(-10, 34)
area(spline([(60, 70), (140, 40), (178, 70 + up), (186, 118 + up), (212, 122 + up), (222, 80 + up), (206, 0), (150, -80), (60, -100)]), skin, dark, 4)
area(spline([(196, 112 + up), (176, 150 + up), (128, 166 + up), (118, 190 + up), (162, 200 + up), (202, 172 + up), (244, 196 + up), (282, 178 + up), (268, 156 + up), (226, 146 + up), (212, 112 + up)]), skin, dark, 4)
area(spline([(-228, -8), (-222, 50), (-176, 96), (-100, 112), (-10, 102), (80, 66), (140, 34), (196, 30), (204, -10), (150, -78), (50, -122), (-90, -134), (-196, -96)]), skin, dark, 5)
stroke(spline([(190, 30), (206, 60 + up * 0.6), (206, 100 + up)], closed=False), skin, int(30 * k))
area(spline([(-226, -14), (-150, -34), (-40, -42), (70, -60), (130, -84), (50, -119), (-90, -130), (-194, -92)]), belly)
for j in range(5):
    stroke(spline([(-206 + 12 * j, -34 - 17 * j), (-110, -52 - 17 * j), (40 - 18 * j, -60 - 17 * j)], closed=False), dark, 3)
for _ in range(random.choice([0, 7, 16])):                    # barnacles or freckles
    dot(at(random.uniform(-120, 110), random.uniform(20, 66)), random.uniform(7, 16), random.choice([dark, belly]))
stroke(spline([(-150, 78), (-100, 90), (-40, 84)], closed=False), belly, 5)
# face
stroke(spline([(-226, -10), (-180, -28), (-128, -22), (-108, random.uniform(-6, 10))], closed=False), "#141a22", 6)
for size, c, dx, dy in ((42, "#ffffff", 0, 0), (26, "#141a22", -4, 0), (9, "#ffffff", -8, 6)):
    dot(at(-124 + dx, 30 + dy), size * k, c)
dot(at(-96, -6), random.choice([2, 30]) * k, "#f2a0a0")
swing = random.uniform(-22, 26)
area(spline([(-62, -42), (-22, -40), (18, -96 + swing), (34, -146 + swing), (-6, -140 + swing), (-54, -92)]), skin, dark, 5)
wave(level - 46, seas[1], random.randint(36, 80), random.randint(0, 40), random.random() < 0.7)
wave(level - 108, seas[2], random.randint(36, 90), random.randint(0, 40), random.random() < 0.4)
turtle.done()
