import math
import random
import turtle

# A silk top hat: a tall crown in strips of light, a ribbon, a brim that curls up at the sides, and perhaps a feather.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()

def mix(a, b, f):
    p, q = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(u + (v - u) * max(0, min(1, f))) for u, v in zip(p, q))

silk, ribbon, walls = random.choice([("#22222a", "#b3202e", ["#f2dfb8", "#bfe0e2", "#f3c9c2", "#e5e0f0"]), ("#22222a", "#8a8f9c", ["#f6c85f", "#a8d5ba", "#f4efe4"]), ("#8d95a3", "#2a2d3a", ["#f7ecd4", "#2e4057", "#7a2e3a"]),
                                     ("#7d1128", "#f1c453", ["#f4e8d0", "#bcd8d4", "#20242f"]), ("#25396f", "#e8e4d8", ["#f9dcc4", "#f2e8c9", "#cfe8ef"]), ("#f3f0e8", "#23233a", ["#1f3a4d", "#5b2145", "#234a3a"]),
                                     ("#4b2a6b", "#7fd1b9", ["#fbe8a6", "#e9e4f3", "#d2ecdc"]), ("#1f4d3a", "#e0a83a", ["#f6e7cf", "#f3c6b5", "#dfe7ea"])])
wall = random.choice(walls)
setting = random.choice(["table", "rays", "stage", "stars", "stripes"])
ornament = random.choice(["none", "none", "feather", "bow", "buckle", "flower"])
half = random.uniform(120, 140)
tall = random.uniform(236, 305)
flare = random.uniform(0.0, 0.16)
curl = random.uniform(16, 46)
tip = math.radians(random.uniform(-17, 17))
ox, oy = random.uniform(-14, 14), -tall / 2 - random.uniform(0, 16)
lamp = random.choice([-0.45, 0.45])

def piece(points, colour, level=False):
    turtle.fillcolor(colour)
    for n, (x, y) in enumerate(points):
        if not level:
            x, y = ox + x * math.cos(tip) - (y - tall / 2) * math.sin(tip), oy + x * math.sin(tip) + (y - tall / 2) * math.cos(tip) + tall / 2
        turtle.goto(x, y)
        if n == 0:
            turtle.begin_fill()
    turtle.end_fill()

def oval(x, y, a, b, n=60):
    return [(x + a * math.cos(6.2832 * k / n), y + b * math.sin(6.2832 * k / n)) for k in range(n)]

# the place
turtle.bgcolor(wall)
if setting == "rays":
    turn = random.random()
    for k in range(14):
        a, b = turn + 6.2832 * k / 14, turn + 6.2832 * (k + 0.5) / 14
        piece([(0, 0), (500 * math.cos(a), 500 * math.sin(a)), (500 * math.cos(b), 500 * math.sin(b))], mix(wall, "#ffffff", 0.22), True)
elif setting == "stripes":
    w = random.randint(24, 60)
    for x in range(-300, 300, 2 * w):
        piece([(x, -300), (x + w, -300), (x + w, 300), (x, 300)], mix(wall, "#ffffff", 0.2), True)
elif setting == "stars":
    for _ in range(70):
        x, y, r, a = random.uniform(-300, 300), random.uniform(-300, 300), random.uniform(3, 15), random.uniform(0, 1.2)
        piece([(x + (r if k % 2 == 0 else r * 0.42) * math.cos(a + k * 0.6283), y + (r if k % 2 == 0 else r * 0.42) * math.sin(a + k * 0.6283)) for k in range(10)], mix(wall, "#ffe27a", random.uniform(0.25, 0.6)), True)
elif setting == "stage":
    for x in range(-300, 300, 30):                              # folds of a curtain
        for k in range(6):
            piece([(x + 5 * k, -300), (x + 5 * k + 6, -300), (x + 5 * k + 6, 300), (x + 5 * k, 300)], mix(wall, "#301018", 0.04 + 0.035 * k), True)
    for k in range(8):
        piece(oval(0, 0, 290 - k * 14, 290 - k * 14), mix(mix(wall, "#301018", 0.1), "#fffbe6", 0.08 * k), True)
low = oy - 40
if setting in ("table", "stage", "stripes"):
    wood = random.choice(["#8c5a34", "#c79a63", "#5f4a44", "#a8a49c"])
    tip *= 0.35
    piece([(-300, -300), (300, -300), (300, low + 24), (-300, low + 24)], wood, True)
    for _ in range(26):
        y, x = random.uniform(-300, low + 14), random.uniform(-340, 200)
        piece([(x, y), (x + random.uniform(60, 260), y + 2), (x + 40, y + 4)], mix(wood, "#2a1408", random.uniform(0.1, 0.3)), True)
    for k in range(5):
        piece(oval(ox - lamp * 60, low - 10, half * 1.95 - k * 12, 46 - k * 5), mix(wood, "#140a08", 0.14 + 0.11 * k), True)

# the brim: an oval whose ends bend up
def brim(grow, drop):
    return [(x, y - drop + curl * (abs(x) / (half * 1.7)) ** 3) for x, y in oval(0, 0, half * 1.62 * grow, 48 * grow)]

if ornament == "feather":
    side = random.choice([-1, 1])
    plume = random.choice(["#e4572e", "#f4d35e", "#2a9d8f", "#f7f3ea", "#d64cae"])
    for k in range(40):
        t = k / 39
        x, y = side * (half * 0.8 + 95 * t ** 1.6), 30 + 225 * t
        l = 46 * math.sin(3.14 * min(1, t * 0.86 + 0.12))
        for s in (-1, 1):
            piece([(x, y), (x + s * l, y + 16), (x + s * l * 0.8, y + 32), (x, y + 10)], mix(plume, "#201018", 0.3 * (k % 2) * 0.6 + (0.12 if s > 0 else 0)))
piece(brim(1.0, 10), mix(silk, "#000000", 0.55))
piece(brim(1.0, 0), mix(silk, "#ffffff", 0.3))
piece(brim(0.975, 2), mix(silk, "#000000", 0.08))
for k in range(8):
    piece([(p[0] + lamp * 90, p[1] - 8) for p in oval(0, 0, half * (0.95 - 0.06 * k), 36 - 3 * k)], mix(silk, "#ffffff", 0.03 * k))
piece(oval(0, -6, half * 1.1, 40), mix(silk, "#000000", 0.5))

def width(v):
    return half * (0.9 + 0.12 * (2 * v - 1) ** 2 + flare * (v - 0.2))

def wrap(v0, v1, colour, strength):
    """A band round the crown from height v0 to v1, in thin upright strips."""
    n = 56
    for k in range(n):
        a, b = math.pi * k / n, math.pi * (k + 1.4) / n
        u = -math.cos((a + b) / 2)
        shine = math.exp(-((u - lamp) / 0.2) ** 2) + 0.45 * math.exp(-((u + lamp * 1.6) / 0.12) ** 2)
        c = mix(mix(colour, "#000000", 0.5 * abs(u) ** 2.5), "#ffffff", strength * shine)
        rows = [v0 + (v1 - v0) * j / 8 for j in range(9)]
        edge = lambda q, v: (-width(v) * math.cos(min(q, math.pi)), v * tall - (30 - 8 * v) * math.sin(min(q, math.pi)))
        piece([edge(a, v) for v in rows] + [edge(b, v) for v in rows[::-1]], c)

wrap(0.0, 1.0, silk, 0.42)
wide = random.uniform(0.15, 0.27)
wrap(0.03, 0.03 + wide, ribbon, 0.22)
piece(oval(0, tall, width(1), 23), mix(silk, "#ffffff", 0.32))
piece(oval(0, tall - 1, width(1) * 0.965, 20), mix(silk, "#ffffff", 0.1))
for k in range(7):
    piece(oval(lamp * 30, tall + 2, width(1) * (0.8 - 0.1 * k), 15 - 2 * k), mix(silk, "#ffffff", 0.1 + 0.025 * k))
mx, my = random.choice([-1, 1]) * half * 0.52, tall * (0.03 + wide / 2) - 26
if ornament == "bow":
    for s in (-1, 1):
        piece([(mx, my), (mx + s * 40, my + 26), (mx + s * 48, my), (mx + s * 40, my - 24)], mix(ribbon, "#ffffff", 0.18))
        piece([(mx, my), (mx + s * 34, my + 12), (mx + s * 36, my - 10)], mix(ribbon, "#000000", 0.3))
    piece(oval(mx, my, 11, 14, 20), mix(ribbon, "#000000", 0.16))
if ornament == "buckle":
    piece([(-34, my - 38), (34, my - 38), (34, my + 28), (-34, my + 28)], "#d9a520")
    piece([(-22, my - 27), (22, my - 27), (22, my + 17), (-22, my + 17)], mix(ribbon, "#000000", 0.25))
    piece([(-22, my - 9), (10, my - 9), (10, my - 1), (-22, my - 1)], "#f6dc7c")
if ornament == "flower":
    petal = random.choice(["#ff7aa2", "#ffd166", "#ffffff", "#ef5b5b"])
    for k in range(8):
        piece(oval(mx + 24 * math.cos(k * 0.785), my + 24 * math.sin(k * 0.785), 15, 15, 20), mix(petal, "#7a1c3a", 0.14 * (k % 2)))
    piece(oval(mx, my, 13, 13, 20), "#8a5a1c" if petal == "#ffd166" else "#f6c02c")
turtle.done()
