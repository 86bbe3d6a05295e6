# A tall banded fish of the reef, side view, between branching corals, fans and sponges in flat poster colours.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
water, far, light, main, band, accent = random.choice([
    ("#0b4f6c", "#106b8c", "#3fa7c4", "#ffd23f", "#1b1b2f", "#ffffff"), ("#12355b", "#1d4f80", "#5a8fc0", "#ff7a3d", "#fff6ea", "#2b1d2f"), ("#c8eef0", "#9fd8dc", "#ffffff", "#1f4fa3", "#ffcf33", "#0c1f4a"),
    ("#14746f", "#248277", "#67b99a", "#f5f0e1", "#d62246", "#22181c"), ("#3d2c6b", "#54408a", "#8d7cc3", "#2ec4b6", "#fdfcdc", "#f9b42d"), ("#f9e2c0", "#f0c896", "#fff6e5", "#c2263f", "#fff3e4", "#3b1022"),
    ("#074f57", "#0b6b74", "#3d9ca3", "#f28bb0", "#5c1a4a", "#fff0c9")])
way = random.choice([-1, 1])
high = random.uniform(0.82, 1.12)
streamer = random.uniform(0.3, 1.0)
bands = random.randint(2, 5)
lean = random.uniform(-30, 30)
turn = math.radians(random.uniform(-11, 11))
oy = random.uniform(-8, 26)


def fish(x, y):
    y *= high
    return way * (x * math.cos(turn) - y * math.sin(turn)), oy + x * math.sin(turn) + y * math.cos(turn)


def sheet(colour, pts, f=None):
    pts = [f(*p) for p in pts] if f else pts
    turtle.fillcolor(colour); turtle.goto(pts[0]); turtle.begin_fill()
    for p in pts[1:]:
        turtle.goto(p)
    turtle.end_fill()


def chain(*p):
    """Quadratic bends: point, bend, point, bend, point ..."""
    res = []
    for i in range(0, len(p) - 2, 2):
        for k in range(15):
            t = k / 14
            res.append(tuple((1 - t) ** 2 * p[i][c] + 2 * t * (1 - t) * p[i + 1][c] + t * t * p[i + 2][c] for c in (0, 1)))
    return res


def branch(x, y, ang, length, w, colour, deep):
    """A coral grows by forking."""
    x2, y2 = x + length * math.cos(ang), y + length * math.sin(ang)
    nx, ny = -math.sin(ang) * w, math.cos(ang) * w
    sheet(colour, [(x + nx, y + ny), (x2 + nx * 0.7, y2 + ny * 0.7), (x2 - nx * 0.7, y2 - ny * 0.7), (x - nx, y - ny)])
    turtle.goto(x2, y2); turtle.dot(w * 1.9, colour)
    if deep:
        for s in (-1, 1):
            branch(x2, y2, ang + s * random.uniform(0.25, 0.6), length * random.uniform(0.65, 0.85), w * 0.75, colour, deep - 1)


turtle.bgcolor(water)
for k in range(random.randint(3, 6)):                # shafts of light
    x = random.uniform(-320, 300)
    sheet(far, [(x, 300), (x + random.uniform(30, 80), 300), (x - 20, -300), (x - 140, -300)])
for k in range(random.randint(0, 9)):                # a far shoal
    x, y = random.uniform(-280, 280), random.uniform(60, 280)
    sheet(light, chain((x - 16, y), (x, y + 14), (x + 16, y), (x, y - 14), (x - 16, y)))
    sheet(light, [(x - 12, y), (x - 26, y + 9), (x - 26, y - 9)])
corals = ["#ef476f", "#ff9f6b", "#b15fc7", "#f4d35e", "#e76f51", "#7bc8a4", "#f7a1c4"]
for k in range(random.randint(3, 6)):
    x, c, kind = random.uniform(-290, 290), random.choice(corals), random.choice(["tree", "fan", "tubes", "grass"])
    if kind == "tree":
        branch(x, -300, math.pi / 2 + random.uniform(-0.2, 0.2), random.uniform(70, 110), 13, c, 4)
    elif kind == "fan":
        r = random.uniform(90, 160)
        sheet(c, [(x, -300)] + [(x + r * (1 + 0.06 * math.sin(9 * a)) * math.cos(a), -250 + r * (1 + 0.06 * math.sin(9 * a)) * math.sin(a)) for a in [i * math.pi / 40 for i in range(41)]])
        for i in range(1, 9):
            a = i * math.pi / 9
            sheet(water, [(x - 1, -290), (x + r * 0.9 * math.cos(a), -250 + r * 0.9 * math.sin(a)), (x + 3, -290)])
    elif kind == "tubes":
        for j in range(4):
            u, h = x + 34 * j - 50, random.uniform(70, 190)
            sheet(c, [(u - 15, -300), (u - 19, -300 + h), (u + 19, -300 + h), (u + 15, -300)])
            sheet(water, chain((u - 19, -300 + h), (u, -286 + h), (u + 19, -300 + h), (u, -314 + h), (u - 19, -300 + h)))
    else:
        for j in range(7):
            u, h, s = x + random.uniform(-50, 50), random.uniform(140, 330), random.uniform(-60, 60)
            sheet("#2f9e6e", chain((u - 8, -300), (u + s, -300 + h / 2), (u, -300 + h)) + chain((u, -300 + h), (u + s + 16, -300 + h / 2), (u + 8, -300)))
sheet("#e9d2a0" if water > "#8" else far, [(-300, -300)] + [(x, -262 + 10 * math.sin(x / 40 + lean)) for x in range(-300, 301, 15)] + [(300, -300)])

# tail, long fins above and below, body
sheet(accent, chain((-128, 12), (-200, 60), (-236, 88 + lean * 0.3), (-206, 10), (-236, -88 + lean * 0.3), (-200, -60), (-128, -12)), fish)
sheet(main, chain((-128, 9), (-190, 44), (-216, 62 + lean * 0.3), (-192, 6), (-216, -62 + lean * 0.3), (-190, -44), (-128, -9)), fish)
tipx = -120 - 90 * streamer
sheet(accent, chain((60, 118), (-30, 190), (tipx, 210 + 50 * streamer), (-110, 130), (-122, 26)), fish)
sheet(accent, chain((20, -118), (-50, -190), (tipx, -200 - 50 * streamer), (-110, -130), (-122, -26)), fish)
for s in (1, -1):
    for k in range(5):                                # rays in the fins
        u = 20 - 30 * k
        sheet(main, [(u, s * (120 - 14 * k)), (u - 40, s * (164 - 4 * k)), (u - 6, s * (120 - 14 * k))], fish)
TOP = chain((212, -6), (150, 60), (90, 112), (0, 160), (-80, 90), (-110, 56), (-134, 20))
half = [(x, abs(y) if x < 200 else y) for x, y in TOP]
body = TOP + [(x, -y) for x, y in reversed(TOP[1:])]
sheet(main, body, fish)


def rim(x):
    for (ax, ay), (bx, by) in zip(TOP, TOP[1:]):
        if bx <= x <= ax and ax != bx:
            return ay + (by - ay) * (ax - x) / (ax - bx)
    return 0


style = random.choice(["bars", "wavy", "arrows"])
for k in range(bands):
    mid, w = 104 - 210 * k / max(1, bands - 0.4), 62 / bands + 5
    left, right = [], []
    for i in range(25):
        v = -1 + i / 12
        push = {"bars": -10 * v * v, "wavy": 9 * math.sin(5 * v), "arrows": 26 - 52 * abs(v)}[style]
        for side, line in ((-1, left), (1, right)):
            x = max(-131, min(206, mid + side * w * (1 - 0.25 * abs(v)) + push))
            line.append((x, v * max(0, rim(x)) * 0.997))
    sheet(accent, [(max(-131, x - 5), y) for x, y in left] + [(min(206, x + 5), y) for x, y in reversed(right)], fish)
    sheet(band, left + right[::-1], fish)
# face
for pts in (chain((112, 78), (84, 0), (112, -78)) + chain((112, -78), (92, 0), (112, 78)),):
    sheet(accent, pts, fish)
ex, ey = fish(146, 20)
for r, c in ((50, band), (40, "#fffdf5"), (26, "#14121a")):
    turtle.goto(ex, ey); turtle.dot(r, c)
turtle.goto(ex + 5, ey + 6); turtle.dot(8, "#ffffff")
sheet(accent, chain((214, -8), (196, -14), (178, -30)) + chain((178, -30), (196, -20), (214, -8)), fish)
sheet(accent, chain((76, -6), (20, 14), (0, -34), (30, -64), (78, -34)), fish)
sheet(main, chain((74, -12), (28, 4), (10, -34), (34, -54), (74, -32)), fish)
for k in range(random.randint(3, 14)):
    r = random.uniform(6, 20)
    turtle.goto(way * random.uniform(150, 290), random.uniform(40, 285)); turtle.dot(r, light)
    turtle.setx(turtle.xcor() - r * 0.12); turtle.dot(r * 0.66, water)
turtle.done()
