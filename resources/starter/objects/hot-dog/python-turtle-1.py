# A hot dog: back of the bun, leaves, sausage longer than the bun, front of the bun, a wavy line of sauce.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
u, pick = random.uniform, random.choice
tilt, bow, size = math.radians(u(-32, 32)), u(-30, 34), u(0.93, 1.02)
co, si = math.cos(tilt), math.sin(tilt)


def mix(a, b, t):
    A, B = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(p + (q - p) * t) for p, q in zip(A, B))


def place(x, y):
    """Along the hot dog and across it; the whole is bent a little, then tilted."""
    y += bow * (x / 200) ** 2 - bow / 2
    return size * (x * co - y * si), size * (x * si + y * co)


def shape(points, colour, local=True):
    points = [place(*p) for p in points] if local else points
    turtle.goto(points[0])
    turtle.fillcolor(colour)
    turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


def roll(half, y, up, down, square=2.6, n=72):
    """A loaf-like outline: superellipse with its own upper and lower height."""
    out = []
    for k in range(n):
        a = 2 * math.pi * k / n
        c, s = math.cos(a), math.sin(a)
        x = half * math.copysign(abs(c) ** (2 / square), c)
        out.append((x, y + (up if s > 0 else down) * math.copysign(abs(s) ** (2 / square), s)))
    return out


def stroke(points, width, colour):
    turtle.pencolor(colour)
    turtle.pensize(width)
    turtle.goto(place(*points[0]))
    turtle.pendown()
    for p in points[1:]:
        turtle.goto(place(*p))
    turtle.penup()


# tablecloth
cloth, other = pick([("#f4efe6", "#d94a44"), ("#f4efe6", "#3f7fb0"), ("#2f6f68", "#3f8a80"), ("#394a78", "#4a5f94"), ("#bfe3ea", "#a5d3dd"), ("#7a3f50", "#8f4f60"), ("#d6e8b4", "#bfd894")])
turtle.bgcolor(cloth)
kind = random.randrange(3)
for k in range(-6, 7):
    if kind == 0:
        x = k * 90
        for x0, y0, x1, y1 in ((x, -300, x + 45, 300), (-300, x, 300, x + 45)):
            shape([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], mix(cloth, other, .5), False)
        for j in range(-6, 7):
            shape([(x, j * 90), (x + 45, j * 90), (x + 45, j * 90 + 45), (x, j * 90 + 45)], other, False)
    elif kind == 1:
        shape([(k * 70 - 150, -300), (k * 70 - 118, -300), (k * 70 + 182, 300), (k * 70 + 150, 300)], other, False)
    else:
        for j in range(-5, 6):
            turtle.goto(k * 66 + 33 * (j % 2), j * 58)
            turtle.dot(24, other)
# what it lies on
under = pick(["plate", "tray", "napkin"])
if under == "plate":
    tint = pick(["#fdfdfb", "#e9f2f6", "#fbeedb"])
    turtle.goto(6, -12)
    turtle.dot(556, mix(cloth, "#201818", .45))
    for dia, c in ((550, mix(tint, "#555060", .2)), (540, tint), (410, mix(tint, "#555060", .16)), (400, mix(tint, "#555060", .05))):
        turtle.goto(0, 0)
        turtle.dot(dia, c)
elif under == "tray":
    c = pick(["#e34b3f", "#f0b53a", "#3f8fc4"])
    shape([(-262, -138), (262, -138), (272, 122), (-272, 122)], mix(cloth, "#201818", .4))
    shape([(-268, 128), (268, 128), (240, -60), (-240, -60)], "#fbf6ea")
    for k in range(-6, 6, 2):
        shape([(k * 44, 128), (k * 44 + 44, 128), (k * 40 + 40, -60), (k * 40, -60)], c)
else:
    shape([(-250, -150), (236, -190), (262, 150), (-222, 178)], mix(cloth, "#201818", .4))
    shape([(-258, -142), (228, -182), (254, 158), (-230, 186)], "#fcf8f0")
    for k in range(9):
        shape([(-250 + 60 * k, 182 - 3 * k), (-238 + 60 * k, 182 - 3 * k), (-266 + 60 * k, -144 - 5 * k), (-278 + 60 * k, -144 - 5 * k)][:4] if k < 8 else [(0, 0), (1, 0), (1, 1)], mix("#fcf8f0", other, .35))

bun, crust = pick([("#e9b871", "#b06a2c"), ("#f0c98a", "#c68440"), ("#c98a4a", "#84481e"), ("#e2a95c", "#9a5420")])
meat = pick(["#b8452e", "#a0402c", "#c85a3a", "#8a3a2a"])
shape(roll(222, -30, 90, 108), mix("#201818", cloth, .45))
# back of the bun and the crumb inside
for k in range(10):
    shape(roll(212 - 2 * k, 26, 86 - 5 * k, 60), mix(crust, bun, k / 9))
shape(roll(196, 22, 46, 44), "#fbe9c4")
top = pick(["lettuce", "onion", "pickle", "none"])
if top == "lettuce":
    for k in range(36):
        x = -198 + 11.3 * k
        shape([(x + u(16, 26) * math.cos(a), 44 + u(17, 25) * math.sin(a) + 8 * (k % 2)) for a in [q * .7 for q in range(9)]], mix("#3f8f3a", "#a8d860", random.random()))
if top == "pickle":
    for k in range(8):
        for r, c in ((30, "#4f7a2a"), (25, "#a9c255"), (13, "#c8d67a")):
            shape([(-165 + 47 * k + r * math.cos(a), 46 + r * math.sin(a)) for a in [q * .4 for q in range(16)]], c)
# sausage, lit from above
long = u(240, 254)
for k in range(14):
    t = k / 13
    shape(roll(long - 14 * t ** 2, 8 + 16 * t, 47 - 32 * t, 45 - 33 * t, 2.7), mix(mix(meat, "#2a0c08", .45), mix(meat, "#ffb080", .38), t))
for s in (-1, 1):
    shape([(s * (long - 4) + 9 * math.cos(a), 8 + 8 * math.sin(a)) for a in [q * .5 for q in range(13)]], mix(meat, "#2a0c08", .6))
for k in range(random.choice([0, 5, 7])):                # grill marks
    x = -180 + 60 * k
    stroke([(x, 50), (x + 10, 30), (x + 14, 4)], 7, mix(meat, "#1a0806", .65))
# front of the bun
for k in range(16):
    t = k / 15
    shape(roll(216 - 12 * t, -56 + 10 * t, 54 - 34 * t, 66 - 44 * t, 2.5), mix(crust, mix(bun, "#fff2d0", .25), t ** .8))
stroke([(-176 + 16 * k, -10 + 3 * math.sin(k)) for k in range(23)], 9, "#fbe9c4")
for k in range(random.choice([0, 40, 70])):              # seeds on the crust
    x, y = u(-180, 180), u(-96, -30)
    shape([(x + 6 * math.cos(a), y + 3.4 * math.sin(a)) for a in [q * .8 for q in range(8)]], pick(["#fff4d6", "#f2dca6", "#5a4630"]))
# sauces
sauce = pick([["#f4c420"], ["#d8242c"], ["#f4c420", "#d8242c"], ["#fff6e0", "#d8242c"]])
wave, amp = u(.075, .12), u(19, 26)
for n, c in enumerate(sauce):
    line = [(x, 24 + amp * math.sin(wave * x + n * math.pi)) for x in range(-200, 201, 4)]
    stroke([(x + 2, y - 4) for x, y in line], 19, mix(c, "#3a1408", .45))
    stroke(line, 17, c)
    stroke([(x - 2, y + 4) for x, y in line], 4, mix(c, "#ffffff", .65))
if top == "onion":
    for k in range(46):
        x, y, a = u(-190, 190), 24 + u(-24, 28), u(0, 3)
        shape([(x + 9 * math.cos(a + q), y + 6 * math.sin(a + q)) for q in (0, 1.2, 3, 4.4)], pick(["#fff8ee", "#efe2f2", "#d9b8dc"]))
turtle.done()
