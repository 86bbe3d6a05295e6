import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# a cuckoo clock of the Black Forest: a carved house with dial, bird, pendulum and pine-cone weights
wall, trim = random.choice([("#f0e2c4", "#e4d0a6"), ("#3d5a5c", "#466769"), ("#c9d8e4", "#b8cbdb"), ("#7a2e2e", "#883838"), ("#2c2f3f", "#353950"), ("#e8b9a0", "#dea88b"), ("#9db08a", "#8fa37b")])
wood, dark, pale = random.choice([("#7a4a26", "#4a2a14", "#a8713f"), ("#a5673a", "#6b3d1e", "#cf9560"), ("#4c3226", "#2a1a12", "#7d5842"), ("#b8b0a2", "#837a6c", "#dcd6ca"), ("#8a2f2a", "#551a18", "#b85a4c")])
leaf = random.choice(["#5d8a3a", "#4f8a5a", pale, "#8aa04a"])
dial, ink = random.choice([("#f7efdc", "#2e1d12"), ("#2e1d12", "#f3e3bd"), ("#e9d9b0", "#6b1f1a"), ("#ffffff", "#1f2f4a")])
turtle.bgcolor(wall)
k = random.uniform(0.8, 0.98)
ox, oy = random.uniform(-70, 70), random.uniform(-14, 12)
out = random.random() < 0.55                           # is the cuckoo calling?
swing = random.uniform(-22, 22)
hour, minute = random.randint(0, 11), random.choice([0, 5, 10, 20, 25, 35, 40, 50, 55])


def at(x, y):
    return ox + k * x, oy + k * y


def area(points, fill, line=None, pen=1):
    turtle.penup()
    turtle.goto(at(*points[0]))
    turtle.pensize(pen)
    turtle.color(line or fill, fill)
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:]:
        turtle.goto(at(*q))
    turtle.goto(at(*points[0]))
    turtle.end_fill()
    turtle.penup()


def oval(x, y, rx, ry, fill, line=None, pen=1, turn=0.0):
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    pts = [(rx * math.cos(t / 5), ry * math.sin(t / 5)) for t in range(32)]
    area([(x + u * c - v * s, y + u * s + v * c) for u, v in pts], fill, line, pen)


def leafy(x, y, length, turn):
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    lobes = [(0, 0), (0.15, 0.2), (0.3, 0.13), (0.45, 0.32), (0.6, 0.15), (0.75, 0.24), (1, 0), (0.75, -0.24), (0.6, -0.15), (0.45, -0.32), (0.3, -0.13), (0.15, -0.2)]
    area([(x + length * (u * c - v * s), y + length * (u * s + v * c)) for u, v in lobes], leaf, dark, 2)
    area([(x, y), (x + 0.9 * length * c, y + 0.9 * length * s)], leaf, dark, 2)


step = random.randint(34, 80)
for x in range(-420, 420, step):                        # wallpaper
    area([(x, -420), (x, 420)], trim, trim, step // 3)
# chains, cones and the pendulum hang below the house
low = random.sample([-268, -238, -205, -250, -190], 2)
for x, y in zip((-58, 58), low):
    area([(x, -90), (x, y)], "#c9a54a", "#c9a54a", 3)
    for j in range(5):
        oval(x, y - 4 - 9 * j, (15, 18, 17, 13, 7)[j], 9, "#8a5a2e" if j % 2 else "#a06c38", "#4a2c14", 2)
a = math.radians(swing)
px, py = 150 * math.sin(a), -80 - 130 * math.cos(a)
area([(-3, -80), (3, -80), (px + 3, py), (px - 3, py)], "#d9b45a")
oval(px, py, 25, 29, "#e3bd5c", "#8a6420", 3, swing)
leafy(px, py + 18, 34, 270 + swing)
# house, boards, roof
area([(x + 8, y - 10) for x, y in ((-145, -105), (145, -105), (145, 95), (0, 215), (-145, 95))], trim)
area([(-140, -105), (140, -105), (140, 95), (0, 205), (-140, 95)], wood, dark, 4)
for x in range(-112, 140, 28):
    area([(x, -102), (x, 185 - abs(x) * 0.8)], dark, dark, 2)
area([(-158, -105), (158, -105), (146, -128), (-146, -128)], pale, dark, 3)
for s in (-1, 1):
    area([(0, 232), (s * 196, 82), (s * 184, 52), (0, 196)], pale if s < 0 else wood, dark, 4)
    for j in range(1, 6):
        area([(s * j * 33, 229 - j * 25.5), (s * j * 32, 192 - j * 24)], dark, dark, 2)
    area([(s * 132, -104), (s * 118, -104), (s * 118, 80), (s * 132, 92)], pale, dark, 2)
    leafy(s * 8, 218, 92, 90 - s * 82)
    leafy(s * 20, 224, 74, 90 - s * 40)
    leafy(s * 150, -118, 74, 90 + s * 16)
    leafy(s * 150, -118, 82, 90 + s * 78)
leafy(0, 214, 66, 90)
# door and bird
area([(-30, 108), (30, 108), (30, 150), (0, 176), (-30, 150)], "#1d120c", pale, 5)
if out:
    area([(-30, 108), (-62, 100), (-62, 156), (-30, 150)], pale, dark, 3)
    oval(0, 128, 20, 17, "#f2f0e8", "#6b5a48", 2)
    oval(0, 148, 14, 14, "#5f86b8", "#2e3e5a", 2)
    area([(-9, 150), (9, 150), (0, 136)], "#f0a030", "#8a5010", 2)
    for s in (-1, 1):
        oval(s * 7, 154, 2.6, 2.6, "#14100c")
        oval(s * 15, 126, 7, 14, "#5f86b8", "#2e3e5a", 2, s * 20)
else:
    area([(-25, 110), (25, 110), (25, 147), (0, 168), (-25, 147)], pale, dark, 3)
    oval(0, 132, 5, 5, "#e3bd5c", dark, 2)
# dial with bars for hours, carved hands
r = random.uniform(90, 99)
oval(0, 0, r + 9, r + 9, pale, dark, 4)
oval(0, 0, r, r, dial, dark, 3)
for h in range(60):
    t, long, w = math.radians(6 * h), 0.74 if h % 5 == 0 else 0.9, 5 if h % 15 == 0 else 3 if h % 5 == 0 else 0.8
    c, s = math.cos(t), math.sin(t)
    area([(0.93 * r * c - w * s, 0.93 * r * s + w * c), (0.93 * r * c + w * s, 0.93 * r * s - w * c), (long * r * c + w * s, long * r * s - w * c), (long * r * c - w * s, long * r * s + w * c)], ink)
for turn, length, fat in ((30 * hour + minute / 2, 0.56 * r, 9), (6 * minute, 0.82 * r, 6)):
    t = math.radians(90 - turn)
    c, s = math.cos(t), math.sin(t)
    form = [(-14, 0), (0, fat * 0.5), (length * 0.55, fat * 0.5), (length * 0.68, fat * 1.3), (length, 0), (length * 0.68, -fat * 1.3), (length * 0.55, -fat * 0.5), (0, -fat * 0.5)]
    area([(u * c - v * s, u * s + v * c) for u, v in form], ink, dial, 1)
oval(0, 0, 8, 8, "#e3bd5c", ink, 2)
turtle.done()
