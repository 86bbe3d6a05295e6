import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup(); place = random.choice(["sky", "party", "night", "paper"])
hue = random.choice([(225, 30, 45), (30, 110, 225), (250, 190, 20), (235, 70, 150), (40, 165, 90), (130, 60, 190), (250, 120, 30)])
back = {"sky": (140, 200, 240), "party": random.choice([(255, 240, 214), (252, 216, 226), (214, 238, 226)]), "night": (22, 26, 54), "paper": (200, 184, 150)}[place]
turtle.colormode(255); turtle.bgcolor(back)

def dot(x, y, size, colour):
    turtle.goto(x, y); turtle.dot(size, colour)

if place == "sky":
    for _ in range(4):
        x, y = random.randint(-280, 280), random.randint(-260, 260)
        for k in range(5):
            dot(x + 34 * k - 70, y + random.randint(-8, 14), random.randint(50, 80), (236, 246, 252))
elif place == "party":
    for _ in range(70):
        dot(random.randint(-300, 300), random.randint(-300, 300), random.randint(5, 13), random.choice([(240, 90, 110), (90, 170, 230), (250, 200, 70), (120, 200, 140)]))
elif place == "night":
    for _ in range(60):
        dot(random.randint(-300, 300), random.randint(-300, 300), random.randint(2, 5), (255, 250, 210))
else:
    for i in range(-4, 5):
        turtle.pensize(22); turtle.pencolor((210, 196, 166)); turtle.goto(i * 80, -320); turtle.pendown(); turtle.goto(i * 80, 320); turtle.penup()
wide, tall = random.uniform(135, 160), random.uniform(165, 190)
lean, cx, cy = random.uniform(-0.22, 0.22), random.uniform(-45, 45), random.uniform(70, 95)

def at(u, v):
    """A point of the balloon: v from 1 (top) to -1 (knot), drawn in towards the knot."""
    pinch = 1 - 0.26 * max(0, -v) ** 2; x, y = u * wide * pinch, v * tall - 26 * max(0, -v) ** 3
    return cx + x * math.cos(lean) - y * math.sin(lean), cy + x * math.sin(lean) + y * math.cos(lean)

def skin(size, ox, oy, colour):
    turtle.fillcolor(colour)
    for k in range(49):
        a = 2 * math.pi * k / 48; turtle.goto(at(ox + size * math.cos(a), oy + size * math.sin(a)))
        if k == 0:
            turtle.begin_fill()
    turtle.end_fill()

kx, ky = at(0, -1)
turtle.pensize(3)                                       # the string
turtle.pencolor((250, 250, 250) if place == "night" else (90, 84, 90)); curl, turns = random.uniform(8, 30), random.uniform(5, 10)
turtle.goto(kx, ky); turtle.pendown()
for k in range(60):
    t = k / 59; turtle.goto(kx + curl * math.sin(turns * t) * t + 60 * t * math.sin(lean), ky - 24 - (ky + 265) * t)
turtle.penup(); deep = tuple(int(c * 0.62) for c in hue)
turtle.fillcolor(deep)                                  # the knot
turtle.goto(kx, ky + 12); turtle.begin_fill()
for p in [(kx - 20, ky - 24), (kx, ky - 18), (kx + 20, ky - 24)]:
    turtle.goto(p)
turtle.end_fill(); side = random.choice([-1, 1])
for k in range(26):                                     # light falls in from one side, shell in shell
    t = k / 25; skin(1 - 0.72 * t, side * 0.3 * t, 0.34 * t, tuple(int(min(255, c * (0.66 + 0.42 * t) + 34 * t * t)) for c in hue))
for k in range(8):
    t = k / 7; skin(0.13 - 0.1 * t, side * 0.45, 0.52, tuple(int(min(255, c + (255 - c) * (0.3 + 0.6 * t))) for c in hue))
