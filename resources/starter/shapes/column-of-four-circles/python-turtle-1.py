import math
import random
import turtle
# Four circles one above the other, as a poster: flat, ringed, halved, glassy or only drawn.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
ground, tone, inks = random.choice([
    ("#f7f1e3", "#e9dfc8", ["#d1495b", "#edae49", "#00798c", "#30638e"]), ("#1d2233", "#2a3148", ["#ff6b6b", "#ffd166", "#8ee3c8", "#cdb4ff"]),
    ("#f9d5c3", "#f5c3aa", ["#5a189a", "#1d3f8f", "#0b6e4f", "#9d0208"]), ("#0b4f4a", "#11615b", ["#fff1c9", "#f9c74f", "#f8961e", "#f5b7b1"]),
    ("#dfe9f5", "#cbdaec", ["#14213d", "#3d5a98", "#c44536", "#772e25"]), ("#3a1030", "#4b1a40", ["#ffb4a2", "#ff5d8f", "#ffe5d9", "#f9a03f"]),
    ("#ffffff", "#ededed", ["#111111", "#444444", "#222222", "#555555"]), ("#fde047", "#f8d322", ["#1e1b4b", "#9f1239", "#14532d", "#7c2d12"])])
def blend(a, b, t):
    return "#" + "".join("%02x" % round(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))
def area(colour, points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()
def pen(colour, width, points):
    turtle.pencolor(colour); turtle.pensize(width); turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()
def arc(x, y, r, a=0, b=360):
    return [(x + r * math.cos(math.radians(a + (b - a) * i / 60)), y + r * math.sin(math.radians(a + (b - a) * i / 60))) for i in range(61)]
turtle.bgcolor(ground)
cx = random.choice([0, 0, random.uniform(-120, 120)])
scene = random.choice(["plain", "band", "stripes", "half", "frame", "glow", "wave"])
if scene == "band":
    area(tone, [(cx - 100, -300), (cx + 100, -300), (cx + 100, 300), (cx - 100, 300)])
if scene == "stripes":
    w = random.choice([20, 30, 50])
    for u in range(-300, 300, 2 * w):
        area(tone, [(u, -300), (u + w, -300), (u + w, 300), (u, 300)])
if scene == "half":
    area(tone, [(cx, -300), (300, -300), (300, 300), (cx, 300)])
if scene == "frame":
    pen(tone, 26, [(-280, -280), (280, -280), (280, 280), (-280, 280), (-280, -280)])
if scene == "glow":
    for i in range(9):
        turtle.goto(cx, 0); turtle.dot(800 - 80 * i, blend(ground, tone, i / 8))
if scene == "wave":
    p = random.uniform(0, 6)
    area(tone, [(-300, -300)] + [(u, 60 * math.sin(u / 110 + p)) for u in range(-300, 301, 10)] + [(300, -300)])

taper = random.choice([1, 1, 1, 0.86, 1 / 0.86])                     # all alike, or growing up or down
radii = [taper ** i for i in range(4)]
gap = random.choice([-0.5, 0, 0, 0.18, 0.3])                         # overlap, touch or stand apart
unit = random.uniform(520, 570) / (2 * sum(radii) + gap * sum(radii[:3]))
if random.random() < 0.5:
    random.shuffle(inks)
one = random.random() < 0.4
style = random.choice(["flat", "ring", "halves", "glass", "outline", "target", "flat"]) if gap >= 0 else random.choice(["flat", "rimmed", "outline"])
turn, shade = random.choice([0, 45, 90, 135]), random.random() < 0.4 and gap >= 0
y = 0.5 * unit * (2 * sum(radii) + gap * sum(radii[:3]))
for i, q in enumerate(radii):
    r = q * unit
    y -= r
    ink = inks[0] if one else inks[i]
    if shade:
        turtle.goto(cx + 0.13 * r, y - 0.13 * r); turtle.dot(2 * r, blend(ground, "#000000", 0.22))
    if style in ("flat", "rimmed", "halves", "glass", "target"):
        area(ink, arc(cx, y, r))
    if style == "rimmed" or gap < 0 and style == "flat":
        pen(ground, 6, arc(cx, y, r - 2))
    if style == "ring":
        pen(ink, r * 0.4, arc(cx, y, r * 0.8))
    if style == "outline":
        pen(ink, 10, arc(cx, y, r - 5))
    if style == "halves":
        area(blend(ink, ground, 0.42), arc(cx, y, r, turn + 90 * i * (turn % 2), turn + 90 * i * (turn % 2) + 180))
    if style == "target":
        area(blend(ink, ground, 0.7), arc(cx, y, r * 0.66)); area(ink, arc(cx, y, r * 0.34))
    if style == "glass":                                             # lit from above left
        for k in range(12):
            turtle.goto(cx - 0.024 * k * r, y + 0.026 * k * r); turtle.dot(2 * r * (0.97 - 0.07 * k), blend(blend(ink, "#000000", 0.2), "#ffffff", k / 17))
        pen("#ffffff", 4, arc(cx, y, r * 0.86, 110, 160))
    y -= r + gap * r
turtle.done()
