# Neon tubes bent into triangles, one inside the other, on a wall at night.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
wall = random.choice([(24, 20, 40), (34, 18, 24), (14, 30, 34), (30, 30, 34), (44, 26, 18), (16, 20, 52)])
tubes = random.choice([[(255, 70, 160), (60, 220, 255)], [(255, 150, 40), (255, 60, 80), (255, 220, 90)], [(90, 255, 150)], [(190, 110, 255), (255, 90, 190), (90, 190, 255)],
                       [(255, 60, 60), (255, 240, 200)], [(80, 160, 255), (120, 255, 230)], [(255, 230, 90)]])
n = random.randint(4, 7)
turn = random.choice([90, 90, 270, 0, 180, random.uniform(0, 120)])
tall = random.uniform(0.84, 1.0)
order = random.choice(["by turns", "ramp"])
thick = random.uniform(0.8, 1.15)
def mix(a, b, t):
    return "#%02x%02x%02x" % tuple(int(p + (q - p) * t) for p, q in zip(a, b))
def path(points, colour, width):
    turtle.pencolor(colour); turtle.pensize(width)
    turtle.goto(points[0])
    turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()

turtle.bgcolor(mix(wall, wall, 0))
joint = mix(wall, (150, 140, 150), 0.2)
kind = random.choice(["brick", "boards", "tiles", "plain"])
if kind == "brick":
    for row in range(-10, 11):
        path([(-300, row * 30), (300, row * 30)], joint, 3)
        for col in range(-5, 6):
            x = col * 66 + 33 * (row % 2)
            path([(x, row * 30), (x, row * 30 + 30)], joint, 3)
if kind in ("boards", "tiles"):
    gap = random.choice([50, 75, 100])
    for k in range(-300, 301, gap):
        path([(k, -300), (k, 300)], joint, 3)
        if kind == "tiles":
            path([(-300, k), (300, k)], joint, 3)

# a triangle whose middle sits in the middle of the picture
shift = 62 if turn == 90 else -62 if turn == 270 else 0
side = {0: -55, 180: 55}.get(turn, 0)
biggest = 275 if turn in (90, 270, 0, 180) else 250
rings = []
for i in range(n):
    r = biggest * (1 - i / (n + 0.25))
    pts = []
    for k in (0, 1, 2, 0):
        a = math.radians(turn + 120 * k)
        pts.append((side + r * math.cos(a) * (1 if turn in (0, 180) else tall), r * math.sin(a) * (tall if turn in (0, 180) else 1) - shift))
    if order == "by turns" or len(tubes) == 1:
        c = tubes[i % len(tubes)]
    else:
        c = tubes[min(len(tubes) - 1, i * len(tubes) // n)]
    rings.append((pts, c))
for width, blend in ((30, 0.16), (22, 0.28), (15, 0.46)):   # the glow, from wide and faint to narrow and strong
    for pts, c in rings:
        path(pts, mix(wall, c, blend), width * thick)
for pts, c in rings:
    path(pts, mix(c, c, 0), 9 * thick)
    path(pts, mix(c, (255, 255, 255), 0.75), 3.6 * thick)
turtle.done()
