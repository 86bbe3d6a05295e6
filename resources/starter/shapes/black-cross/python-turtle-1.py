import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
paper, faint = random.choice([
    ("#fbf6e9", "#eadfc4"), ("#f4d35e", "#e9c33c"), ("#e76f51", "#d65f42"), ("#a8dadc", "#93cdd0"), ("#ffffff", "#e8edf2"), ("#7f8c6b", "#73805f"),
    ("#b0203a", "#9d1a32"), ("#3f7cac", "#356c99"),
])
turtle.bgcolor(paper)
kind = random.choice(["straight", "flared", "pointed", "potent", "trefoil"])
size = random.uniform(190, 240) * (0.88 if kind == "trefoil" else 1)
thick = random.uniform(0.15, 0.3) * size
turn = random.choice([0, 0, 45]) + random.uniform(-10, 10)
cx, cy = random.uniform(-30, 30), random.uniform(-30, 30)
rows = random.choice(["dots", "rules", "none"])


def spot(x, y, r, colour):
    turtle.penup()
    turtle.goto(x, y)
    turtle.dot(max(1, int(2 * r)), colour)


if rows == "dots":
    for i in range(-10, 11):
        for j in range(-10, 11):
            spot(30 * i + 15 * (j % 2), 30 * j, 4, faint)
elif rows == "rules":
    turtle.pensize(3)
    turtle.pencolor(faint)
    for j in range(-14, 15):
        turtle.penup()
        turtle.goto(-300, 22 * j)
        turtle.pendown()
        turtle.goto(300, 22 * j)

# one arm, pointing up, from its left foot to its right foot; the four arms are turns of it
t, s = thick, size
arm = {
    "straight": [(-t, t), (-t, s), (t, s), (t, t)],
    "flared": [(-t * 0.6, t * 0.6), (-t * 0.75, s * 0.5), (-t * 1.9, s), (t * 1.9, s), (t * 0.75, s * 0.5), (t * 0.6, t * 0.6)],
    "pointed": [(-t, t), (-t, s * 0.8), (0, s * 1.05), (t, s * 0.8), (t, t)],
    "potent": [(-t * 0.7, t * 0.7), (-t * 0.7, s - t), (-t * 1.9, s - t), (-t * 1.9, s), (t * 1.9, s), (t * 1.9, s - t), (t * 0.7, s - t), (t * 0.7, t * 0.7)],
    "trefoil": [(-t * 0.8, t * 0.8), (-t * 0.8, s * 0.85), (t * 0.8, s * 0.85), (t * 0.8, t * 0.8)],
}[kind]


def place(x, y, quarter):
    a = math.radians(turn + 90 * quarter)
    return cx + x * math.cos(a) - y * math.sin(a), cy + x * math.sin(a) + y * math.cos(a)


def cross(dx, dy, colour):
    turtle.color(colour)
    turtle.pensize(2)
    turtle.penup()
    for quarter in (0, 3, 2, 1):
        for k, (x, y) in enumerate(arm):
            px, py = place(x, y, quarter)
            turtle.goto(px + dx, py + dy)
            if quarter == 0 and k == 0:
                turtle.begin_fill()
    turtle.end_fill()
    if kind == "trefoil":
        for quarter in range(4):
            for x, y in ((0, s), (-t, s * 0.84), (t, s * 0.84)):
                px, py = place(x, y, quarter)
                spot(px + dx, py + dy, t * 0.85, colour)


cross(9, -11, faint)
cross(0, 0, "#0d0d10")
# the ink is not quite even: dry flecks of dark grey along the strokes
for _ in range(120):
    quarter = random.randrange(4)
    x, y = random.uniform(-0.55, 0.55) * t, random.uniform(0, 0.9) * s
    px, py = place(x, y, quarter)
    turtle.penup()
    turtle.goto(px, py)
    turtle.setheading(turn + 90 * quarter + 90 + random.uniform(-4, 4))
    turtle.pencolor(random.choice(["#1c1c22", "#25252c", "#000000"]))
    turtle.pensize(random.choice([1, 2, 3]))
    turtle.pendown()
    turtle.forward(random.uniform(6, 0.12 * s))
turtle.done()
