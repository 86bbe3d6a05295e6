# A unicycle leans on its one wheel in a circus ring, a street or a park
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
U = random.uniform
place = random.choice(["circus", "street", "park"])
night = random.random() < 0.35
wall, wall2, floor = random.choice({
    "circus": [("#3a1830", "#511f3d", "#7a5a3c"), ("#16244a", "#20346a", "#6e5a48")] if night else [("#fbe3c0", "#f6c9b4", "#d9b07a"), ("#d3ecf2", "#f8f4e6", "#d8b98a")],
    "street": [("#1c2444", "#2b365e", "#34343f")] if night else [("#cfe6f5", "#aac6da", "#8f9299"), ("#fbdcb6", "#dfb08e", "#94878a")],
    "park": [("#14303a", "#1e4a48", "#2c4034")] if night else [("#d8f0fa", "#9ccf8f", "#a9c978"), ("#fdebc2", "#e6b765", "#cdb36c")]}[place])
line = "#f2f2f2" if night else "#23242a"
steel = "#c9ccd3" if night else "#80848e"
frame, lit = random.choice([("#d7263d", "#ff8a96"), ("#1b7fc8", "#8fd0ff"), ("#e08a00", "#ffd98a"), ("#23963f", "#9ae8ac"), ("#8e44ad", "#dba8f0")])
cushion, seam = random.choice([("#4a3426", "#8d6b54"), ("#a63d40", "#e59a9c"), ("#35507a", "#8fadd8"), ("#7a5a96", "#c9b0e0")])
R = random.randint(126, 146)
tilt, turn, n = math.radians(U(-12, 12)), U(0, 360), random.choice([16, 20, 24, 28])
gx, gy = random.randint(-30, 30), -252

def at(x, y):
    """A point of the unicycle, leaning about the spot where it touches the ground."""
    return gx + x * math.cos(tilt) + y * math.sin(tilt), gy - x * math.sin(tilt) + y * math.cos(tilt)
def path(points, pen, colour, fill=None):
    turtle.goto(points[0]); turtle.pensize(pen); turtle.color(colour, fill or colour); turtle.pendown()
    if fill: turtle.begin_fill()
    for q in points[1:]: turtle.goto(q)
    if fill: turtle.end_fill()
    turtle.penup()
def ring(r, pen, colour, fill=None, a=0, b=48):
    path([at(r * math.cos(k * math.pi / 24), R + r * math.sin(k * math.pi / 24)) for k in range(a, b + 1)], pen, colour, fill)
def oval(x, y, w, h, colour):
    path([(x + w * math.cos(k * math.pi / 16), y + h * math.sin(k * math.pi / 16)) for k in range(33)], 1, colour, colour)
# the place
turtle.bgcolor(wall)
if place == "circus":
    for k in range(-4, 5):                                     # stripes of the tent run to its top
        path([(k * 28, 330), (k * 28 + 14, 330), (k * 150 + 70, -210), (k * 150, -210)], 1, wall2, wall2)
    for k in range(11):
        turtle.goto(-300 + k * 60, 262 - 26 * math.sin(k * 1.57) ** 2); turtle.dot(20, "#ffd97a")
elif place == "street":
    for k in range(7):
        x, h = -310 + k * 92, random.randint(120, 380)
        path([(x, -210), (x, -210 + h), (x + 80, -210 + h), (x + 80, -210)], 1, wall2, wall2)
        for y in range(-170, -240 + h, 48):
            for w in (14, 46):
                path([(x + w, y), (x + w, y + 26)], 18, "#ffe39a" if night else wall)
else:
    for k in range(5):
        x, y = -270 + k * 135 + U(-20, 20), U(20, 110)
        path([(x, -210), (x, y)], 16, "#6b4c3a")
        for _ in range(6):
            turtle.goto(x + U(-46, 46), y + U(-30, 60)); turtle.dot(random.randint(70, 110), wall2)
path([(-305, -214), (305, -214), (305, -305), (-305, -305)], 2, line if place == "circus" else floor, floor)
oval(gx + 40, gy - 10, 190, 20, "#1a1720" if night else "#6f6253")
# the wheel: far crank, tyre with a lit tread, rim, spokes
c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
path([at(0, R), at(-64 * c, R - 64 * s)], 11, "#5c5f68")
path([at(-64 * c - 30, R - 64 * s), at(-64 * c + 26, R - 64 * s)], 16, "#4a4c55")
ring(R - 10, 24, line if night else "#15161b")
ring(R - 10, 18, "#2a2b33")
for k in range(40):
    a = k * math.pi / 20 + math.radians(turn)
    path([at((R - 5) * math.cos(a), R + (R - 5) * math.sin(a)), at((R + 1) * math.cos(a + 0.03), R + (R + 1) * math.sin(a + 0.03))], 3, "#8b8d96")
ring(R - 25, 7, "#8e929b")
ring(R - 26, 3, "#eceef2")
for k in range(n):
    a = math.radians(turn + 360 * k / n); b = a + (0.6 if k % 2 else -0.6)
    path([at(15 * math.cos(b), R + 15 * math.sin(b)), at((R - 28) * math.cos(a), R + (R - 28) * math.sin(a))], 2, steel)
# the fork, the post, the saddle
top, y = 2 * R + 24, 460 + R * 0.12
for pen, colour, dx in ((18, line, 0), (13, frame, 0), (3, lit, -3)):
    path([at(-20 + dx, R), at(-20 + dx, top - 10), at(-10, top), at(10, top), at(20 + dx, top - 10), at(20 + dx, R)], pen, colour)
    path([at(dx * 1.5, top), at(dx * 1.5, top + 66)], pen + 5 if dx == 0 else 4, colour)
path([at(0, top + 66), at(0, y + 4)], 14, "#8a8e97")
saddle = [at(-84 + 168 * k / 16, y + 46 - 32 * math.sin(math.pi * k / 16)) for k in range(17)] + [at(90, y + 26)] + [at(80 - 160 * k / 16, y + 12 - 26 * math.sin(math.pi * k / 16)) for k in range(17)] + [at(-92, y + 26), at(-84, y + 46)]
path(saddle, 5, line, cushion)
path([at(-82 + 164 * k / 16, y + 24 - 28 * math.sin(math.pi * k / 16)) for k in range(17)], 3, seam)
path([at(-72 + 70 * k / 8, y + 38 - 30 * math.sin(math.pi * (k + 1) / 18)) for k in range(9)], 5, seam)
# hub, near crank and pedal
ring(20, 4, line, "#9a9da6")
px, py = 64 * c, R + 64 * s
path([at(0, R), at(px, py)], 17, line)
path([at(0, R), at(px, py)], 12, "#b4b7bf")
for pen, colour, w, h in ((22, line, 34, 0), (16, frame, 33, 0), (3, lit, 30, 4)):
    path([at(px - w, py + h), at(px + w, py + h)], pen, colour)
ring(8, 1, line, "#eceef2")
turtle.done()
