import colorsys
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
dark = random.random() < 0.55
ground = random.choice(["#0d1b2a", "#1a1423", "#10241b", "#2a0f16"] if dark else ["#fffaf0", "#eaf4f4", "#fbe9e7", "#f1f3dc"])
turtle.bgcolor(ground)
count = random.choice([6, 8, 10, 12, 16, 20, 24])
r = random.uniform(95, 128)
hue, span = random.random(), random.choice([0.05, 0.25, 1.0])
x0, y0 = random.uniform(-12, 12), random.uniform(-12, 12)
start = random.uniform(0, 360)
pen = random.choice([3, 4, 6]) if count < 20 else 3
style = random.choice(["bands", "petals", "lines"])


def colour(t, bright, full=0.75):
    rgb = colorsys.hls_to_rgb((hue + span * t) % 1, bright, full)
    return "#%02x%02x%02x" % tuple(int(c * 255) for c in rgb)


def disc(x, y, size, fill):
    turtle.goto(x, y)
    turtle.dot(int(size), fill)


def shape(points, fill):
    turtle.color(fill)
    turtle.goto(points[-1])
    turtle.begin_fill()
    for p in points:
        turtle.goto(p)
    turtle.end_fill()


def lens(k, many):
    """the field that `many` circles in a row, from circle k on, have in common"""
    a = math.radians(start + 360 * k / count)
    b = a + math.tau * (many - 1) / count
    out = []
    for i in range(21):
        t = b - math.pi / 2 + (a - b + math.pi) * i / 20
        rho = 2 * r * max(0, min(math.cos(t - a), math.cos(t - b)))
        out.append((x0 + rho * math.cos(t), y0 + rho * math.sin(t)))
    return out


def ring(x, y, radius, width, line):
    turtle.goto(x, y - radius)
    turtle.setheading(0)
    turtle.pensize(width)
    turtle.pencolor(line)
    turtle.pendown()
    turtle.circle(radius, steps=60)
    turtle.penup()


for f, lift in ((4.5, 0.05), (3.2, 0.1)):      # a faint glow on the ground
    disc(x0, y0, r * f, colour(0.5, 0.1 + lift if dark else 0.97 - lift, 0.35))
if style == "bands":                           # fields by how many circles lie over them
    for many in range(1, count // 2 + 1, 1 if count < 14 else 2):
        t = many / (count // 2)
        bright = (0.2 + 0.4 * t if dark else 0.9 - 0.42 * t) + (0.07 if many % 2 else -0.03)
        for k in range(count):
            shape(lens(k, many), colour(t, bright))
elif style == "petals":                        # the innermost petals and a wider flower below them
    for many, bright in ((max(2, count // 2 - 2), 0.3 if dark else 0.8), (count // 2, 0.55)):
        for k in range(count):
            shape(lens(k, many), colour(k / count, bright + (0.09 if k % 2 else -0.02)))
for width, bright in ((pen + 4, None), (pen, 0.66 if dark else 0.36), (max(1, pen // 3), 0.9 if dark else 0.62)):
    for k in range(count):                     # each circle: an edge, its colour, a bright core
        a = math.radians(start + 360 * k / count)
        ring(x0 + r * math.cos(a), y0 + r * math.sin(a), r, width, ground if bright is None else colour(k / count, bright))
frame = random.choice(["ring", "beads", "wreath", "none"])
if frame == "ring":
    ring(x0, y0, 2 * r + 8, pen + 5, colour(0, 0.5 if dark else 0.4))
    ring(x0, y0, 2 * r + 8, 2, colour(0, 0.85))
elif frame != "none":
    for k in range(count):
        a = math.radians(start + 360 * (k + (0.5 if frame == "beads" else 0)) / count)
        for size, bright in ((17, 0.4), (11, 0.62), (5, 0.9)):
            disc(x0 + (2 * r + (6 if frame == "beads" else 14)) * math.cos(a), y0 + (2 * r + (6 if frame == "beads" else 14)) * math.sin(a), size, colour(k / count, bright))
heart = r * random.uniform(0.2, 0.45)          # the layered heart
for f, bright in ((1.25, None), (1, 0.72 if dark else 0.28), (0.7, 0.45 if dark else 0.55), (0.35, 0.88)):
    disc(x0, y0, heart * f, ground if bright is None else colour(0.3 * f, bright))
turtle.done()
