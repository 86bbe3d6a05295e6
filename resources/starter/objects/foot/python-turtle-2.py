# A bare human foot: seen from above below a trouser leg, from the side, or its sole
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.colormode(255); turtle.penup()
U = random.uniform
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
skin = random.choice([(246, 206, 174), (226, 172, 130), (178, 120, 82), (122, 78, 54), (252, 222, 200)])
pale = sum(skin) > 480
deep, dim, shine = mix(skin, (70, 20, 10), 0.5), mix(skin, (110, 50, 30), 0.25), mix(skin, WHITE, 0.25)
nail = random.choice([mix(skin, (255, 235, 230), 0.6)] * 3 + [(200, 30, 60), (60, 60, 150), (30, 130, 120)])
ground = random.choice([(52, 104, 116), (66, 110, 62), (96, 60, 52), (58, 64, 96)] if pale else [(240, 226, 192), (168, 204, 140), (206, 220, 234), (236, 196, 170)])
place, view = random.choice(["beach", "grass", "boards", "tiles"]), random.choice(["above", "side", "sole"])
m, size, tilt = random.choice([-1, 1]), U(0.92, 1.02), math.radians(U(-12, 12))
def put(x, y):
    x, y = m * x * size, y * size
    return x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt)
def form(pts, fill, line=None, dx=0, dy=0, pen=3):
    """A closed smooth form through the points (Catmull-Rom)."""
    turtle.color(line or fill, fill); turtle.pensize(pen)
    path = []
    for i in range(len(pts)):
        p = [pts[(i + k - 1) % len(pts)] for k in range(4)]
        for t in (0, 0.17, 0.33, 0.5, 0.67, 0.83):
            x, y = [0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - e) * t * t + (3 * b - a - 3 * c + e) * t ** 3) for a, b, c, e in zip(*p)]
            path.append((put(x, y)[0] + dx, put(x, y)[1] + dy))
    turtle.goto(path[0]); turtle.pendown(); turtle.begin_fill()
    for q in path[1:] + path[:1]: turtle.goto(q)
    turtle.end_fill(); turtle.penup()
def oval(x, y, w, h, a=0.0):
    c, s = math.cos(a), math.sin(a)
    return [(x + w * math.cos(t) * c - h * math.sin(t) * s, y + w * math.cos(t) * s + h * math.sin(t) * c) for t in [k * math.pi / 4 for k in range(8)]]
def crease(points, colour, pen):
    turtle.pencolor(colour); turtle.pensize(pen); turtle.goto(put(*points[0])); turtle.pendown()
    for q in points[1:]: turtle.goto(put(*q))
    turtle.penup()
# the ground fills the picture
turtle.bgcolor(mix(ground, BLACK, 0.12) if place == "tiles" else ground)
for i in range(-300, 300, 100):
    if place == "boards":
        turtle.color(mix(ground, BLACK, 0.25)); turtle.pensize(4); turtle.goto(-300, i); turtle.pendown(); turtle.goto(300, i); turtle.penup()
    elif place == "tiles":
        turtle.pensize(70)
        for j in range(-300, 300, 100):
            turtle.color(mix(ground, WHITE, U(0.02, 0.16))); turtle.goto(i + 50, j + 12); turtle.pendown(); turtle.goto(i + 50, j + 88); turtle.penup()
for _ in range({"beach": 170, "grass": 150}.get(place, 0)):
    x, y, c = U(-300, 300), U(-300, 300), mix(ground, random.choice([BLACK, WHITE]), U(0.08, 0.25))
    turtle.goto(x, y); turtle.pencolor(c); turtle.pensize(5); turtle.pendown(); turtle.goto(x + (U(-8, 8) if place == "grass" else 1), y + (U(16, 34) if place == "grass" else 1)); turtle.penup()
shadow = mix(ground, BLACK, 0.42)
if view == "side":
    form(oval(20, -150, 262, 26), shadow)
    form([(-166, 400), (-172, 150), (-160, 40), (-190, -40), (-206, -96), (-182, -142), (-110, -148), (-40, -128), (60, -138), (150, -150), (222, -146), (248, -112), (228, -78), (150, -54), (60, 4), (-10, 72), (-32, 150), (-30, 400)], skin, deep)
    form([(-160, 400), (-166, 150), (-152, 40), (-180, -40), (-196, -96), (-170, -134), (-120, -120), (-132, -40), (-116, 60), (-132, 160), (-130, 400)], dim)
    form([(-120, -142), (-40, -122), (60, -132), (150, -144), (120, -122), (40, -104), (-40, -96), (-110, -118)], dim)
    form([(-44, 160), (-26, 84), (40, 20), (130, -46), (100, -50), (20, -8), (-46, 60)], shine)
    form(oval(-104, 4, 30, 34), dim); form(oval(-108, 12, 22, 24), shine)
    form([(162, -72), (206, -62), (246, -74), (266, -110), (244, -144), (196, -150), (160, -134)], skin, deep)
    form([(222, -70), (248, -78), (262, -102), (248, -106), (226, -92)], nail, deep, pen=2)
    for k in range(4):                                         # the small toes, the smallest nearest to us
        x, y, r = 208 - 36 * k, -114 - 5 * k, 29 - 2.4 * k
        form(oval(x, y, r * 1.15, r), skin, deep)
        form(oval(x + r * 0.62, y + r * 0.3, r * 0.42, r * 0.36), nail, deep, pen=2)
else:
    above = view == "above"
    sole = [(-62, 120), (-86, 40), (-58 if above else -34, -60), (-60, -170), (-48, -236), (0, -258), (50, -236), (68, -170), (84, -60), (108, 40), (96, 96), (20, 130)]
    toes = [(100, 106, 19, 30, -0.35), (70, 136, 20, 38, -0.22), (34, 158, 21, 46, -0.12), (-8, 172, 23, 52, -0.04), (-56, 164, 36, 64, 0.1)]
    for points in [sole] + [oval(*t) for t in toes]: form(points, shadow, dx=14, dy=-16)
    if not above: form(sole, skin, deep)
    for x, y, w, h, a in toes:
        form(oval(x, y, w, h, a), skin, deep)
        if above:
            form(oval(x + w * 0.1, y + h * 0.1, w * 0.7, h * 0.7, a), shine)
            form(oval(x - h * 0.52 * math.sin(a), y + h * 0.52 * math.cos(a), w * 0.64, h * 0.36, a), nail, deep, pen=2)
        else: form(oval(x, y + h * 0.34, w * 0.78, h * 0.5, a), shine)
    if above:
        form(sole, skin, deep)
        form([(-50, 90), (-66, 30), (-46, -60), (-50, -170), (-20, -170), (-14, -60), (-26, 60)], shine)
        form([(84, 84), (96, 40), (70, -60), (56, -170), (34, -150), (44, -40), (62, 50)], dim)
        for x, y in [(-30, 104), (14, 110), (50, 98), (80, 80)]: crease([(x * 0.3, -70), (x * 0.72, y * 0.75)], mix(skin, deep, 0.3), 5)
        form(oval(-62, -158, 18, 28), shine, dim); form(oval(66, -170, 18, 28), dim)
        cuff = random.choice([(40, 66, 120), (150, 60, 70), (220, 206, 170), (60, 60, 66)])
        form([(-82, -190), (0, -176), (86, -190), (104, -340), (0, -360), (-100, -340)], cuff, mix(cuff, BLACK, 0.5), pen=4)
    else:
        form([(-70, 100), (-80, 40), (-46, 6), (40, 12), (98, 40), (88, 88), (20, 112)], shine)   # ball, edge and heel
        form(oval(4, -194, 50, 52), shine)
        for c in ([(-44, 0), (-10, -30), (-14, -100)], [(-10, 4), (22, -20), (20, -80)], [(-40, -150), (0, -140), (44, -150)]): crease(c, mix(skin, deep, 0.45), 3)
turtle.done()
