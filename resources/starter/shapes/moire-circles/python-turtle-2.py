# Moire circles: two to four sets of fine rings overlap on tinted discs and beat into bows, petals and stars.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
ground, inks = random.choice([
    ("#ffffff", ["#111111", "#111111", "#111111"]), ("#101426", ["#7df9ff", "#ff6ec7", "#ffe66d"]), ("#fff4d6", ["#b3001b", "#003049", "#2a6f4e"]), ("#0c2b23", ["#f4f1bb", "#9bd1bc", "#f2a65a"]),
    ("#3b1c32", ["#ffd6e0", "#ffcf56", "#8fe3cf"]), ("#dfe9f5", ["#1d3557", "#d62839", "#23684f"]), ("#f3e9ff", ["#3c096c", "#c2185b", "#0a5c7a"]), ("#161616", ["#ffffff", "#ffffff", "#ffffff"]),
])


def mix(a, b, t):
    return "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))


def dot(x, y, size, colour):
    turtle.penup()
    turtle.goto(x, y)
    turtle.dot(size, colour)


def ring(x, y, r, colour, width):
    turtle.penup()
    turtle.goto(x, y - r)
    turtle.setheading(0)
    turtle.pencolor(colour)
    turtle.pensize(width)
    turtle.pendown()
    turtle.circle(r, steps=max(24, min(84, int(r * 0.7))))
    turtle.penup()


turtle.bgcolor(mix(ground, inks[0], 0.1))
for k in range(14):                                      # the ground brightens or deepens to the middle
    dot(0, 0, 860 - 60 * k, mix(mix(ground, inks[0], 0.1), ground, (k + 1) / 14))
plan = random.choice(["pair", "pair", "triangle", "square", "nested"])
gap = random.uniform(7, 10.5)
a = random.uniform(0, 2 * math.pi)
if plan == "pair":
    n, far, reach = 2, random.uniform(22, 70), random.uniform(190, 212)
elif plan == "triangle":
    n, far, reach = 3, random.uniform(30, 70), random.uniform(195, 215)
elif plan == "square":
    n, far, reach = 4, random.uniform(40, 85), random.uniform(170, 195)
    gap *= 1.15
else:
    n, far, reach = 2, random.uniform(10, 34), random.uniform(230, 248)
sets = []
for k in range(n):
    b = a + 2 * math.pi * k / n
    ratio = random.choice([1, 1, random.uniform(0.9, 1.1)]) if plan != "nested" else (1, random.uniform(1.06, 1.14))[k]
    sets.append((far * math.cos(b), far * math.sin(b), gap * ratio, inks[k % len(inks)]))
frame = random.random() < 0.5
if frame:                                                # a disc or a square plate under the rings
    side = far + reach + 14
    if random.random() < 0.5:
        dot(0, 0, 2 * side, mix(ground, inks[0], 0.16))
        dot(0, 0, 2 * side - 10, ground)
    else:
        for s, c in ((side, mix(ground, inks[0], 0.2)), (side - 5, ground)):
            turtle.penup()
            turtle.goto(-s, -s)
            turtle.fillcolor(c)
            turtle.begin_fill()
            for p in ((s, -s), (s, s), (-s, s)):
                turtle.goto(p)
            turtle.end_fill()
if random.random() < 0.7:                                # tinted discs, and the lens that two of them share
    for x, y, step, ink in sets:
        dot(x, y, 2 * reach, mix(ground, ink, 0.13))
    if n == 2:
        (x0, y0), (x1, y1) = sets[0][:2], sets[1][:2]
        half = math.acos(min(1, math.hypot(x1 - x0, y1 - y0) / 2 / reach))
        t = math.atan2(y1 - y0, x1 - x0)
        lens = [(x0 + reach * math.cos(t - half + 2 * half * k / 40), y0 + reach * math.sin(t - half + 2 * half * k / 40)) for k in range(41)]
        lens += [(x1 + reach * math.cos(t + math.pi - half + 2 * half * k / 40), y1 + reach * math.sin(t + math.pi - half + 2 * half * k / 40)) for k in range(41)]
        turtle.penup()
        turtle.goto(lens[0])
        turtle.fillcolor(mix(ground, mix(sets[0][3], sets[1][3], 0.5), 0.03))
        turtle.begin_fill()
        for p in lens[1:]:
            turtle.goto(p)
        turtle.end_fill()
weight = random.uniform(0.36, 0.46)
swell = random.choice([0, 0, 0.35])                      # lines may grow thinner towards the rim
for x, y, step, ink in sets:
    r = step * random.choice([0.5, 1])
    while r < reach:
        ring(x, y, r, ink, step * weight * (1 + swell * (0.5 - r / reach)))
        r += step
    ring(x, y, reach, ink, step * weight * 1.2)
if random.random() < 0.4:                                # the centres themselves
    for x, y, step, ink in sets:
        dot(x, y, step * 1.1, ink)
turtle.done()
