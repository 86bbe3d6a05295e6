import math
import random
import turtle

# A huge whale swims through the air above a city, at noon, at dusk, by night or in a rosy morning.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()

def mix(a, b, f):
    p, q = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(u + (v - u) * max(0, min(1, f))) for u, v in zip(p, q))

def fill(points, colour):
    turtle.fillcolor(colour)
    turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def spline(start, *rest, n=22):
    """Cubic curves one after another: each takes two handles and an end."""
    out, a = [start], start
    for b, c, e in zip(rest[0::3], rest[1::3], rest[2::3]):
        for i in range(1, n + 1):
            t, s = i / n, 1 - i / n
            out.append(tuple(s ** 3 * a[m] + 3 * s * s * t * b[m] + 3 * s * t * t * c[m] + t ** 3 * e[m] for m in (0, 1)))
        a = e
    return out

hour = random.choice(["noon", "dusk", "night", "dawn", "fog"])
high, low, stone, window = {"noon": ("#4fa3e0", "#e2f3fb", "#7d8fa8", "#dff1ff"), "dusk": ("#4a2f73", "#ff9f68", "#3a2a4f", "#ffd166"), "night": ("#0b1236", "#3c4f8f", "#141a3a", "#ffe08a"),
                            "dawn": ("#f7a8b8", "#fff0d4", "#a26a86", "#fff4d6"), "fog": ("#a9b8bd", "#eef1ec", "#6f7d86", "#f6f2d8")}[hour]
skin = random.choice({"noon": ["#2c4a78", "#39404f", "#7a3f6b"], "dusk": ["#7fb6d6", "#e8dcc8", "#5fc0b0"], "night": ["#6fa8dc", "#b9a6e8", "#8fd0c4", "#e6e9f2"], "dawn": ["#35618f", "#2f7f86", "#5b4a8a"], "fog": ["#2f5573", "#84424e", "#36464f"]}[hour])
pale = mix(skin, "#fff8ec", 0.72) if hour in ("noon", "dawn", "fog") else mix(skin, "#ffffff", 0.6)
side = random.choice([-1, 1])
tilt = math.radians(random.uniform(-6, 17))
k = random.uniform(0.9, 0.99)
cx, cy = random.uniform(-10, 10), random.uniform(62, 92)
wave = random.uniform(-30, 34)

for i in range(60):                                            # sky
    y = 300 - 10 * i
    fill([(-300, y), (300, y), (300, y - 11), (-300, y - 11)], mix(high, low, i / 48))
sx, sy, sr = random.uniform(-230, 230), random.uniform(150, 255), random.uniform(32, 60)
for j in range(6):
    turtle.goto(sx, sy); turtle.dot(2 * sr + 60 - 12 * j, mix(mix(high, low, (300 - sy) / 480), "#fff6d8", 0.1 + 0.18 * j))
if hour == "night":
    for _ in range(90):
        turtle.goto(random.uniform(-300, 300), random.uniform(-100, 300)); turtle.dot(random.choice([2, 2, 3, 4]), mix(high, "#ffffff", random.uniform(0.5, 1)))

def cloud(x, y, w, f):
    for j in range(9):
        t = j / 8 - 0.5
        turtle.goto(x + w * t, y + 0.16 * w * random.uniform(0, 1) * (1 - 4 * t * t)); turtle.dot(w * (0.16 + 0.26 * (1 - 4 * t * t) * random.uniform(0.6, 1)), mix(mix(high, low, (300 - y) / 480), "#ffffff", f))
    fill([(x - w * 0.55, y - 2), (x + w * 0.55, y - 2), (x + w * 0.45, y - w * 0.09), (x - w * 0.45, y - w * 0.09)], mix(mix(high, low, (300 - y) / 480), "#ffffff", f))

for _ in range(random.randint(3, 6)):
    cloud(random.uniform(-280, 280), random.uniform(-40, 280), random.uniform(80, 200), random.uniform(0.2, 0.5))

def street(base, tallest, fog):
    """A row of towers from left to right: flat, stepped, pointed or domed roofs."""
    x = -310
    while x < 300:
        w, h = random.uniform(34, 74), tallest * random.uniform(0.45, 1)
        c = mix(mix(stone, random.choice(["#000000", "#ffffff", "#c0703a", "#3a6ea5"]), random.uniform(0, 0.16)), low, fog)
        top = base + h
        fill([(x, -300), (x + w, -300), (x + w, top), (x, top)], c)
        fill([(x + w * 0.72, -300), (x + w, -300), (x + w, top), (x + w * 0.72, top)], mix(c, "#000000", 0.18))
        roof = random.randint(0, 4)
        if roof == 1:
            fill([(x, top), (x + w, top), (x + w / 2, top + w * 0.6)], mix(c, "#000000", 0.1))
        elif roof == 2:
            fill([(x + w * 0.2, top), (x + w * 0.8, top), (x + w * 0.8, top + 16), (x + w * 0.2, top + 16)], c)
            fill([(x + w * 0.48, top), (x + w * 0.52, top), (x + w * 0.5, top + 48)], c)
        elif roof == 3:
            fill([(x + w / 2 + w * 0.42 * math.cos(a * 0.157), top + w * 0.42 * math.sin(a * 0.157)) for a in range(21)], mix(c, "#ffffff", 0.1))
        elif roof == 4:
            fill([(x + w * 0.3, top), (x + w * 0.7, top), (x + w * 0.74, top + 22), (x + w / 2, top + 32), (x + w * 0.26, top + 22)], mix(c, "#6b3a1c", 0.3))
        if fog < 0.5:
            for r in range(int((top + 300) / 15)):
                for q in range(int((w - 8) / 11)):
                    if random.random() < (0.5 if hour in ("night", "dusk") else 0.75):
                        wx, wy = x + 6 + q * 11, top - 12 - r * 15
                        fill([(wx, wy), (wx + 6, wy), (wx + 6, wy - 9), (wx, wy - 9)], mix(c, window, random.uniform(0.45, 1) * (1 - fog)))
        x += w + random.choice([0, 0, 4, 10])

street(-200, 170, 0.6)
street(-270, 150, 0.28)

def whale(points, colour):
    out = []
    for x, y in points:
        x, y = k * (x - 36), k * (y + wave * max(0, x / 250) ** 2)
        out.append((cx + side * (x * math.cos(tilt) + y * math.sin(tilt)), cy - x * math.sin(tilt) + y * math.cos(tilt)))
    if colour:
        fill(out, colour)
    return out

dark = mix(skin, "#05081a", 0.35)
whale(spline((-20, -70), (-10, -130), (40, -150), (84, -150), (80, -110), (50, -80), (30, -60)), dark)          # far flipper
whale(spline((216, 42), (226, 90), (262, 122), (304, 128), (300, 90), (276, 58), (244, 38)), dark)               # flukes
whale(spline((214, 22), (246, 44), (300, 40), (322, -4), (286, -2), (252, 2), (220, 22)), mix(skin, "#05081a", 0.15))
body = [(-236, -6), (-232, 74), (-140, 112), (-10, 106), (96, 100), (160, 48), (232, 46), (240, 34), (238, 24), (228, 18), (150, -16), (70, -92), (-60, -98), (-160, -102), (-238, -74), (-236, -6)]
whale(spline(*body), skin)
for j in range(7):                                             # light along the back
    g = 1 - 0.1 * j
    whale(spline((-222 + 8 * j, 20 + 5 * j), (-206, 78), (-130, 106 - j), (-10, 100 - j), (90, 94 - j), (150, 50), (214 - 12 * j, 40), (140, 42), (60, 66 + 3 * j), (-30, 70 + 3 * j), (-120, 74 + 2 * j), (-180, 50 + 4 * j), (-222 + 8 * j, 20 + 5 * j)), mix(skin, "#ffffff", 0.045 * (j + 1)))
whale(spline((-236, -8), (-170, -26), (-110, -22), (-60, -30), (0, -40), (50, -46), (110, -42), (60, -92), (0, -98), (-60, -98), (-160, -102), (-238, -74), (-236, -8)), pale)
turtle.pensize(2); turtle.pencolor(mix(pale, dark, 0.5))
for j in range(7):                                             # furrows of the throat
    line = whale(spline((-226 + 5 * j, -22 - 10 * j), (-160, -40 - 9 * j), (-90, -42 - 8 * j), (10 + 6 * j, -50 - 5 * j)), None)
    turtle.goto(line[0]); turtle.pendown()
    for p in line:
        turtle.goto(p)
    turtle.penup()
line = whale(spline((-236, -6), (-190, -18), (-160, -16), (-120, 4)), None)
turtle.pensize(4); turtle.pencolor(dark); turtle.goto(line[0]); turtle.pendown()
for p in line:
    turtle.goto(p)
turtle.penup()
for size, colour, dx, dy in [(26, dark, 0, 0), (18, "#0a0c16", 0, 0), (6, "#ffffff", -3, 4)]:
    turtle.goto(whale([(-104 + dx, 20 + dy)], None)[0]); turtle.dot(size * k, colour)
whale(spline((-66, -34), (-76, -100), (-26, -172), (22, -186), (34, -150), (24, -80), (-8, -34)), mix(skin, "#05081a", 0.2))
whale(spline((-58, -36), (-62, -96), (-24, -152), (12, -172), (6, -120), (-10, -80), (-24, -36)), mix(skin, "#ffffff", 0.1))
for _ in range(random.choice([0, 14, 26])):                    # barnacles or spots
    p = whale([(random.uniform(-190, 130), random.uniform(34, 84))], None)[0]
    turtle.goto(p); turtle.dot(random.uniform(4, 10), mix(skin, "#ffffff", random.uniform(0.3, 0.55)))
if random.random() < 0.7:                                      # its breath
    for j in range(34):
        t, s = random.random(), random.choice([-1, 1])
        turtle.goto(whale([(-120 + s * 44 * t * t + random.uniform(-6, 6), 104 + 62 * math.sin(2.2 * t) + random.uniform(-6, 6))], None)[0]); turtle.dot(random.uniform(4, 11), mix("#ffffff", high, 0.15 + 0.2 * random.random()))
street(-330, 130, 0)
for _ in range(random.randint(1, 3)):
    cloud(random.choice([-1, 1]) * random.uniform(120, 260), random.uniform(-150, -90), random.uniform(90, 150), 0.6)
turtle.pensize(2); turtle.pencolor(mix(stone, "#000000", 0.2))
for _ in range(random.choice([0, 4, 8])):                      # birds beside it, to show how large it is
    x, y, r = random.uniform(-270, 270), random.uniform(-110, -40), random.uniform(5, 10)
    turtle.goto(x - r, y + r * 0.6); turtle.pendown(); turtle.goto(x, y); turtle.goto(x + r, y + r * 0.6); turtle.penup()
turtle.done()
