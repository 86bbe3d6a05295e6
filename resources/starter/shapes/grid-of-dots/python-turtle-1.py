# A flat poster: dots in rows and columns, each made of two halves that turn along the grid.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
ground, light, dark = random.choice([("#f2e8cf", "#e76f51", "#a33a2a"), ("#1d3557", "#f1faee", "#ff8a7a"), ("#3d1f2b", "#fff3d6", "#f08060"), ("#0f3d3a", "#ffe8a3", "#4fd0bc"),
                                     ("#ffe08a", "#d64fc0", "#7a1080"), ("#3a0f4d", "#ff9ecd", "#ffd23f"), ("#e3ebe6", "#f2607f", "#2b5d8c"), ("#101010", "#ffffff", "#3aa6ff")])
n = random.randint(5, 9)
step = 560 / n
r = step * random.uniform(0.34, 0.46)
rule = random.choice(["wave", "turn along rows", "by turns", "around the middle", "all alike"])
start = random.choice([0, 45, 90, 135])
grow = random.choice(["none", "none", "to the middle", "to a side"])
def half(x, y, size, first, colour):
    """Half a disc, from the angle first on."""
    turtle.fillcolor(colour)
    turtle.goto(x + size * math.cos(math.radians(first)), y + size * math.sin(math.radians(first)))
    turtle.begin_fill()
    for t in range(0, 181, 12):
        a = math.radians(first + t)
        turtle.goto(x + size * math.cos(a), y + size * math.sin(a))
    turtle.end_fill()

turtle.bgcolor(ground)
for j in range(n):
    for i in range(n):
        x, y = (i - (n - 1) / 2) * step, (j - (n - 1) / 2) * step
        if rule == "wave":
            a = start + 60 * math.sin(i * 0.8) + 60 * math.sin(j * 0.8)
        elif rule == "turn along rows":
            a = start + 360 / n * (i + j)
        elif rule == "by turns":
            a = start + 90 * ((i + 2 * (j % 2)) % 4)
        elif rule == "around the middle":
            a = math.degrees(math.atan2(y, x)) + start
        else:
            a = start
        size = r
        if grow == "to the middle":
            size = r * (1.05 - 0.5 * math.hypot(x, y) / 400)
        elif grow == "to a side":
            size = r * (0.55 + 0.5 * i / (n - 1))
        turtle.goto(x, y)
        turtle.dot(2 * size, dark)                            # the whole dot, then one half over it
        half(x, y, size, a, light)
turtle.done()
