import math
import random
import turtle

screen = turtle.Screen()
screen.setup(600, 600)
screen.tracer(0)
t = turtle.Turtle(visible=False)

# the hour decides the sky, the hills and the road
hour = random.choice(["dawn", "noon", "dusk", "overcast"])
sky, hills, road = {
    "dawn": ("#ffd9b8", ["#e8b49a", "#c98f86", "#8f6d7c"], "#5d5a66"),
    "noon": ("#bfe6f7", ["#a9d3b0", "#7dbb7f", "#549a5c"], "#8d8f93"),
    "dusk": ("#f4a37c", ["#b9668a", "#7f4b83", "#4d3968"], "#3b3550"),
    "overcast": ("#dfe5e8", ["#c0cbc8", "#9fb2a9", "#7e968a"], "#75797c"),
}[hour]
screen.bgcolor(sky)


def jump(x, y):
    t.penup()
    t.goto(x, y)
    t.pendown()


def disc(x, y, radius, colour):
    jump(x, y)
    t.dot(2 * radius, colour)


def ring(x, y, radius, width, colour):
    t.pensize(width)
    t.pencolor(colour)
    jump(x, y - radius)
    t.setheading(0)
    t.circle(radius)


def tube(a, b, width, colour):
    t.pensize(width)
    t.pencolor(colour)
    jump(*a)
    t.goto(*b)


def patch(points, colour):
    t.pensize(1)
    t.color(colour)
    jump(*points[0])
    t.begin_fill()
    for p in points[1:]:
        t.goto(*p)
    t.end_fill()


if hour != "overcast":
    disc(random.randint(-220, 220), random.randint(90, 220), random.randint(28, 55), "#fff3c9" if hour != "dusk" else "#ffe08a")
for layer, colour in enumerate(hills):
    phase, swing = random.uniform(0, 6), random.randint(20, 45)
    level = 20 - 55 * layer
    ridge = [(x, level + swing * math.sin(x / (120 - 20 * layer) + phase)) for x in range(-310, 320, 10)]
    patch([(-310, -300), *ridge, (310, -300)], colour)
ground = random.randint(-175, -150)
patch([(-310, -310), (-310, ground + 22), (310, ground + 22), (310, -310)], road)
for x in range(-300, 300, 90):
    patch([(x, ground - 58), (x + 45, ground - 58), (x + 38, ground - 70), (x - 8, ground - 70)], "#f0ead8")

# the bicycle, measured in wheels; `way` is the direction that it faces
way = random.choice([1, -1])
r = random.randint(88, 103)
hub = ground + r
frame = random.choice(["#d7263d", "#1b6ca8", "#f2b705", "#2e8b57", "#f7f3e8", "#7b3fa0", "#111318", "#ff7f50"])
wrap = random.choice(["#20222a", "#7a4a2a", "#f5f1e6", frame])
wall = random.choice(["#1d1f24", "#1d1f24", "#b98555"])
angle = random.uniform(0, 360)


def at(x, y):
    return way * x * r, hub + y * r


rear, front = at(-1.4, 0), at(1.42, 0)
bracket = at(-0.17, -0.08)
seat = at(-0.17 - 0.29 * 1.33, -0.08 + 1.28)
crown = at(1.06, 1.14)
head = at(0.93, 1.52 + random.uniform(0, 0.1))
patch([at(-2.4, -1.02), at(2.4, -1.02), at(2.2, -1.1), at(-2.2, -1.1)], "#2b2a33")

spokes = random.choice([12, 16, 20])
for x, y in (rear, front):
    for k in range(spokes):
        t.pensize(1)
        t.pencolor("#8c9097")
        jump(x, y)
        t.setheading(k * 360 / spokes + angle)
        t.forward(r - 8)
    ring(x, y, r - 5, 9, wall)
    ring(x, y, r - 12, 3, "#d3d7dc")
    disc(x, y, 8, "#3c4048")
    disc(x, y, 4, "#cfd4da")


def crank(turn, colour, width):
    t.pensize(width)
    t.pencolor(colour)
    jump(*bracket)
    t.setheading(turn)
    t.forward(0.46 * r)
    x, y = t.position()
    tube((x - 13, y), (x + 13, y), 8, "#1d1f24")


crank(angle + 180, "#6d727b", 6)
tube(rear, bracket, 8, frame)
tube(rear, seat, 7, frame)
tube(seat, head, 10, frame)
tube(bracket, crown, 11, frame)
tube(bracket, seat, 11, frame)
for k in range(13):                                  # the fork bends forward
    s = k / 12
    x = 1.06 + 0.36 * s ** 1.7
    tube(at(1.06 + 0.36 * max(0, s - 1 / 12) ** 1.7, 1.14 * (1 - max(0, s - 1 / 12))), at(x, 1.14 * (1 - s)), 8, frame)
tube(crown, (head[0], head[1] + 4), 12, frame)
for dy in (0.13, -0.13):
    tube((rear[0], rear[1] + dy * r), (bracket[0], bracket[1] + 2.1 * dy * r), 3, "#55595f")
ring(*rear, 0.13 * r, 3, "#55595f")
ring(*bracket, 0.27 * r, 5, "#9fa5ad")
for k in range(5):
    jump(*bracket)
    t.pencolor("#9fa5ad")
    t.pensize(4)
    t.setheading(angle + 72 * k)
    t.forward(0.26 * r)
crank(angle, "#d3d7dc", 7)
disc(*bracket, 7, "#3c4048")

post = at(-0.62, 1.46 + random.uniform(0, 0.14))
tube(seat, post, 7, "#c4c9cf")
px, py = post
patch([(px + way * x, py + y) for x, y in ((-38, 14), (-24, 18), (0, 11), (42, 11), (46, 5), (12, 0), (-14, -9), (-34, -7), (-42, 4))], wrap if wrap != frame else "#20222a")

hx, hy = head
kind = random.choice(["drop", "drop", "flat", "bullhorn"])
top = (hx - way * 5, hy + 20)
tube(head, top, 8, "#c4c9cf")
tx, ty = top
if kind == "drop":
    tube(top, (tx + way * 34, ty + 3), 8, "#c4c9cf")
    tube((tx + way * 24, ty + 3), (tx + way * 50, ty + 3), 10, wrap)
    t.setheading(0 if way > 0 else 180)
    t.circle(-way * 22, 190)
    t.forward(18)
elif kind == "bullhorn":
    tube(top, (tx + way * 22, ty + 4), 8, "#c4c9cf")
    tube((tx + way * 22, ty + 4), (tx + way * 52, ty - 2), 10, wrap)
    tube((tx + way * 52, ty - 2), (tx + way * 72, ty + 16), 10, wrap)
else:
    tube(top, (tx + way * 14, ty + 8), 8, "#c4c9cf")
    tube((tx - way * 6, ty + 10), (tx + way * 24, ty + 8), 12, wrap)
screen.update()
turtle.done()
