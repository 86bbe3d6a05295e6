# An anchor: ring, stock, shank, curved arms with flukes; a rope or chain winds about it; under water, on planks, stripes or at sunset.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
place = random.choice(["sea", "planks", "stripes", "sunset"])
iron = random.choice({"sea": ["#2c3440", "#c8742e", "#e8b23a"], "planks": ["#20262e", "#1f4f7a", "#b3261e"], "stripes": ["#1d3557", "#22262c", "#a8232b"], "sunset": ["#2b1d3a", "#1c2440"]}[place])
tilt = random.uniform(-0.32, 0.32)
k = random.uniform(0.98, 1.08)
span, arm, thick = random.uniform(150, 185), random.uniform(85, 115), random.uniform(15, 21)
cord = random.choice(["rope", "chain"])

def mix(a, b, t):
    p, q = (tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)) for c in (a, b))
    return "#%02x%02x%02x" % tuple(int(u + (v - u) * t) for u, v in zip(p, q))

def fill(points, colour):
    turtle.fillcolor(colour)
    turtle.goto(points[0])
    turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def place_at(x, y):
    return k * (x * math.cos(tilt) - y * math.sin(tilt)), k * (x * math.sin(tilt) + y * math.cos(tilt)) - 8

def part(points, colour=iron):
    """A piece of iron: dark rim, body, light on its left edge."""
    p = [place_at(*q) for q in points]
    cx, cy = sum(x for x, y in p) / len(p), sum(y for x, y in p) / len(p)
    fill([(x + 3, y - 4) for x, y in p], mix(colour, "#000000", 0.5))
    fill(p, colour)

def bar(path, w0, w1):
    """A round bar along a path: strips from dark to bright."""
    for f, c in ((1, mix(iron, "#000000", 0.5)), (0.8, iron), (0.45, mix(iron, "#ffffff", 0.2)), (0.16, mix(iron, "#ffffff", 0.5))):
        left, right = [], []
        for n, (x, y) in enumerate(path):
            a, b = path[max(0, n - 1)], path[min(len(path) - 1, n + 1)]
            l = math.hypot(b[0] - a[0], b[1] - a[1])
            w = (w0 + (w1 - w0) * n / (len(path) - 1))
            nx, ny = -(b[1] - a[1]) / l, (b[0] - a[0]) / l
            off = w * (1 - f) * 0.35
            left.append(place_at(x + nx * (w * f + off), y + ny * (w * f + off)))
            right.append(place_at(x - nx * (w * f - off), y - ny * (w * f - off)))
        fill(left + right[::-1], c)

# the place
if place == "sea":
    top, low = random.choice([("#5cc1d6", "#0d3b66"), ("#7fd1ae", "#12505a"), ("#8fb8e8", "#2a3f7f")])
    if iron == "#2c3440":
        low = mix(low, "#ffffff", 0.35)
    for n in range(40):
        fill([(-300, 300 - 15 * n), (300, 300 - 15 * n), (300, 284 - 15 * n), (-300, 284 - 15 * n)], mix(top, low, n / 39))
    for n in range(5):
        x = random.uniform(-300, 200)
        fill([(x, 300), (x + 50, 300), (x + 170, -300), (x + 20, -300)], mix(top, low, 0.35))
    for n in range(3):
        fill([(-300, -300)] + [(x, -215 - 25 * n + 14 * math.sin(x * 0.02 + n * 2)) for x in range(-300, 301, 20)] + [(300, -300)], mix("#e9d8a6", low, 0.45 - 0.2 * n))
    for n in range(36):
        turtle.goto(random.uniform(-290, 290), random.uniform(-180, 290))
        turtle.dot(random.uniform(5, 18), mix(top, "#ffffff", 0.55))
elif place == "planks":
    wood = random.choice(["#d9b88a", "#cfd6d8", "#e6c9a0", "#a9cbd0"])
    for y in range(-300, 300, 75):
        tone = mix(wood, random.choice(["#ffffff", "#000000"]), random.uniform(0, 0.14))
        fill([(-300, y + 3), (300, y + 3), (300, y + 75), (-300, y + 75)], tone)
        for n in range(9):
            v, x = y + random.uniform(8, 70), random.uniform(-300, 150)
            fill([(x, v), (x + 110, v + 3), (x + 220, v), (x + 110, v - 1)], mix(tone, "#000000", 0.16))
    turtle.bgcolor(mix(wood, "#000000", 0.5))
elif place == "stripes":
    a, b = random.choice([("#f6f1e4", "#a8d5e2"), ("#ffffff", "#f2b6a8"), ("#fff3d6", "#f3d27a"), ("#eef4f0", "#a8d8b9")])
    turtle.bgcolor(a)
    w = random.choice([30, 50, 75])
    for y in range(-300, 300, 2 * w):
        fill([(-300, y), (300, y), (300, y + w), (-300, y + w)], b)
    turtle.goto(0, 0)
    turtle.dot(random.choice([0, 560]), a)
else:
    top, low = random.choice([("#f9844a", "#ffe29a"), ("#e76f8a", "#ffd6a5"), ("#8ab6f0", "#ffe5c4")])
    for n in range(40):
        fill([(-300, 300 - 10 * n), (300, 300 - 10 * n), (300, 289 - 10 * n), (-300, 289 - 10 * n)], mix(top, low, n / 39))
    turtle.goto(random.uniform(-160, 160), -60)
    turtle.dot(random.uniform(180, 300), "#fff6d8")
    for n in range(22):
        y = -100 - 9.2 * n
        fill([(-300, -300), (300, -300)] + [(x, y + 4 * math.sin(x * 0.05 + n * 2)) for x in range(300, -301, -20)], mix(low, "#4f8fa8", 0.3 + 0.5 * (n % 2) + 0.008 * n))

def strand(front):
    """Rope or chain from the ring, winding round the shank; the front half is drawn last."""
    pts = [(70 * math.sin(t * 0.105 + 0.2) * (0.75 + t / 240), 215 - 3.6 * t) for t in range(118)]
    for n, (x, y) in enumerate(pts):
        if (math.cos(n * 0.105 + 0.2) > 0) != front:
            continue
        turtle.goto(place_at(x, y))
        if cord == "rope":
            turtle.dot(20 * k, "#6b4a2b" if n % 4 == 0 else mix("#f2ddb0", "#b98b52", (n % 4) / 4))
        elif n % 4 == 0:
            turtle.dot(27 * k, "#3a4048")
            turtle.dot(22 * k, "#dfe5ea")
            turtle.dot(9 * k, "#3a4048")
        elif n % 4 == 2:
            turtle.dot(13 * k, "#8d97a1")

strand(False)
bar([(span * x, 130 + 5 * math.cos(x * 1.5)) for x in [-0.8 + 0.1 * n for n in range(17)]], thick * 0.8, thick * 0.8)
bar([(0, 178 - 10 * n) for n in range(40)], thick * 0.85, thick * 1.25)
for s in (-1, 1):
    turtle.goto(place_at(s * span * 0.8, 132))
    turtle.dot(50 * k, mix(iron, "#000000", 0.5))
    turtle.dot(42 * k, iron)
    turtle.goto(place_at(s * span * 0.8 - 6, 138))
    turtle.dot(14 * k, mix(iron, "#ffffff", 0.5))
    curve = [(s * (span * 1.12) * math.sin(t / 14 * 1.28), -205 + arm * 1.55 * (1 - math.cos(t / 14 * 1.28))) for t in range(15)]
    bar(curve, thick * 1.4, thick * 0.8)
    x, y = curve[-1]
    part([(x + s * 40, y - 26), (x + s * 16, y + 62), (x - s * 62, y + 4), (x - s * 18, y + 6)])     # fluke
    part([(x + s * 16, y + 58), (x - s * 54, y + 8), (x - s * 18, y + 12)], mix(iron, "#ffffff", 0.25))
part([(-34, -186), (34, -186), (18, -222), (0, -240), (-18, -222)])
bar([(44 * math.cos(t * 0.2618), 218 + 44 * math.sin(t * 0.2618)) for t in range(26)], 10, 10)
strand(True)
for n in range(random.choice([0, 0, 14, 26])):             # barnacles and spots of rust
    turtle.goto(place_at(random.uniform(-thick, thick) * 0.8, random.uniform(-200, 120)))
    turtle.dot(random.uniform(5, 11), random.choice(["#e9e2d0", "#b5532b", "#c98b5e"]))
turtle.done()
