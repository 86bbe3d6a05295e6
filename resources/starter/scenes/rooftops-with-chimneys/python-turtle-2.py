# Roofs of an old town with smoking chimneys; hour, moon or sun, snow, dormers by chance
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle()
U = random.uniform
top, low, far, roofs, walls, lamp, smoke = random.choice([
    ("#e0805c", "#fbd9a4", "#c08a80", ["#a8402a", "#c2583a", "#84352c"], ["#f1dcc0", "#e3c3a0", "#d9b08c"], "#4a3d48", "#fff0dc"),
    ("#101a3a", "#3d5088", "#2b3866", ["#4a3a56", "#5a3f4e", "#3a4674"], ["#525f8c", "#62567e", "#485a80"], "#ffd36b", "#8f9cc4"),
    ("#5aa6dc", "#d8eefa", "#8fb0c4", ["#b8442a", "#d06c38", "#6c7c9c"], ["#fbf3e2", "#f2d9b8", "#dfe6ea"], "#3d5268", "#ffffff"),
    ("#4a2f66", "#e08a8a", "#6a4676", ["#4c2f58", "#6c3450", "#38305a"], ["#9a7098", "#ac7c8c", "#7f6f9c"], "#ffe08a", "#f2c4c0"),
    ("#9fb0bc", "#eef2f4", "#b3bfc6", ["#e8eef4", "#dfe8f2", "#f4f7fa"], ["#a8785c", "#8c6a5c", "#b08a64"], "#ffd98a", "#ffffff")])
rgb = lambda c: [int(c[i:i + 2], 16) for i in (1, 3, 5)]
mix = lambda a, b, t: "#%02x%02x%02x" % tuple(int(p + (q - p) * t) for p, q in zip(rgb(a), rgb(b)))
sun, wind = random.choice([-1, 1]), random.choice([-1, 1])

def fill(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.pencolor(colour); turtle.fillcolor(colour); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def box(x0, y0, x1, y1, c):
    fill([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], c)

def stroke(a, b, c, w=1):
    turtle.penup(); turtle.goto(a); turtle.pencolor(c); turtle.pensize(w); turtle.pendown(); turtle.goto(b); turtle.penup()

def spot(x, y, r, c):
    turtle.penup(); turtle.goto(x, y); turtle.dot(max(1, int(r)), c)

turtle.bgcolor(low)
for n in range(30):
    box(-300, 300 - (n + 1) * 14, 300, 301 - n * 14, mix(top, low, n / 29))
sx, sy = -sun * U(-90, 230), U(180, 240)                                  # sun or moon
for n in range(4):
    spot(sx, sy, 130 - 20 * n, mix(mix(top, low, .3), "#fff4cf", .18 + .27 * n))
for tone, high in ((.45, 150), (.85, 105)):                                # the hazy town
    x = -310
    while x < 310:
        w, h = U(34, 66), U(.5, 1) * high
        box(x, -300, x + w, h - 20, mix(low, far, tone)); fill([(x - 4, h - 20), (x + w + 4, h - 20), (x + w / 2, h + 14)], mix(low, far, tone)); box(x + 8, h - 10, x + 16, h + 16, mix(low, far, tone))
        x += w

def chimney(x, y, k):
    w, h, c = 22 * k, U(40, 60) * k, random.choice(["#9a4c38", "#7a5a50", "#b06a4c"])
    box(x - w / 2, y - 26 * k, x + w / 2, y + h, c)
    for n in range(int((h + 20 * k) / (8 * k))):                           # brick courses
        v = y - 20 * k + n * 8 * k
        stroke((x - w / 2, v), (x + w / 2, v), mix(c, "#ffffff", .3)); stroke((x + (n % 2 - .5) * w * .4, v), (x + (n % 2 - .5) * w * .4, v + 8 * k), mix(c, "#ffffff", .3))
    box(x + sun * w * .2, y - 26 * k, x + sun * w / 2, y + h, mix(c, "#1a1020", .5)); box(x - w * .66, y + h - 6 * k, x + w * .66, y + h + 3 * k, "#3c302e")
    for s in (-.28, .28):
        box(x + s * w - 4 * k, y + h + 3 * k, x + s * w + 4 * k, y + h + 16 * k, "#c8683e"); box(x + s * w - 5 * k, y + h + 14 * k, x + s * w + 5 * k, y + h + 18 * k, "#7c3a24")
    if random.random() < .6:
        for n in range(9):
            spot(x - w * .28 + wind * 6 * k * n ** 1.25 + U(-3, 3), y + h + (22 + 11 * n) * k, (9 + 4 * n) * k, mix(smoke, mix(top, low, .6), .08 * n))

def window(x, y, k):
    box(x - 11 * k, y - 16 * k, x + 11 * k, y + 16 * k, "#f7f2e8"); box(x - 8 * k, y - 13 * k, x + 8 * k, y + 13 * k, lamp if random.random() < .65 else "#51647a")
    stroke((x, y - 13 * k), (x, y + 13 * k), "#f7f2e8", 2); stroke((x - 8 * k, y + 3 * k), (x + 8 * k, y + 3 * k), "#f7f2e8", 2); box(x - 13 * k, y - 19 * k, x + 13 * k, y - 15 * k, "#6a5a54")

def house(x, y, w, h, k):
    wall, roof, tall, o = random.choice(walls), random.choice(roofs), U(58, 88) * k, 10 * k
    box(x, y - 220, x + w, y + h, wall); box(x + w * (.72 if sun > 0 else 0), y - 220, x + w * (1 if sun > 0 else .28), y + h, mix(wall, "#1a1430", .22))
    lean, f = random.choice([(.5, 0), (.3, 0), (.7, 0), (.5, .34), (.5, .36)])   # a gable, or a hipped roof with a ridge
    left, right = x + w * (lean - f), x + w * (lean + f)
    chimney(x + w * random.choice([.24, .78]), y + h + tall * .5, k)
    fill([(x - o, y + h - 4), (x + w + o, y + h - 4), (right, y + h + tall), (left, y + h + tall)], roof)
    ridge, eave = (left if sun < 0 else right), (x - o if sun < 0 else x + w + o)
    fill([(ridge, y + h + tall), (eave, y + h - 4), (x + w / 2 + sun * w * .12, y + h - 4)], mix(roof, "#140c20", .38))
    for n in range(1, 6):                                                  # rows of tiles
        t = n / 6
        a, b, v = x - o + (left - x + o) * t, x + w + o + (right - x - w - o) * t, y + h - 4 + (tall + 4) * t
        stroke((a, v), (b, v), mix(roof, "#140c20", .3))
        for q in range(int((b - a) / (18 * k))):
            stroke((a + (q + .4 + n % 2 * .4) * 18 * k, v), (a + (q + .4 + n % 2 * .4) * 18 * k, v - 7 * k), mix(roof, "#140c20", .3))
    stroke((left - 3, y + h + tall), (right + 3, y + h + tall), mix(roof, "#ffffff", .45), 4); box(x - o, y + h - 9 * k, x + w + o, y + h - 3, mix(wall, "#140c20", .6))
    if f and random.random() < .7:                                         # a dormer
        u, v = x + w / 2 - sun * w * .16, y + h + tall * .36
        box(u - 15 * k, v - 20 * k, u + 15 * k, v + 18 * k, wall); window(u, v, k * .8); fill([(u - 20 * k, v + 16 * k), (u + 20 * k, v + 16 * k), (u, v + 34 * k)], mix(roof, "#140c20", .5))
    n = max(1, int(w / (48 * k)))
    for q in range(2 * n):
        window(x + w * (q % n + .5) / n, y + h - (36 + 58 * (q // n)) * k, k)

for base, k in ((-60, .72), (-150, .95), (-255, 1.25)):
    x = -330 + U(0, 40)
    while x < 310:
        w = U(100, 165) * k
        house(x, base + U(-22, 22), w, U(55, 100) * k, k)
        x += w * U(.96, 1.06)
turtle.done()
