# Op art: a flat square cut into parallel slanting stripes, even or ever wider, on a plain, ringed or halved ground.
import math
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()

ground, tone, inks = random.choice([
    ("#f4f1ea", "#e6e0d2", ["#111111", "#ffffff"]), ("#ffd60a", "#f6c900", ["#001d3d", "#f8f9fa"]), ("#14213d", "#1c2c50", ["#fca311", "#ffffff"]),
    ("#bde0fe", "#aad4f8", ["#9d0208", "#ffe5d9"]), ("#2b2d42", "#34374f", ["#ef233c", "#edf2f4", "#8d99ae"]), ("#fefae0", "#f3ecc4", ["#283618", "#dda15e"]),
    ("#ffafcc", "#fc9fc0", ["#3a0ca3", "#fdf0ff"]), ("#004d40", "#00594a", ["#ffe082", "#ff7043"]), ("#eae4f2", "#dcd3e8", ["#5a189a", "#ff9e00", "#fff4e0"]),
    ("#7f1d1d", "#8a2424", ["#fef3c7", "#f59e0b"]), ("#d8f3dc", "#c6eacc", ["#0b132b", "#3aa6b9"])])
random.shuffle(inks)
half = random.uniform(155, 200)
turn = math.radians(random.choice([0, 0, random.uniform(-25, 25), 45]))
if abs(math.cos(turn)) < 0.9:
    half = min(half, 178)
slope = random.choice([math.pi / 4, -math.pi / 4, random.uniform(0.25, 1.3), 0, math.pi / 2])
cx, cy = random.uniform(-22, 22), random.uniform(-22, 22)
count, growth = random.randint(7, 17), random.choice([1, 1, 1.5])


def put(points, colour):
    turtle.fillcolor(colour)
    for k, (x, y) in enumerate(points):
        turtle.goto(cx + x * math.cos(turn) - y * math.sin(turn), cy + x * math.sin(turn) + y * math.cos(turn))
        turtle.begin_fill() if k == 0 else None
    turtle.end_fill()


def beyond(points, limit, sign):
    """The part of a polygon on one side of a line across the stripes."""
    def side(p):
        return sign * (p[0] * math.cos(slope) + p[1] * math.sin(slope) - limit)
    out = []
    for p, q in zip(points, points[1:] + points[:1]):
        a, b = side(p), side(q)
        if a >= 0:
            out.append(p)
        if a * b < 0:
            t = a / (a - b)
            out.append((p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t))
    return out


def square(h):
    return [(-h, -h), (h, -h), (h, h), (-h, h)]


turtle.bgcolor(ground)
behind = random.choice(["plain", "rings", "half", "dots"])
if behind == "rings":
    for n in range(9, 0, -1):
        turtle.goto(cx, cy); turtle.dot(n * 95, tone if n % 2 else ground)
if behind == "half":
    put([(-900, -900), (900, -900), (900, 0), (-900, 0)], tone)
if behind == "dots":
    for n in range(169):
        turtle.goto((n % 13 - 6) * 48, (n // 13 - 6) * 48); turtle.dot(14, tone)

border = random.choice([0, 9, 16])
put([(x + 12, y - 12) for x, y in square(half + border)], "#1a1a1a" if random.random() < 0.4 else tone)
put(square(half + max(border, 4)), inks[-1] if border and random.random() < 0.5 else "#1a1a1a")
reach = half * (abs(math.cos(slope)) + abs(math.sin(slope)))
for n in range(count):
    lo, hi = (-reach + 2 * reach * ((n + k) / count) ** growth for k in (0, 1))
    stripe = beyond(beyond(square(half), lo, 1), hi + 0.4, -1)
    if len(stripe) > 2:
        put(stripe, inks[n % len(inks)])
turtle.done()
