import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# cut paper: a fat teapot of coloured sheets with folk flowers, on a doily before a curtain of stripes
back, stripe, cloth = random.choice([
    ("#f7d6bf", "#f2c3a7", "#c8553d"), ("#20304a", "#28405f", "#d9c7a3"), ("#d5e8d4", "#bfdcc4", "#4f7f6a"), ("#3f2436", "#533046", "#e0a458"),
    ("#fff4d6", "#ffe6a8", "#5b8e9e"), ("#a7c7d9", "#93b8cd", "#f5f0e6"), ("#5f7f52", "#6c8f5e", "#2f3f2c"), ("#ece6f2", "#dcd0e8", "#7d6099"),
])
pot, low, band, petal, heart, leaf = random.choice([
    ("#2a6f97", "#1b4a68", "#f4f1de", "#e76f51", "#f2cc5b", "#8fb996"), ("#e63946", "#a61e2b", "#fff1d6", "#ffd166", "#3b6e8f", "#2f6f4f"),
    ("#f4f1e8", "#cfc8b6", "#3d5a80", "#ee6c4d", "#f6c945", "#5a8f5a"), ("#e9b44c", "#b8842a", "#50312f", "#f4ebd9", "#c1443c", "#3f6f5a"),
    ("#3a3a44", "#232329", "#e8d8b0", "#e08e79", "#f2cf63", "#7fae9b"), ("#76b7a5", "#4f8d7d", "#fff8e7", "#f28482", "#f7d35c", "#2f5d50"),
])
k, side = random.uniform(0.86, 1.04), random.choice([1, -1])
ox, oy = random.uniform(-14, 14), random.uniform(-50, 0)
fat, high = random.uniform(0.92, 1.06), random.uniform(0.86, 1.18)
spout, ear = random.choice(["swan", "straight"]), random.choice(["ear", "ear", "square", "bail"])


def at(x, y):
    return ox + side * k * x * fat, oy + k * y * high


def sheet(points, fill, lift=5):
    """One piece of paper with its small shadow."""
    for step, c in ((0.6 * lift, shadow), (0, fill)) if lift else ((0, fill),):
        turtle.penup()
        turtle.goto(points[0][0] + step, points[0][1] - step)
        turtle.color(c)
        turtle.begin_fill()
        for x, y in points[1:]:
            turtle.goto(x + step, y - step)
        turtle.end_fill()


def curve(*p, n=24):
    """A Bezier curve through control points (x, y), as points on the screen."""
    out = []
    for j in range(n + 1):
        q, t = list(p), j / n
        while len(q) > 1:
            q = [((1 - t) * a[0] + t * b[0], (1 - t) * a[1] + t * b[1]) for a, b in zip(q, q[1:])]
        out.append(at(*q[0]))
    return out


def round_(x, y, rx, ry, n=28):
    return [(at(x, y)[0] + k * rx * math.cos(2 * math.pi * j / n), at(x, y)[1] + k * ry * math.sin(2 * math.pi * j / n)) for j in range(n)]


def flower(x, y, r, n, turn):
    for j in range(n):
        a = turn + 2 * math.pi * j / n
        sheet(round_(x + r * 0.62 * math.cos(a) / fat, y + r * 0.62 * math.sin(a) / high, r * 0.4, r * 0.4, 16), petal, 3)
    sheet(round_(x, y, r * 0.36, r * 0.36), heart, 3)


def sprig(x, y, a, length):
    put = lambda u, v: at(x + length * (u * math.cos(a) - v * math.sin(a)), y + length * (u * math.sin(a) + v * math.cos(a)))
    sheet([put(0, 0), put(0.35, 0.2), put(0.75, 0.17), put(1, 0), put(0.75, -0.17), put(0.35, -0.2)], leaf, 3)


shade = lambda c, f: "#" + "".join(f"{int(int(c[i:i + 2], 16) * f):02x}" for i in (1, 3, 5))
turtle.bgcolor(back)
shadow, w = shade(back, 0.72), random.randint(22, 60)
[sheet([(x, -320), (x + w, -320), (x + w, 320), (x, 320)], stripe, 0) for x in range(-320, 320, 2 * w)]
table = oy - 118 * k * high
sheet([(-320, -320), (320, -320), (320, table + 42), (-320, table + 42)], cloth, 6)
shadow = shade(cloth, 0.66)
if random.random() < 0.7:                                   # doily
    for j in range(26):
        a = 2 * math.pi * j / 26
        sheet([(ox + 205 * math.cos(a) + 26 * math.cos(t / 2), table - 14 + 40 * math.sin(a) + 13 * math.sin(t / 2)) for t in range(13)], "#fffdf5", 3)
    sheet([(ox + 208 * math.cos(t / 8), table - 14 + 42 * math.sin(t / 8)) for t in range(51)], "#fffdf5", 0)
shadow = shade(low, 0.62)                                   # now handle, spout, foot, body, lid, knob
if ear == "bail":
    sheet(curve((-105, 60), (-150, 330), (150, 330), (105, 60)) + curve((84, 60), (120, 295), (-120, 295), (-84, 60)), band)
elif ear == "ear":
    sheet(curve((110, 85), (290, 140), (270, -60), (110, -62)) + curve((112, -34), (228, -40), (232, 92), (112, 56)), low)
else:
    sheet([at(*q) for q in ((110, 88), (232, 84), (246, 70), (222, -58), (206, -72), (108, -66), (108, -40), (188, -42), (206, 56), (112, 60))], low)
if spout == "swan":
    sheet(curve((-105, 46), (-200, 40), (-170, 120), (-252, 126)) + curve((-214, 152), (-140, 150), (-200, -70), (-95, -74)), low)
else:
    sheet([at(*q) for q in ((-90, 30), (-236, 142), (-262, 128), (-252, 118), (-110, -72))], low)
sheet([at(*q) for q in ((-82, -92), (82, -92), (98, -124), (-98, -124))], low)
sheet(curve((-70, 104), (-190, 96), (-190, -104), (-78, -106)) + curve((78, -106), (190, -104), (190, 96), (70, 104)), pot)
sheet(curve((70, 104), (190, 96), (190, -104), (78, -106)) + curve((60, -106), (130, -90), (128, 88), (54, 104)), low, 0)
for y, h in random.choice([((58, 16),), ((66, 9), (-80, 9)), ((-76, 18),), ()]):
    r = 147 - 0.0052 * y * y * 1.6
    sheet([at(-r * 0.98, y + h), *curve((-r, y + h), (0, y + h - 30), (r, y + h)), at(r * 0.98, y - h), *curve((r, y - h), (0, y - h - 30), (-r, y - h))], band, 0)
deco, turn = random.choice(["one", "three", "dots", "one"]), random.uniform(0, 1)
if deco == "one":
    [sprig(-12, -14, a, 92) for a in (0.3, 2.8, 3.6, 5.8)]
    flower(-12, -14, random.uniform(44, 56), random.choice([5, 6, 8]), turn)
elif deco == "three":
    for x, y in ((-86, -8), (0, -30), (84, -8)):
        sprig(x, y, 4.2, 46), sprig(x, y, 5.2, 46)
        flower(x, y, 33, 5, turn)
else:
    for y, xs in ((38, (-96, -32, 32, 96)), (-8, (-64, 0, 64)), (-54, (-96, -32, 32, 96))):
        [sheet(round_(x, y, 14, 14), petal if (x + y) % 3 else heart, 3) for x in xs]
sheet(curve((-84, 102), (-78, 176), (78, 176), (84, 102)), low)
sheet([at(*q) for q in ((-92, 96), (92, 96), (92, 112), (-92, 112))], band)
sheet(round_(0, 170, 21, 21), petal)
turtle.done()
