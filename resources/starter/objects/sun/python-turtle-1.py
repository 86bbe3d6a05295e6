import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
sky, low = random.choice([("#8fd3f4", "#e3f6fd"), ("#2f86c9", "#9ad0ee"), ("#f5a3a0", "#ffe0c2"), ("#14213d", "#3a4a78"), ("#f7f0df", "#fff9ec"), ("#4b2c5e", "#c4586b"), ("#7fd1c0", "#e4f7ef")])
core, glow, edge = random.choice([("#ffd23f", "#ffb703", "#f77f00"), ("#ffe66d", "#ffc300", "#e85d04"), ("#ffb627", "#ff8c1a", "#d62828"), ("#fff3a3", "#ffdd4a", "#f2a516")])
turtle.bgcolor(sky)
mix = lambda a, b, t: "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))


def fill(points, colour, line=None, pen=1):
    turtle.penup(); turtle.goto(points[0]); turtle.color(line or colour, colour); turtle.pensize(pen); turtle.pendown(); turtle.begin_fill()
    for q in points[1:]: turtle.goto(q)
    turtle.goto(points[0]); turtle.end_fill(); turtle.penup()


def polar(r, a, bend=0.0):
    return cx + r * math.cos(a + bend), cy + r * math.sin(a + bend)


def ray(a, kind, r0, r1, half):
    if kind == "spike": return [polar(r0, a - half), polar(r1, a), polar(r0, a + half)]
    if kind == "flame": return [polar(r0 + (r1 - r0) * t, a - half * (1 - t), 0.28 * t * t) for t in (0, .2, .4, .6, .8, 1)] + [polar(r0 + (r1 - r0) * t, a + half * (1 - t) * 1.1, 0.28 * t * t * 0.8 + 0.05 * t) for t in (.8, .6, .4, .2, 0)]
    if kind == "bar": return [polar(r0 + 14, a - half * 0.5), polar(r1, a - half * 0.3 * r0 / r1), polar(r1 + 8, a), polar(r1, a + half * 0.3 * r0 / r1), polar(r0 + 14, a + half * 0.5)]
    return [polar(r0 + 22, a - half * 0.75), polar(r1, a), polar(r0 + 22, a + half * 0.75)]


cx, cy, r = random.randint(-25, 25), random.randint(-5, 35), random.randint(96, 128)
for k in range(12):                                    # the sky grows pale round the sun
    turtle.penup(); turtle.goto(cx, cy); turtle.dot(860 - 48 * k, mix(sky, low, (k + 1) / 12))
n, kind = random.choice([10, 12, 14, 16, 20]), random.choice(["spike", "flame", "bar", "apart"])
start, long, twin = random.uniform(0, 1), random.uniform(215, 250), random.random() < 0.6
for k in range(n):
    a = start + 2 * math.pi * k / n
    if twin:
        fill(ray(a + math.pi / n, kind, r - 6, r + (long - r) * 0.6, math.pi / n * 0.7), glow, edge, 2)
    fill(ray(a, kind, r - 6, long, math.pi / n * (0.95 if not twin else 0.75)), mix(edge, glow, 0.45), edge, 2)
turtle.goto(cx, cy); turtle.dot(2 * r + 14, edge)
for k in range(16):                                    # a ball of light, its brightest place off the middle
    turtle.goto(cx - 0.9 * k, cy + 1.3 * k); turtle.dot(2 * r * (1 - k / 22), mix(glow, mix(core, "#ffffff", 0.35), k / 15))
if random.random() < 0.45:                             # the sun of a picture book has a face
    for s in (-1, 1):
        turtle.goto(cx + s * r * 0.34, cy + r * 0.14); turtle.dot(r * 0.2, "#4a2a14"); turtle.goto(cx + s * r * 0.34 + 4, cy + r * 0.18); turtle.dot(r * 0.07, "#ffffff")
        turtle.goto(cx + s * r * 0.58, cy - r * 0.2); turtle.dot(r * 0.28, mix(core, "#ff5a3c", 0.5))
    turtle.pencolor("#4a2a14"); turtle.pensize(6)
    for k in range(21):
        a = math.radians(205 + 130 * k / 20)
        turtle.goto(cx + r * 0.46 * math.cos(a), cy - r * 0.06 + r * 0.46 * math.sin(a)); turtle.pendown()
    turtle.penup()
for _ in range(random.choice([0, 0, 2, 3])):           # clouds below, clear of the disc
    x, y = random.choice([-1, 1]) * random.randint(110, 270), random.choice([-1, -1, -1, 1.08]) * random.randint(215, 262)
    for dx, dy, w in ((-52, -6, 54), (-18, 10, 76), (24, 6, 66), (56, -6, 50), (0, -12, 70)):
        turtle.goto(x + dx, y + dy); turtle.dot(w, mix("#ffffff", low, 0.15))
turtle.done()
