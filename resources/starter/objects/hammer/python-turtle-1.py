import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# comic: the hammer comes down on a nail, with a star of impact and bows of motion
back, ray = random.choice([("#ffd23f", "#ffe98a"), ("#3bceac", "#7fe3cb"), ("#ee4266", "#f77f97"), ("#540d6e", "#74308c"), ("#0ead69", "#43c98d"), ("#f7f7ff", "#dfe3f5"), ("#1b2a49", "#2f4370"), ("#ff9f5a", "#ffc08f")])
wood, wood2 = random.choice([("#c98544", "#8f5523"), ("#e5b87a", "#b07f3f"), ("#8b4a2b", "#5a2c17"), ("#d7263d", "#8f1425"), ("#2274a5", "#134a6d"), ("#f4d35e", "#b8962a")])
steel, steel2, gleam = random.choice([("#a8b2bd", "#6d7783", "#eef2f5"), ("#5c6672", "#363d47", "#b9c3cd"), ("#d3d8dd", "#98a1ab", "#ffffff")])
ink = "#16131a"
s = random.choice([-1, 1])
peen = random.choice(["claw", "claw", "wedge", "round"])
pause = random.choice([0, random.uniform(14, 34)])           # how high it still is above the nail
k = random.uniform(0.94, 1.06)
tx, ty = s * random.uniform(-105, -75), random.uniform(-118, -84)        # top of the nail
lean = math.radians(random.uniform(-6, 6) + (pause and 10))


def shape(points, fill, pen=4, edge=ink):
    turtle.penup()
    turtle.goto(points[0])
    turtle.color(edge, fill)
    turtle.pensize(pen)
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:] + points[:1]:
        turtle.goto(q)
    turtle.end_fill()
    turtle.penup()


def put(points):
    """The hammer has its striking face at 0, 0, looks down, and its handle goes to the right."""
    c, q = math.cos(lean), math.sin(lean)
    return [(tx + s * k * (x * c - y * q), ty + pause + k * (x * q + y * c)) for x, y in points]


def arc(cx, cy, rx, ry, a, b, n=12):
    return [(cx + rx * math.cos(math.radians(a + (b - a) * i / n)), cy + ry * math.sin(math.radians(a + (b - a) * i / n))) for i in range(n + 1)]


turtle.bgcolor(back)
style = random.choice(["rays", "dots", "plain", "bricks"])
if style == "rays":
    for i in range(14):
        a = math.tau * i / 14 + 0.1
        shape([(tx, ty)] + [(tx + 800 * math.cos(a + d), ty + 800 * math.sin(a + d)) for d in (-0.11, 0.11)], ray, 1, ray)
elif style == "dots":
    for x in range(-290, 300, 34):
        for y in range(-290, 300, 34):
            turtle.goto(x + 17 * ((y // 34) % 2), y)
            turtle.dot(int(4 + 14 * (y + 300) / 600), ray)
elif style == "bricks":
    for r in range(9):
        for c in range(-5, 5):
            x, y = c * 74 + 37 * (r % 2), 230 - r * 44
            shape([(x, y), (x + 66, y), (x + 66, y + 36), (x, y + 36)], ray, 1, ray)

# a beam that takes the nail, with rings and grain
beam, beam2 = random.choice([("#d9a566", "#a8743a"), ("#9c6b43", "#6b4526"), ("#e8cfa0", "#b89a63"), ("#7a7f87", "#54585f")])
top = ty - random.uniform(38, 78)
shape([(-330, top), (330, top), (330, -330), (-330, -330)], beam, 5)
for y in range(int(top) - 22, -300, -26):
    bend = random.uniform(-10, 10)
    shape([(x, y + bend * math.sin(x / 90)) for x in range(-320, 321, 40)] + [(x, y + bend * math.sin(x / 90)) for x in range(320, -321, -40)], beam2, 3, beam2)
shape(arc(s * 160, top - 60, 40, 18, 0, 360, 24), beam2, 3, ink)
shape([(tx - 22, top), (tx - 10, top - 16), (tx, top - 6), (tx + 9, top - 22), (tx + 20, top)], ink)
shape([(tx - 8, ty - 6), (tx + 8, ty - 6), (tx + 7, top + 1), (tx - 7, top + 1)], steel, 4)
shape([(tx - 24, ty - 12), (tx + 24, ty - 12), (tx + 24, ty), (tx - 24, ty)], gleam, 4)
if random.random() < 0.6:                                    # a nail that went wrong lies or stands by
    x = s * random.uniform(90, 200)
    shape([(x, top), (x + 3, top + 30), (x + 22, top + 46), (x + 28, top + 40), (x + 12, top + 28), (x + 10, top)], steel, 3)
    shape([(x + 16, top + 54), (x + 36, top + 32), (x + 42, top + 38), (x + 22, top + 60)], gleam, 3)

star = random.choice(["#ffffff", "#fff3b0", "#ff6b35"]) if back != "#f7f7ff" else "#ffb703"
n = random.randint(9, 14)
if not pause:
    shape([(tx + (92 if i % 2 else 48) * random.uniform(0.85, 1.15) * math.cos(math.pi * i / n), ty - 6 + (74 if i % 2 else 36) * math.sin(math.pi * i / n)) for i in range(2 * n)], star, 4)
    shape([(tx - 24, ty - 12), (tx + 24, ty - 12), (tx + 24, ty), (tx - 24, ty)], gleam, 4)
for i in range(4):                                           # bows of motion above the head and behind the handle
    r = 250 + 34 * i
    bow = put(arc(330, 60, r, r, 132 + 3 * i, 158 - 6 * i, 10))
    shape(bow + bow[::-1], ink, 6 - i, "#ffffff" if back in ("#540d6e", "#1b2a49", "#ee4266") else ink)

# handle with a swelling end, then the head: peen above, neck and striking face below
end = random.uniform(330, 350)
shape(put([(10, 92), (120, 88), (220, 86), (end - 30, 78)] + arc(end - 24, 102, 26, 26, -90, 90, 10) + [(220, 120), (120, 118), (10, 120)]), wood, 5)
shape(put([(40, 92), (120, 90), (220, 88), (end - 30, 81), (end - 30, 90), (220, 97), (120, 98), (40, 98)]), wood2, 1, wood2)
shape(put([(60, 112), (200, 113), (200, 116), (60, 115)]), "#fff1d6", 1, "#fff1d6")
if random.random() < 0.5:
    grip = random.choice(["#23232b", "#c1121f", "#1d4e89", "#f2c14e"])
    shape(put([(200, 82), (end - 28, 74)] + arc(end - 22, 102, 30, 30, -90, 90, 10) + [(200, 124)]), grip, 5)
    for x in range(214, int(end) - 30, 18):
        shape(put([(x, 92), (x + 5, 92), (x + 5, 114), (x, 114)]), "#ffffff" if grip == "#23232b" else ink, 1)
if peen == "claw":
    shape(put([(-30, 128), (-34, 160), (-14, 200), (34, 226), (66, 230), (30, 206), (14, 182), (26, 156), (30, 128)]), steel2, 5)
    shape(put([(-30, 128), (-34, 160), (-20, 196), (18, 224), (48, 236), (16, 204), (2, 180), (6, 150), (8, 128)]), steel, 5)
elif peen == "wedge":
    shape(put([(-34, 128), (-10, 222), (10, 222), (34, 128)]), steel, 5)
    shape(put([(4, 132), (4, 218), (10, 218), (30, 132)]), steel2, 1, steel2)
else:
    shape(put([(-18, 128), (-14, 160), (14, 160), (18, 128)]), steel2, 5)
    shape(put(arc(0, 186, 38, 36, 0, 360, 28)), steel, 5)
    shape(put(arc(-12, 200, 10, 9, 0, 360, 16)), gleam, 1, gleam)
shape(put([(-24, 84), (-18, 46), (18, 46), (24, 84)]), steel2, 5)
shape(put([(-38, 134), (38, 134), (40, 80), (-40, 80)]), steel, 5)
shape(put([(-42, 44), (-38, 50), (38, 50), (42, 44), (42, 6), (36, 0), (-36, 0), (-42, 6)]), steel, 5)
for x0, x1, y0, y1 in ((-32, -22, 88, 128), (-34, -24, 8, 42)):
    shape(put([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]), gleam, 1, gleam)
for x0, x1, y0, y1 in ((20, 36, 83, 131), (22, 38, 6, 44)):
    shape(put([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]), steel2, 1, steel2)
turtle.done()
