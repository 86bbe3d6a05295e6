import math
import random
import turtle

# A plump penguin in flat shapes on an ice floe: gentoo, chinstrap or Adelie, before sun, moon or northern lights.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
sky, glow, ice, water, berg = random.choice([
    ("#8fd3e8", "#fff3c4", "#f4fbff", "#2f8fb0", "#cdeaf4"), ("#f6a36b", "#ffe2a8", "#fdeee4", "#7a5c88", "#f3c6b0"), ("#3b4a86", "#9de0c8", "#dbe7fb", "#22306a", "#7f95d0"),
    ("#f2b6c6", "#fff6e0", "#fff5f8", "#5f86b8", "#e3cbe0"), ("#5aa9a0", "#e8f7d0", "#eefaf5", "#1f6a78", "#b2ded4"), ("#b9a7e0", "#fbe6ff", "#f5f1ff", "#5b57a6", "#d9cff2"), ("#ffd166", "#fff3d0", "#fffaf0", "#3a86a8", "#f9e2b0")])
coat = random.choice(["#1b2030", "#20242c", "#14213d", "#2a2138"])
lift = random.choice(["#33405c", "#3a4152", "#2c4270"])
kind = random.choice(["gentoo", "chinstrap", "adelie"])
fat = random.uniform(0.9, 1.16)
sway = math.radians(random.uniform(-9, 9))
wings = [random.uniform(12, 78), random.uniform(12, 78)]
gaze = random.uniform(-9, 9)

def poly(points, colour):
    turtle.fillcolor(colour)
    for n, p in enumerate(points):
        turtle.goto(p)
        if n == 0:
            turtle.begin_fill()
    turtle.end_fill()

def sw(x, y):
    """Leaning about the feet."""
    x, y = x * fat, y + 225
    return x * math.cos(sway) - y * math.sin(sway), x * math.sin(sway) + y * math.cos(sway) - 225

def egg(cx, cy, rx, ry, pear=0.0, a0=0, a1=360):
    return [sw(cx + rx * math.cos(math.radians(a)) * (1 - pear * math.sin(math.radians(a))), cy + ry * math.sin(math.radians(a))) for a in range(a0, a1 + 1, 5)]

def spot(x, y, r, colour):
    turtle.goto(sw(x, y)); turtle.dot(2 * r, colour)

turtle.bgcolor(sky)
mood = random.choice(["disc", "lights", "snow", "disc"])
hx = random.choice([-1, 1]) * random.randint(110, 210)
if mood == "disc":
    r = random.randint(120, 220)
    turtle.goto(hx, random.randint(100, 210)); turtle.dot(r, glow)
elif mood == "lights":
    for k in range(3):
        ph, y0 = random.uniform(0, 6), 70 + 75 * k
        poly([(x, y0 + 28 * math.sin(x / 80 + ph)) for x in range(-300, 301, 10)] + [(x, y0 + 30 + 12 * k + 34 * math.sin(x / 80 + ph + 0.4)) for x in range(300, -301, -10)], glow)
sea = random.randint(-110, -20)
for k in range(random.randint(2, 5)):                        # icebergs
    x, w, h = random.randint(-300, 300), random.randint(60, 130), random.randint(50, 150)
    top = [(x - w, sea), (x - w * 0.6, sea + h * 0.7), (x - w * 0.1, sea + h), (x + w * 0.4, sea + h * 0.6), (x + w, sea)]
    poly(top, berg); poly([top[2], top[3], top[4], (x + w * 0.1, sea)], ice)
poly([(-300, -300), (300, -300), (300, sea), (-300, sea)], water)
turtle.pencolor(berg); turtle.pensize(3)
for _ in range(22):
    x, y = random.randint(-300, 280), random.uniform(-240, sea - 12)
    turtle.goto(x, y); turtle.pendown(); turtle.goto(x + random.randint(14, 50), y); turtle.penup()
rim = [(-262, -206), (-180, -172 + random.randint(-8, 8)), (-60, -184), (80, -168), (190, -180 + random.randint(-8, 8)), (268, -214)]
poly(rim + [(230, -276), (40, -290), (-150, -282)], berg)
poly(rim + [(212, -244), (30, -256), (-140, -250)], ice)
poly([(150 * math.cos(a) + 20, -228 + 17 * math.sin(a)) for a in [k * 0.2 for k in range(32)]], berg)

# feet, tail, flippers behind the body
beak = {"gentoo": "#f77f2f", "chinstrap": "#30323a", "adelie": "#7a3b2a"}[kind]
foot = {"gentoo": "#f79a3a", "chinstrap": "#f0a0a0", "adelie": "#f2b6a0"}[kind]
for s in (-1, 1):
    poly([(s * 20 * fat, -214), (s * 92 * fat, -214), (s * 112 * fat, -236), (s * 88 * fat, -231), (s * 66 * fat, -244), (s * 46 * fat, -231), (s * 18 * fat, -238)], foot)
for s, w in zip((-1, 1), wings):
    a = math.radians(w)
    ax, ay = s * 104, 62
    wing = []
    for u, v in ((-26, 18), (18, 26), (44, -40), (46, -110), (26, -166), (8, -150), (-8, -100), (-24, -40)):
        wing.append((ax + s * (u * math.cos(a) - v * math.sin(a)), ay + u * math.sin(a) + v * math.cos(a)))
    smooth = []
    for (x0, y0), (x1, y1), (x2, y2) in zip(wing[-1:] + wing[:-1], wing, wing[1:] + wing[:1]):
        for t in [i / 8 for i in range(8)]:
            p = ((x0 + x1) / 2 * (1 - t) ** 2 + 2 * x1 * t * (1 - t) + (x1 + x2) / 2 * t * t, (y0 + y1) / 2 * (1 - t) ** 2 + 2 * y1 * t * (1 - t) + (y1 + y2) / 2 * t * t)
            smooth.append(sw(*p))
    poly(smooth, coat if s > 0 else lift)

poly(egg(0, -70, 134, 160, 0.16), coat)                       # body, belly, its shaded side
poly(egg(0, 128, 92, 92), coat)
poly([sw(-104, -20), sw(-88, 100), sw(88, 100), sw(104, -20)], coat)
poly(egg(0, -84, 104, 138, 0.14), "#ffffff")
poly(egg(0, -84, 104, 138, 0.14, -90, 90) + egg(0, -84, 66, 138, 0.14, -90, 90)[::-1], "#dbe4ee")
poly(egg(0, 30, 66, 40), "#ffffff")
for k in range(random.choice([0, 14, 24])):                   # ticks of down
    x, y = random.uniform(-60, 60), random.uniform(-180, 20)
    turtle.pensize(3); turtle.pencolor("#c3cfdd"); turtle.goto(sw(x, y)); turtle.pendown(); turtle.goto(sw(x + 5, y - 7)); turtle.goto(sw(x + 10, y)); turtle.penup()
if kind == "gentoo":
    for s in (-1, 1):
        poly([sw(s * 30, 158), sw(s * 62, 166), sw(s * 66, 190), sw(s * 30, 214), sw(0, 208), sw(0, 196), sw(s * 26, 190)], "#ffffff")
elif kind == "chinstrap":
    poly(egg(0, 106, 76, 62), "#ffffff"); poly(egg(0, 150, 86, 66, 0, 8, 172), coat)
    for s in (-1, 1):
        poly(egg(s * 38, 136, 36, 36), "#ffffff")
    line = egg(0, 124, 72, 58, 0, 190, 350); turtle.pensize(6); turtle.pencolor(coat)
    for p in line:
        turtle.goto(p); turtle.pendown()
    turtle.penup()
for s in (-1, 1):                                             # eyes
    spot(s * 36, 142, 17 if kind == "adelie" else 13, "#ffffff" if kind != "chinstrap" else coat)
    spot(s * 36 + gaze * 0.4, 142, 10.5, "#10131c" if kind != "chinstrap" else "#5a3320"); spot(s * 36 + gaze * 0.4 - 4, 147, 3.6, "#ffffff")
poly([sw(-21 + gaze, 122), sw(gaze, 136), sw(21 + gaze, 122), sw(gaze * 1.5, 88)], beak)
poly([sw(-21 + gaze, 122), sw(gaze, 136), sw(gaze + 4, 118), sw(gaze * 1.5, 88)], {"gentoo": "#ffb45c", "chinstrap": "#555a66", "adelie": "#a85a3e"}[kind])
if random.random() < 0.45:                                    # a scarf for some
    wool, stripe = random.choice([("#e63946", "#ffd6d9"), ("#f4a300", "#7a3b00"), ("#2a9d8f", "#d9fff7"), ("#8e44ad", "#f1d9ff")])
    band = [sw(x, 52 - 16 * math.cos(x / 75) + 0.002 * x * x) for x in range(-100, 101, 10)]
    side = random.choice([-1, 1])
    poly([sw(side * 30, 40), sw(side * 72, 40), sw(side * 82, -66), sw(side * 36, -70)], wool); poly([sw(side * 34, -30), sw(side * 78, -27), sw(side * 80, -44), sw(side * 35, -47)], stripe)
    poly(band + [sw(x, 88 - 16 * math.cos(x / 75) + 0.002 * x * x) for x in range(100, -101, -10)], wool)
    for x in range(-80, 90, 40):
        y = 52 - 16 * math.cos(x / 75) + 0.002 * x * x
        poly([sw(x - 7, y), sw(x + 7, y), sw(x + 7, y + 35), sw(x - 7, y + 35)], stripe)
if mood == "snow":
    for _ in range(60):
        turtle.goto(random.randint(-300, 300), random.randint(-300, 300)); turtle.dot(random.randint(4, 11), "#ffffff")
turtle.done()
