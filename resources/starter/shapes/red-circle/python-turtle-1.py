# A red disc scribbled with wax crayon on school paper (plain, ruled, squared or dotted).
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()

paper, rule = random.choice([("#fdfbf3", "#b9cfe6"), ("#f4e6c4", "#d9c194"), ("#dfeef5", "#a9c8d8"), ("#22314a", "#34486a"),
                             ("#2f2f33", "#4a4a50"), ("#d7ead2", "#aacba2"), ("#fff3a8", "#e6d274"), ("#c9b79a", "#b09b79")])
light, mid, dark = random.choice([("#f2544b", "#df2b2b", "#b3141c"), ("#ff5a5f", "#e8202f", "#b80f24"),
                                  ("#e4503a", "#cf2a1e", "#9c1410"), ("#e8343f", "#d4182c", "#a30c24")])
turtle.bgcolor(paper)
cx, cy = random.uniform(-30, 30), random.uniform(-30, 30)
R = random.uniform(185, 245)
turn = random.uniform(0, math.pi)


def stroke(x1, y1, x2, y2, colour, wide):
    turtle.pencolor(colour)
    turtle.pensize(wide)
    turtle.goto(x1, y1); turtle.pendown()
    turtle.goto(x2, y2); turtle.penup()


ruling = random.choice(["plain", "lines", "squares", "dots"])
gap = random.uniform(24, 44)
for n in range(-12, 13):
    if ruling in ("lines", "squares"):
        stroke(-300, n * gap, 300, n * gap, rule, 1.5)
    if ruling == "squares":
        stroke(n * gap, -300, n * gap, 300, rule, 1.5)
    if ruling == "dots":
        for m in range(-12, 13):
            turtle.goto(n * gap, m * gap)
            turtle.dot(4, rule)

# a thin ground of red, then zigzag layers from rim to rim
turtle.goto(cx, cy)
turtle.dot(2 * R, light)
layers = random.choice([1, 2, 3])
open_gap = random.uniform(5, 11)
for layer in range(layers):
    a = turn + layer * random.uniform(0.5, 1.3)
    colour = [mid, dark, mid][layer]
    s = -R + 4
    end = 1
    turtle.pencolor(colour)
    while s < R - 4:
        half = math.sqrt(R * R - s * s) * random.uniform(0.94, 1.0)
        turtle.pensize(random.uniform(3, 7) - layer)
        turtle.goto(cx + end * half * math.cos(a) - s * math.sin(a), cy + end * half * math.sin(a) + s * math.cos(a))
        turtle.pendown()
        end = -end
        s += open_gap * random.uniform(0.6, 1.3)
    turtle.penup()

# the rim, drawn round and round
for _ in range(random.randint(2, 4)):
    turtle.pencolor(random.choice([mid, dark]))
    turtle.pensize(random.uniform(3, 8))
    ax, ay = random.uniform(0.985, 1.012), random.uniform(0.985, 1.012)
    start = random.uniform(0, 6.28)
    for k in range(61):
        b = start + k * math.pi / 29
        turtle.goto(cx + R * ax * math.cos(b), cy + R * ay * math.sin(b))
        turtle.pendown()
    turtle.penup()
turtle.done()
