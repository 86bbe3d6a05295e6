# Flat illustration: a wooden toy block with grain lines on two faces and the end of the trunk on the third.
import math, random, turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
wood = random.choice(["#c98d4f", "#a8683a", "#8a5330", "#b9783f", "#d3a067", "#9c5a34", "#7a4a2e"])
wall, table = random.choice([("#bfe3e0", "#6fa8a3"), ("#f7d9c4", "#c76b4a"), ("#2f3e5c", "#1f2940"), ("#fff3c9", "#eac45a"), ("#dfe7f5", "#8aa0cf"),
    ("#d7e8c6", "#7ba05b"), ("#e9d5ef", "#9a6fb0"), ("#f4f4f2", "#c9ccd2"), ("#33574f", "#20393a")])
def mix(a, b, t):
    return "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))
def area(points, colour):
    turtle.goto(points[0]); turtle.fillcolor(colour); turtle.begin_fill()
    for p in points: turtle.goto(p)
    turtle.end_fill()
turtle.bgcolor(wall); scene = random.choice(["plain", "stripes", "circle", "tiles"])
if scene == "stripes":
    for k in range(-5, 6, 2):
        area([(k * 60 - 30, -300), (k * 60 + 30, -300), (k * 60 + 30, 300), (k * 60 - 30, 300)], mix(wall, "#ffffff", 0.3))
elif scene == "circle":
    turtle.goto(random.randint(-60, 60), 40); turtle.dot(500, mix(wall, table, 0.35))
elif scene == "tiles":
    for i in range(-3, 4):
        for j in range(-3, 4):
            turtle.goto(i * 100, j * 100); turtle.dot(26, mix(wall, table, 0.4))
a, e = math.radians(random.uniform(24, 66)), math.radians(random.uniform(22, 40))
s = random.uniform(272, 304); U = (s * math.cos(a), s * math.sin(a) * math.sin(e))
V = (-s * math.sin(a), s * math.cos(a) * math.sin(e)); H = s * math.cos(e)
ox, oy = -(U[0] + V[0]) / 2, -(U[1] + V[1] + H) / 2 - 5; horizon = oy + U[1] + V[1] + random.randint(35, 90)
area([(-300, horizon), (300, horizon), (300, -300), (-300, -300)], table)
def at(u, v, w):                                      # a point of the block, each number from 0 to 1
    return (ox + u * U[0] + v * V[0], oy + u * U[1] + v * V[1] + w * H)
sun = random.choice([-1, 1]); reach, drop = sun * random.randint(90, 170), random.randint(-12, 22)
foot = [at(0, 0, 0), at(1, 0, 0), at(1, 1, 0), at(0, 1, 0)]; far = [(x + reach, y + drop) for x, y in foot]
for i in range(4):                                     # the shadow: the foot swept to one side
    area([foot[i], foot[i - 1], far[i - 1], far[i]], mix(table, "#000000", 0.38))
area(far, mix(table, "#000000", 0.38))
end = random.choice(["left", "right"])                 # which side shows the rings
faces = {"left": lambda p, q: at(0, p, q), "right": lambda p, q: at(p, 0, q), "top": lambda p, q: at(p, q, 1)}
tone = {"top": mix(wood, "#ffe7c2", 0.35), "left": mix(wood, "#1d0f08", 0.08 if sun > 0 else 0.36), "right": mix(wood, "#1d0f08", 0.36 if sun > 0 else 0.08)}
def trace(points, colour, size):
    turtle.pencolor(colour); turtle.pensize(size)
    for p in points:
        if p is None: turtle.penup()
        else: turtle.goto(p); turtle.pendown()
    turtle.penup()
for name, f in faces.items():
    c = tone[name]; area([f(0, 0), f(1, 0), f(1, 1), f(0, 1)], c); line = mix(c, "#2a1206", 0.42)
    if name == end:                                    # year rings around a heart
        hp, hq = random.uniform(0.25, 0.75), random.uniform(-0.1, 0.7)
        for n in range(1, 17):
            r, pts = n * 0.072 + random.uniform(-0.012, 0.012), []
            for g in range(0, 364, 6):
                d = r * (1 + 0.06 * math.sin(math.radians(g * 3 + 40))); p, q = hp + d * math.cos(math.radians(g)), hq + d * math.sin(math.radians(g))
                pts.append(f(p, q) if 0.02 < p < 0.98 and 0.02 < q < 0.98 else None)
            trace(pts, line, random.choice([2, 3, 4]))
        continue
    kp, kq = random.uniform(0.3, 0.7), random.uniform(0.3, 0.7)     # a knot, the grain flows around it
    wave, turn = random.uniform(0, 6), name == "top" and end == "right"
    for n in range(1, 15):
        pts = []
        for m in range(0, 26):
            p, q = m / 25, n / 15 + 0.012 * math.sin(m / 4 + wave)
            q += (0.07 if q > kq else -0.07) * math.exp(-((p - kp) / 0.13) ** 2 - ((q - kq) / 0.14) ** 2)
            pts.append((f(q, p) if turn else f(p, q)) if 0.01 < q < 0.99 else None)
        trace(pts, line, random.choice([2, 2, 3, 4]))
    ring = [(kp + 0.06 * math.cos(g / 4), kq + 0.035 * math.sin(g / 4)) for g in range(26)]
    area([f(q, p) if turn else f(p, q) for p, q in ring], mix(c, "#2a1206", 0.6))
corner = at(0, 0, 1)
for p in (at(1, 0, 1), at(0, 1, 1), at(0, 0, 0)): trace([corner, p], mix(wood, "#fff0d6", 0.65), 7)
trace([at(0, 0, 0), at(1, 0, 0), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1), at(0, 1, 0), at(0, 0, 0)], mix(wood, "#1d0f08", 0.6), 5); turtle.done()
