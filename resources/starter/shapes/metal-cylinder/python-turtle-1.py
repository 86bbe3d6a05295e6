# A closed tin can without a label: ribs around the side, rings in the lid.
import math
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
wall, trim, cloth = random.choice([("#c8553d", "#b54833", "#f4d9b0"), ("#2a6f77", "#235f66", "#e9c46a"), ("#43347a", "#392c69", "#d7a6e0"), ("#6a3f8c", "#5e367e", "#e8b04a"),
                                   ("#1d3557", "#18304f", "#a8c6d8"), ("#3f6b3a", "#376032", "#e8dfc0"), ("#a83a5b", "#98324f", "#f3c9cf")])
metal = random.choice([(214, 220, 226), (214, 220, 226), (236, 200, 120), (196, 202, 214)])
a = random.uniform(125, 190)
b = a * random.uniform(0.2, 0.36)
half = random.uniform(130, 195)
cx = random.uniform(-20, 20)
top, bottom = half - b * 0.4, -half - b * 0.1
lamp = random.uniform(0.9, 2.3)                              # direction of the light, right to left
def shade(f):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(v * min(f, 1) + (255 - v) * max(0, f - 1)))) for v in metal)
def shape(points, colour):
    turtle.fillcolor(colour)
    turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def arc(y, first=0, last=360, size=1.0, lift=0.0):
    return [(cx + size * a * math.cos(math.radians(t)), y + lift + size * b * math.sin(math.radians(t))) for t in range(first, last + 1, 6)]
def line(points, colour, width):
    turtle.pencolor(colour); turtle.pensize(width)
    turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]: turtle.goto(p)
    turtle.penup()
turtle.bgcolor(wall)
kind = random.choice(["stripes", "dots", "plain"])
for i in range(-6, 7):
    if kind == "stripes":
        shape([(i * 50 - 12, -300), (i * 50 + 12, -300), (i * 50 + 12, 300), (i * 50 - 12, 300)], trim)
    if kind == "dots":
        for j in range(-2, 7):
            turtle.goto(i * 50 + 25 * (j % 2), j * 48)
            turtle.dot(18, trim)
edge = bottom + random.uniform(40, 110)
shape([(-300, -300), (300, -300), (300, edge), (-300, edge)], cloth)
line([(-300, edge), (300, edge)], trim, 5)
way = 1 if lamp > math.pi / 2 else -1
shape([(x + way * 34, y - 4) for x, y in arc(bottom, size=1.08)], trim)
def bright(t):
    """Brightness of the side at the angle t (0 right, pi left)."""
    glow = 0.95 * math.exp(-((t - lamp) / 0.22) ** 2) + 0.4 * math.exp(-((t - (3.5 - lamp)) / 0.12) ** 2)
    return 0.4 + 0.3 * math.sin(t) * (1 - abs(t - lamp) / 4) + glow
steps = 54
for i in range(steps):
    t, q = math.pi * i / steps, math.pi * (i + 1.15) / steps
    shape([(cx + a * math.cos(t), top - b * math.sin(t)), (cx + a * math.cos(q), top - b * math.sin(q)),
           (cx + a * math.cos(q), bottom - b * math.sin(q)), (cx + a * math.cos(t), bottom - b * math.sin(t))], shade(bright(t)))
ribs = random.choice([5, 8, 11])
low, high = random.choice([(0.12, 0.88), (0.25, 0.75)])
for i in range(ribs):                                        # every rib has a dark and a light edge
    y = bottom + (top - bottom) * (low + (high - low) * i / (ribs - 1))
    for s in range(0, 180, 12):
        f = bright(math.radians(s + 6))
        piece = [(cx + a * math.cos(math.radians(-t)), y + b * math.sin(math.radians(-t))) for t in range(s, s + 13, 6)]
        line(piece, shade(f * 0.6), 4)
        line([(x, v + 5) for x, v in piece], shade(f * 1.15 + 0.08), 2)
line(arc(bottom + 7, 180, 360), shade(0.45), 6)
line(arc(bottom + 1, 180, 360), shade(1.1), 4)
for size, f, lift in ((1.03, 0.55, -3), (1.03, 1.25, 3), (0.93, 0.5, 2), (0.9, 0.92, -1), (0.7, 0.62, -1), (0.67, 1.05, -3), (0.44, 0.7, -3), (0.41, 0.96, -5)):
    shape(arc(top, size=size, lift=lift), shade(f))
g = random.uniform(20, 150)
shape([(cx, top - 3)] + [(cx + 0.88 * a * math.cos(math.radians(g + t)), top + 0.88 * b * math.sin(math.radians(g + t))) for t in (0, 8, 16, 24)], shade(1.3))
if random.random() < 0.5:                                    # the ring to pull it open
    line([(cx + way * a * 0.45 + 0.3 * a * math.cos(t / 4), top + 4 + 0.3 * b * math.sin(t / 4)) for t in range(27)], shade(0.3), 8)
    line([(cx + way * a * 0.45 + 0.3 * a * math.cos(t / 4), top + 7 + 0.3 * b * math.sin(t / 4)) for t in range(27)], shade(1.1), 6)
turtle.done()
