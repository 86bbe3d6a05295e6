import math
import random
import turtle

# A poster: an umbrella anywhere between rolled up and wide open, with dark outlines.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
ink = "#1b1b2a"
back, back2, cloths = random.choice([("#f6c945", "#f9d976", ("#d62839", "#f4f1de")), ("#9bd1e5", "#bfe3f0", ("#ef476f", "#ffd166")), ("#f4a6a0", "#f8c3bf", ("#1d6f8a", "#f7f3e3")),
                                     ("#23395b", "#314f7d", ("#ffb703", "#fb8500")), ("#e9e4d4", "#d8d0ba", ("#2a9d8f", "#e76f51")), ("#7bc8a4", "#9bd9bb", ("#6a2c70", "#f08a5d")),
                                     ("#4a3f6b", "#5f5388", ("#8bd3c7", "#f3f3f3")), ("#d5dbe1", "#c0c9d2", ("#c1121f", "#212738")), ("#e76f51", "#ee8f77", ("#264653", "#e9c46a"))])
opened = random.choice([0.07, random.uniform(0.35, 0.7), random.uniform(0.75, 1), 1.0, 1.0])
rib = random.uniform(245, 265) if opened > 0.7 else random.uniform(290, 320)
lean = math.radians(random.uniform(-32, 32))
half = max(42, rib * math.sin(opened * math.radians(72)))              # half width at the rim
fall = rib * math.cos(opened * math.radians(58))              # how deep the rim hangs below the tip
length = max(fall + 95, 395 if opened < 0.3 else 370)
top = length / 2 - 5
style = random.choice(["plain", "two", "dots", "band"])

def put(x, y):
    return x * math.cos(lean) - y * math.sin(lean), x * math.sin(lean) + y * math.cos(lean)

def shape(colour, points, line=4, turned=True):
    points = [put(*p) for p in points] if turned else points
    turtle.fillcolor(colour); turtle.pencolor(ink); turtle.pensize(max(1, line)); turtle.goto(points[0]); turtle.begin_fill()
    if line:
        turtle.pendown()
    for p in points[1:] + points[:1]:
        turtle.goto(p)
    turtle.end_fill(); turtle.penup()

def stroke(colour, width, points):
    turtle.pencolor(colour); turtle.pensize(width); turtle.goto(put(*points[0])); turtle.pendown()
    for p in points[1:]:
        turtle.goto(put(*p))
    turtle.penup()

def shaded(c, f):
    return "#%02x%02x%02x" % tuple(min(255, int(int(c[i:i + 2], 16) * f)) for i in (1, 3, 5))

turtle.bgcolor(back)
scene = random.choice(["rays", "rain", "clouds", "bands", "puddle"])
if scene == "rays":
    m = random.randint(8, 18)
    for k in range(m):
        a, b = 2 * math.pi * k / m, 2 * math.pi * (k + 0.5) / m
        shape(back2, [(0, 0), (450 * math.cos(a), 450 * math.sin(a)), (450 * math.cos(b), 450 * math.sin(b))], 0)
elif scene == "bands":
    w = random.randint(26, 70)
    for x in range(-700, 700, 2 * w):
        shape(back2, [(x, -300), (x + w, -300), (x + w + 300, 300), (x + 300, 300)], 0, False)
elif scene == "clouds":
    for _ in range(random.randint(3, 6)):
        x, y, r = random.uniform(-280, 280), random.uniform(-260, 260), random.uniform(30, 56)
        for dx, dy, q in ((-1.2, -0.1, 1.1), (0, 0.3, 1.6), (1.2, -0.1, 1.2), (0.2, -0.25, 1.3)):
            turtle.goto(x + dx * r, y + dy * r); turtle.dot(q * r, back2)
else:
    for i in range(-6, 7):                                    # drops in rows
        for j in range(-6, 7):
            x, y, r = i * 56 + (j % 2) * 28, j * 54, 9
            drop = [(x + r * math.cos(t), y + r * math.sin(t)) for t in (math.radians(a) for a in range(150, 391, 20))]
            shape(back2, drop + [(x, y + 3 * r)], 0, False)
    if scene == "puddle":
        shape(shaded(back, 0.8), [(290 * math.cos(t / 8), -250 + 40 * math.sin(t / 8)) for t in range(51)], 0, False)

crook = random.choice(["hook", "hook", "knob"])
low = top - length
handle = random.choice(["#8a4b22", "#c98a4b", "#2d2d34", cloths[1]])
stroke(ink, 13, [(0, top + 26), (0, low + 20)]); stroke("#c9ced6", 7, [(0, top + 20), (0, low + 20)])
if crook == "hook":
    side = random.choice([-1, 1])
    curl = [(0, low + 70), (0, low)] + [(side * (27 - 27 * math.cos(math.radians(a))), low - 27 * math.sin(math.radians(a))) for a in range(10, 191, 12)]
    stroke(ink, 22, curl); stroke(handle, 14, curl); stroke(shaded(handle, 1.35), 4, [(x - 3, y) for x, y in curl[:9]])
else:
    stroke(ink, 24, [(0, low + 70), (0, low - 26)]); stroke(handle, 16, [(0, low + 70), (0, low - 26)])

tips = [(half * math.cos(math.pi * (1 - k / 5)), top - fall - (half * 0.1 * math.sin(math.pi * k / 5)) * (opened > 0.3)) for k in range(6)]
def spine(tip):
    """A rib from the tip of the umbrella to the rim; it bulges more when open."""
    bx, by = tip[0] * (0.5 + 0.5 * opened), top - (top - tip[1]) * (0.5 - 0.42 * opened)
    return [((1 - t) ** 2 * 0 + 2 * t * (1 - t) * bx + t * t * tip[0], (1 - t) ** 2 * top + 2 * t * (1 - t) * by + t * t * tip[1]) for t in (i / 14 for i in range(15))]
if opened > 0.3:                                              # the dark inside shows below the rim
    inner = [(half * math.cos(t), top - fall + half * 0.1 * math.sin(t)) for t in (math.pi * i / 14 for i in range(15))]
    shape(shaded(cloths[0], 0.45), inner + tips)
for k in (0, 4, 1, 3, 2):                                     # five panels in front, the middle one last
    a, b = spine(tips[k]), spine(tips[k + 1])
    (x0, y0), (x1, y1) = tips[k], tips[k + 1]
    rise = 0.22 * abs(x1 - x0) + (10 if opened < 0.3 else 4)
    hem = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + rise * 4 * t * (1 - t) * (1 if opened > 0.3 else -1.5 * (k % 2))) for t in (i / 10 for i in range(11))]
    tone = cloths[k % 2] if style == "two" else cloths[0]
    shape(shaded(tone, (0.78, 1.12, 1.0, 0.9, 0.68)[k]), a + hem[1:-1] + b[::-1])
    if style == "band":
        for u, v in ((0.62, 0.76),):
            m = lambda t, s: ((a[int(14 * t)][0] * (1 - s) + b[int(14 * t)][0] * s), (a[int(14 * t)][1] * (1 - s) + b[int(14 * t)][1] * s))
            shape(shaded(cloths[1], (0.78, 1.1, 1.0, 0.9, 0.7)[k]), [m(u, 0), m(u, 1), m(v, 1), m(v, 0)], 3)
    if style == "dots" and opened > 0.3:
        for i, s in ((5, 0.5), (9, 0.3), (9, 0.72), (12, 0.5)):
            turtle.goto(put(a[i][0] * (1 - s) + b[i][0] * s, a[i][1] * (1 - s) + b[i][1] * s)); turtle.dot(min(19, 5 + abs(x1 - x0) * 0.16), cloths[1])
if opened < 0.3:                                              # a strap holds the rolled cloth
    y = top - fall * 0.58
    shape(cloths[1], [(-half * 0.8, y), (half * 0.8, y + 5), (half * 0.8, y - 13), (-half * 0.8, y - 17)])
    turtle.goto(put(4, y - 6)); turtle.dot(9, ink)
shape("#c9ced6", [(-6, top - 4), (6, top - 4), (3, top + 28), (-3, top + 28)], 3)
for x, y in tips if opened > 0.3 else []:
    turtle.goto(put(x, y)); turtle.dot(12, ink)
turtle.done()
