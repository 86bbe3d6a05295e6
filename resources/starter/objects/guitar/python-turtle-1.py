import math
import random
import turtle

# A retro poster: a guitar in two flat tones, one side lit, over rays, rings or bands.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
ground, second, lit, shady, ink = random.choice([
    ("#f4e3c1", "#e9c58f", "#d1495b", "#8f2d3c", "#2b1b1e"), ("#17354a", "#22506b", "#f2a541", "#c8752a", "#0b1b26"),
    ("#f28f6b", "#f7b08f", "#2f4858", "#1c2d3a", "#10181f"), ("#2a6f5e", "#388a75", "#f6d8ae", "#d7a76a", "#14312a"),
    ("#3b2a52", "#523b70", "#ff8c61", "#ce5a4c", "#1b1228"), ("#cfe8e3", "#a6d3cb", "#a8552e", "#6d3219", "#2c160d"), ("#f3c53c", "#f7d978", "#2c7a86", "#174e58", "#122b30")])
tilt = random.choice([-1, 1]) * math.radians(random.uniform(12, 48))
size = random.uniform(1.0, 1.12)
flip = random.choice([-1, 1])
cream = "#fff6e2"
cutaway = random.random() < 0.35

def place(x, y):
    x, y = x * size * flip, y * size
    return x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt)

def shape(points, colour, raw=False):
    turtle.fillcolor(colour)
    for n, p in enumerate(points):
        turtle.goto(p if raw else place(*p))
        if n == 0:
            turtle.begin_fill()
    turtle.end_fill()

def disc(x, y, r, colour):
    turtle.goto(place(x, y)); turtle.dot(2 * r * size, colour)

def stroke(points, width, colour, raw=False):
    turtle.pensize(width); turtle.pencolor(colour)
    for n, p in enumerate(points):
        turtle.goto(p if raw else place(*p)); turtle.pendown()
    turtle.penup()

def smooth(p):
    """Catmull-Rom through the points."""
    q, out = [p[0]] + p + [p[-1]], []
    for a, b, c, e in zip(q, q[1:], q[2:], q[3:]):
        for i in range(10):
            t = i / 10
            out.append(tuple(0.5 * (2 * b[m] + (c[m] - a[m]) * t + (2 * a[m] - 5 * b[m] + 4 * c[m] - e[m]) * t * t + (3 * b[m] - a[m] - 3 * c[m] + e[m]) * t ** 3) for m in (0, 1)))
    return out + [p[-1]]

turtle.bgcolor(ground)
scene = random.choice(["rays", "rings", "bands", "sun"])
if scene == "rays":
    rays = random.randint(9, 16)
    for k in range(rays):
        a, w = math.tau * k / rays, math.pi / rays
        shape([(0, 0), (500 * math.cos(a), 500 * math.sin(a)), (500 * math.cos(a + w), 500 * math.sin(a + w))], second, raw=True)
elif scene == "rings":
    for r in range(420, 60, -60):
        turtle.goto(0, 0); turtle.dot(2 * r, second if (r // 60) % 2 else ground)
elif scene == "bands":
    w = random.randint(30, 60)
    for x in range(-900, 900, 2 * w):
        shape([(x, -300), (x + w, -300), (x + w + 600, 300), (x + 600, 300)], second, raw=True)
else:
    turtle.goto(random.randint(-80, 80), random.randint(-40, 80)); turtle.dot(random.randint(330, 460), second)

right = smooth([(0, -262), (50, -258), (92, -225), (104, -175), (88, -125), (66, -92), (66, -62), (80, -38), (80, -8), (58, 16), (0, 24)])
bay = smooth([(0, -262), (50, -258), (92, -225), (104, -175), (88, -125), (66, -92), (66, -62), (78, -40), (72, -22), (46, -26), (26, -6), (20, 24)])
left = [(-x, y) for x, y in right]
other = bay if cutaway else right
whole = left + other[::-1]
mid = [(0, -262), (0, 24)]
shape([(x * 1.05, (y + 119) * 1.035 - 119) for x, y in whole], ink)           # dark edge
shape(left, lit); shape(other, shady)
shape([(x * 0.8, (y + 119) * 0.82 - 119) for x, y in left], cream); shape([(x * 0.8, (y + 119) * 0.82 - 119) for x, y in other], "#ecd3a4")
shape([(x * 0.77, (y + 119) * 0.795 - 119) for x, y in left], lit); shape([(x * 0.77, (y + 119) * 0.795 - 119) for x, y in other], shady)
for r, colour in ((40, cream), (35, ink), (31, second), (27, ink)):
    disc(0, -66, r, colour)
shape([(-50, -184), (50, -184), (56, -206), (-56, -206)], ink); shape([(-34, -189), (34, -189), (34, -193), (-34, -193)], cream)
shape([(-21, -40), (21, -40), (17, 190), (-17, 190)], ink)                   # fingerboard
for n in range(1, 17):
    y = 190 - 376 * (1 - 2 ** (-n / 12))
    stroke([(-17, y), (17, y)], 2, cream)
    if n in (3, 5, 7, 9, 12):
        disc(0, y + 7, 3.4, cream)
for k in range(3):
    for s in (-1, 1):
        stroke([(s * 20, 214 + 22 * k), (s * 36, 214 + 22 * k)], 4, ink); disc(s * 38, 214 + 22 * k, 7.5, cream); disc(s * 38, 214 + 22 * k, 5, shady)
shape([(-17, 190), (-27, 206), (-25, 276), (0, 266), (25, 276), (27, 206), (17, 190)], ink)
shape([(-14, 198), (-21, 208), (-20, 267), (0, 259), (0, 198)], lit); shape([(14, 198), (21, 208), (20, 267), (0, 259), (0, 198)], shady)
stroke([(-17, 191), (17, 191)], 5, cream)
for i in range(6):
    stroke([(-24 + 9.6 * i, -192), (-12 + 4.8 * i, 190), (-14 if i < 3 else 14, 214 + 22 * (i if i < 3 else 5 - i))], 1.4, cream)
side = 1 if tilt > 0 else -1
for k in range(random.randint(0, 4)):                        # notes in the free corners
    x, y = random.choice([(side * 205, 170), (side * 130, 215), (-side * 215, -190), (side * 235, 60), (-side * 235, -60)])
    x, y = x + random.uniform(-20, 20), y + random.uniform(-20, 20)
    turtle.goto(x, y); turtle.dot(26, ink)
    stroke([(x + 11, y), (x + 11, y + 52), (x + 28, y + 34)], 4, ink, raw=True)
turtle.done()
