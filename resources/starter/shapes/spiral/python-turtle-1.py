# A brush line that winds outwards from a point, swells and changes colour on its way.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()

ground, shade, near, far = random.choice([
    ("#fbf6ea", "#f1e8d2", "#e63946", "#1d3557"), ("#14182b", "#1d2340", "#ffd166", "#ef476f"), ("#0f3d3e", "#154a4b", "#f1f1e6", "#f2a65a"),
    ("#ffe9a8", "#fadf8e", "#6a0572", "#c2185b"), ("#f4f4f4", "#e6e6e6", "#111111", "#444444"), ("#2d1440", "#381b4f", "#7ae7c7", "#f7f7ff"),
    ("#dcefff", "#cbe4f8", "#b23a10", "#0b4f6c"), ("#5c1a1b", "#692122", "#ffd9a0", "#ff9f68"), ("#d7e8cf", "#c8ddbe", "#1b4332", "#2f6f3e")])
turns = random.uniform(2.8, 6.5)
way = random.choice([-1, 1])
start = random.uniform(0, 2 * math.pi)
R = random.uniform(215, 255)
growth = random.choice([1.0, 1.0, 1.35, 1.8])                   # even coil or ever wider
pitch = R / turns
fat = pitch * random.uniform(0.3, 0.5)
swell = random.choice(["grows", "grows", "even", "tapers"])
cx, cy = random.uniform(-18, 18), random.uniform(-18, 18)


def mix(t):
    u, v = [int(near[i:i + 2], 16) for i in (1, 3, 5)], [int(far[i:i + 2], 16) for i in (1, 3, 5)]
    return "#%02x%02x%02x" % tuple(int(a + (b - a) * t) for a, b in zip(u, v))


def at(t, push=0.0):
    b = start + way * 2 * math.pi * turns * t
    r = R * t ** growth + push
    return cx + r * math.cos(b), cy + r * math.sin(b)


def width(t):
    local = pitch * growth * t ** (growth - 1) if growth > 1 else pitch
    limit = min(fat, local * 0.55)
    if swell == "grows":
        return 4 + (limit - 4) * min(1, t * 1.2)
    if swell == "tapers":
        return max(8, limit * (1 - 0.6 * t))
    return max(5, limit)


turtle.bgcolor(ground)
look = random.choice(["plain", "disc", "hatched", "corners"])
if look == "disc":
    turtle.goto(cx, cy)
    turtle.dot(2 * R + 70, shade)
if look in ("hatched", "corners"):
    turtle.pencolor(shade); turtle.pensize(random.uniform(5, 18))
    for n in range(-15, 16):
        turtle.goto(n * 40 - 300 * (look == "corners"), -320); turtle.pendown()
        turtle.goto(n * 40 + 300 * (look == "corners"), 320); turtle.penup()

count = int(turns * 90)
for n in range(count):
    t = n / (count - 1)
    turtle.goto(at(t))
    if n:
        turtle.pendown()
    turtle.pencolor(mix(t)); turtle.pensize(width(t))
turtle.penup()
turtle.dot(width(1), far)
turtle.goto(at(0)); turtle.dot(max(width(0), 8), near)
turtle.done()
