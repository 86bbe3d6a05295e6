# Three to five translucent circles; every piece in which they overlap is filled with its own mixed colour.
import itertools
import math
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
dark = random.random() < 0.45
wall = random.choice([(22, 24, 44), (40, 18, 48), (14, 44, 48), (48, 24, 22)] if dark else [(250, 244, 230), (232, 240, 244), (250, 226, 214), (232, 238, 214)])
n = random.choice([3, 3, 4, 5])
hue = random.choice([[(240, 70, 80), (60, 140, 230), (250, 200, 50), (70, 190, 120), (180, 90, 210)], [(255, 130, 60), (40, 170, 180), (230, 70, 140), (110, 90, 220), (250, 210, 80)],
                     [(90, 190, 240), (250, 110, 170), (140, 220, 110), (255, 170, 60), (130, 100, 230)]])
hue = random.sample(hue, n)
turn = random.uniform(0, 6.28)
layout = random.choice(["ring", "row"]) if n > 3 else "ring"
r = random.uniform(125, 145) if layout == "ring" else random.uniform(105, 120)
away = r * random.uniform(0.62, 0.85)
alpha = random.uniform(0.6, 0.75)
bend = random.uniform(-30, 30)
def centre(i):
    if layout == "ring":
        return away * math.cos(turn + 2 * math.pi * i / n), away * math.sin(turn + 2 * math.pi * i / n)
    t = (i - (n - 1) / 2) * (310 / (n - 1))
    side = bend * (-1) ** i
    return t * math.cos(turn) - side * math.sin(turn), t * math.sin(turn) + side * math.cos(turn)
def disc(i, size=0.0):
    x, y = centre(i)
    return [(x + (r + size) * math.cos(math.radians(t)), y + (r + size) * math.sin(math.radians(t))) for t in range(0, 360, 6)]
def common(piece, i):
    """The part of a piece that lies within the disc i: cut away along each of its edges."""
    edge = disc(i)
    for (x1, y1), (x2, y2) in zip(edge, edge[1:] + edge[:1]):
        side = [(x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) for x, y in piece]
        if min(side, default=0) >= 0:
            continue
        out = []
        for k in range(len(piece)):
            p, q, s, t = piece[k - 1], piece[k], side[k - 1], side[k]
            if s * t < 0:
                out.append((p[0] + (q[0] - p[0]) * s / (s - t), p[1] + (q[1] - p[1]) * s / (s - t)))
            if t >= 0:
                out.append(q)
        piece = out
    return piece
def fill(points, c):
    turtle.fillcolor("#%02x%02x%02x" % tuple(max(0, min(255, int(v))) for v in c))
    turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def over(c, i):
    """One more film in front: it lights up a dark wall and dims a pale one."""
    if dark:
        return [255 - (255 - v) * (1 - alpha * h / 255) for v, h in zip(c, hue[i])]
    return [v * (1 - alpha * (1 - h / 255)) for v, h in zip(c, hue[i])]
turtle.bgcolor("#%02x%02x%02x" % wall)
band = random.choice(["plain", "disc", "frame"])
soft = [v * 0.88 + 18 if dark else v * 0.95 for v in wall]
if band == "disc":
    turtle.dot(570, "#%02x%02x%02x" % tuple(int(v) for v in soft))
if band == "frame":
    fill([(-280, -280), (280, -280), (280, 280), (-280, 280)], soft)
base = soft if band != "plain" else wall
for many in range(1, n + 1):                                  # first the discs, then pairs, then threes
    for group in itertools.combinations(range(n), many):
        piece = disc(group[0])
        c = over(base, group[0])
        for i in group[1:]:
            piece = common(piece, i) if piece else piece
            c = over(c, i)
        if len(piece) > 2:
            fill(piece, c)
turtle.done()
