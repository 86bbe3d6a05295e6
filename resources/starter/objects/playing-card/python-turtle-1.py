import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.bgcolor(random.choice(["#1f6b45", "#7a1f2b", "#23395d", "#3b3b3f", "#d9c29a", "#5b3a66"]))
W, H = 300, 430


def fill(points, colour, pen=None, width=1):
    turtle.penup(); turtle.goto(points[0]); turtle.pencolor(pen or colour); turtle.pensize(width); turtle.fillcolor(colour); turtle.pendown(); turtle.begin_fill()
    for p in points[1:] + points[:1]:
        turtle.goto(p)
    turtle.end_fill()


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
                p.append(self.at(sx * (w / 2 - r) + r * math.cos(a) + dx, sy * (h / 2 - r) + r * math.sin(a) + dy))
        fill(p, colour, pen, 3)

    def mark(self, u, v, s, suit, flip=1):
        red = suit in "HD"
        c = "#c1121f" if red else "#16161a"
        P = lambda pts: fill([self.at(u + s * a, v + s * b * flip) for a, b in pts], c)
        circle = lambda a, b, r: P([(a + r * math.cos(t), b + r * math.sin(t)) for t in [6.283 * k / 20 for k in range(20)]])
        if suit == "H":
            P([(16 * math.sin(t) ** 3 / 17, (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)) / 17) for t in [6.283 * k / 36 for k in range(36)]])
        elif suit == "D":
            P([(0, 1.1), (0.75, 0), (0, -1.1), (-0.75, 0)])
        elif suit == "S":
            P([(16 * math.sin(t) ** 3 / 17, 0.15 - (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)) / 17) for t in [6.283 * k / 36 for k in range(36)]])
            P([(0, -0.1), (0.42, -1), (-0.42, -1)])
        else:
            circle(0, 0.5, 0.45); circle(-0.5, -0.2, 0.45); circle(0.5, -0.2, 0.45); P([(0, 0.2), (0.4, -1), (-0.4, -1)])


spots = {1: [(0, 0)], 2: [(0, 1), (0, -1)], 3: [(0, 1), (0, 0), (0, -1)], 4: [(-1, 1), (1, 1), (-1, -1), (1, -1)], 5: [(-1, 1), (1, 1), (0, 0), (-1, -1), (1, -1)], 6: [(-1, 1), (1, 1), (-1, 0), (1, 0), (-1, -1), (1, -1)], 8: [(-1, 1), (1, 1), (-1, 0.33), (1, 0.33), (-1, -0.33), (1, -0.33), (-1, -1), (1, -1)]}
turn, k = random.uniform(-0.35, 0.35), random.uniform(0.95, 1.12)
x, y = random.uniform(-15, 15), random.uniform(-12, 12)
back = random.choice(["#2b59c3", "#b3202c", "#2e7d5b", "#6a3d9a"])
for n in range(random.choice([0, 0, 1, 2, 3]), 0, -1):
    other = Card(x - 38 * n, y - 6 * n, turn + 0.2 * n, k)
    other.plate("#00000044"[:7], "#222222", dx=6, dy=-8)
    other.plate("#fbfaf5", "#9a9a9a")
    other.plate(back, back, W - 34, H - 34, 14)
card = Card(x, y, turn, k)
card.plate("#1a1a1a", "#1a1a1a", dx=9, dy=-11)
card.plate("#fdfcf7", "#8a8a8a")
suit, number = random.choice("HDSC"), random.choice([1, 1, 2, 3, 4, 5, 6, 8])
big = 92 if number == 1 else 34 if number < 6 else 29
for u, v in spots[number]:
    card.mark(u * 62, v * 128, big, suit, -1 if v < 0 else 1)
turtle.pencolor("#c1121f" if suit in "HD" else "#16161a")
for sx, sy in ((-1, 1), (1, -1)):
    card.mark(sx * 122, sy * 142, 15, suit, sy)
    turtle.penup(); turtle.goto(card.at(sx * 122, sy * 183 - 20)); turtle.write("A" if number == 1 else str(number), align="center", font=("Arial", int(26 * k), "bold"))
