import math
import random
import turtle

# A poster: a long-nosed truck with chrome stacks hauls its trailer past a great sun.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
heaven, sun, range1, range2, floor = random.choice([
    ("#ffd6a5", "#ff6b35", "#c8553d", "#8f2d2d", "#3d1f23"), ("#10143a", "#f4f1de", "#2b2f6b", "#1b1e4a", "#0b0d25"), ("#a8dadc", "#ffe066", "#69a297", "#3f7d6e", "#e9d8a6"),
    ("#f7ede2", "#f28482", "#b8c8b0", "#84a59d", "#6b705c"), ("#5f0f40", "#ffb703", "#9a031e", "#6a0f2b", "#2b0a1f"), ("#dfeefa", "#ffffff", "#b6cadb", "#8fa9c0", "#f8fbfd"),
    ("#2a9d8f", "#e9c46a", "#20786d", "#175a52", "#264653")])
cab, stripe = random.choice([("#d90429", "#ffffff"), ("#1d4e89", "#fbd1a2"), ("#2b9348", "#eeef20"), ("#f48c06", "#370617"), ("#7b2cbf", "#e0aaff"), ("#2b2d42", "#ef233c"), ("#00a6a6", "#f4f4f4")])
hull = random.choice(["#f8f9fa", "#e9d8a6", "#cfd8dc", "#ffcad4", "#b7e4c7", cab])
way = random.choice([-1, 1]); size = random.uniform(0.9, 1.0); level = random.uniform(-175, -60)
slip = random.uniform(-14, 14); trailer = random.choice(["box", "box", "tank", "cattle"])

def to(x, y):
    return slip + way * size * (x - 12), level + size * y

def form(colour, *knots, line=None, pen=3):
    turtle.pensize(pen); turtle.color(line or colour, colour); turtle.goto(to(*knots[0])); turtle.begin_fill()
    if line:
        turtle.pendown()
    for q in knots[1:] + knots[:1]:
        turtle.goto(to(*q))
    turtle.end_fill(); turtle.penup()

def round_form(colour, x0, y0, x1, y1, rad, line=None):
    pts = []
    for cx, cy, a in ((x1 - rad, y1 - rad, 0), (x0 + rad, y1 - rad, 90), (x0 + rad, y0 + rad, 180), (x1 - rad, y0 + rad, 270)):
        pts += [(cx + rad * math.cos(math.radians(a + 10 * k)), cy + rad * math.sin(math.radians(a + 10 * k))) for k in range(10)]
    form(colour, *pts, line=line)

def spot(x, y, r, colour):
    turtle.goto(to(x, y)); turtle.dot(2 * r * size, colour)

def stroke(colour, pen, *knots):
    turtle.pensize(pen * size); turtle.pencolor(colour); turtle.goto(to(*knots[0])); turtle.pendown()
    for q in knots[1:]:
        turtle.goto(to(*q))
    turtle.penup()

turtle.bgcolor(heaven); turtle.goto(random.uniform(-150, 150), level + random.uniform(120, 220))
turtle.dot(random.uniform(200, 360), sun)
for colour, base, rough in ((range1, 120, 70), (range2, 70, 40)):
    turtle.fillcolor(colour); turtle.goto(-310, -310); turtle.begin_fill()
    mesa = random.random() < 0.5; h = base
    for x in range(-310, 340, 31):
        if mesa:
            turtle.goto(x, level + h)
        h = base + random.uniform(-rough, rough); turtle.goto(x, level + h)
    turtle.goto(310, -310); turtle.end_fill()
turtle.fillcolor(floor); turtle.goto(-310, level + 22); turtle.begin_fill()
for q in ((310, level + 22), (310, -310), (-310, -310)):
    turtle.goto(q)
turtle.end_fill()
for x in range(-300, 320, 100):
    turtle.pensize(8); turtle.pencolor(sun); turtle.goto(x - 25, level - 46); turtle.pendown()
    turtle.goto(x + 25, level - 46); turtle.penup()
form("#16161d", (-262, 30), (276, 30), (276, 46), (-262, 46))                                # frame
if trailer == "tank":
    round_form(hull, -266, 52, 66, 176, 58, "#16161d"); round_form("#ffffff", -236, 140, 36, 160, 9)
    round_form(stripe, -264, 96, 64, 116, 9)
    for x in (-180, -100, -20):
        form("#16161d", (x - 16, 176), (x + 16, 176), (x + 12, 188), (x - 12, 188))
else:
    form(hull, (-268, 48), (68, 48), (68, 204), (-268, 204), line="#16161d")
    if trailer == "cattle":
        for y in range(72, 190, 30):
            for x in range(-250, 50, 52):
                round_form("#16161d", x, y, x + 38, y + 15, 7)
    else:
        k = random.choice([0, 1, 2])
        if k == 0:
            form(stripe, (-266, 96), (66, 96), (66, 124), (-266, 124))
            form(cab, (-266, 70), (66, 70), (66, 90), (-266, 90))
        elif k == 1:
            form(cab, (-266, 50), (-120, 50), (-20, 202), (-266, 202))
            form(stripe, (-110, 50), (-80, 50), (20, 202), (-10, 202))
        else:
            for x in range(-240, 60, 48):
                form(stripe, (x, 52), (x + 22, 52), (x + 22, 200), (x, 200))
    form("#ffffff", (-268, 196), (68, 196), (68, 204), (-268, 204))
for x in (84, 98):                                                                            # stacks
    form("#dfe4ea", (x, 50), (x + 9, 50), (x + 9, 226), (x, 218), line="#16161d", pen=2)
form(cab, (92, 40), (92, 186), (102, 198), (166, 198), (182, 140), (262, 130), (276, 118), (278, 40), line="#16161d")
form(stripe, (94, 92), (277, 84), (277, 96), (94, 108))
form("#dff3fb" if heaven != "#10143a" else "#ffe8a3", (140, 144), (140, 186), (160, 186), (172, 144), line="#16161d")
form("#16161d", (104, 150), (126, 150), (126, 182), (104, 182))
form("#dfe4ea", (98, 146), (130, 146), (130, 148), (98, 148))
stroke("#16161d", 3, (136, 138), (136, 56), (184, 56), (184, 138))
stroke("#dfe4ea", 6, (142, 126), (156, 126))
for y in range(54, 122, 9):                                                                   # grille
    stroke("#dfe4ea", 4, (262, y), (280, y))
stroke("#dfe4ea", 5, (188, 190), (188, 150))
form("#dfe4ea", (182, 156), (194, 156), (194, 184), (182, 184), line="#16161d", pen=2)
spot(262, 72, 13, "#16161d"); spot(262, 72, 10, "#fff3b0")
form("#dfe4ea", (246, 20), (294, 20), (294, 44), (246, 44), line="#16161d")
round_form("#dfe4ea", 130, 22, 196, 50, 13, "#16161d")                                        # fuel tank
for x in range(110, 170, 18):
    spot(x, 202, 4, "#ffb703")
stroke("#ffffff", 3, (190, 134), (254, 125))
for x in (-234, -176, 66, 118, 232):
    spot(x, 26, 31, "#16161d"); spot(x, 26, 25, "#33353f"); spot(x, 26, 17, "#dfe4ea")
    spot(x, 26, 12, cab)
    for k in range(6):
        spot(x + 9 * math.cos(k * 1.047), 26 + 9 * math.sin(k * 1.047), 2, "#ffffff")
form(cab, (196, 62), (202, 54), (262, 54), (268, 44), (270, 66), (258, 72), (206, 72))
turtle.done()
