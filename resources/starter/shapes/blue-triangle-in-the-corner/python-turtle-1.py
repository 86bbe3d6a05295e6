# A blue felt triangle, sewn with big stitches into one corner of a patterned cloth.
import math
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
cloth, weave, thread = random.choice([("#f4ead6", "#e4d3b2", "#ffffff"), ("#f6cdd2", "#efb3bb", "#fff3c4"), ("#fbe29a", "#f4cf68", "#ffffff"), ("#dfe8cf", "#c6d6ac", "#ffd24d"),
                                      ("#f2f2f2", "#dcdcdc", "#ff6b5e"), ("#e9785f", "#d9634a", "#ffe9c9"), ("#cdbba6", "#b8a38b", "#ffffff")])
blue = random.choice(["#1f4fbf", "#2a62d8", "#173a8f", "#2f6fe0", "#3549b8"])
turtle.bgcolor(cloth)
def stroke(x1, y1, x2, y2, colour, width):
    turtle.pencolor(colour); turtle.pensize(width)
    turtle.goto(x1, y1)
    turtle.pendown(); turtle.goto(x2, y2); turtle.penup()
pattern = random.choice(["weave", "stripes", "gingham", "dots"])
if pattern == "dots":
    for i in range(-6, 7):
        for j in range(-6, 7):
            turtle.goto(50 * i + 25 * (j % 2), 50 * j)
            turtle.dot(14, weave)
else:
    gap, wide = {"weave": (12, 3), "stripes": (60, 26), "gingham": (50, 22)}[pattern]
    for k in range(-300, 301, gap):
        stroke(-300, k, 300, k, weave, wide)
        if pattern != "stripes":
            stroke(k, -300, k, 300, weave, wide)
# outline in the upper right corner, then mirrored into one of the four corners
edge = 300 - random.uniform(30, 60)
a, b = random.uniform(270, 370), random.uniform(270, 370)
corners = random.choice([[(edge, edge), (edge - a, edge), (edge, edge - b)], [(edge, edge), (edge - a, edge), (edge - a * 0.25, edge - b)],
                         [(edge - a * 0.35, edge), (edge - a, edge - b * 0.9), (edge, edge - b * 0.75)]])
sx, sy = random.choice([-1, 1]), random.choice([-1, 1])
corners = [(sx * x, sy * y) for x, y in corners]
mx = sum(p[0] for p in corners) / 3
my = sum(p[1] for p in corners) / 3
rim = []                                                    # points along the edge, cut by hand, not quite straight
for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]):
    for n in range(12):
        wob = 0 if n == 0 else random.uniform(-2.2, 2.2)
        rim.append((x1 + (x2 - x1) * n / 12 + wob, y1 + (y2 - y1) * n / 12 + wob))
def cut(colour, dx, dy, size=1.0):
    turtle.fillcolor(colour)
    turtle.goto(mx + size * (rim[0][0] - mx) + dx, my + size * (rim[0][1] - my) + dy)
    turtle.begin_fill()
    for x, y in rim:
        turtle.goto(mx + size * (x - mx) + dx, my + size * (y - my) + dy)
    turtle.end_fill()
cut("#6f6258", 7, -9)
cut("#0f2457", 2, -3)
cut(blue, 0, 0)
for _ in range(160):                                        # fluff of the felt
    u, v = sorted((random.random(), random.random()))
    x = sum(w * p[0] for w, p in zip((u, v - u, 1 - v), corners))
    y = sum(w * p[1] for w, p in zip((u, v - u, 1 - v), corners))
    t = random.uniform(0, 6.28)
    stroke(x, y, x + 6 * math.cos(t), y + 6 * math.sin(t), random.choice(["#4a7be6", "#12306f", "#3a66cc"]), 1)
stitch = random.choice(["running", "whip", "cross"])
for n, (x, y) in enumerate(rim):
    p, q = rim[n], rim[(n + 1) % 36]
    inner = 0.86 if stitch != "whip" else 0.9
    put = lambda r, s: (mx + s * (r[0] - mx), my + s * (r[1] - my))
    half = ((p[0] + q[0] * 2) / 3, (p[1] + q[1] * 2) / 3)
    if stitch == "running":
        stroke(*put(p, inner), *put(half, inner), thread, 4)
    elif stitch == "whip":
        stroke(*put(p, inner - 0.02), *put(p, 1.0), thread, 4)
    else:
        stroke(*put(p, inner - 0.04), *put(half, inner + 0.05), thread, 3)
        stroke(*put(p, inner + 0.05), *put(half, inner - 0.04), thread, 3)
turtle.done()
