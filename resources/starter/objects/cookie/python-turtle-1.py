import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle()
cloth, thread = random.choice([("#f3e7d3", "#e2cfae"), ("#c8e0e6", "#a4c8d2"), ("#2f3a4a", "#3f4e63"), ("#b5453c", "#c96a60"), ("#4d6a50", "#628366"), ("#f6cfd6", "#efb4c0"), ("#2a211e", "#3a2f2a")])
turtle.bgcolor(cloth)
dough, crust, glow = random.choice([("#d9a05b", "#a96a2e", "#edc283"), ("#e6ba7c", "#bd8443", "#f6d9a6"), ("#b97a41", "#834c20", "#d39d63"), ("#5f3c28", "#3c2317", "#7c543b")])
chip, shine = ("#f5e8cf", "#ffffff") if dough == "#5f3c28" else random.choice([("#3b2016", "#7a5340"), ("#4e2a18", "#8d6248"), ("#2a1610", "#6b4a3c")])
R, X, Y = random.uniform(205, 250), random.uniform(-24, 24), random.uniform(-22, 22)
ph = [random.uniform(0, 6.3) for _ in range(3)]
bite = random.uniform(0, 2 * math.pi) if random.random() < 0.5 else None

def rim(a, scale=1.0):                                       # lumpy edge, with a scalloped hole where it is bitten
    r = R * scale * (1 + 0.018 * math.sin(3 * a + ph[0]) + 0.014 * math.sin(7 * a + ph[1]) + 0.006 * math.sin(19 * a + ph[2]))
    if bite is not None:
        g = (a - bite + math.pi) % (2 * math.pi) - math.pi
        if abs(g) < 0.46:
            inner = R * (1.02 * math.cos(g) - math.sqrt(max(0, 0.46 ** 2 - (1.02 * math.sin(g)) ** 2)))
            r = min(r, inner + 7 * abs(math.sin(g * 13)) - R * (1 - scale))
    return r

def fill(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.color(colour, colour); turtle.pensize(1)
    turtle.pendown(); turtle.begin_fill()
    [turtle.goto(p) for p in points[1:] + points[:1]]
    turtle.end_fill(); turtle.penup()

def blob(x, y, r, colour, flat=1.0, turn=0.0, n=14, rough=0.1):
    c, s, ring = math.cos(turn), math.sin(turn), [(2 * math.pi * k / n, r * random.uniform(1 - rough, 1 + rough)) for k in range(n)]
    ring = [(q * math.cos(a), q * flat * math.sin(a)) for a, q in ring]
    fill([(x + u * c - v * s, y + u * s + v * c) for u, v in ring], colour)

def disc(scale, dx, dy, colour):
    fill([(X + dx + rim(a, scale) * math.cos(a), Y + dy + rim(a, scale) * math.sin(a)) for a in (k * math.pi / 110 for k in range(220))], colour)

turtle.pensize(random.choice([3, 8, 16])); turtle.pencolor(thread)
gap, both = random.randint(36, 80), random.random() < 0.6
for k in range(-300, 301, gap):                              # checked or striped cloth
    turtle.penup(); turtle.goto(k, -300); turtle.pendown(); turtle.goto(k, 300)
    if both:
        turtle.penup(); turtle.goto(-300, k); turtle.pendown(); turtle.goto(300, k)
if random.random() < 0.5:
    for r, c in ((288, thread), (280, "#fdfcf8"), (256, "#e4e1d8"), (250, "#f4f2ec")):
        blob(0, 0, r, c, 1, 0, 90, 0)
disc(1.0, 6, -9, "#54453a" if cloth > "#9" else "#120e0d")
disc(1.0, 0, 0, crust)
disc(0.965, -2, 3, dough)
for _ in range(170):                                         # crumbs: light ones up left, brown ones down right
    a, q = random.uniform(0, 2 * math.pi), math.sqrt(random.random()) * 0.93
    lum = math.cos(a - 2.3) * q + random.uniform(-0.6, 0.6)
    blob(X + rim(a, 0.94) * q * math.cos(a), Y + rim(a, 0.94) * q * math.sin(a), random.uniform(2, 9), glow if lum > 0.15 else crust if lum < -0.45 else dough, random.uniform(0.4, 1), a, 8, 0.3)
for _ in range(random.randint(4, 9)):                        # cracks in the top
    a, q = random.uniform(0, 2 * math.pi), random.uniform(0.2, 0.7)
    turtle.penup(); turtle.goto(X + rim(a) * q * math.cos(a), Y + rim(a) * q * math.sin(a)); turtle.setheading(math.degrees(a) + 90); turtle.pencolor(crust); turtle.pendown()
    for s in range(6):
        turtle.pensize(5 - 0.7 * s); turtle.left(random.uniform(-38, 44)); turtle.forward(random.uniform(6, 11))
spots, want = [], random.randint(9, 24)
for _ in range(300):
    a, q, r = random.uniform(0, 2 * math.pi), math.sqrt(random.random()) * 0.84, random.uniform(15, 30)
    x, y = X + rim(a, 0.95) * q * math.cos(a), Y + rim(a, 0.95) * q * math.sin(a)
    if len(spots) < want and all(math.hypot(x - i, y - j) > r + s + 6 for i, j, s in spots):
        spots.append((x, y, r))
        t, f = random.uniform(0, 3), random.uniform(0.75, 1)
        blob(x + 3, y - 4, r + 3, crust, f, t), blob(x, y, r, chip, f, t, 11, 0.14), blob(x - r * 0.25, y + r * 0.28, r * 0.28, shine, 0.5, 0.6, 10, 0.05)
for _ in range(random.randint(3, 16)):                       # crumbs that fell beside it
    a, q = (bite if bite is not None else random.uniform(0, 6.3)) + random.uniform(-0.4, 0.4), R * random.uniform(0.98, 1.22)
    blob(X + q * math.cos(a), Y + q * math.sin(a), random.uniform(2, 6), random.choice([dough, crust]), 0.8, a, 7, 0.3)
turtle.done()
