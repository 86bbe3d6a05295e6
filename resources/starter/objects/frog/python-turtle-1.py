import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# a frog in the pond with only its head out: eyes like bubbles, wide mouth, its image in the water
sky, pond, wave = random.choice([
    ("#fbe3b5", "#4f9d8f", "#8fcbb8"), ("#141b3c", "#20355f", "#4a6a9c"), ("#cdeaf5", "#3f8fb5", "#9fd3e8"), ("#f6c1b4", "#8a5a83", "#c98fb0"), ("#e5efcf", "#6f9a4a", "#b4d086"), ("#2b1d2e", "#4a3050", "#7d587f"), ("#ffffff", "#9fc5c8", "#d9eef0"),
])
skin, dark, pale, iris = random.choice([
    ("#7cb342", "#44751f", "#dff0a8", "#ffca28"), ("#43a58a", "#1f6655", "#c8f0dc", "#ff8a50"), ("#b8a13a", "#75621a", "#f4e8b0", "#e8e0c0"), ("#9a7348", "#5c4023", "#ecd5b2", "#ffd54f"),
    ("#c5d84a", "#809422", "#fafad0", "#f06543"), ("#4f86c6", "#27518a", "#cfe3f7", "#ffe082"), ("#5b7f4a", "#33502a", "#d5e0b8", "#d9b44a"),
])
turtle.bgcolor(sky)
k, ox, level = random.uniform(0.88, 1.18), random.uniform(-45, 45), random.uniform(-120, -60)
calls = random.random() < 0.4                              # sacs blown up at the sides of the mouth
lids, look, pupil = random.uniform(0, 0.45), random.uniform(-12, 12), random.choice(["level", "round", "level"])


def area(points, fill, line=None, pen=1):
    turtle.penup()
    turtle.goto(points[0])
    turtle.pensize(pen)
    turtle.color(line or fill, fill)
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:]:
        turtle.goto(q)
    turtle.goto(points[0])
    turtle.end_fill()
    turtle.penup()


def ring(x, y, rx, ry, fill, line=None, pen=1, a=0, b=360):
    area([(ox + k * (x + rx * math.cos(math.radians(a + (b - a) * j / 40))), level + k * (y + ry * math.sin(math.radians(a + (b - a) * j / 40)))) for j in range(41)], fill, line, pen)


def trail(points, colour, pen):
    turtle.penup()
    turtle.pensize(pen)
    turtle.pencolor(colour)
    for x, y in points:
        turtle.goto(ox + k * x, level + k * y)
        turtle.pendown()
    turtle.penup()


def reed(x, h, lean):
    c = random.choice(["#5c8a3a", "#7da04a", "#3f6b3a"])
    area([(x - 6, level - 20), (x + 6, level - 20), (x + lean, level + h)], c)
    if random.random() < 0.5:
        area([(x + 20, level - 20), (x + 20 + lean / 3, level + h * 0.85)], c, c, 4)
        area([(x + 20 + lean / 3, level + h * 0.85), (x + 20 + lean / 3, level + h * 0.85 + 46)], "#6b4226", "#6b4226", 17)


turtle.penup()
turtle.goto(random.randint(-240, 240), random.randint(170, 250))
turtle.dot(random.randint(50, 110), random.choice(["#fff8dc", "#ffe9a8", "#f4f4f4"]))
for s in (-1, 1):
    for _ in range(random.randint(1, 5)):
        reed(s * random.randint(205, 290), random.randint(120, 330), random.randint(-50, 50))
area([(-310, -310), (310, -310), (310, level), (-310, level)], pond)
# the mirrored head first, broken by lines of water
[ring(x, -128, 62, 50, wave) for x in (-108, 108)]
ring(0, -30, 196, 110, wave)
ring(0, -30, 176, 92, dark)
for j in range(16):
    y, x = level - 14 - j * 15, random.randint(-290, 40)
    area([(x, y), (x + 120, y + 3), (x + random.randint(180, 320), y), (x + 120, y - 4)], pond if j % 2 else wave)
# back behind, head, eyes
ring(0, -8, 238, 96, dark, None, 1, 0, 180)
if calls:
    for s in (-1, 1):
        ring(s * 205, 22, 66, 60, pale, dark, 4)
        ring(s * 205 - 14, 40, 20, 14, "#ffffff")
[ring(x, 142, 76, 74, skin, dark, 5) for x in (-108, 108)]
ring(0, 40, 205, 122, skin, dark, 5)
ring(0, 128, 96, 34, skin)
[ring(x, 138, 70, 66, skin) for x in (-108, 108)]
area([(ox + k * 203 * math.cos(math.radians(a)), level + k * (40 + 120 * math.sin(math.radians(a)))) for a in range(180, 361, 5)] + [(ox + k * x, level + k * (14 + 30 * (x / 203) ** 2)) for x in range(200, -201, -20)], pale)
for _ in range(random.choice([0, 9, 16])):                  # spots
    a, q = random.uniform(0.1, 3.04), random.uniform(0.2, 0.75)
    ring(190 * q * math.cos(a), 62 + 68 * q * math.sin(a), random.uniform(5, 17), random.uniform(4, 11), dark)
smile = random.uniform(24, 44)
trail([(x, 14 + smile * (x / 190) ** 2) for x in range(-190, 191, 10)], "#2b2a16", 7)
for s in (-1, 1):
    trail([(s * 190, 14 + smile), (s * 200, 26 + smile)], "#2b2a16", 7)
    ring(s * 26, 92, 7, 5, "#2b2a16")
    ring(s * 150, 60, 22, 14, pale if random.random() < 0.3 else skin)
    ring(s * 108, 146, 55, 53, "#2b2a16")
    ring(s * 108, 146, 50, 48, iris)
    ring(s * 108, 128, 38, 20, "#fff6c8" if iris != "#e8e0c0" else "#ffffff")
    ring(s * 108 + look, 144, *((36, 17) if pupil == "level" else (25, 26)), "#17130f")
    ring(s * 108 + look - 14, 160, 11, 10, "#ffffff")
    if lids > 0.12:
        a = 90 - 150 * lids
        ring(s * 108, 146, 57, 55, skin, dark, 4, a, 180 - a)
# water closes round the chin; duckweed and rings
area([(-310, level - 48 * k)] + [(x, level - 26 * k + 5 * math.sin(x / 16) - (8 if abs(x - ox) < 170 * k else 0)) for x in range(-310, 311, 8)] + [(310, level - 48 * k), (310, -310), (-310, -310)], pond)
for j in range(4):
    trail([((235 + 34 * j) * math.cos(t / 10), -30 - 12 * j + (26 + 9 * j) * math.sin(t / 10) - 12) for t in range(31, 64)], wave, 4)
for j in range(7):
    y, x = level - 70 - j * 27, random.randint(-300, 100)
    area([(x, y), (x + 100, y + 3), (x + random.randint(150, 260), y), (x + 100, y - 3)], wave)
for _ in range(random.choice([0, 14, 34])):
    x, y = random.randint(-295, 295), random.randint(-295, int(level - 60))
    area([(x + 11 * math.cos(t), y + 6 * math.sin(t)) for t in range(7)], random.choice(["#9ccc65", "#7cb342", "#c0ca33"]))
turtle.done()
