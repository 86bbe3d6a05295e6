import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# a fruit-crate label: rays, a disc, and one apple in flat printing colours
skin, deep, shine = random.choice([
    ("#d62839", "#8f1226", "#ff8a80"), ("#8cb83a", "#557a1e", "#e4f2a0"), ("#f2c230", "#c4861a", "#fff3b0"),
    ("#b3122e", "#6a0a20", "#f2707f"), ("#e8604a", "#a83428", "#ffc9a3"), ("#a9c94a", "#b8503a", "#f0f5c0"),
])
paper, ray, disc = random.choice([
    ("#fdf1d3", "#f6d58a", "#ffffff"), ("#17324a", "#21476a", "#f4e2b8"), ("#0f3d36", "#17564b", "#0b2b27"),
    ("#f7c9b8", "#f3b09a", "#fff2e6"), ("#22202b", "#34303f", "#4a4458"), ("#bfe0e8", "#9ccfdb", "#eaf7f8"), ("#f29f3d", "#e0842a", "#7c2f1c"),
])
turtle.bgcolor(paper)
R = random.uniform(135, 190)
wide, tall = random.uniform(0.98, 1.2), random.uniform(0.9, 1.08)
cx, cy = random.uniform(-45, 45), random.uniform(-60, -15)
tilt = math.radians(random.uniform(-16, 16))
lit = random.choice([-1, 1])
bitten = random.random() < 0.4
by = random.uniform(-0.1, 0.35)


def at(x, y):
    return (cx + R * (x * math.cos(tilt) - y * math.sin(tilt)), cy + R * (x * math.sin(tilt) + y * math.cos(tilt)))


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


def edge(deg, bite=0.0):
    """The rim of the fruit in a direction: hollow at the stem, five soft lobes below, perhaps bitten."""
    t = math.radians(deg)
    r = 1 - 0.22 * math.exp(-(math.remainder(t - math.pi / 2, 2 * math.pi) / 0.3) ** 2)
    r -= 0.1 * math.exp(-(math.remainder(t + math.pi / 2, 2 * math.pi) / 0.22) ** 2)
    if bite:
        for bx, b in ((1.2, by), (1.16, by - 0.34), (1.16, by + 0.34)):
            k = lit * bx * math.cos(t) + b * math.sin(t)
            root = k * k - (bx * bx + b * b - bite * bite)
            if k > 0 and root > 0:
                r = min(r, k - math.sqrt(root))
    x, y = r * math.cos(t), r * math.sin(t)
    return x * wide * (1 + 0.12 * y), y * tall


n = random.choice([12, 16, 24, 36])
for k in range(n):
    a, b = 2 * math.pi * k / n, 2 * math.pi * (k + 0.5) / n
    area([(cx, cy), (cx + 900 * math.cos(a), cy + 900 * math.sin(a)), (cx + 900 * math.cos(b), cy + 900 * math.sin(b))], ray)
if random.random() < 0.6:
    area([(cx + 1.42 * R * math.cos(k / 20), cy + 1.42 * R * math.sin(k / 20)) for k in range(126)], disc)
ink = "#2a1512"
stem = random.uniform(-0.3, 0.3)
if bitten:
    area([at(*edge(d, 0.4)) for d in range(0, 360, 3)], "#fbf0c8", ink, 7)
    area([at(*edge(d, 0.5)) for d in range(0, 360, 3)], skin)
else:
    area([at(*edge(d)) for d in range(0, 360, 3)], skin, ink, 7)
# the dark flank, printed in one colour with a row of strokes for half-tone
side = [d if lit < 0 else 180 - d for d in range(-98, 72, 3)]
inner = [(edge(d)[0] * (0.72 + 0.2 * abs(math.sin(math.radians(d)))), edge(d)[1] * 0.92) for d in side]
area([at(0.975 * edge(d)[0], 0.975 * edge(d)[1]) for d in side] + [at(*q) for q in inner[::-1]], deep)
for k in range(6, len(side) - 10, 2):
    x, y = inner[k]
    area([at(x, y + 0.02), at(x * random.uniform(0.62, 0.84), y * 0.97), at(x, y - 0.02)], deep)
for k in range(26):                                  # freckles
    a, q = random.uniform(0, 6.28), random.uniform(0.1, 0.6)
    turtle.goto(at(q * wide * math.cos(a) * 0.9, q * math.sin(a) - 0.1))
    turtle.dot(random.randint(3, 7), shine)
glow = [180 - d if lit < 0 else d for d in range(28, 66, 3)]
if not bitten:
    area([at(0.84 * edge(d)[0], 0.84 * edge(d)[1]) for d in glow] + [at(0.68 * edge(d)[0], 0.7 * edge(d)[1]) for d in glow[::-1]], shine)
else:
    area([at(lit * 0.2 + 0.1 * math.cos(k / 4), 0.42 + 0.17 * math.sin(k / 4)) for k in range(26)], shine)
area([at(0.36 * math.cos(k / 6), 0.7 * tall + 0.11 * math.sin(k / 6)) for k in range(38)], deep)
# stem and leaf
u = [k / 12 for k in range(13)]
curve = [(stem * v * v, 0.66 * tall + 0.62 * v) for v in u]
area([at(x - 0.03 - 0.025 * v, y) for (x, y), v in zip(curve, u)] + [at(x + 0.03 + 0.025 * v, y) for (x, y), v in zip(curve, u)][::-1], "#6b4226", ink, 4)
for s in random.choice([(1,), (-1,), (1, -1), (lit,)]):
    rise, long = random.uniform(0.05, 0.4), random.uniform(0.6, 0.85)
    rib = [(stem * 0.25 + s * long * v, 0.95 * tall + rise * v + 0.1 * math.sin(3.1 * v)) for v in u]
    fat = [0.19 * math.sin(math.pi * v ** 0.8) for v in u]
    area([at(x, y + f) for (x, y), f in zip(rib, fat)] + [at(x, y - f) for (x, y), f in zip(rib, fat)][::-1], "#5fa03c", ink, 4)
    area([at(*q) for q in rib] + [at(x, y - 0.85 * f) for (x, y), f in zip(rib, fat)][::-1], "#3d7a2c")
turtle.done()
