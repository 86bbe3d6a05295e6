import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
ground, base = random.choice([
    ("#f6efe2", (220, 80, 60)), ("#1a2238", (90, 170, 240)), ("#dcecd9", (60, 130, 90)), ("#2e1a2c", (240, 150, 90)), ("#e4e8f0", (130, 80, 190)), ("#3b4a45", (240, 210, 90)),
])
turtle.bgcolor(ground)
a, b, size = random.uniform(0, 2 * math.pi), random.uniform(0.15, 0.5), random.uniform(190, 235)
corners = [(0, 1, 0)] + [(0.943 * math.cos(a + k * 2.0944), -1 / 3, 0.943 * math.sin(a + k * 2.0944)) for k in range(3)]
seen = []
for x, y, z in corners:
    y, z = y * math.cos(b) - z * math.sin(b), y * math.sin(b) + z * math.cos(b)
    seen.append((x * size, y * size - 40, -z))
side = random.choice([-1, 1])
frame = random.random() < 0.3


def polygon(points, fill, pen, width):
    turtle.penup(); turtle.goto(points[-1][:2]); turtle.pendown()
    turtle.pencolor(pen); turtle.pensize(width)
    if fill:
        turtle.fillcolor(fill); turtle.begin_fill()
    for p in points:
        turtle.goto(p[:2])
    if fill:
        turtle.end_fill()


low = sorted(seen[1:], key=lambda p: p[0])
turtle.penup(); turtle.goto((low[0][0] + low[2][0]) / 2 + side * 40, min(p[1] for p in seen) + 18)
for r in (200, 160, 110):
    turtle.dot(r, "#%02x%02x%02x" % tuple(int(int(ground[i:i + 2], 16) * (0.94 - (200 - r) / 900)) for i in (1, 3, 5)))
faces = sorted(([0, 1, 2], [0, 2, 3], [0, 3, 1], [1, 3, 2]), key=lambda f: sum(seen[i][2] for i in f))
for n, f in enumerate(faces):
    p = [seen[i] for i in f]
    cx = sum(q[0] for q in p) / 3
    tone = 0.75 + 0.35 * side * cx / size + (0.1 if f[0] == 0 else -0.3)
    fill = "#%02x%02x%02x" % tuple(max(0, min(255, int(c * tone))) for c in base)
    line = "#%02x%02x%02x" % tuple(c // 3 for c in base)
    polygon(p, None if frame else fill, "#%02x%02x%02x" % base if frame else line, 7 if frame else 3)
