# A travel poster in flat bands: palms on a beach before a huge sun, rolling waves, a parasol or a surfboard.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
sky, ray, sun, seas, sand, dark, leaf = random.choice([
    ("#8fd3f4", "#a8def7", "#ffe66d", ["#0077b6", "#0096c7", "#48cae4"], "#f7dfa5", "#3d2b1f", "#1b6b3a"),
    ("#ffb997", "#ffc7a8", "#fff1b8", ["#1d6fa5", "#3a94bf", "#7cc6d6"], "#ffe3b3", "#54263b", "#22577a"),
    ("#ffd97d", "#ffe19a", "#ff7b54", ["#13808a", "#2aa5a0", "#7bd1c0"], "#fff0cf", "#4a2c2a", "#1f5f4a"),
    ("#c9efe0", "#d9f6ea", "#ffffff", ["#156f8c", "#2f9bb0", "#85d0cf"], "#f4cf9a", "#40332b", "#2f7d32"),
    ("#4fb0e6", "#63bcec", "#fff6c9", ["#123f7a", "#1d62a8", "#4797d1"], "#ffe9bf", "#2f2019", "#37862f"),
    ("#f7a8b8", "#fab8c5", "#ffe29a", ["#4a6fb5", "#6b93cf", "#a3c4e6"], "#fdebd0", "#4b2142", "#186a5c")])
side = random.choice([-1, 1])
horizon = random.uniform(-40, 20)
palms = random.choice([1, 1, 2, 3])
slope = random.uniform(-0.12, 0.12)
phase = random.uniform(0, 6)

def shape(colour, pts):
    turtle.goto(pts[0]); turtle.fillcolor(colour); turtle.begin_fill()
    for p in pts[1:]:
        turtle.goto(p)
    turtle.end_fill()

def disc(x, y, size, colour):
    turtle.goto(x, y); turtle.dot(size, colour)

# sky and sun
turtle.bgcolor(sky)
sx, sy, size = -side * random.uniform(20, 150), horizon + random.uniform(30, 170), random.uniform(110, 230)
if random.random() < 0.6:
    for k in range(0, 360, 20):
        a, b = math.radians(k), math.radians(k + 10)
        shape(ray, [(sx, sy), (sx + 900 * math.cos(a), sy + 900 * math.sin(a)), (sx + 900 * math.cos(b), sy + 900 * math.sin(b))])
else:
    for k in range(3, 0, -1):
        disc(sx, sy, size * (1 + 0.42 * k), ray if k % 2 else sky)
disc(sx, sy, size, sun)
for _ in range(random.choice([0, 2, 4])):               # long poster clouds
    x, y, w = random.uniform(-260, 260), random.uniform(110, 270), random.uniform(50, 120)
    for j, (f, h) in enumerate(((1, 16), (0.66, 22), (0.4, 16))):
        dx, yy = random.uniform(-20, 20), y + 12 * j
        shape("#ffffff", [(x + dx + f * w * math.cos(t / 15 * math.pi) , yy + h * math.sin(t / 15 * math.pi)) for t in range(16)])
if random.random() < 0.55:                              # a headland
    h = random.uniform(40, 100)
    shape(leaf, [(-side * 310, horizon - 4)] + [(-side * (310 - 22 * k), horizon + h * (1 - k / 14) * (0.86 + 0.14 * math.cos(k * 1.9))) for k in range(15)] + [(0, horizon - 4)])
# the sea in bands, each with a rolling edge
shape(seas[0], [(-300, horizon), (300, horizon), (300, -300), (-300, -300)])
for k in range(9):                                      # the sun's path
    w = size * (0.5 - 0.03 * k) * random.uniform(0.4, 1)
    shape(sun, [(sx - w, horizon - 6 - 9 * k), (sx + w, horizon - 6 - 9 * k), (sx + w - 8, horizon - 10 - 9 * k), (sx - w + 8, horizon - 10 - 9 * k)])
for k, drop in enumerate((46, 86)):
    edge = [(x, horizon - drop + 7 * abs(math.sin(x / 46 + phase + k))) for x in range(-300, 301, 6)]
    shape("#ffffff", [(x, y + 4) for x, y in edge] + [(300, -300), (-300, -300)])
    shape(seas[k + 1], edge + [(300, -300), (-300, -300)])
if random.random() < 0.6:                               # a yacht
    x, y = -side * random.uniform(60, 230), horizon - random.uniform(4, 24)
    shape("#ffffff", [(x + 3, y + 8), (x + 3, y + 84), (x + 44, y + 12)])
    shape(sun if sun != "#ffffff" else "#f25c54", [(x - 3, y + 8), (x - 3, y + 68), (x - 30, y + 12)])
    shape(dark, [(x - 38, y + 6), (x + 46, y + 6), (x + 32, y - 8), (x - 26, y - 8)])
# the beach: higher on the palms' side
coast = [(x, -152 + side * x * (0.2 + slope) + 14 * math.sin(x / 70 + phase)) for x in range(-300, 301, 6)]
shape("#ffffff", [(x, y + 12 + 5 * math.sin(x / 17)) for x, y in coast] + [(300, -300), (-300, -300)])
shape("#d3b07a", coast + [(300, -300), (-300, -300)])
shape(sand, [(x, y - 13) for x, y in coast] + [(300, -300), (-300, -300)])

def palm(x, y, tall, lean, s):
    spine = [(x + lean * (k / 24) ** 1.7, y + tall * k / 24) for k in range(25)]
    width = [s * (13 - 6 * k / 24 + 9 * (1 - k / 24) ** 6) for k in range(25)]
    cast = [(x - side * k * 9 * s, y - 3 - k * 1.6 * s) for k in range(18)]
    shape("#c79f66", [(a, b + 6 * s) for a, b in cast] + [(a, b - 6 * s) for a, b in reversed(cast)])
    shape(dark, [(p[0] - w, p[1]) for p, w in zip(spine, width)] + [(p[0] + w, p[1]) for p, w in reversed(list(zip(spine, width)))])
    for k in range(1, 24):                              # bright half rings towards the sun
        (a, b), w = spine[k], width[k]
        shape("#b98255", [(a - w * side, b), (a - 0.1 * w * side, b + 2 * s), (a - 0.1 * w * side, b + 7 * s), (a - w * side, b + 5 * s)])
    tx, ty = spine[-1]
    turn = random.uniform(-0.15, 0.15)
    for layer, colour in ((0, dark), (1, leaf)):
        for k in range(8):
            a = turn - 0.5 + (math.pi + 1.0) * k / 7
            l = s * 128 * (0.92 + 0.1 * math.cos(3 * k))
            up, down = [], []
            for i in range(13):                         # an arched frond with a toothed lower edge
                t = i / 12
                px = tx + l * t * math.cos(a)
                py = ty + l * 0.72 * t * math.sin(a) + s * 26 * math.sin(math.pi * t) - s * 84 * t * t * (0.3 + abs(math.cos(a)))
                up.append((px + 3 * (1 - layer), py + s * 9 * math.sin(math.pi * t) + 3 * (1 - layer)))
                bite = s * (34 if i % 2 else 14) * math.sin(math.pi * min(1, t * 0.95 + 0.05))
                down.append((px - s * 4 * math.cos(a) * (i % 2), py - bite - 4 * (1 - layer)))
            shape(colour, up + down[::-1])
    for k in range(3):
        disc(tx + (k - 1) * 14 * s, ty - 10 * s - 6 * s * (k % 2), 21 * s, dark); disc(tx + (k - 1) * 14 * s - 2, ty - 8 * s - 6 * s * (k % 2), 14 * s, "#b98255")

for k in range(palms - 1, -1, -1):
    s = 1.25 if k == 0 else random.uniform(0.72, 0.9)
    x = side * (165, 255, 60)[k]
    palm(x, -150 - (66 if k == 0 else 14 * (2 - k)), s * random.uniform(228, 290), -side * random.uniform(10, 110) * s, s)
extra = random.choice(["parasol", "board", "none"])
x, y = -side * random.uniform(20, 120), -250
if extra == "parasol":
    tint = random.choice(["#ef476f", "#f77f00", "#118ab2"])
    shape(dark, [(x - 3, y - 10), (x + 3, y - 10), (x + 3, y + 90), (x - 3, y + 90)])
    for k in range(6):
        a, b = math.pi * k / 6, math.pi * (k + 1) / 6
        shape(tint if k % 2 else "#ffffff", [(x, y + 140), (x + 74 * math.cos(a), y + 76 + 50 * math.sin(a)), (x + 74 * math.cos(a), y + 74), (x + 74 * math.cos(b), y + 74), (x + 74 * math.cos(b), y + 76 + 50 * math.sin(b))])
elif extra == "board":
    tint = random.choice(["#ef476f", "#ffd166", "#06d6a0"])
    shape(tint, [(x + 21 * math.cos(t / 20 * math.tau), y + 44 + 74 * math.sin(t / 20 * math.tau)) for t in range(21)])
    shape("#ffffff", [(x - 4, y - 24), (x + 4, y - 24), (x + 4, y + 112), (x - 4, y + 112)])
turtle.done()
