import turtle, random, math, colorsys
R = random.uniform
turtle.setup(600, 600); turtle.tracer(0)
bg = random.choice(['#20304a', '#f4ead2', '#b9dcee', '#5b3a29', '#dfe9c9', '#7c2f36', '#17181c'])
turtle.bgcolor(bg)
t = turtle.Turtle(); t.hideturtle(); t.penup(); t.speed(0)
tilt, k, side = math.radians(R(-55, 55)), R(.9, 1.05), random.choice([-1, 1])
def P(x, y):
    x, y = x * side * k, (y - 12) * k
    return x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt)
def shape(pts, col, line=None):
    t.goto(P(*pts[0])); t.fillcolor(col); t.begin_fill()
    if line: t.pencolor(line); t.pensize(1); t.pendown()
    for q in pts[1:] + pts[:1]: t.goto(P(*q))
    t.end_fill(); t.penup()
hsv = lambda h, s, v: '#%02x%02x%02x' % tuple(int(255 * max(0, min(1, c))) for c in colorsys.hsv_to_rgb(h, max(0, min(1, s)), max(0, min(1, v))))
def leaf(side, w, tip, v):                                   # a peeled husk leaf with veins
    low, n = (side * 14, -215), 14
    out, inn = [], []
    for i in range(n + 1):
        u = i / n
        x = side * (20 + tip[0] * math.sin(u * 1.75)); y = -215 + tip[1] * u
        b = w * math.sin(math.pi * min(1, .12 + u * .88))
        out.append((x + side * b * .6, y - b * .3)); inn.append((x - side * b * .6, y + b * .3))
    shape([low] + out + inn[::-1], hsv(gh, .58, v), hsv(gh, .7, v * .7))
    t.pencolor(hsv(gh, .45, v * 1.22)); t.pensize(2)
    for f in (.2, .4, .6, .8):
        t.goto(P(*low)); t.pendown()
        for a, b in zip(out, inn): t.goto(P(a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f))
        t.penup()
gh = R(.2, .28)
for _ in range(34):                                          # silk at the tip
    t.pencolor(random.choice(['#d8b46a', '#b98446', '#e6cf92', '#9a6236'])); t.pensize(2)
    x, a, c = R(-16, 16), R(-70, 70), R(20, 58)
    t.goto(P(x, 205)); t.pendown(); t.goto(P(x + a * .25, 225 + c * .6)); t.goto(P(x + a * .6, 232 + c * .7)); t.goto(P(x + a, 228 + c * .45)); t.penup()
leaf(-1, R(34, 46), (R(90, 120), R(330, 380)), .5); leaf(1, R(34, 46), (R(90, 120), R(330, 380)), .48)
half = lambda y: R0 * (1 - max(0, (y - 20) / 215) ** 2.3) ** .5 * min(1, .6 + (y + 215) / 130) if y < 232 else 0
R0, mix = R(70, 82), random.choice([0, 0, .12, .45])
shape([(-half(y), y) for y in range(-210, 234, 12)] + [(half(y), y) for y in range(228, -211, -12)], '#b8801c')
cols, rows, sweet = random.choice([8, 9, 10]), 23, R(.115, .15)
for r in range(rows):
    y0 = -205 + r * 19; h = half(y0 + 9)
    for c in range(cols):
        a0, a1 = (math.pi * (c + e) / cols - math.pi / 2 for e in (.05, .95))
        x0, x1 = h * math.sin(a0), h * math.sin(a1); m, lit = (x1 - x0) * .25, math.cos((a0 + a1) / 2 + .5)
        col = hsv(R(.0, .09), R(.4, .8), .4 + .25 * lit) if random.random() < mix else hsv(sweet + R(-.008, .008), .82 - .2 * lit, .72 + .3 * lit + R(-.05, .04))
        y, top = y0 + (c % 2) * 5, y0 + 17 + (c % 2) * 5
        shape([(x0 + m, y), (x1 - m, y), (x1, y + 5), (x1, top - 5), (x1 - m, top), (x0 + m, top), (x0, top - 5), (x0, y + 5)], col, '#a86f12')
        if lit > .55: t.goto(P((x0 + x1) / 2 - m * .5, y + 12)); t.dot(5, '#fff6c4')
leaf(-1, R(40, 54), (R(120, 165), R(140, 230)), .66); leaf(1, R(40, 54), (R(120, 165), R(140, 230)), .62)
shape([(-62, -150), (-40, -120 + R(-20, 20)), (0, -165), (42, -115 + R(-20, 20)), (62, -150), (30, -232), (-30, -232)], hsv(gh, .55, .72), hsv(gh, .7, .45))
shape([(-20, -225), (20, -225), (15, -272), (-17, -268)], hsv(gh, .4, .7), hsv(gh, .6, .4))
