import math
import random
import turtle as t

t.setup(600, 600); t.tracer(0); t.hideturtle(); t.penup()
sky, hill, hill2 = random.choice([("#8fd0f5", "#7cc05a", "#5ea24a"), ("#fbc78d", "#b59a4a", "#93803c"), ("#f7efe0", "#9cc59a", "#7cab84"), ("#3c4f8a", "#3d6b58", "#2e5548"), ("#c9b8ea", "#e6d08a", "#cfb56a"), ("#5fb6c9", "#f0dfae", "#dcc78e")])
t.bgcolor(sky)
m = random.choice([-1, 1])
skin, hair = random.choice([("#f3c9a5", "#5a3620"), ("#8d5a3b", "#20140f"), ("#f7d8bd", "#d9a441"), ("#c98d5f", "#2a1a12"), ("#f5cfae", "#b5502a")])
shirt, legs, k1, k2 = random.sample(["#e23d3d", "#2f6fd0", "#f4b92a", "#2f9e6a", "#9048b8", "#ef7a35", "#f2f2f2", "#26395e"], 4)


def area(points, colour):
    t.color(colour); t.goto(m * points[0][0], points[0][1]); t.begin_fill()
    for x, y in points: t.goto(m * x, y)
    t.end_fill()


def disc(x, y, r, colour, flat=1):
    area([(x + r * math.cos(a * .21), y + r * flat * math.sin(a * .21)) for a in range(30)], colour)


def limb(points, width, colour):
    t.pencolor(colour); t.pensize(width); t.goto(m * points[0][0], points[0][1]); t.pendown()
    for x, y in points[1:]: t.goto(m * x, y)
    t.penup(); t.pensize(1)


for k in range(random.randint(2, 4)):
    x, y, s = random.randint(-260, 260), random.randint(40, 270), random.uniform(.7, 1.3)
    for j in (-2, -1, 0, 1, 2): disc(x + j * 27 * s, y + 6 * (2 - abs(j)), (34 - 6 * abs(j)) * s, "#ffffff", .7)
area([(-300, -300)] + [(x, -150 + 40 * math.sin(x / 110 + 2)) for x in range(-300, 301, 20)] + [(300, -300)], hill2)
lift = random.randint(-12, 12)
area([(-300, -300)] + [(x, -222 + lift - x * x / 2600) for x in range(-300, 301, 20)] + [(300, -300)], hill)
for k in range(45):
    x, y = random.randint(-290, 290), random.randint(-295, -262)
    limb([(x, y), (x + random.randint(-5, 5), y + 13)], 3, hill2)
# the kite: a diamond in four fields, a spar cross, a tail with bows
kx, ky, tip = random.randint(120, 165), random.randint(130, 165), random.uniform(.35, .8)
spin = lambda a, b: (kx + a * math.cos(tip) - b * -math.sin(tip), ky + b * math.cos(tip) - a * math.sin(tip))
up, low, lef, rig, mid = spin(0, 112), spin(0, -128), spin(-82, 18), spin(82, 18), spin(0, 18)
tail = [(low[0] - 14 * j + 15 * math.sin(j * .8), low[1] - 6 * j + 16 * math.cos(j * .8) - 16) for j in range(14)]
hx, hy = -78, -52 + lift
limb([(hx + (mid[0] - hx) * s / 20, hy + (mid[1] - hy) * s / 20 - 34 * math.sin(math.pi * s / 20)) for s in range(21)], 2, "#fffdf4" if sky in ("#3c4f8a", "#5fb6c9") else "#3a3230")
limb([low] + tail, 3, k1)
for j, (x, y) in enumerate(tail[2::3]):
    area([(x, y), (x - 13, y + 11), (x - 13, y - 9)], (k2, k1)[j % 2]); area([(x, y), (x + 13, y + 9), (x + 13, y - 11)], (k2, k1)[j % 2])
for a, b, c in ((up, lef, k1), (up, rig, k2), (low, lef, k2), (low, rig, k1)): area([mid, a, b], c)
limb([up, low], 4, "#5a3b22"); limb([lef, rig], 4, "#5a3b22"); limb([up, rig, low, lef, up], 2, "#5a3b22")
# the child, running towards the kite, looking up
cx, g = -165, -226 + lift
stride = random.randint(-8, 10)
limb([(cx - 4, g + 78), (cx - 34, g + 38), (cx - 78 - stride, g + 34)], 24, legs); limb([(cx + 8, g + 78), (cx + 36, g + 46), (cx + 30 + stride, g + 2)], 24, legs)
disc(cx - 90 - stride, g + 30, 16, "#3a2a2a", 1.1); disc(cx + 40 + stride, g - 5, 19, "#3a2a2a", .6)
limb([(cx - 2, g + 138), (cx - 40, g + 112), (cx - 62, g + 136)], 16, shirt); disc(cx - 66, g + 140, 11, skin)
area([(cx - 26, g + 66), (cx + 26, g + 66), (cx + 36, g + 158), (cx - 14, g + 162)], shirt)
if random.random() < .5: area([(cx - 20, g + 104), (cx + 30, g + 104), (cx + 44, g + 56), (cx - 44, g + 56)], shirt)
limb([(cx + 18, g + 160), (cx + 18, g + 176)], 18, skin)
limb([(cx + 22, g + 146), (cx + 56, g + 142), (hx, hy)], 16, shirt); disc(hx, hy, 12, skin)
style = random.choice(["short", "pony", "cap"])
if style == "pony": area([(cx - 18, g + 222), (cx - 74, g + 226), (cx - 88, g + 196), (cx - 52, g + 204), (cx - 14, g + 196)], hair)
disc(cx + 14, g + 212, 43, hair); disc(cx + 24, g + 206, 37, skin); disc(cx - 8, g + 206, 9, skin)
area([(cx - 24, g + 222), (cx - 10, g + 250), (cx + 20, g + 258), (cx + 46, g + 246), (cx + 40, g + 232), (cx + 8, g + 230)], shirt if style == "cap" else hair)
if style == "cap": area([(cx + 36, g + 244), (cx + 78, g + 252), (cx + 74, g + 240), (cx + 36, g + 232)], shirt)
disc(cx + 44, g + 216, 4.5, "#2a1a18"); disc(cx + 62, g + 206, 6, skin); limb([(cx + 36, g + 190), (cx + 44, g + 186), (cx + 52, g + 192)], 3, "#8a3a34"); disc(cx + 32, g + 198, 6, "#ee9a8a")
t.done()
