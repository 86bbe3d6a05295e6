import random
import turtle

screen = turtle.Screen()
screen.setup(600, 600)
screen.tracer(0)
pen = turtle.Turtle(visible=False)
pen.speed(0)
night = random.choice([("#0b1033", "#1c2a63", "#35478f"), ("#160b2e", "#3b1d5e", "#7a3b86"), ("#061a24", "#0f3a4a", "#2a6a74"), ("#1a1020", "#4a1f3a", "#9a4a4a")])
screen.bgcolor(night[0])


def rect(x, y, w, h, colour):
    pen.penup()
    pen.goto(x, y)
    pen.setheading(0)
    pen.color(colour)
    pen.begin_fill()
    for side in (w, h, w, h):
        pen.forward(side)
        pen.left(90)
    pen.end_fill()


def dot(x, y, size, colour):
    pen.penup()
    pen.goto(x, y)
    pen.dot(size, colour)


def blend(a, b, f):
    return "#" + "".join(f"{round(int(a[i:i + 2], 16) * (1 - f) + int(b[i:i + 2], 16) * f):02x}" for i in (1, 3, 5))


for k in range(40):
    rect(-300, 300 - 12 * (k + 1), 600, 13, blend(night[0], night[1], k / 40) if k < 20 else blend(blend(night[0], night[1], 0.5), night[2], (k - 20) / 20))
for _ in range(80):
    dot(random.randint(-300, 300), random.randint(20, 300), random.choice([2, 2, 3, 4]), "#f4f1de")
mx, my, size = random.randint(-220, 220), random.randint(170, 240), random.randint(60, 96)
dot(mx, my, size, "#fdf3c7")
if random.random() < 0.5:
    dot(mx + random.choice([-1, 1]) * size * 0.28, my + 6, size * 0.92, blend(night[0], night[1], 0.25))

ground = -190
for depth in range(3):
    wall = blend(night[2], "#05060d", 0.3 + 0.28 * depth)
    x = -320 + random.randint(-20, 0)
    while x < 300:
        w = random.randint(42, 84)
        h = random.randint(70, (330, 260, 170)[depth])
        top = ground + h
        rect(x, ground - 10, w, h + 10, wall)
        roof = random.choice(["flat", "flat", "spire", "steps", "tank", "slope"])
        pen.color(wall)
        if roof == "spire":
            rect(x + w * 0.3, top, w * 0.4, 14, wall)
            pen.penup()
            pen.goto(x + w / 2, top + 14)
            pen.pendown()
            pen.pensize(3)
            pen.setheading(90)
            pen.forward(random.randint(20, 50))
            pen.dot(6, "#ff4d4d")
        elif roof == "steps":
            rect(x + w * 0.15, top, w * 0.7, 14, wall)
            rect(x + w * 0.3, top + 14, w * 0.4, 14, wall)
        elif roof == "tank" and depth:
            rect(x + w * 0.2, top, 3, 10, wall)
            rect(x + w * 0.2 + 15, top, 3, 10, wall)
            rect(x + w * 0.2 - 2, top + 10, 22, 16, wall)
        elif roof == "slope":
            pen.penup()
            pen.goto(x, top)
            pen.begin_fill()
            pen.goto(x, top + w * 0.6)
            pen.goto(x + w, top)
            pen.end_fill()
        lamp = random.choice(["#ffd166", "#ffe8a3", "#ffb347", "#cde7ff"])
        step, share = random.choice([13, 15]), random.uniform(0.3, 0.65)
        wy = ground + 6
        while wy < top - 12:
            wx = x + 7
            while wx < x + w - 10:
                if random.random() < share:
                    rect(wx, wy, 6, 8, blend(wall, lamp, 0.55 + 0.2 * depth))
                wx += step
            wy += step + 2
        x += w + random.choice([0, 0, 4, 10])
# a street with cars in front
rect(-300, -300, 600, 300 + ground + 2, "#0a0c16")
rect(-300, ground - 12, 600, 10, "#2b3047")
for k in range(-300, 300, 60):
    rect(k, -256, 30, 4, "#b8b27a")
for _ in range(random.randint(4, 7)):
    x, lane = random.randint(-280, 240), random.choice([-236, -288])
    way = 1 if lane == -288 else -1
    colour = random.choice(["#8d2b3b", "#2f5d8a", "#c9c9d1", "#3f7a5a", "#d9a441"])
    rect(x, lane + 6, 56, 14, colour)
    rect(x + 12, lane + 20, 30, 11, colour)
    rect(x + 15, lane + 20, 24, 8, "#223047")
    dot(x + 12, lane + 6, 13, "#000000")
    dot(x + 44, lane + 6, 13, "#000000")
    dot(x + (56 if way > 0 else 0), lane + 14, 8, "#fff3b0")
    dot(x + (0 if way > 0 else 56), lane + 14, 6, "#ff3b3b")
for x in range(-270, 300, 135):
    rect(x, ground - 12, 4, 66, "#1b1f30")
    dot(x + 2, ground + 56, 20, "#8a7a4a")
    dot(x + 2, ground + 56, 11, "#fff1b8")
screen.update()
turtle.done()
