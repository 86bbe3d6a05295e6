import math
import random
import turtle

# a suspension bridge, seen from the shore or slantwise along its road: portal towers, twin cables, hangers, trussed deck, piers, traffic, hills or a city, mirrored in water
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
hour = random.choice(["day", "dusk", "night", "fog", "dawn", "storm"])
high, low, sea = {"day": ("#5aaee0", "#dff2fa", "#2f7fb0"), "dusk": ("#4b2a63", "#ff9e5e", "#5a3358"), "night": ("#060a1e", "#26345f", "#0b132c"),
                  "fog": ("#c9d3d6", "#f2f1ea", "#a9bcc2"), "dawn": ("#8fb8d8", "#ffe1c2", "#7fa6b8"), "storm": ("#39444f", "#8d9aa1", "#3d515a")}[hour]
paint = random.choice(["#c6432b", "#c6432b", "#5f7280", "#e3e0d6", "#2f6f6b", "#7a6a58"])

def mix(a, b, t):
    ca, cb = (tuple(int(s[i:i + 2], 16) for i in (1, 3, 5)) for s in (a, b))
    return "#%02x%02x%02x" % tuple(int(x + (y - x) * t) for x, y in zip(ca, cb))

paint = mix(paint, {"night": "#0c1430", "dusk": "#3a1f45", "fog": "#dfe4e4"}.get(hour, paint), 0.35)
dark, lit = mix(paint, "#0a0d18", 0.45), mix(paint, "#fff2d8", 0.3); stone = mix("#a39b8b", high, 0.25)

def poly(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.color(colour); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def line(points, size, colour):
    turtle.penup(); turtle.pensize(size); turtle.pencolor(colour); turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()

water = random.randint(-185, -120)
for k in range(30):                                          # sky and water in bands
    y = water + (300 - water) * k / 30
    poly([(-300, y), (-300, y + 18), (300, y + 18), (300, y)], mix(low, high, k / 29))
sun = random.randint(-200, 200)
if hour in ("dusk", "dawn", "night"):
    turtle.goto(sun, water + random.randint(70, 320)); turtle.dot(random.randint(60, 90), "#fff1c9" if hour != "night" else "#e9e6d6")
for _ in range(60 if hour == "night" else 0):
    turtle.goto(random.randint(-300, 300), random.randint(water + 60, 300)); turtle.dot(random.choice([2, 2, 3]), "#ffffff")
for _ in range(6 if hour in ("day", "storm", "dawn") else 0):
    cx, cy = random.randint(-280, 280), random.randint(130, 280)
    for _ in range(5):
        turtle.goto(cx + random.randint(-46, 46), cy + random.randint(-8, 10)); turtle.dot(random.randint(24, 50), mix(high, "#ffffff" if hour != "storm" else "#20262c", 0.55))
far = mix(low, {"night": "#141d3a", "dusk": "#5c3a5a"}.get(hour, "#5b7a74"), 0.55)
if random.random() < 0.5:                                    # hills
    for j in range(2):
        a, b = random.uniform(0, 6), random.uniform(70, 120)
        poly([(-300, water)] + [(x, water + 34 - 12 * j + 26 * math.sin(x / b + a + j) + 12 * math.sin(x / 37 + a)) for x in range(-300, 301, 12)] + [(300, water)], mix(far, sea, 0.3 * j))
else:                                                        # a city
    for x in range(-300, 300, 24):
        h = random.randint(20, 120)
        poly([(x, water), (x, water + h), (x + 21, water + h), (x + 21, water)], mix(far, low, random.uniform(0, 0.3)))
        for y in range(8, h - 6, 13) if hour in ("night", "dusk") else ():
            if random.random() < 0.6:
                turtle.goto(x + random.choice([6, 14]), water + y); turtle.dot(4, "#ffd97a")
for k in range(16):
    y = -300 + (water + 300) * k / 16
    poly([(-300, y), (-300, y + 26 if k < 15 else water), (300, y + 26 if k < 15 else water), (300, y)], mix(mix(sea, "#04101c", 0.3), mix(sea, low, 0.4), k / 15))

near = random.choice([0, 0, random.uniform(0.35, 0.6)])      # 0: from the shore; else one tower is nearer than the other
side = random.choice([-1, 1]); road0 = water + random.randint(48, 78); tall0 = random.randint(225, 262 - road0)
span = random.randint(140, 175)

def size(x):
    return 1 + near * side * x / 300 * 0.75

def road(x):
    return water + (road0 - water) * size(x) + (0 if near else 10 * (1 - (x / 300) ** 2))

def cable(x):
    top = tall0 * (0.78 if near else 1) * size(x); t = abs(x) / span
    return road(x) + (14 + (top - 14) * t * t if t <= 1 else max(6, top * (1 - (abs(x) - span) / (318 - span)) ** 1.15))

def tower(x, colour, shift=0):
    s = size(x); top, w = road(x) + tall0 * (0.78 if near else 1) * s + 12 + shift * 0.4, 11 * s
    gap = 15 * s if not near else 34 * s
    for q in (-gap, gap):
        poly([(x + q - w, water - 8), (x + q - w * 0.62, top), (x + q + w * 0.62, top), (x + q + w, water - 8)], dark)
        poly([(x + q - w, water - 8), (x + q - w * 0.62, top), (x + q + w * 0.1, top), (x + q + w * 0.2, water - 8)], colour)
        line([(x + q - w * 0.8, water), (x + q - w * 0.5, top)], 2, lit)
        poly([(x + q - w, top), (x + q - w, top + 8 * s), (x + q + w, top + 8 * s), (x + q + w, top)], lit)
    steps = [0.3, 0.55, 0.78, 1.0]
    for f in steps:                                          # portal beams
        y = road(x) + (top - road(x)) * f
        poly([(x - gap, y - 13 * s), (x - gap, y), (x + gap, y), (x + gap, y - 13 * s)], colour)
        line([(x - gap, y - 13 * s), (x + gap, y - 13 * s)], 3, dark)
    poly([(x - gap - 22 * s, water - 22 * s), (x - gap - 18 * s, water + 10 * s), (x + gap + 18 * s, water + 10 * s), (x + gap + 22 * s, water - 22 * s)], stone)
    poly([(x, water - 22 * s), (x, water + 10 * s), (x + gap + 18 * s, water + 10 * s), (x + gap + 22 * s, water - 22 * s)], mix(stone, "#1a1f2a", 0.3))

for s in (-1, 1):                                            # shores and anchor blocks
    y = road(s * 300)
    poly([(s * 300, water - 30), (s * 300, y - 4), (s * 262, y - 8), (s * 236, water + 12), (s * 190, water - 18)], mix("#4e6b45", high, 0.35 if hour != "night" else 0.75))
    poly([(s * 300, water), (s * 300, y + 12), (s * 276, y + 6), (s * 268, water)], stone)
xs = list(range(-300, 301, 6))
for f, c in ((9, mix(dark, high, 0.35)), (0, paint)):        # far cable, near cable, hangers
    line([(x, cable(x) + f) for x in xs], 4, c)
    for x in range(-290, 300, 13):
        if abs(abs(x) - span) > 12:
            line([(x, road(x)), (x, cable(x) + f)], 1 if f else 2, c)
tower(-span if side > 0 else span, paint)
for x in range(-300, 300, 12):                               # trussed deck, lamps and cars
    y, y2, s = road(x), road(x + 12), 14 * size(x)
    poly([(x, y - s), (x, y + 4), (x + 13, y2 + 4), (x + 13, y2 - s)], mix(dark, paint, 0.3))
    line([(x, y - s), (x + 12, y2)], 2, lit); line([(x, y), (x + 12, y2 - s)], 2, lit)
line([(x, road(x) + 4) for x in xs], 5, paint); line([(x, road(x) - 14 * size(x)) for x in xs], 4, dark)
for _ in range(random.randint(4, 14)):
    x = random.randint(-280, 280); s, y = size(x), road(x) + 7
    poly([(x - 9 * s, y), (x - 9 * s, y + 6 * s), (x - 5 * s, y + 11 * s), (x + 4 * s, y + 11 * s), (x + 9 * s, y + 5 * s), (x + 9 * s, y)], random.choice(["#f4f4f0", "#e0b12c", "#23272e", "#b8323a", "#3f74a8"]))
    if hour in ("night", "dusk"):
        turtle.goto(x + 10 * s, y + 3); turtle.dot(6, "#fff3b0")
tower(span if side > 0 else -span, paint); line([(x, cable(x)) for x in xs], 5, lit)
for x in range(-285, 300, 30):
    if hour in ("night", "dusk", "fog"):
        turtle.goto(x, cable(x)); turtle.dot(6, "#ffe9a3")
for s in (-span, span):                                      # mirror image and ripples
    for k in range(13):
        y = water - 30 - k * 9; w = 26 * size(s) + random.randint(-8, 10)
        line([(s - w, y), (s + w, y)], 4, mix(dark, sea, min(0.9, 0.35 + 0.05 * k)))
for _ in range(50):
    x, y = random.randint(-300, 280), random.randint(-296, water - 12); f = (water - y) / 180
    line([(x, y), (x + random.randint(14, 30) * (0.6 + f), y)], 2, mix(sea, low, random.uniform(0.2, 0.7)))
bx = random.randint(-120, 120)
if random.random() < 0.6:                                    # a sailing boat
    y = random.randint(-265, int(water) - 40); f = 0.7 + (water - y) / 150
    poly([(bx - 24 * f, y + 8 * f), (bx + 26 * f, y + 8 * f), (bx + 18 * f, y), (bx - 16 * f, y)], "#7a2e22")
    poly([(bx, y + 11 * f), (bx, y + 58 * f), (bx + 22 * f, y + 11 * f)], "#fbf7ea")
    poly([(bx - 3 * f, y + 11 * f), (bx - 3 * f, y + 50 * f), (bx - 18 * f, y + 11 * f)], "#e8dfc8")
turtle.done()
