import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
ground, grid, wave, glow = random.choice([
    ("#07160f", "#12382a", "#5dff9b", "#1f7a4c"), ("#0c1226", "#1d294d", "#6fd3ff", "#25568c"), ("#fbf8ee", "#d5e2ea", "#c1272d", "#f0cfc9"),
    ("#f6efd9", "#e6d9b4", "#24406b", "#d9d2ba"), ("#1b1b1f", "#303038", "#ffb020", "#6b4a12"), ("#e8f1ec", "#c4dbd0", "#1f6f5c", "#c2ddd2"),
    ("#f7c8b8", "#efb5a2", "#4a1942", "#dfa0a0"), ("#3f4d63", "#51617a", "#ffffff", "#7888a0"),
])
turtle.bgcolor(ground)
look = random.choice(["scope", "paper", "ribbon", "dots"])
step = random.choice([30, 40, 50])
count = random.randint(3, 7)                          # periods
duty = random.choice([0.5, 0.5, 0.5, 0.3, 0.7])
high = random.uniform(90, 190)
middle = random.uniform(-50, 50)
left, right = random.uniform(-290, -250), random.uniform(250, 290)
thick = random.randint(6, 20)
upright = look != "ribbon" and random.random() < 0.12


def to(x, y):
    turtle.goto((-y, x) if upright else (x, y))


def rule(x0, y0, x1, y1, colour, width):
    turtle.penup()
    turtle.pencolor(colour)
    turtle.pensize(width)
    to(x0, y0)
    turtle.pendown()
    to(x1, y1)
    turtle.penup()


# the wave: low, up, high, down, and so on, from left to right
period = (right - left) / count
corners = [(left, middle - high)]
for k in range(count):
    x = left + k * period
    rise, fall = x + period * (1 - duty) * 0.5, x + period * (1 + duty) * 0.5
    corners += [(rise, middle - high), (rise, middle + high), (fall, middle + high), (fall, middle - high)]
corners.append((right, middle - high))


def draw(dx, dy, colour, width):
    turtle.penup()
    turtle.pencolor(colour)
    turtle.pensize(width)
    to(corners[0][0] + dx, corners[0][1] + dy)
    turtle.pendown()
    for x, y in corners[1:]:
        to(x + dx, y + dy)
    turtle.penup()


# paper or screen behind
for k in range(-300 // step, 300 // step + 1):
    if look != "dots":
        rule(-300, k * step, 300, k * step, grid, 2 if k else 4)
        rule(k * step, -300, k * step, 300, grid, 2 if k else 4)
    else:
        for j in range(-300 // step, 300 // step + 1):
            turtle.penup()
            turtle.goto(k * step, j * step)
            turtle.dot(7, grid)
if look in ("scope", "paper"):
    rule(-300, middle, 300, middle, wave, 2)          # the middle line, with ticks
    for k in range(-30, 31):
        rule(k * 10, middle - 5 - 4 * (k % 5 == 0), k * 10, middle + 5 + 4 * (k % 5 == 0), wave, 1)

if look == "scope":
    for width in (thick + 22, thick + 12):
        draw(0, 0, glow if width < thick + 20 else grid, width)
    draw(0, 0, wave, max(5, thick // 2))
    draw(0, 0, "#ffffff" if ground < "#8" else wave, 2)
elif look == "ribbon":                                # a folded strip with a thickness
    deep = random.randint(14, 34)
    for k in range(deep, 0, -1):
        draw(k, -k, glow, thick)
    draw(0, 0, wave, thick)
elif look == "dots":
    draw(8, -10, grid, thick + 4)
    draw(0, 0, wave, thick)
    for x, y in corners[1:-1]:
        to(x, y)
        turtle.dot(thick + 16, wave)
        turtle.dot(thick + 4, ground)
else:
    draw(7, -8, glow, thick)
    draw(0, 0, wave, thick)
turtle.done()
