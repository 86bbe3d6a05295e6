import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(False)
pen = turtle.Turtle(visible=False)
sky = random.choice(["#8ecae6", "#ffd6ba", "#bde0fe", "#e0c3fc", "#ffb4a2"])
turtle.bgcolor(sky)
palette = random.choice([
    ["#e63946", "#f1faee", "#457b9d"], ["#ff9f1c", "#2ec4b6", "#ffffff"], ["#7209b7", "#f72585", "#ffd60a"],
    ["#2a9d8f", "#e9c46a", "#e76f51"], ["#d62828", "#fcbf49", "#003049"],
])
random.shuffle(palette)


def fill(points, colour, edge=None):
    pen.penup()
    pen.goto(points[0])
    pen.pendown()
    pen.pensize(2)
    pen.color(edge or colour, colour)
    pen.begin_fill()
    for p in points:
        pen.goto(p)
    pen.end_fill()
    pen.penup()


# fields as strips of colour, with hedges and houses
for k in range(6):
    y = -130 - 34 * k
    fill([(-310, -310), (-310, y + random.randint(-8, 18)), (-100, y + random.randint(0, 24)), (110, y + random.randint(-10, 16)), (310, y + random.randint(0, 20)), (310, -310)],
         random.choice(["#8ab661", "#a7c957", "#d9c35a", "#6a994e", "#b5c99a", "#c9b458"]))
    for _ in range(random.randint(2, 5)):
        x, s = random.randint(-290, 290), 6 + 3 * k
        for dx in (-s, 0, s):
            pen.goto(x + dx * 0.7, y - 12)
            pen.dot(s * 2, "#3a6b35")
for _ in range(3):
    x, y = random.randint(-260, 230), random.randint(-260, -180)
    fill([(x, y), (x + 26, y), (x + 26, y + 18), (x, y + 18)], "#f7efe0")
    fill([(x - 4, y + 18), (x + 30, y + 18), (x + 13, y + 34)], "#b5483a")
for _ in range(5):
    x, y = random.randint(-280, 280), random.randint(-60, 270)
    for _ in range(6):
        pen.goto(x + random.randint(-36, 36), y + random.randint(-6, 8))
        pen.dot(random.randint(22, 40), "#ffffff")


def balloon(cx, cy, R, colours, pattern, gores):
    def outline(u):
        """Half width at height u, from the mouth (0) to the crown (1)."""
        if u > 0.5:
            return R * math.sqrt(max(0, 1 - ((u - 0.5) / 0.5) ** 2))
        return R * (0.2 + 0.8 * math.sin(math.pi * u) ** 0.9)

    low, high = cy - R * 1.15, cy + R
    us = [k / 40 for k in range(41)]
    for g in range(gores):                            # from left to right, narrower at the rims
        a, b = (-math.cos(math.pi * (g + e) / gores) for e in (0, 1))
        for s in range(10 if pattern != "gores" else 1):
            part = us if pattern == "gores" else us[4 * s:4 * s + 5]
            if pattern == "gores":
                c = colours[g % len(colours)]
            elif pattern == "bands":
                c = colours[s // 2 % len(colours)]
            elif pattern == "checks":
                c = colours[(g + s // 2) % 2]
            else:
                c = colours[(g + s) % len(colours)]
            left = [(cx + a * outline(u), low + u * (high - low)) for u in part]
            right = [(cx + b * outline(u), low + u * (high - low)) for u in reversed(part)]
            fill(left + right, c)
    if R > 50:
        for g in range(gores + 1):
            a = -math.cos(math.pi * g / gores)
            pen.pensize(1)
            pen.pencolor("#4a4a55")
            for k, u in enumerate(us):
                pen.goto(cx + a * outline(u), low + u * (high - low))
                pen.pendown()
            pen.penup()
    w, drop = R * 0.19, R * 0.36
    for x in (-w, -w * 0.4, w * 0.4, w):
        pen.goto(cx + x, low)
        pen.pendown()
        pen.pensize(max(1, R / 70))
        pen.pencolor("#5a4632")
        pen.goto(cx + x * 0.85, low - drop)
        pen.penup()
    if R > 50:
        for dx, shirt in ((-9, "#e63946"), (12, "#1d3557")):
            pen.goto(cx + dx, low - drop + 6)
            pen.dot(18, shirt)
            pen.goto(cx + dx, low - drop + 20)
            pen.dot(13, "#e5b18b")
    fill([(cx - w * 0.95, low - drop), (cx + w * 0.95, low - drop), (cx + w * 0.8, low - drop - R * 0.26), (cx - w * 0.8, low - drop - R * 0.26)], "#b07d46", "#6b4423")
    if R > 50:
        for k in (1, 2, 3):
            pen.goto(cx - w * 0.9, low - drop - k * R * 0.065)
            pen.pendown()
            pen.pencolor("#6b4423")
            pen.goto(cx + w * 0.9, low - drop - k * R * 0.065)
            pen.penup()


for _ in range(random.choice([0, 1, 2])):
    other = palette[:]
    random.shuffle(other)
    balloon(random.choice([-1, 1]) * random.randint(190, 260), random.randint(0, 230), random.randint(20, 34), other, "gores", 6)
balloon(random.randint(-50, 50), random.randint(75, 100), random.randint(145, 172), palette, random.choice(["gores", "gores", "bands", "checks", "spiral"]), random.choice([6, 8, 10]))
turtle.done()
