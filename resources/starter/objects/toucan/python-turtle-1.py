import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
paper, leaf = random.choice([("#f7d9a8", "#3c8d5a"), ("#16404a", "#2f8f6b"), ("#e85d75", "#7a1f3d"), ("#bfe3e0", "#4d9c7c"), ("#3a2a5c", "#6b58a8"), ("#f2f0e6", "#9fc37a")])
turtle.bgcolor(paper); s, k = random.choice([-1, 1]), random.uniform(0.9, 1.03)
bib = random.choice(["#ffd92f", "#fff3b0", "#ffffff", "#ff9f1c"])
bill = random.choice([["#7bc043", "#f6a623", "#e2413b"], ["#f9c22e", "#f28c1e", "#d1382a"], ["#8fd14f", "#4cb5d6", "#e0453c"]])
ring = random.choice(["#7bd389", "#4cc9f0", "#ff9f43"])
long, arch, sy = random.uniform(0.9, 1.08), random.uniform(0.9, 1.15), random.uniform(-14, 14)

def cut(colour, start, *curves, at=(0, 0), grow=1):
    """A piece of paper: cubic curves from point to point."""
    turtle.fillcolor(colour)
    to = lambda p: turtle.goto(s * k * (at[0] + p[0] * grow), max(-300, k * (at[1] + p[1] * grow) + sy))
    to(start); turtle.begin_fill(); a = start
    for b, c, e in curves:
        for i in range(1, 15):
            t = i / 14
            to([(1 - t) ** 3 * a[j] + 3 * t * (1 - t) ** 2 * b[j] + 3 * t * t * (1 - t) * c[j] + t ** 3 * e[j] for j in (0, 1)])
        a = e
    turtle.end_fill()

def disc(x, y, d, colour):
    turtle.goto(s * k * x, k * y + sy); turtle.dot(d * k, colour)

for _ in range(9):                                      # leaves of the forest
    x, y, a, L = random.randint(-290, 290), random.randint(-290, 290), random.uniform(0, 6.28), random.randint(80, 150)
    turtle.fillcolor(leaf); turtle.goto(x, y); turtle.begin_fill()
    for i in range(25):
        t = math.pi * 2 * i / 24; u, v = L * (1 - math.cos(t)) / 2, L * 0.22 * math.sin(t)
        turtle.goto(max(-300, min(300, x + u * math.cos(a) - v * math.sin(a))), max(-300, min(300, y + u * math.sin(a) + v * math.cos(a))))
    turtle.end_fill()
black = "#15161c"
cut(black, (-40, 170), ((-150, 180), (-200, 60), (-220, -60)), ((-250, -180), (-250, -250), (-240, -345)), ((-100, -345), (0, -345), (60, -345)), ((90, -160), (70, -20), (60, 60)), ((60, 140), (20, 166), (-40, 170)))
cut("#2b2d38", (-200, -90), ((-120, -110), (-110, -220), (-130, -345)), ((-180, -345), (-220, -345), (-238, -345)), ((-240, -200), (-220, -130), (-200, -90)))
cut("#d8322f", (-90, -196), ((-30, -240), (50, -230), (78, -190)), ((84, -160), (80, -130), (78, -120)), ((30, -170), (-40, -170), (-90, -196)))
cut(bib, (-60, 110), ((-120, 0), (-130, -120), (-86, -180)), ((-30, -210), (50, -200), (76, -150)), ((84, -60), (72, 20), (40, 70)), ((0, 110), (-30, 120), (-60, 110)))
cut(black, (-60, 168), ((-140, 150), (-130, 60), (-60, 50)), ((0, 40), (60, 60), (66, 100)), ((50, 160), (-10, 176), (-60, 168)))
X = lambda x: 44 + (x - 44) * long
cut(bill[0], (40, 150), ((X(130), 190 * arch), (X(240), 170 * arch), (X(284), 20)), ((X(230), 60), (X(120), 70), (40, 72)), ((30, 100), (32, 130), (40, 150)))
cut(bill[1], (44, 118), ((X(130), 150), (X(200), 130), (X(262), 62)), ((X(200), 80), (X(110), 84), (40, 74)), ((38, 90), (40, 104), (44, 118)))
cut(bill[1], (40, 72), ((X(120), 70), (X(230), 58), (X(268), 34)), ((X(220), 6), (X(120), 0), (44, 34)), ((38, 46), (38, 60), (40, 72)))
cut(bill[2], (X(238), 110 * arch), ((X(266), 80), (X(282), 50), (X(288), 6)), ((X(270), 14), (X(250), 24), (X(232), 30)), ((X(250), 56), (X(246), 90), (X(238), 110 * arch)))
cut(black, (34, 152), ((22, 120), (24, 60), (40, 28)), ((52, 60), (48, 120), (48, 156)), ((44, 158), (38, 156), (34, 152)))
for i in range(4):                                     # tooth marks along the edge
    cut(bill[2], (X(80 + 36 * i), 73), ((X(86 + 36 * i), 82), (X(94 + 36 * i), 84), (X(102 + 36 * i), 70)), ((X(96 + 36 * i), 68), (X(88 + 36 * i), 70), (X(80 + 36 * i), 73)))
disc(-26, 116, 66, ring); disc(-26, 116, 40, "#241a1a"); disc(-18, 124, 12, "#ffffff")
