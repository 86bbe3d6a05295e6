import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
land = random.choice(["fields", "sea", "snow", "desert", "city at night"])
course = math.radians(random.choice([0, 90, 180, 270]) + random.uniform(-40, 40))
size = random.uniform(0.84, 1.1)
cx, cy = random.uniform(-16, 16), random.uniform(-16, 16)
sweep = random.uniform(60, 120)              # how far the wing tips lie behind the roots
span = random.uniform(195, 225)
engines = random.choice([1, 1, 2])
paint = random.choice(["#c1121f", "#1d4e89", "#2a9d5c", "#f48c06", "#6a3d9a", "#117a8b"])
skin, wing_grey, line = ("#f8f9fb", "#d3d9e0", "#5b6673") if land != "snow" else (paint, "#e8c547", "#3b2f2f")


def filled(points, fill, edge=None, pen=1):
    turtle.penup()
    turtle.goto(points[-1])
    turtle.color(edge or fill, fill)
    turtle.pensize(pen)
    turtle.pendown()
    turtle.begin_fill()
    for q in points:
        turtle.goto(q)
    turtle.end_fill()
    turtle.penup()


def part(points, fill, edge=None, pen=1):
    """A piece of the airplane: its nose points to +y, then all is turned, sized and moved."""
    c, s = math.cos(course), math.sin(course)
    filled([(cx + dx + size * (x * c - y * s), cy + dy + size * (x * s + y * c)) for x, y in points], fill, edge, pen)


# the land far below
turtle.penup()
turtle.bgcolor({"fields": "#7f9f4c", "sea": "#1f7a9c", "snow": "#eef3f7", "desert": "#d9a866", "city at night": "#10152b"}[land])
if land == "fields":
    for gx in range(-340, 340, 85):
        for gy in range(-340, 340, 65):
            k, h = gx * 0.25, random.uniform(0, 14)
            filled([(gx, gy + k), (gx + 82, gy + k + 20), (gx + 82, gy + k + 82), (gx, gy + k + 62)],
                   random.choice(["#6f9440", "#a9b755", "#d8c36a", "#55803a", "#b98b52", "#8db255"]))
elif land == "sea":
    for _ in range(130):
        x, y, w = random.randint(-300, 300), random.randint(-300, 300), random.randint(8, 26)
        filled([(x, y), (x + w, y + 2), (x + w / 2, y + 4)], "#4fa3bd")
    for r, tint in ((130, "#66c3c0"), (105, "#f0dca4"), (78, "#4f8f4a")):
        filled([(190 + r * math.cos(k / 3), -190 + r * (0.9 + 0.1 * math.sin(k)) * math.sin(k / 3)) for k in range(19)], tint)
elif land == "city at night":
    for _ in range(420):
        street = random.randint(-7, 7) * 44
        x, y = random.choice([(street, random.randint(-300, 300)), (random.randint(-300, 300), street)])
        turtle.goto(x, y)
        turtle.dot(random.choice([3, 4, 6]), random.choice(["#ffd166", "#ffb347", "#fff3c4", "#8ecae6"]))
else:
    for _ in range(26):
        x, y, w = random.randint(-320, 250), random.randint(-300, 300), random.randint(60, 170)
        filled([(x + w * t / 9, y + 16 * math.sin(t * 0.7)) for t in range(10)] + [(x + w / 2, y - 14)],
               "#c48f4f" if land == "desert" else "#cfdae4")

body = [(0, 214), (9, 208), (16, 192), (21, 165), (22, 60), (22, -80), (17, -140), (9, -190), (3, -214)]
body += [(-x, y) for x, y in reversed(body)]
wings = [[(s * 16, 58), (s * 40, 38), (s * span, -sweep + 12), (s * (span + 3), -sweep - 14), (s * 70, -38), (s * 16, -44)] for s in (-1, 1)]
tails = [[(s * 8, -150), (s * 76, -194), (s * 76, -212), (s * 5, -196)] for s in (-1, 1)]
pods = [(s, 70 if n == 0 else 128) for s in (-1, 1) for n in range(engines)]
shade = {"fields": "#4c6a2f", "sea": "#14566f", "snow": "#b9c8d6", "desert": "#a87c45", "city at night": "#060913"}[land]
dx, dy = 34, -38
for piece in [body] + wings + tails:
    part(piece, shade)
dx = dy = 0
for s, x in pods:                            # engines reach out in front of the wing
    y = 34 - (x - 20) * (sweep + 40) / span * 0.9
    part([(s * x - 11, y - 20), (s * x - 13, y + 26), (s * x - 9, y + 40), (s * x + 9, y + 40), (s * x + 13, y + 26), (s * x + 11, y - 20)], wing_grey, line, 2)
    part([(s * x - 9, y + 36), (s * x + 9, y + 36), (s * x + 8, y + 41), (s * x - 8, y + 41)], "#2b3440")
for s, w in zip((-1, 1), wings):
    part(w, wing_grey if s < 0 else skin, line, 2)
    part([(s * 70, -38), (s * (span + 3), -sweep - 14), (s * (span + 2), -sweep - 6), (s * 72, -28)], line)
    part([(s * span, -sweep + 12), (s * (span + 3), -sweep - 14), (s * (span - 16), -sweep - 12), (s * (span - 18), -sweep + 20)], paint)
for t in tails:
    part(t, paint, line, 2)
part(body, skin, line, 2)
part([(2, 200), (14, 188), (20, 160), (21, -80), (16, -140), (4, -200)], wing_grey)
part([(-15, 182), (-9, 192), (9, 192), (15, 182), (12, 172), (-12, 172)], "#22303c")
for y in range(150, -150, -14):              # cabin windows along both sides
    for s in (-1, 1):
        part([(s * 17, y), (s * 20, y), (s * 20, y - 6), (s * 17, y - 6)], "#ffd97a" if land == "city at night" else "#35506b")
part([(-3, -128), (3, -128), (5, -205), (0, -222), (-5, -205)], paint, line, 1)
turtle.goto(0, 0)
for _ in range(random.randint(0, 4)):        # a little cloud passes over the edge
    x, y = random.choice([-1, 1]) * random.randint(210, 290), random.choice([-1, 1]) * random.randint(210, 290)
    for k in range(4):
        turtle.goto(x + 26 * k - 40, y + 12 * (k % 2))
        turtle.dot(random.randint(40, 66), "#ffffff" if land != "city at night" else "#3a4468")
turtle.done()
