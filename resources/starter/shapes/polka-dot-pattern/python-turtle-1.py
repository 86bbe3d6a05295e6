# A retro printed paper: staggered dots in flat ink, a little out of register, some with rings or a second colour.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()

paper, stripe, first, second = random.choice([
    ("#f6e7c8", "#efdcb4", "#d1495b", "#00798c"), ("#203047", "#263a55", "#f4d35e", "#ee964b"),
    ("#ffd1dc", "#fbc3d1", "#8a1c4a", "#ffffff"), ("#0b6e4f", "#0e7857", "#fff3d6", "#f6ae2d"),
    ("#fafafa", "#eeeeee", "#111111", "#e4002b"), ("#5b2a86", "#64318f", "#9ac6c5", "#ffe066"),
    ("#ff8c42", "#fb8034", "#fff1d0", "#6b1d3a"), ("#a7d8de", "#98ced5", "#1d3557", "#ffffff"),
    ("#2b2b2b", "#333333", "#ff6fb5", "#f5f5f5"), ("#e9d5a1", "#dfc98f", "#4a3520", "#a6432d")])
if random.random() < 0.5:
    first, second = second, first
turtle.bgcolor(paper)

slant = math.radians(random.choice([0, 0, random.uniform(-30, 30)]))
step = random.uniform(56, 92)                        # from dot to dot in a row
high = step * random.choice([0.5, 0.62, 0.86])       # from row to row
size = min(high, step) * random.uniform(0.42, 0.66)
if high < step * 0.55:
    size = high * random.uniform(0.6, 0.9)
two = random.choice(["one ink", "rows", "columns", "one ink"])
style = random.choice(["plain", "ring", "eye", "misprint"])
slip = random.uniform(0.08, 0.18) * size
slip_way = random.uniform(0, 6.28)
seeds = random.random() < 0.35 and high > step * 0.6  # pin dots between the big ones


def place(u, v):
    turtle.goto(u * math.cos(slant) - v * math.sin(slant), u * math.sin(slant) + v * math.cos(slant))


# pinstripes printed first, along the rows or across
if random.random() < 0.6:
    turtle.pencolor(stripe)
    turtle.pensize(random.uniform(3, 9))
    upright = random.random() < 0.5
    gap = random.uniform(16, 30)
    for n in range(-int(460 / gap), int(460 / gap) + 1):
        place(*((n * gap, -460) if upright else (-460, n * gap)))
        turtle.pendown()
        place(*((n * gap, 460) if upright else (460, n * gap)))
        turtle.penup()

du, dv = random.uniform(0, step), random.uniform(0, high)
for row in range(-int(450 / high), int(450 / high) + 1):
    for column in range(-int(450 / step), int(450 / step) + 1):
        u = (column + 0.5 * (row % 2)) * step + du
        v = row * high + dv
        odd = row % 2 if two == "rows" else column % 2 if two == "columns" else 0
        ink, other = (second, first) if odd else (first, second)
        if style == "misprint":
            place(u + slip * math.cos(slip_way), v + slip * math.sin(slip_way))
            turtle.dot(size, other if two == "one ink" else stripe)
        place(u, v)
        turtle.dot(size, ink)
        if style == "ring":
            turtle.dot(size * 0.74, paper)
            turtle.dot(size * 0.52, ink)
        elif style == "eye":
            turtle.dot(size * 0.4, other)
        if seeds:
            place(u + step / 2, v)
            turtle.dot(size * 0.22, other)
turtle.done()
