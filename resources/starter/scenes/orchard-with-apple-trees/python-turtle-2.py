# An apple orchard seen along its rows: leafy trees full of apples, a ladder, a basket or crate, grass, hills and a farmhouse.
import math
import random
import turtle as t

t.setup(600, 600)
t.tracer(0)
t.hideturtle()
sky, low, far, turf, leaf = random.choice([
    ("#86c5f0", "#e4f3fb", "#8fb3a0", "#8cc152", "#3f8f3a"), ("#f2b26a", "#ffe9c0", "#c79a7a", "#a9a44a", "#6a8a34"), ("#c9dcd8", "#f6f3e0", "#b7c9a8", "#bcd068", "#569a40"),
    ("#4a6ea0", "#a8c0d8", "#3c5a68", "#4c7d40", "#2f6a34"), ("#c98aa8", "#fbd3b4", "#9a6f86", "#87984c", "#4a7442"),
])
apple = random.choice(["#d62828", "#e63946", "#c1121f", "#ff5d4a", "#f2c530"])
side = random.choice([-1, 1])                                  # the sun's side
horizon = random.randint(70, 115)
vanish = random.randint(-60, 60)


def tint(c, k):
    return "#" + "".join("%02x" % max(0, min(255, int(int(c[i:i + 2], 16) * k))) for i in (1, 3, 5))


def mix(a, b, k):
    return "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - k) + int(b[i:i + 2], 16) * k) for i in (1, 3, 5))


def shape(points, c):
    t.penup()
    t.goto(points[0])
    t.color(c)
    t.begin_fill()
    for p in points[1:]:
        t.goto(p)
    t.end_fill()


def dot(x, y, size, c):
    t.penup()
    t.goto(x, y)
    t.dot(max(1, size), c)


def line(x0, y0, x1, y1, w, c):
    t.penup()
    t.goto(x0, y0)
    t.pensize(w)
    t.pencolor(c)
    t.pendown()
    t.goto(x1, y1)
    t.penup()


def oval(x, y, a, b, c):
    shape([(x + a * math.cos(k * 0.2618), y + b * math.sin(k * 0.2618)) for k in range(24)], c)


def fruit(x, y, q):
    dot(x, y, q, tint(apple, .62))
    dot(x + side * q * .07, y + q * .08, q * .82, apple)
    dot(x + side * q * .2, y + q * .2, q * .26, "#fff3e6")
    if q > 9:
        line(x, y + q * .34, x + q * .1, y + q * .66, max(1, q * .1), "#4a3018")


def clump(x, y, r, k):
    dot(x, y, 2 * r, tint(leaf, k))
    for _ in range(4 if r > 12 else 1):                        # leaf tips round each clump
        a, q = random.uniform(0, 6.28), r * random.uniform(.6, 1.08)
        u, v, l = x + q * math.cos(a), y + q * math.sin(a), r * .42
        lit = 1.22 if math.cos(a) * side + math.sin(a) > .2 else .86
        b = a + random.uniform(-.8, .8)
        shape([(u - l * math.cos(b), v - l * math.sin(b)), (u - l * .4 * math.sin(b), v + l * .4 * math.cos(b)), (u + l * math.cos(b), v + l * math.sin(b)), (u + l * .4 * math.sin(b), v - l * .4 * math.cos(b))], tint(leaf, k * lit))


def apple_tree(x, y, s, haze):
    global leaf
    keep, bark = leaf, mix("#6b4a30", far, haze)
    leaf = mix(keep, far, haze)
    oval(x - side * 34 * s, y + 2 * s, 128 * s, 17 * s, tint(mix(turf, far, haze * .6), .68))
    for _ in range(9):                                         # sun flecks in the shade
        oval(x - side * 34 * s + random.uniform(-90, 90) * s, y + random.uniform(-8, 10) * s, 9 * s, 3 * s, tint(turf, .95))
    shape([(x - 24 * s, y - 5 * s), (x - 12 * s, y + 22 * s), (x - 11 * s, y + 62 * s), (x - 58 * s, y + 126 * s), (x - 44 * s, y + 128 * s), (x - 3 * s, y + 80 * s), (x - 2 * s, y + 140 * s), (x + 9 * s, y + 140 * s), (x + 8 * s, y + 78 * s), (x + 48 * s, y + 124 * s), (x + 60 * s, y + 120 * s), (x + 14 * s, y + 58 * s), (x + 13 * s, y + 20 * s), (x + 26 * s, y - 5 * s)], bark)
    shape([(x - side * 4 * s, y - 4 * s), (x - side * 3 * s, y + 66 * s), (x - side * 12 * s, y + 60 * s), (x - side * 12 * s, y + 20 * s), (x - side * 24 * s, y - 5 * s)], tint(bark, .66))
    for k, (spread, up, many) in enumerate([(88, 124, 13), (84, 140, 12), (70, 154, 10), (48, 170, 7)]):
        for _ in range(many):
            a, q = random.uniform(0, 6.28), random.uniform(.35, 1)
            u, v = spread * q * math.cos(a) + side * 7 * k, up + spread * .58 * q * math.sin(a)
            clump(x + u * s, y + v * s, random.uniform(19, 27) * s, .66 + .15 * k + .1 * side * u / 90 + random.uniform(-.04, .04))
    for _ in range(random.randint(18, 26)):
        a, r = random.uniform(0, 6.28), math.sqrt(random.random())
        fruit(x + 94 * r * s * math.cos(a), y + (143 + 66 * r * math.sin(a)) * s, 21 * s)
    for _ in range(random.randint(3, 7)):
        fruit(x + random.uniform(-105, 105) * s, y - random.uniform(2, 20) * s, 17 * s)
    leaf = keep


t.bgcolor(low)
for k in range(30):                                            # the sky
    y = horizon + k * (302 - horizon) / 30
    shape([(-302, y), (302, y), (302, y + 9), (-302, y + 9)], mix(low, sky, k / 29))
sx, sy = side * random.randint(110, 220), random.randint(215, 255)
for k in range(5):
    dot(sx, sy, 130 - 20 * k, mix(mix(low, sky, .7), "#fff6cc", .12 + .2 * k))
for _ in range(random.choice([0, 2, 3])):
    x, y = random.uniform(-260, 260), random.uniform(200, 270)
    for k in range(7):
        dot(x + (k - 3) * 17, y + random.uniform(-5, 7), 40 - 5 * abs(k - 3), mix(low, "#ffffff", .5))
bump, phase = random.uniform(16, 40), random.uniform(0, 6)
for k in range(2):
    shape([(-310, -300)] + [(x, horizon + 34 - 16 * k + bump * math.sin(x / (90 - 20 * k) + phase + 2 * k)) for x in range(-310, 311, 20)] + [(310, -300)], mix(far, turf if k else low, .35))
hx, hy = vanish + random.choice([-34, 30]), horizon + 4          # a farmhouse at the end of the rows
shape([(hx - 24, hy - 6), (hx + 24, hy - 6), (hx + 24, hy + 20), (hx - 24, hy + 20)], mix("#f6efe0", low, .2))
shape([(hx - 30, hy + 19), (hx + 30, hy + 19), (hx + 19, hy + 39), (hx - 19, hy + 39)], "#a6523e")
for k in (-12, 10):
    dot(hx + k, hy + 9, 8, "#5a4a44")
for k in range(40):                                            # turf, richer towards us
    y = horizon - k * (horizon + 304) / 40
    shape([(-302, y), (302, y), (302, y - 11), (-302, y - 11)], mix(mix(turf, far, .3), tint(turf, .88), k / 39))
for k in range(-6, 7):                                         # mown strips between the rows
    shape([(vanish + k * 9, horizon), (vanish + k * 9 + 5, horizon), (vanish + k * 150 + 75, -310), (vanish + k * 150, -310)], tint(turf, 1.1))
for s in (.26, .36, .52, .76, 1.12):
    for e in (-1, 1):
        apple_tree(vanish * (1 - s * .8) + e * 184 * s ** .75, horizon + 32 - 235 * s, s * random.uniform(.92, 1.06), max(0, .5 - s * .6))
        if s > 1 and e == -side and random.random() < .7:       # a ladder leans in the near tree
            lx, ly = vanish * .1 + e * 128, horizon - 268
            for q in (-1, 1):
                line(lx + q * 19, ly, lx + e * 52 + q * 12, ly + 210, 9, "#6b4420")
                line(lx + q * 19 + side, ly, lx + e * 52 + q * 12 + side, ly + 210, 5, "#d2a468")
            for k in range(8):
                u = (k + .6) / 8
                line(lx + e * 52 * u - 19 + 7 * u, ly + 210 * u, lx + e * 52 * u + 19 - 7 * u, ly + 210 * u, 6, "#c08f52")
for _ in range(130):                                           # grass tufts and flowers in front
    x, y = random.uniform(-300, 300), random.uniform(-300, -170)
    q = 8 + (-170 - y) * .1
    for k in (-1, 0, 1):
        line(x, y, x + k * q * .4, y + q, 2, tint(turf, random.choice([.7, .85, 1.2])))
    if random.random() < .16:
        dot(x, y + q, 7, random.choice(["#ffffff", "#fff1a0", "#f4c6dc"]))
bx, by = random.randint(-30, 30) - vanish // 4, random.randint(-276, -256)
oval(bx - side * 16, by + 4, 86, 15, tint(turf, .55))
if random.random() < .6:                                       # a woven basket
    for k in range(25):
        a = math.pi * k / 24
        dot(bx + 54 * math.cos(a), by + 52 + 62 * math.sin(a), 9, "#8a5a28")
    for k in range(13):
        fruit(bx - 46 + (k % 7) * 15 + (8 if k > 6 else 0), by + 54 + (13 if k > 6 else 0), 31)
    shape([(bx - 62, by + 54), (bx + 62, by + 54), (bx + 46, by - 4), (bx - 46, by - 4)], "#b5803f")
    for j in range(5):
        for k in range(9):
            x = bx - 56 + 3.2 * j + k * (112 - 6.4 * j) / 9
            shape([(x, by + 48 - 11 * j), (x + 11, by + 48 - 11 * j), (x + 10, by + 41 - 11 * j), (x + 1, by + 41 - 11 * j)], "#d8a864" if (j + k) % 2 else "#8a5a28")
    line(bx - 62, by + 54, bx + 62, by + 54, 9, "#d0a05c")
else:                                                          # a slatted crate
    for k in range(14):
        fruit(bx - 62 + (k % 8) * 17 + (9 if k > 7 else 0), by + 50 + (13 if k > 7 else 0), 32)
    shape([(bx - 78, by + 46), (bx + 78, by + 46), (bx + 78, by - 6), (bx - 78, by - 6)], "#5f4020")
    for k in range(3):
        shape([(bx - 80, by + 48 - 18 * k), (bx + 80, by + 48 - 18 * k), (bx + 80, by + 35 - 18 * k), (bx - 80, by + 35 - 18 * k)], tint("#cfa067", 1.05 - .1 * k))
    for k in (-1, 1):
        shape([(bx + k * 82, by + 52), (bx + k * 66, by + 52), (bx + k * 66, by - 8), (bx + k * 82, by - 8)], "#a87a44")
for _ in range(random.randint(2, 5)):
    fruit(bx + random.choice([-1, 1]) * random.uniform(88, 140), by + random.uniform(-10, 14), 28)
t.done()
