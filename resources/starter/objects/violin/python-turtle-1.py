import math
import random
import turtle

# A bold concert poster: a violin, its bow across it, blocks of colour and notes.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
sheet, block, ink, lit, dim = random.choice([
    ("#f4e3c1", "#e4572e", "#1c1c28", "#e08e2b", "#a8501c"), ("#1b1b3a", "#693668", "#0d0d1f", "#f2a65a", "#c25b2a"), ("#a8dadc", "#457b9d", "#12263a", "#d97b3c", "#9c4421"),
    ("#ffffff", "#f2c14e", "#22181c", "#b5532a", "#7a2e14"), ("#3a0f1d", "#8c1c3c", "#150409", "#f0b35b", "#bb6a2a"), ("#f7b2ad", "#fae3d9", "#31203a", "#a64b2a", "#6e2a18"),
    ("#16453e", "#2f8f6b", "#071f1b", "#f4b860", "#cc7a32"), ("#d9d9e3", "#7d7abc", "#1f1d36", "#cf6f31", "#8a3f17")])
lean = math.radians(random.choice([-1, 1]) * random.uniform(8, 46))
grow = random.uniform(0.8, 0.92)
side = random.choice([-1, 1])                                   # the half in the light
plump = random.uniform(0.92, 1.12)
mx, my = random.uniform(-22, 22), random.uniform(-18, 18)

def at(x, y):
    x, y = grow * x * plump, grow * (y - 290)
    return mx + x * math.cos(lean) - y * math.sin(lean), my + x * math.sin(lean) + y * math.cos(lean)

def area(colour, knots):
    turtle.fillcolor(colour); turtle.goto(at(*knots[0])); turtle.begin_fill()
    for q in knots[1:]:
        turtle.goto(at(*q))
    turtle.end_fill()

def thread(colour, pen, knots):
    turtle.pensize(pen * grow); turtle.pencolor(colour); turtle.goto(at(*knots[0])); turtle.pendown()
    for q in knots[1:]:
        turtle.goto(at(*q))
    turtle.penup()

def arcs(*p):
    """Cubic curves, end to end."""
    out = []
    for i in range(0, len(p) - 1, 3):
        for j in range(15):
            t = j / 14
            w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3)
            out.append((sum(c * q[0] for c, q in zip(w, p[i:i + 4])), sum(c * q[1] for c, q in zip(w, p[i:i + 4]))))
    return out

def note(x, y, r, colour):
    turtle.color(colour); turtle.goto(x, y); turtle.dot(2 * r); turtle.pensize(max(2, r / 3))
    turtle.goto(x + r * 0.85, y); turtle.pendown(); turtle.goto(x + r * 0.85, y + 4.6 * r)
    for k in range(8):
        turtle.goto(x + r * (0.85 + 1.5 * k / 7), y + r * (4.6 - 1.9 * k / 7 - math.sin(k * 0.45) * 0.3))
    turtle.penup()

turtle.bgcolor(sheet)
plan = random.choice(["halves", "circle", "stripes", "rays"])
for k in range(12 if plan == "rays" else 5 if plan == "stripes" else 1):
    corners = {"halves": [(-300, -300), (side * 300, 300), (side * 300, -300)], "stripes": [(-300 + 120 * k, -300), (-240 + 120 * k, -300), (-180 + 120 * k, 300), (-240 + 120 * k, 300)],
               "rays": [(mx, my)] + [(mx + 640 * math.cos(0.52 * k + q), my + 640 * math.sin(0.52 * k + q)) for q in (0, 0.26)],
               "circle": [(mx + 225 * math.cos(q * 0.105), my + 225 * math.sin(q * 0.105)) for q in range(61)]}[plan]
    turtle.fillcolor(block); turtle.goto(corners[-1]); turtle.begin_fill()
    for q in corners:
        turtle.goto(q)
    turtle.end_fill()
for _ in range(random.randint(0, 7)):
    note(random.uniform(-270, 250), random.uniform(-280, 220), random.uniform(9, 17), ink if random.random() < 0.6 else lit)
half = arcs((0, 0), (72, 0), (108, 34), (108, 80), (108, 112), (88, 128), (97, 152), (72, 154), (58, 180), (58, 202), (58, 222), (66, 240), (84, 246), (74, 258), (88, 276), (88, 304), (88, 340), (52, 362), (0, 362))
swell = lambda k: [(k * x, 181 + k * (y - 181)) for x, y in half]
for s in (-1, 1):
    area(ink, [(s * x, y) for x, y in swell(1.06)] + [(0, 373), (0, -11)])
for s in (-1, 1):
    area(lit if s == side else dim, [(s * x, y) for x, y in half])
    thread(ink, 2, [(s * x, y) for x, y in swell(0.9)])
area("#fff1d0", [(side * x, y) for x, y in arcs((70, 318), (82, 300), (78, 278), (64, 266), (72, 284), (74, 304), (70, 318))])
area("#fff1d0", [(side * x, y) for x, y in arcs((88, 110), (104, 86), (96, 44), (64, 24), (84, 50), (92, 80), (88, 110))])
for s in (-1, 1):                                               # f-holes
    thread(ink, 6, [(s * x, y) for x, y in arcs((34, 206), (22, 196), (32, 178), (42, 164), (58, 144), (58, 126), (46, 122))])
    for x, y, r in ((35, 203, 6), (47, 126, 7.5)):
        turtle.goto(at(s * x, y)); turtle.dot(2 * r * grow, ink)
    thread(ink, 3, [(s * 34, 160), (s * 46, 168)])
area(ink, [(-23, 118), (23, 118), (12, 6), (-12, 6)])                                       # tailpiece
area(ink, arcs((-12, 30), (-30, 62), (-84, 62), (-84, 28), (-70, 6), (-30, -4), (-12, 4)))          # chin rest
area(ink, [(-17, 350), (17, 350), (15, 560), (-15, 560)])                                   # neck and pegbox
area(lit, [(-9, 496), (9, 496), (8, 548), (-8, 548)])
area(ink, [(-24, 246), (24, 246), (14, 494), (-14, 494)])
area(block if block != sheet else dim, [(-side * 20, 250), (-side * 14, 250), (-side * 8, 490), (-side * 12, 490)])
for y, s in ((504, -1), (516, 1), (530, -1), (542, 1)):
    thread(ink, 7, [(0, y), (s * 40, y)])
    turtle.goto(at(s * 42, y)); turtle.dot(19 * grow, ink)
turtle.goto(at(0, 570)); turtle.dot(44 * grow, ink)
thread(lit, 3, [((0.2 + 0.62 * k) * math.cos(k / 2.6) * side, 570 + (0.2 + 0.62 * k) * math.sin(k / 2.6)) for k in range(24)])
area("#f6dfb2", [(-32, 156), (-26, 172), (0, 180), (26, 172), (32, 156), (18, 156), (12, 163), (-12, 163), (-18, 156)])
for k in (-1.5, -0.5, 0.5, 1.5):
    thread("#fdf6e6", 2, [(5 * k, 494), (13 * k, 174), (9 * k, 112)])
rise = random.uniform(-70, 70)                                  # the bow over the strings
u = lambda t, off: (-215 + 430 * t, 215 + rise * (t - 0.5) + off)
thread(ink, 9, [u(t / 20, 11 - 22 * (t / 20) * (1 - t / 20)) for t in range(21)])
thread("#fdf6e6", 5, [u(0.03, -9), u(0.97, -9)])
area(ink, [u(0.05, 14), u(0.14, 14), u(0.13, -14), u(0.06, -14)])
thread(ink, 7, [u(1, 12), u(0.97, -11)])
turtle.done()
