import turtle, random
from math import sin, cos, pi
turtle.setup(600, 600); turtle.tracer(0); t = turtle.Turtle(); t.hideturtle(); t.penup()
sky, bank, water, deep, foam = random.choice([
    ("#bfe3f2", "#7fb35a", "#6db7c9", "#4795ac", "#d5f0f4"), ("#f7c69a", "#8a7442", "#d99a78", "#a8656a", "#ffe6c4"),
    ("#24345a", "#1f3d3a", "#2b4a70", "#1c3354", "#8fb0d0"), ("#e6ebe6", "#a3b08c", "#a9c0b4", "#7f9f96", "#f2f8f2"),
    ("#9fd0ee", "#c7a13f", "#3f7d8c", "#2a5f70", "#b8dfe4")])
def poly(pts, c):
    t.goto(pts[0]); t.fillcolor(c); t.begin_fill()
    for p in pts: t.goto(p)
    t.end_fill()
def oval(x, y, a, b, c, tilt=0.0, n=26):
    poly([(x + a * cos(k * 2 * pi / n) * cos(tilt) - b * sin(k * 2 * pi / n) * sin(tilt),
           y + a * cos(k * 2 * pi / n) * sin(tilt) + b * sin(k * 2 * pi / n) * cos(tilt)) for k in range(n + 1)], c)
def stroke(x0, y0, x1, y1, w, c):
    t.goto(x0, y0); t.pensize(w); t.pencolor(c); t.pendown(); t.goto(x1, y1); t.penup()
far = random.randint(120, 215); poly([(-300, far), (300, far), (300, 300), (-300, 300)], sky)
for k in range(9): oval(-300 + k * 75 + random.randint(-20, 20), far + 12, random.randint(45, 75), random.randint(22, 62), bank)
poly([(-300, far - 14), (300, far - 14), (300, far + 12), (-300, far + 12)], bank); poly([(-300, -300), (300, -300), (300, far - 6), (-300, far - 14)], water)
for k in range(14): oval(random.randint(-300, 300), far - 40 - k * 33, random.randint(90, 260), 4 + k * .7, deep)
for k in range(30):
    y = random.uniform(-295, far - 22); l = (far + 40 - y) * random.uniform(.06, .16); x = random.uniform(-300, 300); stroke(x - l, y, x + l, y, 2, foam)
def lily(x, y, r):
    oval(x, y, r, r * .36, "#3f8a4a"); poly([(x, y), (x + r, y + r * .1), (x + r * .8, y + r * .3)], deep)
    if random.random() < .5:
        for a in (-.9, -.45, 0, .45, .9): oval(x + r * .3 * sin(a), y + r * .26, r * .12, r * .32, "#f6c5d8" if a else "#fff0f5", -a)
def duck(x, y, s, d, body, wing, head, breast, collar):
    up, dip = random.uniform(-6, 12), random.uniform(-.1, .12); f = lambda px, py: (x + d * s * px, y + s * py)
    for k, c in ((1.25, foam), (1.16, water), (1.0, deep)): oval(x - d * 6 * s, y - 16 * s, 78 * s * k, 15 * s * k, c)
    poly([f(-50, 16), f(-88, 40), f(-84, 22), f(-92, 18), f(-60, -2)], wing); shape = [(-68, 12), (-45, 26), (-10, 30), (25, 28), (58, 22), (66, 2), (56, -14), (30, -22), (-30, -22), (-58, -8)]
    oval(*f(0, 2), 66 * s, 25 * s, body); poly([f(*p) for p in shape], body); oval(*f(44, 6), 25 * s, 24 * s, breast); poly([f(32, 10), f(64, 12), f(66, 62 + up), f(38, 62 + up)], head)
    if collar: poly([f(33, 27), f(65, 27), f(65, 35), f(34, 35)], "#fbfbf5")
    oval(*f(54, 72 + up), 24 * s, 21 * s, head, d * dip); poly([f(72, 80 + up), f(86, 72 + up), f(104, 66 + up), f(103, 59 + up), f(74, 60 + up)], "#eaa22c")
    stroke(*f(76, 68 + up), *f(102, 63 + up), 1, "#8a5a14"); oval(*f(61, 79 + up), 4.6 * s, 4.6 * s, "#101014"); oval(*f(62.5, 80.5 + up), 1.5 * s, 1.5 * s, "#ffffff")
    oval(*f(-12, 10), 45 * s, 17 * s, wing, d * -.12)
    for k in range(3): stroke(*f(-48 + 9 * k, 12 - 6 * k), *f(4 + 8 * k, 8 - 6 * k), max(1, 2 * s), body)
    if collar: poly([f(-38, 4), f(-14, 2), f(-16, -5), f(-36, -3)], "#3f62b8")
    for k in (-1, 0, 1): stroke(x - (50 - 14 * abs(k)) * s, y + (-26 - 5 * (k + 1)) * s, x + (40 + 12 * k) * s, y + (-26 - 5 * (k + 1)) * s, 2, foam)
drake, hen = ("#cfcac0", "#a29a8e", "#1f7a4d", "#6e3f2a", True), ("#b98a58", "#8d6238", "#a87a4a", "#c39a68", False)
white, chick = ("#fbfaf2", "#e2e0d6", "#fbfaf2", "#ffffff", False), ("#f5d552", "#d9b23c", "#f8dc62", "#f6da6a", False); lead = random.choice([1, -1]); n = random.randint(3, 4)
for _ in range(4): lily(random.uniform(-270, 270), random.uniform(-200, far - 60), random.uniform(18, 34))
for k in range(n):
    v = (k + .4) / n; y = far - 65 - v * (far + 175) + random.uniform(-12, 12); s = .78 + .72 * v
    x = [-1, 1][k % 2] * lead * random.uniform(100, 165) + random.uniform(-20, 20); d = lead if random.random() < .7 else -lead; kind = (drake, hen)[k % 2] if random.random() < .7 else white; duck(x, y, s, d, *kind)
    if kind is hen:
        for j in range(random.randint(2, 4)): duck(x - d * (115 + 48 * j) * s, y - 14 * s + 10 * (j % 2), s * .38, d, *chick)
side = random.choice([-1, 1])
for _ in range(random.randint(9, 16)):
    x = side * random.uniform(215, 298); h = random.uniform(-140, 60); b = x - side * random.uniform(-12, 25); stroke(x, -300, b, h, 4, random.choice(["#4d7a3a", "#6b8f3f", "#3b6335"]))
    if random.random() < .45: stroke(b, h - 8, b, h + 34, 11, "#6a4326")
