import math, random, turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle()
wall, table = random.choice([("#efdcb4", "#a8713f"), ("#2e3b4e", "#59687d"), ("#cfe2d9", "#7d9c8b"), ("#4f2833", "#8a5560"), ("#b9d3ea", "#7590ab"), ("#e9bfb6", "#a8685e")])
kinds = [((206, 208, 84), (98, 112, 26), (206, 92, 52)), ((242, 208, 84), (150, 104, 26), (216, 76, 48)), ((158, 194, 90), (56, 92, 38), (178, 128, 54)), ((204, 142, 78), (104, 58, 26), (150, 60, 40)), ((196, 70, 58), (92, 20, 32), (232, 170, 80))]
base, dark, cheek = random.choice(kinds)
side = random.choice([-1, 1])                                # the side in shade


def rgb(h):
    return [int(h[i:i + 2], 16) for i in (1, 3, 5)]


def mix(a, b, f):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(p + (q - p) * f))) for p, q in zip(a, b))


def fill(points, colour, pen=None, width=1):
    turtle.penup(); turtle.goto(points[0]); turtle.pendown()
    turtle.pencolor(pen or colour); turtle.pensize(width); turtle.fillcolor(colour); turtle.begin_fill()
    for p in points[1:] + points[:1]:
        turtle.goto(p)
    turtle.end_fill(); turtle.penup()


PROFILE = [(0, .1), (.0, .36), (.05, .66), (.13, .88), (.23, .99), (.33, 1), (.43, .93), (.52, .79), (.61, .63), (.7, .52), (.79, .46), (.87, .43), (.94, .35), (.99, .18), (.98, .03)]


def outline(x0, y0, wide, tall, bend, scale=1.0, dx=0.0, dy=0.0):
    p = [(w, y) for y, w in PROFILE] + [(-w, y) for y, w in PROFILE[::-1]]
    p = [(x0 + dx + scale * wide * w + bend * y * y, y0 + dy + tall * (0.4 + scale * (y - 0.4))) for w, y in p]
    for _ in range(2):                                       # cut the corners twice
        p = [(a[0] * s + b[0] * (1 - s), a[1] * s + b[1] * (1 - s)) for a, b in zip(p, p[1:] + p[:1]) for s in (.75, .25)]
    return p


def width_at(t):
    for (y0, w0), (y1, w1) in zip(PROFILE[1:], PROFILE[2:]):
        if y0 <= t <= y1:
            return w0 + (w1 - w0) * (t - y0) / (y1 - y0)
    return 0


def pear(x0, y0, wide, tall, bend):
    fill([(x0 + side * wide * .75 + wide * 1.35 * math.cos(a / 10), y0 + 8 + 26 * math.sin(a / 10)) for a in range(63)], mix(rgb(table), (16, 8, 20), .5))
    fill(outline(x0, y0, wide, tall, bend), mix(dark, (0, 0, 0), .2), mix(dark, (0, 0, 0), .5), 4)
    for k in range(16):                                      # from the shaded rim to the lit belly
        f = k / 15
        fill(outline(x0, y0, wide, tall, bend, .97 - .72 * f, -side * wide * .27 * f, -tall * .03 * f), mix(dark, base, f ** .7))
    for k in range(260):                                     # blush in fine dots, then freckles
        t, u = random.uniform(.03, .93), random.uniform(-.9, .9)
        if k < 130:
            t, u = random.gauss(.36, .13), random.gauss(.38, .2) * side
        if not 0 < t < .95 or abs(u) > .88: continue
        shade = min(1, abs(u + side * .3))
        tone = mix(cheek, dark, shade * .5) if k < 130 else mix(base, dark, .45 + .5 * shade)
        turtle.goto(x0 + bend * t * t + u * wide * width_at(t), y0 + tall * t)
        turtle.dot(random.randint(4, 9) if k < 130 else random.randint(2, 4), tone)
    for u, t, q in ((-.5, .42, 26), (-.48, .47, 20), (-.22, .8, 12)):         # gloss
        turtle.goto(x0 + bend * t * t + u * side * wide, y0 + tall * t); turtle.dot(q, mix(base, (255, 255, 255), .6))
    tx, ty, lean = x0 + bend * .96, y0 + tall * .965, random.uniform(-30, 30)
    fill([(tx + 20 * math.cos(a / 5), ty + 5 * math.sin(a / 5)) for a in range(32)], mix(dark, (0, 0, 0), .35))
    for o, w, c in ((0, .5, "#33200f"), (-side * 2, .25, "#8a6238")):
        fill([(tx + o - 9 * w * 2, ty), (tx + o + lean * .3 - 9 * w, ty + 36), (tx + o + lean - 13 * w, ty + 68), (tx + o + lean + 13 * w, ty + 70), (tx + o + lean * .3 + 9 * w, ty + 36), (tx + o + 9 * w, ty)], c)
    if random.random() < .7:
        way, arch = random.choice([-1, 1]), random.uniform(34, 52)
        for c, lo in (("#3f7030", -.45), ("#74a848", 0.12)):  # the lower and the lit half of a leaf
            top = [(tx + way * 125 * k / 12, ty + 26 + arch * math.sin(math.pi * k / 12) + k * 2.5) for k in range(13)]
            low = [(tx + way * 125 * k / 12, ty + 26 + arch * lo * math.sin(math.pi * k / 12) + k * 2.5) for k in range(12, -1, -1)]
            fill(top + low, c, "#28481c", 2)


turtle.bgcolor(wall)
if random.random() < .5:                                     # light from a window on the wall
    for k in range(4):
        x, y = -side * 60 - 150 + (k % 2) * 130, 60 + (k // 2) * 115
        fill([(x, y), (x + 115, y + 14), (x + 115, y + 114), (x, y + 100)], mix(rgb(wall), (255, 246, 214), .4))
else:
    for x in range(-300, 300, 60):
        fill([(x, 300), (x + 26, 300), (x + 26, -110), (x, -110)], mix(rgb(wall), (0, 0, 0), .07))
for k in range(10):                                          # the table, with its planks or folds
    fill([(-300, -110 - 19 * k), (300, -110 - 19 * k), (300, -300), (-300, -300)], mix(rgb(table), (0, 0, 0), .3 - .03 * k))
    fill([(-300, -112 - 19 * k), (300, -112 - 19 * k), (300, -114 - 19 * k), (-300, -114 - 19 * k)], mix(rgb(table), (0, 0, 0), .4))
x = random.uniform(-40, 40)
if random.random() < .35:
    x = -side * 60
    pear(side * 145, -150, 84, 205, random.uniform(-20, 20))
pear(x, -205, random.uniform(122, 146), random.uniform(335, 365), random.uniform(-24, 24))
turtle.done()
