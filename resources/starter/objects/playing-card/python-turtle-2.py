# A playing card, ace to ten, face up on a card table, alone, before a fan of backs or beside other faces, with chips or dice.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
W, H = 300, 430
cloth = random.choice(["#1f6b45", "#7a1f2b", "#23395d", "#3b3b45", "#a8743f", "#5b3a66"])


def tint(c, f):
    return "#" + "".join("%02x" % max(0, min(255, int(int(c[i:i + 2], 16) * f))) for i in (1, 3, 5))


def fill(points, colour, pen=None, width=1):
    turtle.penup()
    turtle.goto(points[0])
    turtle.pencolor(pen or colour)
    turtle.pensize(width)
    turtle.fillcolor(colour)
    turtle.pendown()
    turtle.begin_fill()
    for p in points[1:] + points[:1]:
        turtle.goto(p)
    turtle.end_fill()
    turtle.penup()


def stroke(points, colour, width):
    turtle.penup()
    turtle.goto(points[0])
    turtle.pencolor(colour)
    turtle.pensize(width)
    turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()


def dot(x, y, size, colour):
    turtle.penup()
    turtle.goto(x, y)
    turtle.dot(size, colour)


RING = [2 * math.pi * k / 36 for k in range(36)]
HEART = [(16 * math.sin(t) ** 3 / 17, (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)) / 17) for t in RING]
FOOT = [(0, 0.1), (0.1, -0.45), (0.42, -1), (-0.42, -1), (-0.1, -0.45)]
LEAF = lambda a, b: [(a + 0.46 * math.cos(t), b + 0.46 * math.sin(t)) for t in RING]
SUITS = {
    "H": [HEART], "D": [[(0, 1.1), (0.2, 0.6), (0.76, 0), (0.2, -0.6), (0, -1.1), (-0.2, -0.6), (-0.76, 0), (-0.2, 0.6)]],
    "S": [[(x, 0.15 - y) for x, y in HEART], FOOT], "C": [LEAF(0, 0.52), LEAF(-0.5, -0.18), LEAF(0.5, -0.18), FOOT],
}
DIGITS = {                                               # pen strokes in a box one wide, two high
    "A": [[(0, 0), (0.5, 2), (1, 0)], [(0.2, 0.7), (0.8, 0.7)]], "2": [[(0, 1.6), (0.2, 1.95), (0.8, 1.95), (1, 1.5), (0, 0), (1, 0)]],
    "3": [[(0, 2), (1, 2), (0.4, 1.2), (0.9, 1), (1, 0.4), (0.7, 0), (0.2, 0), (0, 0.35)]], "4": [[(0.75, 0), (0.75, 2), (0, 0.6), (1, 0.6)]],
    "5": [[(0.95, 2), (0.1, 2), (0.05, 1.15), (0.7, 1.25), (1, 0.7), (0.7, 0), (0, 0.1)]], "6": [[(0.8, 2), (0.1, 1), (0.1, 0.3), (0.4, 0), (0.8, 0.1), (1, 0.6), (0.7, 1.05), (0.15, 0.8)]],
    "7": [[(0, 2), (1, 2), (0.35, 0)]], "8": [[(0.5, 1.1), (0.1, 1.5), (0.5, 2), (0.9, 1.5), (0.5, 1.1), (0, 0.5), (0.5, 0), (1, 0.5), (0.5, 1.1)]],
    "9": [[(0.2, 0), (0.9, 1), (0.9, 1.7), (0.6, 2), (0.2, 1.9), (0, 1.4), (0.3, 0.95), (0.85, 1.2)]], "10": [[(-0.15, 0), (-0.15, 2), (-0.4, 1.6)], [(0.75, 0), (0.3, 0.5), (0.3, 1.5), (0.75, 2), (1.2, 1.5), (1.2, 0.5), (0.75, 0)]],
}


class Card:
    def __init__(self, x, y, turn, k):
        self.x, self.y, self.c, self.s, self.k = x, y, math.cos(turn), math.sin(turn), k

    def at(self, u, v):
        return self.x + self.k * (u * self.c - v * self.s), self.y + self.k * (u * self.s + v * self.c)

    def plate(self, colour, pen, w=W, h=H, r=26, dx=0, dy=0):
        p = []
        for sx, sy, a0 in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
            for k in range(7):
                a = math.radians(a0 + 15 * k)
                u, v = self.at(sx * (w / 2 - r) + r * math.cos(a), sy * (h / 2 - r) + r * math.sin(a))
                p.append((u + dx, v + dy))
        fill(p, colour, pen, 3)

    def lie(self):
        for k in range(5):                               # a soft shadow in steps
            self.plate(tint(cloth, 0.9 - 0.1 * k), tint(cloth, 0.9 - 0.1 * k), W + 8 - 4 * k, H + 8 - 4 * k, 26, 13 - k, -15 + k)
        self.plate("#fdfcf7", "#8a8a8a")

    def mark(self, u, v, s, suit, flip=1):
        c = "#c1121f" if suit in "HD" else "#16161a"
        for part in SUITS[suit]:
            fill([self.at(u + s * a, v + s * b * flip) for a, b in part], c)

    def back(self, colour):
        self.lie()
        self.plate(colour, colour, W - 34, H - 34, 14)
        for i in range(-3, 4):
            for j in range(-5, 6):
                u, v = i * 37, j * 34
                fill([self.at(u, v + 15), self.at(u + 15, v), self.at(u, v - 15), self.at(u - 15, v)], tint(colour, 1.5), "#f2ead8", 2)
        fill([self.at(54 * math.cos(t), 54 * math.sin(t)) for t in RING], "#f2ead8")
        for k in range(8):
            a = k * math.pi / 4
            fill([self.at(44 * math.cos(a), 44 * math.sin(a)), self.at(14 * math.cos(a + 0.6), 14 * math.sin(a + 0.6)), self.at(14 * math.cos(a - 0.6), 14 * math.sin(a - 0.6))], colour)

    def face(self, suit, n):
        self.lie()
        ink = "#c1121f" if suit in "HD" else "#16161a"
        if n == 1:
            for r, w in ((112, 3), (104, 1.5)):
                stroke([self.at(r * math.cos(t), 1.3 * r * math.sin(t)) for t in RING + [0]], ink, w)
            for k in range(12):
                a = k * math.pi / 6
                u, v = 112 * math.cos(a), 145 * math.sin(a)
                fill([self.at(u, v + 9), self.at(u + 7, v), self.at(u, v - 9), self.at(u - 7, v)], ink)
            self.mark(0, 0, 84, suit)
        else:
            rows = {2: [], 3: [], 4: [1, -1], 5: [1, -1], 6: [1, 0, -1], 7: [1, 0, -1], 8: [1, 0, -1], 9: [1, 0.33, -0.33, -1], 10: [1, 0.33, -0.33, -1]}[n]
            mid = {2: [1, -1], 3: [1, 0, -1], 5: [0], 7: [0.5], 8: [0.5, -0.5], 9: [0], 10: [0.66, -0.66]}.get(n, [])
            size = 42 if n < 4 else 34 if n < 8 else 29
            for u, v in [(s * 60, v) for v in rows for s in (-1, 1)] + [(0, v) for v in mid]:
                self.mark(u, v * 138, size, suit, -1 if v < 0 else 1)
        for s in (1, -1):                                # index in two corners, one upside down
            for path in DIGITS["A" if n == 1 else str(n)]:
                stroke([self.at(s * (-133 + 22 * a), s * (161 + 19 * b)) for a, b in path], ink, 5 * self.k)
            self.mark(-122 * s, 140 * s, 14, suit, s)


turtle.bgcolor(cloth)
if cloth == "#a8743f":                                   # a wooden table
    for x in range(-300, 300, 75):
        fill([(x, -300), (x, 300), (x + 72, 300), (x + 72, -300)], tint(cloth, random.uniform(0.86, 1.08)))
        for _ in range(4):
            u = x + random.uniform(6, 66)
            stroke([(u + 5 * math.sin(y / 60), y) for y in range(-300, 301, 30)], tint(cloth, 0.8), 1.5)
else:                                                    # woven cloth under a lamp
    for k in range(7):
        dot(-70, 90, 760 - 90 * k, tint(cloth, 1 + 0.035 * k))
    for _ in range(700):
        x, y = random.uniform(-300, 300), random.uniform(-300, 300)
        stroke([(x, y), (x + random.choice([-5, 5]), y + 5)], tint(cloth, random.choice([0.86, 1.18])), 1)


def chip(x, y, c):
    dot(x + 6, y - 8, 96, tint(cloth, 0.5))
    dot(x, y, 96, tint(c, 0.55))
    dot(x - 1, y + 3, 92, c)
    for k in range(6):
        a = k * math.pi / 3 + 0.3
        fill([(x - 1 + q * math.cos(a + e), y + 3 + q * math.sin(a + e)) for q, e in ((45, -0.16), (45, 0.16), (33, 0.16), (33, -0.16))], "#f8f4ea")
    dot(x - 1, y + 3, 60, "#f8f4ea")
    dot(x - 1, y + 3, 54, tint(c, 0.9))


def die(x, y):
    fill([(x - 26, y - 34), (x + 42, y - 34), (x + 42, y + 20), (x - 26, y + 20)], tint(cloth, 0.5))
    fill([(x - 30, y - 24), (x + 30, y - 24), (x + 30, y + 30), (x - 30, y + 30)], "#f6f1e4", "#8d8778", 2)
    for u, v in random.choice([[(0, 0)], [(-1, 1), (1, -1)], [(-1, 1), (0, 0), (1, -1)], [(-1, 1), (1, 1), (0, 0), (-1, -1), (1, -1)]]):
        dot(x + 16 * u, y + 3 + 16 * v, 11, "#20202a")


for x, y in random.sample([(-245, 215), (245, 225), (245, -225), (-240, -230)], random.randint(1, 3)):
    if random.random() < 0.65:
        for k in range(random.randint(1, 3)):
            chip(x - 4 * k, y + 9 * k, random.choice(["#c0392b", "#2458a8", "#222228", "#e0a21b"]))
    else:
        die(x, y)
turn, k = random.uniform(-0.3, 0.3), random.uniform(0.92, 1.05)
x, y = random.uniform(-10, 10), random.uniform(-8, 8)
colour = random.choice(["#2b59c3", "#a31d29", "#2e7d5b", "#6a3d9a"])
suit, number = random.choice("HDSC"), random.choice([1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
way, hand = random.choice([-1, 1]), random.choice(["alone", "backs", "faces"])
if hand != "alone":
    for n in range(random.randint(1, 3), 0, -1):
        other = Card(x - way * 34 * n, y - 5 * n, turn + way * 0.17 * n, k)
        if hand == "backs":
            other.back(colour)
        else:
            other.face(random.choice("HDSC"), random.randint(2, 10))
Card(x, y, turn, k).face(suit, number)
turtle.done()
