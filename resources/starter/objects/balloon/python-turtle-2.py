# A balloon on a ribbon: before hills, a party wall with bunting, or a town at night.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle()
turtle.penup(); turtle.colormode(255)
r, pick = random.uniform, random.choice
place = pick(["sky", "party", "night", "evening"])
hue = pick([(225, 30, 45), (30, 90, 215), (250, 186, 20), (235, 60, 145), (30, 150, 80), (165, 80, 220), (250, 110, 30)])

def mix(a, b, f):
    return tuple(max(0, min(255, int(p + (q - p) * f))) for p, q in zip(a, b))
def fill(points, colour):
    turtle.fillcolor(colour)
    turtle.goto(points[0])
    turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def dot(x, y, size, colour):
    turtle.goto(x, y); turtle.dot(size, colour)
top, low = {"sky": ((120, 190, 240), (214, 238, 250)), "party": pick([((255, 242, 218), (250, 226, 190)), ((222, 240, 232), (196, 226, 216))]), "night": ((14, 18, 46), (44, 48, 96)), "evening": ((66, 54, 110), (226, 150, 140))}[place]
turtle.bgcolor(top)
for k in range(24):
    y = 300 - 25 * k
    fill([(-300, y), (300, y), (300, y - 26), (-300, y - 26)], mix(top, low, k / 23))
if place in ("sky", "evening"):                          # clouds and two rows of hills
    for _ in range(4):
        x, y = r(-280, 280), r(-100, 270)
        for k in range(6):
            dot(x + 28 * k - 70, y + 16 * math.sin(k * 0.63), r(36, 62), mix(low, (255, 255, 255), 0.6))
        fill([(x - 100, y - 20), (x + 100, y - 20), (x + 90, y + 4), (x - 90, y + 4)], mix(low, (255, 255, 255), 0.6))
    land = (96, 160, 90) if place == "sky" else (74, 52, 96)
    for k in range(2):
        p = r(0, 6)
        fill([(-300, -300)] + [(x, -190 - 50 * k + 28 * math.sin(x / (95 - 25 * k) + p)) for x in range(-300, 301, 15)] + [(300, -300)], mix(land, low, 0.4 - 0.4 * k))
elif place == "party":                                   # striped wall, bunting, confetti on the floor
    for x in range(-300, 300, 60):
        fill([(x, -300), (x, 300), (x + 30, 300), (x + 30, -300)], mix(top, low, 0.8))
    for k in range(11):
        x, y = -300 + 60 * k, 240 + 34 * ((k - 5) / 5) ** 2
        fill([(x - 26, y + 14), (x + 26, y + 14), (x, y - 40)], pick([(240, 120, 130), (120, 180, 230), (250, 210, 110), (140, 205, 160)]))
    fill([(-300, -300), (300, -300), (300, -225), (-300, -225)], (176, 128, 92))
    for _ in range(60):
        dot(r(-300, 300), r(-295, -230), r(5, 11), pick([(240, 90, 110), (90, 170, 230), (250, 200, 70), (120, 200, 140)]))
else:                                                    # stars over lit houses
    for _ in range(60):
        dot(r(-300, 300), r(-180, 300), r(2, 5), (255, 250, 210))
    for x in range(-300, 300, 60):
        w, h = 60, r(50, 130)
        fill([(x, -300), (x, -300 + h), (x + w, -300 + h), (x + w, -300)], (10, 12, 28))
        for q in range(3):
            dot(x + r(8, w - 8), -300 + r(10, h - 10), 7, (255, 210, 110))
wide, tall = r(138, 162), r(168, 190)
lean, cx, cy, side = r(-0.22, 0.22), r(-40, 40), r(68, 88), pick([-1, 1])

def at(u, v):
    """A point of the balloon: v from 1 (top) to -1 (knot), drawn in towards the knot."""
    pinch = 1 - 0.26 * max(0, -v) ** 2
    x, y = u * wide * pinch, v * tall - 26 * max(0, -v) ** 3
    return cx + x * math.cos(lean) - y * math.sin(lean), cy + x * math.sin(lean) + y * math.cos(lean)
def skin(size, ox, oy, colour, flat=1):
    fill([at(ox + size * math.cos(a * 0.1309), oy + flat * size * math.sin(a * 0.1309)) for a in range(49)], colour)
kx, ky = at(0, -1)
turtle.pensize(4)                                        # the ribbon
turtle.pencolor((250, 246, 236) if place in ("night", "evening") else mix(hue, (40, 30, 40), 0.5))
curl, turns = r(10, 30), r(6, 11)
turtle.goto(kx, ky); turtle.pendown()
for k in range(60):
    t = k / 59
    turtle.goto(kx + curl * math.sin(turns * t) * t + 60 * t * math.sin(lean), ky - 24 - (ky + 265) * t)
turtle.penup()
deep = mix(hue, (20, 10, 30), 0.45)
fill([(kx - 9, ky + 16), (kx - 7, ky - 4), (kx - 24, ky - 26), (kx - 8, ky - 21), (kx, ky - 27), (kx + 9, ky - 21), (kx + 24, ky - 26), (kx + 7, ky - 4), (kx + 9, ky + 16)], deep)
skin(1, 0, 0, mix(hue, (255, 255, 255), 0.3))            # light thrown back onto the dark edge
for k in range(26):
    t = k / 25
    skin(0.975 - 0.72 * t, side * (0.02 + 0.27 * t), 0.02 + 0.32 * t, mix(mix(deep, hue, min(1, 0.3 + 1.1 * t)), (255, 255, 255), 0.3 * t * t))
dress = pick(["plain", "plain", "dots", "ring"])
if dress == "dots":
    for u, v in [(-0.55, 0.35), (0, 0.05), (0.55, 0.35), (-0.42, -0.4), (0.42, -0.4), (0, 0.62)]:
        skin(0.11, u, v, mix(hue, (255, 255, 255), 0.62 + 0.2 * side * u))
elif dress == "ring":
    edge = [(math.cos(math.pi * k / 20) * 0.97, math.sin(math.pi * k / 20)) for k in range(21)]
    fill([at(u, -0.05 - 0.18 * s) for u, s in edge] + [at(u, -0.2 - 0.18 * s) for u, s in edge[::-1]], mix(hue, (255, 255, 255), 0.75))
for k in range(8):                                       # a window of light and a small second gleam
    skin(0.15 - 0.016 * k, side * 0.45, 0.54, mix(hue, (255, 255, 255), 0.4 + 0.08 * k), 1.3)
skin(0.045, side * 0.62, 0.24, mix(hue, (255, 255, 255), 0.8), 1.6)
