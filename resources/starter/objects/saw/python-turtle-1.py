# A carpenter's hand saw: tapered steel blade with a row of teeth and a wooden handle with a hole and rivets.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
ground, grain = random.choice([("#d9b98a", "#c9a571"), ("#34495e", "#2c3e50"), ("#f2efe6", "#e2dccb"), ("#6b4a34", "#5c3e2b"), ("#7fa99b", "#739b8d"), ("#e8b04f", "#dca341"), ("#23262b", "#2d3138")])
wood, dark, pale = random.choice([("#b5763a", "#7c4a1e", "#d99b5c"), ("#8c3f2b", "#5a2418", "#b8604a"), ("#e0b25c", "#a57a2c", "#f3d28c"), ("#d13f34", "#8f211b", "#ef7568"), ("#2f6f8f", "#1b4660", "#5a9dbd")])
steel, shade, gleam = random.choice([("#c9d0d6", "#8d969f", "#f3f6f8"), ("#aeb6bd", "#737c85", "#dfe5ea"), ("#d8d2c4", "#9b937f", "#f6f1e4")])
angle = math.radians(random.uniform(-62, 62))
flip = random.choice([-1, 1])
z = random.uniform(.9, 1.04)
length, heel, toe = random.randint(345, 385), random.randint(104, 132), random.randint(40, 66)
pitch = random.choice([12, 15, 19, 24])


def spot(x, y):
    x, y = z * flip * (x + 40), z * (y - 6)
    return x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)


def face(points, colour, moved=(0, 0)):
    turtle.fillcolor(colour)
    turtle.goto(spot(*points[0])[0] + moved[0], spot(*points[0])[1] + moved[1])
    turtle.begin_fill()
    for p in points[1:]:
        x, y = spot(*p)
        turtle.goto(x + moved[0], y + moved[1])
    turtle.end_fill()


def round_off(points, steps=7):
    out = []
    for i, q in enumerate(points):
        p, r = points[i - 1], points[(i + 1) % len(points)]
        for k in range(steps):
            t = k / steps
            out.append(tuple((1 - t) ** 2 * (a + b) / 2 + 2 * t * (1 - t) * b + t * t * (b + c) / 2 for a, b, c in zip(p, q, r)))
    return out


def line(points, colour, width):
    turtle.pencolor(colour)
    turtle.pensize(width)
    for i, p in enumerate(points):
        turtle.goto(spot(*p))
        turtle.pendown()
    turtle.penup()


turtle.bgcolor(ground)                                        # a bench, with its planks
turtle.pencolor(grain)
turtle.pensize(5)
plank = random.choice([50, 75, 100])
for y in range(-300, 301, plank):
    turtle.goto(-300, y); turtle.pendown(); turtle.goto(300, y); turtle.penup()
for _ in range(16):
    x, y = random.randint(-300, 200), random.randint(-300, 300)
    turtle.goto(x, y); turtle.pendown(); turtle.goto(x + random.randint(40, 140), y); turtle.penup()
x0, x1, top = -110, -110 + length, 58                          # back of the blade is straight, the toothed edge slopes
edge = lambda x: top - heel + (heel - toe) * (x - x0) / length
teeth = []
x = x0 + 8
while x < x1 - pitch:
    teeth += [(x, edge(x)), (x + pitch * .25, edge(x) - pitch * .85)]
    x += pitch
blade = [(x0 - 30, top)] + [(x1 - 22, top), (x1, top - 14), (x1, edge(x1))] + teeth[::-1] + [(x0 - 30, edge(x0 - 20))]
handle = round_off([(-100, 80), (-64, 70), (-92, 30), (-74, -20), (-92, -74), (-118, -104), (-176, -112), (-226, -100), (-236, -78), (-214, -50), (-222, 10), (-250, 52), (-244, 88), (-206, 92), (-180, 76), (-150, 86)])
hole = round_off([(-138, 46), (-118, 34), (-112, -20), (-124, -66), (-168, -74), (-188, -50), (-190, 10), (-178, 44)])
shadow = (random.choice([-12, 12]), -14)
for part in (blade, handle):
    face(part, grain if ground < "#3" else dark if ground == grain else "#00000f" if ground < "#2" else grain, shadow)
face(blade, steel)
face([(x0 - 30, top), (x1 - 22, top), (x1 - 8, top - 9), (x0 - 30, top - 13)], gleam)
face([(x0, edge(x0) + 16), (x1, edge(x1) + 12), (x1, edge(x1)), (x0, edge(x0))], shade)
for k in range(3):
    a = random.uniform(0, length - 120)
    line([(x0 + a + 40, top - 30 - 12 * k), (x0 + a + 130, top - 30 - 12 * k)], gleam, 3)
line(teeth, shade, 2)
face(handle, dark)
face([(x * .965 - 6, y * .95 + 1) for x, y in handle], wood)
for k in range(4):                                             # grain and light of the wood
    line([(-226 + 5 * k, 72 - 7 * k), (-212 + 4 * k, 10), (-206 + 4 * k, -50), (-190, -86 - 4 * k)], pale if k < 2 else dark, 3)
line([(-118, 74), (-86, 60)], pale, 4)
face([(x * 1.0, y * 1.0) for x, y in hole], dark)
face([(-152 + (x + 152) * .86, -14 + (y + 14) * .9) for x, y in hole], ground)
for px, py in ((-96, 44), (-88, -8), (-104, -62)):             # rivets
    for r, c in ((9, "#6b5220"), (7, "#d9b24c"), (3, "#f7e6a6")):
        face([(px + r * math.cos(t * .5), py + r * math.sin(t * .5)) for t in range(13)], c)
if random.random() < .6:                                       # sawdust
    for _ in range(60):
        turtle.goto(random.randint(-290, 290), random.randint(-290, -120))
        turtle.dot(random.randint(3, 8), random.choice(["#f0d7a3", "#e2c083", "#d2aa68"]))
