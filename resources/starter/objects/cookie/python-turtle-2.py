# A chocolate chip cookie from above, whole or bitten, on cloth, a plate, a rack or baking paper
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
U, TAU = random.uniform, 2 * math.pi
def mix(a, b, t):
    p, q = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(u + (v - u) * t) for u, v in zip(p, q))
def fill(points, colour):
    turtle.goto(points[0]); turtle.color(colour, colour); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def line(x, y, u, v, pen, colour):
    turtle.goto(x, y); turtle.pensize(pen); turtle.pencolor(colour); turtle.pendown(); turtle.goto(u, v); turtle.penup()
def blob(x, y, r, colour, flat=1.0, turn=0.0, n=12, rough=0.12):
    c, s, points = math.cos(turn), math.sin(turn), []
    for k in range(n):
        q, a = r * U(1 - rough, 1 + rough), TAU * k / n
        u, v = q * math.cos(a), q * flat * math.sin(a)
        points.append((x + u * c - v * s, y + u * s + v * c))
    fill(points, colour)
dough, chip = random.choice([("#d9a05b", "#3b2016"), ("#e6ba7c", "#4e2a18"), ("#bd7f45", "#2a1610"), ("#6b4430", "#f5e6c8"), ("#dcae6c", "#7a4a2a")])
brown = dough == "#6b4430"
cloth = random.choice(["#f3e7d3", "#b9dbe4", "#f6cfd6", "#d5e6c6"] if brown else ["#2f4258", "#8f2f3a", "#355a48", "#b8dce6", "#3a2a44", "#f4dce2"])
X, Y, place = U(-18, 18), U(-16, 16), random.choice(["cloth", "plate", "rack", "paper"])
R = U(186, 200) if place == "plate" else U(212, 238)
# the place
turtle.bgcolor(cloth); gap = random.choice([50, 60, 75])
for k in range(-300, 301, gap):
    c = mix(cloth, "#ffffff" if k // gap % 2 else "#000000", 0.16)
    line(k, -300, k, 300, random.choice([8, 18]) if place == "cloth" else 10, c)
    if place in ("cloth", "plate"): line(-300, k, 300, k, 10, c)
if place == "plate":
    turtle.goto(10, -14); turtle.dot(564, mix(cloth, "#000000", 0.5))
    rim = random.choice(["#3f78a8", "#c94b4b", "#4f8a5b", "#8a5a9a"])
    for r, c in ((280, "#b9bcc4"), (276, "#ffffff"), (262, rim), (254, "#ffffff"), (222, "#d9dbe0"), (217, "#f1f2f4")): turtle.goto(0, 0); turtle.dot(2 * r, c)
elif place == "rack":
    for k in range(-300, 301, 50):
        for dy, c in ((-7, mix(cloth, "#000000", 0.45)), (0, "#80858e"), (2, "#d5d9df")): line(-300, k + dy, 300, k + dy, 6 if dy != 2 else 2, c)
elif place == "paper":
    sheet = [(-262, -270), (240, -284), (276, 256), (-244, 278)]
    fill([(x + 10, y - 12) for x, y in sheet], mix(cloth, "#000000", 0.5)); fill(sheet, "#d9b98a" if brown else "#fbf6ea")
# the outline: lumpy, with a scalloped bite or none
ph = [U(0, TAU) for _ in range(3)]
bite = U(0, TAU) if random.random() < 0.5 else None
def rim_at(a, scale=1.0):
    r = R * scale * (1 + 0.02 * math.sin(3 * a + ph[0]) + 0.014 * math.sin(7 * a + ph[1]) + 0.007 * math.sin(19 * a + ph[2]))
    if bite is not None:
        g = (a - bite + math.pi) % TAU - math.pi
        if abs(g) < 0.5:
            hole = R * (1.02 * math.cos(g) - math.sqrt(max(0, 0.48 ** 2 - (1.02 * math.sin(g)) ** 2))) + 8 * abs(math.sin(g * 13))
            r = min(r, hole - R * 0.5 * (1 - scale))
    return r
def disc(scale, dx, dy, colour):
    fill([(X + dx + rim_at(k * TAU / 180, scale) * math.cos(k * TAU / 180), Y + dy + rim_at(k * TAU / 180, scale) * math.sin(k * TAU / 180)) for k in range(180)], colour)
crust, pale = mix(dough, "#3a1804", 0.42), mix(dough, "#fff0c8", 0.4)
under = "#f4f2ec" if place == "plate" else cloth
disc(1.02, 16, -20, mix(under, "#000000", 0.3)); disc(1.0, 9, -12, mix(under, "#000000", 0.55))
for k in range(9):                                             # from the browned rim up to the pale top
    disc(1 - 0.03 * k, -0.8 * k, 1.1 * k, mix(crust, mix(dough, pale, 0.25), min(1, k / 6)))
def inside(limit):
    a, q = U(0, TAU), limit * math.sqrt(random.random())
    return X + rim_at(a, 0.95) * q * math.cos(a), Y + rim_at(a, 0.95) * q * math.sin(a), math.cos(a - 2.3) * q
for _ in range(150):                                           # crumbs: light up left, brown down right
    x, y, lum = inside(0.95)
    blob(x, y, U(2, 8), mix(dough, pale if lum + U(-0.5, 0.5) > 0 else crust, U(0.25, 0.8)), U(0.4, 1), U(0, 3), 7, 0.3)
for _ in range(random.randint(4, 8)):                          # cracks, each with a lit lip
    (x, y, _l), h = inside(0.75), U(0, TAU)
    for s in range(6):
        u, v = x + 10 * math.cos(h), y + 10 * math.sin(h)
        line(x - 2, y + 3, u - 2, v + 3, 3, pale); line(x, y, u, v, 5 - 0.7 * s, crust)
        x, y, h = u, v, h + U(-0.7, 0.7)
spots, want = [], random.randint(11, 22)
for _ in range(240):
    (x, y, _l), r = inside(0.86), U(15, 29)
    if len(spots) < want and all(math.hypot(x - i, y - j) > r + s + 7 for i, j, s in spots):
        spots.append((x, y, r))
        t, f = U(0, 3), U(0.75, 1)
        blob(x + 4, y - 5, r + 4, crust, f, t); blob(x - 3, y + 4, r + 2, pale, f, t)
        blob(x, y, r, mix(chip, "#000000", 0.25), f, t); blob(x - r * 0.1, y + r * 0.12, r * 0.78, mix(chip, "#ffffff", 0.1), f, t)
        blob(x - r * 0.3, y + r * 0.32, r * 0.24, mix(chip, "#ffffff", 0.65), 0.5, 0.6, 8, 0.05)
for _ in range(random.randint(5, 16)):                         # crumbs that fell beside it
    a, q = (bite if bite is not None else U(0, TAU)) + U(-0.35, 0.35), R * (U(0.8, 1.15) if bite is not None else U(1.04, 1.16))
    x, y, r = X + q * math.cos(a), Y + q * math.sin(a), U(3, 7)
    blob(x + 2, y - 3, r, mix(under, "#000000", 0.4)); blob(x, y, r, random.choice([dough, pale, crust]), 0.8, a, 7, 0.3)
turtle.done()
