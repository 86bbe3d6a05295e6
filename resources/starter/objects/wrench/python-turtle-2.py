import math, random, turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
bench, mark = random.choice([("#20406b", "#3a639a"), ("#d8b98a", "#b8925c"), ("#2b2b2e", "#4a4a50"), ("#e9e6df", "#c9c3b6"), ("#b5382e", "#cf5a4c"), ("#f2c23c", "#d49a16"), ("#3f6b57", "#5b8d74")])
steel, dim, shine, edge = random.choice([("#aeb6bd", "#737c85", "#f2f6f9", "#1f2429"), ("#8b929a", "#4f565e", "#dbe2e8", "#0e1113"), ("#cdb98a", "#8f7d52", "#fbf3d6", "#332a16")])
turtle.bgcolor(bench)
turn, k = math.radians(random.uniform(0, 360)), random.uniform(0.95, 1.1)
half, arm = random.uniform(165, 180), random.uniform(20, 27)
jaw, ring, gap = random.uniform(66, 74), random.uniform(52, 60), random.uniform(25, 31)
tip = math.radians(15) * random.choice([-1, 1])
sun = math.radians(120)                      # the light comes from the upper left
up = 1 if math.cos(turn + math.pi / 2 - sun) > 0 else -1   # the lit side of the arm
spin = lambda x, y: (k * (x * math.cos(turn) - y * math.sin(turn)), k * (x * math.sin(turn) + y * math.cos(turn)))
arc = lambda cx, r, a0, a1, n=30: [(cx + r * math.cos(a0 + (a1 - a0) * i / n), r * math.sin(a0 + (a1 - a0) * i / n)) for i in range(n + 1)]
def plain(pts, fill, line=None, pen=1):
    turtle.color(line or fill, fill); turtle.pensize(pen)
    turtle.goto(pts[-1]); turtle.pendown(); turtle.begin_fill()
    for p in pts: turtle.goto(p)
    turtle.end_fill(); turtle.penup()
def area(points, fill, line=None, pen=1, dx=0, dy=0):
    plain([(x + dx, y + dy) for x, y in (spin(*p) for p in points)], fill, line, pen)
def blend(a, b, t):
    t = max(0, min(1, t))
    return "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))
place = random.choice(["pegboard", "mat", "planks"])
for v in range(-300, 301, 50 if place != "planks" else 100):
    if place == "pegboard":
        for x in range(-275, 300, 50): turtle.goto(x, v + 25); turtle.dot(13, mark); turtle.goto(x + 1, v + 23); turtle.dot(10, blend(bench, "#000000", .5))
    elif place == "mat":
        for line in ([(-300, v), (300, v)], [(v, -300), (v, 300)]): plain(line, mark, mark, 2 if v % 100 else 4)
    else:
        plain([(-300, v), (300, v), (300, v + 97), (-300, v + 97)], blend(bench, random.choice([mark, "#000000"]), random.uniform(0, .22)), blend(bench, "#000000", .45), 3)
        for _ in range(5): x, y = random.randint(-300, 200), v + random.randint(8, 88); plain([(x, y), (x + random.randint(60, 200), y + random.randint(-3, 3))], mark, mark, 2)
def nut(x, y, w, a, hole):                   # a hexagon with six facets, lit from one side
    corner = lambda i, q: (x + q * w * math.cos(a + i * math.tau / 6), y + q * w * math.sin(a + i * math.tau / 6))
    plain([(px + 5, py - 7) for px, py in (corner(i, 1.05) for i in range(6))], blend(bench, "#000000", .55))
    for i in range(6): plain([(x, y), corner(i, 1), corner(i + 1, 1)], blend(dim, shine, .5 + .5 * math.cos(a + (i + .5) * math.tau / 6 - sun)), edge, 2)
    for q, c in ((1.5, steel), (.95, edge), (.78, blend(bench, "#000000", .3))) if hole else ((1.5, steel), (.9, dim)): turtle.goto(x, y); turtle.dot(int(w * q), c)
for s in range(random.randint(2, 4)):        # nuts and bolts lying about, clear of the arm
    a = turn + (1 if s % 2 else -1) * random.uniform(1.1, 2.0)
    r, b, w = random.uniform(185, 240), random.uniform(0, 6), random.uniform(22, 31)
    x, y = r * math.cos(a), r * math.sin(a)
    if random.random() < .5:                 # a bolt: shank with thread, then its head
        c, n = math.cos(b), math.sin(b)
        shank = [(x - n * 10, y + c * 10), (x + c * 75 - n * 10, y + n * 75 + c * 10), (x + c * 75 + n * 10, y + n * 75 - c * 10), (x + n * 10, y - c * 10)]
        plain([(px + 5, py - 7) for px, py in shank], blend(bench, "#000000", .55)); plain(shank, steel, edge, 2)
        for q in range(30, 75, 6): plain([(x + c * q - n * 10, y + n * q + c * 10), (x + c * q + n * 10 + c * 4, y + n * q - c * 10 + n * 4)], dim, dim, 2)
    nut(x, y, w, b, random.random() < .7)
def head(grow):                              # the jaws: a round plate with a slot, tilted by 15 degrees
    q = jaw + grow
    pts = [(q * 1.1 * math.cos(t), q * math.sin(t)) for t in (math.radians(40 + 280 * i / 40) for i in range(41))]
    pts += [(q * 1.0, -gap + grow * .4), (0, -gap + grow * .4), (-jaw * .24 + grow * .3, -gap * .5), (-jaw * .24 + grow * .3, gap * .5), (0, gap - grow * .4), (q * 1.0, gap - grow * .4)]
    return [(half + x * math.cos(tip) - y * math.sin(tip), x * math.sin(tip) + y * math.cos(tip)) for x, y in pts]
def bar(f):                                  # the arm flows wider into both ends
    xs = [-half + 20 + (2 * half - 50) * i / 24 for i in range(25)]
    w = [f * (arm + 20 * math.exp(-(x + half - 20) / 26) + 26 * math.exp((x - half + 30) / 26)) for x in xs]
    return list(zip(xs, w)) + [(x, -q) for x, q in zip(xs[::-1], w[::-1])]
L, R = -half + ring + 22, half - jaw - 22
shadow = blend(bench, "#000000", .6)
for p in (head(2), bar(1), arc(-half, ring + 2, 0, math.tau)): area(p, shadow, dx=10, dy=-13)
for p in (bar(1), head(0), arc(-half, ring, 0, math.tau)): area(p, steel, edge, 6)
for p in (bar(.93), head(-3), arc(-half, ring - 3, 0, math.tau)): area(p, steel)
lit = sun - turn                             # bevels: bright towards the light, dim away from it
for c, a in ((shine, lit), (dim, lit + math.pi)): area(arc(-half, ring - 4, a - 1.2, a + 1.2) + arc(-half, ring - 13, a + 1.0, a - 1.0), c)
rim = head(-4)
mid = lambda i, f: tuple(rim[i][j] * f + (half, 0)[j] * (1 - f) for j in (0, 1))
for i in range(2, 38): area([mid(i, 1), mid(i + 1, 1), mid(i + 1, .86), mid(i, .86)], blend(dim, shine, .5 + .6 * math.cos(math.radians(40 + 7 * (i + .5)) + tip - lit)))
area([(L, up * arm * .92), (R, up * arm * .95), (R, up * arm * .68), (L, up * arm * .66)], shine)
area([(L, -up * arm * .92), (R, -up * arm * .95), (R, -up * arm * .68), (L, -up * arm * .66)], dim)
inlay = random.choice([dim, dim, "#c1272d", "#1f5fae"])
area([(L + 8, -arm * .42), (R - 8, -arm * .42), (R, 0), (R - 8, arm * .42), (L + 8, arm * .42), (L, 0)], inlay, edge, 2)
for i in range(random.randint(4, 8)): area([(-58 + i * 16, -arm * .2), (-50 + i * 16, -arm * .2), (-50 + i * 16, arm * .2), (-58 + i * 16, arm * .2)], shine)
star = [(-half + ring * (.64 if i % 2 else .52) * math.cos(i * math.tau / 24), ring * (.64 if i % 2 else .52) * math.sin(i * math.tau / 24)) for i in range(24)]
area(star, blend(bench, "#000000", .35), edge, 5)
area([(x * .9 - half * .1 + 4 * math.cos(lit), y * .9 + 4 * math.sin(lit) * -1) for x, y in star], bench)
turtle.done()
