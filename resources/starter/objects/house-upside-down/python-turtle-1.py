import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
sky, low, grass = random.choice([("#9fd8f5", "#e9f7fd", "#7bb661"), ("#f7b787", "#fde6c4", "#8a8f4a"), ("#1d2548", "#3f4a7a", "#2f4a3c"),
                                 ("#c9d3da", "#eef1f3", "#f4f7fa"), ("#5f77b8", "#f2a9a0", "#4d7a52"), ("#fff4d6", "#ffffff", "#d9b36a")])
wall, trim = random.choice([("#f3e3c3", "#b5523b"), ("#d9574a", "#fff4e6"), ("#7fb3d5", "#ffffff"), ("#f6f6f2", "#3f5e8c"), ("#f2c14e", "#6b4226"), ("#8fae7a", "#fdf6e3")])
roof = random.choice(["#8c3b2e", "#44506b", "#5a4636", "#2f5d50", "#b5653c"])
wide = random.randint(150, 190)
storey = random.randint(118, 136)
floors = random.choice([1, 2]) if wide > 160 else 2
eave, rise = random.randint(24, 40), random.randint(105, 150)
ridge = random.randint(40, 110)                            # half the length of the ridge on which it stands
tilt = math.radians(random.uniform(-6, 6))
side = random.choice([-1, 1])
ground = -205
k = 1.02 if floors == 2 else 1.25
cx = random.randint(-40, 40)
top = floors * storey + rise                               # height of the ridge above the foundation
lift = ridge * abs(math.sin(tilt)) * k

def fill(points, colour, line=None, pen=1):
    turtle.penup()
    turtle.color(line or colour, colour)
    turtle.pensize(pen)
    turtle.goto(points[0])
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:] + points[:1]:
        turtle.goto(q)
    turtle.end_fill()
    turtle.penup()

def h(x, y):
    """From the plan of the house (door at the bottom, ridge at the top) to the picture, where it is on its head."""
    u, v = k * side * x, k * (top - y)
    return cx + u * math.cos(tilt) - v * math.sin(tilt), ground + lift + u * math.sin(tilt) + v * math.cos(tilt)

def plan(points, colour, line=None, pen=1):
    fill([h(x, y) for x, y in points], colour, line, pen)

def box(x, y, w, hh, colour, line=None, pen=1):
    plan([(x, y), (x + w, y), (x + w, y + hh), (x, y + hh)], colour, line, pen)

def disc(x, y, r, colour, squash=1.0):
    fill([(x + r * math.cos(a / 15 * math.pi), y + squash * r * math.sin(a / 15 * math.pi)) for a in range(30)], colour)

def tree(x, size):
    fill([(x - 9 * size, ground - 20), (x + 9 * size, ground - 20), (x + 5 * size, ground + 110 * size), (x - 5 * size, ground + 110 * size)], "#6b4a32")
    for _ in range(9):
        disc(x + random.uniform(-34, 34) * size, ground + random.uniform(90, 165) * size, random.uniform(24, 40) * size, random.choice(["#4f8a4a", "#5f9a52", "#3f7543"]))
turtle.bgcolor(sky)
a, b = (tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)) for c in (sky, low))
for i in range(24):                                        # the sky, paler towards the ground
    y = 300 - 22 * i
    fill([(-300, y), (300, y), (300, y - 23), (-300, y - 23)], "#%02x%02x%02x" % tuple(int(p + (q - p) * i / 23) for p, q in zip(a, b)))
disc(-side * random.randint(150, 240), random.randint(190, 250), random.randint(24, 40), "#fff3c4")
for _ in range(3):
    x, y = random.randint(-280, 280), random.randint(90, 270)
    for dx in (-34, 0, 34):
        disc(x + dx, y + random.randint(0, 12), random.randint(20, 32), "#ffffff" if sky != "#1d2548" else "#55608f", 0.7)
fill([(-300, -300), (300, -300), (300, ground + 34), (-60, ground + 52), (-300, ground + 26)], grass)
tree(-side * 245, random.uniform(0.8, 1.2))                # the tree stands the right way up
for i in range(9):                                         # so does the fence
    x = side * (300 - 22 * i)
    if abs(x - cx) > ridge * k + 40:
        fill([(x - 6, ground), (x + 6, ground), (x + 6, ground + 44), (x, ground + 54), (x - 6, ground + 44)], "#fffaf0", "#b7ab98", 1)
fill([(cx + 1.25 * ridge * k * math.cos(a / 15 * math.pi) * 1.3, ground - 6 + 15 * math.sin(a / 15 * math.pi)) for a in range(30)], "#2b3a2a")
box(-wide * 0.55, top - rise * 0.86, 40, rise * 0.72, "#a5523f", "#6b3226", 3)          # chimney, pointing down
box(-wide * 0.55 - 6, top - rise * 0.16, 52, 14, "#8a4433", "#6b3226", 3)
plan([(-wide - eave, top - rise), (wide + eave, top - rise), (ridge, top), (-ridge, top)], roof, "#2b2220", 3)
for i in range(1, 6):                                      # courses of tiles
    t = i / 6
    y = top - rise + rise * t
    w = (wide + eave) * (1 - t) + ridge * t
    turtle.color("#2b2220")
    turtle.pensize(2)
    turtle.goto(h(-w, y))
    turtle.pendown()
    for j in range(25):
        turtle.goto(h(-w + 2 * w * (j + 1) / 25, y - (5 if j % 2 else 0)))
    turtle.penup()
box(-wide, 0, 2 * wide, floors * storey, wall, "#4a3b32", 3)
plan([(wide * 0.72, 0), (wide, 0), (wide, floors * storey), (wide * 0.72, floors * storey)], trim)
for y in range(14, floors * storey, 16):                   # weatherboards
    turtle.color("#c9b79a" if wall != "#f6f6f2" else "#d0d4da")
    turtle.pensize(1)
    turtle.goto(h(-wide, y)); turtle.pendown(); turtle.goto(h(wide * 0.72, y)); turtle.penup()
glass = random.choice(["#bfe3f2", "#ffe08a"]) if sky != "#1d2548" else "#ffe08a"
for f in range(floors):
    for x in (-0.78, -0.02, 0.4) if f else (-0.78, 0.3):
        x0, y0, w, hh = x * wide, f * storey + 40, wide * 0.3, storey * 0.5
        box(x0 - 6, y0 - 6, w + 12, hh + 12, trim if trim != wall else "#fff", "#4a3b32", 2)
        box(x0, y0, w, hh, glass)
        box(x0 + w / 2 - 2, y0, 4, hh, "#fffdf5")
        box(x0, y0 + hh / 2 - 2, w, 4, "#fffdf5")
        box(x0 - 10, y0 - 14, w + 20, 8, "#d9cbb3", "#4a3b32", 1)
box(-wide * 0.26, 0, wide * 0.36, storey * 0.74, "#fff8ea", "#4a3b32", 2)                # the door, its step in the air
box(-wide * 0.22, 0, wide * 0.28, storey * 0.68, random.choice(["#b23a48", "#2f6690", "#5a3e2b", "#3a7d44"]), "#2b2220", 2)
disc(*h(wide * 0.01, storey * 0.32), 5, "#f2c14e")
box(-wide - 12, -14, 2 * wide + 24, 16, "#9a948a", "#4a443c", 2)
for i in range(26):                                        # clods of earth still cling to the foundation, and a torn pipe
    x = -wide + 2 * wide * i / 25
    if i == 18:
        box(x, -52, 12, 44, "#7d8790", "#3c4248", 2)
    disc(*h(x, -14), random.uniform(5, 13), random.choice(["#6b4a32", "#7a573b", "#5a3d28"]))
box(-wide * 0.32, -8, wide * 0.48, 10, "#c9c2b4", "#4a443c", 2)
