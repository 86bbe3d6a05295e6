import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# a big toadstool as a poster: low hills, a moon or a sun, stars, snow or rain around it
night, mid, near, orb = random.choice([
    ("#12183a", "#232c5e", "#0b1024", "#f7ecc0"), ("#f9d9a8", "#f2a65a", "#8a3b2a", "#fff4d8"), ("#cfe8ef", "#8fc1a9", "#3f7358", "#ffffff"),
    ("#2a1a3a", "#553268", "#180e26", "#f4b8c4"), ("#f4efe2", "#c9d3a2", "#6f8a4a", "#f2c14e"), ("#0f3036", "#1f5a58", "#081c20", "#dff3c8"), ("#e7b7b0", "#b5657a", "#512a48", "#ffe9d0"),
])
cap, cap2, spot, gill = random.choice([
    ("#d7263d", "#94142c", "#fff7ea", "#f3dcc0"), ("#e9822c", "#ad5315", "#fff1d0", "#f7e0bd"), ("#7a4fa3", "#4d2b72", "#f2e3ff", "#e2cdea"),
    ("#e5b93a", "#a87a17", "#fffbe8", "#f6e6c2"), ("#2f8f8a", "#175a5a", "#eafff6", "#d3ead9"), ("#b5523a", "#78301f", "#f7d9b8", "#ecd2b4"),
])
stem, stem2 = random.choice([("#f6ecd8", "#d3c0a0"), ("#e9d8bd", "#bfa27c"), ("#ffffff", "#ccd2d8")])
turtle.bgcolor(night)
W, H, thin, tall = random.uniform(165, 225), random.uniform(120, 205), random.uniform(30, 52), random.uniform(180, 245)
lit, lean = random.choice([-1, 1]), random.uniform(-40, 40)
mx, base = random.uniform(-45, 45), -225


def area(points, fill, line=None, pen=1):
    turtle.penup()
    turtle.goto(points[0])
    turtle.pensize(pen)
    turtle.color(line or fill, fill)
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:]:
        turtle.goto(q)
    turtle.goto(points[0])
    turtle.end_fill()
    turtle.penup()


def oval(x, y, rx, ry, fill, turn=0.0):
    c, s = math.cos(turn), math.sin(turn)
    area([(x + rx * math.cos(t / 5) * c - ry * math.sin(t / 5) * s, y + rx * math.cos(t / 5) * s + ry * math.sin(t / 5) * c) for t in range(32)], fill)


def hill(y, amp, colour, phase):
    area([(-320, -320)] + [(x, y + amp * math.sin(x / 95 + phase) + 6 * math.sin(x / 23)) for x in range(-320, 321, 16)] + [(320, -320)], colour)


weather = random.choice(["stars", "rain", "snow", "none"])
for _ in range(70 if weather != "none" else 0):
    x, y = random.randint(-300, 300), random.randint(-150, 300)
    turtle.penup()
    if weather == "rain":
        area([(x, y), (x - 9, y - 32)], mid, mid, 3)
    else:
        turtle.goto(x, y)
        turtle.dot(random.randint(2, 5 if weather == "stars" else 11), orb)
turtle.goto(-lit * random.randint(120, 210), random.randint(90, 210))
turtle.dot(random.randint(80, 190), orb)
hill(random.uniform(-130, -30), 26, mid, random.uniform(0, 6))
hill(-205, 10, near, random.uniform(0, 6))


def mushroom(x, y, k, w, h, th, ta, lean):
    """Stem, ring, gills and dome; k scales it, x and y are its foot."""
    at = lambda u, v: (x + k * u, y + k * v)
    n = [j / 14 for j in range(15)]
    mid_x = lambda v: lean * math.sin(1.4 * v)
    half = lambda v: th * (1.5 - 1.15 * v + 0.75 * v * v)
    left, right = [at(mid_x(v) - half(v), ta * v) for v in n], [at(mid_x(v) + half(v), ta * v) for v in n]
    area(left + right[::-1], stem)
    area([at(mid_x(v) + lit * -0.1 * half(v), ta * v) for v in n] + (right if lit < 0 else left)[::-1], stem2)
    for j in range(7):                                # fibres
        v, u = random.uniform(0.1, 0.7), random.uniform(-0.7, 0.7)
        area([at(mid_x(v + d) + u * half(v), ta * (v + d)) for d in (0, 0.16)], stem2, stem2, max(1, int(3 * k)))
    tx, ty = mid_x(1), ta
    sk = [at(mid_x(0.72) + half(0.72) * q * 1.9, ta * 0.66 + (9 if j % 2 else -4)) for j, q in enumerate([i / 6 - 1 for i in range(13)])]
    area([at(mid_x(0.8) - half(0.8), ta * 0.82), *sk, at(mid_x(0.8) + half(0.8), ta * 0.82)], stem, stem2, max(1, int(3 * k)))
    # the underside: a flat ellipse of gills that meet at the stem
    g = 0.2 * h
    area([at(tx + w * 0.95 * math.cos(a / 8), ty + g * math.sin(a / 8)) for a in range(51)], gill)
    for j in range(25):
        a = math.pi * (1 + j / 24)
        area([at(tx + th * math.cos(a), ty - 2), at(tx + w * 0.93 * math.cos(a), ty + g * 0.97 * math.sin(a))], stem2, stem2, max(1, int(2.4 * k)))
    # the dome and its dark flank
    point = random.uniform(0.75, 1.05)
    rim = [(tx + w * math.cos(math.pi * j / 40), ty + h * math.sin(math.pi * j / 40) ** point) for j in range(41)]
    low = [(tx + w * math.cos(math.pi * j / 40), ty - g * 0.2 * math.sin(math.pi * j / 40)) for j in range(40, -1, -1)]
    area([at(*q) for q in rim + low], cap)
    flank = rim[:28] if lit < 0 else rim[13:]
    flank = flank if lit > 0 else flank[::-1]             # from the top down to the brim
    deep = [1 - 0.36 * (j / (len(flank) - 1)) ** 0.7 for j in range(len(flank))]
    area([at(*q) for q in flank] + [at(tx + (u - tx) * f, ty + (v - ty) * f) for (u, v), f in zip(flank, deep)][::-1], cap2)
    glow = rim[26:34] if lit < 0 else rim[7:15]
    area([at(tx + (u - tx) * 0.9, ty + (v - ty) * 0.9) for u, v in glow] + [at(tx + (u - tx) * 0.8, ty + (v - ty) * 0.82) for u, v in glow[::-1]], spot)
    for row, count in ((0.12, 6), (0.42, 5), (0.72, 3)):
        for j in range(count):
            a = math.pi * (j + 0.5 + random.uniform(-0.2, 0.2)) / count
            size = w * random.uniform(0.05, 0.12) * (1.05 - 0.3 * row)
            u = tx + w * 0.9 * math.cos(a) * math.sqrt(1 - row * row) ** 1.3
            oval(*at(u, ty + h * (row + 0.08)), k * size * (0.35 + 0.65 * math.sin(a)), k * size * 0.8, spot, 0.3 * (a - 1.57))


for j in range(random.choice([0, 1, 2])):
    s = lit if j == 0 else -lit
    mushroom(mx + s * random.uniform(120, 185), base + random.uniform(-14, 4), random.uniform(0.28, 0.42), W, H * 0.9, thin, tall, s * 30)
mushroom(mx - lean / 2, base, 1, W, H, thin, tall, lean)
hill(-238, 7, near, random.uniform(0, 6))
for _ in range(46):                                   # grass in front
    x, tip = random.randint(-300, 300), random.uniform(-22, 22)
    area([(x - 5, -262), (x + tip, random.uniform(-232, -176)), (x + 5, -262)], near if random.random() < 0.7 else mid)
turtle.done()
