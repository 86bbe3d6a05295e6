import math
import random
import turtle

# A barn owl close up, cut from paper: the pale heart of a face, dark eyes, speckled wings, on a post.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
back, hill, glow = random.choice([("#14213d", "#0b1430", "#fca311"), ("#f2e9dc", "#c9b79c", "#e07a5f"), ("#3d405b", "#2b2d44", "#f4f1de"), ("#b8d8d8", "#7a9e9f", "#fe5f55"),
                                  ("#f7c59f", "#d98f65", "#fff3e0"), ("#1b4332", "#0f2a20", "#d8f3dc"), ("#5f0f40", "#3c0829", "#fb8b24"), ("#e3f2fd", "#a9cbe6", "#ffd166")])
gold, fleck, heart = random.choice([("#d9a45b", "#6e4a25", "#fffaf0"), ("#c98f4e", "#5a3b1c", "#fdf3e3"), ("#b8a89a", "#5b5048", "#ffffff"),
                                    ("#e7c08a", "#8a6036", "#fffdf6"), ("#96694a", "#47301f", "#f6e3c8"), ("#8c8f9e", "#3f424f", "#eef0f5")])
k = random.uniform(0.84, 1.02)
mx, my = random.uniform(-45, 45), random.uniform(-25, 10)
tip = math.radians(random.choice([-1, 1]) * random.uniform(0, 17))      # the head leans
stout = random.uniform(0.92, 1.14)

def cut(colour, outline, head=False):
    """One piece of paper; its right half is given, the left half is its mirror."""
    whole = outline + [(-x, y) for x, y in reversed(outline)]
    turtle.fillcolor(colour)
    for n, (x, y) in enumerate(whole):
        if head:
            y -= 90
            x, y = x * math.cos(tip) - y * math.sin(tip), x * math.sin(tip) + y * math.cos(tip) + 90
        turtle.goto(mx + k * stout * x, my + k * y)
        if n == 0:
            turtle.begin_fill()
    turtle.end_fill()

def bow(*p, n=14):
    """A chain of quadratic curves: start, bend, end, bend, end..."""
    out = []
    for a, b, c in zip(p[0::2], p[1::2], p[2::2]):
        for i in range(n + 1):
            t = i / n
            out.append(tuple((1 - t) ** 2 * a[m] + 2 * t * (1 - t) * b[m] + t * t * c[m] for m in (0, 1)))
    return out

def mark(x, y, r, colour, head=False):
    if head:
        y -= 90
        x, y = x * math.cos(tip) - y * math.sin(tip), x * math.sin(tip) + y * math.cos(tip) + 90
    turtle.goto(mx + k * stout * x, my + k * y); turtle.dot(2 * r * k, colour)

turtle.bgcolor(back)
sky = random.choice(["moon", "rays", "leaves", "hills"])
if sky == "moon":
    turtle.goto(random.choice([-1, 1]) * random.uniform(60, 200), random.uniform(80, 200))
    turtle.dot(random.uniform(150, 330), glow)
elif sky == "rays":
    for a in range(0, 360, 24):
        turtle.fillcolor(hill); turtle.goto(mx, my + 80); turtle.begin_fill()
        for b in (a, a + 12):
            turtle.goto(mx + 640 * math.cos(math.radians(b)), my + 80 + 640 * math.sin(math.radians(b)))
        turtle.end_fill()
elif sky == "leaves":
    for _ in range(46):
        x, y, a, r = random.uniform(-310, 310), random.uniform(-310, 310), random.uniform(0, 6.3), random.uniform(20, 46)
        turtle.goto(x, y); turtle.fillcolor(random.choice([hill, hill, glow])); turtle.begin_fill()
        for t in range(25):
            s = 2 * math.pi * t / 24
            u, v = r * math.cos(s), 0.35 * r * math.sin(s)
            turtle.goto(x + u * math.cos(a) - v * math.sin(a), y + u * math.sin(a) + v * math.cos(a))
        turtle.end_fill()
for base, amp in ((-90, 40), (-170, 26)) if sky in ("hills", "moon") else ():
    turtle.fillcolor(hill if base < -100 else glow if sky == "hills" else hill); turtle.goto(-300, -300)
    turtle.begin_fill()
    p = random.uniform(0, 6)
    for x in range(-300, 301, 12):
        turtle.goto(x, base + amp * math.sin(x / 90 + p))
    turtle.goto(300, -300); turtle.end_fill()

cut("#4b3621", [(0, -205), (96, -205), (96, -420), (0, -420)])                        # the post
cut("#6b4f33", [(0, -192), (104, -192), (104, -222), (0, -222)])
cut(fleck, bow((0, -150), (44, -200), (34, -300), (20, -310), (0, -312)))             # tail
wing = bow((0, 70), (150, 80), (158, -40), (150, -160), (66, -262), (70, -120), (0, -60))
cut(fleck, [(x * 1.04, y * 1.02 - 3) for x, y in wing])
cut(gold, wing)
for row in range(8):                                                                  # scallops on the folded wings
    for side in (-1, 1):
        mark(side * (134 - 3 * row - 1.1 * row * row * 0.6), 10 - 30 * row, 15, fleck)
        mark(side * (132 - 3 * row - 1.1 * row * row * 0.6), 17 - 30 * row, 15, gold)
cut(heart, bow((0, 60), (116, 60), (112, -70), (100, -190), (0, -208)))               # breast
for _ in range(random.randint(14, 60)):
    a, r = random.uniform(0, 6.3), math.sqrt(random.random())
    mark(80 * r * math.cos(a), -95 + 92 * r * math.sin(a), random.uniform(2, 4.5), random.choice([gold, fleck]))
for side in (-1, 1):                                                                  # feet on the edge of the post
    for j in (-15, 0, 15):
        mark(side * 42 + j, -192, 9, "#e3c9a8")
        mark(side * 42 + j, -203, 6, "#2a211c")
cut(fleck, bow((0, 236), (156, 240), (152, 110), (140, 6), (0, -22)), True)
cut(gold, bow((0, 230), (148, 233), (145, 110), (133, 12), (0, -14)), True)
cut(fleck, bow((0, 178), (36, 236), (92, 208), (150, 172), (122, 84), (92, 22), (0, -4)), True)
cut(heart, bow((0, 164), (40, 222), (88, 196), (138, 166), (112, 86), (84, 30), (0, 6)), True)
for side in (-1, 1):
    for j in range(5):
        mark(side * (30 + 6 * j), 106 + 12 * j, 13 - 1.6 * j, gold, True)             # blush between eye and beak
    mark(side * 56, 118, 29, fleck, True)
    mark(side * 56, 118, 25, "#15100e", True)
    mark(side * 56 + 8, 128, 7, "#ffffff", True)
cut(heart, bow((0, 172), (22, 130), (15, 70), (8, 52), (0, 50)), True)
cut("#c9a58b", bow((0, 92), (16, 84), (13, 62), (8, 42), (0, 32)), True)
cut("#e9cdb8", bow((0, 90), (7, 82), (5, 64), (3, 54), (0, 50)), True)
turtle.done()
