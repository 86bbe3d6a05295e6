import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0)
turtle.hideturtle(); turtle.penup()
sky_a, sky_b, sand, sea, green, bark = random.choice([
    ("#4fb0e8", "#d8f1fa", "#f3dcab", "#1fa3b5", (58, 150, 70), (150, 112, 72)), ("#f26b4e", "#ffd98a", "#9a6248", "#b0506a", (40, 62, 48), (70, 46, 42)),
    ("#0d1233", "#3d4b86", "#4a4a66", "#1c2f5e", (44, 96, 88), (82, 74, 84)), ("#f5d9c4", "#fff6e6", "#e6c797", "#8fc9c4", (110, 156, 60), (168, 128, 88)), ("#7a4fa0", "#ff9fb2", "#6a4a6a", "#4b3f86", (36, 58, 66), (58, 40, 60))])

def mix(a, b, t):
    return "#%02x%02x%02x" % tuple(int(max(0, min(255, int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t))) for i in (1, 3, 5))

def tone(c, f):
    return "#%02x%02x%02x" % tuple(int(max(0, min(255, v * f))) for v in c)

def fill(points, colour):
    turtle.goto(points[0]); turtle.color(colour); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()

horizon, shore = random.randint(-170, -90), random.randint(-230, -200)
turtle.bgcolor(sky_b)
for k in range(24):                                    # sky in bands, then sun or moon with its glitter
    y = horizon + (300 - horizon) * k / 24
    fill([(-300, y), (300, y), (300, y + 20), (-300, y + 20)], mix(sky_b, sky_a, k / 23))
sx, sy, sr = random.randint(-230, 230), random.randint(horizon + 40, 240), random.randint(60, 110)
turtle.goto(sx, sy)
for k in (1.5, 1.25, 1): turtle.dot(int(sr * k), mix(sky_b, "#fff6d0", {1.5: .25, 1.25: .5, 1: 1}[k]))
fill([(-300, horizon), (300, horizon), (300, shore), (-300, shore)], sea)
for _ in range(30):
    y = random.randint(shore, horizon); w = random.randint(10, 50); x = sx + random.gauss(0, 20 + (horizon - y)) if random.random() < .5 else random.randint(-300, 300)
    turtle.goto(x - w, y); turtle.pencolor(mix(sea, "#ffffff", .55)); turtle.pensize(2); turtle.pendown(); turtle.goto(x + w, y); turtle.penup()
fill([(-300, shore)] + [(-300 + 20 * k, shore + 14 * math.sin(k / 4 + sx) + 6) for k in range(31)] + [(300, -300), (-300, -300)], sand)

def palm(bx, by, size, lean, fronds, wind, dim):
    # shadow on the sand
    fill([(bx + 120 * size * math.cos(a / 10 * math.pi) + 30 * size, by - 4 + 13 * size * math.sin(a / 10 * math.pi)) for a in range(20)], mix(sand, "#201828", .35))
    rings = 44
    spine = [(bx + lean * size * (k / rings) ** 1.8, by + 330 * size * math.sin(1.45 * k / rings) / .99) for k in range(rings + 1)]
    width = [size * (19 - 10 * k / rings + 10 * math.exp(-k / 3)) for k in range(rings + 1)]
    for k in range(rings):                             # rings of old leaf scars, lit from the sun's side
        (x0, y0), (x1, y1), w0, w1 = spine[k], spine[k + 1], width[k], width[k + 1] * 1.12
        s = 1 if sx > bx else -1
        fill([(x0 - w0, y0), (x0 + w0, y0), (x1 + w1, y1 + 1), (x1 - w1, y1 + 1)], tone(bark, .62 * dim))
        fill([(x0 - s * w0 * .5, y0), (x0 + s * w0, y0), (x1 + s * w1, y1), (x1 - s * w1 * .5, y1)], tone(bark, (1.0 if k % 2 else .88) * dim))
        fill([(x0 + s * w0 * .35, y0), (x0 + s * w0 * .85, y0), (x1 + s * w1 * .85, y1), (x1 + s * w1 * .35, y1)], tone(bark, 1.22 * dim))
    tx, ty = spine[-1]
    order = sorted(((k + random.uniform(-.3, .3)) / fronds * 2 * math.pi for k in range(fronds)), key=lambda a: -math.sin(a))
    for n, a in enumerate(order):
        if n == len(order) * 2 // 3:                   # coconuts hang in the crown, before the upper and behind the lower fronds
            for _ in range(nuts):
                turtle.goto(tx + random.uniform(-24, 24) * size, ty - random.uniform(4, 24) * size)
                turtle.dot(int(25 * size), tone(nut, .6 * dim)); turtle.goto(turtle.xcor() + 2, turtle.ycor() + 2); turtle.dot(int(20 * size), tone(nut, dim)); turtle.goto(turtle.xcor() + 3, turtle.ycor() + 3); turtle.dot(int(6 * size) + 1, tone(nut, 1.5 * dim))
        length, f = size * random.uniform(165, 205) * (1 - .18 * max(0, math.sin(a))), dim * random.uniform(.7, 1.15) * (.85 + .3 * n / fronds)
        x, y, vx, vy, rib = tx, ty, math.cos(a) + wind * .25, math.sin(a) * .75 + .5, []
        for s in range(23):
            rib.append((x, y))
            x, y, vy = x + vx * length / 22, y + vy * length / 22, vy - .062 * (1 + .5 * abs(math.cos(a)))
        for side in (1, -1):                           # hanging leaflets, pointed, long in the middle of the frond
            for s in range(1, 22):
                (x, y), (px, py) = rib[s], rib[s - 1]
                dx, dy = (x - px), (y - py)
                h = math.hypot(dx, dy) or 1
                dx, dy = dx / h, dy / h
                ln = size * 54 * math.sin(math.pi * (.14 + .84 * s / 22)) ** .7
                ex, ey = x + ln * (dx * .6 - side * dy * .75 + .12 * wind), y + ln * (dy * .6 + side * dx * .75) - ln * .42
                fill([(x - dx * 5 * size, y - dy * 5 * size), (x + dx * 5 * size, y + dy * 5 * size), (ex, ey)], tone(green, f * (1.12 if side > 0 else .8) * (.94 + .12 * (s % 2))))
        turtle.goto(rib[0]); turtle.pencolor(tone(green, f * 1.35)); turtle.pendown()
        for s, p in enumerate(rib): turtle.pensize(max(1, (5 - s / 5) * size)); turtle.goto(p)
        turtle.penup()

nuts, nut = random.choice([0, 3, 5, 7]), random.choice([(112, 72, 40), (150, 160, 60), (214, 150, 50)])
side, wind = random.choice([-1, 1]), random.uniform(-1, 1)
if random.random() < .35: palm(-side * 190, shore + 8, .5, side * -40, 9, wind, .85)
palm(-side * random.randint(10, 90), shore - random.randint(14, 40), random.uniform(.98, 1.12), side * random.randint(20, 150), random.randint(11, 15), wind, 1)
for _ in range(24):                                    # tufts and shells
    x, y = random.randint(-300, 300), random.randint(-296, shore - 30)
    turtle.goto(x, y); turtle.dot(random.randint(2, 6), mix(sand, random.choice(["#ffffff", "#402a20"]), .4))
turtle.done()
