import math
import random
import turtle
turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
top, low = random.choice([((120, 190, 240), (232, 246, 252)), ((20, 24, 58), (74, 70, 128)), ((252, 206, 180), (255, 240, 222)), ((246, 190, 206), (255, 236, 240)),
                          ((96, 118, 140), (178, 190, 200)), ((250, 248, 240), (238, 230, 214)), ((44, 90, 100), (130, 180, 170))])
night = sum(top) < 250
tone = random.choice([(246, 249, 253), (206, 215, 228), (140, 152, 176), (252, 226, 236)])
palette = random.choice([["#e63950", "#c9184a"], ["#ff6f91", "#e63950", "#ff9fb2"], ["#ff8fab", "#c9184a", "#ffc2d1", "#a4133c"], ["#d7263d", "#f46036", "#ff8fa3"]])
slant = random.uniform(-0.45, 0.45)                        # the wind
wide = random.uniform(0.92, 1.15)
cx, cy = random.randint(-20, 20) + 40 * slant, random.randint(118, 150)
ground = random.choice(["hills", "puddle", "umbrella", "none", "none"])
def mix(a, b, t):
    return "#%02x%02x%02x" % tuple(int(p + (q - p) * t) for p, q in zip(a, b))
def shape(points, colour, line=None, pen=1):
    turtle.goto(points[0])
    turtle.color(line or colour, colour)
    turtle.pensize(pen)
    (turtle.pendown if line else turtle.penup)()
    turtle.begin_fill()
    for q in points[1:] + points[:1]:
        turtle.goto(q)
    turtle.end_fill()
    turtle.penup()
def oval(x, y, rx, ry, colour, a0=0, a1=360, line=None, pen=1):
    shape([(x + rx * math.cos(math.radians(a0 + (a1 - a0) * i / 32)), y + ry * math.sin(math.radians(a0 + (a1 - a0) * i / 32))) for i in range(33)], colour, line, pen)
def heart(x, y, s, colour, lean, shine=True):
    c, w = math.cos(lean), math.sin(lean)
    ring = []
    for i in range(36):
        t = i / 36 * 2 * math.pi
        u, v = 16 * math.sin(t) ** 3, 13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)
        ring.append((x + s * (u * c - v * w), y + s * (u * w + v * c)))
    shape(ring, colour, mix(tuple(int(colour[i:i + 2], 16) for i in (1, 3, 5)), (60, 0, 20), 0.35), 2)
    if shine:
        oval(x + s * (-7 * c - 6 * w), y + s * (-7 * w + 6 * c), 2.6 * s, 3.4 * s, "#ffffff")
for i in range(30):
    y = 300 - 20 * i
    shape([(-300, y), (300, y), (300, y - 21), (-300, y - 21)], mix(top, low, i / 29))
if night:
    for _ in range(50):
        x, y, r = random.randint(-295, 295), random.randint(-100, 295), random.uniform(0.8, 2.2)
        oval(x, y, r, r, "#fff7d6")
elif random.random() < 0.5:
    x = random.choice([-1, 1]) * random.randint(190, 240)
    oval(x, 225, 52, 52, "#ffd95a")
if ground == "hills":
    for x, y, rx, ry, c in ((-180, -330, 330, 120, (120, 180, 110)), (190, -345, 340, 120, (96, 158, 96))):
        oval(x, y, rx, ry, mix(c, top, 0.35 if night else 0.1))
elif ground == "puddle":
    shape([(-300, -300), (300, -300), (300, -232), (-300, -232)], mix(low, (110, 110, 120), 0.4))
    oval(0, -262, 230, 28, mix((236, 90, 120), low, 0.55))
    oval(20, -258, 150, 16, mix((236, 90, 120), low, 0.75))
# hearts in uneven columns: near ones large and bright, far ones small and pale; each leans with the wind
drops = []
for col in range(7):
    for row in range(random.randint(4, 5)):
        far = random.random()
        y = cy - 100 - 72 * row - random.randint(0, 46)
        drops.append((far, cx + (-190 + 63 * col) * wide + random.randint(-14, 14) + slant * (cy - y) * 0.55, y))
for far, x, y in sorted(drops, reverse=True):
    if y < -272 or abs(x) > 280:
        continue
    s = 1.75 - 0.95 * far
    c = random.choice(palette)
    c = mix(tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)), low, 0.35 * far)
    turtle.color(mix(low, (255, 255, 255), 0.6))           # a trail of air behind it
    turtle.pensize(2)
    turtle.goto(x - 8 * s * slant, y + 18 * s)
    turtle.pendown()
    turtle.goto(x - 32 * s * slant, y + (18 + 20 * (1 - far) + 8) * s)
    turtle.penup()
    heart(x, y, s, c, -slant * 0.7 + random.uniform(-0.2, 0.2), far < 0.7)
if ground == "umbrella":
    ux = cx * 0.3 + random.randint(-40, 40)
    turtle.color("#4a3b32")
    turtle.pensize(6)
    turtle.goto(ux, -190); turtle.pendown(); turtle.goto(ux, -282); turtle.setheading(270)
    turtle.circle(12, 170)
    turtle.penup()
    c = random.choice(["#f2c14e", "#2a9d8f", "#3d5a98"])
    oval(ux, -210, 105, 84, c, 0, 180, "#33302e", 2)
    for i in range(4):
        oval(ux - 79 + 52.5 * i, -210, 26, 11, mix(low, (255, 255, 255), 0.2), 0, 180)
    heart(ux + 30, -112, 1.2, palette[0], 0.5)
# the cloud: shade below, then body, then lit crowns
puffs = [(-150, -20, 62), (-86, 24, 80), (8, 46, 98), (100, 12, 80), (164, -22, 56), (-30, -24, 70), (62, -26, 66)]
puffs = [(cx + wide * x, cy + y, r + random.randint(-8, 8)) for x, y, r in puffs]
for x, y, r in puffs:
    oval(x, y - 8, r + 3, r + 3, mix(tone, (60, 60, 90), 0.45))
for x, y, r in puffs:
    oval(x, y, r, r, mix(tone, (90, 100, 140), 0.18))
for x, y, r in puffs:
    oval(x - r * 0.08, y + r * 0.12, r * 0.88, r * 0.86, mix(tone, (255, 255, 255), 0.1))
for x, y, r in puffs[:5]:
    oval(x - r * 0.2, y + r * 0.32, r * 0.55, r * 0.5, mix(tone, (255, 255, 255), 0.65))
if random.random() < 0.45:                                 # in love, or asleep
    for s in (-1, 1):
        x = cx + 8 + s * 52
        turtle.pensize(6)
        turtle.color("#4a4458")
        turtle.goto(x - 14, cy - 4)
        turtle.setheading(60)
        turtle.pendown(); turtle.circle(-16, 120); turtle.penup()
        oval(x + s * 24, cy - 26, 15, 9, "#f7a3b5")
    turtle.goto(cx - 8, cy - 20); turtle.color("#4a4458"); turtle.setheading(-60); turtle.pendown(); turtle.circle(18, 120); turtle.penup()
