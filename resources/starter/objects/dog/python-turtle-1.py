# A smooth-haired dog as a mid-century print: one flowing outline, spots or patches on it, a garden fence, a wallpaper or a street behind.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
way = random.choice([-1, 1])
skin, blot, wall, deco, ground = random.choice([
    ("#fbf6ec", "#26222a", "#3f8f8b", "#58a8a2", "#2f5f5f"), ("#fbf6ec", "#8a4b26", "#5b7fb0", "#7496c2", "#3d5279"), ("#3a2a26", "#c9793a", "#f2d9a6", "#f8e8c6", "#d69a5c"),
    ("#b5622b", "#fdeedd", "#cfe3d6", "#e6f2e6", "#7fa98f"), ("#2b2d36", "#f5efe6", "#f0b6a2", "#f7cdbd", "#c9765c"), ("#e8c48a", "#fff7e6", "#5d4a7a", "#735f92", "#3c2f55"),
    ("#8d8f99", "#3d3f49", "#f4e3b0", "#faf0cf", "#c2a14e"), ("#fdf3df", "#d07b2c", "#b5433e", "#c65f57", "#7c2a2a")])
long, legs = random.uniform(0.9, 1.12), random.uniform(0.62, 1.04)
nod = random.uniform(-0.18, 0.2)
pattern = random.choice(["spots", "patches", "saddle", "plain"])
drop = -226 + 226 * legs + 60 * (1 - legs)            # short legs: the whole dog comes down


def place(x, y):
    if x > 96 and y > 20:                              # the head nods around the base of the neck
        u = min(1, (y - 20) / 70)
        a = nod * u
        x, y = 96 + (x - 96) * math.cos(a) - (y - 40) * math.sin(a), 40 + (x - 96) * math.sin(a) + (y - 40) * math.cos(a)
    if y < -40:
        y = -40 + (y + 40) * legs
    return (x - 30) * long * 1.08, (y + 186 * legs - 186) * 1.08 + 12


def flow(knots, n=7):
    """Closed smooth curve through all knots."""
    out = []
    m = len(knots)
    for i in range(m):
        p, q, r, s = (knots[(i + k) % m] for k in (-1, 0, 1, 2))
        for j in range(n):
            t = j / n
            out.append(tuple(q[c] + 0.5 * t * (r[c] - p[c] + t * (2 * p[c] - 5 * q[c] + 4 * r[c] - s[c] + t * (3 * (q[c] - r[c]) + s[c] - p[c]))) for c in (0, 1)))
    return out


def paint(colour, pts, warp=True):
    pts = [place(*p) for p in pts] if warp else pts
    turtle.fillcolor(colour); turtle.goto(way * pts[0][0], pts[0][1]); turtle.begin_fill()
    for x, y in pts[1:]:
        turtle.goto(way * x, y)
    turtle.end_fill()


def blend(a, b, t):
    return "#" + "".join(f"{int(int(a[i:i+2], 16) * (1 - t) + int(b[i:i+2], 16) * t):02x}" for i in (1, 3, 5))


# behind the dog
turtle.bgcolor(wall)
base = -226 * 1.08 * 1.0
floor = (-40 - 186 * legs + 186 * legs - 186) * 1.08 + 12
setting = random.choice(["stripes", "fence", "street", "leaves", "suns"])
if setting == "stripes":
    for x in range(-300, 300, random.choice([50, 75, 100])):
        paint(deco, [(x, -300), (x, 300), (x + 25, 300), (x + 25, -300)], False)
elif setting == "fence":
    turtle.goto(random.uniform(-200, 200), 190); turtle.dot(150, deco)
    for x in range(-296, 300, 62):
        paint(deco, [(x, -200), (x, 60), (x + 24, 96), (x + 48, 60), (x + 48, -200)], False)
    paint(deco, [(-300, -10), (300, -10), (300, 16), (-300, 16)], False)
elif setting == "street":
    x = -300
    while x < 300:
        w, h = random.uniform(80, 130), random.uniform(60, 250)
        paint(deco, [(x, -200), (x, h), (x + w / 2, h + 40), (x + w - 8, h), (x + w - 8, -200)], False)
        for k in range(4):
            turtle.goto(way * (x + w * (0.3 if k % 2 else 0.65)), h - 24 - 40 * (k // 2)); turtle.dot(18, wall)
        x += w
else:
    for _ in range(26):
        x, y, q = random.uniform(-300, 300), random.uniform(-180, 300), random.uniform(12, 44)
        if setting == "suns":
            turtle.goto(x, y); turtle.dot(2 * q, deco); turtle.dot(q, wall)
        else:
            a = random.uniform(0, 6.3)
            paint(deco, [(x + 1.6 * q * math.cos(t / 9) * math.cos(a) - 0.5 * q * math.sin(t / 9) * math.sin(a), y + 1.6 * q * math.cos(t / 9) * math.sin(a) + 0.5 * q * math.sin(t / 9) * math.cos(a)) for t in range(57)], False)
foot = place(0, -226)[1]
paint(ground, [(-300, -300), (-300, foot + 26), (300, foot + 26), (300, -300)], False)
paint(blend(ground, "#000000", 0.35), [(-5 + 230 * math.cos(t / 8), foot + 2 + 15 * math.sin(t / 8)) for t in range(51)], False)

# far legs and tail
shade = blend(skin, "#000000" if skin > "#6" else "#ffffff", 0.22)
paint(shade, flow([(150, -40), (140, -110), (146, -160), (142, -204), (160, -214), (160, -226), (122, -226), (122, -196), (118, -150), (106, -80)]))
paint(shade, flow([(-60, -50), (-52, -100), (-84, -142), (-86, -204), (-66, -214), (-66, -226), (-108, -226), (-108, -196), (-116, -140), (-110, -90), (-120, -40)]))
tail = random.choice([[(-146, 40), (-190, 70), (-222, 130), (-228, 190), (-210, 128), (-178, 52), (-146, 10)],
                      [(-146, 38), (-190, 22), (-216, -30), (-234, -70), (-210, -56), (-186, -8), (-150, -2)],
                      [(-146, 44), (-196, 74), (-216, 120), (-190, 156), (-150, 140), (-164, 128), (-188, 132), (-196, 108), (-178, 80), (-140, 8)]])
paint(skin, flow(tail))
body = flow([(232, 122), (238, 106), (226, 92), (190, 84), (160, 76), (142, 30), (134, -20), (122, -56), (112, -96), (106, -150), (103, -202), (122, -214), (122, -226), (82, -226), (80, -200), (80, -150),
             (74, -98), (58, -78), (20, -84), (-30, -72), (-74, -44), (-86, -80), (-116, -128), (-126, -152), (-124, -204), (-104, -214), (-104, -226), (-150, -226), (-152, -200), (-164, -142), (-150, -104),
             (-160, -50), (-162, 4), (-138, 44), (-60, 44), (20, 42), (78, 58), (108, 98), (124, 142), (152, 166), (180, 160), (196, 142), (222, 136)])
paint(skin, body)


def inside(x, y):
    hit = False
    for (ax, ay), (bx, by) in zip(body, body[1:] + body[:1]):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            hit = not hit
    return hit


if pattern == "spots":
    for _ in range(140):
        x, y, q = random.uniform(-165, 200), random.uniform(-200, 165), random.uniform(4, 11)
        if all(inside(x + u * q, y + v * q) for u, v in ((1.3, 0), (-1.3, 0), (0, 1.3), (0, -1.3))) and not (x > 165):
            turtle.goto(way * place(x, y)[0], place(x, y)[1]); turtle.dot(2 * q, blot)
elif pattern == "patches":
    paint(blot, flow([(-158, 0), (-134, 42), (-60, 43), (-52, 10), (-90, -20), (-150, -30)]))
    paint(blot, flow([(118, 126), (152, 165), (178, 158), (186, 122), (150, 100)]))
    paint(blot, flow([(20, 41), (62, 50), (72, 0), (20, -20), (-4, 10)]))
elif pattern == "saddle":
    paint(blot, flow([(-150, 26), (-136, 42), (-60, 43), (20, 41), (76, 55), (84, 10), (20, -22), (-70, -8), (-120, 0)]))
elif pattern == "plain":
    paint(blot, flow([(136, 22), (133, -20), (122, -54), (104, -40), (108, 0), (124, 22)]))
line = blend(skin, "#000000" if skin > "#6" else "#ffffff", 0.35)
paint(line, flow([(64, -74), (84, -30), (92, 20), (88, -30), (72, -80)]))
paint(line, flow([(-76, -44), (-96, -10), (-108, 14), (-90, -12)]))
# head
ear = blot if pattern != "plain" else line
paint(ear, flow(random.choice([[(140, 158), (116, 130), (104, 78), (122, 60), (142, 84), (156, 130)], [(150, 164), (128, 120), (112, 116), (116, 96), (146, 106), (162, 140)], [(124, 140), (110, 196), (124, 210), (150, 184), (158, 156)]])))
collar = random.choice(["#e63946", "#ffd166", "#2a9df4", "#ff8fab"])
paint(collar, [(104, 84), (114, 100), (158, 66), (150, 50)])
turtle.goto(way * place(158, 48)[0], place(158, 48)[1]); turtle.dot(18, "#f4c542")
for x, y, q, c in ((179, 138, 16, "#17141a"), (181, 141, 5, "#ffffff"), (233, 122, 24, "#17141a"), (236, 127, 6, "#8a858c")):
    turtle.goto(way * place(x, y)[0], place(x, y)[1]); turtle.dot(q, c)
paint("#17141a", [(228, 100), (204, 99), (186, 104), (204, 95), (226, 95)])
turtle.done()
