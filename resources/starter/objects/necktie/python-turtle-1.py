import math
import random
import turtle

# A necktie cut from paper in two tones, gently waving over big flat shapes.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
back, forms = random.choice([("#f6e7cb", "#efd3a0"), ("#cfe3ea", "#b3d1dc"), ("#f7d4cf", "#f0b9b1"), ("#dfe8cf", "#c8d6ae"), ("#e5dcf0", "#cfc0e2"), ("#fbe9a6", "#f5d970")])
main, fold, mark, pale = random.choice([("#b3262e", "#8a1820", "#f4c95d", "#fff3d6"), ("#1d4e89", "#133a69", "#f79256", "#fbd1a2"), ("#1f6b4f", "#144a37", "#f2e8cf", "#e9b44c"), ("#5b2a86", "#431c66", "#f7aef8", "#b388eb"),
                                        ("#22223b", "#12121f", "#ef476f", "#f2e9e4"), ("#c2410c", "#922f06", "#fde68a", "#22333b"), ("#006d77", "#004e55", "#ffddd2", "#e29578"), ("#7f1d4e", "#5c1237", "#ffb3c6", "#ffe5ec")])
deep = lambda c: "#" + "".join("%02x" % int(int(c[i:i + 2], 16) * 0.76) for i in (1, 3, 5))
bend = random.uniform(8, 34) * random.choice([-1, 1])
waves = random.uniform(0.7, 1.5)
wide = random.uniform(72, 94)
tip, top = random.uniform(-270, -250), 152
shoulder = tip + wide * random.uniform(0.75, 1.05)
slant = random.uniform(-0.1, 0.1)

def half(y):
    if y < shoulder:
        return wide * (y - tip) / (shoulder - tip)
    return 27 + (wide - 27) * ((top - y) / (top - shoulder)) ** 0.9

def put(s, y, grow=0.0, dx=0, dy=0):
    """s runs from -1 to 1 across the tie, y along it; the middle line waves."""
    t = (top - y) / (top - tip)
    x = bend * t * math.sin(math.pi * waves * t) + s * (half(min(top, max(tip, y))) + grow)
    return x * math.cos(slant) - y * math.sin(slant) + dx, x * math.sin(slant) + y * math.cos(slant) + dy

def sheet(points, colour):
    turtle.fillcolor(colour)
    for n, p in enumerate(points):
        turtle.goto(p)
        if n == 0:
            turtle.begin_fill()
    turtle.end_fill()

def patch(s0, y0, s1, y1, s2, y2, s3, y3, colour):
    """A four-sided piece that follows the tie; never beyond its edge."""
    corners, out = [(s0, y0), (s1, y1), (s2, y2), (s3, y3)], []
    for (a, b), (c, e) in zip(corners, corners[1:] + corners[:1]):
        for i in range(8):
            out.append(put(max(-1, min(1, a + (c - a) * i / 8)), max(tip, min(top, b + (e - b) * i / 8))))
    sheet(out, colour)

turtle.bgcolor(back)
scene = random.choice(["moon", "confetti", "chevrons", "halves", "frames"])
if scene == "moon":
    turtle.goto(random.randint(-90, 90), random.randint(-60, 60)); turtle.dot(random.randint(400, 520), forms)
elif scene == "confetti":
    for _ in range(70):
        x, y, r = random.uniform(-310, 310), random.uniform(-310, 310), random.uniform(8, 22)
        a = random.uniform(0, 6.3); sheet([(x + r * math.cos(a + k * 2.1), y + r * math.sin(a + k * 2.1)) for k in range(3)], forms)
elif scene == "chevrons":
    h = random.randint(40, 80)
    for y in range(-600, 400, 2 * h):
        sheet([(-300, y), (0, y + 150), (300, y), (300, y + h), (0, y + 150 + h), (-300, y + h)], forms)
elif scene == "halves":
    x = random.randint(-120, 120); sheet([(x - 80, -300), (300, -300), (300, 300), (x + 80, 300)], forms)
else:
    for k, c in enumerate((forms, back, forms, back)):
        r = 285 - 34 * k; sheet([(-r, -r), (r, -r), (r, r), (-r, r)], c)

ys = [top + 10 + (tip - top - 10) * i / 50 for i in range(51)]
whole = lambda g, dx, dy: [put(-1, y, g, dx, dy) for y in ys] + [put(1, y, g, dx, dy) for y in ys[::-1]]
sheet(whole(2, 12, -10), deep(forms))                        # paper shadow
side = random.choice([-1, 1])                                # the tail peeps out behind
sheet([put(0.0, 120), put(side * 0.5, -60, 0, side * 34), put(side * 0.6, shoulder + 30, 0, side * 34), put(side * 0.3, tip + 62, 0, side * 40), put(0, tip + 110)], deep(fold))
sheet(whole(0, 0, 0), main)
sheet([put(0, y) for y in ys] + [put(1, y) for y in ys[::-1]], fold)
motif, step = random.choice(["stripes", "argyle", "dots", "zigzag", "checks", "bars"]), random.uniform(44, 70)
for n in range(-2, 14):
    y = top - n * step
    if y < tip - 60:
        break
    if motif == "stripes":
        for a, b, c in ((0, 0.4, mark), (0.52, 0.6, pale)):
            patch(-1, y - a * step - 60, 0, y - a * step - 30, 0, y - b * step - 30, -1, y - b * step - 60, c); patch(0, y - a * step - 30, 1, y - a * step, 1, y - b * step, 0, y - b * step - 30, deep(c))
    elif motif == "zigzag":
        patch(-1, y + 20, 0, y - 20, 0, y - 20 - step * 0.4, -1, y + 20 - step * 0.4, mark); patch(0, y - 20, 1, y + 20, 1, y + 20 - step * 0.4, 0, y - 20 - step * 0.4, deep(mark))
    elif motif == "argyle":
        patch(-0.9, y, -0.45, y + step * 0.48, 0, y, -0.45, y - step * 0.48, mark); patch(0, y, 0.45, y + step * 0.48, 0.9, y, 0.45, y - step * 0.48, deep(mark))
    elif motif == "checks":
        patch(-1, y, 0, y, 0, y - step / 2, -1, y - step / 2, mark); patch(0, y - step / 2, 1, y - step / 2, 1, y - step, 0, y - step, deep(mark))
    elif motif == "bars" and n % 2:
        for s0, s1, c in ((-1, 0, mark), (0, 1, deep(mark))):
            patch(s0, y, s1, y, s1, y - step * 0.7, s0, y - step * 0.7, c)
    elif motif == "dots":
        for s in (-0.66, 0, 0.66):
            yy = y - (0 if s else step / 2)
            if shoulder - 10 < yy < top - 30 or (s == 0 and tip + 40 < yy < top - 20):
                turtle.goto(put(s, yy)); turtle.dot(half(yy) * 0.36, mark if s <= 0 else deep(mark))
if motif == "argyle":
    for s in (-0.45, 0.45):
        turtle.pensize(3); turtle.pencolor(pale)
        for i in range(40):
            turtle.goto(put(s, top - (top - shoulder + 10) * i / 39)); turtle.pendown()
        turtle.penup()
# the knot with its dimple, and the band going up round the neck
kw, kt = random.uniform(46, 58), 248
turn = lambda p: [(x * math.cos(slant) - y * math.sin(slant), x * math.sin(slant) + y * math.cos(slant)) for x, y in p]
sheet(turn([(-kw * 0.5, kt - 16), (-kw * 1.5, kt + 26), (-kw * 1.15, kt + 34), (0, kt - 4), (kw * 1.15, kt + 34), (kw * 1.5, kt + 26), (kw * 0.5, kt - 16)]), deep(fold))
sheet(turn([(-kw, kt - 6), (kw, kt - 6), (30, top - 6), (0, top - 16), (-30, top - 6)]), fold)
sheet(turn([(-kw, kt - 6), (-kw * 0.4, kt + 5), (kw * 0.4, kt + 5), (kw, kt - 6), (-6, top - 4), (-30, top - 2)]), main)
if motif != "dots":
    sheet(turn([(-kw * 0.86, kt - 32), (kw * 0.62, kt - 12), (kw * 0.44, kt - 26), (-kw * 0.76, kt - 48)]), mark)
sheet(turn([(-5, top - 6), (7, top - 6), (2, top - 74)]), deep(fold))
turtle.done()
