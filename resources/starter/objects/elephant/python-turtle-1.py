# A paper elephant lifts its trunk and sprays water, side view, among big leaves before a large sun.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
hide, deep, inner, air, ball, leafs = random.choice([
    ("#7d8ca3", "#5d6b82", "#e8a5a5", "#fdf0d5", "#f7b267", ("#588157", "#a3b18a", "#3a5a40")), ("#e0899d", "#bd647a", "#ffd6dd", "#26547c", "#ffd166", ("#06a77d", "#0b7a5c", "#1c4e80")),
    ("#4a4e69", "#33364d", "#c9ada7", "#f2e9e4", "#e07a5f", ("#81b29a", "#5f9179", "#b7d5c4")), ("#c9cbd6", "#9d9fb0", "#f4b6a6", "#1b4332", "#f4a259", ("#2d6a4f", "#40916c", "#52b788")),
    ("#5b8e9e", "#3f6f7e", "#f6c7b6", "#ffe8d6", "#ef6f6c", ("#cb997e", "#a5a58d", "#6b705c")), ("#f2cc8f", "#d3a45c", "#e07a5f", "#3d405b", "#81b29a", ("#5b6285", "#6f779c", "#2c2e44"))])
side = random.choice([-1, 1])
raise_ = random.uniform(-30, 70)
size = random.uniform(0.92, 1.04)
earw = random.uniform(0.85, 1.2)


def cut(colour, pts, raw=False):
    turtle.fillcolor(colour)
    for i, (x, y) in enumerate(pts):
        turtle.goto((x, y) if raw else (side * size * x, size * (y + 20) - 20))
        if i == 0:
            turtle.begin_fill()
    turtle.end_fill()


def spot(x, y, dia, colour):
    turtle.goto(side * size * x, size * (y + 20) - 20); turtle.dot(dia * size, colour)


def oval(x, y, rx, ry, tilt=0.0, a0=0, a1=360):
    out = []
    for i in range(37):
        a = math.radians(a0 + (a1 - a0) * i / 36)
        u, v = rx * math.cos(a), ry * math.sin(a)
        out.append((x + u * math.cos(tilt) - v * math.sin(tilt), y + u * math.sin(tilt) + v * math.cos(tilt)))
    return out


def bezier(p, n=22):
    return [tuple((1 - t) ** 3 * p[0][c] + 3 * t * (1 - t) ** 2 * p[1][c] + 3 * t * t * (1 - t) * p[2][c] + t ** 3 * p[3][c] for c in (0, 1)) for t in [i / n for i in range(n + 1)]]


def hose(path, w0, w1):
    """A tapering ribbon along a path."""
    left, right = [], []
    for i, (x, y) in enumerate(path):
        (ax, ay), (bx, by) = path[max(0, i - 1)], path[min(len(path) - 1, i + 1)]
        length = math.hypot(bx - ax, by - ay)
        w = w0 + (w1 - w0) * i / (len(path) - 1)
        nx, ny = -(by - ay) / length * w, (bx - ax) / length * w
        left.append((x + nx, y + ny)); right.append((x - nx, y - ny))
    return left + right[::-1]


# background: sun, leaves, ground
turtle.bgcolor(air)
q = random.uniform(260, 420)
turtle.goto(random.uniform(-140, 140), random.uniform(20, 120)); turtle.dot(q, ball)
kind = random.choice(["palm", "monstera", "grass"])
for _ in range(random.randint(9, 15)):
    x, base = random.uniform(-300, 300), random.uniform(-230, -120)
    colour = random.choice(leafs)
    if kind == "palm":
        for k in range(7):
            a = math.radians(15 + 25 * k)
            stem = bezier([(x, base), (x + 60 * math.cos(a), base + 150), (x + 150 * math.cos(a), base + 230 * math.sin(a)), (x + 210 * math.cos(a), base + 170 * math.sin(a) + 20)], 10)
            cut(colour, hose(stem, 9, 1), True)
    elif kind == "monstera":
        tilt = random.uniform(0.6, 2.5)
        cut(colour, oval(x + 80 * math.cos(tilt), base + 80 * math.sin(tilt), 120, 52, tilt), True)
        cut(air, hose([(x, base), (x + 190 * math.cos(tilt), base + 190 * math.sin(tilt))], 3, 1), True)
    else:
        for k in range(6):
            lean = random.uniform(-70, 70)
            cut(colour, hose(bezier([(x, base), (x, base + 100), (x + lean * 0.4, base + 180), (x + lean, base + random.uniform(160, 330))], 10), 13, 1), True)
cut(leafs[2], [(-300, -300), (-300, -205)] + [(x, -208 + 10 * math.sin(x / 50)) for x in range(-300, 301, 20)] + [(300, -300)], True)
cut("#00000f" if air < "#4" else leafs[0], oval(-20, -226, 235, 15))

# water
tip = (212, 150 + raise_)
for _ in range(random.randint(24, 60)):
    t = random.random()
    spread = random.uniform(-1, 1)
    x, y = tip[0] + 10 - 250 * t * (0.5 + 0.3 * spread), tip[1] + 16 + 200 * t * (1 - t) + 60 * spread * t
    if x > -230 and y < 285:
        spot(x, y, random.uniform(6, 17), random.choice(["#4cc9f0", "#90e0ef", "#ffffff"]))
# far legs, tail, body
cut(deep, [(-120, -60), (-116, -222), (-50, -222), (-40, -60)]); cut(deep, [(34, -60), (44, -222), (108, -222), (112, -40)])
cut(deep, hose(bezier([(-205, 40), (-245, 10), (-250, -40), (-236, -80)]), 8, 5)); cut(inner, oval(-236, -92, 9, 22))
cut(hide, oval(-50, 2, 172, 122))
for x in (-204, -18):
    cut(hide, [(x, -20), (x + 8, -212), (x + 14, -226), (x + 84, -226), (x + 90, -212), (x + 100, -40)])
    for k in range(3):
        cut(inner, oval(x + 28 + 24 * k, -226, 10, 13, 0, 0, 180))
cloth = random.choice(["none", "rug", "stripes"])
if cloth != "none":
    c1, c2 = random.sample(["#d62828", "#f77f00", "#fcbf49", "#7b2cbf", "#2a9d8f", "#f8f0e0"], 2)
    cut(c1, oval(-66, -2, 104, 118, 0, 30, 150) + [(-150, -20), (12, -20)])
    for k in range(8):
        spot(-146 + 22 * k, -20, 18, c2)
    for k in range(4):
        spot(-126 + 40 * k, 40, 24, c2)
        if cloth == "stripes":
            cut(c2, [(-132 + 40 * k, -12), (-120 + 40 * k, -12), (-120 + 40 * k, 84), (-132 + 40 * k, 84)])
# head, trunk, tusk
cut(hide, hose(bezier([(138, 50), (196, -70), (268, 10), tip], 30), 44, 13))
for k in range(6):
    p = bezier([(138, 50), (196, -70), (268, 10), tip], 30)[8 + 3 * k]
    spot(p[0], p[1], 7, deep)
cut(hide, oval(106, 74, 84, 88))
cut("#fffaf0", hose(bezier([(140, 6), (166, -40), (200, -40), (224, -12)], 14), 10, 1))
cut(deep, oval(40, 52, 84 * earw, 96, 0.15)); cut(hide, oval(44, 56, 76 * earw, 88, 0.15)); cut(inner, oval(46, 50, 54 * earw, 66, 0.15))
spot(136, 92, 24, "#ffffff"); spot(138, 92, 16, "#1b1b22"); spot(142, 96, 5, "#ffffff")
cut(deep, hose(bezier([(120, 114), (130, 124), (146, 122), (154, 112)], 8), 2, 2))
for k in range(3):
    cut(deep, hose([(88 + 10 * k, 160), (82 + 14 * k, 178 + 5 * (k % 2))], 2, 1))
if random.random() < 0.6:                       # a small bird on the back
    c = random.choice(["#e63946", "#ffd60a", "#ffffff", "#00b4d8"])
    cut(c, oval(-110, 136, 22, 15, 0.3)); spot(-90, 148, 24, c); spot(-86, 151, 5, "#111111")
    cut("#f77f00", [(-80, 150), (-64, 146), (-80, 142)]); cut(c, [(-126, 134), (-158, 126), (-150, 142)])
turtle.done()
