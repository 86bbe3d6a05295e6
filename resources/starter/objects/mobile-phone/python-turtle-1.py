# A smartphone lies tilted on a table, its screen alight: apps, a call, a song or a photo.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
u, pick = random.uniform, random.choice
tilt, size = math.radians(u(-24, 24)), u(0.92, 1.03)


def mix(a, b, t):
    A, B = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(p + (q - p) * t) for p, q in zip(A, B))


def poly(points, colour, turned=True):
    """A filled polygon, in the phone's own coordinates (upright, 0 0 in the middle) when turned."""
    if turned:
        points = [(size * (x * math.cos(tilt) - y * math.sin(tilt)), size * (x * math.sin(tilt) + y * math.cos(tilt))) for x, y in points]
    turtle.goto(points[0])
    turtle.fillcolor(colour)
    turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


def block(x, y, w, h, r):
    """Rounded rectangle about x, y."""
    out = []
    for k, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for q in range(9):
            a = math.pi / 2 * (k + q / 8)
            out.append((x + sx * (w / 2 - r) + r * math.cos(a), y + sy * (h / 2 - r) + r * math.sin(a)))
    return out


def disc(x, y, r, colour, ry=None, a0=0, a1=360, turned=True):
    poly([(x + r * math.cos(math.radians(a0 + (a1 - a0) * k / 40)), y + (ry or r) * math.sin(math.radians(a0 + (a1 - a0) * k / 40))) for k in range(41)], colour, turned)


# the table
ground, mark = pick([("#e9d8b8", "#d6bc90"), ("#f2b8a2", "#e89c80"), ("#bfe0d8", "#9fcabd"), ("#f4d35e", "#e8bd36"), ("#c9c4e6", "#aea6d6"), ("#f5f1ea", "#dcd6cb"), ("#9cc5e6", "#7fb0d8")])
turtle.bgcolor(ground)
style = random.randrange(4)
for k in range(-8, 9):
    if style == 0:
        poly([(-300, k * 75), (300, k * 75 + 20), (300, k * 75 + 27), (-300, k * 75 + 7)], mark, False)
    if style == 1:
        poly([(k * 80, -300), (k * 80 + 40, -300), (k * 80 + 240, 300), (k * 80 + 200, 300)], mark, False)
    if style == 2:
        for j in range(-5, 6):
            disc(k * 62 + 31 * (j % 2), j * 62, 13, mark, turned=False)
    if style == 3 and k < 0:
        disc(60, -40, -k * 46, mix(ground, mark, -k % 2), turned=False)
# a cup or a plant seen from above, in a corner behind the phone
sx, sy = pick([(-225, 215), (225, 215), (225, -215), (-225, -215)])
if random.random() < .5:
    for r, c in ((74, "#ffffff"), (66, mix(mark, "#ffffff", .6)), (50, "#ffffff"), (43, "#5a3420"), (34, "#8a5a38")):
        disc(sx, sy, r, c, turned=False)
else:
    for k in range(9):
        a = k * 0.7
        poly([(sx, sy), (sx + 60 * math.cos(a - .3), sy + 60 * math.sin(a - .3)), (sx + 100 * math.cos(a), sy + 100 * math.sin(a)), (sx + 60 * math.cos(a + .3), sy + 60 * math.sin(a + .3))], mix("#1f6b4a", "#7fb86a", k % 3 / 2), False)
for k in range(8):
    poly(block(14 - k * .5, -16 + k * .5, 272 - 2 * k, 510 - 2 * k, 42), mix(ground, "#3a2c2c", .1 + .055 * k))
case = pick(["#20242c", "#d94f4f", "#2f6f9f", "#e8e6e1", "#3f8f6f", "#8a5ab0", "#e0a93a"])
for y, h in ((110, 60), (40, 60)):
    poly(block(-131, y, 10, h, 4), mix(case, "#000000", .45))
poly(block(131, 80, 10, 80, 4), mix(case, "#000000", .45))
poly(block(0, 0, 262, 506, 42), mix(case, "#000000", .35))
poly(block(-1, 2, 256, 500, 40), mix(case, "#ffffff", .3))
poly(block(1, -1, 252, 496, 38), case)
poly(block(0, 0, 240, 484, 33), "#0c0d11")
# wallpaper in bands
low, high = pick([("#f7a072", "#4a3f8c"), ("#bdf0e2", "#2a7a9a"), ("#ffd6e4", "#b04a9a"), ("#fff0b8", "#e0703a"), ("#8fd0ff", "#1f3a8c"), ("#c8f0a0", "#2f7f5a")])
poly(block(0, 0, 226, 470, 27), low)
for k in range(24):
    y = -208 + k * 17.4
    poly([(-113, y), (113, y), (113, y + 18), (-113, y + 18)], mix(low, high, k / 23))
poly(block(0, 213, 226, 44, 22), high)
show = random.choice(["apps", "apps", "call", "music", "photo"])
if show == "apps":
    inks = ["#ff5a5f", "#35c46a", "#3f8cff", "#ffb938", "#9a5cff", "#20c4c8", "#ff7ac0", "#30343f"]
    rows = random.choice([3, 4])
    for j in range(rows + 1):
        for i in range(4):
            x, y = -78 + 52 * i, (140 - 58 * j) if j < rows else -200
            if j == rows and i == 0:
                poly(block(0, -200, 214, 58, 20), mix(low, "#ffffff", .5))
            c = pick(inks)
            poly(block(x, y, 42, 42, 11), c)
            glyph = random.randrange(5)
            if glyph == 0:
                disc(x, y, 12, "#ffffff")
                disc(x, y, 7, c)
            elif glyph == 1:
                poly([(x - 7, y - 11), (x + 12, y), (x - 7, y + 11)], "#ffffff")
            elif glyph == 2:
                poly(block(x, y + 2, 28, 19, 7), "#ffffff")
                poly([(x - 8, y - 4), (x - 10, y - 15), (x + 2, y - 6)], "#ffffff")
            elif glyph == 3:
                for q in (-9, 0, 9):
                    poly(block(x + q, y - 5 + q / 2, 6, 15 + q, 2), "#ffffff")
            else:
                poly(block(x, y, 28, 20, 2), "#ffffff")
                poly([(x - 13, y + 9), (x + 13, y + 9), (x, y - 3)], mix(c, "#ffffff", .4))
elif show == "call":
    skin, hair = pick([("#f2c6a0", "#5a3420"), ("#a56a42", "#1f1814"), ("#e8b088", "#c99a3a"), ("#6a4230", "#15110f")])
    disc(0, -150, 92, pick(["#e85a4f", "#3f7fbf", "#f2c14e", "#ffffff"]), 100, 0, 180)
    poly(block(0, -70, 44, 80, 16), mix(skin, "#000000", .15))
    disc(0, 28, 84, hair, 92)
    disc(0, 10, 64, skin, 80)
    disc(0, 42, 66, hair, 52, 10, 170)
    for s in (-1, 1):
        disc(s * 25, 10, 8, "#20181a")
        poly(block(s * 25, 27, 24, 5, 2), hair)
    disc(0, -24, 24, "#b0343c", 18, 180, 360)
    poly([(-113, -150), (113, -150), (113, -206), (-113, -206)], "#1a1c24")
    poly(block(0, -210, 226, 50, 25), "#1a1c24")
    for k, c in enumerate(("#35c46a", "#e8404a", "#8a90a0")):
        disc(-70 + 70 * k, -188, 22, c)
        poly(block(-70 + 70 * k, -188, 22, 8, 4), "#ffffff")
elif show == "music":
    poly(block(0, 70, 180, 180, 16), mix(high, "#10101a", .4))
    for r, c in ((76, "#14141a"), (56, "#2c2c36"), (52, "#14141a"), (30, low), (6, "#ffffff")):
        disc(0, 70, r, c)
    for k in range(17):
        h = u(10, 62)
        poly(block(-88 + 11 * k, -78, 6, h, 3), "#ffffff")
    poly(block(0, -138, 180, 6, 3), mix(low, "#ffffff", .6))
    disc(u(-70, 70), -138, 9, "#ffffff")
    disc(0, -188, 28, "#ffffff")
    poly([(-8, -202), (16, -188), (-8, -174)], high)
else:
    disc(u(-50, 50), u(60, 130), u(26, 44), "#fff6d8")
    for k in range(3):
        y = -20 - 60 * k
        poly([(-113, -205), (-113, y), (u(-80, -30), y + u(40, 100)), (u(-20, 0), y + 8), (u(30, 80), y + u(40, 110)), (113, y), (113, -205)], mix(high, "#0c1420", .15 + .25 * k))
    poly(block(0, -207, 226, 56, 26), mix(high, "#0c1420", .65))
# island with camera, home bar, gleam
poly(block(0, 212, 76, 21, 10), "#0c0d11")
disc(24, 212, 6, "#26304a")
poly(block(0, -226, 84, 5, 2), "#ffffff")
for k in range(3):
    poly(block(76 + 13 * k, 212, 9, 8 + 3 * k, 2), "#ffffff")
    disc(-92 + 13 * k, 212, 4, "#ffffff")
turtle.done()
