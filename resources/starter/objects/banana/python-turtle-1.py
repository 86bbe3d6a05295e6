import math
import random
import turtle

# Pop art: a banana held upright, its peel opened into flaps that droop around the white fruit.
turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
ground, dots = random.choice([("#ff5d8f", "#ff8fb1"), ("#1b1f4b", "#3a3f8f"), ("#9be3de", "#6cc9c4"), ("#fff3d6", "#ffc9a8"),
                              ("#2b2b2b", "#d6336c"), ("#6a4c93", "#8b6bb8"), ("#e8f1ff", "#9cc4ff"), ("#0b5d4b", "#128a6f")])
peel, under = random.choice([("#ffd21f", "#e0a400"), ("#ffd21f", "#e0a400"), ("#f6e04b", "#b9b32a"), ("#b7cf3a", "#7f9c22"), ("#e8b52a", "#a9741a")])
pith, fruit, line = "#fff1bd", "#fff9e3", "#1d1714"
lean = math.radians(random.uniform(-32, 32))
grow = random.uniform(0.85, 1.14)
side = random.choice([-1, 1])
bend = random.uniform(18, 60)
dx, dy = random.uniform(-55, 55), random.uniform(-25, 20)
bitten = random.random() < 0.4


def at(x, y):
    x = side * (x + bend * ((y / 240) ** 2 - 0.4))      # the whole fruit is bowed
    return (dx + grow * (x * math.cos(lean) - y * math.sin(lean)), dy + grow * (x * math.sin(lean) + y * math.cos(lean)))


def curved(knots, fill, pen=6, closed=True):
    """A smooth outline through the knots."""
    n = len(knots)
    turtle.penup()
    turtle.color(line if pen else fill, fill)
    turtle.pensize(max(1, pen * grow))
    for i in range(n if closed else n - 1):
        if closed:
            a, b, c, d = (knots[(i + k) % n] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = (knots[min(n - 1, max(0, i + k))] for k in (-1, 0, 1, 2))
        for j in range(9):
            t = j / 8
            q = [0.5 * (2 * b[m] + (c[m] - a[m]) * t + (2 * a[m] - 5 * b[m] + 4 * c[m] - d[m]) * t * t
                        + (3 * b[m] - a[m] - 3 * c[m] + d[m]) * t ** 3) for m in (0, 1)]
            turtle.goto(at(*q))
            if i == j == 0:
                turtle.pendown()
                if closed:
                    turtle.begin_fill()
    if closed:
        turtle.end_fill()
    turtle.penup()


turtle.bgcolor(ground)
step = random.choice([34, 42, 52])
turn = random.uniform(0, 0.8)
for i in range(-11, 12):                                  # printed dots, smaller to one side
    for j in range(-11, 12):
        x, y = step * (i * math.cos(turn) - j * math.sin(turn)), step * (i * math.sin(turn) + j * math.cos(turn))
        if abs(x) < 330 and abs(y) < 330:
            turtle.goto(x, y)
            turtle.dot(step * (0.25 + 0.55 * (x * side + 300) / 600), dots)

droop = random.uniform(-30, 40)
curved([(20, 10), (70, 70), (120, 76), (140, 44 - droop / 3), (104, 40), (60, -20)], under)          # the flap at the back
top = 236 if not bitten else 176
curved([(-46, -30), (-50, 60), (-42, 150), (-26, top - 14), (0, top), (26, top - 14), (44, 150), (50, 60), (46, -30)], fruit)
curved([(14, -20), (20, 60), (17, 150), (10, top - 18), (26, top - 30), (40, 140), (45, 50), (40, -30)], "#f1dfa8", 0)
if bitten:
    for x in (-22, 2, 24):
        turtle.goto(at(x, top + 6))
        turtle.dot(46 * grow, ground)
        curved([(x - 22, top - 6), (x - 12, top - 16), (x + 10, top - 16), (x + 20, top - 4)], line, 5, closed=False)
for x in (-24, -6):
    curved([(x, 10), (x - 2, 80), (x + 2, 150)], "#e9d59a", 0, closed=False)
curved([(-52, 6), (-60, -80), (-46, -160), (-20, -214), (-14, -246), (14, -248), (18, -214), (46, -160), (60, -80), (52, 6), (0, -16)], peel)
curved([(10, -20), (16, -90), (12, -170), (6, -210), (18, -206), (42, -160), (54, -80), (46, -6)], under, 0)
curved([(-15, -226), (-13, -250), (14, -252), (17, -226)], "#5a3a1c", 4)
for _ in range(random.choice([0, 8, 20])):
    turtle.goto(at(random.uniform(-40, 40), random.uniform(-150, -40)))
    turtle.dot(random.uniform(4, 12) * grow, "#7a4b17")
for s in (-1, 1):                                         # flaps at the sides, the pith on their upper face
    reach = random.uniform(0.85, 1.2)
    low = random.uniform(-150, -70)
    curved([(s * 30, -20), (s * 58, 34), (s * 110 * reach, 56), (s * 165 * reach, 4), (s * 176 * reach, low), (s * 150 * reach, low + 66), (s * 112 * reach, -8), (s * 66, -46)], peel)
    curved([(s * 34, -8), (s * 62, 30), (s * 110 * reach, 47), (s * 156 * reach, 2), (s * 172 * reach, low + 22), (s * 142 * reach, -2), (s * 104 * reach, 22), (s * 64, -8)], pith, 3)
length = random.uniform(110, 160)
curved([(-44, 4), (0, -14), (44, 4), (40, -60), (20, -length + 20), (2, -length), (-18, -length + 22), (-38, -60)], pith, 6)
curved([(0, -24), (3, -70), (1, -length + 26)], peel, 3, closed=False)
turtle.done()
