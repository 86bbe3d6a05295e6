import math
import random
import turtle
# A circle in the upper left corner; the rest of the sheet stays empty but for its paper.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
paper, grain, first, second = random.choice([
    ("#faf6ea", "#eee6d2", "#c8322b", "#6d1512"), ("#12263f", "#1b3352", "#ffc745", "#ff8a3d"), ("#dfeee6", "#cfe3d8", "#17594a", "#0b2f28"),
    ("#ffd9c7", "#ffcbb3", "#28306e", "#5b6bd0"), ("#2c1a2e", "#3a2440", "#ff7aa8", "#ffd3e0"), ("#ffe27a", "#ffd955", "#1c1c1c", "#5a4a12"),
    ("#e9e9ee", "#dbdbe4", "#6b2fb3", "#b48ae0"), ("#0f3d3a", "#154b47", "#f3efe0", "#9fd3c7"), ("#b9d7f2", "#a8cbec", "#e2522b", "#7f2410"), ("#1b1b1e", "#26262b", "#5fe0a5", "#178a5c")])
def mix(a, b, t):
    return "#" + "".join("%02x" % round(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))
def polygon(points, colour):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def line(points, colour, width):
    turtle.pencolor(colour); turtle.pensize(width); turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]: turtle.goto(p)
    turtle.penup()
turtle.bgcolor(paper)
sheet = random.choice(["plain", "ruled", "squared", "fade", "fade", "specks", "slant"])
step = random.choice([20, 30, 40, 50])
if sheet in ("ruled", "squared"):
    for v in range(-300, 301, step):
        line([(-300, v), (300, v)], grain, 2)
        if sheet == "squared": line([(v, -300), (v, 300)], grain, 2)
if sheet == "slant":
    for v in range(-900, 301, 2 * step): polygon([(v, -300), (v + step, -300), (v + step + 600, 300), (v + 600, 300)], grain)
if sheet == "fade":
    end, across = mix(paper, second, random.uniform(0.15, 0.3)), random.random() < 0.5
    for i in range(40):
        a, b = -300 + 15 * i, -284 + 15 * i
        polygon([(a, -300), (b, -300), (b, 300), (a, 300)] if across else [(-300, -a), (300, -a), (300, -b), (-300, -b)], mix(paper, end, i / 39))
if sheet == "specks":
    for _ in range(160):
        turtle.goto(random.uniform(-300, 300), random.uniform(-300, 300)); turtle.dot(random.uniform(2, 7), grain)
r = random.uniform(88, 138)                                          # the circle stays in its own quarter
gap = random.uniform(12, 30)
x, y = -300 + gap + r, 300 - gap - r
spin = random.uniform(0, math.pi)
round_ = lambda q, a=0, b=360, n=72: [(x + q * math.cos(math.radians(a + (b - a) * i / n)), y + q * math.sin(math.radians(a + (b - a) * i / n))) for i in range(n + 1)]
if random.random() < 0.4:                                            # a soft or a hard shadow
    for i in range(random.choice([1, 8])):
        turtle.goto(x + 14, y - 14); turtle.dot(2 * r + 10 - 2 * i, mix(paper, "#000000", 0.1 + 0.02 * i))
chord = lambda q: [(x + q * math.cos(spin) - s * math.sqrt(max(0, r * r - q * q)) * math.sin(spin), y + q * math.sin(spin) + s * math.sqrt(max(0, r * r - q * q)) * math.cos(spin)) for s in (-1, 1)]
style = random.choice(["flat", "ring", "hatch", "dots", "target", "sliced", "outline", "rimmed", "layers", "sketch"])
if style in ("flat", "rimmed", "dots", "sliced"):
    polygon(round_(r), first)
if style == "rimmed":
    line(round_(r - 7), second, 14)
if style == "dots":
    n = random.randint(5, 8)
    for i in range(-n, n + 1):
        for k in range(-n, n + 1):
            u, v = i * r / n + (k % 2) * r / n / 2, k * r / n
            if math.hypot(u, v) < r * 0.9:
                turtle.goto(x + u, y + v); turtle.dot(r / n * 0.95, second if random.random() < 0.9 else paper)
if style == "sliced":
    half = [p for p in round_(r, math.degrees(spin), math.degrees(spin) + 180)]
    polygon(half, second)
if style in ("ring", "outline"):
    w = r * 0.42 if style == "ring" else random.uniform(7, 16)
    line(round_(r - w / 2), first, w)
if style == "hatch":
    n = random.randint(9, 16)
    for i in range(1, n):
        line(chord(-r + 2 * r * i / n), second, 5)
    line(round_(r - 4), first, 9)
if style in ("target", "layers"):
    n = random.randint(3, 6)
    for i in range(n):
        colour = (first if i % 2 == 0 else mix(paper, second, 0.35)) if style == "target" else mix(first, second, i / (n - 1))
        polygon(round_(r * (1 - i / n)), colour)
if style == "sketch":                                                # three rounds of a quick pen
    polygon(round_(r * 0.96), mix(paper, first, 0.35))
    for k in range(4):
        e, p = random.uniform(0.93, 1.0), random.uniform(0, 6)
        line([(x + e * r * math.cos(a / 12) + 3 * math.sin(a / 9 + p), y + r * (0.97 - 0.02 * k) * math.sin(a / 12 + 0.1) + 3 * math.cos(a / 7 + p)) for a in range(78)], first, 3.5)
turtle.done()