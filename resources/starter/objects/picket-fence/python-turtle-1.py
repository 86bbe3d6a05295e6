import math
import random
import turtle

# a picket fence before a garden: pointed pales on two rails, a gate sometimes, flowers, grass or snow
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
season = random.choice(["summer", "summer", "dusk", "night", "snow", "autumn"])
sky, hill, lawn = {"summer": random.choice([("#9fd8f5", "#7fb069", "#5c9a42"), ("#d8f0f7", "#a7c957", "#6a994e")]), "dusk": ("#f6b389", "#8d6a7f", "#4d5b3f"), "night": ("#131a3a", "#1d2f3f", "#15291f"), "snow": ("#b9c9d6", "#dfe7ee", "#f4f7fa"), "autumn": ("#f0d9b0", "#c8863a", "#8a7a3a")}[season]
paint = random.choice(["#ffffff", "#ffffff", "#fdf8ec", "#e9f1f5", "#d9a066", "#a8c7b5", "#e2b4bd"])
if season == "snow":
    paint = random.choice(["#a5683f", "#7a9e9f", "#8c3f3f", "#ffffff"])
if season == "night":
    paint = random.choice(["#d5dcec", "#b9c3da"])
turtle.bgcolor(sky)

def mix(a, b, t):
    ca, cb = (tuple(int(s[i:i + 2], 16) for i in (1, 3, 5)) for s in (a, b))
    return "#%02x%02x%02x" % tuple(int(x + (y - x) * t) for x, y in zip(ca, cb))

def poly(points, fill):
    turtle.penup(); turtle.goto(points[0]); turtle.color(fill); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def ball(x, y, r, fill):
    turtle.goto(x, y); turtle.dot(2 * r, fill)

ground = random.randint(-190, -140)
if season in ("night", "dusk", "summer"):
    ball(random.choice([-200, 180]), random.randint(190, 250), random.randint(28, 44), {"night": "#f3ecc9", "dusk": "#fff0c2", "summer": "#fff2a8"}[season])
if season == "night":
    for _ in range(70):
        ball(random.randint(-300, 300), random.randint(-60, 300), random.choice([1, 1, 2]), "#ffffff")
poly([(-300, ground - 20)] + [(x, ground + 130 + 40 * math.sin(x / 120 + ground)) for x in range(-300, 301, 30)] + [(300, ground - 20)], hill)
hx = random.choice([-170, 150, None, None])                  # a house behind
if hx is not None:
    wall = mix(random.choice(["#f7d9a8", "#c65d4b", "#e8e4da", "#8fb3c9"]), sky, 0.3)
    poly([(hx - 110, ground), (hx - 110, 150), (hx + 110, 150), (hx + 110, ground)], wall)
    poly([(hx - 135, 145), (hx, 245), (hx + 135, 145)], mix("#6d3b34", sky, 0.25))
    for s in (-60, 30):
        poly([(hx + s, 60), (hx + s, 115), (hx + s + 38, 115), (hx + s + 38, 60)], "#ffe08a" if season in ("night", "dusk") else mix("#5b7b94", sky, 0.3))
for _ in range(random.randint(3, 8)):                        # bushes
    bx, by = random.randint(-300, 300), ground + random.randint(60, 130)
    tone = mix(hill, "#10301a" if season != "snow" else "#9db0bf", random.uniform(0.2, 0.6))
    for _ in range(5):
        ball(bx + random.randint(-40, 40), by + random.randint(-25, 25), random.randint(24, 46), tone)
poly([(-300, -300), (-300, ground + 25), (300, ground + 25), (300, -300)], lawn)
poly([(-300, ground - 34), (-300, ground - 6), (300, ground - 6), (300, ground - 34)], mix(lawn, "#000000", 0.25))

n = random.randint(6, 9); pitch = 600 / n; w = pitch * random.uniform(0.56, 0.74); tall = random.randint(270, 350)
tip = random.choice(["point", "point", "round", "gothic"]); wave = random.choice([0, 0, -34, 34]); base = ground - 26
shade, dark = mix(paint, "#26304a", 0.28), mix(paint, "#1a2036", 0.5)
for f in (0.24, 0.68):                                       # rails
    y = base + tall * f; poly([(-300, y), (-300, y + 32), (300, y + 32), (300, y)], shade)
    poly([(-300, y), (-300, y + 7), (300, y + 7), (300, y)], dark)
slant = random.uniform(-0.015, 0.015)
for k in range(n):
    x = -300 + pitch * (k + 0.5) + random.uniform(-2, 2)
    h = tall + wave * math.cos(2 * math.pi * (k + 0.5) / n * 1.5) + random.randint(-5, 5); top, half = base + h, w / 2
    head = {"point": [(x - half, top - 0.8 * w), (x, top), (x + half, top - 0.8 * w)],
            "round": [(x - half * math.cos(a), top - half + half * math.sin(a)) for a in [math.pi * j / 14 for j in range(15)]],
            "gothic": [(x - half, top - w), (x - half * 0.62, top - 0.72 * w), (x - half * 0.62, top - 0.5 * w), (x, top), (x + half * 0.62, top - 0.5 * w), (x + half * 0.62, top - 0.72 * w), (x + half, top - w)]}[tip]
    lean = random.uniform(-3, 3); head = [(a + lean, b) for a, b in head]
    body = [(x - half, base)] + head + [(x + half, base)]
    poly([(a + 7, b - 3) for a, b in body], mix(lawn, dark, 0.7))            # shadow, edge, face, lit side
    poly(body, dark); poly([(x + (a - x) * 0.93, b - 3) for a, b in body], shade)
    poly([(x - 2 + (a - x) * 0.8, b - 5) for a, b in body], paint); turtle.color(shade)
    for _ in range(3):                                       # grain of the wood
        gx, gy = x + random.uniform(-0.5, 0.4) * half, base + random.uniform(0.05, 0.6) * h
        turtle.goto(gx, gy); turtle.pensize(2); turtle.pendown(); turtle.goto(gx + random.uniform(-2, 2), gy + random.randint(20, 60)); turtle.penup()
    for f in (0.24, 0.68):
        for s in (-0.4, 0.4):
            ball(x + s * half, base + tall * f + 16, 3, "#6b7076")
    if season == "snow":
        poly([(a, b + 3) for a, b in head] + [(x + (a - x) * 1.02, b - 15 + random.randint(-4, 4)) for a, b in head[::-1]], "#ffffff")
blooms = random.sample(["#e63946", "#ffbe0b", "#ffffff", "#f15bb5", "#7b5ed6", "#fb8500"], 2)
for _ in range(random.choice([70, 110])):                    # grass and flowers along its foot
    x, y = random.randint(-300, 300), random.randint(-300, int(base) + 6); size = 16 + (base - y) * 0.12
    turtle.goto(x, y)
    turtle.color(mix(lawn, random.choice(["#0d2b12", "#e9f7b0"]), 0.35) if season != "snow" else "#c8d6e2")
    turtle.pensize(3); turtle.pendown(); turtle.goto(x + random.randint(-8, 8), y + size * random.uniform(1, 2)); turtle.penup()
    if season in ("summer", "dusk") and random.random() < 0.45:
        fx, fy = turtle.pos()
        for a in range(5):
            ball(fx + size * 0.3 * math.cos(1.26 * a), fy + size * 0.3 * math.sin(1.26 * a), size * 0.22, blooms[int(x) % 2])
        ball(fx, fy, size * 0.2, "#ffe066")
for _ in range(60 if season == "snow" else 0):
    ball(random.randint(-300, 300), random.randint(-300, 300), random.choice([2, 3, 4]), "#ffffff")
turtle.done()
