import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
sky, sand, leaf = random.choice([("#8fd3f4", "#f2d8a0", "#2f8f4e"), ("#ffb677", "#c98b5a", "#3b5d3a"), ("#20264d", "#56506b", "#2f6b5a"), ("#fdf1d8", "#e8c78e", "#4c9a2a")])
turtle.bgcolor(sky)
turtle.penup()
base_x, lean = random.randint(-60, 60), random.randint(-110, 110)
turtle.goto(-300, -220); turtle.color(sand); turtle.begin_fill()
for p in ((300, -220), (300, -300), (-300, -300)): turtle.goto(p)
turtle.end_fill()
# the trunk, ring by ring, curved
top = (0, 0)
for k in range(46):
    t = k / 45
    top = (base_x + lean * t * t, -225 + 300 * t)
    turtle.goto(top)
    turtle.dot(int(40 - 18 * t), "#8a6239" if k % 3 else "#6b4826")
# fronds: a bent rib with leaflets on both sides
for a in range(0, 360, 360 // random.randint(8, 11)):
    angle = math.radians(a + random.uniform(-10, 10))
    length = random.randint(150, 190)
    x, y = top
    vx, vy = math.cos(angle), math.sin(angle) * .8 + .35
    for s in range(16):
        turtle.goto(x, y); turtle.pendown(); turtle.pencolor(leaf); turtle.pensize(5)
        x, y = x + vx * length / 16, y + vy * length / 16
        vy -= .075
        turtle.goto(x, y)
        for side in (-1, 1):
            turtle.pensize(4); turtle.goto(x, y)
            turtle.goto(x + vx * 14 - side * vy * 20, y + vy * 14 + side * vx * 20 - 12)
            turtle.goto(x, y)
        turtle.penup()
for k in range(random.randint(0, 5)):
    turtle.goto(top[0] - 24 + 14 * k, top[1] - 12 - 6 * (k % 2)); turtle.dot(24, "#6a4322")
turtle.done()
