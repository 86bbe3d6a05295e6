# A round little car goes on holiday with luggage on its roof: cut paper, side view, past hills, palms, firs or a street of towers.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
way = random.choice([-1, 1])
sky, sun, back1, back2, road = random.choice([("#bfe6f2", "#fff3b0", "#a8cf9a", "#8cb87f", "#6f6a72"), ("#ffd9a8", "#fff6dc", "#efb98a", "#d99a72", "#6b5560"),
                                              ("#f7d6dd", "#ffffff", "#d9b4c9", "#bd97b5", "#5d5570"), ("#2b3563", "#fdf0c0", "#414f86", "#556699", "#232746"), ("#e8efd0", "#ffd77a", "#bcd3a6", "#9dbb90", "#7c7668")])
night = sky == "#2b3563"
body, shade, trim = random.choice([("#e2402f", "#b02a22", "#fff4e0"), ("#f2b705", "#c98c00", "#fffaf0"), ("#f06a1d", "#bd4a0c", "#fff4e0")] if night else
                                  [("#d6302b", "#a01f22", "#fff4e0"), ("#1e63b8", "#154784", "#f6f1e4"), ("#0f7f7a", "#0a5a58", "#fff4e0"), ("#7a2a78", "#571b58", "#fbe9f4"), ("#2d2f3a", "#17181f", "#f4c95d")])
wheel = random.uniform(47, 58)
tall = random.uniform(0.9, 1.12)
floor = -150 + wheel


def piece(colour, pts):
    turtle.fillcolor(colour)
    turtle.goto(way * pts[0][0], pts[0][1]); turtle.begin_fill()
    for x, y in pts[1:]:
        turtle.goto(way * x, y)
    turtle.end_fill()


def disc(x, y, r, colour):
    turtle.goto(way * x, y); turtle.dot(2 * r, colour)


def arch(x, y, rx, ry, a, b):
    return [(x + rx * math.cos(math.radians(a + (b - a) * i / 20)), y + ry * math.sin(math.radians(a + (b - a) * i / 20))) for i in range(21)]


turtle.bgcolor(sky)
disc(random.uniform(-220, 220), random.uniform(150, 240), random.uniform(30, 62), sun)
scene = random.choice(["hills", "palms", "firs", "towers"])
for c, base, amp in ((back1, -10, 60), (back2, -70, 40)):
    f, p = random.uniform(60, 120), random.uniform(0, 6)
    piece(c, [(-305, -310)] + [(x, base + amp * math.sin(x / f + p)) for x in range(-305, 310, 10)] + [(305, -310)])
for k in range(random.randint(4, 7)):
    x, h = random.uniform(-290, 290), random.uniform(120, 250)
    if scene == "palms":
        piece(back1, [(x - 8, -150), (x + 8, -150), (x + 20, h - 60), (x + 12, h - 60)])
        for a in range(-20, 220, 40):
            q = math.radians(a)
            piece(back2, [(x + 16, h - 60), (x + 16 + 50 * math.cos(q - 0.2), h - 45 + 50 * math.sin(q)), (x + 16 + 74 * math.cos(q), h - 74 + 50 * math.sin(q)), (x + 16 + 40 * math.cos(q), h - 66 + 30 * math.sin(q))])
    elif scene == "firs":
        for j in range(4):
            piece(back2 if k % 2 else back1, [(x - 56 + 11 * j, -130 + j * h / 4), (x + 56 - 11 * j, -130 + j * h / 4), (x, -40 + j * h / 4)])
    elif scene == "towers":
        piece(back2 if k % 2 else back1, [(x - 34, -160), (x - 34, h), (x + 34, h), (x + 34, -160)])
        for j in range(14):
            disc(x - 18 + 18 * (j % 3), h - 20 - 26 * (j // 3), 4, sun)
piece(road, [(-305, -310), (-305, -128), (305, -128), (305, -310)])
for x in range(-330, 300, 110):
    piece(trim, [(x, -236), (x + 62, -236), (x + 54, -248), (x - 8, -248)])
piece("#1d1b22", arch(0, -152, 258, 20, 0, 360))

# luggage, far things first
roof = floor + 20 + 172 * tall
kind = random.choice(["cases", "surfboard", "tent"])
if kind == "cases":
    x = -112
    for colour in random.sample(["#8a5a33", "#c48a4a", "#3f6f73", "#b5483a", "#5b4a78"], 3):
        w, h = random.uniform(56, 80), random.uniform(30, 62)
        piece(colour, [(x, roof + 8), (x, roof + 8 + h), (x + w, roof + 8 + h), (x + w, roof + 8)])
        for s in (0.2, 0.75):
            piece(trim, [(x + w * s, roof + 8), (x + w * s, roof + 8 + h), (x + w * s + 5, roof + 8 + h), (x + w * s + 5, roof + 8)])
        x += w + 3
elif kind == "surfboard":
    piece("#f4f1de", arch(5, roof + 21, 190, 15, 0, 360))
    piece("#e76f51", arch(5, roof + 22, 188, 5, 0, 360))
else:
    for j, colour in enumerate(("#6a994e", "#bc6c25", "#386641")):
        piece(colour, arch(-70 + 66 * j, roof + 28, 42, 22, 0, 360))
        disc(-100 + 66 * j, roof + 28, 14, trim)
piece("#4a4648", [(-118, roof + 3), (-118, roof + 10), (120, roof + 10), (120, roof + 3)])
for x in (-90, 0, 88):
    piece("#4a4648", [(x, roof - 12), (x, roof + 8), (x + 7, roof + 8), (x + 7, roof - 12)])

# body: cabin, bonnet, boot
belt = floor + 92
piece(body, arch(-10, belt - 4, 178, 100 * tall, 0, 180) + [(-188, belt - 60), (168, belt - 60)])
piece(body, [(-236, floor - 6)] + arch(-150, floor + 4, 92, 92, 180, 92) + arch(146, floor + 2, 104, 82, 90, 4) + [(252, floor - 8), (240, floor - 30), (-232, floor - 30)])
piece(shade, [(-238, floor - 2), (252, floor - 2), (242, floor - 31), (-232, floor - 31)])
glass = "#dff1f5" if not night else "#ffe9a8"
piece(glass, arch(-22, belt + 4, 142, 78 * tall, 92, 172) + [(-160, belt + 4), (-27, belt + 4)])
piece(glass, [(-12, belt + 4)] + [(-12, belt + 4 + 78 * tall)] + arch(-8, belt + 4, 154, 78 * tall, 88, 8) + [(142, belt + 4)])
for x in (-120, 30):                                                     # gleam on the panes
    piece("#ffffff", [(x, belt + 8), (x + 16, belt + 8), (x + 44, belt + 52 * tall), (x + 34, belt + 52 * tall)])
disc(70, belt + 24, 21, "#3a2a2a"); piece("#3a2a2a", arch(66, belt + 4, 32, 18, 0, 180))      # the driver
piece(trim, [(-232, floor + 50), (236, floor + 46), (238, floor + 38), (-234, floor + 42)])
for x in (-20, 138):
    piece(shade, [(x, belt), (x + 3, belt), (x - 6, floor - 24), (x - 10, floor - 24)])
piece(trim, arch(-2, belt - 22, 17, 5, 0, 360))
disc(226, floor + 32, 22, shade); disc(229, floor + 32, 17, "#fff2b8")
piece("#c9342c", arch(-234, floor + 24, 9, 18, 0, 360))
for x, w in ((-246, 50), (214, 50)):
    piece("#c8cbd0", arch(x + w / 2, floor - 18, w / 2 + 8, 9, 0, 360))
turn = random.uniform(0, 72)
for x in (-142, 148):
    disc(x, floor, wheel + 11, shade)
    disc(x, floor, wheel, "#221f26")
    disc(x, floor, wheel * 0.66, trim)
    disc(x, floor, wheel * 0.54, "#b9bcc2")
    for k in range(5):
        a = math.radians(turn + 72 * k)
        disc(x + wheel * 0.33 * math.cos(a), floor + wheel * 0.33 * math.sin(a), 6, "#5b5e66")
    disc(x, floor, wheel * 0.16, body)
turtle.done()
