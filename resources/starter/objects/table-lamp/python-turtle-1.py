import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# a jointed desk lamp that leans over a book, a drawing or a cup
paint, shade, shine = random.choice([("#d7263d", "#8f1425", "#ff8a94"), ("#1b998b", "#0d5c54", "#7fe0d4"), ("#f4b942", "#a8751a", "#ffe6a8"), ("#2e3340", "#14171f", "#7b8496"),
                                     ("#f3f1ea", "#b4afa2", "#ffffff"), ("#3a6ea5", "#1f3f66", "#a3c6ea"), ("#e07a2f", "#95481a", "#ffbf8f")])
wall, desk = random.choice([("#20283a", "#6b4a33"), ("#f4ead6", "#b98352"), ("#c7dbd2", "#8d6142"), ("#5b3f5e", "#2f2330"), ("#eec9b0", "#f7f3ea"), ("#8fa6c4", "#4a3628"), ("#fdfdfb", "#c9ccd1")])
dark = wall in ("#20283a", "#5b3f5e", "#8fa6c4")
on = dark or random.random() < 0.6
s = random.choice([-1, 1])
table = random.uniform(-205, -165)
bx = -s * random.uniform(70, 115)                              # the foot
a1, a2 = random.uniform(98, 116), random.uniform(22, 48)       # lower and upper arm
l1, l2 = random.uniform(190, 215), random.uniform(185, 215)
nod = random.uniform(-72, -44)                                 # where the shade looks


def piece(points, colour, edge=None, pen=3):
    turtle.penup()
    turtle.goto(points[0])
    turtle.pendown()
    turtle.color(edge or colour, colour)
    turtle.pensize(pen if edge else 1)
    turtle.begin_fill()
    for q in points[1:] + points[:1]:
        turtle.goto(q)
    turtle.end_fill()


def oval(x, y, a, b, start=0, stop=360):
    return [(x + a * math.cos(math.radians(t)), y + b * math.sin(math.radians(t))) for t in (start + (stop - start) * k / 40 for k in range(41))]


def pole(a, b, thick, off=0):
    """One rod between two joints, moved sideways by off, with a bright edge."""
    n = math.dist(a, b)
    nx, ny = (a[1] - b[1]) / n, (b[0] - a[0]) / n
    for colour, w, m in ((shade, thick, 0), (paint, thick * 0.72, 0.1 * thick), (shine, thick * 0.16, 0.22 * thick)):
        o = off + m
        piece([(a[0] + nx * (o - w / 2), a[1] + ny * (o - w / 2)), (b[0] + nx * (o - w / 2), b[1] + ny * (o - w / 2)),
               (b[0] + nx * (o + w / 2), b[1] + ny * (o + w / 2)), (a[0] + nx * (o + w / 2), a[1] + ny * (o + w / 2))], colour)


def polar(p, angle, r):
    return (p[0] + s * r * math.cos(math.radians(angle)), p[1] + r * math.sin(math.radians(angle)))


base = (bx, table + 26)
elbow = polar(base, a1, l1)
head = polar(elbow, a2, l2)
turtle.bgcolor(wall)
if random.random() < 0.55:                                     # window with the evening, or a pin board
    wx = s * random.uniform(-250, -170) - 60
    piece([(wx, -40), (wx + 130, -40), (wx + 130, 170), (wx, 170)], "#0f1733" if dark else "#bfe1f2", "#fbf8f0", 9)
    piece([(wx + 65, -40), (wx + 65, 65), (wx, 65), (wx + 130, 65), (wx + 65, 65), (wx + 65, 170), (wx + 65, 65)], "#fbf8f0", "#fbf8f0", 6)
else:
    for _ in range(7):
        x, y, w, h = random.randint(-290, 220), random.randint(40, 230), random.randint(40, 80), random.randint(40, 70)
        piece([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], random.choice(["#fff6d6", "#cfe3f0", "#f3d0d0", "#dfe8c8"]) if not dark else random.choice(["#4a4a66", "#3d4a5e"]))
mouth = polar(head, nod, 96)
if on:                                                         # the cone of light falls to the table
    spread = 26
    for k, tint in enumerate((["#4d4a4a", "#7d6f52", "#b59a5c"] if wall == "#20283a" else ["#7d6069", "#a98570", "#d2b27a"] if wall == "#5b3f5e" else ["#b7bcbb", "#d6d1ae", "#efe3a5"] if dark else ["#fff4cf", "#fff0b5", "#ffec9c"])):
        w = spread - 6 * k
        ends = []
        for q in (nod - w, nod + w):
            r = (mouth[1] - table + 30) / -math.sin(math.radians(min(q, -18)))
            ends.append(polar(mouth, min(q, -18), r))
        piece([polar(mouth, nod + 90, 62 - 14 * k), ends[1], ends[0], polar(mouth, nod - 90, 62 - 14 * k)], tint)
piece([(-300, -300), (300, -300), (300, table), (-300, table)], desk)
piece([(-300, table), (300, table), (300, table - 10), (-300, table - 10)], "#3a2a20" if desk != "#f7f3ea" else "#cfc6b4")
if on:
    piece(oval(mouth[0] + s * 40, table - 52, 150, 36), "#ffe9a3")

tx, ty = mouth[0] + s * 30, table - 48                         # something to read or to drink in the light
thing = random.choice(["book", "paper", "cup"])
if thing == "book":
    for k in (-1, 1):
        piece([(tx, ty - 16), (tx + k * 92, ty - 4), (tx + k * 82, ty + 40), (tx, ty + 28)], "#fffdf4", "#5a4a3c")
elif thing == "paper":
    piece([(tx - 90, ty - 20), (tx + 50, ty - 20), (tx + 84, ty + 38), (tx - 52, ty + 38)], "#ffffff", "#9a9a9a")
    piece(oval(tx - 4, ty + 8, 28, 16), "#ffffff", paint, 4)
else:
    piece(oval(tx + 44, ty + 22, 20, 20), "#f7f7f3", "#c8553d", 8)
    piece([(tx - 40, ty + 50), (tx + 40, ty + 50), (tx + 30, ty - 14), (tx - 30, ty - 14)], "#c8553d", "#6b2a1e")
    piece(oval(tx, ty + 50, 40, 9), "#4a2c1a", "#6b2a1e")

# foot, arms, springs, joints
cable = [(bx - s * (70 + 13 * k), table - 34 - 12 * math.sin(k / 2.5)) for k in range(20)]
piece(cable + cable[::-1], "#1d1d22", "#1d1d22", 5)
piece(oval(bx + 8, table - 50, 104, 25), "#2a2018" if desk != "#f7f3ea" else "#bdb4a2")
piece(oval(bx, table - 38, 92, 25), shade)
piece(oval(bx, table - 26, 92, 25), paint, shade)
piece(oval(bx - 18, table - 20, 50, 9), shine)
piece([(bx - 13, table - 24), (bx + 13, table - 24), (bx + 9, base[1] + 6), (bx - 9, base[1] + 6)], shade)
pole(base, elbow, 13, -9)
pole(base, elbow, 13, 9)
pole(elbow, head, 13, -8)
pole(elbow, head, 13, 8)
for a, b in ((base, elbow), (elbow, head)):                    # a coiled spring lies along each arm
    coil = [(a[0] + (b[0] - a[0]) * (0.1 + k / 60) + 7 * (-1) ** k, a[1] + (b[1] - a[1]) * (0.1 + k / 60) + 4 * (-1) ** k) for k in range(22)]
    piece(coil + coil[::-1], "#9aa0aa", "#9aa0aa")
for p, r in ((base, 17), (elbow, 19), (head, 17)):
    piece(oval(*p, r, r), shade)
    piece(oval(*p, r - 4, r - 4), paint)
    piece(oval(*p, 5, 5), "#d9dce2")

# the shade: a bell with its bulb
rim = [polar(polar(mouth, nod + 90, 66 * math.cos(math.radians(t))), nod, 17 * math.sin(math.radians(t))) for t in range(0, 360, 9)]
cap, neck = polar(head, nod + 90, 27), polar(head, nod - 90, 27)
bulb = polar(mouth, nod, 6)
piece(oval(*bulb, 22, 22), "#fffdf0" if on else "#dfe3e6", "#b9a45c", 2)
piece(rim, "#fff0ad" if on else "#c9c9c4", shade)
piece(oval(*polar(mouth, nod, 2), 17, 17), "#ffffff" if on else "#eef1f2")
bell = [polar(head, nod + 90, -27), polar(polar(head, nod, -22), nod + 90, -20), polar(polar(head, nod, -22), nod + 90, 20), cap, polar(polar(head, nod, 50), nod + 90, 42), polar(mouth, nod + 90, 66),
        *[polar(polar(mouth, nod + 90, 66 * math.cos(math.radians(t))), nod, -10 * math.sin(math.radians(t))) for t in range(0, 181, 12)], polar(mouth, nod - 90, 66), polar(polar(head, nod, 50), nod - 90, 42)]
piece(bell, paint, shade, 4)
piece([polar(polar(head, nod, 4), nod + 90, 18), polar(polar(head, nod, 50), nod + 90, 30), polar(polar(mouth, nod, -14), nod + 90, 50), polar(polar(mouth, nod, -14), nod + 90, 38), polar(polar(head, nod, 50), nod + 90, 20)], shine)
turtle.done()
