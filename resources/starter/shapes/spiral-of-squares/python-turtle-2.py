import colorsys
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
dark = random.random() < 0.5
ground = random.choice(["#101423", "#231123", "#0c2420", "#2b170c"] if dark else ["#fff8ec", "#e9f1f7", "#f3e6ee", "#e8efdc"])
turtle.bgcolor(ground)
hue, span = random.random(), random.uniform(0.2, 0.9) * random.choice([-1, 1])
angle = random.choice([0.3, 0.38, 0.5, 0.62, 2.4, math.pi / 4])
count = random.randint(30, 46) if angle < 2 else random.randint(60, 90)
way = random.choice([-1, 1])
start = random.uniform(0, math.tau)
twist = random.choice([0, 0, math.pi / 4, 0.4])    # how the squares stand to the spiral
style = random.choice(["bevel", "bevel", "nested", "outline"])
sun = random.uniform(0, math.tau)


def colour(t, bright, full=0.8):
    rgb = colorsys.hls_to_rgb((hue + span * t) % 1, max(0, min(1, bright)), full)
    return "#%02x%02x%02x" % tuple(int(255 * c) for c in rgb)


def mixed(t):
    """the ground, a little towards the spiral's colour"""
    target = colour(0, 0.35 if dark else 0.75)
    return "#" + "".join("%02x" % int(int(ground[i:i + 2], 16) * (1 - t) + int(target[i:i + 2], 16) * t) for i in (1, 3, 5))


def square(x, y, side, a):
    q = side / math.sqrt(2)
    return [(x + q * math.cos(a + (i + 0.5) * math.pi / 2), y + q * math.sin(a + (i + 0.5) * math.pi / 2)) for i in range(4)]


def area(points, fill=None, line=None, width=1):
    turtle.color(line or fill, fill or line)
    turtle.pensize(width)
    turtle.goto(points[-1])
    turtle.pendown()
    if fill:
        turtle.begin_fill()
    for p in points:
        turtle.goto(p)
    if fill:
        turtle.end_fill()
    turtle.penup()


for k in range(6):                                 # the ground brightens to the middle
    turtle.goto(0, 0)
    turtle.dot(760 - 110 * k, mixed(0.06 * (k + 1)))
places = []
for k in range(count):
    f = (k + 1) / count
    golden = angle > 2
    r = 232 * f ** (0.55 if golden else 1.0)
    a = start + way * angle * k
    side = 9 + (33 if golden else min(66, 40 + 60 * angle)) * f
    places.append((f, r * math.cos(a), r * math.sin(a), side, a + way * twist))
if angle < 2 and random.random() < 0.7:            # a line leads along the spiral
    turtle.pensize(4)
    turtle.pencolor(colour(0.5, 0.3 if dark else 0.75, 0.4))
    for i in range(count * 6):
        f = (i / 6 + 1) / count
        a = start + way * angle * i / 6
        turtle.goto(232 * f * math.cos(a), 232 * f * math.sin(a))
        turtle.pendown()
    turtle.penup()
for f, x, y, side, a in places:
    drop = 2 + 6 * f
    outer, bright = square(x, y, side, a), 0.6 if dark else 0.5
    area([(px - drop * math.cos(sun), py - drop * math.sin(sun)) for px, py in outer], "#05060a" if dark else mixed(0.9))
    if style == "outline":
        area(outer, mixed(0.3), colour(f, bright), 2 + 3 * f)
        area(square(x, y, side * 0.62, a), colour(f, bright), colour(f, bright + 0.2), 1)
        continue
    inner = square(x, y, side * 0.66, a)
    for i in range(4):                             # four bevels, lit by their direction
        lit = math.cos(a + (i + 1) * math.pi / 2 - sun)
        area([outer[i], outer[(i + 1) % 4], inner[(i + 1) % 4], inner[i]], colour(f, bright + 0.22 * lit))
    area(inner, colour(f, bright))
    if style == "nested":
        for n, q in enumerate((0.5, 0.34, 0.18)):
            area(square(x, y, side * q, a + 0.39 * way * (n + 1)), colour(f + 0.12 * (n + 1), bright + (0.2, -0.2, 0.3)[n]))
    area(outer, None, "#ffffff" if dark else "#26222a", 1.5)
turtle.done()
