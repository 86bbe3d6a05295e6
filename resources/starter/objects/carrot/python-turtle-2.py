# A carrot with its leaves on a board, a checked cloth or soil
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
place = random.choice(["board", "cloth", "soil"])
ground = random.choice({"board": ["#e8cfa4", "#6b4630", "#3a3d44"], "cloth": ["#f4efe4", "#cfe2ee", "#2f4a63"], "soil": ["#3a2618", "#2b2320", "#54371f"]}[place])
flesh, deep, light = random.choice([("#f47c20", "#a8430a", "#ffb870"), ("#ff8c2e", "#b8500c", "#ffcb90"), ("#e8641b", "#8e3208", "#ff9f62")])
green, dark = random.choice([("#5aa83e", "#2c6b24"), ("#84bc4c", "#3f7d2c"), ("#3c9a62", "#195c3a")])

def mix(a, b, t):
    return "#" + "".join("%02x" % int(int(a[k:k + 2], 16) * (1 - t) + int(b[k:k + 2], 16) * t) for k in (1, 3, 5))

def poly(points, fill):
    turtle.color(fill, fill); turtle.pensize(1); turtle.goto(points[-1]); turtle.begin_fill()
    for p in points: turtle.goto(p)
    turtle.end_fill()

def stroke(points, colour, pen):
    turtle.pencolor(colour); turtle.pensize(pen); turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]: turtle.goto(p)
    turtle.penup()

turtle.bgcolor(ground)
if place == "board":
    for k in range(5):                                      # planks with grain
        y = -300 + 120 * k
        poly([(-300, y), (300, y), (300, y + 116), (-300, y + 116)], mix(ground, random.choice(["#ffffff", "#000000"]), random.uniform(0, 0.1)))
        for j in range(7):
            stroke([(x, y + 16 + 14 * j + 5 * math.sin(x / 70 + j)) for x in range(-300, 301, 30)], mix(ground, "#000000", 0.14), 2)
elif place == "cloth":
    tone = random.choice(["#c8453c", "#3f78b0", "#5a9a5e"])
    for i in range(8):                                      # checks: where two bands cross the tone is full
        for j in range(8):
            if i % 2 or j % 2:
                x, y = -320 + 80 * i, -320 + 80 * j
                poly([(x, y), (x + 80, y), (x + 80, y + 80), (x, y + 80)], mix(ground, tone, 0.62 if i % 2 and j % 2 else 0.3))
else:
    for _ in range(420):                                    # crumbs of earth and some stones
        turtle.goto(random.randint(-300, 300), random.randint(-300, 300))
        turtle.dot(random.randint(3, 20), mix(ground, random.choice(["#000000", "#b08a60"]), random.uniform(0.08, 0.32)))
turn, size = math.radians(random.choice([0, 35, -35, 60, -60, 120, -125, 90]) + random.uniform(-14, 14)), random.uniform(0.96, 1.08)
long, fat, bend, sun = random.uniform(285, 325), random.uniform(60, 80), random.uniform(-34, 34), random.choice([-1, 1])

def at(x, y):                                               # the carrot hangs down from (0, 60) and is then turned
    x, y = x * size, (y + 30) * size
    return x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)

half = lambda t: fat * min(1, t * 9 + 0.42) ** 0.5 * (1 - t) ** 0.6 * (1 + 0.03 * math.sin(t * 26 + bend)) + 2.5
mid = lambda t: bend * t * t
side = lambda f: [at(mid(k / 36) + f * half(k / 36), 60 - long * k / 36) for k in range(37)]
shadow = mix(ground, "#000000", 0.55)
poly([(x + 14, y - 16) for x, y in side(-1) + side(1)[::-1]], shadow)
for k in range(random.randint(7, 10)):                      # feathery leaves, the first ones in shade
    lean, tall = random.uniform(-0.8, 0.8), random.uniform(120, 180)
    spine = [(lean * tall * 0.75 * (t / 10) ** 1.6 + lean * 16, 54 + tall * t / 10) for t in range(11)]
    own = mix(dark, green, min(1, k / 6))
    stroke([(x + 9, y - 10) for x, y in [at(*p) for p in spine]], shadow, 9)
    stroke([at(*p) for p in spine], mix(own, "#000000", 0.35), 7), stroke([at(*p) for p in spine], mix(own, "#e8f5b0", 0.3), 3)
    for i in range(2, 11):
        (x, y), r = spine[i], 36 * (1.15 - i / 11) + 10
        for s in (-1, 1, 0):
            a = math.pi / 2 - lean + s * random.uniform(0.6, 1.05)
            for b in (-0.35, 0, 0.35):                      # each leaflet has three fingers
                c, q = a + b, r * (1 if b == 0 else 0.72)
                ex, ey = x + q * math.cos(c), y + q * math.sin(c)
                poly([at(x, y), at((x + ex) / 2 - 4 * math.sin(c), (y + ey) / 2 + 4 * math.cos(c)), at(ex, ey), at((x + ex) / 2 + 4 * math.sin(c), (y + ey) / 2 - 4 * math.cos(c))], mix(own, random.choice(["#f0ff90", "#002010"]), random.uniform(0, 0.25)))
poly(side(-1) + side(1)[::-1], mix(deep, "#000000", 0.3))
for k in range(16):                                         # bands from the shaded to the lit side
    u0, u1 = -0.95 + 1.9 * k / 16, -0.95 + 1.9 * (k + 1.2) / 16
    f = ((u0 + u1) / 2 * sun + 0.35)
    tone = mix(flesh, light, max(0, 1 - abs(f - 0.75) * 2.6)) if f > 0.1 else mix(flesh, deep, min(0.85, 0.1 - f + 0.1))
    poly(side(u0) + side(min(0.96, u1))[::-1], tone)
for _ in range(random.randint(14, 22)):                     # creases, each with a lit lip
    t, s, w = random.uniform(0.03, 0.88), random.choice([-1, 1]), random.uniform(0.3, 0.85)
    for dy, c in ((0, mix(flesh, deep, 0.75)), (-3, light)):
        stroke([at(mid(t) + s * half(t) * (0.93 - w * q / 5), 60 - long * t - 5 * math.sin(q / 5 * math.pi) + dy) for q in range(6)], c, 3 if dy == 0 else 1)
for _ in range(9):                                          # fine roots
    t, s = random.uniform(0.3, 0.95), random.choice([-1, 1])
    x, y = mid(t) + s * half(t) * 0.95, 60 - long * t
    stroke([at(x, y), at(x + s * 9, y - 5), at(x + s * random.randint(14, 26), y - random.randint(6, 18))], mix(flesh, deep, 0.5), 2)
stroke([at(bend, 64 - long), at(bend * 1.15, 48 - long), at(bend * 1.2 + random.uniform(-9, 9), 30 - long)], mix(flesh, deep, 0.6), 4)
poly([at(30 * math.cos(a / 8 * math.pi), 55 + 8 * math.sin(a / 8 * math.pi)) for a in range(16)], mix(dark, deep, 0.35))
turtle.done()
