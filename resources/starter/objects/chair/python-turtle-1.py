import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# a bentwood cafe chair, drawn as bent rods that the turtle walks along
wood, shade, gleam = random.choice([("#8a4b24", "#4d260f", "#c98a58"), ("#24201f", "#0b0909", "#6b625f"), ("#d9a15f", "#8f5f2c", "#f5d7a8"),
                                    ("#b32d2a", "#6b1414", "#ea7d6f"), ("#f2eee4", "#a39b8b", "#ffffff"), ("#2f6f73", "#153e41", "#79b5b3")])
wall, low = random.choice([("#f3e3c3", "#c9a46e"), ("#2d4a53", "#1c3038"), ("#d8cfe6", "#8f7fae"), ("#e9b7a0", "#a65f4a"), ("#cfe0c8", "#7d9a72"), ("#3b2a35", "#22171f"), ("#fafafa", "#b9c6cf")])
tiles = random.choice([("#efe9dd", "#3a3a3a"), ("#e8d9b8", "#a9583f"), ("#c9d6d9", "#5f7f8c"), ("#8a6a4a", "#75573b")])
turn = random.choice([-1, 1]) * random.uniform(16, 34)       # how far the back stands to the side of the seat
wide = random.uniform(88, 108)
tall = random.uniform(225, 262)
inner = random.choice(["hoop", "hoop", "heart", "rods", "cane"])
seat = random.choice(["cane", "wood", "cushion"])
x0, y0 = random.uniform(-40, 40), random.uniform(-50, -34)   # middle of the seat


def fill(points, colour, edge=None, pen=1):
    turtle.penup()
    turtle.goto(points[0])
    turtle.color(edge or colour, colour)
    turtle.pensize(pen)
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:] + points[:1]:
        turtle.goto(q)
    turtle.end_fill()
    turtle.penup()


def oval(x, y, a, b, start=0, end=360, n=48):
    return [(x + a * math.cos(math.radians(start + (end - start) * k / n)), y + b * math.sin(math.radians(start + (end - start) * k / n))) for k in range(n + 1)]


def rod(points, thick):
    """The same way three times: dark edge, wood, gleam."""
    for colour, pen, up in ((shade, thick, 0), (wood, thick - 4, 0), (gleam, max(2, thick * 0.18), thick * 0.14)):
        turtle.pencolor(colour)
        turtle.pensize(pen)
        turtle.penup()
        for x, y in points:
            turtle.goto(x - up, y + up)
            turtle.pendown()
        turtle.penup()


def bend(a, b, c, n=16):
    return [((1 - t) ** 2 * a[0] + 2 * t * (1 - t) * b[0] + t * t * c[0], (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * b[1] + t * t * c[1]) for t in (k / n for k in range(n + 1))]


# wall with panels, chequered floor
turtle.bgcolor(wall)
edge = random.randint(-150, -105)
if random.random() < 0.6:
    for x in range(-300, 300, 100):
        fill([(x + 10, edge + 20), (x + 90, edge + 20), (x + 90, edge + 110), (x + 10, edge + 110)], wall, low, 3)
    fill([(-300, edge + 125), (300, edge + 125), (300, edge + 136), (-300, edge + 136)], low)
else:
    fill(oval(random.randint(-150, 150), 150, 130, 130), low if random.random() < 0.5 else "#ffffff")
fill([(-300, -300), (300, -300), (300, edge), (-300, edge)], tiles[0])
rows = [edge - (edge + 300) * (k / 5) ** 1.5 for k in range(6)]
for r in range(5):
    wa, wb = 60 + 12 * r, 60 + 12 * (r + 1)
    for k in range(-6, 7):
        if (k + r) % 2:
            fill([(k * wa, rows[r]), ((k + 1) * wa, rows[r]), ((k + 1) * wb, rows[r + 1]), (k * wb, rows[r + 1])], tiles[1])
fill([(-300, edge), (300, edge), (300, edge + 9), (-300, edge + 9)], low)
floor = y0 - 195
fill(oval(x0 + turn * 0.5, floor + 22, wide * 1.35, 26), "#2a2422")

bx, by = x0 + turn, y0 + 26                                   # the back grows from the far side of the seat
for s in (-1, 1):
    rod(bend((bx + s * wide * 0.72, by), (bx + s * wide * 0.74, by - 100), (bx + s * wide * 0.95 + turn * 0.3, floor + 42)), 15)
rod(oval(x0 + turn * 0.4, y0 - 88, wide * 0.78, 22), 10)
top = by + tall
if inner == "rods":
    for k in (-2, -1, 0, 1, 2):
        rod([(bx + k * wide * 0.24, by), (bx + k * wide * 0.33 + turn * 0.3, top - 14 - 10 * k * k)], 9)
elif inner == "heart":
    for s in (-1, 1):
        rod(bend((bx + s * wide * 0.3, by), (bx + s * wide * 0.5, by + 120), (bx + s * wide * 0.42, top - 90)) + oval(bx + s * wide * 0.2 + turn * 0.2, top - 85, wide * 0.22, 38, 0 if s > 0 else 180, 200 if s > 0 else -20, 20), 10)
elif inner == "cane":
    hoop = oval(bx + turn * 0.15, by + tall * 0.52, wide * 0.6, tall * 0.36)
    fill(hoop, "#ecd9ad")
    for k in range(-7, 8):
        h = tall * 0.36 * math.sqrt(1 - (k / 8) ** 2)
        for lean in (-1, 1):
            turtle.pensize(1)
            turtle.pencolor("#b08d53")
            turtle.goto(bx + turn * 0.15 + k * wide * 0.075 - lean * 8, by + tall * 0.52 - h * 0.96)
            turtle.pendown()
            turtle.goto(bx + turn * 0.15 + k * wide * 0.075 + lean * 8, by + tall * 0.52 + h * 0.96)
            turtle.penup()
    rod(hoop, 10)
else:
    rod(bend((bx - wide * 0.42, by), (bx - wide * 0.62, by + tall * 0.5), (bx - wide * 0.42 + turn * 0.15, top - 84)) + oval(bx + turn * 0.15, top - 84, wide * 0.42, 48, 180, 0, 20) + bend((bx + wide * 0.42 + turn * 0.15, top - 84), (bx + wide * 0.62, by + tall * 0.5), (bx + wide * 0.42, by)), 11)
rod(bend((bx - wide * 0.74, by - 6), (bx - wide * 1.05, by + tall * 0.5), (bx - wide * 0.86 + turn * 0.2, top - 70)) + oval(bx + turn * 0.2, top - 70, wide * 0.86, 70, 180, 0, 26) + bend((bx + wide * 0.86 + turn * 0.2, top - 70), (bx + wide * 1.05, by + tall * 0.5), (bx + wide * 0.74, by - 6)), 17)

# seat, then the front legs before it
fill(oval(x0, y0 - 14, wide * 1.12, 40), shade)
fill(oval(x0, y0, wide * 1.12, 42), wood, shade, 3)
fill(oval(x0, y0 + 2, wide * 0.88, 31), "#ecd9ad" if seat == "cane" else gleam, shade, 2)
if seat == "cane":
    for k in range(-8, 9):
        h = 30 * math.sqrt(1 - (k / 9) ** 2)
        fill([(x0 + k * wide * 0.097 - 5, y0 + 2 - h), (x0 + k * wide * 0.097 + 5, y0 + 2 + h)], "#b08d53")
        fill([(x0 + k * wide * 0.097 + 5, y0 + 2 - h), (x0 + k * wide * 0.097 - 5, y0 + 2 + h)], "#b08d53")
elif seat == "cushion":
    pad = random.choice(["#c0392b", "#2a6f97", "#e9c46a", "#6a994e", "#7b506f"])
    fill(oval(x0, y0 + 7, wide * 1.0, 36), pad, "#2b2020", 2)
    fill(oval(x0 - 12, y0 + 13, wide * 0.62, 17), "#ffffff" if pad == "#e9c46a" else "#f3a683")
    fill(oval(x0 - 12, y0 + 11, wide * 0.64, 17), pad)
for s in (-1, 1):
    rod(bend((x0 + s * wide * 0.84, y0 - 26), (x0 + s * wide * 0.8, y0 - 110), (x0 + s * wide * 1.08, floor)), 18)
turtle.done()
