# Flat icon: target with a long shadow, one half a shade darker, and an arrow in its bullseye.
import math
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
ground, ring, pale, arrow, feather = random.choice([
    ("#2a9d8f", "#d62839", "#fdf6e3", "#33272a", "#ffbe0b"), ("#ffd166", "#ef476f", "#ffffff", "#1d3557", "#06a77d"),
    ("#1d3557", "#e63946", "#f1faee", "#ffb703", "#8ecae6"), ("#f4a6b7", "#5a189a", "#fff0f5", "#1b1b1e", "#f77f00"),
    ("#bde0fe", "#f3722c", "#fffdf5", "#3d2645", "#577590"), ("#3d405b", "#81b29a", "#f4f1de", "#f2cc8f", "#e07a5f"),
    ("#c9d6a3", "#1b4965", "#fefae0", "#9b2226", "#ee9b00"), ("#6a4c93", "#ff595e", "#fffcf2", "#ffca3a", "#8ac926")])
def mix(a, b, t):
    return "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))
def poly(points, colour):
    turtle.goto(points[0])
    turtle.fillcolor(colour)
    turtle.begin_fill()
    for p in points:
        turtle.goto(p)
    turtle.end_fill()
def arc(x, y, r, start, stop):
    return [(x + r * math.cos(math.radians(g)), y + r * math.sin(math.radians(g))) for g in range(start, stop + 1, 4)]
turtle.bgcolor(ground)
soft = mix(ground, "#ffffff", 0.22)
pattern = random.choice(["rays", "dots", "stripes", "disc", "grid"])
if pattern == "rays":
    for k in range(0, 360, 30):
        poly([(0, 0), arc(0, 0, 440, k, k + 16)[0], arc(0, 0, 440, k, k + 16)[-1]], soft)
elif pattern == "dots":
    for i in range(-6, 7):
        for j in range(-6, 7):
            turtle.goto(i * 50 + 25 * (j % 2), j * 50)
            turtle.dot(16, soft)
elif pattern == "stripes":
    for i in range(-12, 13, 2):
        poly([(i * 50, -300), (i * 50 + 50, -300), (i * 50 + 350, 300), (i * 50 + 300, 300)], soft)
elif pattern == "disc":
    poly(arc(0, 0, 285, 0, 360), soft)
else:
    for i in range(-5, 6):
        poly([(i * 60 - 3, -300), (i * 60 + 3, -300), (i * 60 + 3, 300), (i * 60 - 3, 300)], soft)
        poly([(-300, i * 60 - 3), (-300, i * 60 + 3), (300, i * 60 + 3), (300, i * 60 - 3)], soft)
fall = random.choice([-1, 1])                        # which way the long shadow falls
x0, y0, R = -fall * random.randint(10, 30), random.randint(-20, 25), random.randint(205, 230)
poly([(x0 - fall * R * 0.7, y0 - R * 0.7), (x0 + fall * R * 0.7, y0 + R * 0.7), (x0 + fall * (R * 0.7 + 500), y0 + R * 0.7 - 500), (x0 + fall * (500 - R * 0.7), y0 - R * 0.7 - 500)], mix(ground, "#000000", 0.28))
n = random.randint(3, 6)
edge = random.choice([ring, arrow])
poly(arc(x0, y0, R + 12, 0, 360), mix(edge, "#000000", 0.25))
split = random.choice([0, 45, 90, 135])               # the line between the light and the dark half
for k in range(n):
    r = R * (1 - k / n)
    c = ring if (n - k) % 2 == 1 else pale            # the bullseye always has the strong colour
    poly(arc(x0, y0, r, 0, 360), c)
    poly(arc(x0, y0, r, split - 180, split), mix(c, "#000000", 0.13))
turn = math.radians(random.choice([random.uniform(20, 75), random.uniform(105, 160), random.uniform(200, 250), random.uniform(290, 340)]))
L = 255
def along(p, w):                                       # p steps out from the middle, w to the side
    return (x0 + p * math.cos(turn) - w * math.sin(turn), y0 + p * math.sin(turn) + w * math.cos(turn))
dark = mix(ring, "#000000", 0.5)
poly([(a + fall * 14, b - 14) for a, b in (along(12, 6), along(R, 6), along(R, -6), along(12, -6))], dark)
outline = mix(pale, "#ffffff", 0.6)
poly([along(-6, 0), along(50, 30), along(40, 13), along(L, 13), along(L, -13), along(40, -13), along(50, -30)], outline)
poly([along(2, 0), along(44, 22), along(34, 7), along(L, 7), along(L, -7), along(34, -7), along(44, -22)], arrow)
for p in (150, 182, 214):
    for s, t in ((1, 0), (-1, 0.25)):
        poly([along(p - 4, s * 3), along(p + 30, s * 46), along(p + 58, s * 46), along(p + 28, s * 3)], outline)
        poly([along(p, s * 5), along(p + 30, s * 40), along(p + 50, s * 40), along(p + 22, s * 5)], mix(feather, "#000000", t))
turtle.done()
