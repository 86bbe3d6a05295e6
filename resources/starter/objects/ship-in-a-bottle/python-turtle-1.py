import math
import random
import turtle
# A bottle lies on a wooden stand; in it a little ship sails on a sea of putty; glints run over the glass.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
wall, wall2, shelf = random.choice([("#7b2d26", "#8c3a32", "#4a2a18"), ("#24475b", "#2e566c", "#6b4526"), ("#e7c98f", "#dcb975", "#7a4b28"), ("#3f5a42", "#4b6a4f", "#3a2417"), ("#4a3a5e", "#58466e", "#8a5a32"), ("#c9d4c5", "#b7c6b3", "#8f5a33")])
air, rim = random.choice([("#d5ecef", "#7fb3bb"), ("#dcebc9", "#86a868"), ("#ecc98a", "#a87c3c"), ("#c9dcf2", "#7395c2"), ("#e9a98c", "#b06a4c")])
hull, stripe = random.choice([("#5b3219", "#e2b65a"), ("#1f2a44", "#f2efe4"), ("#8e2323", "#f4e3b0"), ("#24513a", "#f0d77b"), ("#26221f", "#c63a2c")])
cloth = random.choice(["#fbf6e6", "#f3dfb4", "#d94f3d", "#ffffff", "#4a4f63"])
sea, foam = random.choice([("#2a6f97", "#a9d6e5"), ("#1f7a6d", "#b5e8dc"), ("#34508f", "#b8c8f0"), ("#3b8ea5", "#dff5f7")])
side = random.choice([-1, 1])                               # which way the neck points
way = random.choice([-1, 1])                                # which way the ship sails
masts = random.choice([2, 3, 3]); rig = random.choice(["square", "square", "gaff"]); tall = random.uniform(0.94, 1.08)
half, fat = random.uniform(196, 208), random.uniform(134, 150)  # body of the bottle
mid = -52 + fat * 0.32
def shape(colour, points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()
def stroke(colour, width, points):
    turtle.pencolor(colour); turtle.pensize(width); turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()
def bottle(g=0.0):
    """Outline of the glass, g inside its edge; the neck lies on the right before it is mirrored."""; f, n = fat - g, 34 - g
    top = [(-270 + g + 34 * (1 - math.cos(a)), (f - 34) + 34 * math.sin(a)) for a in [i * math.pi / 20 for i in range(11)]]
    top += [(80 + 100 * t, n + (f - n) * (0.5 + 0.5 * math.cos(math.pi * t)) ** 0.8) for t in [i / 18 for i in range(19)]]; top += [(236, n)]
    return [(side * x, mid + y) for x, y in top] + [(side * x, mid - y) for x, y in reversed(top)]
turtle.bgcolor(wall); paper = random.choice(["stripes", "boards", "map", "lozenges"])
if paper == "stripes":
    for x in range(-300, 300, 60):
        shape(wall2, [(x, 300), (x + 30, 300), (x + 30, -300), (x, -300)])
elif paper == "boards":
    for y in range(-240, 300, 70):
        stroke(wall2, 7, [(-300, y), (300, y)])
elif paper == "map":
    for a in range(16):
        stroke(wall2, 3, [(-side * 130, 180), (-side * 130 + 700 * math.cos(a * math.pi / 8), 180 + 700 * math.sin(a * math.pi / 8))])
    turtle.goto(-side * 130, 180); turtle.dot(130, wall2); turtle.dot(104, wall)
else:
    for i in range(-5, 6):
        for j in range(-4, 6):
            x, y = i * 66 + (j % 2) * 33, j * 60; shape(wall2, [(x, y + 24), (x + 18, y), (x, y - 24), (x - 18, y)])
shape(shelf, [(-300, -218), (300, -218), (300, -300), (-300, -300)]); stroke("#e8c9a0", 5, [(-300, -218), (300, -218)])
for _ in range(14):
    x, y = random.randint(-300, 200), random.randint(-290, -232); stroke("#2a170c", 2, [(x, y), (x + random.randint(50, 160), y + random.randint(-3, 3))])
foot = mid - fat                                            # stand behind, bottle, stand in front
for x in (-205, 40):
    shape("#3b2212", [(side * (x - 30), -236), (side * (x + 44), -236), (side * (x + 34), foot + 30), (side * (x - 20), foot + 30)])
cork = random.choice(["#b98450", "#a8433a", "#d2a56c"]); shape(cork, [(side * 214, mid - 27), (side * 276, mid - 31), (side * 276, mid + 31), (side * 214, mid + 27)])
for _ in range(12):
    turtle.goto(side * random.uniform(240, 270), mid + random.uniform(-24, 24)); turtle.dot(5, "#6b4424")
shape(rim, bottle()); shape(air, bottle(9)); level = mid - fat * 0.5; low = [p for p in bottle(9) if p[1] < level and side * p[0] < 150]; swell = random.uniform(5, 10)
surface = [(x, level + swell * math.sin(x / 19 + tall * 9)) for x in range(-252, 124, 6)]; edge = [(side * x, y) for x, y in surface if abs(x) < 250]
shape(sea, edge + sorted(low, key=lambda p: -side * p[0]))
bx, s = side * -62, 1.0                                     # the ship
def at(x, y):
    return bx + way * x * s, level + y * s
height = (fat * 1.33) * tall
for m in range(masts):
    x = (m - (masts - 1) / 2) * (92 if masts == 3 else 120); h = min(height * (1.0 if m == masts // 2 else 0.86), fat * 1.42); stroke("#4a2c16", 5, [at(x, 20), at(x, h)])
    stroke("#6d5a48", 1, [at(x - 44, 34), at(x, h - 8), at(x + 44, 34)])
    if rig == "square":                                     # bellied sails, the lowest is the broadest
        for k, (a, b) in enumerate(((0.26, 0.54), (0.57, 0.77), (0.79, 0.93))):
            w = (43 - 9 * k) if masts == 3 else 54 - 11 * k
            shape("#8f7a5c", [at(x - w - 2, h * b + 3), at(x + w + 2, h * b + 3), at(x + w + 2, h * b - 2), at(x - w - 2, h * b - 2)])
            shape(cloth, [at(x - w, h * b), at(x + w, h * b), at(x + w + 11, h * (a + b) / 2), at(x + w + 3, h * a), at(x, h * a + 7), at(x - w - 3, h * a), at(x - w + 7, h * (a + b) / 2)])
            for v in (-0.4, 0.3):
                stroke("#b8a684", 1, [at(x + v * w, h * b), at(x + v * w + 6, h * (a + b) / 2), at(x + v * w, h * a + 5)])
    else:
        shape(cloth, [at(x - 4, 40), at(x - 4, h * 0.78), at(x - 48, h * 0.94), at(x - 66, 42)]); shape(cloth, [at(x + 4, h * 0.9), at(x + 4, 44), at(x + 38, 40)])
        stroke("#b8a684", 2, [at(x - 4, h * 0.5), at(x - 58, h * 0.56)])
    shape(random.choice([stripe, "#d8342a", "#f0c330"]), [at(x, h), at(x - 34, h - 6), at(x, h - 15)])
stroke("#4a2c16", 5, [at(120, 36), at(174, 60)]); shape(cloth, [at(168, 54), at(104, height * 0.7), at(112, 44)])
shape(hull, [at(-136, 56), at(-104, 52), at(-96, 32), at(96, 32), at(136, 46), at(112, -14), at(-112, -16)]); shape(stripe, [at(-128, 30), at(124, 24), at(120, 14), at(-125, 18)])
for k in range(6):
    turtle.goto(at(-92 + 34 * k, 8)); turtle.dot(9, "#f7d774")
for row in range(3):                                        # waves in front of the hull
    for x in range(-216, 96, 34):
        y = level - 10 - 17 * row
        if row < 2 or -190 < x < 60:
            u = side * (x + 12 * row); stroke(foam if row == 0 else "#ffffff", 4 - row, [(u - 13, y), (u - 5, y + 6), (u + 5, y + 5), (u + 13, y - 1)])
stroke("#ffffff", 11, [(side * x, mid + fat - 24 - ((x + 60) / 170) ** 4 * 12) for x in range(-214, 70, 8)])
stroke("#ffffff", 5, [(side * x, mid + fat - 42) for x in range(-206, -120, 8)]); stroke("#ffffff", 6, [(side * x, mid + 17) for x in range(180, 226, 6)])
stroke(rim, 6, [(side * 236, mid - 37), (side * 236, mid + 37)]); stroke(rim, 15, [(side * 222, mid - 34), (side * 222, mid + 34)])
for x in (-205, 40):                                        # front of the stand, cut out for the glass
    shape("#6b4020", [(side * (x - 40), -240), (side * (x + 54), -240), (side * (x + 46), foot + 14), (side * (x + 8), foot - 8), (side * (x - 30), foot + 14)])
    stroke("#a56e3e", 4, [(side * (x - 30), foot + 14), (side * (x + 8), foot - 8), (side * (x + 46), foot + 14)])
shape("#52301a", [(-side * 262, -250), (side * 118, -250), (side * 108, -228), (-side * 252, -228)]); turtle.done()
