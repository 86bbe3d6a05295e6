import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# one big fish comes close; behind it a small shoal, weed and corals, all in flat colours with a bold line
waters = random.choice([["#9be7ee", "#4cc3d9", "#1f93b8", "#11648a"], ["#3d7fd1", "#2a5caa", "#1c3d80", "#122455"], ["#bfeccb", "#72c7a4", "#2f9384", "#1c5d61"],
                        ["#134074", "#0f2d57", "#0b1e3d", "#081226"], ["#c9b7f2", "#8a7dd6", "#5a4fa8", "#3a2d73"], ["#fde9b0", "#8fd8c8", "#3ba6b5", "#1c6f8f"]])
skin, band, fins, line = random.choice([("#ff8c1a", "#ffffff", "#ffb347", "#2b1608"), ("#ffd60a", "#111111", "#ffe566", "#2b2304"), ("#e5383b", "#ffd7ba", "#ff8fa3", "#3a0a12"), ("#f8f9fa", "#212529", "#ffd43b", "#101214"),
                                        ("#3a86ff", "#ffbe0b", "#8ecae6", "#06183a"), ("#b5179e", "#ffd6ff", "#f72585", "#2a0628"), ("#80ed99", "#22577a", "#c7f9cc", "#0c2b22")])
form = random.choice(["oval", "tall", "long"])
a, b = {"oval": (148, 100), "tall": (128, 122), "long": (172, 76)}[form]
s = random.choice([-1, 1])
x0, y0 = -s * random.uniform(-10, 30), random.uniform(-10, 60)
lean = math.radians(random.uniform(-14, 14))


def patch(points, fill, edge=None, pen=3):
    turtle.penup()
    turtle.goto(points[0])
    turtle.color(edge or fill, fill)
    turtle.pensize(pen if edge else 1)
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:] + points[:1]:
        turtle.goto(q)
    turtle.end_fill()
    turtle.penup()


def put(points):
    """From the fish (head to the right, middle at 0, 0) to the picture."""
    return [(x0 + s * (x * math.cos(lean) - y * math.sin(lean)), y0 + x * math.sin(lean) + y * math.cos(lean)) for x, y in points]


def curve(p, n=7):
    """A soft line through the points."""
    q = [p[0]] + p + [p[-1]]
    out = []
    for i in range(1, len(q) - 2):
        for k in range(n):
            t = k / n
            out.append(tuple(0.5 * (2 * q[i][j] + (q[i + 1][j] - q[i - 1][j]) * t + (2 * q[i - 1][j] - 5 * q[i][j] + 4 * q[i + 1][j] - q[i + 2][j]) * t * t
                             + (3 * q[i][j] - q[i - 1][j] - 3 * q[i + 1][j] + q[i + 2][j]) * t ** 3) for j in (0, 1)))
    return out + [p[-1]]


# water in four wavy layers, rays, far shoal
turtle.bgcolor(waters[0])
for k in (1, 2, 3):
    y, w = 300 - 140 * k + random.randint(-20, 20), random.uniform(40, 80)
    patch([(x, y + 14 * math.sin(x / w)) for x in range(-300, 301, 20)] + [(300, -300), (-300, -300)], waters[k])
if random.random() < 0.6:
    for _ in range(4):
        x = random.randint(-260, 220)
        patch([(x, 300), (x + 26, 300), (x + random.randint(-90, 40), 40)], waters[0])
sx, sy = random.randint(-160, 160), random.choice([random.randint(190, 240), random.randint(-190, -150)])
for _ in range(random.randint(7, 18)):
    x, y, r = sx + random.gauss(0, 90), sy + random.gauss(0, 26), random.uniform(9, 15)
    patch([(x + r * 1.6 * math.cos(t), y + r * 0.6 * math.sin(t)) for t in (k / 3 for k in range(19))], fins)
    patch([(x - s * r * 1.3, y), (x - s * r * 2.4, y + r * 0.8), (x - s * r * 2.4, y - r * 0.8)], fins)
    turtle.goto(x + s * r * 0.9, y + 2)
    turtle.dot(4, line)

# sand, corals, weed
sand = random.choice(["#f2d9a0", "#e3c9b0", "#c9b78a", "#6d6a75"])
patch([(x, -225 + 16 * math.sin(x / 70 + sx)) for x in range(-300, 301, 20)] + [(300, -300), (-300, -300)], sand, line, 3)
for _ in range(random.randint(4, 7)):
    x, kind, tint = random.randint(-280, 280), random.choice(["fan", "weed", "weed", "tube", "star"]), random.choice(["#ef476f", "#ff9f1c", "#9b5de5", "#06d6a0", "#f15bb5", "#5fad56"])
    y = -240 - random.randint(0, 30)
    if kind == "weed":
        for j in range(random.randint(2, 4)):
            h, g = random.randint(90, 190), random.uniform(0, 6)
            left = [(x + 18 * j - 7 * (1 - k / 12) + 12 * math.sin(k / 2 + g), y + h * k / 12) for k in range(13)]
            patch(left + [(px + 14 * (1 - k / 12), py) for k, (px, py) in list(enumerate(left))[::-1]], random.choice(["#2d936c", "#5fad56", "#1b7a5a", "#8ab93d"]), line, 2)
    elif kind == "fan":
        patch([(x, y)] + [(x + (70 + 8 * (k % 2)) * math.cos(math.pi * k / 14), y + 20 + (80 + 8 * (k % 2)) * math.sin(math.pi * k / 14)) for k in range(15)], tint, line, 3)
        for k in range(2, 13, 2):
            patch([(x, y), (x + 58 * math.cos(math.pi * k / 14), y + 20 + 66 * math.sin(math.pi * k / 14))], line, line, 2)
    elif kind == "tube":
        for j, h in enumerate(random.sample([50, 80, 110, 65], 3)):
            patch([(x + 30 * j, y), (x + 26 + 30 * j, y), (x + 30 + 30 * j, y + h), (x - 4 + 30 * j, y + h)], tint, line, 3)
            patch([(x + 13 + 30 * j + 17 * math.cos(t), y + h + 6 * math.sin(t)) for t in (k / 3 for k in range(19))], line)
    else:
        patch([(x + (28 if k % 2 else 11) * math.cos(k * math.pi / 5), y + (24 if k % 2 else 9) * math.sin(k * math.pi / 5)) for k in range(10)], tint, line, 2)

# the fish: tail and fins behind, body, bands, face
flow = random.uniform(-16, 16)
patch(put(curve([(-a * 0.85, 14), (-a * 1.2, 60), (-a * 1.62, 92 + flow), (-a * 1.42, 10 + flow), (-a * 1.62, -86 + flow), (-a * 1.2, -56), (-a * 0.85, -14)])), fins, line, 5)
rise = b * (1.36 if form == "tall" else 1.45)
patch(put(curve([(a * 0.45, b * 0.7), (a * 0.1, rise), (-a * 0.5, rise * 0.94), (-a * 0.75, b * 0.3)])), fins, line, 5)
patch(put(curve([(a * 0.1, -b * 0.8), (-a * 0.2, -rise * 0.95), (-a * 0.6, -rise * 0.85), (-a * 0.75, -b * 0.25)])), fins, line, 5)
top = lambda x: b * max(0, 1 - abs(x / a) ** (2.2 if x > 0 else 1.7)) ** 0.62 + (14 if x < -a * 0.8 else 0) * (x / -a)
xs = [a * k / 20 for k in range(-19, 21)]
patch(put([(x, top(x)) for x in xs] + [(x, -top(x)) for x in xs[::-1]]), skin, line, 6)
for c in random.choice([(-0.45, 0.1, 0.52), (-0.3, 0.3), (-0.6, -0.3, 0.0, 0.3)]):
    w, strip = random.uniform(0.09, 0.13), [a * (c - 0.12 + 0.024 * k) for k in range(11)]
    patch(put([(x, top(x) - 4) for x in strip[2:9]] + [(x + a * 0.05, -top(x) + 4) for x in strip[8:1:-1]]), band, line, 3)
for row in range(4):
    for k in range(5):
        x, y = -a * 0.5 + 30 * k + 15 * (row % 2), b * 0.4 - 24 * row
        patch(put([(x, y + 7), (x - 6, y), (x, y - 7), (x - 4, y)]), line)
patch(put(curve([(a * 0.18, -b * 0.05), (-a * 0.1, b * 0.06), (-a * 0.3, -b * 0.2 + flow), (-a * 0.16, -b * 0.42), (a * 0.16, -b * 0.28)])), fins, line, 4)
ring = lambda x, y, r: put([(x + r * math.cos(t), y + r * math.sin(t)) for t in (k / 4 for k in range(26))])
patch(ring(a * 0.66, b * 0.2, 21), "#ffffff", line, 4)
patch(ring(a * 0.7, b * 0.2, 11), "#0b0b10")
patch(ring(a * 0.73, b * 0.26, 4), "#ffffff")
patch(put(curve([(a * 0.93, -b * 0.3), (a * 0.8, -b * 0.36), (a * 0.72, -b * 0.26), (a * 0.8, -b * 0.33)])), line, line, 4)
for k in range(random.randint(3, 8)):                  # bubbles rise from its mouth
    x, y, r = x0 + s * (a + 14 + random.randint(0, 40)), y0 + 30 * k, random.randint(5, 13)
    patch([(x + r * math.cos(t), y + r * math.sin(t)) for t in (j / 3 for j in range(19))], waters[0], "#ffffff", 3)
turtle.done()
