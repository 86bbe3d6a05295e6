# A potted cactus with stubby arms on a windowsill, in flat shapes; day, night, rain or city outside.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
green, dark, pale = random.choice([("#3f8f5b", "#2b6a43", "#8fce95"), ("#2f7f79", "#1f5a57", "#84cabd"), ("#7a9e3a", "#567326", "#c3da83"), ("#4c9a76", "#2f6d52", "#b5e2c4"), ("#33734a", "#204d31", "#7fb98a")])
pot, band, motif = random.choice([("#c8643c", "#9d4726", "#f6d5b0"), ("#f2ede1", "#d9cfb8", "#e0564b"), ("#2f5d8a", "#1f4265", "#f5d76b"), ("#e8b23a", "#c28d1f", "#5b3a7a"), ("#d9668a", "#b0446a", "#fdeef2"), ("#45434f", "#2c2a34", "#7fd1c7")])
wall, sill, frame = random.choice([("#f5dfcf", "#b98a63", "#fffaf2"), ("#e3d9ee", "#8d7aa6", "#ffffff"), ("#f7ecc6", "#a9763f", "#fff8e3"), ("#f3c9b8", "#9b5f4a", "#fff3ec"), ("#d8dde3", "#6d7886", "#ffffff")])
bloom, core = random.choice([("#f25c8a", "#ffd84d"), ("#ffb52e", "#c2491d"), ("#ffffff", "#f2b632"), ("#e5383b", "#ffe08a"), ("#c77dff", "#fff0a8")])
view = random.choice(["day", "night", "rain", "city", "dawn"])
cx, top_of_pot = random.uniform(-25, 25), random.uniform(-118, -92)


def poly(colour, points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


def box(colour, x0, y0, x1, y1):
    poly(colour, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def disc(colour, x, y, r, squash=1.0):
    poly(colour, [(x + r * math.cos(a / 8), y + squash * r * math.sin(a / 8)) for a in range(51)])


def line(colour, width, *points):
    turtle.pencolor(colour); turtle.width(width); turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()


# wall, window with its view, sill
turtle.bgcolor(wall)
sky = {"day": "#bfe3f5", "night": "#1f2a52", "rain": "#aebdc9", "city": "#f6c99c", "dawn": "#f9d3d8"}[view]
box(frame, -262, -190, 262, 292)
box(sky, -240, -190, 240, 270)
if view in ("day", "dawn"):
    disc("#fff3c0" if view == "day" else "#f59a6c", random.uniform(-160, 160), random.uniform(60, 200), random.uniform(36, 62))
    for _ in range(4):
        x, y = random.uniform(-180, 140), random.uniform(60, 240)
        for k in range(3):
            disc("#ffffff", x + 26 * k, y + 8 * (k % 2), 22)
    for x in (-150, 0, 140):
        disc("#9fd0a0" if view == "day" else "#c98fae", x, -200, 105)
elif view == "night":
    for _ in range(45):
        turtle.goto(random.uniform(-236, 236), random.uniform(-100, 264)); turtle.dot(random.choice([3, 4, 6]), "#fdf3c4")
    x, y = random.choice([-165, 165]), random.uniform(120, 200)
    disc("#fdf3c4", x, y, 44); disc(sky, x + 18, y + 10, 38)
elif view == "rain":
    for _ in range(70):
        x, y = random.uniform(-230, 236), random.uniform(-170, 250)
        line("#e8f0f5", 3, (x, y), (x - 6, y + 18))
else:
    x = -240
    while x < 240:
        w, h = random.uniform(40, 80), random.uniform(60, 260)
        box(random.choice(["#d98f6c", "#c4755c", "#e2a67c"]), x, -190, min(240, x + w), -190 + h)
        for wy in range(-160, int(-210 + h), 34):
            for wx in (0.25, 0.62):
                if x + w < 240 and random.random() < 0.7:
                    box("#fff0b8", x + w * wx, wy, x + w * wx + 9, wy + 15)
        x += w
if random.random() < 0.6:
    box(frame, -7, -190, 7, 270); box(frame, -240, 120, 240, 132)
if random.random() < 0.4:                     # curtains
    for s in (-1, 1):
        for k in range(4):
            poly((band, pot)[k % 2], [(s * (300 - 22 * k), 300), (s * (278 - 22 * k), 300), (s * (290 - 9 * k), -190), (s * 300, -190)])
box(sill, -300, -300, 300, -188)
box(frame, -300, -200, 300, -188)
for k in range(6):
    line(frame, 1, (-300, -212 - 15 * k), (300, -208 - 15 * k))
disc("#4a3428", cx, -262, 150, 0.12)


def stem(path, r):
    """A thick limb with round ends, its shaded side and its light side."""
    for colour, width, shift in ((dark, 2 * r, 0), (green, 2 * r * 0.82, -0.16 * r), (pale, r * 0.2, -0.55 * r)):
        moved = [(x + shift, y + (0.16 * r if colour == green else 0)) for x, y in path]
        line(colour, width, *moved)
        for p in (moved[0], moved[-1]):
            turtle.goto(p); turtle.dot(width, colour)


def flower(x, y, r, petals=7):
    for n in range(petals):
        a = math.pi * 2 * n / petals
        turtle.goto(x + r * 0.6 * math.cos(a), y + r * 0.6 * math.sin(a)); turtle.dot(r * 0.95, bloom)
    turtle.goto(x, y); turtle.dot(r * 0.8, core)


r = random.uniform(58, 76)
peak = random.uniform(160, 205)
arms = random.choice([[(-1, 0.42), (1, 0.6)], [(1, 0.4), (-1, 0.62)], [(-1, 0.5), (1, 0.5)], [(1, 0.5)], [(-1, 0.45)]])
tips = []
for s, f in arms:
    y = top_of_pot + (peak - top_of_pot) * f - 20
    out, ar = r + random.uniform(58, 82), r * random.uniform(0.44, 0.56)
    up = random.uniform(50, 105)
    path = [(cx, y), (cx + s * (out - 30), y)] + [(cx + s * (out - 30 + 30 * math.sin(t / 6 * 1.57)), y + 30 - 30 * math.cos(t / 6 * 1.57)) for t in range(1, 7)] + [(cx + s * out, y + 30 + up)]
    stem(path, ar)
    for t in range(3):
        line("#fdf8e4", 3, (cx + s * out - 5, y + 34 + up * t / 2.2), (cx + s * out + 5, y + 44 + up * t / 2.2)); line("#fdf8e4", 3, (cx + s * out + 5, y + 34 + up * t / 2.2), (cx + s * out - 5, y + 44 + up * t / 2.2))
    tips.append((cx + s * out, y + 30 + up + ar))
stem([(cx, top_of_pot - 20), (cx, peak)], r)
tips.append((cx, peak + r))
skin = random.choice(["ribs", "crosses", "ticks"])
for k in (-2, -1, 0, 1, 2):                   # ribs or spines on the trunk
    x = cx + k * r * 0.36
    roof = peak + math.sqrt(max(0, 1 - (k * 0.4) ** 2)) * r * 0.72
    if skin == "ribs":
        line(dark, 4, (x, top_of_pot), (x, roof))
    for y in range(int(top_of_pot) + 26 + 14 * (k % 2), int(roof), 34):
        if skin == "crosses":
            line("#fdf8e4", 3, (x - 6, y - 6), (x + 6, y + 6)); line("#fdf8e4", 3, (x + 6, y - 6), (x - 6, y + 6))
        else:
            line("#fdf8e4", 3, (x - 7, y + 6), (x, y), (x + 7, y + 6)); line("#fdf8e4", 3, (x, y), (x, y + 9))
for x, y in tips:
    if random.random() < 0.7:
        flower(x, y - 4, random.uniform(24, 34), random.choice([5, 6, 8]))
# the pot, with soil, rim and pattern
w, foot = random.uniform(118, 140), random.uniform(78, 98)
disc("#5a3d2b", cx, top_of_pot, w - 10, 0.14)
poly(pot, [(cx - w + 10, top_of_pot - 6), (cx + w - 10, top_of_pot - 6), (cx + foot, -264), (cx - foot, -264)])
poly(band, [(cx + w * 0.55, top_of_pot - 6), (cx + w - 10, top_of_pot - 6), (cx + foot, -264), (cx + foot * 0.6, -264)])
look = random.choice(["zigzag", "dots", "stripes", "face", "diamonds"])
wide = lambda y: foot + (w - 10 - foot) * (y + 264) / (top_of_pot + 258)
mid = (top_of_pot - 264) / 2 - 12
if look == "zigzag":
    for dy in (-16, 14):
        line(motif, 7, *[(cx + wide(mid) * (-0.94 + 0.188 * n), mid + dy + (14 if n % 2 else -6)) for n in range(11)])
elif look == "dots":
    for n in range(-3, 4):
        for dy in (-36, 0, 36):
            turtle.goto(cx + n * 27 + (13 if dy == 0 and n < 3 else 0), mid + dy); turtle.dot(14, motif)
elif look == "stripes":
    for dy in (-42, -8, 26):
        v = wide(mid + dy); box(motif, cx - v + 2, mid + dy - 6, cx + v - 2, mid + dy + 6)
elif look == "face":
    for s in (-1, 1):
        disc("#2a2226", cx + s * 30, mid + 8, 8); disc("#f79aa6" if pot != "#d9668a" else "#fdeef2", cx + s * 50, mid - 10, 11, 0.7)
    line("#2a2226", 5, *[(cx + 13 * math.cos(a / 10), mid - 2 + 11 * math.sin(a / 10)) for a in range(-31, 1)])
else:
    for n in range(-2, 3):
        x = cx + 38 * n
        poly(motif, [(x - 14, mid), (x, mid + 28), (x + 14, mid), (x, mid - 28)]); turtle.goto(x, mid); turtle.dot(9, pot)
box(band, cx - w, top_of_pot - 34, cx + w, top_of_pot - 28)
box(pot, cx - w, top_of_pot - 28, cx + w, top_of_pot)
turtle.done()
