import math
import random
import turtle
# A hamburger seen from the side: a stack of layers, each drawn over the one below it, under a shining bun.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
def mix(a, b, f):
    p, q = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(u + (v - u) * max(0, min(1, f))) for u, v in zip(p, q))
def shape(points, colour):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def oval(x, y, a, b, n=48):
    return [(x + a * math.cos(6.2832 * k / n), y + b * math.sin(6.2832 * k / n)) for k in range(n)]
wall = random.choice(["#2b6f77", "#f4d58d", "#7a1f2b", "#bfe3dc", "#24304f", "#f2b5a7", "#e8e4f2", "#3f5d3a"])
table = random.choice(["#5b3a29", "#e9e2d2", "#2d2f36", "#a9b8bd", "#83283a"]); crust = random.choice(["#d98a3a", "#c8702a", "#e3a552", "#8f4f22"])
setting = random.choice(["rays", "dots", "tiles", "plain"]); half = random.uniform(178, 205); lean = random.uniform(-0.1, 0.1)
# the place: a wall with a pattern, a table, a plate or a board
turtle.bgcolor(wall); tone = mix(wall, "#ffffff", 0.2)
if setting == "rays":
    for k in range(16): a = 0.39 * k; shape([(0, 0), (500 * math.cos(a), 500 * math.sin(a)), (500 * math.cos(a + 0.2), 500 * math.sin(a + 0.2))], tone)
elif setting == "dots":
    for k in range(56): turtle.goto(-300 + 86 * (k % 8) + 43 * (k // 8 % 2), 290 - 80 * (k // 8)); turtle.dot(34, tone)
elif setting == "tiles":
    for k in range(80): x, y = -300 + 88 * (k % 8) + 44 * (k // 8 % 2) - 44, 260 - 46 * (k // 8); shape([(x, y), (x + 82, y), (x + 82, y + 40), (x, y + 40)], tone)
shape([(-300, -300), (300, -300), (300, -150), (-300, -150)], table)
shape([(-300, -150), (300, -150), (300, -158), (-300, -158)], mix(table, "#ffffff", 0.25)); shape(oval(0, -236, 292, 52), mix(table, "#000000", 0.4))
if random.random() < 0.5:
    rim = random.choice(["#f7f7f2", "#cfe0ea", "#f2c14e", "#e4572e"])
    shape(oval(0, -224, 276, 48), mix(rim, "#000000", 0.25)); shape(oval(0, -217, 276, 46), rim); shape(oval(0, -217, 220, 34), mix(rim, "#000000", 0.12))
else:
    wood = random.choice(["#b9834f", "#8a5a35", "#d6ad78"]); shape([(-285, -250), (285, -250), (255, -180), (-255, -180)], wood)
    shape([(-285, -250), (285, -250), (285, -268), (-285, -268)], mix(wood, "#000000", 0.35))
    for k in range(12):
        x, y = random.uniform(-250, 60), random.uniform(-246, -186); shape([(x, y), (x + random.uniform(80, 190), y + 2), (x + 30, y + 4)], mix(wood, "#301808", 0.3))
def slab(y, w, h, colour, wob=0.0, bite=0.0):
    """A thick disc seen from the side: its rim in steps from dark to light, then a lit top edge."""
    seed = random.uniform(0, 9); ripple = lambda x: wob * (math.sin(x * 0.05 + seed) + 0.6 * math.sin(x * 0.13 + 2 * seed))
    for k in range(7):
        f = k / 7
        low = [(x, y + h * f + ripple(x) - 20 * math.sqrt(max(0, 1 - (x / w) ** 2)) * (1 - f * 0.4)) for x in [w * math.sin(math.pi * (j / 60 - 0.5)) for j in range(61)]]
        up = [(x + lean * (y + 200), y + h + 10 * math.sqrt(max(0, 1 - (x / w) ** 2)) * 0.3) for x, _ in low[::-1]]
        shape([(x + lean * (y + 200) + (w * 0.02 * math.sin(math.pi * f) * (1 if x > 0 else -1)), v) for x, v in low] + up, mix(colour, "#1c0a04" if k < 4 else "#fff2c0", (0.42 - 0.13 * k) if k < 4 else 0.06 * (k - 3)))
def leaf(y):
    green = random.choice(["#5fae3a", "#86c440", "#3f8f3f"])
    for row in range(3):
        n, s = 64, random.uniform(0, 6); w = half * 1.13 - 6 * row
        edge = [(-w + 2 * w * k / n, y - 16 + 9 * row + (13 - 3 * row) * math.sin(k * 0.85 + s) + 5 * math.sin(k * 0.37 + s) + 12 * (abs(k / n - 0.5) * 2) ** 3) for k in range(n + 1)]
        shape([(x + lean * (y + 200), v) for x, v in edge + [(w * 0.9, y + 22), (-w * 0.9, y + 22)]], mix(green, "#ffffff" if row == 2 else "#0b2a10", [0.35, 0.05, 0.2][row]))
def cheese(y):
    gold = random.choice(["#ffc02e", "#ffdd55", "#f59a23"]); shift = random.uniform(-50, 50)
    for dy, c in ((-6, mix(gold, "#7a3500", 0.45)), (0, gold)):
        pts = [(-half * 1.05, y + 8), (-half * 0.8, y - 6 + dy), (-70 + shift, y - 12 + dy), (-26 + shift, y - 40 + dy), (0 + shift, y - 54 + dy), (26 + shift, y - 40 + dy), (74 + shift, y - 12 + dy), (half * 0.8, y - 8 + dy), (half * 0.92, y - 30 + dy), (half * 1.05, y + 8)]
        shape([(x + lean * (y + 200), v) for x, v in pts], c)
def meat(y):
    brown = random.choice(["#6b3a22", "#5a2f1e", "#7a4528"]); slab(y, half * 1.04, 42, brown, 2.5)
    for _ in range(80):
        x = random.uniform(-0.95, 0.95) * half
        turtle.goto(x + lean * (y + 200), y + random.uniform(-10, 36)); turtle.dot(random.uniform(3, 9), mix(brown, random.choice(["#1a0a05", "#c98a5a"]), random.uniform(0.2, 0.6)))
# the stack, from the plate upwards
fillings = random.choice([["leaf", "meat", "cheese", "tomato"], ["meat", "cheese", "leaf"], ["meat", "cheese", "meat", "cheese", "leaf"], ["tomato", "leaf", "meat", "cheese", "onion"], ["meat", "cheese", "tomato", "leaf"], ["leaf", "meat", "onion", "tomato"]])
y = -206 + random.uniform(0, 8); slab(y, half, 52, mix(crust, "#fff0c8", 0.25)); y += 50
for name in fillings:
    if name == "leaf": leaf(y); y += 20
    elif name == "meat": meat(y); y += 40
    elif name == "cheese": cheese(y + 6); y += 12
    else:
        colour = "#d83a2b" if name == "tomato" else "#e9d3ea"; slab(y, half * 0.98, 20, colour, 1); y += 20
height = min(282 - y, random.uniform(150, 190)); top = lean * (y + 200)
for k in range(14):                                             # the domed bun, its light shifted to the left
    f = k / 13; w, h = half * 1.05 - 92 * f, height * (1 - 0.36 * f); dome = []
    for j in range(51):
        c, s = math.cos(math.pi * j / 50), max(0, math.sin(math.pi * j / 50))
        dome.append((top - 26 * f + w * math.copysign(abs(c) ** 0.75, c), y - 4 + height * 0.3 * f + h * s ** 0.85))
    low = [(x, y - 4 + height * 0.3 * f - 16 * math.sqrt(max(0, 1 - ((x - top + 26 * f) / w) ** 2))) for x, _ in dome[::-1]]
    shape(dome + low, mix(crust, "#3a1804", 0.42 - 0.08 * k) if k < 5 else mix(crust, "#ffe9a8", 0.05 * (k - 5)))
for _ in range(random.choice([0, 40, 70])):                     # sesame
    a, r = random.uniform(0.35, 2.8), random.uniform(0.35, 0.92); x, v, t = top + half * r * math.cos(a), y + height * r * math.sin(a) + 6, random.uniform(0, 3)
    for dx, dy, c in ((2, -3, mix(crust, "#3a1804", 0.5)), (0, 0, "#fff3cf")):
        shape([(x + dx + 7 * math.cos(q) * math.cos(t) - 3.6 * math.sin(q) * math.sin(t), v + dy + 7 * math.cos(q) * math.sin(t) + 3.6 * math.sin(q) * math.cos(t)) for q in [0.63 * j for j in range(10)]], c)
turtle.done()
