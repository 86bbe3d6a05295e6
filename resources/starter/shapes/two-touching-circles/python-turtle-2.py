# Two circles that touch at exactly one point, at any angle, in one of four finishes
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
U = random.uniform
def mix(a, b, t):
    p, q = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(u + (v - u) * t) for u, v in zip(p, q))
def arc(x, y, r, fill, start=0.0, span=2 * math.pi, pen=0, line=None):
    points = [(x + r * math.cos(start + span * k / 96), y + r * math.sin(start + span * k / 96)) for k in range(97)]
    turtle.goto(points[0])
    turtle.color(line or fill, fill)
    if pen:
        turtle.pensize(pen); turtle.pendown()
    else:
        turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    if not pen:
        turtle.end_fill()
    turtle.penup()
def stroke(x, y, u, v, pen, colour):
    turtle.goto(x, y)
    turtle.pensize(pen)
    turtle.pencolor(colour)
    turtle.pendown()
    turtle.goto(u, v)
    turtle.penup()
dark = random.random() < 0.5
ground = random.choice(["#16213e", "#2d132c", "#1b2d2a", "#26262b"] if dark else ["#fff4dc", "#e3eff2", "#f6e4ef", "#e9efdc"])
soft = mix(ground, "#ffffff" if dark else "#000000", 0.08)
line = "#f5f5f5" if dark else "#22223b"
bright = ["#ff6b6b", "#4ecdc4", "#ffd84d", "#b084e8", "#6cb8ea", "#ff9a5c"]
strong = ["#c8283c", "#0f7f78", "#d98a00", "#6a3fb0", "#1f6fb5", "#c8501a"]
colours = random.sample(bright if dark else strong, 2)
if random.random() < 0.25:
    colours[1] = colours[0]
# a quiet ground
turtle.bgcolor(ground)
kind = random.choice(["bands", "grid", "dots", "wash"])
for k in range(-300, 301, 60):
    if kind in ("bands", "grid"):
        stroke(-300, k, 300, k, 26 if kind == "bands" else 3, soft)
    if kind == "grid":
        stroke(k, -300, k, 300, 3, soft)
    for j in range(-300, 301, 60):
        if kind == "dots":
            turtle.goto(k, j)
            turtle.dot(9, soft)
if kind == "wash":
    x, y = U(-150, 150), U(-150, 150)
    for k in range(14):
        turtle.goto(x, y)
        turtle.dot(860 - 58 * k, mix(ground, soft, k / 13 * 1.8))
# the two centres lie a + b apart, the pair in the middle of the picture
a, b = random.choice([(128, 128), (148, 98), (90, 158), (118, 118), (166, 76)])
angle = U(0, 2 * math.pi)
ux, uy = math.cos(angle), math.sin(angle)
ox, oy = U(-12, 12), U(-12, 12)
pair = [(ox - ux * b, oy - uy * b, a, colours[0]), (ox + ux * a, oy + uy * a, b, colours[1])]
finish = random.choice(["plain", "ball", "hatch", "half"])
pen, way, step = random.choice([0, 4, 7]), U(0, math.pi), random.choice([14, 20, 28])
if random.random() < 0.7:
    for x, y, r, c in pair:
        arc(x + 10, y - 13, r, mix(ground, "#000000", 0.5 if dark else 0.25))
for x, y, r, c in pair:
    arc(x, y, r, c if finish != "ball" else mix(c, "#000000", 0.45))
    if finish == "ball":
        for k in range(1, 22):
            f = k / 21
            turtle.goto(x - r * 0.3 * f, y + r * 0.32 * f)
            turtle.dot(2 * r * (1 - 0.9 * f), mix(mix(c, "#000000", 0.45), mix(c, "#ffffff", 0.45), f))
    elif finish == "half":
        arc(x, y, r, mix(c, "#000000", 0.28), way - math.pi, math.pi)
    elif finish == "hatch":
        q = -r + step / 2
        while q < r - 4:
            s = math.sqrt(max(0, (r - 5) ** 2 - q * q))
            px, py, vx, vy = x - q * math.sin(way), y + q * math.cos(way), s * math.cos(way), s * math.sin(way)
            stroke(px - vx, py - vy, px + vx, py + vy, 4, mix(c, "#ffffff" if dark else "#000000", 0.4))
            q += step
    if pen:
        arc(x, y, r - pen / 2, c, pen=pen, line=line)
turtle.done()
